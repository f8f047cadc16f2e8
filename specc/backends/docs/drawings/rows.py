"""Rows of a structure: what is told of one part, a few words each.

Takes a node and where it stands; gives its row. What comes from a spec and may be of any length is cut here, since a
row is for a glance and the section that it links to says the rest.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from markupsafe import Markup

from specc.backends.docs.drawings.canvas import cut
from specc.backends.docs.drawings.nodes import Node, shape_of, sign_of
from specc.backends.docs.drawings.rails import DEEPEST, Stand, rail
from specc.backends.docs.pages import Axis
from specc.backends.docs.products.formats import OBJECTS
from specc.backends.wording.prose import line
from specc.model.spec import ArrayValue, ListValue
from specc.model.types import DimensionName

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specc.backends.docs.products.items import Context
    from specc.model.spec import Rows
    from specc.model.types import Length

_NAME = 64  # characters of a name
_TYPE = 60
_UNIT = 48
_AXES = 8  # of a shape that are told
_AXIS = 28  # characters of one
_NOTHING = Markup()
_DOC = 240
_NO_DATA = {"primary": "no data", "anywhere": "any header"}


@dataclass(frozen=True, slots=True)
class Shape:
    """The axes of an array, and what is written before them where there are several: `uint8`."""

    before: str
    axes: tuple[Axis, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One part. `shapes`: alternatives. `size`: how many columns and rows a table has.

    `number` counts HDUs where their order makes that certain; `alike` are further parts that share the row, and
    come in turn with those of the rows beside it.
    """

    anchor: str
    name: str
    depth: int
    rail: Markup
    sign: str
    glyph: str
    level: str
    type: Markup = _NOTHING
    shapes: tuple[Shape, ...] = ()
    size: Markup = _NOTHING
    unit: str = ""
    contents: Markup = _NOTHING
    number: str = ""
    alike: tuple[tuple[str, str], ...] = ()
    turn: int = 1

    @property
    def looks(self) -> tuple[object, ...]:
        """Give what is alike in rows that are."""
        return (self.depth, self.sign, self.glyph, self.type, self.shapes, self.size, self.unit)


def row_of(node: Node, stand: Stand, context: Context) -> Row:
    """Give the row of one node."""
    told = node.view if node.item is None else node.item
    glyph = told.level.glyph if told.level.word else ""
    row = Row(
        anchor=told.anchor,
        name=cut(told.name, _NAME),
        depth=min(stand.depth, DEEPEST),
        rail=rail(stand, glyph),
        sign=sign_of(node),
        glyph=glyph,
        level="conditional" if glyph == "conditional" else told.level.word,
    )
    if node.item is not None:
        return _of_key(row, node, context)
    return _of_object(row, node) if node.hdu.kind in OBJECTS else _of_data(row, node, context)


def _of_key(row: Row, node: Node, context: Context) -> Row:
    """Give the row of a key that holds an array, or a named tree."""
    item, key = node.item, node.key
    if item is None or key is None:
        return row
    row = replace(row, unit=cut(item.unit, _UNIT), contents=short(key.doc), type=item.kind or _types(item.types))
    if isinstance(key.value, ArrayValue):
        return replace(row, shapes=(_shape("", key.value.shape, context),))
    return row


def _of_object(row: Row, node: Node) -> Row:
    view, outer = node.view, node.outer
    repeated = outer is not None and outer.view.doc == view.doc
    return replace(
        row, type=view.type or Markup.escape(view.kind),
        contents=Markup.escape(view.contents) if repeated or not view.doc else short(node.hdu.doc),
    )  # fmt: skip


def _of_data(row: Row, node: Node, context: Context) -> Row:
    """Give the row of an HDU, of the rows of a text table, or of the pixels of a picture."""
    hdu, view = node.hdu, node.view
    forms = [(one.type.text, one.shape) for one in hdu.forms]
    if not forms and hdu.shape:
        forms = [("", hdu.shape)]
    kinds = {text for text, _ in forms}
    if len(kinds) == 1:
        shapes = tuple(_shape("", shape, context) for _, shape in forms)
        types = _types((*kinds,)) if kinds != {""} else _types(view.types)
    else:
        shapes = tuple(_shape(text, shape, context) for text, shape in forms)
        types = _types(view.types) if not forms else Markup("pixels")
    return replace(
        row,
        type=types or Markup.escape(_NO_DATA.get(hdu.kind, view.kind)),
        shapes=shapes,
        size=_size(len(hdu.columns), hdu.rows, context) if hdu.columns else Markup(),
        unit=cut(view.unit, _UNIT),
        contents=short(hdu.doc) or Markup.escape("" if hdu.columns else view.contents),
    )


def short(doc: str) -> Markup:
    """Give what a spec says of a thing in one line, its beginning where it says very much."""
    return line(doc if len(doc) <= _DOC else cut(doc, _DOC))


def _types(types: Sequence[str]) -> Markup:
    return Markup.escape(cut(" or ".join(types), _TYPE))


def _shape(before: str, shape: Sequence[Length], context: Context) -> Shape:
    axes = [replace(one, text=cut(one.text, _AXIS)) for one in context.axes(tuple(shape))]
    if len(axes) > _AXES:
        axes = [*axes[:2], Axis(f"{len(axes) - 4} more", 0), *axes[-2:]]
    return Shape(before, tuple(axes))


def _size(columns: int, rows: Rows | None, context: Context) -> Markup:
    said = Markup("%d column%s") % (columns, "" if columns == 1 else "s")
    counted, plural = rows_said(rows), rows is None or not rows.least == rows.most == 1
    if rows is not None and rows.dimension:
        [axis] = context.axes((DimensionName(rows.dimension),))
        return said + Markup(', <span class="dim c%d">%s</span> rows') % (axis.hue, cut(axis.text, _AXIS))
    return said + Markup(", %s row%s") % (counted, "s" if plural else "") if counted else said


def rows_said(rows: Rows | None) -> str:
    """Give how many rows a table has, or nothing where that is open."""
    if rows is None:
        return ""
    if rows.dimension or rows.equals is not None:
        return cut(rows.dimension or (rows.equals.text if rows.equals is not None else ""), _AXIS)
    least, most = rows.least or 0, rows.most
    if most is None:
        return f"{least} or more" if least else ""
    return str(most) if least == most else f"{least} to {most}"


def found_shape(node: Node) -> Sequence[Length]:
    """Give the shape of what a key holds."""
    found = shape_of(node.key.value) if node.key is not None else None
    if isinstance(found, ArrayValue):
        return found.shape
    return (DimensionName(found.dimension),) if isinstance(found, ListValue) and found.dimension else ()
