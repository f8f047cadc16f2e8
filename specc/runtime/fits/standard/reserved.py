# SPDX-License-Identifier: BSD-3-Clause
"""Keywords whose type the Standard settles (FITS 4.4, 7, 8, 9): one table, from keyword to type and rule.

A name that ends in `n` is indexed. Where a keyword means something in some HDUs only, its own topic judges it.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..cards import Card
    from .hdu import StandardHdu

_DIGITS = "0123456789"
_WORDS = {"string": "text in single quotes", "int": "a whole number", "number": "a number", "bool": "T or F"}
_KINDS = {"string": ("string",), "int": ("int",), "number": ("int", "float"), "bool": ("bool",)}

_TABLE = """\
F0342 bool BLOCKED
F0343 bool EXTEND
F0401 string ORIGIN AUTHOR REFERENC TELESCOP INSTRUME OBSERVER OBJECT EXTNAME
F0403 int EXTVER EXTLEVEL
F0405 number EQUINOX MJD-OBS MJD-AVG
F0601 number BSCALE
F0603 number BZERO DATAMAX DATAMIN
F0604 string BUNIT
F0605 int BLANK
F0701 string TTYPEn
F0702 string TFORMn
F0705 string TUNITn
F0706 string TDISPn
F0719 number TSCALn TZEROn
F0720 number TCRVLn TCDLTn TCRPXn TCROTn
F0720 string TCTYPn TCUNIn
F0721 number TDMINn TDMAXn TLMINn TLMAXn
F0802 int TBCOLn
F0909 int THEAP
F0914 string TDIMn
"""


def _read(table: str) -> dict[str, tuple[str, str]]:
    known = {}
    for line in table.splitlines():
        code, kind, *names = line.split()
        known.update(dict.fromkeys(names, (code, kind)))
    return known


TYPES = _read(_TABLE)


def check_reserved(h: StandardHdu) -> None:
    """Judge the type of every reserved keyword of a header, repeats included."""
    for card in h.cards:
        keyword = card.keyword
        known = TYPES.get(keyword)
        if known is None and keyword[-1:] in _DIGITS:
            known = TYPES.get(keyword.rstrip(_DIGITS) + "n")
        if known is not None and card.kind not in _KINDS[known[1]]:
            _judge(h, card, *known)


def _judge(h: StandardHdu, card: Card, code: str, kind: str) -> None:
    if card.kind in ("undefined", "broken", "commentary"):
        return
    h.value_fault(code, f"{card.keyword} must be {_WORDS[kind]}, and it is {card.written}", card, expected=_WORDS[kind])
