"""Where each page lies, and how one links to another: the addresses that findings and other people's pages hold on to.

Takes names of specs, products and datasets; gives paths relative to the folder of all pages, `jwst/imaging/cal.html`,
and links between them. What comes behind the `#` is the id of a rule or an item, as `anchor_of` spells it, so that an
address follows from an id and stays what it is as long as that does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.backends.wording.allowed import href

if TYPE_CHECKING:
    from specc.model.spec import Dataset, Product, Spec

STATIC = "_static"  # styles, scripts and the index of the search: no spec has a name that begins so
FRONT = "index.html"


def anchor_of(text: str) -> str:
    """Give an id as an anchor: HTML allows everything but blanks, and `+` is in no name of FITS."""
    return "+".join(text.split())


def folder(spec: str) -> str:
    """Give the folder of a spec's pages: `jwst/imaging/`."""
    return spec.replace(".", "/") + "/"


def root_of(path: str) -> str:
    """Give the way from a page to the folder of all pages: `../../`."""
    return "../" * path.count("/")


def page_of_spec(spec: str) -> str:
    """Give the page of a spec."""
    return f"{folder(spec)}index.html"


def page_of_product(spec: str, product: Product | str) -> str:
    """Give the page of a product; `index` is taken by the page of the spec."""
    name = product if isinstance(product, str) else product.name
    return f"{folder(spec)}{'index_' if name == 'index' else name}.html"


def page_of_dataset(spec: Spec, dataset: Dataset) -> str:
    """Give the page of a dataset; a product may have its name, and `index` is taken by the page of the spec."""
    taken = {"index", *(one.name for one in spec.products)}
    return f"{folder(spec.name)}{dataset.name}{'.dataset' if dataset.name in taken else ''}.html"


def page_of_rules(page: str) -> str:
    """Give the page of all rules of a product or a dataset, by the page of that."""
    return f"{page.removesuffix('.html')}.rules.html"


def link(root: str, page: str, anchor: str = "") -> str:
    """Give the link to a page, or to an anchor on it, from a page whose way to the folder of all is `root`."""
    return f"{root}{page}{href(anchor) if anchor else ''}"
