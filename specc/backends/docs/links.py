"""Where each page lies, and how one links to another: the addresses that findings and other people's pages hold on to.

Takes names of specs, products and datasets; gives paths relative to the folder of all pages, `jwst/imaging/cal.html`,
and links between them. What comes behind the `#` is the id of a rule or an item, as `anchor_of` spells it, so that an
address follows from an id and stays what it is as long as that does. What findings link to is told by the runtime,
which says it in reports.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.runtime import pages
from specc.runtime.pages import anchor_of, folder, fragment, page_of_code, page_of_rule, page_of_rules

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specc.model.spec import Dataset, Product, Spec

__all__ = ["anchor_of", "folder", "page_of_code", "page_of_rule", "page_of_rules"]

STATIC = "_static"  # styles, scripts and the index of the search; no page of a spec ends as they do
FRONT = "index.html"
RULES = pages.INDEX
VERSIONS = "versions.html"
DIAGNOSTICS = pages.DIAGNOSTICS


def root_of(path: str) -> str:
    """Give the way from a page to the folder of all pages: `../../`."""
    return "../" * path.count("/")


def suite_of(spec: str) -> str:
    """Give the suite of a spec: the first part of its name."""
    return spec.partition(".")[0]


def page_of_suite(suite: str, specs: Iterable[str]) -> str:
    """Give the front page of a suite. `specs`: all that have pages.

    A spec that is called as the suite has its own page at the front of the folder. Where it is the only one, that page
    is the front page.
    """
    mine = [one for one in specs if suite_of(one) == suite]
    beside = suite in mine and len(mine) > 1
    return f"{folder(suite)}index{'.suite' if beside else ''}.html"


def page_of_spec(spec: str) -> str:
    """Give the page of a spec."""
    return f"{folder(spec)}index.html"


def page_of_source(spec: str) -> str:
    """Give the page of a spec's text, of which each line has the anchor `L42`. No name of a product has a dot."""
    return f"{folder(spec)}index.source.html"


def page_of_product(spec: str, product: Product | str) -> str:
    """Give the page of a product."""
    return pages.page_of_product(spec, product if isinstance(product, str) else product.name)


def page_of_dataset(spec: Spec, dataset: Dataset) -> str:
    """Give the page of a dataset."""
    return pages.page_of_dataset(spec.name, dataset.name)


def link(root: str, page: str, anchor: str = "") -> str:
    """Give the link to a page, or to an anchor on it, from a page whose way to the folder of all is `root`."""
    return f"{root}{page}{fragment(anchor) if anchor else ''}"
