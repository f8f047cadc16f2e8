# SPDX-License-Identifier: BSD-3-Clause
"""Values as cards hold them, and the cards of astropy that are made of them.

What does not fit raises ValueError (Unfit where the value is at fault) that names the keyword.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from astropy import units
from astropy.io import fits

from ..enums import plain_value
from ..instants import in_form, text_of
from ..told import Unfit

if TYPE_CHECKING:
    from .fields import Keyword

_CARD, _HEAD, _LEAST = 80, 10, 20  # FITS 4.2.1: length of a card, of `NAME    = `, and where a fixed value ends
_COMMENTARY = 72  # characters of a line of commentary
_STRING = 68  # characters of a string in one card; longer ones go on in CONTINUE cards


def card_value(item: Keyword, value: Any) -> Any:  # noqa: ANN401  any value of a card
    """Give a value as its card holds it: str, bool, int, float, complex, or None for none."""
    kinds = item.kind.split("|")
    value = plain_value(value)
    if isinstance(value, units.Quantity):
        value = value.to_value(item.unit) if item.unit else value.to_value(units.dimensionless_unscaled)
    value = text_of(value)
    if isinstance(value, np.generic | np.ndarray) and np.ndim(value) == 0:
        value = value.item()
    if isinstance(value, str) and item.written:
        value = in_form(value, item.written)
    if isinstance(value, int) and not isinstance(value, bool):
        if "digits" in kinds:
            value = str(value).zfill(item.digits)
        elif "int" not in kinds and "float" in kinds:
            value = float(value)
    if isinstance(value, str):
        if not (value.isascii() and value.isprintable()):
            raise Unfit(f"{item.name}: {value!r} has characters that FITS does not allow in headers")
        value = value.rstrip(" ")  # FITS 4.2.1: blanks at the end mean nothing
    if isinstance(value, float | complex) and not np.isfinite(value):
        raise Unfit(f"{item.name}: a card cannot hold {value}")
    return value


def card(item: Keyword, name: str, value: Any) -> fits.Card:  # noqa: ANN401  any value of a card
    """Give a card, its comment as long as there is room for it."""
    long = len(name) > _HEAD - 2 or " " in name
    head = len(f"HIERARCH {name} = ") if long else _HEAD
    shown = _shown(value)
    comment = f"[{item.unit}] {item.comment}".rstrip() if item.unit else item.comment
    comment = "".join(one if one.isascii() and one.isprintable() else "?" for one in comment)
    if len(shown) <= _STRING:
        comment = comment[: max(0, _CARD - head - max(len(shown), _LEAST) - 3)].rstrip()
    key = f"HIERARCH {name}" if long else name
    if isinstance(value, float | complex) and len(shown) > _LEAST:
        # astropy cuts off digits beyond twenty characters; what is written already it takes as it is.
        made = fits.Card.fromstring(f"{key}= {shown}" if long else f"{key:8}= {shown}")
        made.comment = comment
        return made
    made = fits.Card(key, fits.card.UNDEFINED if value is None else value, comment)
    try:
        str(made)
    except ValueError as fault:
        raise ValueError(f"{name}: {fault}") from fault
    return made


def _shown(value: object) -> str:
    if isinstance(value, str):
        return "'" + f"{value:8}".replace("'", "''") + "'"
    if isinstance(value, complex):
        return f"({_shown(value.real)}, {_shown(value.imag)})"
    return "" if value is None else str(value).replace("e", "E")


def lines_of(name: str, given: Any) -> list[str]:  # noqa: ANN401  texts
    """Give the lines of commentary as cards hold them: long ones broken, without blanks at the end."""
    found: list[str] = []
    for text in [given] if isinstance(given, str) else list(given or ()):
        for line in str(text).split("\n"):
            if not (line.isascii() and line.isprintable()):
                raise Unfit(f"{name}: {line!r} has characters that FITS does not allow in headers")
            found += [line[at : at + _COMMENTARY].rstrip() for at in range(0, max(len(line), 1), _COMMENTARY)]
    return found


def record_card(item: Keyword, name: str, value: Any) -> fits.Card:  # noqa: ANN401  a number
    """Give the card of one field of a record, which is called `DP1.AXIS.1`."""
    record, _, field = name.partition(".")
    text = f"{record:8}= '{field}: {_shown(card_value(item, value))}'"
    made = fits.Card.fromstring(text)  # as it is written: astropy would cut off digits
    made.comment = item.comment
    return made
