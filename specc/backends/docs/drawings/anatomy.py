"""The anatomy of a file name: a name in large letters, each field underlined, with a line to what it is.

Takes pieces of a name and what is said of each field; gives the drawing, or none where a name has too many fields or
is too long for one line. Labels stand below their fields as nearly as they can without meeting; where one row is too
narrow for all, every other one stands in a second row.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from markupsafe import Markup

from specc.backends.docs.drawings import marks
from specc.backends.docs.drawings.marks import Box

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.backends.docs.products.worked import Piece

WIDEST = 1080.0
_BUCKETS = (480, 720, 900)  # widths by which the styles say on how narrow a page the drawing is left out
_LARGE, _SMALL = 27.0, 14.0  # of the name
_LABEL, _STEP = 13.0, 19.0  # of labels: type size and line
_GAP = 5.0  # beside a field
_BETWEEN = 16.0  # labels
_RISE = 9.0  # between the levels of two lines that go the same way
_NEAR = 2.0
_ONE_ROW, _TWO_ROWS = (28, 22, 17, 13), (26, 20, 15, 11, 8)  # characters of a line of a label


@dataclass(frozen=True, slots=True)
class Label:
    """What is said of a field: its name, then lines below it; `hue` from 1."""

    name: str
    hue: int
    lines: tuple[str, ...]


@dataclass(slots=True)
class Placed:
    """A field in the drawing: its text and its label, and how the line goes from one to the other."""

    label: Label
    text: Box
    box: Box
    lines: tuple[str, ...]
    level: int = 0

    @property
    def starts(self) -> float:
        """Give where the line leaves the field."""
        return self.text.x + self.text.width / 2

    @property
    def ends(self) -> float:
        """Give where the line meets the label."""
        return self.box.x + self.box.width / 2


@dataclass(slots=True)
class Layout:
    """Where everything stands. notes: what is said above pieces that could be left out, with the pieces' extent."""

    width: float
    size: float
    baseline: float = 0.0
    height: float = 0.0
    texts: list[tuple[Piece, Box]] = field(default_factory=list)
    fields: list[Placed] = field(default_factory=list)
    notes: list[tuple[str, Box, Box]] = field(default_factory=list)


def anatomy(name: str, pieces: Sequence[Piece], labels: Sequence[Label]) -> Markup | None:
    """Give the drawing of a name; None where it would be too large."""
    laid = layout([one for one in pieces if one.text], labels)
    if laid is None:
        return None
    title = f"The parts of the name {name}, as in the table below"
    small = next((number for number, most in enumerate(_BUCKETS, 1) if laid.width <= most), len(_BUCKETS) + 1)
    return marks.image((laid.width, laid.height), title, Markup().join(_drawn(laid)), f"an b{small}")


# ------------------------------------------------------------------------------------------------- where things stand


def layout(pieces: Sequence[Piece], labels: Sequence[Label]) -> Layout | None:
    """Place a name, its labels and the lines between them."""
    known = {one.name: one for one in labels}
    shown = [known[one.field] for one in pieces if one.field in known]
    characters = sum(marks.columns(one.text) for one in pieces)
    gaps = _GAP * max(0, len(pieces) - 1)
    if not shown or not characters:
        return None
    size = min(_LARGE, (WIDEST - gaps) / (characters * marks.WIDE))
    arranged = _arranged(shown)
    if size < _SMALL or arranged is None:
        return None
    lines, apart, widths, rows = arranged
    long = characters * marks.WIDE * size + gaps
    span = widths[0] / 2 + sum(apart) + widths[-1] / 2
    laid = Layout(max(long, span), size)
    _place_name(laid, pieces)
    boxes = [box for piece, box in laid.texts if piece.field in known]
    wanted = [box.x + box.width / 2 for box in boxes]
    centres = _spread(wanted, apart, widths[0] / 2, laid.width - widths[-1] / 2)
    laid.fields = [
        Placed(label, box, Box(centre - wide / 2, 0, wide, _STEP * len(said)), said)
        for label, box, centre, wide, said in zip(shown, boxes, centres, widths, lines, strict=True)
    ]
    _level(laid.fields)
    below = laid.baseline + 14 + _RISE * (2 + max(one.level for one in laid.fields))
    tall = _STEP * max(len(one.lines) for one in laid.fields) + 10
    for number, one in enumerate(laid.fields):
        one.box.y = below + (number % rows) * tall
    laid.height = max(one.box.y + one.box.height for one in laid.fields) + 4
    return laid


def _arranged(
    shown: Sequence[Label],
) -> tuple[list[tuple[str, ...]], list[float], list[float], int] | None:
    """Give the lines of labels, how far apart their middles must be, how wide each is, and in how many rows."""
    for rows, limits in ((1, _ONE_ROW), (2, _TWO_ROWS)):
        for most in limits:
            lines = [tuple(marks.cut(one, most) for one in label.lines if one) for label in _again(shown)]
            widths = [max(marks.width(one, _LABEL) for one in said) for said in lines]
            if rows == 1:
                apart = [(one + other) / 2 + _BETWEEN for one, other in pairwise(widths)]
            else:  # a line passes between two labels of the first row
                apart = [max(widths) / 2 + _BETWEEN / 2] * (len(widths) - 1)
            if widths[0] / 2 + sum(apart) + widths[-1] / 2 <= WIDEST:
                return lines, apart, widths, rows
    return None


def _again(shown: Sequence[Label]) -> Iterator[Label]:
    """Give labels with their names as first lines; of a field that comes again that alone is said."""
    seen: set[str] = set()
    for one in shown:
        yield Label(one.name, one.hue, (one.name, "again") if one.name in seen else (one.name, *one.lines))
        seen.add(one.name)


