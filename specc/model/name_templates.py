"""Templates of file names: their text becomes parts, and a regular expression.

Braces hold fields, brackets what may be left out, parentheses with bars alternatives; everything else is literal.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specc.model.spec import NamePart
from specc.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.diagnostics.record import Problems
    from specc.syntax import ast

_TOKEN = re.compile(r"\{([A-Za-z_]\w*)\}|[\[\]()|{}]|[^\[\]()|{}]+")
_COMPRESSED = (".gz", ".bz2", ".xz", ".z")


class Template:
    """Reads the text of one template into parts."""

    def __init__(self, text: ast.Text, problems: Problems) -> None:
        self.text = text
        self.problems = problems
        self.tokens = list(_TOKEN.finditer(text.text))
        self.at = 0

    def parts(self) -> tuple[NamePart, ...] | None:
        """Give the parts, or None after a diagnostic."""
        if not self.text.text.strip():
            self.wrong("a file name is not empty")
            return None
        parts = self.sequence("")
        if parts is None:
            return None
        if self.at < len(self.tokens):
            self.wrong(f"`{self.tokens[self.at].group()}` closes nothing")
            return None
        return parts

    def wrong(self, message: str) -> None:
        """Report a place in the template."""
        offset = self.tokens[self.at].start() if self.at < len(self.tokens) else len(self.text.text) - 1
        start = self.text.span.start + 1 + max(0, offset)
        self.problems.add(
            "SP503",
            Span(self.text.span.source, start, start + 1),
            message,
            help="`{field}`, `[left out or not]` and `(this|that)` are what a template knows",
        )

    def sequence(self, closing: str) -> tuple[NamePart, ...] | None:
        """Read parts until one of the closing characters."""
        parts: list[NamePart] = []
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            text = token.group()
            if text in {"]", ")", "|"}:
                return tuple(parts)
            self.at += 1
            if token[1] and "__" in token[1]:
                self.at -= 1
                self.wrong("the name of a field has no two `_` in a row")
                return None
            if token[1]:
                parts.append(NamePart("field", token[1], ()))
            elif text in {"[", "("}:
                group = self.group(text)
                if group is None:
                    return None
                parts.append(group)
            elif text in {"{", "}"}:
                self.at -= 1
                self.wrong(f"`{text}` has no partner")
                return None
            else:
                parts.append(NamePart("text", text, ()))
        if closing:
            self.wrong(f"`{closing}` is missing")
            return None
        return tuple(parts)

    def group(self, opening: str) -> NamePart | None:
        """Read what stands between brackets or parentheses."""
        closing = "]" if opening == "[" else ")"
        alternatives = []
        while True:
            parts = self.sequence(closing)
            if parts is None:
                return None
            alternatives.append(parts)
            if self.at >= len(self.tokens) or self.tokens[self.at].group() not in {closing, "|"}:
                self.wrong(f"`{closing}` is missing")
                return None
            self.at += 1
            if self.tokens[self.at - 1].group() == closing:
                return NamePart("optional" if opening == "[" else "choice", "", tuple(alternatives))


def names_in(parts: tuple[NamePart, ...]) -> set[str]:
    """Give the names of the fields in some parts."""
    names = {part.text for part in parts if part.kind == "field"}
    for part in parts:
        for inner in part.parts:
            names |= names_in(inner)
    return names


def surely_in(parts: tuple[NamePart, ...]) -> set[str]:
    """Give the names of the fields that every text of some parts has."""
    names = {part.text for part in parts if part.kind == "field"}
    for part in parts:
        if part.kind == "choice":
            names |= set.intersection(*map(surely_in, part.parts))
    return names


def left_out(parts: tuple[NamePart, ...], *, inside: bool = False) -> Iterator[tuple[str, bool]]:
    """Give each field of some parts, and whether it may be left out alone: in brackets, and in no alternative."""
    for part in parts:
        if part.kind == "field":
            yield part.text, inside
        for inner in part.parts:
            sole = part.kind == "optional" and len(part.parts) == 1
            for name, alone in left_out(inner, inside=True):
                yield name, alone and (sole or (inside and len(part.parts) == 1))


def regular(parts: tuple[NamePart, ...], patterns: dict[str, str]) -> str:
    """Give the regular expression of some parts.

    A field that comes again must be the same text. Where it came before only in a part that may be left out or in
    another alternative, it gets a group of its own, `suffix__2`, which the runtime takes for the same field.
    """
    return _Groups(patterns).regular(parts, set())


class _Groups:
    """Names the groups of one template: `counts` has how many each field got."""

    def __init__(self, patterns: dict[str, str]) -> None:
        self.patterns = patterns
        self.counts: dict[str, int] = {}

    def regular(self, parts: tuple[NamePart, ...], surely: set[str]) -> str:
        """Give the expression of some parts, and enter the fields that are surely there behind them."""
        out = []
        for part in parts:
            if part.kind == "text":
                out.append(re.escape(part.text))
            elif part.kind == "field":
                out.append(self.group(part.text, surely))
            else:
                inside = [set(surely) for _ in part.parts]
                alternatives = [self.regular(one, seen) for one, seen in zip(part.parts, inside, strict=True)]
                out.append(f"(?:{'|'.join(alternatives)})" + ("?" if part.kind == "optional" else ""))
                if part.kind == "choice":
                    surely |= set.intersection(*inside)
        return "".join(out)

    def group(self, name: str, surely: set[str]) -> str:
        """Give a field, or a reference to the one group that surely holds it already."""
        count = self.counts.get(name, 0)
        if name in surely and count == 1:
            return f"(?P={name})"
        surely.add(name)
        self.counts[name] = count + 1
        again = f"__{count + 1}" if count else ""
        return f"(?P<{name}{again}>{self.patterns.get(name, '.+')})"
