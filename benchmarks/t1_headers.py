"""T1: headers of a thousand different files of one product, warm; by hand on astropy they take 30 times as long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks import corpus
from benchmarks.measure import FITSVERIFY, in_turn
from benchmarks.table import Row, Size, faster

if TYPE_CHECKING:
    from pathlib import Path

OURS = "headers of images"
TARGET = 30


def measure(folder: Path, size: Size) -> list[Row]:
    """Measure JWST stage-2 images; gives a row for each of those beside us."""
    files = corpus.files("cal", size.files)
    few = files[: size.few]
    names = {
        OURS: files,
        "astropy by hand": few,
        "astropy by hand, without verify": few,
        "astropy verify": few,
        "fits-schema": few,
        "fitsio": few,
        FITSVERIFY: files,
    }
    found = in_turn(names, corpus.warming("cal"), folder, size.rounds)
    ours = found[OURS]
    what = f"headers of {size.files} JWST images, one process, warm; a file"
    rows = [faster("T1", what, ours, "the same rules by hand on astropy", found["astropy by hand"], least=TARGET)]
    others = {
        "by hand, without what astropy knows of the Standard": "astropy by hand, without verify",
        "`verify()` of astropy alone": "astropy verify",
        "fits-schema, keywords and types alone": "fits-schema",
        "fitsio, reading the headers alone": "fitsio",
        "fitsverify, the Standard alone": FITSVERIFY,
    }
    rows += [faster("", what, ours, label, found[name]) for label, name in others.items()]
    return [*rows, _with_mistakes(folder, size)]


def _with_mistakes(folder: Path, size: Size) -> Row:
    """Measure files in each of which something is wrong: what is quick to say that all is right is no help there."""
    wrong = corpus.spoilt(size.few)
    found = in_turn({OURS: wrong, "astropy by hand": wrong}, corpus.warming("cal"), folder, size.rounds)
    what = f"headers of {len(wrong)} JWST images with a mistake in each; a file"
    return faster("", what, found[OURS], "the same rules by hand on astropy", found["astropy by hand"])
