"""Parsing: a text becomes a syntax tree, and what does not parse becomes diagnostics.

Takes a `Source`; gives the tree of all that parsed (None when nothing did) and one diagnostic a mistake. A text
without mistakes is parsed once. A text with mistakes is walked through by `specc.syntax.recovery`, which says which
declarations to leave out; what is left is parsed as if the rest were blank, so that later stages can speak of it too.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lark.exceptions import UnexpectedInput

from specc.diagnostics.record import Diagnostic
from specc.source import Source, Span
from specc.syntax.grammar import parser
from specc.syntax.lower import lower
from specc.syntax.recovery import recover

if TYPE_CHECKING:
    from specc.syntax import ast

EDITION = 1


def parse(source: Source) -> tuple[ast.Spec | None, list[Diagnostic]]:
    """Give the syntax tree of what parsed, and a diagnostic for each mistake."""
    diagnostics: list[Diagnostic] = []
    left_out: frozenset[str] = frozenset()
    try:
        tree = parser().parse(source.text)
    except UnexpectedInput:
        diagnostics, rest, left_out = recover(source)
        try:
            tree = parser().parse(rest)
        except UnexpectedInput:
            return None, diagnostics
    try:
        spec = replace(lower(tree, source), left_out=left_out)
    except RecursionError:
        return None, [*diagnostics, _too_deep(source)]
    if spec.edition != EDITION:
        diagnostics.append(
            Diagnostic(
                "SP105",
                f"this compiler knows edition {EDITION} of the language, not {spec.edition}",
                spec.edition_span,
                help=f"write `specc {EDITION}`, or use a newer compiler",
            )
        )
    return spec, diagnostics


def _too_deep(source: Source) -> Diagnostic:
    """Say where the brackets are deepest, or which line is the longest."""
    depth = deepest = where = 0
    for index, character in enumerate(source.text):
        depth += (character in "([") - (character in ")]")
        if depth > deepest:
            deepest, where = depth, index
    if not deepest:
        lines = source.text.split("\n")
        number = max(range(len(lines)), key=lambda index: len(lines[index]))
        where = source.line_starts[number] + len(lines[number]) - len(lines[number].lstrip())
    return Diagnostic(
        "SP107",
        "an expression here nests more deeply than can be read",
        Span(source, where, where + 1),
        help="split it into several rules",
    )
