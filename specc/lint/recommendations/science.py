"""High-level science products: licences, equinox, simulations, units, columns, and in which format they come."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specc.lint.recommendations.asked import is_asked
from specc.lint.recommendations.kinds import (
    has_pixels,
    is_flux,
    is_image_product,
    is_spectrum,
    is_spectrum_product,
    light_curves,
    says,
    spectra,
    spectral_columns,
    time_column,
)
from specc.lint.recommendations.looking import Broken, shown, stem, words_of
from specc.model.expressions import Literal_
from specc.model.types import AnyAxes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from specc.lint.recommendations.looking import Seen
    from specc.model.spec import Facts, Hdu, Keyword

_SIMULATED = re.compile(r"\bsimulat(ed|ions?)\b", re.IGNORECASE)
_CATALOGUE = re.compile(r"\bcatalog(ue)?s?\b", re.IGNORECASE)
_IMAGE = re.compile(r"\b(images?|mosaics?)\b", re.IGNORECASE)
_QUALITY = re.compile(r"qual|flag|mask|\bdq|_dq|err|uncert|sigma|ivar|var\b|variance|noise", re.IGNORECASE)
_LICENCE = {"LICENSE": "CC BY 4.0", "LICENURL": "https://creativecommons.org/licenses/by/4.0/"}
_IN_PRIMARY = frozenset({
    "DOI", "HLSPID", "HLSPLEAD", "HLSPNAME", "HLSPTARG", "HLSPVER", "LICENSE", "LICENURL", "OBSERVAT", "PROPOSID",
    "REFERENC",
})  # fmt: skip
_WAVES = frozenset({"wavelength", "wave", "lambda", "frequency", "energy"})
_ARRAY = 2  # axes


def values_of(facts: Facts) -> frozenset[object]:
    """Give the values that an item may have, as far as they are listed; none if it may have any."""
    if isinstance(facts.fixed, Literal_):
        return frozenset({facts.fixed.value})
    return frozenset() if facts.values_open else frozenset(facts.values)


def licence(name: str) -> Callable[[Seen], Iterator[Broken]]:
    """M0303, M0304: the keyword is there, and says nothing else."""
    wanted = _LICENCE[name]

    def check(seen: Seen) -> Iterator[Broken]:
        remedy = f'write `{name} : string = "{wanted}"`'
        found = seen.named([name])
        if seen.is_fits and not found:
            yield seen.at(
                f"`{seen.product.name}` declares no {name}, which says what one may do with the data", help=remedy
            )
        for one in found:
            if values_of(one.facts) != {wanted}:
                yield Broken(one.place, name, f"{name} may be another than {wanted!r}", help=remedy)
            elif not is_asked(seen, one):
                yield Broken(one.place, name, f"{name} may be left out", help=remedy)

    return check


def equinox(seen: Seen) -> Iterator[Broken]:
    """M0313: what RADESYS always is, and whether EQUINOX is always there or never."""
    frames = {value for one in seen.named(["RADESYS"]) for value in values_of(one.facts)}
    found = seen.named(["EQUINOX"])
    for one in found if frames == {"ICRS"} else ():
        if one.presence.level == "required" and not one.conditions and not one.presence.when:
            yield Broken(
                one.place,
                "EQUINOX",
                "EQUINOX is required although RADESYS is always ICRS, which has none",
                help="leave it out",
            )
    if frames and "ICRS" not in frames and not found:
        yield seen.at(
            f"RADESYS of `{seen.product.name}` needs an equinox, and there is no EQUINOX",
            help='declare it: `EQUINOX : float  unit a  "equinox of the coordinates"`',
        )


def simulations(seen: Seen) -> Iterator[Broken]:
    """M0314: of what is simulated by its own title."""
    if seen.is_fits and says(seen, _SIMULATED) and not seen.named(["SIMULATD"]):
        yield seen.at(
            f"`{seen.product.name}` is simulated, and no keyword says so",
            help='declare it: `SIMULATD : bool = true  "the data are simulated"`',
        )
    for one in seen.named(["SIMULATD"]):
        if not {kind.kind for kind in one.facts.types} <= {"bool", "any"}:
            yield Broken(
                one.place,
                "SIMULATD",
                "SIMULATD is a truth value, not a text or a number",
                help="write `SIMULATD : bool`",
            )


def image_unit(seen: Seen) -> Iterator[Broken]:
    """M0315, besides its keywords: the unit of the pixels."""
    images = [one for one in seen.hdus if has_pixels(one)] if is_image_product(seen) else []
    for hdu in images[:1]:  # what stands beside the image may have none
        if hdu.image is not None and hdu.image.unit is None and not seen.named(["BUNIT"]):
            yield Broken(
                hdu.place,
                words_of(hdu),
                f"nothing is said of the unit of the pixels of {hdu.label}",
                help="write `unit Jy`, or `unit none` for a number that has none; BUNIT says it in the file",
            )


def dispersion(seen: Seen) -> Iterator[Broken]:
    """M0321: spectra that are images."""
    images = [one for one in seen.hdus if has_pixels(one) and one.image is not None and one.image.bits is None]
    if is_spectrum_product(seen) and images and not spectra(seen) and not seen.numbered(["CTYPE"]):
        yield Broken(
            images[0].place,
            words_of(images[0]),
            f"{images[0].label} is a spectrum, and no keywords say which pixel is which wavelength",
            help='declare them: CTYPE1 as `"WAVE"`, CRPIX1, CRVAL1, CDELT1 and CUNIT1',
        )


def filters(seen: Seen) -> Iterator[Broken]:
    """M0323: FILTER that may say MULTI, and no numbered ones beside it."""
    for one in seen.named(["FILTER"]):
        many = one.family is None and "MULTI" in {str(value).upper() for value in values_of(one.facts)}
        families = [
            two for _, two in seen.keywords if two.family is not None and two.family.template.startswith("FILTER")
        ]
        padded = [
            two for two in families if two.family is not None and all(v.pad == _ARRAY for v in two.family.variables)
        ]
        if many and not padded:
            yield Broken(
                one.place,
                "FILTER",
                "FILTER may be MULTI, and no keywords say which filters these are",
                help='declare them: `FILTER[n:2]? : string  for n in 1..99  "filter n"`',
            )


def quality_missing(seen: Seen) -> Iterator[Broken]:
    """M0132."""
    for hdu in spectra(seen):
        if not any(_QUALITY.search(f"{shown(one)} {one.doc}") for one in hdu.columns):
            yield Broken(
                hdu.place,
                words_of(hdu),
                f"no column of {hdu.label} says how good the spectrum is",
                help="add a column of uncertainties, or of flags",
            )


def series_columns(seen: Seen) -> Iterator[Broken]:
    """M0324."""
    for hdu in light_curves(seen) if seen.is_fits else ():
        names = {name.upper() for one in hdu.columns for name in (shown(one), *one.also)}
        time = time_column(hdu)
        flux = next((one for one in hdu.columns if is_flux(one)), None)
        for usual, one in (("TIME", time), ("FLUX", flux)):
            if one is not None and usual not in names and shown(one).upper() != "RATE":
                yield Broken(
                    one.place,
                    shown(one),
                    f"{shown(one)} of {hdu.label} is called {usual} by those who read light curves",
                    help=f"call it {usual}, or let files do so: `also {usual}`",
                )


def spectrum_columns(seen: Seen) -> Iterator[Broken]:
    """M0325."""
    for hdu in spectra(seen) if seen.is_fits else ():
        names = {name.lower() for one in hdu.columns for name in (shown(one), *one.also)}
        flux = next(one for one in hdu.columns if is_flux(one))
        if not names & _WAVES:
            one = spectral_columns(hdu)[0]
            yield Broken(
                one.place, shown(one), f"{shown(one)} of {hdu.label} has no usual name", help="call it wavelength"
            )
        if "flux" not in names:
            yield Broken(
                flux.place, shown(flux), f"{shown(flux)} of {hdu.label} has no usual name", help="call it flux"
            )


def outside_of_primary(seen: Seen) -> Iterator[Broken]:
    """M0327."""
    inside = {stem(one) for one in seen.in_primary}
    for hdu, one in seen.keywords:
        if stem(one) in _IN_PRIMARY - inside:
            yield Broken(
                one.place,
                shown(one),
                f"{shown(one)} is looked for in the primary header, and stands in {hdu.label}",
                help="declare it in `primary`",
            )


def epoch(seen: Seen) -> Iterator[Broken]:
    """M0328."""
    for one in seen.named(["EPOCH"]) if seen.is_fits else ():
        yield Broken(
            one.place,
            "EPOCH",
            "EPOCH is out of use",
            help="declare EQUINOX, or MJD-MID where it is a time; for old files write `deprecated`",
        )


def _arrays(hdu: Hdu) -> Iterator[Keyword]:
    """Give the keys of a tree that are arrays of two axes or more."""
    for one in hdu.keywords:
        shape = getattr(one.value, "shape", None)
        if shape and (len(shape) >= _ARRAY or any(isinstance(axis, AnyAxes) for axis in shape)):
            yield one


def images_elsewhere(seen: Seen) -> Iterator[Broken]:
    """M0408."""
    if seen.product.format == "asdf" and says(seen, _IMAGE):
        one = next((one for hdu in seen.hdus for one in _arrays(hdu)), None)
        if one is not None:
            yield Broken(
                one.place,
                one.name,
                f"the image {one.name} is not in FITS",
                help="deliver images as FITS, beside it if need be",
            )


def spectra_elsewhere(seen: Seen) -> Iterator[Broken]:
    """M0409."""
    for hdu in seen.hdus:
        if is_spectrum(hdu) and hdu.kind != "table":
            what = "an ASCII table" if hdu.kind == "asciitable" else seen.product.format.upper()
            yield seen.at(
                f"the spectrum of `{seen.product.name}` is {what}", help="deliver spectra as binary tables of FITS"
            )


def catalogues_elsewhere(seen: Seen) -> Iterator[Broken]:
    """M0410: ECSV is CSV to those who read it."""
    ascii_only = seen.is_fits and {one.kind for one in seen.extensions} == {"asciitable"}
    if says(seen, _CATALOGUE) and (ascii_only or seen.product.format in {"json", "yaml", "asdf"}):
        what = "an ASCII table" if ascii_only else seen.product.format.upper()
        yield seen.at(
            f"the catalogue `{seen.product.name}` is {what}", help="deliver it as a binary table of FITS, or as CSV"
        )


def series_elsewhere(seen: Seen) -> Iterator[Broken]:
    """M0411."""
    for hdu in light_curves(seen):
        if hdu.kind == "asciitable" or seen.product.format == "csv":
            yield seen.at(
                f"the light curve of `{seen.product.name}` is {'an ASCII table' if seen.is_fits else 'CSV'}",
                help="deliver light curves as binary tables of FITS, or, where that cannot be, as ECSV",
            )


LINTS = {
    "M0132": quality_missing,
    "M0303": licence("LICENSE"),
    "M0304": licence("LICENURL"),
    "M0313": equinox,
    "M0314": simulations,
    "M0321": dispersion,
    "M0323": filters,
    "M0324": series_columns,
    "M0325": spectrum_columns,
    "M0327": outside_of_primary,
    "M0328": epoch,
    "M0408": images_elsewhere,
    "M0409": spectra_elsewhere,
    "M0410": catalogues_elsewhere,
    "M0411": series_elsewhere,
}
