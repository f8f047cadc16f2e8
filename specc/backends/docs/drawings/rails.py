"""Rails: the lines and dots beside the rows of a structure that show what follows what, and what is in what.

Takes where a row stands and gives the `<svg>` of its cell. A row is as high as its text makes it, so the lines go to
`100%` of a drawing that has the height of its cell, and all else is measured in letter sizes.
"""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

_FIRST = 0.5  # of the first rail from the left
_STEP = 1.2  # between a rail and that of what is inside
_DOT = 0.33
_LINE = "1em"  # height of the first line of text
DEEPEST = 8  # what stands deeper is not indented more


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a row stands.

    depth: in how many others. ends: for each of those and itself, from the outside, whether it is the last there.
    holds: rows inside follow. spine: the outermost follow each other, which a rail shows: `kept` in this order, `free`
    in any, or none. first: nothing stands before it. closed: nothing else may follow, which a bar shows.
    """

    depth: int
    ends: tuple[bool, ...]
    holds: bool = False
    spine: str = ""
    first: bool = False
    closed: bool = False


def rail(stand: Stand, level: str) -> Markup:
    """Give the rail of a row, with the dot of its level; without a level there is no dot."""
    depth = min(stand.depth, DEEPEST)
    ends = stand.ends[: depth + 1]
    parts = [_spine(stand)] if stand.spine else []
    for deep in range(1, depth + 1):
        after = not ends[deep]
        if deep == 1 and stand.spine and not ends[0]:
            pass  # the spine runs there
        elif after or deep == depth:
            parts.append(_upright("", _at(deep - 1), "", "" if after else _LINE))
    if depth:
        reach = _at(depth) - (_DOT if level else 0.0)
        parts.append(_level_line(_at(depth - 1), reach))
    if stand.holds and not (depth == 0 and stand.spine and not ends[0]):
        parts.append(_upright("", _at(depth), _LINE, ""))
    if level:
        parts.append(Markup('<use href="#g-%s" x="%s" y="%s"/>') % (level, _em(_at(depth)), _LINE))
    return Markup('<svg class="rail" aria-hidden="true">%s</svg>') % Markup("").join(parts) if parts else Markup("")


def passing(order: str) -> Markup:
    """Give the rail of a row between two others: the spine alone."""
    line = _upright("sp" if order == "kept" else "sp fr", _at(0), "", "")
    return Markup('<svg class="rail" aria-hidden="true">%s</svg>') % line if order else Markup("")


def _spine(stand: Stand) -> Markup:
    kind = "sp" if stand.spine == "kept" else "sp fr"
    last, top = stand.ends[0], stand.depth == 0
    if last and not top:
        return Markup("")
    begins, stops = _LINE if top and stand.first else "", _LINE if last and not stand.closed else ""
    if begins and stops:
        return Markup("")
    line = _upright(kind, _at(0), begins, stops)
    if last and stand.closed:
        line += Markup('<line class="sp" x1="%s" x2="%s" y1="100%%" y2="100%%"/>') % (
            _em(_at(0) - 0.4), _em(_at(0) + 0.4),
        )  # fmt: skip
    return line


def _at(depth: int) -> float:
    return _FIRST + _STEP * depth


def _em(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".").removeprefix("0") + "em"


def _upright(kind: str, x: float, top: str, bottom: str) -> Markup:
    """Draw a line downwards; without a top or a bottom it goes to that of the row."""
    named = Markup(' class="%s"') % kind if kind else Markup("")
    begins = Markup(' y1="%s"') % top if top else Markup("")
    return Markup('<line%s x1="%s" x2="%s"%s y2="%s"/>') % (named, _em(x), _em(x), begins, bottom or "100%")


def _level_line(left: float, right: float) -> Markup:
    return Markup('<line x1="%s" x2="%s" y1="%s" y2="%s"/>') % (_em(left), _em(right), _LINE, _LINE)
