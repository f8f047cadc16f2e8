"""Objects of trees: what their keys hold, as calls of `h.keyword` and `h.key`, one function an object.

Takes blocks of the model; gives statements. A value is made of `scalar`, `obj`, `listed` and the like; an object is
named by the function that asks of it, so that what holds itself is a function that names itself.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from specc.backends import Refusal
from specc.backends.validator import code, items, texts
from specc.backends.validator import facts as said
from specc.backends.validator.blocks import Declared, Entry, blocks, is_open, loops_of_family
from specc.backends.validator.code import Code, Statement, call, named
from specc.backends.validator.demands import demand
from specc.backends.validator.expressions import expression
from specc.backends.validator.lives import formers, instead, outdated
from specc.backends.validator.scope import name_of
from specc.backends.validator.steering import OBJECTS, hdus_of
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
from specc.model.types import DimensionName
from specc.plan.identity import item_of, rule_names
from specc.plan.trees import is_measured

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.backends.validator.book import Book
    from specc.backends.validator.scope import Scope
    from specc.model.spec import Facts, Hdu, Keyword, Product, Value

_LIMITS = {">": "above", ">=": "at_least", "<": "below", "<=": "at_most"}
_NOT_OF_ELEMENTS = (
    "bits",
    "finite",
    "refers",
    "same",
    "like",
)  # facts that single values in a structure have no word for


def object_body(product: Product, hdu: Hdu, book: Book) -> list[Statement]:
    """Give the statements that check an object of a tree, in the order of the spec."""
    scope = book.of_hdu(product, hdu)
    body: list[Statement] = []
    once = list(formers(hdu))
    if once:
        body.append(Statement(call("h.read_as_now", code.tuple_(once)), book.comment(hdu.place)))
    if hdu.root is not None:
        arguments = [_held(hdu.root, scope, book), texts.quoted(item_of(hdu.root))]
        body.append(Statement(call("h.whole", *arguments), book.comment(hdu.root.place)))
    named_ones = [one for one in hdu.keywords if not is_open(one.family)]
    body += blocks([key(one, scope, book) for one in named_ones], scope, book)
    open_ones = [key(one, scope, book) for one in hdu.keywords if is_open(one.family)]
    body += blocks(open_ones, scope, book)
    body += blocks(list(items.families_along(hdu.keywords, book)), scope, book)
    rules = zip(rule_names(hdu.rules), hdu.rules, strict=True)
    body += blocks([demand(rule, name, scope, book) for name, rule in rules], scope, book)
    return body


def key(one: Keyword, scope: Scope, book: Book) -> Entry:
    """Give the entry of a key."""
    if _is_plain(one, scope):
        return items.keyword(_of_tree(one), scope, book)

    def write(within: Scope) -> Sequence[Statement]:
        name = name_of(item_of(one), within)
        arguments: list[Code] = [name, _held(one, within, book)]
        if one.family is not None:
            arguments.append(named("item", texts.quoted(item_of(one))))
        arguments += said.level(one.presence, within)
        arguments += instead(one.presence, one.life)
        return [Statement(call("h.key", *arguments), book.comment(one.place)), *outdated(one, name)]

    declared = Declared((one.name,)) if one.family is None else Declared(matching=(one.family.pattern,))
    return Entry(one.conditions, loops_of_family(one, scope, columns=False), write, declared)


def _is_plain(one: Keyword, scope: Scope) -> bool:
    """Say whether a key holds a single value, which is asked as a keyword is."""
    alone = one.value is None and not one.facts.tags and not _is_anything(one.facts)
    return alone and not is_measured(one.facts, scope.form)


def _is_anything(facts: Facts) -> bool:
    """Say whether nothing is asked of a value, which may then be a structure as well."""
    asked = (facts.fixed, facts.values, facts.limits, facts.matches, facts.bits, facts.nonempty, facts.like)
    return all(one.kind == "any" for one in facts.types) and not any(asked)


def _of_tree(one: Keyword) -> Keyword:
    """Give a key with what a tree can be asked of it: no text in it says a unit."""
    return replace(one, facts=replace(one.facts, unit=None))


# ------------------------------------------------------------------------------------------------- what a key holds


def _held(one: Keyword, scope: Scope, book: Book) -> Code:
    """Give what a key holds."""
    facts = one.facts
    value = one.value if one.value is not None else ScalarValue(facts.types)
    unsaid = [word for word in _NOT_OF_ELEMENTS if getattr(facts, word) and not _is_array(value)]
    book.refusals += [
        Refusal(f"{item_of(one)}: `{word}` of what is inside a list, a map or a union", one.place) for word in unsaid
    ]
    made = _made(value, one, scope, book)
    if facts.tags:
        return call("tagged", made, *map(texts.quoted, facts.tags))
    return made


def _is_array(value: Value) -> bool:
    return isinstance(value, ArrayValue | ArrayOf)


def _made(value: Value, one: Keyword, scope: Scope, book: Book) -> Code:
    match value:
        case ScalarValue():
            return _scalar(value, one.facts, scope, book)
        case NullValue():
            return call("null")
        case ObjectValue():
            return _object(value, one, scope, book)
        case ListValue():
            return _list(value, one, scope, book)
        case MapValue():
            return _map(value, one, scope, book)
        case ArrayValue():
            return _array(value, one.facts, scope, book)
        case ArrayOf(label=label):
            return call("array_of", texts.quoted(label))
        case EitherValue(options=options):
            return call("either", *(_made(option, one, scope, book) for option in options))
    assert_never(value)


def _scalar(value: ScalarValue, facts: Facts, scope: Scope, book: Book) -> Code:
    own = replace(facts, types=value.types, unit=None)
    if _is_anything(own):
        return call("anything", *([named("nullable", "True")] if facts.nullable else []))
    arguments = [said.card_types(own.types), *said.values(own, "keyword", book, scope)]
    if own.fixed is not None and not said.is_argument(own, "keyword"):
        arguments.append(named("equals", expression(own.fixed, scope).function(scope.bound())))
    for limit in said.derived_limits(own):
        bound = expression(limit.bound, scope).function(scope.bound())
        arguments.append(named(_LIMITS[limit.operator], bound))
    made = call("scalar", *arguments)
    if facts.unit is not None and is_measured(replace(own, unit=facts.unit), scope.form):
        return call("measured", made, texts.quoted(facts.unit.texts[0]))
    return made


def _object(value: ObjectValue, one: Keyword, scope: Scope, book: Book) -> Code:
    block = scope.objects[value.block]
    arguments: list[Code] = [book.objects[value.block]]
    if value.block != f"{scope.label}.{item_of(one)}":
        arguments.append(texts.quoted(value.block))
    if value.positional:
        places: list[Code] = [texts.quoted(item_of(part)) for part in block.keywords]
        arguments.append(named("places", code.tuple_(places)))
    own = book.dimensions.get(value.block, ())
    if own:
        arguments.append(named("dimensions", code.tuple_([texts.quoted(name) for name in own])))
    if one.facts.nullable:
        arguments.append(named("nullable", "True"))
    return call("obj", *arguments)


def _list(value: ListValue, one: Keyword, scope: Scope, book: Book) -> Code:
    arguments = [_made(value.of, one, scope, book)]
    if value.least or value.most is not None:
        arguments.append(named("least", str(value.least or 0)))
    if value.most is not None:
        arguments.append(named("most", str(value.most)))
    if value.dimension is not None:
        arguments.append(named("dimension", texts.quoted(value.dimension)))
    if not isinstance(value.of, ListValue | MapValue | ObjectValue):
        if one.facts.unique:
            arguments.append(named("unique", "True"))
        if one.facts.order is not None:
            arguments.append(named("order", texts.quoted(one.facts.order)))
    return call("listed", *arguments)


def _map(value: MapValue, one: Keyword, scope: Scope, book: Book) -> Code:
    arguments = [_made(value.of, one, scope, book)]
    if value.keys:
        listed = book.constants.find(value.keys) or code.tuple_([texts.quoted(name) for name in value.keys])
        arguments.append(named("keys", listed))
    elif value.pattern:
        arguments.append(named("keys", texts.pattern(value.pattern)))
    return call("mapped", *arguments)


def _array(value: ArrayValue, facts: Facts, scope: Scope, book: Book) -> Code:
    own = replace(facts, types=value.types, order=None, unique=False)
    lengths = [said.length(one, scope) for one in value.shape]
    arguments = [said.types(value.types), code.tuple_(lengths), *said.values(own, "column", book, scope)]
    arguments += said.along_list(facts)
    if own.fixed is not None and not said.is_argument(own, "column"):
        arguments.append(named("equals", expression(own.fixed, scope).function(scope.bound())))
    for limit in said.derived_limits(own):
        arguments.append(named(_LIMITS[limit.operator], expression(limit.bound, scope).function(scope.bound())))
    return call("array", *arguments)


# ----------------------------------------------------------------------------------------------- numbers in one object


def own_dimensions(product: Product) -> dict[str, tuple[str, ...]]:
    """Give for objects in lists and maps the dimensions that are first named inside: they are one number in each alone.

    What an object outside of them names, too, is one number for all.
    """
    known = {one.label: one for one in hdus_of(product) if one.kind in OBJECTS}
    held: dict[str, tuple[str, bool]] = {}  # label of an object -> of the one around, and whether there may be many
    for label, block in known.items():
        for one in (*block.keywords, *([block.root] if block.root is not None else [])):
            for inner, many in _objects(one.value, many=False):
                held.setdefault(inner, (label, many))
    outside = {name for hdu in hdus_of(product) if hdu.kind not in OBJECTS for name in _of_data(hdu)}
    found: dict[str, list[str]] = {}
    for name in product.dimensions:
        users = [label for label, block in known.items() if name in set(_dimensions(block))]
        ways = [_way(label, held) for label in users]
        if not ways or name in outside:
            continue
        owner = _owner(ways, held)
        if owner is not None:
            found.setdefault(owner, []).append(name)
    return {label: tuple(names) for label, names in found.items()}


def _of_data(hdu: Hdu) -> Iterator[str]:
    """Give the dimensions that rows and pixels have."""
    for length in (*hdu.shape, *(length for column in hdu.columns for length in column.shape)):
        if isinstance(length, DimensionName):
            yield length.name
    if hdu.rows is not None and hdu.rows.dimension is not None:
        yield hdu.rows.dimension


def _owner(ways: Sequence[Sequence[str]], held: dict[str, tuple[str, bool]]) -> str | None:
    """Give the innermost object of a list or a map in which all of some objects lie."""
    shared = [label for label in ways[0] if all(label in way for way in ways)]
    return next((label for label in shared if held.get(label, ("", False))[1]), None)


def _way(label: str, held: dict[str, tuple[str, bool]]) -> list[str]:
    """Give an object and those around it, the innermost first."""
    way = [label]
    while way[-1] in held and held[way[-1]][0] not in way:
        way.append(held[way[-1]][0])
    return way


def _objects(value: Value | None, *, many: bool) -> Iterator[tuple[str, bool]]:
    match value:
        case ObjectValue(block=block):
            yield block, many
        case ListValue(of=of) | MapValue(of=of):
            yield from _objects(of, many=True)
        case EitherValue(options=options):
            for one in options:
                yield from _objects(one, many=many)
        case _:
            pass


def _dimensions(block: Hdu) -> Iterator[str]:
    """Give the dimensions that the keys of an object say."""
    for one in (*block.keywords, *([block.root] if block.root is not None else [])):
        yield from _said(one.value)
        fixed = one.facts.fixed
        if isinstance(fixed, DimensionRef):
            yield fixed.name


def _said(value: Value | None) -> Iterator[str]:
    match value:
        case ListValue(of=of, dimension=name):
            if name is not None:
                yield name
            yield from _said(of)
        case MapValue(of=of):
            yield from _said(of)
        case ArrayValue(shape=shape):
            yield from (one.name for one in shape if isinstance(one, DimensionName))
        case EitherValue(options=options):
            for one in options:
                yield from _said(one)
        case _:
            pass
