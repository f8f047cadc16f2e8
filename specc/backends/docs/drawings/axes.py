"""The axes of an array: its pixels as a grid, a stack of grids or two such stacks, with an arrow along each axis.

Takes the axes from the fastest on, one to four, and what is said of the first pixel; gives the drawing. The first pixel
is left, and below as FITS is displayed, or above as rows are printed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from markupsafe import Markup

from specc.backends.docs.drawings import marks
from specc.backends.docs.drawings.marks import Box

MOST = 4  # axes that are drawn
_SIZE = 13.0
_STEP = 17.0
_LEFT = 92.0  # room for what is said of the second axis
_ABOVE = 34.0  # and of the first pixel
_LONGEST = 11  # characters of the length of an axis
_SHEETS = 2  # behind the first
_CELLS = {1: (9, 1, 26.0), 2: (9, 5, 26.0), 3: (7, 4, 24.0), 4: (5, 3, 20.0)}  # across, up, size, by how many axes
_DEPTH = {3: 13.0, 4: 10.0}  # from a sheet to the next


@dataclass(frozen=True, slots=True)
class Mark:
    """What is said of one axis: how long it is, in which hue, what FITS calls it, and which it is in numpy."""

    length: str
    hue: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """A text in the drawing. `x` is its start, or its end."""

    x: float
    y: float
    text: str
    classes: str = ""
    hue: int = 0
    ends: bool = False

    @property
    def box(self) -> Box:
        """Give where it stands."""
        wide = marks.width(self.text, _SIZE)
        return Box(self.x - wide if self.ends else self.x, self.y - 11, wide, 14)


@dataclass(slots=True)
class Layout:
    """Where everything stands: texts, lines with their hue and class, and the cell of the first pixel."""

    texts: list[Words] = field(default_factory=list)
    lines: list[tuple[str, str, int]] = field(default_factory=list)
    first: Box = field(default_factory=lambda: Box(0, 0, 0, 0))
    grid: Box = field(default_factory=lambda: Box(0, 0, 0, 0))
    height: float = 0.0

    @property
    def width(self) -> float:
        """Give how wide the drawing is."""
        return max(self.grid.x + self.grid.width, *(one.box.x + one.box.width for one in self.texts)) + 4


def axes(marked: tuple[Mark, ...], first: str, origin: Literal["below", "above"], title: str) -> Markup:
    """Give the drawing; `marked` begins with the fastest axis."""
    laid = layout(marked, first, origin)
    box = laid.first
    cell = f"M{_n(box.x)} {_n(box.y)}h{_n(box.width)}v{_n(box.height)}h-{_n(box.width)}z"
    drawn = Markup().join(marks.group(marks.path(line, classes), hue) for line, classes, hue in laid.lines)
    said = Markup().join(
        marks.group(
            marks.letters(one.x, one.y, one.text, f"{one.classes}{' end' if one.ends else ''}".strip()), one.hue
        )
        for one in laid.texts
    )
    return marks.image((laid.width, laid.height), title, drawn + marks.path(cell, "one") + said, "ax")


def layout(marked: tuple[Mark, ...], first: str, origin: Literal["below", "above"]) -> Layout:
    """Place the grid, its arrows and what they are called."""
    count = len(marked)
    across, up, size = _CELLS[count]
    wide, tall = across * size, up * size
    depth = _DEPTH.get(count, 0.0)
    left, top = (_LEFT if count > 1 else 4.0), _ABOVE + _SHEETS * depth
    laid = Layout(grid=Box(left, top, wide, tall))
    stacks = [left] if count < MOST else [left, left + wide + _SHEETS * depth + 30]
    for at in stacks:
        _stack(laid, Box(at, top, wide, tall), size, depth)
    below = origin == "below"
    laid.first = Box(left, top + tall - size if below else top, size, size)
    middle = left + size / 2
    laid.lines.append((f"M{_n(middle)} {_n(laid.first.y + 4)}V22", "one", 0))
    laid.texts.append(Words(left + 2, 15, first, "q"))
    foot = top + tall + 12
    _arrow(laid, (left, foot), (left + wide, foot), marked[0].hue)
    _along(laid, marked[0], left, foot + 20)
    laid.height = foot + 26
    if count > 1:
        ends = (top + tall, top) if below else (top, top + tall)
        _arrow(laid, (left - 12, ends[0]), (left - 12, ends[1]), marked[1].hue)
        _beside(laid, marked[1], left - 24, top + tall / 2, ends=True)
    if count > 2:  # noqa: PLR2004  sheets
        back = _SHEETS * depth
        right = stacks[-1] + wide + 8
        _arrow(laid, (right, top + tall), (right + back, top + tall - back), marked[2].hue)
        _beside(laid, marked[2], right + back / 2 + 16, top + tall - 16, ends=False)
    if count == MOST:
        foot += 40
        _arrow(laid, (left, foot), (stacks[-1] + wide, foot), marked[3].hue)
        _along(laid, marked[3], left, foot + 20)
        laid.height = foot + 26
    return laid


def _stack(laid: Layout, box: Box, size: float, depth: float) -> None:
    """Draw a grid, with what can be seen of the sheets behind it."""
    if depth:
        behind = "".join(
            f"M{_n(box.x + number * depth)} {_n(box.y - (number - 1) * depth)}v-{_n(depth)}h{_n(box.width)}"
            f"v{_n(box.height)}h-{_n(depth)}"
            for number in range(1, _SHEETS + 1)
        )
        laid.lines.append((behind, "ln", 0))
    inner = "".join(
        f"M{_n(box.x + at * size)} {_n(box.y)}v{_n(box.height)}" for at in range(1, round(box.width / size))
    )
    inner += "".join(
        f"M{_n(box.x)} {_n(box.y + at * size)}h{_n(box.width)}" for at in range(1, round(box.height / size))
    )
    laid.lines.append((inner, "hair", 0))
    laid.lines.append((f"M{_n(box.x)} {_n(box.y)}h{_n(box.width)}v{_n(box.height)}h-{_n(box.width)}z", "ln", 0))


def _arrow(laid: Layout, start: tuple[float, float], end: tuple[float, float], hue: int) -> None:
    """Draw a line with a head at its end."""
    across, up = end[0] - start[0], end[1] - start[1]
    long = (across**2 + up**2) ** 0.5
    x, y = across / long, up / long
    base = (end[0] - 8 * x, end[1] - 8 * y)
    sides = [(base[0] - side * y, base[1] + side * x) for side in (4, -4)]
    line = f"M{_n(start[0])} {_n(start[1])}L{_n(base[0])} {_n(base[1])}"
    head = f"M{_n(end[0])} {_n(end[1])}L" + "L".join(f"{_n(one[0])} {_n(one[1])}" for one in sides) + "z"
    laid.lines.append((line + head, "arrow", hue))


def _along(laid: Layout, mark: Mark, x: float, y: float) -> None:
    """Say below an arrow what the axis is, in one line."""
    for number, text in enumerate((marks.cut(mark.length, _LONGEST), *mark.lines)):
        laid.texts.append(Words(x, y, text, _classes(number), mark.hue if number == 0 else 0))
        x += marks.width(text, _SIZE) + 10


def _beside(laid: Layout, mark: Mark, x: float, middle: float, *, ends: bool) -> None:
    """Say beside an arrow what the axis is, in lines."""
    said = (marks.cut(mark.length, _LONGEST), *mark.lines)
    y = middle - _STEP * (len(said) - 1) / 2 + 5
    for number, text in enumerate(said):
        laid.texts.append(Words(x, y + _STEP * number, text, _classes(number), mark.hue if number == 0 else 0, ends))


def _classes(number: int) -> str:
    return ("b", "", "q")[min(number, 2)]


_n = marks.number