def _place_name(laid: Layout, pieces: Sequence[Piece]) -> None:
    """Place the name in the middle, with room above for what is said of optional parts."""
    long = sum(marks.width(one.text, laid.size) for one in pieces) + _GAP * (len(pieces) - 1)
    at = (laid.width - long) / 2
    for one in pieces:
        wide = marks.width(one.text, laid.size)
        laid.texts.append((one, Box(at, 0, wide, laid.size)))
        at += wide + _GAP
    rows = _place_notes(laid)
    above = rows * 18 + 8 if rows else 0
    laid.baseline = above + laid.size * 0.8
    for _, box in laid.texts:
        box.y = above
    for _, extent, note in laid.notes:
        extent.y = above
        note.y += above - rows * 18 - 8 + 2


def _place_notes(laid: Layout) -> int:
    """Place what is said of parts that could be left out, in as many rows as are needed; give how many."""
    ends: list[float] = []  # of each row, the lowest last
    spots = {one.spot: one.mark for one, _ in laid.texts if one.mark}
    for spot, mark in spots.items():
        inside = [box for one, box in laid.texts if one.spot == spot]
        extent = Box(inside[0].x, 0, inside[-1].x + inside[-1].width - inside[0].x, 0)
        said = marks.cut(mark, 40)
        wide = marks.width(said, _LABEL)
        left = min(max(extent.x + extent.width / 2 - wide / 2, 0), max(laid.width - wide, 0))
        row = next((number for number, end in enumerate(ends) if left > end + _BETWEEN), len(ends))
        ends[row : row + 1] = [left + wide]
        laid.notes.append((said, extent, Box(left, row, wide, _LABEL)))
    for _, _, note in laid.notes:
        note.y = (len(ends) - 1 - note.y) * 18
    return len(ends)


def _spread(wanted: Sequence[float], apart: Sequence[float], least: float, most: float) -> list[float]:
    """Give places as near as may be to those wanted, in their order, so far apart, between two ends."""
    offsets = [0.0]
    for one in apart:
        offsets.append(offsets[-1] + one)
    runs: list[tuple[float, int]] = []  # of places that touch: the mean of where they want their first to be
    for place, offset in zip(wanted, offsets, strict=True):
        mean, count = place - offset, 1
        while runs and runs[-1][0] > mean:
            before, many = runs.pop()
            mean, count = (before * many + mean * count) / (many + count), many + count
        runs.append((mean, count))
    firsts = [mean for mean, count in runs for _ in range(count)]
    return [min(max(first, least), most - offsets[-1]) + offset for first, offset in zip(firsts, offsets, strict=True)]


def _level(fields: Sequence[Placed]) -> None:
    """Give each line a level, so that none crosses another: those to the left go deeper from left to right."""
    for before, one in pairwise(fields):
        if _left(before) and _left(one) and one.ends < before.starts + _NEAR:
            one.level = before.level + 1
    for one, behind in zip(reversed(fields[:-1]), reversed(fields), strict=False):
        if _right(one) and _right(behind) and one.ends > behind.starts - _NEAR:
            one.level = behind.level + 1


def _left(one: Placed) -> bool:
    return one.ends < one.starts - _NEAR


def _right(one: Placed) -> bool:
    return one.ends > one.starts + _NEAR


# --------------------------------------------------------------------------------------------------------- as a drawing


def _drawn(laid: Layout) -> Iterator[Markup]:
    size = marks.number(laid.size)
    literal = Markup().join(_text(one, box, laid) for one, box in laid.texts if not _is_field(box, laid))
    yield Markup('<g class="q" font-size="%s">%s</g>') % (size, literal)
    for said, extent, note in laid.notes:
        outline = f"M{_n(extent.x)} {_n(extent.y)}v-4h{_n(extent.width)}v4"
        middle = note.x + note.width / 2
        yield marks.path(outline, "hint") + marks.letters(middle, note.y + _LABEL, said, "q mid")
    pieces = {id(box): piece for piece, box in laid.texts}
    for one in laid.fields:
        word = Markup('<g font-size="%s">%s</g>') % (size, _text(pieces[id(one.text)], one.text, laid))
        yield marks.group(word + _line(one, laid) + _label(one), one.label.hue)


def _is_field(box: Box, laid: Layout) -> bool:
    return any(one.text is box for one in laid.fields)


def _text(piece: Piece, box: Box, laid: Layout) -> Markup:
    return marks.letters(box.x, laid.baseline, piece.text, length=box.width)


def _line(one: Placed, laid: Layout) -> Markup:
    under = laid.baseline + 10
    bar = marks.path(f"M{_n(one.text.x)} {_n(under)}h{_n(one.text.width)}", "under")
    if abs(one.ends - one.starts) <= _NEAR:
        return bar + marks.path(f"M{_n(one.starts)} {_n(under)}V{_n(one.box.y)}")
    turn = under + _RISE * (1 + one.level)
    return bar + marks.path(f"M{_n(one.starts)} {_n(under)}V{_n(turn)}H{_n(one.ends)}V{_n(one.box.y)}")


def _label(one: Placed) -> Markup:
    said = Markup()
    for number, text in enumerate(one.lines):
        classes = ("b mid", "i mid")[number] if number < 2 else "q mid"  # noqa: PLR2004  the name, its form
        said += marks.letters(one.ends, one.box.y + _STEP * number + 15, text, classes)
    return said


_n = marks.number
