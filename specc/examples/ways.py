"""Ways: what has to be settled for a condition to hold, or not to hold.

Takes resolved expressions and contents that know where things are kept; gives pins, the likeliest first. Whoever tries
them looks whether they helped.
"""

from __future__ import annotations

from itertools import chain, islice, product
from typing import TYPE_CHECKING, Any

from specc.examples import texts, values
from specc.examples.aiming import Aim, both, together
from specc.examples.drawing import Undrawn
from specc.examples.evaluating import evaluate, holds, many
from specc.examples.pins import Pins
from specc.model.expressions import (
    Call,
    Choice,
    ColumnRef,
    Compare,
    Exists,
    Has,
    InTable,
    IsNull,
    KeywordRef,
    Logic,
    Matches,
    Membership,
    NodeRef,
    PixelsRef,
    Within,
)
from specc.model.walk import nodes
from specc.runtime.expressions import UNTOLD, instant

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.examples.drawing import Draw
    from specc.examples.slots import Placed
    from specc.model.expressions import Expr

_SOME = 8  # other values of each item that are tried
_ITEMS = 500
_STEP = 60.0  # seconds by which one instant is before another
_OPPOSITE = {"==": "!=", "!=": "==", "<": ">=", "<=": ">", ">": "<=", ">=": "<"}


