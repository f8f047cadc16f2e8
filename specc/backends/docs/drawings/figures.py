"""The drawings of a structure: one for each shape that its arrays have, and one for each table.

Takes the nodes of a product; gives drawings with the names of what looks so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from specc.backends.docs.drawings.arrays import Edge, Sheet, Sizes, draw_array, draw_sheets
from specc.backends.docs.drawings.canvas import cut
from specc.backends.docs.drawings.rows import found_shape, rows_said
from specc.backends.docs.drawings.tables import Strip, draw_table
from specc.backends.wording.words import listed
from specc.model.types import DimensionName
from specc.plan.identity import item_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.backends.docs.drawings.nodes import Node
    from specc.backends.docs.products.items import Context
    from specc.model.spec import Hdu, Repeat
    from specc.model.types import Length

    _Shaped = tuple[Node, tuple[Length, ...]]

_MOST = 12  # drawings
_NAMES = 7  # at a drawing
_NAME = 24  # characters of one
_COLUMNS = 40  # of a table that are looked at: more have no room
_NOUNS = {1: "Line", 2: "Image", 3: "Cube"}
_TURNS = (1, 2, 3)
_FLAT = 2  # axes of an image
_TOLD = 4  # axes that a label tells


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing: what looks so, how many more do, and what else there is to say."""

    svg: Markup
    names: tuple[str, ...]
    more: int
    remark: Markup


def figures_of(nodes: Sequence[Node], context: Context, *, pixels: bool) -> tuple[tuple[Figure, ...], int]:
    """Give the drawings, and how many there would be beyond those that are made."""
    sizes = Sizes()
    found: dict[tuple[object, ...], list[_Shaped]] = {}
    for place, node in enumerate(nodes):
        for shape in _shapes(node):
            own = _own(node.repeat, shape)
            key = (shape, id(node.repeat) if own else 0) if shape else (place,)
            found.setdefault(key, []).append((node, shape))
    made = [_figure(alike, sizes, context, pixels=pixels) for alike in list(found.values())[:_MOST]]
    return tuple(made), max(len(found) - _MOST, 0)


def _figure(alike: Sequence[_Shaped], sizes: Sizes, context: Context, *, pixels: bool) -> Figure:
    """Give the drawing of what has one shape, or of a table."""
    node, shape = alike[0]
    sheets = {_name(one): one.view.level if one.item is None else one.item.level for one, _ in alike}
    names = list(sheets)[: _NAMES if len(sheets) > _NAMES + 1 else None]
    more = len(sheets) - len(names)
    if not shape:
        return Figure(_table(node.hdu, sizes, context), (*names,), more, Markup())
    own = _own(node.repeat, shape)
    edges = sizes.edges(shape, context.axes(shape), own)
    label = _label(edges)
    if node.item is None and node.hdu.planes and len(edges) == _FLAT + 1 and len(sheets) == 1 and not own:
        return _planes(node, edges, label)
    if len(edges) == _FLAT and len(names) > 1 and not own and not any(one.sides for one in edges):
        drawn = [Sheet(name, required=sheets[name].glyph == "required") for name in names]
        return Figure(draw_sheets(edges, f"{label}: {', '.join(names)}", drawn, more), (), 0, Markup())
    variable = node.repeat.variable if node.repeat is not None else None
    counted = [f"{cut(variable, 8)} = {turn}" if variable else f"no. {turn}" for turn in _TURNS] if own else []
    svg = draw_array(edges, label, counted, layers_last=pixels)
    return Figure(svg, (*names,), more, _remark(node.repeat, shape, context))


def _shapes(node: Node) -> Iterator[tuple[Length, ...]]:
    """Give the shapes of a node; that of a table is ()."""
    if node.item is not None:
        if found_shape(node):
            yield tuple(found_shape(node))
    elif node.hdu.columns:
        yield ()
    elif node.hdu.forms:
        yield from dict.fromkeys(one.shape for one in node.hdu.forms if one.shape)
    elif node.hdu.shape:
        yield node.hdu.shape


def _name(node: Node) -> str:
    return cut(node.view.label if node.item is None else node.item.name, _NAME)


def _own(repeat: Repeat | None, shape: Sequence[Length]) -> frozenset[str]:
    """Give the dimensions of a shape that are one number only within a repetition."""
    names = {one.name for one in shape if isinstance(one, DimensionName)}
    return frozenset(names & set(repeat.dimensions)) if repeat is not None else frozenset()


def _remark(repeat: Repeat | None, shape: Sequence[Length], context: Context) -> Markup:
    """Say which dimensions of a shape each repetition has for itself."""
    own = [one for one in shape if isinstance(one, DimensionName) and one.name in _own(repeat, shape)]
    names = [Markup('<span class="dim c%d">%s</span>') % (one.hue, cut(one.text)) for one in context.axes(tuple(own))]
    return Markup("each repetition has its own %s") % listed(list(dict.fromkeys(names)), "and") if names else Markup()


def _planes(node: Node, edges: Sequence[Edge], label: str) -> Figure:
    """Give the drawing of a cube whose planes have names: each is a sheet."""
    names = [cut(one.name, _NAME) for one in node.hdu.planes]
    shown = names[: _NAMES if len(names) > _NAMES + 1 else None]
    drawn = [Sheet(name, required=True) for name in shown]
    slowest = Markup('<span class="dim c%d">%s</span>') % (edges[0].hue, cut(edges[0].text))
    svg = draw_sheets(edges, f"{label}: {', '.join(shown)}", drawn, len(names) - len(shown))
    return Figure(svg, (_name(node),), 0, Markup("planes along %s") % slowest)


def _label(edges: Sequence[Edge]) -> str:
    said = ", ".join(cut(one.text) for one in edges[:_TOLD]) + (", …" if len(edges) > _TOLD else "")
    return f"{_NOUNS.get(len(edges), f'Array of {len(edges)} axes')} with the axes {said}, slowest first"


def _table(hdu: Hdu, sizes: Sizes, context: Context) -> Markup:
    strips = [
        Strip(
            item_of(one),
            one.presence.level == "required" and not one.conditions and not one.presence.when,
            tuple(sizes.edges(one.shape, context.axes(one.shape))),
        )
        for one in hdu.columns[:_COLUMNS]
    ]
    label = f"Table of {len(hdu.columns)} columns, from {cut(strips[0].name)} to {cut(item_of(hdu.columns[-1]))}"
    return draw_table(strips, _rows(hdu, context), label, len(hdu.columns))


def _rows(hdu: Hdu, context: Context) -> Edge | None:
    said = rows_said(hdu.rows)
    if not said or hdu.rows is None:
        return None
    hue = context.axes((DimensionName(hdu.rows.dimension),))[0].hue if hdu.rows.dimension else 0
    return Edge(said, hue, 0)
