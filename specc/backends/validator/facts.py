"""Facts of values as arguments of the verbs: `unit="s", nullable=True, above=0`.

Takes the facts of a keyword, a column or an image; gives keyword arguments of `h.keyword`, `h.column`, `h.image` in
one order.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal

from specc.backends.validator import code, texts
from specc.backends.validator.code import Code, call, named
from specc.backends.validator.expressions import expression
from specc.backends.validator.pieces import Piece
from specc.backends.validator.scope import cell_name
from specc.model.expressions import ColumnRef, DimensionRef
from specc.model.types import AnyAxes, AnyLength, ComputedLength, DimensionName, LengthRange, ValueType
from specc.model.walk import nodes
from specc.plan.walk import constant

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from specc.backends.validator.book import Book
    from specc.backends.validator.scope import Scope
    from specc.model.spec import Facts, Limit, Presence, Scalar
    from specc.model.types import Form, Length, Unit

# Whose value it is: each has a verb with arguments of its own.
Holder = Literal["keyword", "column", "image"]

# What a `[unit]` in the comment of a keyword can be held against.
_SAID = frozenset({"exact", "like", "dimension", "verbatim"})
_TIGHTER = {">": (max, "above"), ">=": (max, "at_least"), "<": (min, "below"), "<=": (min, "at_most")}


def types(allowed: Sequence[ValueType]) -> Code:
    """Give the types of a value, as one text."""
    return texts.quoted("|".join(dict.fromkeys(one.storage for one in allowed)) or "any")


def card_types(allowed: Sequence[ValueType]) -> Code:
    """Give the types of a keyword: a card holds digits, so that of a number with a point the width says nothing."""
    return types([ValueType(one.kind) if one.kind in {"float", "complex"} else one for one in allowed])


def level(presence: Presence, scope: Scope) -> Iterator[Code]:
    """Give the level of an item where it is not simply required."""
    if presence.when:
        steering = replace(scope, steering=True)
        cases = [
            code.tuple_([texts.quoted(other), expression(condition, steering).function(scope.bound())])
            for other, condition in presence.when
        ]
        yield named("level", call(f"{scope.here}.level", texts.quoted(presence.level), *cases))
    elif presence.level != "required":
        yield named("level", texts.quoted(presence.level))


def shape(lengths: Sequence[Length], scope: Scope) -> Iterator[Code]:
    """Give the shape, slowest axis first, or what tells the length of each cell."""
    for one in lengths:
        if isinstance(one, ComputedLength) and one.by_row:
            yield from _counted(one, scope)
            return
    if lengths:
        yield named("shape", code.tuple_([length(one, scope) for one in lengths]))


def forms(alternatives: Sequence[Form], scope: Scope) -> Iterator[Code]:
    """Give the alternatives whose shapes differ; of a function, since lengths may be made of what the file holds."""
    if alternatives:
        each = [
            code.tuple_([texts.quoted(one.type.storage), code.tuple_([length(axis, scope) for axis in one.shape])])
            for one in alternatives
        ]
        yield named("forms", Piece(code.tuple_(each)).function(scope.bound()))


def _counted(wanted: ComputedLength, scope: Scope) -> Iterator[Code]:
    inside = replace(scope, cells=True)
    by = dict.fromkeys(cell_name(node, scope) for node in nodes(wanted.of) if isinstance(node, ColumnRef))
    yield named("counted", expression(wanted.of, inside).function(scope.bound("c")))
    yield named("counted_by", code.tuple_(list(by)))
    yield named("counted_as", texts.quoted(wanted.of.text))


def storage(facts: Facts) -> Iterator[Code]:
    """Give how values lie in the file, where the type does not say it."""
    stored = facts.storage
    if stored is not None and stored.padded:
        yield named("padded", "True")
    if stored is not None and stored.scaled:
        yield named("scaled", "True")
        if stored.stored is not None:
            yield named("stored", texts.quoted(stored.stored.storage))
    if stored is not None and stored.written:
        yield named("form", texts.quoted(stored.written))
    if facts.ucd is not None:
        yield named("ucd", texts.quoted(facts.ucd.text))
        if facts.ucd.implied:
            yield named("ucd_absent", "True")


def values(facts: Facts, of: Holder, book: Book, scope: Scope) -> Iterator[Code]:
    """Give what is said of each value; what the verb has no argument for is a rule of its own, or refused."""
    if facts.written is not None and of != "image":
        yield named("written", texts.quoted(facts.written))
    if facts.truth is not None:
        yield named("written", code.tuple_([texts.quoted(facts.truth.true), texts.quoted(facts.truth.false)]))
        if facts.truth.ignore_case:
            yield named("ignore_case", "True")
    comments = book.spec.policy.comments
    if facts.unit is not None and not (of == "keyword" and comments == "ignored"):
        yield from _unit(facts, facts.unit, of, scope)
        if of == "keyword" and comments == "required" and facts.unit.mode in _SAID and not facts.unit.implied:
            yield named("unit_said", "True")
    if facts.nullable and (facts.null is None or of == "keyword"):
        yield named("nullable", "True")
    if facts.null is not None and of != "keyword":
        yield named("null", str(facts.null))
    if is_argument(facts, of):
        yield from _fixed(facts)
    yield from _listed(facts, of, book)
    if facts.bits is not None and of != "keyword":
        yield named("bits", book.flags[facts.bits])
    yield from _limits(facts.limits)
    if of == "column":
        yield from _of_rows(facts)
    if of != "image":
        yield from _of_texts(facts)
    if facts.finite and of != "keyword":
        yield named("finite", "True")


def along(facts: Facts) -> list[Code]:
    """Give the arguments that say how pixels, or keywords of a family, stand to each other."""
    order = [texts.quoted(facts.order)] if facts.order is not None else []
    return [*order, *([named("unique", "True")] if facts.unique else [])]


def along_list(facts: Facts) -> Iterator[Code]:
    """Give the arguments that say how a key of objects in a list stands to that of the others."""
    if facts.unique:
        yield named("unique", "True")
    if facts.order is not None:
        yield named("order", texts.quoted(facts.order))


def is_argument(facts: Facts, of: Holder) -> bool:
    """Say whether a fixed value is an argument of the verb, and no rule of its own."""
    if of == "keyword" and isinstance(facts.fixed, DimensionRef) and facts.tolerance is None:
        return True
    if facts.fixed is None or constant(facts.fixed) is None:
        return False
    return of == "keyword" or (of == "column" and facts.tolerance is None)


def unsaid(facts: Facts, of: Holder) -> Iterator[str]:
    """Give what is said of a value that nothing can check."""
    meant = {"keyword": (), "column": (), "image": ("matches", "nonempty")}[of]
    for word in meant:
        if getattr(facts, word):
            yield f"`{word}` has no meaning for pixels"


def may_convert(facts: Facts) -> bool:
    """Say whether files may have the values in another unit than the one that the spec says of them is in."""
    return facts.unit is not None and facts.unit.converts


def derived_limits(facts: Facts) -> tuple[Limit, ...]:
    """Give the limits that depend on the file."""
    return tuple(limit for limit in facts.limits if constant(limit.bound) is None)


def length(one: Length, scope: Scope) -> Code:
    """Give one length of a shape."""
    match one:
        case ComputedLength():
            return expression(one.of, scope).function(scope.bound())
        case int():
            return str(one)
        case DimensionName():
            return texts.quoted(one.name)
        case AnyLength():
            return '"*"'
        case AnyAxes():
            return '"..."'
        case LengthRange():
            return code.tuple_([str(one.least), str(one.most)])


def _unit(facts: Facts, unit: Unit, of: Holder, scope: Scope) -> Iterator[Code]:
    match unit.mode:
        case "exact":
            yield named("unit", _one_or_more(unit.texts))
            if unit.converts and (facts.values or facts.limits or facts.fixed is not None):
                yield named("unit_like", texts.quoted(unit.texts[0]))
        case "like":
            yield named("unit_like", texts.quoted(unit.texts[0]))
        case "dimension":
            yield named("unit_like", texts.quoted(unit.reference))
        case "verbatim":
            yield named("unit_text", _one_or_more(unit.texts))
        case "none":
            yield named("unit", '""')
        case "of":
            power = [str(unit.power)] if unit.power != 1 else []
            yield named("unit", call(f"{scope.here}.unit_of", texts.quoted(unit.reference), *power))
            if of == "image":  # where that unit is not told, as when the other HDU is missing
                yield named("unit_free", "True")
        case "any" | "from":
            if of == "image":  # nothing to compare BUNIT with, but it may be there
                yield named("unit_free", "True")
    if unit.implied and of != "keyword":  # the comment of a keyword may say it or not
        yield named("unit_absent", "True")


def _one_or_more(given: Sequence[str]) -> Code:
    return texts.quoted(given[0]) if len(given) == 1 else code.tuple_([texts.quoted(one) for one in given])


def _fixed(facts: Facts) -> Iterator[Code]:
    if isinstance(facts.fixed, DimensionRef):
        yield named("dimension", texts.quoted(facts.fixed.name))
    value: Scalar | None = None if facts.fixed is None else constant(facts.fixed)
    if value is None:
        return
    yield named("equals", texts.literal(value))
    if facts.tolerance is not None:
        number, relative = facts.tolerance
        yield named("relative" if relative else "within", texts.literal(number))


def _listed(facts: Facts, of: Holder, book: Book) -> Iterator[Code]:
    if not facts.values:
        return
    listed = book.constants.find(facts.values) or code.tuple_([texts.literal(value) for value in facts.values])
    yield named("one_of", listed)
    if facts.values_open:
        yield named("open_enum", "True")
    if facts.values_ignore_case and of != "image":  # numbers have no case
        yield named("ignore_case", "True")


def _of_rows(facts: Facts) -> Iterator[Code]:
    """Give what holds between the rows of a column."""
    if facts.order is not None:
        yield named(facts.order, "True")
    if facts.unique:
        yield named("unique", "True")


def _of_texts(facts: Facts) -> Iterator[Code]:
    if facts.matches:
        patterns: list[Code] = [texts.pattern(pattern) for pattern in facts.matches]
        yield named("matches", patterns[0] if len(patterns) == 1 else code.tuple_(patterns))
    if facts.nonempty:
        yield named("nonempty", "True")
    yield from _lengths(facts.types)


def _limits(limits: Iterable[Limit]) -> Iterator[Code]:
    """Give the tightest limit of each kind; of `> 0` and `>= 0` both stay, which is as good as the tighter one."""
    tightest: dict[str, Any] = {}
    for limit in limits:
        bound: Any = constant(limit.bound)
        if bound is not None:
            tighter, word = _TIGHTER[limit.operator]
            tightest[word] = tighter(tightest.get(word, bound), bound)
    for word in ("above", "at_least", "below", "at_most"):
        if word in tightest:
            yield named(word, texts.literal(tightest[word]))


def _lengths(allowed: Iterable[ValueType]) -> Iterator[Code]:
    for one in allowed:
        if one.kind == "digits" and one.least is not None:
            yield named("digits", code.tuple_([str(one.least), str(one.most)]))
            return
        if one.kind == "string" and one.width is not None:
            yield named("width", str(one.width))
            return
