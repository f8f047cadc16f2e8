# SPDX-License-Identifier: BSD-3-Clause
"""Rows of a table in blocks, and the arrays in its heap.

Takes a file and the description of its table; gives blocks of rows of about a megabyte, so that memory does not
grow with the table (FITS Standard 7.3.3). Descriptors are believed only when what they point to lies in the heap (FITS
7.3.5).
"""

from __future__ import annotations

from ..data.arrays import Block
from ..expressions import Missing
from . import stored as stored_values
from .columns import BYTES
from .room import keep_room
from .sums import data_sum_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any, TypeAlias

    from ..data.arrays import Array, Mask
    from ..data.column_rule import ColumnRule
    from ..reading.source import Source
    from .columns import Column, Table
    from .set_bits import RowBits
    from .structure import Hdu

    Counted: TypeAlias = Mapping[str, ColumnRule] | None

BLOCK_BYTES = 1 << 20
PIECE_BYTES = 1 << 20
SPAN_BYTES = 1 << 18
WIDE_BYTES = 1 << 22  # rows beyond are read column by column, cells beyond piece by piece
_COPIED_AS = {2: "u2", 4: "u4", 8: "u8", 16: "c16"}  # whatever they are: numpy copies numbers quicker than bytes
_MOST_BYTES = 1 << 50  # of a heap; products of that many bytes fit 64 bits
_WORD = 4
_NEAR_BYTES = 1 << 16  # arrays so near to each other are read together: that is quicker than to ask again


