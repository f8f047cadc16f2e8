"""The signs of a structure: what a part holds, and whether it must be there. Drawn once on a page and used by each row.

Takes which signs a page uses; gives one hidden `<svg>` with them. Nothing in it comes from a spec.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

if TYPE_CHECKING:
    from collections.abc import Iterable

_FRAME = "M1.5 3h13v10h-13z"
_GRID = "M1.5 2.5h13v11h-13zM1.5 6h13"
_OPEN = "M6 2.5c-2 0-2 1-2 2.5s0 3-2 3c2 0 2 1.5 2 3s0 2.5 2 2.5"
_CLOSE = "M10 2.5c2 0 2 1 2 2.5s0 3 2 3c-2 0-2 1.5-2 3s0 2.5-2 2.5"
KINDS = {
    "none": "M2 4h12M2 8h12M2 12h7",
    "line": "M1 6h14v4H1z",
    "image": _FRAME,
    "cube": "M1.5 6h9v8h-9zM1.5 6l4-4h9l-4 4M14.5 2v8l-4 4",
    "cubes": "M.5 8h5v5h-5zM.5 8L3 5h5L5.5 8M8 5v5l-2.5 3M9 8h4v5H8.3M10.5 5.6L11 5h4.5L13 8M15.5 5v5L13 13",
    "table": _GRID + "M1.5 9.7h13M6 2.5v11M10.5 2.5v11",
    "ascii": _GRID + "M4 8.5h3M9 8.5h3M4 11h3M9 11h3",
    "tree": "M3 2v10.5h4M3 6h4M9 6h5M9 12.5h5",
    "object": _OPEN + _CLOSE,
    "list": "M5 2.5H2.5v11H5M11 2.5h2.5v11H11M6 5.5h4M6 8h4M6 10.5h4",
    "map": "M2 4h3M7 4h7M2 8h3M7 8h7M2 12h3M7 12h7",
    "tuple": "M5 2.5c-3 3-3 8 0 11M11 2.5c3 3 3 8 0 11M6.5 8h1M9 8h1",
    "named": "M4 12l8-8M6.5 4H12v5.5",
    "text": "M3 4.5V3h10v1.5M8 3v10M6.5 13h3",
    "picture": _FRAME + "M1.5 11l4-4 3 3 2-2 4 4",
    "groups": "M2 3h4v3H2zM9 2h4v3H9zM3 10h4v3H3zM10 9h4v3h-4z",
    "any": "M1.5 6V3h3M8 3h1M11.5 3h3v3M14.5 9v1M14.5 13h-3M9 13H7.5M4.5 13h-3v-3",
}
# A ring with a half in it: the stroke of a circle of half the size, along one of the two halves of its length. Each
# has one class that says all, since a style does not see in what a sign was drawn once it is used elsewhere.
LEVELS = {
    "required": '<circle r=".33em" class="g-full"/>',
    "recommended": '<circle r=".33em" class="g-ring"/><circle r=".12em" class="g-full"/>',
    "optional": '<circle r=".33em" class="g-ring"/>',
    "conditional": '<circle r=".33em" class="g-ring"/><circle r=".165em" class="g-half" pathLength="2"/>',
    "forbidden": '<circle r=".33em" class="g-ring"/><line class="g-ring" x1="-.2em" y1=".2em" x2=".2em" y2="-.2em"/>',
    "deprecated": '<circle r=".33em" class="g-ring g-dots"/>',
}


def symbols(kinds: Iterable[str], levels: Iterable[str]) -> Markup:
    """Give the signs that a page uses, to be used by `#k-image` and `#g-required`."""
    said = [f'<symbol id="k-{one}" viewBox="0 0 16 16"><path d="{KINDS[one]}"/></symbol>' for one in sorted(set(kinds))]
    said += [f'<g id="g-{one}">{LEVELS[one]}</g>' for one in sorted(set(levels))]
    return Markup('<svg class="signs" aria-hidden="true" width="0" height="0">%s</svg>') % Markup("".join(said))  # noqa: S704  written above
