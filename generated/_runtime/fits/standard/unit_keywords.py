# SPDX-License-Identifier: BSD-3-Clause
"""The keywords that hold a unit (FITS 4.3, 5.2, 7.2.2, 7.3.2, 8.2): whether it is one of the Standard.

A unit that the policy of a spec maps to another passes. Files have the same units again and again, so each is read once
in a process.
"""

from __future__ import annotations

from ...values import DIGITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..cards import Card
    from .hdu import StandardHdu
    from .unit_grammar import UnitFault

# Units that most headers have, and that the grammar finds right: it takes longer to load than a header to judge.
COMMON = frozenset(
    (
        *("", "s", "d", "m", "um", "nm", "km/s", "m/s", "deg", "arcsec", "Hz", "K", "V", "mag"),
        *("Jy", "mJy", "MJy", "MJy/sr", "Jy/beam", "pix", "pixel", "adu", "count", "ct", "photon"),
    )
)

_OLD_UNITS = ("erg", "Angstrom", "G", "barn")  # deprecated in the IAU style manual (Table 4)
_OPTIONAL = ("F1707", "F1710", "F1718")


def check_units(h: StandardHdu) -> None:
    """Judge the units of one header."""
    aliases = h.policy.unit_aliases
    closer = [code for code in _OPTIONAL if h.asked(code)]
    for keyword, card in h.first.items():
        if "UN" not in keyword or card.kind != "string" or not _is_of_unit(keyword):
            continue
        text: str = card.value
        fault = _fault_of(text, aliases)
        if fault is not None:
            code, reason, right = fault
            h.value_fault(code, reason, card, expected=right or None, fix=None if right is None else f"'{right}'")
        elif closer:
            _look_closer(h, card, text, closer)


def _fault_of(text: str, aliases: Mapping[str, str]) -> UnitFault | None:
    """Code, reason and right unit of a text that is no unit."""
    if text in COMMON:
        return None
    from .unit_grammar import unit_fault

    return unit_fault(text, aliases)


def _is_of_unit(keyword: str) -> bool:
    """Whether this is BUNIT, TUNITn, CUNITia, TCUNIn, TCUNna, iCUNIn or iCUNna."""
    if keyword == "BUNIT":
        return True
    stem = keyword.lstrip(DIGITS)
    index = stem.lstrip("BCINTU")
    stem = stem[: len(stem) - len(index)]
    if index[-1:].isalpha():
        index = index[:-1]
        if stem not in ("CUNIT", "TCUN", "CUN"):
            return False
    elif stem not in ("CUNIT", "TUNIT", "TCUNI", "CUNI"):
        return False
    of_column = keyword[0] in DIGITS
    return index.isdecimal() and of_column == (stem in ("CUN", "CUNI"))


def _look_closer(h: StandardHdu, card: Card, text: str, codes: list[str]) -> None:
    """Rules that only a policy asks for."""
    from .unit_tokens import tokens

    found = tokens(text.strip(" "))
    units = {piece for kind, piece in found if kind == "unit"}
    outside, before = 0, ""
    for kind, _ in found:
        outside += kind == "/" and before != "int"
        before = kind
    if outside > 1 and "F1707" in codes:
        h.fault("F1707", "it has more than one slash; write one, and the divisors in parentheses", card)
    old = [unit for unit in _OLD_UNITS if unit in units and unit not in h.policy.units_allowed]
    if old and "F1710" in codes:
        h.fault("F1710", f"{' and '.join(old)} is out of use by the IAU; write units of SI", card)
    if found and found[0][0] in ("int", "real") and "F1718" in codes:
        h.fault("F1718", "it has a power of ten, which BSCALE or TSCALn can hold, or a prefix", card)


def check_comments(h: StandardHdu) -> None:
    """Judge units in square brackets that open a comment (FITS 4.3.2), which only a policy asks for."""
    from ...unit_text import comment_unit

    for card in h.cards:
        if card.value is None:
            continue
        text = comment_unit(card.comment)
        if text:
            fault = _fault_of(text, h.policy.unit_aliases)
            if fault is not None:
                h.fault("F1715", f"in its comment, {fault[1]}", card, found=text, expected=fault[2])
