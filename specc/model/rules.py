"""Rules: `require` and `recommend`, typed."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from specc.model import expressions as typed
from specc.model.families import loop_variables
from specc.model.groups import there
from specc.model.guards import true_of
from specc.model.spec import LoopVariable, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.model.build import Builder
    from specc.model.drafts import RuleDraft
    from specc.model.lookup import Context


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
    typing.used_optional = []
    made = typing.condition(node.expression, inner)
    optional, typing.used_optional = typing.used_optional, []
    if made is None:
        return None
    if_present = tuple({one.text: one for one in optional}.values())
    data = any(isinstance(one, typed.ColumnRef | typed.PixelsRef) for one in everything(made))
    exists_only = all(
        isinstance(one, typed.ColumnRef) and one in {e.target for e in everything(made) if isinstance(e, typed.Exists)}
        for one in everything(made)
        if isinstance(one, typed.ColumnRef | typed.PixelsRef)
    )
    return Rule(
        "error" if node.level == "require" else "warning",
        made,
        if_present,
        draft.where,
        conditions,
        loops,
        data and not exists_only,
        node.message.text if node.message else "",
        node.span.place,
    )


def everything(node: Any) -> Iterator[Any]:  # noqa: ANN401  any node, or a thing of astropy
    """Give a typed expression and all inside it."""
    yield node
    for field in fields(node):
        value = getattr(node, field.name)
        if isinstance(value, typed.Node):
            yield from everything(value)
        elif isinstance(value, tuple):
            for one in value:
                if isinstance(one, typed.Node):
                    yield from everything(one)
