"""What stands under a key of a tree: single values, lists, maps, arrays, one of several.

Takes what the spec says of the key and where it is; gives a node. Objects are made by whoever fills them (`fill`).
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, assert_never

from specc.examples import anything, arrays, texts, values
from specc.examples.drawing import Undrawn
from specc.examples.evaluating import evaluate
from specc.examples.nodes import Around, Inside, Node, at_same_path
from specc.examples.tags import tag_for
from specc.model.expressions import DimensionRef
from specc.model.spec import (
    ArrayOf,
    ArrayValue,
    EitherValue,
    ListValue,
    MapValue,
    NullValue,
    ObjectValue,
    ScalarValue,
)
from specc.model.types import AnyAxes, AnyLength
from specc.plan.walk import constant
from specc.runtime.expressions import UNTOLD
from specc.runtime.trees.paths import joined, step

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from specc.examples.drawing import Draw
    from specc.examples.lengths import Sizes
    from specc.examples.pins import Pins
    from specc.model.spec import Facts, Hdu, Keyword, Value
    from specc.model.types import Length

DEEPEST = 2  # objects of one name in each other, beyond which what need not be there is not
_TOO_DEEP = 12  # of them: who must hold itself has no end
_NULL = 0.2  # how often what may be null is
_MOST_KEYS = 3  # of a map with free keys

_MOST_ELEMENTS = 5_000  # of all lists of a tree: what the spec itself wants to be larger is no example


class Along:
    """What was seen along a list: the values of items that are there once."""

    def __init__(self) -> None:
        self.seen: dict[str, set[Any]] = {}

    def new(self, item: str, value: Any) -> bool:  # noqa: ANN401  whatever is there
        """Say whether a value was not there before, and remember it."""
        seen = self.seen.setdefault(item, set())
        if not isinstance(value, str | int | float) or value in seen:
            return False
        seen.add(value)
        return True


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a tree: what declares it, its path, the node that it lies in, how many named objects are around."""

    key: Keyword
    path: str
    around: Node
    depth: int

    def inner(self, path: str, around: Node) -> Spot:
        """Give a place in a list or a map that stands here; a tag is that of the whole."""
        key = replace(self.key, facts=replace(self.key.facts, tags=())) if self.key.facts.tags else self.key
        return Spot(key, path, around, self.depth)


