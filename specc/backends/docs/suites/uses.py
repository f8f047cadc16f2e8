"""Who uses a thing that is said once: the items of all products, with the link to each, put together by product.

Takes Plans; gives every place of a product that holds a value, and views of those that a thing has.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from specc.backends.docs.links import anchor_of, link, page_of_product, page_of_spec
from specc.backends.docs.pages import Link
from specc.backends.docs.products.product import hdus_of
from specc.plan.identity import item_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specc.model.spec import Column, Facts, Hdu, Keyword, Product, Spec, Value
    from specc.plan.plan import Plan

MANY = 6  # users; more are folded away


class Use(NamedTuple):
    """A place of a product that holds values.

    whose: the product as lists name it. page: that of the product, from the folder of all. anchor: of the item there.
    item: None for pixels.
    """

    spec: Spec
    product: Product
    page: str
    anchor: str
    name: str
    facts: Facts
    value: Value | None = None
    item: Keyword | Column | None = None

    @property
    def whose(self) -> str:
        """Give the product as lists name it: `jwst.imaging:cal`."""
        return f"{self.spec.name}:{self.product.name}"


@dataclass(frozen=True, slots=True)
class UserGroup:
    """The items of one product that use a thing, or the products of one spec."""

    product: Link
    items: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Users:
    """All that use a thing."""

    groups: tuple[UserGroup, ...]

    @property
    def count(self) -> int:
        """Give how many items there are."""
        return sum(len(one.items) for one in self.groups)

    @property
    def said(self) -> str:
        """Give how many there are, in words: `used 12 times, in 5 places`."""
        return f"used {self.count} times, in {len(self.groups)} {'place' if len(self.groups) == 1 else 'places'}"

    @property
    def folded(self) -> bool:
        """Say whether there are more than a reader wants to see at once."""
        return self.count > MANY


def uses_of(plans: Iterable[Plan]) -> Iterator[Use]:
    """Give every place of all products that holds a value, in the order of the specs."""
    for plan in plans:
        for product in plan.spec.products:
            page = page_of_product(plan.spec.name, product)
            for hdu in hdus_of(product):
                for anchor, name, facts, value, item in _of_hdu(hdu):
                    yield Use(plan.spec, product, page, f"{product.name}/{anchor}", name, facts, value, item)


_Found = tuple[str, str, "Facts", "Value | None", "Keyword | Column | None"]


def _of_hdu(hdu: Hdu) -> Iterator[_Found]:
    if hdu.image is not None:
        yield hdu.label, f"{hdu.label} (pixels)", hdu.image, None, None
    for plane in hdu.planes:
        yield hdu.label, f"{hdu.label}.{plane.name} (plane)", plane.facts, None, None
    if hdu.root is not None:
        yield hdu.label, hdu.label, hdu.root.facts, hdu.root.value, None
    for keyword in hdu.keywords:
        yield from _of_keyword(keyword, hdu.label, "")
    for column in hdu.columns:
        name = f"{hdu.label}/{item_of(column)}"
        yield name, name, column.facts, None, column
        for keyword in column.keywords:
            yield from _of_keyword(keyword, hdu.label, item_of(column))


def _of_keyword(keyword: Keyword, label: str, within: str) -> Iterator[_Found]:
    """Give a keyword, and the fields of a record. within: of what it is a part."""
    name = f"{label}/{within}{'.' if within else ''}{item_of(keyword)}"
    yield name, name, keyword.facts, keyword.value, keyword
    for field in keyword.fields:
        yield from _of_keyword(field, label, item_of(keyword))


def users(found: Iterable[Use], more: Iterable[UserGroup] = ()) -> Users:
    """Give views of uses by product, each once, from a page in the folder of all. more: those of other pages."""
    groups: dict[Link, list[Link]] = {}
    for one in found:
        place = Link(link("", one.page, anchor_of(one.anchor)), one.name)
        groups.setdefault(Link(one.page, one.whose), []).append(place)
    for group in more:
        groups.setdefault(group.product, []).extend(group.items)
    made = (UserGroup(product, tuple(dict.fromkeys(items))) for product, items in groups.items())
    return Users(tuple(sorted(made, key=lambda one: one.product.text)))


def users_by_spec(found: Iterable[Use], root: str) -> Users:
    """Give views of uses of a thing that is called the same everywhere: the products of each spec in a line."""
    groups = []
    for spec, members in groupby(found, key=lambda one: one.spec.name):
        items = (
            Link(link(root, one.page, anchor_of(one.anchor)), f"{one.product.name}{_block(one.name)}")
            for one in members
        )
        groups.append(UserGroup(Link(link(root, page_of_spec(spec)), spec), tuple(dict.fromkeys(items))))
    return Users(tuple(groups))


def _block(name: str) -> str:
    """Give the block of an item behind its product; most stand in the primary header, which goes without saying."""
    label = name.partition("/")[0]
    return "" if label == "PRIMARY" else f"/{label}"
