"""Conditions of the model as formulas: pieces joined by *all* and *any*, negations pushed down to the pieces.

Takes typed expressions; gives what must be so when they are true, or when they are false. What is not understood
becomes a `Said`, of which only itself is the opposite; a formula may say less than its expression, never more.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from specc.model.expressions import (
    ColumnRef,
    Compare,
    Exists,
    Expr,
    IsNull,
    KeywordRef,
    Literal_,
    Logic,
    Matches,
    Membership,
    PixelsRef,
    Within,
)
from specc.model.walk import children, free, is_aggregate
from specc.proofs.linear import ROUGH, Sum, difference, is_rough, number_of, rounding
from specc.proofs.literals import Among, Bound, Fits, Key, Ordered, Piece, Said, is_null, key_of, needed, there

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from specc.model.spec import Scalar
    from specc.proofs.literals import Operator


@dataclass(frozen=True, slots=True)
class AllOf:
    """AllOf of these; of nothing it is true."""

    parts: tuple[Formula, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One of these at least; of nothing it is false."""

    parts: tuple[Formula, ...]


Formula = Piece | AllOf | AnyOf
TRUE, FALSE = AllOf(()), AnyOf(())
_OPPOSITE: dict[Operator, Operator] = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}
_TURNED: dict[Operator, Operator] = {"==": "==", "!=": "!=", "<": ">", ">": "<", "<=": ">=", ">=": "<="}
_SURE = 0.3  # a relative tolerance above this is not reckoned with


def nulls_asked(conditions: Iterable[Expr]) -> frozenset[Key]:
    """Give what is asked to be null somewhere in some conditions: there, a comparison that fails proves little."""
    return frozenset(
        key_of(node.item) for condition in conditions for node in free(condition) if isinstance(node, IsNull)
    )


@dataclass(frozen=True, slots=True)
class Reader:
    """Makes formulas. `nulls`: keys that some condition asks to be null."""

    nulls: frozenset[Key] = frozenset()

    def formula(self, node: Expr, *, positive: bool = True) -> Formula:
        """Give what must be so when an expression is true (or false)."""
        match node:
            case Logic():
                return self._logic(node, positive=positive)
            case Compare():
                return self._with_needs(node, self._compare(node, positive=positive))
            case Membership():
                made = self._member(node, positive=positive != node.negated)
                return self._with_needs(node, made)
            case Within():
                made = self._within(node, positive=positive != node.negated)
                return self._with_needs(node, made)
            case Matches():
                made = Fits(key_of(node.item), node.pattern, positive)
                return self._with_needs(node, self._null_aware(made, node.item, positive=positive))
            case Exists():
                return Said(there(node.target), positive)
            case IsNull():
                return Said(is_null(node.item), positive)
            case Literal_():
                return TRUE if bool(node.value) == positive else FALSE
            case KeywordRef() | ColumnRef() | PixelsRef():
                return self._with_needs(node, Among(key_of(node), frozenset({positive}), positive=True, fold=False))
            case _:
                return self._with_needs(node, Said(key_of(node), positive))

    def _logic(self, node: Logic, *, positive: bool) -> Formula:
        left = self.formula(node.left, positive=positive if node.operator in {"and", "or"} else not positive)
        if node.right is None:
            return left
        right = self.formula(node.right, positive=positive)
        # `a implies b` is `not a or b`.
        if (node.operator == "and") == positive:
            return all_of(left, right)
        # The left side is judged before the right one counts.
        return any_of(left, all_of(*(Said(key, positive=True) for key in _judged_first(node.left)), right))

    @staticmethod
    def _with_needs(node: Expr, made: Formula) -> Formula:
        """Add what must be there: an expression over what is absent is neither true nor false."""
        return all_of(*(Said(key, positive=True) for key in _judged_first(node)), made)

    def _null_aware(self, made: Formula, *items: Expr, positive: bool) -> Formula:
        """Say what holds where an item may be null, which is equal to nothing, and unequal to all."""
        asked = [one for one in items if key_of(one) in self.nulls]
        if not asked:
            return made
        nulls = [Said(is_null(one), positive=not positive) for one in asked]
        return all_of(*nulls, made) if positive else any_of(*nulls, made)

    # -------------------------------------------------------------------------------------------- comparisons

    def _compare(self, node: Compare, *, positive: bool) -> Formula:
        operator = node.operator if positive else _OPPOSITE[node.operator]
        # NaN makes every comparison false but `!=`.
        truly = positive and node.operator != "!="
        made = self._numbers(node, operator) if _numeric(node.left, node.right) else self._values(node, operator)
        if made is None:
            made = Said(key_of(node), positive)
        return self._null_aware(made, node.left, node.right, positive=truly)

    @staticmethod
    def _values(node: Compare, operator: Operator) -> Formula | None:
        """Give the comparison of texts and truth values, which only are equal or not."""
        if operator not in {"==", "!="}:
            return None
        for item, literal in ((node.left, node.right), (node.right, node.left)):
            if isinstance(literal, Literal_) and not isinstance(item, Literal_):
                return Among(key_of(item), frozenset({literal.value}), operator == "==", fold=False)
        if isinstance(node.left, Literal_) and isinstance(node.right, Literal_):
            return TRUE if (node.left.value == node.right.value) == (operator == "==") else FALSE
        sides = sorted((key_of(node.left), key_of(node.right)), key=repr)
        return Said(("equal", *sides), operator == "==")

    def _numbers(self, node: Compare, operator: Operator) -> Formula | None:
        """Give the comparison of numbers and instants."""
        made = difference(node.left, node.right)
        if made is None:
            return None
        slack = made.slack
        if node.tolerance is not None:
            slack += node.tolerance
            if node.relative:
                right = number_of(node.right)
                if right is None or node.tolerance > _SURE:
                    return TRUE
                slack = made.slack + 3 * node.tolerance * abs(right)
        return compared(made, operator, slack)

    def _member(self, node: Membership, *, positive: bool) -> Formula:
        item = node.item
        made: Formula
        values: Sequence[Scalar | None] = node.values
        if item.kind in {"number", "instant"}:
            values = [number_of(item, value) for value in node.values]
        if any(value is None for value in values):
            made = Said(key_of(node), positive != node.negated)
        elif item.kind in {"number", "instant"} and is_rough(item):
            near = [_near(key_of(item), float(value)) for value in values if not isinstance(value, str | None)]
            made = any_of(*near) if positive else TRUE
        else:
            made = Among(key_of(item), frozenset(one for one in values if one is not None), positive, node.ignore_case)
        return self._null_aware(made, item, positive=positive)

    def _within(self, node: Within, *, positive: bool) -> Formula:
        tests: list[Formula] = []
        for end, is_open, operator in ((node.low, node.low_open, ">"), (node.high, node.high_open, "<")):
            if end is None:
                continue
            wanted: Operator = operator if is_open else f"{operator}="  # type: ignore[assignment]  # as spelt
            made = difference(node.item, end)
            if made is None:
                return Said(key_of(node), positive != node.negated)
            tests.append(compared(made, wanted if positive else _OPPOSITE[wanted], made.slack))
        made_all = all_of(*tests) if positive else any_of(*tests)
        return self._null_aware(made_all, node.item, positive=positive)


