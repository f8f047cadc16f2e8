"""The comparison of all JWST products with the schemas of stdatamodels, as a page of Markdown.

Takes the bundled specs; gives the text of `specs/jwst/stdatamodels.md`, and what has no reason or explains nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from compared import ours, theirs
from compared.differing import differences, reasons

from specc.catalogue import Catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compared.differing import Difference, Reason
    from compared.layout import Layout

    from specc.model.spec import Product

SPECS = Path(__file__).resolve().parents[2] / "specs"
PAGE = SPECS / "jwst" / "stdatamodels.md"

_OPENING = """\
# JWST products and the schemas of stdatamodels

Written by `python -m tests.compared --write`, which holds every FITS product of `jwst.*` against the schemas of its
data models in `stdatamodels` {version}: HDUs, types of pixels, keywords, columns, types and enumerations. A test says
that this page is current, and that every difference has a reason.

A schema of `stdatamodels` has no units (but of a few columns), no shapes across HDUs, no conditions under which a
keyword is there, no limits and no rules between values: of these the specs say more, and there is nothing to compare.
Nor does a schema say what must be there: all that it lists is optional, so that a keyword which a product never has is
a difference here, with its reason.
"""
_KINDS = {
    "hdu": "HDU",
    "pixels": "pixels of",
    "axes": "axes of",
    "keyword": "keyword",
    "column": "column",
    "type": "type of",
    "values": "values of",
}
_HEADS = ("only theirs", "only ours", "fewer values", "not alike")
_SIDES = {
    "theirs": "only in stdatamodels",
    "ours": "only in the spec",
    "fewer": "fewer values in the spec",
    "both": "in both, and not alike",
}


@dataclass(slots=True)
class Comparison:
    """What was compared. rows: of each product its models, and counts; without: products of no data model."""

    rows: list[tuple[str, ...]] = field(default_factory=list)
    without: list[str] = field(default_factory=list)
    explained: dict[Reason, list[Difference]] = field(default_factory=dict)
    unexplained: list[Difference] = field(default_factory=list)

    @property
    def idle(self) -> list[Reason]:
        """Give the reasons that explain nothing."""
        return [reason for reason, found in self.explained.items() if not found]


def compared() -> Comparison:
    """Compare all FITS products of JWST."""
    done = Comparison(explained={one: [] for one in reasons()})
    for name, product in _products():
        said = ours.models_of(product) or theirs.OF_REFERENCE_FILES.get(product.name, ())
        models = tuple(one for one in said if theirs.exists(one))
        if not models:
            done.without.append(name)
            continue
        left, right = theirs.layout_of(models), ours.layout_of(product)
        found = list(differences(name, left, right))
        done.rows.append((f"`{name}`", ", ".join(models), *map(str, _counts(left, right, found))))
        for one in found:
            reason = next((reason for reason in done.explained if reason.explains(one)), None)
            (done.unexplained if reason is None else done.explained[reason]).append(one)
    return done


def _products() -> Iterator[tuple[str, Product]]:
    for one in Catalogue([SPECS]).named(f"jwst.{path.stem}" for path in sorted((SPECS / "jwst").glob("*.specc"))):
        if one.plan is not None:
            for product in one.plan.spec.products:
                if product.format == "fits":
                    yield f"{one.name}:{product.name}", product


def _counts(left: Layout, right: Layout, found: list[Difference]) -> tuple[int, ...]:
    """Count what both have: HDUs, keywords, columns; and what differs, by side."""
    shared = [name for name in left.extensions if name in right.extensions]
    keywords = sum(right.has(name, keyword) for name in shared for keyword in left.extensions[name].keywords)
    columns = sum(len(left.extensions[name].columns.keys() & right.extensions[name].columns.keys()) for name in shared)
    sides = [one.side for one in found]
    return (len(shared), keywords, columns, *(sides.count(side) for side in _SIDES))


def page(done: Comparison) -> str:
    """Give the page."""
    parts = [_OPENING.format(version=version("stdatamodels")), "## Counts\n"]
    titles = ("product", "data model", "HDUs in both", "keywords", "columns", *_HEADS)
    parts.append(f"| {' | '.join(titles)} |")
    parts.append("|---|---|---|---|---|---|---|---|---|")
    parts += [f"| {' | '.join(row)} |" for row in done.rows]
    parts.append(f"\nNo data model says what these hold: {', '.join(f'`{one}`' for one in done.without) or 'none'}.\n")
    for side, title in _SIDES.items():
        parts.append(f"## {title[0].upper()}{title[1:]}\n")
        for reason, found in done.explained.items():
            told = [one for one in found if one.side == side]
            if told:
                parts.append(f"{reason.why}\n\n{_listed(told)}\n")
    if done.unexplained:
        parts.append("## Without a reason yet\n\n" + _listed(done.unexplained) + "\n")
    return "\n".join(parts)


def _listed(found: list[Difference]) -> str:
    """Give differences on lines: things of one kind that the same products have are one line."""
    products: dict[tuple[str, str, str, str], list[str]] = {}
    for one in found:
        products.setdefault((one.kind, one.hdu, one.name, one.said), []).append(one.product.removeprefix("jwst."))
    names: dict[tuple[str, str, str, tuple[str, ...]], list[str]] = {}
    for (kind, hdu, name, said), where in products.items():
        names.setdefault((kind, hdu, said, tuple(where)), []).append(name)
    lines = []
    for (kind, hdu, said, where), listed in names.items():
        called = ", ".join(f"`{one}`" for one in listed if one)
        place = f" of `{hdu}`" if called else f" `{hdu}`"
        lines.append(f"- {_KINDS[kind]} {called}{place}{f' ({said})' if said else ''}: {', '.join(where)}")
    return "\n".join(lines)
