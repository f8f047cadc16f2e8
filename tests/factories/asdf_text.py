"""Files of ASDF written as text, in the notation that specc/standard/README.md tells."""

from __future__ import annotations

import bz2
import hashlib
import re
import struct
import zlib

_PIECE = re.compile(r'"([^"]*)"|([0-9A-Fa-f]{2})(?:\*(\d+))?')
MAGIC = b"\xd3BLK"
_SETTING = re.compile(r"\b(used|allocated|data|flags|header|packed|compression|checksum)=(\S+)")
_PACKERS = {"zlib": zlib.compress, "bzp2": bz2.compress}
_LEAST = 48


def data_bytes(text):
    """Bytes in hexadecimal, repeated, or as text."""
    return b"".join(
        piece[1].encode("latin-1") if piece[1] is not None else bytes([int(piece[2], 16)]) * int(piece[3] or 1)
        for piece in _PIECE.finditer(text)
    )


def block(content=b"", /, **said):
    """A block: its header, which follows from the data but for what is said, and the data."""
    packing = said.get("packed")
    stored = _PACKERS[packing](content) if packing else content
    used = int(said.get("used", len(stored)))
    allocated = int(said.get("allocated", len(stored)))
    checksum = {"none": bytes(16), "wrong": b"\1" * 16}.get(
        said.get("checksum"), hashlib.md5(stored, usedforsecurity=False).digest()
    )
    size = int(said.get("header", _LEAST))
    header = struct.pack(
        ">I4sQQQ16s",
        int(said.get("flags", 0)),
        (packing or said.get("compression", "")).encode().ljust(4, b"\0"),
        allocated,
        used,
        int(said.get("data", len(content))),
        checksum,
    )
    return MAGIC + struct.pack(">H", size) + header.ljust(size, b"\0") + stored.ljust(allocated, b"\0")


def index(offsets):
    """A block index that names these offsets."""
    lines = "".join(f"- {offset}\n" for offset in offsets)
    return f"#ASDF BLOCK INDEX\n%YAML 1.1\n---\n{lines}...\n".encode()


def made(text):
    """Bytes of the file that a text in the notation describes."""
    content, offsets, cut = b"", [], 0
    for line in text.splitlines(keepends=True):
        word, _, rest = line.strip().partition(" ")
        if not line.startswith("@"):
            content += line.encode()
        elif word == "@block":
            offsets.append(len(content))
            content += block(data_bytes(_SETTING.sub("", rest)), **dict(_SETTING.findall(rest)))
        elif word == "@index":
            content += index(map(int, rest.split()) if rest else offsets)
        elif word == "@bytes":
            content += data_bytes(rest)
        elif word == "@cut":
            cut = int(rest)
        else:
            raise ValueError(line)
    return content[: len(content) - cut]
