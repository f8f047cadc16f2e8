"""Compare the verdicts of `specc validate --spec fits` and fitsverify on a file that was spoilt in two thousand ways.

    python -m benchmarks.parity_spoilt [--write]

Each of the files has one thing wrong with it, or nothing that matters. Whether there is an error at all must be the
same for both; differences that are meant stand in `parity_spoilt.csv`, by what was done and the keyword, each with its
reason. Exit code 1 on a difference without a row, and on a row without a difference. `--write` puts the figures into
`PARITY.md`.
"""

from __future__ import annotations

import csv
import re
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from benchmarks import fitsverify
from benchmarks.between import rewrite
from benchmarks.parity import PAGE
from benchmarks.spoiling import Spoilt, spoilt, whole

ROWS = Path(__file__).with_name("parity_spoilt.csv")


class Difference(NamedTuple):
    """One file of which only one side says that it has an error."""

    what: str
    hdu: int | None
    item: str
    side: str
    text: str


class Row(NamedTuple):
    """Differences that are meant: what was done and the keyword are expressions that match the whole."""

    what: str
    item: str
    side: str
    reason: str

    def covers(self, found: Difference) -> bool:
        """Whether this row explains a difference."""
        matches = re.fullmatch(self.what, found.what) and re.fullmatch(self.item, found.item)
        return bool(matches) and self.side == found.side


def main(arguments: list[str]) -> int:
    """Compare; gives the exit code."""
    rows = [Row(**row) for row in csv.DictReader(ROWS.open(encoding="utf-8", newline=""))]
    count, found = compare()
    open_ones = [each for each in found if not any(row.covers(each) for row in rows)]
    unused = [row for row in rows if not any(row.covers(each) for each in found)]
    for each in sorted(open_ones, key=lambda one: (one.side, one.what, one.item)):
        print(f"{each.side:10} {each.what:32} {each.item:8} HDU {each.hdu}: {each.text[:140]}")
    for row in unused:
        print(f"unused row {row.what} {row.item} {row.side}")
    figures = (
        f"{count} files, each with one thing spoilt: the verdict is the same for {count - len(found)}, "
        f"{len(rows)} rows explain {len(found) - len(open_ones)}, {len(open_ones)} are without a reason"
    )
    print(figures)
    if "--write" in arguments:
        lines = [f"- {figures}", "", "| what was done | to | who finds an error | why it stands |", "|---|---|---|---|"]
        lines += [f"| {_cell(row.what)} | {_cell(row.item)} | {row.side} | {row.reason} |" for row in rows]
        rewrite(PAGE, "spoilt", lines)
    return 1 if open_ones or unused else 0


def compare() -> tuple[int, list[Difference]]:
    """Judge all files; gives how many there are, and where the verdicts differ."""
    from specc.api import runtime_specs
    from specc.catalogue import Catalogue
    from specc.runtime.main import run

    standard = runtime_specs(Catalogue(), "fits").specs
    content = whole()
    found, count = [], 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "spoilt.fits"
        for each in (Spoilt("nothing", None, "", content), *spoilt(content)):
            path.write_bytes(each.content)
            count += 1
            theirs = [one.text for one in fitsverify.judge(str(path)) if one.error]
            [report] = run([str(path)], standard).files
            ours = [f"{one.rule} {one.message}" for one in report.findings if one.level == "error"]
            if bool(theirs) != bool(ours):
                side, said = ("specc", ours) if ours else ("fitsverify", theirs)
                found.append(Difference(each.what, each.hdu, each.item, side, said[0]))
    return count, found


def _cell(pattern: str) -> str:
    """Write an expression into a cell of a table, whose borders are the bars that it may hold."""
    return f"`{pattern}`".replace("|", r"\|") if pattern else "the file"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
