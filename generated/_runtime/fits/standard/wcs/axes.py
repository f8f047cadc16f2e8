# SPDX-License-Identifier: BSD-3-Clause
"""How many axes a description has, which keywords they lack, and where they stand (FITS 8.2, 8.2.1, Table 22)."""

from __future__ import annotations

from .descriptions import number_of
from .names import LETTERS, TEXTS, misspelt_alternate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...cards import Card
    from ..hdu import StandardHdu
    from .descriptions import Description

_WANTED = (("CRPIX", "F1413"), ("CRVAL", "F1414"), ("CTYPE", "F1415"))
_MARKS = ("CTYPE", "CRVAL", "CRPIX", "CDELT")  # whoever gives one means coordinates
_FIRST = frozenset("T123456789")
_MOST_PARAMETERS = 99
_TOLD = 6  # keywords that a message names
_FAR = 10  # images away


def check_axes(h: StandardHdu, description: Description) -> None:
    """Judge the numbers of axes and parameters of one description, and what is missing of it."""
    _parameters(h, description)
    if description.column < 0:
        return
    _number_of_axes(h, description)
    if description.column == 0:
        _from_zero(h, description)
        if not description.alternate:
            _missing(h, description)
        if h.asked("F1429"):
            _far_away(h, description)


def _number_of_axes(h: StandardHdu, description: Description) -> None:
    card = description.whole.get("WCSAXES")
    if card is None:
        if description.column == 0:
            _beyond_image(h, description)
        return
    earliest = min(_cards(description), key=_place)
    if earliest.at < card.at:
        text = f"{card.keyword} stands behind {earliest.keyword} (card {earliest.number})"
        h.fault("F1402", f"{text}; move it before all keywords of {description.said}", card)
    limit = description.declared()
    if limit is not None:
        _beyond_declared(h, description, card, limit)


def _cards(description: Description) -> list[Card]:
    found = [card for cards in description.axes.values() for card in cards.values()]
    found.extend(card for cards in description.pairs.values() for card in cards.values())
    return found


def _place(card: Card) -> int:
    return card.at


def _beyond_declared(h: StandardHdu, description: Description, declared: Card, limit: int) -> None:
    def tell(code: str, card: Card, axis: int) -> None:
        h.fault(code, f"{card.keyword} is of axis {axis}, and {declared.keyword} is {limit}; correct one of them", card)

    for quantity, cards in description.axes.items():
        for axis, card in cards.items():
            if axis > limit:
                tell("F1404" if quantity in TEXTS else "F1403", card, axis)
    for quantity, parameters in description.pairs.items():
        for (axis, second), card in parameters.items():
            if quantity in ("PC", "CD"):
                if axis > limit:
                    tell("F1405", card, axis)
                elif second > limit:
                    tell("F1406", card, second)
            elif axis > limit:
                tell("F1404" if quantity == "PS" else "F1403", card, axis)


def _beyond_image(h: StandardHdu, description: Description) -> None:
    """Without WCSAXES its default is the highest number that occurs, which may well be a slip."""
    axes = len(h.hdu.axes)
    of_axes = [(axis, -card.at, card) for cards in description.axes.values() for axis, card in cards.items()]
    of_axes += [(at[0], -card.at, card) for name in ("PV", "PS") for at, card in description.pair(name).items()]
    of_matrix = [(max(at), -card.at, card) for name in ("PC", "CD") for at, card in description.pair(name).items()]
    for code, found in (("F1407", of_axes), ("F1408", of_matrix)):
        highest, _, card = max(found, default=(0, 0, None))
        if card is not None and highest > axes:
            text = f"{card.keyword} is of axis {highest}, and NAXIS is {axes}"
            h.fault(
                code, f"{text}; write WCSAXES{description.alternate} = {highest}, or leave out what is of no axis", card
            )
            return


