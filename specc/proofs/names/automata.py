"""Templates of names as graphs of positions, each of which is one character of a name.

Takes regular expressions as the runtime reads them, so that both mean the same; gives an `Automaton`. A position knows
the set of its characters, the field it belongs to, and which may follow it (after Glushkov). What a field may not be is
taken out by a product of deterministic automata.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from specc.runtime.regular import Regular
from specc.runtime.regular_nodes import Again, Choice, Named, Node, One, Repeat, Sequence, Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specc.proofs.names.characters import Universe

MOST_POSITIONS = 4_000
_MOST_EDGES = 100_000
_MOST_STATES = 1_000  # of a deterministic automaton
START = 0


class TooMany(Exception):  # noqa: N818  no error: a proof that is given up
    """A pattern has more positions, or a search more steps, than are worth while."""


@dataclass(slots=True)
class Automaton:
    """Positions and what may follow each; 0 stands before the first character.

    Every name is a word of the graph. Where a field comes twice, not every word is a name: what it holds in one place
    may be something else in the other.
    """

    universe: Universe
    masks: list[int] = field(default_factory=lambda: [0])
    labels: list[str] = field(default_factory=lambda: [""])
    follow: list[tuple[int, ...]] = field(default_factory=lambda: [()])
    last: frozenset[int] = frozenset()

    def trimmed(self) -> None:
        """Leave out what leads to no end."""
        before: dict[int, list[int]] = {}
        for source, targets in enumerate(self.follow):
            for target in targets:
                before.setdefault(target, []).append(source)
        useful = set(self.last)
        todo = list(self.last)
        while todo:
            for source in before.get(todo.pop(), ()):
                if source not in useful:
                    useful.add(source)
                    todo.append(source)
        self.follow = [tuple(one for one in targets if one in useful) for targets in self.follow]

    @property
    def empty(self) -> bool:
        """Say whether it has no word at all."""
        return START not in self.last and not self.follow[START]

    def accepts(self, text: str) -> bool:
        """Say whether a text is a word of the graph: in one pass, whatever the pattern."""
        positions = frozenset({START})
        for one in text:
            positions = self.after(positions, self.universe.one(one))
        return bool(positions & self.last)

    def after(self, positions: frozenset[int], character: int) -> frozenset[int]:
        """Give the positions that one of some characters leads to."""
        return frozenset(target for one in positions for target in self.follow[one] if self.masks[target] & character)


@dataclass(slots=True)
class _Part:
    """A part of a graph under construction: where it begins, where it ends, and whether it may be nothing."""

    first: list[int]
    last: list[int]
    nothing: bool


def automaton(pattern: str, universe: Universe, excluded: Mapping[str, str] | None = None) -> Automaton:
    """Give the graph of a regular expression whose named groups are fields. Raises TooMany.

    excluded: by fields, what they may not be.
    """
    return union([pattern], universe, excluded)


def union(patterns: list[str], universe: Universe, excluded: Mapping[str, str] | None = None) -> Automaton:
    """Give the graph of all names of several regular expressions. Raises TooMany."""
    made = Automaton(universe)
    first: list[int] = []
    last: list[int] = []
    nothing = False
    follow: list[set[int]] = [set()]
    for pattern in patterns:
        builder = _Builder(made, universe, excluded or {}, follow)
        whole = builder.part(Regular(pattern).node, "")
        first += whole.first
        last += whole.last
        nothing |= whole.nothing
    follow[START].update(first)
    made.follow = [tuple(sorted(targets)) for targets in follow]
    made.last = frozenset(last) | (frozenset({START}) if nothing else frozenset())
    made.trimmed()
    return made


class _Builder:
    """Adds the positions of one expression to a graph."""

    def __init__(
        self, made: Automaton, universe: Universe, excluded: Mapping[str, str], follow: list[set[int]]
    ) -> None:
        self.made = made
        self.universe = universe
        self.excluded = excluded
        self.follow = follow
        self.named: dict[str, Node] = {}
        self.edges = 0

    def part(self, node: Node, label: str) -> _Part:
        """Add a node."""
        match node:
            case Text():
                return self.sequence([self.position(self.universe.one(one), label) for one in node.text])
            case One():
                return self.position(self.universe.of(node.shown, node.fits), label)
            case Sequence():
                return self.sequence([self.part(one, label) for one in node.parts])
            case Choice():
                parts = [self.part(one, label) for one in node.branches]
                return _Part(
                    [one for part in parts for one in part.first],
                    [one for part in parts for one in part.last],
                    any(part.nothing for part in parts),
                )
            case Repeat():
                return self.repeated(node, label)
            case Named():
                self.named[node.name] = node.part
                return self.field(node.part, node.name.partition("__")[0])
            case Again():
                return self.field(self.named[node.name], node.name)
            case _:
                raise TypeError(f"{type(node).__name__} is no part of a pattern")

    def field(self, node: Node, name: str) -> _Part:
        """Add a field, without what it may not be."""
        barred = self.excluded.get(name)
        if barred is None:
            return self.part(node, name)
        alone = Automaton(self.universe)
        follow: list[set[int]] = [set()]
        whole = _Builder(alone, self.universe, {}, follow).part(node, name)
        follow[START].update(whole.first)
        alone.follow = [tuple(sorted(targets)) for targets in follow]
        alone.last = frozenset(whole.last) | (frozenset({START}) if whole.nothing else frozenset())
        return self.difference(alone, automaton(barred, self.universe), name)

    def position(self, mask: int, label: str) -> _Part:
        """Add a position; none for a character that no name has."""
        if len(self.made.masks) > MOST_POSITIONS:
            raise TooMany("it has too many characters")
        if not mask:
            return _Part([], [], nothing=False)
        self.made.masks.append(mask)
        self.made.labels.append(label)
        self.follow.append(set())
        number = len(self.made.masks) - 1
        return _Part([number], [number], nothing=False)

    def join(self, sources: list[int], targets: list[int]) -> None:
        """Let each of some positions be followed by each of others."""
        self.edges += len(sources) * len(targets)
        if self.edges > _MOST_EDGES:
            raise TooMany("too many of its alternatives follow each other")
        for source in sources:
            self.follow[source].update(targets)

    def sequence(self, parts: list[_Part]) -> _Part:
        """Put parts behind each other."""
        made = _Part([], [], nothing=True)
        for part in parts:
            self.join(made.last, part.first)
            made = _Part(
                made.first + part.first if made.nothing else made.first,
                part.last + made.last if part.nothing else part.last,
                made.nothing and part.nothing,
            )
        return made

    def repeated(self, node: Repeat, label: str) -> _Part:
        """Add a repetition: as many copies of its part as there must be, and then those that may be left out."""
        endless = node.most > MOST_POSITIONS
        made = self.sequence([self.part(node.part, label) for _ in range(node.least)])
        before, skipped = made.last, made.nothing
        for _ in range(1 if endless else node.most - node.least):
            part = self.part(node.part, label)
            self.join(before, part.first)
            if endless:
                self.join(part.last, part.first)
            made = _Part(made.first + part.first if skipped else made.first, made.last + part.last, made.nothing)
            before = part.last + before if part.nothing else part.last
            skipped = skipped and part.nothing
        return made

    def difference(self, one: Automaton, other: Automaton, label: str) -> _Part:
        """Add what one graph has and another has not."""
        states: dict[tuple[frozenset[int], frozenset[int]], dict[int, int]] = {}
        start = (frozenset({START}), frozenset({START}))
        numbers = {start: 0}
        todo = [start]
        while todo:
            state = todo.pop()
            moves: dict[int, int] = {}
            states[state] = moves
            for characters in _atoms(one, other, *state):
                target = (one.after(state[0], characters), other.after(state[1], characters))
                if not target[0]:
                    continue
                if target not in numbers:
                    if len(numbers) >= _MOST_STATES:
                        raise TooMany("what is excluded is too intricate")
                    numbers[target] = len(numbers)
                    todo.append(target)
                moves[numbers[target]] = moves.get(numbers[target], 0) | characters
        ends = {numbers[state] for state in states if state[0] & one.last and not state[1] & other.last}
        return self._placed([states[state] for state in numbers], ends, label)

    def _placed(self, moves: list[dict[int, int]], ends: set[int], label: str) -> _Part:
        """Add a deterministic automaton: a position for each state and each set of characters that leads to it."""
        places: dict[tuple[int, int], int] = {}
        for targets in moves:
            for target, characters in targets.items():
                if (target, characters) not in places:
                    places[target, characters] = self.position(characters, label).first[0]
        for (state, _), place in places.items():
            self.join([place], [places[pair] for pair in moves[state].items()])
        first = [places[pair] for pair in moves[0].items()]
        return _Part(first, [place for (state, _), place in places.items() if state in ends], 0 in ends)


def _atoms(one: Automaton, other: Automaton, left: frozenset[int], right: frozenset[int]) -> list[int]:
    """Give sets of characters none of which the positions that follow could tell apart further."""
    masks = {one.masks[target] for source in left for target in one.follow[source]}
    whole = 0
    for mask in masks:
        whole |= mask
    atoms = [whole] if whole else []
    for mask in masks | {other.masks[target] for source in right for target in other.follow[source]}:
        atoms = [part for atom in atoms for part in (atom & mask, atom & ~mask) if part]
    return atoms
