"""Switches: each has an arm for every value of its subject, or an `else`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.diagnostics.record import Label
from specc.model import expressions as typed
from specc.model.closed_values import folded, ignores_case, values_of
from specc.model.constants import scalar_of, shown
from specc.model.context import Context
from specc.syntax import ast

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.model.drafts import ItemDraft, ProductDraft
    from specc.model.infer import Typing
    from specc.model.spec import Scalar
    from specc.source import Span

_MOST = 100  # values that a switch is asked to cover one by one


def check_switches(draft: ProductDraft, typing: Typing, problems: Problems) -> None:
    """Report switches that leave a value of their subject without an arm."""
    for switch, scope, hdu in draft.switches:
        _check_arms(switch, problems)
        if switch.otherwise is not None:
            continue
        context = Context(scope, hdu, "hdu" if hdu else "file", lenient=True)
        subject = typing.expression(switch.subject, context)
        if subject is None:
            continue
        values = values_of(typing, subject) or _counted(typing, subject)
        fold = ignores_case(typing, subject)
        covered = {folded(scalar_of(value), fold=fold) for arm in switch.arms for value in arm.values}
        missing = [value for value in values if folded(value, fold=fold) not in covered]
        if not values:
            problems.add(
                "SP207",
                switch.subject.span,
                f"`{subject.text}` may have other values than these",
                help="say what holds for them: `else { }`",
            )
        elif missing:
            listed = ", ".join(shown(one) for one in missing[:8])
            problems.add(
                "SP207",
                switch.subject.span,
                f"`{subject.text}` may also be {listed}",
                help="add an arm for it, or `else { }`",
            )


def _counted(typing: Typing, subject: typed.Expr) -> tuple[Scalar, ...]:
    """Give the values of a truth value, or of an integer that lies in a range."""
    if subject.kind == "bool":
        return (True, False)
    if not isinstance(subject, typed.KeywordRef):
        return ()
    drafts = typing.lookup.product.items_named(subject.hdu, subject.name)
    ranges = [_range_of(draft) for draft in drafts]
    return tuple(dict.fromkeys(value for one in ranges for value in one)) if all(ranges) else ()


def _range_of(draft: ItemDraft) -> range:
    """Give the integers of `in 1..3`; none where it is no such range, or one that nobody would list."""
    facts = [*draft.declaration.facts, *(fact for one, _ in draft.narrowings for fact in one.facts)]
    for fact in reversed(facts):  # the narrowest comes last
        if isinstance(fact, ast.InFact) and fact.domain.kind == "range":
            low, high = scalar_of(fact.domain.low), scalar_of(fact.domain.high)
            if isinstance(low, int) and isinstance(high, int) and 0 <= high - low < _MOST:
                return range(low, high + 1)
    return range(0)


def _check_arms(switch: ast.Switch, problems: Problems) -> None:
    """Report a value that has two arms: the second would never be taken."""
    seen: dict[tuple[type, Scalar], Span] = {}
    for value in (value for arm in switch.arms for value in arm.values):
        scalar = scalar_of(value)
        if scalar is None:
            continue
        before = seen.setdefault((type(scalar), scalar), value.span)
        if before is not value.span:
            problems.add(
                "SP237",
                value.span,
                f"{shown(scalar)} has an arm already",
                others=(Label(before, "here"),),
                help="put what both say into one arm",
            )
