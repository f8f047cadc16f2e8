"""What a sample shows of an example: its cards, its text, its pixels, and the lengths that the spec has names for.

Takes an example that lies on a disk, and its product; gives a `Sample`. Long ones are cut: specs are untrusted, and
nothing that one says makes a page that no browser opens.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from specc.backends.samples import Sample, SampleHdu
from specc.examples.naming import fields_in
from specc.model.spec import Hdu, Repeat
from specc.model.types import DimensionName
from specc.runtime.findings import Findings
from specc.runtime.fits.file import FITS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.backends.writer.support.contents import Block, Contents
    from specc.examples.making import Example
    from specc.model.spec import Product
    from specc.runtime.fits.structure import Hdu as Read

_CARD = 80
_MOST_HDUS, _MOST_CARDS = 40, 400
_MOST_LINES, _LONGEST = 120, 240
_SAID = 200  # characters of a text of a picture
_PICTURES = frozenset({"png", "jpeg"})
_TREES = frozenset({"object", "tuple"})
# What the package asdf says of itself and of its versions, at the head of every file that it writes.
_OF_ASDF = re.compile(r"^(?:asdf_library|history):.*\n(?:[ -].*\n)*", re.MULTILINE)
# What follows from how many bytes a library makes of a tree, or packs pixels into.
_OF_BYTES = ("NAXIS1", "TFORM1", "PCOUNT", "CHECKSUM", "DATASUM")


def of_file(example: Example, product: Product) -> Sample:
    """Give what a sample shows of an example."""
    contents = example.contents
    made = Sample(
        file=example.path.name,
        fields=tuple(fields_in(product, example.path.name).items()),
        dimensions=tuple(sorted(_dimensions(product, contents).items())),
    )
    if product.format == "fits":
        return _with_hdus(made, example, product)
    if product.format in _PICTURES:
        return _with_pixels(made, contents)
    return _with_text(made, example.path.read_bytes(), product.format)


# FITS.


def _with_hdus(made: Sample, example: Example, product: Product) -> Sample:
    file = FITS.open(str(example.path), Findings())
    if file is None:
        return made
    try:
        declared = {one.label: one for one in _hdus(product)}
        labels = _labels(example.contents, declared, len(file.hdus))
        shown = [_hdu(one, declared.get(label), label) for one, label in zip(file.hdus, labels, strict=True)]
    finally:
        file.close()
    return replace(made, hdus=tuple(shown[:_MOST_HDUS]), more=max(len(shown) - _MOST_HDUS, 0))


def _hdu(read: Read, declared: Hdu | None, label: str) -> SampleHdu:
    text = read.header.text
    cards = [text[at : at + _CARD].ljust(_CARD) for at in range(0, len(text), _CARD)]
    varies = read.compressed or (declared is not None and declared.kind == "asdf")
    without = [one for one in _OF_BYTES if one in read.header] if varies else []
    kept = [one for one in cards if one[:8].rstrip() not in without]
    whole = [*kept, "END".ljust(_CARD)]
    return SampleHdu(
        index=read.index,
        name=read.name or "",
        label=label,
        shape=() if varies and not read.compressed else _shape(read),
        cards=tuple(whole[:_MOST_CARDS]),
        more=max(len(whole) - _MOST_CARDS, 0),
        without=tuple(without),
    )


def _shape(read: Read) -> tuple[int, ...]:
    return read.axes[::-1] if read.kind == "image" else (read.rows,)


def _labels(contents: Contents, declared: dict[str, Hdu], count: int) -> list[str]:
    """Give the labels of the HDUs of a file, in order; a primary HDU that only holds the place has none."""
    labels = [one.label.removesuffix(".tree") for one in contents.blocks]
    known = [one for one in labels if one in declared and declared[one].kind not in _TREES]
    lead = [""] * (count - len(known))
    return [*lead, *known][-count:] if len(lead) <= 1 else [""] * count


# Other formats.


def _with_text(made: Sample, content: bytes, named: str) -> Sample:
    text = content.decode("utf-8", "replace").replace("\r\n", "\n")
    if named == "asdf":
        text = _OF_ASDF.sub("", text.partition("\n...\n")[0] + "\n...\n")
    lines = text.removesuffix("\n").split("\n")
    shown = [one if len(one) <= _LONGEST else f"{one[: _LONGEST - 1]}…" for one in lines[:_MOST_LINES]]
    return replace(made, text="\n".join(shown) + "\n", more=max(len(lines) - _MOST_LINES, 0))


def _with_pixels(made: Sample, contents: Contents) -> Sample:
    block, tree = contents.block("pixels"), contents.block("tree")
    texts = {} if tree is None else tree.values
    return replace(
        made,
        pixels=() if block is None else _shape_of(block.pixels),
        texts=tuple((str(key)[:_SAID], str(value)[:_SAID]) for key, value in list(texts.items())[:_MOST_LINES]),
    )


# Lengths.


def _dimensions(product: Product, contents: Contents) -> dict[str, int]:
    """Give the lengths of the dimensions that shapes of pixels and columns have names for."""
    found: dict[str, int] = {}
    for hdu in _hdus(product):
        block = contents.block(hdu.label)
        if block is not None:
            for name, length in _lengths(hdu, block):
                found.setdefault(name, length)
    return found


def _lengths(hdu: Hdu, block: Block) -> Iterator[tuple[str, int]]:
    shapes = [(hdu.shape, _shape_of(block.pixels))]
    for column in hdu.columns:
        rows, *cell = _shape_of(block.columns.get(column.name)) or (None,)
        shapes.append((column.shape, tuple(cell)))
        if hdu.rows is not None and hdu.rows.dimension is not None and rows is not None:
            yield hdu.rows.dimension, rows
    for declared, held in shapes:
        if len(declared) == len(held):
            yield from (
                (one.name, length) for one, length in zip(declared, held, strict=True) if isinstance(one, DimensionName)
            )


def _shape_of(held: Any) -> tuple[int, ...]:  # noqa: ANN401  an array of numpy, if any
    return tuple(int(one) for one in getattr(held, "shape", ()))


def _hdus(product: Product) -> Iterator[Hdu]:
    for one in product.hdus:
        yield from one.members if isinstance(one, Repeat) else (one,)
