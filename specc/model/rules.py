"""Rules: `require` and `recommend`, typed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from specc.diagnostics.record import Fix
from specc.model import expressions as typed
from specc.model.absence import may_be_absent
from specc.model.families import loop_variables
from specc.model.groups import column_there, there
from specc.model.guards import true_of
from specc.model.lives import life
from specc.model.spec import LoopVariable, Rule
from specc.model.walk import nodes
from specc.source import Span

if TYPE_CHECKING:
    from specc.model.build import Builder
    from specc.model.context import Context
    from specc.model.drafts import RuleDraft
    from specc.syntax import ast


def guard(node: ast.Rule) -> Fix:
    """Give the fix that has a rule judged only where all that it names is there."""
    behind = node.loop.span if node.loop is not None else node.message.span if node.message is not None else None
    if behind is not None:
        return Fix(Span(behind.source, behind.start, behind.start), "if present  ", safe=False)
    return Fix(Span(node.span.source, node.span.end, node.span.end), "  if present", safe=False)


def rule(builder: Builder, draft: RuleDraft, context: Context) -> Rule | None:
    """Give a rule, or None after a diagnostic."""
    node = draft.declaration
    typing = builder.typing
    conditions = builder.conditions(draft.conditions, context)
    known = context.known.union(*(true_of(one) for one in conditions))
    inner = replace(
        context,
        known=known,
        conditions=draft.conditions,
        group=draft.group,
        lenient=node.if_present,
    )
    loops: tuple[LoopVariable, ...] = ()
    if node.loop is not None:
        inner = replace(inner, loops=tuple(name.text for name in node.loop.variables))
        loops = loop_variables(node.loop, lambda end: typing.expression(end, inner))
    # A rule that `include X?` brought holds where X is.
    if draft.group is not None and context.hdu is not None:
        group = there(typing.lookup, context.hdu, draft.group)
        conditions = (*conditions, group) if group is not None else conditions
    if draft.column is not None and context.hdu is not None:
        inner = replace(inner, column=draft.column)
        if may_be_absent(draft.column, context.hdu, inner):
            conditions = (*conditions, column_there(typing.lookup, context.hdu, draft.column))
    typing.used_optional, typing.guard = [], guard(node)
    made = typing.condition(node.expression, inner)
    typing.guard = None
    optional, typing.used_optional = typing.used_optional, []
    if made is None:
        return None
    if node.if_present:
        # It says so of what else would stand for its default, too.
        optional += [one for one in nodes(made) if isinstance(one, typed.KeywordRef) and one.default is not None]
    if_present = tuple({one.text: one for one in optional}.values())
    return Rule(
        "error" if node.level == "require" else "warning",
        made,
        if_present,
        draft.where,
        conditions,
        loops,
        reads_data(made) and not (context.hdu is not None and context.hdu.is_object),
        node.message.text if node.message else "",
        node.span.place,
        life(node, builder.view),
        node.profile,
    )


def reads_data(expression: typed.Expr) -> bool:
    """Say whether an expression needs pixels or cells: more than that a column exists, which the header says."""
    asked = {node.target for node in nodes(expression) if isinstance(node, typed.Exists)}
    return any(
        isinstance(node, typed.PixelsRef) or (isinstance(node, typed.ColumnRef) and node not in asked)
        for node in nodes(expression)
    )