class Holding:
    """What both objects and what stands in them are drawn from.

    pins: what is settled. before: the tree of the last attempt, which is asked what this one cannot tell yet. tagged:
    whether nodes have tags. seed: of the chances that each path has by itself, so that a pin changes nothing elsewhere.
    """

    def __init__(
        self,
        objects: Mapping[str, Hdu],
        draw: Draw,
        sizes: Sizes,
        file: Around,
        *,
        pins: Pins,
        seed: str,
        before: Node | None = None,
        tagged: bool = False,
    ) -> None:
        self.elements = 0  # of all lists so far
        self.objects = objects
        self.draw = draw
        self.pins = pins
        self.sizes = sizes
        self.file = file
        self.seed = seed
        self.before = before
        self.tagged = tagged
        self.root: Node | None = None

    def fill(self, node: Node, along: Along, depth: int) -> None:
        """Put keys into an object."""
        raise NotImplementedError

    def at(self, path: str) -> Draw:
        """Give the chances that a path has."""
        return replace(self.draw, rng=random.Random(f"{self.seed}/{path}"))  # noqa: S311  chances, no secrets

    def seen(self, node: Node, variables: dict[str, Any] | None = None) -> Inside:
        """Give a node as expressions see it."""
        if self.root is None:
            raise Undrawn("nothing has been grown yet")
        return Inside(node, self.root, self.file, variables=variables)

    def names(self, value: Value | None) -> bool:
        """Say whether a value holds an object that may hold itself."""
        match value:
            case ObjectValue(block=label):
                return self.objects[label].named
            case ListValue(of=of) | MapValue(of=of):
                return self.names(of)
            case EitherValue(options=options):
                return any(map(self.names, options))
            case _:
                return False

    def key(self, spot: Spot, name: str, along: Along) -> Node:
        """Give what stands under a key; along: what others have there, in the list that the object lies in."""
        path, facts = spot.path, spot.key.facts
        if path in self.pins.values:
            made = Node(self.pins.values[path], path, facts=facts)
            made.tag = self._tag(spot, made)
            along.new(name, made.value)
        elif facts.unique and spot.key.value is None:
            made = Node(self._unlike(facts, path, name, along), path, facts=facts)
        else:
            made = self.held(spot, along)
        made.key, made.around = spot.key, spot.around
        return made

    def held(self, spot: Spot, along: Along) -> Node:
        """Give what stands at a place, perhaps null, with the tag that it must have."""
        key = spot.key
        value = key.value if key.value is not None else ScalarValue(key.facts.types)
        alone = isinstance(value, ScalarValue | ObjectValue)  # of others it is said of what is inside
        if (
            key.facts.nullable
            and alone
            and self.draw.kind == "random"
            and self.at(f"{spot.path}=").rng.random() < _NULL
        ):
            return Node(None, spot.path, facts=key.facts)
        made = self._made(value, spot, along)
        made.tag = self._tag(spot, made)
        return made

    def _unlike(self, facts: Facts, path: str, name: str, along: Along) -> Any:  # noqa: ANN401  of whatever type
        """Give a value that nothing else along the list has."""
        draw = self.at(path)
        first = values.value(facts, draw)
        if along.new(name, first):
            return first
        for one in values.others(facts, draw):
            if along.new(name, one):
                return one
        raise Undrawn(f"{name} has too few values that differ")

    def _tag(self, spot: Spot, made: Node) -> str:
        tags = spot.key.facts.tags
        if not self.tagged or not tags or made.value is None or made.tag:
            return made.tag
        return tag_for(self.at(f"{made.path}<tag>").rng.choice(tags))

    def _made(self, value: Value, spot: Spot, along: Along) -> Node:
        match value:
            case ScalarValue():
                return self._scalar(value, spot)
            case NullValue():
                return Node(None, spot.path, facts=spot.key.facts)
            case ObjectValue():
                return self._object(value, spot, Along())
            case ListValue():
                return self._list(value, spot)
            case MapValue():
                return self._map(value, spot)
            case ArrayValue():
                return self._array(value, spot)
            case ArrayOf():
                return Node(anything.OfHdu(value.label), spot.path, facts=spot.key.facts)
            case EitherValue():
                return self._made(self._chosen(value, spot), spot, along)
        assert_never(value)

    def _chosen(self, value: EitherValue, spot: Spot) -> Value:
        options: list[Value] = [one for one in value.options if not isinstance(one, NullValue)]
        if spot.depth >= DEEPEST:
            options = [one for one in options if not self.names(one)] or options
        draw = self.at(f"{spot.path}|")
        if draw.kind != "random" and options:
            return options[0]
        return draw.rng.choice(options if options and draw.rng.random() > _NULL else value.options)

    # Single values.

    def _scalar(self, value: ScalarValue, spot: Spot) -> Node:
        facts, path = replace(spot.key.facts, types=value.types), spot.path
        if path in self.pins.values:
            return Node(self.pins.values[path], path, facts=facts)
        told = self._told(facts, _object_of(spot.around))
        if told is not None:
            return Node(told, path, facts=facts)
        if anything.is_free(facts):
            return Node(anything.value(facts, self.at(path)), path, facts=facts)
        return Node(values.value(facts, self.at(path)), path, facts=facts)

    def _told(self, facts: Facts, node: Node) -> Any:  # noqa: ANN401  of whatever type
        """Give the value that an expression says, None where there is none, or nobody can tell yet."""
        if facts.fixed is None or constant(facts.fixed) is not None:
            return None
        if isinstance(facts.fixed, DimensionRef):
            return self.sizes.dimension(facts.fixed.name)
        starts: list[tuple[Node | None, Node | None]] = [(node, self.root)]
        if self.before is not None:
            starts.append((at_same_path(self.before, node), self.before))
        for start, root in starts:
            if start is None or root is None:
                continue
            try:
                told = evaluate(facts.fixed, Inside(start, root, self.file))
            except UNTOLD:
                continue
            if told not in ("", None):
                return values.as_typed(told, facts)
        return None

    def _array(self, value: ArrayValue, spot: Spot) -> Node:
        facts = replace(spot.key.facts, types=value.types)
        lengths: list[Length] = [one for one in value.shape if not isinstance(one, AnyAxes)] or [AnyLength()]
        shape = self.sizes.shape(lengths, lambda one: int(evaluate(one, self.seen(_object_of(spot.around)))))
        made = arrays.array(facts, shape, self.at(spot.path))
        for index in range(made.size if self.pins.values else 0):
            pinned = self.pins.values.get(f"{spot.path}[{index + 1}]")
            if pinned is not None:
                made.flat[index] = pinned
        return Node(made, spot.path, facts=facts)

    # Structures.

    def _object(self, value: ObjectValue, spot: Spot, along: Along) -> Node:
        block = self.objects[value.block]
        depth = spot.depth + block.named
        if depth > _TOO_DEEP:
            raise Undrawn(f"{value.block} holds itself without an end")
        made = Node({}, spot.path, block=block, key=spot.key, around=spot.around)
        made.tag = self._tag(spot, made)
        self.fill(made, along, depth)
        return made

    def _list(self, value: ListValue, spot: Spot) -> Node:
        made = Node([], spot.path, key=spot.key, facts=spot.key.facts, around=spot.around)
        along = Along()
        length = self._length(value, spot)
        self.elements += length
        if self.elements > _MOST_ELEMENTS:
            raise Undrawn(f"{spot.path} has {length} elements: too many for an example")
        for index in range(length):
            made.value.append(self._element(value.of, spot.inner(f"{spot.path}[{index + 1}]", made), along))
        _order(made, spot.key.facts)
        return made

    def _length(self, value: ListValue, spot: Spot) -> int:
        if value.dimension is not None:
            return self.sizes.dimension(value.dimension)
        if spot.path in self.pins.lengths:
            return self.pins.lengths[spot.path]
        least, most = value.least or 0, value.most
        if self.draw.kind == "minimal" or (spot.depth >= DEEPEST and self.names(value.of)):
            return least
        high = max(least, 1) + 1 if most is None else min(most, max(least, 1) + 1)
        return high if self.draw.kind == "maximal" else self.at(f"{spot.path}#").rng.randint(least, high)

    def _element(self, value: Value, spot: Spot, along: Along) -> Node:
        if isinstance(value, ScalarValue) and spot.key.facts.unique and spot.path not in self.pins.values:
            facts = replace(spot.key.facts, types=value.types)
            made = Node(self._unlike(facts, spot.path, spot.key.name, along), spot.path, facts=facts)
        elif isinstance(value, ObjectValue):
            made = self._object(value, spot, along)
        else:
            made = self._made(value, spot, along)
        made.around = spot.around
        return made

    def _map(self, value: MapValue, spot: Spot) -> Node:
        made = Node({}, spot.path, key=spot.key, facts=spot.key.facts, around=spot.around)
        along = Along()
        for name in self._keys(value, spot):
            inner = self._element(value.of, spot.inner(joined(spot.path, step(name)), made), along)
            inner.in_map = name
            made.value[name] = inner
        return made

    def _keys(self, value: MapValue, spot: Spot) -> Sequence[str]:
        draw = self.at(f"{spot.path}*")
        if draw.kind == "minimal" or (spot.depth >= DEEPEST and self.names(value.of)):
            count = 0
        else:
            count = _MOST_KEYS if draw.kind == "maximal" else draw.rng.randint(1, _MOST_KEYS)
        count = self.pins.lengths.get(spot.path, count)
        if value.keys:
            if draw.kind == "maximal" and spot.path not in self.pins.lengths:
                return value.keys
            some = draw.rng.sample(value.keys, min(count, len(value.keys)))
            return [one for one in value.keys if one in some]
        if value.pattern:
            return list(dict.fromkeys(texts.matching(value.pattern, draw) for _ in range(count)))
        return anything.KEYS[:count]


def _object_of(node: Node) -> Node:
    """Give the object that a place lies in, through lists and maps."""
    one = node
    while one.block is None and one.around is not None:
        one = one.around
    return one


def _order(made: Node, facts: Facts) -> None:
    """Put the elements of a list in order, as the spec asks of them, or of keys of theirs."""
    first = made.value[0] if made.value else None
    if first is None:
        return
    if first.block is None:
        if facts.order is not None:
            _sort(made.value)
        return
    for key in first.block.keywords:
        if key.facts.order is not None:
            _sort([one.value[key.name] for one in made.value if key.name in one.value])


def _sort(nodes: Sequence[Node]) -> None:
    """Put the values of nodes in order, nulls where they are."""
    given = [one for one in nodes if one.value is not None]
    try:
        ordered = sorted(one.value for one in given)
    except TypeError:
        return
    for one, value in zip(given, ordered, strict=True):
        one.value = value
