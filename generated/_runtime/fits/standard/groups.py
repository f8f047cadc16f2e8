# SPDX-License-Identifier: BSD-3-Clause
"""Random groups (FITS 6): GROUPS, PCOUNT and GCOUNT, and the parameters of a group.

That PCOUNT and GCOUNT are there and make sense is judged while the file is scanned (`structure`).
"""

from __future__ import annotations

from ..cards import FIXED_END
from .mandatory import fixed_card
from .reserved import of_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..cards import Card
    from .hdu import StandardHdu

_STEMS = ("PTYPE", "PSCAL", "PZERO")


def check_groups(h: StandardHdu) -> None:
    """Judge the keywords of random groups, where they belong and where they do not."""
    groups = h.card("GROUPS")
    parameters = [card for stem in _STEMS for card in h.indexed(stem).values()]
    parameters += [card for stem in _STEMS if (card := h.card(f"{stem}0")) is not None]
    if h.hdu.kind == "groups":
        _random_groups(h, groups, parameters)
    elif h.hdu.index:
        for card in parameters:
            h.fault("F1908", f"{card.keyword} is of random groups, which no extension is; leave it out", card)
        if groups is not None and groups.value is True:
            h.fault("F1909", "GROUPS is for the primary header; leave it out", groups, fix="")
    else:
        _no_groups(h, groups, parameters)


def _no_groups(h: StandardHdu, groups: Card | None, parameters: list[Card]) -> None:
    """A primary HDU that holds something else."""
    if groups is not None and groups.value is True and h.integer("NAXIS") and h.card("NAXIS1") is not None:
        reason = "GROUPS is T, and NAXIS1 is not 0, so these are no random groups; write F, or leave it out"
        h.fault("F1910", reason, groups)
    remedy = "leave it out" if h.integer("NAXIS1") else "leave it out, or write GROUPS = T if they are"
    for card in parameters:
        h.fault("F1907", f"{card.keyword} is of random groups, which these data are not; {remedy}", card)


def _random_groups(h: StandardHdu, groups: Card | None, parameters: list[Card]) -> None:
    if groups is not None:
        h.fault("F1901", "GROUPS is T, and random groups are deprecated; write a binary table", groups)
        _fixed(h, "F1912", groups)
    for keyword in ("PCOUNT", "GCOUNT"):
        card = h.card(keyword)
        if card is not None and card.kind == "int":
            _fixed(h, "F1903", card)
    count = h.integer("PCOUNT")
    for card in parameters:
        number = int(card.keyword[5:])
        kind = "string" if card.keyword.startswith("PTYPE") else "number"
        if count is not None and not 1 <= number <= count:
            reason = f"a group has {count} parameters, as PCOUNT says; leave {card.keyword} out, or correct PCOUNT"
            h.fault("F1906", reason, card)
        elif of_type(h, card, "F1904", kind) and card.keyword.startswith("PSCAL") and card.value == 0:
            h.fault("F1905", f"{card.keyword} is 0, which makes all values equal; leave it out, or write 1", card)


def _fixed(h: StandardHdu, code: str, card: Card) -> None:
    if card.value_end != FIXED_END and not card.told:
        message = f"{card.keyword} must end in byte 30, and it ends in byte {card.value_end}"
        h.fault(code, message, card, fix=fixed_card(card))
