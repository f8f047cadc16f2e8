"""Narrowing: what the braces of an include say more, and the proof that it does not widen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from specc.diagnostics.suggest import did_you_mean
from specc.model.constants import enum_values, shown
from specc.model.value_facts import constant, contains
from specc.syntax import ast

if TYPE_CHECKING:
    from specc.model.context import Context
    from specc.model.facts import FactReader
    from specc.model.scope import Scope
    from specc.model.spec import Facts, Limit

NO_WIDER = "what narrows may only ask for more; to allow more, change the fragment, the type or the term itself"


def narrow(reader: FactReader, facts: Facts, fact: ast.Fact, context: Context) -> Facts:
    """Give the facts narrowed by one more; report a fact that widens."""
    made = reader.apply(facts, fact, context)
    if isinstance(fact, ast.InFact) and facts.values and not facts.values_open:
        wider = [value for value in made.values if not contains(facts, value)]
        if wider:
            listed = ", ".join(shown(value) for value in wider[:5])
            reader.problems.add(
                "SP205",
                fact.span,
                f"this does not narrow: {listed} was not allowed before",
                help=did_you_mean(str(wider[0]), [str(value) for value in facts.values]) or NO_WIDER,
            )
    if isinstance(fact, ast.UnitFact) and facts.unit is not None and made.unit is not None:
        before, after = set(facts.unit.texts), set(made.unit.texts)
        if facts.unit.mode == "exact" and not after <= before:
            reader.problems.add(
                "SP205",
                fact.span,
                f"this does not narrow: the unit was {' or '.join(facts.unit.texts)}",
                help=NO_WIDER,
            )
    for limit in made.limits[len(facts.limits) :]:
        narrow_limit(reader, facts, limit, fact)
    if other := another(facts, made, fact):
        reader.problems.add("SP205", fact.span, f"this does not narrow: {other}", help=NO_WIDER)
    nulls = isinstance(fact, ast.NullFact) or (isinstance(fact, ast.WordFact) and fact.word == "nullable")
    if nulls and not facts.nullable:
        reader.problems.add("SP205", fact.span, "this does not narrow: null was not allowed before", help=NO_WIDER)
    return made


def another(facts: Facts, made: Facts, fact: ast.Fact) -> str:
    """Say what a fact puts in the place of another that it cannot be narrower than; "" when it does not."""
    match fact:
        case ast.FixedFact() if facts.fixed is not None and made.fixed is not None:
            one, before = constant(facts.fixed), constant(made.fixed)
            same = one.value == before.value if one and before else facts.fixed.text == made.fixed.text
            return "" if same else f"the value was {facts.fixed.text}"
        case ast.NullFact() if facts.null is not None and made.null != facts.null:
            return f"null was {facts.null}"
        case ast.BitsFact() if facts.bits is not None and made.bits != facts.bits:
            return f"the bits were {facts.bits}"
        case ast.UnitFact() if facts.unit is not None and made.unit is not None and facts.unit.mode != made.unit.mode:
            return "" if facts.unit.mode == "like" else "the unit was another"
        case ast.WithinFact() if facts.tolerance is not None and made.tolerance is not None:
            looser = made.tolerance[1] != facts.tolerance[1] or made.tolerance[0] > facts.tolerance[0]
            return f"it was within {facts.tolerance[0]:g}" if looser else ""
    return ""


def narrow_limit(reader: FactReader, facts: Facts, limit: Limit, fact: ast.Fact) -> None:
    """Report a limit that holds already."""
    new = constant(limit.bound)
    for old in facts.limits:
        bound = constant(old.bound)
        if new is None or bound is None or old.operator[0] != limit.operator[0]:
            continue
        one, other = cast("float", new.value), cast("float", bound.value)
        if (one < other) if limit.operator[0] == ">" else (one > other):
            reader.problems.add(
                "SP205", fact.span, f"this does not narrow: the limit was `{old.operator} {bound.text}`", help=NO_WIDER
            )


def narrow_type(reader: FactReader, facts: Facts, narrowing: ast.Item, scope: Scope) -> Facts:
    """Give the values of an enum that holds fewer; report a type that is none of those before."""
    if narrowing.type is None:
        return facts
    allowed = {one.text for one in facts.types} | {one.storage for one in facts.types}
    for term in narrowing.type.terms:
        found = scope.find(term.name.text)
        if found is not None and isinstance(found[0], ast.Enum) and not found[0].open:
            values = enum_values(found[0])
            if not facts.values or facts.values_open or all(contains(facts, value) for value in values):
                facts = replace(facts, values=values, values_open=False)
                continue
        if term.name.text not in allowed and "any" not in allowed:
            reader.problems.add(
                "SP205",
                term.span,
                f"this does not narrow: the type was {' or '.join(one.text for one in facts.types)}",
                help=NO_WIDER,
            )
    return facts
