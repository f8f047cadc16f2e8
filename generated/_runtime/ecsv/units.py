# SPDX-License-Identifier: BSD-3-Clause
"""Whether a text is a unit, as headers of ECSV write them.

ECSV names no list of units: its writers use astropy's names, which are those of FITS and many more. What is a unit to
neither, and no alias of the policy, is told. A prefix is let pass before any of them.
"""

from __future__ import annotations

from ..unit_text import PREFIXES, WITH_PREFIX, WITHOUT_PREFIX, factors_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

_FUNCTIONS = ("log", "ln", "exp", "mag", "dex", "dB", "sqrt")
_PREFIXES = (
    *(prefix for prefix in PREFIXES if prefix),
    *("Q", "R", "r", "q", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei", "Zi", "Yi"),
    *("kibi", "mebi", "gibi", "tebi", "pebi", "exbi", "zebi", "yobi"),
    *("quecto", "ronto", "yocto", "zepto", "atto", "femto", "pico", "nano", "micro", "milli", "centi", "deci"),
    *("deca", "deka", "hecto", "kilo", "mega", "giga", "tera", "peta", "exa", "zetta", "yotta", "ronna", "quetta"),
)
# Those of astropy.units and of its cosmology that the Standard does not have.
_MORE = frozenset(
    "% AA AB abA abampere abC abcoulomb ABflux amp ampere annum arcminute arcsecond astronomical_unit au B b "  # noqa: SIM905  # a table
    "Ba bar Barye barye becquerel Bethe bethe Bi Biot Bol bol Bq candela Celsius Ci coulomb curie cy cycle Da "
    "Dalton day dB Debye debye decibel deg_C deg_F degree dex dimensionless_unscaled DN dn dyn dyne earthMass "
    "earthRad electronvolt esu f_bol Farad farad foe fortnight Fr Franklin Gal gal Gauss gauss gram gray Gy ha "
    "hectare Henry henry Hertz hertz hour hourangle hr Jansky jansky Joule joule jupiterMass jupiterRad k kat "
    "katal Kayser kayser Kelvin L l L_bol L_sun lightsecond lightyear liter littleh lsec Lsun lumen lux M_bol "
    "m_bol M_e M_earth M_jup M_jupiter M_p M_sun maggy Maxwell maxwell Mearth meter mgy micron minute Mjup "
    "Mjupiter mole Msun Mx Newton newton Oe Oersted oersted ohm one P parsec Pascal pascal PB pct percent "
    "poise R_earth R_jup R_jupiter R_sun radian Rayleigh rayleigh Rearth redshift Rjup Rjupiter Rsun rydberg "
    "sday second Siemens siemens sievert solLum sp spat ST St statA statampere statC statcoulomb steradian "
    "STflux stokes Sv t Tesla tesla tonne Torr torr uas Volt volt vox Watt watt Weber weber week wk year".split()
)


def is_known(text: str, aliases: Mapping[str, str]) -> bool:
    """Whether a text parses as a unit, and all its symbols are known; none at all is a unit, too."""
    text = " ".join(text.split())
    if text in aliases:
        return True
    factors = factors_of(text, aliases)
    if factors is None:
        return False
    meant = set(aliases.values())
    return all(symbol in meant or _is_symbol(symbol) for symbol in factors)


def _is_symbol(symbol: str) -> bool:
    if symbol.replace(".", "").isdigit() or symbol.partition("(")[0] in _FUNCTIONS or _is_name(symbol):
        return True
    return any(symbol.startswith(prefix) and _is_name(symbol[len(prefix) :]) for prefix in _PREFIXES)


def _is_name(symbol: str) -> bool:
    return symbol in WITH_PREFIX or symbol in WITHOUT_PREFIX or symbol in _MORE
