"""The rules of a product or dataset: all of them for their page, and the relations between values in words.

Takes the Plan, which alone says which rules there are and what they are called, and the model's `Rule`s, which have
the expressions.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from specc.backends.docs.links import anchor_of, link
from specc.backends.docs.pages import Relation, RuleGroup, RuleLine, RuleSubject
from specc.backends.docs.products.items import Context, conditions, origin
from specc.backends.wording.words import in_words
from specc.plan.identity import rule_names

if TYPE_CHECKING:
    from collections.abc import Collection

    from specc.model.spec import Rule
    from specc.plan.plan import Plan, PlannedRule


class Rules:
    """The rules of one product, and which of them were shown as relations already."""

    def __init__(self, plan: Plan, product: str) -> None:
        starts = (f"{product}/", f"{product}:")
        self._rules = {one.id: one for one in plan.rules if one.id.startswith(starts)}
        self._product = product
        # Files of other formats have no header that could be read without the rest.
        self._parted = all(one.format in {"fits", "asdf"} for one in plan.spec.products if one.name == product)
        self._related: dict[str, str] = {}  # and the expression

    def __len__(self) -> int:
        return len(self._rules)

    def relations(self, rules: tuple[Rule, ...], scope: str) -> tuple[Relation, ...]:
        """Give the relations that stand in one scope, `cal` or `cal/SCI`, each with its expression."""
        shown = []
        for rule, name in zip(rules, rule_names(rules), strict=True):
            planned = self._rules.get(f"{scope}:{name}")
            if planned is None or planned.id in self._related:
                continue
            self._related[planned.id] = rule.expression.text
            shown.append(
                Relation(
                    anchor=anchor_of(planned.id),
                    id=planned.id,
                    level=planned.level,
                    message=rule.message,
                    words=in_words(rule.expression),
                    text=rule.expression.text,
                    conditions=conditions(rule.conditions),
                    needs=f"each {rule.scope}" if rule.scope in {"row", "pixel"} else self._needs(planned),
                    origin=origin(planned.place),
                )
            )
        return tuple(shown)

    def _needs(self, rule: PlannedRule) -> str:
        return rule.needs if self._parted else ""

    def groups(self, page: str, anchors: Collection[str]) -> tuple[RuleGroup, ...]:
        """Give all rules, by HDU and item. anchors: those on `page`, which says what the rules are of."""
        context = Context(self._product, {})
        context.anchor("main")
        by_label: dict[str, list[PlannedRule]] = {}
        for rule in self._rules.values():
            by_label.setdefault(self._parts(rule)[0], []).append(rule)
        groups = []
        for label, members in by_label.items():
            subjects = tuple(
                self._subject(label, name, tuple(same), context, (page, anchors))
                for name, same in groupby(members, key=lambda one: self._parts(one)[1])
            )
            groups.append(RuleGroup(label, context.anchor(f"rules/{label}" if label else "rules/file"), subjects))
        return tuple(groups)

    def _parts(self, rule: PlannedRule) -> tuple[str, str, str]:
        """Give HDU, item and aspect: `cal/SCI/BUNIT:unit` is SCI, BUNIT and unit."""
        subject, _, aspect = rule.id.removeprefix(self._product).rpartition(":")
        label, _, item = subject.removeprefix("/").partition("/")
        return label, item, aspect

    def _subject(
        self,
        label: str,
        item: str,
        rules: tuple[PlannedRule, ...],
        context: Context,
        shown: tuple[str, Collection[str]],
    ) -> RuleSubject:
        page, anchors = shown
        anchor = anchor_of("/".join(part for part in (self._product, label, item) if part))
        return RuleSubject(
            name=item,
            href=link("", page, anchor) if item and anchor in anchors else "",
            rules=tuple(self._line(one, context) for one in rules),
            origins=tuple(dict.fromkeys(origin(one.place).short for one in rules)),
        )

    def _line(self, rule: PlannedRule, context: Context) -> RuleLine:
        return RuleLine(
            anchor=context.anchor(rule.id),
            aspect=self._parts(rule)[2],
            level="" if rule.level == "error" else rule.level,
            needs=self._needs(rule),
            message=rule.message,
            said=self._related.get(rule.id, ""),
        )
