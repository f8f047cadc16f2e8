"""Whether one file could be two products, by what decides that before the name is looked at.

Takes two products of the model; says whether what identifies them can hold together. As the runtime does: the
condition after `identify`, or else the values that required keywords of the primary header always have.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.model.expressions import Compare, Expr, HduRef, KeywordRef, Literal_
from specc.model.spec import Hdu
from specc.proofs.conditions import can_hold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.model.spec import Product


def both_could_be(one: Product, other: Product) -> bool:
    """Say whether a file may be both by what identifies them; False is a proof that none is."""
    return can_hold([*_identity(one), *_identity(other)])


def _identity(product: Product) -> Iterator[Expr]:
    if product.identify is not None:
        yield product.identify
        return
    for hdu in product.hdus:
        if not isinstance(hdu, Hdu) or hdu.kind != "primary":
            continue
        for keyword in hdu.keywords:
            always = keyword.presence.level == "required" and not keyword.presence.when and not keyword.conditions
            fixed = keyword.facts.fixed
            if always and keyword.family is None and keyword.facts.tolerance is None and isinstance(fixed, Literal_):
                storage = keyword.facts.types[0].storage if keyword.facts.types else "any"
                text, place = f"{keyword.name} == {fixed.text}", keyword.place
                own = KeywordRef(fixed.kind, None, keyword.name, place, HduRef("primary"), keyword.name, storage)
                yield Compare("bool", None, text, place, "==", own, fixed, None, relative=False)
