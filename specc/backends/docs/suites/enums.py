"""The page of all enums: each once, where it is declared, with its values and all that use it.

Takes Plans; gives the page's model. An anchor is scoped by the spec that declares the enum, as
`jwst.values/enum/Detector`, with the value behind that.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from specc.backends.docs.links import anchor_of, link, page_of_product, page_of_rules, page_of_spec
from specc.backends.docs.pages import Link
from specc.backends.docs.products.items import origin
from specc.backends.docs.products.lives import with_notes
from specc.backends.docs.products.product import hdus_of
from specc.backends.docs.suites.declared import (
    counted,
    declared,
    enum_anchor,
    fresh,
    homes,
    ordered,
    page_link,
    reach,
)
from specc.backends.docs.suites.uses import UserGroup, users, uses_of
from specc.backends.wording.keys import inside
from specc.backends.wording.prose import line, paragraphs
from specc.backends.wording.words import value_text
from specc.model.spec import MapValue
from specc.plan.identity import rule_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from markupsafe import Markup

    from specc.backends.docs.pages import Origin
    from specc.backends.docs.products.items import Context
    from specc.backends.docs.suites.declared import Home
    from specc.backends.docs.suites.uses import Use, Users
    from specc.model.spec import Enum, Facts, Spec
    from specc.plan.plan import Plan

_NAME = re.compile(r"[A-Za-z_][\w.]*")
_QUOTED = re.compile(r'"[^"]*"')
_TELLING = 2  # values; one alone might be anybody's


@dataclass(frozen=True, slots=True)
class ValueView:
    """One value, with what it means and since when it is there."""

    anchor: str
    value: str
    doc: Markup


@dataclass(frozen=True, slots=True)
class EnumEntry:
    """An enum of any spec. relations: to other enums, as a word and those. plain: no value has a meaning of its own."""

    anchor: str
    name: str
    kind: str
    remarks: tuple[str, ...]
    relations: tuple[tuple[str, tuple[Link, ...]], ...]
    doc: Markup
    values: tuple[ValueView, ...]
    plain: bool
    users: Users
    origin: Origin


@dataclass(frozen=True, slots=True)
class EnumSection:
    """What one spec declares; the link is empty where it has no page."""

    anchor: str
    spec: Link
    entries: tuple[EnumEntry, ...]


@dataclass(frozen=True, slots=True)
class EnumsPage:
    """All enums of a build."""

    root: str
    contents: str
    sections: tuple[EnumSection, ...]


def enums_page(plans: Iterable[Plan]) -> EnumsPage:
    """Give the page of all enums."""
    plans = ordered(plans)
    enums = Enums(plans)
    context = fresh()
    sections = []
    for spec, members in groupby(enums.declared, key=lambda one: one[0]):
        anchor = context.anchor(spec)
        entries = tuple(_entry(one, enums, context) for one in members)
        sections.append(EnumSection(anchor, page_link(spec, plans), entries))
    values = sum(len(one.values) for one in enums.declared.values())
    return EnumsPage("", f"{counted(len(enums.declared), 'enum')}, {counted(values, 'value')}", tuple(sections))


class Enums:
    """The enums of a build: how they are made of each other, and who uses them."""

    def __init__(self, plans: Sequence[Plan]) -> None:
        """Find out all of it."""
        self.declared: dict[Home, Enum] = declared(plans, lambda spec: (*spec.enums, *spec.enums_for_others))
        self._reach = reach(plans)
        self._homes = {plan.spec.name: homes(plans, plan.spec.enums) for plan in plans}
        self.subset_of = {
            home: self._meant(one.subset_of, home) for home, one in self.declared.items() if one.subset_of
        }
        self.includes = {
            home: tuple(self._meant(name, home) for name in one.includes)
            for home, one in self.declared.items()
            if one.includes
        }
        places: dict[Home, list[Use]] = {one: [] for one in self.declared}
        for use in uses_of(plans):
            for home in dict.fromkeys(self._of(use)):
                places[home].append(use)
        others: dict[Home, list[UserGroup]] = {one: [] for one in self.declared}
        for plan in plans:
            for home, group in _elsewhere(plan.spec, self._homes[plan.spec.name]):
                others[home].append(group)
            seen = [one for one in self.declared if one[0] in self._reach[plan.spec.name]]
            for home, group in _expressed(plan.spec, {one[1]: one for one in reversed(seen)}):
                others[home].append(group)
        self.users: dict[Home, Users] = {one: users(places[one], more=others[one]) for one in self.declared}

    def _meant(self, name: str, by: Home) -> Home | None:
        """Give the enum that another calls so: of its own spec, else of one that this imports."""
        short = name.rpartition(".")[2]
        own = (by[0], short)
        if own in self.declared and own != by:
            return own
        seen = self._reach.get(by[0], frozenset())
        return next((one for one in self.declared if one[1] == short and one != by and one[0] in seen), None)

    def _of(self, use: Use) -> Iterator[Home]:
        """Give the enums that a value is of: its type, the keys of a map, or one with exactly the values it may have.

        `EXP_TYPE : in ImagingType` is told by the values, since the model keeps no more of it.
        """
        of = self._homes[use.spec.name]
        named = [of[one.enum] for one in use.facts.types if one.enum in of]
        yield from named
        yield from (of[one.enum] for one in inside(use.value) if isinstance(one, MapValue) and one.enum in of)
        values = use.facts.values
        if len(values) >= _TELLING and not any(self._values(one) == values for one in named):
            seen = self._reach[use.spec.name]
            yield from [one for one in self.declared if one[0] in seen and self._values(one) == values][:1]

    def _values(self, home: Home) -> tuple[object, ...]:
        return tuple(one.value for one in self.declared[home].values)


def _expressed(spec: Spec, seen: dict[str, Home]) -> Iterator[tuple[Home, UserGroup]]:
    """Give what names an enum in an expression: how a product is recognised, and rules. seen: enums by their names.

    The model has their values there, and their names in the text that it keeps beside.
    """
    for product in spec.products:
        page = page_of_product(spec.name, product)
        named = Link(page, f"{spec.name}:{product.name}")
        said: list[tuple[Link, str]] = []
        if product.identify is not None:
            said.append((Link(link("", page, "recognised"), "recognition"), product.identify.text))
        scopes = [
            (product.name, product.rules),
            *((f"{product.name}/{one.label}", one.rules) for one in hdus_of(product)),
        ]
        for scope, rules in scopes:
            for rule, name in zip(rules, rule_names(rules), strict=True):
                code = f"{scope}:{name}"
                place = Link(link("", page_of_rules(page), anchor_of(code)), f"rule {code.partition('/')[2] or name}")
                said.append((place, rule.expression.text))
        for place, text in said:
            for name in dict.fromkeys(_NAME.findall(_QUOTED.sub("", text))):
                home = seen.get(name.rpartition(".")[2])
                if home is not None:
                    yield home, UserGroup(named, (place,))


def _elsewhere(spec: Spec, of: dict[str, Home]) -> Iterator[tuple[Home, UserGroup]]:
    """Give the fields of names, named types and terms that have an enum for their type."""
    for product in spec.products:
        page = page_of_product(spec.name, product)
        for field in product.fields:
            for name in _NAME.findall(field.type):  # `lower(Detector)`
                if name in of:
                    place = Link(link("", page, anchor_of(f"{product.name}/name/{field.name}")), f"name/{field.name}")
                    yield of[name], UserGroup(Link(page, f"{spec.name}:{product.name}"), (place,))
    page = page_of_spec(spec.name)
    said: list[tuple[str, str, Facts]] = [(f"type/{one.key}", f"type {one.name}", one.facts) for one in spec.types]
    for vocabulary in spec.vocabularies:
        if vocabulary.spec == spec.name:
            said += [
                (f"vocabulary/{vocabulary.key}/{one.name}", f"term {vocabulary.name}.{one.name}", one.facts)
                for one in vocabulary.terms
            ]
    for anchor, name, facts in said:
        for home in dict.fromkeys(of[one.enum] for one in facts.types if one.enum in of):
            yield home, UserGroup(Link(page, spec.name), (Link(link("", page, anchor_of(anchor)), name),))


def _entry(home: Home, enums: Enums, context: Context) -> EnumEntry:
    enum, spec = enums.declared[home], home[0]
    anchor = context.anchor(enum_anchor(*home))
    values = tuple(
        ValueView(
            context.anchor(enum_anchor(spec, enum.name, one.value)),
            value_text(one.value),
            with_notes(line(one.doc), one.life),
        )
        for one in enum.values
    )
    return EnumEntry(
        anchor=anchor,
        name=enum.name,
        kind=enum.kind,
        remarks=tuple(
            said
            for there, said in (
                (enum.open, "open: another value is a warning"),
                (enum.ignore_case, "upper and lower case are alike"),
            )
            if there
        ),
        relations=tuple(_relations(home, enums)),
        doc=paragraphs(enum.doc),
        values=values,
        plain=not any(one.doc for one in values),
        users=enums.users[home],
        origin=origin(enum.place),
    )


def _relations(home: Home, enums: Enums) -> Iterator[tuple[str, tuple[Link, ...]]]:
    """Give of what an enum is a part, what it includes, and what is made of it."""
    enum = enums.declared[home]
    if enum.subset_of:
        yield "subset of", (_link(enums.subset_of[home], enum.subset_of),)
    if enum.includes:
        pairs = zip(enums.includes[home], enum.includes, strict=True)
        yield "with all of", tuple(_link(one, name) for one, name in pairs)
    below = [one for one, other in enums.subset_of.items() if other == home]
    above = [one for one, others in enums.includes.items() if home in others]
    for word, found in (("subsets", below), ("included in", above)):
        if found:
            yield word, tuple(_link(one, one[1]) for one in found)


def _link(home: Home | None, name: str) -> Link:
    return Link(link("", "", enum_anchor(*home)) if home is not None else "", name)
