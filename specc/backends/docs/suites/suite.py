"""The page of one spec, and that of all vocabularies.

Takes Plans; gives the pages' models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.backends.docs.links import link, page_of_product, page_of_spec, root_of
from specc.backends.docs.pages import ProductLine, SpecPage
from specc.backends.docs.products.combos import combos_view
from specc.backends.docs.products.deliveries import dataset_lines
from specc.backends.docs.products.formats import standard_of
from specc.backends.docs.products.items import Context
from specc.backends.docs.products.product import contents, enum_view, flags_view, levels_set, names_of, source_views
from specc.backends.docs.products.rules import Rules
from specc.backends.docs.suites.front import summary
from specc.backends.docs.suites.reuse import VocabulariesPage, type_views, vocabularies_page, vocabulary_views
from specc.backends.wording.prose import line, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specc.plan.plan import Plan


_ANCHORS = ("main", "products", "standard", "enums", "flags", "combos", "types", "vocabularies", "source")


def spec_page(plan: Plan, specs: Iterable[str]) -> SpecPage:
    """Give the page of one spec. `specs`: those that have pages."""
    spec = plan.spec
    root = root_of(page_of_spec(spec.name))
    context = Context("", names_of(spec))
    for anchor in _ANCHORS:
        context.anchor(anchor)
    return SpecPage(
        root=root,
        name=spec.name,
        title=spec.title,
        version=spec.version,
        description=paragraphs(spec.description),
        products=_products(plan, root),
        datasets=dataset_lines(plan, root),
        standard=levels_set(spec, context),
        standard_of=standard_of(spec),
        enums=tuple(enum_view(one, context) for one in (*spec.enums, *spec.enums_for_others)),
        flags=tuple(flags_view(one, context) for one in (*spec.flags, *spec.flags_for_others)),
        combos=tuple(combos_view(one, context) for one in spec.combos),
        types=type_views(spec, context),
        vocabularies=vocabulary_views(plan, context, specs),
        sources=source_views(spec),
    )


def terms_page(plans: Iterable[Plan]) -> VocabulariesPage:
    """Give the page of all vocabularies."""
    context = Context("", {})
    context.anchor("main")
    return vocabularies_page(plans, context)


def _products(plan: Plan, root: str) -> tuple[ProductLine, ...]:
    return tuple(
        ProductLine(
            href=link(root, page_of_product(plan.spec.name, one)),
            name=one.name,
            title=one.title,
            format=one.format.upper(),
            templates=tuple(template.template for template in one.templates),
            summary=line(summary(one.description)),
            contents=contents(one, len(Rules(plan, one.name))),
        )
        for one in plan.spec.products
    )
