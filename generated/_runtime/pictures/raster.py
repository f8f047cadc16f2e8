# SPDX-License-Identifier: BSD-3-Clause
"""What a picture is once its outer layout was read: the shape and type of its pixels, and its texts."""

from __future__ import annotations


class Raster:
    """The pixels of a picture as an array would hold them, slowest axis first, though none are kept.

    type: `bool`, `uint8` or `uint16`; samples of 2 and 4 bits are uint8, those of 9 to 15 bits uint16. channels: None
    for one number a pixel. An entry of a palette counts as the colour that it stands for.
    """

    __slots__ = ("channels", "height", "type", "width")

    def __init__(self, height: int, width: int, channels: int | None, type: str) -> None:  # noqa: A002  # as specs say it
        self.height = height
        self.width = width
        self.channels = channels
        self.type = type

    @property
    def shape(self) -> tuple[int, ...]:
        """Lengths of the axes, slowest first."""
        return (self.height, self.width) if self.channels is None else (self.height, self.width, self.channels)


class Text:
    """A text that a picture carries. keyword: what it is called in the file; offset: byte of its chunk or segment."""

    __slots__ = ("keyword", "offset", "text")

    def __init__(self, keyword: str, text: str, offset: int) -> None:
        self.keyword = keyword
        self.text = text
        self.offset = offset
