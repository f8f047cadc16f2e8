# SPDX-License-Identifier: BSD-3-Clause
"""Mandatory keywords (FITS 4.4.1, 7.1.1, 7.2.1, 7.3.1): their order, form and repeats, and those that do not belong.

What they say, and that they are there, is judged while the file is scanned (`structure`). Of a header in which one
card stands at a wrong place that card is told, not each that stands behind it.
"""

from __future__ import annotations

from itertools import pairwise

from ..cards import CARD, FIXED_END, VALUE_AT
from ..structure import MOST_AXES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...findings import Findings
    from ..cards import Card
    from ..file import FitsFile
    from .hdu import StandardHdu

_XTENSION_END = 20  # bytes up to the closing quote of eight characters
_TABLES = ("TABLE", "BINTABLE", "A3DTABLE")
_REGISTERED = (*_TABLES, "IMAGE", "IUEIMAGE", "FOREIGN", "DUMP")
_LEGACY = ("A3DTABLE", "IUEIMAGE", "FOREIGN", "DUMP")
_OUT_OF_ORDER = {"BITPIX": "F0310", "NAXIS": "F0312", "PCOUNT": "F0320", "GCOUNT": "F0322", "TFIELDS": "F0330"}
_ONCE = {"SIMPLE": "F0333", "XTENSION": "F0333", "BITPIX": "F0333", "NAXIS": "F0333"}
_ONCE |= dict.fromkeys(("PCOUNT", "GCOUNT", "TFIELDS"), "F0335")
_COLUMN_STEMS = ("TFORM", "TBCOL")


def check_mandatory(h: StandardHdu) -> None:
    """Judge the mandatory keywords of one header."""
    names = _sequence(h)
    if not all(card.keyword == name for card, name in zip(h.cards, names, strict=False)) or len(h.cards) < len(names):
        _order(h, names)
    _first_card(h)
    _fixed(h, names)
    _axes(h)
    if len(h.first) < len(h.cards):
        _repeats(h)
    if h.hdu.index == 0:
        _primary(h)
    else:
        _extension(h)


def code_once(keyword: str) -> str | None:
    """Code of the rule that a mandatory keyword stands in a header once; None for others."""
    code = _ONCE.get(keyword)
    if code is None and keyword[5:].isdigit():
        if keyword.startswith("NAXIS"):
            return "F0316"
        if keyword.startswith(_COLUMN_STEMS):
            return "F0335"
    return code


def fixed_card(card: Card) -> str | None:
    """The card in fixed format; None when its comment does not fit."""
    value = card.written
    if card.kind == "string":
        written = f"{card.keyword:8}= '{value[1:-1].rstrip(' '):8}'"
    else:
        written = f"{card.keyword:8}= {value:>20}"
    if card.comment:
        written = f"{written:30} / {card.comment}"
    return written if len(written) <= CARD else None


def _extension_type(h: StandardHdu) -> str:
    """Value of XTENSION without blanks at its ends; nothing in a primary."""
    return (h.text("XTENSION") or "").strip(" ") if h.hdu.index else ""


def _sequence(h: StandardHdu) -> list[str]:
    """Keywords that a header begins with, in their order."""
    naxis = h.integer("NAXIS")
    if naxis is None or not 0 <= naxis <= MOST_AXES:
        naxis = max((n for n in h.indexed("NAXIS") if n <= MOST_AXES), default=0)
    names = ["XTENSION" if h.hdu.index else "SIMPLE", "BITPIX", "NAXIS"]
    names += [f"NAXIS{n}" for n in range(1, naxis + 1)]
    if h.hdu.index:
        names += ["PCOUNT", "GCOUNT"]
        if _extension_type(h) in _TABLES:
            names.append("TFIELDS")
    return names


def _order(h: StandardHdu, names: list[str]) -> None:
    """Tell the cards that stand out of order, and what stands between those that do not."""
    cards = [card for name in names if (card := h.first.get(name)) is not None]
    kept = longest_in_order([card.at for card in cards])
    for place, card in enumerate(cards):
        if place not in kept:
            code = _OUT_OF_ORDER.get(card.keyword, "F0334")
            after = names[names.index(card.keyword) - 1]
            h.fault(code, f"{card.keyword} is out of order; move it to directly after {after}", card)
    if not kept:
        return
    last = cards[max(kept)]
    among = set(names)
    strange = [card for card in h.cards[: last.number] if card.keyword not in among and code_once(card.keyword) is None]
    if strange:
        first = strange[0]
        what = first.keyword or "a card without keyword"
        others = f" and {len(strange) - 1} more cards stand" if len(strange) > 1 else " stands"
        message = f"{what}{others} among the mandatory keywords; move what does not belong behind {last.keyword}"
        h.fault("F0346", message, first, count=len(strange))


def longest_in_order(places: list[int]) -> set[int]:
    """Which of these numbers make a longest rising sequence, by index."""
    if all(before < after for before, after in pairwise(places)):
        return set(range(len(places)))
    from bisect import bisect_left

    ends: list[int] = []  # lowest last number of a sequence of each length, and its index
    at: list[int] = []
    before: list[int] = []
    for index, place in enumerate(places):
        length = bisect_left(ends, place)
        ends[length : length + 1] = [place]
        at[length : length + 1] = [index]
        before.append(at[length - 1] if length else -1)
    kept = set()
    index = at[-1] if at else -1
    while index >= 0:
        kept.add(index)
        index = before[index]
    return kept


