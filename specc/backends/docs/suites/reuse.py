"""What a spec says once: its named types, and its vocabularies with all that use their terms.

Takes Plans; gives views for the pages of specs, and the page of all vocabularies. A term links to every place that
uses it, an item that has a term or a named type links to what is said of that.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from specc.backends.docs.links import anchor_of, link, page_of_product, page_of_spec, root_of
from specc.backends.docs.pages import Link
from specc.backends.docs.products.items import origin
from specc.backends.wording.allowed import allowed, unit_text
from specc.backends.wording.families import family_names
from specc.backends.wording.prose import line, paragraphs
from specc.model.spec import Repeat
from specc.plan.identity import item_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from markupsafe import Markup

    from specc.backends.docs.pages import Axis, Origin
    from specc.backends.docs.products.items import Context
    from specc.model.spec import Column, Keyword, NamedType, Product, Spec, Term, Vocabulary
    from specc.plan.plan import Plan

_Users = dict[tuple[str, str, str], list["Link"]]


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
    formats: tuple[tuple[str, str], ...]
    users: tuple[Link, ...]
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
    sections: tuple[TermSection, ...]
    origin: Origin


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
    root = root_of(page_of_spec(plan.spec.name))
    users = users_of([plan], root, short=True)
    return tuple(_vocabulary(one, users, context, specs, root) for one in plan.spec.vocabularies)


def vocabularies_page(plans: Iterable[Plan], context: Context) -> VocabulariesPage:
    """Give the page of all vocabularies, each with those who use it in any spec."""
    ordered = sorted(plans, key=lambda plan: plan.spec.name)
    users, names = users_of(ordered, "", short=False), [plan.spec.name for plan in ordered]
    found: dict[tuple[str, str], Vocabulary] = {}
    for plan in ordered:
        for one in plan.spec.vocabularies:
            if one.spec == plan.spec.name or (one.spec, one.name) not in found:  # who declares it has all of it
                found[one.spec, one.name] = one
    views = (_vocabulary(found[key], users, context, names, "") for key in sorted(found))
    return VocabulariesPage("", tuple(views))


def users_of(plans: Iterable[Plan], root: str, *, short: bool) -> _Users:
    """Give the items that have each term, by the spec of its vocabulary, the vocabulary and the term.

    root: the way to the folder of all pages. short: links do not name the spec, which is that of the page.
    """
    found: _Users = {}
    for plan in plans:
        vocabularies = {one.key: (one.spec, one.name) for one in plan.spec.vocabularies}
        for product in plan.spec.products:
            page = page_of_product(plan.spec.name, product)
            for label, item in _items(product):
                if item.vocabulary in vocabularies:
                    spec, name = vocabularies[item.vocabulary]
                    user = Link(
                        link(root, page, anchor_of(f"{product.name}/{label}/{item_of(item)}")),
                        f"{product.name}/{label}" if short else f"{plan.spec.name}:{product.name}/{label}",
                    )
                    users = found.setdefault((spec, name, item.name), [])
                    users += [user] if user not in users else []
    return found


def _items(product: Product) -> Iterable[tuple[str, Keyword | Column]]:
    for one in product.hdus:
        for hdu in one.members if isinstance(one, Repeat) else (one,):
            items: list[Keyword | Column] = [*hdu.keywords, *hdu.columns]
            yield from ((hdu.label, item) for item in items)


def _vocabulary(one: Vocabulary, users: _Users, context: Context, specs: Iterable[str], root: str) -> VocabularyView:
    """Give a vocabulary. `root`: the way to the folder of all pages."""
    scope = f"vocabulary/{one.key}"
    sections = (
        (title, tuple(_term(term, scope, users.get((one.spec, one.name, term.name), []), context) for term in terms))
        for title, terms in groupby(one.terms, key=lambda term: term.section)
    )
    return VocabularyView(
        anchor=context.anchor(scope),
        name=one.name,
        home=Link(link(root, page_of_spec(one.spec)) if one.spec in specs else "", one.spec),
        doc=paragraphs(one.doc),
        sections=tuple(TermSection(title, terms) for title, terms in sections),
        origin=origin(one.place),
    )


def _term(term: Term, scope: str, users: list[Link], context: Context) -> TermView:
    return TermView(
        anchor=context.anchor(f"{scope}/{term.name}"),
        name=term.name,
        names=family_names(term.family),
        types=tuple(one.text for one in term.facts.types),
        shape=context.axes(term.shape),
        unit=unit_text(term.facts.unit),
        allowed=allowed(term.facts, context.names, stored="keyword"),
        formats=tuple((one.format, one.path) for one in term.formats),
        users=tuple(users),
        doc=line(term.doc),
        description=paragraphs(term.description),
        origin=origin(term.place),
    )
