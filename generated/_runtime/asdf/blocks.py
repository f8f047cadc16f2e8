# SPDX-License-Identifier: BSD-3-Clause
"""Blocks of an ASDF file: their headers, one behind the other, and what follows the last.

Takes bytes by offset and where the first block begins; gives blocks, and notes what is wrong with their headers.
Nothing of their data is read. Blocks are numbered from 0, as `source` of an array numbers them.
"""

from __future__ import annotations

from struct import Struct

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .layout import Bytes
    from .told import Told

MAGIC = b"\xd3BLK"
PLAIN = b"\0\0\0\0"
PACKINGS = (b"zlib", b"bzp2")  # that the Standard knows
MOST_BLOCKS = 100_000
_HEADER = Struct(">4sHI4sQQQ16s")
_LEAST = 48  # bytes of a header behind its own size
_STREAMED = 1
_TAIL = 1 << 16
_MOST_TAIL = 1 << 26


class Block:
    """One block. at: byte of its magic; data_at: of its data. sizes are those of its header.

    streamed: it goes on to the end of the file, and its sizes mean nothing. whole: all of it lies in the file.
    """

    __slots__ = ("allocated", "at", "checksum", "compression", "data_at", "data_size", "streamed", "used", "whole")

    def __init__(self, at: int, header: tuple[bytes, int, int, bytes, int, int, int, bytes]) -> None:
        _, size, flags, self.compression, self.allocated, self.used, self.data_size, self.checksum = header
        self.at = at
        self.data_at = at + 6 + size
        self.streamed = bool(flags & _STREAMED)
        self.whole = True

    @property
    def packed(self) -> bool:
        """Whether its data are compressed."""
        return self.compression != PLAIN and not self.streamed


def read_blocks(source: Bytes, at: int, blocks: list[Block], told: Told, *, anything: bool) -> None:
    """Read the headers of all blocks, and what follows the last.

    anything: padding lies before, which might by accident hold what looks like the beginning of a block.
    """
    while True:
        raw = source.read(at, _HEADER.size)
        if not raw.startswith(MAGIC):
            if raw:
                _behind(source, at, blocks, told)
            return
        if len(raw) < _HEADER.size:
            told.note("A0108", f"block {len(blocks)} at byte {at}: the file ends within its header")
            return
        header = _HEADER.unpack(raw)
        if header[1] < _LEAST:
            later = _real_one(source, at) if anything and not blocks else None
            if later is None:
                text = f"block {len(blocks)} at byte {at}: header_size is {header[1]}, and a header has {_LEAST} bytes"
                told.note("A0107", f"{text}; no block behind it can be found", expected=_LEAST, found=header[1])
                return
            text = f"the padding before the first block holds, at byte {at}, what readers take for a block"
            told.note("A0105", f"{text}; fill it with blanks", kind="magic")
            at = later
            continue
        block = Block(at, header)
        _judge(block, len(blocks), header[2], told)
        blocks.append(block)
        if block.streamed:
            _streamed(source, block, len(blocks) - 1, told)
            return
        at = block.data_at + block.allocated
        if not source.reaches(at):
            _cut(source, block, len(blocks) - 1, told)
            return
        if len(blocks) >= MOST_BLOCKS:
            told.note("A0108", f"the file has more blocks than are read; those after {MOST_BLOCKS} were not looked at")
            return


def _real_one(source: Bytes, at: int) -> int | None:
    """Where a plausible block begins behind what looked like one."""
    piece = source.read(at, _TAIL)
    found = piece.find(MAGIC, 1)
    while found >= 0:
        raw = source.read(at + found, _HEADER.size)
        if len(raw) == _HEADER.size and _HEADER.unpack(raw)[1] >= _LEAST:
            return at + found
        found = piece.find(MAGIC, found + 1)
    return None


def _judge(block: Block, number: int, flags: int, told: Told) -> None:
    """Judge what one header says."""
    if flags & ~_STREAMED:
        told.note(
            "A0113",
            lambda: f"block {number} at byte {block.at}: flags are {flags:#x}; only bit 0 (streamed) means something",
            found=flags,
        )
    if block.streamed:
        if block.compression != PLAIN:
            told.note("A0113", lambda: f"block {number} is streamed and says that it is compressed", kind="packed")
        return
    if block.used > block.allocated:
        told.note(
            "A0108",
            lambda: (
                f"block {number} at byte {block.at}: used_size {block.used} exceeds allocated_size {block.allocated}"
            ),
            kind="used",
            expected=block.allocated,
            found=block.used,
        )
    if block.compression == PLAIN:
        if block.used != block.data_size:
            told.note(
                "A0109",
                lambda: (
                    f"block {number} at byte {block.at} is not compressed: data_size {block.data_size} and "
                    f"used_size {block.used} differ"
                ),
                expected=block.used,
                found=block.data_size,
            )
    elif block.compression not in PACKINGS:
        name = block.compression.decode("latin-1")
        told.note(
            "A0110",
            lambda: f"block {number} is compressed by {name!r}, which not every reader knows; its data are not judged",
            kind=name,
            expected="zlib or bzp2",
            found=name,
        )


def _cut(source: Bytes, block: Block, number: int, told: Told) -> None:
    have = source.size()
    end = block.data_at + block.allocated
    block.whole = have >= block.data_at + block.used
    text = f"block {number} at byte {block.at} ends at byte {end} by its header, and the file at byte {have}"
    told.note("A0108", f"{text}: it was cut off, or allocated_size is wrong", kind="cut", expected=end, found=have)


def _streamed(source: Bytes, block: Block, number: int, told: Told) -> None:
    """A streamed block takes all that follows: look whether that ends in a block index."""
    from .index import TITLE

    end = source.size()
    if not source.reaches(block.data_at):
        block.whole = False
        told.note("A0108", f"block {number} at byte {block.at}: the file ends within its header")
        return
    tail = source.read(max(block.data_at, end - _TAIL), _TAIL)
    found = tail.rfind(TITLE)
    if found >= 0 and tail.rstrip(b"\0\r\n").endswith(b"..."):
        text = f"a block index follows block {number}, which is streamed: readers take it for data; drop it"
        told.note("A0113", text, kind="index")


def _behind(source: Bytes, at: int, blocks: list[Block], told: Told) -> None:
    """Judge what follows the last block: a block index, or nothing."""
    from .index import TITLE, read_index

    if source.read(at, len(TITLE)) == TITLE:
        read_index(source, at, [block.at for block in blocks], told)
        return
    where = first_byte(source, at)
    if where is None:
        return
    begins = source.read(where, 16)
    last = len(blocks) - 1
    text = f"what follows block {last}, at byte {where}, is neither a block nor a block index: "
    later = source.read(where, _TAIL).find(MAGIC)
    if later > 0:
        text += f"a block begins at byte {where + later}; allocated_size of block {last} is wrong, or bytes were added"
    else:
        text += repr(begins.decode("latin-1"))
    told.note("A0106", text, found=begins.decode("latin-1"))


def first_byte(source: Bytes, at: int) -> int | None:
    """Where the first byte lies that is not zero, from `at` on; None when there is none in what is looked at."""
    end = at + _MOST_TAIL
    while at < end:
        piece = source.read(at, _TAIL)
        if not piece:
            return None
        rest = piece.lstrip(b"\0")
        if rest:
            return at + len(piece) - len(rest)
        at += len(piece)
    return None
