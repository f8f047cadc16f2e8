"""Compare what `specc validate --spec fits` and fitsverify say of every real file.

    python -m benchmarks.parity [--warnings] [--write]

A file in which fitsverify finds an error must have a finding of ours in the same HDU that names the same fault, and
what astropy complains of must be found, too; an error that only we find is a difference as well. Differences that are
meant stand in `parity.csv` with their reasons. Exit code 1 on a difference without a row, and on a row without a
difference. `--write` puts the figures into `PARITY.md`. Warnings of fitsverify are compared and counted; `--warnings`
lists those that no rule names, which is no failure.
"""

from __future__ import annotations

import csv
import json
import sys
import tempfile
import warnings
from collections import Counter
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks import fitsverify
from benchmarks.between import rewrite
from benchmarks.parity_words import ASTROPY, FITSVERIFY_ERRORS, FITSVERIFY_WARNINGS, NO_FAULT, kind_of
from benchmarks.real_files import DATA, fits_files, unpacked

HERE = Path(__file__).resolve().parent
ROWS = HERE / "parity.csv"
PAGE = HERE / "PARITY.md"
LEVELS = {"info", "warning", "error"}


class Difference(NamedTuple):
    """Something that one side says of a file and the other does not."""

    file: str
    hdu: str
    side: str  # who says it: fitsverify, astropy, specc, or "warning" for what fitsverify only warns of
    what: str  # the kind of message, or the code of our rule
    text: str


class Row(NamedTuple):
    """A difference that is meant; `file` may be a pattern, an empty `hdu` is any."""

    file: str
    hdu: str
    side: str
    what: str
    reason: str

    def covers(self, found: Difference) -> bool:
        """Whether this row explains a difference."""
        return (
            fnmatchcase(found.file, self.file)
            and self.hdu in ("", found.hdu)
            and (self.side, self.what) == (found.side, found.what)
        )


class Compared(NamedTuple):
    """One file: what differs, and how much agrees."""

    differences: list[Difference]
    agreed: Counter[str]
    verdicts: tuple[bool, bool]  # without errors: fitsverify, specc


def main(arguments: list[str]) -> int:
    """Compare all files; gives the exit code."""
    if not DATA.is_dir():
        print(f"no real files in {DATA}: name their folder in SPECC_DATA")
        return 2
    compared = compare_all()
    rows = [Row(**row) for row in csv.DictReader(ROWS.open(encoding="utf-8", newline=""))]
    found = [each for one in compared.values() for each in one.differences if each.side != "warning"]
    open_ones = [each for each in found if not any(row.covers(each) for row in rows)]
    unused = [row for row in rows if not any(row.covers(each) for each in found)]
    print("\n".join(_lines(compared, rows, open_ones, unused)))
    if "--warnings" in arguments:
        print("\n".join(["", "only warned of:", *_differences(warned(compared))]))
    if "--write" in arguments:
        rewrite(PAGE, "parity", _page(compared, rows, open_ones))
    return 1 if open_ones or unused else 0


def compare_all() -> dict[str, Compared]:
    """Compare every real file, by its path under the folder of data."""
    paths = list(fits_files())
    with tempfile.TemporaryDirectory() as folder:
        ours = judged(paths)
        return {
            str(path.relative_to(DATA)): compare(str(path.relative_to(DATA)), unpacked(path, Path(folder)), ours[path])
            for path in paths
        }


def judged(paths: list[Path]) -> dict[Path, list[dict[str, Any]]]:
    """Judge files as `specc validate --spec fits --format json` does; gives the findings of each."""
    from specc.api import validate
    from specc.runtime.report import as_json

    report = json.loads(as_json(validate(paths, "fits")))
    return {Path(file["path"]): file["findings"] for file in report["files"]}


