"""A small file with an HDU of each kind, and the same file with one thing in it spoilt.

Takes nothing; gives bytes. Every card of every header is spoilt in each way that makes sense for it, then cells, fill
and the end of the file.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from astropy.io import fits

if TYPE_CHECKING:
    from collections.abc import Iterator

CARD, BLOCK = 80, 2880
CELESTIAL = {
    "CTYPE1": "RA---TAN",
    "CTYPE2": "DEC--TAN",
    "CRVAL1": 1.5,
    "CRVAL2": 2.5,
    "CRPIX1": 1.0,
    "CRPIX2": 2.0,
    "CDELT1": -1e-3,
    "CDELT2": 1e-3,
    "CUNIT1": "deg",
    "CUNIT2": "deg",
    "RADESYS": "ICRS",
}
OF_PIXELS = {"BUNIT": "Jy", "BLANK": -1, "BSCALE": 1.0, "BZERO": 0.0, "DATAMAX": 19.0, "DATAMIN": 0.0}
OF_FILE = {"OBJECT": "x", "EXPTIME": 1.5e-5, "DATE-OBS": "2020-01-01T00:00:00", "EQUINOX": 2000.0, "FLAG": True}
IMAGE, FLOATS, ROWS, TEXTS = 1, 2, 3, 4  # HDUs
HEAP = "PE()"


class Spoilt(NamedTuple):
    """What was done, to what, and the file after it. hdu: None when it is to the file as a whole."""

    what: str
    hdu: int | None
    item: str
    content: bytes


def whole() -> bytes:
    """Give the file, in which nothing is wrong."""
    primary = fits.PrimaryHDU()
    image = fits.ImageHDU(np.arange(20, dtype="i2").reshape(4, 5), name="IMAGE")
    floats = fits.ImageHDU(np.ones((3, 3), dtype="f4"), name="FLOATS")
    for header, cards in ((primary.header, OF_FILE), (image.header, CELESTIAL | OF_PIXELS)):
        for keyword, value in cards.items():
            header[keyword] = value
    image.header["EXTVER"] = 1
    hdus = fits.HDUList([primary, image, floats, _rows(), _texts()])
    written = io.BytesIO()
    hdus.writeto(written)
    return written.getvalue()


def _rows() -> fits.BinTableHDU:
    lists = np.empty(3, dtype=object)
    lists[:] = [np.arange(count, dtype="f4") for count in (2, 3, 1)]
    table = fits.BinTableHDU.from_columns(
        [
            fits.Column("A", "J", unit="s", null=-1, array=[1, 2, 3], disp="I5"),
            fits.Column("B", "3E", unit="Jy", array=np.ones((3, 3)), disp="F8.3"),
            fits.Column("C", "8A", array=["a", "b", "c"]),
            fits.Column("D", HEAP, array=lists),
            fits.Column("E", "L", array=[True, False, True]),
            fits.Column("F", "6I", dim="(2,3)", array=np.ones((3, 3, 2))),
            fits.Column("G", "11X", array=np.ones((3, 11), dtype=bool)),
            fits.Column("H", "I", array=[1, 2, 3]),
        ],
        name="ROWS",
    )
    table.header["TSCAL8"], table.header["TZERO8"] = 2.0, 1.0
    return table


def _texts() -> fits.TableHDU:
    columns = [
        fits.Column("A", "I6", array=[1, 2, 3]),
        fits.Column("B", "F8.3", array=[1.0, 2.0, 3.0]),
        fits.Column("C", "A5", array=["a", "b", "c"]),
    ]
    return fits.TableHDU.from_columns(columns, name="TEXTS")


def spoilt(content: bytes) -> Iterator[Spoilt]:
    """Give the file spoilt in one place after the other."""
    with fits.open(io.BytesIO(content)) as file:
        places = [(hdu.fileinfo()["hdrLoc"], hdu.fileinfo()["datLoc"]) for hdu in file]
    for hdu, (start, data) in enumerate(places):
        yield from _headers(content, hdu, start, data)
    yield from _data(content, {hdu: data for hdu, (_, data) in enumerate(places)})
    yield Spoilt("a block of zeros behind", None, "", content + bytes(BLOCK))
    yield Spoilt("a block of text behind", None, "", content + b"x" * BLOCK)
    yield Spoilt("bytes behind", None, "", content + bytes(100))
    yield Spoilt("cut within the fill", None, "", content[:-100])
    yield Spoilt("cut by a block", None, "", content[:-BLOCK])
    yield Spoilt("cut within a header", None, "", content[: places[ROWS][0] + CARD])


def _headers(content: bytes, hdu: int, start: int, data: int) -> Iterator[Spoilt]:
    cards = [content[at : at + CARD] for at in range(start, data, CARD)]
    end = next(number for number, card in enumerate(cards) if card[:8] == b"END     ")

    def give(what: str, number: int, new: list[bytes]) -> Spoilt:
        keyword = cards[number][:8].decode().strip()
        return Spoilt(what, hdu, keyword, content[:start] + b"".join(new) + content[data:])

    blank = b" " * CARD
    for number in range(end + 1):
        card = cards[number]
        yield give("left out", number, [*cards[:number], *cards[number + 1 :], blank])
        for what, new in _cards(card.decode("ascii")):
            yield give(what, number, [*cards[:number], new.encode("latin-1").ljust(CARD)[:CARD], *cards[number + 1 :]])
        if number != end and end + 1 < len(cards):
            yield give("twice", number, [*cards[:end], card, *cards[end:-1]])
            yield give("moved to the end", number, [*cards[:number], *cards[number + 1 : end], card, *cards[end:]])
    if end + 1 < len(cards):
        yield give("text behind END", end, [*cards[: end + 1], b"x".ljust(CARD), *cards[end + 2 :]])


def _cards(card: str) -> Iterator[tuple[str, str]]:
    """Give what else could stand in the place of a card."""
    yield "blank card", ""
    yield "lower case", card[:8].lower() + card[8:]
    yield "keyword shifted", " " + card[:-1]
    if card[8:10] != "= ":
        return
    value, slash, rest = card[10:].partition(" /")
    comment = slash + rest
    yield "control byte in the comment", f"{card[:70]} / x\x01"
    yield "byte above ASCII in the comment", f"{card[:70]} / x\xe9"
    yield "no value", f"{card[:10]}{'':20}{comment}"
    yield "words without a slash", f"{card[:10]}{value.rstrip()} words"
    yield "no blank behind =", card[:9] + card[10:]
    yield "no =", f"{card[:8]}  {card[10:]}"
    if value.lstrip().startswith("'"):
        inner = value.strip()[1:-1]
        yield "no closing quote", f"{card[:10]}'{inner}"
        yield "a number", f"{card[:10]}{42:>20}"
        yield "blank before the text", f"{card[:10]}' {inner}'"
        yield "text in lower case", f"{card[:10]}'{inner.lower()}'"
        yield "senseless text", f"{card[:10]}'?!x     '"
        yield "double quotes", f'{card[:10]}"{inner}"'
        yield "text shifted", f"{card[:10]}  '{inner}'"
    else:
        yield "value at the left", f"{card[:10]}{value.strip()}"
        yield "as a text", f"{card[:10]}'{value.strip():8}'"
        for other in ("-7", "0", "99999", "2.5", "2.5e1", "T", "NaN", "(1,2)", f"{value.strip()} {value.strip()}"):
            yield f"{other if len(other) < 6 else 'two values'} instead", f"{card[:10]}{other:>20}"  # noqa: PLR2004


def _data(content: bytes, places: dict[int, int]) -> Iterator[Spoilt]:
    rows, texts = places[ROWS], places[TEXTS]
    # Bytes of a row: A 0, B 4, C 16, D 24, E 32, F 33, G 45, H 47; it is 49 bytes long, and there are three.
    for what, item, at, new in (
        ("control byte in a cell", "C", rows + 16, b"\x01"),
        ("byte above ASCII in a cell", "C", rows + 16, b"\xe9"),
        ("no logical", "E", rows + 32, b"X"),
        ("bits too many", "G", rows + 46, b"\xff"),
        ("array too long", "D", rows + 24, b"\x00\x00\x01\x00"),
        ("array behind the heap", "D", rows + 28, b"\x00\x00\x10\x00"),
    ):
        yield Spoilt(what, ROWS, item, content[:at] + new + content[at + len(new) :])
    last = rows + BLOCK - 1
    yield Spoilt("fill not zero", ROWS, "", content[:last] + b"x" + content[last + 1 :])
    last = len(content) - 1
    yield Spoilt("fill not blank", TEXTS, "", content[:last] + b"\x00")
    for what, new in (
        ("letters for a number", b"     x"),
        ("blank within a number", b"  1  2"),
        ("byte above ASCII in a cell", b"    \xe91"),
        ("control byte in a cell", b"    \x011"),
    ):
        yield Spoilt(what, TEXTS, "A", content[:texts] + new + content[texts + 6 :])
