"""A tree in the making: its values, each with its path, what the spec says of it, and what it lies in.

Expressions ask it through `Inside`, as they would ask a file; and whoever mends it learns from a node at which path it
stands. Paths are those of findings, `products[1].members[2].exptype`.
"""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self

import numpy as np

from specc.model.expressions import ColumnRef, KeywordRef, PixelsRef
from specc.runtime.expressions import Missing
from specc.runtime.trees.paths import joined, parts, step

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from specc.examples.seen import Seen
    from specc.model.spec import Facts, Hdu, Keyword

_EACH_KEY = "{}"


@dataclass(slots=True, eq=False)
class Node:
    """One value: a dict of nodes, a list of nodes, an array, or a single value; None is null.

    key: what declares it, or the list or map that it is an element of; facts: of a single value or of an array.
    block: of an object, or of a tuple, which is a dict here as well.
    """

    value: Any
    path: str
    tag: str = ""
    key: Keyword | None = None
    facts: Facts | None = None
    block: Hdu | None = None
    around: Node | None = None
    in_map: str = ""  # the key under which it stands in a map

    @property
    def is_tuple(self) -> bool:
        """Say whether it is a list whose places have names."""
        return self.block is not None and self.block.kind == "tuple"

    def owner(self, levels: int = 1) -> Node:
        """Give the object that is so many levels around it, lists and maps not counted."""
        one: Node | None = self
        while levels > 0:
            one = None if one is None else one.around
            if one is None:
                raise Missing("there is no object around it")
            levels -= one.block is not None
        assert one is not None  # noqa: S101  levels were counted above
        return one


def plain(node: Node) -> Any:  # noqa: ANN401  what a file holds
    """Give the value without what is known of it: dicts, lists, arrays, and single values."""
    value = node.value
    if isinstance(value, dict):
        inner = {key: plain(one) for key, one in value.items()}
        return list(inner.values()) if node.is_tuple else inner
    return [plain(one) for one in value] if isinstance(value, list) else value


def walk(node: Node) -> Iterator[Node]:
    """Give a node and all below it."""
    waiting = [node]
    while waiting:
        one = waiting.pop()
        yield one
        inner = one.value.values() if isinstance(one.value, dict) else one.value if isinstance(one.value, list) else ()
        waiting += reversed(list(inner))


@dataclass(slots=True)
class Around:
    """What a tree cannot know of the file that it is in."""

    name: str = ""
    dimension: Callable[[str], int] | None = None
    count: Callable[[str], int] | None = None
    elsewhere: Callable[[KeywordRef], Any] | None = None  # the value of a keyword that is in no tree
    sizes: Mapping[str, int] = field(default_factory=dict)  # of dimensions that it shares with the file
    tables: Mapping[str, Sequence[Sequence[Sequence[object]]]] = field(default_factory=dict)


