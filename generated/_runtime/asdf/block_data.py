# SPDX-License-Identifier: BSD-3-Clause
"""Data of blocks: unpacked piece by piece, their checksums, and how long they are; loaded when data are read.

Takes bytes by offset and a block. Nothing is held but the piece at hand. What unpacks to more than the header says
ends there, so that a few bytes cannot claim the time and the room of terabytes; `Budget` bounds what all blocks of a
file unpack to.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .blocks import Block
    from .layout import Bytes
    from .told import Told

PIECE = 1 << 20
MOST_UNPACKED = 1 << 32  # bytes that all compressed blocks of one file unpack to


class Unreadable(Exception):  # noqa: N818  # a state of the data, as `Missing` is
    """The data of a block cannot be read; the text says why."""


class Budget:
    """How much may still be unpacked."""

    __slots__ = ("left",)

    def __init__(self, left: int = MOST_UNPACKED) -> None:
        self.left = left

    def take(self, count: int) -> None:
        """Take so many bytes. Raises Unreadable when there are no more."""
        self.left -= count
        if self.left < 0:
            raise Unreadable(f"the blocks unpack to more than {MOST_UNPACKED >> 30} GiB, which are not read")


def known_packing(block: Block) -> bool:
    """Whether the data can be read: not packed, or in a way that the Standard knows."""
    return not block.packed or block.compression in (b"zlib", b"bzp2")


def stored(source: Bytes, block: Block, first: int = 0) -> Iterator[bytes]:
    """Data as they are in the file, in pieces, from byte `first` of the block on."""
    at = block.data_at + first
    end = None if block.streamed else block.data_at + block.used
    while end is None or at < end:
        piece = source.read(at, PIECE if end is None else min(PIECE, end - at))
        if not piece:
            return
        yield piece
        at += len(piece)


def unpacked(source: Bytes, block: Block, budget: Budget) -> Iterator[bytes]:
    """Data as arrays have them, in pieces of some size. Raises Unreadable."""
    if not block.packed:
        yield from stored(source, block)
        return
    if block.compression == b"zlib":
        from zlib import decompressobj, error

        unpacker, faults = decompressobj(), (error,)
        for piece in stored(source, block):
            rest = piece
            while rest and not unpacker.eof:
                yield from _spent(_unpack(unpacker, rest, faults), budget)
                rest = unpacker.unconsumed_tail
        ended = unpacker.eof
    elif block.compression == b"bzp2":
        from bz2 import BZ2Decompressor

        bunzip = BZ2Decompressor()
        for piece in stored(source, block):
            rest = piece
            while not bunzip.eof:
                yield from _spent(_unpack(bunzip, rest, (OSError, ValueError)), budget)
                rest = b""
                if bunzip.needs_input:
                    break
        ended = bunzip.eof
    else:
        raise Unreadable(f"it is compressed by {block.compression.decode('latin-1')!r}")
    if not ended:
        raise Unreadable("the compressed data end before they are complete")


def _unpack(unpacker: object, piece: bytes, faults: tuple[type[Exception], ...]) -> bytes:
    try:
        out: bytes = unpacker.decompress(piece, PIECE)  # type: ignore[attr-defined]  # zlib and bz2 agree on this
    except faults as fault:
        raise Unreadable(f"they cannot be unpacked: {fault}") from fault
    return out


def _spent(piece: bytes, budget: Budget) -> Iterator[bytes]:
    if piece:
        budget.take(len(piece))
        yield piece


def check_data(source: Bytes, blocks: list[Block], told: Told, budget: Budget) -> None:
    """Judge checksums, and how long compressed data are (A0111, A0112)."""
    for number, block in enumerate(blocks):
        if not block.whole or not known_packing(block):
            continue
        sums = [_sum(stored(source, block))] if any(block.checksum) else []
        if block.packed:
            total = _length(source, block, number, told, budget)
            if total is None:
                continue
            # Of packed data some writers sum up what is stored, others what was packed.
            sums += [total] if sums else []
        if sums and block.checksum not in sums:
            have, said = sums[0].hex(), block.checksum.hex()
            text = f"the checksum of block {number} is {have}, and its header says {said}"
            told.note("A0112", f"{text}: the data were changed or damaged", expected=said, found=have)


def _sum(pieces: Iterable[bytes]) -> bytes:
    from hashlib import md5

    total = md5(usedforsecurity=False)
    for piece in pieces:
        total.update(piece)
    return total.digest()


def _length(source: Bytes, block: Block, number: int, told: Told, budget: Budget) -> bytes | None:
    """Judge how long unpacked data are; their checksum, or None when they are not what the header says."""
    from hashlib import md5

    have, total = 0, md5(usedforsecurity=False)
    try:
        for piece in unpacked(source, block, budget):
            have += len(piece)
            if have > block.data_size:
                break
            total.update(piece)
    except Unreadable as reason:
        told.note("A0111", f"the data of block {number}: {reason}", kind=str(reason)[:40])
        return None
    if have == block.data_size:
        return total.digest()
    many = f"more than {block.data_size}" if have > block.data_size else str(have)
    text = f"the data of block {number} unpack to {many} bytes, and data_size is {block.data_size}"
    told.note("A0111", text, kind="size", expected=block.data_size, found=have)
    return None
