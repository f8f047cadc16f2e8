"""Which changes of a tree may break a rule: for each aspect of a key, of an object, of an array.

Takes what a rule is about and the tree of a file that conforms; gives attempts, the likeliest first. Whether one breaks
that rule and no other is for the judge to say.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Any

from specc.examples import values as conforming
from specc.examples.drawing import Undrawn
from specc.model.spec import ListValue, MapValue
from specc.mutants.trees import changes, shapes
from specc.mutants.trees.nodes import plain
from specc.mutants.trees.objects import at, get, is_list, is_object
from specc.mutants.values import wrong

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from specc.examples.drawing import Draw
    from specc.model.spec import Keyword
    from specc.mutants.attempts import Attempt
    from specc.mutants.trees.file import TreeFile
    from specc.mutants.trees.objects import Path
    from specc.mutants.trees.places import Item, Places

UNKNOWN = "specc_not_declared"
_EACH = 16  # wrong values that are tried at one place
_PLACES = 3  # places of an item that are tried
_ODD: tuple[Any, ...] = ([], {}, ["specc"], {UNKNOWN: 1}, 12345, "specc", True, 1.5, [[]], [1, 2, 3, 4, 5, 6, 7])


@dataclass(frozen=True, slots=True)
class Case:
    """One key, or an object (`item` None), and the tree that it stands in."""

    file: TreeFile
    places: Places
    draw: Draw
    label: str
    item: Item | None

    @property
    def of(self) -> Item:
        """Give what the key holds."""
        assert self.item is not None  # noqa: S101  asked of rules about keys alone
        return self.item

    @property
    def key(self) -> Keyword:
        """Give the key that the rule is about."""
        return self.of.key

    def now(self, path: Path) -> Any:  # noqa: ANN401  whatever a tree holds
        """Give what stands at a path."""
        one = at(self.file.root, path)
        return None if one is None else plain(one)


def attempts(case: Case, aspect: str) -> Iterator[Attempt]:
    """Give attempts at one aspect of a key or of an object."""
    if case.item is None:
        found = _OF_OBJECTS.get(aspect)
        yield from () if found is None else found(case)
    else:
        special = _OF_KEYS.get(aspect)
        yield from _values(case, aspect) if special is None else special(case)


def spots(case: Case) -> list[Path]:
    """Give where a single value of a key stands, of many the last one, too."""
    found = case.of.leaves or [path for path in case.of.values if path not in case.of.arrays]
    return [*found[: _PLACES - 1], found[-1]] if len(found) > _PLACES else found


def missing(case: Case) -> list[Path]:
    """Give where a key could stand and does not, first where others stand that are there under the same conditions."""
    there = {path[:-1] for path in case.of.values}
    beside = {
        path[:-1]
        for other in case.places.items(case.label)
        if other is not case.item and other.key.conditions == case.key.conditions
        for path in other.values
    }
    owners = sorted((one for one in case.of.owners if one not in there), key=lambda one: one not in beside)
    return [(*owner, _name_of(case.key)) for owner in owners][:_PLACES]


def _name_of(key: Keyword) -> str:
    """Give the name of a key, or one of a family."""
    if key.family is None:
        return key.name
    name = key.family.template
    for one in key.family.variables:
        name = name.replace(f"[{one.name}]", str(one.values[0]) if one.values else "1".zfill(one.pad))
    return name.replace("*", "1")


def wrapped(case: Case, value: Any) -> Any:  # noqa: ANN401  whatever a tree holds
    """Give what a key holds around a single value."""
    held = case.key.value
    while isinstance(held, ListValue | MapValue):
        value = {held.keys[0] if held.keys else UNKNOWN: value} if isinstance(held, MapValue) else [value]
        held = held.of
    return value


def sample(case: Case) -> Any:  # noqa: ANN401  as above
    """Give a value that conforms, None where none is found."""
    try:
        return conforming.value(case.key.facts, case.draw)
    except Undrawn:
        return None


def _values(case: Case, aspect: str) -> Iterator[Attempt]:
    facts, spec = case.key.facts, case.draw.spec
    for path in spots(case):
        for value, why in islice(wrong(aspect, facts, case.now(path), spec), _EACH):
            yield changes.put_value(path, value).because(why)
    for path in missing(case):
        for value, why in islice(wrong(aspect, facts, sample(case), spec), _EACH):
            yield changes.put_value(path, wrapped(case, value)).because(why)
    yield from shapes.wrong_elements(case, aspect)


def _null(case: Case) -> Iterator[Attempt]:
    for path in dict.fromkeys((*spots(case), *case.of.values[:_PLACES])):
        yield changes.put_value(path, None)
    for path in missing(case):
        yield changes.put_value(path, wrapped(case, None))
    yield from shapes.wrong_elements(case, "null")


def _type(case: Case) -> Iterator[Attempt]:
    yield from shapes.wrong_types(case)
    for path in case.of.values[:1]:
        if case.key.facts.tags and path:
            yield from (changes.put_tagged(path, value) for value in _ODD[:6])
        yield from (changes.put_value(path, value) for value in _ODD)
    yield from _values(case, "type")
    for path in (*case.of.values[1:_PLACES], *missing(case)):
        yield from (changes.put_value(path, value) for value in _ODD)


def _presence(case: Case) -> Iterator[Attempt]:
    for path in case.of.values[: 2 * _PLACES]:
        if path and isinstance(path[-1], str):
            yield changes.drop_path(path)
    for path in missing(case):
        tried: tuple[Any, ...] = (sample(case), *_ODD)
        for value in tried:
            if value is not None:
                yield changes.put_value(path, value)
                yield changes.put_value(path, wrapped(case, value))


def _unique(case: Case) -> Iterator[Attempt]:
    found = case.of.leaves or case.of.values
    for one, other in islice(pairwise(found), _EACH):
        yield changes.copy_to(one, other)
        yield changes.copy_to(found[0], other)
    for path, _ in case.of.lists:
        yield changes.grow(path)
    for owner in case.of.owners[:_PLACES]:  # a copy of the whole object, in the list that it stands in
        cut = next((cut for cut in range(len(owner), 0, -1) if isinstance(owner[cut - 1], int)), None)
        if cut is not None:
            yield changes.grow(owner[: cut - 1])


def _order(case: Case) -> Iterator[Attempt]:
    for path, _ in case.of.lists:
        one = case.now(path)
        if isinstance(one, list) and len(one) > 1:
            yield changes.put_value(path, one[::-1])
            yield changes.put_value(path, [*one[:-1], one[0]])
    for one, other in islice(pairwise(case.of.leaves), _EACH):
        first, second = case.now(one), case.now(other)
        yield changes.put_value(one, second).and_(changes.put_value(other, first))


def _former_names(case: Case) -> Iterator[Attempt]:
    for former in case.key.life.formers:
        for path in case.of.values[:_PLACES]:
            yield changes.rename_key(path, str(former.name))
        for path in missing(case):
            value = sample(case)
            if value is not None:
                yield changes.put_value((*path[:-1], str(former.name)), wrapped(case, value))


def _also(case: Case) -> Iterator[Attempt]:
    for path in case.of.values[:_PLACES]:
        for name in (case.key.name, *case.key.also):
            if name != path[-1]:
                for value in islice(conforming.others(case.key.facts, case.draw), _EACH):
                    yield changes.put_value((*path[:-1], name), value)


def _length(case: Case) -> Iterator[Attempt]:
    for path, held in case.of.lists:
        count = len(case.now(path) or [])
        if held.most is not None and held.most - count < _EACH:
            yield changes.grow(path, held.most - count + 1)
        if held.least:
            yield changes.shrink(path, held.least - 1)
            yield changes.shrink(path, 0)
        if held.dimension is not None:
            yield changes.grow(path)
            yield changes.shrink(path, count - 1)
    for path in missing(case):
        value = sample(case)
        for times in (0, 1, 2, 3, 7):
            yield changes.put_value(path, [value] * times)


def _keys(case: Case) -> Iterator[Attempt]:
    for path, _ in case.of.maps:
        for name in list(case.now(path) or {})[:_PLACES]:
            for new in (UNKNOWN, "?", f"{name}X", ""):
                yield changes.rename_key((*path, name), new)
    for path in missing(case):
        yield changes.put_value(path, {UNKNOWN: sample(case)})


def _tag(case: Case) -> Iterator[Attempt]:
    for path in case.of.values[:_PLACES]:
        one = at(case.file.root, path)
        held = "" if one is None else one.tag
        yield changes.tag(path, "")
        if held and not held.startswith("tag:yaml.org"):
            stem, _, version = held.rpartition("-")
            yield changes.tag(path, f"{stem}-99.0.0")
            yield changes.tag(path, f"{stem}x-{version}")
        yield changes.tag(path, "asdf://example.org/other/tags/thing-1.0.0")
        yield from (changes.put_value(path, value) for value in _ODD)
    for path in missing(case):
        tried: tuple[Any, ...] = (sample(case), *_ODD)
        yield from (changes.put_value(path, value) for value in tried)


def _undeclared(case: Case) -> Iterator[Attempt]:
    for path in case.places.objects.get(case.label, [])[: 2 * _PLACES]:
        one = at(case.file.root, path)
        if one is not None and is_object(one):
            names = (UNKNOWN, "Author", "zz")
            yield from (changes.put_value((*path, name), "1") for name in names if get(one, name) is None)
        elif one is not None and is_list(one):
            yield changes.grow(path)


def _object_type(case: Case) -> Iterator[Attempt]:
    for path in case.places.objects.get(case.label, [])[:_PLACES]:
        yield from (changes.put_value(path, value) for value in ([], "specc", [1], None, 1))


_OF_KEYS: dict[str, Callable[[Case], Iterator[Attempt]]] = {
    "presence": _presence, "type": _type, "null": _null, "unique": _unique, "order": _order, "name": _former_names,
    "also": _also, "length": _length, "keys": _keys, "tag": _tag, "mirror": lambda case: _values(case, "value"),
    "shape": shapes.wrong_shapes, "unit": shapes.wrong_units, "source": shapes.wrong_sources,
}  # fmt: skip
_OF_OBJECTS: dict[str, Callable[[Case], Iterator[Attempt]]] = {"undeclared-key": _undeclared, "type": _object_type}
