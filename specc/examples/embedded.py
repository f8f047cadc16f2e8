"""Trees of ASDF inside of FITS files: what of them the headers and data of the file do not say.

Takes an invention whose headers are settled; gives its contents with a tree in the place of each HDU that holds one.
What the tree mirrors, and arrays that are the data of other HDUs, the writer fills in.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from specc.backends.writer.support.contents import Block, Contents
from specc.examples.nodes import Around
from specc.examples.settling import settle
from specc.examples.trees import Tree, values
from specc.model.spec import Hdu

if TYPE_CHECKING:
    from specc.examples.fits import Invention
    from specc.examples.standing import Standing
    from specc.model.expressions import KeywordRef


def with_trees(made: Invention) -> Contents:
    """Give the contents, each ASDF HDU of which the spec says something as its tree. Raises Undrawn."""
    told = {one.label for one in made.product.hdus if isinstance(one, Hdu) and one.label.endswith(".tree")}
    blocks = [
        Block(f"{one.label}.tree", one.number, _tree(made, one)) if f"{one.label}.tree" in told else one
        for one in made.contents.blocks
    ]
    return replace(made.contents, blocks=blocks)


def _tree(made: Invention, block: Block) -> dict[str, Any]:
    """Give the tree of an HDU."""
    at, label = made.at(block), f"{block.label}.tree"
    around = Around(
        name=made.contents.name,
        sizes=made.sizes.known,
        dimension=at.dimension,
        count=at.count,
        elsewhere=lambda ref: _asked(ref, at),
    )
    seed = str(made.once((label, block.number, "seed"), made.draw.rng.random))
    drawn = settle(lambda pins: Tree(made.product, made.draw, pins, seed, label=label, around=around), made.draw)
    held = values(drawn.root)
    return held if drawn.block.root is None else {"": held}


def _asked(ref: KeywordRef, at: Standing) -> Any:  # noqa: ANN401  the value of a card
    return at.value(ref)
