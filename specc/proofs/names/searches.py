"""Searches for a name: one that two graphs share, that is read in two ways, that is too long.

Takes graphs of `automata`; gives the shortest name that is looked for, or None when there surely is none. Every search
goes breadth first over pairs of positions and counts its steps; too many of them raise TooMany.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from specc.proofs.names.automata import START, Automaton, TooMany

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator

    State = TypeVar("State", bound=Hashable)

MOST_STEPS = 300_000


@dataclass(slots=True)
class Steps:
    """How many steps may still be made; shared by the proofs of one spec."""

    left: int = MOST_STEPS

    def one(self, count: int = 1) -> None:
        """Count some."""
        self.left -= count
        if self.left < 0:
            raise TooMany("there are too many ways to read it")


@dataclass(frozen=True, slots=True)
class Readings:
    """A name, and the fields that it is divided into in two ways."""

    name: str
    fields: tuple[dict[str, str], dict[str, str]]


_Move = tuple["State", str, str]


def _breadth_first(
    start: State, moves: Callable[[State], Iterable[_Move[State]]], done: Callable[[State], bool]
) -> list[tuple[State, str, str]] | None:
    """Give the shortest way to a state that is looked for, with what each step writes into the two names."""
    came: dict[State, tuple[State, str, str] | None] = {start: None}
    todo = deque([start])
    while todo:
        state = todo.popleft()
        if done(state):
            return _way(state, came)
        for target, left, right in moves(state):
            if target not in came:
                came[target] = (state, left, right)
                todo.append(target)
    return None


def _way(state: State, came: dict[State, tuple[State, str, str] | None]) -> list[tuple[State, str, str]]:
    steps: list[tuple[State, str, str]] = []
    while (step := came[state]) is not None:
        steps.append((state, step[1], step[2]))
        state = step[0]
    return steps[::-1]


def _fields(labels: Iterable[str], text: str) -> dict[str, str]:
    """Give the text of each field, from the field of each character."""
    found: dict[str, str] = {}
    for label, one in zip(labels, text, strict=True):
        if label:
            found[label] = found.get(label, "") + one
    return found


def common(one: Automaton, other: Automaton, steps: Steps) -> str | None:
    """Give the shortest name that both have."""
    universe = one.universe

    def moves(state: tuple[int, int]) -> Iterator[_Move[tuple[int, int]]]:
        for left in one.follow[state[0]]:
            mask = one.masks[left]
            steps.one(len(other.follow[state[1]]))
            for right in other.follow[state[1]]:
                if both := mask & other.masks[right]:
                    yield (left, right), universe.within(both)[0], ""

    way = _breadth_first((START, START), moves, lambda state: state[0] in one.last and state[1] in other.last)
    if way is None:
        return None
    return _written(
        universe.pick(one.masks[state[0]] & other.masks[state[1]], place) for place, (state, _, _) in enumerate(way)
    )


def alike(one: Automaton, other: Automaton, steps: Steps) -> tuple[str, str] | None:
    """Give two names, one of each, that differ by case alone."""
    universe = one.universe

    def moves(state: tuple[int, int, bool]) -> Iterator[_Move[tuple[int, int, bool]]]:
        for left in one.follow[state[0]]:
            mask = one.masks[left]
            folded = universe.folded(mask)
            steps.one(len(other.follow[state[1]]))
            for right in other.follow[state[1]]:
                if not folded & other.masks[right]:
                    continue
                if both := mask & other.masks[right]:
                    same = universe.within(both)[0]
                    yield (left, right, state[2]), same, same
                if pair := _two_cases(universe.within(mask), universe.within(other.masks[right])):
                    yield (left, right, True), *pair

    way = _breadth_first(
        (START, START, False), moves, lambda state: state[2] and state[0] in one.last and state[1] in other.last
    )
    return None if way is None else (_written(left for _, left, _ in way), _written(right for _, _, right in way))


def _two_cases(left: str, right: str) -> tuple[str, str] | None:
    return next(((a, a.swapcase()) for a in left if a.isascii() and a.isalpha() and a.swapcase() in right), None)


def two_readings(one: Automaton, steps: Steps) -> Readings | None:
    """Give the shortest name that can be divided among its fields in two ways."""
    universe = one.universe

    def moves(state: tuple[int, int, bool]) -> Iterator[_Move[tuple[int, int, bool]]]:
        for left in one.follow[state[0]]:
            mask, label = one.masks[left], one.labels[left]
            steps.one(len(one.follow[state[1]]))
            for right in one.follow[state[1]]:
                if mask & one.masks[right]:
                    differ = state[2] or label != one.labels[right]
                    # Until they differ the two readings are the same one in either order.
                    if differ or left <= right:
                        yield (left, right, differ), "", ""

    def done(state: tuple[int, int, bool]) -> bool:
        return state[2] and state[0] in one.last and state[1] in one.last

    way = _breadth_first((START, START, False), moves, done)
    if way is None:
        return None
    states = [state for state, _, _ in way]
    text = _written(
        universe.pick(one.masks[left] & one.masks[right], place) for place, (left, right, _) in enumerate(states)
    )
    readings = (
        _fields([one.labels[left] for left, _, _ in states], text),
        _fields([one.labels[right] for _, right, _ in states], text),
    )
    return Readings(text, readings)


def beyond(one: Automaton, other: Automaton, steps: Steps) -> str | None:
    """Give the shortest name of one graph that another does not have."""
    universe = one.universe

    def moves(state: tuple[int, frozenset[int]]) -> Iterator[_Move[tuple[int, frozenset[int]]]]:
        position, others = state
        for target in one.follow[position]:
            for characters in _told_apart(one.masks[target], other, others):
                steps.one(len(others) + 1)
                yield (target, other.after(others, characters)), universe.within(characters)[0], ""

    start = (START, frozenset({START}))
    way = _breadth_first(start, moves, lambda state: state[0] in one.last and not state[1] & other.last)
    return None if way is None else _written(left for _, left, _ in way)


def _told_apart(mask: int, other: Automaton, positions: frozenset[int]) -> list[int]:
    """Give the parts of a set of characters that another graph treats alike."""
    atoms = [mask]
    for target in {target for one in positions for target in other.follow[one]}:
        atoms = [part for atom in atoms for part in (atom & other.masks[target], atom & ~other.masks[target]) if part]
    return atoms


def with_one_of(one: Automaton, characters: int, steps: Steps) -> str | None:
    """Give the shortest name that has one of some characters."""
    universe = one.universe

    def moves(state: tuple[int, bool]) -> Iterator[_Move[tuple[int, bool]]]:
        steps.one(len(one.follow[state[0]]))
        for target in one.follow[state[0]]:
            mask = one.masks[target]
            if wanted := mask & characters:
                yield (target, True), universe.within(wanted)[0], ""
            if mask & ~characters or state[1]:
                yield (target, state[1]), universe.within(mask)[0], ""

    way = _breadth_first((START, False), moves, lambda state: state[1] and state[0] in one.last)
    return None if way is None else _written(left for _, left, _ in way)


def longest(one: Automaton, steps: Steps) -> tuple[int | None, str]:
    """Give how long a name can be, None when there is no end to it; and the longest, or one that is going on."""
    order = _in_order(one, steps)
    if order is None:
        return None, ""
    best: dict[int, tuple[int, int | None]] = {}
    for position in reversed(order):
        steps.one(len(one.follow[position]) + 1)
        found: tuple[int, int | None] | None = (0, None) if position in one.last else None
        for target in one.follow[position]:
            if target in best and (found is None or best[target][0] + 1 > found[0]):
                found = (best[target][0] + 1, target)
        if found is not None:
            best[position] = found
    if START not in best:
        return 0, ""
    place, text, at = 0, "", best[START][1]
    while at is not None:
        text += one.universe.pick(one.masks[at], place)
        at, place = best[at][1], place + 1
    return best[START][0], text


def _in_order(one: Automaton, steps: Steps) -> list[int] | None:
    """Give the positions that can be reached, each before those that follow it; None when they go in a circle."""
    order: list[int] = []
    state: dict[int, int] = {START: 1}
    stack: list[tuple[int, Iterator[int]]] = [(START, iter(one.follow[START]))]
    while stack:
        position, rest = stack[-1]
        target = next(rest, None)
        steps.one()
        if target is None:
            state[position] = 2
            order.append(position)
            stack.pop()
        elif target not in state:
            state[target] = 1
            stack.append((target, iter(one.follow[target])))
        elif state[target] == 1:
            return None
    return order[::-1]


def longer_than(one: Automaton, least: int, steps: Steps) -> str | None:
    """Give a name with more than some characters: the shortest of those."""

    def moves(state: tuple[int, int]) -> Iterator[_Move[tuple[int, int]]]:
        steps.one(len(one.follow[state[0]]))
        for target in one.follow[state[0]]:
            yield (target, min(state[1] + 1, least + 1)), "", ""

    way = _breadth_first((START, 0), moves, lambda state: state[1] > least and state[0] in one.last)
    if way is None:
        return None
    return _written(one.universe.pick(one.masks[state[0]], place) for place, (state, _, _) in enumerate(way))


def _written(characters: Iterable[str]) -> str:
    return "".join(characters)
