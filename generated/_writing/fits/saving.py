# SPDX-License-Identifier: BSD-3-Clause
"""HDUs written one after the other, so that memory holds no more than one of them beside what people gave.

Takes HDUs of astropy as they are made, which astropy writes; then sums the bytes that lie in the file and puts that
into CHECKSUM and DATASUM (FITS 4.4.2.7, appendix J), whose comments tell no time: the same product is the same file.
"""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

import numpy as np
from astropy.io import fits

from ..beside import runtime
from .handed import detached

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

_AT_ONCE = 1 << 22  # bytes of data that wait to be written
_BLOCK = 2880
_CARD = 80
_WORD, _PIECE = 4, 1 << 19
_ONES = (1 << 32) - 1
_PUNCTUATION = frozenset(b":;<=>?@[\\]^_`")  # what CHECKSUM leaves out
_UNSUMMED = "0" * 16


def save(path: Path, hdus: Iterable[Any], *, several: bool) -> None:
    """Write HDUs as they come. several: more follow the first. Raises OSError when the system does not let them be."""
    waiting: list[Any] = []
    sums: dict[int, int] = {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", fits.verify.VerifyWarning)  # the validator says what is wrong
        with fits.open(path, mode="append", output_verify="ignore") as file:
            for made in hdus:
                # In the table that a compressed image is, its own header says what is in it.
                one = detached(made) if isinstance(made, fits.CompImageHDU) else made
                _prepare(one, several=several and not len(file))
                sums |= _sum_of(one, len(file))
                file.append(one)
                waiting.append(one)
                if sum(each.size for each in waiting) > _AT_ONCE:
                    _write(file, waiting)
            _write(file, waiting)
    _sum(path, sums)


def _sum_of(one: Any, index: int) -> dict[int, int]:  # noqa: ANN401  astropy has no types
    """Give the sum of pixels that lie in memory as they will in the file, so that they need not be read again."""
    data = vars(one).get("data")
    if not isinstance(one, fits.PrimaryHDU | fits.ImageHDU) or data is None or not data.flags.c_contiguous:
        return {}
    if data.dtype.byteorder not in ">|":
        return {}
    held = data.reshape(-1).view(np.uint8)
    whole = held.size // _WORD * _WORD
    total = runtime("fits.sums").DataSum(0)
    for at in range(0, whole, _PIECE):
        total.take(at, held[at : min(at + _PIECE, whole)])
    if held.size > whole:
        total.take(whole, bytes(held[whole:]).ljust(_WORD, b"\0"))
    return {index: total.total}


def _write(file: Any, waiting: list[Any]) -> None:  # noqa: ANN401  astropy has no types
    file.flush(output_verify="ignore")
    for one in waiting:
        if "data" not in vars(one):
            continue
        for column in getattr(one, "columns", ()):
            column.array = None  # or astropy would copy it when its table goes
        del one.data
    waiting.clear()


def _prepare(one: Any, *, several: bool) -> None:  # noqa: ANN401
    """Make room for the cards that come last, and say that extensions follow, before anything is written."""
    header = one.header
    if several:
        header.set("EXTEND", True, after=f"NAXIS{header['NAXIS'] or ''}")  # noqa: FBT003  the value of the card
    for name in ("CHECKSUM", "DATASUM"):
        header.remove(name, ignore_missing=True)
    one._output_checksum = False  # noqa: SLF001  of a header that had them, astropy would sum by itself
    header.append(("CHECKSUM", _UNSUMMED, "sum of the HDU in ones' complement"), useblanks=False, end=True)
    header.append(("DATASUM", "0", "sum of the data"), useblanks=False, end=True)


def _sum(path: Path, sums: Mapping[int, int]) -> None:
    """Put the sums into the headers of a file; those of some data are known by the number of their HDU."""
    file = runtime("fits").FITS.open(str(path), runtime("findings").Findings())
    if file is None:
        raise OSError(f"{path} cannot be read again")
    try:
        with path.open("r+b", buffering=0) as out:
            for hdu in file.hdus:
                _sum_hdu(hdu, file.source, out, sums.get(hdu.index))
    finally:
        file.close()


def _sum_hdu(hdu: Any, source: Any, out: Any, known: int | None) -> None:  # noqa: ANN401  of the runtime
    header = bytearray(source.read(hdu.header_at, hdu.data_at - hdu.header_at))
    end = hdu.data_at + -(-hdu.size // _BLOCK) * _BLOCK
    total = runtime("fits.sums").DataSum(hdu.data_at).up_to(source, end) if known is None else known
    _put(header, hdu, "DATASUM", str(total))
    whole = total + int(np.frombuffer(bytes(header), ">u4").sum(dtype=np.uint64))
    while whole > _ONES:
        whole = (whole & _ONES) + (whole >> 32)
    _put(header, hdu, "CHECKSUM", encoded(~whole & _ONES))
    out.seek(hdu.header_at)
    if out.write(header) != len(header):
        raise OSError("the disk is full")


def _put(header: bytearray, hdu: Any, name: str, value: str) -> None:  # noqa: ANN401
    card = hdu.header.cards(name)[-1]
    made = fits.Card(name, value, card.comment)
    header[card.at : card.at + _CARD] = str(made).encode("ascii")


def encoded(value: int) -> str:
    """Give 32 bits as the sixteen letters and digits of CHECKSUM (FITS J.3)."""
    found = bytearray(16)
    for place, byte in enumerate(value.to_bytes(4, "big")):
        parts = [byte // 4 + ord("0")] * 4
        parts[0] += byte % 4
        while _PUNCTUATION.intersection(parts):
            for one in (0, 2):
                if _PUNCTUATION.intersection(parts[one : one + 2]):
                    parts[one] += 1
                    parts[one + 1] -= 1
        found[place::4] = bytes(parts)
    return (found[-1:] + found[:-1]).decode("ascii")
