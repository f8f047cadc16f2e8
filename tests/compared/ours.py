"""The layout of a product of a spec, and the data models that it says its files hold.

Takes a product of a resolved spec; gives a `Layout`, and the names that DATAMODL may have.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compared.layout import PRIMARY, Item, Layout

from specc.model.expressions import Literal_
from specc.model.spec import Hdu, Repeat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.model.spec import Column, Facts, Keyword, Product

_KINDS = {"date": "string", "datetime": "string", "time": "string", "digits": "string", "record": "string"}
_IN_TREES = {"object", "tuple"}


def models_of(product: Product) -> tuple[str, ...]:
    """Give the data models that files of a product may say they are."""
    return tuple(
        str(name)
        for hdu in _hdus(product)
        if hdu.finder.by == "primary"
        for keyword in hdu.keywords
        if keyword.name == "DATAMODL"
        for name in sorted(_values(keyword.facts), key=str)
    )


def layout_of(product: Product) -> Layout:
    """Give what a product says of its HDUs."""
    layout = Layout()
    for hdu in _hdus(product):
        for name in _names(hdu):
            extension = layout.at(name)
            if hdu.image is not None:
                extension.pixels |= frozenset(one.storage for one in hdu.image.types)
                extension.axes = len(hdu.shape) or None
                if hdu.image.unit is not None and hdu.image.unit.mode != "none" and not hdu.image.unit.implied:
                    extension.add("BUNIT", Item(frozenset({"string"})))
            for keyword in hdu.keywords:
                if keyword.family is not None:
                    layout.patterns.setdefault(name, []).append(keyword.family.pattern)
                    continue
                extension.add(keyword.name.upper(), _item(keyword))
            for column in hdu.columns:
                if column.family is not None:
                    layout.patterns.setdefault(name, []).append(column.family.pattern)
                    continue
                extension.add(column.name.upper(), _item(column), column=True)
    return layout


def _hdus(product: Product) -> Iterator[Hdu]:
    """Give the HDUs of a product; what a tree in one of them holds is none."""
    for part in product.hdus:
        members = part.members if isinstance(part, Repeat) else (part,)
        yield from (one for one in members if one.kind not in _IN_TREES)


def _names(hdu: Hdu) -> tuple[str, ...]:
    if hdu.finder.by == "primary":
        return (PRIMARY,)
    return tuple(one.upper() for one in hdu.finder.names) or (hdu.label.upper(),)


def _item(item: Keyword | Column) -> Item:
    kinds = frozenset(_KINDS.get(one.kind, one.storage) for one in item.facts.types)
    return Item(kinds, _values(item.facts))


def _values(facts: Facts) -> frozenset[object]:
    if isinstance(facts.fixed, Literal_):
        return frozenset({facts.fixed.value})
    return frozenset(facts.values)
