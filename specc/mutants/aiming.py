"""Examples for rules that nothing broke: those in which the conditions of the rule hold.

Takes who makes examples, and the rules that are left after a hunt; hunts again in examples that are made for them.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from specc.examples.drawing import Undrawn
from specc.examples.making import Defeated
from specc.examples.narrowing import Known, narrowed
from specc.mutants.hunting import Hunt, Result
from specc.mutants.mutant import Base
from specc.plan.rules import about

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.examples.making import Maker
    from specc.model.expressions import Expr
    from specc.plan.stating import About

_MOST = 40  # sets of conditions for which an example is made


def hunted(maker: Maker, product: str, bases: Sequence[Base]) -> Result:
    """Hunt in examples, and then, for rules that are left, in others in which the conditions of these hold."""
    hunt = Hunt(maker.plan, maker.validator)
    result = hunt.mutants(product, bases)
    every = about(maker.plan.spec)
    wanted: dict[tuple[str, ...], tuple[tuple[Expr, ...], set[str]]] = {}
    for rule in result.alive:
        for conditions in _conditions(every[rule], rule.rpartition(":")[2]):
            wanted.setdefault(tuple(one.text for one in conditions), (conditions, set()))[1].add(rule)
    for conditions, rules in list(wanted.values())[:_MOST]:
        left = rules & result.alive.keys()
        base = _example(maker, product, conditions) if left else None
        if base is None:
            continue
        again = hunt.mutants(product, [base], left)
        result.killed.update(again.killed)
        for rule in again.killed:
            del result.alive[rule]
        result.judged += again.judged
    result.killed = {one.id: result.killed[one.id] for one in result.rules if one.id in result.killed}
    return result


def _conditions(every: Sequence[About], aspect: str) -> Iterator[tuple[Expr, ...]]:
    """Give the sets of conditions under which a rule is asked for, where there are such."""
    for one in every:
        common: tuple[Expr, ...] = one.block.conditions if one.block is not None else ()
        common += getattr(one.item, "conditions", ())
        common += one.rule.conditions if one.rule is not None else ()
        presence = getattr(one.item if one.item is not None else one.block, "presence", None)
        levels = [condition for _, condition in presence.when] if presence is not None else []
        if aspect == "presence":
            yield from ((*common, each) for each in levels)
        if common:
            yield common


def _example(maker: Maker, product: str, conditions: Sequence[Expr]) -> Base | None:
    declared = next(one for one in maker.plan.spec.products if one.name == product)
    aimed = narrowed(declared, Known(rules=list(conditions)))
    with TemporaryDirectory(prefix="specc-aimed-") as folder:
        try:
            example = maker.make(product, Path(folder), "maximal", narrowed=aimed)
        except (Defeated, Undrawn):
            return None
        told = " and ".join(one.text for one in conditions)
        return Base.at(example.path, f"maximal, where {told}", example.contents)
