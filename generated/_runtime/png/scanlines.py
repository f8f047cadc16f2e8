# SPDX-License-Identifier: BSD-3-Clause
"""The scan lines of a PNG: what the IDAT chunks inflate to (PNG 7 to 10), looked at and thrown away.

Takes the bytes of the chunks as they come; memory does not grow with the picture. Gives what is wrong: no zlib stream,
one that ends too early or goes on too long, a filter byte that means nothing. Work is bounded by what IHDR says that
there is and by what so many bytes can inflate to at most.
"""

from __future__ import annotations

import zlib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .ihdr import Ihdr

MOST_SCANNED = 1 << 31  # bytes of scan lines that are inflated: a picture of 26000 by 26000 in colours has as many
_LARGEST_RATIO = 1032  # of deflate: a byte says at most so many
_SLACK = 1 << 16
_AT_ONCE = 1 << 20
_FILTERS = b"\0\1\2\3\4"


class ScanLines:
    """The data stream of one picture; `beyond` when there is more of it than is ever inflated."""

    __slots__ = (
        "_bad_filter",
        "_count",
        "_fault",
        "_given",
        "_inflater",
        "_left",
        "_length",
        "_packed",
        "_passes",
        "_row",
        "beyond",
        "ihdr",
        "size",
    )

    def __init__(self, ihdr: Ihdr) -> None:
        self.ihdr = ihdr
        self.size = ihdr.size()
        self.beyond = self.size > MOST_SCANNED
        self._fault: str | None = None
        self._inflater = zlib.decompressobj()
        self._packed = 0  # bytes of IDAT so far
        self._given = 0  # bytes of the scan lines so far
        self._passes = ihdr.lines()
        self._count, self._length = next(self._passes)  # scan lines that begin in this pass, bytes of each
        self._left = 0  # bytes of the scan line that is begun
        self._row = 0  # scan lines that were begun, over all passes
        self._bad_filter: str | None = None

    def take(self, data: bytes) -> None:
        """Look at the next bytes of IDAT."""
        self._packed += len(data)
        inflater = self._inflater
        while not self.beyond and not self._fault and (data or not inflater.eof):
            if inflater.eof:
                self._fault = f"its compressed data end, and at least {len(data)} bytes of IDAT follow them"
                return
            try:
                lines = inflater.decompress(data, _AT_ONCE)
            except zlib.error as error:
                self._fault = self._broken(error)
                return
            data = inflater.unconsumed_tail or inflater.unused_data
            if not lines and not inflater.eof:
                return
            if self._given + len(lines) > self.size:
                self._fault = f"IDAT inflates to more than the {self.size} bytes that {self._pixels()} have"
                return
            self._given += len(lines)
            self._filters(lines)

    def fault(self) -> str | None:
        """What is wrong, once all of IDAT was seen; of a picture that is `beyond`, what its size alone tells."""
        if self.size > self._packed * _LARGEST_RATIO + _SLACK:
            # The picture may be of any size: this is arithmetic.
            return (
                f"{self._pixels()} are {self.size} bytes of scan lines, and the {self._packed} bytes of IDAT cannot "
                "inflate to so many: the picture was cut off, or IHDR is damaged"
            )
        if self.beyond:
            return None
        found = self._fault or self._bad_filter
        if found is None and self._given < self.size:
            why = "its compressed data end there" if self._inflater.eof else "IDAT ends before its compressed data do"
            found = (
                f"the scan lines break off after {self._given} of {self.size} bytes, in line {max(self._row, 1)}: {why}"
            )
        if found is None and not self._inflater.eof:
            found = "the compressed data have no end: their checksum is missing"
        return found

    def _pixels(self) -> str:
        return f"{self.ihdr.width} x {self.ihdr.height} pixels"

    def _broken(self, error: zlib.error) -> str:
        said = str(error).rpartition(": ")[2]
        if self._given == 0:
            return f"IDAT holds no zlib stream ({said})"
        return f"IDAT cannot be inflated beyond byte {self._given} of the scan lines, in line {self._row} ({said})"

    def _filters(self, lines: bytes) -> None:
        """Look at the filter byte that each scan line begins with (PNG 9.1)."""
        at = self._left
        while at < len(lines):
            if not self._count:
                self._count, self._length = next(self._passes)
            here = min(self._count, -(-(len(lines) - at) // self._length))
            end = at + here * self._length
            if self._bad_filter is None:
                found = lines[at : min(end, len(lines)) : self._length]
                wrong = found.translate(None, _FILTERS)
                if wrong:
                    row = self._row + found.index(wrong[:1]) + 1
                    self._bad_filter = f"scan line {row} says filter {wrong[0]}; there are 0 to 4"
            self._row += here
            self._count -= here
            at = end
        self._left = at - len(lines)
