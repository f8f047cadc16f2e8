"""Keyword dictionaries: every block, keyword, column and key of a spec in one table, as CSV, ECSV and VOTable.

Takes the pages of products with the models that they were made of, so that pages and dictionaries say the same; gives
artefacts that lie beside the pages, and the links to them. The texts are printed here and not by a library, since what
is committed must not change with the version of one; the tests have astropy read and judge them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from specc.backends import Artefact
from specc.backends.docs.dictionaries.comma import as_csv
from specc.backends.docs.dictionaries.ecsv import as_ecsv
from specc.backends.docs.dictionaries.entries import entries
from specc.backends.docs.dictionaries.votable import as_votable
from specc.backends.docs.links import folder
from specc.backends.docs.pages import Download
from specc.backends.docs.products.product import product_pages

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specc.backends.docs.dictionaries.entries import Entry
    from specc.backends.docs.pages import ProductPage
    from specc.model.spec import Product, Spec
    from specc.plan.plan import Plan

_STEM = "dictionary"
_FORMS = (("CSV", "csv", as_csv), ("ECSV", "ecsv", as_ecsv), ("VOTable", "vot", as_votable))
_THOUSAND = 1000


@dataclass(frozen=True, slots=True)
class Dictionary:
    """The dictionary of one spec: its files, and the links to them from the pages of the spec."""

    entries: tuple[Entry, ...]
    artefacts: tuple[Artefact, ...]
    links: tuple[Download, ...]


def dictionary(spec: Spec, pages: Iterable[tuple[Product, ProductPage]]) -> Dictionary:
    """Give the dictionary of a spec; without files when it declares no product."""
    rows = tuple(one for product, page in pages for one in entries(spec, product, page))
    if not rows:
        return Dictionary((), (), ())
    artefacts, links = [], []
    for title, suffix, written in _FORMS:
        text = written(spec, rows)
        artefacts.append(Artefact(f"docs/{folder(spec.name)}{_STEM}.{suffix}", text))
        links.append(Download(f"{_STEM}.{suffix}", title, _size(len(text.encode("utf-8")))))
    return Dictionary(rows, tuple(artefacts), tuple(links))


def suite_dictionary(front: str, plans: Iterable[Plan]) -> Dictionary:
    """Give what all specs of a suite declare in one table, for people who look for a keyword of a mission: as CSV.

    front: the front page of the suite, in the folder of which it lies, and those of the specs.
    """
    rows: list[Entry] = []
    where, _, name = front.rpartition("/")
    beside = f"{where}/"
    for plan in sorted(plans, key=lambda one: one.spec.name):
        within = folder(plan.spec.name).removeprefix(beside)
        for product in plan.spec.products:
            page, _ = product_pages(plan, product)
            rows += [replace(one, page=f"{within}{one.page}") for one in entries(plan.spec, product, page)]
    if not rows:
        return Dictionary((), (), ())
    # Beside that of a spec that is called as the suite, whose page is not the front page either.
    file = _STEM + name.removeprefix("index").removesuffix(".html") + ".csv"
    text = as_csv(None, rows)
    made = Download(file, "CSV", _size(len(text.encode("utf-8"))))
    return Dictionary(tuple(rows), (Artefact(f"docs/{beside}{file}", text),), (made,))


def _size(count: int) -> str:
    """Give a size as people say it: `412 kB`, `1.2 MB`."""
    for unit in ("bytes", "kB"):
        if count < _THOUSAND:
            return f"{count} {unit}"
        count = round(count / _THOUSAND) if unit == "bytes" else count
    return f"{count / _THOUSAND:.1f} MB"
