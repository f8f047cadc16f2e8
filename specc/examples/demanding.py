"""What a spec demands of values together: rules, limits that other values say, by what a product is known, names.

Takes declarations and contents that are asked; gives demands, each with where it is asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from specc.examples.evaluating import evaluate, holds
from specc.examples.settling import Demand
from specc.model.expressions import Compare, HduRef, KeywordRef, Literal_, Matches
from specc.plan.walk import constant
from specc.runtime.expressions import UNTOLD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from specc.examples.slots import Placed
    from specc.model.expressions import Expr, ExprKind
    from specc.model.spec import Facts, LoopVariable, Product, Rule, Spec
    from specc.source import Place

_MOST_RUNS = 50
_KINDS: dict[str, ExprKind] = {
    "int": "number", "float": "number", "digits": "number", "string": "string", "bool": "bool",
    "date": "instant", "datetime": "instant", "time": "instant",
}  # fmt: skip


def rules(
    declared: Sequence[Rule], seen: Placed, where: str, looped: Callable[[dict[str, Any]], Placed] | None = None
) -> Iterator[Demand]:
    """Give the rules of a block that are asked. looped: gives the same contents with the variables of a loop."""
    for rule in declared:
        for variables in _runs(rule.loop, seen) if rule.loop and looped is not None else ({},):
            there = looped(variables) if variables and looped is not None else seen
            if not all(holds(one, there) for one in rule.conditions):
                continue
            if any(not _exists(one, there) for one in rule.if_present):
                continue
            yield Demand(rule.expression, there, key=f"{where}:{rule.place.line}:{rule.expression.text}:{variables}")


def _exists(node: Expr, seen: Placed) -> bool:
    try:
        return bool(seen.exists(node)) if isinstance(node, KeywordRef) else evaluate(node, seen) is not None
    except UNTOLD:
        return False


def _runs(variables: Sequence[LoopVariable], seen: Placed) -> Iterator[dict[str, Any]]:
    if not variables:
        yield {}
        return
    first, *rest = variables
    chosen: Sequence[int | str] = first.values
    if not chosen:
        try:
            least = 1 if first.least is None else int(evaluate(first.least, seen))
            most = least if first.most is None else int(evaluate(first.most, seen))
        except UNTOLD:
            return
        chosen = range(least, min(most, least + _MOST_RUNS) + 1)
    for value in chosen:
        for others in _runs(rest, seen):
            yield {first.name: value, **others}


def limits(name: str, facts: Facts, place: Place, seen: Placed, where: str) -> Iterator[Demand]:
    """Give the limits of a value that others say."""
    for limit in facts.limits:
        if constant(limit.bound) is None:
            own = reference(name, facts, place)
            text = f"{name} {limit.operator} {limit.bound.text}"
            asked = Compare("bool", None, text, place, limit.operator, own, limit.bound, None, relative=False)
            yield Demand(asked, seen, key=f"{where}:{text}")


def reference(name: str, facts: Facts, place: Place) -> KeywordRef:
    """Give the expression that names an item from within its block."""
    storage = facts.types[0].kind if facts.types else "any"
    kind = _KINDS.get(storage, "any")
    return KeywordRef(kind, None, name, place, HduRef("own"), name, storage, written=facts.written)


def of_product(product: Product, spec: Spec, seen: Placed) -> Iterator[Demand]:
    """Give what the whole file is to be: known as the product, of this version, by its rules, and with a name."""
    if product.version is not None:
        keyword = product.version.keyword
        now = Literal_("string", None, spec.version, keyword.place, spec.version)
        text = f"{keyword.text} == {spec.version}"
        asked = Compare("bool", None, text, keyword.place, "==", keyword, now, None, relative=False)
        yield Demand(asked, seen, certain=bool(product.version.default), key=text)
    if product.identify is not None:
        yield Demand(product.identify, seen, certain=True, key="identify")
    yield from rules(product.rules, seen, "file")
    for field in product.fields:
        equals = field.equals
        if equals is not None and equals.kind == "string":
            text = f"{equals.text} matches /{field.pattern}/"
            fits = Matches("bool", None, text, field.place, equals, field.pattern)
            yield Demand(fits, seen, key=f"name:{field.name}")
