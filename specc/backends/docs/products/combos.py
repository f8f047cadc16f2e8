"""Tables of combinations on a page: one column a value, one row a combination.

Takes a table of the model; gives its view, and which tables a product asks.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from specc.backends.docs.declared_views import CombosView
from specc.backends.docs.products.items import origin
from specc.backends.wording.prose import line, paragraphs
from specc.backends.wording.words import code, listed, value_text
from specc.model.expressions import InTable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.backends.docs.products.items import Context
    from specc.model.spec import Combos, Product, Scalar


def combos_view(table: Combos, context: Context) -> CombosView:
    """Give a table with its rows."""
    told = any(row.doc for row in table.rows)
    return CombosView(
        anchor=context.anchor(f"combos/{table.key}"),
        name=table.name,
        columns=(*table.columns, *(("Meaning",) if told else ())),
        doc=paragraphs(table.doc),
        rows=tuple((*map(_cell, row.cells), *((line(row.doc),) if told else ())) for row in table.rows),
        origin=origin(table.place),
    )


def _cell(values: tuple[Scalar, ...]) -> Markup:
    """Give what a cell allows, as the words of the page have it."""
    return listed([code(value_text(one)) for one in values], "or") if values else Markup("any")


def tables_asked(product: Product) -> frozenset[str]:
    """Give the keys of the tables that a product asks anywhere."""
    return frozenset(_keys(product))


def _keys(thing: object) -> Iterator[str]:
    if isinstance(thing, InTable) and thing.table is not None:
        yield thing.table
    if isinstance(thing, tuple):
        for one in thing:
            yield from _keys(one)
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from _keys(getattr(thing, field.name))
