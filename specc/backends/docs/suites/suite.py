"""The page of one spec, and that of all vocabularies.

Takes Plans; gives the pages' models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.backends.docs.links import (
    VERSIONS,
    anchor_of,
    link,
    page_of_product,
    page_of_spec,
    page_of_suite,
    root_of,
    suite_of,
)
from specc.backends.docs.pages import ImportedLine, Link, ProductLine, SpecPage
from specc.backends.docs.products.combos import combos_view
from specc.backends.docs.products.deliveries import dataset_lines
from specc.backends.docs.products.formats import standard_of
from specc.backends.docs.products.hdus import plural
from specc.backends.docs.products.items import Context
from specc.backends.docs.products.policy import policy_said
from specc.backends.docs.products.product import contents, enum_view, flags_view, levels_set, names_of, source_views
from specc.backends.docs.products.rules import Rules
from specc.backends.docs.suites.declared import enum_anchor, flags_anchor, home_of
from specc.backends.docs.suites.front import built_on, summary
from specc.backends.docs.suites.reuse import VocabulariesPage, type_views, vocabularies_page, vocabulary_views
from specc.backends.wording.prose import line, paragraphs

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from specc.model.spec import Enum, Flags, Spec
    from specc.plan.plan import Plan


_ANCHORS = (
    *("main", "products", "policy", "standard", "enums", "flags", "combos", "types", "vocabularies", "imported"),
    "source",
)


def spec_page(plan: Plan, specs: Collection[str]) -> SpecPage:
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
        contents=_contents(plan),
        built_on=tuple(_spec_link(one, specs, root) for one in built_on(spec, [plan])),
        suite=_suite(spec.name, specs, root),
        history=Link(link(root, VERSIONS, anchor_of(spec.name)), _history(spec)),
        policy=policy_said(spec) if spec.products else (),
        standard=levels_set(spec, context),
        standard_of=standard_of(spec),
        enums=tuple(enum_view(one, context) for one in (*spec.enums, *spec.enums_for_others) if _own(one, spec)),
        flags=tuple(flags_view(one, context) for one in (*spec.flags, *spec.flags_for_others) if _own(one, spec)),
        imported=tuple(_imported(plan, context, specs, root)),
        combos=tuple(combos_view(one, context) for one in spec.combos),
        types=type_views(spec, context),
        vocabularies=vocabulary_views(plan, context, specs),
        sources=source_views(spec),
        table=_table(spec, specs, root),
    )


def _own(one: Enum | Flags, spec: Spec) -> bool:
    """Say whether a spec declares a thing itself."""
    return not spec.sources or one.place.path == spec.sources[0][0]


def _imported(plan: Plan, context: Context, specs: Collection[str], root: str) -> Iterator[ImportedLine]:
    """Give the enums and flags that other specs declare; what they are is said once, on the pages of all."""
    spec = plan.spec
    for enum in spec.enums:
        if not _own(enum, spec):
            home = (home_of(enum.place.path, [plan]), enum.name)
            page = Link(link(root, "enums.html", enum_anchor(*home)), enum.name)
            yield ImportedLine(
                context.anchor(f"enum/{enum.key}"),
                page,
                plural(len(enum.values), "value"),
                _spec_link(home[0], specs, root),
            )
    for flags in spec.flags:
        if not _own(flags, spec):
            home = (home_of(flags.place.path, [plan]), flags.name)
            page = Link(link(root, "flags.html", flags_anchor(*home)), flags.name)
            yield ImportedLine(
                context.anchor(f"flags/{flags.key}"),
                page,
                plural(len(flags.bits), "bit"),
                _spec_link(home[0], specs, root),
            )


def _spec_link(name: str, specs: Collection[str], root: str) -> Link:
    return Link(link(root, page_of_spec(name)) if name in specs else "", name)


def _suite(name: str, specs: Collection[str], root: str) -> Link | None:
    """Give the front page of the suite of a spec that is called as the suite is, where that is another page."""
    front = page_of_suite(suite_of(name), specs)
    return None if "." in name or front == page_of_spec(name) else Link(link(root, front), name)


def _table(spec: Spec, specs: Collection[str], root: str) -> Link | None:
    """Give the page that shows the summary of a spec."""
    front = page_of_suite(suite_of(spec.name), specs)
    return Link(link(root, front), spec.summary.title) if spec.summary is not None else None


def _contents(plan: Plan) -> str:
    spec = plan.spec
    counts = (
        (len(spec.products), "product"), (len(spec.datasets), "dataset"), (len(spec.vocabularies), "vocabulary"),
        (len(spec.types), "named type"),
        (sum(_own(one, spec) for one in (*spec.flags, *spec.flags_for_others)), "set of flags"),
        (sum(_own(one, spec) for one in (*spec.enums, *spec.enums_for_others)), "enum"), (len(plan.rules), "rule"),
        (len(spec.summary.rows) if spec.summary is not None else 0, "kind of product"),
    )  # fmt: skip
    plurals = {"vocabulary": "vocabularies", "set of flags": "sets of flags", "kind of product": "kinds of products"}
    words = (
        f"{count:,} {plurals.get(noun, f'{noun}s')}" if count > 1 else f"1 {noun}" for count, noun in counts if count
    )
    return ", ".join(words)


def _history(spec: Spec) -> str:
    """Give the versions at which something changed."""
    return ", ".join(reversed(spec.versions)) or "none yet"


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
