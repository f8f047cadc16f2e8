"""Keywords that a practice asks for: a row says which, of what kind of product, and how the spec can answer.

A row is broken where no header declares any of its keywords; one of level error also where all of them may be left
out and nothing in the spec asks for them: no condition, no choice, no rule.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from specc.diagnostics.recommended import RECOMMENDED
from specc.lint.recommendations.kinds import OF_WAVEFRONTS, is_image_product, is_spectrum_product, light_curves, says
from specc.lint.recommendations.looking import Broken, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from specc.lint.recommendations.looking import Seen
    from specc.model.spec import Keyword


@dataclass(frozen=True, slots=True)
class Asked:
    """Keywords of one row: each of `all_of` is asked for, a group of several by any of its names."""

    code: str
    of: Callable[[Seen], bool]
    all_of: tuple[tuple[str, ...], ...]
    because: str


def _fits(seen: Seen) -> bool:
    return seen.is_fits


def _pipeline(seen: Seen) -> bool:
    """Say whether a product is of the pipeline, and not of those who keep the mirrors aligned."""
    return seen.is_fits and not says(seen, OF_WAVEFRONTS)


def _light_curve(seen: Seen) -> bool:
    return seen.is_fits and bool(light_curves(seen))


_FILTERED = (("FILTER",), ("RADESYS",))
_PLACED = (("RA_TARG",), ("DEC_TARG",))
_SEEN_BY = (("APERTURE",), ("DETECTOR",))
_AXES = (("CTYPE",), ("CRPIX",), ("CRVAL",), ("PC_", "CD_"))
_TYPES = {
    "XPOSURE": "float  unit s", "TELAPSE": "float  unit s", "DATE-BEG": "datetime", "DATE-END": "datetime",
    "MJD-MID": "float  unit d", "RA_TARG": "float  unit deg  in [0, 360)", "DEC_TARG": "float  unit deg  in [-90, 90]",
    "PSFSIZE": "float  unit arcsec", "WCSAXES": "int", "SOLARNET": "float in {0.5, 1}", "OBS_HDU": "int = 1",
    "FILENAME": "string = filename", "DATE": "datetime",
}  # fmt: skip
_WRITTEN = {
    "CTYPEi": "CTYPE[i] : string  for i in 1..2", "CRPIXj": "CRPIX[j] : float  for j in 1..2",
    "CRVALi": "CRVAL[i] : float  unit deg  for i in 1..2", "CUNITi": "CUNIT[i]? : string  for i in 1..2",
    "PCi_j": "PC[i]_[j] : float  for i, j in 1..2",
}  # fmt: skip
_FAMILIES = {
    "CTYPE": "CTYPEi", "CRPIX": "CRPIXj", "CRVAL": "CRVALi", "CUNIT": "CUNITi", "CDELT": "CDELTi", "PC_": "PCi_j",
    "CD_": "CDi_j",
}  # fmt: skip
ROWS = (
    Asked("M0301", _fits, (("HLSPID",), ("HLSPTARG",), ("HLSPVER",)), "its collection"),
    Asked("M0302", _fits, (("DOI",),), "how to cite it"),
    Asked("M0305", _fits, (("OBSERVAT",), ("TELESCOP",), ("INSTRUME",)), "who took the data"),
    Asked("M0306", _fits, (("TIMESYS",), ("XPOSURE",)), "its exposure time and its clock"),
    Asked("M0307", _fits, (("DATE-BEG", "MJD-BEG"),), "its start"),
    Asked("M0308", _fits, (("DATE-END", "MJD-END"),), "its end"),
    Asked("M0309", _fits, (("MJD-MID", "DATE-AVG"),), "the middle of its time"),
    Asked("M0310", _fits, (("HLSPLEAD",), ("HLSPNAME",)), "who made it"),
    Asked("M0311", _fits, (("TELAPSE",),), "the time from start to end"),
    Asked("M0312", _fits, (("PROPOSID",), ("REFERENC",)), "its origin"),
    Asked("M0315", is_image_product, (*_FILTERED, *_PLACED), "filter and place of an image"),
    Asked("M0316", is_image_product, _AXES, "the places of pixels"),
    Asked("M0317", is_image_product, (("PSFSIZE",), ("WCSAXES",)), "how sharp it is"),
    Asked("M0318", is_image_product, (*_SEEN_BY, ("CUNIT",)), "what took the data"),
    Asked("M0319", is_spectrum_product, (("DISPRSR",), ("XPOSURE",)), "how it was dispersed"),
    Asked("M0320", is_spectrum_product, _SEEN_BY, "what took the data"),
    Asked("M0322", _light_curve, (*_FILTERED, *_PLACED), "filter and place of a light curve"),
    Asked("J0309", _pipeline, (("FILENAME",), ("TELESCOP",), ("DATAMODL",)), "what the file is"),
    Asked("J0310", _pipeline, (("TIMESYS",), ("TIMEUNIT",)), "the clock of its times"),
)


def missing(row: Asked) -> Callable[[Seen], Iterator[Broken]]:
    """Give what asks one row of a product."""

    def check(seen: Seen) -> Iterator[Broken]:
        if not row.of(seen):
            return
        found = [(group, seen.numbered(group)) for group in row.all_of]
        lacking = [" or ".join(_FAMILIES.get(one, one) for one in group) for group, keywords in found if not keywords]
        level = RECOMMENDED[row.code].level
        if lacking:
            yield seen.at(
                f"`{seen.product.name}` declares no {' and no '.join(lacking)}, where one looks for {row.because}",
                help=f"declare what is missing: `{_declared(lacking[0].partition(' or ')[0], level)}`",
            )
        for _, keywords in found:
            if keywords and level == "error" and not any(is_asked(seen, one) for one in keywords):
                yield _optional(keywords[0])

    return check


def _declared(name: str, level: str) -> str:
    """Give how a keyword might be declared, which may be left out unless files without it are wrong."""
    return _WRITTEN.get(name) or f"{name}{'' if level == 'error' else '?'} : {_TYPES.get(name, 'string')}"


def _optional(one: Keyword) -> Broken:
    return Broken(
        one.place,
        shown(one),
        f"{shown(one)} may be left out, and nothing asks for it",
        help=f"ask for it: `{shown(one)} : ...` without `?`, or by a condition or a rule where it is not always known",
    )


def is_asked(seen: Seen, one: Keyword) -> bool:
    """Say whether a file cannot leave a keyword out, or a condition or a rule says when it may."""
    if (
        one.family is not None
        or one.presence.level == "required"
        or one.presence.when
        or one.conditions
        or one.facts.default is not None
    ):
        return True
    rules = [*seen.product.rules, *(rule for hdu in seen.hdus for rule in hdu.rules)]
    return any(name in rule.expression.text for rule in rules for name in (one.name, shown(one), *one.also))


LINTS = {row.code: missing(row) for row in ROWS}
