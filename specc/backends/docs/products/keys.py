"""Rows of the tables of keys: what a key of a tree holds may be more than one value.

Takes keys of the model; gives the rows of `items`, with what a key holds in words.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from specc.backends.docs.products.items import keyword_row
from specc.backends.docs.products.lives import notes
from specc.backends.wording.allowed import allowed
from specc.backends.wording.keys import inside, keys_allowed, stored_as
from specc.model.spec import ArrayValue, ScalarValue

if TYPE_CHECKING:
    from collections.abc import Callable

    from specc.backends.docs.pages import Item
    from specc.backends.docs.products.items import Context
    from specc.backends.docs.products.trees import Trees
    from specc.model.spec import Keyword


def key_rows(trees: Trees) -> Callable[[Keyword, str, Context], Item]:
    """Give what makes the row of one key."""

    def row(keyword: Keyword, scope: str, context: Context) -> Item:
        # Where a key holds objects and no single values, nothing is said of values.
        single = keyword.value is None or any(isinstance(one, ScalarValue) for one in inside(keyword.value))
        facts = keyword.facts
        pieces = allowed(facts, context.names, stored=stored_as(keyword)) if single or facts.nullable else ()
        made = replace(
            keyword_row(keyword, scope, context),
            allowed=(*keys_allowed(keyword), *pieces, *notes(keyword.life, facts, since=False)),
        )
        match keyword.value:
            case None:
                return made
            case ArrayValue(types=types, shape=shape):
                axes = context.axes(shape)
                return replace(made, types=tuple(one.text for one in types), shape=axes, form="array")
            case value:
                return replace(made, kind=trees.said(value))

    return row
