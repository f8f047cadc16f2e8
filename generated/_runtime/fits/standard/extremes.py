# SPDX-License-Identifier: BSD-3-Clause
"""Smallest and largest values that headers claim, against the data: DATAMIN, TDMINn, TLMINn and their like.

Takes images block by block and tables row by row; values are scaled, and nulls, NaN and infinities left out (FITS
4.4.2.5, 7.2.2, 7.3.2). A claim that is rounded as a real of 32 bits would be is taken for right, and so is one that was
made before the values were made integers: `step` is what these are apart.
"""

from __future__ import annotations

from ...values import shown
from ..images import Pixels

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...data.arrays import Array, Mask
    from ..cards import Card
    from ..columns import Column, Table
    from ..rows import Rows
    from .hdu import StandardHdu

_ROUNDED = 1e-6  # of a number, or of the range of all
_KINDS = "iuf"


class Range:
    """Least and greatest value so far; None before the first."""

    __slots__ = ("greatest", "least")

    def __init__(self) -> None:
        self.least: float | None = None
        self.greatest: float | None = None

    def take(self, values: Array, nulls: Mask | None) -> None:
        """Take values in, except nulls, NaN and infinities."""
        import numpy as np

        least, greatest = _ends(values) if nulls is None or values.dtype.kind == "f" else (None, None)
        if least is None or greatest is None or not np.isfinite(least) or not np.isfinite(greatest):
            keep = np.isfinite(values) if values.dtype.kind == "f" else np.ones(values.shape, np.bool_)
            if nulls is not None:
                keep &= ~nulls
            least, greatest = _ends(values[keep])
        if least is not None and greatest is not None:
            self.least = least if self.least is None else min(self.least, least)
            self.greatest = greatest if self.greatest is None else max(self.greatest, greatest)


def _ends(values: Array) -> tuple[float | None, float | None]:
    import numpy as np

    if not values.size:
        return None, None
    return np.fmin.reduce(values, axis=None).item(), np.fmax.reduce(values, axis=None).item()


def check_extremes(h: StandardHdu) -> None:
    """Judge DATAMIN and DATAMAX of an image."""
    hdu = h.hdu
    claims = [h.card("DATAMIN"), h.card("DATAMAX")]
    if hdu.kind != "image" or not hdu.complete or not hdu.pixels:
        return
    if not any(card is not None and card.kind in ("int", "float") for card in claims):
        return
    pixels = Pixels(hdu, h.file.source)
    true = Range()
    for first in range(0, pixels.count, pixels.step):
        true.take(*pixels.read(first, min(pixels.step, pixels.count - first)))
    for card in claims:
        _judge(h, card, true, abs(pixels.scale) if hdu.bitpix > 0 else 0)


def _judge(h: StandardHdu, card: Card | None, true: Range, step: float, column: str | None = None) -> None:
    if card is None or card.kind not in ("int", "float") or true.least is None or true.greatest is None:
        return
    least = card.keyword.startswith(("DATAMIN", "TDMIN"))
    value = true.least if least else true.greatest
    off = abs(card.value - value)
    if off < step or off <= _ROUNDED * max(abs(value), true.greatest - true.least):
        return
    what = f"value of {column}" if column else "pixel"
    text = f"{card.keyword} is {card.written}, and the {'smallest' if least else 'largest'} {what} is {shown(value)}"
    h.fault("F0722" if column else "F0614", text, card, expected=value, fix=_literal(value), column=column)


def _literal(value: float) -> str:
    return str(value) if isinstance(value, int) else repr(value).upper()


def extremes_of_columns(h: StandardHdu, table: Table) -> list[ColumnExtremes]:
    """Those of columns of numbers that claim any."""
    found = []
    for column in table.columns:
        if column.descriptor is None and column.type is not None and table.by_name.get(column.name) is column:
            looks = ColumnExtremes(h, column)
            if looks.needed:
                found.append(looks)
    return found


class ColumnExtremes:
    """TDMINn and TDMAXn of one column; TLMINn and TLMAXn as well, when they are asked for."""

    __slots__ = ("_column", "_data", "_h", "_legal", "_range", "needed")

    def __init__(self, h: StandardHdu, column: Column) -> None:
        self._h = h
        self._column = column
        self._range = Range()
        self._data = self._pair("TDMIN", "TDMAX")
        self._legal = self._pair("TLMIN", "TLMAX") if h.asked("F0724") else []
        self.needed = bool(self._data or self._legal)

    def _pair(self, least: str, most: str) -> list[Card]:
        """Cards of numbers; none when the first is above the second, which says that they are undefined."""
        both = [self._h.card(f"{stem}{self._column.number}") for stem in (least, most)]
        cards = [card for card in both if card is not None and card.kind in ("int", "float")]
        return [] if len(cards) > 1 and cards[0].value > cards[1].value else cards

    def look(self, rows: Rows) -> None:
        """Take in a block of rows."""
        from ...expressions import Missing

        try:
            values, nulls = rows.block.stored(self._column.name)
        except Missing:
            self._data = self._legal = []  # cells too wide to be held
            return
        if values.dtype.kind in _KINDS:
            self._range.take(values, nulls)

    def report(self) -> None:
        """Tell what was found."""
        column, true = self._column, self._range
        name = column.name or f"column {column.number}"
        for card in self._data:
            _judge(self._h, card, true, abs(column.scale) if column.code in "BIJK" else 0, name)
        for card in self._legal:
            below = card.keyword.startswith("TLMIN")
            value = true.least if below else true.greatest
            if value is not None and (value < card.value if below else value > card.value):
                word = "least" if below else "most"
                text = f"{name} holds {shown(value)}, and {card.keyword} allows {card.written} at {word}"
                self._h.fault("F0724", f"{text}; correct one of them", card, column=name)
