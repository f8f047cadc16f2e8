"""How a text table is written: its delimiter, what begins a comment, and what stands for a value that is missing.

Takes the draft of a product; gives its dialect, and reports what no reader could tell apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.diagnostics.record import Label
from specc.formats.admitted import TEXT_TABLES
from specc.formats.tables.check import check_facts, check_types
from specc.model.spec import Dialect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specc.diagnostics.record import Problems
    from specc.model.drafts import ItemDraft, ProductDraft
    from specc.model.types import ValueType
    from specc.syntax import ast

_ECSV = (" ", ",")  # APE 6 knows these two


def dialect_of(draft: ProductDraft, problems: Problems) -> Dialect | None:
    """Give how the tables of a product are written; None for a format that has none."""
    name = draft.declaration.format.text
    if name not in TEXT_TABLES:
        return None
    said: dict[str, ast.Dialect] = {}
    for one in draft.dialect:
        if one.word in said:
            others = (Label(said[one.word].span, "first here"),)
            problems.add("SP202", one.span, f"`{one.word}` is said twice", others=others, help="leave one out")
        said.setdefault(one.word, one)
    delimiter = _one(said.get("delimiter"))
    comments = _one(said.get("comments"))
    nulls = said.get("nulls")
    if delimiter is not None:
        _check_delimiter(name, delimiter, problems)
    if comments is not None and (not comments.text or (delimiter is not None and comments.text == delimiter.text)):
        problems.add(
            "SP620", comments.span, "this begins every line, or none", help="give what a comment begins with: `#`"
        )
    return Dialect(
        delimiter.text if delimiter is not None else "",
        comments.text if comments is not None else "",
        tuple(one.text for one in nulls.texts) if nulls is not None else (),
    )


def check_cells(draft: ItemDraft, types: Sequence[ValueType], form: str, problems: Problems, *, vector: bool) -> None:
    """Report what no cell of a column of a text table can be, and what is said of FITS alone."""
    check_types(types, draft.span, form, problems, vector=vector)
    facts = [*draft.declaration.facts, *(fact for narrowing, _ in draft.narrowings for fact in narrowing.facts)]
    check_facts(facts, types, form, problems)
    for one in draft.keywords:
        problems.add("SP621", one.span, "columns of a text table have no keywords", help="leave the braces out")


def _one(said: ast.Dialect | None) -> ast.Text | None:
    return said.texts[0] if said is not None else None


def _check_delimiter(name: str, delimiter: ast.Text, problems: Problems) -> None:
    text = delimiter.text
    if name == "ecsv" and text not in _ECSV:
        problems.add(
            "SP620", delimiter.span, "ECSV knows a blank and a comma as delimiters", help="write `,`, or leave it out"
        )
    elif len(text) != 1 or text in '"\r\n' or text.isalnum():
        problems.add(
            "SP620",
            delimiter.span,
            "this cannot tell fields apart",
            help="a delimiter is one character that is no letter, digit or quote: `,`, `|`, `;`, `\\t`",
        )
