# SPDX-License-Identifier: BSD-3-Clause
"""Longitudes and latitudes with a projection (FITS 8.3; Calabretta & Greisen 2002 for the parameters)."""

from __future__ import annotations

from ....values import shown
from .types import OTHER_PROJECTIONS, PROJECTIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..hdu import StandardHdu
    from .descriptions import Description
    from .types import Coordinate

_OLD = {"GLS": "SFL", "NCP": "SIN"}
_CONIC = ("COP", "COE", "COD", "COO")
# What the Standard itself defines is in degrees; planets and the Sun have conventions of their own.
_IN_DEGREES = ("equatorial", "G", "E", "H", "S")
_ANGLES = ("deg", "arcmin", "arcsec", "mas", "uas", "rad", "mrad", "urad")
_LIMITS = {"lon": 360, "lat": 90}
_UNSET = 999  # LATPOLE that AIPS writes for none
_OWN_PARAMETERS = 4  # of a longitude axis, whatever its projection


def check_celestial(h: StandardHdu, description: Description, coordinates: dict[int, Coordinate]) -> None:
    """Judge the celestial axes of one description."""
    celestial = {axis: each for axis, each in coordinates.items() if each.family == "celestial"}
    if not any(each.family == "near" for each in coordinates.values()):  # the partner may be one that is misspelt
        _check_pairs(h, description, celestial)
    for axis, each in celestial.items():
        if each.code not in PROJECTIONS:
            _check_projection(h, description, axis, each)
        _check_unit(h, description, axis, each)
        _check_reference(h, description, axis, each)
        if each.role == "lat":
            _check_parameters(h, description, axis, each.code)
    if "PV" in description.pairs:
        _check_tan(h, description, celestial)
    _check_pole(h, description)
    if h.asked("F1510") and any(each.system == "equatorial" for each in celestial.values()):
        _check_frame(h, description)


def _check_pairs(h: StandardHdu, description: Description, celestial: dict[int, Coordinate]) -> None:
    types = description.of("CTYPE")
    systems: dict[str, dict[str, list[int]]] = {}
    for axis, each in celestial.items():
        systems.setdefault(each.system, {"lon": [], "lat": []})[each.role].append(axis)
    for pair in systems.values():
        longitudes, latitudes = sorted(pair["lon"]), sorted(pair["lat"])
        if len(longitudes) != len(latitudes):
            role, other = ("lon", "latitude") if len(longitudes) > len(latitudes) else ("lat", "longitude")
            card = types[max(pair[role])]
            text = f"{card.keyword} is {shown(card.value)}, and no {other} of {description.said} goes with it"
            h.fault("F1501", f"{text}; a projection needs both", card)
        for one, two in zip(longitudes, latitudes, strict=False):
            if celestial[one].code != celestial[two].code:
                text = f"{types[one].keyword} has the projection {celestial[one].code}, and {types[two].keyword} has"
                h.fault("F1502", f"{text} {celestial[two].code}; both take one", types[two])


def _check_projection(h: StandardHdu, description: Description, axis: int, each: Coordinate) -> None:
    card = description.of("CTYPE")[axis]
    if each.code in _OLD:
        right = card.value.replace(f"-{each.code}", f"-{_OLD[each.code]}")
        text = f"{card.keyword} has the old projection {each.code}"
        h.fault("F1504", f"{text}; describe the axis by {_OLD[each.code]}", card, expected=right)
    elif each.code not in OTHER_PROJECTIONS:
        text = f"{card.keyword} has the projection {shown(each.code)}, which no reader knows"
        h.fault("F1503", f"{text}; the Standard has {', '.join(sorted(PROJECTIONS))}", card)


def _check_unit(h: StandardHdu, description: Description, axis: int, each: Coordinate) -> None:
    unit = description.text("CUNIT", axis)
    if unit in ("", "deg"):
        return
    from ....unit_text import canonical, is_unit

    if not is_unit(unit):
        return
    symbol = canonical(unit)
    strict = each.system in _IN_DEGREES
    if symbol != "deg" and (strict or symbol not in _ANGLES):
        card = description.of("CUNIT")[axis]
        text = f"{card.keyword} is {shown(unit)}, and {each.text} is in deg; scale reference value and step of the axis"
        h.fault("F1505", f"{text}, and write deg", card, expected="deg")


