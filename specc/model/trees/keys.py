"""Keys of a resolved tree by their paths.

Takes a product of the model, the label of an object and a path from there; gives the declarations it may mean.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.model.drafts import path_parts
from specc.model.spec import EitherValue, Hdu, ListValue, MapValue, ObjectValue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.model.spec import Keyword, Product, Value


def keys_at(product: Product, label: str, path: str) -> Iterator[Keyword]:
    """Give the keys that a path leads to: several under conditions, or through alternatives."""
    blocks = {one.label: one for one in product.hdus if isinstance(one, Hdu)}
    here = [blocks[label]] if label in blocks else []
    *way, last = path_parts(path)
    for part in way:
        held = [one.value for block in here for one in block.keywords if one.name == part and one.value is not None]
        here = [blocks[inner] for value in held for inner in _blocks(value) if inner in blocks]
    for block in here:
        yield from (one for one in block.keywords if one.name == last and one.family is None)


def _blocks(value: Value) -> Iterator[str]:
    match value:
        case ObjectValue(block=block):
            yield block
        case ListValue(of=of) | MapValue(of=of):
            yield from _blocks(of)
        case EitherValue(options=options):
            for one in options:
                yield from _blocks(one)
