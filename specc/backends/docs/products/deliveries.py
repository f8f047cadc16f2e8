"""The page of one dataset: which files arrive together, how they find each other, and the rules over all of them.

Takes the Plan and a dataset of its spec; gives the page's model.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from specc.backends.docs.drawings.delivery import Files, delivery
from specc.backends.docs.links import link, page_of_dataset, page_of_product, page_of_rules, root_of
from specc.backends.docs.pages import Link, ProductLine, RulesPage
from specc.backends.docs.products.hdus import plural
from specc.backends.docs.products.items import Context, conditions, origin
from specc.backends.docs.products.listing import listing, naming
from specc.backends.docs.products.product import names_of, source_views
from specc.backends.docs.products.rules import Rules
from specc.backends.wording.prose import line, paragraphs
from specc.backends.wording.words import code, in_words, listed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from specc.backends.docs.pages import Condition, Origin, Relation, SourceView
    from specc.backends.docs.products.listing import ListedFile
    from specc.model.spec import Dataset, Member, MemberProduct
    from specc.plan.plan import Plan

FRAME = ("main", "structure", "names", "key", "members", "relations", "source")
_MANY = 3  # fields of a key; fewer are quickly said
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
    drawing: Markup | None  # where it is not too large for one
    files: tuple[ListedFile, ...]  # whose names could be those of a delivery
    key: tuple[tuple[str, str], ...]  # fields, and how they are compared
    members: tuple[MemberView, ...]
    folder: str
    undeclared: str
    relations: tuple[Relation, ...]
    every_rule: Link
    sources: tuple[SourceView, ...]


def dataset_pages(plan: Plan, dataset: Dataset, specs: Collection[str]) -> tuple[DatasetPage, RulesPage]:
    """Give the page of one dataset, and that of all its rules. `specs`: those that have pages."""
    spec = plan.spec
    context = Context(dataset.name, names_of(spec))
    for anchor in FRAME:
        context.anchor(anchor)
    rules = Rules(plan, dataset.name)
    relations = rules.relations(dataset.rules, dataset.name)
    page = page_of_dataset(spec, dataset)
    root = root_of(page)
    shown_on = DatasetPage(
        root=root,
        spec=spec.name,
        version=spec.version,
        name=dataset.name,
        title=dataset.title,
        description=paragraphs(dataset.description),
        contents=contents(plan, dataset),
        drawing=draw(dataset),
        files=listing(dataset),
        key=tuple((one.name, "as numbers" if one.compare == "number" else "") for one in dataset.key),
        members=tuple(_member(one, dataset, context, (root, specs)) for one in dataset.members),
        folder=dataset.folder.template if dataset.folder is not None else "",
        undeclared=_LEVELS[dataset.undeclared_files],
        relations=relations,
        every_rule=Link(page_of_rules(page).rpartition("/")[2], plural(len(rules), "rule")),
        sources=source_views(spec),
    )
    return shown_on, RulesPage(
        root=root,
        spec=spec.name,
        version=spec.version,
        name=dataset.name,
        title=dataset.title,
        page=page.rpartition("/")[2],
        ids=f"{dataset.name}/FILE:aspect",
        names=(("", "The delivery"),),
        groups=rules.groups(page.rpartition("/")[2], context.taken),
        count=plural(len(rules), "rule"),
        parted=False,
        sources=shown_on.sources,
    )


def draw(dataset: Dataset) -> Markup | None:
    """Give the drawing of a delivery; None where it would be too large."""
    members = [
        Files(
            name=one.name,
            lines=tuple(_in_short(one)),
            many=one.most != 1 or bool(one.by),
            optional=one.least == 0 or bool(one.conditions),
            above=tuple(dict.fromkeys((*(parent.member for parent in one.parents), *naming(one, dataset)))),
            named=tuple(other.member for other in dataset.named if one.name in other.of and other.member != one.name),
            listed=one.listed_in is not None,
        )
        for one in dataset.members
    ]
    return delivery(members, dataset.name, [one.name for one in dataset.key])


def _in_short(member: Member) -> Iterator[str]:
    """Give what is said of a member in its box: how many, of what, and under which conditions."""
    yield _count(member).striptags()
    if member.by and member.most != 1:
        yield f"by {', '.join(member.by)}"
    if member.told_by:
        yield f"{member.told_by} in its name says of which"
    if member.listed_in is not None:
        yield f"named by {member.listed_in.text}"
    if member.conditions:
        yield "only under a condition"


def contents(plan: Plan, dataset: Dataset) -> str:
    """Give how much there is: `4 kinds of files, 12 rules`."""
    kinds = len(dataset.members)
    return f"{kinds} {'kind' if kinds == 1 else 'kinds'} of files, {plural(len(Rules(plan, dataset.name)), 'rule')}"


def dataset_lines(plan: Plan, root: str) -> tuple[ProductLine, ...]:
    """Give the datasets of a spec as they stand in the lists of products."""
    return tuple(
        ProductLine(
            href=link(root, page_of_dataset(plan.spec, one)),
            name=one.name,
            title=one.title,
            format="delivery",
            templates=(),
            summary=line(" ".join(one.description.strip().partition("\n\n")[0].split())),
            contents=contents(plan, one),
        )
        for one in plan.spec.datasets
    )


def _member(member: Member, dataset: Dataset, context: Context, published: tuple[str, Collection[str]]) -> MemberView:
    return MemberView(
        anchor=context.anchor(f"{dataset.name}/{member.name}"),
        name=member.name,
        count=_count(member),
        kinds=tuple(_kind(one, *published) for one in member.products),
        remarks=tuple(_remarks(member, dataset)),
        conditions=conditions(member.conditions),
        doc=line(member.doc),
        origin=origin(member.place),
    )


def _kind(product: MemberProduct, root: str, specs: Collection[str]) -> Kind:
    return Kind(
        name=product.name,
        title=product.title,
        href=link(root, page_of_product(product.spec, product.name)) if product.spec in specs else "",
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


def _remarks(member: Member, dataset: Dataset) -> list[Markup]:
    said = []
    if member.by and member.most != 1:
        said.append(Markup("no two of them are alike in %s") % listed([code(one) for one in member.by], "and"))
    for parent in member.parents:
        fields = _shared(parent.fields, dataset)
        said.append(Markup("its name is that of the file of %s in %s") % (code(parent.member), fields))
    if member.told_by:
        said.append(Markup("%s in its name says to which of them it belongs") % code(member.told_by))
    if member.listed_in is not None:
        said.append(Markup("named by %s") % in_words(member.listed_in))
    for one in dataset.named:
        if one.member == member.name:
            others = listed([code(each) for each in one.of], "or")
            said.append(Markup("names files of %s in %s, which are there") % (others, in_words(one.value)))
    if member.folder is not None:
        said.append(Markup("in a folder %s") % code(member.folder.template))
    return said


def _shared(fields: tuple[str, ...], dataset: Dataset) -> Markup:
    """Give the fields that two names have alike, all of the key as one."""
    key = [one.name for one in dataset.key]
    if len(key) < _MANY or not set(key) <= set(fields):
        return listed([code(one) for one in fields], "and")
    return listed([Markup("the key"), *(code(one) for one in fields if one not in key)], "and")
