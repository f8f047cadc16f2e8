"""Which edits of a tree may break a rule: for each aspect of a key, of an object, of an array.

Takes a rule by its id and the tree of a file that conforms; gives edits, the likeliest first. Whether one breaks that
rule and no other is for the judge to say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Any

from specc.examples import values as conforming
from specc.examples.drawing import Undrawn
from specc.model.spec import Hdu
from specc.mutants import wrong
from specc.mutants.trees import changes, shapes
from specc.mutants.trees.nodes import plain
from specc.mutants.trees.objects import at, get, is_list, is_object
from specc.plan.identity import item_of, rule_names
from specc.plan.mirrors import mirrored

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from specc.examples.drawing import Draw
    from specc.model.spec import Keyword, Product, Rule
    from specc.mutants.trees.changes import Edit
    from specc.mutants.trees.file import TreeFile
    from specc.mutants.trees.objects import Path
    from specc.mutants.trees.places import Item, Places

    Scalar = bool | int | float | str

UNKNOWN = "specc_not_declared"
_EACH = 40  # wrong values that are tried at one place
_PLACES = 3  # places of an item that are tried


@dataclass(frozen=True, slots=True)
class Case:
    """One rule, and the tree that is to break it."""

    file: TreeFile
    places: Places
    product: Product
    draw: Draw
    label: str
    item: Item | None

    @property
    def key(self) -> Keyword:
        """Give the key that the rule is about."""
        assert self.item is not None  # noqa: S101  asked of rules about keys alone
        return self.item.key

    def now(self, path: Path) -> Any:  # noqa: ANN401  whatever a tree holds
        """Give what stands at a path."""
        one = at(self.file.root, path)
        return None if one is None else plain(one)


def subject_of(product: Product, rule: str) -> tuple[str, str, str] | None:
    """Give label, item ("" for none) and aspect of a rule about a tree; None for another rule."""
    for block in product.hdus:
        if not isinstance(block, Hdu) or block.kind not in {"object", "tuple"}:
            continue
        start = f"{product.name}/{block.label}"
        if rule.startswith(f"{start}:"):
            return block.label, "", rule[len(start) + 1 :]
        for key in (*block.keywords, *([block.root] if block.root is not None else [])):
            if rule.startswith(f"{start}/{item_of(key)}:"):
                return block.label, item_of(key), rule[len(f"{start}/{item_of(key)}:") :]
        if block.mirrors and rule.startswith(f"{start}/") and rule.endswith(":mirror"):
            return block.label, rule[len(start) + 1 : -len(":mirror")], "mirror"
    return None


def author_rule(product: Product, label: str, name: str) -> Rule | None:
    """Give the rule of an author that an object has under a name."""
    block = next((one for one in product.hdus if isinstance(one, Hdu) and one.label == label), None)
    rules = () if block is None else block.rules
    return dict(zip(rule_names(rules), rules, strict=True)).get(name.removesuffix("-whole")) or dict(
        zip(rule_names(rules), rules, strict=True)
    ).get(name)


def edits(case: Case, aspect: str) -> Iterator[Edit]:
    """Give edits that may break one aspect of a key or of an object."""
    if case.item is None:
        yield from _OF_OBJECTS.get(aspect, _nothing)(case)
        return
    found = _OF_KEYS.get(aspect)
    if found is not None:
        yield from found(case)
        return
    yield from _values(case, aspect)


def _nothing(_: Case) -> Iterator[Edit]:
    return iter(())


# ---------------------------------------------------------------------------------------------------- single values


def spots(case: Case) -> list[Path]:
    """Give where a single value of a key stands, or could; the last ones too, of many."""
    item = case.item
    assert item is not None  # noqa: S101  as above
    found = item.leaves or [path for path in item.values if path not in item.arrays]
    if len(found) > _PLACES:
        found = [*found[: _PLACES - 1], found[-1]]
    return found


def missing(case: Case) -> list[Path]:
    """Give where a key could stand and does not."""
    item = case.item
    assert item is not None  # noqa: S101  as above
    there = {path[:-1] for path in item.values}
    name = item.key.name if item.key.family is None else _name_of(item.key)
    return [(*owner, name) for owner in item.owners if owner not in there][:_PLACES]


def _name_of(key: Keyword) -> str:
    """Give a name of a family."""
    name = key.family.template if key.family is not None else key.name
    for one in key.family.variables if key.family is not None else ():
        name = name.replace(f"[{one.name}]", str(one.values[0]) if one.values else "1".zfill(one.pad))
    return name.replace("*", "1")


def wrapped(case: Case, value: Any) -> Any:  # noqa: ANN401  whatever a tree holds
    """Give what a key holds around a single value."""
    from specc.model.spec import ListValue, MapValue  # noqa: PLC0415

    held = case.key.value
    while isinstance(held, ListValue | MapValue):
        value = {held.keys[0] if held.keys else UNKNOWN: value} if isinstance(held, MapValue) else [value]
        held = held.of
    return value


def _values(case: Case, aspect: str) -> Iterator[Edit]:
    facts = case.key.facts
    for path in spots(case):
        for value in islice(wrong.values(aspect, facts, case.now(path)), _EACH):
            yield changes.put_value(path, value)
    for path in missing(case):
        now = sample(case)
        for value in islice(wrong.values(aspect, facts, now), _EACH):
            yield changes.put_value(path, wrapped(case, value))
    yield from shapes.wrong_elements(case, aspect)


def sample(case: Case) -> Any:  # noqa: ANN401  as above
    """Give a value that conforms, None where none is found."""
    try:
        return conforming.value(case.key.facts, case.draw)
    except Undrawn:
        return None


def _null(case: Case) -> Iterator[Edit]:
    item = case.item
    assert item is not None  # noqa: S101  as above
    for path in (*spots(case), *item.values[:_PLACES]):
        yield changes.put_value(path, None)
    for path in missing(case):
        yield changes.put_value(path, None)
        yield changes.put_value(path, wrapped(case, None))
    yield from shapes.wrong_elements(case, "null")


def _type(case: Case) -> Iterator[Edit]:
    item = case.item
    assert item is not None  # noqa: S101  as above
    yield from shapes.wrong_types(case)
    yield from _values(case, "type")
    others: tuple[Any, ...] = ("specc", 12345, True, [], {}, ["specc"], [[]], {UNKNOWN: 1}, 1.5, [1, 2, 3, 4, 5, 6, 7])
    for path in (*item.values[:_PLACES], *missing(case)):
        for value in others:
            yield changes.put_value(path, value)


def _presence(case: Case) -> Iterator[Edit]:
    item = case.item
    assert item is not None  # noqa: S101  as above
    for path in item.values[: 2 * _PLACES]:
        if isinstance(path[-1] if path else None, str):
            yield changes.drop_path(path)
    for path in missing(case):
        tried: tuple[Any, ...] = (sample(case), "specc", 1, 1.5, {}, [])
        for value in tried:
            if value is not None:
                yield changes.put_value(path, value)
                yield changes.put_value(path, wrapped(case, value))


def _unique(case: Case) -> Iterator[Edit]:
    item = case.item
    assert item is not None  # noqa: S101  as above
    found = item.leaves or item.values
    for number, path in enumerate(found[1:_EACH], 1):
        yield changes.copy_to(found[0], path)
        yield changes.copy_to(found[number - 1], path)
    for path, _ in item.lists:
        yield changes.grow(path)
    for owner in item.owners:  # a copy of the whole object, in the list that it stands in
        for cut in range(len(owner), 0, -1):
            if isinstance(owner[cut - 1], int):
                yield changes.grow(owner[: cut - 1])
                break


def _order(case: Case) -> Iterator[Edit]:
    item = case.item
    assert item is not None  # noqa: S101  as above
    for path, _ in item.lists:
        one = case.now(path)
        if isinstance(one, list) and len(one) > 1:
            yield changes.put_value(path, one[::-1])
            yield changes.put_value(path, [*one[:-1], one[0]])
    found = item.leaves
    for one, other in pairwise(found):
        first, second = case.now(one), case.now(other)
        yield changes.put_value(one, second).and_(changes.put_value(other, first))


def _names(case: Case) -> Iterator[Edit]:
    item = case.item
    assert item is not None  # noqa: S101  as above
    for former in case.key.life.formers:
        for path in item.values[:_PLACES]:
            yield changes.rename_key(path, str(former.name))
        for path in missing(case):
            value = sample(case)
            if value is not None:
                yield changes.put_value((*path[:-1], str(former.name)), wrapped(case, value))


def _also(case: Case) -> Iterator[Edit]:
    item = case.item
    assert item is not None  # noqa: S101  as above
    for path in item.values[:_PLACES]:
        for name in (case.key.name, *case.key.also):
            if name != path[-1]:
                for value in conforming.others(case.key.facts, case.draw):
                    yield changes.put_value((*path[:-1], name), value)


# ----------------------------------------------------------------------------------------------------------- lists


def _length(case: Case) -> Iterator[Edit]:
    item = case.item
    assert item is not None  # noqa: S101  as above
    for path, held in item.lists:
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
        for whole in ([], [value], [value] * 2, [value] * 3, [value] * 7):
            yield changes.put_value(path, whole)


def _keys(case: Case) -> Iterator[Edit]:
    item = case.item
    assert item is not None  # noqa: S101  as above
    for path, _ in item.maps:
        names = list((case.now(path) or {}).keys())
        for name in names[:_PLACES]:
            for new in (UNKNOWN, "?", f"{name}X", ""):
                yield changes.rename_key((*path, name), new)
    for path in missing(case):
        yield changes.put_value(path, {UNKNOWN: sample(case)})


def _tag(case: Case) -> Iterator[Edit]:
    item = case.item
    assert item is not None  # noqa: S101  as above
    for path in item.values[:_PLACES]:
        one = at(case.file.root, path)
        held = "" if one is None else one.tag
        yield changes.tag(path, "")
        if held and not held.startswith("tag:yaml.org"):
            stem, _, version = held.rpartition("-")
            yield changes.tag(path, f"{stem}-99.0.0")
            yield changes.tag(path, f"{stem}x-{version}")
        yield changes.tag(path, "asdf://example.org/other/tags/thing-1.0.0")
        yield changes.tag(path, "tag:example.org:other/thing-1.0.0")
        for value in ("specc", {UNKNOWN: 1}, [1]):
            yield changes.put_value(path, value)
    for path in missing(case):
        for value in (sample(case), "specc", {UNKNOWN: 1}, [1]):
            yield changes.put_value(path, value)


def _mirror(case: Case) -> Iterator[Edit]:
    """Change what a tree says again of a header."""
    for path in case.item.values if case.item is not None else ():
        one = case.now(path)
        for value in wrong.values("value", case.key.facts, one):
            yield changes.put_value(path, value)


def mirror_item(product: Product, label: str, path: str, places: Places, spec: Any) -> Item | None:  # noqa: ANN401  a spec
    """Give what a tree says again as the item that the judge knows it by: its path, and the facts of the keyword."""
    from specc.mutants.trees.places import Item  # noqa: PLC0415

    block = places.blocks.get(label)
    if block is None:
        return None
    for one in mirrored(block, product, spec):
        if one.path == path:
            steps = tuple(path.split("."))
            return Item(one.keyword, owners=[steps[:-1]], values=[steps] if at(places.root, steps) is not None else [])
    return None


# --------------------------------------------------------------------------------------------------------- objects


def _undeclared(case: Case) -> Iterator[Edit]:
    for path in case.places.objects.get(case.label, [])[: 2 * _PLACES]:
        one = at(case.file.root, path)
        if one is not None and is_object(one):
            names = (UNKNOWN, UNKNOWN.upper()[:8], "zz")
            yield from (changes.put_value((*path, name), 1) for name in names if get(one, name) is None)
        elif one is not None and is_list(one):
            yield changes.grow(path)


def _object_type(case: Case) -> Iterator[Edit]:
    for path in case.places.objects.get(case.label, [])[:_PLACES]:
        for value in ([], "specc", [1], None, 1):
            yield changes.put_value(path, value)


_OF_KEYS: dict[str, Callable[[Case], Iterator[Edit]]] = {
    "presence": _presence, "type": _type, "null": _null, "unique": _unique, "order": _order, "name": _names,
    "also": _also, "length": _length, "keys": _keys, "tag": _tag, "mirror": _mirror,
    "shape": shapes.wrong_shapes, "unit": shapes.wrong_units, "source": shapes.wrong_sources,
}  # fmt: skip
_OF_OBJECTS: dict[str, Callable[[Case], Iterator[Edit]]] = {"undeclared-key": _undeclared, "type": _object_type}
_FAMILY = re.compile(r"\[\w+\]")
