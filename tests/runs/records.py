"""Records of runs that never were, for what is told of them: some hundred files, with every kind of outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from specc.runs.engine import Judged, Keyword, Task
from specc.runs.store import DONE, Store

if TYPE_CHECKING:
    from pathlib import Path

UNIT, CARD = "jwst.imaging:cal/SCI/BUNIT:unit", "F0103"
PLACES = ("hdu", "extver", "index", "keyword", "card", "column", "row", "pixel", "path", "line")
COLLECTED = ("EFFEXPTM", "DATE-OBS", "TARGNAME")
COUNT = 140  # of which each twentieth has every finding
ODD = "d/x\udcff\n.fits"  # bytes that are no UTF-8, and a newline


def finding(rule: str, level: str, count: int = 1, accepted: dict[str, str] | None = None) -> dict[str, Any]:
    """Give a finding as plain data."""
    where = dict.fromkeys(PLACES) | {"keyword": "BUNIT", "pixel": [3, 4], "card": 1 << 70}
    known = {"rule": rule, "level": level, "message": "because \udcff", "where": where, "count": count}
    return known | {"expected": "MJy/sr", "found": None, "spec": None, "fix": None, "page": "p", "accepted": accepted}


def judged(number: int) -> Judged:
    """Give what became of a file: by its number one in seven fails, one in five is warned of."""
    path = f"d/{number % 10}/f{number}.fits"
    found, verdict = [], "pass"
    if number % 5 == 0:
        found.append(finding(CARD, "warning", 3, {"reason": "known"} if number % 4 == 0 else None))
        verdict = "pass" if number % 4 == 0 else "warn"
    if number % 7 == 0:
        found.append(finding(UNIT, "error"))
        verdict = "fail"
    data = {"path": path, "spec": "jwst.imaging", "version": "1.0.0", "product": "cal", "profile": None, "as_of": None}
    keywords = [
        Keyword(0, "EFFEXPTM", number if number % 2 else number / 4),
        Keyword(0, "DATE-OBS", f"2025-01-0{number % 3 + 1}"),
    ]
    keywords += [Keyword(0, "TARGNAME", 'a "b", c')] if number % 3 else []
    data |= {"verdict": verdict, "findings": found}
    return Judged(path, data, None, 0.001, 2880 * number, 1_700_000_000 * 10**9, tuple(keywords))


def write_record(path: Path, *, fault: bool = True, count: int = COUNT) -> Path:
    """Write a record of two tasks. fault: its last file broke a check."""
    files = [judged(number) for number in range(count)]
    if fault:
        files[-1] = Judged(ODD, None, "a fault", 0.1)
    store = Store.create(str(path), [], {"collect": ",".join(COLLECTED)}, "0.0.0")
    half = count // 2
    for number, part in enumerate((files[:half], files[half:])):
        store.add(Task(number, number * half, tuple(one.path for one in part)), part)
    store.state(DONE)
    store.close()
    return path
