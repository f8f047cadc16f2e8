"""A drawing as it grows: paths, texts and lines of measure, and how much room they take.

Takes places in units of a sixteenth of the page's letter size, y downwards; gives `<svg>` as markup. Colours are
classes of the style: `c1` to `c6` are the hues of named dimensions, none is the soft ink of all lines. Texts come from
specs: they are escaped, cut where they are absurdly long, and their room is reckoned from their characters, since
nothing measures them before a browser does.
"""

from __future__ import annotations

from markupsafe import Markup

from specc.backends.docs.drawings import marks
from specc.backends.docs.drawings.marks import number

EM = 16.0  # units of one letter size of the page
SIZE = 13.0  # of texts in a drawing
_LONGEST = 18  # characters of a text in a drawing
_TICK = 3.0
_MARGIN = 2.0


def cut(text: str, most: int = _LONGEST) -> str:
    """Give a text in one line, shortened to so many characters."""
    return marks.cut(" ".join(text.split()), most)


def width_of(text: str) -> float:
    """Give the room that a text takes, with some slack for faces that are wider."""
    return marks.width(text, SIZE) * 1.04


class Canvas:
    """What has been drawn, and the corners of the room that it takes."""

    def __init__(self) -> None:
        self._parts: list[Markup] = []
        self._across: list[float] = []
        self._down: list[float] = []

    @property
    def right(self) -> float:
        """Give how far to the right anything reaches."""
        return max(self._across, default=0.0)

    @property
    def bottom(self) -> float:
        """Give how far down anything reaches."""
        return max(self._down, default=0.0)

    def reach(self, x: float, y: float) -> None:
        """Take in a point."""
        self._across.append(x)
        self._down.append(y)

    def path(self, kind: str, *strokes: tuple[tuple[float, float], ...], closed: bool = False) -> None:
        """Draw lines from point to point, all of one class."""
        said = []
        for points in strokes:
            for x, y in points:
                self.reach(x, y)
            (x, y), *others = points
            steps = [f"M{number(x)} {number(y)}"]
            for there, below in others:
                across, down = number(there - x), number(below - y)
                steps.append(f"v{down}" if across in {"0", "-0"} else f"h{across}" if down in {"0", "-0"} else
                             f"l{across} {down}")  # fmt: skip
                x, y = there, below
            said.append("".join(steps) + ("z" if closed else ""))
        self._parts.append(Markup('<path%s d="%s"/>') % (_class(kind), "".join(said)))

    def box(self, kind: str, x: float, y: float, wide: float, high: float) -> None:
        """Draw a rectangle."""
        self.path(kind, ((x, y), (x + wide, y), (x + wide, y + high), (x, y + high)), closed=True)

    def dots(self, kind: str, *points: tuple[float, float]) -> None:
        """Draw dots: strokes of no length with round ends, all of one class."""
        places = "".join(f"M{number(x)} {number(y)}h0" for x, y in points)
        self._parts.append(Markup('<path class="%s" d="%s"/>') % (kind, places))

    def text(self, x: float, y: float, said: str, kind: str = "", anchor: str = "start") -> None:
        """Write a text on its base line."""
        said = cut(said)
        room = width_of(said)
        left = x - {"start": 0.0, "middle": room / 2, "end": room}[anchor]
        self.reach(left, y - SIZE * 0.8)
        self.reach(left + room, y + SIZE * 0.3)
        at = Markup("") if anchor == "start" else Markup(' text-anchor="%s"') % anchor
        self._parts.append(Markup('<text%s x="%s" y="%s"%s>%s</text>') % (_class(kind), number(x), number(y), at, said))

    def slanted(self, x: float, y: float, said: str, kind: str = "") -> None:
        """Write a text that rises to the right, over something narrow."""
        said = cut(said, 20)
        room = width_of(said) * 0.7072
        self.reach(x + room + 4, y - room - 8)
        place = f"translate({number(x)} {number(y)})rotate(-45)"
        self._parts.append(Markup('<text%s transform="%s">%s</text>') % (_class(kind), place, said))

    def across(self, x: float, y: float, wide: float, kind: str) -> None:
        """Draw a line of measure from left to right, with its ends marked."""
        self.path(kind, ((x, y), (x + wide, y)), *(((at, y - _TICK), (at, y + _TICK)) for at in (x, x + wide)))

    def down(self, x: float, y: float, high: float, kind: str) -> None:
        """Draw a line of measure downwards."""
        self.path(kind, ((x, y), (x, y + high)), *(((x - _TICK, at), (x + _TICK, at)) for at in (y, y + high)))

    def svg(self, label: str) -> Markup:
        """Give the whole drawing; `label` is what it says to who cannot see it."""
        left, top = min(self._across) - _MARGIN, min(self._down) - _MARGIN
        wide, high = self.right + _MARGIN - left, self.bottom + _MARGIN - top
        return Markup(
            '<svg class="dr" role="img" aria-label="%s" viewBox="%s %s %s %s" width="%sem" height="%sem">%s</svg>'
        ) % (
            *(label, number(left), number(top), number(wide), number(high)),
            *(number(wide / EM), number(high / EM), Markup("").join(self._parts)),
        )


def _class(kind: str) -> Markup:
    return Markup(' class="%s"') % kind if kind else Markup("")