def compare(name: str, path: Path, ours: list[dict[str, Any]]) -> Compared:
    """Compare what three programs say of one file."""
    codes = {(one["where"]["index"], _code(one)) for one in ours}
    errors = {(one["where"]["index"], _code(one)) for one in ours if one["level"] == "error"}
    judgement = fitsverify.judge(str(path))
    said = [one for one in judgement if not NO_FAULT.search(one.text)]
    stopped = len(said) < len(judgement)
    differences: dict[tuple[str, str, str, str], Difference] = {}
    agreed: Counter[str] = Counter()
    same: set[tuple[int | None, str]] = set()

    def note(side: str, hdu: int | None, what: str, text: str) -> None:
        place = "" if hdu is None else str(hdu)
        differences.setdefault((name, place, side, what), Difference(name, place, side, what, text))

    for hdu, error, text in said:
        side = "fitsverify" if error else "warning"
        kind = kind_of(text, FITSVERIFY_ERRORS if error else FITSVERIFY_WARNINGS)
        match = set() if kind is None else {(at, code) for at, code in codes if code in kind.codes and _near(at, hdu)}
        named = match & errors if error else match
        if named:
            agreed[side] += 1
            same |= match if error else set()
        else:
            note(side, hdu, "unknown message" if kind is None else kind.name, text)
    for text in astropy_says(path):
        kind = kind_of(text, ASTROPY)
        if kind is not None and any(code in kind.codes for _, code in codes):
            agreed["astropy"] += 1
        else:
            note("astropy", None, "unknown message" if kind is None else kind.name, text)
    for one in ours:
        place = one["where"]["index"], _code(one)
        if one["level"] == "error" and place not in same and not stopped:
            note("specc", place[0], place[1], one["message"])
    clean = not any(error for _, error, _ in said), not errors
    return Compared(list(differences.values()), agreed, clean)


def astropy_says(path: Path) -> list[str]:
    """Give what astropy complains of while it opens and verifies a file, checksums included."""
    from astropy.io import fits

    said: list[str] = []
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            with fits.open(path, checksum=True) as file:
                file.verify("exception")
        except (OSError, ValueError, TypeError, fits.VerifyError) as error:
            said.append(f"{type(error).__name__}: {error}")
    said += [str(one.message) for one in caught if not issubclass(one.category, ResourceWarning)]
    return [" ".join(text.split()) for text in said]


def _code(finding: dict[str, Any]) -> str:
    return str(finding["rule"])


def _near(at: int | None, hdu: int | None) -> bool:
    """Whether two places are one: a finding about the whole file is near every HDU."""
    return at is None or hdu is None or at == hdu


def _lines(compared: dict[str, Compared], rows: list[Row], open_ones: list[Difference], unused: list[Row]) -> list[str]:
    lines = _differences(open_ones)
    lines += [f"unused row {row.side} {row.what} {row.file} {row.hdu}" for row in unused]
    return [*lines, *_figures(compared, rows, open_ones)]


def _differences(differences: list[Difference]) -> list[str]:
    return [
        f"{one.side:10} {one.what:32} {one.file} HDU {one.hdu or '-'}: {one.text[:160]}"
        for one in sorted(differences, key=lambda one: (one.side, one.what, one.file))
    ]


def _figures(compared: dict[str, Compared], rows: list[Row], open_ones: list[Difference]) -> list[str]:
    agreed = sum((one.agreed for one in compared.values()), Counter())
    both = Counter(one.verdicts for one in compared.values())
    alone = f"{both[False, True]} with errors for fitsverify alone, {both[True, False]} for specc alone"
    named = f"{agreed['fitsverify']} errors of fitsverify and {agreed['astropy']} complaints of astropy named by a rule"
    return [
        f"{len(compared)} files: {both[True, True]} without errors for both, {both[False, False]} with, {alone}",
        f"{named}; {len(rows)} rows explain the others, {len(open_ones)} differences are without a reason",
    ]


def warned(compared: dict[str, Compared]) -> list[Difference]:
    """Give what fitsverify warns of and no rule of ours names."""
    return [each for one in compared.values() for each in one.differences if each.side == "warning"]


def _page(compared: dict[str, Compared], rows: list[Row], open_ones: list[Difference]) -> list[str]:
    silent = Counter(one.what for one in warned(compared))
    known = sum(one.agreed["warning"] for one in compared.values())
    lines = [f"- {line}" for line in _figures(compared, rows, open_ones)]
    lines.append(f"- {known} warnings of fitsverify named by a rule; without one, by kind: {_counts(silent)}")
    lines += ["", "| file | HDU | who says it | what | why it stands |", "|---|---|---|---|---|"]
    lines += [f"| {row.file} | {row.hdu or 'any'} | {row.side} | {row.what} | {row.reason} |" for row in rows]
    return lines


def _counts(counter: Counter[str]) -> str:
    return ", ".join(f"{what} {count}" for what, count in counter.most_common()) or "none"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
