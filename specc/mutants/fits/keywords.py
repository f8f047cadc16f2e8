"""Edits of keywords: a card taken out, put in, called otherwise, or with another value or unit.

Takes what a rule is about and a file; gives edits, the likeliest to break this rule alone first.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from specc.model.expressions import Literal_
from specc.model.spec import Keyword
from specc.mutants.fits import cards as written
from specc.mutants.fits.cards import literal
from specc.mutants.fits.opened import with_card
from specc.mutants.fits.slots import slots
from specc.mutants.values import INSTANTS, NUMBERS, TEXTS, shown, wrong

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.model.spec import Facts
    from specc.mutants.fits.opened import Opened
    from specc.mutants.fits.slots import Slot
    from specc.mutants.mutant import Edit
    from specc.plan.stating import About

_UNITS = ("kg", "mol", "s", "m", "Jy")  # of which no two are of one quantity
_VALUES = frozenset(
    {"type", "value", "in", "matches", "limit", "bits", "nonempty", "finite", "like", "parts", "spelling", "outdated"}
)


def of_keyword(opened: Opened, aspect: str, abouts: Sequence[About]) -> Iterator[Edit]:
    """Give edits that break an aspect of a keyword."""
    every = list(slots(opened, abouts))
    there = [one for one in every if one.there]
    if aspect in _VALUES:
        yield from _valued(opened, aspect, there or every)
    elif aspect == "null":
        for one in there or every:
            yield one.write(f"{one.name} has no value", "")
    elif aspect == "presence":
        yield from _presence(opened, every)
    elif aspect == "unit":
        yield from _units(opened, every)
    elif aspect == "name":
        yield from _former_names(opened, there)
    elif aspect == "also":
        yield from _also(opened, there)
    elif aspect == "agree":
        yield from _disagreeing(opened, every)
    elif aspect in {"order", "unique"}:
        yield from _between(aspect, there)


def _valued(opened: Opened, aspect: str, every: Sequence[Slot]) -> Iterator[Edit]:
    for one in every:
        value = one.value
        if value is None:
            value = next(values_for(opened, one), None)
        for other in wrong(aspect, one.item.facts, value, opened.setting.plan.spec):
            if writable(other.value):
                yield one.put(f"{one.name} is {shown(other.value)}, {other.why}", other.value)


def writable(value: Any) -> bool:  # noqa: ANN401
    """Say whether a card can hold a value: of texts, those of printable ASCII."""
    return not isinstance(value, str) or (value.isascii() and value.isprintable())


def values_for(opened: Opened, slot: Slot) -> Iterator[Any]:
    """Give values that a keyword may have: those of the other bases, and then what its facts tell."""
    for other in opened.setting.opened:
        if other is not opened:
            for site in other.sites(slot.site.seen.label):
                value = other.value(site, slot.name)
                if value is not None:
                    yield value
    yield from plausible(slot.item.facts)


def plausible(facts: Facts) -> Iterator[Any]:
    """Give values that might conform to facts."""
    kinds = {one.kind for one in facts.types}
    if isinstance(facts.fixed, Literal_):
        yield facts.fixed.value
        return
    yield from (one for one in (facts.example, facts.default) if one is not None)
    yield from facts.values
    if "bool" in kinds:
        yield True
    if kinds & NUMBERS:
        bounds = [one.bound.value for one in facts.limits if isinstance(one.bound, Literal_)]
        numbers = [one for one in bounds if isinstance(one, int | float)]
        if numbers:
            yield sum(numbers) / len(numbers) if kinds == {"float"} else int(sum(numbers) // len(numbers))
            yield from (one + 1 for one in numbers)
        yield 1.0 if kinds == {"float"} else 1
    if kinds & INSTANTS:
        yield from ("2023-05-06T07:08:09.000", "2023-05-06", "07:08:09.000")
    if "digits" in kinds:
        yield from ("1".zfill(one.least or 1) for one in facts.types if one.kind == "digits")
    if kinds & TEXTS:
        yield from ("X", "UNKNOWN")


def _presence(opened: Opened, every: Sequence[Slot]) -> Iterator[Edit]:
    for one in every:
        if one.there:
            yield one.write(f"{one.name} is not there", None)
    for one in every:
        primary = opened.draft.hdus[0]
        if one.site.index and primary.find(one.name) is not None:  # where it is inherited, it is there in both
            draft = opened.draft.with_hdu(0, with_card(primary, one.name, None))
            draft = draft.with_hdu(one.site.index, with_card(one.site.hdu, one.name, None))
            yield opened.edit(f"{one.name} is neither in {one.site.seen.label} nor in the primary header", draft)
    for one in every:
        if not one.there and one.site.seen.header.card(one.name) is None:
            for value in values_for(opened, one):
                if writable(value):
                    yield one.put(f"{one.name} is there, as {shown(value)},", value)
                    break


def _units(opened: Opened, every: Sequence[Slot]) -> Iterator[Edit]:
    for one in every:
        known = one.item.facts.unit.texts if one.item.facts.unit is not None else ()
        place = one.site.hdu.find(one.name)
        if place is not None:
            card = written.read(one.site.hdu.cards[place])
            text, comment = card.written, card.comment
        else:
            value = next((each for each in values_for(opened, one) if writable(each)), None)
            text, comment = literal(value), ""
        rest = comment.partition("]")[2].strip() if comment.startswith("[") else comment
        for unit in _UNITS:
            if unit not in known and text:
                says = f"the comment of {one.name} says [{unit}]"
                yield one.write(says, text, comment=f"[{unit}] {rest}".strip())
        yield one.write(f"the comment of {one.name} says no unit", text or None, comment=rest)


def _former_names(opened: Opened, there: Sequence[Slot]) -> Iterator[Edit]:
    for one in there:
        for former in one.item.life.formers:
            yield renamed(opened, one, str(former.name))


def renamed(opened: Opened, slot: Slot, name: str) -> Edit:
    """Give the edit that calls a keyword otherwise."""
    hdu = slot.site.hdu
    place = hdu.places[slot.name]
    card = written.read(hdu.cards[place])
    text = literal(slot.value) if hdu.span(place) > place + 1 else card.written
    hdu = hdu.with_cards(place, hdu.span(place), written.card(name, text, card.comment))
    return opened.with_hdu(f"{slot.name} is called {name} in {slot.site.seen.label}", slot.site, hdu)


def _also(opened: Opened, there: Sequence[Slot]) -> Iterator[Edit]:
    for one in there:
        for name in (one.item.name, *one.item.also):
            if name != one.name and one.site.hdu.find(name) is None:
                for other in wrong("value", one.item.facts, one.value, opened.setting.plan.spec):
                    hdu = with_card(one.site.hdu, name, literal(other.value))
                    how = f"{name} is {shown(other.value)} where {one.name} is {shown(one.value)}"
                    yield opened.with_hdu(how, one.site, hdu)


def _disagreeing(opened: Opened, every: Sequence[Slot]) -> Iterator[Edit]:
    known = next((one.value for one in every if one.there), None)
    for one in every:
        start = one.value if one.there else known
        if start is None:
            start = next(plausible(one.item.facts), None)
        for other in wrong("value", one.item.facts, start, opened.setting.plan.spec):
            yield one.put(f"{one.name} is {shown(other.value)}, not what other headers say,", other.value)


def _between(aspect: str, there: Sequence[Slot]) -> Iterator[Edit]:
    """Give edits of two keywords of a family: alike, or the other way round."""
    for one, other in pairwise(there):
        if one.site.index != other.site.index:
            continue
        if aspect == "unique" or not isinstance(one.value, int | float):
            yield other.put(f"{other.name} is that of {one.name}", one.value)
            continue
        hdu = with_card(one.site.hdu, one.name, literal(other.value))
        hdu = with_card(hdu, other.name, literal(one.value))
        yield one.opened.with_hdu(f"{one.name} and {other.name} are exchanged", one.site, hdu)
        yield other.put(f"{other.name} is that of {one.name}", one.value)


def undeclared_keyword(opened: Opened, abouts: Sequence[About]) -> Iterator[Edit]:
    """Give edits that put a keyword into a header which nobody declared."""
    for about in abouts:
        for site in opened.sites_of(about.block) if about.block is not None else ():
            for name in ("ZZUNKNWN", "QQ_1"):
                hdu = with_card(site.hdu, name, literal(1))
                yield opened.with_hdu(f"{name} is in {site.seen.label}", site, hdu)


def is_about_keyword(abouts: Sequence[About]) -> bool:
    """Say whether a rule is about a keyword."""
    return any(isinstance(one.item, Keyword) and one.mirrored is None for one in abouts)
