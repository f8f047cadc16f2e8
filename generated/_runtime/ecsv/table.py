# SPDX-License-Identifier: BSD-3-Clause
"""The rows of a file as a table whose columns say what they are: a spec is held against datatype, shape and unit.

Cells are read by the datatype of the header. What is wrong with them by that was said of the rows; here they are left
out.
"""

from __future__ import annotations

from ..tables.cells import INSTANTS, Cells
from ..tables.table import TextTable
from ..unit_fits import unit_fits
from ..values import shown
from .cells import convert
from .declared import COMPLEXES, FLOATS, INTEGERS
from .rows import WatchedText
from .shapes import check_shape

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..data.column_rule import ColumnRule
    from ..tables.check import TableCheck
    from ..tables.delimited import Rows
    from ..tables.table import Reads
    from .declared import EcsvColumn
    from .header import EcsvHeader
    from .rows import EcsvRows

_TEXTS = ("string", "digits", *INSTANTS)


class EcsvTable(TextTable):
    """The rows and the header of one file. nulls: texts that stand for no value beside the empty one."""

    truth = (("True",), ("False",))

    def __init__(self, header: EcsvHeader, rows: EcsvRows, nulls: tuple[str, ...]) -> None:
        super().__init__(WatchedText(rows), ("", *nulls))
        self._rows = rows
        self.names = header.names
        self.by_name = {name: place for place, name in reversed(list(enumerate(self.names)))}
        self._readable = rows.readable
        self._mixins = header.mixins
        self._columns = {column.name: column for column in reversed(header.columns or []) if column.name is not None}

    def rename(self, old: str, name: str) -> None:
        """Call a column by another name from now on."""
        super().rename(old, name)
        self._columns[name] = self._columns[old]

    def judge_column(self, h: TableCheck, rule: ColumnRule) -> bool:
        """Judge datatype, shape and unit; False when the cells are not of the type, or cannot be told."""
        column = self._columns[rule.name]
        if rule.part_of is not None:
            from .together import judge_part

            judge_part(h, rule.name, rule.part_of, self._mixins)
        right = _judge_type(h, rule, column)
        if right:
            check_shape(h, rule, column)
        _judge_unit(h, rule, column)
        return right and self._readable and column.kind != "json"

    def cell_type(self, rule: ColumnRule, allow: tuple[str, ...]) -> Reads:
        """How the cells of a column are read: by the header, and by the spec where that sees more in a text."""
        column = self._columns[rule.name]
        if column.type == "string" and rule.types not in ("string", "any"):
            return super().cell_type(rule, allow)
        return _AsDeclared(column, self.nulls, self._rows)

    def unit_of(self, name: str) -> str | None:
        """The unit that the header says of a column."""
        column = self._columns.get(name)
        return None if column is None else column.unit


class _AsDeclared:
    """Reads cells by what the header declares of them."""

    def __init__(self, column: EcsvColumn, nulls: tuple[str, ...], of: EcsvRows) -> None:
        self._column = column
        self._nulls = frozenset(nulls) - {""}
        self._of = of

    def read_of(self, rows: Rows, place: int) -> Cells:
        """Values of the cells of some rows, made once for those that judge them."""
        import numpy as np

        block = self._of.current
        if not self._nulls and block is not None and block.rows is rows:
            made = block.column(place)
        else:
            cells = rows.cells(place)
            if not self._nulls.isdisjoint(cells):
                cells = ["" if cell in self._nulls else cell for cell in cells]
            made = convert(self._column, cells)
        if self._column.kind != "scalar":
            from .array_values import array_cells

            return array_cells(self._column, made)
        nulls = made.nulls
        if made.values.dtype.kind == "f":
            nothing = np.isnan(made.values)
            nulls = nothing if nulls is None else nulls | nothing
        return Cells(made.values, nulls if nulls is not None and nulls.any() else None, made.broken)


def is_of(column: EcsvColumn, kind: str) -> bool:
    """Whether a column of this datatype is what a spec calls a type."""
    have = column.type or ""
    if kind in {"any", have}:
        return True
    if kind == "int":
        return have in INTEGERS
    if kind == "float":
        return have in FLOATS
    if kind == "complex":
        return have in COMPLEXES
    return kind in _TEXTS and have == "string"


def _judge_type(h: TableCheck, rule: ColumnRule, column: EcsvColumn) -> bool:
    if column.type is None:
        return False  # the header has a finding that says so
    wanted = rule.types.split("|")
    if any(is_of(column, one) for one in wanted):
        return True
    text = f"{rule.name} is {column.type}, not {' or '.join(wanted)}"
    h.add(rule.item, "type", text, expected=rule.types, found=column.type, **place_of(column))
    return False


def _judge_unit(h: TableCheck, rule: ColumnRule, column: EcsvColumn) -> None:
    policy, written = h.product.policy, column.unit
    text = ""
    wanted: str | tuple[str, ...]
    if rule.unit_text is not None:
        right, wanted = written == rule.unit_text, rule.unit_text
    elif rule.unit_like is not None and (
        rule.unit is None or unit_fits(written, rule.unit, policy.unit_aliases, absent=False)
    ):
        from ..data.unit_like import in_unit_of_file

        wanted = rule.unit_like
        right = written is not None and in_unit_of_file(policy, rule, written)
        text = f"{_said(column)}, which does not convert to {shown(wanted)}"
    elif rule.unit is None:
        return
    else:
        right, wanted = unit_fits(written, rule.unit, policy.unit_aliases, absent=rule.unit_absent), rule.unit
    if not right:
        units = [wanted] if isinstance(wanted, str) else list(wanted)
        text = text or f"{_said(column)}, not {' or '.join(shown(unit) if unit else 'without one' for unit in units)}"
        h.add(rule.item, "unit", text, expected=wanted, found=written, **place_of(column))


def _said(column: EcsvColumn) -> str:
    if column.unit is None:
        return f"{column.called} has no unit"
    return f"{column.called} is in {shown(column.unit)}"


def place_of(column: EcsvColumn) -> dict[str, Any]:
    """Where a finding about what the header says of a column is."""
    return {"column": column.name, "line": column.line or None}
