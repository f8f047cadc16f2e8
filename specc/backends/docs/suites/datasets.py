"""The page of all deliveries: each as a drawing, with the link to its own page.

Takes Plans; gives the page's model.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from specc.backends.docs.links import page_of_dataset
from specc.backends.docs.products.deliveries import contents, draw
from specc.backends.docs.suites.declared import fresh, ordered, page_link
from specc.backends.wording.prose import line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from markupsafe import Markup

    from specc.backends.docs.pages import Link
    from specc.plan.plan import Plan


@dataclass(frozen=True, slots=True)
class DeliveryEntry:
    """A delivery: what it is called, what it is, and what it looks like, unless that is too large for a drawing."""

    anchor: str
    href: str
    name: str
    title: str
    summary: Markup
    contents: str
    drawing: Markup | None


@dataclass(frozen=True, slots=True)
class DeliverySection:
    """The deliveries of one spec."""

    anchor: str
    spec: Link
    entries: tuple[DeliveryEntry, ...]


@dataclass(frozen=True, slots=True)
class DatasetsPage:
    """All deliveries of a build."""

    root: str
    sections: tuple[DeliverySection, ...]


def datasets_page(plans: Iterable[Plan]) -> DatasetsPage:
    """Give the page of all deliveries."""
    plans = ordered(plans)
    context = fresh()
    sections = []
    for plan in plans:
        spec = plan.spec
        if not spec.datasets:
            continue
        anchor = context.anchor(spec.name)
        entries = tuple(
            DeliveryEntry(
                anchor=context.anchor(f"{spec.name}/{one.name}"),
                href=page_of_dataset(spec, one),
                name=one.name,
                title=one.title,
                summary=line(" ".join(one.description.strip().partition("\n\n")[0].split())),
                contents=contents(plan, one),
                drawing=draw(one),
            )
            for one in spec.datasets
        )
        sections.append(DeliverySection(anchor, page_link(spec.name, plans), entries))
    return DatasetsPage("", tuple(sections))