class Inside:
    """One object as expressions see it; `variables`: of the loop that it is asked in.

    item: of an aggregate, the nodes at the paths that it goes over.
    """

    def __init__(
        self,
        node: Node,
        root: Node,
        file: Around,
        *,
        variables: dict[str, Any] | None = None,
        item: Item | None = None,
    ) -> None:
        self.node = node
        self.root = root
        self.file = file
        self.variables = variables or {}
        self.item = item

    @property
    def name(self) -> str:
        """The name of the file."""
        return self.file.name

    def place(self, ref: KeywordRef | ColumnRef | PixelsRef) -> tuple[Node, str]:
        """Give where a thing is or would be: the object that a reference begins at, and the path from there."""
        if isinstance(ref, PixelsRef):
            raise Missing(f"{ref.text} is in no tree")
        match ref.hdu.relation:
            case "own":
                start = self.node
            case "outer":
                start = self.node.owner(int(ref.hdu.index or 1))
            case "file" if self.root.block is not None and ref.hdu.label == self.root.block.label:
                start = self.root
            case _:
                raise Missing(f"{ref.text} is in no tree")
        return start, self._spelled(ref)

    def _spelled(self, ref: KeywordRef | ColumnRef) -> str:
        name = ref.name
        for variable, value in self.variables.items():
            name = name.replace(f"[{variable}]", str(value))
        return name

    def found(self, ref: KeywordRef | ColumnRef | PixelsRef) -> Node | None:
        """Give the node that a reference means, None where there is none. Raises `Missing` where it is in no tree."""
        start, path = self.place(ref)
        if self.item is not None and isinstance(ref, ColumnRef):
            return self.item.node(path)
        return find(start, path)

    def value(self, ref: KeywordRef | ColumnRef | PixelsRef) -> Any:  # noqa: ANN401  whatever is there
        """Give a value as the file has it."""
        try:
            node = self.found(ref)
        except Missing:
            if self.file.elsewhere is None or not isinstance(ref, KeywordRef):
                raise
            return self.file.elsewhere(ref)
        if node is None or node.value is None or isinstance(node.value, dict):
            raise Missing(f"{ref.text} is missing")
        return [plain(one) for one in node.value] if isinstance(node.value, list) else node.value

    def exists(self, ref: KeywordRef | ColumnRef) -> bool:
        """Say whether a thing is there and not null."""
        if isinstance(ref, ColumnRef) and self.item is None:
            return self._leads(ref)
        try:
            node = self.found(ref)
        except Missing:
            return self._elsewhere(ref)
        return node is not None and node.value is not None

    def _elsewhere(self, ref: KeywordRef | ColumnRef) -> bool:
        if self.file.elsewhere is None or not isinstance(ref, KeywordRef):
            return False
        try:
            return self.file.elsewhere(ref) is not None
        except Missing:
            return False

    def _leads(self, ref: ColumnRef) -> bool:
        """Say whether the first list or map on a path is there as a whole."""
        start, path = self.place(ref)
        node: Node | None = start
        for key in parts(path):
            node = None if node is None else below(node, key)
            if node is None or isinstance(node.value, list) or is_map(node):
                break
        return node is not None and node.value is not None

    def is_null(self, ref: KeywordRef | ColumnRef | PixelsRef) -> bool:
        """Say whether a thing is there and null."""
        node = self.found(ref)
        if node is None:
            raise Missing(f"{ref.text} is missing")
        return node.value is None

    def items(self, refs: Sequence[ColumnRef | PixelsRef | KeywordRef]) -> Iterator[Seen]:
        """Give the elements that paths through lists lead to, those through one list together."""
        start, _ = self.place(refs[0])
        paths = [parts(self.place(ref)[1]) for ref in refs]
        spine = max(paths, key=len)
        arrays = {one: node for one in paths if (node := _leading(start, one)) is not None}
        if arrays:
            yield from self._elements(arrays)
            return
        for chain, leaf in _chains(start, spine, 0, ()):
            yield self.with_item(Item(spine, chain, leaf))

    def with_item(self, item: Item) -> Self:
        """Give the same object for an element of what an aggregate goes over."""
        made = copy(self)
        made.item = item
        return made

    def _elements(self, arrays: dict[tuple[str, ...], Node]) -> Iterator[Seen]:
        flat = {path: np.ravel(node.value) for path, node in arrays.items()}
        for index in range(min(map(len, flat.values()))):
            at = {
                path: Node(values[index].item(), f"{arrays[path].path}[{index + 1}]", facts=arrays[path].facts)
                for path, values in flat.items()
            }
            yield self.with_item(_Elements(at))

    def dimension(self, name: str) -> int:
        """Give the size of a dimension."""
        if self.file.dimension is None:
            raise Missing(f"{name} is not known")
        return self.file.dimension(name)

    def variable(self, name: str) -> Any:  # noqa: ANN401  a number or a text
        """Give the value of a variable."""
        if name not in self.variables:
            raise Missing(f"{name} is not known")
        return self.variables[name]

    def own(self, what: str) -> str:
        """Give the key of the object in its map, or its tag."""
        one: Node | None = self.node
        if what == "tag":
            if not self.node.tag:
                raise Missing("it has no tag")
            return self.node.tag
        while one is not None and not one.in_map:
            one = one.around
        if one is None:
            raise Missing("it is in no map")
        return one.in_map

    def count(self, label: str) -> int:
        """Give how many HDUs of a label there are."""
        if self.file.count is None:
            raise Missing(f"there are no HDUs {label}")
        return self.file.count(label)

    def rows(self, table: str) -> Sequence[Sequence[Sequence[object]]]:
        """Give the rows of a table of combinations."""
        return self.file.tables.get(table, ())


