"""The canonical form of a spec: one way to write each thing, whatever blanks and line ends stood in the text.

Takes a `Source`; gives its text in the canonical form, or the diagnostics of what does not parse. What is kept of the
author's layout is a blank line between things, and the comments, each beside what it stood beside. In between, the
text becomes a tree with its comments (`trivia`), the tree is put right (`normal`: facts in order, quotes, commas), laid
out as rows of cells (`layout`), the cells are aligned (`columns`), and the rows become lines (`lines`). No part
knows the rules of the grammar one by one: a construct that none of them has heard of is laid out as what it looks like.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from specc.diagnostics.record import Diagnostic
from specc.source import Source, Span
from specc.syntax.fmt.columns import align
from specc.syntax.fmt.layout import rows_of
from specc.syntax.fmt.lines import written
from specc.syntax.fmt.normal import facts_of, out_of_order, put_right
from specc.syntax.parse import parse
from specc.syntax.trivia import whole_tree

if TYPE_CHECKING:
    from specc.syntax import ast


_MOST_TIMES = 4


def formatted(source: Source) -> tuple[str | None, list[Diagnostic]]:
    """Give the canonical form of a text, or None and what keeps it from being read."""
    spec, diagnostics = parse(source)
    if spec is None or any(one.severity == "error" for one in diagnostics):
        return None, diagnostics
    try:
        as_it_stands = format_spec(spec, ordered=False)
        form = format_spec(spec) if out_of_order(spec) else as_it_stands
        # In a corner of the grammar a fact can only stand where it stood.
        ordered = form == as_it_stands or _says_as_much(form, spec)
        return _settled(form if ordered else as_it_stands, source.path, ordered=ordered), []
    except RecursionError:
        first = Span(source, 0, 1)
        return None, [Diagnostic("SP107", "blocks nest too deeply here to be laid out", first, help="split the spec")]


def _settled(form: str, path: str, *, ordered: bool) -> str:
    """Lay a text out until it stays as it is.

    A comment inside a declaration makes several lines of it, and what stands around those is laid out otherwise.
    """
    for _ in range(_MOST_TIMES if "#" in form else 0):
        spec, _ = parse(Source(path, form))
        again = form if spec is None else format_spec(spec, ordered=ordered)
        if again == form:
            break
        form = again
    return form


def _says_as_much(form: str, spec: ast.Spec) -> bool:
    """Say whether a form has the facts of a spec, so that putting them in order changed nothing."""
    again, diagnostics = parse(Source(spec.source.path, form))
    if again is None or any(one.severity == "error" for one in diagnostics):
        return False
    return Counter(map(type, facts_of(again))) == Counter(map(type, facts_of(spec)))


def format_spec(spec: ast.Spec, *, ordered: bool = True) -> str:
    """Give the canonical form of a text that parsed without a mistake; `ordered`: with its facts in their order."""
    tree = whole_tree(spec.source.text)
    put_right(tree, spec, ordered=ordered)
    rows = rows_of(tree)
    align(rows)
    return written(rows)
