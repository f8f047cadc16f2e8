# SPDX-License-Identifier: BSD-3-Clause
"""Cells of fixed size in binary tables: logicals, bits and text, byte by byte (FITS 7.3.3.1).

Takes rows block by block. Columns of text or logicals that lie side by side are looked at together, and one by one
only where something is wrong.
"""

from __future__ import annotations

from ...data.arrays import any_in_row
from .row_faults import RowFaults

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...data.arrays import Array, Mask
    from ..columns import Column
    from ..rows import Rows
    from .hdu import StandardHdu

LOGICAL_IS = "a logical is 'T', 'F' or 0x00"
TEXT_IS = "text is of bytes 0x20 to 0x7e, and a NUL ends it"
_TOGETHER = 1 << 16  # bytes of a row that are looked at together


class Cells:
    """Some columns of one type (L or A) that lie side by side, `width` bytes from `offset` on."""

    __slots__ = ("_ended", "_faults", "_h", "code", "columns", "offset", "width")

    def __init__(self, h: StandardHdu, column: Column) -> None:
        self._h = h
        self._faults: dict[int, RowFaults] = {}
        self._ended = False
        self.code = column.code
        self.columns = [column]
        self.offset = column.offset
        self.width = column.width

    def joined(self, column: Column) -> bool:
        """Take a column in that follows; False when it is of another type, or they are too wide together."""
        if column.code != self.code or self.width + column.width > _TOGETHER:
            return False
        self.columns.append(column)
        self.width += column.width
        return True

    def look(self, rows: Rows) -> None:
        """Judge the cells of a block of rows."""
        wrong_of = no_logical if self.code == "L" else no_text
        self._ended = False
        for chunk in rows.chunks(self.offset, self.width):
            if self.code == "A" and all_text(chunk):
                continue
            wrong = wrong_of(chunk)
            if not wrong.any() and (self.code == "L" or chunk.shape[1] == self.width):
                continue
            if chunk.shape[1] < self.width:
                self._look_piece(rows.first, chunk, wrong)
                continue
            for column in self.columns:
                cut = slice(column.offset - self.offset, column.offset - self.offset + column.width)
                if wrong[:, cut].any():
                    self._look_column(column, rows.first, chunk[:, cut], wrong[:, cut])

    def _look_column(self, column: Column, first: int, stored: Array, wrong: Mask) -> None:
        if self.code == "L":
            self._of(column).note_bytes("F1101", first, stored, wrong, LOGICAL_IS)
            return
        whole = column.width // column.chars * column.chars if 0 < column.chars <= column.width else column.width
        parts = [(stored[:, :whole], column.chars or whole), (stored[:, whole:], column.width - whole)]
        for part, chars in parts:
            if not part.shape[1]:
                continue
            texts = part.reshape(len(part), -1, chars)
            bad = before_end(texts, no_text(texts)).reshape(len(part), -1)
            self._of(column).note_bytes("F1103", first, part, bad, TEXT_IS)

    def _look_piece(self, first: int, stored: Array, wrong: Mask) -> None:
        """Piece of the one cell of a row that is too wide to be held; behind a NUL nothing is said."""
        column = self.columns[0]
        if self.code == "L":
            self._of(column).note_bytes("F1101", first, stored, wrong, LOGICAL_IS)
        elif not self._ended:
            self._of(column).note_bytes("F1103", first, stored, before_end(stored, wrong), TEXT_IS)
            self._ended = bool((stored == 0).any())

    def _of(self, column: Column) -> RowFaults:
        if column.number not in self._faults:
            self._faults[column.number] = RowFaults(self._h, column)
        return self._faults[column.number]

    def report(self) -> None:
        """Tell what was found."""
        for faults in self._faults.values():
            faults.report()


class UnusedBits:
    """The bits of the last byte of an X column behind the last one that TFORM counts."""

    __slots__ = ("_at", "_faults", "_mask")

    def __init__(self, h: StandardHdu, column: Column) -> None:
        self._at = column.offset + column.width - 1
        self._mask = 0xFF >> column.repeat % 8
        self._faults = RowFaults(h, column)

    def look(self, rows: Rows) -> None:
        """Judge the cells of a block of rows."""
        for last in rows.chunks(self._at, 1):
            text = f"{self._faults.label}: bits behind the last one of its cells are set; they must be 0"
            self._faults.note("F1102", (last[:, 0] & self._mask) != 0, rows.first, text)

    def report(self) -> None:
        """Tell what was found."""
        self._faults.report()


class TextEnds:
    """How texts of a column end: what follows the NUL, and whether blanks or NUL fill them up; only when asked for."""

    __slots__ = ("_blank", "_column", "_faults", "_nul")

    def __init__(self, h: StandardHdu, column: Column) -> None:
        self._column = column
        self._faults = RowFaults(h, column)
        self._blank = self._nul = 0

    def look(self, rows: Rows) -> None:
        """Judge the cells of a block of rows."""
        import numpy as np

        column = self._column
        for chunk in rows.chunks(column.offset, column.width):
            if chunk.shape[1] < column.width or column.width % (column.chars or 1):
                return
            texts = chunk.reshape(len(chunk), -1, column.chars or column.width)
            ends = texts == 0
            behind = any_in_row(np.logical_or.accumulate(ends, axis=-1) & ~ends)
            text = f"{self._faults.label}: bytes that are not 0 follow the NUL at which its text ends"
            self._faults.note("F1107", behind, rows.first, text)
            last = texts[:, :, -1]
            nul, blank = any_in_row(last == 0), any_in_row(last == ord(" "))
            self._nul = self._nul or (rows.first + int(nul.argmax()) + 1 if nul.any() else 0)
            self._blank = self._blank or (rows.first + int(blank.argmax()) + 1 if blank.any() else 0)

    def report(self) -> None:
        """Tell what was found."""
        if self._nul and self._blank:
            text = (
                f"{self._faults.label}: blanks fill up the text in row {self._blank}, and NULs that in row {self._nul}"
            )
            self._faults.note_row("F1112", max(self._nul, self._blank), text)
        self._faults.report()


def no_logical(stored: Array) -> Mask:
    """Where bytes are no logical values."""
    wrong: Mask = (stored != ord("T")) & (stored != ord("F")) & (stored != 0)
    return wrong


def no_text(stored: Array) -> Mask:
    """Where bytes are neither ASCII text nor NUL."""
    import numpy as np

    if all_text(stored):
        return np.zeros(stored.shape, np.bool_)
    wrong: Mask = np.subtract(stored, 0x20) > 0x5E  # noqa: PLR2004  # bytes below a blank wrap around
    wrong &= stored != 0
    return wrong


def all_text(stored: Array) -> bool:
    """Whether all bytes are ASCII text; takes no memory."""
    return bool(stored.min(initial=0x20) >= 0x20 and stored.max(initial=0x20) <= 0x7E)  # noqa: PLR2004  # ASCII text


def before_end(texts: Array, wrong: Mask) -> Mask:
    """Where `wrong` is so before the first NUL of texts, the last axis their bytes."""
    import numpy as np

    ends = texts == 0
    return wrong & ~np.logical_or.accumulate(ends, axis=-1) if ends.any() else wrong
