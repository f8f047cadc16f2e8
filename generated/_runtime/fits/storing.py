# SPDX-License-Identifier: BSD-3-Clause
"""How the values of a column lie in the file: scaled integers, the format of a field, alternatives, what TUCDn says.

Takes an `HduCheck`, the rule of a column, and the column; puts findings. Loaded when a spec says any of this.
"""

from __future__ import annotations

from ..values import shown
from .column_check import place_of
from .columns import is_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..data.column_rule import ColumnRule
    from ..data.shapes import Shape
    from .check import HduCheck
    from .columns import Column

_CODES = {"uint8": "B", "byte": "B", "int16": "I", "int32": "J", "int64": "K"}


def check_storing(h: HduCheck, rule: ColumnRule, column: Column) -> bool:
    """Check a column by its header; False when its values are not what the spec means."""
    right = True
    if rule.scaled:
        right = _scaled(h, rule, column)
    if rule.form is not None and column.form.upper() != rule.form:
        text = f"TFORM{column.number} is {shown(column.form)}, not {shown(rule.form)}"
        h.add(rule.item, "type", text, expected=rule.form, found=column.form, **place_of(h, column, "TFORM"))
    if rule.ucd is not None:
        _ucd(h, rule, column, rule.ucd)
    return right


def choose_form(rule: ColumnRule, forms: tuple[tuple[str, Shape], ...], column: Column, *, ascii_table: bool) -> None:
    """Settle which alternative a column is judged by: the first whose type it is, and if that can be whose form."""
    fit = [form for form in forms if is_type(column, form[0], ascii_table=ascii_table)]
    varying = column.descriptor is not None
    alike = [shape for _, shape in fit if (shape == ("*",)) == varying and (varying or len(shape) == len(column.shape))]
    rule.shape = alike[0] if alike else fit[0][1] if fit else forms[0][1]


def _scaled(h: HduCheck, rule: ColumnRule, column: Column) -> bool:
    scaling = [f"{stem}{column.number}" for stem in ("TSCAL", "TZERO")]
    form = f"TFORM{column.number} = {shown(column.form)}"
    place = place_of(h, column, "TFORM")
    if not any(name in h.header for name in scaling):
        text = f"{rule.name} is not scaled: {' and '.join(scaling)} are missing"
        h.add(rule.item, "type", text, expected="scaled", found=column.form, **place)
        return False
    if h.hdu.kind == "table" and column.code not in "BIJK":
        text = f"{rule.name} is scaled from {column.type} ({form}), not from integers"
        h.add(rule.item, "type", text, expected=rule.stored or "integers", found=column.form, **place)
        return False
    if rule.stored is not None and column.code != _CODES.get(rule.stored):
        text = f"{rule.name} is stored otherwise ({form}), not as {rule.stored}"
        h.add(rule.item, "type", text, expected=rule.stored, found=column.form, **place)
        return False
    return True


def _ucd(h: HduCheck, rule: ColumnRule, column: Column, wanted: str) -> None:
    keyword = f"TUCD{column.number}"
    h.declared.add(keyword)
    card = h.header.card(keyword)
    if card is None and rule.ucd_absent:
        return
    written = card.value if card is not None else None
    if isinstance(written, str) and written.strip().lower() == wanted.lower():
        return
    have = "is missing; it must be" if card is None else f"is {shown(written)}, not"
    text = f"{keyword} {have} {shown(wanted)}"
    h.add(rule.item, "ucd", text, expected=wanted, found=written, **place_of(h, column, "TUCD"))
