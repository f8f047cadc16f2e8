"""What the HEASARC's FITS working group recommends of headers and names: frames, classes of HDUs, ranges, columns.

Takes what is `Seen` of a product. A value counts as broken where the spec fixes it, or closes the set that it is of.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specc.lint.recommendations.coordinates import other_unit
from specc.lint.recommendations.looking import Broken, names_of, shown, stays, stem
from specc.model.value_facts import constant

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from specc.lint.recommendations.looking import Seen
    from specc.model.spec import Column, Facts, Hdu, Keyword

_WITH_MINUS = re.compile(r"(DATE|TIME|MJD)-[A-Z]+|OBSGEO-[XYZBLH]")
_PLACE = re.compile(r"(RA|DEC)_(OBJ|PNT|NOM|SC[XYZ])")
_VERSION = re.compile(r"\d+\.\d+\.\d+")
_PROGRAM = re.compile(r".*\d.*")
_COLUMN = re.compile(r"[A-Za-z0-9_]*")
_EQUINOXES = frozenset({1950.0, 2000.0})
_RANGES = ("TLMIN", "TLMAX", "TDMIN", "TDMAX")
_CLASSES = ("HDUCLASS", "HDUDOC", "HDUVERS", "HDUCLAS1")
_TABLES = frozenset({"table", "asciitable"})
_TOLD_APART = 16  # characters by which old programs know a column
_CARD = 68  # characters of a text that one card holds


def values_of(facts: Facts) -> tuple[object, ...]:
    """Give the values that an item can have, where the spec says all of them."""
    fixed = constant(facts.fixed) if facts.fixed is not None else None
    if fixed is not None:
        return (fixed.value,)
    return () if facts.values_open else tuple(facts.values)


def found(hdu: Hdu, name: str) -> Keyword | None:
    """Give the keyword of an HDU that goes by a name."""
    return next((one for one in hdu.keywords if stays(one.presence) and name in names_of(one)), None)


def lacks(names: list[str]) -> str:
    """Say that names are not there."""
    return f"no {names[0]}" if len(names) == 1 else f"none of {', '.join(names)}"


def minus_in_names(seen: Seen) -> Iterator[Broken]:
    """H0101: of the names that the Standard has given a minus sign no more are to come."""
    things: list[Keyword | Column] = [one for _, one in seen.keywords] + [one for _, one in seen.columns]
    for one in things if seen.is_fits else ():
        name = shown(one)
        if "-" in name and not _WITH_MINUS.fullmatch(name) and not name.startswith("HIERARCH "):
            yield Broken(
                one.place,
                name,
                f"{name} has a minus sign, which programs take for a difference",
                help=f"write an underscore: {name.replace('-', '_')}",
            )


def frame_unsaid(seen: Seen) -> Iterator[Broken]:
    """H0102."""
    shared = (
        {name for one in seen.in_primary for name in names_of(one)} if seen.spec.policy.inherit != "none" else set()
    )
    for hdu in seen.hdus if seen.is_fits else ():
        names = {name for one in hdu.keywords if stays(one.presence) for name in names_of(one)} | shared
        places = [one for one in hdu.keywords if stays(one.presence) and _PLACE.fullmatch(stem(one))]
        lacking = [] if names & {"RADESYS", "RADECSYS"} else ["RADESYS"]
        lacking += [] if "EQUINOX" in names else ["EQUINOX"]
        if places and lacking:
            yield Broken(
                places[0].place,
                places[0].name,
                f"{hdu.label} has places on the sky and {lacks(lacking)}",
                help='declare them: `RADESYS : string  "frame"`, `EQUINOX? : float  unit a  "equinox of FK4 and FK5"`',
            )


def other_equinox(seen: Seen) -> Iterator[Broken]:
    """H0103."""
    for one in seen.named(["EQUINOX"]):
        values = values_of(one.facts)
        if any(value not in _EQUINOXES for value in values):
            yield Broken(
                one.place,
                one.name,
                "places are given for an equinox that is neither 1950 nor 2000",
                help="give them for 2000, in FK5: `EQUINOX : float  unit a = 2000`",
            )


def no_degrees(seen: Seen) -> Iterator[Broken]:
    """H0104."""
    for _, one in seen.keywords if seen.is_fits else ():
        if _PLACE.fullmatch(stem(one)) is None:
            continue
        unit = other_unit(one.facts)
        if unit or "float" not in {kind.kind for kind in one.facts.types}:
            yield Broken(
                one.place,
                shown(one),
                f"{shown(one)} is {f'in {unit}' if unit else 'no real number'}, not decimal degrees",
                help=f"write `{shown(one)} : float  unit deg`",
            )


def range_of_another_type(seen: Seen) -> Iterator[Broken]:
    """H0108."""
    for _, column in seen.columns:
        kinds = {kind.kind for kind in column.facts.types}
        for one in column.keywords:
            ranged = {kind.kind for kind in one.facts.types}
            if one.name in _RANGES and not kinds & ranged and not {"any"} & (kinds | ranged):
                yield Broken(
                    one.place,
                    one.name,
                    f"{one.name} is of another type than its column {shown(column)}",
                    help=f"declare both alike: `{one.name} : {' | '.join(sorted(kinds))}`",
                )


def program_without_version(seen: Seen) -> Iterator[Broken]:
    """H0109."""
    for one in seen.named(["CREATOR"]):
        for value in values_of(one.facts):
            if isinstance(value, str) and not _PROGRAM.fullmatch(value):
                yield Broken(
                    one.place,
                    one.name,
                    f"CREATOR is '{value}', a program without its version",
                    help=r"let the version stand behind it: `CREATOR : string matches /name v\d+\.\d+(\.\d+)?/`",
                )


def class_unsaid(seen: Seen) -> Iterator[Broken]:
    """H0111."""
    for hdu in seen.extensions if seen.is_fits else ():
        lacking = [name for name in _CLASSES if found(hdu, name) is None]
        if hdu.kind != "any" and lacking:
            yield Broken(
                hdu.place,
                hdu.label,
                f"{hdu.label} declares {lacks(lacking)}, by which programs know what it holds",
                help='declare them: `HDUCLASS : string = "OGIP"  "who settled the form"`; std.ogip has all',
            )


def class_with_gaps(seen: Seen) -> Iterator[Broken]:
    """H0112."""
    for hdu in seen.hdus if seen.is_fits else ():
        names = {name for one in hdu.keywords if stays(one.presence) for name in names_of(one)}
        for one in hdu.keywords:
            level = re.fullmatch(r"HDUCLAS([1-9])", one.name)
            above = "" if level is None else f"HDUCLAS{int(level[1]) - 1}" if level[1] != "1" else "HDUCLASS"
            if above and above not in names and "HDUCLAS" not in names and stays(one.presence):
                yield Broken(
                    one.place,
                    one.name,
                    f"{one.name} is a kind within {above}, which {hdu.label} does not declare",
                    help=f'declare it: `{above} : string  "..."`',
                )


def version_of_another_form(seen: Seen) -> Iterator[Broken]:
    """H0113."""
    for one in seen.named(["HDUVERS"]):
        for value in values_of(one.facts):
            if isinstance(value, str) and not _VERSION.fullmatch(value):
                yield Broken(
                    one.place,
                    one.name,
                    f"HDUVERS is '{value}', and versions of forms have three numbers",
                    help="count redefinitions, changes that software notices, and others: `1.0.0`",
                )


def other_channels(seen: Seen) -> Iterator[Broken]:
    """H0115."""
    for one in seen.named(["CHANMIN", "CHANMAX"]):
        if "int" not in {kind.kind for kind in one.facts.types}:
            yield Broken(one.place, one.name, f"{one.name} is no whole number", help=f"write `{one.name} : int`")
    for one in seen.named(["CHANTYPE"]):
        if any(value not in {"PHA", "PI"} for value in values_of(one.facts)):
            help_ = 'write `CHANTYPE : string in {"PHA", "PI"}`'
            yield Broken(one.place, one.name, "CHANTYPE may be neither PHA nor PI", help=help_)


def energies_without_unit(seen: Seen) -> Iterator[Broken]:
    """H0116."""
    for hdu in seen.hdus if seen.is_fits else ():
        for name in ("E_MIN", "E_MAX"):
            one = found(hdu, name)
            if one is None:
                continue
            if "float" not in {kind.kind for kind in one.facts.types}:
                yield Broken(one.place, one.name, f"{name} is no real number", help=f"write `{name} : float`")
            elif found(hdu, "EUNIT") is None:
                help_ = 'declare it: `EUNIT : string  "unit of E_MIN and E_MAX"`'
                yield Broken(one.place, one.name, f"{name} stands without EUNIT, which has its unit", help=help_)


def odd_characters(seen: Seen) -> Iterator[Broken]:
    """H0121."""
    yield from _columns(
        seen,
        lambda name: not _COLUMN.fullmatch(name),
        "{} has a character that is no letter, no digit and no underscore",
        "leave it out, or write an underscore",
    )


def no_letter_first(seen: Seen) -> Iterator[Broken]:
    """H0122."""
    yield from _columns(
        seen,
        lambda name: not name[:1].isalpha(),
        "{} begins with no letter, and is no name to programs",
        "put a letter in front",
    )


def long_columns(seen: Seen) -> Iterator[Broken]:
    """H0124."""
    yield from _columns(
        seen,
        lambda name: len(name) > _CARD,
        "{} is longer than one card holds",
        f"shorten it to {_CARD} characters",
    )


def _columns(seen: Seen, wrong: Callable[[str], bool], message: str, remedy: str) -> Iterator[Broken]:
    for hdu, one in seen.columns:
        if hdu.kind in _TABLES and wrong(_plain(one)):
            yield Broken(one.place, shown(one), message.format(shown(one)), help=remedy)


def _plain(one: Column) -> str:
    """Give the name of a column; of a family with one digit for its numbers or letters."""
    return re.sub(r"\[[^\]]*\]", "1", shown(one))


def alike_at_first(seen: Seen) -> Iterator[Broken]:
    """H0123."""
    for hdu in seen.hdus:
        first: dict[str, Column] = {}
        for one in hdu.columns if hdu.kind in _TABLES else ():
            start = _plain(one)[:_TOLD_APART].upper()
            other = first.setdefault(start, one)
            if other is not one and shown(other) != shown(one) and stays(one.presence):
                yield Broken(
                    one.place,
                    shown(one),
                    f"{shown(one)} and {shown(other)} begin with the same {_TOLD_APART} characters",
                    help="let them differ sooner, for programs that look no further",
                )


LINTS = {
    "H0101": minus_in_names,
    "H0102": frame_unsaid,
    "H0103": other_equinox,
    "H0104": no_degrees,
    "H0108": range_of_another_type,
    "H0109": program_without_version,
    "H0111": class_unsaid,
    "H0112": class_with_gaps,
    "H0113": version_of_another_form,
    "H0115": other_channels,
    "H0116": energies_without_unit,
    "H0121": odd_characters,
    "H0122": no_letter_first,
    "H0123": alike_at_first,
    "H0124": long_columns,
}
