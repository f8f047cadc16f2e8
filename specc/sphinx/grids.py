"""Tables of docutils: a head, rows of cells, widths and a caption. No cell spans others: not every builder can do that.

Takes nodes; gives a table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_LONG = 20  # rows; a longer table may run over pages
_NAME = 28  # characters; where all names of a table are as short, none is broken


def grid(
    head: Sequence[nodes.Node],
    rows: Iterable[Sequence[Sequence[nodes.Node]]],
    widths: Sequence[int] = (),
    caption: Sequence[nodes.Node] = (),
) -> nodes.table:
    """Give a table: the paragraphs of its head, and for each row the nodes of its cells."""
    rows = list(rows)
    count = max([len(head), *(len(row) for row in rows)], default=0)
    group = nodes.tgroup("", cols=count)
    group += [nodes.colspec("", colwidth=width) for width in (widths or [1] * count)]
    if head:
        group += nodes.thead("", _row([[one] for one in head], count))
    group += nodes.tbody("", *(_row(row, count) for row in rows))
    classes = [
        "specc",
        *(["colwidths-given"] if widths else []),
        *(["longtable"] if len(rows) > _LONG else []),
        *(["specc-names"] if all(len(row[0][0].astext()) <= _NAME for row in rows if row and row[0]) else []),
    ]
    title = [nodes.title("", "", *caption)] if caption else []
    return nodes.table("", *title, group, classes=classes)


def said(text: str) -> nodes.paragraph:
    """Give a text as a paragraph."""
    return nodes.paragraph("", "", nodes.Text(text))


def _row(cells: Sequence[Sequence[nodes.Node]], count: int) -> nodes.row:
    empty = count - len(cells)
    return nodes.row("", *(nodes.entry("", *cell) for cell in cells), *(nodes.entry("") for _ in range(empty)))
