"""The rules of a product or dataset: all of them for their page, and the relations between values in words.

Takes the Plan, which alone says which rules there are and what they are called, and the model's `Rule`s, which have
the expressions. Files of earlier versions, and those that are judged under a profile, break rules that are none of the
spec as it is: these stand behind the others, so that findings of them have a place to lead to as well.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from markupsafe import Markup

from specc.backends.docs.links import anchor_of, link
from specc.backends.docs.pages import Relation, RuleGroup, RuleLine, RuleSubject
from specc.backends.docs.products.items import Context, condition, conditions, origin
from specc.backends.wording.words import in_words
from specc.plan.identity import rule_names

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from specc.backends.docs.pages import Condition
    from specc.model.spec import Rule
    from specc.plan.plan import Plan, PlannedRule


class Rules:
    """The rules of one product, and which of them were shown as relations already."""

    def __init__(self, plan: Plan, product: str, formers: Mapping[str, tuple[str, ...]] | None = None) -> None:
        """Take the plan and the name of the product. formers: the ids that its parts had, by those they have."""
        starts = (f"{product}/", f"{product}:")
        self._rules = {one.id: one for one in plan.rules if one.id.startswith(starts)}
        self._elsewhere: dict[str, dict[str, PlannedRule]] = {}
        for title, rule in _of_variants(plan):
            if rule.id.startswith(starts) and rule.id not in self._rules:
                self._elsewhere.setdefault(title, {}).setdefault(rule.id, rule)
        self._formers = formers or {}
        self._product = product
        # Files of other formats have no header that could be read without the rest.
        self.parted = all(one.format in {"fits", "asdf"} for one in plan.spec.products if one.name == product)
        self._related: dict[str, Condition] = {}  # and the expression

    def __len__(self) -> int:
        return len(self._rules)

    def relations(self, rules: tuple[Rule, ...], scope: str) -> tuple[Relation, ...]:
        """Give the relations that stand in one scope, `cal` or `cal/SCI`, each with its expression."""
        shown = []
        for rule, name in zip(rules, rule_names(rules), strict=True):
            planned = self._rules.get(f"{scope}:{name}")
            if planned is None or planned.id in self._related:
                continue
            self._related[planned.id] = condition(rule.expression)
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
        return rule.needs if self.parted else ""

    def groups(self, page: str, anchors: Collection[str]) -> tuple[RuleGroup, ...]:
        """Give all rules, by HDU and item. anchors: those on `page`, which says what the rules are of."""
        context = Context(self._product, {})
        context.anchor("main")
        for rule in (self._rules, *self._elsewhere.values()):
            context.taken.update(dict.fromkeys(map(anchor_of, rule), 0))  # no former name is one of these
        by_label: dict[str, list[PlannedRule]] = {}
        for one in self._rules.values():
            by_label.setdefault(self._parts(one)[0], []).append(one)
        groups = []
        for label, members in by_label.items():
            subjects = tuple(
                self._subject(label, name, tuple(same), context, (page, anchors))
                for name, same in groupby(members, key=lambda one: self._parts(one)[1])
            )
            anchor = anchor_of(f"{self._product}/{label}")
            href = link("", page, anchor) if label and anchor in anchors else ""
            groups.append(RuleGroup(label, context.anchor(f"rules/{label}" if label else "rules/file"), href, subjects))
        for number, (title, rules) in enumerate(self._elsewhere.items(), 1):
            subjects = tuple(
                self._subject(*name, tuple(same), context, (page, anchors))
                for name, same in groupby(rules.values(), key=lambda one: self._parts(one)[:2])
            )
            groups.append(RuleGroup(title, context.anchor(f"rules/:{number}"), "", subjects))
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
            rules=tuple(self._line(one, context, page) for one in rules),
            origins=tuple(dict.fromkeys(origin(one.place).short for one in rules if one.id not in self._related)),
        )

    def _line(self, rule: PlannedRule, context: Context, page: str) -> RuleLine:
        subject, _, aspect = rule.id.rpartition(":")
        olds = (f"{one}:{aspect}" for one in self._formers.get(subject, ()))
        return RuleLine(
            anchor=context.anchor(rule.id),
            aspect=self._parts(rule)[2],
            level="" if rule.level == "error" else rule.level,
            needs=self._needs(rule),
            message=rule.message,
            said=_led_to(page, self._related.get(rule.id)),
            former=tuple(context.anchor(one) for one in olds if anchor_of(one) not in context.taken),
            origin=origin(rule.place).short if rule.id in self._related else "",
        )


def _of_variants(plan: Plan) -> Iterator[tuple[str, PlannedRule]]:
    """Give the rules that files may be judged by instead of those of the plan, and when that is."""
    for one in plan.variants:
        title = "In files of earlier versions" if one.since is not None else f"Under the profile {one.profile}"
        for rule in one.plan.rules:
            yield title, rule
        yield from _of_variants(one.plan)


def _led_to(page: str, said: Condition | None) -> Condition | None:
    """Let links in words lead to the page that says what the rules are of; texts in them have no bare quotes."""
    return None if said is None else replace(said, words=Markup(str(said.words).replace('href="#', f'href="{page}#')))  # noqa: S704
