"""T3: a mixed thousand small files in one process, beside fitsverify with all of them at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks import corpus
from benchmarks.measure import FITSVERIFY, in_turn
from benchmarks.table import Row, Size, faster

if TYPE_CHECKING:
    from pathlib import Path

HEADERS, FULL = 1.2, 0.6


def measure(folder: Path, size: Size) -> list[Row]:
    """Measure files of four kinds, judged by their specs, and by the Standard alone."""
    files = corpus.mixed(size.files)
    warm = [path for kind in corpus.SHARES for path in corpus.warming(kind)]
    ours = ("headers", "full", "headers, standard", "full, standard")
    names = dict.fromkeys((*ours, FITSVERIFY), files) | {"astropy checksum=True": files[: size.few]}
    found = in_turn(names, warm, folder, size.rounds)
    what = f"a mixed {len(files)}, one process; a file: "
    beside = "fitsverify"
    return [
        faster("T3", f"{what}headers", found["headers"], beside, found[FITSVERIFY], least=HEADERS),
        faster("T3", f"{what}all", found["full"], beside, found[FITSVERIFY], least=FULL),
        faster("", f"{what}headers, the Standard alone", found["headers, standard"], beside, found[FITSVERIFY]),
        faster("", f"{what}all, the Standard alone", found["full, standard"], beside, found[FITSVERIFY]),
        faster("", f"{what}all", found["full"], "astropy, `checksum=True`", found["astropy checksum=True"]),
    ]
