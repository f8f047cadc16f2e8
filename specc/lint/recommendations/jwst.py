"""What files of JWST have in common: where data lie, how files are called, which extensions and units there are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specc.lint.recommendations.kinds import OF_WAVEFRONTS, bases, has_pixels, is_spectrum, says
from specc.lint.recommendations.looking import Broken
from specc.lint.recommendations.names import at_template, may_be, with_capitals
from specc.lint.recommendations.science import values_of
from specc.model.expressions import Literal_
from specc.model.spec import Repeat
from specc.model.value_facts import constant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.lint.recommendations.looking import Seen

_GUIDE_STARS = re.compile(r"\bguide.?stars?\b", re.IGNORECASE)
_AMI = re.compile(r"\b(ami|aperture.mask\w*|interferomet\w+)\b", re.IGNORECASE)
# Exposures, stage 3 by target and by source, guide stars; what follows is the suffix.
_PROGRAM = r"jw\d{5}"
_FORMS = (
    rf"{_PROGRAM}\d{{6}}_\d{{3}}[0-9a-z]{{2}}_\d{{5}}(-seg\d{{3}})?_[a-z0-9-]+.*\..*"
    rf"|{_PROGRAM}-[a-z]\d{{3,4}}_.*\..*"
    rf"|{_PROGRAM}\d{{6}}_gs-.*\..*"
)
_REFERENCE = r"jwst_[a-z]+_[a-z0-9-]+_\d{4}\..*"  # of the calibration database
_SUFFIXES = frozenset({
    "uncal", "rate", "rateints", "ramp", "cal", "calints", "crf", "crfints", "i2d", "s2d", "s3d", "x1d", "x1dints",
    "c1d", "bsub", "bsubints", "mbsub", "median", "blot", "dark", "psfstack", "psfalign", "psfsub", "psf-amiavg",
    "ami", "ami-oi", "amiavg", "amimulti", "amimulti-oi", "aminorm", "aminorm-oi", "amilg", "cat", "segm", "phot",
    "whtlt", "wfscmb", "wfssbkg", "o1d", "trapsfilled", "fitopt", "rampfitopt", "dq", "err", "var", "msa", "asn",
    "pool", "stream", "trk",
})  # fmt: skip
_UNITS = frozenset({"DN", "DN/s", "MJy/sr", "MJy", "Jy", "mJy/arcsec2", "mJy/arcsec**2", "electron/s"})
_MEASURES = frozenset({"DQ", "CON", "WHT", "WMAP"})
_RAMPS = 4  # axes of what was read


def _calibrates(seen: Seen) -> bool:
    """Say whether a product is no science: a file of the calibration database, which has its own forms."""
    return bool(seen.product.templates) and may_be(seen, _REFERENCE)


def data_in_primary(seen: Seen) -> Iterator[Broken]:
    """J0301: `primary : any` may be empty."""
    primary = seen.primary if seen.is_fits else None
    image = primary.image if primary is not None else None
    holds = image is not None and {one.kind for one in image.types} != {"any"}
    if primary is not None and (holds or primary.groups):
        yield Broken(
            primary.place,
            "primary",
            "the primary HDU holds data, where JWST has keywords alone",
            help="keep them in an extension: `image SCI : ...`",
        )


def planes_missing(seen: Seen) -> Iterator[Broken]:
    """J0302: what was measured, which is no raw ramp, goes with its errors and with flags or weights."""
    labels = {one.label for one in seen.extensions}
    for hdu in seen.extensions if not _calibrates(seen) else ():
        if hdu.label != "SCI" or hdu.image is None or {one.kind for one in hdu.image.types} != {"float"}:
            continue
        lacking = ["ERR"] * ("ERR" not in labels) + ["DQ"] * (not labels & _MEASURES)
        if lacking and has_pixels(hdu) and len(hdu.shape) < _RAMPS:
            yield Broken(
                hdu.place,
                "SCI",
                f"`{seen.product.name}` has SCI and no {' and no '.join(lacking)}",
                help=f"declare {' and '.join(f'`image {one} : ...`' for one in lacking)}",
            )


def spectra_and_visibilities(seen: Seen) -> Iterator[Broken]:
    """J0303."""
    for hdu in seen.hdus:
        text = is_spectrum(hdu) and hdu.kind in {"asciitable", "rows"}
        plane = hdu.kind == "primary" and hdu.planes and says(seen, re.compile(r"\bspectr", re.IGNORECASE))
        if text or plane or (hdu.kind == "asciitable" and says(seen, _AMI)):
            yield seen.at(
                f"{hdu.label} of `{seen.product.name}` is no binary table", help="keep it in a `table` of FITS"
            )


def names_of_none(seen: Seen) -> Iterator[Broken]:
    """J0304: not one of the names is one that the mission gives."""
    of_pipeline = seen.is_fits and seen.product.templates and not says(seen, OF_WAVEFRONTS)
    if of_pipeline and not may_be(seen, f"{_FORMS}|{_REFERENCE}"):
        yield at_template(
            seen.product,
            "no name of these is of an exposure, a target, a source or a guide star",
            help="let it begin with program, observation and visit, as `jw{program}{obs}{visit}_{group}...`",
        )


def capitals_of_targets(seen: Seen) -> Iterator[Broken]:
    """J0305: names of what is combined for a target."""
    if seen.product.templates and may_be(seen, rf"{_PROGRAM}-[a-z].*"):
        yield from with_capitals(seen)


def unknown_suffix(seen: Seen) -> Iterator[Broken]:
    """J0306: what a template writes out behind its last underscore."""
    if not seen.is_fits or not seen.product.templates or not may_be(seen, _FORMS):
        return
    for template in seen.product.templates:
        last = template.parts[-1]
        before, _, name = last.text.rpartition("_") if last.kind == "text" else ("", "", "")
        suffix = name.partition(".")[0]
        if suffix and (before or last.text.startswith("_")) and suffix not in _SUFFIXES:
            yield Broken(
                template.place,
                f'"{template.template}"',
                f"`_{suffix}` is no suffix that the pipeline writes",
                help="end the template with one, as `_cal.fits`",
            )


def _segment(seen: Seen) -> str:
    """Give the field of the name that is the number of a segment."""
    for template in seen.product.templates:
        if found := re.search(r"-seg\{(\w+)\}", template.template):
            return found[1]
    return ""


def segments(seen: Seen) -> Iterator[Broken]:
    """J0307."""
    lacking = [one for one in ("EXSEGNUM", "EXSEGTOT", "INTSTART", "INTEND") if not seen.named([one])]
    if seen.is_fits and _segment(seen) and lacking:
        yield seen.at(
            f"`{seen.product.name}` may be a segment, and declares no {' and no '.join(lacking)}",
            help="declare them; which integrations a segment holds is told by nothing else",
        )


def untied_segment(seen: Seen) -> Iterator[Broken]:
    """J0308."""
    name = _segment(seen)
    for one in seen.product.fields:
        if one.name == name and one.equals is None and seen.named(["EXSEGNUM"]):
            yield Broken(
                one.place,
                name,
                f"`{{{name}}}` may be another than EXSEGNUM says",
                help=f"tie the two: `{name} : digits[3] = primary.EXSEGNUM`",
            )


def time_system(seen: Seen) -> Iterator[Broken]:
    """J0310, besides that the keywords are there: what they say."""
    for name, wanted in (("TIMESYS", "UTC"), ("TIMEUNIT", "s")):
        for one in seen.named([name]) if seen.is_fits else ():
            values = values_of(one.facts)
            if values and wanted not in values:
                yield Broken(
                    one.place, name, f"{name} cannot be {wanted!r}", help=f'write `{name} : string = "{wanted}"`'
                )


def no_image(seen: Seen) -> Iterator[Broken]:
    """J0311."""
    yield from _no_image(seen, _GUIDE_STARS)


def no_path_image(seen: Seen) -> Iterator[Broken]:
    """J0312."""
    yield from _no_image(seen, OF_WAVEFRONTS)


def _no_image(seen: Seen, words: re.Pattern[str]) -> Iterator[Broken]:
    if says(seen, words) and not any(one.image is not None for one in seen.hdus) and seen.product.format != "json":
        yield seen.at(f"`{seen.product.name}` has no image", help="declare it: `image SCI : float32[ny, nx]`")


def uncounted(seen: Seen) -> Iterator[Broken]:
    """J0313."""
    for part in seen.product.hdus if seen.is_fits else ():
        if not isinstance(part, Repeat):
            continue
        first = constant(part.least)
        from_one = isinstance(first, Literal_) and first.value in (0, 1)
        if part.variable is None or not from_one:
            label = part.members[0].label
            yield Broken(
                part.place,
                "repeat",
                f"nothing says that EVTVER of {label} counts from 1".replace("EVTVER", "EXTVER"),
                help="count them: `repeat n in 1..* { ... }`",
            )


def other_units(seen: Seen) -> Iterator[Broken]:
    """J0314."""
    for hdu in seen.extensions if not _calibrates(seen) else ():
        if hdu.image is None or hdu.label != "SCI" or not bases(hdu.image):
            continue
        unit = hdu.image.unit
        if unit is not None and unit.mode == "exact" and not _UNITS & set(unit.texts):
            yield Broken(
                hdu.place,
                unit.texts[0],
                f"the pixels of SCI are in {unit.texts[0]}, which is none of the units of the pipeline",
                help="those are DN, DN/s, MJy/sr and MJy",
            )


LINTS = {
    "J0301": data_in_primary,
    "J0302": planes_missing,
    "J0303": spectra_and_visibilities,
    "J0304": names_of_none,
    "J0305": capitals_of_targets,
    "J0306": unknown_suffix,
    "J0307": segments,
    "J0308": untied_segment,
    "J0311": no_image,
    "J0312": no_path_image,
    "J0313": uncounted,
    "J0314": other_units,
}
