"""Summaries: the table of a suite as written becomes a model.

Takes a spec and what its names mean; gives a `Summary`, or diagnostics. A product is only named, so nothing that it
says is resolved here: what is wrong with it is told where it is declared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.diagnostics.record import Label
from specc.model.delivered import unknown_product
from specc.model.descriptions import prose_of, text_of
from specc.model.spec import Summary, SummaryProduct, SummaryRow
from specc.syntax import ast

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.model.scope import Scope
    from specc.source import Span

_CODE = "SP660"


def summary_of(tree: ast.Spec, scope: Scope, problems: Problems) -> Summary | None:
    """Give the summary of a spec; None when it has none, and after a diagnostic."""
    written = [one for one in tree.declarations if isinstance(one, ast.Summary)]
    for one in written[1:]:
        _twice(one.title, "a second summary stands here", written[0].title.span, problems)
    if not written:
        return None
    node = written[0]
    if not node.title.text.strip():
        problems.add(_CODE, node.title.span, "the summary has no title", help="say what the suite is called")
    if not node.rows:
        problems.add(
            _CODE,
            node.title.span,
            "the summary has no rows",
            help='name a kind of product, and those that are specified of it: `row "Images"  cal, i2d  "..."`',
        )
    titles: dict[str, Span] = {}
    for row in node.rows:
        if row.title.text in titles:
            _twice(row.title, f"a second row is called {row.title.span.text}", titles[row.title.text], problems)
        titles.setdefault(row.title.text, row.title.span)
    rows = tuple(_row(row, scope, problems) for row in node.rows)
    return Summary(node.title.text, prose_of(node.prose), rows, node.span.place)


def _row(row: ast.SummaryRow, scope: Scope, problems: Problems) -> SummaryRow:
    """Give one row, with the products that are known."""
    if not row.title.text.strip():
        problems.add(_CODE, row.title.span, "the row has no title", help="say which kind of product it is about")
    if not row.products:
        problems.add(
            _CODE,
            row.title.span,
            f"the row {row.title.span.text} names no product",
            help="name what is specified of it, or leave the row out until something is",
        )
    found: dict[tuple[str, str], tuple[ast.Name, SummaryProduct]] = {}
    for name in row.products:
        known = scope.product(name.text)
        if known is None:
            unknown_product(name, scope, problems)
            continue
        product, home = known
        key = (home.tree.name.text, product.name.text)
        if key in found:
            _twice(name, f"`{name.text}` stands twice in this row", found[key][0].span, problems)
        else:
            found[key] = (name, SummaryProduct(*key, product.format.text, text_of(product.doc)))
    return SummaryRow(row.title.text, text_of(row.doc), tuple(one for _, one in found.values()), row.span.place)


def _twice(written: ast.Name | ast.Text, problem: str, first: Span, problems: Problems) -> None:
    problems.add(_CODE, written.span, problem, others=(Label(first, "first here"),), help="leave one out")
