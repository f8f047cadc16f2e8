# SPDX-License-Identifier: BSD-3-Clause
"""How large a unit is, and of what: what tells whether two units convert, and by which factor.

Takes the text of a unit; gives a factor and the bases that it multiplies, so that `km/s` is 1000 of `m s-1`. Counts of
different things (ct, electron, adu, DN, ph, pix) are bases of their own, since nothing converts one to another. The
numbers are those of astropy.units, which a test asks again; a symbol that is not listed is not known here.
"""

from __future__ import annotations

from .unit_text import PREFIXES, WITH_PREFIX, factors_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unit_text import Power

    Bases = dict[str, Power]
    Size = tuple[float, Bases]

# Symbol: factor, then bases with their powers. Those of Tables 3 to 5 of the Standard, and what cameras count.
_TABLE = """\
m: 1 m
s: 1 s
g: 0.001 kg
rad: 1 rad
sr: 1 rad2
K: 1 K
A: 1 A
mol: 1 mol
cd: 1 cd
Hz: 1 s-1
J: 1 kg m2 s-2
W: 1 kg m2 s-3
V: 1 A-1 kg m2 s-3
N: 1 kg m s-2
Pa: 1 kg m-1 s-2
C: 1 A s
Ohm: 1 A-2 kg m2 s-3
S: 1 A2 kg-1 m-2 s3
F: 1 A2 kg-1 m-2 s4
Wb: 1 A-1 kg m2 s-2
T: 1 A-1 kg s-2
H: 1 A-2 kg m2 s-2
lm: 1 cd rad2
lx: 1 cd m-2 rad2
a: 31557600 s
yr: 31557600 s
pc: 30856775814913674 m
eV: 1.602176634e-19 kg m2 s-2
Jy: 1e-26 kg s-2
mag: -0.4 dex
R: 795774715.4594767 m-2 ph rad-2 s-1
G: 0.0001 A-1 kg s-2
barn: 1e-28 m2
bit: 1 bit
byte: 8 bit
deg: 0.017453292519943295 rad
arcmin: 0.0002908882086657216 rad
arcsec: 4.84813681109536e-06 rad
mas: 4.84813681109536e-09 rad
uas: 4.84813681109536e-12 rad
min: 60 s
h: 3600 s
d: 86400 s
erg: 1e-07 kg m2 s-2
Ry: 2.1798723611030988e-18 kg m2 s-2
solMass: 1.988409870698051e+30 kg
u: 1.66053906892e-27 kg
solLum: 3.828e+26 kg m2 s-3
Angstrom: 1e-10 m
angstrom: 1e-10 m
solRad: 695700000 m
AU: 149597870700 m
lyr: 9460730472580800 m
count: 1 ct
ct: 1 ct
photon: 1 ph
ph: 1 ph
pixel: 1 pix
pix: 1 pix
D: 3.333333333333333e-30 A m s
Sun: 1 Sun
chan: 1 chan
bin: 1 bin
voxel: 1 vox
adu: 1 adu
beam: 1 beam
electron: 1 electron
DN: 1 DN
dex: 1 dex
%: 0.01
"""
_TENS = dict(
    zip(PREFIXES[1:], (-1, -2, -3, -6, -9, -12, -15, -18, -21, -24, 1, 2, 3, 6, 9, 12, 15, 18, 21, 24), strict=True)
)
_ELSEWHERE = ("ha",)  # a hectare to astropy, a hundred years to the Standard
_LARGEST_POWER = 300  # of ten; nothing is as large, and floats end there

_listed: dict[str, Size] = {}


def size_of(text: str, aliases: Mapping[str, str], defined: Mapping[str, Size] | None = None) -> Size | None:
    """Size of a unit; None when it is none, or has a symbol that is not known here.

    aliases: what files write -> unit that it means. defined: sizes of the units that a spec defines.
    """
    factors = factors_of(" ".join(text.split()), aliases)
    if factors is None:
        return None
    whole: Size = (1.0, {})
    for symbol, power in factors.items():
        one = (defined or {}).get(symbol) or _symbol(symbol)
        if one is None:
            return None
        more = raised(one, power)
        if more is None:
            return None
        whole = times(whole, more)
    return whole


def factor(source: Size, target: Size) -> float | None:
    """What a number in `source` is multiplied by to be in `target`; None when they do not convert."""
    if source[1] != target[1] or not target[0]:
        return None
    return rounded(source[0] / target[0])


def rounded(number: float) -> float:
    """A number without the last digits that conversions of powers of ten leave behind."""
    near = float(f"{number:.12g}")
    return near if abs(near - number) <= abs(number) * 1e-13 else number


def times(one: Size, other: Size) -> Size:
    """Product of two sizes."""
    bases = dict(one[1])
    for base, (more_top, more_bottom) in other[1].items():
        had_top, had_bottom = bases.get(base, (0, 1))
        top, bottom = had_top * more_bottom + more_top * had_bottom, had_bottom * more_bottom
        if top:
            bases[base] = _lowest(top, bottom)
        else:
            bases.pop(base)
    return one[0] * other[0], bases


def raised(one: Size, power: Power) -> Size | None:
    """Power of a size; None when it is no number that a unit can have."""
    top, bottom = power
    try:
        scale = float(one[0] ** (top / bottom))
    except (OverflowError, ZeroDivisionError, TypeError):
        return None
    if not 10.0**-_LARGEST_POWER < abs(scale) < 10.0**_LARGEST_POWER:
        return None
    return scale, {base: _lowest(had * top, of * bottom) for base, (had, of) in one[1].items()}


def _symbol(symbol: str) -> Size | None:
    """Size of one symbol with or without prefix, or of a number."""
    if symbol.isdigit():
        return float(symbol), {}
    if not _listed:
        for line in _TABLE.splitlines():
            name, _, said = line.partition(": ")
            scale, *bases = said.split(" ")
            _listed[name] = float(scale), dict(map(_base, bases))
    if symbol in _listed:
        return _listed[symbol]
    for prefix, ten in _TENS.items() if symbol not in _ELSEWHERE else ():
        rest = symbol[len(prefix) :]
        if symbol.startswith(prefix) and rest in WITH_PREFIX:
            unit = _listed[rest]
            return rounded(unit[0] * 10.0**ten), unit[1]
    return None


def _base(text: str) -> tuple[str, Power]:
    name = text.rstrip("-0123456789")
    return name, (int(text[len(name) :] or "1"), 1)


def _lowest(top: int, bottom: int) -> Power:
    import math

    shared = math.gcd(top, bottom)
    return top // shared, bottom // shared
