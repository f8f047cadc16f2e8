"""Deliveries on the page of their spec: how files find each other, which there are, and the rules between them.

Takes the datasets of a Plan; gives their views.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from specc.backends.docs.items import anchor_of, conditions, origin
from specc.backends.docs.prose import line, paragraphs
from specc.backends.docs.rules import Rules
from specc.backends.docs.words import code
from specc.plan.deliveries import how_many

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from specc.backends.docs.pages import Condition, Origin, Relation
    from specc.model.spec import Dataset, Member
    from specc.plan.plan import Plan

    Address = Callable[[str, str], str]  # of the page of a product of a spec, or "" where there is none


@dataclass(frozen=True, slots=True)
class FileView:
    """How files of one product are called: the name of the product, its page, a template."""

    product: str
    href: str
    template: str


@dataclass(frozen=True, slots=True)
class MemberView:
    """A member: how many files it has, how they are called, where they lie, what binds them, and when they are due."""

    anchor: str
    name: str
    many: str
    files: tuple[FileView, ...]
    bound: tuple[Markup, ...]
    conditions: tuple[Condition, ...]
    doc: Markup
    origin: Origin


@dataclass(frozen=True, slots=True)
class DatasetView:
    """A kind of delivery."""

    anchor: str
    name: str
    title: str
    description: Markup
    key: tuple[str, ...]
    undeclared: str
    members: tuple[MemberView, ...]
    relations: tuple[Relation, ...]


def dataset_views(plan: Plan, address: Address) -> tuple[DatasetView, ...]:
    """Give the views of all datasets of a spec."""
    return tuple(_dataset(plan, one, address) for one in plan.spec.datasets)


def _dataset(plan: Plan, one: Dataset, address: Address) -> DatasetView:
    return DatasetView(
        anchor_of(f"dataset/{one.name}"),
        one.name,
        one.title,
        paragraphs(one.description),
        tuple(field.name for field in one.key),
        one.undeclared_files,
        tuple(_member(one, member, number, address) for number, member in enumerate(one.members)),
        Rules(plan, one.name).relations(one.rules, one.name),
    )


def _member(dataset: Dataset, one: Member, number: int, address: Address) -> MemberView:
    again = any(other.name == one.name for other in dataset.members[:number])
    files = tuple(
        FileView(f"{each.spec}:{each.name}", address(each.spec, each.name), template.template)
        for each in one.products
        for template in each.templates
    )
    return MemberView(
        anchor_of(f"{dataset.name}/{one.name}{f'/{number}' if again else ''}"),
        one.name,
        how_many(one),
        files,
        tuple(_bound(dataset, one)),
        conditions(one.conditions),
        line(one.doc),
        origin(one.place),
    )


def _bound(dataset: Dataset, one: Member) -> Iterator[Markup]:
    """Give what is said of the files of a member besides how many there are."""
    if one.by:
        yield Markup("no two are alike in %s") % _names(one.by)
    for parent in one.parents:
        yield Markup("alike with its file of %s in %s") % (code(parent.member), _names(parent.fields))
    if one.told_by:
        yield Markup("%s in its name says whose it is") % code(one.told_by)
    if one.listed_in is not None:
        yield Markup("those that %s names, and no others") % code(one.listed_in.text)
    folder = one.folder or dataset.folder
    if folder is not None:
        yield Markup("in a folder %s") % code(folder.template)


def _names(names: tuple[str, ...]) -> Markup:
    return Markup(", ").join(map(code, names))
