"""Edits of the HDUs as such: dropped, doubled, exchanged, called otherwise, of another kind, unknown.

Takes what a rule is about and a file; gives edits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from specc.mutants.fits.cards import card, literal, named
from specc.mutants.fits.draft import HduBytes
from specc.mutants.fits.opened import with_card
from specc.mutants.fits.pixels import DTYPES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.mutants.fits.opened import Opened, Site
    from specc.mutants.mutant import Edit
    from specc.plan.stating import About

_FORM = frozenset({"XTENSION", "SIMPLE", "BITPIX", "NAXIS", "PCOUNT", "GCOUNT", "TFIELDS", "THEAP", "EXTEND"})
_OF_IMAGE = frozenset({"BSCALE", "BZERO", "BLANK", "BUNIT", "DATAMIN", "DATAMAX"})


def of_hdu(opened: Opened, aspect: str, abouts: Sequence[About]) -> Iterator[Edit]:
    """Give edits that break an aspect of an HDU as a whole."""
    for about in abouts:
        if about.block is None:
            continue
        sites = opened.sites(about.block.label)
        if aspect == "presence":
            yield from _presence(opened, about, sites)
        elif aspect == "kind":
            yield from _kinds(opened, about, sites)
        elif aspect == "match":
            yield from _twice(opened, sites)
        elif aspect == "count":
            yield from _counts(opened, about, sites)
        elif aspect == "name":
            yield from _former_names(opened, about, sites)


def _presence(opened: Opened, about: About, sites: Sequence[Site]) -> Iterator[Edit]:
    label = about.block.label if about.block is not None else ""
    hdus = opened.draft.hdus
    ours = {one.index for one in sites}
    if ours - {0}:
        kept = [hdu for index, hdu in enumerate(hdus) if index not in ours or index == 0]
        yield opened.edit(f"{label} is not there", opened.draft.with_hdus(*kept))
        for one in sites:
            kept = [hdu for index, hdu in enumerate(hdus) if index != one.index]
            yield opened.edit(f"HDU {one.index}, {label}, is not there", opened.draft.with_hdus(*kept))
        return
    for other in opened.setting.opened:
        given = other.sites(label) if other is not opened else []
        if given:
            yield from _put(opened, f"{label} is there", [one.hdu for one in given])


def _put(opened: Opened, how: str, given: Sequence[HduBytes]) -> Iterator[Edit]:
    """Give edits that put HDUs at the end, and elsewhere."""
    hdus = opened.draft.hdus
    for place in range(len(hdus), 0, -1):
        yield opened.edit(how, opened.draft.with_hdus(*hdus[:place], *given, *hdus[place:]))


def _twice(opened: Opened, sites: Sequence[Site]) -> Iterator[Edit]:
    hdus = opened.draft.hdus
    for one in sites:
        if one.index:
            places = (one.index + 1, *(place for place in range(len(hdus), 0, -1) if place != one.index + 1))
            for place in places:
                twice = opened.draft.with_hdus(*hdus[:place], one.hdu, *hdus[place:])
                yield opened.edit(f"{one.seen.label} is there twice", twice)


def _counts(opened: Opened, about: About, sites: Sequence[Site]) -> Iterator[Edit]:
    """Give other numbers of repetitions than there may be."""
    if about.repeat is None or not sites:
        return
    hdus = opened.draft.hdus
    members = {member.label for member in about.repeat.members}
    ours = [site for label in members for site in opened.sites(label)]
    numbers = sorted({one.seen.hdu.version for one in ours})
    indices = {one.index for one in ours}
    kept = [hdu for index, hdu in enumerate(hdus) if index not in indices]
    yield opened.edit(f"{' and '.join(sorted(members))} are not there", opened.draft.with_hdus(*kept))
    last = {one.index for one in ours if one.seen.hdu.version == numbers[-1]}
    shift = {index: with_card(hdus[index], "EXTVER", literal(numbers[-1] + 1)) for index in last}
    again = [shift.get(index, hdu) for index, hdu in enumerate(hdus)]
    yield opened.edit(f"EXTVER {numbers[-1]} is {numbers[-1] + 1}", opened.draft.with_hdus(*again))
    kept = [hdu for index, hdu in enumerate(hdus) if index not in last]
    yield opened.edit(f"EXTVER {numbers[-1]} is not there", opened.draft.with_hdus(*kept))
    end = max(indices) + 1
    for times in (1, 10, 100):
        more = [
            with_card(hdus[index], "EXTVER", literal(numbers[-1] + nth))
            for nth in range(1, times + 1)
            for index in sorted(last)
        ]
        grown = opened.draft.with_hdus(*hdus[:end], *more, *hdus[end:])
        yield opened.edit(f"there are {len(numbers) + times} repetitions", grown)


def _former_names(opened: Opened, about: About, sites: Sequence[Site]) -> Iterator[Edit]:
    for former in about.block.life.formers if about.block is not None else ():
        for one in sites:
            hdu = with_card(one.hdu, "EXTNAME", literal(str(former.name)))
            yield opened.with_hdu(f"{one.seen.label} is called {former.name}", one, hdu)


def _kinds(opened: Opened, about: About, sites: Sequence[Site]) -> Iterator[Edit]:
    for one in sites:
        if one.index == 0:
            continue
        wanted = about.block.kind if about.block is not None else ""
        if wanted in {"table", "asdf"}:
            names = [column.name for column in one.columns]
            how = f"{one.seen.label} is an ASCII table"
            yield opened.with_hdu(how, one, as_ascii_table(one.hdu, names))
        if wanted != "image":
            yield opened.with_hdu(f"{one.seen.label} is an image", one, as_image(one.hdu))
        if wanted != "table":
            yield opened.with_hdu(f"{one.seen.label} is a table", one, as_table(one.hdu))
        foreign = one.hdu.with_cards(0, 1, card("XTENSION", "'FOREIGN '"))
        yield opened.with_hdu(f"{one.seen.label} is an extension of another kind", one, foreign)


def _own(hdu: HduBytes, *, image: bool) -> list[str]:
    """Give the cards of an HDU that say nothing of the form of its data."""
    kept = []
    for one in hdu.cards:
        name = named(one)
        stem = name.rstrip("0123456789")
        of_column = name != stem and stem.startswith("T") and hdu.find("TFIELDS") is not None
        if name in _FORM or (name != stem and stem == "NAXIS") or of_column:
            continue
        if not (name in _OF_IMAGE and not image):
            kept.append(one)
    return kept


def as_image(hdu: HduBytes) -> HduBytes:
    """Give an image without pixels that says of itself what an HDU says."""
    form = [*card("XTENSION", "'IMAGE   '"), *card("BITPIX", "8"), *card("NAXIS", "0")]
    form += [*card("PCOUNT", "0"), *card("GCOUNT", "1")]
    return hdu.with_both([*form, *_own(hdu, image=True)], b"")


def as_table(hdu: HduBytes) -> HduBytes:
    """Give a table of one row and one column that says of itself what an HDU says."""
    form = [*card("XTENSION", "'BINTABLE'"), *card("BITPIX", "8"), *card("NAXIS", "2")]
    form += [*card("NAXIS1", "4"), *card("NAXIS2", "1"), *card("PCOUNT", "0"), *card("GCOUNT", "1")]
    form += [*card("TFIELDS", "1"), *card("TTYPE1", "'A       '"), *card("TFORM1", "'1J      '")]
    return hdu.with_both([*form, *_own(hdu, image=False)], bytes(4))


def as_ascii_table(hdu: HduBytes, names: Sequence[str]) -> HduBytes:
    """Give an ASCII table of one row, with columns of these names, that says of itself what an HDU says."""
    form = [*card("XTENSION", "'TABLE   '"), *card("BITPIX", "8"), *card("NAXIS", "2")]
    form += [*card("NAXIS1", str(2 * len(names))), *card("NAXIS2", "1"), *card("PCOUNT", "0"), *card("GCOUNT", "1")]
    form += card("TFIELDS", str(len(names)))
    for number, name in enumerate(names, 1):
        form += [*card(f"TTYPE{number}", literal(name)), *card(f"TBCOL{number}", str(2 * number - 1))]
        form += card(f"TFORM{number}", "'I1      '")
    return hdu.with_both([*form, *_own(hdu, image=False)], b"1 " * len(names), b" ")


def hdu_order(opened: Opened) -> Iterator[Edit]:
    """Give edits that exchange two HDUs."""
    hdus = list(opened.draft.hdus)
    for first in range(1, len(hdus)):
        for second in range(first + 1, len(hdus)):
            turned = [*hdus]
            turned[first], turned[second] = hdus[second], hdus[first]
            yield opened.edit(f"HDUs {first} and {second} are exchanged", opened.draft.with_hdus(*turned))


def undeclared_hdu(opened: Opened) -> Iterator[Edit]:
    """Give edits that put an HDU into the file which nobody declared."""
    form = [*card("XTENSION", "'IMAGE   '"), *card("BITPIX", "8"), *card("NAXIS", "1"), *card("NAXIS1", "1")]
    form += [*card("PCOUNT", "0"), *card("GCOUNT", "1"), *card("EXTNAME", "'ZZUNKNWN'")]
    made = HduBytes(tuple(form), b"").with_data(np.zeros(1, DTYPES[8]).tobytes())
    sums = ("DATASUM", "CHECKSUM")
    if any(one.find("CHECKSUM") is not None for one in opened.draft.hdus):
        for name in sums:
            made = with_card(made, name, "'0'")
        made = made.with_data(made.data)
    yield from _put(opened, "there is an HDU ZZUNKNWN", [made])
