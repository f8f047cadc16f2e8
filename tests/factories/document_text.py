"""Files of any format but FITS written as text, in the notation that specc/standard/README.md tells."""

from __future__ import annotations

import re

from tests.factories import asdf_text
from tests.factories.picture_text import jpeg_bytes, png_bytes

_ESCAPED = "# escaped\n"
_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|([rnt\\])|\((.)\*([0-9]{1,8})\)|\n)")
_LETTERS = {"r": "\r", "n": "\n", "t": "\t", "\\": "\\"}


def text_bytes(text):
    """A file of text: as it stands, in UTF-8; escapes mean bytes where the first line says so."""
    if not text.startswith(_ESCAPED):
        return text.encode()
    made, end = b"", 0
    text = text.removeprefix(_ESCAPED)
    for piece in _ESCAPE.finditer(text):
        made += text[end : piece.start()].encode()
        if piece[3]:
            made += piece[3].encode() * int(piece[4])
        else:
            made += bytes([int(piece[1], 16)]) if piece[1] else _LETTERS.get(piece[2], "").encode()
        end = piece.end()
    return made + text[end:].encode()


# How the examples of a format are written; what is not here is text.
_MADE = {"asdf": asdf_text.made, "png": png_bytes, "jpeg": jpeg_bytes}


def made(form, text):
    """The bytes of a file of a format."""
    return _MADE.get(form, text_bytes)(text)
