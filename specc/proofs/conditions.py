"""Conditions that cannot hold together.

Takes typed conditions and what is known of the quantities in them (`Known`, by key: see `literals.key_of`); says
whether they can all be true of one file. *Cannot* is said only when it is proved; where the search grows too long, or
an expression is not understood, the answer is that they may. `witness` gives values with which they surely hold.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from specc.proofs.domains import NONE, Nothing, interval, value_of
from specc.proofs.formulas import AllOf, AnyOf, Formula, Reader, nulls_asked
from specc.proofs.judging import judge
from specc.proofs.literals import Among, Bound, Ordered, Said

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from fractions import Fraction

    from specc.model.expressions import Expr
    from specc.model.spec import Scalar
    from specc.proofs.literals import Key, Piece

_MOST_STEPS = 6_000  # pieces that are looked at before the search gives up


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one quantity in every file that keeps to the spec.

    `there`: it surely is (True), surely is not (False), or may be. `null`: it may be null. `says`: what holds of it
    whenever it is there. `whole`: its numbers are integers.
    """

    says: tuple[Formula, ...] = ()
    there: bool | None = None
    null: bool = True
    whole: bool = False


class Facts(Protocol):
    """Where what is known is looked up: a dictionary, or something that finds out when it is asked."""

    def get(self, key: Key, /) -> Known | None:
        """Give what is known of a key."""


_NOTHING: dict[Key, Known] = {}


def can_hold(conditions: Sequence[Expr], facts: Facts = _NOTHING) -> bool:
    """Say whether conditions may be true together; False is a proof that they are not."""
    return _search(conditions, facts) is not None


def witness(conditions: Sequence[Expr], facts: Facts = _NOTHING) -> dict[Key, Scalar] | None:
    """Give values with which conditions are surely true together; None when they are not, or it is not known."""
    found = _search(conditions, facts)
    if found is None or not found.sure:
        return None
    values: dict[Key, Scalar] = {}
    for key, pieces in found.pieces.items():
        value = value_of(pieces, whole=found.whole(key))
        if isinstance(value, Nothing):
            return None
        values[key] = value
    return values if all(judge(one, values) for one in conditions) else None


@dataclass(slots=True)
class _Effort:
    """How much was looked at so far."""

    steps: int = 0

    @property
    def spent(self) -> bool:
        """Say whether the search has gone on for long enough."""
        return self.steps > _MOST_STEPS


@dataclass(slots=True)
class _State:
    """What was taken to be so on the way to one leaf of the search."""

    facts: Facts
    effort: _Effort
    todo: list[Formula]
    choices: list[AnyOf] = field(default_factory=list)
    pieces: dict[Key, tuple[Piece, ...]] = field(default_factory=dict)
    said: dict[Key, bool] = field(default_factory=dict)
    orders: tuple[Ordered, ...] = ()
    sure: bool = True

    def whole(self, key: Key) -> bool:
        """Say whether a key's numbers are integers."""
        known = self.facts.get(key)
        return known is not None and known.whole

    def branch(self, choice: Formula) -> _State:
        """Give the state in which one part of a choice holds."""
        return _State(
            self.facts,
            self.effort,
            [choice],
            list(self.choices),
            dict(self.pieces),
            dict(self.said),
            self.orders,
            self.sure,
        )

    def take(self, piece: Piece) -> bool:
        """Take a piece in; say whether it does not contradict the others."""
        if isinstance(piece, Said):
            return self._say(piece)
        if isinstance(piece, Ordered):
            self.orders = (*self.orders, piece)
            self.sure = False
            self._meet(piece.left)
            self._meet(piece.right)
            return True
        self._meet(piece.key)
        known = self.pieces.get(piece.key, ())
        if piece in known:
            return True
        self.pieces[piece.key] = (*known, piece)
        return value_of(self.pieces[piece.key], whole=self.whole(piece.key)) is not NONE

    def _say(self, piece: Said) -> bool:
        key = piece.key
        if key[0] == "exists":
            known = self.facts.get(key[1:])
            if known is not None and known.there is not None and known.there != piece.positive:
                return False
            if piece.positive and key[1] != "hdus":
                self._meet(key[1:])
        elif key[0] == "null":
            known = self.facts.get(key[1:])
            if known is not None and not known.null and piece.positive:
                return False
        else:
            self.sure = False
        return self.said.setdefault(key, piece.positive) == piece.positive

    def _meet(self, key: Key) -> None:
        """Remember what is known of a key that is spoken of for the first time."""
        if key not in self.pieces:
            self.pieces[key] = ()
            known = self.facts.get(key)
            if known is not None:
                self.todo += known.says


