"""Aiming: what has to be settled for an expression to have a value that somebody wants.

Takes a resolved expression, the value, and contents that know where things are kept; gives pins, the likeliest first.
Nothing here is certain: whoever tries them looks whether they helped.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from specc.examples import instants, values
from specc.examples.evaluating import evaluate, many, text
from specc.examples.pins import Pins
from specc.model.expressions import (
    Arithmetic,
    Call,
    ColumnRef,
    Convert,
    DimensionRef,
    FileNameRef,
    KeywordRef,
    PartRef,
    PixelsRef,
)
from specc.model.walk import is_aggregate
from specc.runtime.expressions import UNTOLD
from specc.runtime.values import SECONDS_A_DAY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from specc.examples.drawing import Draw
    from specc.examples.slots import Placed, Slot
    from specc.model.expressions import Expr

    Ways = Callable[[Expr, Placed], Iterator[Pins]]

_MOST_ITEMS = 200
_J2000_MJD = 51544.0


class Aim:
    """Gives what makes expressions have values. ways: gives what makes a condition hold, or not, in an item."""

    def __init__(self, draw: Draw, ways: Callable[..., Iterator[Pins]]) -> None:
        self.draw = draw
        self.ways = ways

    def at(self, node: Expr, wanted: Any, seen: Placed) -> Iterator[Pins]:  # noqa: ANN401  of whatever kind
        """Give what makes an expression have a value."""
        match node:
            case KeywordRef() | ColumnRef() | PixelsRef():
                yield from self._value(node, wanted, seen)
            case DimensionRef():
                if isinstance(wanted, int | float) and wanted >= 0:
                    yield Pins(sizes={node.name: int(wanted)})
            case PartRef(of=FileNameRef()):
                yield Pins(fields={node.name: str(wanted)})
            case Convert():
                yield from self.at(node.operand, wanted / node.factor, seen)
            case Arithmetic():
                yield from self._arithmetic(node, wanted, seen)
            case Call():
                yield from (self._aggregate if is_aggregate(node) else self._call)(node, wanted, seen)
            case _:
                pass

    # Single values.

    def _value(self, node: KeywordRef | ColumnRef | PixelsRef, wanted: Any, seen: Placed) -> Iterator[Pins]:  # noqa: ANN401
        slot = seen.slot(node)
        if slot is None or slot.facts is None:
            return
        made = stored(node, wanted, slot)
        if made is not None and values.conforms(made, slot.facts):
            yield slot.to(made)

    def _arithmetic(self, node: Arithmetic, wanted: Any, seen: Placed) -> Iterator[Pins]:  # noqa: ANN401
        if node.right is None:
            yield from self.at(node.left, -wanted, seen)
            return
        if node.kind == "string":
            yield from self._joined(node, str(wanted), seen)
            return
        for one, other, solve in ((node.left, node.right, _LEFT), (node.right, node.left, _RIGHT)):
            try:
                aim = solve[node.operator](wanted, evaluate(other, seen))
            except (*UNTOLD, KeyError):
                continue
            yield from self.at(one, aim, seen)

    def _joined(self, node: Arithmetic, wanted: str, seen: Placed) -> Iterator[Pins]:
        """Give what makes two texts together one that is wanted."""
        if node.right is None:
            return
        for one, other, cut in (
            (node.right, node.left, wanted.removeprefix),
            (node.left, node.right, wanted.removesuffix),
        ):
            try:
                rest = cut(str(text(other, seen)))
            except UNTOLD:
                continue
            if rest not in {"", wanted}:
                yield from self.at(one, rest, seen)

    def _call(self, node: Call, wanted: Any, seen: Placed) -> Iterator[Pins]:  # noqa: ANN401
        inner = node.arguments[0]
        match node.function:
            case "lower" | "upper":
                change = str.lower if node.function == "lower" else str.upper
                yield from self._spelled(inner, wanted, change, seen)
            case "abs" | "int" | "float":
                yield from self.at(inner, wanted, seen)
            case "datetime" if len(node.arguments) == 1:
                yield from self.at(inner, wanted, seen)
            case "mjd" if len(node.arguments) == 1:
                yield from self.at(inner, (wanted - _J2000_MJD) * SECONDS_A_DAY, seen)
            case "length":
                slot = seen.slot(inner) if isinstance(inner, KeywordRef | ColumnRef) else None
                if slot is not None and isinstance(wanted, int | float):
                    yield slot.of_length(int(wanted))
            case _:
                pass

    def _spelled(self, node: Expr, wanted: Any, change: Callable[[str], str], seen: Placed) -> Iterator[Pins]:  # noqa: ANN401
        """Give what makes a text that is the wanted one in small or capital letters."""
        slot = seen.slot(node) if isinstance(node, KeywordRef | ColumnRef) else None
        listed = slot.facts.values if slot is not None and slot.facts is not None else ()
        spelled = [one for one in listed if isinstance(one, str) and change(one) == wanted]
        other = str(wanted).upper() if change is str.lower else str(wanted).lower()
        for one in dict.fromkeys((*spelled, wanted, other)):
            yield from self.at(node, one, seen)

    # Aggregates.

    def _aggregate(self, node: Call, wanted: Any, seen: Placed) -> Iterator[Pins]:  # noqa: ANN401
        refs = many(node)
        only = node.arguments[0]
        if not refs:
            for one in node.arguments:
                yield from self.at(one, wanted, seen)
            return
        items: list[Any] = list(islice(seen.items(refs), _MOST_ITEMS))
        match node.function:
            case "count":
                yield from self._count(only, wanted, items, seen)
            case "min" | "max":
                yield from self._extreme(only, wanted, items, above=node.function == "max")
            case "first" | "last" if items:
                yield from self.at(only, wanted, items[0 if node.function == "first" else -1])
            case "sum":
                yield from self._sum(only, wanted, items)
            case _:
                pass

    def _count(self, node: Expr, wanted: Any, items: list[Placed], seen: Placed) -> Iterator[Pins]:  # noqa: ANN401
        """Give what makes a condition hold of so many items, or what makes a list so long."""
        if not isinstance(wanted, int | float) or wanted < 0:
            return
        if isinstance(node, KeywordRef | ColumnRef):
            slot = whole(node, seen)
            if slot is not None:
                yield slot.of_length(int(wanted))
            return
        true = [one for one in items if _holds(node, one)]
        false = [one for one in items if one not in true]
        if len(true) > wanted:
            yield from together(self.ways(node, False, one) for one in true[int(wanted) :])  # noqa: FBT003
        elif len(true) < wanted:
            more = int(wanted) - len(true)
            if len(false) >= more:
                yield from together(self.ways(node, True, one) for one in false[:more])  # noqa: FBT003

    def _extreme(self, node: Expr, wanted: Any, items: list[Placed], *, above: bool) -> Iterator[Pins]:  # noqa: ANN401
        beyond = []
        for one in items:
            try:
                value = evaluate(node, one)
            except UNTOLD:
                continue
            if value > wanted if above else value < wanted:
                beyond.append(one)
        yield from together(self.at(node, wanted, one) for one in beyond or items[:1])
        yield from together(self.at(node, wanted, one) for one in items)

    def _sum(self, node: Expr, wanted: Any, items: list[Placed]) -> Iterator[Pins]:  # noqa: ANN401
        told = []
        for one in items:
            try:
                told.append((one, evaluate(node, one)))
            except UNTOLD:
                continue
        if told:
            last, value = told[-1]
            yield from self.at(node, wanted - sum(each for _, each in told) + value, last)


_LEFT: dict[str, Callable[[Any, Any], Any]] = {
    "+": lambda wanted, other: wanted - other,
    "-": lambda wanted, other: wanted + other,
    "*": lambda wanted, other: wanted / other,
    "/": lambda wanted, other: wanted * other,
    "**": lambda wanted, other: wanted ** (1 / other),
    "%": lambda wanted, other: wanted + other,
}
_RIGHT: dict[str, Callable[[Any, Any], Any]] = {
    "+": lambda wanted, other: wanted - other,
    "-": lambda wanted, other: other - wanted,
    "*": lambda wanted, other: wanted / other,
    "/": lambda wanted, other: other / wanted,
}


def whole(node: KeywordRef | ColumnRef, seen: Placed) -> Slot | None:
    """Give the slot of the list that a path goes to, as a whole."""
    as_key = KeywordRef("any", None, node.text, node.place, node.hdu, node.name, "any")
    return seen.slot(as_key)


def together(each: Iterator[Iterator[Pins]] | Any) -> Iterator[Pins]:  # noqa: ANN401  any iterable of iterators
    """Give what all of several need: the first way of each."""
    pins = Pins()
    for ways in each:
        first = next(iter(ways), None)
        if first is None:
            return
        pins = pins.and_also(first)
    yield pins


def both(each: Iterable[Pins]) -> Pins:
    """Give what all of several need."""
    pins = Pins()
    for one in each:
        pins = pins.and_also(one)
    return pins


def _holds(node: Expr, seen: Placed) -> bool:
    try:
        return bool(evaluate(node, seen))
    except UNTOLD:
        return False


def stored(node: KeywordRef | ColumnRef | PixelsRef, wanted: Any, slot: Slot) -> Any:  # noqa: ANN401  as the file has it
    """Give a value as a file has it: instants and digits as texts; None where it cannot be of the type."""
    facts = slot.facts
    if facts is None:
        return None
    kinds = {one.kind for one in facts.types}
    if node.kind == "instant":
        storage = getattr(node, "storage", "datetime")
        return instants.text_of(float(wanted), storage, facts.written) if isinstance(wanted, int | float) else wanted
    if isinstance(wanted, bool | str):
        return wanted
    if not isinstance(wanted, int | float):
        return None
    if "digits" in kinds and not kinds & {"int", "float"}:
        return values.digits(int(wanted), facts)
    if kinds & {"int"} and not kinds & {"float"}:
        return round(wanted)
    return float(wanted) if kinds and "int" not in kinds else wanted
