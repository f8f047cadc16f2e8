"""Classes of products that are pictures: pixels and texts.

Takes products of the model; gives the statements of their classes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.backends import Refusal
from specc.backends.validator import texts
from specc.backends.validator.code import Code, Statement, call, named, row
from specc.backends.validator.texts import Names
from specc.backends.writer import words
from specc.backends.writer.arguments import Owner
from specc.backends.writer.hdus import class_name
from specc.backends.writer.naming import naming
from specc.backends.writer.shapes import shape
from specc.backends.writer.trees import Classes, body_of, taken_of_products
from specc.model.spec import Hdu

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.backends.writer.arguments import Builder
    from specc.model.spec import Product
    from specc.model.types import Length

PICTURES = {"png": "PngProduct", "jpeg": "JpegProduct"}
TEXT = "text"
_AXES, _GREY_ALPHA = 2, 2
_TAKEN = frozenset({"pixels", "quality", "format_name"})


def picture_product(product: Product, builder: Builder) -> list[Statement]:
    """Give the classes of a product that is a picture."""
    classes = Classes(product, builder)
    name = builder.names.new(class_name(product.name))
    classes.names[TEXT] = name
    head: list[Code] = [PICTURES[product.format], named("product", texts.quoted(product.name))]
    head.append(named("validator", "_VALIDATOR"))
    blocks = [one for one in product.hdus if isinstance(one, Hdu)]
    pixels = next((one for one in blocks if one.kind == "picture"), None)
    text = next((one for one in blocks if one.label == TEXT), None)
    about = [Statement(line) for line in texts.docstring(product.title or product.name, product.description)]
    body = [*about, Statement(""), _pixels(pixels)]
    body += map(Statement, _about(pixels))
    if product.format == "jpeg":
        body.append(Statement("quality: int = 90"))
        body += map(Statement, texts.docstring("How well pixels are kept, 1 to 95; the file grows with it"))
    taken = Names(taken_of_products("pictures") | _TAKEN)
    if text is None:
        body.append(Statement(f"{taken.new('more')}: Mapping[str, Any] = more_keys(default_factory=dict)"))
    else:
        body += body_of(text, Owner(name, TEXT, taken), classes)
    body += naming(product, builder)
    return [*classes.statements, Statement(row(call(f"class {name}", *head), ":"), body=tuple(body))]


def unwritten(product: Product) -> Iterator[Refusal]:
    """Give the forms of pixels that Pillow does not write."""
    for one in product.hdus:
        if not isinstance(one, Hdu) or one.kind != "picture" or one.image is None:
            continue
        forms = [(each.type, each.shape) for each in one.forms] or [(each, one.shape) for each in one.image.types]
        for kind, lengths in forms:
            said = _unwritten(product.format, kind.storage, lengths)
            if said:
                reason = f"{product.name}: a writer writes no {said}, as Pillow writes none"
                yield Refusal(reason, one.place, "write the file with another library, and check it with the validator")


def _unwritten(form: str, kind: str, lengths: Sequence[Length]) -> str:
    channels = lengths[2] if len(lengths) > _AXES else 1
    if form == "jpeg" and (kind != "uint8" or channels == _GREY_ALPHA):
        return "grey with alpha in JPEG" if kind == "uint8" else f"{kind} pixels in JPEG"
    return f"{kind} pixels of several numbers" if kind == "uint16" and channels != 1 else ""


def _about(pixels: Hdu | None) -> list[str]:
    """Give the docstring of the pixels."""
    if pixels is None or pixels.image is None:
        return texts.docstring("Pixels: an array of rows, columns and perhaps channels, or an image of Pillow")
    what = words.shaped(pixels.image.types, pixels.shape, pixels.forms)
    said = (
        f"{what}; an array of rows, columns and perhaps channels, or an image of Pillow ({words.place(pixels.place)})."
    )
    return words.docstring(words.capital(pixels.doc) or "Pixels", [said], pixels.description)


def _pixels(pixels: Hdu | None) -> Statement:
    given: list[Code] = []
    if pixels is None or pixels.image is None:
        given.append(call("form", '"any"'))
    else:
        forms = [(one.type.storage, one.shape) for one in pixels.forms] or [
            (one.storage, pixels.shape) for one in pixels.image.types
        ]
        given += [call("form", texts.quoted(kind), shape(lengths)) for kind, lengths in forms]
        if pixels.doc:
            given.append(named("doc", texts.quoted(texts.printable(pixels.doc))))
        given.append(named("line", texts.quoted(words.place(pixels.place))))
    return Statement(row("pixels: ArrayLike = ", call("raster", *given, named("kw_only", "False"))))
