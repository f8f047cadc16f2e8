# SPDX-License-Identifier: BSD-3-Clause
"""The end of a header (FITS 3.3.1, 4.4.1.1): blank cards before END, END itself, and what fills its last block.

Loaded for a header that does not end in the usual way.
"""

from __future__ import annotations

from ..cards import CARD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .hdu import StandardHdu


def check_ending(h: StandardHdu) -> None:
    """Judge what stands around END."""
    header = h.header
    end, fill = header.ending[:CARD], header.ending[CARD:]
    if end[3:].strip(" "):
        message = "the END card holds more than END, and that belongs to no card; leave bytes 4 to 80 blank"
        h.fault("F0227", message, keyword="END", fix="END")
    if fill.strip(" "):
        first = len(fill) - len(fill.lstrip(" "))
        others = [at for at in range(0, len(fill), CARD) if fill[at : at + CARD].rstrip(" \0") == "END"]
        if others:
            message = f"{len(others) + 1} END cards close the header; what stands behind the first belongs to nobody"
            h.fault("F0109", f"{message}; write blanks", keyword="END", fix="")
        else:
            message = (
                f"byte {first + 1} behind the END card is 0x{ord(fill[first]):02x}; readers ignore what stands there"
            )
            h.fault("F0108", f"{message}; write blanks", keyword="END", count=len(fill) - fill.count(" "), fix="")
    blank = (len(header.text) - len(header.text.rstrip(" "))) // CARD
    if blank and h.asked("F0120"):
        h.fault(
            "F0120",
            f"{blank} blank cards stand before END; they keep room for more, or are left over",
            keyword="END",
            count=blank,
        )