class Rows:
    """Some rows: `block` for rules, `stored` for what lies in the file.

    counted: rules of columns in whose cells only some elements count. heap: where arrays of variable length are, when
    they may be read.
    """

    __slots__ = ("_ascii", "_buffer", "_row_bytes", "block", "count", "counted", "first", "heap", "table")

    def __init__(self, table: Table, buffer: bytes, first: int, row_bytes: int, *, ascii_table: bool) -> None:
        self.table = table
        self.first = first
        self.count = len(buffer) // row_bytes
        self._buffer = buffer
        self._row_bytes = row_bytes
        self._ascii = ascii_table
        self.counted: Counted = None
        self.heap: Heap | None = None
        self.block = Block(first, self.count, self._load)

    def place(self, index: int) -> Mapping[str, Any]:
        """Where a row of these is, for findings."""
        return {"row": self.first + index + 1}

    def forget(self) -> None:
        """Let go of the bytes: rows and their block hold each other, and would stay until somebody looks for that."""
        self._buffer = b""
        del self.block

    def stored(self, column: Column, dtype: str, per_row: int) -> Array:
        """Array (rows, per_row) of what is stored in a column."""
        import numpy as np

        kind = np.dtype(dtype)
        shape, strides = (self.count, per_row), (self._row_bytes, kind.itemsize)
        return np.ndarray(shape, kind, self._buffer, column.offset, strides)

    def doubtful(self, bits: RowBits) -> set[int]:
        """Numbers of the columns, of those in `bits`, that are not certainly right in these rows."""
        return bits.doubtful(self._buffer)

    def pieces(self, column: Column) -> Iterator[Array]:  # noqa: ARG002  # `WideRow` has some
        """Stored elements of a cell that is too wide to be read at once; none for any other."""
        return iter(())

    def bytes_of(self, column: Column) -> Array:
        """Array (rows, bytes) of a column."""
        return self.stored(column, "u1", column.width)

    def chunks(self, offset: int, width: int) -> Iterator[Array]:
        """Arrays (rows, bytes), one after the other, of `width` bytes from `offset` on in each row."""
        import numpy as np

        if width in _COPIED_AS:
            cut = np.ndarray((self.count, 1), _COPIED_AS[width], self._buffer, offset, (self._row_bytes, width))
            yield cut.copy().view(np.uint8)
            return
        cut = np.ndarray((self.count, width), np.uint8, self._buffer, offset, (self._row_bytes, 1))
        yield np.ascontiguousarray(cut) if width > 1 else cut

    def descriptors(self, column: Column) -> tuple[Array, Array]:
        """Lengths and offsets of the arrays of a variable-length column."""
        import numpy as np

        if column.width == 0:
            return np.zeros(self.count, np.int64), np.zeros(self.count, np.int64)
        # Both numbers of a row are copied as one, and then made native side by side: that is five times as quick.
        whole, half = ("u8", ">i4") if column.descriptor == "P" else ("c16", ">i8")
        both = self.stored(column, whole, 1).copy().view(half).astype(np.int64)
        return both[:, 0], both[:, 1]

    def parts(self, names: tuple[str, ...], heap: Heap | None) -> Iterator[Rows]:
        """These rows, or fewer at a time where the arrays of some columns would be too much at once."""
        from .varying import parts

        yield from parts(self, names, heap)

    def some(self, first: int, end: int) -> Rows:
        """Rows of these from `first` up to `end`."""
        size = self._row_bytes
        buffer = self._buffer[first * size : end * size]
        return Rows(self.table, buffer, self.first + first, size, ascii_table=self._ascii)

    def _load(self, name: str) -> tuple[Array, Mask | None]:
        if self.counted and name in self.counted:
            from .varying import counted_values

            return counted_values(self, self.counted[name])
        return self.plain(name)

    def plain(self, name: str) -> tuple[Array, Mask | None]:
        """Values and nulls of a column, whatever counts in its cells."""
        column = self.table.by_name.get(name)
        if column is None or column.type is None:
            raise Missing(f"the column {name} is missing")
        if column.descriptor is not None:
            from .varying import array_values

            return array_values(self, column)
        if self._ascii:
            return self._load_ascii(column)
        if column.code == "A":
            many = column.repeat // column.chars if column.chars else 0
            texts = (
                stored_values.strings(self.stored(column, f"S{column.chars}", many)) if many else _no_text(self.count)
            )
            texts = _shaped(texts, column)
            return texts, texts == ""
        if column.code == "X":
            values = stored_values.bits(self.bytes_of(column), column.repeat)
            return _shaped(values, column), None
        stored = self.stored(column, stored_values.NUMBERS[column.code], column.repeat)
        values, nulls = stored_values.column_values(stored, column)
        return _shaped(values, column), None if nulls is None else _shaped(nulls, column)

    def _load_ascii(self, column: Column) -> tuple[Array, Mask | None]:
        field = self.stored(column, f"S{column.width}", 1)[:, 0]
        if column.code == "A":
            texts = stored_values.strings(field)
            return texts, texts == (column.null.rstrip(" ") if isinstance(column.null, str) else "")
        return stored_values.ascii_numbers(field, column)


