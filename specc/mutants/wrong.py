"""Values that break what a spec says of a value, aspect by aspect, and nothing else as far as that can be told.

Takes the facts of an item and the value that it has, as Python knows it; gives wrong ones, the likeliest first. They
are only tried: the judge says which rule one breaks.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from specc.plan.walk import constant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.model.spec import Facts

_INSTANTS = frozenset({"date", "datetime", "time"})
_STEPS = (1, 1e-3, 0.5, 10, 1e6)
_SPARE = 63  # bit that hardly any flags have


def values(aspect: str, facts: Facts, now: Any) -> Iterator[Any]:  # noqa: ANN401  a value of whatever type
    """Give wrong values for one aspect; `now` None: there is none."""
    match aspect:
        case "type":
            yield from _types(facts)
        case "null":
            yield None
        case "in" | "value" | "parts" | "refers" | "same":
            yield from _others(facts, now)
        case "matches" | "like":
            yield from _texts(now)
        case "limit":
            yield from _beyond(facts, now)
        case "bits":
            yield from (1 << bit for bit in (*range(8), 14, 15, 16, 30, 31, 32, 62, _SPARE))
        case "nonempty":
            yield from ("", " ", "   ")
        case "finite":
            yield from (math.nan, math.inf)
        case "spelling":
            yield from (one.former.name for one in facts.respelt)
        case "outdated":
            yield from (one.value for one in facts.outdated)


def _types(facts: Facts) -> Iterator[Any]:
    kinds = {one.kind for one in facts.types}
    texts = kinds & {"string", *_INSTANTS}
    if kinds & _INSTANTS and "string" not in kinds:
        yield from ("no date", "2024-02-30T00:00:00", "yesterday")
    if "digits" in kinds and "string" not in kinds:
        yield from ("x1", "1.5", "12345678901234567890123")
    if not texts and "digits" not in kinds:
        yield "text"
    if not kinds & {"int", "float", "digits"}:
        yield 12345
    if "float" not in kinds:
        yield 1.5
    if "bool" not in kinds:
        yield True
    yield from ([], {}, ["text"], {"specc": 1}, -1, 10**30)
    if "string" not in kinds:
        yield ""


def _others(facts: Facts, now: Any) -> Iterator[Any]:  # noqa: ANN401  as `values`
    kinds = {one.kind for one in facts.types}
    if isinstance(now, bool):
        yield not now
    elif isinstance(now, int | float):
        yield from (now + 1, now - 1, now + 7, -now, 0)
        if "float" in kinds:
            yield from (now * 1.5 + 0.25, float(now) + 0.5)
    elif isinstance(now, str):
        if kinds & _INSTANTS:
            yield from ("2001-02-03T04:05:06", "2001-02-03", "04:05:06")
        yield from _changed(now)
    if kinds & {"string"} and not isinstance(now, str):
        yield from ("specc", "SPECC")
    if kinds & {"int", "float"} and not isinstance(now, int | float):
        yield from (-1, 12345, 99)
    for one in facts.values:
        if isinstance(one, str):
            yield from (one.swapcase(), one + "X")
            break


def _texts(now: Any) -> Iterator[Any]:  # noqa: ANN401  as `values`
    if isinstance(now, str):
        yield from _changed(now)
    yield from ("specc", "?", "", "0", "a b", "\u00e4")


def _changed(text: str) -> Iterator[str]:
    """Give a text with little changed, so that what else is said of it may still hold."""
    yield from (text + "X", text + "?", "?" + text, text[:-1], text[1:])
    for at in (0, len(text) // 2, len(text) - 1):
        if 0 <= at < len(text):
            other = "9" if text[at] != "9" and text[at].isdigit() else "Q" if text[at] != "Q" else "Z"
            yield text[:at] + other + text[at + 1 :]
            yield text[:at] + other.lower() + text[at + 1 :]
    yield from (text.swapcase(), text * 2, "")


def _beyond(facts: Facts, now: Any) -> Iterator[Any]:  # noqa: ANN401  as `values`
    """Give values on the wrong side of each limit, and where it excludes its bound, the bound."""
    whole = "float" not in {one.kind for one in facts.types}
    for limit in facts.limits:
        bound = constant(limit.bound)
        if isinstance(bound, bool | None):
            continue
        if isinstance(bound, str):
            yield from ("1800-01-01T00:00:00", "1800-01-01", "2999-01-01T00:00:00", "2999-01-01")
            continue
        if limit.operator in {"<", ">"}:
            yield int(bound) if whole else float(bound)
        down = limit.operator in {">", ">="}
        for step in (1,) if whole else _STEPS:
            one = bound - step if down else bound + step
            yield math.floor(one) if whole and down else math.ceil(one) if whole else float(one)
    if isinstance(now, int | float) and not isinstance(now, bool):
        yield from (-now - 1, now * 1_000_000 + 1, now - 1_000_000)
    elif isinstance(now, str) and now.isdigit():
        yield from (now + "1", now[:-1], "0" * len(now), "9" * len(now))
