# SPDX-License-Identifier: BSD-3-Clause
"""Types of the values of one description, and the limits that hold whatever the axes mean (FITS 8.2)."""

from __future__ import annotations

from ..reserved import KINDS, of_type
from .names import TEXTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...cards import Card
    from ..hdu import StandardHdu
    from .descriptions import Description

_NUMBERS = ("CRPIX", "CRVAL", "CDELT", "CROTA", "CRDER", "CSYER")
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
_UNREAD = ("undefined", "broken", "commentary")


def check_values(h: StandardHdu, description: Description) -> None:
    """Judge the values of one description."""
    for quantity, cards in description.axes.items():
        kind = "string" if quantity in TEXTS else "number"
        _judge_all(h, description, cards.values(), kind)
    for quantity, parameters in description.pairs.items():
        kind = "string" if quantity == "PS" else "number"
        _judge_all(h, description, parameters.values(), kind)
    for quantity, card in description.whole.items():
        if quantity == "WCSAXES" and (card.kind != "int" or card.value < 0) and card.kind not in _UNREAD:
            text = f"{card.keyword} must be a whole number, the number of axes, and it is {card.written}"
            h.value_fault("F1401", text, card, expected="a whole number")
        wanted = _OF_WHOLE.get(quantity)
        if wanted is not None:
            _judge(h, description, card, *wanted)
    for card in description.of("CDELT").values():
        if card.value == 0 and card.kind in KINDS["number"]:
            h.fault("F1411", f"{card.keyword} is 0, which puts all pixels at one coordinate; write the step", card)
    for quantity in ("CRDER", "CSYER"):
        for card in description.of(quantity).values():
            if card.kind in KINDS["number"] and card.value < 0:
                text = f"{card.keyword} is {card.written}, and an error has no sign; write its size"
                h.fault("F1412", text, card)


def _judge_all(h: StandardHdu, description: Description, cards: Iterable[Card], kind: str) -> None:
    kinds = KINDS[kind]
    for card in cards:
        if card.kind not in kinds:
            _judge(h, description, card, "F1410" if kind == "string" else "F1409", kind)


def _judge(h: StandardHdu, description: Description, card: Card, code: str, kind: str) -> None:
    """Judge the type of a value, which only the keywords of an image must have."""
    if card.kind != "undefined" or description.column == 0:
        of_type(h, card, code, kind)
