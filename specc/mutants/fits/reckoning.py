"""What keywords must be, reckoned from the others, so that a rule holds which an edit broke.

Takes the expression of a rule and a file; gives keywords with values. Expressions are evaluated as examples do it;
what they ask of data is not told here.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from specc.examples.evaluating import evaluate
from specc.model.expressions import Compare, KeywordRef
from specc.mutants.fits.authors import items_of, slots_of
from specc.mutants.values import INSTANTS
from specc.runtime.expressions import UNTOLD, Missing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.examples.seen import Seen
    from specc.model.expressions import ColumnRef, Expr, PixelsRef
    from specc.mutants.fits.opened import Opened
    from specc.mutants.fits.slots import Spot
    from specc.plan.stating import About

_EPOCH = datetime(2000, 1, 1)  # noqa: DTZ001  instants are counted from it, without a zone


class Headers:
    """The headers of a file as expressions ask them, from where a rule stands."""

    def __init__(self, opened: Opened, about: About, name: str) -> None:
        self._opened = opened
        self._about = about
        self.name = name

    def value(self, ref: KeywordRef | ColumnRef | PixelsRef) -> Any:  # noqa: ANN401  whatever is there
        """Give the value of a keyword."""
        for spot in self.spots(ref):
            if spot.value is not None:
                return spot.value
        raise Missing(f"{ref.text} is missing")

    def spots(self, ref: Expr) -> list[Spot]:
        """Give where a keyword stands."""
        items = items_of(self._opened, self._about, [ref]) if isinstance(ref, KeywordRef) else []
        return [spot for item in items for spot in slots_of(self._opened, item) if spot.there]

    def exists(self, ref: KeywordRef | ColumnRef) -> bool:
        """Say whether a keyword is there."""
        return bool(self.spots(ref))

    def is_null(self, ref: KeywordRef | ColumnRef | PixelsRef) -> bool:
        """Say whether a keyword is there without a value."""
        return any(spot.value is None for spot in self.spots(ref))

    def items(self, refs: Sequence[object]) -> Iterator[Seen]:  # noqa: ARG002
        """Give nothing: data are not asked."""
        raise Missing("data are not asked")

    def dimension(self, name: str) -> int:
        """Tell no dimension."""
        raise Missing(f"{name} is not told")

    def variable(self, name: str) -> Any:  # noqa: ANN401
        """Tell no variable."""
        raise Missing(f"{name} is not told")

    def own(self, what: str) -> str:
        """Tell nothing of trees."""
        raise Missing(f"{what} is not told")

    def count(self, label: str) -> int:
        """Give how many HDUs of a label there are."""
        return len(self._opened.sites(label))

    def rows(self, table: str) -> Sequence[Sequence[Sequence[object]]]:
        """Tell no table."""
        raise Missing(f"{table} is not told")


def settled(opened: Opened, about: About, name: str) -> Iterator[tuple[Spot, Any]]:
    """Give keywords with the values that they must have for a rule to hold that says what they are."""
    seen: Seen = Headers(opened, about, name)
    for ref, other in _equations(about):
        try:
            value = evaluate(other, seen)
        except (*UNTOLD, ArithmeticError, ValueError):
            continue
        written = _written(value, ref)
        if written is not None:
            for spot in Headers(opened, about, name).spots(ref):
                yield spot, written


def _equations(about: About) -> Iterator[tuple[KeywordRef, Expr]]:
    if about.rule is not None:
        expression = about.rule.expression
        if isinstance(expression, Compare) and expression.operator in {"==", "<=", ">="}:
            for one, other in ((expression.left, expression.right), (expression.right, expression.left)):
                if isinstance(one, KeywordRef):
                    yield one, other


def _written(value: Any, ref: KeywordRef) -> Any:  # noqa: ANN401  whatever an expression gives
    """Give what an expression says as a card has it."""
    if ref.storage in INSTANTS:
        if not isinstance(value, int | float) or ref.written is not None:
            return None
        try:
            text = (_EPOCH + timedelta(seconds=value)).isoformat(timespec="milliseconds")
        except OverflowError:
            return None
        day, _, clock = text.partition("T")
        return {"date": day, "time": clock}.get(ref.storage, text)
    if isinstance(value, float) and ref.storage == "int":
        return int(value) if value.is_integer() else None
    if ref.storage == "digits" and isinstance(value, int | float):
        return str(int(value))
    return value if isinstance(value, str | int | float) else None


def fixed_value(opened: Opened, about: About, name: str) -> Any:  # noqa: ANN401  as above
    """Give what a keyword must be that the spec says by an expression; None where it cannot be told."""
    facts = getattr(about.item, "facts", None)
    if facts is None or facts.fixed is None:
        return None
    try:
        return evaluate(facts.fixed, Headers(opened, about, name))
    except (*UNTOLD, ArithmeticError, ValueError):
        return None
