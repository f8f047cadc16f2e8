"""Texts that match a pattern wholly, by the runtime's own parse of patterns."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from specc.examples.drawing import Undrawn
from specc.runtime.patterns import pattern_of
from specc.runtime.regular import Regular, Unusual
from specc.runtime.regular_nodes import Again, Choice, Named, Node, One, Repeat, Sequence, Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specc.examples.drawing import Draw

_MORE = 4  # times that a repetition without a near end goes on beyond what it must
_TRIES = 100
_LONGEST = 5_000  # characters: an example is looked at by people
_ASCII = [chr(one) for one in range(0x20, 0x7F)]
_BEYOND = [chr(one) for one in (*range(0xA0, 0x500), 0x3B1, 0x4E2D, 9, 10, 13)]


def matching(pattern: str, draw: Draw, given: Mapping[str, str] | None = None) -> str:
    """Give a text that a pattern matches wholly; `given`: texts of named groups that are known. Raises Undrawn."""
    try:
        node = _parsed(pattern)
    except (Unusual, RecursionError):
        raise Undrawn(f"no text can be made of the pattern /{pattern}/") from None
    made = _Making(draw, dict(given or {}))
    try:
        made.add(node)
    except RecursionError:
        raise Undrawn(f"the pattern /{pattern}/ nests too deeply") from None
    return "".join(made.parts)


def matching_all(patterns: tuple[str, ...], draw: Draw) -> str:
    """Give a text that several patterns match wholly. Raises Undrawn where none was found."""
    for _ in range(_TRIES):
        text = matching(draw.rng.choice(patterns), draw)
        for _ in range(2 * len(text) + _MORE):
            broken = next((one for one in patterns if not fits(one, text)), None)
            if broken is None:
                return text
            nearer = _nearer(text, broken, draw)
            if nearer is None:
                break
            text = nearer
    raise Undrawn(f"no text was found that matches {' and '.join(f'/{one}/' for one in patterns)}")


def _nearer(text: str, pattern: str, draw: Draw) -> str | None:
    """Give a text that a pattern matches further than this one; None where one other character is not enough."""
    at, due = Regular(pattern).stop(text)
    if due.nothing:
        return text[:at]
    if len(due.text) > 1 and due.text.isalnum() and fits(pattern, text[:at] + due.text + text[at + len(due.text) :]):
        return text[:at] + due.text + text[at + len(due.text) :]
    for one in draw.rng.sample(_ASCII, k=len(_ASCII)):
        other = text[:at] + one + text[at + 1 :]
        if fits(pattern, other) or Regular(pattern).stop(other)[0] > at:
            return other
    return None


def fits(pattern: str, text: str) -> bool:
    """Say whether a pattern matches a text wholly."""
    return pattern_of(pattern)(text)


@cache
def _parsed(pattern: str) -> Node:
    return Regular(pattern).node


class _Making:
    """One text in the making: its parts so far, and what its groups hold."""

    def __init__(self, draw: Draw, held: dict[str, str]) -> None:
        self.draw = draw
        self.held = held
        self.parts: list[str] = []
        self.length = 0

    def add(self, node: Node) -> None:
        """Add a text that a node matches."""
        rng = self.draw.rng
        match node:
            case Text():
                self._put(node.text)
            case One():
                self._put(self._character(node))
            case Sequence():
                for part in node.parts:
                    self.add(part)
            case Choice():
                self.add(rng.choice(node.branches))
            case Repeat():
                self._repeat(node)
            case Named():
                self._name(node)
            case Again():
                self._put(self.held.get(node.name, ""))
            case _:
                raise Undrawn("a pattern has a part that no text can be made of")

    def _put(self, text: str) -> None:
        self.length += len(text)
        if self.length > _LONGEST:
            raise Undrawn(f"a text would be longer than {_LONGEST} characters")
        self.parts.append(text)

    def _character(self, node: One) -> str:
        return self.draw.rng.choice(_characters(node))

    def _repeat(self, node: Repeat) -> None:
        if node.least > _LONGEST:
            raise Undrawn(f"a text would be longer than {_LONGEST} characters")
        most = min(node.most, max(node.least + _MORE, 1))
        times = self.draw.rng.randint(node.least, most)
        if times == 0 and most > 0 and self.draw.rng.random() < 0.5:  # noqa: PLR2004  a text reads better than none
            times = 1
        if isinstance(node.part, One):
            self._put("".join(self.draw.rng.choices(_characters(node.part), k=times)))
            return
        for _ in range(times):
            self.add(node.part)

    def _name(self, node: Named) -> None:
        if node.name in self.held:
            self._put(self.held[node.name])
            return
        before = len(self.parts)
        self.add(node.part)
        self.held[node.name] = "".join(self.parts[before:])


_known: dict[One, list[str]] = {}  # nodes are those of parsed patterns, which are kept


def _characters(node: One) -> list[str]:
    """Give the characters that a set has, those that read best alone where it has some of them."""
    if node not in _known:
        fits = [one for one in _ASCII if node.fits(one)]
        plain = [one for one in fits if one.isalnum()] or [one for one in fits if one != " "] or fits
        found = plain or [one for one in _BEYOND if node.fits(one)]
        if not found:
            raise Undrawn(f"no character fits {node.shown}")
        _known[node] = found
    return _known[node]
