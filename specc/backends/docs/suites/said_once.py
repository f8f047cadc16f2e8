"""The pages about what is said once and used in many places, over all specs of a build.

Takes Plans; gives each page with its path and its template.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.backends.docs.suites.datasets import datasets_page
from specc.backends.docs.suites.enums import enums_page
from specc.backends.docs.suites.flags import flags_page
from specc.backends.docs.suites.glossary import GLOSSARY, glossary_page
from specc.backends.docs.suites.suite import terms_page
from specc.backends.docs.suites.units import units_page
from specc.backends.docs.suites.versions import versions_page

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.backends.docs.render import Page
    from specc.plan.plan import Plan


def said_once(plans: Sequence[Plan]) -> Iterator[tuple[str, Page, str]]:
    """Give path, page and template of each."""
    yield "vocabularies.html", terms_page(plans), "vocabularies.html"
    yield "enums.html", enums_page(plans), "enums.html"
    yield "flags.html", flags_page(plans), "flags.html"
    yield "units.html", units_page(plans), "units.html"
    yield "versions.html", versions_page(plans), "versions.html"
    yield "datasets.html", datasets_page(plans), "datasets.html"
    yield GLOSSARY, glossary_page(), "glossary.html"