class WideRow(Rows):
    """One row so wide that its columns are read one by one, and no cell beyond `WIDE_BYTES` at once."""

    __slots__ = ("_at", "_source")

    def __init__(  # as `Rows`, and where it lies
        self, table: Table, source: Source, at: int, first: int, row_bytes: int, *, ascii_table: bool
    ) -> None:
        super().__init__(table, b"", first, row_bytes, ascii_table=ascii_table)
        self.count = 1
        self.block.count = 1
        self._source = source
        self._at = at

    def stored(self, column: Column, dtype: str, per_row: int) -> Array:
        """Array (1, per_row) of what is stored in a column; `Missing` when it is too wide."""
        import numpy as np

        if column.width > WIDE_BYTES:
            raise Missing(f"the cells of {column.name} are too wide")
        kind = np.dtype(dtype)
        wanted = kind.itemsize * per_row
        buffer = self._source.read(self._at + column.offset, wanted).ljust(wanted, b"\0")
        return np.ndarray((1, per_row), kind, buffer)

    def pieces(self, column: Column) -> Iterator[Array]:
        """Stored elements of a cell, about a megabyte at a time."""
        import numpy as np

        if column.width <= WIDE_BYTES:
            return
        kind = np.dtype("u1" if column.code in "AX" else stored_values.NUMBERS[column.code])
        step = PIECE_BYTES // kind.itemsize * kind.itemsize
        for at in range(0, column.width, step):
            buffer = self._source.read(self._at + column.offset + at, min(step, column.width - at))
            yield np.frombuffer(buffer, kind, len(buffer) // kind.itemsize)

    def chunks(self, offset: int, width: int) -> Iterator[Array]:
        """Arrays (1, bytes), one after the other; a cell is cut only when it is wider than `WIDE_BYTES`."""
        import numpy as np

        step = width if width <= WIDE_BYTES else PIECE_BYTES
        for at in range(0, width, step):
            buffer = self._source.read(self._at + offset + at, min(step, width - at))
            yield np.frombuffer(buffer, np.uint8).reshape(1, -1)


def _no_text(count: int) -> Array:
    import numpy as np

    return np.zeros((count, 1), "U1")


def _shaped(values: Array, column: Column) -> Array:
    """Array (rows, elements) in the shape of the cells; elements beyond TDIM are undefined and left out."""
    elements = 1
    for length in column.shape:
        elements *= length
    return values[:, :elements].reshape((len(values), *column.shape))


def rows_of(source: Source, hdu: Hdu, table: Table, counted: Counted = None) -> Iterator[Rows]:
    """All rows of a table, block by block; ends early when the file does."""
    row_bytes, total = hdu.row_bytes, hdu.rows
    if row_bytes == 0:
        return
    ascii_table = hdu.kind == "asciitable"
    if row_bytes > WIDE_BYTES:
        for row in range(total):
            wide = WideRow(table, source, hdu.data_at + row * row_bytes, row, row_bytes, ascii_table=ascii_table)
            wide.counted = counted
            yield wide
        return
    many = max(1, BLOCK_BYTES // row_bytes)
    many = many // _WORD * _WORD or many  # so that the next block begins with a word, of which sums are made
    summed = data_sum_of(hdu)
    keep_room()
    for first in range(0, total, many):
        at, wanted = hdu.data_at + first * row_bytes, min(many, total - first) * row_bytes
        buffer = source.read(at, wanted)
        if summed is not None:
            summed.take(at, buffer)
        rows = Rows(table, buffer, first, row_bytes, ascii_table=ascii_table)
        rows.counted = counted
        yield rows
        rows.forget()
        if len(buffer) < wanted:
            return


class Heap:
    """The heap of a table: where it lies (THEAP, FITS 7.3.2), and how much of it was read, for all columns together."""

    __slots__ = ("_hdu", "_source", "length", "spent", "start")

    def __init__(self, source: Source, hdu: Hdu) -> None:
        self._source = source
        self._hdu = hdu
        card = hdu.header.card("THEAP")
        gap = hdu.row_bytes * hdu.rows
        theap = card.value if card is not None and card.kind == "int" else gap
        size = hdu.size or 0
        self.start = hdu.data_at + min(max(theap, gap), size)
        self.length = hdu.data_at + size - self.start
        self.spent = 0

    def overspent(self) -> bool:
        """Whether more was read than overlapping arrays can account for."""
        return self.spent > 4 * self.length + PIECE_BYTES

    def faults(self, column: Column, lengths: Array, offsets: Array) -> tuple[Mask, Mask]:
        """Which descriptors are negative, and which of the others point beyond the heap (FITS 7.3.5)."""
        import numpy as np

        negative = (lengths < 0) | (offsets < 0)
        bits = element_bits(column)
        size = min(self.length, _MOST_BYTES)
        # Lengths beyond the heap are sorted out before they are multiplied by anything.
        beyond = (lengths > size * 8) | (offsets > size)
        beyond |= np.minimum(lengths, size * 8) * bits > (size - np.minimum(offsets, size)) * 8
        return negative, beyond & (lengths > 0) & ~negative

    def spans(self, starts: Array, ends: Array) -> Iterator[tuple[int, Array]]:
        """Read the bytes of the heap from `starts` to `ends`, each only once, in pieces that a cache can hold.

        Gives where in the heap a piece begins, and its bytes, forwards; what lies between arrays that are close may be
        among them. Ends early when the heap is overspent.
        """
        import numpy as np

        if not len(starts):
            return
        order = np.argsort(starts, kind="stable")
        reach = np.maximum.accumulate(ends[order])
        cuts = np.flatnonzero(starts[order][1:] > reach[:-1] + _NEAR_BYTES) + 1
        firsts = starts[order][np.concatenate(([0], cuts))].tolist()
        lasts = reach[np.concatenate((cuts - 1, [len(reach) - 1]))].tolist()
        for first, last in zip(firsts, lasts, strict=True):
            for at in range(first, last, SPAN_BYTES):
                if self.overspent():
                    return
                buffer = self._source.read(self.start + at, min(SPAN_BYTES, last - at))
                self.spent += len(buffer)
                yield at, np.frombuffer(buffer, np.uint8)

    def bytes_at(self, places: Array) -> tuple[Array, Mask]:
        """The bytes at some places of the heap, and which of them were read before it was overspent."""
        import numpy as np

        found, known = np.zeros(places.shape, np.uint8), np.zeros(places.shape, np.bool_)
        for at, piece in self.spans(places.reshape(-1), places.reshape(-1) + 1):
            here = (places >= at) & (places < at + len(piece))
            found[here] = piece[places[here] - at]
            known |= here
        return found, known

    def read(self, offset: int, count: int) -> bytes:
        """Bytes of the heap."""
        return self._source.read(self.start + offset, count)

    def pieces(self, column: Column, lengths: Array, offsets: Array) -> Iterator[tuple[Array, Array]]:
        """Elements of arrays that lie in the heap, about a megabyte at a time.

        Gives flat stored elements and, for each, which of the given arrays it is in.
        """
        import numpy as np

        size = BYTES[column.code]
        dtype = stored_values.NUMBERS.get(column.code, "u1")
        batch: list[bytes] = []
        owners: list[tuple[int, int]] = []
        held = 0
        for which, (length, offset) in enumerate(zip(lengths.tolist(), offsets.tolist(), strict=True)):
            at = 0
            while at < length and not self.overspent():
                part = min(length - at, max(1, (PIECE_BYTES - held) // size))
                got = self._source.read(self.start + offset + at * size, part * size)
                batch.append(got[: len(got) // size * size])
                owners.append((which, len(got) // size))
                held += len(got)
                self.spent += len(got)
                at += part
                if held >= PIECE_BYTES - size or len(got) < part * size:
                    yield _joined(batch, owners, np.dtype(dtype).str)
                    batch, owners, held = [], [], 0
        if batch:
            yield _joined(batch, owners, np.dtype(dtype).str)

    def texts(self, lengths: Array, offsets: Array) -> Iterator[tuple[Array, Array]]:
        """Character arrays that lie in the heap, none longer than `PIECE_BYTES`, in blocks of about as many bytes.

        Gives texts filled up with NUL to the longest of the block, and which of the given arrays each is.
        """
        import numpy as np

        batch: list[bytes] = []
        first = longest = 0
        for which, (length, offset) in enumerate(zip(lengths.tolist(), offsets.tolist(), strict=True)):
            if self.overspent():
                break
            if batch and max(longest, length) * (len(batch) + 1) > PIECE_BYTES:
                yield np.array(batch, f"S{longest or 1}"), np.arange(first, which)
                batch, first, longest = [], which, 0
            batch.append(self._source.read(self.start + offset, length))
            longest = max(longest, length)
            self.spent += length
        if batch:
            yield np.array(batch, f"S{longest or 1}"), np.arange(first, first + len(batch))


def _joined(batch: list[bytes], owners: list[tuple[int, int]], dtype: str) -> tuple[Array, Array]:
    import numpy as np

    which = np.repeat(np.array([owner for owner, _ in owners]), np.array([count for _, count in owners]))
    return np.frombuffer(b"".join(batch), dtype), which


def element_bits(column: Column) -> int:
    """Bits of an element of an array in the heap."""
    return 1 if column.code == "X" else BYTES[column.code] * 8
