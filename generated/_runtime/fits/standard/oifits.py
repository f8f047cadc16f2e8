# SPDX-License-Identifier: BSD-3-Clause
"""The tables of an OIFITS file, which refer to each other by name (OIFITS 2, sections 2.5 to 2.7 and 5)."""

from __future__ import annotations

from ...values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .hdu import StandardHdu

_DATA = ("OI_VIS", "OI_VIS2", "OI_T3", "OI_FLUX", "OI_SPECTRUM")
_REFERENCES = (("INSNAME", "OI_WAVELENGTH"), ("ARRNAME", "OI_ARRAY"), ("CORRNAME", "OI_CORR"))
_TABLES = (*_DATA, "OI_TARGET", "OI_INSPOL", *(table for _, table in _REFERENCES))


def check_oifits(hdus: list[StandardHdu]) -> None:
    """Judge the references between the tables of a file."""
    tables: dict[str, list[StandardHdu]] = {}
    for h in hdus:
        name = (h.hdu.name or "").strip(" ")
        if name in _TABLES and h.hdu.kind == "table":
            tables.setdefault(name, []).append(h)
    data = [h for name in _DATA for h in tables.get(name, ())]
    if not data:
        return
    for each in tables.values():
        for h in each:
            if h.card("OI_REVN") is None:
                h.fault(
                    "F2008", "OI_REVN is missing, which says how the table is to be read; write it", keyword="OI_REVN"
                )
    if "OI_TARGET" not in tables:
        data[0].fault("F2008", "the file has no OI_TARGET, which says what was observed; write one")
    for keyword, table in _REFERENCES:
        known = {_name(h, keyword) for h in tables.get(table, ())}
        for h in data:
            name, card = _name(h, keyword), h.card(keyword)
            if card is None and keyword == "INSNAME":
                h.fault("F2008", f"{keyword} is missing, which names the {table}; write it", keyword=keyword)
            elif name and name not in known:
                h.fault(
                    "F2008",
                    f"{keyword} is {shown(name)}, and no {table} of this file has that name; write the same in both",
                    card,
                )


def _name(h: StandardHdu, keyword: str) -> str:
    return (h.text(keyword) or "").strip(" ")