def _missing(h: StandardHdu, description: Description) -> None:
    """What lacks of the primary description, axis by axis: the defaults are seldom meant."""
    if not any(quantity in description.axes for quantity in _MARKS) and not description.pairs:
        return
    declared = description.declared()
    axes = set(description.numbers()) if declared is None else set(range(1, declared + 1))
    for quantity, code in _WANTED:
        missing = [description.keyword(quantity, axis) for axis in sorted(axes.difference(description.of(quantity)))]
        if missing:
            taken = "a linear axis" if quantity == "CTYPE" else "0"
            h.fault(code, f"{_named(missing)} missing, so readers take {taken}; write it", keyword=missing[0])


def _named(keywords: list[str]) -> str:
    return f"{', '.join(keywords[:_TOLD])} {'is' if len(keywords) == 1 else 'are'}"


def _parameters(h: StandardHdu, description: Description) -> None:
    for quantity in ("PV", "PS"):
        for (_, number), card in description.pair(quantity).items():
            if number > _MOST_PARAMETERS:
                h.fault(
                    "F1425",
                    f"{card.keyword} is of parameter {number}, and they are numbered 0 to 99; renumber it",
                    card,
                )


def _from_zero(h: StandardHdu, description: Description) -> None:
    for quantity in _MARKS:
        card = h.first.get(f"{quantity}0{description.alternate}")
        if card is not None and card.kind != "commentary":
            h.fault("F1407", f"{card.keyword} is of axis 0, and axes are counted from 1; renumber them", card)


def _far_away(h: StandardHdu, description: Description) -> None:
    for axis, length in enumerate(h.hdu.axes, 1):
        place = description.number("CRPIX", axis)
        if place is not None and length and abs(place) > _FAR * length:
            card = description.of("CRPIX")[axis]
            text = f"{card.keyword} is {card.written}, far outside an axis of {length} pixels; correct it, if not meant"
            h.fault("F1429", text, card)


def check_alternates(h: StandardHdu, found: list[Description]) -> None:
    """Judge the descriptions of an image against each other: an alternate beside the primary, and complete."""
    alternates = [each for each in found if each.alternate and each.axes]
    if not alternates:
        return
    primary = next((each for each in found if not each.alternate and each.axes), None)
    for each in alternates:
        if primary is None:
            card = min(_cards(each), key=_place)
            text = f"description {each.alternate} is alternate to none; write the primary one (CTYPE1, CRVAL1, ...) too"
            h.fault("F1423", text, card)
        else:
            _incomplete(h, primary, each)
        if "WCSNAME" not in each.whole and h.asked("F1435"):
            text = f"WCSNAME{each.alternate} is missing, which says what description {each.alternate} is of; write it"
            h.fault("F1435", text, keyword=f"WCSNAME{each.alternate}")


def _incomplete(h: StandardHdu, primary: Description, each: Description) -> None:
    steps = ("CDELT",) if "CD" not in each.pairs else ()
    missing = [
        each.keyword(quantity, axis)
        for quantity in ("CTYPE", "CRPIX", "CRVAL", *steps)
        for axis in each.numbers()
        if axis in primary.of(quantity) and axis not in each.of(quantity)
    ]
    if missing:
        text = f"{_named(missing)} missing, and description {each.alternate} takes nothing from the primary one"
        h.fault("F1434", f"{text}; write all that it needs", keyword=missing[0])


def check_table_names(h: StandardHdu, found: list[Description]) -> None:
    """Judge the column numbers of a table's keywords, and alternates in a form that has no room for a letter."""
    fields = number_of(h.first.get("TFIELDS"))
    for each in found:
        if fields is not None and (each.column < 0 or each.column > fields):
            _beyond_columns(h, each, fields)
    for keyword, card in h.first.items():
        if keyword[-1:] in LETTERS and keyword[:1] in _FIRST and card.kind != "commentary":
            right = misspelt_alternate(keyword)
            if right is not None:
                text = f"{keyword} is known to no reader; an alternate description of a column writes it {right}"
                h.fault("F1433", text, card, expected=right)


def _beyond_columns(h: StandardHdu, description: Description, fields: float) -> None:
    for cards in description.axes.values():
        for axis, card in cards.items():
            column = axis if description.column < 0 else description.column
            if column > fields:
                text = f"{card.keyword} is of column {column}, and TFIELDS is {fields:.0f}"
                h.fault("F1433", f"{text}; correct the number, or leave it out", card)
