"""Examples of pictures: PNG and JPEG.

Takes a product and the chances of one attempt; gives contents: pixels, and the texts beside them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from specc.backends.writer.support.contents import Block, Contents
from specc.examples.beside import as_asked, tree_beside
from specc.examples.fits import Invention
from specc.examples.naming import fields_in, plain_name
from specc.examples.solving import solve
from specc.model.spec import Hdu
from specc.model.types import ValueType

if TYPE_CHECKING:
    from specc.examples.drawing import Draw
    from specc.model.spec import Product

PIXELS, TEXT = "pixels", "text"


def contents(product: Product, draw: Draw) -> Contents:
    """Give what a file may hold. Raises Undrawn where nothing can be drawn."""
    told = tree_beside(product, draw, TEXT)
    made = Invention(_as_image(product), draw, beside=[as_asked(told, TEXT)])
    solve(made)
    found = made.contents.block(PIXELS)
    blocks = [Block(PIXELS, pixels=None if found is None else found.pixels)]
    if told:
        blocks.append(Block("tree", values=told))
    name = made.contents.name or plain_name(product)
    return Contents(blocks, name, fields_in(product, name))


def _as_image(product: Product) -> Product:
    """Give the product as if its pixels were an image of FITS."""
    hdus = (_image(one) if one.kind == "picture" else one for one in product.hdus if isinstance(one, Hdu))
    return replace(product, hdus=tuple(hdus))


def _image(hdu: Hdu) -> Hdu:
    """Give pixels as an image; those of any type as bytes, which every picture can hold."""
    facts = hdu.image and replace(hdu.image, types=tuple(map(_sample, hdu.image.types)))
    return replace(
        hdu, kind="image", image=facts, forms=tuple(replace(one, type=_sample(one.type)) for one in hdu.forms)
    )


def _sample(one: ValueType) -> ValueType:
    return ValueType("int", bits=8, signed=False) if one.kind == "any" or one.storage == "int" else one
