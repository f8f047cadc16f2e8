"""Repetitions: HDUs that come several times become part of the model.

Takes the draft of a repetition and the builder of its product, which builds the members.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.model import expressions as typed
from specc.model.context import Context
from specc.model.descriptions import text_of
from specc.model.spec import Repeat
from specc.model.value_facts import constant

if TYPE_CHECKING:
    from specc.model.build import Builder
    from specc.model.drafts import RepeatDraft
    from specc.syntax import ast


def repetition(builder: Builder, one: RepeatDraft) -> Repeat:
    """Give a repetition."""
    context = Context(one.scope, None, "file", lenient=True)
    domain = one.declaration.domain
    least = builder.typing.expression(domain.low, context) if domain.low is not None else None
    most = builder.typing.expression(domain.high, context) if domain.high is not None else None
    place = one.declaration.span.place
    variable = one.declaration.variable.text if one.declaration.variable else None
    if variable is not None:
        _check_counted_from_one(builder, least, most, variable, domain)
        # EXTVER runs over all of 1..N, as the numbers of a family do: there are exactly N.
        least = most or least
    return Repeat(
        variable,
        least or typed.Literal_("number", "", "0", place, 0),
        most,
        tuple(builder.hdu(member) for member in one.members),
        builder.group_dimensions.get(id(one), ()),
        builder.conditions(one.conditions, context),
        text_of(one.declaration.doc),
        place,
    )


def _check_counted_from_one(
    builder: Builder, least: typed.Expr | None, most: typed.Expr | None, variable: str, domain: ast.Domain
) -> None:
    """Report a repetition with a variable that begins elsewhere than at 1."""
    if least is None or domain.low is None:
        return
    start = constant(least)
    if start is not None and (start.value == 1 or (start.value == 0 and most is None)):
        return
    end = domain.high.span.text if domain.high is not None else "*"
    builder.problems.add(
        "SP208",
        domain.low.span,
        f"`{variable}` is EXTVER, which counts from 1",
        help=f"write `{variable} in 1..{end}` for exactly so many, or `repeat {domain.span.text}` for any of them",
    )
