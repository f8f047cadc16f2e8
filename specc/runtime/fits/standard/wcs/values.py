# SPDX-License-Identifier: BSD-3-Clause
"""Types of the values of one description, and the limits that hold whatever the axes mean (FITS 8.2)."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...cards import Card
    from ..hdu import StandardHdu
    from .descriptions import Description

_NUMBERS = ("CRPIX", "CRVAL", "CDELT", "CROTA", "CRDER", "CSYER")
_TEXTS = ("CTYPE", "CUNIT", "CNAME")
_OF_WHOLE = {
    "WCSNAME": ("F1426", "string"),
    "LONPOLE": ("F1530", "number"),
    "LATPOLE": ("F1530", "number"),
    "EQUINOX": ("F1530", "number"),
    "RADESYS": ("F1530", "string"),
    "RADECSYS": ("F1530", "string"),
    "RESTFRQ": ("F1421", "number"),
    "RESTFREQ": ("F1421", "number"),
    "RESTWAV": ("F1421", "number"),
    "VELOSYS": ("F1421", "number"),
    "ZSOURCE": ("F1421", "number"),
    "VELANGL": ("F1421", "number"),
}
_KINDS = {"number": ("int", "float"), "string": ("string",)}
_WORDS = {"number": "a number", "string": "text in single quotes"}
_UNREAD = ("undefined", "broken", "commentary")


def check_values(h: StandardHdu, description: Description) -> None:
    """Judge the values of one description."""
    for quantity, cards in description.axes.items():
        kind = "string" if quantity in _TEXTS else "number"
        kinds = _KINDS[kind]
        for card in cards.values():
            if card.kind not in kinds:
                _tell(h, card, "F1410" if kind == "string" else "F1409", kind, in_image=description.column == 0)
    for quantity, parameters in description.pairs.items():
        kind = "string" if quantity == "PS" else "number"
        kinds = _KINDS[kind]
        for card in parameters.values():
            if card.kind not in kinds:
                _tell(h, card, "F1410" if kind == "string" else "F1409", kind, in_image=description.column == 0)
    for quantity, card in description.whole.items():
        if quantity == "WCSAXES" and (card.kind != "int" or card.value < 0) and card.kind not in _UNREAD:
            text = f"{card.keyword} must be a whole number, the number of axes, and it is {card.written}"
            h.value_fault("F1401", text, card, expected="a whole number")
        wanted = _OF_WHOLE.get(quantity)
        if wanted is not None and card.kind not in _KINDS[wanted[1]]:
            _tell(h, card, *wanted, in_image=description.column == 0)
    for card in description.of("CDELT").values():
        if card.value == 0 and card.kind in _NUMBER_KINDS:
            h.fault("F1411", f"{card.keyword} is 0: all pixels would lie at one coordinate; give the step", card)
    for quantity in ("CRDER", "CSYER"):
        for card in description.of(quantity).values():
            if card.kind in _NUMBER_KINDS and card.value < 0:
                h.fault("F1412", f"{card.keyword} is {card.written}, and an error is never negative", card)


_NUMBER_KINDS = _KINDS["number"]


def _tell(h: StandardHdu, card: Card, code: str, kind: str, *, in_image: bool = False) -> None:
    if card.kind == "undefined" and in_image:
        text = f"{card.keyword} must be {_WORDS[kind]}, and it has no value; give one, or leave the card out"
        h.value_fault("F0225", text, card, expected=kind)
    elif card.kind not in _UNREAD:
        h.value_fault(code, f"{card.keyword} must be {_WORDS[kind]}, and it is {card.written}", card, expected=kind)
