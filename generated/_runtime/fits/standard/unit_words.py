# SPDX-License-Identifier: BSD-3-Clause
"""What is meant by words that are no units of the Standard: other cases, plurals, long names, dialects.

Takes symbols that `unit_grammar` does not know; gives the unit that is meant, where that is certain, and says what the
mistake is. Dialects are those of OGIP/93-001, CDS and VOUnit, and of the cameras' own software.
"""

from __future__ import annotations

from ...values import shown
from .unit_grammar import PREFIXES, WITH_PREFIX, WITHOUT_PREFIX, is_symbol

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .unit_grammar import Broken, Strange, UnitFault

# unit: its long names, without s for the plural.
_LONG_NAMES = """\
s: second sec
min: minute
h: hour hr
d: day
yr: year
deg: degree
rad: radian
arcmin: arcminute
arcsec: arcsecond asec
mas: milliarcsec milliarcsecond
sr: steradian ster
m: meter metre
km: kilometer kilometre
cm: centimeter centimetre
mm: millimeter millimetre
um: micron micrometer micrometre
nm: nanometer nanometre
Angstrom: angstroem
ms: millisecond msec
us: microsecond usec musec
g: gram gramme
kg: kilogram
K: kelvin
Hz: hertz
kHz: kilohertz
MHz: megahertz
GHz: gigahertz
J: joule
W: watt
V: volt
mV: millivolt
A: ampere amp
N: newton
Pa: pascal
T: tesla
G: gauss
Jy: jansky
pc: parsec
lyr: lightyear
mag: magnitude
eV: electronvolt
count: cnt
ct: cts
pix: px
bit: bits
"""
# Known elsewhere, and where; the unit that means the same, if any.
_DIALECT = {
    "angstrom": ("OGIP, called Angstrom in the Standard", "Angstrom"),
    "Ang": ("software, called Angstrom in the Standard", "Angstrom"),
    "AA": ("CDS, called Angstrom in the Standard", "Angstrom"),
    "channel": ("OGIP, called chan in the Standard", "chan"),
    "DN": ("the software of cameras, called adu in the Standard", "adu"),
    "dn": ("the software of cameras, called adu in the Standard", "adu"),
    "Msun": ("CDS, called solMass in the Standard", "solMass"),
    "Lsun": ("CDS, called solLum in the Standard", "solLum"),
    "Rsun": ("CDS, called solRad in the Standard", "solRad"),
    "ly": ("CDS, called lyr in the Standard", "lyr"),
    "cps": ("X-ray software, called count/s in the Standard", None),
    "electron": ("VOUnit; the Standard counts in count, ct or adu", None),
    "electrons": ("cameras; the Standard counts in count, ct or adu", None),
    "e-": ("cameras; the Standard counts electrons in count, ct or adu", None),
    "e": ("cameras; the Standard counts electrons in count, ct or adu", None),
    "Crab": ("OGIP; the Standard has fluxes in Jy or erg/(s cm2)", None),
    "mCrab": ("OGIP; the Standard has fluxes in Jy or erg/(s cm2)", None),
    "dex": ("VOUnit; in the Standard it is a logarithm, as log(m)", None),
    "dB": ("VOUnit; in the Standard it is a logarithm, as log(W)", None),
    "%": ("CDS; store fractions, and leave the unit out", None),
}
_DATES = frozenset(("MJD", "JD", "BJD", "HJD", "RJD", "TJD", "BKJD", "BTJD"))
_NOTHING = frozenset(
    ("NONE", "UNITLESS", "DIMENSIONLESS", "UNKNOWN", "UNDEFINED", "NULL", "N", "NA", "TBD", "FRACTION")
)
_ARCHAIC = {"FLAM": "erg/(s cm2 Angstrom)", "FNU": "erg/(s cm2 Hz)", "PHOTLAM": "photon/(s cm2 Angstrom)"}
_RATIOS = ("ppm", "ppb", "fps", "mps")  # no chain of prefixes, though they could be one
_LIKELY = ("", "k", "M", "G", "T", "m", "u", "n", "p", "c")  # prefixes that someone may mean who writes capitals only
_NEVER_SCALED = ("cd", "cm", "min", "mas", "pix", "pixel", "ph")

_names: dict[str, str] = {}
_cases: dict[str, list[str]] = {}


def meant(symbol: str) -> str | None:
    """The unit that a symbol certainly means; None when there is none, or several."""
    if symbol in _DIALECT:
        return _DIALECT[symbol][1]
    name = _long(symbol)
    if name is not None:
        return name
    same = _other_cases(symbol)
    if len(same) == 1:
        return same[0]
    return _DIALECT.get(symbol.lower(), ("", None))[1]


