"""Facts about units: what `unit ...` says of an item, and numbers of which nobody knows the unit.

Takes such a fact as written, or the settled facts of an item; gives the unit, with its texts and its reference checked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.diagnostics.suggest import did_you_mean
from specc.model.types import Unit
from specc.model.value_facts import number_in

if TYPE_CHECKING:
    from specc.model.context import Context
    from specc.model.infer import Typing
    from specc.model.spec import Facts
    from specc.syntax import ast

_SAY_LIKE = "name the unit that the number is in: `unit like nm`"


def unit_of(typing: Typing, fact: ast.UnitFact, context: Context) -> Unit:
    """Give a unit whose texts are units, and whose reference is there."""
    lookup = typing.lookup
    if fact.mode == "of" and fact.reference is not None and not lookup.free:
        label = fact.reference.parts[0].name
        inside = () if context.hdu is None else context.hdu.keywords if context.hdu.is_object else context.hdu.columns
        columns = [one.name for one in inside]
        if label not in columns and not lookup.product.find(label):
            labels = [*columns, *(hdu.label for hdu in lookup.product.hdus)]
            typing.problems.add(
                "SP201",
                fact.reference.span,
                f"no {_called(context)} is called `{label}`",
                help=did_you_mean(label, labels),
            )
    elif fact.mode == "from" and fact.reference is not None:
        lookup.find(fact.reference, context)
    texts = tuple(text.text for text in fact.texts)
    converts = fact.mode == "like"
    if fact.mode in {"exact", "like"}:
        right = [typing.units.known(text.text, text.span) for text in fact.texts]
        converts = all(right) and (converts or typing.units.convertible(texts))
    reference = ".".join(part.name for part in fact.reference.parts) if fact.reference else ""
    if fact.mode == "dimension":
        reference = typing.units.of_dimension(fact.texts[0].text, fact.texts[0].span)
    return Unit(fact.mode, texts, fact.implied, reference, fact.power, converts)


def _called(context: Context) -> str:
    """Give what else the unit of an item can be that of."""
    if context.hdu is not None and context.hdu.is_object:
        return "key of this object"
    return "column or HDU" if context.hdu is not None and context.hdu.columns else "HDU"


def check_units(typing: Typing, facts: Facts, written: tuple[ast.Fact, ...]) -> None:
    """Report a number whose unit differs from file to file, so that nobody knows what it is a number of."""
    unit = facts.unit
    if unit is None or unit.converts or unit.mode not in {"dimension", "any", "exact"}:
        return
    if unit.mode == "exact" and all(typing.units.units.same(one, unit.texts[0]) for one in unit.texts):
        return
    for fact in written:
        if (number := number_in(fact)) is not None:
            others = " and ".join(unit.texts) if unit.mode == "exact" else ""
            why = f"{others} do not convert" if others else "the file may have another than the next one"
            remedy = "give each its own item, under the condition that tells them apart" if others else _SAY_LIKE
            help_ = f"only 0 is the same in all of them; {remedy}"
            typing.problems.add("SP352", fact.span, f"{number:g} of which unit? {why}", help=help_)
            return
