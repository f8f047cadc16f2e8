"""Where in a tree stands what a spec speaks of: objects by the labels of their blocks, and what their keys hold.

Takes a product and the root of a tree; gives paths. Which of several alternatives a value is, is told by the kinds of
its nodes alone, and conditions are left to the judge: too many places are better than too few.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from yaml.nodes import ScalarNode

from specc.model.spec import (
    ArrayOf,
    ArrayValue,
    EitherValue,
    Hdu,
    ListValue,
    MapValue,
    ObjectValue,
)
from specc.mutants.trees.arrays import quantity_array
from specc.mutants.trees.objects import at, get, is_list, is_object, pairs
from specc.plan.identity import item_of
from specc.plan.trees import labels_held

if TYPE_CHECKING:
    from yaml.nodes import Node

    from specc.model.spec import Keyword, Product, Value
    from specc.mutants.trees.objects import Path

_MOST = 2_000  # objects that are looked at


@dataclass(slots=True)
class Item:
    """What one key of a block holds in a file.

    owners: paths of the objects that may have it. values: of what it holds, wherever it is there; leaves: of the single
    values in it; lists, maps, arrays: of those that are in it.
    """

    key: Keyword
    owners: list[Path] = field(default_factory=list)
    values: list[Path] = field(default_factory=list)
    leaves: list[Path] = field(default_factory=list)
    lists: list[tuple[Path, ListValue]] = field(default_factory=list)
    maps: list[tuple[Path, MapValue]] = field(default_factory=list)
    arrays: list[Path] = field(default_factory=list)


class Places:
    """All places of one tree."""

    def __init__(self, product: Product, root: Node, label: str = "") -> None:
        self.product = product
        self.root = root
        self.blocks = {
            one.label: one for one in product.hdus if isinstance(one, Hdu) and one.kind in {"object", "tuple"}
        }
        self.label = label or root_of(product)
        self.objects: dict[str, list[Path]] = {}
        self._items: dict[tuple[str, str], Item] = {}
        if self.label in self.blocks:
            self._walk()

    def item(self, label: str, name: str) -> Item | None:
        """Give what a key of a block holds, by the name of the key in rules."""
        return self._items.get((label, name))

    def items(self, label: str) -> list[Item]:
        """Give all keys of a block."""
        return [one for (block, _), one in self._items.items() if block == label]

    def _walk(self) -> None:
        for label, block in self.blocks.items():
            self.objects[label] = []
            for key in (*block.keywords, *([block.root] if block.root is not None else [])):
                self._items.setdefault((label, item_of(key)), Item(key))
        root = self.blocks[self.label]
        if root.root is not None:
            item = self._items[self.label, item_of(root.root)]
            item.values.append(())
            self._waiting: list[tuple[str, Path]] = []
            self._held(item, root.root.value, ())
        else:
            self._waiting = [(self.label, ())]
        count = 0
        while self._waiting and count < _MOST:
            label, path = self._waiting.pop(0)
            if path in self.objects[label]:
                continue
            self.objects[label].append(path)
            self._keys(label, path)
            count += 1

    def _keys(self, label: str, path: Path) -> None:
        """Note what the keys of one object hold."""
        one = at(self.root, path)
        block = self.blocks[label]
        for number, key in enumerate(block.keywords):
            item = self._items[label, item_of(key)]
            item.owners.append(path)
            steps: list[str | int]
            if block.kind == "tuple":
                steps = [number] if one is not None and is_list(one) and number < len(one.value) else []
            else:
                steps = list(present(one, key))
            for step in steps:
                item.values.append((*path, step))
                self._held(item, key.value, (*path, step))

    def _held(self, item: Item, value: Value | None, path: Path) -> None:
        """Note what lies in a value."""
        one = at(self.root, path)
        match value:
            case ObjectValue(block=block, positional=positional):
                if (is_list(one) if positional else is_object(one)) and block in self.objects:
                    self._waiting.append((block, path))
            case ListValue(of=of) if one is not None and is_list(one):
                item.lists.append((path, value))
                for number in range(len(one.value)):
                    self._held(item, of, (*path, number))
            case MapValue(of=of) if one is not None and is_object(one):
                item.maps.append((path, value))
                for name, _ in pairs(one):
                    self._held(item, of, (*path, name))
            case EitherValue(options=options):
                for option in options:
                    self._held(item, option, path)
            case ArrayValue() | ArrayOf():
                if quantity_array(one) is not None or is_list(one):
                    item.arrays.append(path)
            case _:
                held = get(one, "value") if is_object(one) and value is None else one
                if isinstance(held, ScalarNode) and path not in item.leaves:
                    item.leaves.append(path if held is one else (*path, "value"))


def present(one: Node | None, key: Keyword) -> list[str]:
    """Give the names that a key, or those of its family, go by in an object."""
    if one is None or not is_object(one):
        return []
    names = [name for name, _ in pairs(one)]
    if key.family is not None:
        return [name for name in names if re.fullmatch(key.family.pattern, name)]
    return [name for name in (key.name, *key.also) if name in names]


def root_of(product: Product) -> str:
    """Give the label of the object that the tree of a file is; "" where it has none."""
    held = set(labels_held(product.hdus))
    for one in product.hdus:
        if isinstance(one, Hdu) and one.kind in {"object", "tuple"} and one.label not in held and not one.named:
            return one.label
    return ""
