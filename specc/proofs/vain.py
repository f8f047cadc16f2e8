"""Rules in vain: no file can keep them, every file does, two contradict each other, or what they read is never there.

Takes a product and what is known of it where each rule stands; tells each rule once, wherever its fragment is included.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from specc.model.expressions import Choice, ColumnRef, HdusRef, KeywordRef
from specc.model.walk import is_aggregate, nodes
from specc.proofs.conditions import can_hold
from specc.proofs.dead import surely_there
from specc.proofs.formulas import negation
from specc.proofs.known import Declarations, Knowledge, hdus_of
from specc.proofs.literals import key_of

if TYPE_CHECKING:
    from specc.diagnostics.record import Label
    from specc.model.expressions import Expr
    from specc.model.spec import Rule, Spec
    from specc.proofs.told import Telling
    from specc.source import Place


@dataclass(slots=True)
class _Seen:
    """One rule, wherever it is met."""

    rule: Rule
    reasons: tuple[Label, ...] = ()
    can: bool = False
    can_fail: bool = False
    there: bool = False
    absent: str = ""
    declared: tuple[Label, ...] = ()


@dataclass(slots=True)
class _Rules:
    """The rules of a spec by place and words."""

    telling: Telling
    seen: dict[tuple[Place, str], _Seen] = field(default_factory=dict)
    clashes: dict[tuple[Place, str], tuple[Rule, Rule | None]] = field(default_factory=dict)
    peaceful: set[tuple[Place, str]] = field(default_factory=set)

    def met(self, rule: Rule, known: Knowledge) -> None:
        """Remember how a rule fares in one of its places."""
        place, text = rule.place, rule.expression.text
        made = any(isinstance(node, Choice) for node in nodes(rule.expression))
        if not self.telling.own(place) or made or self.telling.verbatim(place, text) is None:
            return  # of another spec, made by the compiler, or a choice, of which more is told when it is settled
        conditions = known.conditions
        if conditions and not can_hold(conditions, known):
            return
        seen = self.seen.setdefault(
            (place, text), _Seen(rule, self.telling.reasons(rule.expression, conditions, known))
        )
        absent = _never_there(rule, known)
        if absent is not None:
            seen.absent, seen.declared = absent.text, self.telling.declared(key_of(absent), known)
        seen.there = seen.there or absent is None
        if absent is not None or (seen.can and seen.can_fail):
            return
        seen.can = seen.can or can_hold((*conditions, rule.expression), known)
        seen.can_fail = seen.can_fail or can_hold((*conditions, negation(rule.expression)), known)

    def together(self, rules: list[Rule], known: Knowledge) -> None:
        """Find the first rule that cannot be kept with those before it."""
        if can_hold([*known.conditions, *(one.expression for one in rules)], known):
            self.peaceful.update((one.place, one.expression.text) for one in rules)
            return
        before: list[Rule] = []
        for rule in rules:
            key = (rule.place, rule.expression.text)
            several = [*known.conditions, *(one.expression for one in before)]
            if can_hold([*several, rule.expression], known):
                before.append(rule)
                self.peaceful.add(key)
            elif can_hold([*known.conditions, rule.expression], known):
                pairs = (
                    one for one in before if not can_hold([*known.conditions, one.expression, rule.expression], known)
                )
                self.clashes.setdefault(key, (rule, next(pairs, None)))

    def tell(self) -> None:
        """Tell of the rules that are in vain."""
        for one in self.seen.values():
            span = self.telling.span(one.rule.place, one.rule.expression.text)
            if not one.there:
                self.telling.tell(
                    "SP325",
                    self.telling.span(one.rule.place, one.absent),
                    f"`{one.absent}` is never there where this rule is judged",
                    others=one.declared,
                    help="leave the rule out, or move it to where the item is",
                )
            elif not one.can:
                self.telling.tell(
                    "SP323",
                    span,
                    "no file can keep this rule",
                    others=one.reasons,
                    help="mend the rule, or what is declared",
                )
            elif not one.can_fail:
                self.telling.tell(
                    "SP324",
                    span,
                    "this rule says nothing that is not said already",
                    others=one.reasons,
                    help="leave it out, or mend it",
                )
        for key, (rule, other) in self.clashes.items():
            if key in self.peaceful or not self.telling.own(rule.place):
                continue
            self.telling.tell(
                "SP327",
                self.telling.span(rule.place, rule.expression.text),
                "no file can keep this rule and those before it",
                others=(self.telling.label(other.place, other.expression.text, "this one"),) if other else (),
                help="mend one of them, or put each under its own `when`",
            )


def tell_vain(spec: Spec, telling: Telling) -> None:
    """Tell of the rules of a spec that are in vain."""
    rules = _Rules(telling)
    for product in spec.products:
        declared = Declarations.of(product)
        _several(list(product.rules), (), None, declared, rules)
        for hdu, repeat in hdus_of(product):
            around = (*(repeat.conditions if repeat else ()), *hdu.conditions)
            _several(list(hdu.rules), around, hdu.label, declared, rules)
    rules.tell()


def _several(
    several: list[Rule], around: tuple[Expr, ...], here: str | None, declared: Declarations, rules: _Rules
) -> None:
    """Meet the rules of one block, one by one, and those together that are judged together."""
    groups: dict[tuple[Expr, ...], list[Rule]] = {}
    knowledge: dict[tuple[Expr, ...], Knowledge] = {}
    for rule in several:
        known = knowledge.setdefault(rule.conditions, Knowledge(declared, here, (*around, *rule.conditions)))
        rules.met(rule, known)
        if rule.scope in {"file", "hdu"} and not rule.loop and rule.level == "error":
            groups.setdefault(rule.conditions, []).append(rule)
    always = groups.pop((), [])
    for conditions, members in [((), always), *groups.items()]:
        known = knowledge.get(conditions) or Knowledge(declared, here, (*around, *conditions))
        judged = [one for one in (*always, *(members if conditions else ())) if surely_there(one.expression, known)]
        if len(judged) > 1:
            rules.together(judged, known)


def _never_there(rule: Rule, known: Knowledge) -> Expr | None:
    """Give what a rule reads, and can never read where it stands."""
    for node in _read(rule.expression):
        about = known.get(key_of(node))
        if about is not None and about.there is False:
            return node
    return None


def _read(expression: Expr) -> list[Expr]:
    """Give the keywords, columns and HDUs in a rule; not those that it takes only if they are there."""
    inside = {id(part) for node in nodes(expression) if is_aggregate(node) for part in nodes(node)}
    return [
        node
        for node in nodes(expression)
        if isinstance(node, KeywordRef | ColumnRef | HdusRef) and id(node) not in inside
    ]
