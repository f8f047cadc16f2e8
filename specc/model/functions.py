"""The functions of expressions: what each takes and gives.

Takes a call as written and the typing that types its arguments; gives the typed call, or a diagnostic.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast, get_args

from specc.diagnostics.suggest import did_you_mean
from specc.model import expressions as typed
from specc.model.along_axes import along
from specc.model.kinds import WORDS
from specc.model.walk import AGGREGATES, free
from specc.syntax import expressions as written

if TYPE_CHECKING:
    from specc.model.context import Context
    from specc.model.infer import Typing

FUNCTIONS: tuple[str, ...] = get_args(typed.Function)
_NUMBER, _STRING, _INSTANT, _READABLE = ("number",), ("string",), ("instant",), ("string", "number")
# What scalar functions take and give: the kinds that each argument may be of, kind and unit of the result.
_SCALARS: dict[str, tuple[tuple[tuple[str, ...], ...], typed.ExprKind, str | None]] = {
    "abs": ((_NUMBER,), "number", None),  # in the unit of its argument
    "mjd": ((_INSTANT,), "number", "d"),
    "datetime": ((_INSTANT, _INSTANT), "instant", None),
    "lower": ((_STRING,), "string", None),
    "upper": ((_STRING,), "string", None),
    "length": ((_STRING,), "number", ""),
    "int": ((_READABLE,), "number", ""),
    "float": ((_READABLE,), "number", None),
}


def call(typing: Typing, node: written.CallFunction, context: Context) -> typed.Expr | None:
    """Give the typed form of a call."""
    name = node.function
    if name not in FUNCTIONS:
        typing.problems.add(
            "SP305",
            node.function_span,
            f"there is no function `{name}`",
            help=did_you_mean(name, FUNCTIONS) or "the functions are " + ", ".join(FUNCTIONS),
        )
        return None
    return aggregate(typing, node, context) if name in AGGREGATES else scalar(typing, node, context)


def scalar(typing: Typing, node: written.CallFunction, context: Context) -> typed.Expr | None:
    """Give a function of single values."""
    wanted, result, unit = _SCALARS[node.function]
    if len(node.arguments) != len(wanted):
        plural = "" if len(wanted) == 1 else "s"
        typing.problems.add(
            "SP305",
            node.span,
            f"`{node.function}` takes {len(wanted)} argument{plural}, not {len(node.arguments)}",
            help=f"write `{node.function}({', '.join('ABC'[: len(wanted)])})`",
        )
        return None
    arguments: tuple[typed.Expr, ...] = ()
    for argument, kinds in zip(node.arguments, wanted, strict=True):
        made = typing.expression(argument, context)
        if made is None:
            return None
        if made.kind not in {*kinds, "any"} and not (node.function == "length" and _has_text(made)):
            takes = " or ".join(WORDS[kind] for kind in kinds)
            typing.problems.add(
                "SP305",
                argument.span,
                f"`{node.function}` takes {takes}; this is {WORDS[made.kind]}",
                help=f"name something that is {takes}, or leave out `{node.function}`",
            )
            return None
        arguments += (made,)
    if node.function == "int" and arguments[0].unit and typing.units.units.factor(arguments[0].unit, ""):
        plain = typing.units.convert(arguments[0], "", node.arguments[0].span)  # s/min is a sixtieth, no unit to drop
        arguments = arguments if plain is None else (plain,)
    if node.function == "abs":
        unit = arguments[0].unit
    return typed.Call(result, unit, *typing.head(node), cast("typed.Function", node.function), arguments)


def _has_text(made: typed.Expr) -> bool:
    """Say whether it is a date that a file writes as a text: how long that is tells a day from a day with its time."""
    return made.kind == "instant" and isinstance(made, typed.KeywordRef | typed.ColumnRef)


def aggregate(typing: Typing, node: written.CallFunction, context: Context) -> typed.Expr | None:
    """Give a function of whole columns, images, or all HDUs of a label."""
    name = node.function
    if len(node.arguments) != 1 and not _names_axes(typing, node, context):
        typing.problems.add(
            "SP305",
            node.span,
            f"`{name}` takes 1 argument, not {len(node.arguments)}",
            help=f"write one for each: `{name}(A)`, `{name}(B)`",
        )
        return None
    argument = node.arguments[0]
    if (
        name == "count"
        and len(node.arguments) == 1
        and isinstance(argument, written.Ref)
        and (hdus := _hdus(typing, argument, context))
    ):
        return typed.Call("number", "", *typing.head(node), "count", (hdus,))
    made = typing.expression(argument, replace(context, aggregate=True, several=True))
    if made is None:
        return None
    if name in {"all", "any"} and made.kind not in {"bool", "any"}:
        typing.problems.add("SP305", argument.span, f"`{name}` takes a condition", help=f"for example `{name}(X > 0)`")
        return None
    if name in {"min", "max", "sum"} and made.kind not in {"number", "instant", "any"}:
        typing.problems.add(
            "SP305", argument.span, f"`{name}` takes numbers", help="how many there are says `count(X)`"
        )
        return None
    if not spreads(made):
        typing.problems.add(
            "SP305",
            argument.span,
            f"`{name}` is of many values; this is one",
            help="name a column, an image, or all HDUs of a name: `SCI[*].X`",
        )
        return None
    over = along(typing, node, made)
    if over is None:
        return None
    kind: typed.ExprKind = "bool" if name in {"all", "any", "unique"} else "number" if name == "count" else made.kind
    unit = "" if name == "count" else made.unit if kind == "number" else None
    return typed.Call(kind, unit, *typing.head(node), cast("typed.Function", name), (made,), over)


def _names_axes(typing: Typing, node: written.CallFunction, context: Context) -> bool:
    """Say whether the arguments behind the first may be names of axes of an image."""
    first, *rest = node.arguments
    images = isinstance(first, written.Ref) and typing.lookup.product.find(first.parts[0].name)
    names = all(isinstance(one, written.Ref) and len(one.parts) == 1 for one in rest)
    known = [one.parts[0].name in typing.lookup.dimensions.names for one in rest if isinstance(one, written.Ref)]
    own = context.hdu is not None and context.hdu.declaration.type is not None
    return bool(rest) and names and (bool(images) or own or any(known))


def _hdus(typing: Typing, argument: written.Ref, context: Context) -> typed.HdusRef | None:
    """Give the HDUs that `count(SCI)` counts."""
    first = argument.parts[0]
    if len(argument.parts) != 1 or first.subscript not in {None, "*"}:
        return None
    if first.name != "extensions" and not typing.lookup.product.find(first.name):
        return None
    # A column of that name in the HDU itself is meant before an HDU is.
    if context.hdu is not None and any(draft.name == first.name for draft in context.hdu.columns):
        return None
    return typed.HdusRef("number", "", argument.span.text, argument.span.place, first.name)


def spreads(expression: typed.Expr) -> bool:
    """Say whether an expression is of many values: a column, pixels, or a keyword of every HDU."""
    return any(
        isinstance(node, typed.ColumnRef | typed.PixelsRef)
        or (isinstance(node, typed.MemberRef) and node.several)
        or (isinstance(node, typed.KeywordRef) and (node.hdu.relation == "every" or bool(node.every)))
        for node in free(expression)
    )
