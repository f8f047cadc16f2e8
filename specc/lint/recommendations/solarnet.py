"""What observations of the Sun have in common: names of HDUs, how much is kept, time, place, exposure, origin.

`solarnet_data` has what depends on the kind of data: wavelengths, polarisation, tables that go with an observation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.lint.recommendations.asked import Asked, missing
from specc.lint.recommendations.headers import undefined_keywords
from specc.lint.recommendations.looking import Broken, shown
from specc.lint.recommendations.science import values_of
from specc.model.spec import Repeat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.lint.recommendations.looking import Seen
    from specc.model.spec import Hdu, Keyword

_PLACES = {
    "S0109": ("OBSGEO-X", "OBSGEO-Y", "OBSGEO-Z"),
    "S0110": ("GEOX_OBS", "GEOY_OBS", "GEOZ_OBS"),
    "S0111": ("HGLN_OBS", "HGLT_OBS", "DSUN_OBS"),
}
_SHARED = "WCSDVARR"  # the one name that tables of distortion have in common
_COMPLIANCE = frozenset({1, 0.5, -1, 0})
_OBSERVED = frozenset({0, 1, 2})  # 2: parameters that were fitted to observations
_KINDS = {
    **dict.fromkeys(("OBS_HDU", "NBIN", "NSUMEXP", "WAVEUNIT", "ROT_COMP", "VERSION", "METADIM"), "int"),
    **dict.fromkeys(("SOLARNET", "XPOSURE", "TEXPOSUR", "WAVEMIN", "WAVEMAX", "SLIT_WID", "CADENCE"), "float"),
    **dict.fromkeys(("BTYPE", "WAVEREF", "POLCCONV", "POINT_ID", "LEVEL", "SOLNETEX", "VAR_KEYS"), "string"),
}
_NUMBERS = frozenset({"int", "float"})


def is_full(seen: Seen) -> bool:
    """Say whether files may claim full compliance, or nothing says that they do not."""
    told = [values_of(one.facts) for one in seen.named(["SOLARNET"])]
    return seen.is_fits and (not told or any(not values or 1 in values for values in told))


def fits_of(seen: Seen) -> bool:
    """Say whether it is made of HDUs."""
    return seen.is_fits


ROWS = (
    Asked("S0104", fits_of, (("SOLARNET",), ("OBS_HDU",), ("DATE-BEG",)), "how much of the recommendations is kept"),
    Asked("S0107", is_full, (("FILENAME",), ("DATE",), ("ORIGIN",)), "what the file is and who made it"),
    Asked(
        "S0108",
        is_full,
        (("CTYPE",), ("CUNIT",), ("CRPIX",), ("CRVAL",), ("CDELT", "CD_")),
        "what the axes are",
    ),
    Asked("S0112", is_full, (("BTYPE",), ("XPOSURE",)), "what the data are"),
    Asked("S0117", is_full, (("PROJECT", "MISSION", "OBSRVTRY", "TELESCOP", "INSTRUME"),), "whose observation it is"),
    Asked("S0124", is_full, (("POINT_ID",),), "which observations belong together"),
)


def nameless(seen: Seen) -> Iterator[Broken]:
    """S0101: the primary HDU, and extensions that are found otherwise than by name."""
    for hdu in seen.hdus if seen.is_fits else ():
        if hdu.kind == "anywhere" or hdu.finder.by in {"name", "names"}:
            continue
        if not any(one.name == "EXTNAME" for one in hdu.keywords):
            yield Broken(
                hdu.place,
                hdu.label if hdu.kind != "primary" else "primary",
                f"no EXTNAME says what {'the primary HDU' if hdu.kind == 'primary' else hdu.label} is",
                help='declare it: `EXTNAME : string  "name of this HDU"`',
            )


def shared_names(seen: Seen) -> Iterator[Broken]:
    """S0102: HDUs that come several times and are told apart by EXTVER alone."""
    for part in seen.product.hdus if seen.is_fits else ():
        for hdu in part.members if isinstance(part, Repeat) else ():
            if hdu.finder.by == "name" and hdu.finder.names != (_SHARED,) and len(hdu.finder.names) == 1:
                yield Broken(
                    hdu.place,
                    hdu.label,
                    f"several HDUs are called {hdu.finder.names[0]}, and EXTVER alone tells them apart",
                    help="let their names differ: `repeat n in {1, 2} { image " + hdu.label + "[n] : ... }`",
                )


def odd_names(seen: Seen) -> Iterator[Broken]:
    """S0103: the names that HDUs have or may have, as far as they are listed."""
    for hdu in seen.hdus if seen.is_fits else ():
        named = [(name, hdu.place, hdu.label) for name in hdu.finder.names]
        for one in (one for one in hdu.keywords if one.name == "EXTNAME"):
            named += [(value, one.place, one.name) for value in sorted(map(str, values_of(one.facts)))]
        for name, place, words in named:
            if "," in name or ";" in name or name.startswith(" "):
                yield Broken(
                    place,
                    words,
                    f"the name {name!r} of an HDU has a comma, a semicolon or a blank in front",
                    help="use letters, digits and underscores: lists of names are separated by the others",
                )


def unknown_compliance(seen: Seen) -> Iterator[Broken]:
    """S0105: what the two keywords may say."""
    for name, allowed, remedy in (
        ("SOLARNET", _COMPLIANCE, "SOLARNET : float in {0.5, 1}"),
        ("OBS_HDU", _OBSERVED, "OBS_HDU : int = 1"),
    ):
        for one in seen.named([name]) if seen.is_fits else ():
            values = values_of(one.facts)
            if not values or not values <= allowed:
                yield Broken(
                    one.place,
                    name,
                    f"{name} may say what is no degree of compliance"
                    if name == "SOLARNET"
                    else f"{name} may be something else than 0 and 1",
                    help=f"write `{remedy}`",
                )


def timeless(seen: Seen) -> Iterator[Broken]:
    """S0106: an axis that surely is time."""
    axes = [one for one in axes_of(seen) if values_of(one.facts) and values_of(one.facts) <= {"UTC", "TIME"}]
    if axes and not seen.named(["DATEREF"]):
        yield Broken(
            axes[0].place,
            shown(axes[0]),
            f"{shown(axes[0])} is time, and no DATEREF says what it counts from",
            help='declare it: `DATEREF : datetime  "zero of the time axis"`; DATE-BEG does not stand in for it',
        )


def axes_of(seen: Seen) -> tuple[Keyword, ...]:
    """Give the keywords that say what the axes are."""
    return seen.numbered(["CTYPE"]) if seen.is_fits else ()


def unverifiable(seen: Seen) -> Iterator[Broken]:
    """S0107, of checksums: they need no declaration where the policy asks for them."""
    asked = any(one.code == "F1209" and one.level in {"error", "warning"} for one in seen.spec.policy.rule_levels)
    if is_full(seen) and not asked and not (seen.named(["CHECKSUM"]) and seen.named(["DATASUM"])):
        yield seen.at(
            f"nothing asks files of `{seen.product.name}` for CHECKSUM and DATASUM",
            help='ask for them in the policy: `rule F1209 error "files must be verifiable"`',
        )


def nowhere(seen: Seen) -> Iterator[Broken]:
    """S0109: neither on the ground, nor in an orbit, nor in space; or on the ground by half."""
    if is_full(seen) and not any(seen.named(names) for names in _PLACES.values()):
        yield seen.at(
            f"no keyword of `{seen.product.name}` says where the observer is",
            help="declare OBSGEO-X, -Y, -Z on the ground, GEOX_OBS and so on in orbit, HGLN_OBS, HGLT_OBS and DSUN_OBS "
            "elsewhere",
        )
    yield from _half(seen, _PLACES["S0109"])


def lost_in_orbit(seen: Seen) -> Iterator[Broken]:
    """S0110."""
    yield from _half(seen, _PLACES["S0110"])


def lost_in_space(seen: Seen) -> Iterator[Broken]:
    """S0111: Stonyhurst angles without a distance are fine elsewhere, and here they are no place."""
    yield from _half(seen, _PLACES["S0111"])


def _half(seen: Seen, names: tuple[str, ...]) -> Iterator[Broken]:
    found = {name: seen.named([name]) for name in names}
    lacking = [name for name, those in found.items() if not those]
    there = next((those[0] for those in found.values() if those), None)
    if is_full(seen) and there is not None and lacking:
        yield Broken(
            there.place,
            there.name,
            f"{there.name} stands without {' and '.join(lacking)}, and is no place alone",
            help=f"declare {' and '.join(lacking)}, too",
        )


def unitless_data(seen: Seen) -> Iterator[Broken]:
    """S0112, of BUNIT: images without a unit of which no keyword is asked for it."""
    for hdu in observations(seen):
        facts = hdu.image
        none = facts is not None and (facts.unit is None or facts.unit.mode == "none")
        if is_full(seen) and none and not any(one.name == "BUNIT" for one in hdu.keywords):
            yield Broken(
                hdu.place,
                "primary" if hdu.kind == "primary" else hdu.label,
                f"the pixels of {hdu.label} have no unit",
                help="say it: `unit DN`, or `unit any` where files differ",
            )


def observations(seen: Seen) -> tuple[Hdu, ...]:
    """Give the HDUs that say that they hold an observation."""
    return tuple(one for one in seen.hdus if any(item.name == "OBS_HDU" for item in one.keywords))


def ambiguous_exposure(seen: Seen) -> Iterator[Broken]:
    """S0113."""
    yield from _avoided(seen, "EXPTIME", "may be that of one exposure or of all", "XPOSURE : float  unit s")


def ambiguous_date(seen: Seen) -> Iterator[Broken]:
    """S0129."""
    yield from _avoided(seen, "DATE-OBS", "may be the start, the middle or the end", "DATE-BEG : datetime")


def rotated(seen: Seen) -> Iterator[Broken]:
    """S0128."""
    for one in seen.numbered(["CROTA"]) if seen.is_fits else ():
        yield Broken(
            one.place,
            shown(one),
            f"{shown(one)} is the rotation in a way that is out of use",
            help="declare `PC[i]_[j]`; files of before may have the other: `deprecated`",
        )


def _avoided(seen: Seen, name: str, why: str, remedy: str) -> Iterator[Broken]:
    for one in seen.named([name]) if seen.is_fits else ():
        yield Broken(
            one.place, name, f"{name} {why}", help=f"write `{remedy}`, and keep this for old files: `deprecated`"
        )


def half_summed(seen: Seen) -> Iterator[Broken]:
    """S0114."""
    yield from _alone(seen, {"TEXPOSUR": "NSUMEXP", "NSUMEXP": "TEXPOSUR"}, "what was summed")


def half_binned(seen: Seen) -> Iterator[Broken]:
    """S0115: the number along an axis, and not that of all."""
    of_axes = tuple(one for one in seen.numbered(["NBIN"]) if one.name != "NBIN")
    if seen.is_fits and of_axes and not any(one.name == "NBIN" and one.family is None for one in seen.named(["NBIN"])):
        yield Broken(
            of_axes[0].place,
            shown(of_axes[0]),
            f"{shown(of_axes[0])} stands without NBIN, which archives search by",
            help='declare it: `NBIN? : int >= 1  "product of all NBINj"`',
        )


def _alone(seen: Seen, pairs: dict[str, str], what: str) -> Iterator[Broken]:
    for name, other in pairs.items():
        for one in seen.named([name]) if seen.is_fits and not seen.named([other]) else ():
            yield Broken(
                one.place, name, f"{name} stands without {other}, and both say {what}", help=f"declare {other}, too"
            )


def other_meanings(seen: Seen) -> Iterator[Broken]:
    """S0125: keywords of the recommendations that are of another kind here, and nothing says so."""
    if not seen.is_fits or seen.named(["SOLNETEX"]):
        return
    for name, wanted in _KINDS.items():
        for one in seen.named([name]):
            kinds = {kind.kind for kind in one.facts.types}
            right = _NUMBERS if wanted == "float" else {wanted}
            if kinds and not kinds & {*right, "any"} and not (wanted == "string" and kinds <= {"digits"}):
                yield Broken(
                    one.place,
                    name,
                    f"{name} is of another kind than SOLARNET has it, and no SOLNETEX says so",
                    help=f'declare it as {wanted}, or list it: `SOLNETEX : string = "{name}"`',
                )


LINTS = {
    **{row.code: missing(row) for row in ROWS},
    "S0101": nameless,
    "S0102": shared_names,
    "S0103": odd_names,
    "S0105": unknown_compliance,
    "S0106": timeless,
    "S0109": nowhere,
    "S0110": lost_in_orbit,
    "S0111": lost_in_space,
    "S0113": ambiguous_exposure,
    "S0114": half_summed,
    "S0115": half_binned,
    "S0125": other_meanings,
    "S0128": rotated,
    "S0129": ambiguous_date,
    "S0130": undefined_keywords,
}
