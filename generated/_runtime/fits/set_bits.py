# SPDX-License-Identifier: BSD-3-Clause
"""Which bits are set anywhere in stored numbers, and what that tells: a quick look that only ever says "right".

Most rules over numbers are that some are not negative and that flags are of those that mean something. Both are so when
certain bits are 0 in every number, whatever the order of bytes; and all columns of all rows of a block are joined by
`or` in one go. What is in doubt is left to `ValueChecks.look`.
"""

from __future__ import annotations

from math import gcd
from operator import or_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..data.arrays import Array
    from ..data.value_checks import ValueChecks
    from .columns import Column

_LANES = 4096  # bytes that are joined side by side
_WORD = 8
_BYTES = {"B": 1, "I": 2, "J": 4, "K": 8, "E": 4, "D": 8}


def set_bits(buffer: bytes, period: int) -> Array:
    """Array (period,) of bytes: of what repeats after so many bytes, the bits that are set somewhere.

    Bytes behind the last whole repetition are left out.
    """
    import numpy as np

    group = period * (_WORD // gcd(period, _WORD))
    group *= max(1, _LANES // group)
    many = len(buffer) // group
    joined = np.zeros(period, np.uint8)
    if many:
        words = np.frombuffer(buffer, np.uint64, many * group // _WORD)
        if _WORD % period:
            words = words.reshape(many, -1)
        lanes = np.bitwise_or.reduce(words, keepdims=True).view(np.uint8)
        joined |= np.bitwise_or.reduce(lanes.reshape(-1, period))
    rest = (len(buffer) - many * group) // period
    if rest:
        joined |= np.bitwise_or.reduce(np.frombuffer(buffer, np.uint8, rest * period, many * group).reshape(-1, period))
    return joined


def wrong_bits(
    checks: ValueChecks, code: str, *, offset: bool = False, scaled: bool = False, has_null: bool = False
) -> bytes | None:
    """Bits of a stored number that are 0 in all that pass some checks; None when bits alone do not tell.

    code: type of a column, B I J K E D. offset: an offset turns the sign. has_null: a stored integer stands for null.
    """
    if code not in _BYTES or scaled or checks.asks_more(null=has_null or code in "ED"):
        return None
    width = _BYTES[code] * 8
    sign = 1 << (width - 1)
    wrong = 0
    if checks.lower:
        if any(bound > 0 or (bound == 0 and said == "above") for said, bound in checks.lower):
            return None
        if code == "B" and offset:
            return None  # stored bytes below 128 are the negative ones
        wrong = 0 if offset or code == "B" else sign
    if checks.forbidden_bits is not None and code in "BIJK":
        wrong |= checks.forbidden_bits & ((1 << width) - 1)
        if offset and checks.forbidden_bits & sign:
            return None
    return wrong.to_bytes(width // 8, "big")


class RowBits:
    """Columns of a table whose bits tell that they are right."""

    __slots__ = ("_columns", "_wrong")

    def __init__(self, row_bytes: int) -> None:
        self._wrong = bytearray(row_bytes)
        self._columns: list[Column] = []

    def __len__(self) -> int:
        return len(self._columns)

    def add(self, column: Column, wrong: bytes) -> None:
        """Take in a column, and the bits that are 0 in each of its right numbers."""
        # Two rules may be of one column.
        place = slice(column.offset, column.offset + column.width)
        self._wrong[place] = bytes(map(or_, self._wrong[place], wrong * column.repeat))
        self._columns.append(column)

    def doubtful(self, buffer: bytes) -> set[int]:
        """Numbers of the columns that have to be looked at in some rows."""
        import numpy as np

        wrong = np.frombuffer(self._wrong, np.uint8)
        found = set_bits(buffer, len(wrong)) & wrong
        if not found.any():
            return set()
        return {column.number for column in self._columns if found[column.offset : column.offset + column.width].any()}
