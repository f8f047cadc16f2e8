"""How many rows a table has: a number, limits, a dimension, or what an expression says.

Takes what the draft of a table says of its rows; gives `Rows`, or reports what is no count.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from specc.model import expressions as typed
from specc.model.dimensions import rows_dimension
from specc.model.lengths import is_length
from specc.model.spec import Rows
from specc.syntax.expressions import Const

if TYPE_CHECKING:
    from specc.model.build import Builder
    from specc.model.context import Context
    from specc.model.drafts import HduDraft
    from specc.model.infer import Typing
    from specc.source import Place
    from specc.syntax.expressions import Expr


def row_count(builder: Builder, draft: HduDraft, context: Context) -> Rows | None:
    """Give how many rows a table has."""
    if draft.rows is None:
        return None
    node, scope = draft.rows
    place = node.span.place
    if node.domain is not None:
        ends = [
            _number(builder.typing, end, replace(context, scope=scope)) for end in (node.domain.low, node.domain.high)
        ]
        return Rows(None, ends[0], ends[1], place)
    primary = [one for one in builder.draft.hdus if one.declaration.kind == "primary"]
    dimension = rows_dimension(draft, primary, builder.draft.home)
    if dimension is not None:
        return Rows(dimension[0], None, None, place)
    if node.operator == "=" and node.bound is not None and not isinstance(node.bound, Const):
        return _computed(builder.typing, node.bound, place, replace(context, scope=scope))
    number = _number(builder.typing, node.bound, replace(context, scope=scope))
    if number is None:
        return None
    least = {">": number + 1, ">=": number, "=": number}.get(node.operator)
    most = {"<": number - 1, "<=": number, "=": number}.get(node.operator)
    return Rows(None, least, most, place)


def _computed(typing: Typing, written: Expr, place: Place, context: Context) -> Rows | None:
    """Give rows that are as many as an expression says: `rows = 2 * nx`, `rows = NROWS`."""
    made = typing.expression(written, context)
    if made is None or not is_length(made, written.span, typing.problems, image=True):
        return None
    return Rows(None, None, None, place, made)


def _number(typing: Typing, written: Expr | None, context: Context) -> int | None:
    """Give a whole number that a bound is."""
    if written is None:
        return None
    made = typing.expression(written, context)
    if isinstance(made, typed.Literal_) and isinstance(made.value, int):
        return made.value
    if made is not None:
        typing.problems.add(
            "SP208",
            written.span,
            "rows are counted by a number, or by a dimension after `=`",
            help="write `rows = nrow`, and say in a rule what `nrow` must be",
        )
    return None
