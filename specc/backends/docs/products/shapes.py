"""Shapes and the order of axes: every array of a product as numpy and as FITS count its axes, and one of them drawn.

Takes a product and a sample of it; gives what the page says, or nothing where a product has no arrays. Arrays are the
images of FITS, those of trees, pictures, and the cells of columns; of arrays that are alike one row speaks.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from markupsafe import Markup

from specc.backends.docs.drawings import axes as drawn
from specc.backends.docs.links import anchor_of
from specc.backends.docs.pages import Axis
from specc.backends.docs.products.trees import is_object
from specc.backends.wording.allowed import href
from specc.backends.wording.keys import inside
from specc.backends.wording.words import code, listed
from specc.model.expressions import Compare, DimensionRef, KeywordRef
from specc.model.spec import ArrayValue, Repeat
from specc.model.types import AnyAxes, AnyLength, ComputedLength, DimensionName, LengthRange
from specc.plan.identity import item_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specc.backends.docs.products.items import Context
    from specc.backends.samples import Sample
    from specc.model.expressions import Expr
    from specc.model.spec import Hdu, Product
    from specc.model.types import Length, ValueType

_SHOWN = 24  # names in one row, or behind a dimension
_INDICES = ("x", "y", "z", "t")


@dataclass(frozen=True, slots=True)
class ArrayRow:
    """Arrays that are alike: their names with links, types, shape as numpy has it, and as FITS; one as an example."""

    names: tuple[tuple[str, str], ...]
    more: int
    types: str
    shape: tuple[Axis, ...]
    reversed: tuple[Axis, ...]
    example: str


@dataclass(frozen=True, slots=True)
class CellRow:
    """Columns of one table whose cells are alike: the shape of a cell, as TDIM says it, and of the whole column."""

    table: str
    names: tuple[tuple[str, str], ...]
    more: int
    cell: tuple[Axis, ...]
    tdim: tuple[Axis, ...]
    whole: tuple[Axis, ...]


@dataclass(frozen=True, slots=True)
class ShapesView:
    """The section. `naxis`: most axes in FITS, 0 elsewhere; lines: of the array that is drawn, by what they are of."""

    kind: str  # fits, tree or picture
    drawing: Markup | None
    lines: tuple[tuple[str, Markup], ...]
    arrays: tuple[ArrayRow, ...]
    naxis: int
    cells: tuple[CellRow, ...]
    dimensions: tuple[tuple[Axis, Markup], ...]


class _Form(NamedTuple):
    """What an array may be: its types and its shape."""

    types: tuple[ValueType, ...]
    shape: tuple[Length, ...]


@dataclass(frozen=True, slots=True)
class _Array:
    """One array of the model."""

    name: str
    anchor: str
    types: tuple[ValueType, ...]
    shape: tuple[Length, ...]
    example: tuple[int, ...]


def shapes(product: Product, context: Context, sample: Sample | None) -> ShapesView | None:
    """Give the section, or None where a product has no arrays whose axes are known."""
    arrays = [one for one in _arrays(product, sample) if any(not isinstance(each, AnyAxes) for each in one.shape)]
    cells = tuple(_cells(product, context))
    if not arrays and not cells:
        return None
    fits = product.format == "fits"
    kind = "fits" if fits else "picture" if any(one.kind == "picture" for one in _hdus(product)) else "tree"
    shown = next((one for one in arrays if len(_known(one.shape)) > 1), arrays[0] if arrays else None)
    return ShapesView(
        kind=kind,
        drawing=None if shown is None else _drawing(shown, kind, context),
        lines=() if shown is None else tuple(_lines(shown, kind, context)),
        arrays=tuple(_rows(arrays, context, fits=fits)),
        naxis=max((len(one.shape) for one in arrays), default=0) if fits else 0,
        cells=cells,
        dimensions=tuple(_dimensions(product, context, arrays, sample)),
    )


# ------------------------------------------------------------------------------------------------------------- arrays


def _hdus(product: Product) -> Iterator[Hdu]:
    for one in product.hdus:
        yield from one.members if isinstance(one, Repeat) else (one,)


def _arrays(product: Product, sample: Sample | None) -> Iterator[_Array]:
    lengths = dict(sample.dimensions) if sample is not None else {}
    found = {one.label: one.shape for one in reversed(sample.hdus)} if sample is not None else {}
    for hdu in _hdus(product):
        anchor = f"{product.name}/{hdu.label}"
        alone = _Form(hdu.image.types if hdu.image else (), hdu.shape)
        for types, shape in [_Form((one.type,), one.shape) for one in hdu.forms] or [alone]:
            if shape:
                example = found.get(hdu.label, ()) if product.format == "fits" else sample.pixels if sample else ()
                suits = len(example) == len(shape)
                yield _Array(hdu.label, anchor, types, shape, example if suits else _example(shape, lengths))
        for key in (*hdu.keywords, *((hdu.root,) if hdu.root is not None else ())) if is_object(hdu) else ():
            for one in inside(key.value):
                if isinstance(one, ArrayValue):
                    name = f"{hdu.label}.{item_of(key)}".removeprefix("tree.")
                    yield _Array(name, f"{anchor}/{item_of(key)}", one.types, one.shape, _example(one.shape, lengths))


def _example(shape: tuple[Length, ...], lengths: dict[str, int]) -> tuple[int, ...]:
    """Give the lengths of axes where all are known."""
    known = [lengths.get(one.name) if isinstance(one, DimensionName) else one for one in shape]
    return tuple(one for one in known if isinstance(one, int)) if all(isinstance(one, int) for one in known) else ()


def _rows(arrays: Iterable[_Array], context: Context, *, fits: bool) -> Iterator[ArrayRow]:
    alike: dict[tuple[str, tuple[Length, ...], tuple[int, ...]], list[_Array]] = {}
    for one in arrays:
        types = " or ".join(each.text for each in one.types)
        alike.setdefault((types, one.shape, one.example), []).append(one)
    for (types, shape, example), same in alike.items():
        of = context.axes(shape)
        named = list({one.name: anchor_of(one.anchor) for one in reversed(same)}.items())[::-1]
        yield ArrayRow(
            names=tuple(named[:_SHOWN]),
            more=len(named[_SHOWN:]),
            types=types,
            shape=of,
            reversed=tuple(reversed(of)) if fits else (),
            example=_tuple([str(one) for one in example]),
        )


def _tuple(pieces: list[str]) -> str:
    """Give a tuple as Python prints it."""
    return "" if not pieces else f"({pieces[0]},)" if len(pieces) == 1 else f"({', '.join(pieces)})"


# ------------------------------------------------------------------------------------------------------------- columns


def _cells(product: Product, context: Context) -> Iterator[CellRow]:
    for hdu in _hdus(product):
        alike: dict[tuple[Length, ...], list[str]] = {}
        for column in hdu.columns:
            for shape in [one.shape for one in column.forms] or [column.shape]:
                if shape and not any(map(_is_loose, shape)):
                    alike.setdefault(shape, []).append(item_of(column))
        named = hdu.rows.dimension if hdu.rows is not None else None
        rows = context.axes((DimensionName(named),)) if named else (Axis("rows", 0),)
        for shape, names in alike.items():
            cell = context.axes(shape)
            links = [(one, anchor_of(f"{product.name}/{hdu.label}/{one}")) for one in names[:_SHOWN]]
            tdim = tuple(reversed(cell)) if product.format == "fits" and len(cell) > 1 else ()
            yield CellRow(hdu.label, tuple(links), len(names[_SHOWN:]), cell, tdim, (*rows, *cell))


def _is_loose(length: Length) -> bool:
    """Say whether the cells of a column differ in length, so that they are no array together."""
    by_row = isinstance(length, ComputedLength) and length.by_row
    return by_row or isinstance(length, AnyLength | AnyAxes | LengthRange)


# ------------------------------------------------------------------------------------------------------------- drawing


def _known(shape: tuple[Length, ...]) -> tuple[Length, ...]:
    return tuple(one for one in shape if not isinstance(one, AnyAxes))


def _drawing(array: _Array, kind: str, context: Context) -> Markup:
    """Give the drawing of an array: of its fastest axes where it has more than can be drawn."""
    shape = array.shape[:2] if kind == "picture" else _known(array.shape)
    open_ended = len(shape) < len(array.shape) and kind != "picture"
    of = list(reversed(context.axes(shape)))[: drawn.MOST]
    marked = []
    for number, axis in enumerate(of):
        at = -number - 1 if open_ended else len(shape) - 1 - number
        fastest = ", fastest" if number == 0 and kind != "picture" else ""
        fits = (f"NAXIS{number + 1}",) if kind == "fits" else ()
        words = (("width", "height")[number],) if kind == "picture" and number < 2 else ()  # noqa: PLR2004  of a picture
        marked.append(drawn.Mark(axis.text, axis.hue, (*fits, *words, f"axis {at}{fastest}")))
    origin = ", ".join("0" for _ in of)
    more = ", ..." if len(shape) > len(of) else ""
    python = f"[{'..., ' if open_ended or len(shape) > len(of) else ''}{origin}]"
    first = f"FITS ({', '.join('1' for _ in of)}{more}), numpy {python}" if kind == "fits" else f"numpy {python}"
    title = f"The axes of {array.name}, as they are told beside and below"
    return drawn.axes(tuple(marked), first, "below" if kind == "fits" else "above", title)


def _lines(array: _Array, kind: str, context: Context) -> Iterator[tuple[str, Markup]]:
    of = context.axes(array.shape)
    yield "Drawn", code(array.name)
    yield "numpy", Markup('<span class="m">%s</span>') % _coloured(of)
    if kind == "picture":
        if len(of) > 1:
            yield "Width × height", Markup('<span class="m">%s × %s</span>') % (_dim(of[1]), _dim(of[0]))  # noqa: RUF001
        yield "First pixel", Markup("at the top left, numpy %s") % code(f"[{', '.join('0' for _ in of[:2])}]")
        if len(of) > 2:  # noqa: PLR2004  colours
            yield "Last axis", Markup("the values of one pixel: its colours, and alpha where there is one")
        return
    if kind == "tree":
        yield "First element", Markup("numpy %s") % code(f"[{', '.join('0' for _ in of)}]")
        return
    yield (
        "FITS",
        Markup(", ").join(
            Markup('<span class="m">NAXIS%s = %s</span>') % (number, _dim(axis))
            for number, axis in enumerate(reversed(of), 1)
        ),
    )
    if len(of) <= len(_INDICES):
        names = _INDICES[: len(of)]
        python = ", ".join(f"{one} - 1" for one in reversed(names))
        one = "pixel" if len(of) > 1 else "element"
        yield f"A {one}", Markup("FITS %s is numpy %s") % (code(f"({', '.join(names)})"), code(f"[{python}]"))


def _coloured(of: tuple[Axis, ...]) -> Markup:
    comma = Markup(",") if len(of) == 1 else Markup()
    return Markup("(%s%s)") % (Markup(", ").join(_dim(one) for one in of), comma)


def _dim(axis: Axis) -> Markup:
    return Markup('<span class="dim c%s">%s</span>') % (axis.hue, axis.text) if axis.hue else Markup.escape(axis.text)


# ---------------------------------------------------------------------------------------------------------- dimensions


def _dimensions(
    product: Product, context: Context, arrays: Iterable[_Array], sample: Sample | None
) -> Iterator[tuple[Axis, Markup]]:
    """Give of each named dimension where else it is one number: axes of arrays, rows and cells of tables, keywords."""
    arrays = list(arrays)
    lengths = dict(sample.dimensions) if sample is not None else {}
    equal = list(_equal(product))
    for name in context.dimensions:
        (axis,) = context.axes((DimensionName(name),))
        said = [*_axes_of(name, arrays, fits=product.format == "fits"), *_tables_of(name, product)]
        keywords = [_link(product, label, item) for what, label, item in dict.fromkeys(equal) if what == name]
        said += [Markup("the value of %s") % listed(keywords[:_SHOWN], "and")] if keywords else []
        if name in lengths:
            said.append(Markup("%s in the example") % lengths[name])
        yield axis, Markup("; ").join(said)


def _axes_of(name: str, arrays: Iterable[_Array], *, fits: bool) -> Iterator[Markup]:
    places: dict[int, dict[str, None]] = {}
    every = {one.name for one in arrays}
    for one in arrays:
        for number, length in enumerate(reversed(one.shape) if fits else one.shape):
            if isinstance(length, DimensionName) and length.name == name:
                places.setdefault(number, {})[one.name] = None
    for number, names in sorted(places.items()):
        axis = code(f"NAXIS{number + 1}") if fits else Markup("axis %s") % number
        if len(names) == len(every) > 1:
            yield Markup("%s of every %s") % (axis, "image" if fits else "array")
        else:
            yield Markup("%s of %s") % (axis, _some(list(names)))


def _some(names: list[str]) -> Markup:
    """Give names, or the first of them and how many more there are."""
    more = [Markup("%s more") % len(names[_SHOWN:])] if names[_SHOWN:] else []
    return listed([*(code(one) for one in names[:_SHOWN]), *more], "and")


def _tables_of(name: str, product: Product) -> Iterator[Markup]:
    for hdu in _hdus(product):
        if hdu.rows is not None and hdu.rows.dimension == name:
            yield Markup("the rows of %s") % code(hdu.label)
        held = [item_of(one) for one in hdu.columns if DimensionName(name) in one.shape]
        if held:
            yield Markup("elements of %s in each row of %s") % (_some(held), code(hdu.label))


def _equal(product: Product) -> Iterator[tuple[str, str, str]]:
    """Give dimensions with the labels and names of keywords that must equal them."""
    for hdu in _hdus(product):
        for keyword in hdu.keywords:
            if isinstance(keyword.facts.fixed, DimensionRef):
                yield keyword.facts.fixed.name, hdu.label, item_of(keyword)
        for rule in hdu.rules:
            yield from _compared(rule.expression, hdu.label, product)
    for rule in product.rules:
        yield from _compared(rule.expression, "", product)


def _compared(expression: Expr, own: str, product: Product) -> Iterator[tuple[str, str, str]]:
    match expression:
        case Compare(operator="==", left=DimensionRef() as one, right=KeywordRef() as other, tolerance=None):
            pass
        case Compare(operator="==", left=KeywordRef() as other, right=DimensionRef() as one, tolerance=None):
            pass
        case _:
            return
    primary = next((hdu.label for hdu in _hdus(product) if hdu.kind == "primary"), "")
    label = {"own": own, "primary": primary}.get(other.hdu.relation, other.hdu.label)
    yield one.name, label, other.name


def _link(product: Product, label: str, item: str) -> Markup:
    return Markup('<a href="%s">%s</a>') % (href(anchor_of(f"{product.name}/{label}/{item}")), code(item))
