# SPDX-License-Identifier: BSD-3-Clause
"""Where a text stops to fit a regular expression, and what is due there.

Takes a regular expression with named groups, as templates of names become; gives the longest beginning of a text that
could still go on to something that fits. For messages alone: it is slow to prepare. Assumes that the expression
compiles; a group that is named again is understood roughly, as if it stood there a second time.

The expression is cut into its parts. A beginning of `abc` is `abc`, or `ab` and a beginning of `c`, or `a` and a
beginning of `b`, and so on; at the end of each such branch stands an empty group, and the group that takes part in the
match tells which part is due.
"""

from __future__ import annotations

import re


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


class Partial:
    """The beginnings of all texts that fit one regular expression."""

    __slots__ = ("_dues", "_groups", "_regex")

    def __init__(self, pattern: str) -> None:
        self._dues: list[Due] = []
        self._groups: dict[str, str] = {}
        whole = f"(?:{self._plain(pattern)}){self._marker(Due(None, ''))}"
        self._regex: re.Pattern[str] | None
        try:
            self._regex = re.compile(f"{whole}|{self._beginnings(pattern, None)}")
        except (re.error, RecursionError):
            self._regex = None  # flags within the expression, conditions, hundreds of groups: there is no telling where

    def stop(self, text: str) -> tuple[int, Due]:
        """How many characters could still go on to something that fits, and what is due behind them.

        All of them and nothing, when parts of the text fit and yet not together, or when it cannot be told.
        """
        if self._regex is None:
            return len(text), Due(None, "")
        low, high = 0, len(text)  # a beginning of a beginning is one as well
        while low < high:
            middle = (low + high + 1) // 2
            if self._regex.match(text[:middle]) is None:
                high = middle - 1
            else:
                low = middle
        found = self._regex.match(text[:low])
        marker = None if found is None else found.lastindex
        return low, Due(None, "") if marker is None else self._dues[marker - 1]

    def _marker(self, due: Due) -> str:
        self._dues.append(due)
        return r"()\Z"

    def _beginnings(self, pattern: str, field: str | None) -> str:
        """A regular expression for what begins a match, its end excepted; those that go furthest first."""
        branches = []
        for parts in _split(pattern):
            for number in reversed(range(len(parts))):
                before = "".join(self._plain(part.atom) + part.quantifier for part in parts[:number])
                branches.append(before + self._beginning(parts[number:], field))
        return "|".join(branches) if branches else "(?!)"

    def _beginning(self, parts: list[_Part], field: str | None) -> str:
        """As `_beginnings`, of the first part."""
        part = parts[0]
        before = self._plain(part.atom) + part.fewer if part.fewer else ""
        if part.inner is not None:
            return f"{before}(?:{self._beginnings(part.inner, part.field or field)})"
        text = ""
        for each in parts:
            if not each.literal:
                break
            text += each.literal
        return before + self._marker(Due(field, text or part.atom))

    def _plain(self, pattern: str) -> str:
        """A regular expression without groups that capture."""
        plain = ""
        for number, parts in enumerate(_split(pattern)):
            plain += "|" if number else ""
            for part in parts:
                if part.again is not None:
                    plain += self._groups.get(part.again, "(?:)")
                elif part.inner is None:
                    plain += part.atom
                else:
                    inner = f"(?:{self._plain(part.inner)})"
                    if part.field is not None:
                        self._groups[part.field] = inner
                    plain += inner
                plain += part.quantifier
        return plain


class _Part:
    """A part of a regular expression: an atom and its quantifier."""

    __slots__ = ("atom", "quantifier")

    def __init__(self, atom: str, quantifier: str) -> None:
        self.atom = atom
        self.quantifier = quantifier

    @property
    def literal(self) -> str:
        """The character that it stands for and nothing else, or nothing."""
        if self.quantifier:
            return ""
        if self.atom[0] == "\\":
            return "" if self.atom[1:].isalnum() else self.atom[1:]
        return self.atom if len(self.atom) == 1 and self.atom not in ".^$" else ""

    @property
    def field(self) -> str | None:
        """The name of the group that it is."""
        return self.atom[4 : self.atom.index(">")] if self.atom.startswith("(?P<") else None

    @property
    def inner(self) -> str | None:
        """What a group holds; None for what is no group, or one of the special kinds."""
        if self.field is not None:
            return self.atom[self.atom.index(">") + 1 : -1]
        if self.atom.startswith("(?:"):
            return self.atom[3:-1]
        return self.atom[1:-1] if self.atom[0] == "(" and self.atom[1] != "?" else None

    @property
    def again(self) -> str | None:
        """The name of the group that it repeats; empty when that has a number."""
        if self.atom.startswith("(?P="):
            return self.atom[4:-1]
        return "" if self.atom[0] == "\\" and self.atom[1].isdecimal() else None

    @property
    def fewer(self) -> str:
        """The quantifier for as many as may stand before the last one; empty when there can be but one."""
        if self.quantifier[:1] in ("*", "+"):
            return "*"
        if self.quantifier[:1] != "{":
            return ""
        least, comma, most = self.quantifier[1 : self.quantifier.index("}")].partition(",")
        if comma and not most:
            return "*"
        number = int(most if comma else least)
        return f"{{0,{number - 1}}}" if number > 1 else ""


def _split(pattern: str) -> list[list[_Part]]:
    """Cut a regular expression into its alternatives and each of them into its parts."""
    alternatives: list[list[_Part]] = [[]]
    at = 0
    while at < len(pattern):
        if pattern[at] == "|":
            alternatives.append([])
            at += 1
            continue
        end = _end_of_atom(pattern, at)
        quantifier = _quantifier(pattern, end)
        alternatives[-1].append(_Part(pattern[at:end], quantifier))
        at = end + len(quantifier)
    return alternatives


def _end_of_atom(pattern: str, at: int) -> int:
    if pattern[at] == "\\":
        return at + 2
    if pattern[at] == "[":
        return _end_of_set(pattern, at)
    if pattern[at] != "(":
        return at + 1
    depth = 0
    while at < len(pattern):
        if pattern[at] == "(":
            depth += 1
        elif pattern[at] == ")":
            depth -= 1
            if depth == 0:
                return at + 1
        at = at + 1 if pattern[at] in "()" else _end_of_atom(pattern, at)
    return len(pattern)


def _end_of_set(pattern: str, at: int) -> int:
    at += 2 if pattern[at + 1 : at + 2] == "^" else 1
    if pattern[at : at + 1] == "]":  # the first one stands for itself
        at += 1
    while at < len(pattern) and pattern[at] != "]":
        at += 2 if pattern[at] == "\\" else 1
    return at + 1


def _quantifier(pattern: str, at: int) -> str:
    found = re.compile(r"([*+?]|\{\d+\}|\{\d*,\d*\})[?+]?").match(pattern, at)
    return "" if found is None else found[0]
