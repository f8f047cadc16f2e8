# SPDX-License-Identifier: BSD-3-Clause
"""Names of files: whether one fits a template, where it stops to fit, and whether its fields agree with the file.

A template comes twice: as a regular expression with a named group for each field, and as the text that people read,
`jw{program}{obs}_{detector}_cal.fits`. Endings of compression are taken off before a name is looked at.
"""

from __future__ import annotations

import os

from .expressions import UNTOLD, number
from .values import digits_number, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Sequence
    from typing import Any

    from .findings import Findings

_COMPRESSED = (".gz", ".bz2", ".z")


def plain_name(path: str) -> str:
    """The name of a file without folder and ending of compression: what `filename` means in a spec."""
    name = os.path.basename(path)
    for ending in _COMPRESSED:
        if name.lower().endswith(ending) and len(name) > len(ending):
            return name[: -len(ending)]
    return name


class Misfit:
    """Where a name stops to fit a template.

    at: the first character, from 1, that cannot stand where it does; one behind the end when something is left out.
    field: the field it cannot belong to, or None. reason: text that says both.
    """

    __slots__ = ("at", "field", "reason")

    def __init__(self, at: int, field: str | None, reason: str) -> None:
        self.at = at
        self.field = field
        self.reason = reason


class NameTemplate:
    """A template: `pattern` fits the whole of right names, `template` is shown to people."""

    __slots__ = ("_compiled", "pattern", "template")

    def __init__(self, pattern: str, template: str) -> None:
        self.pattern = pattern
        self.template = template
        self._compiled: re.Pattern[str] | None = None  # compiled when first used: that costs more than reading a header

    def fields(self, name: str) -> dict[str, str] | None:
        """The text of each field that is in a plain name; None when the name does not fit."""
        if self._compiled is None:
            import re

            self._compiled = re.compile(self.pattern)
        found = self._compiled.fullmatch(name)
        if found is None:
            return None
        return {field: text for field, text in found.groupdict().items() if text is not None}

    def misfit(self, name: str) -> Misfit | None:
        """Where a plain name stops to fit; None when it fits."""
        if self.fields(name) is not None:
            return None
        import re

        if re.fullmatch(self.pattern, name, re.IGNORECASE) is not None:
            at = min(_furthest("", self.pattern, name)[0], len(name) - 1)
            return Misfit(at + 1, None, f"character {at + 1}, {shown(name[at])}, is in the wrong case")
        at, field, due = _furthest("", self.pattern, name)
        wanted = f"{{{field}}}" if field is not None else shown(due)
        if due == "" and field is None:
            reason = f"it goes on with {shown(name[at:])} where it should end"
        elif at >= len(name):
            reason = f"it ends where {wanted} is due"
        elif field is None:
            reason = f"character {at + 1} begins {shown(name[at : at + len(due)])} where {wanted} is due"
        else:
            reason = f"character {at + 1}, {shown(name[at])}, does not fit {wanted}"
        return Misfit(at + 1, field, reason)


class Field:
    """A field of a name and what it must equal: `expected` gets the file; None leaves the field free.

    kind: `text`, or `number` when digits are compared by what they count.
    """

    __slots__ = ("expected", "kind", "name")

    def __init__(self, name: str, kind: str, expected: Callable[[Any], object] | None) -> None:
        self.name = name
        self.kind = kind
        self.expected = expected


def field(name: str, kind: str = "text", expected: Callable[[Any], object] | None = None) -> Field:
    """A field of a name, as generated code writes it."""
    return Field(name, kind, expected)


def nearest(names: Sequence[NameTemplate], name: str) -> tuple[NameTemplate, Misfit] | None:
    """Of templates that do not fit, the one that fits longest; None when one fits or there is none."""
    best: tuple[NameTemplate, Misfit] | None = None
    for template in names:
        misfit = template.misfit(name)
        if misfit is None:
            return None
        if best is None or misfit.at > best[1].at:
            best = (template, misfit)
    return best


