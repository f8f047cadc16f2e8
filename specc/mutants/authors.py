"""Rules of authors: values that might break one, for the items that it names, alone and two at a time.

Takes the expression of a rule and its conditions; gives attempts. Values are drawn that conform to what is said of
each item alone, those first that the expression itself speaks of.
"""

from __future__ import annotations

from itertools import islice, product, zip_longest
from typing import TYPE_CHECKING, Any

from specc.examples import texts
from specc.examples import values as conforming
from specc.examples.drawing import Undrawn
from specc.model.expressions import (
    ColumnRef,
    InTable,
    KeywordRef,
    Literal_,
    Matches,
    Membership,
)
from specc.model.walk import nodes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from specc.examples.drawing import Draw
    from specc.model.expressions import Expr
    from specc.model.spec import Facts, Rule
    from specc.mutants.attempts import Attempt

_EACH = 14  # values of one item at one place
_MOST = 400  # attempts in all
_PAIRED = 12  # attempts at one item that are tried with those at another


def expressions(rule: Rule) -> list[Expr]:
    """Give all that a rule asks: what must hold, when, and what must be there for it."""
    return [rule.expression, *rule.conditions, *rule.if_present]


def named(parts: Iterable[Expr]) -> list[KeywordRef | ColumnRef]:
    """Give the items that expressions name, each once."""
    found: dict[tuple[str, str], KeywordRef | ColumnRef] = {}
    for part in parts:
        for one in nodes(part):
            if isinstance(one, KeywordRef | ColumnRef):
                found.setdefault((one.hdu.label, one.name), one)
    return list(found.values())


def told(parts: Iterable[Expr], draw: Draw) -> list[Any]:
    """Give the values that expressions speak of, and texts that their patterns match."""
    found: list[Any] = []
    for part in parts:
        for one in nodes(part):
            match one:
                case Literal_():
                    found.append(one.value)
                case Membership():
                    found += one.values
                case InTable():
                    found += [value for row in one.rows for cell in row for value in cell]
                case Matches():
                    try:
                        found.append(texts.matching(one.pattern, draw))
                    except Undrawn:
                        continue
                case _:
                    pass
    return list({(type(one), one): one for one in found}.values())


def values(facts: Facts, now: Any, known: Sequence[Any], draw: Draw) -> Iterator[Any]:  # noqa: ANN401  whatever a file holds
    """Give values of an item that may break a rule: those that are spoken of, their neighbours, and others."""
    kinds: set[str] = {one.kind for one in facts.types}
    near: list[Any] = []
    for one in (*known, now):
        if isinstance(one, bool):
            near.append(not one)
        elif isinstance(one, int | float):
            near += [one, one + 1, one - 1, one * 2]
        elif isinstance(one, str):
            near.append(one)
    if isinstance(now, str):
        near += [f"{now}X", f"a/{now}", now.swapcase(), now[:-1]]
    yield from islice(_once(_typed(near, kinds), now), _EACH)
    yield from islice(_once(conforming.others(facts, draw), now), _EACH)


def _typed(found: Iterable[Any], kinds: set[str]) -> Iterator[Any]:
    for one in found:
        text = isinstance(one, str)
        if "any" in kinds or (text and kinds & {"string", "date", "datetime", "time", "digits"}):
            yield one
        elif isinstance(one, bool):
            if "bool" in kinds:
                yield one
        elif not text and "float" in kinds:
            yield float(one)
        elif not text and "int" in kinds and float(one).is_integer():
            yield int(one)
        elif not text and "digits" in kinds and one >= 0:
            yield str(int(one))


def _once(found: Iterable[Any], now: Any) -> Iterator[Any]:  # noqa: ANN401  as above
    seen = [now]
    for one in found:
        if not any(one == old and type(one) is type(old) for old in seen):
            seen.append(one)
            yield one


def together(of_items: Sequence[Sequence[Attempt]]) -> Iterator[Attempt]:
    """Give attempts at one item each, in turns, then at two of them at a time."""
    made = 0
    for turn in zip_longest(*of_items):
        for one in turn:
            if one is not None:
                made += 1
                yield one
    for number, first in enumerate(of_items):
        for second in of_items[number + 1 :]:
            for one, other in product(first[:_PAIRED], second[:_PAIRED]):
                made += 1
                if made > _MOST:
                    return
                yield one.and_(other)
