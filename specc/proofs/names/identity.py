"""Whether one file could be two products, by what decides that before the name is looked at.

Takes two products of the model; says whether what identifies them can hold together. As the runtime does: the
condition after `identify`, or else the values that required keywords of the primary header always have.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.model.expressions import (
    ColumnRef,
    Compare,
    Expr,
    HduRef,
    HdusRef,
    KeywordRef,
    Literal_,
    Logic,
    PixelsRef,
    Relation,
)
from specc.model.spec import Hdu
from specc.model.walk import nodes
from specc.proofs.conditions import can_hold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.model.spec import Product


def both_could_be(one: Product, other: Product) -> bool:
    """Say whether a file may be both by what identifies them; False is a proof that none is.

    A file is of one format: it is opened as what it begins as.
    """
    return one.format == other.format and can_hold([*_identity(one), *_identity(other)])


def _hdus(product: Product) -> Iterator[Hdu]:
    for one in product.hdus:
        if isinstance(one, Hdu):
            yield one
        else:
            yield from one.members


def _conjuncts(condition: Expr) -> Iterator[Expr]:
    if isinstance(condition, Logic) and condition.operator == "and" and condition.right is not None:
        yield from _conjuncts(condition.left)
        yield from _conjuncts(condition.right)
    else:
        yield condition


def _labels(condition: Expr) -> Iterator[str]:
    for node in nodes(condition):
        if isinstance(node, HdusRef):
            yield node.label
        elif isinstance(node, KeywordRef | ColumnRef | PixelsRef):
            yield node.hdu.label


def _identity(product: Product) -> Iterator[Expr]:
    if product.identify is not None:
        hidden = {hdu.label for hdu in _hdus(product) if hdu.finder.by not in {"name", "primary"}}
        # A label that stands for no EXTNAME means another HDU in another product: nothing is concluded from it.
        yield from (one for one in _conjuncts(product.identify) if not hidden & set(_labels(one)))
        return
    for hdu in product.hdus:
        first = isinstance(hdu, Hdu) and hdu.kind == "object" and hdu is product.hdus[0]
        if not isinstance(hdu, Hdu) or not (hdu.kind == "primary" or first):
            continue
        relation: Relation = "primary" if hdu.kind == "primary" else "file"
        for keyword in hdu.keywords:
            always = keyword.presence.level == "required" and not keyword.presence.when and not keyword.conditions
            fixed = keyword.facts.fixed
            if always and keyword.family is None and keyword.facts.tolerance is None and isinstance(fixed, Literal_):
                storage = keyword.facts.types[0].storage if keyword.facts.types else "any"
                text, place = f"{keyword.name} == {fixed.text}", keyword.place
                own = KeywordRef(
                    fixed.kind, None, keyword.name, place, HduRef(relation, hdu.label), keyword.name, storage
                )
                yield Compare("bool", None, text, place, "==", own, fixed, None, relative=False)