def _check_reference(h: StandardHdu, description: Description, axis: int, each: Coordinate) -> None:
    value = description.number("CRVAL", axis)
    most = _LIMITS[each.role]
    if value is not None and abs(value) > most and description.text("CUNIT", axis) in ("", "deg"):
        card = description.of("CRVAL")[axis]
        text = f"{card.keyword} is {card.written}, and {each.text} is from -{most} to {most} degrees; correct it"
        h.fault("F1506", text, card)


def _check_pole(h: StandardHdu, description: Description) -> None:
    for quantity, most in (("LONPOLE", 360), ("LATPOLE", 90)):
        value = description.whole_number(quantity)
        if value is not None and abs(value) > most and not (quantity == "LATPOLE" and abs(value) == _UNSET):
            card = description.whole[quantity]
            h.fault(
                "F1512", f"{card.keyword} is {card.written}, and is from -{most} to {most} degrees; correct it", card
            )


def _check_parameters(h: StandardHdu, description: Description, axis: int, code: str) -> None:
    if code in _CONIC and (axis, 1) not in description.pair("PV"):
        card = description.of("CTYPE")[axis]
        parameter = "PVi_1" if description.column else f"PV{axis}_1{description.alternate}"
        text = f"{parameter}, the latitude of the cone of {code}, is missing and has no default; write it"
        h.fault("F1513", text, card)
        return
    if not description.pair("PV"):
        if code == "ZPN":
            h.fault(
                "F1514",
                "ZPN has no coefficients, which puts all pixels at one place; write PVi_m",
                description.of("CTYPE")[axis],
            )
        return

    def value(number: int, default: float) -> float:
        given = description.parameter(axis, number)
        return default if given is None else given

    reason = _bad_parameters(code, value)
    if reason is None and code == "ZPN" and not any(value(number, 0.0) for number in range(100)):
        reason = "one of its coefficients is other than 0"
    if reason is not None:
        h.fault(
            "F1514",
            f"the parameters make no projection of {code}, in which {reason}; correct them",
            description.of("CTYPE")[axis],
        )


def _bad_parameters(code: str, value: Callable[[int, float], float]) -> str | None:
    """What must hold of the parameters of a projection, and does not. value: PVi_m by m, with its default."""
    most = 90
    if code == "AZP" and (value(1, 0.0) == -1 or abs(value(2, 0.0)) >= most):
        return "PVi_1 is not -1, and PVi_2 is between -90 and 90"
    if code == "CYP" and (value(1, 1.0) + value(2, 1.0) == 0 or value(2, 1.0) == 0):
        return "PVi_2 is not 0, and neither is its sum with PVi_1"
    if code == "CEA" and not 0 < value(1, 1.0) <= 1:
        return "PVi_1 is above 0, and 1 at most"
    if code in _CONIC and (value(1, 1.0) == 0 or abs(value(1, 1.0)) > most or abs(value(2, 0.0)) > most):
        return "PVi_1 is not 0, and PVi_1 and PVi_2 are from -90 to 90"
    if code == "BON" and abs(value(1, 0.0)) > most:
        return "PVi_1 is from -90 to 90"
    if code == "AIR" and not -most < value(1, 90.0) <= most:
        return "PVi_1 is above -90, and 90 at most"
    if code == "HPX" and (value(1, 4.0) <= 0 or value(2, 3.0) <= 0):
        return "PVi_1 and PVi_2 are above 0"
    return None


def _check_tan(h: StandardHdu, description: Description, celestial: dict[int, Coordinate]) -> None:
    """TAN has no parameters; some programs mean by them the polynomial that TPV has."""
    for (axis, number), card in description.pair("PV").items():
        each = celestial.get(axis)
        if each is not None and each.code == "TAN" and (each.role == "lat" or number > _OWN_PARAMETERS):
            text = f"{card.keyword} is a parameter that TAN does not have, and readers differ in what they make of it"
            h.fault("F1437", f"{text}; if it is of a distortion polynomial, write TPV for TAN", card)
            return


def _check_frame(h: StandardHdu, description: Description) -> None:
    keyword = f"RADESYS{description.alternate}"
    if "RADESYS" in description.whole or "RADECSYS" in description.whole or keyword in h.first:
        return
    equinox = description.whole_number("EQUINOX")
    assumed = "ICRS" if equinox is None else "FK4" if equinox < 1984 else "FK5"  # noqa: PLR2004  # FITS 8.3
    h.fault("F1510", f"{keyword} is missing, so readers take {assumed}; write it", keyword=keyword, expected=assumed)
