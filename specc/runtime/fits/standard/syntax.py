# SPDX-License-Identifier: BSD-3-Clause
"""How cards are written (FITS 4.1, 4.2, 5): faults that were met while their values were read."""

from __future__ import annotations

from ...values import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .hdu import StandardHdu


def check_syntax(h: StandardHdu) -> None:
    """Tell the fault of every card that no finding has told yet."""
    for card in h.cards:
        if card.fault is not None and not card.told:
            card.told = True
            code, message = card.fault
            h.fault(code, f"{printable(card.keyword)}: {message}", card)