class Item:
    """One element that paths lead to, with what was passed on the way there."""

    def __init__(self, spine: tuple[str, ...], chain: tuple[Node, ...], leaf: Node | None) -> None:
        self.spine = spine
        self.chain = chain
        self.leaf = leaf

    def node(self, path: str) -> Node | None:
        """Give the node at a path that goes through the same element."""
        keys = parts(path)
        if keys == self.spine:
            return self.leaf
        depth = 0
        while depth < min(len(keys), len(self.spine)) - 1 and keys[depth] == self.spine[depth]:
            depth += 1
        node: Node | None = self.chain[depth]
        for key in keys[depth:]:
            node = None if node is None else below(node, key)
        return node

    def parent(self, path: str) -> Node:
        """Give the object that has the last key of a path, or lacks it."""
        keys = parts(path)
        return self.chain[-1] if keys == self.spine else self.chain[min(len(keys), len(self.chain)) - 1]


class _Elements(Item):
    """One element of arrays that are seen together."""

    def __init__(self, at: dict[tuple[str, ...], Node]) -> None:
        super().__init__((), (), None)
        self.at = at

    def node(self, path: str) -> Node | None:
        """Give the element of the array at a path."""
        return self.at.get(parts(path))


def find(node: Node, path: str) -> Node | None:
    """Give the node at a path through objects; None when there is none, or when a list is in between."""
    if path in ("", None):
        return node
    found: Node | None = node
    for key in parts(path):
        found = None if found is None else below(found, key)
    if found is None and isinstance(node.value, dict):
        found = node.value.get(path)
    return found


def at_same_path(root: Node, node: Node) -> Node | None:
    """Give the node of another tree that is at the path of this one."""
    return next((one for one in walk(root) if one.path == node.path), None)


def below(node: Node, key: str) -> Node | None:
    """Give what stands under a key."""
    return node.value.get(key) if isinstance(node.value, dict) else None


def _leading(start: Node, keys: tuple[str, ...]) -> Node | None:
    node: Node | None = start
    for key in keys:
        node = None if node is None else below(node, key)
    return node if node is not None and isinstance(node.value, np.ndarray) else None


def _chains(
    node: Node, keys: tuple[str, ...], at: int, chain: tuple[Node, ...]
) -> Iterator[tuple[tuple[Node, ...], Node | None]]:
    if isinstance(node.value, list):
        for each in node.value:
            yield from _chains(each, keys, at, chain)
    elif at == len(keys):
        if is_map(node):
            yield from ((chain, each) for each in node.value.values())
        else:
            yield chain, node
    elif not isinstance(node.value, dict):
        return
    elif keys[at] in node.value:
        yield from _chains(node.value[keys[at]], keys, at + 1, (*chain, node))
    elif is_map(node):
        for each in node.value.values():
            yield from _chains(each, keys, at, chain)
    elif at == len(keys) - 1:
        yield (*chain, node), None


def is_map(node: Node) -> bool:
    """Say whether a node is a map."""
    return node.block is None and isinstance(node.value, dict)


def path_below(node: Node, key: str) -> str:
    """Give the path of a key of an object, or of the named place of a tuple."""
    if node.is_tuple:
        names = [one.name for one in node.block.keywords] if node.block is not None else []
        return f"{node.path}[{names.index(key) + 1}]" if key in names else node.path
    return joined(node.path, step(key))
