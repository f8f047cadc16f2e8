# SPDX-License-Identifier: BSD-3-Clause
"""Frame header and scan headers of a JPEG (T.81 B.2.2, B.2.3), and how many restarts a scan has.

Takes the bytes of the segments; gives a `Frame` and `Scan`s, or what is wrong with them.
"""

from __future__ import annotations

_HEAD = 6
_COMPONENT = 3
_MOST_SAMPLING = 4
_MOST_IN_SCAN = 4
_MOST_BLOCKS = 10  # in an MCU of several components (B.2.3)
_LAST = 63  # coefficient of a block
_MOST_SHIFT = 13
_BLOCK = 8

# Coding processes by the number of SOFn: n & 3 tells which, n & 4 is hierarchical, n & 8 arithmetic.
SEQUENTIAL, PROGRESSIVE, LOSSLESS = 1, 2, 3


class HeaderFault(Exception):  # noqa: N818  # what is wrong with a segment is a finding
    """What is wrong with a header; the text says it."""


class Component:
    """One component of a frame: its number, how densely it is sampled, which quantization table it uses."""

    __slots__ = ("across", "down", "number", "table")

    def __init__(self, number: int, across: int, down: int, table: int) -> None:
        self.number = number
        self.across = across
        self.down = down
        self.table = table


class Frame:
    """A frame header. marker: the second byte of SOFn. height: 0 while only DNL, behind the first scan, can tell."""

    __slots__ = ("components", "height", "marker", "precision", "width")

    def __init__(self, marker: int, data: bytes) -> None:
        if len(data) < _HEAD:
            raise HeaderFault(f"it has {len(data)} bytes behind its length, too few for a frame header")
        self.marker = marker
        self.precision = data[0]
        self.height = int.from_bytes(data[1:3], "big")
        self.width = int.from_bytes(data[3:5], "big")
        self.components: dict[int, Component] = {}
        count = data[5]
        if not self.width or not count:
            raise HeaderFault(f"it says a width of {self.width} and {count} components; there is at least one of each")
        if len(data) != _HEAD + _COMPONENT * count:
            raise HeaderFault(f"{count} components take {_COMPONENT * count} bytes, and it has {len(data) - _HEAD}")
        for at in range(_HEAD, len(data), _COMPONENT):
            number, sampling, table = data[at : at + _COMPONENT]
            across, down = sampling >> 4, sampling & 15
            if not (1 <= across <= _MOST_SAMPLING and 1 <= down <= _MOST_SAMPLING):
                raise HeaderFault(f"component {number} is sampled {across} x {down}; 1 to {_MOST_SAMPLING} may be said")
            if number in self.components:
                raise HeaderFault(f"two components have the number {number}")
            if table >= _MOST_SAMPLING:
                raise HeaderFault(f"component {number} uses quantization table {table}; there are 0 to 3")
            self.components[number] = Component(number, across, down, table)
        allowed = _precisions(self)
        if self.precision not in allowed:
            many = f"{allowed[0]} to {allowed[-1]}" if len(allowed) > 2 else " or ".join(map(str, allowed))  # noqa: PLR2004
            raise HeaderFault(f"samples have {self.precision} bits, where those of SOF{marker & 15} have {many}")

    @property
    def process(self) -> int:
        """SEQUENTIAL (the baseline is), PROGRESSIVE or LOSSLESS."""
        return self.marker & 3 or SEQUENTIAL

    @property
    def arithmetic(self) -> bool:
        """Whether scans are coded arithmetically, and need no Huffman tables."""
        return bool(self.marker & 8)

    @property
    def hierarchical(self) -> bool:
        """Whether it is one of several frames that refine each other."""
        return bool(self.marker & 4)

    def units(self, scan: Scan) -> int:
        """MCUs of a scan (T.81 A.2)."""
        unit = 1 if self.process == LOSSLESS else _BLOCK
        across = max(each.across for each in self.components.values())
        down = max(each.down for each in self.components.values())
        if len(scan.components) > 1:
            return -(-self.width // (unit * across)) * -(-self.height // (unit * down))
        one = self.components[scan.components[0]]
        width, height = -(-self.width * one.across // across), -(-self.height * one.down // down)
        return -(-width // unit) * -(-height // unit)


def _precisions(frame: Frame) -> tuple[int, ...]:
    if frame.process == LOSSLESS:
        return tuple(range(2, 17))
    return (8,) if frame.marker & 15 == 0 else (8, 12)


class Scan:
    """A scan header. components: their numbers; dc, ac: the tables of each; first, last, high, low: as it says."""

    __slots__ = ("ac", "components", "dc", "first", "high", "last", "low")

    def __init__(self, data: bytes, frame: Frame) -> None:
        count = data[0] if data else 0
        if not 1 <= count <= _MOST_IN_SCAN:
            raise HeaderFault(f"it names {count} components; there are 1 to {_MOST_IN_SCAN}")
        if len(data) != 4 + 2 * count:
            raise HeaderFault(f"for {count} components it has {len(data)} bytes behind its length, not {4 + 2 * count}")
        self.components = tuple(data[1 : 1 + 2 * count : 2])
        self.dc = tuple(each >> 4 for each in data[2 : 2 + 2 * count : 2])
        self.ac = tuple(each & 15 for each in data[2 : 2 + 2 * count : 2])
        self.first, self.last = data[-3], data[-2]
        self.high, self.low = data[-1] >> 4, data[-1] & 15
        for number in self.components:
            if number not in frame.components:
                raise HeaderFault(f"it names component {number}, which the frame header does not")
        if len(set(self.components)) != count:
            raise HeaderFault("it names a component twice")
        if max(self.dc + self.ac) >= _MOST_SAMPLING:
            raise HeaderFault("it names an entropy table beyond 3")
        blocks = sum(frame.components[each].across * frame.components[each].down for each in self.components)
        if count > 1 and blocks > _MOST_BLOCKS:
            raise HeaderFault(f"its components have {blocks} blocks in a unit; there are at most {_MOST_BLOCKS}")
        if frame.process == PROGRESSIVE:
            self._judge_progression()

    def _judge_progression(self) -> None:
        spectrum = f"coefficients {self.first} to {self.last}"
        if self.first > self.last or self.last > _LAST:
            raise HeaderFault(f"it says {spectrum}; there are 0 to {_LAST}")
        if self.first == 0 and self.last:
            raise HeaderFault(f"it says {spectrum}; a progressive scan has the first one alone, or none of it")
        if self.first and len(self.components) > 1:
            raise HeaderFault(f"it says {spectrum} of several components; these come one component a scan")
        if max(self.high, self.low) > _MOST_SHIFT or (self.high and self.low != self.high - 1):
            raise HeaderFault(f"it refines bit {self.high} to bit {self.low}; a scan refines by one bit, up to 13")

    def tables(self, frame: Frame) -> list[tuple[str, int]]:
        """Huffman tables that its data are coded with: class and number."""
        if frame.arithmetic:
            return []
        wanted: list[tuple[str, int]] = []
        for dc, ac in zip(self.dc, self.ac, strict=True):
            if frame.process != PROGRESSIVE or (self.first == 0 and not self.high):
                wanted.append(("DC", dc))
            if frame.process == SEQUENTIAL or (frame.process == PROGRESSIVE and self.first):
                wanted.append(("AC", ac))
        return list(dict.fromkeys(wanted))
