"""What a manual can link to: products, their parts and items, rules, enums and flags.

A thing has a key, `jwst.imaging:cal/SCI/BUNIT`: its spec, and the anchor that it has on the published pages. The key of
an enum or of flags names the spec that declares them, whichever spec is asked.
"""

from __future__ import annotations

from dataclasses import dataclass
from posixpath import normpath
from typing import TYPE_CHECKING
from urllib.parse import unquote

from specc.backends.docs.links import anchor_of, folder, link, page_of_product, page_of_rules, page_of_spec

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.backends.docs.pages import Item, ItemGroup, ProductPage
    from specc.backends.docs.products.block_views import HduView
    from specc.model.spec import Enum, Flags, Product, Spec
    from specc.plan.plan import Plan, PlannedRule


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing. `path`: its name within its spec; `address`: its published page, from the folder of all pages."""

    key: str
    kind: str
    path: str
    title: str
    address: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A product with its page."""

    plan: Plan
    product: Product
    page: ProductPage

    @property
    def spec(self) -> Spec:
        """Give the spec of the product."""
        return self.plan.spec

    @property
    def key(self) -> str:
        """Give the key of the product."""
        return f"{self.spec.name}:{self.product.name}"

    @property
    def rules(self) -> tuple[PlannedRule, ...]:
        """Give all rules of the product."""
        starts = (f"{self.product.name}/", f"{self.product.name}:")
        return tuple(one for one in self.plan.rules if one.id.startswith(starts))

    @property
    def thing(self) -> Thing:
        """Give the product itself."""
        name = self.product.name
        title = self.product.title or name
        return Thing(self.key, "product", name, title, page_of_product(self.spec.name, self.product))

    def part(self, hdu: HduView) -> Thing:
        """Give an HDU, or a block of another format."""
        return self._on_page("part", f"{self.product.name}/{hdu.label}", hdu.label, hdu.anchor)

    def item(self, hdu: HduView, item: Item, column: str = "") -> Thing:
        """Give a keyword, column or key; `column`: the one that it is a keyword of."""
        name = f"{column}.{item.name}" if column else item.name
        return self._on_page("item", f"{self.product.name}/{hdu.label}/{name}", item.name, item.anchor)

    def rule(self, rule: PlannedRule) -> Thing:
        """Give a rule, which stands on a page of its own with all others."""
        anchor = anchor_of(rule.id)
        page = page_of_rules(page_of_product(self.spec.name, self.product))
        return Thing(f"{self.spec.name}:{anchor}", "rule", rule.id, rule.id, link("", page, anchor))

    def everything(self) -> Iterator[Thing]:
        """Give all that has a place on the page of the product."""
        yield self.thing
        for hdu in self.page.hdus:
            yield self.part(hdu)
            for group in groups_of(hdu):
                for item in group.items:
                    yield self.item(hdu, item)
                    yield from (self.item(hdu, child, item.name) for child in item.children)

    def behind(self, href: str) -> tuple[str, str]:
        """Give key and address of what a link on the page of the product leads to."""
        page = page_of_product(self.spec.name, self.product)
        if not href.startswith("#"):
            page, mark, anchor = f"{folder(self.spec.name)}{href}".partition("#")
            return "", f"{normpath(page)}{mark}{anchor}"
        anchor = unquote(href[1:])
        kind, _, name = anchor.partition("/")
        known: tuple[Enum | Flags, ...] = (*self.spec.enums, *self.spec.flags)
        for one in known if kind in {"enum", "flags"} else ():
            if one.key == name:
                return vocabulary_key(kind, one), f"{page}{href}"
        return f"{self.spec.name}:{anchor}", f"{page}{href}"

    def _on_page(self, kind: str, path: str, title: str, anchor: str) -> Thing:
        page = page_of_product(self.spec.name, self.product)
        return Thing(f"{self.spec.name}:{anchor}", kind, path, title, link("", page, anchor))


def groups_of(hdu: HduView) -> Iterator[ItemGroup]:
    """Give the groups of items of a part, keywords first."""
    for section in hdu.sections:
        yield from section.groups
    yield from hdu.columns


def vocabulary_key(kind: str, one: Enum | Flags) -> str:
    """Give the key of an enum or of flags: a spec's name is its path."""
    spec = one.place.path.removesuffix(".specc").replace("/", ".")
    return f"{spec}:{kind}/{one.name}"


def vocabulary_thing(spec: Spec, kind: str, one: Enum | Flags) -> Thing:
    """Give an enum or flags as the page of a spec has them, which declares or imports them."""
    address = link("", page_of_spec(spec.name), anchor_of(f"{kind}/{one.key}"))
    return Thing(vocabulary_key(kind, one), kind, one.name, one.name, address)
