# SPDX-License-Identifier: BSD-3-Clause
"""Regular expressions, as far as specs mostly write them, matched without `re`.

Takes a regular expression that `re` accepts; says whether the whole of a text fits it, and where a text stops to fit.
To import `re` and to compile with it costs a cold validator as much as to check a file. `Unusual` is raised for what is
left to `re`: anchors, lookarounds, flags, possessive quantifiers, numbered references, fields that repeat.

A node is matched at a place of the text and told how to go on from where it ends: `then` gets that place and says
whether the rest fits. It goes on to its next way to match when the rest does not fit.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    Then = Callable[[int], bool]

_SPECIAL = "\\[(.^$*+?{|)"
_MOST_STEPS = 10_000
_ENDLESS = 1 << 30
_BEHIND_ALL = 1 << 30
_CLASSES: dict[str, Callable[[str], bool]] = {
    "d": str.isdecimal,
    "s": str.isspace,
    "w": lambda one: one.isalnum() or one == "_",
    "D": lambda one: not one.isdecimal(),
    "S": lambda one: not one.isspace(),
    "W": lambda one: not (one.isalnum() or one == "_"),
}


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


class Regular:
    """One regular expression. Raises Unusual when it is left to `re`."""

    __slots__ = ("_node",)

    def __init__(self, pattern: str) -> None:
        parser = _Parser(pattern)
        self._node = parser.choice(None)
        if parser.at < len(pattern):
            raise Unusual

    def fields(self, text: str, *, ignore_case: bool = False) -> dict[str, str] | None:
        """The text of each named group that takes part; None when the whole text does not fit. Raises Unusual."""
        run = _Run(text, ignore_case=ignore_case)
        return run.groups if self._fits(run) else None

    def stop(self, text: str) -> tuple[int, Due]:
        """How many characters of a text that does not fit could go on to one that does, and what is due behind them.

        Where several things are due the last of the expression is told. Raises Unusual.
        """
        run = _Run(text)
        self._fits(run)
        return run.reached, run.due

    def _fits(self, run: _Run) -> bool:
        def end(at: int) -> bool:
            if at < len(run.text):
                run.fail(at, _BEHIND_ALL, None, "")
            return at == len(run.text)

        try:
            return self._node.match(run, 0, end)
        except RecursionError:
            raise Unusual("too many steps") from None


class _Run:
    """One attempt: the text, the fields so far, and the furthest place at which something else was due."""

    __slots__ = ("_order", "due", "groups", "ignore_case", "reached", "steps", "text")

    def __init__(self, text: str, *, ignore_case: bool = False) -> None:
        self.text = text
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
        if self.steps > _MOST_STEPS:
            raise Unusual("too many steps")


class _Node:
    """A part of an expression: where it stands in it, the named group around it, and whether it has one inside."""

    __slots__ = ("field", "holds_field", "order")

    def __init__(self, order: int, field: str | None, *, holds_field: bool = False) -> None:
        self.order = order
        self.field = field
        self.holds_field = holds_field

    def match(self, run: _Run, at: int, then: Then) -> bool:
        """Whether this fits at a place and the rest behind it."""
        raise NotImplementedError


class _Text(_Node):
    """A fixed text."""

    __slots__ = ("text",)

    def __init__(self, order: int, field: str | None, text: str) -> None:
        super().__init__(order, field)
        self.text = text

    def match(self, run: _Run, at: int, then: Then) -> bool:
        end = at + len(self.text)
        found = run.text[at:end]
        if found == self.text or (run.ignore_case and found.lower() == self.text.lower()):
            return then(end)
        same = 0
        while found[same : same + 1] == self.text[same]:
            same += 1
        run.fail(at + same, self.order + same, self.field, self.text[same:])
        return False


class _One(_Node):
    """One character of a set."""

    __slots__ = ("fits", "shown")

    def __init__(self, order: int, field: str | None, fits: Callable[[str], bool], shown: str) -> None:
        super().__init__(order, field)
        self.fits = fits
        self.shown = shown

    def match(self, run: _Run, at: int, then: Then) -> bool:
        return then(at + 1) if self.count(run, at, 1) else False

    def count(self, run: _Run, at: int, most: int) -> int:
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


class _Sequence(_Node):
    """One after the other."""

    __slots__ = ("parts",)

    def __init__(self, order: int, field: str | None, parts: list[_Node]) -> None:
        super().__init__(order, field, holds_field=any(part.holds_field for part in parts))
        self.parts = parts

    def match(self, run: _Run, at: int, then: Then) -> bool:
        def following(number: int, at: int) -> bool:
            if number == len(self.parts):
                return then(at)
            return self.parts[number].match(run, at, lambda end: following(number + 1, end))

        return following(0, at)


class _Choice(_Node):
    """One of several, the first that fits."""

    __slots__ = ("branches",)

    def __init__(self, order: int, field: str | None, branches: list[_Node]) -> None:
        super().__init__(order, field, holds_field=any(branch.holds_field for branch in branches))
        self.branches = branches

    def match(self, run: _Run, at: int, then: Then) -> bool:
        run.step()
        return any(branch.match(run, at, then) for branch in self.branches)


class _Repeat(_Node):
    """Several times, as often as can be; or as seldom, when it is lazy."""

    __slots__ = ("lazy", "least", "most", "part")

    def __init__(self, part: _Node, least: int, most: int, *, lazy: bool) -> None:
        super().__init__(part.order, part.field, holds_field=part.holds_field)
        self.part = part
        self.least = least
        self.most = most
        self.lazy = lazy

    def match(self, run: _Run, at: int, then: Then) -> bool:
        if isinstance(self.part, _One):
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

    def _match_ones(self, part: _One, run: _Run, at: int, then: Then) -> bool:
        longest = part.count(run, at, self.most)
        lengths = range(self.least, longest + 1)
        for length in lengths if self.lazy else reversed(lengths):
            run.step()
            if then(at + length):
                return True
        return False


class _Field(_Node):
    """A named group."""

    __slots__ = ("name", "part")

    def __init__(self, name: str, part: _Node) -> None:
        super().__init__(part.order, part.field, holds_field=True)
        self.name = name
        self.part = part

    def match(self, run: _Run, at: int, then: Then) -> bool:
        before = run.groups.get(self.name)

        def close(end: int) -> bool:
            run.groups[self.name] = run.text[at:end]
            return then(end)

        if self.part.match(run, at, close):
            return True
        run.groups.pop(self.name, None)
        if before is not None:
            run.groups[self.name] = before
        return False


class _Again(_Node):
    """What a named group held."""

    __slots__ = ("name",)

    def __init__(self, order: int, name: str) -> None:
        super().__init__(order, name, holds_field=True)
        self.name = name

    def match(self, run: _Run, at: int, then: Then) -> bool:
        held = run.groups.get(self.name)
        return held is not None and _Text(self.order, self.field, held).match(run, at, then)


class _Parser:
    """Reads an expression from `at` on."""

    __slots__ = ("at", "pattern")

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0

    def choice(self, field: str | None) -> _Node:
        """Alternatives, up to the parenthesis that closes them."""
        start = self.at
        branches = [self._sequence(field)]
        while self._take("|"):
            branches.append(self._sequence(field))
        return branches[0] if len(branches) == 1 else _Choice(start, field, branches)

    def _sequence(self, field: str | None) -> _Node:
        start = self.at
        parts: list[_Node] = []
        while self.at < len(self.pattern) and self.pattern[self.at] not in "|)":
            part = self._quantified(self._atom(field))
            last = parts[-1] if parts else None
            if isinstance(part, _Text) and isinstance(last, _Text):
                last.text += part.text
            else:
                parts.append(part)
        return parts[0] if len(parts) == 1 else _Sequence(start, field, parts)

    def _atom(self, field: str | None) -> _Node:
        start = self.at
        one = self.pattern[start]
        self.at += 1
        if one == "(":
            return self._group(field)
        if one == "[":
            fits = self._set()
        elif one == "\\":
            known = self._escaped()
            if isinstance(known, str):
                return _Text(start, field, known)
            fits = known
        elif one == ".":
            fits = _no_new_line
        elif one in _SPECIAL:
            raise Unusual
        else:
            return _Text(start, field, one)
        return _One(start, field, fits, self.pattern[start : self.at])

    def _group(self, field: str | None) -> _Node:
        name = None
        if self._take("?P<"):
            end = self.pattern.index(">", self.at)
            name, self.at = self.pattern[self.at : end], end + 1
        elif self._take("?P="):
            end = self.pattern.index(")", self.at)
            start, name, self.at = self.at, self.pattern[self.at : end], end + 1
            return _Again(start, name)
        elif not self._take("?:") and self.pattern.startswith("?", self.at):
            raise Unusual
        part = self.choice(name or field)
        self.at += 1
        return part if name is None else _Field(name, part)

    def _quantified(self, part: _Node) -> _Node:
        least, most = 1, 1
        if self._take("*"):
            least, most = 0, _ENDLESS
        elif self._take("+"):
            most = _ENDLESS
        elif self._take("?"):
            least = 0
        elif self._take("{"):
            least, most = self._bounds()
        else:
            return part
        lazy = self._take("?")
        if self._take("+") or (part.holds_field and most > 1):
            raise Unusual
        return _Repeat(part, least, most, lazy=lazy)

    def _bounds(self) -> tuple[int, int]:
        inside, closed, _ = self.pattern[self.at :].partition("}")
        least, comma, most = inside.partition(",")
        numbers = least + most
        if not closed or not numbers.isdecimal() or not numbers.isascii() or not (least or comma):
            raise Unusual
        self.at += len(inside) + 1
        if not comma:
            return int(least), int(least)
        return int(least or 0), int(most) if most else _ENDLESS

    def _set(self) -> Callable[[str], bool]:
        """A set in brackets, read up to its end."""
        other = self._take("^")
        listed = ""
        classes: list[Callable[[str], bool]] = []
        start = self.at
        while self.pattern[self.at] != "]" or self.at == start:
            low = self._member()
            if not isinstance(low, str):
                classes.append(low)
            elif self.pattern[self.at] == "-" and self.pattern[self.at + 1] != "]":
                self.at += 1
                high = self._member()
                if not isinstance(high, str):
                    raise Unusual
                listed += "".join(map(chr, range(ord(low), ord(high) + 1)))
            else:
                listed += low
        self.at += 1
        if not classes:
            return (lambda one: one not in listed) if other else listed.__contains__
        return lambda one: (one in listed or any(fits(one) for fits in classes)) != other

    def _member(self) -> str | Callable[[str], bool]:
        self.at += 1
        return self._escaped() if self.pattern[self.at - 1] == "\\" else self.pattern[self.at - 1]

    def _escaped(self) -> str | Callable[[str], bool]:
        """What a backslash and the character behind it stand for: a character, or one of a class."""
        one = self.pattern[self.at]
        self.at += 1
        if one in _CLASSES:
            return _CLASSES[one]
        if one.isalnum():
            raise Unusual
        return one

    def _take(self, text: str) -> bool:
        if not self.pattern.startswith(text, self.at):
            return False
        self.at += len(text)
        return True


def _no_new_line(one: str) -> bool:
    return one != "\n"
