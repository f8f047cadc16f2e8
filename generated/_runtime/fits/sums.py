# SPDX-License-Identifier: BSD-3-Clause
"""Sums of data in ones' complement, as DATASUM has them, taken while the data are read for something else (FITS J.1).

Whoever reads data of an HDU from the start on gives its blocks here; bytes that do not follow those before them are
passed over. So what is left to read for the sum is what no other rule had to look at.
"""

from __future__ import annotations

from .room import keep_room

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..reading.source import Source
    from .structure import Hdu

ONES = (1 << 32) - 1
_BLOCK_BYTES = 1 << 19
_WORD = 4


class DataSum:
    """Sum of bytes of a file up to `end`, which is a whole number of words behind where it began."""

    __slots__ = ("_total", "end")

    def __init__(self, begin: int) -> None:
        self.end = begin
        self._total = 0

    def take(self, at: int, block: bytes) -> None:
        """Add bytes that lie at an offset of the file, if they are the next ones."""
        if at != self.end:
            return
        import numpy as np

        words = len(block) // _WORD
        self._total += int(np.frombuffer(block, ">u4", words).sum(dtype=np.uint64))
        self.end += words * _WORD

    def up_to(self, source: Source, end: int) -> int:
        """Read on to `end`; gives the sum."""
        keep_room()
        for at in range(self.end, end, _BLOCK_BYTES):
            self.take(at, source.read(at, min(_BLOCK_BYTES, end - at)))
        return self.total

    @property
    def total(self) -> int:
        """The sum so far, which is 0 only when there is nothing but zeros."""
        return self._total % ONES if self._total % ONES or not self._total else ONES


def data_sum_of(hdu: Hdu) -> DataSum | None:
    """The sum of the data of an HDU, as far as it was taken; None when its header does not ask for one."""
    if hdu.data_sum is None and ("DATASUM" in hdu.header or "CHECKSUM" in hdu.header):
        hdu.data_sum = DataSum(hdu.data_at)
    return hdu.data_sum
