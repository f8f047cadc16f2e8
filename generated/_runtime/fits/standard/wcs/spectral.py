# SPDX-License-Identifier: BSD-3-Clause
"""Axes of frequency, wavelength, energy and velocity (FITS 8.4; Greisen et al. 2006)."""

from __future__ import annotations

from ....values import shown
from .types import CONVERSIONS, SPECTRAL_CODES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..hdu import StandardHdu
    from .descriptions import Description
    from .types import Coordinate

# What each type is told in: frequency, wavelength, wavelength in air, velocity.
_VARIABLE = {
    "FREQ": "F",
    "ENER": "F",
    "WAVN": "F",
    "VRAD": "F",
    "WAVE": "W",
    "VOPT": "W",
    "ZOPT": "W",
    "AWAV": "A",
    "VELO": "V",
    "BETA": "V",
}
_UNITS = {
    "FREQ": ("Hz",),
    "ENER": ("J", "eV", "erg", "Ry"),
    "WAVN": ("m-1", "Angstrom-1", "angstrom-1"),
    "WAVE": ("m", "Angstrom", "angstrom"),
    "AWAV": ("m", "Angstrom", "angstrom"),
    "VRAD": ("m s-1",),
    "VOPT": ("m s-1",),
    "VELO": ("m s-1",),
    "ZOPT": (),
    "BETA": (),
}
_PREFIXES = ("", "d", "c", "m", "u", "n", "p", "f", "k", "M", "G", "T", "P", "E", "h", "da", "a", "z", "y", "Z", "Y")
_SAME = {"s-1": "Hz"}
_LINES = ("RESTFRQ", "RESTFREQ", "RESTWAV")
_OLD_KEYWORDS = ("VELREF", "ALTRVAL", "ALTRPIX")
_LENGTHS = ("m", "Angstrom", "angstrom")


def check_spectral(h: StandardHdu, description: Description, coordinates: dict[int, Coordinate]) -> None:
    """Judge the spectral axes of one description."""
    for axis, each in coordinates.items():
        if each.family == "spectral":
            _check_axis(h, description, axis, each)
        elif each.family == "old":
            _check_old(h, description, axis, each)
    velref = h.first.get("VELREF")
    if velref is not None and description.column == 0 and not description.alternate and "SPECSYS" not in h.first:
        given = [keyword for keyword in _OLD_KEYWORDS if keyword in h.first]
        text = f"{' and '.join(given)} are keywords of AIPS, and readers of today look for SPECSYS; write it"
        h.fault("F1526", text, velref)


def _check_axis(h: StandardHdu, description: Description, axis: int, each: Coordinate) -> None:
    card = description.of("CTYPE")[axis]
    if each.code and not _fits(each):
        text = f"{card.keyword} is {shown(each.text)}, and {shown(each.code)} is no algorithm of {each.type}"
        variable = _VARIABLE[each.type]
        right = [code for code in sorted(CONVERSIONS) if code.endswith(variable)]
        h.fault("F1517", f"{text}; those are {', '.join([*right, 'LOG', 'GRI', 'GRA', 'TAB'])}", card)
    unit = description.text("CUNIT", axis)
    if unit and not _has_dimension(unit, _UNITS[each.type]):
        wanted = " or ".join(_UNITS[each.type][:2]) or "no unit"
        of = description.of("CUNIT")[axis]
        h.fault("F1518", f"{of.keyword} is {shown(unit)}, and {each.type} is in {wanted}", of, expected=wanted)
    if _needs_line(each) and not any(keyword in description.whole or keyword in h.first for keyword in _LINES):
        text = (
            f"{card.keyword} is {shown(each.text)}, a velocity of a line; write RESTFRQ or RESTWAV, which says of which"
        )
        h.fault("F1519", text, card)
    if "SPECSYS" not in description.whole and "SPECSYS" not in h.first and h.asked("F1520"):
        h.fault("F1520", f"{card.keyword} is {shown(each.text)}; write SPECSYS, which says in which frame", card)


def _fits(each: Coordinate) -> bool:
    """Whether a type can have its algorithm: a conversion ends in the variable that the type is told in."""
    return each.code in SPECTRAL_CODES and (each.code not in CONVERSIONS or each.code[-1] == _VARIABLE[each.type])


def _needs_line(each: Coordinate) -> bool:
    if each.code in ("TAB", "LOG", "GRI", "GRA"):
        return False
    return each.type in ("VRAD", "VOPT", "ZOPT") or (each.type in ("VELO", "BETA") and each.code in CONVERSIONS)


def _has_dimension(unit: str, wanted: tuple[str, ...]) -> bool:
    """Whether a unit is one of these, with a prefix or without; true of what is no unit, which another rule tells."""
    from ....unit_text import canonical, is_unit

    if not is_unit(unit):
        return True
    text = canonical(unit)
    text = _SAME.get(text, text)
    if not wanted:
        return not text
    factors = " ".join(part for part in text.split(" ") if not part.startswith("10"))
    return any(factors == f"{prefix}{each}" for each in wanted for prefix in _PREFIXES)


def _check_old(h: StandardHdu, description: Description, axis: int, each: Coordinate) -> None:
    card = description.of("CTYPE")[axis]
    if each.code:
        text = f"{card.keyword} is {shown(each.text)}, as AIPS names a frame, and others take the axis for linear"
        h.fault("F1526", f"{text}; write a type as FREQ or VRAD, and the frame in SPECSYS", card)
        return
    if not h.asked("F1527"):
        return
    from ....unit_text import canonical

    unit = canonical(description.text("CUNIT", axis))
    length = any(unit == f"{prefix}{each_unit}" for each_unit in _LENGTHS for prefix in _PREFIXES)
    if each.text.upper() != "LINEAR" or length:
        text = (
            f"{card.keyword} is {shown(each.text)}, which no reader knows for wavelengths; write WAVE, or AWAV in air"
        )
        h.fault("F1527", text, card)
