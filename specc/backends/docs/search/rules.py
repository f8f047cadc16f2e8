"""The rules of all products and datasets as entries: by what they are of, aspect and message.

Takes Plans; gives one entry a rule. They are many times more than all else, so a browser loads them apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.backends.docs.links import anchor_of, page_of_dataset, page_of_product, page_of_rules
from specc.backends.docs.search.entry import Entry
from specc.backends.docs.search.words import cut

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specc.plan.plan import Plan


def rules(plans: Iterable[Plan]) -> Iterator[Entry]:
    """Give every rule that stands on a page of rules, in the order of the plans."""
    for plan in sorted(plans, key=lambda one: one.spec.name):
        spec = plan.spec
        pages = {one.name: page_of_rules(page_of_dataset(spec, one)) for one in spec.datasets}
        pages |= {one.name: page_of_rules(page_of_product(spec.name, one)) for one in spec.products}
        for rule in plan.rules:
            owner, scope, name = _parts(rule.id)
            if owner in pages:  # else it is the code of a rule of structure, which has a page of its own
                where = f"{spec.name}:{scope}"
                yield Entry("rule", name, cut(rule.message), pages[owner], anchor_of(rule.id), where)


def _parts(rule: str) -> tuple[str, str, str]:
    """Give the product, where the rule is of something, and the rest: `cal`, `cal/SCI` and `BUNIT:unit`."""
    subject, _, aspect = rule.rpartition(":")
    owner, _, inside = subject.partition("/")
    label, _, item = inside.partition("/")
    if item:
        return owner, f"{owner}/{label}", f"{item}:{aspect}"
    return owner, owner, f"{label or owner}:{aspect}"
