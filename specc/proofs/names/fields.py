"""What a field of a name may have to hold: the values of what it must equal, and the first of them that it cannot.

Takes a product of the model and one of its fields; gives a value that does not fit, or None when all that is known of
them do. Of a keyword that may be anything nothing is known, and nothing is said.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from specc.model.expressions import Call, Expr, KeywordRef, Literal_
from specc.model.spec import Hdu
from specc.model.trees.keys import keys_at
from specc.proofs.names.automata import Automaton, automaton
from specc.proofs.names.searches import beyond
from specc.runtime.regular import Unusual

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from specc.model.spec import Facts, Keyword, NameField, Product
    from specc.proofs.names.characters import Universe
    from specc.proofs.names.searches import Steps
    from specc.source import Place

_CHANGES: dict[str, Callable[[str], str]] = {"lower": str.lower, "upper": str.upper}
_MOST_VALUES = 2_000


@dataclass(frozen=True, slots=True)
class Unfit:
    """A value that a field cannot hold: as the keyword has it, and as the field would."""

    value: str | int
    text: str
    keyword: KeywordRef
    place: Place  # of the keyword


def unfit(product: Product, field: NameField, universe: Universe, steps: Steps) -> Unfit | None:
    """Give a value of what a field must equal that does not fit into it. Raises TooMany."""
    if field.equals is None or field.compare == "date":
        return None
    change, reference = _seen_through(field.equals)
    if reference is None:
        return None
    held = automaton(f"(?P<{field.name}>{field.pattern})", universe, _barred(field))
    for keyword in keywords(product, reference):
        listed = _values(keyword.facts)
        for value in listed[:_MOST_VALUES]:
            text = _as_field(change(value), field)
            steps.one(len(text))
            if not held.accepts(text):
                number = keyword.facts.types[0].kind == "int" if keyword.facts.types else False
                return Unfit(int(value) if number else value, text, reference, keyword.place)
        if not listed and len(keyword.facts.matches) == 1 and field.compare == "text":
            found = _beyond(keyword.facts.matches[0], change, held, steps)
            if found is not None:
                return Unfit(found, change(found), reference, keyword.place)
    return None


def _barred(field: NameField) -> dict[str, str] | None:
    return {field.name: "|".join(field.excluded)} if field.excluded else None


def _seen_through(node: Expr) -> tuple[Callable[[str], str], KeywordRef | None]:
    """Give the keyword that a value is made of by changes of case, and that change."""
    if isinstance(node, KeywordRef):
        return str, node
    if isinstance(node, Call) and node.function in _CHANGES:
        inner, reference = _seen_through(node.arguments[0])
        outer = _CHANGES[node.function]
        return (lambda text: outer(inner(text))), reference
    return str, None


def keywords(product: Product, reference: KeywordRef) -> Iterator[Keyword]:
    """Give the declarations that a reference may mean."""
    if product.format != "fits" or reference.hdu.label.partition(".")[2]:
        yield from keys_at(product, reference.hdu.label, reference.name)
        return
    for hdu in product.hdus:
        if isinstance(hdu, Hdu) and (
            hdu.kind == "primary" if reference.hdu.relation == "primary" else hdu.label == reference.hdu.label
        ):
            yield from (one for one in hdu.keywords if one.name == reference.name and one.family is None)


def _as_field(text: str, field: NameField) -> str:
    """Give a value as a writer puts it into the name."""
    return text.zfill(field.width) if field.width is not None and text.isdigit() else text


def _values(facts: Facts) -> list[str]:
    """Give the values that a keyword can have, as far as they are listed or the ends of a span; none if not known."""
    if isinstance(facts.fixed, Literal_):
        return [str(facts.fixed.value)]
    if facts.values and not facts.values_open and not facts.values_ignore_case:
        return [str(value) for value in facts.values]
    kinds = {one.kind for one in facts.types}
    if kinds == {"digits"}:
        longest = [one.most for one in facts.types]
        return ["9" * most for most in longest if most is not None and most < _MOST_VALUES]
    if kinds == {"int"}:
        ends = {limit.operator[0]: limit for limit in facts.limits if isinstance(limit.bound, Literal_)}
        numbers = [
            limit.bound.value + {">": 1, "<": -1}.get(limit.operator, 0)
            for limit in ends.values()
            if isinstance(limit.bound, Literal_) and isinstance(limit.bound.value, int)
        ]
        return [str(number) for number in numbers] if len(numbers) == len("<>") else []
    return []


def _beyond(pattern: str, change: Callable[[str], str], held: Automaton, steps: Steps) -> str | None:
    """Give a text that a keyword may be by its pattern, and the field not."""
    universe = held.universe
    try:
        texts = automaton(pattern, universe)
    except Unusual:
        return None
    made = replace(texts, masks=[universe.changed(mask, change) for mask in texts.masks])
    found = beyond(made, held, steps)
    return None if found is None else _before(texts, made, found, change)


def _before(texts: Automaton, made: Automaton, found: str, change: Callable[[str], str]) -> str:
    """Give a text of a graph that becomes another by a change of case."""
    ways: list[dict[int, int]] = [{0: -1}]
    for one in found:
        bit = made.universe.one(one)
        ways.append(
            {target: source for source in ways[-1] for target in made.follow[source] if made.masks[target] & bit}
        )
    at = next(one for one in ways[-1] if one in made.last)
    text = ""
    for place in range(len(found), 0, -1):
        candidates = texts.universe.within(texts.masks[at])
        text = next(one for one in candidates if change(one) == found[place - 1]) + text
        at = ways[place][at]
    return text
