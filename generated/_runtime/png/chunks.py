# SPDX-License-Identifier: BSD-3-Clause
"""Chunks of a PNG as they follow each other, and the order that the Standard asks of them (PNG 5.6, 5.7)."""

from __future__ import annotations

import zlib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..pictures.bytes import Forward

CRITICAL = frozenset((b"IHDR", b"PLTE", b"IDAT", b"IEND"))
MOST_KEPT = 1 << 21  # bytes of a chunk that is looked into; IDAT goes through in pieces

# Ancillary chunks that come once, and what they come before.
_BEFORE_PALETTE = frozenset((b"cHRM", b"cICP", b"gAMA", b"iCCP", b"mDCV", b"cLLI", b"sBIT", b"sRGB"))
_BEHIND_PALETTE = frozenset((b"bKGD", b"hIST", b"tRNS"))
_BEFORE_DATA = _BEFORE_PALETTE | _BEHIND_PALETTE | {b"eXIf", b"pHYs", b"sPLT", b"acTL"}
_ONCE = _BEFORE_DATA - {b"sPLT"} | {b"tIME"}
_WITHOUT_ALPHA = (0, 2, 3)  # colour types that tRNS can be said of


class Chunk:
    """One chunk. at: its first byte; kind: its type; length: as it says. crc: that of what was read so far."""

    __slots__ = ("_read", "at", "crc", "kind", "length")

    def __init__(self, at: int, head: bytes) -> None:
        self.at = at
        self.length = int.from_bytes(head[:4], "big")
        self.kind = head[4:8]
        self.crc = zlib.crc32(self.kind)
        self._read = 0

    @property
    def name(self) -> str:
        """Its type as a text."""
        return self.kind.decode("ascii", "replace")

    @property
    def critical(self) -> bool:
        """Whether no reader may pass over a chunk of this type that it does not know."""
        return not self.kind[0] & 0x20

    @property
    def missing(self) -> int:
        """Bytes of its data that were not read."""
        return self.length - self._read

    def saw(self, piece: bytes) -> None:
        """Count what was read of the data."""
        self.crc = zlib.crc32(piece, self.crc)
        self._read += len(piece)

    def keep(self, forward: Forward) -> bytes:
        """Read all its data and give them; of a very long one the beginning."""
        kept = b""
        for piece in forward.pieces(self.length):
            self.saw(piece)
            if len(kept) < MOST_KEPT:
                kept += piece
        return kept


def is_kind(kind: bytes) -> bool:
    """Whether four bytes are the type of a chunk: letters of ASCII (PNG 5.4)."""
    return kind.isalpha() and kind.isascii()


class Order:
    """What came before, and what must not come any more."""

    __slots__ = ("_begun", "_seen")

    def __init__(self) -> None:
        self._seen: set[bytes] = set()
        self._begun = False

    def seen(self, kind: bytes) -> bool:
        """Whether there was a chunk of this type."""
        return kind in self._seen

    def misplaced(self, kind: bytes, colour: int) -> str | None:
        """What is wrong with the place of the next chunk, if it is ancillary."""
        wrong = None
        name = kind.decode("latin-1")
        if kind in self._seen and kind in _ONCE:
            wrong = f"there is a second {name}"
        elif kind in _BEFORE_DATA and b"IDAT" in self._seen:
            wrong = f"{name} stands behind IDAT and belongs before it"
        elif kind in _BEFORE_PALETTE and b"PLTE" in self._seen:
            wrong = f"{name} stands behind PLTE and belongs before it"
        elif kind == b"tRNS" and colour not in _WITHOUT_ALPHA:
            wrong = f"there is a tRNS, but pixels of colour type {colour} have alpha of their own"
        elif kind == b"hIST" and b"PLTE" not in self._seen:
            wrong = "hIST stands before PLTE and belongs behind it"
        self._seen.add(kind)
        return wrong

    def before_palette(self) -> list[str]:
        """Chunks that belong behind PLTE and came before it."""
        return sorted(kind.decode("latin-1") for kind in _BEHIND_PALETTE & self._seen - {b"hIST"})
