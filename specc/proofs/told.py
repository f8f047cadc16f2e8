"""How what was proved is told: where it stands in a text, whether it weighs as a mistake, with which example.

Takes the texts that took part and the tree of the spec; gives diagnostics. A model knows lines and wordings, so a span
is where the words stand on their line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from specc.diagnostics.record import Diagnostic, Label
from specc.model.constants import shown
from specc.model.expressions import ColumnRef, KeywordRef
from specc.model.walk import nodes
from specc.proofs.literals import key_of
from specc.source import Span
from specc.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from specc.diagnostics.record import Severity
    from specc.model.expressions import Expr
    from specc.model.spec import Scalar
    from specc.proofs.known import Knowledge
    from specc.proofs.literals import Key
    from specc.source import Place, Source

_MOST_SHOWN = 4
_ROOM, _BLANKS = 2000, 200


@dataclass(slots=True)
class Telling:
    """Collects what is told of one spec."""

    tree: ast.Spec
    sources: Mapping[str, Source]
    found: list[Diagnostic] = field(default_factory=list)
    looked_for: dict[tuple[Place, str], Span | None] = field(default_factory=dict)

    def own(self, place: Place) -> bool:
        """Say whether a place is in the spec itself: what an imported spec says is told where that is checked."""
        return place.path == self.tree.source.path

    def in_product(self, place: Place) -> bool:
        """Say whether a place stands in a product, not in a fragment, which others may include."""
        for one in self.tree.declarations:
            if isinstance(one, ast.Product) and self.own(place):
                first = one.span.place.line
                last = one.span.source.position(one.span.end)[0]
                if first <= place.line <= last:
                    return True
        return False

    def span(self, place: Place, text: str) -> Span:
        """Give where a text stands: its words, from the line on; or else the line."""
        if found := self.verbatim(place, text):
            return found
        source = self.sources[place.path]
        start = source.line_starts[place.line - 1]
        line = source.line_text(place.line)
        return Span(source, start + len(line) - len(line.lstrip()), start + len(line.rstrip()))

    def verbatim(self, place: Place, text: str) -> Span | None:
        """Give where these very words stand, from the line on; None for a wording that the compiler made."""
        if (place, text) not in self.looked_for:
            self.looked_for[place, text] = self._verbatim(place, text)
        return self.looked_for[place, text]

    def _verbatim(self, place: Place, text: str) -> Span | None:
        source = self.sources[place.path]
        start = source.line_starts[place.line - 1]
        line = source.line_text(place.line)
        words = text.split()
        if not words:
            return None
        # A name is found as a whole: N is not in NAXIS.
        pattern = (
            r"(?<![\w-])" * text[:1].isalnum() + r"\s+".join(map(re.escape, words)) + r"(?![\w-])" * text[-1:].isalnum()
        )
        # It begins on this line; what is searched beyond is what such a wording may take with its blanks.
        end = start + len(line) + _ROOM + _BLANKS * len(words)
        found = re.compile(pattern).search(source.text, start, end) if words[0] in line else None
        if found is None or found.start() > start + len(line):
            return None
        return Span(source, *found.span())

    def narrowed(self, name: str) -> Span | None:
        """Give where the braces of an include of this spec say more of an item."""
        found = (
            item.span
            for include in _includes(self.tree.declarations)
            for item in include.narrowings
            if any(one.text == name for one in item.names)
        )
        return next(found, None)

    def reasons(self, condition: Expr, around: Iterable[Expr], known: Knowledge) -> tuple[Label, ...]:
        """Give why a condition is as it is: what its items are declared to be, and the conditions it stands under."""
        labels: dict[Label, None] = {}
        keys = {key_of(node): None for node in nodes(condition) if isinstance(node, KeywordRef | ColumnRef)}
        for key in keys:
            for place, name, says in known.declarations(key):
                if says and place.path in self.sources:
                    labels[self.label(place, name, f"declared {says}")] = None
        for one in around:
            if keys.keys() & {key_of(node) for node in nodes(one)} and (span := self.verbatim(one.place, one.text)):
                labels[Label(span, "under this condition")] = None
        return tuple(labels)[:_MOST_SHOWN]

    def declared(self, key: Key, known: Knowledge) -> tuple[Label, ...]:
        """Give where a thing is declared."""
        places = [(place, name) for place, name, _ in known.declarations(key) if place.path in self.sources]
        return tuple(self.label(place, name, "declared here") for place, name in places[:_MOST_SHOWN])

    def label(self, place: Place, text: str, says: str) -> Label:
        """Give a second place."""
        return Label(self.span(place, text), says)

    def tell(
        self,
        code: str,
        span: Span,
        message: str,
        *,
        help: str,  # noqa: A002  what the message calls it
        others: tuple[Label, ...] = (),
        notes: tuple[str, ...] = (),
        weight: Severity | None = None,
    ) -> None:
        """Tell one thing."""
        self.found.append(Diagnostic(code, message, span, others=others, notes=notes, help=help, weight=weight))


def _includes(items: Iterable[object]) -> Iterator[ast.Include]:
    """Give every include in some items."""
    for one in items:
        if isinstance(one, ast.Include):
            yield one
        for block in ("items", "then", "otherwise", "arms"):
            yield from _includes(getattr(one, block, None) or ())


def example(values: Mapping[Key, Scalar] | None) -> str:
    """Give a witness in words: `N = 4, MISSION = "K2"`."""
    if not values:
        return ""
    named = [f"{key[4]} = {shown(value)}" for key, value in values.items() if key[0] in {"keyword", "column"}]
    return ", ".join(named[:_MOST_SHOWN])
