"""Tables as columns: narrow where a cell holds one value, wide where it holds an array, full where they must be there.

Takes columns in their order and how many rows there are; gives a drawing. Of many columns it shows the first.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from specc.backends.docs.drawings.canvas import Canvas, width_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from specc.backends.docs.drawings.arrays import Edge

_NARROW = 20.0
_WIDE = 48.0
_ROOM = 262.0  # of the columns that are shown
_HEAD = 14.0
_ROW = 13.0
_ROWS = 3
_FEW = 2  # so many more columns are shown rather than counted


@dataclass(frozen=True, slots=True)
class Strip:
    """One column: its name, whether it must be there, and the axes of a cell."""

    name: str
    required: bool
    edges: tuple[Edge, ...]

    @property
    def wide(self) -> float:
        """Give how wide it is drawn."""
        return _WIDE if self.edges else _NARROW


def draw_table(strips: Sequence[Strip], rows: Edge | None, label: str, count: int) -> Markup:
    """Give the drawing of a table whose first columns these are, of so many; `rows`: how many, if anything says so."""
    canvas = Canvas()
    shown = _fitting(strips)
    places = [sum(one.wide for one in shown[:place]) for place in range(len(shown) + 1)]
    wide, high = places[-1], _HEAD + _ROW * _ROWS
    canvas.box("b", 0, 0, wide, high)
    for kinds, needed in ((("dot",), True), (("dot", "hole"), False)):
        heads = [
            (at + one.wide / 2, _HEAD / 2) for at, one in zip(places, shown, strict=False) if one.required is needed
        ]
        for kind in kinds if heads else ():
            canvas.dots(kind, *heads)
    inner = places[1:-1]
    lines = [((at, 0.0), (at, high)) for at in inner]
    lines += [((0.0, _HEAD + _ROW * step), (wide, _HEAD + _ROW * step)) for step in range(_ROWS)]
    if lines:
        canvas.path("h", *lines)
    for at, one in zip(places, shown, strict=False):
        canvas.slanted(at + one.wide / 2 + 3, -6, one.name, "n" if one.required else "n q")
    if len(shown) < count:
        canvas.text(wide + 8, high / 2 + 6, f"… {count - len(shown)} more", "q")
    if rows is not None:
        canvas.down(-8, _HEAD, high - _HEAD, rows.kind)
        canvas.text(-15, _HEAD + (high - _HEAD) / 2 + 4.5, rows.text, rows.kind, "end")
    _cells(canvas, shown, places, high)
    return canvas.svg(label)


def _fitting(strips: Sequence[Strip]) -> list[Strip]:
    shown: list[Strip] = []
    for one in strips:
        if shown and sum(each.wide for each in shown) + one.wide > _ROOM:
            break
        shown.append(one)
    return list(strips) if len(strips) - len(shown) <= _FEW else shown


def _cells(canvas: Canvas, shown: Sequence[Strip], places: Sequence[float], high: float) -> None:
    """Measure the arrays in the cells: those beside each other that have one shape once."""
    numbered = list(enumerate(shown))
    ends = [-1e9] * 4  # how far the texts of each line reach
    for axes, run in groupby(numbered, key=lambda one: tuple((edge.text, edge.hue) for edge in one[1].edges)):
        members = [place for place, _ in run]
        if not axes:
            continue
        left, right = places[members[0]], places[members[-1] + 1]
        kind = shown[members[0]].edges[-1].kind
        said = " by ".join(text for text, _ in axes)
        middle, room = (left + right) / 2, width_of(said)
        line = next((one for one, end in enumerate(ends) if middle - room / 2 > end + 10), len(ends) - 1)
        ends[line] = middle + room / 2
        for place in members:
            canvas.across(places[place] + 3, high + 8, shown[place].wide - 6, kind)
        canvas.text(middle, high + 24 + 16 * line, said, kind, "middle")
