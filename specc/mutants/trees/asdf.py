"""An ASDF file as its tree and its blocks, both to be changed and put together again.

Takes the bytes of a file; gives an `Asdf`. Blocks that nobody touches stay byte for byte what they were, those that
are new are not packed and have no checksum; the block index is written anew whenever there are blocks.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from specc.mutants.trees import nodes
from specc.runtime.asdf.blocks import MAGIC

if TYPE_CHECKING:
    from yaml.nodes import Node

_HEADER = struct.Struct(">4sHI4sQQQ16s")
_OWN = 48  # bytes of a header behind its own size
_INDEX = b"#ASDF BLOCK INDEX"
_END = re.compile(rb"\n\.\.\.\r?\n")
_TAG = re.compile(r"^%TAG\s+(\S+)\s+(\S+)\s*$", re.MULTILINE)
_TREE = b"%YAML"


@dataclass(slots=True)
class Block:
    """One block as it lies in a file: its header from the magic on, and its data with what was left free behind."""

    header: bytes
    data: bytes

    @classmethod
    def of(cls, data: bytes) -> Block:
        """Give a block of these data, unpacked."""
        size = len(data)
        return cls(_HEADER.pack(MAGIC, _OWN, 0, bytes(4), size, size, size, bytes(16)), data)

    @property
    def packing(self) -> bytes:
        """What packs it: four letters, or zeros."""
        return self.header[10:14]

    @property
    def used(self) -> bytes:
        """Its data, still packed, without what is free behind them."""
        size: int = _HEADER.unpack(self.header[: _HEADER.size])[5]
        return self.data[:size]


@dataclass(slots=True)
class Asdf:
    """The comments that a file begins with, the handles of its tags, its tree, and its blocks in order."""

    comments: bytes
    tags: dict[str, str]
    root: Node | None
    blocks: list[Block] = field(default_factory=list)

    def content(self) -> bytes:
        """Put the file together."""
        head = self.comments
        if self.root is not None:
            head += nodes.write_yaml(self.root, tags=self.tags, version=(1, 1), end="...").encode()
        places = []
        rest = b""
        for block in self.blocks:
            places.append(len(head) + len(rest))
            rest += block.header + block.data
        if places:
            listed = "".join(f"- {place}\n" for place in places)
            rest += _INDEX + f"\n%YAML 1.1\n---\n{listed}...\n".encode()
        return head + rest


def read(content: bytes) -> Asdf:
    """Read a file that is sound: ValueError where no tree or no end of one is found."""
    begin = content.find(_TREE)
    magic = content.find(MAGIC)
    if begin < 0 or 0 <= magic < begin:
        at = magic if magic >= 0 else len(content)
        return Asdf(content[:at], {}, None, _blocks(content, at))
    end = _END.search(content, begin)
    if end is None:
        message = "the tree has no end"
        raise ValueError(message)
    text = content[begin : end.end()].decode()
    magic = content.find(MAGIC, end.end())
    blocks = _blocks(content, magic) if magic >= 0 else []
    return Asdf(content[:begin], dict(_TAG.findall(text)), nodes.read_yaml(text), blocks)


def _blocks(content: bytes, at: int) -> list[Block]:
    found = []
    while content.startswith(MAGIC, at):
        _, size, flags, _, allocated, _, _, _ = _HEADER.unpack_from(content, at)
        begin = at + 6 + size
        end = len(content) if flags & 1 else begin + allocated
        found.append(Block(content[at:begin], content[begin:end]))
        at = end
    return found
