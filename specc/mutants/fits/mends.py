"""Edits on top of an edit, so that only the rule that is meant is broken: what else it broke is made good again.

Takes a file that was edited and the rules it breaks besides; gives further edits. A tree in the file says again what a
header says; items of a rule of an author may be something else, or not be there; files may be called otherwise.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specc.model.spec import Keyword, NameField
from specc.mutants.fits.authors import candidates, items_in, of_author, slots_of
from specc.mutants.fits.cards import literal
from specc.mutants.fits.keywords import of_keyword
from specc.mutants.fits.layout import of_hdu
from specc.mutants.fits.naming import agreeing
from specc.mutants.fits.opened import Opened, with_card
from specc.mutants.fits.reckoning import fixed_value, settled
from specc.mutants.fits.slots import slots
from specc.mutants.fits.trees import arrays_again, said_again
from specc.mutants.mutant import Edit
from specc.mutants.values import shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.mutants.mutant import Base, Setting
    from specc.plan.plan import PlannedRule
    from specc.plan.stating import About
    from specc.runtime.findings import Finding

_OF_ARRAYS = frozenset({"A0305", "A0306"})
_SAME_NAMES = "F1301"
_KEYWORD = re.compile(r"\b[A-Z][A-Z0-9_-]{1,7}\b")


def mends(base: Base, setting: Setting, edit: Edit, rule: PlannedRule, also: frozenset[str]) -> Iterator[Edit]:
    """Give edits on top of one, the most telling first."""
    content = edit.content
    mirrors = [one for other in sorted(also) for one in setting.about.get(other, ()) if one.mirrored is not None]
    if mirrors:
        opened = Opened(base, setting, content)
        content = said_again(opened, mirrors)
        yield Edit(f"{edit.how}, in the tree as well", content, edit.name)
    if also & _OF_ARRAYS:
        content = arrays_again(Opened(base, setting, content))
        yield Edit(f"{edit.how}, as the arrays of the tree say", content, edit.name)
    opened = Opened(base, setting, content)
    ours = {one.keyword for one in edit.found if one.rule == rule.id and one.keyword is not None}
    ours = ours or {one.item.name for one in setting.about.get(rule.id, ()) if one.item is not None}
    if _SAME_NAMES in also:
        yield from _with(edit, _renumbered(opened, setting.about.get(rule.id, ())))
    for other in sorted(also):
        abouts = setting.about.get(other, ())
        if any(isinstance(one.item, NameField) for one in abouts):
            yield from _with(edit, agreeing(opened, edit.name or base.name, abouts))
        yield from _with(edit, _reckoned(opened, edit.name or base.name, abouts))
        if not abouts or any(one.mirrored is not None for one in abouts):
            continue
        yield from _with(edit, _mending(opened, other.rpartition(":")[2], abouts, ours))
    yield from _with(edit, _without_named(opened, edit.found, ours))


def _without_named(opened: Opened, found: Sequence[Finding], ours: set[str]) -> Iterator[Edit]:
    """Take out keywords that findings of the Standard name, one by one and all of them."""
    for one in found:
        if ":" in one.rule or one.index is None or one.index >= len(opened.draft.hdus):
            continue
        hdu = opened.draft.hdus[one.index]
        words = dict.fromkeys([one.keyword or "", *_KEYWORD.findall(one.message)])
        named = [word for word in words if word and word not in ours and hdu.find(word) is not None]
        without = hdu
        for name in named:
            less = with_card(hdu, name, None)
            yield opened.edit(f"{name} is not there", opened.draft.with_hdu(one.index, less))
            without = with_card(without, name, None)
        if len(named) > 1:
            yield opened.edit(f"{', '.join(named)} are not there", opened.draft.with_hdu(one.index, without))


def _reckoned(opened: Opened, name: str, abouts: Sequence[About]) -> Iterator[Edit]:
    """Give keywords the values that they must have."""
    for about in abouts:
        value = fixed_value(opened, about, name)
        if value is not None:
            for slot in slots(opened, [about]):
                yield slot.put(f"{slot.name} is {shown(value)}", value)
        for spot, value in settled(opened, about, name):
            yield spot.put(f"{spot.name} is {shown(value)}", value)


def _with(edit: Edit, more: Iterator[Edit]) -> Iterator[Edit]:
    for one in more:
        yield Edit(f"{edit.how}, and {one.how}", one.content, one.name or edit.name)


def _mending(opened: Opened, aspect: str, abouts: Sequence[About], ours: set[str]) -> Iterator[Edit]:
    """Give edits that might make good a rule, which leave the items alone that another rule is about."""
    if any(one.rule is not None for one in abouts):
        for about in abouts:
            yield from _other_items(opened, about, ours)
        return
    if any(isinstance(one.item, Keyword) for one in abouts):
        if aspect == "presence":
            yield from of_keyword(opened, "presence", abouts)
        else:
            for slot in slots(opened, abouts):
                if slot.there and slot.name not in ours:
                    yield slot.write(f"{slot.name} is not there", None)
                    for value in candidates(opened, slot.item.facts, slot.value, ()):
                        yield slot.put(f"{slot.name} is {shown(value)}", value)
        return
    if aspect == "presence":
        yield from of_hdu(opened, aspect, abouts)


def _other_items(opened: Opened, about: About, ours: set[str]) -> Iterator[Edit]:
    items = items_in(opened, about)
    spots = [spot for item in items for spot in slots_of(opened, item)]
    others = [one for one in spots if one.name not in ours]
    there = [one for one in others if one.there]
    if len(there) > 1:  # a choice between many is made by all of them
        hdus = {one.site.index: one.site.hdu for one in there}
        for one in there:
            hdus[one.site.index] = with_card(hdus[one.site.index], one.name, None)
        draft = opened.draft
        for index, hdu in hdus.items():
            draft = draft.with_hdu(index, hdu)
        yield opened.edit(f"{', '.join(one.name for one in there)} are not there", draft)
    for one in there:
        yield one.write(f"{one.name} is not there", None)
    if len(there) > 1:
        yield _without_values(opened, there)
    yield from of_author(opened, [about])


def _without_values(opened: Opened, there: Sequence[object]) -> Edit:
    draft = opened.draft
    names = []
    for one in there:
        hdu = with_card(draft.hdus[one.site.index], one.name, "")  # type: ignore[attr-defined]
        draft = draft.with_hdu(one.site.index, hdu)  # type: ignore[attr-defined]
        names.append(one.name)  # type: ignore[attr-defined]
    return opened.edit(f"{', '.join(names)} have no values", draft)


def _renumbered(opened: Opened, abouts: Sequence[About]) -> Iterator[Edit]:
    """Number HDUs of one name."""
    for about in abouts:
        label = about.block.label if about.block is not None else ""
        own = next((one.seen.hdu.name for one in opened.sites(label)), None)
        those = [hdu for hdu in opened.file.hdus if hdu.name is not None and hdu.name == own]
        draft = opened.draft
        for number, one in enumerate(those, 1):
            draft = draft.with_hdu(one.index, with_card(draft.hdus[one.index], "EXTVER", literal(number)))
        yield opened.edit(f"EXTVER of them are 1 to {len(those)}", draft)
