"""SP706: a recommendation that a policy switches off although it follows no body of practice that asks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.diagnostics.recommended import RECOMMENDED
from specc.diagnostics.record import Diagnostic
from specc.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.model.spec import Spec


def switched_off_unasked(spec: Spec, tree: ast.Spec) -> Iterator[Diagnostic]:
    """Give the lines of the spec's own policy that switch off what is silent anyway.

    A spec without products has its policy for others, which may follow more.
    """
    if not spec.products and not spec.datasets:
        return
    items = [item for one in tree.declarations if isinstance(one, ast.Policy) for item in one.items]
    for item in items:
        if not isinstance(item, ast.RuleLevel) or item.level != "off":
            continue
        row = RECOMMENDED.get(item.code.text)
        if row is not None and row.body not in spec.policy.follows:
            yield Diagnostic(
                "SP706",
                f"`{row.code}` is of {row.body}, which this policy does not follow",
                item.code.span,
                help=f"leave the line out, or write `follow {row.body}`",
            )
