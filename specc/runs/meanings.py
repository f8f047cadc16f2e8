"""What specs say of the keywords that a run collected: unit and description.

Takes resolved specs and names as `--collect` takes them; gives a `Meaning` for each that a product declares. Where
products differ in the unit of a keyword none is given, since a column has one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.model.spec import Hdu, Repeat
from specc.runs.project import Meaning

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from specc.model.spec import Keyword, Product, Spec

_PRIMARY = "primary"


def meanings(specs: Iterable[Spec], products: Iterable[tuple[str, str]], names: Sequence[str]) -> dict[str, Meaning]:
    """Give the meanings of names. products: those that there are files of, by spec and name."""
    wanted = set(products)
    there = [one for spec in specs for one in spec.products if (spec.name, one.name) in wanted]
    found = {name: [*_declared(there, name)] for name in names}
    return {name: _one(said) for name, said in found.items() if said}


def _declared(products: Iterable[Product], name: str) -> Iterator[Keyword]:
    extension, _, keyword = name.rpartition(".")
    for product in products:
        for hdu in _hdus(product):
            if product.format != "fits":
                around = hdu.label.partition(".")[2]  # of `tree.meta` the keys of `meta`
                yield from (one for one in hdu.keywords if name == f"{around}{'.' if around else ''}{one.name}")
            elif not extension or extension.upper() == hdu.label.upper():
                yield from (one for one in hdu.keywords if one.name == keyword.upper())


def _hdus(product: Product) -> Iterator[Hdu]:
    """Give the HDUs of a product, that of the primary first, as a file has it."""
    every = [hdu for one in product.hdus for hdu in (one.members if isinstance(one, Repeat) else (one,))]
    every += [product.anywhere] if product.anywhere is not None else []
    return iter(sorted(every, key=lambda hdu: hdu.kind != _PRIMARY))


def _one(declared: Sequence[Keyword]) -> Meaning:
    units = {unit.texts[0] for one in declared if (unit := one.facts.unit) is not None and unit.texts}
    bare = any(one.facts.unit is None for one in declared)
    said = next((one.doc for one in declared if one.doc), "")
    return Meaning(units.pop() if len(units) == 1 and not bare else "", said)