def _search(conditions: Sequence[Expr], facts: Facts) -> _State | None:
    """Give a state in which everything was taken in; None when each way to it is contradictory."""
    reader = Reader(nulls_asked(conditions))
    effort = _Effort()
    stack = [_State(facts, effort, [reader.formula(one) for one in conditions])]
    while stack:
        state = stack.pop()
        possible = True
        while possible and state.todo and not effort.spent:
            possible = _unfold(state)
        if effort.spent:
            state.sure = False
            return state
        if not possible:
            continue
        choice = _choice(state)
        if choice is not None:
            stack += [state.branch(part) for part in reversed(choice.parts)]
        elif _orders_hold(state):
            return state
    return None


def _unfold(state: _State) -> bool:
    """Take one formula in; choices wait."""
    one = state.todo.pop()
    state.effort.steps += 1
    if isinstance(one, AllOf):
        state.todo += reversed(one.parts)
        return True
    if isinstance(one, AnyOf):
        state.choices.append(one)
        return True
    return state.take(one)


def _choice(state: _State) -> AnyOf | None:
    """Give the choice with the fewest parts that are still possible, those left out that are not."""
    best: AnyOf | None = None
    kept: list[AnyOf] = []
    for choice in state.choices:
        parts = tuple(part for part in choice.parts if not _refuted(part, state))
        made = AnyOf(parts)
        kept.append(made)
        if best is None or len(parts) < len(best.parts):
            best = made
        if len(parts) <= 1:
            break
    if best is None:
        return None
    kept += state.choices[len(kept) :]
    state.choices = [one for one in kept if one is not best]
    return best


def _refuted(part: Formula, state: _State) -> bool:
    """Say at a glance whether a part of a choice is impossible by now."""
    if isinstance(part, AllOf):
        return any(_refuted(one, state) for one in part.parts)
    if isinstance(part, Said):
        return state.said.get(part.key, part.positive) != part.positive
    state.effort.steps += 1
    if isinstance(part, AnyOf | Ordered) or part.key not in state.pieces:
        return False
    return value_of((*state.pieces[part.key], part), whole=state.whole(part.key)) is NONE


# ------------------------------------------------------------------------------------------------ numbers in order


def _orders_hold(state: _State) -> bool:
    """Say whether the numbers that are compared with each other may be in those orders: no circle leads upwards."""
    if not state.orders:
        return True
    edges: list[tuple[Key, Key, float, bool]] = []
    for one in state.orders:
        if one.operator == "!=":
            if _pinned(state, one.left) is not None and _same(state, one):
                return False
            continue
        # left - right <= offset
        edges.append((one.right, one.left, one.offset, one.operator == "<"))
        if one.operator == "==":
            edges.append((one.left, one.right, -one.offset, False))
    state.effort.steps += 10 * len(edges)
    zero: Key = ("zero",)
    for key in {key for one in state.orders for key in (one.left, one.right)}:
        span = interval(_with_points(state, key), whole=state.whole(key))
        if span is not None and not math.isinf(span.high):
            edges.append((zero, key, span.high, span.high_open))
        if span is not None and not math.isinf(span.low):
            edges.append((key, zero, -span.low, span.low_open))
    return not _negative_circle(edges)


def _with_points(state: _State, key: Key) -> tuple[Piece, ...]:
    """Give the bounds of a key, those of its listed values among them."""
    pieces = state.pieces.get(key, ())
    for one in pieces:
        if isinstance(one, Among) and one.positive:
            numbers = [value for value in one.values if isinstance(value, int | float)]
            if numbers and len(numbers) == len(one.values):
                pieces = (*pieces, Bound(key, ">=", min(numbers)), Bound(key, "<=", max(numbers)))
    return pieces


def _negative_circle(edges: list[tuple[Key, Key, float, bool]]) -> bool:
    """Say whether differences contradict each other (Bellman and Ford); a strict one is a little less than equal.

    Reckoned in integers or fractions: a rounding could make a circle negative that is not.
    """
    exact: Callable[[float], Fraction | int] = int
    if not all(isinstance(weight, int) or weight.is_integer() for _, _, weight, _ in edges):
        from fractions import Fraction as exact  # noqa: N813, PLC0415  rarely needed, and slow to load

    reach: dict[Key, tuple[Fraction | int, int]] = {}
    for start, end, _, _ in edges:
        reach[start] = reach[end] = (0, 0)
    for _ in range(len(reach) + 1):
        changed = False
        for start, end, weight, strict in edges:
            far, less = reach[start]
            new = (far + exact(weight), less - strict)
            if new < reach[end]:
                reach[end] = new
                changed = True
        if not changed:
            return False
    return True


def _pinned(state: _State, key: Key) -> Scalar | None:
    """Give the one value that a key can have."""
    pieces = state.pieces.get(key, ())
    for one in pieces:
        if isinstance(one, Among) and one.positive and len(one.values) == 1:
            return next(iter(one.values))
    span = interval(pieces, whole=state.whole(key))
    if span is None or not span.whole:
        return None
    least, most = span.integers()
    return least if least == most else None


def _same(state: _State, one: Ordered) -> bool:
    left, right = _pinned(state, one.left), _pinned(state, one.right)
    if isinstance(left, str) or isinstance(right, str) or left is None or right is None:
        return False
    return left == right + one.offset
