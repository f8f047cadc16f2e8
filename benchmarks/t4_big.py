"""T4: everything in files of 100 MB and 2 GB, with their checksums, and the memory that it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks import corpus
from benchmarks.measure import FITSVERIFY, in_turn
from benchmarks.table import Row, Size, faster, lighter

if TYPE_CHECKING:
    from pathlib import Path

TARGET, MEMORY = 1.2, 60
ASTROPY = "astropy checksum=True"


def measure(folder: Path, size: Size) -> list[Row]:
    """Measure each large file by itself."""
    rows = []
    for what in size.big:
        path = corpus.big(what)
        kind = "lightcurve" if path.name.endswith("_lc.fits") else "cal"
        found = in_turn(
            {name: [path] for name in ("full", FITSVERIFY, ASTROPY)}, corpus.warming(kind), folder, size.rounds
        )
        ours, verify, astropy = found["full"], found[FITSVERIFY], found[ASTROPY]
        rows += [
            faster("T4", f"all of {what}", ours, "fitsverify", verify, least=TARGET),
            faster("T4", f"all of {what}", ours, "astropy, `checksum=True`", astropy, least=TARGET),
            lighter("T4", f"memory for {what}", ours, {"fitsverify": verify, "astropy": astropy}, MEMORY),
        ]
    return rows
