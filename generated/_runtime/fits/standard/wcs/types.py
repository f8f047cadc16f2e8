# SPDX-License-Identifier: BSD-3-Clause
"""What a CTYPE says: coordinate, algorithm, and which rules are over it (FITS 8.2 to 8.5).

Takes the text of a CTYPE; gives a `Coordinate`. A type that the Standard does not know is linear, and right as it is,
unless it looks as one that is known.
"""

from __future__ import annotations

from ....values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..hdu import StandardHdu
    from .descriptions import Description

PROJECTIONS = frozenset(
    "AZP SZP TAN STG SIN ARC ZPN ZEA AIR CYP CEA CAR MER SFL PAR MOL AIT "  # noqa: SIM905  # a table
    "COP COE COD COO BON PCO TSC CSC QSC HPX XPH".split()
)
# Of registered conventions and of before the Standard: readers know them.
OTHER_PROJECTIONS = frozenset(("TPV", "TUV", "TPD", "TNX", "ZPX", "DSS", "PLT", "GLS", "NCP"))
SPECTRAL = frozenset(("FREQ", "ENER", "WAVN", "VRAD", "WAVE", "VOPT", "ZOPT", "AWAV", "VELO", "BETA"))
# FREQ-W2F: sampled in wavelength (W), told in frequency (F). A is wavelength in air, V velocity.
CONVERSIONS = frozenset(("F2W", "F2V", "F2A", "W2F", "W2V", "W2A", "V2F", "V2W", "V2A", "A2F", "A2W", "A2V"))
SPECTRAL_CODES = CONVERSIONS | {"LOG", "GRI", "GRA", "TAB"}
_ANY_TYPE = ("LOG", "TAB")
_OLD_FRAMES = ("LSR", "HEL", "OBS", "LSD", "GEO", "SOU", "GAL")
_OLD_TYPES = ("FREQ", "VELO", "FELO")
_COUNTED = ("STOKES", "COMPLEX")
_OLD_NAMES = ("LAMBDA", "WAVELENGTH", "LINEAR")
_TYPE = 4  # characters of a type, before its hyphen


class Coordinate:
    """What one CTYPE says.

    family: celestial, spectral, old (AIPS velocities, and names such as LAMBDA), counted (STOKES, COMPLEX), odd (an
    algorithm that is unknown or of another type), near (a known one, badly spelt), linear. type: first four characters
    without padding. code: algorithm or "". role: lon, lat or "". system: what a longitude and its latitude share.
    suffix: what stands behind the code, as -SIP.
    """

    __slots__ = ("code", "family", "role", "suffix", "system", "text", "type")

    def __init__(self, text: str) -> None:
        self.text = text
        self.family = "linear"
        self.type = text
        self.code = ""
        self.suffix = ""
        self.role = ""
        self.system = ""

    def __repr__(self) -> str:
        return f"Coordinate({self.text!r}, {self.family})"


_read: dict[str, Coordinate] = {}
_MOST_KEPT = 500


def coordinate_type(text: str) -> Coordinate:
    """Read a CTYPE; files have the same few again and again."""
    known = _read.get(text)
    if known is None:
        known = _coordinate(text.rstrip(" "))
        if len(_read) < _MOST_KEPT:
            _read[text] = known
    return known


def _coordinate(text: str) -> Coordinate:
    read = Coordinate(text)
    if text[_TYPE : _TYPE + 1] == "-" and text[_TYPE + 1 :].strip("- "):
        read.type = text[:_TYPE].rstrip("-")
        read.code = text[_TYPE + 1 : _TYPE + 4].rstrip(" ")
        read.suffix = text[_TYPE + 4 :]
    read.role, read.system = _role(read.type)
    if read.code in _OLD_FRAMES and read.type in _OLD_TYPES:
        read.family = "old"
    elif read.type in SPECTRAL:
        read.family = "spectral"
    elif read.code and read.role and read.code != "TAB":
        read.family = "celestial"
    elif read.code and read.code not in _ANY_TYPE:
        read.family = "odd" if _is_code(read.code) else "near" if meant(text) else "linear"
    elif text in _COUNTED:
        read.family = "counted"
    elif text.upper() in _OLD_NAMES:
        read.family = "old"
    elif meant(text):
        read.family = "near"
    return read


def _role(name: str) -> tuple[str, str]:
    """Longitude or latitude, and of which system: RA and DEC, GLON and GLAT, HPLN and HPLT."""
    if name in ("RA", "DEC"):
        return ("lon" if name == "RA" else "lat", "equatorial")
    if len(name) == _TYPE and name.isalnum() and name.isupper():
        if name[1:] in ("LON", "LAT"):
            return (name[1:].lower(), name[0])
        if name[2:] in ("LN", "LT"):
            return ("lon" if name[2:] == "LN" else "lat", name[:2])
    return ("", "")


def _is_code(code: str) -> bool:
    """Whether this is an algorithm, and no user's word of three letters."""
    return code in PROJECTIONS or code in OTHER_PROJECTIONS or code in SPECTRAL_CODES


def meant(text: str) -> str | None:
    """The type that a text misspells by lower case or padding: `ra---tan`, `RA-TAN`; None when it is none of those."""
    upper = text.upper()
    parts = [part for part in upper.split("-") if part]
    right = upper
    if len(parts) > 1 and parts[1] in PROJECTIONS and _role(parts[0])[0]:
        right = "-".join([parts[0].ljust(_TYPE, "-"), *parts[1:]])
    elif upper not in SPECTRAL and upper not in _COUNTED:
        return None
    return right if right != text else None


def check_types(h: StandardHdu, description: Description, coordinates: dict[int, Coordinate]) -> None:
    """Tell types that are misspelt, and algorithms that do not go with what they are of."""
    for axis, each in coordinates.items():
        card = description.of("CTYPE")[axis]
        if each.family == "near":
            right = meant(each.text)
            reason = f"{card.keyword} is {shown(each.text)}, which readers take for a linear axis; write {shown(right)}"
            h.fault("F1432", reason, card, expected=right, fix=f"'{right:8}'")
        elif each.family == "odd" and each.code in SPECTRAL_CODES:
            reason = (
                f"{card.keyword} has the spectral algorithm {each.code}, and {shown(each.type)} is no spectral type"
            )
            h.fault("F1516", f"{reason}; the types are {', '.join(sorted(SPECTRAL))}", card)
        elif each.family == "odd":
            reason = (
                f"{card.keyword} has the projection {each.code}, and {shown(each.type)} names no longitude or latitude"
            )
            h.fault("F1424", f"{reason}; correct the type, or leave the code away if the axis is linear", card)
