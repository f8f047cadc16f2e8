"""Turning expressions round: what must be what, so that an expression has a value.

`A * 1000 + B` is 5012 when B is 12 and A is 5; `lower(A)` is "x" when A is "X" or "x". One thing in the expression
changes, the others stay; where several could, one after the other is tried.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from specc.examples import cards, instants
from specc.examples.evaluating import evaluate, many
from specc.examples.evaluating import text as text_of
from specc.model import expressions as ex
from specc.plan.walk import constant
from specc.runtime.expressions import UNTOLD
from specc.runtime.values import MJD_OF_2000, SECONDS_A_DAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from specc.examples.drawing import Draw
    from specc.examples.mending import Mender
    from specc.examples.seen import Seen
    from specc.model.expressions import Expr

    Ref = ex.KeywordRef | ex.ColumnRef | ex.PixelsRef


class Inverting:
    """Gives expressions values."""

    def __init__(self, mender: Mender) -> None:
        self.mender = mender

    @property
    def draw(self) -> Draw:
        """Give where chances come from."""
        return self.mender.draw

    def equate(self, node: Expr, value: Any, at: Seen) -> bool:  # noqa: ANN401  as expressions reckon
        """Let an expression have a value; says whether something was changed for it."""
        if constant(node) is not None:
            return False
        match node:
            case ex.KeywordRef() | ex.ColumnRef() | ex.PixelsRef():
                return self._put(node, value, at)
            case ex.Convert():
                return self.equate(node.operand, value / node.factor, at)
            case ex.Arithmetic():
                return self._arithmetic(node, value, at)
            case ex.Call():
                return self._call(node, value, at)
            case ex.DimensionRef():
                return isinstance(value, int) and value > 0 and self.mender.resize(node.name, value, at)
            case ex.HdusRef():
                return isinstance(value, int) and self.mender.repeat(node.label, value)
            case ex.PartRef() if isinstance(node.of, ex.KeywordRef):
                return self._part(node, node.of, value, at)
            case _:
                return False

    def _put(self, ref: Ref, value: Any, at: Seen) -> bool:  # noqa: ANN401  as `equate`
        facts = self.mender.facts(ref, at)
        if facts is None:
            return False
        instant = isinstance(value, float | int) and ref.kind == "instant"
        told = cards.stored(value, facts) if instant or not isinstance(value, bool | str) else value
        if isinstance(told, float) and told.is_integer() and all(one.kind == "int" for one in facts.types):
            told = int(told)
        return self.mender.put(ref, told, at)

    def _arithmetic(self, node: ex.Arithmetic, value: Any, at: Seen) -> bool:  # noqa: ANN401  as `equate`
        if node.right is None:
            return self.equate(node.left, -value, at)
        if isinstance(value, str):
            return self._joined(node, value, at)
        sides = [(node.left, node.right, _LEFT), (node.right, node.left, _RIGHT)]
        if isinstance(node.left, ex.Call) and node.left.function in {"mjd", "datetime"}:
            sides.reverse()  # a number says an instant more finely than most dates
        for one, other, inverse in sides:
            try:
                held = evaluate(other, at)
                wanted = inverse[node.operator](value, held)
            except (*UNTOLD, KeyError):
                continue
            if self.equate(one, wanted, at):
                return True
        return False

    def _joined(self, node: ex.Arithmetic, value: str, at: Seen) -> bool:
        """Let two texts be together one."""
        assert node.right is not None  # noqa: S101  only a minus stands alone
        try:
            right = str(text_of(node.right, at))
            if value.endswith(right) and self.equate(node.left, value.removesuffix(right), at):
                return True
            left = str(text_of(node.left, at))
        except UNTOLD:
            return False
        return value.startswith(left) and self.equate(node.right, value.removeprefix(left), at)

    def _call(self, node: ex.Call, value: Any, at: Seen) -> bool:  # noqa: ANN401  as `equate`
        first = node.arguments[0]
        match node.function:
            case "abs" | "int" | "float":
                return self.equate(first, value, at)
            case "lower" | "upper":
                return any(
                    self.equate(first, one, at) for one in (value, value.upper(), value.lower(), value.capitalize())
                )
            case "mjd":
                return self.equate(first, (value - MJD_OF_2000) * SECONDS_A_DAY, at)
            case "datetime":
                return self._datetime(node, value, at)
            case "count" if isinstance(first, ex.HdusRef):
                return isinstance(value, int) and self.mender.repeat(first.label, value)
            case "min" | "max" | "first" | "last" | "sum":
                return self._one_of_many(node, value, at)
            case _:
                return False

    def _datetime(self, node: ex.Call, value: float, at: Seen) -> bool:
        if len(node.arguments) == 1:
            return self.equate(node.arguments[0], value, at)
        day, time = node.arguments
        if not isinstance(day, ex.KeywordRef) or not isinstance(time, ex.KeywordRef):
            return False
        within = value % SECONDS_A_DAY
        return self.mender.put(day, instants.text_of(value, "date"), at) and self.mender.put(
            time, instants.text_of(within, "time"), at
        )

    def _one_of_many(self, node: ex.Call, value: Any, at: Seen) -> bool:  # noqa: ANN401  as `equate`
        """Let an aggregate have a value by changing one of what it goes over."""
        refs = many(node)
        if not refs:
            return any(self.equate(one, value, at) for one in node.arguments)
        items = list(at.items(refs))
        if not items:
            return False
        only = node.arguments[0]
        if node.function == "sum":
            return self._sum(only, value, items)
        if node.function in {"first", "last"}:
            return self.equate(only, value, items[0 if node.function == "first" else -1])
        worse = [one for one in items if _beyond(node.function, only, value, one)]
        return all(self.equate(only, value, one) for one in worse or items[:1])

    def _sum(self, node: Expr, value: Any, items: list[Seen]) -> bool:  # noqa: ANN401  as `equate`
        """Let a sum have a value: all parts grow or shrink alike, or else the last makes up for the others."""
        try:
            held = [evaluate(node, one) for one in items]
            whole = sum(held)
        except UNTOLD:
            return False
        if isinstance(value, float | int) and whole and value / whole > 0:
            scaled = [self.equate(node, part * value / whole, one) for part, one in zip(held, items, strict=True)]
            if all(scaled):
                return True
        return self.equate(node, value - sum(held[:-1]), items[-1])

    def _part(self, node: ex.PartRef, whole: ex.KeywordRef, value: Any, at: Seen) -> bool:  # noqa: ANN401  as `equate`
        """Let a part of a text be what it shall: the text is made anew around it."""
        from specc.examples import names  # noqa: PLC0415  values import names, and are imported here

        facts = self.mender.facts(whole, at)
        if facts is None or facts.like is None:
            return False
        one = next((field for field in facts.like.fields if field.name == node.name), None)
        if one is None:
            return False
        text = str(value)
        if one.written is not None and not isinstance(value, str):
            text = instants.text_of(float(value), "datetime", one.written)
        elif one.width is not None:
            text = text.zfill(one.width)
        made = names.structured(
            facts.like.templates, facts.like.fields, replace(self.draw, kind="maximal"), {one.name: text}
        )
        return self.mender.put(whole, made, at)


def _beyond(function: str, node: Expr, value: Any, at: Seen) -> bool:  # noqa: ANN401  as `equate`
    try:
        held = evaluate(node, at)
    except UNTOLD:
        return False
    return bool(held > value if function == "max" else held < value)


_LEFT: dict[str, Callable[[Any, Any], Any]] = {
    "+": lambda value, held: value - held, "-": lambda value, held: value + held, "*": lambda value, held: value / held,
    "/": lambda value, held: value * held, "**": lambda value, held: value ** (1 / held),
}  # fmt: skip
_RIGHT: dict[str, Callable[[Any, Any], Any]] = {
    "+": lambda value, held: value - held, "-": lambda value, held: held - value, "*": lambda value, held: value / held,
    "/": lambda value, held: held / value,
}  # fmt: skip