def _first_card(h: StandardHdu) -> None:
    card = h.first.get("XTENSION" if h.hdu.index else "SIMPLE")
    if card is None or card.told:
        return
    if h.hdu.index:
        _xtension(h, card)
    elif card.kind != "bool":
        h.value_fault("F0301", f"SIMPLE must be T or F, and it is {card.written or 'empty'}", card, expected="T")
    elif card.value_end != FIXED_END:
        message = f"the value of SIMPLE must stand in byte 30, and it ends in byte {card.value_end}"
        h.fault("F0302", message, card, fix=fixed_card(card))


def _xtension(h: StandardHdu, card: Card) -> None:
    """Form of XTENSION, which is a string: what is no string was told while the file was scanned."""
    if card.text[VALUE_AT] != "'":
        h.fault("F0304", "the string of XTENSION must open in byte 11", card, fix=fixed_card(card))
    elif card.value_end < _XTENSION_END:
        message = f"the closing quote of XTENSION stands in byte {card.value_end}; pad the name with blanks to byte 20"
        h.fault("F0306", message, card, fix=fixed_card(card))
    value: str = card.value
    name = value.strip(" ")
    word, _, rest = name.partition(" ")
    if name in _REGISTERED:
        if name in _LEGACY:
            message = f"{name} extensions are of one project or of the past, and few programs read them"
            h.fault("F1911", f"{message}; write an IMAGE or a BINTABLE if you can", card)
        if name != value:
            message = f"blanks stand before {name} in XTENSION; begin the string with the name"
            h.fault("F0309", message, card, fix=f"'{name:8}'")
    elif word in _REGISTERED and rest:
        message = f"something follows {word} inside the quotes of XTENSION; leave it out"
        h.fault("F0308", message, card, fix=f"'{word:8}'")
    else:
        better = f"; write {name.upper()}" if name.upper() in _REGISTERED else ""
        h.fault("F0307", f"{card.written} is no registered type of extension{better}", card)


def _fixed(h: StandardHdu, names: list[str]) -> None:
    """Mandatory integers end in byte 30; SIMPLE and XTENSION have rules of their own."""
    cards: list[Card | None] = [h.first.get(name) for name in names[1:]]
    if h.hdu.kind == "asciitable":
        cards += h.indexed("TBCOL").values()
    for card in cards:
        if card is not None and card.kind == "int" and card.value_end != FIXED_END and not card.told:
            message = f"{card.keyword} must end in byte 30, and it ends in byte {card.value_end}"
            h.fault("F0317", message, card, fix=fixed_card(card))


def _axes(h: StandardHdu) -> None:
    """No lengths of axes that are not there."""
    naxis = h.integer("NAXIS")
    if naxis is None or not 0 <= naxis <= MOST_AXES:
        return
    if len([keyword for keyword in h.first if keyword.startswith("NAXIS")]) <= naxis + 1:
        return  # all are there and no more, or some are missing, which was told
    for n, card in h.indexed("NAXIS").items():
        if n > naxis:
            h.fault("F0315", f"there is no axis {n}, as NAXIS is {naxis}; leave {card.keyword} out", card)


def _repeats(h: StandardHdu) -> None:
    first = h.first
    for card in h.cards:
        keyword = card.keyword
        if first[keyword] is not card and (code := code_once(keyword)) is not None and _belongs(h, keyword):
            before = first[keyword].number
            h.fault(code, f"{keyword} stands in card {before} already; keep one of them", card)


def _belongs(h: StandardHdu, keyword: str) -> bool:
    """Whether a keyword that must not repeat is one of this kind of HDU: of others another rule speaks."""
    if keyword in ("PCOUNT", "GCOUNT"):
        return h.hdu.index > 0 or h.hdu.kind == "groups"
    if keyword in ("SIMPLE", "XTENSION"):
        return (keyword == "SIMPLE") == (h.hdu.index == 0)
    return code_once(keyword) != "F0335" or _extension_type(h) in _TABLES


def _there(h: StandardHdu, *keywords: str) -> Iterable[Card]:
    return [card for keyword in keywords if (card := h.first.get(keyword)) is not None]


def _primary(h: StandardHdu) -> None:
    """What does not belong into a primary header, and EXTEND (FITS 4.4.2.1)."""
    if h.hdu.kind != "groups":
        for card in _there(h, "PCOUNT", "GCOUNT"):
            h.fault("F0336", f"{card.keyword} is for extensions and random groups; leave it out", card)
    for card in _there(h, "XTENSION"):
        h.fault("F0337", "XTENSION is for extensions; leave it out", card)
    for card in _there(h, "BLOCKED"):
        h.fault("F0341", "BLOCKED is deprecated and says nothing of a file on disk; leave it out", card)


def check_extend(file: FitsFile, hdus: list[StandardHdu], findings: Findings) -> None:  # noqa: ARG001  # as every such rule
    """Judge EXTEND by whether extensions follow (FITS 4.4.2.1)."""
    h = hdus[0]
    extensions = len(file.hdus) - 1
    extend = h.card("EXTEND")
    if extensions and extend is not None and extend.value is False:
        what = f"{extensions} extensions follow" if extensions > 1 else "an extension follows"
        h.fault("F0344", f"EXTEND is F, and {what}; write T", extend, expected="T", fix="T")
    elif extensions and extend is None and h.asked("F0345"):
        h.fault(
            "F0345",
            "extensions follow, and EXTEND does not say that they may; write EXTEND = T",
            keyword="EXTEND",
            fix="T",
        )


def _extension(h: StandardHdu) -> None:
    """What belongs into a primary header only (FITS 4.4.1.1, 4.4.2.1)."""
    for keyword, code in (("SIMPLE", "F0338"), ("EXTEND", "F0339"), ("BLOCKED", "F0340")):
        for card in _there(h, keyword):
            card.told = True
            h.fault(code, f"{keyword} is for the primary header; leave it out", card)
