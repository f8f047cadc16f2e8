# SPDX-License-Identifier: BSD-3-Clause
"""Grouping tables and their members (hierarchical grouping convention).

A grouping table is called GROUPING, has a number (EXTVER) and a row for each member; members say in GRPIDn of which
groups they are. A negative GRPIDn is of a group in another file, which GRPLCn names.
"""

from __future__ import annotations

from ...values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .hdu import StandardHdu

_TEXTS = ("MEMBER_XTENSION", "MEMBER_NAME", "MEMBER_URI_TYPE", "MEMBER_LOCATION")
_NUMBERS = ("MEMBER_VERSION", "MEMBER_POSITION")
_BY_NAME = ("MEMBER_XTENSION", "MEMBER_NAME", "MEMBER_VERSION")


def check_grouping(hdus: list[StandardHdu]) -> None:
    """Judge all grouping tables of a file, and the members that say they are in one."""
    groups = [h for h in hdus if (h.hdu.name or "").strip(" ") == "GROUPING"]
    for h in groups:
        _group(h)
    numbers = {h.hdu.version for h in groups}
    for h in hdus:
        if h.card("GRPID1") is not None:
            _member(h, numbers)


def _group(h: StandardHdu) -> None:
    if h.hdu.kind not in ("table", "asciitable"):
        h.fault("F2002", "EXTNAME says that this is a grouping table, and it is no table; rename it", h.card("EXTNAME"))
        return
    if h.card("GRPNAME") is None:
        h.fault("F2002", "GRPNAME, the name of the group, is missing; write it", keyword="GRPNAME")
    table = h.table
    if table is None:
        return
    columns = {column.name.strip(" ").upper(): column for column in table.columns if column.type is not None}
    if "MEMBER_POSITION" not in columns and not all(name in columns for name in _BY_NAME):
        reason = f"nothing tells which HDUs are members; write MEMBER_POSITION, or {', '.join(_BY_NAME)}"
        h.fault("F2002", reason)
    for names, family, what in ((_TEXTS, ("string",), "text"), (_NUMBERS, ("int", "uint"), "whole numbers")):
        for name in names:
            column = columns.get(name)
            if column is not None and not (column.type or "").startswith(family):
                card = h.card(f"TFORM{column.number}")
                h.fault("F2002", f"{name} is {shown(column.form)}, and must hold {what}", card, column=column.name)


def _member(h: StandardHdu, groups: set[int]) -> None:
    for number, card in h.indexed("GRPID").items():
        if card.kind != "int" or card.value == 0:
            reason = f"{card.keyword} is {card.written or 'empty'}; write the EXTVER of a grouping table"
            h.value_fault("F2003", f"{reason}, below 0 for one in another file", card)
        elif card.value > 0 and card.value not in groups:
            reason = f"{card.keyword} is {card.value}, and no HDU GROUPING of this file has that EXTVER"
            h.fault("F2003", f"{reason}; write a negative number for one in another file", card)
        elif card.value < 0 and h.card(f"GRPLC{number}") is None:
            reason = f"{card.keyword} is {card.value}, of a group in another file; write in GRPLC{number} which it is"
            h.fault("F2003", reason, card)
