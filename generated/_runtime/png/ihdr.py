# SPDX-License-Identifier: BSD-3-Clause
"""IHDR, the first chunk of a PNG (PNG 11.2.1): how large a picture is and how its samples lie in the scan lines.

Takes the 13 bytes; gives an `Ihdr`. What it computes is arithmetic: nothing is allocated for a size that is claimed.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

LENGTH = 13
MOST = (1 << 31) - 1  # of a width, a height and the length of a chunk (PNG 7.1)
GREY, TRUECOLOUR, PALETTE, GREY_ALPHA, TRUECOLOUR_ALPHA = 0, 2, 3, 4, 6

# Colour type: its name, samples a pixel, and how many bits one can have (PNG 11.2.1, table 11.1).
COLOURS = {
    GREY: ("greyscale", 1, (1, 2, 4, 8, 16)),
    TRUECOLOUR: ("truecolour", 3, (8, 16)),
    PALETTE: ("a palette", 1, (1, 2, 4, 8)),
    GREY_ALPHA: ("greyscale with alpha", 2, (8, 16)),
    TRUECOLOUR_ALPHA: ("truecolour with alpha", 4, (8, 16)),
}

# Adam7 (PNG 8.1): first column and row of each pass, and how far columns and rows of it are apart.
_PASSES = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))


class Ihdr:
    """The fields of IHDR as they stand in the file."""

    __slots__ = ("colour", "compression", "depth", "filter", "height", "interlace", "width")

    def __init__(self, data: bytes) -> None:
        self.width = int.from_bytes(data[:4], "big")
        self.height = int.from_bytes(data[4:8], "big")
        self.depth, self.colour, self.compression, self.filter, self.interlace = data[8:LENGTH]

    def sized(self) -> bool:
        """Whether width and height are numbers that a PNG can have."""
        return 0 < self.width <= MOST and 0 < self.height <= MOST

    def wrong(self) -> list[str]:
        """What no PNG has in the other fields."""
        found = []
        if self.colour not in COLOURS:
            found.append(f"colour type {self.colour} is none of 0, 2, 3, 4 and 6")
        elif self.depth not in COLOURS[self.colour][2]:
            name, _, depths = COLOURS[self.colour]
            allowed = f"{', '.join(map(str, depths[:-1]))} or {depths[-1]}"
            found.append(f"a sample has {self.depth} bits, where {name} (colour type {self.colour}) has {allowed}")
        if self.compression:
            found.append(f"compression method {self.compression} is not 0, the only one there is")
        if self.filter:
            found.append(f"filter method {self.filter} is not 0, the only one there is")
        if self.interlace > 1:
            found.append(f"interlace method {self.interlace} is neither 0 (none) nor 1 (Adam7)")
        return found

    def lines(self) -> Iterator[tuple[int, int]]:
        """Scan lines as they follow each other: how many, and the bytes of one with its filter byte."""
        bits = self.depth * COLOURS[self.colour][1]
        if not self.interlace:
            yield self.height, 1 + (self.width * bits + 7) // 8
            return
        for column, row, across, down in _PASSES:
            width, height = -(-(self.width - column) // across), -(-(self.height - row) // down)
            if width > 0 and height > 0:
                yield height, 1 + (width * bits + 7) // 8

    def size(self) -> int:
        """Bytes of all scan lines, filter bytes among them."""
        return sum(count * length for count, length in self.lines())
