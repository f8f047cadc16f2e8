"""Files of FITS written as text, in the notation that specc/standard/README.md tells."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from tests.factories import asdf_text
from tests.factories.asdf_text import data_bytes

BLOCK = 2880
_WIDTHS = {"L": 1, "B": 1, "I": 2, "J": 4, "K": 8, "A": 1, "E": 4, "D": 8, "C": 8, "M": 16, "P": 8, "Q": 16}


@dataclass
class _Hdu:
    made: list[str] = field(default_factory=list)
    cards: list[str] = field(default_factory=list)
    dropped: set[str] = field(default_factory=set)
    data: bytes = b""
    size: int = 0
    blank: bytes = b"\0"
    fill: bytes | None = None
    end: str = "END"
    pad: str = ""
    checksum: bool = False


def card(keyword, value):
    return f"{keyword:8}= {value:>20}"


def unescaped(line):
    return re.sub(r"\\x([0-9A-Fa-f]{2})", lambda m: chr(int(m[1], 16)), line)


def width(form):
    repeat, code = re.fullmatch(r"(\d*)([LXBIJKAEDCMPQ]).*", form).groups()
    count = int(repeat or 1)
    return (count + 7) // 8 if code == "X" else count * _WIDTHS[code]


def _form(kind, bitpix, axes):
    first = card("SIMPLE", "T") if kind is None else f"XTENSION= '{kind:8}'"
    lengths = [card(f"NAXIS{n}", str(length)) for n, length in enumerate(axes, 1)]
    cards = [first, card("BITPIX", str(bitpix)), card("NAXIS", str(len(axes))), *lengths]
    return cards if kind is None else [*cards, card("PCOUNT", "0"), card("GCOUNT", "1")]


def _begin(word, rest):
    hdu = _Hdu()
    if word == "bare":
        return hdu
    if word in ("primary", "image"):
        bitpix, *axes = map(int, rest or ["8"])
        hdu.made = _form(None if word == "primary" else "IMAGE", bitpix, axes)
        hdu.size = abs(bitpix) // 8 if axes else 0
        for length in axes:
            hdu.size *= length
        return hdu
    rows = int(rest[0])
    if word == "table":
        row_bytes = sum(map(width, rest[1:]))
        hdu.made = [*_form("BINTABLE", 8, (row_bytes, rows)), card("TFIELDS", str(len(rest) - 1))]
        hdu.made += [f"TFORM{n:<3}= '{form:8}'" for n, form in enumerate(rest[1:], 1)]
    else:
        row_bytes = int(rest[1])
        hdu.blank = b" "
        hdu.made = [*_form("TABLE", 8, (row_bytes, rows)), card("TFIELDS", str(len(rest) - 2))]
        for n, each in enumerate(rest[2:], 1):
            begin, _, form = each.partition(":")
            hdu.made += [card(f"TBCOL{n}", begin), f"TFORM{n:<3}= '{form:8}'"]
    hdu.size = rows * row_bytes
    return hdu


def _embedded(content):
    """The HDU of a tree, as JWST has it."""
    hdu = _begin("table", ["1", f"{len(content)}B"])
    hdu.made += ["TTYPE1  = 'ASDF_METADATA'", "EXTNAME = 'ASDF    '"]
    hdu.data = content
    return hdu


def _cards(hdu):
    cards = [one for one in hdu.made if one[:8].rstrip() not in hdu.dropped]
    places = {one[:8]: place for place, one in enumerate(cards)}
    for one in hdu.cards:
        place = places.pop(one[:8].ljust(8), None)
        if place is None:
            cards.append(one)
        else:
            cards[place] = one
    return [one.ljust(80) for one in cards]


def checksum(content):
    """Ones' complement sum of 32-bit words (FITS 4.0, appendix J)."""
    total = sum(int.from_bytes(content[at : at + 4], "big") for at in range(0, len(content), 4))
    while total >> 32:
        total = (total & 0xFFFFFFFF) + (total >> 32)
    return total


def encoded(total):
    """The 16 characters of CHECKSUM that make an HDU sum up to -0."""
    value = ~total & 0xFFFFFFFF
    text = [""] * 16
    for i in range(4):
        byte = value >> (24 - 8 * i) & 0xFF
        parts = [byte // 4 + 48] * 4
        parts[0] += byte % 4
        while any(0x3A <= part <= 0x40 or 0x5B <= part <= 0x60 for part in parts):
            for j in (0, 2):
                if any(0x3A <= part <= 0x40 or 0x5B <= part <= 0x60 for part in parts[j : j + 2]):
                    parts[j] += 1
                    parts[j + 1] -= 1
        for j in range(4):
            text[4 * j + i] = chr(parts[j])
    joined = "".join(text)
    return joined[-1] + joined[:-1]


def _bytes(hdu):
    data = hdu.data + hdu.blank * (hdu.size - len(hdu.data))
    if hdu.fill is None or hdu.fill:
        data += (hdu.fill or hdu.blank) * (-len(data) % BLOCK)
    cards = _cards(hdu)
    if hdu.checksum:
        cards.append(f"DATASUM = '{checksum(data)}'".ljust(80))
        cards.append(f"CHECKSUM= '{'0' * 16}'".ljust(80))
    if "END" not in hdu.dropped:
        cards.append(unescaped(hdu.end).ljust(80))
    text = "".join(cards) + unescaped(hdu.pad)
    header = (text + " " * (-len(text) % BLOCK)).encode("latin-1")
    if hdu.checksum:
        header = header.replace(b"0" * 16, encoded(checksum(header + data)).encode(), 1)
    return header + data


def made(text):
    """Bytes of the file that a text in the notation describes."""
    hdus, behind, cut = [], b"", 0
    tree = None
    for line in text.splitlines():
        word, _, rest = line.partition(" ")
        if tree is not None and line != "@":
            tree.append(f"{line}\n")
        elif word == "@asdf":
            tree = []
        elif line == "@":
            hdus.append(_embedded(asdf_text.made("".join(tree))))
            tree = None
        elif word in ("@primary", "@image", "@table", "@ascii", "@bare"):
            hdus.append(_begin(word[1:], rest.split()))
        elif word == "@data":
            hdus[-1].data += data_bytes(rest)
        elif word == "@fill":
            hdus[-1].fill = b"" if rest == "none" else data_bytes(rest)
        elif word == "@end":
            hdus[-1].end = rest
        elif word == "@pad":
            hdus[-1].pad = rest
        elif word == "@checksum":
            hdus[-1].checksum = True
        elif word == "@append":
            behind += data_bytes(rest)
        elif word == "@cut":
            cut = int(rest)
        elif line.startswith("@"):
            raise ValueError(line)
        elif line.startswith("-"):
            hdus[-1].dropped.add(line[1:])
        else:
            hdus[-1].cards.append(unescaped(line))
    content = b"".join(map(_bytes, hdus)) + behind
    return content[: len(content) - cut]
