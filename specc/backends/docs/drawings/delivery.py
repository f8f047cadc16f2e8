"""A delivery: its members as stacks of files, those to which others belong on the left, with a line to each of those.

Takes what is said of members; gives the drawing, or none where there are too many. Members stand in columns by how many
others they hang on; a member stands at the height of those that hang on it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from specc.backends.docs.drawings import marks
from specc.backends.docs.drawings.marks import Box

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_MOST = 60  # members
_DEEPEST = 8
_NAME, _SMALL = 15.0, 13.0  # type sizes
_LINE, _PAD = 18.0, 13.0
_ACROSS, _DOWN = 72.0, 26.0  # between boxes
_STACK = 5.0
_LETTERS = 34  # of a line in a box
_WIDE = 920.0
_HEAD = 22.0


@dataclass(frozen=True, slots=True)
class Files:
    """Files of one kind. lines: how many, and when. many: more than one. above: those that it hangs on.

    listed: the names of its files stand in the one above. named: others whose files may name it.
    """

    name: str
    lines: tuple[str, ...]
    many: bool
    optional: bool
    above: tuple[str, ...]
    listed: bool = False
    named: tuple[str, ...] = ()


def delivery(members: Sequence[Files], name: str, key: Sequence[str]) -> Markup | None:
    """Give the drawing of a delivery; None where it would be too large."""
    if not members or len(members) > _MOST:
        return None
    columns = _columns(members)
    if max(columns.values()) >= _DEEPEST:
        return None
    boxes = _placed(members, columns)
    right = max(box.x + box.width for box in boxes.values()) + 2 * _STACK
    bottom = max(box.y + box.height for box in boxes.values())
    head = _wrapped(key, max(right, 420.0))
    top = _HEAD + _LINE * len(head) + _PAD + 2 * _STACK
    width = max(right, *(marks.width(one, _SMALL) for one in head), marks.width(name, _NAME)) + 4 * _PAD
    drawn = [
        marks.path(_outline(Box(0.5, 0.5, width - 1, top + bottom + 3 * _PAD)), "whole"),
        marks.letters(2 * _PAD, _HEAD + 4, marks.cut(name, 60), "dvn"),
        *(marks.letters(2 * _PAD, _HEAD + _LINE * (n + 1) + 4, one, "dvt") for n, one in enumerate(head)),
    ]
    inside = [*_lines(members, boxes), *(mark for one in members for mark in _drawn(one, boxes[one.name]))]
    drawn.append(
        Markup('<g transform="translate(%s %s)">%s</g>')
        % (marks.number(2 * _PAD), marks.number(top + _PAD), Markup().join(inside))
    )
    title = f"The files of {marks.cut(name, 60)} and which belong to which, as in the table below"
    return marks.image((width, top + bottom + 3 * _PAD + 1), title, Markup().join(drawn), "dv")


def _columns(members: Sequence[Files]) -> dict[str, int]:
    """Give how many members each hangs on, one behind the other."""
    found = {one.name: 0 for one in members}
    for _ in members:  # by then it is settled, unless they go round in a circle, which no spec does
        for one in members:
            found[one.name] = max((found[above] + 1 for above in one.above if above in found), default=0)
    return found


def _placed(members: Sequence[Files], columns: Mapping[str, int]) -> dict[str, Box]:
    sizes = {one.name: _size(one) for one in members}
    if max(columns.values()) == 0:
        return _in_rows(sizes)
    lefts = [0.0]
    for column in range(max(columns.values()) + 1):
        widest = max((sizes[name][0] for name, at in columns.items() if at == column), default=0.0)
        lefts.append(lefts[-1] + widest + _ACROSS)
    below: dict[str, list[Files]] = {one.name: [] for one in members}
    top: list[Files] = []
    for one in members:
        above = max((name for name in one.above if name in below), key=lambda name: columns[name], default="")
        (below[above] if above else top).append(one)
    boxes: dict[str, Box] = {}
    nexts = [0.0] * len(lefts)  # how far down each column is taken

    def place(one: Files, at_least: float) -> float:
        """Place a member and what hangs on it; give where it ends."""
        wide, high = sizes[one.name]
        column = columns[one.name]
        start = max(at_least, nexts[column])
        end = start
        tops = []
        for other in below[one.name]:
            end = place(other, end)
            tops.append(boxes[other.name].y)
        middle = (tops[0] + tops[-1]) / 2 if tops else start
        y = max(start, middle)
        boxes[one.name] = Box(lefts[column], y, wide, high)
        nexts[column] = y + high + _DOWN
        return max(end, y + high + _DOWN)

    down = 0.0
    for one in top:
        down = place(one, down)
    return boxes


def _in_rows(sizes: Mapping[str, tuple[float, float]]) -> dict[str, Box]:
    """Place members of which none hangs on another side by side."""
    boxes: dict[str, Box] = {}
    x, y, tallest = 0.0, 0.0, 0.0
    for name, (wide, high) in sizes.items():
        if x and x + wide > _WIDE:
            x, y, tallest = 0.0, y + tallest + _DOWN, 0.0
        boxes[name] = Box(x, y, wide, high)
        x, tallest = x + wide + _DOWN + 2 * _STACK, max(tallest, high)
    return boxes


def _size(one: Files) -> tuple[float, float]:
    lines = _said(one)
    wide = max(marks.width(one.name[:_LETTERS], _NAME), *(marks.width(each, _SMALL) for each in lines), 80.0)
    return wide + 2 * _PAD, _LINE * (len(lines) + 1) + 1.2 * _PAD


def _said(one: Files) -> list[str]:
    return [marks.cut(each, _LETTERS) for each in one.lines]


def _wrapped(key: Sequence[str], width: float) -> list[str]:
    """Give the fields of the key in lines."""
    lines = ["one delivery: files with the same"]
    for number, name in enumerate(key):
        said = marks.cut(name, _LETTERS) + ("," if number < len(key) - 1 else "")
        if marks.width(f"{lines[-1]} {said}", _SMALL) > min(width, _WIDE):
            lines.append("")
        lines[-1] = f"{lines[-1]} {said}".strip()
    return lines


def _outline(box: Box) -> str:
    x, y, wide, high = map(marks.number, (box.x, box.y, box.width, box.height))
    return f"M{x} {y}h{wide}v{high}h-{wide}z"


def _drawn(one: Files, box: Box) -> Iterator[Markup]:
    kind = "box opt" if one.optional else "box"
    if one.many:
        for step in (2, 1):
            yield marks.path(_outline(Box(box.x + step * _STACK, box.y - step * _STACK, box.width, box.height)), kind)
    yield marks.path(_outline(box), kind)
    y = box.y + _LINE
    yield marks.letters(box.x + _PAD, y, marks.cut(one.name, _LETTERS), "dvn")
    for said in _said(one):
        y += _LINE
        yield marks.letters(box.x + _PAD, y, said, "dvt")


def _lines(members: Sequence[Files], boxes: Mapping[str, Box]) -> Iterator[Markup]:
    """Give the lines from each member to those that hang on it, or that it names and that stand further on."""
    for one in members:
        for above in one.above:
            yield from _line(boxes[above], boxes[one.name], "listed" if one.listed else "each")
        for other in one.named:
            if other not in one.above and boxes[other].x + boxes[other].width < boxes[one.name].x:
                yield from _line(boxes[other], boxes[one.name], "listed")


def _line(start: Box, end: Box, kind: str) -> Iterator[Markup]:
    """Give a line from the right of one box to the left of another, with its point."""
    x1, y1 = start.x + start.width, start.y + start.height / 2
    x2, y2 = end.x - 2, end.y + end.height / 2
    bend = max((x2 - x1) / 2, 20.0)
    at = [marks.number(one) for one in (x1, y1, x1 + bend, y1, x2 - bend, y2, x2, y2)]
    yield marks.path(f"M{at[0]} {at[1]}C{' '.join(at[2:])}", kind)
    point = [marks.number(one) for one in (x2 - 6, y2 - 4, x2, y2, x2 - 6, y2 + 4)]
    yield marks.path(f"M{point[0]} {point[1]}L{point[2]} {point[3]}L{point[4]} {point[5]}", "each")