def judged(text: str, strange: list[Strange], broken: Broken | None, right: str | None) -> UnitFault:
    """Say the one thing that helps most. broken: where the grammar breaks; right: the text as it should be."""
    remedy = f"; write {shown(right)}" if right else ""
    if any(each.symbol.upper() in _DATES for each in strange):
        reason = f"{shown(text)} names a count of days; the unit is 'd', and a reference keyword says from when"
        return ("F1702", reason, None)
    if broken is not None:
        return (broken.code, f"{shown(text)} is no unit: {broken.reason}{remedy}", right)
    faults = [_symbol(each, text, remedy) for each in strange]
    code, reason = min(faults, key=lambda fault: _RANK.index(fault[0]))
    return (code, reason, right)


# Of several mistakes the one that no other text can mend is told.
_RANK = ("F1703", "F1704", "F1702", "F1708", "F1709", "F1712")


def _symbol(each: Strange, text: str, remedy: str) -> tuple[str, str]:
    """What one symbol is. remedy: the whole text as it should be; empty when that is not certain."""
    symbol = each.symbol
    where = shown(symbol) if symbol == text else f"{shown(symbol)} in {shown(text)}"
    if each.follower:
        return ("F1703", f"{where} is a prefix, which touches its unit{remedy}")
    name, same = _long(symbol), _other_cases(symbol)
    known = _DIALECT.get(symbol) or (None if name or same else _DIALECT.get(symbol.lower()))
    if known is not None:
        return ("F1712", f"{where} is a unit of {known[0]}{remedy}")
    if name is not None:
        return ("F1709", f"{where} is a name, and the unit is {name}{remedy}")
    if same:
        return ("F1708", f"{where} is no unit, as case counts{remedy or '; write ' + ' or '.join(map(shown, same))}")
    return _prefixed(symbol, where)


def _prefixed(symbol: str, where: str) -> tuple[str, str]:
    for prefix in () if symbol.lower() in _RATIOS else PREFIXES:
        rest = symbol[len(prefix) :]
        if symbol.startswith(prefix) and rest in WITHOUT_PREFIX:
            reason = f"{where} has the prefix {prefix}, and {rest} takes none; scale the values, or write 10**k {rest}"
            return ("F1703", reason)
        if symbol.startswith(prefix) and rest not in WITH_PREFIX and _is_prefixed(rest):
            reason = f"{where} has two prefixes; write one, or a blank where a product is meant"
            return ("F1704", reason)
    upper = symbol.upper()
    if upper in _NOTHING:
        return ("F1702", f"{where} is no unit; leave the card out where values have none")
    if upper in _ARCHAIC:
        return ("F1702", f"{where} is no unit of the Standard, which has {shown(_ARCHAIC[upper])}")
    reason = f"{where} is no unit of the Standard (4.3, Tables 3 and 4)"
    return ("F1702", f"{reason}; write one of those, or leave the card out where values have none")


def _is_prefixed(symbol: str) -> bool:
    return is_symbol(symbol) and symbol not in WITHOUT_PREFIX and symbol not in ("rad", "mag", "mol", "cd", "pc", "Pa")


def _long(symbol: str) -> str | None:
    """The unit of a long name or a plural, whatever its case."""
    if not _names:
        for line in _LONG_NAMES.splitlines():
            unit, _, names = line.partition(": ")
            _names.update(dict.fromkeys(names.split(), unit))
    low = symbol.lower()
    single = low[:-1] if low.endswith("s") and len(low) > 3 else low  # noqa: PLR2004  # ms and as are no plurals
    found = _names.get(low) or _names.get(single)
    if found is None and single != low:
        plural_of = [unit for unit in WITHOUT_PREFIX | WITH_PREFIX if unit.lower() == single and len(unit) > 1]
        found = plural_of[0] if plural_of else None
    return found


def _other_cases(symbol: str) -> list[str]:
    """Units that differ from a symbol in case only."""
    if not _cases:
        for unit in sorted(WITHOUT_PREFIX):
            _cases.setdefault(unit.lower(), []).append(unit)
        for unit in sorted(WITH_PREFIX):
            for prefix in _LIKELY:
                scaled = prefix + unit
                if scaled.lower() in _NEVER_SCALED and scaled not in _NEVER_SCALED:
                    continue
                _cases.setdefault(scaled.lower(), []).append(scaled)
    return _cases.get(symbol.lower(), [])
