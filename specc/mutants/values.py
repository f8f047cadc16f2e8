"""Values that break one thing that is said of a value, while all else that is said of it may still hold.

Takes the facts of the model, the aspect of the rule, and a value that conforms; gives wrong values with what is wrong
with each, the likeliest to break this rule alone first. Formats write them as they can. Knows no format.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, NamedTuple

from specc.model.expressions import Literal_

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from specc.model.spec import Facts, Limit, Spec

TEXTS = frozenset({"string", "date", "datetime", "time", "digits"})
INSTANTS = frozenset({"date", "datetime", "time"})
NUMBERS = frozenset({"int", "float", "complex"})
_FAR = 1e6
_SHOWN = 40


class Wrong(NamedTuple):
    """A value, and what is wrong with it as the end of a sentence: `which is not above 0`."""

    value: Any
    why: str


def wrong(aspect: str, facts: Facts, value: Any, spec: Spec) -> Iterator[Wrong]:  # noqa: ANN401  whatever a file holds
    """Give values that break an aspect. value: one that conforms, or None where there is none."""
    make = _MAKERS.get(aspect)
    if make is not None:
        seen: list[Any] = [value]
        for one in make(facts, value, spec):
            if not any(one.value == old and type(one.value) is type(old) for old in seen):
                seen.append(one.value)
                yield one


def shown(value: Any) -> str:  # noqa: ANN401  whatever a file holds
    """Show a value in a sentence."""
    text = repr(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}... ({len(text)} characters)"


def _types(facts: Facts, value: Any, _: Spec) -> Iterator[Wrong]:  # noqa: ANN401
    kinds = {one.kind for one in facts.types}
    if kinds & INSTANTS and "string" not in kinds:
        for text in ("yesterday", "2020-13-45", "25:61:61"):
            yield Wrong(text, "which is no such date or time")
    if "digits" in kinds and "string" not in kinds:
        text = value if isinstance(value, str) and value else "1"
        yield Wrong(text[:-1] + "x", "which is not all digits")
    for one in facts.types:
        if one.kind == "string" and one.width is not None:
            text = value if isinstance(value, str) and value else "x"
            yield Wrong((text * (one.width + 1))[: one.width + 1], f"which is longer than {one.width} characters")
        if one.kind == "int" and one.bits is not None:
            most = 2 ** (one.bits - one.signed)
            yield Wrong(most, f"which is too large for {one.text}")
            yield Wrong(-most - 1, f"which is too small for {one.text}")
    if not kinds & TEXTS:
        yield Wrong("wrong", "which is a text")
    if not kinds & NUMBERS:
        yield Wrong(42, "which is a number")
    if "bool" not in kinds:
        yield Wrong(True, "which is a truth value")  # noqa: FBT003  the value of a card
    if not kinds & {"float", "complex"}:
        yield Wrong(0.5, "which has a fraction")


def _outside(facts: Facts, value: Any, _: Spec) -> Iterator[Wrong]:  # noqa: ANN401
    known = {one.former.name for one in facts.respelt} | set(facts.values)
    folded = {one.casefold() for one in known if isinstance(one, str)} if facts.values_ignore_case else set()
    for one in _others_than(facts, value):
        if one not in known and not (isinstance(one, str) and one.casefold() in folded):
            yield Wrong(one, "which is none of those it may be")


def _others_than(facts: Facts, value: Any) -> Iterator[Any]:  # noqa: ANN401
    """Give values like those that may be, so that type, pattern and length have a chance to hold."""
    texts = [one for one in facts.values if isinstance(one, str)]
    numbers = [one for one in facts.values if isinstance(one, int | float) and not isinstance(one, bool)]
    if numbers:
        width = len(value) if isinstance(value, str) else None
        near = (max(numbers) + 1, min(numbers) - 1, *(one + 1 for one in numbers), *(one - 0.5 for one in numbers))
        for number in near:
            yield number if width is None else str(int(number)).zfill(width)
    if texts:
        text = value if isinstance(value, str) else texts[0]
        yield from _texts_like(text)
        yield "OTHER"
        yield "Z"
        for known in texts:
            yield from _texts_like(known)


def _texts_like(text: str) -> Iterator[str]:
    """Give texts that differ little from one: other letters, other digits, another length."""
    yield text + "X"
    yield text + "_X"
    yield text[::-1]
    for place in range(len(text) - 1, -1, -1):
        one = text[place]
        if one.isdigit():
            yield text[:place] + str((int(one) + 1) % 10) + text[place + 1 :]
        elif one.isalpha():
            yield text[:place] + ("Z" if one.isupper() else "z") + text[place + 1 :]
            yield text[:place] + ("Q" if one.isupper() else "q") + text[place + 1 :]
    yield text.swapcase()
    yield text[:-1]


def _beyond(facts: Facts, value: Any, _: Spec) -> Iterator[Wrong]:  # noqa: ANN401
    for one in facts.types:
        if one.kind == "digits" and one.least is not None:
            digits = value if isinstance(value, str) and value.isdigit() else "1" * (one.least or 1)
            yield Wrong((digits * 9)[: (one.most or one.least) + 1], "which has too many digits")
            yield Wrong(digits[: one.least - 1], "which has too few digits")
            yield Wrong("0" + digits, "which has too many digits")
    for limit in facts.limits:
        yield from _beyond_one(limit, facts, value)


def _beyond_one(limit: Limit, facts: Facts, value: Any) -> Iterator[Wrong]:  # noqa: ANN401
    bound = limit.bound.value if isinstance(limit.bound, Literal_) else None
    why = f"which is not {limit.operator} {limit.bound.text}"
    sign = 1 if limit.operator.startswith("<") else -1
    if isinstance(bound, str):
        yield from (Wrong(one, why) for one in _instants(facts, sign))
        return
    if isinstance(value, str):
        digits = {one.kind for one in facts.types} == {"digits"}
        tried = [] if bound is None or not digits else [bound, bound + sign, 0, 10 ** len(value) - 1]
        yield from (Wrong(str(int(one)).zfill(len(value)), why) for one in tried if one >= 0)
        if not digits:
            yield from (Wrong(one, why) for one in _instants(facts, sign))
        return
    whole = isinstance(value, int) or not any(one.kind == "float" for one in facts.types)
    start: float = bound if bound is not None else 0 if value is None else value
    if len(limit.operator) == 1 and bound is not None:
        yield Wrong(int(start) if whole and float(start).is_integer() else float(start), why)
    if whole:
        nearest = math.floor(start) if sign < 0 else math.ceil(start)
        yield from (Wrong(nearest + sign * step, why) for step in (1, 2, 10, int(_FAR)))
        return
    start = float(start)
    yield Wrong(start + sign * 0.001 * max(abs(start), 1.0), why)
    yield Wrong(math.nextafter(start, sign * math.inf), why)
    for step in (1.0, abs(start), 10 * abs(start), _FAR, _FAR**3):
        yield Wrong(start + sign * step, why)


def _instants(facts: Facts, sign: int) -> Iterator[str]:
    """Give an instant long before, or long after, those that one has to do with."""
    kinds = {one.kind for one in facts.types}
    day = "9998-12-30" if sign > 0 else "0001-01-02"
    for year in ("2099", "1901") if sign > 0 else ("1901", "1950"):
        if "date" in kinds:
            yield f"{year}-02-03"
        if "datetime" in kinds:
            yield f"{year}-02-03T04:05:06"
    if "date" in kinds:
        yield day
    if "datetime" in kinds:
        yield f"{day}T00:00:00"
    if "time" in kinds:
        yield "23:59:59.999" if sign > 0 else "00:00:00"


def _unmatching(facts: Facts, value: Any, _: Spec) -> Iterator[Wrong]:  # noqa: ANN401, ARG001
    why = "which does not match"
    text = value if isinstance(value, str) else "x"
    for one in (*_texts_like(text), text + "?", "?" + text, "?", "!" * len(text), "no match", "", "x", "X", "0"):
        yield Wrong(one, why)


def _unequal(facts: Facts, value: Any, _: Spec) -> Iterator[Wrong]:  # noqa: ANN401
    why = "which is not what it must be"
    fixed = facts.fixed.value if isinstance(facts.fixed, Literal_) else value
    for one in (*facts.values, *_differing(facts, fixed)):
        if one != fixed:
            yield Wrong(one, why)


def _differing(facts: Facts, value: Any) -> Iterator[Any]:  # noqa: ANN401
    """Give values of the type that are not this one."""
    kinds = {one.kind for one in facts.types}
    match value:
        case bool():
            yield not value
        case int():
            yield from (value + 1, value - 1, value + 10, value * 2 + 1, 0, 1)
        case float():
            step = abs(value) or 1.0
            yield from (value + step / 2, value + step, value - step / 2, value - step, value + 1, value + _FAR, 0.0)
        case str():
            if kinds & INSTANTS:
                yield from _instants(facts, -1)
                yield from _instants(facts, 1)
            yield from _texts_like(value)
            yield "OTHER"
        case _:
            if kinds & NUMBERS:
                yield from (1, 2.5)
            if kinds & TEXTS:
                yield from ("2021-02-03T04:05:06", "2021-02-03", "04:05:06", "1", "OTHER")


def _empty(facts: Facts, value: Any, spec: Spec) -> Iterator[Wrong]:  # noqa: ANN401, ARG001
    yield Wrong("", "an empty text")


def _null(facts: Facts, value: Any, spec: Spec) -> Iterator[Wrong]:  # noqa: ANN401, ARG001
    yield Wrong(None, "no value")


def _infinite(facts: Facts, value: Any, spec: Spec) -> Iterator[Wrong]:  # noqa: ANN401, ARG001
    for one in (math.inf, -math.inf, math.nan):
        yield Wrong(one, "which is not finite")


def _other_bits(facts: Facts, value: Any, spec: Spec) -> Iterator[Wrong]:  # noqa: ANN401
    number = value if isinstance(value, int) else 0
    for bit in undeclared_bits(facts, spec):
        yield Wrong(number | 1 << bit, f"in which bit {bit} is set, which means nothing")


def undeclared_bits(facts: Facts, spec: Spec) -> list[int]:
    """Give the bits that mean nothing, of those that the type has room for and that are not its sign."""
    flags = next((one for one in spec.flags if one.key == facts.bits), None)
    if flags is None:
        return []
    known = {one.bit for one in flags.bits}
    widths = [one.bits - one.signed for one in facts.types if one.bits is not None and one.kind == "int"]
    return [bit for bit in range(min(widths, default=31)) if bit not in known]


def _former(facts: Facts, value: Any, spec: Spec) -> Iterator[Wrong]:  # noqa: ANN401, ARG001
    for one in facts.respelt:
        yield Wrong(one.former.name, f"which is now {one.value!r}")


def _outdated(facts: Facts, value: Any, spec: Spec) -> Iterator[Wrong]:  # noqa: ANN401, ARG001
    for one in facts.outdated:
        yield Wrong(one.value, "which is no longer to be written")


def _unlike(facts: Facts, value: Any, spec: Spec) -> Iterator[Wrong]:  # noqa: ANN401, ARG001
    text = value if isinstance(value, str) else "x"
    for one in ("?" + text, text + "?", "?", text[:-1], *_texts_like(text)):
        yield Wrong(one, "which is not written so")


def _other_parts(facts: Facts, value: Any, spec: Spec) -> Iterator[Wrong]:  # noqa: ANN401, ARG001
    if isinstance(value, str):
        for one in _texts_like(value):
            yield Wrong(one, "of which a part is not what the file says elsewhere")


_MAKERS: dict[str, Callable[[Facts, Any, Spec], Iterator[Wrong]]] = {
    "type": _types,
    "null": _null,
    "value": _unequal,
    "in": _outside,
    "matches": _unmatching,
    "limit": _beyond,
    "bits": _other_bits,
    "nonempty": _empty,
    "finite": _infinite,
    "spelling": _former,
    "outdated": _outdated,
    "like": _unlike,
    "parts": _other_parts,
}
