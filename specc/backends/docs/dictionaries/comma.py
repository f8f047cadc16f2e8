"""A dictionary as CSV: UTF-8 with a row of names, as RFC 4180 has it but for line ends, which are those of the pages.

Spreadsheets run a cell that begins as a formula does, and texts of specs are anybody's: such a cell gets an apostrophe
before it, unless it is just a number. Whoever wants the very text takes one apostrophe from cells that begin with
apostrophes and `=`, `+`, `-` or `@` behind them, or reads the ECSV.
"""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from specc.backends.docs.dictionaries.entries import NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specc.backends.docs.dictionaries.entries import Entry
    from specc.model.spec import Spec

_FORMULA = re.compile(r"'*[=+\-@＝＋－＠]")  # noqa: RUF001  some spreadsheets take the wide ones as well
_NUMBER = re.compile(r"[+-]?[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?")


def as_csv(spec: Spec | None, rows: Iterable[Entry]) -> str:  # noqa: ARG001  as the other forms, which begin with it
    """Give a dictionary as CSV."""
    made = io.StringIO()
    writer = csv.writer(made, lineterminator="\n")
    writer.writerow(NAMES)
    writer.writerows([harmless(cell) for cell in one.cells] for one in rows)
    return made.getvalue()


def harmless(cell: str) -> str:
    """Give a cell that no spreadsheet runs."""
    return f"'{cell}" if _FORMULA.match(cell) and not _NUMBER.fullmatch(cell) else cell
