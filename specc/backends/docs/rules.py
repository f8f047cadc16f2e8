"""The rules of a product: all of them for the index, and the relations between values in words.

Takes the Plan, which alone says which rules there are and what they are called, and the model's `Rule`s, which have
the expressions.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from specc.backends.docs.items import Context, anchor_of, conditions, origin
from specc.backends.docs.pages import RuleGroup, RuleView
from specc.backends.docs.words import in_words
from specc.plan.identity import rule_names

if TYPE_CHECKING:
    from specc.model.spec import Rule
    from specc.plan.plan import Plan, PlannedRule


class Rules:
    """The rules of one product, and which of them were shown as relations already."""

    def __init__(self, plan: Plan, product: str) -> None:
        starts = (f"{product}/", f"{product}:")
        self._rules = {one.id: one for one in plan.rules if one.id.startswith(starts)}
        self._product = product
        self._related: dict[str, None] = {}

    def __len__(self) -> int:
        return len(self._rules)

    def relations(self, rules: tuple[Rule, ...], scope: str) -> tuple[RuleView, ...]:
        """Give the relations that stand in one scope, `cal` or `cal/SCI`, each with its expression."""
        shown = []
        for rule, name in zip(rules, rule_names(rules), strict=True):
            planned = self._rules.get(f"{scope}:{name}")
            if planned is None:
                continue
            self._related[planned.id] = None
            shown.append(
                RuleView(
                    anchor=anchor_of(planned.id),
                    id=planned.id,
                    level=planned.level,
                    message=rule.message,
                    words=in_words(rule.expression),
                    text=rule.expression.text,
                    conditions=conditions(rule.conditions),
                    needs=f"each {rule.scope}" if rule.scope in {"row", "pixel"} else planned.needs,
                    origin=origin(planned.place),
                )
            )
        return tuple(shown)

    def index(self, context: Context) -> tuple[RuleGroup, ...]:
        """Give all rules by HDU; those shown as relations keep their anchor there and are linked from here."""
        groups = []
        for label, members in groupby(self._rules.values(), key=self._label):
            rows = tuple(self._row(one, context) for one in members)
            groups.append(RuleGroup(label, context.anchor(f"rules/{label}" if label else "rules/file"), rows))
        return tuple(groups)

    def _label(self, rule: PlannedRule) -> str:
        inside = rule.id.removeprefix(self._product)
        return inside[1:].partition("/")[0].partition(":")[0] if inside.startswith("/") else ""

    def _row(self, rule: PlannedRule, context: Context) -> RuleView:
        return RuleView(
            anchor="" if rule.id in self._related else context.anchor(rule.id),
            id=rule.id,
            level=rule.level,
            message=rule.message,
            words=None,
            text="",
            conditions=(),
            needs=rule.needs,
            origin=origin(rule.place),
        )
