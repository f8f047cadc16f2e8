"""In which unit the values of an item are, as expressions see it.

Takes the facts of a declaration; gives the unit (None: unknown, "": dimensionless), and whether the file may have the
values in another that converts to it, so that they have to be converted where they are used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from specc.syntax import ast

if TYPE_CHECKING:
    from specc.model.drafts import HduDraft, ItemDraft, ProductDraft
    from specc.model.units import Units

_DEEPEST = 8  # `unit of` that refers to `unit of`; a circle ends here


class ItemUnit(NamedTuple):
    """The unit of an item; `converts`: the file may use another."""

    text: str | None
    converts: bool = False


def of_item(draft: ItemDraft, hdu: HduDraft, product: ProductDraft, units: Units, depth: int = 0) -> ItemUnit:
    """Give the unit of a keyword or a column."""
    narrowed = [fact for narrowing, _ in draft.narrowings for fact in narrowing.facts]
    fact = _unit_fact((*draft.declaration.facts, *narrowed))
    if fact is None:
        kinds = {one.kind for one in draft.types}
        return ItemUnit("" if kinds and kinds <= {"int", "digits", "bit", "bool"} else None)
    return _of_fact(fact, hdu, product, units, depth)


def of_pixels(
    hdu: HduDraft, product: ProductDraft, units: Units, depth: int = 0, *, plane: ast.Plane | None = None
) -> ItemUnit:
    """Give the unit of the pixels of an image, or of one of its planes, which no file writes otherwise."""
    own = None if plane is None else _unit_fact(plane.facts)
    if own is not None:
        return ItemUnit(_of_fact(own, hdu, product, units, depth).text)
    fact = _unit_fact(hdu.declaration.facts)
    return ItemUnit(None) if fact is None else _of_fact(fact, hdu, product, units, depth)


def named_by(draft: ItemDraft) -> str:
    """Give the keyword of the same header that names the unit of a keyword."""
    narrowed = [fact for narrowing, _ in draft.narrowings for fact in narrowing.facts]
    fact = _unit_fact((*draft.declaration.facts, *narrowed))
    if fact is None or fact.mode != "from" or fact.reference is None or len(fact.reference.parts) != 1:
        return ""
    return fact.reference.parts[0].name if fact.reference.parts[0].subscript is None else ""


def _unit_fact(facts: tuple[ast.Fact, ...]) -> ast.UnitFact | None:
    return next((fact for fact in reversed(facts) if isinstance(fact, ast.UnitFact)), None)


def _of_fact(fact: ast.UnitFact, hdu: HduDraft, product: ProductDraft, units: Units, depth: int) -> ItemUnit:
    match fact.mode:
        case "none":
            return ItemUnit("")
        case "like":
            return ItemUnit(fact.texts[0].text, converts=True)
        case "exact" if len(fact.texts) == 1:
            return ItemUnit(fact.texts[0].text)
        case "exact":
            first, *others = [text.text for text in fact.texts]
            factors = [units.factor(other, first) for other in others]
            return ItemUnit(None) if None in factors else ItemUnit(first, converts=any(one != 1 for one in factors))
        case "of" if fact.reference is not None and depth < _DEEPEST:
            found = _of_reference(fact.reference.parts[0].name, hdu, product, units, depth + 1)
            if found.converts and fact.power != 1:
                return ItemUnit(None)
            return ItemUnit(units.power(found.text, fact.power), found.converts)
    return ItemUnit(None)


def _of_reference(name: str, hdu: HduDraft, product: ProductDraft, units: Units, depth: int) -> ItemUnit:
    """Give the unit that `unit of` refers to: that of a column beside it, or of the pixels of an image."""
    for column in hdu.columns:
        if column.name == name:
            return of_item(column, hdu, product, units, depth)
    images = [one for one in product.find(name) if not one.is_table]
    return of_pixels(images[0], product, units, depth) if images else ItemUnit(None)
