"""Switches: each has an arm for every value of its subject, or an `else`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.model.closed_values import folded, ignores_case, values_of
from specc.model.constants import scalar_of, shown
from specc.model.lookup import Context

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.model.drafts import ProductDraft
    from specc.model.infer import Typing


def check_switches(draft: ProductDraft, typing: Typing, problems: Problems) -> None:
    """Report switches that leave a value of their subject without an arm."""
    for switch, scope, hdu in draft.switches:
        if switch.otherwise is not None:
            continue
        context = Context(scope, hdu, "hdu" if hdu else "file", lenient=True)
        subject = typing.expression(switch.subject, context)
        if subject is None:
            continue
        values = values_of(typing, subject)
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