def compared(made: Sum, operator: Operator, slack: float) -> Formula:
    """Give what `sum operator 0` says, when the sum is only known to within `slack`."""
    slack += rounding(made)
    if operator == "==" and slack:
        return all_of(_sided(made, ">=", slack), _sided(made, "<=", slack))
    if operator == "!=" and slack:
        return TRUE
    if slack:
        operator = ">=" if operator in {">", ">="} else "<="
    return _sided(made, operator, slack)


def _sided(made: Sum, operator: Operator, slack: float) -> Formula:
    items = list(made.factors.items())
    if not items:
        return TRUE if _holds(made.constant, operator, slack) else FALSE
    if len(items) == 1:
        key, factor = items[0]
        wanted = operator if factor > 0 else _TURNED[operator]
        number = -made.constant / factor if factor not in {1, -1} else -made.constant * factor
        return _single(key, wanted, number, slack / abs(factor))
    if len(items) == 2 and items[0][1] == -items[1][1]:  # noqa: PLR2004  two numbers, one against the other
        (left, factor), (right, _) = items
        wanted = operator if factor > 0 else _TURNED[operator]
        offset = -made.constant / factor
        if wanted in {">", ">="}:
            return Ordered(right, "<" if wanted == ">" else "<=", left, slack / abs(factor) - offset)
        if wanted in {"<", "<="}:
            return Ordered(left, "<" if wanted == "<" else "<=", right, slack / abs(factor) + offset)
        return Ordered(left, "==" if wanted == "==" else "!=", right, offset)
    return TRUE if operator == "!=" else Said(("sum", operator, made.constant, tuple(sorted(map(repr, items)))), True)  # noqa: FBT003


def _single(key: Key, operator: Operator, number: float, slack: float) -> Formula:
    match operator:
        case "==" | "!=":
            return Among(key, frozenset({number}), operator == "==", fold=False)
        case ">" | ">=":
            return Bound(key, operator, number - slack)
        case "<" | "<=":
            return Bound(key, operator, number + slack)


def _near(key: Key, number: float) -> AllOf:
    slack = ROUGH * max(abs(number), 1e-300)
    return AllOf((Bound(key, ">=", number - slack), Bound(key, "<=", number + slack)))


def _holds(constant: float, operator: Operator, slack: float) -> bool:
    return {
        "==": constant == 0,
        "!=": constant != 0,
        "<": constant < 0,
        "<=": constant <= slack,
        ">": constant > 0,
        ">=": constant >= -slack,
    }[operator]


def negation(condition: Expr) -> Expr:
    """Give the opposite of a condition, as a condition."""
    if isinstance(condition, Logic) and condition.operator == "not":
        return condition.left
    return Logic("bool", None, f"not ({condition.text})", condition.place, "not", condition, None)


def all_of(*parts: Formula) -> Formula:
    """Join formulas that must all hold."""
    flat = [inner for one in parts for inner in (one.parts if isinstance(one, AllOf) else (one,))]
    if FALSE in flat:
        return FALSE
    return flat[0] if len(flat) == 1 else AllOf(tuple(flat))


def any_of(*parts: Formula) -> Formula:
    """Join formulas of which one must hold."""
    flat = [inner for one in parts for inner in (one.parts if isinstance(one, AnyOf) else (one,))]
    if TRUE in flat:
        return TRUE
    return flat[0] if len(flat) == 1 else AnyOf(tuple(flat))


def _numeric(left: Expr, right: Expr) -> bool:
    wanted = {"number", "instant"}
    return (left.kind in wanted or right.kind in wanted) and {left.kind, right.kind} <= {*wanted, "any"}


def _judged_first(node: Expr) -> Iterable[Key]:
    """Give what must be there for a condition to be true or false at all."""
    while isinstance(node, Logic):
        node = node.left
    return dict.fromkeys(key for part in _read(node) for key in needed(part))


def _read(node: Expr) -> Iterator[Expr]:
    """Give what an expression surely reads: not what an aggregate takes if there, nor what `and` may pass over."""
    if isinstance(node, Exists | Logic) or is_aggregate(node):
        return
    yield node
    for part in children(node):
        yield from _read(part)
