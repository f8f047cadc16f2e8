"""Making a condition true, or false, by changing what a file in the making holds.

Takes conditions of the spec and somebody who can change the file (`Mender`), whatever its format. What can be turned
round is: `A == f(B)` is computed, `A <= B` ordered, of `A or B` one is chosen. Elsewhere values of what the condition
names are drawn anew until it holds. That it holds is only ever said after it was evaluated.
"""

from __future__ import annotations

from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING, Any, Protocol

from specc.examples import texts, values
from specc.examples.drawing import Undrawn
from specc.examples.evaluating import evaluate, holds, many
from specc.examples.inverting import Inverting
from specc.model import expressions as ex
from specc.model.walk import is_aggregate, nodes
from specc.runtime.expressions import UNTOLD

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.examples.drawing import Draw
    from specc.examples.seen import Seen
    from specc.model.expressions import Expr
    from specc.model.spec import Facts

    Ref = ex.KeywordRef | ex.ColumnRef | ex.PixelsRef

_DEEPEST = 12
_TRIES = 40  # values of one thing that are tried
_MANY = 40  # items of an aggregate that are changed, one after the other
_STEPS = (0, 1, -1)


class Mender(Protocol):
    """Who changes a file in the making. Everything says whether it could be done."""

    draw: Draw

    def facts(self, ref: Ref, at: Seen) -> Facts | None:
        """Give what is said of a thing that may be changed; None where nothing is known of it."""

    def put(self, ref: Ref, value: Any, at: Seen) -> bool:  # noqa: ANN401  as the file has it
        """Give a thing a value, if that conforms to what is said of it alone."""

    def show(self, ref: Ref | ex.HdusRef, at: Seen, *, wanted: bool) -> bool:
        """Let a thing be there, or not."""

    def blank(self, ref: Ref, at: Seen, *, wanted: bool) -> bool:
        """Let a thing be null, or not."""

    def resize(self, dimension: str, size: int, at: Seen) -> bool:
        """Let a dimension be of a size, from the next round on."""

    def repeat(self, label: str, times: int) -> bool:
        """Let HDUs come so often, from the next round on."""


def assure(node: Expr, at: Seen, mender: Mender, *, wanted: bool = True) -> bool:
    """Let a condition be true, or false; says whether it is then. It may be true only after the next round."""
    return Assuring(mender).assure(node, at, wanted=wanted)


