"""PNG and JPEG written as text, in the notation that specc/standard/README.md tells."""

from __future__ import annotations

import re
import zlib

from tests.factories.fits_text import data_bytes

_LINE = re.compile(r"(@?[A-Za-z0-9]+)(!?)(?:\((\d+)\))?(?: (.*))?")
_ALONE = {"SOI": 0xD8, "EOI": 0xD9} | {f"RST{n}": 0xD0 + n for n in range(8)}
_MARKERS = (
    {"DHT": 0xC4, "DAC": 0xCC, "SOS": 0xDA, "DQT": 0xDB, "DNL": 0xDC, "DRI": 0xDD, "DHP": 0xDE, "COM": 0xFE}
    | {f"APP{n}": 0xE0 + n for n in range(16)}
    | {f"SOF{n}": 0xC0 + n for n in range(16)}
)
PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def _lines(text):
    for line in text.splitlines():
        said = re.sub(r'\s*#[^"]*$', "", line).strip()
        if said:
            name, wrong, length, data = _LINE.fullmatch(said).groups()
            yield name, bool(wrong), None if length is None else int(length), data or ""


def chunk(name, data, *, length=None, wrong=False):
    """A chunk of a PNG with its length and its CRC, or others."""
    body = name.encode() + data
    return (
        (len(data) if length is None else length).to_bytes(4, "big")
        + body
        + (zlib.crc32(body) ^ wrong).to_bytes(4, "big")
    )


def segment(name, data, *, length=None):
    """A segment of a JPEG with its length, or another."""
    return bytes([0xFF, _MARKERS[name]]) + (len(data) + 2 if length is None else length).to_bytes(2, "big") + data


def png_bytes(text):
    """The bytes of a PNG."""
    made = PNG_SIGNATURE
    for name, wrong, length, data in _lines(text):
        if name == "@bytes":
            made += data_bytes(data)
        elif name == "@signature":
            made = data_bytes(data) + made[8:]
        elif name == "@cut":
            made = made[: -int(data)]
        else:
            said = data.removeprefix("deflated ")
            packed = zlib.compress(data_bytes(said)) if said != data else data_bytes(data)
            made += chunk(name, packed, length=length, wrong=wrong)
    return made


def jpeg_bytes(text):
    """The bytes of a JPEG."""
    made = b""
    for name, _, length, data in _lines(text):
        if name == "@bytes":
            made += data_bytes(data)
        elif name == "@cut":
            made = made[: -int(data)]
        elif name in _ALONE:
            made += bytes([0xFF, _ALONE[name]])
        else:
            made += segment(name, data_bytes(data), length=length)
    return made
