# SPDX-License-Identifier: BSD-3-Clause
"""Markers of JPEG (T.81 table B.1): which there are, what they are called, which have a segment behind them."""

from __future__ import annotations

TEM, SOI, EOI, SOS, DQT, DNL, DRI, DHP, EXP, COM = 0x01, 0xD8, 0xD9, 0xDA, 0xDB, 0xDC, 0xDD, 0xDE, 0xDF, 0xFE
DHT, JPG, DAC = 0xC4, 0xC8, 0xCC
RST0, RST7 = 0xD0, 0xD7
APP0, APP1, APP14 = 0xE0, 0xE1, 0xEE
FILL = 0xFF  # begins each marker, and may stand before one any number of times
_APP, _SOF = 0xE, 0xC  # upper halves
_FIRST, _FIRST_JPG = 0xC0, 0xF0  # below are markers that are reserved

_NAMES = {
    TEM: "TEM",
    DHT: "DHT",
    DAC: "DAC",
    SOI: "SOI",
    EOI: "EOI",
    SOS: "SOS",
    DQT: "DQT",
    DNL: "DNL",
    DRI: "DRI",
    DHP: "DHP",
    EXP: "EXP",
    COM: "COM",
}


def name_of(marker: int) -> str:
    """What the Standard calls a marker, by its second byte."""
    if marker in _NAMES:
        return _NAMES[marker]
    if is_frame(marker):
        return f"SOF{marker & 15}"
    if is_restart(marker):
        return f"RST{marker & 7}"
    if marker >> 4 == _APP:
        return f"APP{marker & 15}"
    return f"FF {marker:02X}"


def is_frame(marker: int) -> bool:
    """Whether it begins a frame: SOF0 to SOF15."""
    return marker >> 4 == _SOF and marker not in (DHT, JPG, DAC)


def is_restart(marker: int) -> bool:
    """Whether it stands between two intervals of a scan: RST0 to RST7."""
    return RST0 <= marker <= RST7


def is_alone(marker: int) -> bool:
    """Whether no segment follows it."""
    return is_restart(marker) or marker in (SOI, EOI, TEM)


def is_reserved(marker: int) -> bool:
    """Whether T.81 gives it no meaning: FF 02 to FF BF, and JPG and JPGn, which are kept for extensions."""
    return TEM < marker < _FIRST or marker == JPG or _FIRST_JPG <= marker < COM
