"""Places on the sky in headers: pairs of keywords that take the parts of one SkyCoord.

Takes the keywords of a header; gives for those that belong together which part each one is. A pair has names that
differ in RA and DEC alone (`RA_TARG` and `DEC_TARG`, `TARG_RA` and `TARG_DEC`), or in GLON and GLAT, and are angles.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specc.model.spec import Keyword

_PAIRS = ((("RA", "ra"), ("DEC", "dec")), (("GLON", "l"), ("GLAT", "b")))


def sky_parts(keywords: Iterable[Keyword]) -> dict[str, str]:
    """Give the part of a SkyCoord that keywords take, by their names: `ra`, `dec`, `l`, `b`."""
    names = {one.name for one in keywords if one.family is None and _is_angle(one)}
    found: dict[str, str] = {}
    for (first, part), (second, other) in _PAIRS:
        for name in sorted(names):
            words = name.split("_")
            if words.count(first) != 1:
                continue
            partner = "_".join(second if word == first else word for word in words)
            if partner in names:
                found |= {name: part, partner: other}
    return found


def _is_angle(keyword: Keyword) -> bool:
    unit = keyword.facts.unit
    exact = unit is not None and unit.mode in {"exact", "like"} and unit.texts == ("deg",)
    return exact and all(one.kind == "float" for one in keyword.facts.types)
