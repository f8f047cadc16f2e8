# SPDX-License-Identifier: BSD-3-Clause
"""Whether fields of the rows are together what a spec says: coordinates in a frame, instants of a time scale.

Takes what the header tells of them. Fields that are not there are told as any column.
"""

from __future__ import annotations

from ..values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..tables.check import TableCheck
    from .serialized import Mixin

# The class of astropy, what names frame or scale, and what holds where nothing does.
_KINDS = {"skycoord": ("SkyCoord", "frame", "icrs"), "time": ("Time", "scale", "utc")}


def judge_part(h: TableCheck, column: str, part_of: tuple[str, str, str, str], mixins: Mapping[str, Mixin]) -> None:
    """Judge one field; what is wrong with the whole is one fault, however many fields it has."""
    name, kind, wanted, attribute = part_of
    of, key, usual = _KINDS[kind]
    mixin = mixins.get(name)
    line = None
    expected = f"{of} in {wanted}"
    if mixin is None:
        text = f"the header does not say that {name} is a {of}; __serialized_columns__ does so"
        found = None
    else:
        line = mixin.line or None
        node = mixin.said.get(key)
        said = usual if node is None else str(node.value)
        found = f"{mixin.of} in {said}" if mixin.of == of else mixin.of
        if mixin.of != of:
            text = f"{name} is a {mixin.of or 'thing without class'}, not a {of}"
        elif said != wanted:
            text = f"{name} is in {shown(said)}, not in {shown(wanted)}"
        elif mixin.columns.get(attribute) != column:
            text = f"the header does not say that {column} is the {attribute} of {name}"
        else:
            return
    h.add(name, "together", text, column=name, line=line, expected=expected, found=found)
