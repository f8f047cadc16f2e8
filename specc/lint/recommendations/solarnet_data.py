"""What observations of the Sun say by the kind of their data: wavelengths, polarisation, tables with them, names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specc.lint.recommendations.looking import Broken
from specc.lint.recommendations.names import at_template, may_be
from specc.lint.recommendations.science import values_of
from specc.lint.recommendations.solarnet import axes_of, is_full

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.lint.recommendations.looking import Seen
    from specc.model.spec import Hdu, Keyword

_SPECTRAL = re.compile(r"(WAVE|AWAV|FREQ|ENER|WAVN)(-...)?")
_BY_LIGHT = ("FILTER", "GRATING", "SLIT_WID", "WAVELNTH", "WAVEBAND", "WAVEMIN", "WAVEMAX")
_RANGE = ("WAVEUNIT", "WAVEREF", "WAVEMIN", "WAVEMAX")
_MEDIA = frozenset({"air", "vacuum"})
_OF_SLIT = ("OBS_VR", "SPECSYS", "VELOSYS", "SLIT_WID")
_MECHANISMS = ("VAR_KEYS", "PIXLISTS", "METADIM", "METAFILS")
_INDEX = re.compile(r"DIMENSION\d+")
_LONGEST = 67


def wavelengths_missing(seen: Seen) -> Iterator[Broken]:
    """S0118: of a product with a filter, a slit or an axis of wavelength."""
    spectral = bool(seen.named(_BY_LIGHT)) or _has_axis(seen, _SPECTRAL)
    lacking = [name for name in _RANGE if not seen.named([name])]
    if is_full(seen) and spectral and lacking:
        yield seen.at(
            f"`{seen.product.name}` is of a part of the spectrum, and declares no {' and no '.join(lacking)}",
            help='declare them: `WAVEUNIT : int`, `WAVEREF : string in {"air", "vacuum"}`, `WAVEMIN, WAVEMAX : float`',
        )


def _has_axis(seen: Seen, pattern: re.Pattern[str]) -> bool:
    """Say whether an axis is surely one of some kind."""
    found = [values_of(one.facts) for one in axes_of(seen)]
    return any(values and all(pattern.fullmatch(str(one)) for one in values) for values in found)


def other_media(seen: Seen) -> Iterator[Broken]:
    """S0119: values out of use do not count."""
    for one in seen.named(["WAVEREF"]) if seen.is_fits else ():
        gone = {value.value for value in one.facts.outdated}
        values = values_of(one.facts) - gone
        if not values or not values <= _MEDIA:
            yield Broken(
                one.place,
                "WAVEREF",
                "WAVEREF may be something else than air and vacuum",
                help='write `WAVEREF : string in {"air", "vacuum"}`',
            )


def half_a_spectrograph(seen: Seen) -> Iterator[Broken]:
    """S0121: of a product with a slit; and what the two keywords of the frame may say."""
    lacking = [name for name in _OF_SLIT if not seen.named([name])]
    for one in seen.named(["SLIT_WID"]) if is_full(seen) and lacking else ():
        yield Broken(
            one.place,
            "SLIT_WID",
            f"SLIT_WID tells of a spectrograph, and there is no {' and no '.join(lacking)}",
            help='declare `OBS_VR : float  unit m/s`, `SPECSYS : string = "TOPOCENT"`, `VELOSYS : float = 0.0`',
        )
    for name, wanted in (("SPECSYS", "TOPOCENT"), ("VELOSYS", 0)):
        for one in seen.named([name]) if is_full(seen) else ():
            values = values_of(one.facts)
            if values and wanted not in values:
                yield Broken(
                    one.place,
                    name,
                    f"{name} cannot be {wanted}, so velocities were taken out of the wavelengths",
                    help=f"leave them in: `{name} ... = {wanted!r}`".replace("'", '"'),
                )


def unpolarised(seen: Seen) -> Iterator[Broken]:
    """S0122."""
    told = seen.named(["POLCCONV"])
    if is_full(seen) and _has_axis(seen, re.compile("STOKES")) and not told:
        yield seen.at(
            f"`{seen.product.name}` has Stokes parameters, and no POLCCONV says which way their axes point",
            help='declare it: `POLCCONV : string  "axes of the polarisation"`, as in (+HPLT,-HPLN,+HPRZ)',
        )
    for one in told if seen.is_fits else ():
        if _is_free(one):
            yield Broken(
                one.place,
                "POLCCONV",
                "POLCCONV may be any text",
                help=r"say its form: `matches /\([+-]\w+,[+-]\w+,[+-]\w+\)/`",
            )


def _is_free(one: Keyword) -> bool:
    facts = one.facts
    said = facts.matches or facts.values or facts.fixed is not None or facts.like is not None
    return {kind.kind for kind in facts.types} == {"string"} and not said


def half_mechanisms(seen: Seen) -> Iterator[Broken]:
    """S0126."""
    for hdu in seen.hdus if seen.is_fits else ():
        used = [one for one in hdu.keywords if one.name in _MECHANISMS]
        told = [one for one in hdu.keywords if one.name == "SOLARNET"]
        for one in used[:1]:
            if not told:
                yield Broken(
                    one.place,
                    one.name,
                    f"{hdu.label} has {one.name} and no SOLARNET, without which nobody looks for it",
                    help="declare it: `SOLARNET : float in {-1, 0.5, 1}`",
                )
        names = {one.name for one in used}
        if len(names & {"METADIM", "METAFILS"}) == 1:
            [name] = names & {"METADIM", "METAFILS"}
            one = next(one for one in used if one.name == name)
            other = "METAFILS" if name == "METADIM" else "METADIM"
            yield Broken(one.place, name, f"{name} stands without {other}", help=f"declare {other}, too")


def half_pixel_lists(seen: Seen) -> Iterator[Broken]:
    """S0127."""
    for hdu in seen.hdus if seen.is_fits else ():
        indices = [one for one in hdu.columns if _INDEX.fullmatch(one.name)]
        if indices and not any(one.name == "PIXTYPE" for one in hdu.columns):
            yield _list_broken(hdu, f"{hdu.label} lists pixels, and no column PIXTYPE says what they are", "PIXTYPE")
        for one in indices:
            kinds = [item for item in one.keywords if item.name in {"TCTYP", "CTYPE"}]
            if not any(values_of(item.facts) == {"PIXEL"} for item in kinds):
                yield Broken(
                    one.place,
                    one.name,
                    f"nothing says that {one.name} is an index of pixels",
                    help='say it in its braces: `TCTYP : string = "PIXEL"`',
                )


def _list_broken(hdu: Hdu, message: str, name: str) -> Broken:
    return Broken(hdu.place, hdu.label, message, help=f"declare `{name}` among its columns")


def odd_file_names(seen: Seen) -> Iterator[Broken]:
    """S0133: every name breaks it, or a part of all names does."""
    if not seen.product.templates:
        return
    if not may_be(seen, r"[A-Za-z0-9._+-]*"):
        yield at_template(
            seen.product,
            "these names have characters beside letters, digits, `.`, `_`, `+` and `-`",
            help="leave them out: programs stumble over them",
        )
    elif not may_be(seen, rf".{{0,{_LONGEST}}}"):
        yield at_template(
            seen.product,
            f"these names are longer than {_LONGEST} characters",
            help="shorten them: in a header they would need two lines",
        )


def undated_names(seen: Seen) -> Iterator[Broken]:
    """S0134: no name has a date and a time that sort."""
    if seen.product.templates and not may_be(seen, r".*\d{8}([T_-]?\d{4,}).*"):
        yield at_template(
            seen.product,
            "no name of these has a date and a time, so files cannot be sorted by them",
            help='put them behind instrument and level: `{start}`, with `start : datetime written "YYYYMMDD_hhmmss"`',
        )


def versions_of_none(seen: Seen) -> Iterator[Broken]:
    """S0137."""
    for one in seen.named(["FILEVERP"]) if seen.is_fits else ():
        if _is_free(one):
            yield Broken(
                one.place,
                "FILEVERP",
                "FILEVERP may be a text without * and %, which stand for the version",
                help="say so: `matches /[^*%]*[*%][^*%]*/`",
            )


LINTS = {
    "S0118": wavelengths_missing,
    "S0119": other_media,
    "S0121": half_a_spectrograph,
    "S0122": unpolarised,
    "S0126": half_mechanisms,
    "S0127": half_pixel_lists,
    "S0133": odd_file_names,
    "S0134": undated_names,
    "S0137": versions_of_none,
}