def check_name(  # noqa: PLR0917  # in the order of a product's own parts, then the file's
    product: str,
    names: Sequence[NameTemplate],
    fields: Sequence[Field],
    path: str,
    file: object,
    findings: Findings,
) -> None:
    """Check the name of a file against its product: rules `product:name` and `product/name/FIELD:value`.

    file: what the fields' functions are given. A field whose value cannot be told is not judged.
    """
    name = plain_name(path)
    misfit = nearest(names, name)
    if misfit is not None:
        template, where = misfit
        message = f"the name {shown(name)} does not fit {template.template}: {where.reason}"
        findings.add(f"{product}:name", message, expected=template.template, found=name)
        return
    texts: dict[str, str] = next((found for found in (each.fields(name) for each in names) if found is not None), {})
    for each in fields:
        text = texts.get(each.name)
        if text is None or each.expected is None:
            continue
        try:
            due = each.expected(file)
            agrees = digits_number(text) == number(due) if each.kind == "number" else text == _as_text(due)
        except UNTOLD:
            continue
        if not agrees:
            message = f"{{{each.name}}} is {shown(text)} in the name of the file, but the file says {shown(due)}"
            findings.add(f"{product}/name/{each.name}:value", message, expected=due, found=text)


def _as_text(value: object) -> str:
    return value if isinstance(value, str) else str(value)


# Where a name stops to fit. The regular expression is cut into its parts, and the longest run of parts that fits the
# beginning of the name is looked for; then the part behind it is taken apart in turn.


class _Part:
    """A part of a regular expression: an atom and its quantifier."""

    __slots__ = ("atom", "quantifier")

    def __init__(self, atom: str, quantifier: str) -> None:
        self.atom = atom
        self.quantifier = quantifier

    @property
    def literal(self) -> str:
        """The character that it stands for and nothing else, or nothing."""
        if self.quantifier or len(self.atom) > 2 or self.atom == ".":  # noqa: PLR2004  # `a` or `\.`
            return ""
        if self.atom[0] == "\\":
            return "" if self.atom[1:].isalnum() else self.atom[1:]
        return self.atom

    @property
    def field(self) -> str | None:
        """The name of the group that it is."""
        return self.atom[4 : self.atom.index(">")] if self.atom.startswith("(?P<") else None

    @property
    def inner(self) -> str:
        """What a group holds."""
        if self.field is not None:
            return self.atom[self.atom.index(">") + 1 : -1]
        return self.atom[3:-1] if self.atom.startswith("(?:") else ""


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
    end = at
    if pattern[at : at + 1] in ("*", "+", "?"):
        end = at + 1
    elif pattern[at : at + 1] == "{" and pattern[at + 1 : at + 2].isdecimal():
        end = pattern.index("}", at) + 1
    if end > at and pattern[end : end + 1] in ("?", "+"):  # lazy or possessive
        end += 1
    return pattern[at:end]


def _furthest(done: str, pattern: str, name: str) -> tuple[int, str | None, str]:
    """What `_reach` says of the alternative that fits longest."""
    return max((_reach(done, parts, name) for parts in _split(pattern)), key=lambda reached: reached[0])


def _reach(done: str, parts: list[_Part], name: str) -> tuple[int, str | None, str]:
    """How far a name fits `done` and then the parts: characters, the field that stops it, the text that is due.

    A text is due where literal characters stop it; when all parts fit, nothing is.
    """
    import re

    def prefix(count: int) -> str:
        return done + "".join(part.atom + part.quantifier for part in parts[:count])

    low, high = 0, len(parts)  # the beginning fits with `low` parts; fewer parts always fit more
    while low < high:
        middle = (low + high + 1) // 2
        if re.match(prefix(middle), name) is None:
            high = middle - 1
        else:
            low = middle
    found = re.match(prefix(low), name)
    at = 0 if found is None else found.end()
    best = (at, None, "") if low == len(parts) else _stopped(prefix(low), parts[low:], name, at)
    before = low - 1
    while before >= 0 and parts[before].quantifier == "?":  # what may be left out may have been meant
        meant = _Part(parts[before].atom, "")
        attempt = _reach(prefix(before), [meant, *parts[before + 1 :]], name)
        if attempt[0] > best[0]:
            best = attempt
        before -= 1
    return best


def _stopped(done: str, parts: list[_Part], name: str, at: int) -> tuple[int, str | None, str]:
    """What `_reach` says of the first part, which does not fit behind `done`."""
    import re

    part = parts[0]
    if part.literal:
        due = ""
        for each in parts:
            if not each.literal:
                break
            due += each.literal
        return at, None, due
    if part.inner and not part.quantifier:
        at, field, due = _furthest(done, part.inner, name)
        return at, field or part.field, due
    fewer = {"+": "*", "{": "{0," + part.quantifier.strip("{}?+").split(",")[-1] + "}"}.get(part.quantifier[:1])
    if fewer is not None:
        found = re.match(done + part.atom + fewer, name)
        at = at if found is None else found.end()
    return at, None, part.atom + part.quantifier
