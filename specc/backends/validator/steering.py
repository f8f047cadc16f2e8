"""Which keywords steer branches by closed values: a value that is none of them judges no branch.

Takes a product; gives the closed texts and integers of its keywords. In the conditions of `when`, `switch` and levels
such a keyword is read through `among`, which does not tell where the value is wrong: that has its own finding, and one
mistake should not bring those of the `else` too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.model.spec import Hdu
from specc.plan.walk import constant

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specc.backends.validator.scope import Closed
    from specc.model.spec import Facts, Product


OBJECTS = frozenset({"object", "tuple"})


def roots_of(product: Product) -> Iterator[Hdu]:
    """Give the blocks that a file of another format than FITS is made of, without the objects inside."""
    for part in product.hdus if product.format != "fits" else ():
        if isinstance(part, Hdu) and not part.named and "." not in part.label:
            yield part


def hdus_of(product: Product) -> Iterator[Hdu]:
    """Give all HDUs of a product, those of repeats among them."""
    for part in product.hdus:
        yield from (part,) if isinstance(part, Hdu) else part.members


def blocks_of(product: Product) -> Iterator[Hdu]:
    """Give all HDUs of a product, and the keywords that may sit in any."""
    yield from hdus_of(product)
    if product.anywhere is not None:
        yield product.anywhere


def closed_of(product: Product) -> Mapping[tuple[str, str], Closed]:
    """Give the closed values of keywords, by the label of the HDU and the name."""
    found: dict[tuple[str, str], Closed | None] = {}
    for hdu in blocks_of(product):
        for keyword in hdu.keywords:
            values = _closed(keyword.facts)
            key = (hdu.label, keyword.name)
            before = found.get(key)
            if key in found and before is not None and values is not None:
                found[key] = (tuple(dict.fromkeys((*before[0], *values[0]))), before[1] or values[1])
            else:
                # Under one condition at least it may be anything.
                found[key] = values if key not in found else None
    return {key: values for key, values in found.items() if values is not None}


def _closed(facts: Facts) -> Closed | None:
    """Give the values that an item can only have, and whether their case is ignored."""
    if {one.kind for one in facts.types} - {"string", "int"}:
        return None
    fixed = None if facts.fixed is None else constant(facts.fixed)
    values = (fixed,) if fixed is not None and facts.tolerance is None else facts.values
    return (values, facts.values_ignore_case) if values and not facts.values_open else None
