# SPDX-License-Identifier: BSD-3-Clause
"""Offsets that turn the sign of stored integers (FITS 5.2.5 Table 11, 7.3.2 Table 19).

Unsigned integers, and signed bytes, are stored as the other kind with an offset. Readers know them by the exact offset
and a scale of 1: one that is nearly right makes real numbers of them, each off by the difference.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..cards import Card
    from .hdu import StandardHdu

_OFFSETS = {8: -128, 16: 1 << 15, 32: 1 << 31, 64: 1 << 63}
_WIDEST = 64
_NEAR = 1e-5  # what a real of seven digits can be off


def check_offset(
    h: StandardHdu, card: Card | None, scale: float, bits: int, *, near: str, rounded: str, column: str | None = None
) -> None:
    """Judge BZERO or TZEROn of integers of so many bits. near, rounded: codes of the two rules; scale: beside it."""
    if card is None or card.kind not in ("int", "float") or scale != 1:
        return
    exact = _OFFSETS[bits]
    if card.value != exact:
        if abs(abs(card.value) - abs(exact)) <= max(1, abs(exact) * _NEAR):
            code = rounded if bits == _WIDEST and card.kind == "float" else near
            text = f"{card.keyword} is {card.written}; the offset of {_words(bits)} is exactly {exact}"
            h.fault(code, text, card, expected=exact, column=column)
    elif bits == _WIDEST and card.kind == "float" and not _all_digits(card.written, exact):
        text = f"{card.keyword} is {card.written}, which is rounded; write {exact}"
        h.fault(rounded, text, card, expected=exact, fix=str(exact), column=column)


def _words(bits: int) -> str:
    return "signed bytes" if bits == 8 else f"unsigned integers of {bits} bits"  # noqa: PLR2004  # bits of a byte


def _all_digits(written: str, exact: int) -> bool:
    """Whether a real that reads as `exact` spells all its digits, wherever its point stands."""
    mantissa = written.partition("E")[0].partition("D")[0]
    return mantissa.replace(".", "").strip("+0") == str(exact).strip("0")
