"""Pages for people: one for each product, one for each spec, and a front page for all.

Takes Plans and gives HTML files that need nothing but themselves: style inside, no script, no network.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.backends import Artefact, folder_of
from specc.backends.docs.deliveries import dataset_file, dataset_page
from specc.backends.docs.matrix import matrix_page
from specc.backends.docs.product import product_page
from specc.backends.docs.render import render
from specc.backends.docs.suite import front_page, page_name, spec_page, terms_page

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specc.backends import LeftOut, Refusal, Settings
    from specc.plan.plan import Plan


class DocsBackend:
    """Writes pages; whatever the model holds can be said in them."""

    name = "docs"

    def emit(self, plan: Plan, settings: Settings) -> tuple[Artefact, ...]:
        """Give the page of each product and dataset, and the page of the spec."""
        folder = f"docs/{folder_of(plan)}"
        pages = [
            Artefact(f"{folder}/{page_name(one)}", render(product_page(plan, one), "product.html"))
            for one in plan.spec.products
        ]
        specs = {plan.spec.name, *settings.specs}
        deliveries = [
            Artefact(f"{folder}/{dataset_file(plan.spec, one)}", render(dataset_page(plan, one, specs), "dataset.html"))
            for one in plan.spec.datasets
        ]
        return (
            *pages,
            *deliveries,
            Artefact(f"{folder}/index.html", render(spec_page(plan, specs), "spec.html")),
        )

    def emit_front(self, plans: Iterable[Plan]) -> tuple[Artefact, ...]:
        """Give the front page of all specs of a build, that of formats, and that of vocabularies if there are any."""
        plans = tuple(plans)
        terms = terms_page(plans)
        pages = (
            Artefact("docs/index.html", render(front_page(plans), "index.html")),
            Artefact("docs/formats.html", render(matrix_page(), "formats.html")),
        )
        if not terms.vocabularies:
            return pages
        return (*pages, Artefact("docs/vocabularies.html", render(terms, "vocabularies.html")))

    def leaves_out(self, plan: Plan) -> tuple[LeftOut, ...]:  # noqa: ARG002  as every backend
        """Give nothing: it speaks every format."""
        return ()

    def cannot(self, plan: Plan) -> tuple[Refusal, ...]:  # noqa: ARG002  as every backend
        """Give nothing."""
        return ()