class Assuring(Inverting):
    """One condition."""

    def __init__(self, mender: Mender) -> None:
        super().__init__(mender)
        self.depth = 0

    def assure(self, node: Expr, at: Seen, *, wanted: bool) -> bool:
        """Let a condition be true, or false."""
        if holds(node, at) is wanted:
            return True
        if self.depth >= _DEEPEST:
            return False
        self.depth += 1
        try:
            return self._turn(node, at, wanted=wanted) or self._redraw(node, at, wanted=wanted)
        finally:
            self.depth -= 1

    def _turn(self, node: Expr, at: Seen, *, wanted: bool) -> bool:
        match node:
            case ex.Logic():
                return self._logic(node, at, wanted=wanted)
            case ex.Compare():
                return self._compare(node, at, wanted=wanted)
            case ex.Membership():
                return self._membership(node, at, wanted=wanted)
            case ex.InTable() if wanted != node.negated:
                return self._in_table(node, at)
            case ex.Within() if wanted != node.negated:
                return self._within(node, at)
            case ex.Matches() if wanted:
                return self._matches(node, at)
            case ex.Exists():
                return self._exists(node, at, wanted=wanted)
            case ex.IsNull():
                return self.mender.blank(node.item, at, wanted=wanted)
            case ex.Has():
                return self._has(node, at, wanted=wanted)
            case ex.Choice():
                return self._choice(node, at) if wanted else False
            case ex.KeywordRef() | ex.ColumnRef() | ex.PixelsRef() if node.kind == "bool":
                return self.mender.put(node, wanted, at)
            case ex.Call() if is_aggregate(node) and node.function in {"all", "any"}:
                return self._of_all(node, at, wanted=wanted)
            case _:
                return False

    # Conditions of conditions.

    def _logic(self, node: ex.Logic, at: Seen, *, wanted: bool) -> bool:
        if node.operator == "not" or node.right is None:
            return self.assure(node.left, at, wanted=not wanted)
        left_wanted = (not wanted) if node.operator == "implies" else wanted
        both = wanted if node.operator == "and" else not wanted
        sides = [(node.left, left_wanted), (node.right, wanted)]
        if both:
            return all(self.assure(one, at, wanted=so) for one, so in sides) and holds(node, at) is wanted
        if node.operator == "implies":
            sides.reverse()  # what follows is easier to give than what it follows from is to take away
        elif self._prefers_less(sides):
            sides.reverse()
        return any(self.assure(one, at, wanted=so) for one, so in sides)

    def _prefers_less(self, sides: Sequence[tuple[Expr, bool]]) -> bool:
        """Say whether the second side is taken first: that which asks for things to be there, or by chance.

        What is there of a group in a bare example is there because a rule wants it, and then the others are as well.
        """
        if self.draw.kind == "random":
            return self.draw.rng.random() < 0.5  # noqa: PLR2004  a coin
        first, second = (_asks_for_absence(one, wanted=so) for one, so in sides)
        return first and not second

    def _of_all(self, node: ex.Call, at: Seen, *, wanted: bool) -> bool:
        refs = many(node)
        only = node.arguments[0]
        if not refs or len(node.arguments) > 1:
            held = [self.assure(one, at, wanted=wanted) for one in node.arguments[:_MANY]]
            return all(held) if (node.function == "all") == wanted else any(held)
        items = list(at.items(refs))
        if (node.function == "all") == wanted:
            return all(self.assure(only, one, wanted=wanted) for one in items)
        return any(
            self.assure(only, one, wanted=wanted) for one in self.draw.rng.sample(items, k=min(len(items), _MANY))
        )

    def _choice(self, node: ex.Choice, at: Seen) -> bool:
        there = [all(holds(one, at) for one in member) for member in node.members]
        wanted = _chosen(node.function, there, self.draw)
        for member, so in zip(node.members, wanted, strict=True):
            for one in member:
                self.assure(one, at, wanted=so)
        return holds(node, at) is True

    # Conditions on values.

    def _compare(self, node: ex.Compare, at: Seen, *, wanted: bool) -> bool:
        operator = node.operator if wanted else _OPPOSITE[node.operator]
        sides = [(node.left, node.right, operator), (node.right, node.left, _MIRRORED[operator])]
        if isinstance(node.right, ex.KeywordRef) and not isinstance(node.left, ex.KeywordRef):
            sides.reverse()  # what is told by others, before those
        if self.draw.rng.random() < 0.1:  # noqa: PLR2004  lest two rules undo each other for ever
            sides.reverse()
        for one, other, so in sides:
            if isinstance(one, ex.Literal_):
                continue
            try:
                target = evaluate(other, at)
            except UNTOLD:
                continue
            for value in self._targets(target, so, one):
                if self.equate(one, value, at) and holds(node, at) is wanted:
                    return True
        return False

    def _targets(self, target: Any, operator: str, of: Expr) -> Iterator[Any]:  # noqa: ANN401  what it is compared with
        """Give values that stand to another as they shall, the nearest first."""
        if isinstance(of, ex.Call) and of.function == "abs" and operator in {"<", "<="}:
            yield 0.0  # what may differ a little best does not at all
        if operator == "==":
            yield target
        elif operator == "!=" or isinstance(target, str | bool):
            return
        else:
            sign = 1 if ">" in operator else -1
            if "=" in operator and of.kind != "instant":
                yield target
            size = 60.0 if of.kind == "instant" else max(abs(target) / 10, 1e-3)
            steps = [size, size * 10, 1, size / 100, size / 1000]
            if self.draw.rng.random() < 0.5:  # noqa: PLR2004  lest two rules undo each other for ever
                self.draw.rng.shuffle(steps)
            for step in steps:
                yield target + sign * step
            if "=" in operator:
                yield target

    def _membership(self, node: ex.Membership, at: Seen, *, wanted: bool) -> bool:
        if wanted == node.negated:
            return False
        some = list(node.values)
        return any(
            self.equate(node.item, one, at) and holds(node, at) is wanted
            for one in self.draw.rng.sample(some, k=len(some))
        )

    def _in_table(self, node: ex.InTable, at: Seen) -> bool:
        """Let values be together a row, one of those that need the fewest changes first."""
        rows = node.rows if node.table is None else at.rows(node.table)

        def apart(row: Sequence[Sequence[object]]) -> tuple[int, float]:
            wrong = 0
            for item, cell in zip(node.items, row, strict=True):
                wrong += bool(cell) and not self._is_in(item, cell, at)
            return wrong, self.draw.rng.random()

        for row in sorted(rows, key=apart)[:_TRIES]:
            for item, cell in zip(node.items, row, strict=True):
                if cell and not self._is_in(item, cell, at) and not any(self.equate(item, one, at) for one in cell):
                    break
            if holds(node, at):
                return True
        return False

    @staticmethod
    def _is_in(item: Expr, cell: Sequence[object], at: Seen) -> bool:
        try:
            return evaluate(item, at) in cell
        except UNTOLD:
            return False

    def _within(self, node: ex.Within, at: Seen) -> bool:
        try:
            low = None if node.low is None else evaluate(node.low, at)
            high = None if node.high is None else evaluate(node.high, at)
        except UNTOLD:
            return False
        targets = [one for one in (low, high) if one is not None]
        if low is not None and high is not None:
            targets = [(low + high) / 2, (low + high) // 2, *targets]
        elif low is not None:
            targets = [low + max(abs(low) / 10, 1), low]
        elif high is not None:
            targets = [high - max(abs(high) / 10, 1), high]
        return any(self.equate(node.item, one, at) and holds(node, at) for one in targets)

    def _matches(self, node: ex.Matches, at: Seen) -> bool:
        for _ in range(_TRIES):
            try:
                text = texts.matching(node.pattern, self.draw)
            except Undrawn:
                return False
            if self.equate(node.item, text, at) and holds(node, at):
                return True
        return False

    def _exists(self, node: ex.Exists, at: Seen, *, wanted: bool) -> bool:
        target = node.target
        if isinstance(target, ex.PartRef):
            return self._redraw(target, at, wanted=True) if wanted else False
        return not isinstance(target, ex.MemberRef) and self.mender.show(target, at, wanted=wanted)

    def _has(self, node: ex.Has, at: Seen, *, wanted: bool) -> bool:
        try:
            held = int(evaluate(node.item, at))
        except UNTOLD:
            return False
        return self.equate(node.item, held | 1 << node.bit if wanted else held & ~(1 << node.bit), at)

    # By chance.

    def _redraw(self, node: Expr, at: Seen, *, wanted: bool) -> bool:
        """Draw values of what a condition names until it holds; what did not help is as it was."""
        if self.depth > 1 and isinstance(node, ex.Logic):
            return False
        refs = [one for one in nodes(node) if isinstance(one, ex.KeywordRef | ex.ColumnRef | ex.PixelsRef)]
        refs = [one for one in dict.fromkeys(refs) if self._may_change(one, at)]
        for ref in self.draw.rng.sample(refs, k=len(refs)):
            facts = self.mender.facts(ref, at)
            if facts is None:
                continue
            try:
                before = at.value(ref)
            except UNTOLD:
                before = None
            for value in islice(self._candidates(node, ref, facts), _TRIES):
                if self.mender.put(ref, value, at) and holds(node, at) is wanted:
                    return True
            if before is not None:
                self.mender.put(ref, before, at)
        return False

    def _candidates(self, node: Expr, ref: Ref, facts: Facts) -> Iterator[Any]:
        """Give values that a thing may have: those that the condition itself speaks of, then any."""
        for one in nodes(node):
            if isinstance(one, ex.Membership) and one.item == ref:
                yield from one.values
            elif isinstance(one, ex.Matches) and one.item == ref:
                with suppress(Undrawn):
                    yield from [texts.matching(one.pattern, self.draw) for _ in range(_TRIES // 2)]
        yield from values.others(facts, self.draw)

    @staticmethod
    def _may_change(ref: Ref, at: Seen) -> bool:
        try:
            at.value(ref)
        except UNTOLD:
            return isinstance(ref, ex.KeywordRef) and not ref.every and ref.hdu.relation != "every"
        return True


_OPPOSITE = {"==": "!=", "!=": "==", "<": ">=", "<=": ">", ">": "<=", ">=": "<"}
_MIRRORED = {"==": "==", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<="}


def _asks_for_absence(node: Expr, *, wanted: bool) -> bool:
    """Say whether a condition asks for things not to be there."""
    if isinstance(node, ex.Logic) and node.operator == "not":
        return _asks_for_absence(node.left, wanted=not wanted)
    return not wanted and any(isinstance(one, ex.Exists) for one in nodes(node))


def _chosen(function: str, there: list[bool], draw: Draw) -> list[bool]:
    """Give which members of a choice shall be there, as near as can be to what there is."""
    count = len(there)
    if function == "all_or_none":
        return [draw.kind != "minimal" and sum(there) > 0] * count
    if function == "requires":
        first = there[0] and draw.kind != "minimal"
        return [first, *(first or so for so in there[1:])]
    kept = [number for number, so in enumerate(there) if so]
    one = draw.rng.choice(kept or range(count))
    if function == "at_least_one":
        return [so or number == one for number, so in enumerate(there)]
    if function == "at_most_one" and not kept:
        return [False] * count
    return [number == one for number in range(count)]
