"""How a value stands in a cell of text: numbers, truth values as the spec writes them, nulls."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.model.spec import Facts, Product


def written(value: Any, facts: Facts, product: Product) -> str:  # noqa: ANN401  whatever a cell holds
    """Give the text of a value."""
    if value is None:
        return next(null_of(product, facts))
    if isinstance(value, bool):
        if facts.truth is not None:
            return facts.truth.true if value else facts.truth.false
        return str(value) if product.format == "ecsv" else str(value).lower()
    if isinstance(value, float):
        return "nan" if math.isnan(value) else repr(value)
    return str(value)


def null_of(product: Product, facts: Facts) -> Iterator[str]:
    """Give the texts that may stand for null."""
    if facts.null is not None:
        yield str(facts.null)
    if product.dialect is not None:
        yield from product.dialect.nulls
    yield ""
    if any(one.kind == "float" for one in facts.types):
        yield "nan"
