"""The page of all flags: each set once, where it is declared, with its bits and all that use them.

Takes Plans; gives the page's model. An anchor is scoped by the spec that declares the flags, as
`jwst.values/flags/DataQuality`, with the bit behind that.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from specc.backends.docs.products.product import flags_view
from specc.backends.docs.suites.declared import counted, declared, fresh, homes, ordered, page_link
from specc.backends.docs.suites.uses import users, uses_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specc.backends.docs.declared_views import FlagsView
    from specc.backends.docs.pages import Link
    from specc.backends.docs.suites.declared import Home
    from specc.backends.docs.suites.uses import Use, Users
    from specc.model.spec import Flags
    from specc.plan.plan import Plan


@dataclass(frozen=True, slots=True)
class FlagsEntry:
    """The bits of an integer, in any spec."""

    view: FlagsView
    users: Users


@dataclass(frozen=True, slots=True)
class FlagsSection:
    """The flags that one spec declares; the link is empty where it has no page."""

    anchor: str
    spec: Link
    entries: tuple[FlagsEntry, ...]


@dataclass(frozen=True, slots=True)
class FlagsPage:
    """All flags of a build."""

    root: str
    contents: str
    sections: tuple[FlagsSection, ...]


def flags_page(plans: Iterable[Plan]) -> FlagsPage:
    """Give the page of all flags."""
    plans = ordered(plans)
    found: dict[Home, Flags] = declared(plans, lambda spec: (*spec.flags, *spec.flags_for_others))
    places: dict[Home, list[Use]] = {one: [] for one in found}
    keys = {plan.spec.name: homes(plans, plan.spec.flags) for plan in plans}
    for use in uses_of(plans):
        if use.facts.bits:
            places[keys[use.spec.name][use.facts.bits]].append(use)
    context = fresh()
    sections = []
    for spec, members in groupby(found, key=lambda one: one[0]):
        anchor = context.anchor(spec)
        entries = tuple(FlagsEntry(flags_view(found[one], context, spec), users(places[one])) for one in members)
        sections.append(FlagsSection(anchor, page_link(spec, plans), entries))
    bits = sum(len(one.bits) for one in found.values())
    sets = "1 set of flags" if len(found) == 1 else f"{len(found)} sets of flags"
    return FlagsPage("", f"{sets}, {counted(bits, 'bit')}", tuple(sections))
