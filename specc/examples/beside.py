"""The tree beside rows or pixels: the meta of ECSV, the texts of a picture.

Takes a product and the chances of an attempt; gives the tree as contents have it, and as expressions ask for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from specc.backends.writer.support.contents import Block
from specc.examples.settling import settle
from specc.examples.trees import Tree, values
from specc.model.spec import Hdu

if TYPE_CHECKING:
    from specc.examples.drawing import Draw
    from specc.model.spec import Product


def tree_beside(product: Product, draw: Draw, label: str) -> dict[str, Any]:
    """Give the keys of the tree of a label, none where the spec says nothing of it. Raises Undrawn."""
    if not any(isinstance(one, Hdu) and one.label == label for one in product.hdus):
        return {}
    seed = str(draw.rng.random())
    drawn = settle(lambda pins: Tree(product, draw, pins, seed, label=label), draw)
    held = values(drawn.root)
    return held if isinstance(held, dict) else {"": held}


def as_asked(held: dict[str, Any], label: str) -> Block:
    """Give a tree as expressions ask for it: a value a path."""
    return Block(label, values=dict(_paths(held, "")))


def _paths(held: dict[str, Any], before: str) -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    for key, one in held.items():
        found.append((f"{before}{key}", one))
        if isinstance(one, dict):
            found += _paths(one, f"{before}{key}.")
    return found
