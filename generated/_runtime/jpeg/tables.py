# SPDX-License-Identifier: BSD-3-Clause
"""Tables that the scans of a JPEG are coded with: DQT, DHT, DAC (T.81 B.2.4).

Takes the bytes of a segment; remembers which tables there are, and gives what is wrong with them.
"""

from __future__ import annotations

_TABLES = 4
_VALUES = 64
_LENGTHS = 16  # of a Huffman code
_MOST_CODES = 256
_CLASSES = ("DC", "AC")


class Tables:
    """The tables that are defined so far: quantization by number, Huffman by class and number."""

    __slots__ = ("huffman", "quantization")

    def __init__(self) -> None:
        self.quantization: set[int] = set()
        self.huffman: set[tuple[str, int]] = set()

    def quantize(self, data: bytes) -> str | None:
        """Take a DQT segment; what is wrong with it."""
        at = 0
        while at < len(data):
            wide, number = data[at] >> 4, data[at] & 15
            at += 1
            if wide > 1 or number >= _TABLES:
                return f"it defines quantization table {number} of precision {wide}; there are 0 to 3, and 0 or 1"
            step = 1 + wide
            values = data[at : at + _VALUES * step]
            at += _VALUES * step
            if len(values) < _VALUES * step:
                return f"it ends within quantization table {number}"
            if any(not any(values[k : k + step]) for k in range(0, len(values), step)):
                return f"quantization table {number} has a 0, and nothing is divided by that"
            self.quantization.add(number)
        return None

    def code(self, data: bytes, *, lossless: bool) -> str | None:
        """Take a DHT segment; what is wrong with it."""
        at = 0
        while at < len(data):
            kind, number = data[at] >> 4, data[at] & 15
            counts = data[at + 1 : at + 1 + _LENGTHS]
            at += 1 + _LENGTHS
            if kind > 1 or number >= _TABLES:
                return f"it defines Huffman table {number} of class {kind}; there are 0 to 3, and 0 or 1"
            name = f"Huffman table {_CLASSES[kind]} {number}"
            if len(counts) < _LENGTHS or len(data) < at + sum(counts):
                return f"it ends within {name}"
            values = data[at : at + sum(counts)]
            at += sum(counts)
            room = 1
            for count in counts:
                room = 2 * room - count
                if room < 0:
                    return f"{name} has more codes of a length than there can be"
            if sum(counts) > _MOST_CODES:
                return f"{name} has {sum(counts)} codes; there are at most {_MOST_CODES}"
            most = 16 if lossless else 15
            if kind == 0 and values and max(values) > most:
                return f"{name} has the value {max(values)}; a difference has at most {most} bits"
            self.huffman.add((_CLASSES[kind], number))
        return None

    @staticmethod
    def condition(data: bytes) -> str | None:
        """Take a DAC segment, which sets what arithmetic coding begins with; what is wrong with it."""
        if len(data) % 2:
            return "it has an odd number of bytes, where each condition has two"
        for which, value in zip(data[::2], data[1::2], strict=True):
            kind, number = which >> 4, which & 15
            low, high = value & 15, value >> 4
            wrong = low > high if kind == 0 else not 1 <= value < _VALUES
            if kind > 1 or number >= _TABLES or wrong:
                return f"it sets table {number} of class {kind} to {value}, which T.81 does not have"
        return None
