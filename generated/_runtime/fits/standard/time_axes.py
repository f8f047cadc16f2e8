# SPDX-License-Identifier: BSD-3-Clause
"""Axes and columns of time and of phase, and tables of good time intervals (FITS 9.2.1, 9.6, 9.7)."""

from __future__ import annotations

from ...values import DIGITS, shown
from .reserved import of_type
from .time_references import SCALES, UNITS, is_time_unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..cards import Card
    from .hdu import StandardHdu

_TYPES = ("CTYPE", "TCTYP", "TCTY")
_OF_PHASE = ("CZPHS", "CPERI", "TCZPH", "TCPER")
_OF_COLUMNS = ("TRPOS", "TRDIR", "DOBS", "MJDOB", "DAVG", "MJDA")
_NUMBERS = "BIJKEDF"


def check_time_axes(h: StandardHdu) -> None:
    """Judge the time axes of an image, or the time columns of a table."""
    for keyword, card in h.first.items():
        if keyword.startswith(_TYPES):
            if card.kind == "string" and (card.value in SCALES or card.value in ("TIME", "UT()")):
                _check_unit(h, keyword, card)
        elif keyword.startswith(_OF_PHASE) and _numbered(keyword[5:]) and card.kind != "undefined":
            of_type(h, card, "F1631", "number")
    if h.hdu.kind not in ("table", "asciitable"):
        return
    columns = h.integer("TFIELDS")
    for stem in _OF_COLUMNS if columns is not None else ():
        for number, card in h.indexed(stem).items():
            if columns is not None and number > columns:
                text = f"{card.keyword} is of column {number}, and TFIELDS is {columns}"
                h.fault("F1635", f"{text}; correct the number, or leave it out", card)


def _numbered(text: str) -> bool:
    """Whether this is `4` or `4A`."""
    return text[:1] in DIGITS and text[:1] != "" and (text.isdecimal() or text[:-1].isdecimal())


def _check_unit(h: StandardHdu, keyword: str, card: Card) -> None:
    """Judge the unit of a time axis; one that is no unit at all is told as that."""
    of = None
    for type_, unit in (("CTYPE", "CUNIT"), ("TCTYP", "TCUNI"), ("TCTY", "TCUN")):
        if of is None and keyword.startswith(type_):
            of = h.first.get(unit + keyword[len(type_) :])
    if of is None or of.kind != "string" or of.value.strip(" ") in ("", *UNITS):
        return
    from .unit_grammar import unit_fault

    if unit_fault(of.value, h.policy.unit_aliases) is None and not _is_time(of.value.strip(" "), h):
        text = f"{of.keyword} is {shown(of.value)}, and {keyword} an axis of time ({card.value})"
        h.fault("F1630", f"{text}; its unit is one of {', '.join(UNITS[:7])}", of)


def _is_time(text: str, h: StandardHdu) -> bool:
    from .unit_tokens import tokens

    aliases = h.policy.unit_aliases
    found = [piece for kind, piece in tokens(aliases.get(text, text)) if kind == "unit"]
    return len(found) == 1 and is_time_unit(found[0])


def check_intervals(h: StandardHdu) -> None:
    """Judge the columns of a table that is called GTI."""
    columns: dict[str, int] = {}
    for number, card in h.indexed("TTYPE").items():
        if card.kind == "string":
            columns.setdefault(card.value.strip(" ").upper(), number)
    for name in ("START", "STOP"):
        if name not in columns:
            text = f"a table called GTI has good time intervals, and this one has no column {name}; write it"
            h.fault("F1632", text, h.card("EXTNAME"), column=name)
            continue
        form = h.text(f"ZFORM{columns[name]}") or h.text(f"TFORM{columns[name]}") or ""  # ZFORMn before compression
        code = form.strip(" ").lstrip(DIGITS)[:1]
        if code and code not in _NUMBERS:
            text = f"column {name} has no numbers, and START and STOP are numbers; write those"
            h.fault("F1632", text, h.card(f"TFORM{columns[name]}"), column=name)
