# SPDX-License-Identifier: BSD-3-Clause
"""Columns against what the spec says of them, as far as the header tells.

That is presence, type, shape, unit, TNULL, and the number of rows. Takes an `HduCheck` and a `ColumnRule`; gives the
column whose data are worth looking at, or None.
"""

from __future__ import annotations

from ..data.column_rule import ColumnRule
from ..data.row_count import other_count
from ..rules import deprecated
from ..unit_fits import unit_fits, unit_message
from ..values import shown
from .columns import is_type
from .shapes import bind, check_shape

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .check import HduCheck
    from .columns import Column

_VARIABLE = ("*",)


def judged_column(
    h: HduCheck, name: str, types: str, level: str, facts: dict[str, Any]
) -> tuple[ColumnRule, Column | None]:
    """Judge a column by its header, as `check_column`; gives its rule as well.

    When all cards that say what the table is are as they were in a header before, nothing was wrong there and nothing
    but these cards was asked for, both are what they were.
    """
    recalled = h.header.recalled
    if recalled is None or not recalled.same_form:
        rule = ColumnRule(name, types, level=level, **facts)
        return rule, check_column(h, rule)
    kept = recalled.like.kept
    # What has no hash is told by its identity: it lives as long as the rule that is kept.
    values = [fact if fact.__hash__ else id(fact) for fact in facts.values()]
    key = (judged_column, h.product.policy, h.label, name, types, level, *facts, *values)
    known: tuple[ColumnRule, Column | None] | None = kept.get(key)
    if known is not None:
        return known
    rule = ColumnRule(name, types, level=level, **facts)
    heard: Any = _Heard(h)
    column = check_column(heard, rule)
    if not (heard.doubtful or any(map(callable, facts.values())) or any(map(callable, rule.shape))):
        kept[key] = rule, column
        rule.kept = True
    return rule, column


class _Heard:
    """Stands for an HDU, and notes whether anything is asked of it but its columns."""

    def __init__(self, h: HduCheck) -> None:
        self._h = h
        self.hdu = h.hdu
        self.product = h.product
        self.header = h.header
        self.doubtful = False

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # as the HDU has it
        self.doubtful = True
        return getattr(self._h, name)


def check_column(h: HduCheck, rule: ColumnRule) -> Column | None:
    """Check a column by its header; None when it is not there or of another type, so that its data cannot be judged."""
    table = h.hdu.table_of(h.product.findings)
    if table is None:
        return None
    column = table.by_name.get(rule.name)
    if column is None:
        if rule.level in ("required", "recommended"):
            h.columns_absent.append(rule)
        return None
    if rule.level == "forbidden":
        h.presence(rule.item, rule.level, f"the column {rule.name} must not be there", column=rule.name)
        return None
    if rule.level == "deprecated":
        h.presence(rule.item, rule.level, f"the column {rule.name} {deprecated(rule.instead)}", column=rule.name)
    if column.type is None:
        return None  # the header has a finding that says so
    if rule.forms is not None:
        from .storing import choose_form

        choose_form(rule, rule.forms(), column, ascii_table=h.hdu.kind == "asciitable")
    right = _type(h, rule, column)
    if rule.scaled or rule.form is not None or rule.ucd is not None:
        from .storing import check_storing

        right = check_storing(h, rule, column) and right
    _shape(h, rule, column)
    _unit(h, rule, column)
    if rule.null is not None and right:
        _null(h, rule, column)
    return column if right else None


def place_of(h: HduCheck, column: Column, keyword: str) -> dict[str, Any]:
    """Where a finding about a keyword of a column is."""
    card = h.header.card(f"{keyword}{column.number}")
    return {
        "column": column.name,
        "keyword": f"{keyword}{column.number}",
        "card": card.number if card is not None else None,
    }


def _type(h: HduCheck, rule: ColumnRule, column: Column) -> bool:
    ascii_table = h.hdu.kind == "asciitable"
    wanted = rule.types.split("|")
    if not any(is_type(column, one, ascii_table=ascii_table) for one in wanted):
        said = f"TFORM{column.number} = {shown(column.form)}"
        if column.unsigned or column.scaled:
            said += f", TSCAL{column.number} = {shown(column.scale)}, TZERO{column.number} = {shown(column.zero)}"
        have = "scaled integers" if column.scaled and column.code in "BIJK" else column.type
        text = f"{rule.name} is {have} ({said}), not {' or '.join(wanted)}"
        h.add(rule.item, "type", text, expected=rule.types, found=column.type, **place_of(h, column, "TFORM"))
        return False
    if rule.width is not None and column.code == "A" and column.chars != rule.width and column.descriptor is None:
        text = f"{rule.name} holds strings of {column.chars} characters, not {rule.width}"
        h.add(rule.item, "type", text, expected=rule.width, found=column.chars, **place_of(h, column, "TFORM"))
    return True


