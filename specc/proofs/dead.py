"""Conditions that never hold, or always: dead branches, dead arms, levels without effect.

Takes a product and what is known of it; tells each condition once. One in a fragment counts when it is dead wherever
the spec includes it, and then as a warning: another spec may include the fragment otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from specc.model.constants import shown
from specc.model.expressions import Logic, Membership
from specc.model.walk import free
from specc.proofs.conditions import can_hold, witness
from specc.proofs.formulas import negation
from specc.proofs.known import Declarations, Knowledge, hdus_of
from specc.proofs.literals import needed
from specc.proofs.told import example

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specc.diagnostics.record import Label, Severity
    from specc.model.expressions import Expr
    from specc.model.spec import Column, Hdu, Keyword, Presence, Product, Spec
    from specc.proofs.told import Telling
    from specc.source import Place, Span


@dataclass(slots=True)
class _Seen:
    """One condition, wherever it is met: whether it can ever hold, and whether it can ever not hold."""

    condition: Expr
    use: str
    reasons: tuple[Label, ...] = ()
    can: bool = False
    can_fail: bool = False


@dataclass(slots=True)
class _Conditions:
    """The conditions of a spec by place and words."""

    telling: Telling
    seen: dict[tuple[Place, str, str], _Seen] = field(default_factory=dict)

    def met(self, condition: Expr, before: tuple[Expr, ...], known: Knowledge, use: str) -> None:
        """Remember how a condition fares behind others that hold."""
        positive = _without_not(condition)
        if not self.telling.own(condition.place):
            return
        seen = self.seen.setdefault(
            (condition.place, positive.text, use), _Seen(positive, use, self.telling.reasons(positive, before, known))
        )
        if (seen.can and seen.can_fail) or (before and not can_hold(before, known)):
            return
        seen.can = seen.can or can_hold((*before, positive), known)
        judged = surely_there(positive, known)
        seen.can_fail = seen.can_fail or not judged or can_hold((*before, negation(positive)), known)

    def use_of(self, condition: Expr) -> str:
        """Say whether a condition is that of an arm of a `switch` or its `else`: their wording is not the spec's."""
        if not isinstance(condition, Membership) or not self.telling.own(condition.place):
            return "when"
        if self.telling.verbatim(condition.place, condition.text) is not None:
            return "when"
        return "rest" if condition.negated else "arm"

    def tell(self) -> None:
        """Tell of those that never or always hold."""
        for one in self.seen.values():
            if not one.can:
                self.never(one)
            elif not one.can_fail:
                self.always(one)

    def never(self, one: _Seen) -> None:
        """Tell of a condition that is never true."""
        inside = self.telling.in_product(one.condition.place)
        span = _span(self.telling, one.condition)
        message = "this condition never holds"
        weight: Severity = "error" if inside else "warning"
        if isinstance(one.condition, Membership) and one.use in {"arm", "rest"}:
            item, values = one.condition.item.text, ", ".join(map(shown, one.condition.values))
            span = self.telling.span(one.condition.place, values if one.use == "arm" else f"switch {item}")
            message = f"`{item}` is never {values}"
            if one.use == "rest":
                message, weight = f"no value of `{item}` is left for `else`", "warning"
        self.telling.tell("SP320", span, message, others=one.reasons, help=_NEVER_HELP[one.use], weight=weight)

    def always(self, one: _Seen) -> None:
        """Tell of a condition that is never false."""
        if one.use not in {"when", "level"} or not self.telling.in_product(one.condition.place):
            return
        self.telling.tell(
            "SP321",
            _span(self.telling, one.condition),
            "this condition always holds",
            others=one.reasons,
            help=_ALWAYS_HELP[one.use],
        )


_NEVER_HELP = {
    "when": "mend the condition, or leave out what stands under it",
    "arm": "leave the arm out, or mend the values",
    "rest": "leave `else` out",
    "level": "mend the condition, or leave this level out",
    "where": "mend the condition, or what the HDU declares of the keyword",
}
_ALWAYS_HELP = {
    "when": "write what stands under it without `when`, and leave out its `else`",
    "level": "write the level without `when`",
}


