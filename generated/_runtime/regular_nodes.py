# SPDX-License-Identifier: BSD-3-Clause
"""The parts of a regular expression, and how each is matched.

A node is matched at a place of the text and told how to go on from where it ends: `then` gets that place and says
whether the rest fits. It goes on to its next way to match when the rest does not fit.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Then = Callable[[int], bool]

_MOST_STEPS = 10_000


class Unusual(Exception):  # noqa: N818  # no error: `re` has to be asked
    """An expression that is not understood here, or a text that takes too many steps."""


class Due:
    """What may follow: characters of a field, a fixed text (of a field or between them), or nothing at all."""

    __slots__ = ("field", "text")

    def __init__(self, field: str | None, text: str) -> None:
        self.field = field
        self.text = text

    @property
    def nothing(self) -> bool:
        """Whether the text must end here."""
        return self.field is None and not self.text


class Run:
    """One attempt: the text, the fields so far, and the furthest place at which something else was due."""

    __slots__ = ("_most", "_order", "barred", "due", "groups", "ignore_case", "reached", "steps", "text")

    def __init__(
        self,
        text: str,
        *,
        ignore_case: bool = False,
        barred: Mapping[str, Callable[[str], bool]] | None = None,
        most: int = _MOST_STEPS,
    ) -> None:
        self.text = text
        self.barred = barred
        self._most = most
        self.ignore_case = ignore_case
        self.groups: dict[str, str] = {}
        self.reached = 0
        self.due = Due(None, "")
        self.steps = 0
        self._order = -1

    def fail(self, at: int, order: int, field: str | None, text: str) -> None:
        """Note what is due at a place where something else stands. order: its place in the expression."""
        if at > self.reached or (at == self.reached and order > self._order):
            self.reached, self._order, self.due = at, order, Due(field, text)

    def step(self) -> None:
        """Count a choice; so many of them are not made here."""
        self.steps += 1
        if self.steps > self._most:
            raise Unusual("too many steps")


class Node:
    """A part of an expression: where it stands in it, the named group around it, and whether it has one inside."""

    __slots__ = ("field", "holds_field", "order")

    def __init__(self, order: int, field: str | None, *, holds_field: bool = False) -> None:
        self.order = order
        self.field = field
        self.holds_field = holds_field

    def match(self, run: Run, at: int, then: Then) -> bool:
        """Whether this fits at a place and the rest behind it."""
        raise NotImplementedError


class Text(Node):
    """A fixed text."""

    __slots__ = ("text",)

    def __init__(self, order: int, field: str | None, text: str) -> None:
        super().__init__(order, field)
        self.text = text

    def match(self, run: Run, at: int, then: Then) -> bool:
        """Whether the text stands there."""
        end = at + len(self.text)
        found = run.text[at:end]
        if found == self.text or (run.ignore_case and found.lower() == self.text.lower()):
            return then(end)
        same = 0
        while found[same : same + 1] == self.text[same]:
            same += 1
        run.fail(at + same, self.order + same, self.field, self.text[same:])
        return False


class One(Node):
    """One character of a set."""

    __slots__ = ("fits", "shown")

    def __init__(self, order: int, field: str | None, fits: Callable[[str], bool], shown: str) -> None:
        super().__init__(order, field)
        self.fits = fits
        self.shown = shown

    def match(self, run: Run, at: int, then: Then) -> bool:
        """Whether one of the set stands there."""
        return then(at + 1) if self.count(run, at, 1) else False

    def count(self, run: Run, at: int, most: int) -> int:
        """How many characters fit from a place on."""
        end, last = at, min(len(run.text), at + most)
        fits = self.fits
        while end < last:
            one = run.text[end]
            if not fits(one) and not (run.ignore_case and (fits(one.lower()) or fits(one.upper()))):
                break
            end += 1
        if end < at + most:
            run.fail(end, self.order, self.field, self.shown)
        return end - at


class Sequence(Node):
    """One after the other."""

    __slots__ = ("parts",)

    def __init__(self, order: int, field: str | None, parts: list[Node]) -> None:
        super().__init__(order, field, holds_field=any(part.holds_field for part in parts))
        self.parts = parts

    def match(self, run: Run, at: int, then: Then) -> bool:
        """Whether each part follows the one before."""

        def following(number: int, at: int) -> bool:
            if number == len(self.parts):
                return then(at)
            return self.parts[number].match(run, at, lambda end: following(number + 1, end))

        return following(0, at)


class Choice(Node):
    """One of several, the first that fits."""

    __slots__ = ("branches",)

    def __init__(self, order: int, field: str | None, branches: list[Node]) -> None:
        super().__init__(order, field, holds_field=any(branch.holds_field for branch in branches))
        self.branches = branches

    def match(self, run: Run, at: int, then: Then) -> bool:
        """Whether one of the branches fits."""
        run.step()
        return any(branch.match(run, at, then) for branch in self.branches)


class Repeat(Node):
    """Several times, as often as can be; or as seldom, when it is lazy."""

    __slots__ = ("lazy", "least", "most", "part")

    def __init__(self, part: Node, least: int, most: int, *, lazy: bool) -> None:
        super().__init__(part.order, part.field, holds_field=part.holds_field)
        self.part = part
        self.least = least
        self.most = most
        self.lazy = lazy

    def match(self, run: Run, at: int, then: Then) -> bool:
        """Whether the part fits as many times."""
        if isinstance(self.part, One):
            return self._match_ones(self.part, run, at, then)

        def times(count: int, at: int) -> bool:
            run.step()

            def again(end: int) -> bool:
                # What took no room would do so for ever.
                return times(count + 1, end) if end > at or count < self.least else then(end)

            def more() -> bool:
                return count < self.most and self.part.match(run, at, again)

            if count < self.least:
                return more()
            return (then(at) or more()) if self.lazy else (more() or then(at))

        return times(0, at)

    def _match_ones(self, part: One, run: Run, at: int, then: Then) -> bool:
        longest = part.count(run, at, self.most)
        lengths = range(self.least, longest + 1)
        for length in lengths if self.lazy else reversed(lengths):
            run.step()
            if then(at + length):
                return True
        return False


class Named(Node):
    """A named group."""

    __slots__ = ("name", "part")

    def __init__(self, name: str, part: Node) -> None:
        super().__init__(part.order, part.field, holds_field=True)
        self.name = name
        self.part = part

    def match(self, run: Run, at: int, then: Then) -> bool:
        """Whether what is named fits; it is remembered while the rest is tried."""
        before = run.groups.get(self.name)

        def close(end: int) -> bool:
            if run.barred is not None and self.name in run.barred and run.barred[self.name](run.text[at:end]):
                return False
            run.groups[self.name] = run.text[at:end]
            return then(end)

        if self.part.match(run, at, close):
            return True
        run.groups.pop(self.name, None)
        if before is not None:
            run.groups[self.name] = before
        return False


class Again(Node):
    """What a named group held."""

    __slots__ = ("name",)

    def __init__(self, order: int, name: str) -> None:
        super().__init__(order, name, holds_field=True)
        self.name = name

    def match(self, run: Run, at: int, then: Then) -> bool:
        """Whether the same stands there again."""
        held = run.groups.get(self.name)
        return held is not None and Text(self.order, self.field, held).match(run, at, then)
