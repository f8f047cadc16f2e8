"""Single values that conform: of a keyword, a key, a cell, a pixel.

Takes the facts of an item; gives a value as `Contents` holds it: str, bool, int, float, complex, an instant as the text
that is in the file. What the spec says of a value in terms of other values is left to solving.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from specc.examples import instants, names, texts
from specc.examples.drawing import Undrawn
from specc.examples.numbers import edges, interval, number
from specc.model.types import ValueType
from specc.plan.walk import constant

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from specc.examples.drawing import Draw
    from specc.model.spec import Facts, Scalar

_TRIES = 200  # texts that are made until one fits everything that is said of it
_MANY = 24  # other values that are drawn by chance, beyond those that a spec lists
_IN_VAIN = 200  # values of the same that are drawn until there is no other
_TEXTS = frozenset({"string", "date", "datetime", "time", "digits", "any"})
_INSTANTS = frozenset({"date", "datetime", "time"})
_NUMBERS = frozenset({"int", "float", "complex", "digits"})
_WORDS = ("alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta")
_UNTYPED = ValueType("any")


def value(facts: Facts, draw: Draw) -> Any:  # noqa: ANN401  a value of whatever type
    """Give a value that conforms to what is said of it alone: the one that the spec knows, else a plausible one.

    Raises Undrawn where none was found.
    """
    known = fixed(facts)
    if known is not None:
        return known
    if facts.example is not None:
        return as_typed(facts.example, facts)
    if facts.default is not None and draw.kind != "random":
        return as_typed(facts.default, facts)
    return drawn(facts, draw)


def others(facts: Facts, draw: Draw) -> Iterator[Any]:
    """Give more values that conform, diverse and none of them twice; they end."""
    known = fixed(facts)
    given: set[tuple[type, Any]] = set()
    for one in [known] if known is not None else _others(facts, draw):
        key = (type(one), one)
        if key not in given:
            given.add(key)
            yield one


def fixed(facts: Facts) -> Any:  # noqa: ANN401  as `value`
    """Give the value that the spec fixes, None where it fixes none or makes it of other values."""
    told = constant(facts.fixed) if facts.fixed is not None else None
    return None if told is None else as_typed(told, facts)


def as_typed(told: Scalar, facts: Facts) -> Any:  # noqa: ANN401  as `value`
    """Give a value that the spec writes as the file has it: digits as their text, whole numbers as floats."""
    kinds = {one.kind for one in facts.types}
    if isinstance(told, bool | str):
        return told
    if "digits" in kinds and not kinds & {"int", "float"}:
        return digits(int(told), facts)
    if isinstance(told, int) and "float" in kinds and "int" not in kinds:
        return float(told)
    if "complex" in kinds and not kinds & {"int", "float"}:
        return complex(told)
    return told


def digits(number: int, facts: Facts) -> str:
    """Give the text of a number that is kept as digits."""
    least = max((one.least or 1 for one in facts.types if one.kind == "digits"), default=1)
    return str(number).zfill(least)


def listed(facts: Facts) -> list[Scalar]:
    """Give the values that an item may have: of those that a spec lists, what it still writes and its limits admit."""
    gone: set[Scalar] = {one.value for one in facts.outdated}
    return [one for one in facts.values if one not in gone and _conforms(one, facts)]


def drawn(facts: Facts, draw: Draw) -> Any:  # noqa: ANN401  as `value`
    """Give a value by chance, whatever example the spec has. Raises Undrawn where none was found."""
    if facts.values:
        allowed = listed(facts)
        if not allowed:
            raise Undrawn("none of the values that are listed conforms")
        return as_typed(draw.rng.choice(allowed), facts)
    if facts.bits is not None:
        return bits(facts, draw)
    return of_kind(facts, kind_of(facts, draw), draw)


def of_kind(facts: Facts, kind: ValueType, draw: Draw) -> Any:  # noqa: ANN401  as `value`
    """Give a value of one type by chance, where the spec lists none."""
    return _DRAWN[kind.kind](facts, kind, draw)


def bits(facts: Facts, draw: Draw) -> int:
    """Give an integer that sets only bits that have a meaning, few of them."""
    known = meant(facts, draw)
    some = draw.rng.sample(known, k=min(len(known), draw.rng.choice((0, 0, 1, 1, 2))))
    return sum(1 << bit for bit in some)


def meant(facts: Facts, draw: Draw) -> list[int]:
    """Give the bits that may be set, from 0."""
    flags = next((one for one in draw.spec.flags if one.key == facts.bits), None)
    if flags is None:
        return []
    width = min(
        (one.bits - one.signed for one in facts.types if one.kind == "int" and one.bits is not None), default=64
    )
    return [one.bit for one in flags.bits if not one.life.deprecated and one.bit < width]


def kind_of(facts: Facts, draw: Draw) -> ValueType:
    """Give the type, of several that a value may have, that what else is said of it speaks of."""
    allowed = [one for one in facts.types if one.kind != "any"]
    if not allowed:
        return _UNTYPED
    if facts.matches or facts.like is not None or facts.nonempty:
        allowed = [one for one in allowed if one.kind in _TEXTS] or allowed
    elif facts.limits:
        wanted = _INSTANTS if any(isinstance(constant(one.bound), str) for one in facts.limits) else _NUMBERS
        allowed = [one for one in allowed if one.kind in wanted] or allowed
    return draw.rng.choice(allowed) if draw.kind == "random" else allowed[0]


def _others(facts: Facts, draw: Draw) -> Iterator[Any]:
    for told in (facts.example, facts.default):
        if told is not None:
            yield as_typed(told, facts)
    if facts.values:
        allowed = listed(facts)
        yield from (as_typed(one, facts) for one in draw.rng.sample(allowed, k=len(allowed)))
        return
    if facts.bits is not None:
        known = meant(facts, draw)
        yield from (0, *(1 << bit for bit in known), sum(1 << bit for bit in known))
    for kind in facts.types:
        if kind.kind in {"int", "float", "digits"} and not facts.matches:
            ends = edges(facts, kind)
            yield from (digits(int(one), facts) for one in ends) if kind.kind == "digits" else ends
        elif kind.kind in {"bool", "bit"}:
            yield from (True, False)
    seen: set[Any] = set()
    for _ in range(_IN_VAIN):
        try:
            one = drawn(facts, draw)
        except Undrawn:
            return
        if one not in seen:
            seen.add(one)
            yield one
        if len(seen) >= _MANY:
            return


def conforms(told: Any, facts: Facts) -> bool:  # noqa: ANN401  a value of whatever type
    """Say whether a value conforms to all that is said of it alone; one that the spec fixes is not to be another."""
    if isinstance(told, list):  # an array: what is said of it is said of each element
        return all(conforms(one, facts) for one in told)
    if facts.fixed is not None:
        return bool(told == fixed(facts))
    kinds = {one.kind for one in facts.types}
    if facts.values and not facts.values_open and not _is_listed(told, facts):
        return False
    if facts.bits is not None and (not isinstance(told, int) or told < 0):
        return False
    if isinstance(told, bool):
        return bool(kinds & {"bool", "bit", "any"})
    if isinstance(told, str):
        return bool(kinds & _TEXTS) and _text_conforms(told, facts)
    return bool(kinds & (_NUMBERS | {"any"})) and _conforms(told, facts)


def _is_listed(told: Any, facts: Facts) -> bool:  # noqa: ANN401  as `conforms`
    return any(
        told == as_typed(one, facts) and isinstance(told, bool) == isinstance(one, bool) for one in listed(facts)
    )


def _text_conforms(told: str, facts: Facts) -> bool:
    widths = [one.width for one in facts.types if one.kind == "string" and one.width is not None]
    if (facts.nonempty and not told) or (widths and len(told) > min(widths)) or not matches(told, facts):
        return False
    only_digits = {one.kind for one in facts.types} == {"digits"}
    if only_digits:
        most = max((one.most or len(told) for one in facts.types), default=len(told))
        return told.isdigit() and len(told) <= most and _conforms(int(told), facts)
    return instants.lies_within(told, facts)


def _conforms(told: Scalar, facts: Facts) -> bool:
    """Say whether a value that the spec lists conforms to its limits and patterns."""
    if isinstance(told, str):
        return matches(told, facts)
    numeric = [one for one in facts.types if one.kind in _NUMBERS]
    whole = isinstance(told, int) or float(told).is_integer()
    if numeric and not whole and all(one.kind in {"int", "digits"} for one in numeric):
        return False
    return isinstance(told, bool) or not numeric or any(interval(facts, one).holds(told) for one in numeric)


def _bool(_: Facts, __: ValueType, draw: Draw) -> bool:
    return draw.rng.random() < 0.5  # noqa: PLR2004  a coin


def _int(facts: Facts, kind: ValueType, draw: Draw) -> int:
    return int(number(facts, kind, draw))


def _float(facts: Facts, kind: ValueType, draw: Draw) -> float:
    return float(number(facts, kind, draw))


def _complex(facts: Facts, kind: ValueType, draw: Draw) -> complex:
    return complex(number(facts, kind, draw), number(facts, kind, draw))


def _digits(facts: Facts, kind: ValueType, draw: Draw) -> str:
    text = digits(int(number(facts, kind, draw)), facts)
    return text if matches(text, facts) else _text(facts, kind, draw)


def _instant(facts: Facts, kind: ValueType, draw: Draw) -> str:
    return _fitting(facts, lambda: instants.instant(facts, kind.kind, draw))


def _text(facts: Facts, kind: ValueType, draw: Draw) -> str:
    like, patterns = facts.like, facts.matches
    if like is not None:
        return _fitting(facts, lambda: names.structured(like.templates, like.fields, draw))
    if patterns:
        return _fitting(facts, lambda: texts.matching_all(patterns, draw))
    text = f"{draw.rng.choice(_WORDS)} {draw.rng.randint(1, 99)}"
    return text if kind.width is None else text[: kind.width].rstrip()


def _any(_: Facts, __: ValueType, draw: Draw) -> str:
    return draw.rng.choice(_WORDS)


def _fitting(facts: Facts, make: Callable[[], str]) -> str:
    """Give a text that is made in some way and fits all that is said of it."""
    widest = min((one.width for one in facts.types if one.kind == "string" and one.width is not None), default=None)
    for _ in range(_TRIES):
        text = make()
        if (facts.nonempty and not text) or (widest is not None and len(text) > widest):
            continue
        if matches(text, facts) and not text.endswith(" "):  # files cut blanks at the end
            return text
    said = " and ".join(f"/{one}/" for one in facts.matches)
    raise Undrawn(f"no text was found that matches {said}" if said else "no text was found that fits all that is said")


def matches(text: str, facts: Facts) -> bool:
    """Say whether a text fits every pattern."""
    return all(texts.fits(one, text) for one in facts.matches)


_DRAWN: dict[str, Callable[[Facts, ValueType, Draw], Any]] = {
    "bool": _bool, "bit": _bool, "int": _int, "float": _float, "complex": _complex, "digits": _digits,
    "date": _instant, "datetime": _instant, "time": _instant, "string": _text, "commentary": _text, "any": _any,
    "record": _text,
}  # fmt: skip
