"""Arrays as boxes: a line, a rectangle, a cube, or a row of cubes, with each axis measured and named in its colour.

Takes axes, slowest first, and gives a drawing. Lengths are near enough to scale: numbers by their logarithm, and a
named dimension has one length in all drawings of a page, so that what is alike looks alike.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import log2
from typing import TYPE_CHECKING

from markupsafe import Markup

from specc.backends.docs.drawings.canvas import Canvas, cut, width_of
from specc.backends.wording.storage import length_text
from specc.model.types import AnyAxes, DimensionName, Length

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specc.backends.docs.pages import Axis

_ROUGH = (1.0, 1.25, 0.75)  # how the lengths of one dimension differ from repetition to repetition
_LEAN = 0.6  # how steep the third axis rises
_FLAT = 12.0  # height of what has no second axis
_FEW = 4  # so many layers are drawn one by one
_SIDES = 3  # axes that a cube has
_BEYOND = 3  # slower axes that are drawn
_APART = (8, -17)  # from one sheet to that behind it
_INSIDE = 8.0  # from the edge of a sheet to its name


@dataclass(frozen=True, slots=True)
class Edge:
    """One axis in a drawing: its length in words, its hue, how long it is drawn, and how many layers if they are few.

    `own`: each repetition has its own length. `sides`: it stands for any number of axes.
    """

    text: str
    hue: int
    size: float
    layers: int = 0
    own: bool = False
    sides: bool = False

    @property
    def kind(self) -> str:
        """Give the class of its colour."""
        return f"c{self.hue}" if self.hue else ""


@dataclass(slots=True)
class Sizes:
    """How long each named dimension is drawn, wherever it is."""

    known: dict[str, float] = field(default_factory=dict)

    def edges(self, shape: Sequence[Length], axes: Sequence[Axis], own: frozenset[str] = frozenset()) -> list[Edge]:
        """Give the edges of a shape; `own` are the dimensions that differ from repetition to repetition."""
        return [
            Edge(
                text=length_text(length),
                hue=axis.hue,
                size=self._size(length, fastest=place == len(shape) - 1),
                layers=length if isinstance(length, int) and length <= _FEW else 0,
                own=isinstance(length, DimensionName) and length.name in own,
                sides=isinstance(length, AnyAxes),
            )
            for place, (length, axis) in enumerate(zip(shape, axes, strict=True))
        ]

    def _size(self, length: Length, *, fastest: bool) -> float:
        if isinstance(length, int):
            return min(12 + 9.5 * log2(max(length, 1)), 128)
        if isinstance(length, DimensionName):
            longest = 124.0 if fastest else 84.0
            taken = sum(one <= longest and one > longest - 40 for one in self.known.values())
            return self.known.setdefault(length.name, longest - 13 * min(taken, 3))
        return 104.0 if fastest else 72.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """One of several arrays of a shape: its name, and whether it must be there."""

    name: str
    required: bool


def draw_array(edges: Sequence[Edge], label: str, counted: Sequence[str] = (), *, layers_last: bool = False) -> Markup:
    """Give the drawing of an array, or several of them where each repetition has lengths of its own.

    `counted`: what each repetition is called. `layers_last`: the fastest axis counts the colours of a pixel, and is
    drawn as layers.
    """
    open_ended = any(one.sides for one in edges)
    drawn = [one for one in edges if not one.sides]
    if layers_last and len(drawn) == _SIDES:
        drawn = [drawn[2], *drawn[:2]]
    if len(drawn) > _SIDES:
        canvas = Canvas()
        _row(canvas, drawn)
        return canvas.svg(label)
    made = []
    for called, rough in zip(counted or ("",), _ROUGH, strict=False):
        canvas = Canvas()
        scaled = [_scaled(one, rough * 0.85) if one.own else one for one in drawn]
        _solid(canvas, 0, scaled, called or ("" if drawn else "any axes"), open_ended=open_ended)
        made.append(canvas.svg(f"{label}; {called}" if called else label))
    return Markup().join(made)


def draw_sheets(edges: Sequence[Edge], label: str, sheets: Sequence[Sheet], more: int) -> Markup:
    """Give the drawing of images of one shape, each a sheet behind the first, with its name; `more` are not shown.

    What need not be there is dashed.
    """
    canvas = Canvas()
    longest = max(width_of(cut(one.name)) for one in sheets) + 2 * _INSIDE
    by = max(longest / edges[-1].size, 28 / edges[-2].size, 1)
    front = Front(0, 0, edges[-1].size * by, min(edges[-2].size * by, 120))
    for place, one in reversed(list(enumerate(sheets))):
        x, y = _APART[0] * place, _APART[1] * place
        canvas.box("b" if one.required else "b v", x, y, front.wide, front.high)
        canvas.text(x + _INSIDE, y + 13, one.name, "n b6")
    if more:
        canvas.text(_APART[0] * len(sheets) + _INSIDE, _APART[1] * len(sheets) + 13, f"and {more} more", "q")
    _measured(canvas, front, edges)
    return canvas.svg(label)


@dataclass(frozen=True, slots=True)
class Front:
    """Where the front of a box has its upper left corner, and how large it is."""

    x: float
    y: float
    wide: float
    high: float


def _scaled(edge: Edge, by: float) -> Edge:
    return Edge(edge.text, edge.hue, max(edge.size * by, 10), edge.layers, edge.own)


def _solid(canvas: Canvas, x: float, edges: Sequence[Edge], inside: str = "", *, open_ended: bool = False,
           named: bool = True) -> float:  # fmt: skip
    """Draw a line, rectangle or cube whose front begins so far to the right; give how wide it is."""
    wide = edges[-1].size if edges else 104.0
    high = edges[-2].size if len(edges) > 1 else _FLAT if edges else 72.0
    deep = len(edges) == _SIDES
    front = Front(x, 0, wide, max(high, 28) if deep else high)
    lean = _deep(canvas, front, edges[0]) if deep else 0.0
    if open_ended:
        for step in (2, 1):
            canvas.box("b v", x + 9 * step, -7 * step, wide, front.high)
    canvas.box("b", x, 0, wide, front.high)
    if inside:
        canvas.text(x + _INSIDE, front.high / 2 + 4.5, inside, "q")
    if named:
        _measured(canvas, front, edges)
    if named and deep:
        rise = lean * _LEAN
        canvas.path(edges[0].kind, ((x - 6, -7), (x - 6 + lean, -7 - rise)), ((x - 8, -9.5), (x - 4, -4.5)),
                    ((x - 8 + lean, -9.5 - rise), (x - 4 + lean, -4.5 - rise)))  # fmt: skip
        canvas.text(x - 11, -8 - rise / 2, edges[0].text, edges[0].kind, "end")
    return wide + lean


def _measured(canvas: Canvas, front: Front, edges: Sequence[Edge]) -> None:
    """Measure and name the two fastest axes of a front."""
    if edges:
        canvas.across(front.x, front.y + front.high + 8, front.wide, edges[-1].kind)
        middle = front.x + front.wide / 2
        canvas.text(middle, front.y + front.high + 24, edges[-1].text, edges[-1].kind, "middle")
    if len(edges) > 1:
        canvas.down(front.x - 8, front.y, front.high, edges[-2].kind)
        canvas.text(front.x - 15, front.y + front.high / 2 + 4.5, edges[-2].text, edges[-2].kind, "end")


def _deep(canvas: Canvas, front: Front, edge: Edge) -> float:
    """Draw what lies behind the front: layers where they are few, else the sides of a block. Give how far it leans."""
    if edge.layers:
        for step in range(edge.layers - 1, 0, -1):
            canvas.box("b", front.x + 12 * step, front.y - 12 * _LEAN * step, front.wide, front.high)
        return 12.0 * max(edge.layers - 1, 1)
    lean = min(max(edge.size * 0.5, 20), 42)
    left, top, right, rise = front.x, front.y, front.x + front.wide, lean * _LEAN
    canvas.path("b", ((left, top), (left + lean, top - rise), (right + lean, top - rise), (right, top)), closed=True)
    canvas.path("b", ((right, top), (right + lean, top - rise), (right + lean, top + front.high - rise),
                      (right, top + front.high)), closed=True)  # fmt: skip
    return lean


def _row(canvas: Canvas, edges: Sequence[Edge]) -> None:
    """Draw what has more than three axes: cubes in a row, and below them a line for each slower axis."""
    *slower, depth, height, width = edges
    small = [_scaled(one, 0.7) for one in (depth, height, width)]
    apart = _solid(canvas, 0, small) + 16
    _solid(canvas, apart, small, named=False)
    canvas.text(2 * apart - 8, small[1].size / 2 + 4.5, "…", "q")
    end = canvas.right
    for step, edge in enumerate(reversed(slower[-_BEYOND:])):
        below = canvas.bottom + (8 if step else 10)
        canvas.across(0, below, end, edge.kind)
        canvas.text(end / 2, below + 16, edge.text, edge.kind, "middle")
    if len(slower) > _BEYOND:
        canvas.text(0, canvas.bottom + 18, f"and {len(slower) - _BEYOND} more axes", "q")
