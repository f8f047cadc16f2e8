"""Where a target is, and along a spectrum: right ascension and declination in degrees, wavelengths in air or vacuum."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specc.lint.recommendations.headers import tells_air
from specc.lint.recommendations.kinds import OF_CALIBRATION, is_flux, is_spectral, is_wavelength, says, spectra
from specc.lint.recommendations.looking import Broken, shown, stem
from specc.model.judged_units import size_of
from specc.model.value_facts import constant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.lint.recommendations.looking import Seen
    from specc.model.spec import Facts, Keyword

_KNOWN = {"RA": ("RA_TARG", "RA_OBJ", "TARG_RA", "RA"), "DEC": ("DEC_TARG", "DEC_OBJ", "TARG_DEC", "DEC")}
_POINTED = ("PNT", "NOM", "V1", "REF", "APER")
_RANGES = {"RA": (0, 360), "DEC": (-90, 90)}
_ASCENSION = re.compile(r"\bright ascension\b", re.IGNORECASE)
_TARGET = re.compile(r"\b(target|object|source)\b", re.IGNORECASE)
_OF_ERRORS = re.compile(r"\b(error|uncertainty|motion|offset|epoch|equinox|frame|origin)\b", re.IGNORECASE)
_SKY = re.compile(r"(^|_|-)(RA|DEC|GLON|GLAT|LON|LAT)(_|-|\d|$)|^CRVAL|OBJCTRA", re.IGNORECASE)
_DEGREES = 0.017453292519943295
_AIR_ENDS = 2000.1e-10  # m; a little more than a limit of 200 nm comes to


def _axis(name: str) -> str:
    """Give which of the two a name of a keyword is of; "" for one that is neither."""
    known = {one: axis for axis, names in _KNOWN.items() for one in names}
    known |= {f"{axis}_{what}": axis for axis in _KNOWN for what in _POINTED}
    return known.get(name, "")


def target_missing(seen: Seen) -> Iterator[Broken]:
    """M0124: no keyword and no column tells of any place on the sky."""
    product = seen.product
    names = [*(stem(one) for _, one in seen.keywords), *(shown(one) for _, one in seen.columns)]
    texts = [*(one.doc for _, one in seen.keywords), *(one.doc for _, one in seen.columns)]
    observed = seen.named(["EXPTIME", "XPOSURE", "EXPOSURE", "OBJECT", "TARGNAME", "TELAPSE"])
    told = any(map(_SKY.search, names)) or any(map(_ASCENSION.search, texts))
    if seen.is_fits and observed and not told and not says(seen, OF_CALIBRATION):
        yield seen.at(
            f"no keyword of `{product.name}` says where its target is",
            help='declare it: `RA_TARG : float  unit deg  in [0, 360)  "right ascension of the target"`, and DEC_TARG',
        )


def no_degrees(seen: Seen) -> Iterator[Broken]:
    """M0125."""
    yield from _no_degrees(seen, frozenset(one for one in map(stem, (item for _, item in seen.keywords)) if _axis(one)))


def target_no_degrees(seen: Seen) -> Iterator[Broken]:
    """M0326."""
    yield from _no_degrees(seen, frozenset({"RA_TARG", "DEC_TARG"}))


def _no_degrees(seen: Seen, names: frozenset[str]) -> Iterator[Broken]:
    for _, one in seen.keywords if seen.is_fits else ():
        if stem(one) not in names:
            continue
        kinds = {kind.kind for kind in one.facts.types}
        other = other_unit(one.facts)
        if kinds <= {"string", "time", "datetime", "digits"}:
            why = "is a text, as hours or degrees with minutes and seconds are written"
        elif other:
            why = f"is in {other}"
        else:
            continue
        yield Broken(
            one.place,
            shown(one),
            f"{shown(one)} {why}, not decimal degrees",
            help=f"write `{shown(one)} : float  unit deg`; keep a text for people in a keyword of its own",
        )


def other_unit(facts: Facts) -> str:
    """Give the unit of an item if it is surely not a degree."""
    if facts.unit is None or facts.unit.mode != "exact":
        return ""
    for text in facts.unit.texts:
        size = size_of(text)
        if size is not None and (abs(size[0] / _DEGREES - 1) > 1e-9 or size[1] != {"rad": (1, 1)}):  # noqa: PLR2004
            return text
    return ""


def unusual_names(seen: Seen) -> Iterator[Broken]:
    """M0126: a right ascension of the target by its description, under none of the usual names."""
    if not seen.is_fits or seen.named(_KNOWN["RA"]):
        return
    for _, one in seen.keywords:
        said = f"{one.doc} {one.description}"
        if _ASCENSION.search(said) and _TARGET.search(said) and not _OF_ERRORS.search(said) and one.family is None:
            yield Broken(
                one.place,
                one.name,
                f"{one.name} is no usual name of the right ascension of a target",
                help=f"call it {', '.join(_KNOWN['RA'][:-1])} or RA, or let files do so: `also RA_TARG`",
            )


def ranges_unsaid(seen: Seen) -> Iterator[Broken]:
    """M0127: numbers in degrees that no limit keeps on the sphere."""
    for _, one in seen.keywords if seen.is_fits else ():
        axis = _axis(stem(one))
        facts = one.facts
        if not axis or {kind.kind for kind in facts.types} != {"float"} or other_unit(facts):
            continue
        least, most = _RANGES[axis]
        if facts.fixed is None and not facts.values and not _within(one, least, most):
            closing = ")" if axis == "RA" else "]"
            yield Broken(
                one.place,
                shown(one),
                f"{shown(one)} may be below {least} or above {most}",
                help=f"say where it ends: `in [{least}, {most}{closing}`",
            )


def _within(one: Keyword, least: float, most: float) -> bool:
    """Say whether the limits of a keyword lie within others, or cannot be known here."""
    low = high = False
    for limit in one.facts.limits:
        bound = constant(limit.bound)
        if bound is None or isinstance(bound.value, str):
            return True
        low |= limit.operator[0] == ">" and bound.value >= least
        high |= limit.operator[0] == "<" and bound.value <= most
    return low and high


def medium_unsaid(seen: Seen) -> Iterator[Broken]:
    """M0109: wavelengths that may be above 2000 Angstrom, and no word of air or vacuum anywhere."""
    found = [(one.place, shown(one), one.facts) for hdu in spectra(seen) for one in hdu.columns if not is_flux(one)]
    found += [(one.place, one.name, one.facts) for hdu in seen.hdus for one in hdu.planes]
    wavelengths = [one for one in found if is_spectral(one[2], one[1]) and is_wavelength(one[2])]
    above = [one for one in wavelengths if not _below(one[2])]
    if above and not tells_air(seen):
        place, name, _ = above[0]
        yield Broken(
            place,
            name,
            f"nothing says whether {name} is in air or in vacuum, which differ above 2000 Angstrom",
            help='say it where people look: in its description, or in a keyword such as `WAVEREF : string = "vacuum"`',
        )


def _below(facts: Facts) -> bool:
    """Say whether wavelengths end before air makes a difference."""
    size = size_of(facts.unit.texts[0]) if facts.unit is not None and facts.unit.texts else None
    for limit in facts.limits:
        bound = constant(limit.bound)
        if limit.operator[0] == "<" and bound is not None and size is not None and isinstance(bound.value, int | float):
            return bound.value * size[0] <= _AIR_ENDS
    return False


LINTS = {
    "M0109": medium_unsaid,
    "M0124": target_missing,
    "M0125": no_degrees,
    "M0126": unusual_names,
    "M0127": ranges_unsaid,
    "M0326": target_no_degrees,
}
