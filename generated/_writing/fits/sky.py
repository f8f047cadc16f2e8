# SPDX-License-Identifier: BSD-3-Clause
"""Places on the sky as headers have them: a SkyCoord that is given for a keyword becomes the angle that it holds.

The frame is the one that RADESYS of the header names, or of the primary header, with its EQUINOX; ICRS where nobody
says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..described import ABSENT
from ..told import Unfit

if TYPE_CHECKING:
    from .views import HduView

_FRAMES = {"ICRS": "icrs", "FK5": "fk5", "FK4": "fk4", "FK4-NO-E": "fk4noeterms"}
_GALACTIC = frozenset({"l", "b"})


def angle(value: Any, part: str, name: str, view: HduView) -> Any:  # noqa: ANN401  whatever was given
    """Give the angle in degrees that a keyword takes of a SkyCoord; anything else as it is."""
    if not part or value is None or value is ABSENT or not hasattr(value, "transform_to"):
        return value
    frame = "galactic" if part in _GALACTIC else _frame(view)
    found = getattr(value.transform_to(frame), part).deg
    if getattr(found, "ndim", 0):
        raise Unfit(f"{name}: it takes one place on the sky, and not {found.size}")
    return float(found)


def _frame(view: HduView) -> Any:  # noqa: ANN401  a frame of astropy, or its name
    from astropy import coordinates  # noqa: PLC0415  it takes long to load, and few need it

    named = str(view["RADESYS"]).strip().upper() if view.exists("RADESYS") else "ICRS"
    if named not in _FRAMES:
        raise Unfit(f"RADESYS: {named} is no frame that a SkyCoord is brought into; give the angles themselves")
    if named == "ICRS" or not view.exists("EQUINOX"):
        return _FRAMES[named]
    year = float(view["EQUINOX"])
    kinds = {"FK5": coordinates.FK5, "FK4": coordinates.FK4, "FK4-NO-E": coordinates.FK4NoETerms}
    return kinds[named](equinox=f"{'J' if named == 'FK5' else 'B'}{year}")
