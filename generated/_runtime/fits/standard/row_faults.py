# SPDX-License-Identifier: BSD-3-Clause
"""Rows of one column in which rules of the Standard are broken, noted block by block and told in the end.

Takes masks over the rows of a block; keeps of each rule the first row, a text for it, and how many rows there are.
"""

from __future__ import annotations

from ...data.arrays import any_in_row
from ...values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ...data.arrays import Array, Mask
    from ..cards import Card
    from ..columns import Column
    from .hdu import StandardHdu


class RowFaults:
    """Faults of one column, or of rows as a whole. label: what messages call it: its name, or its number."""

    __slots__ = ("_h", "_named", "_noted", "label")

    def __init__(self, h: StandardHdu, column: Column | None) -> None:
        self._h = h
        self._noted: dict[str, tuple[str, int, int]] = {}
        self._named = column is not None
        self.label = "a row" if column is None else column.name or f"column {column.number}"

    def note(self, code: str, bad: Mask, first: int, text: str | Callable[[int], str]) -> None:
        """Note bad rows of a block before which `first` rows lie; `text` may be made of the index of the first."""
        import numpy as np

        count = int(np.count_nonzero(bad))
        if not count:
            return
        message, row, before = self._noted.get(code, ("", 0, 0))
        if not before:
            index = int(bad.argmax())
            message, row = text if isinstance(text, str) else text(index), first + index + 1
        self._noted[code] = (message, row, before + count)

    def note_bytes(self, code: str, first: int, stored: Array, bad: Mask, must: str) -> None:
        """Note rows of which some bytes are bad; stored, bad: arrays (rows, bytes). must: what bytes have to be."""

        def text(index: int) -> str:
            return f"{self.label} holds the byte {as_byte(stored[index][int(bad[index].argmax())])}; {must}"

        self.note(code, any_in_row(bad), first, text)

    def note_row(self, code: str, row: int, text: str, count: int = 1) -> None:
        """Note the first of some rows, counted from 1."""
        message, first, before = self._noted.get(code, (text, row, 0))
        self._noted[code] = (message, first, before + count)

    def report(self, repairs: dict[str, tuple[Card | None, str]] | None = None) -> None:
        """Put what was noted into the findings. repairs: by rule the card to mend, and what it should say."""
        for code, (text, row, count) in self._noted.items():
            card, fix = repairs[code] if repairs and code in repairs else (None, None)
            column = self.label if self._named else None
            self._h.fault(code, text, card, count=count, column=column, row=row, fix=fix)


def as_byte(value: int) -> str:
    """A byte in hexadecimal, and what it is as text if it can be shown."""
    return f"0x{value:02x}" if not 0x20 <= value <= 0x7E else f"0x{value:02x} ({shown(chr(value))})"  # noqa: PLR2004  # ASCII text
