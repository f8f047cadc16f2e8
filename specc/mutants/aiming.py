"""Examples for rules that nothing broke: those in which the conditions of the rule hold.

Takes who makes examples, and the rules that are left after a hunt; hunts again in examples that are made for them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Literal

from specc.examples.drawing import Undrawn
from specc.examples.making import Defeated
from specc.model.spec import Repeat, Rule
from specc.mutants.hunting import Hunt, Result
from specc.mutants.mutant import Base
from specc.plan.rules import about

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from specc.examples.making import Maker
    from specc.model.expressions import Expr
    from specc.model.spec import Hdu, Product
    from specc.plan.stating import About
    from specc.source import Place

_MOST = 40  # sets of conditions for which an example is made


def hunted(maker: Maker, product: str, bases: Sequence[Base], without: Container[str] = ()) -> Result:
    """Hunt in examples, and then, for rules that are left, in others in which the conditions of these hold.

    without: the rules that need no mutant.
    """
    hunt = Hunt(maker.plan, maker.validator)
    result = hunt.mutants(product, bases, {one.id for one in hunt.rules(product) if one.id not in without})
    every = about(maker.plan.spec)
    wanted: dict[tuple[str, ...], tuple[_Aim, set[str]]] = {}
    for rule in result.alive:
        for aim in _aims(every[rule], rule.rpartition(":")[2]):
            wanted.setdefault((aim.label, aim.told), (aim, set()))[1].add(rule)
    for aim, rules in list(wanted.values())[:_MOST]:
        left = rules & result.alive.keys()
        base = _example(maker, product, aim) if left else None
        if base is None:
            continue
        again = hunt.mutants(product, [base], left)
        result.killed.update(again.killed)
        for rule in again.killed:
            del result.alive[rule]
        result.judged += again.judged
    result.killed = {one.id: result.killed[one.id] for one in result.rules if one.id in result.killed}
    return result


@dataclass(frozen=True, slots=True)
class _Aim:
    """What must hold of an example: in the file, and in the block of a label, where names mean what they mean there."""

    around: tuple[Expr, ...]
    within: tuple[Expr, ...]
    label: str

    @property
    def told(self) -> str:
        return " and ".join(one.text for one in (*self.around, *self.within))


def _aims(every: Sequence[About], aspect: str) -> Iterator[_Aim]:
    """Give the conditions under which a rule is asked for, where there are such."""
    for one in every:
        label = one.block.label if one.block is not None else ""
        around: tuple[Expr, ...] = one.block.conditions if one.block is not None else ()
        within: tuple[Expr, ...] = getattr(one.item, "conditions", ())
        within += one.rule.conditions if one.rule is not None else ()
        if not label:
            around, within = around + within, ()
        presence = getattr(one.item if one.item is not None else one.block, "presence", None)
        levels = [condition for _, condition in presence.when] if presence is not None else []
        for condition in levels if aspect == "presence" else ():
            if one.item is None:
                yield _Aim((*around, condition), within, label)
            else:
                yield _Aim(around, (*within, condition), label)
        if around or within:
            yield _Aim(around, within, label)


def _aimed(product: Product, aim: _Aim) -> Product:
    """Give the product with what must hold as rules of it."""
    within = tuple(_rule(one, "hdu", product.place) for one in aim.within)
    around = tuple(_rule(one, "file", product.place) for one in aim.around)

    def with_rules(hdu: Hdu) -> Hdu:
        return replace(hdu, rules=(*hdu.rules, *within)) if hdu.label == aim.label else hdu

    hdus = tuple(
        replace(one, members=tuple(map(with_rules, one.members))) if isinstance(one, Repeat) else with_rules(one)
        for one in product.hdus
    )
    return replace(product, hdus=hdus, rules=(*product.rules, *around))


def _rule(expression: Expr, scope: Literal["file", "hdu"], place: Place) -> Rule:
    return Rule("error", expression, (), scope, (), (), reads_data=False, message="", place=place)


def _example(maker: Maker, product: str, aim: _Aim) -> Base | None:
    declared = next(one for one in maker.plan.spec.products if one.name == product)
    with TemporaryDirectory(prefix="specc-aimed-") as folder:
        try:
            example = maker.make(product, Path(folder), "maximal", narrowed=_aimed(declared, aim))
        except (Defeated, Undrawn):
            return None
        return Base.at(example.path, f"maximal, where {aim.told}", example.contents)
