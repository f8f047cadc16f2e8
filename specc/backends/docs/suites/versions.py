"""The page of versions: what changed in which version of each spec, the newest first.

Takes Plans; gives the page's model. What a change speaks of leads to where it stands today; what is gone leads nowhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from specc.backends.docs.links import anchor_of, link, page_of_product, page_of_rules, page_of_spec
from specc.backends.docs.pages import Link
from specc.backends.docs.products.lives import detail, told
from specc.backends.docs.products.product import hdus_of
from specc.backends.docs.suites.declared import counted, enum_anchor, flags_anchor, fresh, homes, ordered
from specc.backends.wording.prose import line
from specc.model.constants import shown
from specc.plan.identity import item_of, rule_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from markupsafe import Markup

    from specc.model.spec import Change, Column, Hdu, Keyword, Rule, Spec
    from specc.plan.plan import Plan

_ORDER = ("new", "changed", "renamed", "deprecated", "gone")
_Places = dict[tuple[str, str], str]  # of a thing, by whose it is and what it is called in the history


@dataclass(frozen=True, slots=True)
class ChangeView:
    """What happened to one thing: of what it is a part, and the thing itself, with links to where they stand now."""

    word: str
    of: Link
    what: Link
    detail: Markup


@dataclass(frozen=True, slots=True)
class VersionEntry:
    """One version of a spec, and what it brought."""

    anchor: str
    version: str
    said: str
    changes: tuple[ChangeView, ...]


@dataclass(frozen=True, slots=True)
class SpecHistory:
    """The versions of a spec. version: that of today."""

    anchor: str
    spec: Link
    version: str
    summary: Markup
    versions: tuple[VersionEntry, ...]

    @property
    def last(self) -> str:
        """Give the version that changed something last."""
        return self.versions[0].version if self.versions else ""


@dataclass(frozen=True, slots=True)
class VersionsPage:
    """The histories of a build."""

    root: str
    specs: tuple[SpecHistory, ...]


def versions_page(plans: Iterable[Plan]) -> VersionsPage:
    """Give the page of all versions."""
    plans = ordered(plans)
    context = fresh()
    specs = []
    for plan in plans:
        spec = plan.spec
        places = dict(_places(spec, plans)) if spec.history else {}
        anchor = context.anchor(spec.name)
        versions = [
            _entry(context.anchor(f"{spec.name}/{version}"), version, list(changes), places)
            for version, changes in groupby(spec.history, key=lambda one: one.version)
        ]
        page = Link(page_of_spec(spec.name), spec.name)
        specs.append(SpecHistory(anchor, page, spec.version, line(spec.title), tuple(reversed(versions))))
    return VersionsPage("", tuple(specs))


def _entry(anchor: str, version: str, changes: list[Change], places: _Places) -> VersionEntry:
    views = [
        ChangeView(
            word,
            Link(places.get((one.of, ""), ""), one.of),
            Link("" if word == "gone" else places.get((one.of, one.what), ""), one.what),
            detail(word, one),
        )
        for word, one in sorted(told(changes), key=lambda pair: (_ORDER.index(pair[0]), pair[1].of))
    ]
    counts = ((word, sum(one.word == word for one in views)) for word in _ORDER)
    said = ", ".join(f"{count} {word}" for word, count in counts if count)
    return VersionEntry(anchor, version, said or counted(0, "change"), tuple(views))


def _places(spec: Spec, plans: Sequence[Plan]) -> Iterator[tuple[tuple[str, str], str]]:
    """Give where everything stands today that the history of a spec may name."""
    for product in spec.products:
        page = page_of_product(spec.name, product)
        yield (product.name, ""), page
        yield from _rules(product.rules, product.name, "", (product.name, page))
        for hdu in hdus_of(product):
            yield from _of_hdu(hdu, product.name, page)
    for key, home in homes(plans, (*spec.enums, *spec.enums_for_others)).items():
        enum = next(one for one in (*spec.enums, *spec.enums_for_others) if one.key == key)
        yield (f"enum {enum.name}", ""), link("", "enums.html", enum_anchor(*home))
        for value in enum.values:
            yield (f"enum {enum.name}", shown(value.value)), link("", "enums.html", enum_anchor(*home, value.value))
    for key, home in homes(plans, (*spec.flags, *spec.flags_for_others)).items():
        flags = next(one for one in (*spec.flags, *spec.flags_for_others) if one.key == key)
        yield (f"flags {flags.name}", ""), link("", "flags.html", flags_anchor(*home))
        for bit in flags.bits:
            yield (f"flags {flags.name}", bit.name), link("", "flags.html", flags_anchor(*home, bit.name))


def _of_hdu(hdu: Hdu, product: str, page: str) -> Iterator[tuple[tuple[str, str], str]]:
    scope = f"{product}/{hdu.label}"
    yield (product, hdu.label), link("", page, anchor_of(scope))
    block, _, path = hdu.label.partition(".")  # of a tree, whose keys the history names by the whole path
    before = f"{block}/{path}{'.' if path else ''}"
    yield (product, before.rstrip("/.")), link("", page, anchor_of(scope))
    items: list[Keyword | Column] = [*hdu.keywords, *hdu.columns]
    for one in items:
        place = link("", page, anchor_of(f"{scope}/{item_of(one)}"))
        yield (product, f"{hdu.label}/{item_of(one)}"), place
        yield (product, f"{before}{item_of(one)}"), place
    for column in hdu.columns:
        for keyword in column.keywords:
            name = f"{item_of(column)}.{item_of(keyword)}"
            yield (product, f"{hdu.label}/{name}"), link("", page, anchor_of(f"{scope}/{name}"))
    yield from _rules(hdu.rules, scope, f"{before.rstrip('/.')}: ", (product, page))


def _rules(
    rules: tuple[Rule, ...], scope: str, before: str, of: tuple[str, str]
) -> Iterator[tuple[tuple[str, str], str]]:
    """Give where each rule stands among all rules of the product `of`, which has a page."""
    product, page = of
    for rule, name in zip(rules, rule_names(rules), strict=True):
        said = rule.message or " ".join(rule.expression.text.split())
        yield (product, f"{before}{said}"), link("", page_of_rules(page), anchor_of(f"{scope}:{name}"))
