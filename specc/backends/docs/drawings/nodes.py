"""What stands in what: the parts of a product as a tree of nodes.

Takes a product and what its page says of each part; gives the outermost nodes in order, each with those in it. Of the
keys of an object those have a node that hold an object or an array; a named tree is told once, at the end, and a key
that holds one says so and is not entered, so that what holds itself has an end.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from specc.backends.docs.products.formats import OBJECTS
from specc.backends.wording.keys import inside
from specc.model.spec import ArrayValue, EitherValue, ListValue, MapValue, NullValue, ObjectValue, Repeat
from specc.model.types import AnyAxes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from specc.backends.docs.pages import Item
    from specc.backends.docs.products.block_views import Block, HduView
    from specc.model.spec import Hdu, Keyword, Product, Value
    from specc.model.types import Length


@dataclass(slots=True)
class Node:
    """A part of a file, or a key of it that holds more than a value; `item` is what the page says of the key."""

    hdu: Hdu
    view: HduView
    key: Keyword | None = None
    item: Item | None = None
    repeat: Repeat | None = None
    block: Block | None = None
    outer: Node | None = None
    inner: list[Node] = field(default_factory=list)


def nodes_of(product: Product, blocks: Iterable[Block]) -> list[Node]:
    """Give the outermost nodes of a product, in the order of the spec."""
    parts = list(_parts(product, blocks))
    found = {one.hdu.label: one for one in parts}
    held = {one.block for node in parts for key in _keys(node.hdu) for one in _objects(key.value)}
    trees = {label for label in found if label.endswith(".tree") and label.removesuffix(".tree") in found}
    for node in parts:
        _enter(node, found)
    for label in trees:
        found[label.removesuffix(".tree")].inner.append(found[label])
    entered = {id(one) for node in parts for one in node.inner}
    outer = [one for one in parts if id(one) not in entered and (one.hdu.named or one.hdu.label not in held)]
    return sorted(outer, key=lambda one: one.hdu.named)


def _parts(product: Product, blocks: Iterable[Block]) -> Iterator[Node]:
    """Give a node for each HDU or block, beside what the page says of it."""
    every = [*product.hdus, *([product.anywhere] if product.anywhere is not None else [])]
    for one, block in zip(every, blocks, strict=True):
        if isinstance(one, Repeat):
            for hdu, view in zip(one.members, block.hdus, strict=True):
                yield Node(hdu, view, repeat=one, block=block)
        else:
            yield Node(one, block.hdus[0], block=block)


def _enter(node: Node, found: dict[str, Node]) -> None:
    """Give an object the nodes of its keys."""
    if node.hdu.kind not in OBJECTS:
        return
    items = [item for section in node.view.sections for group in section.groups for item in group.items]
    keys = list(zip(node.hdu.keywords, items, strict=True))
    for key, item in [*keys, *(((node.hdu.root, None),) if node.hdu.root is not None else ())]:
        objects = [found[one.block] for one in _objects(key.value) if one.block in found]
        own = [one for one in objects if not one.hdu.named]
        if own:
            for one in (one for one in own if one.key is None):
                one.key = key
                node.inner.append(one)
        elif item is not None and (objects or shape_of(key.value) is not None):
            node.inner.append(Node(node.hdu, node.view, key, item))


def _keys(hdu: Hdu) -> tuple[Keyword, ...]:
    return (*hdu.keywords, *((hdu.root,) if hdu.root is not None else ()))


def _objects(value: Value | None) -> list[ObjectValue]:
    return [one for one in inside(value) if isinstance(one, ObjectValue)]


def shape_of(value: Value | None) -> ArrayValue | ListValue | None:
    """Give what of a value has axes: an array, or a list whose length is a named dimension."""
    for one in inside(value):
        if isinstance(one, ArrayValue) or (isinstance(one, ListValue) and one.dimension is not None):
            return one
    return None


def outermost(value: Value | None) -> Value | None:
    """Give what a value is where it is not null."""
    if isinstance(value, EitherValue):
        return next((one for one in value.options if not isinstance(one, NullValue)), value)
    return value


def sign_of(node: Node) -> str:
    """Give the sign of what a node holds."""
    key = node.key or node.hdu.root
    value = outermost(key.value) if key is not None else None
    if node.item is not None and node.key is not None:
        found = shape_of(value)
        if found is None:
            return "named"
        return _of_axes(found.shape) if isinstance(found, ArrayValue) else "line"
    hdu = node.hdu
    if hdu.kind in OBJECTS:
        if hdu.label == "text":
            return "text"
        within = "list" if isinstance(value, ListValue) else "map" if isinstance(value, MapValue) else ""
        return within or ("tuple" if hdu.kind == "tuple" else "object")
    if hdu.image is not None and hdu.kind != "picture":
        return _of_axes(hdu.shape)
    plain = {
        "primary": "groups" if hdu.groups else "none", "anywhere": "none", "image": "image", "table": "table",
        "asciitable": "ascii", "asdf": "tree", "rows": "table", "picture": "picture",
    }  # fmt: skip
    return plain.get(hdu.kind, "any")


def _of_axes(shape: Sequence[Length]) -> str:
    if not shape or any(isinstance(one, AnyAxes) for one in shape):
        return "any"
    return {1: "line", 2: "image", 3: "cube"}.get(len(shape), "cubes")
