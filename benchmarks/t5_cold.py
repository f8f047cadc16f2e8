"""T5: a generated validator as a process of its own, headers of one file: less than twice an empty Python."""

from __future__ import annotations

import sys
from statistics import median
from typing import TYPE_CHECKING

from benchmarks import corpus, fitsverify
from benchmarks.measure import run
from benchmarks.table import Row, Size, duration

if TYPE_CHECKING:
    from pathlib import Path

TARGET = 2
STARTS = 7  # of each a round
EMPTY, BY_HAND = "`python -c pass`", "by hand on astropy"
BY_HAND_CODE = """
import sys
from pathlib import Path
from benchmarks.by_hand import ByHand
sys.exit(bool(ByHand(Path(sys.argv[1])).check(Path(sys.argv[2]))))
"""


def measure(folder: Path, size: Size) -> list[Row]:
    """Start each in turn, many times; each has run before, so that what Python keeps of modules is there."""
    [path] = corpus.files("cal", 1)
    place = folder / "jwst" / "imaging"
    python, file = sys.executable, str(path)
    ours = [python, str(place / "validator.py"), "--headers-only", file]
    others = {
        EMPTY: [python, "-c", "pass"],
        "fitsverify": [fitsverify.PROGRAM or "fitsverify", "-q", file],
        BY_HAND: [python, "-c", BY_HAND_CODE, str(place / "model.json"), file],
        "`specc validate`, which compiles the spec": [
            *(python, "-m", "specc", "validate", "--headers-only", "--spec", "jwst.imaging", file)
        ],
    }
    if fitsverify.PROGRAM is None:
        del others["fitsverify"]
    what = "a validator as a process, headers of one JWST image"
    for name, command in {"ours": ours, **others}.items():
        first = run(command)
        if first.code and name != "fitsverify":  # its exit code counts warnings, too
            return [
                Row("T5", what, f"{name} ended with {first.code}: {first.said[-100:].strip()}", "", "", f"{TARGET}x")
            ]
    times: dict[str, list[float]] = {name: [] for name in others}
    own: list[float] = []
    for _ in range(size.rounds * STARTS):
        own.append(run(ours).seconds)
        for name, command in others.items():
            times[name].append(run(command).seconds)
    return [_row(what, own, name, seconds) for name, seconds in times.items()]


def _row(what: str, own: list[float], name: str, seconds: list[float]) -> Row:
    of = median(one / other for one, other in zip(own, seconds, strict=True))
    cells = duration(median(own)), f"{name}: {duration(median(seconds))}", f"{of:.3g}x its time"
    if name == EMPTY:
        return Row("T5", what, *cells, f"under {TARGET}x its time", of < TARGET)
    return Row("", what, *cells)
