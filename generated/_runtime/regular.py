# SPDX-License-Identifier: BSD-3-Clause
"""Regular expressions, as far as specs mostly write them, matched without `re`.

Takes a regular expression that `re` accepts; says whether the whole of a text fits it, and where a text stops to fit.
To import `re` and to compile with it costs a cold validator as much as to check a file. `Unusual` is raised for what is
left to `re`: anchors, lookarounds, flags, possessive quantifiers, numbered references, fields that repeat.
"""

from __future__ import annotations

from .regular_nodes import Again, Choice, Due, Named, Node, One, Repeat, Run, Sequence, Text, Unusual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["Regular", "Unusual"]

_SPECIAL = "\\[(.^$*+?{|)"
_MORE_STEPS = 200_000
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


class Regular:
    """One regular expression; `node` is the whole of it. Raises Unusual when it is left to `re`."""

    __slots__ = ("node",)

    def __init__(self, pattern: str) -> None:
        parser = _Parser(pattern)
        self.node = parser.choice(None)
        if parser.at < len(pattern):
            raise Unusual

    def fields(self, text: str, *, ignore_case: bool = False) -> dict[str, str] | None:
        """The text of each named group that takes part; None when the whole text does not fit. Raises Unusual."""
        run = Run(text, ignore_case=ignore_case)
        return run.groups if self._fits(run) else None

    def fields_without(self, text: str, barred: Mapping[str, Callable[[str], bool]]) -> dict[str, str] | None:
        """As `fields`, of groups that hold nothing of which their function says that it is barred. Raises Unusual."""
        run = Run(text, barred=barred, most=_MORE_STEPS)
        return run.groups if self._fits(run) else None

    def stop(self, text: str) -> tuple[int, Due]:
        """How many characters of a text that does not fit could go on to one that does, and what is due behind them.

        Where several things are due the last of the expression is told. Raises Unusual.
        """
        run = Run(text)
        self._fits(run)
        return run.reached, run.due

    def _fits(self, run: Run) -> bool:
        def end(at: int) -> bool:
            if at < len(run.text):
                run.fail(at, _BEHIND_ALL, None, "")
            return at == len(run.text)

        try:
            return self.node.match(run, 0, end)
        except RecursionError:
            raise Unusual("too many steps") from None


class _Parser:
    """Reads an expression from `at` on."""

    __slots__ = ("at", "pattern")

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0

    def choice(self, field: str | None) -> Node:
        """Alternatives, up to the parenthesis that closes them."""
        start = self.at
        branches = [self._sequence(field)]
        while self._take("|"):
            branches.append(self._sequence(field))
        return branches[0] if len(branches) == 1 else Choice(start, field, branches)

    def _sequence(self, field: str | None) -> Node:
        start = self.at
        parts: list[Node] = []
        while self.at < len(self.pattern) and self.pattern[self.at] not in "|)":
            part = self._quantified(self._atom(field))
            last = parts[-1] if parts else None
            if isinstance(part, Text) and isinstance(last, Text):
                last.text += part.text
            else:
                parts.append(part)
        return parts[0] if len(parts) == 1 else Sequence(start, field, parts)

    def _atom(self, field: str | None) -> Node:
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
                return Text(start, field, known)
            fits = known
        elif one == ".":
            fits = _no_new_line
        elif one in _SPECIAL:
            raise Unusual
        else:
            return Text(start, field, one)
        return One(start, field, fits, self.pattern[start : self.at])

    def _group(self, field: str | None) -> Node:
        name = None
        if self._take("?P<"):
            end = self.pattern.index(">", self.at)
            name, self.at = self.pattern[self.at : end], end + 1
        elif self._take("?P="):
            end = self.pattern.index(")", self.at)
            start, name, self.at = self.at, self.pattern[self.at : end], end + 1
            return Again(start, name)
        elif not self._take("?:") and self.pattern.startswith("?", self.at):
            raise Unusual
        part = self.choice(name or field)
        self.at += 1
        return part if name is None else Named(name, part)

    def _quantified(self, part: Node) -> Node:
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
        return Repeat(part, least, most, lazy=lazy)

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
