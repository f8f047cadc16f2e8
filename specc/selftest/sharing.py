"""Rules that several products say alike, since they paste the same line of the same fragment.

Takes plans; gives for each product the rules that an earlier one stands for. Two rules are alike when the same line
says them of the same block under the same conditions with the same words, so narrowings and conditions set them apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.plan.rules import about

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specc.plan.plan import Plan, PlannedRule
    from specc.plan.stating import About


def said_before(plans: Iterable[Plan]) -> dict[tuple[str, str], frozenset[str]]:
    """Give for (spec, product) the ids of its rules that a product before it has alike, in the order of the plans."""
    seen: set[tuple[object, ...]] = set()
    repeated: dict[tuple[str, str], set[str]] = {}
    for plan in plans:
        every = about(plan.spec)
        formats = {one.name: one.format for one in plan.spec.products}
        for rule in plan.rules:
            product, _, rest = _divided(rule.id)
            if product not in formats or rule.id not in every or rule.level == "off":
                continue
            likeness = (formats[product], rest, *_likeness(rule, every[rule.id]))
            if likeness in seen:
                repeated.setdefault((plan.spec.name, product), set()).add(rule.id)
            seen.add(likeness)
    return {product: frozenset(rules) for product, rules in repeated.items()}


def _divided(rule: str) -> tuple[str, str, str]:
    at = next((place for place, letter in enumerate(rule) if letter in "/:"), len(rule))
    return rule[:at], rule[at : at + 1], rule[at:]


def _likeness(rule: PlannedRule, every: Iterable[About]) -> tuple[object, ...]:
    conditions = tuple(
        condition.text
        for one in every
        for thing in (one.block, one.item, one.rule)
        for condition in getattr(thing, "conditions", ())
    )
    return (rule.place.path, rule.place.line, rule.level, rule.message, conditions)
