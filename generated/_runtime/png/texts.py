# SPDX-License-Identifier: BSD-3-Clause
"""Texts in a PNG: tEXt, zTXt and iTXt (PNG 11.3.3), in memory that no chunk can make large.

Takes the data of a chunk; gives the keyword and the text, or what is wrong with them.
"""

from __future__ import annotations

KINDS = (b"tEXt", b"zTXt", b"iTXt")
MOST_BYTES = 1 << 20  # of one text, packed or not; what pipelines write has some hundred
_LONGEST_KEYWORD = 79


class TextFault(Exception):  # noqa: N818  # what is wrong with a chunk is a finding
    """What is wrong with a text; the text says it."""


def read_text(kind: bytes, data: bytes) -> tuple[str, str]:
    """Keyword and text of a chunk. Raises TextFault."""
    if len(data) > MOST_BYTES:
        raise TextFault(f"it has more than {MOST_BYTES} bytes, and was not read")
    name, nul, rest = data.partition(b"\0")
    keyword = name.decode("latin-1")
    if not nul:
        raise TextFault("no NUL byte ends its keyword")
    if not 0 < len(name) <= _LONGEST_KEYWORD:
        raise TextFault(f"its keyword has {len(name)} characters; there are 1 to {_LONGEST_KEYWORD}")
    if keyword != keyword.strip() or "  " in keyword or not keyword.replace("\xa0", "\0").isprintable():
        raise TextFault(f"its keyword {keyword!r} has blanks around it, two in a row, or a character that none can see")
    if kind == b"tEXt":
        return keyword, rest.decode("latin-1")
    if kind == b"zTXt":
        return keyword, _inflated(rest).decode("latin-1")
    return keyword, _international(rest)


def _international(rest: bytes) -> str:
    packed, rest = rest[:1], rest[1:]
    _, language, rest = rest[:1], *_until_nul(rest[1:], "language")
    _, rest = _until_nul(rest, "translated keyword")
    if packed not in (b"\0", b"\1"):
        raise TextFault("its compression flag is neither 0 nor 1")
    if packed == b"\1":
        rest = _inflated(b"\0" + rest)
    if not language.isascii():
        raise TextFault("its language is not ASCII")
    try:
        return rest.decode("utf-8")
    except UnicodeDecodeError as error:
        raise TextFault(f"its text is not UTF-8 from byte {error.start + 1} on") from None


def _until_nul(data: bytes, what: str) -> tuple[bytes, bytes]:
    found, nul, rest = data.partition(b"\0")
    if not nul:
        raise TextFault(f"no NUL byte ends its {what}")
    return found, rest


def _inflated(data: bytes) -> bytes:
    """What compressed data hold, with the byte before them that says how (0 is deflate)."""
    import zlib

    if data[:1] != b"\0":
        raise TextFault("it says no compression method that there is" if data else "it ends before its text")
    inflater = zlib.decompressobj()
    try:
        text = inflater.decompress(data[1:], MOST_BYTES + 1)
    except zlib.error as error:
        raise TextFault(f"its text cannot be inflated ({str(error).rpartition(': ')[2]})") from None
    if len(text) > MOST_BYTES:
        raise TextFault(f"its text inflates to more than {MOST_BYTES} bytes, and was not read")
    if not inflater.eof:
        raise TextFault("its compressed text has no end")
    return text
