"""Pages for people: one for each product, one for each spec, and a front page for all.

Takes Plans and gives HTML files that need nothing but themselves: the styles and scripts beside them, and no network.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from specc.backends import Artefact
from specc.backends.docs.assets import assets
from specc.backends.docs.dictionaries import dictionary, suite_dictionary
from specc.backends.docs.links import (
    DIAGNOSTICS,
    FRONT,
    RULES,
    page_of_dataset,
    page_of_product,
    page_of_rules,
    page_of_source,
    page_of_spec,
    suite_of,
)
from specc.backends.docs.products.around import Around
from specc.backends.docs.products.deliveries import dataset_pages
from specc.backends.docs.products.product import product_pages
from specc.backends.docs.products.sources import source_page
from specc.backends.docs.render import render
from specc.backends.docs.search.index import index_scripts
from specc.backends.docs.suites.diagnostics import diagnostics_page
from specc.backends.docs.suites.front import front_page, suite_pages
from specc.backends.docs.suites.matrix import matrix_page
from specc.backends.docs.suites.recommendations import RECOMMENDATIONS, recommendations_page
from specc.backends.docs.suites.rule_index import rule_index_page
from specc.backends.docs.suites.said_once import said_once
from specc.backends.docs.suites.structure import structure_pages
from specc.backends.docs.suites.suite import spec_page

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specc.backends import LeftOut, Refusal, Settings
    from specc.backends.docs.render import Page
    from specc.backends.docs.suites.front import SuitePage
    from specc.plan.plan import Plan


class DocsBackend:
    """Writes pages; whatever the model holds can be said in them."""

    name = "docs"

    def emit(self, plan: Plan, settings: Settings) -> tuple[Artefact, ...]:
        """Give the page of each product and dataset, the page of the spec, and its keyword dictionary."""
        spec = plan.spec
        specs = {spec.name, *settings.specs}
        made: list[Artefact] = []
        around = Around(plan, settings)
        pages = [(product, *product_pages(plan, product, around.sample(product.name))) for product in spec.products]
        described = dictionary(spec, [(product, page) for product, page, _ in pages])
        for product, shown, rules in pages:
            page = replace(around.told(product, shown), downloads=described.links)
            path = page_of_product(spec.name, product)
            made += [_page(path, page, "product.html"), _page(page_of_rules(path), around.traced(rules), "rules.html")]
        for dataset in spec.datasets:
            delivered, rules = dataset_pages(plan, dataset, specs)
            path = page_of_dataset(spec, dataset)
            made += [_page(path, around.traced(delivered), "dataset.html")]
            made += [_page(page_of_rules(path), around.traced(rules), "rules.html")]
        front = replace(around.traced(spec_page(plan, specs)), downloads=described.links)
        if settings.source is not None:
            made.append(_page(page_of_source(spec.name), source_page(spec, settings.source), "source.html"))
        return (*made, *described.artefacts, _page(page_of_spec(spec.name), front, "spec.html"))

    def emit_front(self, plans: Iterable[Plan], settings: Settings | None = None) -> tuple[Artefact, ...]:  # noqa: ARG002  for pages that show samples
        """Give the front page of all specs of a build, that of formats, and that of vocabularies if there are any."""
        plans = tuple(plans)
        return (
            _page(FRONT, front_page(plans), "index.html"),
            *(made for one in suite_pages(plans) for made in _suite(one, plans)),
            _page(RULES, rule_index_page(plans), "rule_index.html"),
            _page("formats.html", matrix_page(), "formats.html"),
            *(_page(*one) for one in said_once(plans)),
            *index_scripts(plans),
        )

    def emit_shared(self) -> tuple[Artefact, ...]:
        """Give what every page loads, and the pages that are the same in every build."""
        return (*assets(), *_unchanging())

    def leaves_out(self, plan: Plan) -> tuple[LeftOut, ...]:  # noqa: ARG002  as every backend
        """Give nothing: it speaks every format."""
        return ()

    def cannot(self, plan: Plan) -> tuple[Refusal, ...]:  # noqa: ARG002  as every backend
        """Give nothing."""
        return ()


def _suite(page: SuitePage, plans: Iterable[Plan]) -> tuple[Artefact, ...]:
    """Give the front page of a suite, and the dictionary of all its specs."""
    described = suite_dictionary(page.path, [one for one in plans if suite_of(one.spec.name) == page.name])
    return (_page(page.path, replace(page, downloads=described.links), "suite.html"), *described.artefacts)


@cache
def _unchanging() -> tuple[Artefact, ...]:
    """Give the pages about the structure of files and about mistakes in specs, of which no spec says anything."""
    structure = (_page(one.path, one, "structure.html") for one in structure_pages())
    recommended = _page(RECOMMENDATIONS, recommendations_page(), "recommendations.html")
    return (*structure, _page(DIAGNOSTICS, diagnostics_page(), "diagnostics.html"), recommended)


def _page(path: str, page: Page, template: str) -> Artefact:
    return Artefact(f"docs/{path}", render(page, template))
