"""Repairs of what fills the last block of the data, and of what follows the last HDU (FITS 3.1, 3.3.2, 3.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.runtime.fits.cards import BLOCK

from .edits import Overwrite

if TYPE_CHECKING:
    from .case import Case, Edits

_FILLS = {"asciitable": b" ", "image": b"\0", "table": b"\0", "groups": b"\0"}


# The data may be longer than the header says: rows of another width, arrays behind the heap.
_MAY_BE_DATA = frozenset(("F0331", "F0804", "F0901", "F0902", "F0912", "F1001", "F1002"))


def fill(case: Case) -> Edits:
    """Fill the last block of the data with zeros, that of an ASCII table with blanks."""
    hdu = case.hdu
    byte = _FILLS.get(hdu.kind)
    if byte is None or case.others & _MAY_BE_DATA or hdu.fill is not None or hdu.data_end == hdu.fill_end:
        return None
    return (Overwrite("FILL", byte * (hdu.fill_end - hdu.data_end)),)


def cut(case: Case) -> Edits:
    """Cut off less than a block of zeros or blanks behind the last HDU."""
    hdu = case.draft.hdus[-1]
    tail = case.draft.source.read(hdu.fill_end, BLOCK)
    if case.hdu is not hdu or len(tail) >= BLOCK or not tail or tail.strip(tail[:1]) or tail[:1] not in (b"\0", b" "):
        return None
    return (Overwrite("TAIL", b""),)
