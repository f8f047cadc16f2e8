"""The front pages, of all and of each suite: which products there are, in which formats, and where each is specified.

Takes Plans; gives the pages' models. A suite is all specs whose names begin alike: `jwst.imaging` is of `jwst`. Its
table has the products by the spec they are of, whose title says what kind of product that is.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from specc.backends.docs.links import link, page_of_dataset, page_of_product, page_of_spec, page_of_suite, suite_of
from specc.backends.docs.pages import Link
from specc.backends.docs.products import deliveries
from specc.backends.docs.products.hdus import plural
from specc.backends.docs.products.product import contents
from specc.backends.docs.products.rules import Rules
from specc.backends.docs.render import SITE
from specc.backends.docs.suites.declared import home_of
from specc.backends.docs.suites.summaries import format_text, summaries
from specc.backends.wording.prose import line, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from markupsafe import Markup

    from specc.backends.docs.pages import Download
    from specc.backends.docs.suites.summaries import SummaryTable
    from specc.model.spec import Spec
    from specc.plan.plan import Plan

_SHORT = 4  # letters of a name that is a row of initials: JWST, MAST
DELIVERY = "Delivery of files"
# What is to be found on the pages about all specs.
HOLDS = {
    "vocabularies.html": "What several products say alike, each term once, with its name in every format",
    "enums.html": "Sets of values, what each means, and all that may have one of them",
    "flags.html": "Bits of quality arrays, drawn, with all that is made of them",
    "units.html": "Every unit that anything here is in, and what is in it",
    "datasets.html": "Which files arrive together, and how they find each other",
    "formats.html": "What a specification can say of files of each format",
    "rules.html": "Every rule by its id: those of products, and those of the structure of files",
    "versions.html": "What came, went and was renamed, version by version",
    "glossary.html": "The words of these pages",
    "diagnostics.html": "What the compiler says of a specification that is wrong",
    "recommendations.html": "What bodies of practice recommend, and who judges each of it",
}


@dataclass(frozen=True, slots=True)
class ProductRow:
    """One product or delivery: its page, its name, and what it is."""

    page: Link
    name: str
    summary: Markup


@dataclass(frozen=True, slots=True)
class FormatRows:
    """Products that follow each other and are of one format."""

    format: str
    rows: tuple[ProductRow, ...]


@dataclass(frozen=True, slots=True)
class ProductType:
    """The products of one spec: what they are, in short and in full."""

    spec: Link  # with its name
    version: str
    title: Markup
    about: Markup
    formats: tuple[FormatRows, ...]

    @property
    def rows(self) -> int:
        """Give how many rows it takes."""
        return sum(len(one.rows) for one in self.formats)


@dataclass(frozen=True, slots=True)
class SharedLine:
    """A spec without products, which others build on; `users`: those that do."""

    spec: Link
    version: str
    about: Markup
    users: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class SuitePage:
    """The front page of one suite. `summaries`: its products as the mission lists them."""

    root: str
    path: str
    name: str
    title: str
    about: Markup
    counts: str
    summaries: tuple[SummaryTable, ...]
    types: tuple[ProductType, ...]
    shared: tuple[SharedLine, ...]
    downloads: tuple[Download, ...] = ()  # the dictionary of all its specs


@dataclass(frozen=True, slots=True)
class SpecLine:
    """A spec: its page, what it is about, and its name."""

    href: str
    text: str
    name: str


@dataclass(frozen=True, slots=True)
class SuiteLine:
    """One suite on the front page of all: `types`: what its specs are about, each with its page."""

    page: Link
    name: str
    counts: str
    formats: str
    types: tuple[SpecLine, ...]
    shared: tuple[SpecLine, ...]


@dataclass(frozen=True, slots=True)
class FrontPage:
    """The front page of all; `places`: the other pages about all specs, and what is to be found there.

    `summaries`: of each suite that has any, beside its page.
    """

    root: str
    suites: tuple[SuiteLine, ...]
    counts: str
    summaries: tuple[tuple[SuiteLine, tuple[SummaryTable, ...]], ...]
    places: tuple[tuple[Link, str], ...]


def front_page(plans: Iterable[Plan]) -> FrontPage:
    """Give the front page of all specs."""
    every = sorted(plans, key=_by_name)
    suites = tuple(_suite_line(name, members, every) for name, members in _suites(every))
    places = tuple((Link(path, title), HOLDS.get(path, "")) for path, title in SITE if path != "index.html")
    told = [(suite, summaries(members, every, "")) for suite, (_, members) in zip(suites, _suites(every), strict=True)]
    return FrontPage("", suites, _counts(every), tuple((suite, found) for suite, found in told if found), places)


def suite_pages(plans: Iterable[Plan]) -> tuple[SuitePage, ...]:
    """Give the front page of every suite that is not one spec, which is its own front."""
    every = sorted(plans, key=_by_name)
    return tuple(
        _suite_page(name, members, every)
        for name, members in _suites(every)
        if [one.spec.name for one in members] != [name]
    )


def _by_name(plan: Plan) -> list[str]:
    return plan.spec.name.split(".")


def _suites(plans: Sequence[Plan]) -> list[tuple[str, list[Plan]]]:
    return [(name, list(same)) for name, same in groupby(plans, key=lambda one: suite_of(one.spec.name))]


def title_of(name: str, members: Sequence[Plan]) -> str:
    """Give what a suite is called: by its summary, by the title of the spec of its name, else as a name is written."""
    return _published(members) or _bare(name, members)


def _published(members: Iterable[Plan]) -> str:
    return next((one.spec.summary.title for one in members if one.spec.summary is not None), "")


def _bare(name: str, members: Iterable[Plan]) -> str:
    titles = [one.spec.title for one in members if one.spec.name == name and one.spec.title]
    return titles[0] if titles else name.upper() if len(name) <= _SHORT else name[:1].upper() + name[1:]


def _suite_line(name: str, members: Sequence[Plan], every: Sequence[Plan]) -> SuiteLine:
    front = page_of_suite(name, [one.spec.name for one in every])
    told = [(one, SpecLine(page_of_spec(one.spec.name), headed(one.spec)[0], one.spec.name)) for one in members]
    return SuiteLine(
        page=Link(front, title_of(name, members)),
        name=name,
        counts=_counts(members),
        formats=", ".join(_formats(members)),
        types=tuple(shown for one, shown in told if _holds(one.spec)),
        shared=tuple(shown for one, shown in told if _is_shared(one.spec)),
    )


def _suite_page(name: str, members: Sequence[Plan], every: Sequence[Plan]) -> SuitePage:
    path = page_of_suite(name, [one.spec.name for one in every])
    root = "../"
    own = [one.spec for one in members if one.spec.name == name]
    return SuitePage(
        root=root,
        path=path,
        name=name,
        title=_published(members) or f"{_bare(name, members)} data products",
        about=paragraphs(own[0].description) if own else paragraphs(""),
        counts=_counts(members),
        summaries=summaries(members, every, root),
        types=tuple(product_type(one, root) for one in members if _holds(one.spec)),
        shared=tuple(_shared(one.spec, every, root) for one in members if _is_shared(one.spec)),
    )


def product_type(plan: Plan, root: str) -> ProductType:
    """Give the products of a spec for a table. `root`: from the page to the folder of all."""
    spec = plan.spec
    title, about = headed(spec)
    rows = [
        (
            format_text([one]),
            ProductRow(
                Link(link(root, page_of_product(spec.name, one)), one.title or one.name),
                one.name,
                line(summary(one.description)) or line(contents(one, len(Rules(plan, one.name)))),
            ),
        )
        for one in spec.products
    ]
    rows += [
        (
            DELIVERY,
            ProductRow(
                Link(link(root, page_of_dataset(spec, one)), one.title or one.name),
                one.name,
                line(summary(one.description)) or line(deliveries.contents(plan, one)),
            ),
        )
        for one in spec.datasets
    ]
    return ProductType(
        spec=Link(link(root, page_of_spec(spec.name)), spec.name),
        version=spec.version,
        title=line(title),
        about=line(about),
        formats=tuple(
            FormatRows(named, tuple(row for _, row in same)) for named, same in groupby(rows, key=lambda one: one[0])
        ),
    )


def _shared(spec: Spec, every: Sequence[Plan], root: str) -> SharedLine:
    others = [one.spec for one in every if one.spec.name != spec.name and (_holds(one.spec) or _is_shared(one.spec))]
    users = [one.name for one in others if spec.name in built_on(one, every)]
    return SharedLine(
        spec=Link(link(root, page_of_spec(spec.name)), spec.name),
        version=spec.version,
        about=line(summary(spec.description)),
        users=tuple(Link(link(root, page_of_spec(one)), one) for one in users),
    )


def built_on(spec: Spec, plans: Iterable[Plan]) -> list[str]:
    """Give the names of the specs whose texts took part in this one."""
    return [home_of(path, plans) for path, _ in spec.sources[1:]]


def headed(spec: Spec) -> tuple[str, str]:
    """Give the title of a spec, and what it goes on with behind a colon; its name when it has none."""
    title, _, rest = spec.title.partition(": ")
    return title or spec.name.rpartition(".")[2], rest[:1].upper() + rest[1:]


def summary(description: str) -> str:
    """Give the first paragraph in one line."""
    return " ".join(description.strip().partition("\n\n")[0].split())


def _holds(spec: Spec) -> bool:
    return bool(spec.products or spec.datasets)


def _is_shared(spec: Spec) -> bool:
    return not _holds(spec) and spec.summary is None


def _formats(plans: Iterable[Plan]) -> list[str]:
    return sorted({one.format.upper() for plan in plans for one in plan.spec.products})


def _counts(plans: Sequence[Plan]) -> str:
    """Give how much there is: `24 products, 4 deliveries, 12 specifications, 1.0.0`."""
    products = sum(len(one.spec.products) for one in plans)
    datasets = sum(len(one.spec.datasets) for one in plans)
    told = [plural(products, "product")] if products else []
    told += [f"{datasets} deliver{'y' if datasets == 1 else 'ies'}"] if datasets else []
    return ", ".join([*told, plural(len(plans), "specification")])
