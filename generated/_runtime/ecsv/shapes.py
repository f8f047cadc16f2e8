# SPDX-License-Identifier: BSD-3-Clause
"""Whether the cells of a column have the shape that a spec says, and what that tells of dimensions."""

from __future__ import annotations

from ..dimensions import Place, Unbound
from ..expressions import UNTOLD
from ..values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..data.column_rule import ColumnRule, Length
    from ..rules import RowRule
    from ..tables.check import TableCheck
    from .declared import EcsvColumn


def check_shape(h: TableCheck, rule: ColumnRule, column: EcsvColumn) -> None:
    """Compare the shape of a subtype with that of the spec, slowest axis first; a named length is noted."""
    if column.kind == "json" or rule.types == "any":
        return
    wanted, have = rule.shape, column.shape
    if rule.counted is not None:
        if len(have) == 1:
            h.row_rules.append(_in_each_row(rule))
        else:
            said = f"has cells of shape {_spelled(have)}" if have else "is a single value in each row"
            text = f"{rule.name} {said}, not ({rule.counted_as},)"
            at = {"column": column.name, "line": column.line or None}
            h.add(
                rule.item,
                "shape",
                text,
                expected=f"({rule.counted_as},)",
                found=_spelled(have) if have else "()",
                **at,
            )
        return
    free = wanted[:1] == ("...",)
    inner = wanted[1:] if free else wanted
    if len(have) < len(inner) or (not free and len(have) != len(inner)):
        _wrong(h, rule, column)
        return
    for length, one in zip(have[len(have) - len(inner) :], inner, strict=True):
        if length is None or one == "*":
            right = length is None and one == "*"
        elif isinstance(one, str):
            where = f"{h.label}.{rule.name} (subtype)"
            place = Place(
                length, where, h.id_of(f"{rule.item}:shape"), hdu=h.label, column=column.name, line=column.line
            )
            h.product.dimensions.bind(one, place)
            continue
        else:
            try:
                right = _fits(one, length)
            except Unbound:
                h.later(lambda: check_shape(h, rule, column))
                return
            except UNTOLD:
                continue
        if not right:
            _wrong(h, rule, column)
            return


def _in_each_row(rule: ColumnRule) -> RowRule:
    """The rule that a cell has as many elements as other columns of its row say."""
    from ..rules import RowRule as Rule

    def holds(block: Any) -> Any:  # noqa: ANN401  # columns by name, a truth value a row
        import numpy as np

        from ..data.arrays import count_in_row, ragged

        counted: Any = rule.counted
        cells, wanted = block[rule.name], counted(block)
        varying = ragged(cells)
        every = (
            np.ones(cells.shape, np.bool_)
            if varying is None
            else varying.each(lambda flat: np.ones(flat.shape, np.bool_))
        )
        have = count_in_row(every)
        return have == wanted

    message = f"{rule.name} has as many elements as {rule.counted_as} says"
    return Rule(f"{rule.item}:shape", (rule.name, *rule.counted_by), holds, rule.counted_by, message)


def _fits(wanted: Length, length: int) -> bool:
    number = wanted() if callable(wanted) else wanted
    if isinstance(number, tuple):
        least, most = number
        return length >= least and (most is None or length <= most)
    return number == length


def _wrong(h: TableCheck, rule: ColumnRule, column: EcsvColumn) -> None:
    expected, found = _spelled(rule.shape), _spelled(column.shape)
    said = f"has cells of shape {found}" if column.shape else "is a single value in each row"
    wanted = f"not {expected}" if rule.shape else "not a single value"
    text = f"{rule.name} {said}, {wanted}"
    h.add(rule.item, "shape", text, expected=expected, found=found, column=column.name, line=column.line or None)


def _spelled(shape: tuple[Length | None, ...]) -> str:
    parts = [_part(one) for one in shape]
    return f"({parts[0]},)" if len(parts) == 1 else f"({', '.join(parts)})"


def _part(one: Length | None) -> str:
    if one is None:
        return "*"
    if isinstance(one, tuple):
        return f"{one[0]}..{'*' if one[1] is None else one[1]}"
    if callable(one):
        try:
            return shown(one())
        except UNTOLD:
            return "?"
    return str(one)
