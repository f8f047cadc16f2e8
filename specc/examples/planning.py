"""Which files a delivery will have: in what order they are made, how many, and what tells them apart.

Takes a dataset and the chances of an attempt; gives for each member the fields in which its files differ.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from specc.examples import names, texts
from specc.examples.drawing import Undrawn
from specc.model.expressions import MemberRef
from specc.model.walk import nodes

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from specc.examples.drawing import Draw
    from specc.model.spec import Dataset, Member, NameField

_SEVERAL = 2


@dataclass(slots=True)
class Planned:
    """The files of a member: of each the fields of its name that tell it from the others, None is one left out."""

    fields: list[dict[str, str | None]] = field(default_factory=list)
    count: int = 0


def in_order(dataset: Dataset) -> list[Member]:
    """Give the members so that each comes after what it hangs on: its parents, files it names, what conditions ask."""
    waiting = list(dataset.members)
    found: list[Member] = []
    while waiting:
        done = {one.name for one in found}
        ready = next((one for one in waiting if _before(one, dataset) - {one.name} <= done), waiting[0])
        waiting.remove(ready)
        found.append(ready)
    return found


def _before(member: Member, dataset: Dataset) -> set[str]:
    found = {one.member for one in member.parents}
    found |= {one.member for each in member.conditions for one in nodes(each) if isinstance(one, MemberRef)}
    for one in dataset.members:
        if isinstance(one.listed_in, MemberRef) and one.listed_in.member == member.name:
            found.add(one.name)
    for each in dataset.named:
        if each.member == member.name:
            found.update(each.of)
    return found - {""}


def planned(dataset: Dataset, members: Sequence[Member], draw: Draw, bound: Collection[str]) -> Mapping[str, Planned]:
    """Give the files of each member. Members that hang on others have as many as those.

    bound: fields that are texts out of the files, so that they are not said before these are made.
    """
    by = {name for one in members for name in one.by}
    several = bool(by) and (draw.kind == "maximal" or (draw.kind == "random" and draw.takes()))
    fields = {one.name: one for each in members for product in each.products for one in product.fields}
    told = list(
        _told({name: fields[name] for name in sorted(by - set(bound if several else ()))}, draw, several=several)
    )
    found: dict[str, Planned] = {}
    for one in dataset.members:
        if one.parents:
            found[one.name] = Planned(
                count=sum(found[each.member].count for each in one.parents if each.member in found)
            )
            continue
        wanted = _times(one, draw, len(told) if one.by else 1)
        rows = [{name: row[name] for name in one.by if name in row} for row in told] if one.by else [{}] * _SEVERAL
        found[one.name] = Planned(rows[:wanted], min(wanted, len(rows)))
    return _not_empty(found, dataset)


def agreed(members: Sequence[Member], key: Sequence[str], draw: Draw) -> dict[str, str]:
    """Give fields of the key of which names of some members may say less than those of others, as all may say them."""
    found: dict[str, str] = {}
    for name in key:
        fields = [one for each in members for product in each.products for one in product.fields if one.name == name]
        patterns = {one.pattern for one in fields}
        if len(patterns) < _SEVERAL or any(one.equals is not None for one in fields):
            continue
        drawn = (names.field(one, draw) for one in fields)
        text = next((one for one in drawn if all(texts.fits(pattern, one) for pattern in patterns)), None)
        if text is not None:
            found[name] = text
    return found


def _times(member: Member, draw: Draw, known: int) -> int:
    most = known if member.by else _SEVERAL
    if member.most is not None:
        most = min(most, member.most)
    if draw.kind == "minimal":
        return member.least
    if member.by:
        return known if member.least or draw.takes() else 0
    return most if draw.kind == "maximal" else draw.rng.randint(member.least, most)


def _told(by: Mapping[str, NameField], draw: Draw, *, several: bool) -> Iterator[dict[str, str | None]]:
    """Give the fields that tell files apart: left out where there is but one, else counted, or drawn."""
    if not several:
        yield dict.fromkeys(by)
        return
    for number in range(1, _SEVERAL + 1):
        yield {name: _text(one, number, draw) for name, one in by.items()}


def _text(one: NameField, number: int, draw: Draw) -> str:
    counted = str(number).zfill(one.width or 3)
    return counted if texts.fits(one.pattern, counted) else names.field(one, draw)


def _not_empty(found: dict[str, Planned], dataset: Dataset) -> dict[str, Planned]:
    """Let there be a file at least."""
    if not found:
        raise Undrawn(f"{dataset.name} has no members")
    if not any(one.count for one in found.values()):
        first = next(one for one in dataset.members if not one.parents)
        found[first.name] = Planned([dict.fromkeys(first.by)], 1)
    return found
