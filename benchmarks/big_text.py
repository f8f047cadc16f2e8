"""CSV: a gigabyte of it, made on the fly, and the memory it takes, beside the same rules with csv and numpy."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import telemetry
from benchmarks.measure import in_turn
from benchmarks.table import Row, Size, faster, lighter

if TYPE_CHECKING:
    from collections.abc import Sequence

MEMORY = 60
WHOLE, LITTLE, WARM = 1_000_000_000, 20_000_000, 100_000
BY_HAND = "csv and numpy"


def measure(folder: Path, size: Size) -> Sequence[Row]:
    """Measure one file, which is not kept."""
    many = WHOLE if len(size.big) > 2 else LITTLE  # noqa: PLR2004  a quick run has two large files
    what = f"{many / 1e9:g} GB of CSV"
    with tempfile.TemporaryDirectory() as place:
        warm = Path(place) / "warm"
        warm.mkdir()
        files = [telemetry.write(Path(place), many)]
        found = in_turn(
            {"telemetry": files, BY_HAND: files}, [telemetry.write(warm, WARM)], folder, min(size.rounds, 2)
        )
    ours, theirs = found["telemetry"], found[BY_HAND]
    beside = "the same rules by hand with the csv module and numpy"
    return [
        faster("CSV", f"all of {what}", ours, beside, theirs),
        lighter("CSV", f"memory for {what}", ours, {"by hand": theirs}, MEMORY),
    ]