def _shape(h: HduCheck, rule: ColumnRule, column: Column) -> None:
    if rule.counted is not None:
        return  # each row says how long its cell is
    place = place_of(h, column, "TFORM")
    variable = rule.shape == _VARIABLE
    if variable or column.descriptor is not None:
        # A string of variable length is one value; other arrays of variable length are what the spec must say.
        if variable != (column.descriptor is not None) and not (column.code == "A" and rule.shape == ()):
            have = "is of variable length" if column.descriptor else "is not of variable length"
            text = f"{rule.name} {have} (TFORM{column.number} = {shown(column.form)})"
            h.add(rule.item, "shape", text, expected=list(rule.shape), found=column.form, **place)
        return
    have_shape = column.shape
    if have_shape == () and len(rule.shape) == 1 and column.repeat == 1:
        have_shape = (1,)  # one value, or an array of one: TFORM spells both the same
    elif have_shape == (1,) and rule.shape == ():
        have_shape = ()
    where = f"TDIM{column.number}" if f"TDIM{column.number}" in h.header else f"TFORM{column.number}"
    check_shape(h, rule.item, rule.shape, have_shape, (where,) * len(have_shape), **place)


def _unit(h: HduCheck, rule: ColumnRule, column: Column) -> None:
    keyword = f"TUNIT{column.number}"
    aliases = h.product.policy.unit_aliases
    wanted: str | tuple[str, ...]
    text = ""
    if rule.unit_text is not None:
        right = column.unit == rule.unit_text
        wanted = rule.unit_text
    elif rule.unit_like is not None and (rule.unit is None or unit_fits(column.unit, rule.unit, aliases, absent=False)):
        from ..data.unit_like import does_not_convert, in_unit_of_file

        right = column.unit is not None and in_unit_of_file(h.product.policy, rule, column.unit)
        wanted = rule.unit_like
        text = "" if right else does_not_convert(keyword, column.unit, wanted)
    elif rule.unit is None:
        return
    else:
        right = unit_fits(column.unit, rule.unit, aliases, absent=rule.unit_absent)
        wanted = rule.unit
    if not right:
        h.units_due[rule.name] = wanted
        card = h.header.card(keyword)
        if card is not None:
            card.told = True
        text = text or unit_message(keyword, column.unit, wanted, absent=rule.unit_absent)
        h.add(rule.item, "unit", text, expected=wanted, found=column.unit, **place_of(h, column, "TUNIT"))


def _null(h: HduCheck, rule: ColumnRule, column: Column) -> None:
    if column.null == rule.null or column.code in "LXAEDCM" * (h.hdu.kind == "table"):
        return
    keyword = f"TNULL{column.number}"
    have = "is missing; it must be" if column.null is None else f"is {shown(column.null)}, not"
    text = f"{keyword} {have} {shown(rule.null)}"
    h.add(rule.item, "null", text, expected=rule.null, found=column.null, **place_of(h, column, "TNULL"))


def check_order(h: HduCheck, columns: list[tuple[Column, ColumnRule]]) -> None:
    """Check that columns, given in the order of the spec, lie in it."""
    previous: Column | None = None
    for column, _ in columns:
        if previous is not None and column.number < previous.number:
            text = f"column {column.name} ({column.number}) comes before {previous.name} ({previous.number})"
            h.add(None, "order", text, column=column.name)
            return
        previous = column


def check_rows(h: HduCheck, rows: tuple[int | None, int | None] | str | Callable[[], object] | None) -> None:
    """Check the number of rows, or note it as the value of a dimension."""
    have = h.hdu.rows
    if rows is None:
        return
    if isinstance(rows, str):
        bind(h, rows, have, "NAXIS2", None, aspect="rows")
        return
    wanted = other_count(have, rows, lambda: h.later(lambda: check_rows(h, rows)))
    if wanted is None:
        return
    rows_have = f"{have} row" if have == 1 else f"{have} rows"
    h.add(None, "rows", f"it has {rows_have} (NAXIS2), not {wanted}", keyword="NAXIS2", expected=wanted, found=have)
