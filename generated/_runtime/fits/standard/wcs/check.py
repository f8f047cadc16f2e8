# SPDX-License-Identifier: BSD-3-Clause
"""Judge the world coordinates of one header: gather its descriptions once, and hand each to the rules it calls for."""

from __future__ import annotations

from .axes import check_alternates, check_axes, check_table_names
from .descriptions import descriptions
from .matrix import check_matrix
from .types import coordinate_type
from .values import check_values

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..hdu import StandardHdu
    from .descriptions import Description
    from .types import Coordinate

_OF_FRAMES = ("RADESYS", "RADECSYS", "EQUINOX", "SPECSYS", "SSYSOBS", "SSYSSRC")


def check_wcs(h: StandardHdu) -> None:
    """Judge all that a header says of world coordinates."""
    found = h.gathered(descriptions)
    if h.hdu.kind in ("table", "asciitable"):
        check_table_names(h, found)
    else:
        check_alternates(h, found)
    for description in found:
        check_values(h, description)
        if description.axes or description.pairs:
            check_axes(h, description)
            check_matrix(h, description)
        _check_meaning(h, description)
    if "A_ORDER" in h.first or "B_ORDER" in h.first or _marked(found):
        from .distortion import check_sip

        check_sip(h, found)
    if any(keyword in h.first for keyword in ("OBSGEO-X", "OBSGEO-Y", "OBSGEO-Z", "OBSGEO-B", "OBSGEO-L", "OBSGEO-H")):
        from .frames import check_observatory

        check_observatory(h)


def _marked(found: list[Description]) -> bool:
    """Whether any type ends as those of SIP do."""
    types = (card for description in found for card in description.of("CTYPE").values())
    return any(card.kind == "string" and "-SIP" in card.value for card in types)


def _check_meaning(h: StandardHdu, description: Description) -> None:
    """Rules of what the axes mean, which their CTYPEs choose."""
    coordinates: dict[int, Coordinate] = {}
    for axis, card in description.of("CTYPE").items():
        if card.kind == "string":
            coordinates[axis] = coordinate_type(card.value)
    families = {each.family for each in coordinates.values()}
    if families & {"odd", "near"}:
        from .types import check_types

        check_types(h, description, coordinates)
    if "celestial" in families:
        from .celestial import check_celestial

        check_celestial(h, description, coordinates)
    if "spectral" in families or "old" in families or "VELREF" in h.first:
        from .spectral import check_spectral

        check_spectral(h, description, coordinates)
    if "counted" in families:
        from .counted import check_counted

        check_counted(h, description, coordinates)
    if any(each.code == "TAB" for each in coordinates.values()):
        from .lookup import check_lookup

        check_lookup(h, description, coordinates)
    if not description.whole.keys().isdisjoint(_OF_FRAMES):
        from .frames import check_frames

        check_frames(h, description)
