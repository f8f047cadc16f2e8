"""Units in words: `MJy/sr` is megajansky per steradian, and which quantity that is.

Takes the text of a unit, and its size as the runtime has it; gives text, or "" for a unit that nobody can say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.runtime.unit_text import WITH_PREFIX, factors_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specc.runtime.unit_sizes import Size

_TABLE = """\
m: metre
s: second
g: gram
rad: radian
sr: steradian
K: kelvin
A: ampere
mol: mole
cd: candela
Hz: hertz
J: joule
W: watt
V: volt
N: newton
Pa: pascal
C: coulomb
Ohm: ohm
S: siemens
F: farad
Wb: weber
T: tesla
H: henry
lm: lumen
lx: lux
a: Julian year
yr: Julian year
pc: parsec
eV: electronvolt
Jy: jansky
mag: magnitude
R: rayleigh
G: gauss
barn: barn
bit: bit
byte: byte
deg: degree of arc
arcmin: minute of arc
arcsec: second of arc
mas: milliarcsecond
uas: microarcsecond
min: minute
h: hour
d: day
cy: Julian century
erg: erg
Ry: rydberg
solMass: solar mass
u: unified atomic mass unit
solLum: solar luminosity
Angstrom: ångström
angstrom: ångström
solRad: solar radius
AU: astronomical unit
lyr: light year
count: count
ct: count
photon: photon
ph: photon
pixel: pixel
pix: pixel
D: debye
Sun: relative to the Sun
chan: channel of a detector
channel: channel of a detector
bin: bin
voxel: voxel
adu: unit of the analogue-to-digital converter
beam: area of a beam
electron: electron
DN: data number
dex: dex
Celsius: degree Celsius
%: percent
"""
_PREFIXED = """\
d: deci
c: centi
m: milli
u: micro
n: nano
p: pico
f: femto
a: atto
z: zepto
y: yocto
da: deca
h: hecto
k: kilo
M: mega
G: giga
T: tera
P: peta
E: exa
Z: zetta
Y: yotta
"""
_SYMBOLS = dict(one.split(": ") for one in _TABLE.splitlines())
_PREFIXES = dict(one.split(": ") for one in _PREFIXED.splitlines())
_POWERS = {(2, 1): "square %s", (3, 1): "cubic %s", (1, 2): "square root of %s"}
_QUANTITIES = {
    "": "Numbers",
    "m": "Length",
    "s": "Time",
    "rad": "Angle",
    "rad2": "Solid angle",
    "m s-1": "Velocity",
    "rad s-1": "Rate of angle",
    "s-1": "Frequency",
    "K": "Temperature",
    "kg": "Mass",
    "A-1 kg m2 s-3": "Electric potential",
    "kg m2 s-2": "Energy",
    "kg m2 s-3": "Power",
    "kg s-2": "Flux density, per frequency",
    "kg m-1 s-3": "Flux density, per wavelength",
    "kg rad-2 s-2": "Surface brightness",
    "kg s-3": "Flux",
    "dex": "Magnitude",
    "pix": "Pixels",
    "pix2": "Pixels",
}


def unit_in_words(text: str, aliases: Mapping[str, str] | None = None) -> str:
    """Give a unit as one says it. aliases: what a policy makes of texts."""
    factors = factors_of(text, aliases or {})
    if not factors:
        return ""
    above: list[str] = []
    below: list[str] = []
    for symbol, (top, bottom) in factors.items():
        if symbol == "10":
            above.insert(0, f"10 to the power of {top}")
            continue
        name = _symbol(symbol)
        if not name:
            return ""
        power = (abs(top), bottom)
        shown = f"{top if top > 0 else -top}{'' if bottom == 1 else f'/{bottom}'}"
        said = name if power == (1, 1) else _POWERS.get(power, f"%s to the power of {shown}") % name
        (above if top > 0 else below).append(said)
    return " ".join([" ".join(above), *(f"per {one}" for one in below)]).strip()


def quantity(size: Size | None) -> str:
    """Give the quantity that a unit measures; "" for one that has no common name."""
    return "" if size is None else _QUANTITIES.get(bases(size), "")


def bases(size: Size) -> str:
    """Give the bases of a unit with their powers: `kg s-2`."""
    return " ".join(_base(one, *size[1][one]) for one in sorted(size[1]))


def _base(name: str, top: int, bottom: int) -> str:
    if bottom != 1:
        return f"{name}({top}/{bottom})"
    return name if top == 1 else f"{name}{top}"


def _symbol(symbol: str) -> str:
    if symbol in _SYMBOLS:
        return _SYMBOLS[symbol]
    for length in (1, 2):
        prefix, rest = symbol[:length], symbol[length:]
        if prefix in _PREFIXES and rest in WITH_PREFIX:
            return _PREFIXES[prefix] + _SYMBOLS[rest]
    return ""
