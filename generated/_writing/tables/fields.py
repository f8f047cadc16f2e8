# SPDX-License-Identifier: BSD-3-Clause
"""Declarations in the body of a generated class: the rows of a text table, and what each of their columns is.

`data: TableLike = rows(cells("flux", "float64", unit="Jy"), ...)` makes an argument of the constructor.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any

from ..described import KEY


@dataclass(frozen=True, slots=True)
class PartOf:
    """What several columns of ECSV are together. kind: `skycoord` or `time`. told: frame, or scale."""

    name: str
    kind: str
    told: str
    attribute: str


@dataclass(frozen=True, slots=True)
class Cells:
    """One column, or with a `pattern` any number of them.

    kinds: types as the spec has them. shape: of one cell, slowest axis first: lengths, names of dimensions, `"*"` for
    what may differ from row to row. units: what the unit may be, the first by default; none when nothing is said of
    it, `""` when there must be none. implied: it is that of the numbers, and the file does not say it. unit_of:
    another column, whose unit it is. null: what stands for null beside the texts that the table has for it. truth:
    texts of true and of false. digits: characters that a number kept as text is padded to. written: the form of dates.
    also: other names that files may have for it. doc, line: what messages say of it, and where the spec says it.
    """

    name: str
    kinds: tuple[str, ...] = ()
    shape: tuple[int | str, ...] = ()
    units: tuple[str, ...] = ()
    implied: bool = False
    unit_of: str = ""
    required: bool = True
    null: int | None = None
    truth: tuple[str, str] | None = None
    ignore_case: bool = False
    digits: int = 0
    written: str = ""
    pattern: str | None = None
    also: tuple[str, ...] = ()
    part_of: PartOf | None = None
    doc: str = ""
    line: str = ""

    @property
    def about(self) -> str:
        """What it is, for messages: `float64 [Jy]: flux density; cat.specc:12`."""
        unit = f" [{' or '.join(self.units)}]" if any(self.units) else ""
        shape = f"[{', '.join(map(str, self.shape))}]" if self.shape else ""
        meaning = f": {self.doc}" if self.doc else ""
        place = f"; {self.line}" if self.line else ""
        return f"{' or '.join(self.kinds) or 'any'}{shape}{unit}{meaning}{place}"


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of a text table. others: it may have columns that are not described."""

    columns: tuple[Cells, ...]
    others: bool = True


@dataclass(frozen=True, slots=True)
class Comments:
    """Lines that stand before the names of the columns."""


def cells(
    name: str,
    *kinds: str,
    shape: tuple[int | str, ...] = (),
    unit: str | tuple[str, ...] = (),
    implied: bool = False,
    unit_of: str = "",
    required: bool = True,
    null: int | None = None,
    truth: tuple[str, str] | None = None,
    ignore_case: bool = False,
    digits: int = 0,
    written: str = "",
    pattern: str | None = None,
    also: tuple[str, ...] = (),
    part_of: tuple[str, str, str, str] | None = None,
    doc: str = "",
    line: str = "",
) -> Cells:
    """Describe one column of a text table."""
    units = (unit,) if isinstance(unit, str) else unit
    part = None if part_of is None else PartOf(*part_of)
    return Cells(
        name,
        kinds,
        shape,
        units,
        implied,
        unit_of,
        required,
        null,
        truth,
        ignore_case,
        digits,
        written,
        pattern,
        also,
        part,
        doc,
        line,
    )


def rows(*described: Cells, others: bool = True, kw_only: bool = True) -> Any:  # noqa: ANN401  as dataclasses.field
    """Declare the rows of a text table."""
    return dataclasses.field(kw_only=kw_only, metadata={KEY: Rows(described, others)})


def comments(*, default: tuple[str, ...]) -> Any:  # noqa: ANN401  as dataclasses.field
    """Declare the lines of comment of a table."""
    return dataclasses.field(default=default, metadata={KEY: Comments()})
