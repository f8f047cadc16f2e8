"""Slots: where a value that an expression names is kept, or would be, and what the spec says of it there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from specc.examples.nodes import Around, Inside, Node, path_below
from specc.examples.pins import ABSENT, PRESENT, Pins
from specc.examples.seen import Seen
from specc.model.expressions import ColumnRef
from specc.model.spec import ObjectValue
from specc.runtime.expressions import Missing
from specc.runtime.trees.paths import joined, parts, step

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from specc.model.expressions import KeywordRef, PixelsRef
    from specc.model.spec import Facts, Hdu, Keyword


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a value is kept: its path, and what is said of it (None: of more than one value).

    needs: paths of what is around it and not there yet.
    """

    path: str
    facts: Facts | None
    needs: tuple[str, ...] = ()

    def to(self, value: Any) -> Pins:  # noqa: ANN401  of whatever type
        """Give what puts a value there."""
        return Pins(values={self.path: value}, presence=dict.fromkeys((*self.needs, self.path), PRESENT))

    def there(self) -> Pins:
        """Give what puts anything there."""
        return Pins(presence=dict.fromkeys((*self.needs, self.path), PRESENT))

    def gone(self) -> Pins:
        """Give what leaves it out."""
        return Pins(presence={self.path: ABSENT})

    def of_length(self, count: int) -> Pins:
        """Give what makes a list that long."""
        return Pins(lengths={self.path: count}, presence=dict.fromkeys((*self.needs, self.path), PRESENT))


class Placed(Seen, Protocol):
    """Contents that know where the values are that expressions name."""

    def slot(self, ref: KeywordRef | ColumnRef | PixelsRef) -> Slot | None:
        """Give where a value is kept; None where it is nowhere that can be changed."""


class InsideTree(Inside):
    """An object of a tree whose values have slots."""

    def __init__(
        self,
        node: Node,
        root: Node,
        file: Around,
        objects: Mapping[str, Hdu],
        variables: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(node, root, file, variables=variables)
        self.objects = objects

    def slot(self, ref: KeywordRef | ColumnRef | PixelsRef) -> Slot | None:
        """Give where a value is kept."""
        try:
            found = self.found(ref)
            start, path = self.place(ref)
        except Missing:
            return None
        if found is not None:
            return Slot(found.path, None if isinstance(found.value, list | dict) else found.facts)
        if self.item is not None and isinstance(ref, ColumnRef):
            start, path = self.item.parent(path), parts(path)[-1]
        return _lacking(start, path, self.objects)


def _lacking(start: Node, path: str, objects: Mapping[str, Hdu]) -> Slot | None:
    """Give the slot of what is not there, through objects that may not be there either."""
    node: Node | None = start
    block = start.block
    at, needs, key = start.path, list[str](), None
    for name in parts(path):
        if block is None:
            return None
        key = _declared(block, name)
        if key is None:
            return None
        inner = None if node is None or not isinstance(node.value, dict) else node.value.get(name)
        at = path_below(node, name) if node is not None else joined(at, step(name))
        if inner is None:
            needs.append(at)
        node = inner
        block = objects.get(key.value.block) if isinstance(key.value, ObjectValue) else None
    if key is None:
        return None
    return Slot(at, key.facts if key.value is None else None, tuple(needs[:-1]))


def _declared(block: Hdu, name: str) -> Keyword | None:
    return next((one for one in block.keywords if one.name == name), None)
