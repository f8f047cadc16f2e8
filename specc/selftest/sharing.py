"""Rules that several products say alike, since they paste the same line of the same fragment.

Takes plans; gives for each product the rules that an earlier one stands for, and where else a rule may be tried. Two
rules are alike when the same line says them of the same block under the same conditions with the same words, so
narrowings and conditions set them apart.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from specc.plan.rules import about

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specc.plan.plan import Plan, PlannedRule
    from specc.plan.stating import About

Product = tuple[str, str]  # names of the spec and of the product


class Sharing:
    """Which products say which rules alike, in the order of the plans."""

    def __init__(self, plans: Iterable[Plan]) -> None:
        """Look through all rules of all products."""
        self._alike: dict[tuple[object, ...], list[tuple[Product, str]]] = {}
        self._of: dict[tuple[Product, str], tuple[object, ...]] = {}
        for product, rule, likeness in _likenesses(plans):
            self._alike.setdefault(likeness, []).append((product, rule))
            self._of[product, rule] = likeness

    def said_before(self) -> dict[Product, frozenset[str]]:
        """Give for each product the ids of its rules that a product before it has alike."""
        repeated: dict[Product, set[str]] = {}
        for _, *later in self._alike.values():
            for product, rule in later:
                repeated.setdefault(product, set()).add(rule)
        return {product: frozenset(rules) for product, rules in repeated.items()}

    def elsewhere(self, alive: Iterable[tuple[Product, str]]) -> dict[Product, dict[str, tuple[Product, str]]]:
        """Give where rules that nothing broke may be tried once more: each in one product, in as few as can be.

        By product and by the id that the rule has there, which rule it is.
        """
        others = {one: [other for other in self._alike.get(self._of.get(one, ()), ()) if other != one] for one in alive}
        tried: dict[Product, dict[str, tuple[Product, str]]] = {}
        while others := {one: places for one, places in others.items() if places}:
            [(best, _)] = Counter(product for places in others.values() for product, _ in places).most_common(1)
            for one, places in others.items():
                tried.setdefault(best, {}).update({rule: one for product, rule in places if product == best})
            others = {one: places for one, places in others.items() if all(product != best for product, _ in places)}
        return tried


def _likenesses(plans: Iterable[Plan]) -> Iterator[tuple[Product, str, tuple[object, ...]]]:
    for plan in plans:
        every = about(plan.spec)
        formats = {one.name: one.format for one in plan.spec.products}
        for rule in plan.rules:
            product, rest = _divided(rule.id)
            if product in formats and rule.id in every and rule.level != "off":
                yield (plan.spec.name, product), rule.id, (formats[product], rest, *_likeness(rule, every[rule.id]))


def _divided(rule: str) -> tuple[str, str]:
    at = next((place for place, letter in enumerate(rule) if letter in "/:"), len(rule))
    return rule[:at], rule[at:]


def _likeness(rule: PlannedRule, every: Iterable[About]) -> tuple[object, ...]:
    conditions = tuple(
        condition.text
        for one in every
        for thing in (one.block, one.item, one.rule)
        for condition in getattr(thing, "conditions", ())
    )
    return (rule.place.path, rule.place.line, rule.level, rule.message, conditions)
