"""What a product, a table or a column is about, as far as its declarations leave no doubt.

Takes what is `Seen` of a product. A thing counts as a spectrum, a light curve or an image only where its columns and
units say so: whoever asks would rather miss one than take another for it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specc.lint.recommendations.looking import shown, stem
from specc.model.judged_units import size_of
from specc.model.types import AnyAxes, AnyLength

if TYPE_CHECKING:
    from specc.lint.recommendations.looking import Seen
    from specc.model.spec import Column, Facts, Hdu
    from specc.runtime.unit_sizes import Bases

_SPECTRAL: tuple[Bases, ...] = (
    {"m": (1, 1)},
    {"m": (-1, 1)},
    {"s": (-1, 1)},
    {"kg": (1, 1), "m": (2, 1), "s": (-2, 1)},
)
_LENGTH: Bases = {"m": (1, 1)}
_COUNTED = frozenset({"ct", "electron", "adu", "DN", "ph", "dex"})
_COORDINATE = re.compile(r"wav|lam|freq|energ|wn\b|^wl|^e_ref|^nu$", re.IGNORECASE)
_FLUX = re.compile(r"flux|flam|fnu|intens|surf_bright|^net$|^gross$|^rate$|dnde", re.IGNORECASE)
_NO_FLUX = re.compile(r"err|unc|sig|var|flag|qual|dq|_rb|bkg|back", re.IGNORECASE)
_TIME = re.compile(r"^(time|bjd|hjd|mjd|jd|t|time_(bjd|mjd|utc|tdb))$", re.IGNORECASE)
_PLACE = re.compile(r"(^|_)(ra|dec|glon|glat)(_|\d|$)|sky_?centroid", re.IGNORECASE)
_SPECTRUM_WORD = re.compile(r"\bspectr(um|a|al)\b", re.IGNORECASE)
OF_CALIBRATION = re.compile(
    r"\b(darks?|bias|flats?|calibration|reference|gain|masks?|response|guide|linearity|noise|matri(x|ces)|areas?|arf|rmf"
    r"|telemetry|throughput|distortion|photom|ipc|persistence|shadow|path ?loss|reset|graph"
    r"|psf|point.spread|energy dispersion|migration|background|saturation|traps?|wavefronts?|opd|optical path)\b",
    re.IGNORECASE,
)
OF_WAVEFRONTS = re.compile(r"\b(optical path differences?|wavefronts?|opd)\b", re.IGNORECASE)
_TABLES = frozenset({"table", "asciitable", "rows"})


def bases(facts: Facts) -> Bases | None:
    """Give of what the unit of an item is made; None where it is not certain."""
    if facts.unit is None or facts.unit.mode not in {"exact", "like"} or not facts.unit.texts:
        return None
    size = size_of(facts.unit.texts[0])
    return None if size is None else size[1]


def is_spectral(facts: Facts, name: str) -> bool:
    """Say whether values are places along a spectrum: wavelengths, frequencies, energies."""
    return _COORDINATE.search(name) is not None and bases(facts) in _SPECTRAL


def is_wavelength(facts: Facts) -> bool:
    """Say whether values are lengths."""
    return bases(facts) == _LENGTH


def is_flux(one: Column) -> bool:
    """Say whether a column is what was measured along a spectrum or in time."""
    name = shown(one)
    if _FLUX.search(name) is None or _NO_FLUX.search(name) is not None:
        return False
    made = bases(one.facts)
    return {kind.kind for kind in one.facts.types} <= {"float", "int"} and (
        made is None or "kg" in made or bool(_COUNTED & made.keys())
    )


def spectral_columns(hdu: Hdu) -> tuple[Column, ...]:
    """Give the columns of a table that are places along a spectrum."""
    return tuple(one for one in hdu.columns if is_spectral(one.facts, shown(one)))


def is_spectrum(hdu: Hdu) -> bool:
    """Say whether the rows of a table are a spectrum, or spectra: places along it, and what was measured there."""
    return (
        hdu.kind in _TABLES
        and bool(spectral_columns(hdu))
        and any(is_flux(one) for one in hdu.columns)
        and not any(_PLACE.search(shown(one)) for one in hdu.columns)
    )


def time_column(hdu: Hdu) -> Column | None:
    """Give the column of a table that says when each row was measured."""
    return next((one for one in hdu.columns if _TIME.match(shown(one)) and not one.shape), None)


def is_light_curve(hdu: Hdu) -> bool:
    """Say whether the rows of a table are what was measured in the course of time, a number a row."""
    return (
        hdu.kind in _TABLES
        and time_column(hdu) is not None
        and any(is_flux(one) and not one.shape for one in hdu.columns)
        and not spectral_columns(hdu)
    )


def has_pixels(hdu: Hdu) -> bool:
    """Say whether an HDU holds an array of two or more axes."""
    wide = len(hdu.shape) > 1 or any(isinstance(one, AnyAxes) for one in hdu.shape)
    return hdu.image is not None and wide and not hdu.planes


def spectra(seen: Seen) -> tuple[Hdu, ...]:
    """Give the tables of a product that hold spectra."""
    return tuple(one for one in seen.hdus if is_spectrum(one))


def light_curves(seen: Seen) -> tuple[Hdu, ...]:
    """Give the tables of a product that are light curves."""
    return tuple(one for one in seen.hdus if is_light_curve(one))


def is_image_product(seen: Seen) -> bool:
    """Say whether a product is made of images of the sky alone: no table, and no word of spectra."""
    kinds = {one.kind for one in seen.hdus}
    images = seen.is_fits and not kinds & _TABLES and any(map(has_pixels, seen.hdus))
    return images and not says(seen, _SPECTRUM_WORD) and not says(seen, OF_CALIBRATION)


def is_spectrum_product(seen: Seen) -> bool:
    """Say whether a product is a spectrum: by a table of it, or an image of which its title says so."""
    told = says(seen, _SPECTRUM_WORD) and any(map(has_pixels, seen.hdus))
    return bool(spectra(seen)) or (seen.is_fits and told)


def says(seen: Seen, words: re.Pattern[str]) -> bool:
    """Say whether the title of a product, or its name, has a word."""
    return words.search(f"{seen.product.name.replace('_', ' ')} {seen.product.title}") is not None


def tells(seen: Seen, words: re.Pattern[str]) -> bool:
    """Say whether a word stands anywhere in what a product says of itself, in names and in descriptions."""
    product = seen.product
    texts = [seen.spec.title, seen.spec.description, product.title, product.description]
    for hdu in seen.hdus:
        texts += [hdu.label, hdu.doc, hdu.description]
        texts += [text for one in hdu.keywords for text in (stem(one), one.doc, one.description)]
        texts += [str(value) for one in hdu.keywords for value in one.facts.values]
        texts += [text for one in hdu.columns for text in (shown(one), one.doc, one.description)]
        texts += [text for one in hdu.planes for text in (one.name, one.doc)]
    return any(words.search(text.replace("_", " ")) for text in texts)


def is_free(length: object) -> bool:
    """Say whether a length may differ from row to row."""
    return isinstance(length, AnyLength)
