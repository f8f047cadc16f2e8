"""The page of one spec, and the front page of all.

Takes Plans; gives the pages' models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.backends.docs.combos import combos_view
from specc.backends.docs.deliveries import dataset_lines
from specc.backends.docs.formats import standard_of
from specc.backends.docs.items import Context
from specc.backends.docs.pages import FrontPage, ProductLine, SpecLine, SpecPage
from specc.backends.docs.product import contents, enum_view, flags_view, levels_set, names_of, source_views
from specc.backends.docs.prose import line, paragraphs
from specc.backends.docs.reuse import VocabulariesPage, type_views, vocabularies_page, vocabulary_views
from specc.backends.docs.rules import Rules

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specc.model.spec import Product
    from specc.plan.plan import Plan


_ANCHORS = ("main", "products", "standard", "enums", "flags", "combos", "types", "vocabularies", "source")


def page_name(product: Product) -> str:
    """Give the file of a product's page; `index` is taken by the page of the spec."""
    return "index_.html" if product.name == "index" else f"{product.name}.html"


def spec_page(plan: Plan, specs: Iterable[str]) -> SpecPage:
    """Give the page of one spec. `specs`: those that have pages."""
    spec = plan.spec
    context = Context("", names_of(spec))
    for anchor in _ANCHORS:
        context.anchor(anchor)
    return SpecPage(
        root="../" * (spec.name.count(".") + 1),
        name=spec.name,
        title=spec.title,
        version=spec.version,
        description=paragraphs(spec.description),
        products=_products(plan, ""),
        datasets=dataset_lines(plan, ""),
        standard=levels_set(spec, context),
        standard_of=standard_of(spec),
        enums=tuple(enum_view(one, context) for one in spec.enums),
        flags=tuple(flags_view(one, context) for one in spec.flags),
        combos=tuple(combos_view(one, context) for one in spec.combos),
        types=type_views(spec, context),
        vocabularies=vocabulary_views(plan, context, specs),
        sources=source_views(spec),
    )


def front_page(plans: Iterable[Plan]) -> FrontPage:
    """Give the page of all specs, by name."""
    ordered = sorted(plans, key=lambda plan: plan.spec.name)
    return FrontPage("", tuple(_spec_line(one) for one in ordered), bool(terms_page(ordered).vocabularies))


def terms_page(plans: Iterable[Plan]) -> VocabulariesPage:
    """Give the page of all vocabularies."""
    context = Context("", {})
    context.anchor("main")
    return vocabularies_page(plans, context)


def _spec_line(plan: Plan) -> SpecLine:
    spec = plan.spec
    folder = spec.name.replace(".", "/") + "/"
    return SpecLine(
        href=f"{folder}index.html",
        name=spec.name,
        title=spec.title,
        version=spec.version,
        summary=line(_summary(spec.description)),
        products=(*_products(plan, folder), *dataset_lines(plan, folder)),
    )


def _products(plan: Plan, folder: str) -> tuple[ProductLine, ...]:
    return tuple(
        ProductLine(
            href=folder + page_name(one),
            name=one.name,
            title=one.title,
            format=one.format.upper(),
            templates=tuple(template.template for template in one.templates),
            summary=line(_summary(one.description)),
            contents=contents(one, len(Rules(plan, one.name))),
        )
        for one in plan.spec.products
    )


def _summary(description: str) -> str:
    """Give the first paragraph in one line."""
    return " ".join(description.strip().partition("\n\n")[0].split())
