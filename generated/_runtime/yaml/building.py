# SPDX-License-Identifier: BSD-3-Clause
"""Nodes of a tree from what stands in a text of YAML: scalars by their tags, mappings with keys that are texts."""

from __future__ import annotations

from ..trees.node import TreeNode
from ..values import shown
from .scalars import plain as plain_value
from .scalars import tagged

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..documents.faults import Faults

_CORE = "tag:yaml.org,2002:"
_PYTHON = f"{_CORE}python/"
# Kinds of scalars by their tags.
_KINDS = {
    f"{_CORE}{name}": kind
    for name, kind in (
        *(("str", "string"), ("int", "int"), ("float", "float"), ("bool", "bool"), ("null", "null")),
        ("timestamp", "datetime"),
    )
}
_COLLECTIONS = frozenset(f"{_CORE}{name}" for name in ("map", "omap", "set", "seq", "pairs"))
_SURPRISES = {
    "Y0116": "{text} begins with 0: YAML 1.1 reads {value}, and YAML 1.2 another number; {quote} if a text is meant",
    "Y0117": "{text} is a number of base 60, {value}; {quote} if a text is meant",
    "Y0118": "{text} is the truth value {value}; write {value}, or {quote} if a text is meant",
    "Y0120": "{text} is a text in YAML 1.1, and a number in YAML 1.2; write 1.0e+5, or {quote} if a text is meant",
    "Y0121": "{text} is beyond what most readers hold; write it as a text, or as a smaller number",
    "Y0123": "{text} is the number {value}; write it without underscores, or {quote} if a text is meant",
}


class Builder:
    """Makes nodes, and tells what is wrong with them. keys: kinds of keys other than texts that are let pass."""

    __slots__ = ("_faults", "_keys")

    def __init__(self, faults: Faults, keys: frozenset[str]) -> None:
        self._faults = faults
        self._keys = keys

    def tag(self, tag: str | None, line: int, column: int) -> str | None:
        """A tag as it is kept; one that makes an object of Python is told."""
        if tag is None or tag == "!":
            return None
        if tag.startswith(_PYTHON):
            text = f"the tag {tag} makes an object of a program, which safe readers refuse; leave it out"
            self._faults.add("Y0115", line, column, text, found=tag)
        return tag

    def scalar(self, text: str, tag: str | None, line: int, column: int, *, plain: bool, is_key: bool) -> TreeNode:
        """The node of a scalar. plain: it has neither tag nor quotes; is_key: it stands where a key does."""
        if plain:
            if is_key and text == "<<":
                return TreeNode("merge", text, line, column)
            kind, value, surprise = plain_value(text)
            if surprise is not None:
                self._surprise(surprise, text, value, line, column, is_key=is_key)
            return TreeNode(kind, value, line, column)
        if tag is None or tag == "!":
            return TreeNode("string", text, line, column)
        return self._tagged(text, tag, line, column)

    def _tagged(self, text: str, tag: str, line: int, column: int) -> TreeNode:
        self.tag(tag, line, column)
        if tag not in _KINDS:
            own = tag.startswith(_CORE) and tag not in _COLLECTIONS
            return TreeNode("other" if own else "string", text, line, column, tag)
        read = tagged(text, _KINDS[tag])
        if read is None:
            name = tag.removeprefix(_CORE)
            self._faults.add("Y0114", line, column, f"{shown(text)} is no {name}, as its tag says", name, text)
            return TreeNode("string", text, line, column, tag)
        kind, value, surprise = read
        if surprise is not None:
            self._surprise(surprise, text, value, line, column, is_key=False)
        return TreeNode(kind, value, line, column, tag)

    def _surprise(
        self, code: str, text: str, value: object, line: int, column: int, *, is_key: bool
    ) -> None:  # the place last
        if is_key and code == "Y0118":
            return  # keys that are no texts have a rule of their own
        read = "true" if value is True else "false" if value is False else shown(value)
        if code == "Y0116" and isinstance(value, str):
            read = "a text"
        said = _SURPRISES[code].format(text=shown(text).strip("'"), value=read, quote="quote it")
        self._faults.add(code, line, column, said, found=text if len(text) < _SHORT else None)

    def fill_list(self, node: TreeNode, children: list[TreeNode]) -> None:
        """Put the elements into a list. An ordered mapping, a list of pairs, becomes the object that it means."""
        node.value = children
        if node.tag == f"{_CORE}omap":
            if all(each.kind == "object" and len(each.value) == 1 for each in children):
                made: list[TreeNode] = []
                for each in children:
                    ((key, value),) = each.value.items()
                    made += (TreeNode("string", key, each.line, each.column), value)
                node.kind, node.value = "object", {}
                self.fill_object(node, made)
            else:
                text = "an ordered mapping, as its tag says, is a list of single pairs"
                self._faults.add("Y0114", node.line, node.column, text, "omap")
        elif node.tag in _COLLECTIONS and node.tag not in (f"{_CORE}seq", f"{_CORE}pairs"):
            self._wrong_collection(node, "a list")

    def fill_object(self, node: TreeNode, children: list[TreeNode]) -> None:
        """Put keys and values, which come in turn, into an object."""
        if node.tag in _COLLECTIONS and node.tag not in (f"{_CORE}map", f"{_CORE}set", f"{_CORE}omap"):
            self._wrong_collection(node, "a mapping")
        value: dict[str, TreeNode] = node.value
        lines: dict[str, int] = {}
        merged: list[TreeNode] = []
        for key, each in zip(children[::2], children[1::2], strict=False):
            if key.kind == "merge":
                merged += self._to_merge(each, key)
                continue
            name = self._key(key)
            if name in value:
                text = f"the key {shown(name)} stands twice, first in line {lines[name]}; readers keep one or the other"
                self._faults.add("Y0107", key.line, key.column, text, found=name)
            value[name] = each
            lines.setdefault(name, key.line + self._faults.first_line - 1)
        for other in merged:
            for name, each in other.value.items():
                value.setdefault(name, each)

    def _wrong_collection(self, node: TreeNode, what: str) -> None:
        name = str(node.tag).removeprefix(_CORE)
        self._faults.add("Y0114", node.line, node.column, f"this is {what}, and its tag says {name}", name, what)

    def _key(self, key: TreeNode) -> str:
        """The text of a key."""
        if key.kind == "string":
            return str(key.value)
        if key.kind in ("object", "list"):
            what = "a mapping" if key.kind == "object" else "a list"
            self._faults.add("Y0109", key.line, key.column, f"a key is {what}, and should be a text", "a text", what)
            return f"?{key.line}:{key.column}"
        text = _text_of(key)
        if key.kind not in self._keys:
            told = f"the key {text} is a {_WORDS.get(key.kind, key.kind)} and is read as its text; quote it"
            self._faults.add("Y0108", key.line, key.column, told, "a text", key.kind)
        return text

    def _to_merge(self, node: TreeNode, key: TreeNode) -> list[TreeNode]:
        """Mappings that `<<` puts into another, the first of which wins."""
        several = node.value if node.kind == "list" else [node]
        found = [each for each in several if each.kind == "object"]
        if len(found) != len(several):
            self._faults.add(
                "Y0122", key.line, key.column, "<< merges a mapping, or a list of mappings, and nothing else"
            )
        return found


_SHORT = 80
_WORDS = {"int": "number", "float": "number", "bool": "truth value", "null": "null", "other": "number"}


def _text_of(key: TreeNode) -> str:
    if key.kind == "bool":
        return "true" if key.value else "false"
    return "null" if key.value is None else str(key.value)
