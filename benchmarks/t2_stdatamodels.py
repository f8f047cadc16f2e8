"""T2: the same files as T1 beside what people run on them today, `validate()` of stdatamodels: 150 times as long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks import corpus
from benchmarks.measure import in_turn
from benchmarks.table import Row, Size, faster

if TYPE_CHECKING:
    from pathlib import Path

OURS = "headers of images"
TARGET = 150


def measure(folder: Path, size: Size) -> list[Row]:
    """Measure JWST stage-2 images."""
    files = corpus.files("cal", size.files)
    names = {OURS: files, "stdatamodels": files[: size.few]}
    found = in_turn(names, corpus.warming("cal"), folder, size.rounds)
    what = f"headers of {size.files} JWST images, one process, warm; a file"
    return [faster("T2", what, found[OURS], "stdatamodels, open and `validate()`", found["stdatamodels"], least=TARGET)]
