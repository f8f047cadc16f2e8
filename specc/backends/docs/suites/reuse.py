"""What a spec says once: its named types, and its vocabularies with all that use their terms.

Takes Plans; gives views for the pages of specs, and the page of all vocabularies. A term links to every place that
uses it, an item that has a term or a named type links to what is said of that.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from specc.backends.docs.links import link, page_of_spec, root_of
from specc.backends.docs.pages import Link
from specc.backends.docs.products.items import origin
from specc.backends.docs.products.product import names_of
from specc.backends.docs.suites.declared import enum_anchor, flags_anchor, homes, ordered
from specc.backends.docs.suites.uses import users_by_spec, uses_of
from specc.backends.wording.allowed import allowed, unit_text
from specc.backends.wording.families import family_names
from specc.backends.wording.prose import line, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from markupsafe import Markup

    from specc.backends.docs.pages import Axis, Origin
    from specc.backends.docs.products.items import Context
    from specc.backends.docs.suites.uses import Use, Users
    from specc.model.spec import NamedType, NamingFormat, Spec, Term, Vocabulary
    from specc.plan.plan import Plan

_Users = dict[tuple[str, str, str], list["Use"]]


class _Shown(NamedTuple):
    """On which page terms stand: the way to the folder of all pages, and the specs that have some."""

    root: str
    specs: frozenset[str]


@dataclass(frozen=True, slots=True)
class TypeView:
    """A named type."""

    anchor: str
    name: str
    types: tuple[str, ...]
    shape: tuple[Axis, ...]
    unit: str
    allowed: tuple[Markup, ...]
    doc: Markup
    description: Markup
    origin: Origin


@dataclass(frozen=True, slots=True)
class TermView:
    """A term: as an item, with its names in other formats and those who use it."""

    anchor: str
    name: str
    names: str
    types: tuple[str, ...]
    shape: tuple[Axis, ...]
    unit: str
    allowed: tuple[Markup, ...]
    formats: tuple[str, ...]  # its name in each of the vocabulary's formats, or ""
    users: Users
    doc: Markup
    description: Markup
    origin: Origin


@dataclass(frozen=True, slots=True)
class TermSection:
    """The terms under one heading."""

    title: str
    terms: tuple[TermView, ...]


@dataclass(frozen=True, slots=True)
class VocabularyView:
    """A vocabulary; `home` is the spec that declares it, with the page of that if there is one."""

    anchor: str
    name: str
    home: Link
    doc: Markup
    formats: tuple[NamingFormat, ...]  # beside FITS, in which terms have names
    sections: tuple[TermSection, ...]
    origin: Origin

    @property
    def count(self) -> int:
        """Give how many terms there are."""
        return sum(len(one.terms) for one in self.sections)


@dataclass(frozen=True, slots=True)
class VocabulariesPage:
    """All vocabularies of a build."""

    root: str
    vocabularies: tuple[VocabularyView, ...]


def type_views(spec: Spec, context: Context) -> tuple[TypeView, ...]:
    """Give the named types of a spec."""
    return tuple(_type(one, context) for one in spec.types)


def _type(one: NamedType, context: Context) -> TypeView:
    return TypeView(
        anchor=context.anchor(f"type/{one.key}"),
        name=one.name,
        types=tuple(each.text for each in one.facts.types),
        shape=context.axes(one.shape),
        unit=unit_text(one.facts.unit),
        allowed=allowed(one.facts, context.names, stored="keyword"),
        doc=line(one.doc),
        description=paragraphs(one.description),
        origin=origin(one.place),
    )


def vocabulary_views(plan: Plan, context: Context, specs: Iterable[str]) -> tuple[VocabularyView, ...]:
    """Give the vocabularies of a spec: all it declares, and of others what it uses. `specs`: those that have pages."""
    shown = _Shown(root_of(page_of_spec(plan.spec.name)), frozenset(specs))
    found = users_of([plan])
    return tuple(_vocabulary(one, found, context, shown) for one in plan.spec.vocabularies)


def vocabularies_page(plans: Iterable[Plan], context: Context) -> VocabulariesPage:
    """Give the page of all vocabularies, each with those who use it in any spec."""
    plans = ordered(plans)
    shown = _Shown("", frozenset(plan.spec.name for plan in plans))
    found = _declared(plans)
    users_of_all = users_of(plans)
    views = []
    for key in sorted(found):
        one, spec = found[key]
        named = replace(context, names=names_of(spec))
        views.append(_vocabulary(one, users_of_all, named, shown, _elsewhere(plans, spec)))
    return VocabulariesPage("", tuple(views))


def declared_vocabularies(plans: Iterable[Plan]) -> dict[tuple[str, str], Vocabulary]:
    """Give each vocabulary by the spec that declares it and its name there."""
    return {home: one for home, (one, _) in _declared(plans).items()}


def _declared(plans: Iterable[Plan]) -> dict[tuple[str, str], tuple[Vocabulary, Spec]]:
    """Give each vocabulary, and the spec by whose keys it speaks."""
    found: dict[tuple[str, str], tuple[Vocabulary, Spec]] = {}
    for plan in plans:
        for one in plan.spec.vocabularies:
            if one.spec == plan.spec.name or (one.spec, one.name) not in found:  # who declares it has all of it
                found[one.spec, one.name] = one, plan.spec
    return found


def _elsewhere(plans: Sequence[Plan], spec: Spec) -> dict[str, str]:
    """Give the places on the pages of all for the enums and flags that a spec calls by their keys."""
    enums = {f"enum/{key}": link("", "enums.html", enum_anchor(*of)) for key, of in homes(plans, spec.enums).items()}
    flags = {f"flags/{key}": link("", "flags.html", flags_anchor(*of)) for key, of in homes(plans, spec.flags).items()}
    return enums | flags


def users_of(plans: Iterable[Plan]) -> _Users:
    """Give the items that have each term, by the spec of its vocabulary, the vocabulary and the term."""
    plans = list(plans)
    vocabularies = {plan.spec.name: {one.key: (one.spec, one.name) for one in plan.spec.vocabularies} for plan in plans}
    found: _Users = {}
    for use in uses_of(plans):
        named = vocabularies[use.spec.name]
        if use.item is not None and use.item.vocabulary in named:
            found.setdefault((*named[use.item.vocabulary], use.item.name), []).append(use)
    return found


def _vocabulary(
    one: Vocabulary, found: _Users, context: Context, shown: _Shown, links: Mapping[str, str] | None = None
) -> VocabularyView:
    """Give a vocabulary. links: to the enums and flags that do not stand on the same page."""
    scope, root = f"vocabulary/{one.key}", shown.root
    formats = tuple(dict.fromkeys(name.format for term in one.terms for name in term.formats))

    def term_view(term: Term) -> TermView:
        uses = found.get((one.spec, one.name, term.name), [])
        by = users_by_spec(uses, root)
        return _term(term, scope, (by, formats), context, links)

    sections = (
        (title, tuple(term_view(term) for term in terms))
        for title, terms in groupby(one.terms, key=lambda term: term.section)
    )
    return VocabularyView(
        anchor=context.anchor(scope),
        name=one.name,
        home=Link(link(root, page_of_spec(one.spec)) if one.spec in shown.specs else "", one.spec),
        doc=paragraphs(one.doc),
        formats=formats,
        sections=tuple(TermSection(title, terms) for title, terms in sections),
        origin=origin(one.place),
    )


def _term(
    term: Term,
    scope: str,
    beside: tuple[Users, tuple[NamingFormat, ...]],
    context: Context,
    links: Mapping[str, str] | None,
) -> TermView:
    """Give a term. beside: who uses it, and the formats in which terms of its vocabulary have names."""
    by, formats = beside
    names = {one.format: one.path for one in term.formats}
    return TermView(
        anchor=context.anchor(f"{scope}/{term.name}"),
        name=term.name,
        names=family_names(term.family),
        types=tuple(one.text for one in term.facts.types),
        shape=context.axes(term.shape),
        unit=unit_text(term.facts.unit),
        allowed=allowed(term.facts, context.names, stored="keyword", links=links),
        formats=tuple(names.get(one, "") for one in formats),
        users=by,
        doc=line(term.doc),
        description=paragraphs(term.description),
        origin=origin(term.place),
    )
