"""PNG as its chunks, to be changed and put together again, each with its CRC."""

from __future__ import annotations

import zlib
from typing import NamedTuple

SIGNATURE = b"\x89PNG\r\n\x1a\n"
TEXTS = (b"tEXt", b"zTXt", b"iTXt")


class Chunk(NamedTuple):
    """One chunk."""

    name: bytes
    data: bytes


def read(content: bytes) -> list[Chunk]:
    """Give the chunks of a sound file."""
    found = []
    at = len(SIGNATURE)
    while at + 12 <= len(content):
        length = int.from_bytes(content[at : at + 4], "big")
        found.append(Chunk(content[at + 4 : at + 8], content[at + 8 : at + 8 + length]))
        at += length + 12
    return found


def write(chunks: list[Chunk]) -> bytes:
    """Put a file together."""
    made = SIGNATURE
    for name, data in chunks:
        made += len(data).to_bytes(4, "big") + name + data + zlib.crc32(name + data).to_bytes(4, "big")
    return made


def text(keyword: str, value: str) -> Chunk:
    """Give a chunk of text."""
    try:
        return Chunk(b"tEXt", keyword.encode("latin-1") + b"\0" + value.encode("latin-1"))
    except UnicodeEncodeError:
        return Chunk(b"iTXt", keyword.encode("latin-1", "replace") + b"\0\0\0\0\0" + value.encode())


def keyword(chunk: Chunk) -> str | None:
    """Give the keyword of a chunk of text; None for another."""
    return chunk.data.partition(b"\0")[0].decode("latin-1") if chunk.name in TEXTS else None


def with_texts(chunks: list[Chunk], texts: dict[str, str | None]) -> list[Chunk]:
    """Give the chunks with other texts; None takes one away. New ones stand before the pixels."""
    kept = [chunk for chunk in chunks if (key := keyword(chunk)) is None or key not in texts]
    at = next((at for at, chunk in enumerate(kept) if chunk.name == b"IDAT"), len(kept))
    return [*kept[:at], *(text(key, value) for key, value in texts.items() if value is not None), *kept[at:]]


def padded(chunks: list[Chunk], size: int) -> list[Chunk]:
    """Give the chunks with so many bytes more that say nothing, in a private chunk that readers pass over."""
    at = next((at for at, chunk in enumerate(chunks) if chunk.name == b"IEND"), len(chunks))
    return [*chunks[:at], Chunk(b"spEc", bytes(size)), *chunks[at:]]
