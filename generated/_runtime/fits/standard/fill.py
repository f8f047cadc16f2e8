# SPDX-License-Identifier: BSD-3-Clause
"""What fills the last block of the data of an HDU (FITS 3.3.2, 7.1.3, 7.2.3, 7.3.3).

Takes an HDU all of whose data are in the file; reads no more than the fill. Fill that is missing is told by the
structure of the file; what fills the data of an extension of unknown kind is not settled.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .hdu import StandardHdu

_FILLS = {"asciitable": (b" ", "F0111", "blanks"), "other": None}
_OTHERWISE = (b"\0", "F0110", "zeros")


def check_fill(h: StandardHdu) -> None:
    """Judge the bytes between the end of the data and the end of their last block."""
    hdu = h.hdu
    wanted = _FILLS.get(hdu.kind, _OTHERWISE)
    if not hdu.size or not hdu.complete or hdu.next_at is None or wanted is None:
        return
    begin = hdu.data_at + hdu.size
    fill = h.file.source.read(begin, hdu.next_at - begin)
    right, code, word = wanted
    wrong = len(fill) - fill.count(right)
    if wrong:
        first = len(fill) - len(fill.lstrip(right))
        text = (
            f"{wrong} of the {len(fill)} bytes that fill the last block of the data are no {word}; "
            f"the first is 0x{fill[first]:02x}, at byte {begin + first} of the file"
        )
        h.fault(code, text, count=wrong, expected=word)
