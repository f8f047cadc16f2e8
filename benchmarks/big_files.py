"""Files of 100 MB and 2 GB with checksums, written in blocks, so that the memory of the machine does not bound them.

Takes an `HDUList` that is right but small, and what its data become; writes the file. Keywords are those of the small
file but for the sizes, CHECKSUM and DATASUM.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

import numpy as np

from benchmarks import plain_files

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from astropy.io import fits

    Blocks = Iterator[bytes]

BLOCK = 2880
ROWS_AT_ONCE = 28_800  # of 100 bytes: a whole number of FITS blocks and of words
WORD = 0xFFFFFFFF


def write_images(small: fits.HDUList, path: Path, side: int) -> None:
    """Write a file in which each image of some planes became `side` times `side` pixels, tiled from the small ones."""
    with path.open("wb") as out:
        for hdu in small:
            header, data = hdu.header.copy(), _stored(hdu)
            if hdu.is_image and header["NAXIS"] > 1:
                planes = np.frombuffer(data, f"u{abs(header['BITPIX']) // 8}").reshape(hdu.shape)
                header["NAXIS1"] = header["NAXIS2"] = side
                _write(out, header, _tiled(planes, side))
            else:
                _write(out, header, iter((data,)))


def write_light_curve(path: Path, seed: int, number: int, rows: int) -> str:
    """Write a light curve of many rows into a folder; gives the name of the file."""
    name, small = plain_files.light_curve(seed, number, rows, held=1)
    with (path / name).open("wb") as out:
        for hdu in small:
            header = hdu.header.copy()
            if hdu.name == "LIGHTCURVE":
                header["NAXIS2"] = rows
                first = float(hdu.data["TIME"][0])
                _write(out, header, _rows(seed, first, rows))
            else:
                _write(out, header, iter((_stored(hdu),)))
    return name


def _rows(seed: int, start: float, rows: int) -> Blocks:
    for first in range(0, rows, ROWS_AT_ONCE):
        yield plain_files.cadences(seed, start, min(ROWS_AT_ONCE, rows - first), first).tobytes()


def _tiled(planes: np.ndarray, side: int) -> Blocks:
    """Give each plane of an array, repeated to `side` times `side` pixels."""
    height, width = planes.shape[-2:]
    for plane in planes.reshape(-1, height, width):
        yield np.tile(plane, (-(-side // height), -(-side // width)))[:side, :side].tobytes()


def _stored(hdu: fits.hdu.base._BaseHDU) -> bytes:
    """Give the data of an HDU as they stand in a file, without the fill."""
    if hdu.data is None:
        return b""
    raw = hdu.fileinfo()
    if raw is None:
        return bytes(np.ascontiguousarray(hdu.data).astype(hdu.data.dtype.newbyteorder(">")).tobytes())
    with open(raw["file"].name, "rb") as source:  # noqa: PTH123  the name as astropy has it
        source.seek(raw["datLoc"])
        return source.read(hdu.size)


def _write(out: BinaryIO, header: fits.Header, blocks: Blocks) -> None:
    """Write one HDU and its checksums (FITS 4.4.2.7, appendix J)."""
    header["DATASUM"], header["CHECKSUM"] = "0", "0" * 16
    at = out.tell()
    out.write(header.tostring().encode("ascii"))
    total = count = 0
    for block in blocks:
        out.write(block)
        count += len(block)
        total = add(total, block)
    out.write(bytes(-count % BLOCK))
    end = out.tell()
    header["DATASUM"] = str(total)
    header["CHECKSUM"] = encode(~add(total, header.tostring().encode("ascii")) & WORD)
    out.seek(at)
    out.write(header.tostring().encode("ascii"))
    out.seek(end)


def add(total: int, block: bytes) -> int:
    """Add the words of a block to a sum in ones' complement; only the last block of an HDU may end within a word."""
    words = np.frombuffer(block + bytes(-len(block) % 4), ">u4")
    total += int(words.sum(dtype="u8"))
    while total > WORD:
        total = (total & WORD) + (total >> 32)
    return total


def encode(value: int) -> str:
    """Write a sum as sixteen letters and digits, none of which is punctuation (FITS appendix J)."""
    made = [0] * 16
    for byte in range(4):
        part = value >> (24 - 8 * byte) & 0xFF
        four = [part // 4 + ord("0") + (part % 4 if place == 0 else 0) for place in range(4)]
        while any(58 <= one <= 64 or 91 <= one <= 96 for one in four):  # noqa: PLR2004  between 9 and A, Z and a
            for pair in (0, 2):
                if any(58 <= one <= 64 or 91 <= one <= 96 for one in four[pair : pair + 2]):  # noqa: PLR2004
                    four[pair], four[pair + 1] = four[pair] + 1, four[pair + 1] - 1
        for place, one in enumerate(four):
            made[4 * place + byte] = one
    return bytes(made[-1:] + made[:-1]).decode("ascii")
