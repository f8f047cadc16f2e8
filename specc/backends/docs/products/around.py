"""What a build adds to the page of a product: a sample, code that uses the writer, links to the spec and to artefacts.

Takes the plan and the settings of a build; gives the page with that.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from specc.backends.docs.products.samples import sample_section
from specc.backends.docs.products.sources import files, linked, origin_link
from specc.backends.docs.products.use import use_section
from specc.backends.samples import Sample
from specc.backends.writer.outline import Outline

if TYPE_CHECKING:
    from specc.backends import Settings
    from specc.backends.docs.pages import ProductPage, RulesPage, SpecPage
    from specc.backends.docs.products.deliveries import DatasetPage
    from specc.backends.samples import Unmade
    from specc.model.spec import Product
    from specc.plan.plan import Plan

P = TypeVar("P", "ProductPage", "RulesPage", "SpecPage", "DatasetPage")


class Around:
    """What is beside the pages of one spec."""

    def __init__(self, plan: Plan, settings: Settings) -> None:
        self.plan = plan
        self.settings = settings
        self._outline: Outline | None = None
        self._made: dict[str, Sample | Unmade | None] = {}

    def sample(self, product: str) -> Sample | None:
        """Give the sample of a product, if there is one."""
        made = self._sampled(product)
        return made if isinstance(made, Sample) else None

    def told(self, product: Product, page: ProductPage) -> ProductPage:
        """Give the page of a product with all that a build knows besides."""
        spec = self.plan.spec
        made = self._sampled(product.name)
        if self._outline is None:
            self._outline = Outline(self.plan)
        writer = bool(self._outline.of_product(product.name))
        return replace(
            self.traced(page),
            declared=origin_link(product.place.path, product.place.line, spec.name, page.root, self.settings.source),
            files=files(self.plan, product, page.root, writer=writer),
            sample=sample_section(spec.name, product, made),
            use=use_section(self.plan, product, self._outline, made),
        )

    def _sampled(self, product: str) -> Sample | Unmade | None:
        maker = self.settings.samples
        if maker is not None and product not in self._made:
            self._made[product] = maker.sample(self.plan, product)
        return self._made.get(product)

    def traced(self, page: P) -> P:
        """Give a page with links from the texts that took part to their pages, of those that have one."""
        spec, specs, source = self.plan.spec.name, self.settings.specs, self.settings.source
        return replace(page, sources=linked(page.sources, spec, specs, page.root, source))
