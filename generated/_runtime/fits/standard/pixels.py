# SPDX-License-Identifier: BSD-3-Clause
"""Keywords that describe the pixels of an image, and those that an image must not have (FITS 4.4.2.5, 5.2.5).

Random groups and compressed images are images too; keywords of columns belong to the table that a compressed image is
stored as.
"""

from __future__ import annotations

from .offsets import check_offset
from .reserved import OF_COLUMNS, OF_PIXELS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .hdu import StandardHdu

_OF_TABLES = ("TFIELDS", "THEAP")
_OF_COORDINATES = ("TCTYP", "TCUNI", "TCRVL", "TCDLT", "TCRPX", "TCROT")
_BYTE = 8


def check_pixels(h: StandardHdu) -> None:
    """Judge the header of an image."""
    if not h.hdu.compressed:
        _keywords_of_tables(h)
    _scaling(h)
    _blank(h)
    least, most = h.number("DATAMIN"), h.number("DATAMAX")
    if least is not None and most is not None and least > most:
        text = f"DATAMIN is {h.first['DATAMIN'].written}, above DATAMAX, which is {h.first['DATAMAX'].written}"
        h.fault("F0613", f"{text}; exchange them", h.card("DATAMIN"))
    if not h.hdu.axes and h.asked("F0620"):
        for keyword in OF_PIXELS:
            if (card := h.card(keyword)) is not None:
                h.fault("F0620", f"{keyword} describes pixels, and this HDU has none; leave it out", card)


def _keywords_of_tables(h: StandardHdu) -> None:
    for keyword in _OF_TABLES:
        if (card := h.card(keyword)) is not None:
            h.fault("F0608", f"{keyword} is of tables, and this is an image; leave it out", card)
    for code, stems in (("F0609", OF_COLUMNS), ("F0610", _OF_COORDINATES)):
        for stem in stems:
            for card in h.indexed(stem).values():
                h.fault(code, f"{card.keyword} is of a column, and this is an image; leave it out", card)


def _scaling(h: StandardHdu) -> None:
    scale, zero = h.number("BSCALE"), h.number("BZERO")
    if scale == 0:
        h.fault("F0602", "BSCALE is 0, which makes all pixels equal; leave it out, or write 1", h.card("BSCALE"))
    if h.hdu.bitpix > 0:
        factor = 1 if scale is None else scale
        check_offset(h, h.card("BZERO"), factor, h.hdu.bitpix, near="F0611", rounded="F0612")
        return
    for keyword, value, nothing in (("BSCALE", scale, 1), ("BZERO", zero, 0)):
        if value is not None and value != nothing:
            text = f"{keyword} scales real pixels (BITPIX {h.hdu.bitpix}); leave it out, if they are stored as they are"
            h.fault("F0615", text, h.card(keyword))


def _blank(h: StandardHdu) -> None:
    card = h.card("BLANK")
    if card is None:
        return
    bits = h.hdu.bitpix
    if bits < 0:
        text = f"BLANK is for integers, and BITPIX is {bits}; leave it out: undefined pixels are NaN"
        h.fault("F0606", text, card, fix="")
    elif card.kind == "int":
        least = 0 if bits == _BYTE else -(1 << (bits - 1))
        if not least <= card.value < least + (1 << bits):
            text = f"BLANK is {card.value}, and integers of {bits} bits are {least} to {least + (1 << bits) - 1}"
            h.fault("F0607", f"{text}; write the stored number, before BSCALE and BZERO", card)