class Ways:
    """Gives what makes conditions hold."""

    def __init__(self, draw: Draw) -> None:
        self.draw = draw
        self.aim = Aim(draw, self.to)

    def to(self, node: Expr, wanted: bool, seen: Placed) -> Iterator[Pins]:  # noqa: FBT001  what is wanted of it
        """Give what makes a condition hold, or not; by what it says, and then by chance."""
        yield from self._by_sense(node, wanted, seen)
        yield from self._by_chance(node, seen)

    def _by_sense(self, node: Expr, wanted: bool, seen: Placed) -> Iterator[Pins]:  # noqa: FBT001  as `to`
        match node:
            case Logic():
                yield from self._logic(node, wanted, seen)
            case Compare():
                yield from self._compare(node, wanted, seen)
            case Membership():
                yield from self._among(node, wanted != node.negated, seen)
            case Within():
                yield from self._within(node, wanted != node.negated, seen)
            case Matches():
                yield from self._matches(node, wanted, seen)
            case InTable() if wanted != node.negated:
                yield from self._in_table(node, seen)
            case Exists():
                yield from self._exists(node, wanted, seen)
            case IsNull():
                slot = seen.slot(node.item)
                if slot is not None and slot.facts is not None:
                    yield slot.to(None if wanted else values.value(slot.facts, self.draw))
            case Has():
                yield from self._has(node, wanted, seen)
            case Choice() if wanted:
                yield from self._choice(node, seen)
            case Call():
                yield from self._of_all(node, wanted, seen)
            case KeywordRef() | ColumnRef() | PixelsRef() if node.kind == "bool":
                yield from self.aim.at(node, wanted, seen)
            case _:
                pass

    def _logic(self, node: Logic, wanted: bool, seen: Placed) -> Iterator[Pins]:  # noqa: FBT001  as `to`
        left, right = node.left, node.right
        if node.operator == "not" or right is None:
            yield from self._by_sense(left, not wanted, seen)
            return
        # Each pair says what the two sides are to be, where all of them or one of them must be so.
        sides = [(left, wanted if node.operator != "implies" else not wanted), (right, wanted)]
        if (node.operator == "and") == wanted:
            open_ones = [(one, to) for one, to in sides if holds(one, seen) is not to]
            for each in product(*(list(islice(self._by_sense(one, to, seen), _SOME)) for one, to in open_ones)):
                yield both(each)
            for side, to in open_ones:
                yield from self._by_sense(side, to, seen)
        else:
            for side, to in reversed(sides) if node.operator == "implies" else sides:
                yield from self._by_sense(side, to, seen)

    def _compare(self, node: Compare, wanted: bool, seen: Placed) -> Iterator[Pins]:  # noqa: FBT001  as `to`
        operator = node.operator if wanted else _OPPOSITE[node.operator]
        sides = ((node.left, node.right, operator), (node.right, node.left, _mirrored(operator)))
        for one, other, relation in sides:
            try:
                given = evaluate(other, seen)
            except UNTOLD:
                continue
            least = [0.0] if isinstance(one, Call) and one.function == "abs" and relation in {"<", "<="} else []
            for target in [*least, *_targets(given, relation, instants=node.left.kind == "instant")]:
                yield from self.aim.at(one, target, seen)

    def _among(self, node: Membership, wanted: bool, seen: Placed) -> Iterator[Pins]:  # noqa: FBT001  as `to`
        if wanted:
            listed = list(node.values)
            for one in self.draw.rng.sample(listed, len(listed)) if self.draw.kind == "random" else listed:
                yield from self.aim.at(node.item, instant(str(one)) if node.item.kind == "instant" else one, seen)
            return
        for one in self._others(node.item, seen):
            if one not in node.values:
                yield from self.aim.at(node.item, one, seen)

    def _within(self, node: Within, wanted: bool, seen: Placed) -> Iterator[Pins]:  # noqa: FBT001  as `to`
        if not wanted:
            return
        low = None if node.low is None else evaluate(node.low, seen)
        high = None if node.high is None else evaluate(node.high, seen)
        if low is not None and high is not None:
            middle = (low + high) / 2
            yield from self.aim.at(
                node.item, int(middle) if isinstance(low, int) and int(middle) > low else middle, seen
            )
        for bound, open_, step in ((low, node.low_open, 1), (high, node.high_open, -1)):
            if bound is not None:
                yield from self.aim.at(node.item, bound + step if open_ else bound, seen)

    def _matches(self, node: Matches, wanted: bool, seen: Placed) -> Iterator[Pins]:  # noqa: FBT001  as `to`
        if isinstance(node.item, NodeRef):
            return
        if not wanted:
            for one in self._others(node.item, seen):
                if isinstance(one, str) and not texts.fits(node.pattern, one):
                    yield from self.aim.at(node.item, one, seen)
            return
        for one in self._others(node.item, seen):
            if isinstance(one, str) and texts.fits(node.pattern, one):
                yield from self.aim.at(node.item, one, seen)
        for _ in range(_SOME):
            try:
                yield from self.aim.at(node.item, texts.matching(node.pattern, self.draw), seen)
            except Undrawn:
                return

    def _in_table(self, node: InTable, seen: Placed) -> Iterator[Pins]:
        rows = node.rows if node.table is None else seen.rows(node.table)
        shuffled = self.draw.rng.sample(list(rows), len(rows))
        for row in shuffled:
            asked = [(item, cell) for item, cell in zip(node.items, row, strict=True) if cell]
            yield from together([self.aim.at(item, self.draw.rng.choice(list(cell)), seen) for item, cell in asked])

    def _exists(self, node: Exists, wanted: bool, seen: Placed) -> Iterator[Pins]:  # noqa: FBT001  as `to`
        if not isinstance(node.target, KeywordRef | ColumnRef):
            return
        slot = seen.slot(node.target)
        if slot is not None:
            yield slot.there() if wanted else slot.gone()
            if wanted and slot.facts is not None:
                yield slot.to(values.value(slot.facts, self.draw))

    def _has(self, node: Has, wanted: bool, seen: Placed) -> Iterator[Pins]:  # noqa: FBT001  as `to`
        try:
            given = int(evaluate(node.item, seen))
        except UNTOLD:
            given = 0
        yield from self.aim.at(node.item, given | 1 << node.bit if wanted else given & ~(1 << node.bit), seen)

    def _choice(self, node: Choice, seen: Placed) -> Iterator[Pins]:
        """Give what makes members be there, or not be there, in every way that the choice leaves."""
        members = node.members
        for there in sorted(product((True, False), repeat=len(members)), key=lambda one: abs(sum(one) - 1))[:64]:
            if not _suits(node, there):
                continue
            asked = [
                (part, wanted) for member, wanted in zip(members, there, strict=True) for part in member
                if holds(part, seen) is not wanted
            ]  # fmt: skip
            yield from together([self._by_sense(part, wanted, seen) for part, wanted in asked])

    def _of_all(self, node: Call, wanted: bool, seen: Placed) -> Iterator[Pins]:  # noqa: FBT001  as `to`
        refs = many(node)
        items: list[Any] = list(islice(seen.items(refs), _ITEMS)) if refs else []
        inner = node.arguments[0]
        if not items:
            return
        if node.function == "unique" and wanted:
            yield from self._unlike(inner, items)
        elif (node.function == "all") == wanted and node.function in {"all", "any"}:
            asked = [one for one in items if holds(inner, one) is (not wanted)]
            yield from together([self._by_sense(inner, wanted, one) for one in asked])
            yield from together([islice(self._by_sense(inner, wanted, one), 1, None) for one in asked])
        elif node.function in {"all", "any"}:
            yield from chain.from_iterable(self._by_sense(inner, wanted, one) for one in items[:_SOME])

    def _unlike(self, node: Expr, items: Sequence[Any]) -> Iterator[Pins]:
        """Give what makes values differ that are alike."""
        seen_before: set[Any] = set()
        pins = Pins()
        for item in items:
            try:
                value = evaluate(node, item)
            except UNTOLD:
                continue
            if value in seen_before:
                for other in self._others(node, item):
                    if other not in seen_before:
                        pins = pins.and_also(next(self.aim.at(node, other, item), Pins()))
                        value = other
                        break
            seen_before.add(value)
        yield pins

    # By chance.

    def _others(self, node: Expr, seen: Placed) -> list[Any]:
        """Give other values that what is named may have."""
        found: list[Any] = []
        for ref in nodes(node):
            if isinstance(ref, KeywordRef | ColumnRef | PixelsRef):
                slot = seen.slot(ref)
                if slot is not None and slot.facts is not None:
                    found += islice(values.others(slot.facts, self.draw), _SOME)
        return found

    def _by_chance(self, node: Expr, seen: Placed) -> Iterator[Pins]:
        for ref in nodes(node):
            if isinstance(ref, KeywordRef):
                slot = seen.slot(ref)
                if slot is None or slot.facts is None:
                    continue
                yield slot.gone()
                for one in islice(values.others(slot.facts, self.draw), _SOME):
                    yield slot.to(one)


def _mirrored(operator: str) -> str:
    return {"<": ">", "<=": ">=", ">": "<", ">=": "<="}.get(operator, operator)


def _targets(given: Any, operator: str, *, instants: bool) -> list[Any]:  # noqa: ANN401  a number, a text
    """Give values that stand in a relation to one that is given."""
    first = [given] if operator in {"==", "<=", ">="} else []
    if isinstance(given, str | bool) or not isinstance(given, int | float):
        return first
    step: float = _STEP if instants else 1 if isinstance(given, int) else abs(given) / 10 or 1.0
    further = {"<": [-step], "<=": [-step], ">": [step], ">=": [step], "!=": [step, -step]}.get(operator, [])
    return (
        [*(given + one for one in further), *first]
        if operator in {"<=", ">="}
        else [*first, *(given + one for one in further)]
    )


def _suits(node: Choice, there: Sequence[bool]) -> bool:
    """Say whether a choice is content when these members are there and the others are not."""
    count = sum(there)
    match node.function:
        case "exactly_one":
            return count == 1
        case "at_least_one":
            return count >= 1
        case "at_most_one":
            return count <= 1
        case "all_or_none":
            return count in {0, len(there)}
        case _:
            return not there[0] or all(there)
