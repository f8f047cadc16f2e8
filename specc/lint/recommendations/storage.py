"""How values lie in a file: random groups, scaled integers, what is mixed, what is an image in a cell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specc.lint.recommendations.kinds import bases, is_flux, is_free, is_spectral, is_spectrum, spectral_columns
from specc.lint.recommendations.looking import Broken, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.lint.recommendations.looking import Seen
    from specc.model.spec import Column, Hdu

_PICTURE = re.compile(r"\b(images?|pictures?|stamps?|cut-?outs?|thumbnails?)\b", re.IGNORECASE)
_PLANE = 2  # axes of an image


def random_groups(seen: Seen) -> Iterator[Broken]:
    """M0101."""
    for hdu in seen.hdus:
        if hdu.groups:
            yield Broken(
                hdu.place,
                "groups",
                "random groups are out of use, and few programs read them",
                help="keep each group as a row of a table",
            )


def spectrum_in_planes(seen: Seen) -> Iterator[Broken]:
    """M0102."""
    for hdu in seen.hdus:
        spectral = [one for one in hdu.planes if is_spectral(one.facts, one.name)]
        if hdu.kind == "primary" and spectral:
            yield Broken(
                spectral[0].place,
                spectral[0].name,
                f"the rows of the primary array are a spectrum, of which `{spectral[0].name}` is the coordinate",
                help="keep the spectrum in a table: a column for each plane, with its unit",
            )


def mixed_planes(seen: Seen) -> Iterator[Broken]:
    """M0103: what the units of the planes say are different things."""
    for hdu in seen.hdus:
        if hdu.kind != "primary":
            continue
        known = [(one, made) for one in hdu.planes if (made := bases(one.facts)) is not None]
        other = next((one for one, made in known if made != known[0][1]), None)
        if other is not None:
            yield Broken(
                other.place,
                other.name,
                f"`{known[0][0].name}` and `{other.name}` are different quantities in one array",
                help="keep them in columns of a table, or in extensions of their own",
            )


def _vectors(hdu: Hdu) -> list[Column]:
    """Give the columns that are a spectrum in a row: its coordinate, and what was measured there."""
    found = [one for one in (*spectral_columns(hdu), *filter(is_flux, hdu.columns)) if len(one.shape) == 1]
    return found if is_spectrum(hdu) and not any(one.forms for one in found) else []


def unequal_vectors(seen: Seen) -> Iterator[Broken]:
    """M0105: lengths that are numbers, and differ."""
    for hdu in seen.hdus:
        sized = [one for one in _vectors(hdu) if isinstance(one.shape[0], int)]
        other = next((one for one in sized if one.shape != sized[0].shape), None)
        if other is not None:
            yield Broken(
                other.place,
                shown(other),
                f"{shown(other)} has {other.shape[0]} elements and {shown(sized[0])} {sized[0].shape[0]}",
                help="give the vectors of a row one length, a dimension such as `[n]`",
            )


def mixed_lengths(seen: Seen) -> Iterator[Broken]:
    """M0106."""
    for hdu in seen.hdus:
        vectors = _vectors(hdu)
        free = next((one for one in vectors if is_free(one.shape[0])), None)
        fixed = next((one for one in vectors if not is_free(one.shape[0])), None)
        if free is not None and fixed is not None:
            yield Broken(
                free.place,
                shown(free),
                f"{shown(free)} is of variable length and {shown(fixed)} of a fixed one",
                help="let all vectors of a row be of variable length, or fill all up with zeros: `padded`",
            )


def images_in_cells(seen: Seen) -> Iterator[Broken]:
    """M0110: cells of two axes that have coordinates of an image, or are called one."""
    for hdu, column in seen.columns:
        wide = len(column.shape) >= _PLANE and {one.kind for one in column.facts.types} <= {"int", "float"}
        placed = any(one.name.startswith(("CTYPE", "CRPIX")) for one in column.keywords)
        if seen.is_fits and wide and (placed or _PICTURE.search(f"{column.doc} {column.description}")):
            yield Broken(
                column.place,
                shown(column),
                f"cells of {shown(column)} in {hdu.label} are images",
                help="keep each in an image extension: `repeat n in 1..* { image ... }`",
            )


def scaled_pixels(seen: Seen) -> Iterator[Broken]:
    """M0111: unsigned integers are none, although they are kept with BZERO."""
    for hdu in seen.hdus:
        if hdu.image is not None and hdu.image.storage is not None and hdu.image.storage.scaled:
            yield Broken(
                hdu.place,
                "scaled",
                f"the pixels of {hdu.label} are integers that BSCALE and BZERO make numbers of",
                help='keep floats as floats; where space matters, say so: `rule M0111 off "why"`',
            )


def mixed_ascii_table(seen: Seen) -> Iterator[Broken]:
    """M0112: what is binary by nature, written out in an ASCII table, and pure text in a binary one."""
    for hdu in seen.hdus:
        for column in hdu.columns if hdu.kind == "asciitable" else ():
            if column.facts.bits is not None:
                yield Broken(
                    column.place,
                    shown(column),
                    f"{shown(column)} is flags, bit by bit, in an ASCII table",
                    help="keep what mixes text and binary values in a `table`",
                )
        if hdu.kind == "table" and hdu.columns and not hdu.columns_open and all(map(_is_text, hdu.columns)):
            yield Broken(
                hdu.place,
                hdu.label,
                f"{hdu.label} is a binary table that holds nothing but text",
                help="keep it in an `asciitable`, which people read without a program",
            )


def _is_text(column: Column) -> bool:
    """Say whether a column holds one text of a known width in each row, as an ASCII table can."""
    return not column.shape and all(one.kind == "string" and one.width for one in column.facts.types)


LINTS = {
    "M0101": random_groups,
    "M0102": spectrum_in_planes,
    "M0103": mixed_planes,
    "M0105": unequal_vectors,
    "M0106": mixed_lengths,
    "M0110": images_in_cells,
    "M0111": scaled_pixels,
    "M0112": mixed_ascii_table,
}
