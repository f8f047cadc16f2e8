"""What drawings are made of: texts of a known width, lines, and the frame around them.

Takes numbers in units of a sixteenth of the page's type size; gives SVG as safe markup. Colours are those of the page:
everything is drawn in the colour of the text around it, which classes set. Widths are those of the face in which all
characters are equally wide, and of nothing that a browser would have to measure.
"""

from __future__ import annotations

from dataclasses import dataclass
from unicodedata import east_asian_width

from markupsafe import Markup

WIDE = 0.6  # of the type size: one character of a face in which all are equally wide
_UNIT = 16  # units of a drawing in the type size of the page


@dataclass(slots=True)
class Box:
    """Where something stands: its left and upper edges, its width and height."""

    x: float
    y: float
    width: float
    height: float

    def meets(self, other: Box) -> bool:
        """Say whether two boxes have a point in common that is inside both."""
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )


def columns(text: str) -> int:
    """Give how many characters wide a text is; those of East Asia are as wide as two."""
    return sum(2 if east_asian_width(one) in "WF" else 1 for one in text)


def width(text: str, size: float) -> float:
    """Give how wide a text is."""
    return columns(text) * size * WIDE


def cut(text: str, most: int) -> str:
    """Give a text of at most so many characters; an ellipsis stands for what is left out."""
    if columns(text) <= most:
        return text
    while text and columns(text) > most - 1:
        text = text[: min(len(text) - 1, most - 1)]
    return f"{text}…"


def number(value: float) -> str:
    """Give a coordinate in its shortest spelling."""
    return f"{value:.1f}".removesuffix(".0")


def letters(x: float, y: float, text: str | Markup, classes: str = "", *, length: float = 0) -> Markup:
    """Give a text. length: the width into which it is set, whatever the face."""
    named = Markup(' class="%s"') % classes if classes else Markup()
    fitted = Markup(' textLength="%s"') % number(length) if length else Markup()
    return Markup('<text x="%s" y="%s"%s%s>%s</text>') % (number(x), number(y), named, fitted, text)


def path(outline: str, classes: str = "") -> Markup:
    """Give lines, as `d` of a path says them."""
    named = Markup(' class="%s"') % classes if classes else Markup()
    return Markup('<path d="%s"%s/>') % (outline, named)


def group(inside: Markup, hue: int) -> Markup:
    """Give marks in a hue, 0 for the colour of text."""
    return Markup('<g class="c%s">%s</g>') % (hue, inside) if hue else inside


def image(size: tuple[float, float], title: str, inside: Markup, classes: str = "") -> Markup:
    """Give a drawing that says nothing but what stands beside it in words: `title` stands for it where none is seen."""
    return Markup('<svg class="fig%s" width="%srem" viewBox="0 0 %s %s" role="img" aria-label="%s">%s</svg>') % (
        f" {classes}" if classes else "",
        f"{size[0] / _UNIT:.4g}",
        number(size[0]),
        number(size[1]),
        title,
        inside,
    )
