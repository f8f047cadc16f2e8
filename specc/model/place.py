"""Where flattening is: what surrounds the items it meets, and which branches a `when` or a `switch` opens."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from specc.model.drafts import Condition, HduDraft, RepeatDraft
from specc.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.model.scope import Scope
    from specc.source import Span
    from specc.syntax.expressions import Expr


@dataclass(frozen=True, slots=True)
class Place:
    """What surrounds an item: the spec that declares it, the conditions and fragments it stands in.

    `includes`: where each of the fragments was named.
    `group`: the `include X?` that brings it. `letters`: those that stand for the variables of repetitions over letters.
    """

    scope: Scope
    conditions: tuple[Condition, ...] = ()
    fragments: tuple[ast.Fragment, ...] = ()
    includes: tuple[Span, ...] = ()
    group: Span | None = None
    repeat: RepeatDraft | None = None
    letters: dict[str, str] = field(default_factory=dict)
    hdu: HduDraft | None = None

    def under(self, condition: Condition) -> Place:
        """Give the place inside a branch."""
        return replace(self, conditions=(*self.conditions, condition))


def disjoint(one: tuple[Condition, ...], other: tuple[Condition, ...]) -> bool:
    """Say whether two things can never be there together: they stand in different arms of one branch."""
    return any(a.branch == b.branch and a.arm != b.arm for a in one for b in other)


def branches(node: ast.When | ast.Switch, place: Place) -> Iterator[tuple[tuple[ast.Node, ...], Place]]:
    """Give the items of each branch with the place they stand in."""
    if isinstance(node, ast.When):
        yes = Condition(node.condition, None, negated=False, branch=node.span, arm=0, scope=place.scope)
        yield node.then, place.under(yes)
        if node.otherwise:
            yield node.otherwise, place.under(replace(yes, negated=True, arm=1))
        return
    every: list[Expr] = []
    for number, arm in enumerate(node.arms):
        every += arm.values
        case = Condition(node.subject, arm.values, negated=False, branch=node.span, arm=number, scope=place.scope)
        yield arm.items, place.under(case)
    rest = Condition(node.subject, tuple(every), negated=True, branch=node.span, arm=-1, scope=place.scope)
    yield node.otherwise or (), place.under(rest)
