"""Examples of trees: JSON, YAML, ASDF.

Takes a product and the chances of one attempt; gives contents in which all rules hold that can be told of them.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from random import Random
from typing import TYPE_CHECKING, Any

import numpy as np

from specc.backends.writer.support.contents import Block, Contents
from specc.backends.writer.support.trees.tagged import Tagged
from specc.examples import demanding
from specc.examples.anything import OfHdu
from specc.examples.growing import Grower
from specc.examples.lengths import Sizes
from specc.examples.naming import name_of
from specc.examples.nodes import Around, Node, plain, walk
from specc.examples.settling import settle
from specc.examples.slots import InsideTree
from specc.model.spec import Hdu

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.examples.drawing import Draw
    from specc.examples.pins import Pins
    from specc.examples.settling import Demand
    from specc.model.spec import Product

TREE = "tree"
_ROUNDS = 4  # in which what hangs on what comes later is made to fit
_OBJECTS = frozenset({"object", "tuple"})


def contents(product: Product, draw: Draw) -> Contents:
    """Give what a file may hold. Raises Undrawn where nothing can be drawn."""
    seed = str(draw.rng.random())
    drawn = settle(lambda pins: Tree(product, draw, pins, seed), draw)
    held = values(drawn.root)
    block = Block(TREE, values=held if drawn.block.root is None else {"": held})
    return Contents([block], drawn.file.name, drawn.fields)


class Tree:
    """A tree that was drawn with some things settled."""

    def __init__(
        self, product: Product, draw: Draw, pins: Pins, seed: str, *, label: str = TREE, around: Around | None = None
    ) -> None:
        self.product = product
        self.pins = pins
        self.spec = draw.spec
        self.objects = {one.label: one for one in product.hdus if isinstance(one, Hdu) and one.kind in _OBJECTS}
        self.block = self.objects[label]
        self.tagged = product.format in {"asdf", "yaml", "fits"}
        self.fields: dict[str, str] = {}
        tables = {one.key: [row.cells for row in one.rows] for one in draw.spec.combos}
        self.file = Around(tables=tables) if around is None else replace(around, tables=tables)
        before: Node | None = None
        for _ in range(_ROUNDS):
            own = replace(draw, rng=Random(seed))  # noqa: S311  chances, no secrets
            sizes = Sizes(own, {**self.file.sizes, **pins.sizes})
            if around is None:
                self.file.dimension = sizes.dimension
            grower = Grower(
                self.objects, own, sizes, self.file, pins=pins, seed=seed, before=before, tagged=self.tagged
            )
            self.root = grower.grow(self.block)
            name = self._name(grower)
            done = before is not None and name == self.file.name and _same(before, self.root)
            self.file.name = name
            before = self.root
            if done:
                break

    def _name(self, grower: Grower) -> str:
        if self.block.label != TREE:  # others say how the file is called
            return self.file.name
        name, self.fields = name_of(self.product, self.seen(self.root), grower.at("/name"), self.pins.fields)
        return name

    def seen(self, node: Node, variables: dict[str, Any] | None = None) -> InsideTree:
        """Give a node as expressions see it."""
        return InsideTree(node, self.root, self.file, self.objects, variables)

    def demands(self) -> Iterator[Demand]:
        """Give all that must hold of the tree."""
        if self.block.label == TREE:
            yield from demanding.of_product(self.product, self.spec, self.seen(self.root))
        for node in walk(self.root):
            if node.block is None:
                continue
            there = self.seen(node)
            yield from demanding.rules(node.block.rules, there, node.path, partial(self.seen, node))
            for key in node.block.keywords:
                if key.name in node.value and key.facts.limits:
                    yield from demanding.limits(key.name, key.facts, key.place, there, node.path)


def values(node: Node) -> Any:  # noqa: ANN401  whatever a tree holds
    """Give a tree as contents have it: dicts, lists, arrays, single values, some of them with a tag."""
    value = node.value
    if isinstance(value, dict):
        inner = {key: values(one) for key, one in value.items() if not isinstance(one.value, OfHdu)}
        value = list(inner.values()) if node.is_tuple else inner
    elif isinstance(value, list):
        value = [values(one) for one in value]
    return Tagged(node.tag, value) if node.tag and not isinstance(value, np.ndarray) else value


def _same(one: Node, other: Node) -> bool:
    return repr(plain(one)) == repr(plain(other))
