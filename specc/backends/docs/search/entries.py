"""What can be found: every thing of a spec that has a name and an anchor on some page.

Takes Plans; gives one entry for each place where a thing stands. Anchors are spelled as the pages spell them, from the
ids of items; the tests hold every entry against the pages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.backends.docs.links import anchor_of, page_of_dataset, page_of_product, page_of_spec
from specc.backends.docs.products.formats import OBJECTS
from specc.backends.docs.products.names import used_fields
from specc.backends.docs.products.product import hdus_of, used
from specc.backends.docs.search.entry import Entry, members_of
from specc.backends.docs.search.shared import flags_entries, said_once
from specc.backends.docs.search.words import few
from specc.backends.docs.suites.declared import ordered
from specc.backends.wording.allowed import unit_text
from specc.plan.identity import item_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specc.model.spec import Column, Dataset, Hdu, Keyword, Product, Spec
    from specc.plan.plan import Plan


def entries(plans: Iterable[Plan]) -> Iterator[Entry]:
    """Give everything but rules: what all share, then what is in each spec in turn."""
    plans = ordered(plans)
    yield from said_once(plans)
    for plan in plans:
        spec = plan.spec
        yield Entry("spec", spec.name, few(spec.title or spec.description), page_of_spec(spec.name), "", "")
        for product in spec.products:
            yield from _product(spec, product)
        for dataset in spec.datasets:
            yield from _dataset(spec, dataset)


def _product(spec: Spec, product: Product) -> Iterator[Entry]:
    page, where = page_of_product(spec.name, product), f"{spec.name}:{product.name}"
    about = few(product.title or product.description)
    yield Entry("product", product.name, about, page, "", spec.name)
    fields = {one.name: one for one in product.fields}
    for name in dict.fromkeys(used_fields(product.templates)):
        if name in fields:
            anchor = anchor_of(f"{product.name}/name/{name}")
            yield Entry("name field", name, few(fields[name].doc), page, anchor, f"{where}/name")
    for hdu in hdus_of(product):
        yield from _hdu(hdu, product.name, page, where)
    enums, flags = used(product)
    for enum in spec.enums:
        if enum.key in enums:
            yield Entry("enum", enum.name, few(enum.doc), page, anchor_of(f"enum/{enum.key}"), where)
    for one in spec.flags:
        if one.key in flags:
            yield from flags_entries(one, page, anchor_of(f"flags/{one.key}"), where)


def _hdu(hdu: Hdu, product: str, page: str, where: str) -> Iterator[Entry]:
    scope = f"{product}/{hdu.label}"
    tree = hdu.kind in OBJECTS
    noun = "object" if tree else "HDU" if hdu.kind not in {"rows", "picture"} else "part"
    also = " ".join(hdu.finder.names)
    yield Entry(noun, hdu.label, few(hdu.doc or hdu.description), page, anchor_of(scope), where, also)
    place = (page, scope, f"{where}/{hdu.label}")
    of_pixels = hdu.image.unit if hdu.image is not None and hdu.kind in {"primary", "image"} else None
    if of_pixels is not None and all(item_of(one) != "BUNIT" for one in hdu.keywords):
        # Who says a unit of pixels declares no keyword for it, and readers look for that.
        unit = few(f"unit of the pixels: {unit_text(of_pixels)}")
        yield Entry("keyword", "BUNIT", unit, page, anchor_of(scope), f"{where}/{hdu.label}")
    for keyword in hdu.keywords:
        yield from _item("key" if tree else "keyword", keyword, place)
    for column in hdu.columns:
        yield from _item("column", column, place)


def _item(kind: str, item: Keyword | Column, place: tuple[str, str, str], inside: str = "") -> Iterator[Entry]:
    """Give a keyword, column or key with what stands below it, which is named with it: `TIME.TUNIT`."""
    page, scope, where = place
    name = inside + item_of(item)
    also = " ".join((*item.also, *(str(one.name) for one in item.life.formers), *members_of(item.family)))
    yield Entry(kind, name, few(item.doc or item.description), page, anchor_of(f"{scope}/{name}"), where, also)
    below = getattr(item, "keywords", ()) or getattr(item, "fields", ())
    for one in below:
        yield from _item("keyword" if kind == "column" else kind, one, place, f"{item_of(item)}.")


def _dataset(spec: Spec, dataset: Dataset) -> Iterator[Entry]:
    page, where = page_of_dataset(spec, dataset), f"{spec.name}:{dataset.name}"
    yield Entry("delivery", dataset.name, few(dataset.title or dataset.description), page, "", spec.name)
    for member in dataset.members:
        yield Entry("files", member.name, few(member.doc), page, anchor_of(f"{dataset.name}/{member.name}"), where)
