"""What may stand under a key of a tree, as support declares it, and as an annotation that a type checker reads.

Takes values of the model; gives both, and the words of the docstring.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from textwrap import wrap
from typing import TYPE_CHECKING, assert_never

from specc.backends.validator import texts
from specc.backends.validator.code import Code, call, named, tuple_
from specc.backends.wording.keys import keys_allowed, stored_as
from specc.backends.writer import words
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
from specc.plan.identity import item_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from specc.backends.writer.arguments import Owner
    from specc.backends.writer.trees import Classes
    from specc.model.spec import Facts, Keyword, Value

_WIDTH = 108  # of a line of a docstring in a class
_NUMBERS = frozenset({"int", "float", "complex"})


@dataclass(frozen=True, slots=True)
class Declared:
    """One value: the code that declares it, its annotation, and whether it may be null."""

    code: Code
    annotation: str
    null: bool = False


@dataclass(frozen=True, slots=True)
class Within:
    """Where a value stands: a key of an object's class."""

    one: Keyword
    owner: Owner
    attribute: str
    classes: Classes


def value(same: Sequence[Keyword], owner: Owner, attribute: str, classes: Classes) -> Declared:
    """Give what may stand under a key: what any of its declarations says."""
    found: list[Declared] = []
    for one in same:
        held = one.value if one.value is not None else ScalarValue(one.facts.types)
        made = _value(held, Within(one, owner, attribute, classes))
        if made not in found:
            found.append(made)
    return found[0] if len(found) == 1 else _either(found)


def tag_like(pattern: str) -> str:
    """Give a tag that a pattern fits, in which `*` stands for anything: a first version."""
    first, star, rest = pattern.partition("*")
    if not star:
        return pattern
    version = "1.0.0" if first.endswith("-") else "0.0" if first.endswith(".") else "x"
    return first + version + rest.replace("*", "x")


def _value(held: Value, within: Within) -> Declared:
    facts = within.one.facts
    match held:
        case ScalarValue():
            return _scalar(held, within)
        case NullValue():
            return Declared(call("null"), "None", null=True)
        case ObjectValue(block=label):
            name = within.classes.name(label)
            of = name if label in within.classes.done else f"lambda: {name}"
            nullable = [named("nullable", "True")] if facts.nullable else []
            return Declared(call("obj", of, *nullable), _or_none(name, facts.nullable), facts.nullable)
        case ListValue():
            return _list(held, within)
        case MapValue(of=of):
            inner = _value(of, within)
            return Declared(call("mapped", inner.code), f"Mapping[str, {inner.annotation}]")
        case ArrayValue(types=types):
            kinds: list[Code] = list(dict.fromkeys(texts.quoted(one.storage) for one in types))
            return Declared(call("numbers", *kinds, *_units(facts)), "Numbers")
        case ArrayOf():
            return Declared(call("anything"), "Any")
        case EitherValue(options=options):
            return _either([_value(one, within) for one in options])
    assert_never(held)


def _or_none(annotation: str, null: bool) -> str:  # noqa: FBT001  whether None is one of the values
    return f"{annotation} | None" if null else annotation


def _either(found: Sequence[Declared]) -> Declared:
    parts = dict.fromkeys(part for one in found for part in one.annotation.split(" | ") if part != "None")
    null = any(one.null for one in found)
    annotation = "Any" if "Any" in parts else " | ".join([*parts, *(["None"] if null else [])])
    return Declared(call("either", *(one.code for one in found)), annotation, null)


def _list(held: ListValue, within: Within) -> Declared:
    inner = _value(held.of, within)
    limits: list[Code] = []
    if held.least or held.most is not None:
        limits.append(str(held.least or 0))
    if held.most is not None:
        limits.append(str(held.most))
    annotation = f"Sequence[{inner.annotation}]"
    if isinstance(held.of, ScalarValue) and all(one.kind in _NUMBERS for one in held.of.types):
        annotation += " | Numbers"
    return Declared(call("listed", inner.code, *limits), annotation)


