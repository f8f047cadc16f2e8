# SPDX-License-Identifier: BSD-3-Clause
"""The tiles of a compressed image: in which column each is, and whether it can hold its pixels (FITS 10.1, 10.4).

Takes rows block by block. What gzip packed says at its end how many bytes it holds, so tiles are not unpacked; only
where that is not what the tile has to hold are a few of them, since a writer may have put something behind it. Of tiles
that are compressed in other ways it is judged that they are there.
"""

from __future__ import annotations

from ..rows import Heap, element_bits
from .row_faults import RowFaults

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...data.arrays import Array
    from ..columns import Column, Table
    from ..rows import Rows
    from .hdu import StandardHdu

_PACKED = "GZIP_COMPRESSED_DATA"
_COLUMNS = ("COMPRESSED_DATA", _PACKED, "UNCOMPRESSED_DATA")
_PIXEL_BYTES = (1, 2, 4, 8)
_LEAST = 18  # bytes that gzip takes for nothing
_MAGIC = 0x8B1F
_UNPACKED_BYTES = 1 << 24  # of a tile that is unpacked to see
_SEEN = 4  # tiles of a block of rows that are
_EITHER = 32 + 15  # zlib's word for: gzip or zlib, whatever it begins with


class Tiles:
    """The tiles of one compressed image, a row each."""

    __slots__ = ("_columns", "_faults", "_gzip", "_h", "_heap", "_shape")

    def __init__(self, h: StandardHdu, table: Table) -> None:
        self._h = h
        self._heap = Heap(h.file.source, h.hdu)
        found = [table.by_name[name] for name in _COLUMNS if name in table.by_name]
        self._columns = [column for column in found if column.descriptor is not None]
        self._faults = {column.number: RowFaults(h, column) for column in self._columns}
        self._gzip = (h.text("ZCMPTYPE") or "").strip() in ("GZIP_1", "GZIP_2")
        self._shape = _tile_shape(h)
        packed = table.by_name.get(_PACKED)
        if packed is not None and (packed.descriptor is None or packed.code != "B"):
            card = h.card(f"TFORM{packed.number}")
            h.fault("F1809", f"{_PACKED} is {packed.form}; it holds bytes, as in 1PB(99)", card, column=_PACKED)

    def look(self, rows: Rows) -> None:
        """Judge the tiles of a block of rows."""
        import numpy as np

        taken = np.zeros(rows.count, np.int64)
        for column in self._columns:
            if not column.width:
                continue
            lengths, offsets = rows.descriptors(column)
            negative, beyond = self._heap.faults(column, lengths, offsets)
            stored = (lengths > 0) | negative
            if column.name == _PACKED:
                text = (
                    f"the tile is stored in {_PACKED} and in {_COLUMNS[0]} as well; it has to be empty in one of them"
                )
                self._faults[column.number].note("F1809", stored & (taken > 0), rows.first, text)
            taken += stored
            if self._shape is not None and (column.name == _PACKED or (self._gzip and column.name == _COLUMNS[0])):
                chosen = np.flatnonzero((lengths > 0) & ~negative & ~beyond)
                self._look_packed(rows.first, column, chosen, offsets[chosen], lengths[chosen])
        if self._columns:
            faults = self._faults[self._columns[0].number]
            faults.note("F1830", taken == 0, rows.first, "the tile is stored nowhere: its arrays are empty")

    def _look_packed(self, first: int, column: Column, chosen: Array, offsets: Array, lengths: Array) -> None:
        """Whether what gzip packed, `chosen` rows of a block, has the bytes of as many pixels as the tile."""
        import numpy as np

        many = lengths * element_bits(column) // 8
        heads, known = self._heap.bytes_at(offsets[:, None] + np.arange(2))
        enough = known.all(axis=1) & (many >= _LEAST) & (heads.view("<u2")[:, 0] == _MAGIC)
        chosen, offsets, many = chosen[enough], offsets[enough], many[enough]
        ends, known = self._heap.bytes_at((offsets + many)[:, None] + np.arange(-4, 0))
        held = ends.view("<u4")[:, 0].astype(np.int64)
        pixels = self._pixels(chosen + first)
        off = known.all(axis=1)
        for size in _PIXEL_BYTES:
            off &= held != (pixels * size) % (1 << 32)
        bad = np.flatnonzero(off)
        if not self._are_wrong(bad[:_SEEN], offsets, many, pixels):
            return
        rows = np.zeros(int(chosen[-1]) + 1 if len(chosen) else 0, np.bool_)
        rows[chosen[bad]] = True
        which = {int(chosen[index]): index for index in bad[:1].tolist()}

        def text(row: int) -> str:
            index = which[row]
            return f"the tile unpacks to {held[index]} bytes, and has {pixels[index]} pixels of 1, 2, 4 or 8"

        self._faults[column.number].note("F1830", rows, first, text)

    def _are_wrong(self, tiles: Array, offsets: Array, many: Array, pixels: Array) -> bool:
        """Whether tiles hold other numbers of bytes than they have to, as unpacking shows."""
        seen = False
        for index in tiles.tolist():
            count = int(pixels[index])
            if max(count * _PIXEL_BYTES[-1], int(many[index])) <= _UNPACKED_BYTES:
                packed = self._heap.read(int(offsets[index]), int(many[index]))
                if _unpacked(packed, count * _PIXEL_BYTES[-1] + 1) in {count * size for size in _PIXEL_BYTES}:
                    return False  # something follows what is packed, and its end says nothing
                seen = True
        return seen

    def _pixels(self, tiles: Array) -> Array:
        """Numbers of pixels of tiles counted from 0; those at the upper ends of axes are cut."""
        import numpy as np

        many = np.ones(len(tiles), np.int64)
        before = 1
        for length, side in self._shape or ():
            count = -(-length // side)
            many *= np.minimum(side, length - tiles // before % count * side)
            before *= count
        return many

    def report(self) -> None:
        """Tell what was found."""
        for faults in self._faults.values():
            faults.report()


def _tile_shape(h: StandardHdu) -> list[tuple[int, int]] | None:
    """Length of each axis and side of a tile along it; None when tiles and rows are not as many (F1806 tells)."""
    shape = []
    tiles, pixels = 1, 1
    for number, length in enumerate(h.hdu.axes, 1):
        card = h.card(f"ZTILE{number}")
        side = card.value if card is not None and card.kind == "int" else length if number == 1 else 1
        if side < 1 or length < 1:
            return None
        shape.append((length, min(side, length)))
        tiles *= -(-length // side)
        pixels *= length
    return shape if shape and tiles == h.hdu.rows and pixels < 1 << 60 else None


def _unpacked(packed: bytes, most: int) -> int:
    """How many bytes gzip or zlib unpacks, up to `most`; -1 when it cannot."""
    import zlib

    try:
        return len(zlib.decompressobj(_EITHER).decompress(packed, most))
    except zlib.error:
        return -1
