"""A file with a tree in it, whatever its format: read, changed, and put together again.

Takes the bytes of a file and its format; gives a `TreeFile`, of which every change is made in a copy.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from specc.mutants.pictures import jpeg, png
from specc.mutants.tables import rows
from specc.mutants.trees import arrays, asdf, embedded, nodes
from specc.mutants.trees.objects import drop, get, put

if TYPE_CHECKING:
    from collections.abc import Callable

    from yaml.nodes import Node

    Change = Callable[["TreeFile"], None]


@dataclass(slots=True)
class TreeFile:
    """The root of a tree, and the rest of its file as its format has it. label: of the root in the spec."""

    format: str
    label: str
    root: Node
    rest: Any = None
    outer: bytes = b""

    @property
    def asdf(self) -> asdf.Asdf | None:
        """Give the blocks beside the tree, where there are any."""
        return self.rest if isinstance(self.rest, asdf.Asdf) else None

    def copied(self) -> TreeFile:
        """Give a copy to be changed; data of blocks are shared, which nobody changes in place."""
        one = copy.copy(self)
        if self.asdf is not None:
            one.rest = asdf.Asdf(self.rest.comments, self.rest.tags, nodes.copied(self.root), list(self.rest.blocks))
            one.root = one.rest.root
        elif isinstance(self.rest, rows.Rows):
            one.rest = self.rest.copied()
            one.root = nodes.node({}) if one.rest.header is None else _meta(one.rest.header)
        else:
            one.root = nodes.copied(self.root)
        return one

    def changed(self, *changes: Change) -> bytes:
        """Give the bytes of the file with some changes."""
        one = self.copied()
        for change in changes:
            change(one)
        if one.asdf is not None:
            one.rest.root = one.root
            arrays.forget_unused(one.rest, arrays.used(self.root))
        return one.content()

    def content(self) -> bytes:
        """Put the file together."""
        match self.format:
            case "json":
                return nodes.write_json(self.root).encode()
            case "asdf":
                self.rest.root = self.root
                made: bytes = self.rest.content()
                return made
            case "fits":
                self.rest.root = self.root
                return embedded.put_back(self.outer, self.rest.content())
            case "csv" | "ecsv":
                return _table(self.rest)
            case "png":
                return png.write(_texts(self.rest, self.root))
            case "jpeg":
                said = nodes.plain(self.root)
                return jpeg.write(jpeg.with_comment(self.rest, said.get("Comment")))
        return nodes.write_yaml(self.root).encode()


def read(content: bytes, kind: str, delimiter: str = ",", comments: str = "") -> TreeFile | None:
    """Read the tree of a file; None where its format has none, or none is in it. ValueError: it cannot be changed.

    delimiter, comments: of CSV, which has no tree, but rows.
    """
    match kind:
        case "json":
            return TreeFile(kind, "tree", nodes.read_json(content.decode("utf-8-sig")))
        case "yaml":
            return TreeFile(kind, "tree", nodes.read_yaml(content))
        case "asdf":
            whole = asdf.read(content)
            return None if whole.root is None else TreeFile(kind, "tree", whole.root, whole)
        case "fits":
            inner = embedded.taken_out(content)
            whole = asdf.read(inner) if inner is not None else asdf.Asdf(b"", {}, None)
            return None if whole.root is None else TreeFile(kind, "", whole.root, whole, content)
        case "csv":
            return TreeFile(kind, "", nodes.node({}), rows.read(content, delimiter, comments))
        case "ecsv":
            table = rows.read(content)
            return None if table.header is None else TreeFile(kind, "meta", _meta(table.header), table)
        case "png":
            chunks = png.read(content)
            return TreeFile(kind, "text", nodes.node(_said(chunks)), chunks)
        case "jpeg":
            segments = jpeg.read(content)
            said = jpeg.comments(segments)
            return TreeFile(kind, "text", nodes.node({"Comment": said[0]} if said else {}), segments)
    return None


def _meta(header: Node) -> Node:
    """Give the meta of a header, which it has from now on."""
    found = get(header, "meta")
    if found is None:
        put(header, "meta", nodes.node({}))
        found = get(header, "meta")
    return found  # type: ignore[return-value]  # it was just put there


def _table(table: rows.Rows) -> bytes:
    """Put a table together; a meta in which nothing stands is left out."""
    if table.header is not None and not _meta(table.header).value:
        drop(table.header, "meta")
    return table.content()


def _said(chunks: list[png.Chunk]) -> dict[str, str]:
    return {key: _text(chunk) for chunk in chunks if (key := png.keyword(chunk)) is not None}


def _text(chunk: png.Chunk) -> str:
    rest = chunk.data.partition(b"\0")[2]
    if chunk.name == b"tEXt":
        return rest.decode("latin-1")
    return rest.split(b"\0")[-1].decode("utf-8", "replace")


def _texts(chunks: list[png.Chunk], root: Node) -> list[png.Chunk]:
    """Give the chunks with the texts that differ from what they were."""
    now = {key: str(value) for key, value in nodes.plain(root).items()}
    was = _said(chunks)
    changed: dict[str, str | None] = {key: value for key, value in now.items() if was.get(key) != value}
    changed.update({key: None for key in was if key not in now})
    return png.with_texts(chunks, changed)
