"""The table of a suite as its mission publishes it: product type, format, description, and what is specified of it.

Takes the Plans of a build; gives the tables of a suite. A row's format is that of its products; a product without a
page in this build is named and not linked.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from specc.backends.docs.links import link, page_of_product, page_of_spec
from specc.backends.docs.pages import Link
from specc.backends.docs.products.product import hdus_of
from specc.backends.wording.prose import line, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from markupsafe import Markup

    from specc.model.spec import Product, Summary, SummaryProduct, SummaryRow
    from specc.plan.plan import Plan

    Products = dict[tuple[str, str], Product]


@dataclass(frozen=True, slots=True)
class SummaryNames:
    """The products of one spec in a row; `titles` beside them."""

    spec: Link
    products: tuple[tuple[Link, str], ...]


@dataclass(frozen=True, slots=True)
class SummaryLine:
    """A kind of product."""

    title: Markup
    format: str
    about: Markup
    names: tuple[SummaryNames, ...]


@dataclass(frozen=True, slots=True)
class SummaryTable:
    """The table; `spec`: that which holds it."""

    title: str
    about: Markup
    spec: Link
    lines: tuple[SummaryLine, ...]


def summaries(members: Iterable[Plan], every: Sequence[Plan], root: str) -> tuple[SummaryTable, ...]:
    """Give the tables that specs of a suite hold. `root`: from the page to the folder of all."""
    found = [(one.spec.name, one.spec.summary) for one in members if one.spec.summary is not None]
    products = {(plan.spec.name, one.name): one for plan in every for one in plan.spec.products} if found else {}
    return tuple(_table(name, summary, products, root) for name, summary in found)


def format_text(products: Sequence[Product]) -> str:
    """Give the formats of products; of FITS whether their files are images or tables."""
    kinds = {
        hdu.kind
        for one in products
        if one.format == "fits"
        for hdu in hdus_of(one)
        if hdu.kind != "primary" or hdu.image is not None
    }
    images, tables = bool(kinds & {"image", "primary"}), bool(kinds & {"table", "asciitable"})
    fits = f"FITS{' images' if images else ''}{' and' if images and tables else ''}{' tables' if tables else ''}"
    return ", ".join(dict.fromkeys(fits if one.format == "fits" else one.format.upper() for one in products))


def _table(spec: str, summary: Summary, products: Products, root: str) -> SummaryTable:
    return SummaryTable(
        summary.title,
        paragraphs(summary.description),
        Link(link(root, page_of_spec(spec)), spec),
        tuple(_line(row, products, root) for row in summary.rows),
    )


def _line(row: SummaryRow, products: Products, root: str) -> SummaryLine:
    known = [products[one.spec, one.name] for one in row.products if (one.spec, one.name) in products]
    here = {one for one, _ in products}
    return SummaryLine(
        line(row.title),
        format_text(known) or ", ".join(dict.fromkeys(one.format.upper() for one in row.products)),
        line(row.doc),
        tuple(
            SummaryNames(
                Link(link(root, page_of_spec(spec)) if spec in here else "", spec),
                tuple((_link(one, products, root), one.title) for one in same),
            )
            for spec, same in groupby(row.products, key=lambda one: one.spec)
        ),
    )


def _link(named: SummaryProduct, products: Products, root: str) -> Link:
    product = products.get((named.spec, named.name))
    return Link(link(root, page_of_product(named.spec, product)) if product is not None else "", named.name)