def _scalar(held: ScalarValue, within: Within) -> Declared:
    facts = replace(within.one.facts, types=held.types)
    kinds: list[Code] = list(dict.fromkeys(texts.quoted(one.kind) for one in held.types))
    null = facts.nullable
    if _is_anything(facts):
        return Declared(call("anything", *([named("nullable", "True")] if null else [])), "Any", null)
    given: list[Code] = [named("nullable", "True")] if null else []
    given += _unit(facts)
    least = max((one.least or 0 for one in held.types if one.kind == "digits"), default=0)
    if least > 1:
        given.append(named("digits", str(least)))
    if facts.written is not None:
        given.append(named("written", texts.quoted(facts.written)))
    stem = f"{within.owner.name}_{within.attribute}"
    allowed = within.classes.builder.aliases.allowed([facts], stem, unit=bool(_unit(facts)))
    if allowed.values is not None:
        given.append(named("values", allowed.values))
        given += [named("others", "True")] if allowed.others else []
        given += [named("any_case", "True")] if allowed.any_case else []
    return Declared(call("scalar", *kinds, *given), _or_none(allowed.annotation, null), null)


def _is_anything(facts: Facts) -> bool:
    """Say whether nothing is asked of a value, which may then be a structure as well."""
    asked = (facts.fixed, facts.values, facts.limits, facts.matches, facts.bits, facts.nonempty, facts.like)
    return all(one.kind == "any" for one in facts.types) and not any(asked)


def _unit(facts: Facts) -> list[Code]:
    unit = facts.unit
    if unit is None or unit.mode not in {"exact", "like", "verbatim"} or not unit.texts:
        return []
    return [named("unit", texts.quoted(unit.texts[0]))]


def _units(facts: Facts) -> list[Code]:
    """Give the units that an array may have; `*` is any."""
    unit = facts.unit
    if unit is None or unit.mode == "none" or (unit.mode in {"exact", "like", "verbatim"} and not unit.texts):
        return []
    listed = unit.texts if unit.mode in {"exact", "like", "verbatim"} else ("*",)
    said: list[Code] = [texts.quoted(one) for one in listed]
    return [named("unit", said[0] if len(said) == 1 else tuple_(said))]


# Words.


def described(same: Sequence[Keyword], called: Mapping[str, str], *, filled: bool) -> list[str]:
    """Give the docstring of an argument: what it means, and a line for each declaration of it."""
    first = same[0]
    doc = first.doc or next((one.doc for one in same if one.doc), "")
    lines: list[str] = []
    for one in same:
        said = [words.value(one.facts, called, stored_as(one), _spelled(one.value) if one.value is not None else "")]
        said += [words.spoken(text) for text in keys_allowed(one)]
        said.append(words.level(one.presence, one.conditions))
        said += [f"key {item_of(one)}"] if one.family is not None or texts.name(one.name) != one.name else []
        said += ["filled in"] if filled else []
        about = f"{'; '.join(part for part in said if part)} ({words.place(one.place)})."
        lines += wrap(texts.printable(about), _WIDTH, break_long_words=False, break_on_hyphens=False)
    return words.docstring(words.capital(doc) or first.name or "The whole tree", lines, first.description)


def _spelled(held: Value) -> str:
    """Give what stands somewhere as the language spells it."""
    match held:
        case ScalarValue(types=types):
            return words.typed(types)
        case NullValue():
            return "null"
        case ObjectValue(positional=positional):
            return "tuple" if positional else "object"
        case ListValue(of=of):
            most = "*" if held.most is None else str(held.most)
            limits = held.dimension or (f"{held.least or 0}..{most}" if held.least or held.most is not None else "")
            return f"list{f'[{limits}]' if limits else ''} of {_spelled(of)}"
        case MapValue(of=of):
            return f"map of {_spelled(of)}"
        case ArrayValue(types=types, shape=shape):
            return words.shaped(types, shape)
        case ArrayOf(label=label):
            return f"array of {label}"
        case EitherValue(options=options):
            return " or ".join(map(_spelled, options))
    assert_never(held)