def tell_dead(spec: Spec, telling: Telling) -> None:
    """Tell of the conditions of a spec that never or always hold."""
    conditions = _Conditions(telling)
    for product in spec.products:
        declared = Declarations.of(product)
        _identify(product, declared, telling)
        for hdu, repeat in hdus_of(product):
            around = (*(repeat.conditions if repeat else ()), *hdu.conditions)
            _along(around, (), declared, None, conditions)
            _presence(hdu.presence, around, declared, None, conditions)
            if hdu.finder.where is not None:
                conditions.met(hdu.finder.where, (), Knowledge(declared, hdu.label), "where")
            _hdu(hdu, around, declared, conditions)
    conditions.tell()


def _identify(product: Product, declared: Declarations, telling: Telling) -> None:
    if product.identify is None or not telling.own(product.identify.place):
        return
    if not can_hold((product.identify,), Knowledge(declared)):
        telling.tell(
            "SP326",
            _span(telling, product.identify),
            f"no file can be identified as `{product.name}`",
            others=telling.reasons(product.identify, (), Knowledge(declared)),
            help="mend the condition, or what is declared of its keywords",
        )


def _hdu(hdu: Hdu, around: tuple[Expr, ...], declared: Declarations, conditions: _Conditions) -> None:
    items: Iterable[Keyword | Column] = (*hdu.keywords, *hdu.columns)
    for item in items:
        _along(item.conditions, around, declared, hdu.label, conditions)
        _presence(item.presence, (*around, *item.conditions), declared, hdu.label, conditions)
    for rule in hdu.rules:
        if not rule.loop:
            _along(rule.conditions, around, declared, hdu.label, conditions)


def _along(
    several: tuple[Expr, ...],
    around: tuple[Expr, ...],
    declared: Declarations,
    here: str | None,
    conditions: _Conditions,
) -> None:
    """Meet conditions one inside the other."""
    before = around
    for one in several:
        conditions.met(one, before, Knowledge(declared, here, before), conditions.use_of(one))
        before = (*before, one)


def _presence(
    presence: Presence, around: tuple[Expr, ...], declared: Declarations, here: str | None, conditions: _Conditions
) -> None:
    """Meet the levels of a thing; one that another always forestalls is told at once."""
    earlier: list[tuple[str, Expr]] = []
    known = Knowledge(declared, here, around)
    for level, condition in presence.when:
        conditions.met(condition, around, known, "level")
        for other, before in earlier:
            if {level, other} == {"required", "forbidden"}:
                _both(level, condition, other, before, around, known, conditions.telling)
        earlier.append((level, condition))


def _both(  # noqa: PLR0917  two levels and where they stand
    level: str,
    condition: Expr,
    other: str,
    before: Expr,
    around: tuple[Expr, ...],
    known: Knowledge,
    telling: Telling,
) -> None:
    """Tell of a thing that is required and forbidden in one file."""
    both = witness((*around, before, condition), known)
    alone = can_hold((*around, condition, negation(before)), known)
    if not telling.own(condition.place) or (both is None and alone) or not can_hold((*around, condition), known):
        return
    instance = example(both)
    telling.tell(
        "SP322",
        _span(telling, condition),
        f"this is {level} where it is {other}",
        others=(telling.label(before.place, before.text, f"{other} under this condition"),),
        notes=(f"both conditions hold with {instance}",) if instance else (),
        help="mend one condition, so that the two never hold together",
    )


def surely_there(condition: Expr, known: Knowledge) -> bool:
    """Say whether all that a condition reads is there in every file: where it is not, the condition is not judged."""
    for node in free(condition):
        for key in needed(node):
            about = known.get(key[1:])
            if about is None or about.there is not True:
                return False
    return True


def _without_not(condition: Expr) -> Expr:
    """Give the condition of a `when` also for its `else`."""
    if isinstance(condition, Logic) and condition.operator == "not" and condition.text.startswith("not ("):
        return condition.left
    return condition


def _span(telling: Telling, condition: Expr) -> Span:
    return telling.span(condition.place, condition.text)
