"""The page of one dataset: which files arrive together, how they find each other, and the rules over all of them.

Takes the Plan and a dataset of its spec; gives the page's model.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from specc.backends.docs.hdus import plural
from specc.backends.docs.items import Context, conditions, origin
from specc.backends.docs.pages import ProductLine
from specc.backends.docs.product import names_of, source_views
from specc.backends.docs.prose import line, paragraphs
from specc.backends.docs.rules import Rules
from specc.backends.docs.words import code, in_words, listed

if TYPE_CHECKING:
    from collections.abc import Collection

    from specc.backends.docs.pages import Condition, Origin, Relation, RuleGroup, SourceView
    from specc.model.spec import Dataset, Member, MemberProduct, Spec
    from specc.plan.plan import Plan

FRAME = ("main", "key", "members", "relations", "rules", "source")
_LEVELS = {"error": "an error", "warning": "a warning", "info": "noted", "allowed": "allowed"}


@dataclass(frozen=True, slots=True)
class Kind:
    """A product that the files of a member may be, with the link to its page, or "" where there is none."""

    name: str
    title: str
    href: str
    templates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MemberView:
    """Files of one kind: how many there are, what they are, and what ties them to others."""

    anchor: str
    name: str
    count: Markup
    kinds: tuple[Kind, ...]
    remarks: tuple[Markup, ...]
    conditions: tuple[Condition, ...]
    doc: Markup
    origin: Origin


@dataclass(frozen=True, slots=True)
class DatasetPage:
    """Everything about one kind of delivery."""

    root: str
    spec: str
    version: str
    name: str
    title: str
    description: Markup
    contents: str
    key: tuple[tuple[str, str], ...]  # fields, and how they are compared
    members: tuple[MemberView, ...]
    folder: str
    undeclared: str
    relations: tuple[Relation, ...]
    rules: tuple[RuleGroup, ...]
    sources: tuple[SourceView, ...]


def dataset_file(spec: Spec, dataset: Dataset) -> str:
    """Give the file of a dataset's page; a product may have its name, and `index` is taken by the page of the spec."""
    taken = {"index", *(one.name for one in spec.products)}
    return f"{dataset.name}.dataset.html" if dataset.name in taken else f"{dataset.name}.html"


def dataset_page(plan: Plan, dataset: Dataset, specs: Collection[str]) -> DatasetPage:
    """Give the page of one dataset. `specs`: those that have pages."""
    spec = plan.spec
    context = Context(dataset.name, names_of(spec))
    for anchor in FRAME:
        context.anchor(anchor)
    rules = Rules(plan, dataset.name)
    relations = rules.relations(dataset.rules, dataset.name)
    root = "../" * (spec.name.count(".") + 1)
    return DatasetPage(
        root=root,
        spec=spec.name,
        version=spec.version,
        name=dataset.name,
        title=dataset.title,
        description=paragraphs(dataset.description),
        contents=contents(plan, dataset),
        key=tuple((one.name, "as numbers" if one.compare == "number" else "") for one in dataset.key),
        members=tuple(_member(one, dataset, context, _linking(root, specs)) for one in dataset.members),
        folder=dataset.folder.template if dataset.folder is not None else "",
        undeclared=_LEVELS[dataset.undeclared_files],
        relations=relations,
        rules=rules.index(context),
        sources=source_views(spec),
    )


def contents(plan: Plan, dataset: Dataset) -> str:
    """Give how much there is: `4 kinds of files, 12 rules`."""
    kinds = len(dataset.members)
    return f"{kinds} {'kind' if kinds == 1 else 'kinds'} of files, {plural(len(Rules(plan, dataset.name)), 'rule')}"


def dataset_lines(plan: Plan, folder: str) -> tuple[ProductLine, ...]:
    """Give the datasets of a spec as they stand in the lists of products."""
    return tuple(
        ProductLine(
            href=folder + dataset_file(plan.spec, one),
            name=one.name,
            title=one.title,
            format="delivery",
            templates=(),
            summary=line(" ".join(one.description.strip().partition("\n\n")[0].split())),
            contents=contents(plan, one),
        )
        for one in plan.spec.datasets
    )


def _linking(root: str, specs: Collection[str]) -> dict[str, str]:
    return {name: root + name.replace(".", "/") + "/" for name in specs}


def _member(member: Member, dataset: Dataset, context: Context, folders: dict[str, str]) -> MemberView:
    return MemberView(
        anchor=context.anchor(f"{dataset.name}/{member.name}"),
        name=member.name,
        count=_count(member),
        kinds=tuple(_kind(one, folders) for one in member.products),
        remarks=tuple(_remarks(member)),
        conditions=conditions(member.conditions),
        doc=line(member.doc),
        origin=origin(member.place),
    )


def _kind(product: MemberProduct, folders: dict[str, str]) -> Kind:
    page = "index_.html" if product.name == "index" else f"{product.name}.html"
    return Kind(
        name=product.name,
        title=product.title,
        href=folders[product.spec] + page if product.spec in folders else "",
        templates=tuple(one.template for one in product.templates),
    )


def _count(member: Member) -> Markup:
    said = {(1, 1): "one", (0, 1): "at most one", (1, None): "one or more"}
    count = Markup.escape(said.get((member.least, member.most), "any number"))
    if member.parents:
        count += Markup(" for each %s") % listed([code(one.member) for one in member.parents], "and")
    if member.by and member.most == 1:
        count += Markup(" for each %s") % listed([code(one) for one in member.by], "and")
    return count


def _remarks(member: Member) -> list[Markup]:
    said = []
    if member.by and member.most != 1:
        said.append(Markup("no two of them are alike in %s") % listed([code(one) for one in member.by], "and"))
    for parent in member.parents:
        fields = listed([code(one) for one in parent.fields], "and")
        said.append(Markup("its name is that of the file of %s in %s") % (code(parent.member), fields))
    if member.told_by:
        said.append(Markup("%s in its name says to which of them it belongs") % code(member.told_by))
    if member.listed_in is not None:
        said.append(Markup("named by %s") % in_words(member.listed_in))
    if member.folder is not None:
        said.append(Markup("in a folder %s") % code(member.folder.template))
    return said
