"""Pixels and columns of an HDU in the making: arrays of the shape, type and unit that the spec wants."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from specc.examples import arrays, values
from specc.examples.drawing import Undrawn
from specc.examples.evaluating import evaluate
from specc.model.expressions import ColumnRef
from specc.model.types import AnyLength, ComputedLength, ValueType
from specc.runtime.expressions import UNTOLD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specc.examples.drawing import Draw
    from specc.examples.standing import Standing
    from specc.model.expressions import Expr
    from specc.model.spec import Column, Facts, Hdu
    from specc.model.types import Length, Unit

    Array = np.ndarray[Any, Any]

_MOST_RAGGED = 4
_OF_ANY = ValueType("float", bits=32)  # pixels of any type: an image has no texts


def form_of(one: Hdu | Column, facts: Facts, draw: Draw) -> tuple[tuple[Length, ...], ValueType]:
    """Give the lengths of the axes of pixels or of a cell, slowest first, and the type of their elements."""
    if one.forms:
        form = draw.rng.choice(one.forms) if draw.kind == "random" else one.forms[0]
        return form.shape, form.type
    return one.shape, values.kind_of(facts, draw)


def pixels(hdu: Hdu, shape: tuple[int, ...], kind: ValueType, draw: Draw) -> Array | None:
    """Give the pixels of an image. Raises Undrawn."""
    if hdu.image is None or not shape:
        return None
    if kind.kind == "any":
        kind = _OF_ANY
    if not hdu.planes:
        return arrays.array(hdu.image, shape, draw, kind)
    made = [arrays.array(_of_plane(one.facts, hdu.image), shape[1:], draw, kind) for one in hdu.planes]
    return np.ma.stack(made) if any(isinstance(one, np.ma.MaskedArray) for one in made) else np.stack(made)


def _of_plane(facts: Facts, image: Facts) -> Facts:
    return replace(facts, types=image.types, nullable=facts.nullable or image.nullable, null=image.null)


def column(one: Column, shape: tuple[int, ...], kind: ValueType, draw: Draw) -> Array:
    """Give the cells of a column. Raises Undrawn."""
    if len(shape) > 1 and (one.facts.order is not None or one.facts.unique):
        raise Undrawn("vectors that are in an order are beyond us")
    return arrays.array(one.facts, shape, draw, kind)


def ragged(one: Column, lengths: Sequence[int], kind: ValueType, draw: Draw) -> list[Array]:
    """Give the cells of a column whose rows differ in length. Raises Undrawn."""
    return [arrays.array(one.facts, (length,), draw, kind) for length in lengths]


def is_ragged(shape: Sequence[Length]) -> bool:
    """Say whether each row has a length of its own."""
    return len(shape) == 1 and (
        isinstance(shape[0], AnyLength) or (isinstance(shape[0], ComputedLength) and shape[0].by_row)
    )


def lengths(length: Length, rows: int, at: Standing, draw: Draw) -> tuple[int, ...]:
    """Give how long the cell of each row is. Raises Undrawn where that cannot be told."""
    if isinstance(length, ComputedLength):
        return tuple(told(length.of, replace(at, index=(row,))) for row in range(rows))
    return tuple(draw.rng.randint(1, _MOST_RAGGED) for _ in range(rows))


def told(node: Expr, at: Standing) -> int:
    """Give a length that an expression says. Raises Undrawn where it cannot be told."""
    try:
        return int(evaluate(node, at))
    except UNTOLD as fault:
        raise Undrawn(f"the length {node.text} cannot be told: {fault}") from fault


def unit_text(unit: Unit | None, draw: Draw, of: str = "") -> str | None:
    """Give what is written for a unit; None for nothing. `of`: the unit of what it is a power of."""
    if unit is None:
        return None
    match unit.mode:
        case "exact" | "like" | "verbatim" if unit.texts:
            if unit.implied and not draw.takes():
                return None
            return draw.rng.choice(unit.texts) if draw.kind == "random" and not unit.converts else unit.texts[0]
        case "dimension":
            return unit.reference
        case "of" if of:
            return of if unit.power == 1 else f"({of})**{unit.power}"
        case _:
            return None


def from_others(one: Column, rows: int, at: Standing, draw: Draw) -> Any:  # noqa: ANN401  cells, or None
    """Give the cells of a column that repeats what another holds; None where it does not, or that is not there yet."""
    told = one.facts.same if one.facts.same is not None else one.facts.refers
    if not isinstance(told, ColumnRef):
        return None
    try:
        held = at.array(told)
    except UNTOLD:
        return None
    if one.facts.same is not None:
        return held
    kept = np.unique(np.asarray(held)[~np.ma.getmaskarray(held)])
    return None if not len(kept) else np.array([draw.rng.choice(kept.tolist()) for _ in range(rows)], dtype=kept.dtype)


def has_shape(held: Any, shape: tuple[int, ...]) -> bool:  # noqa: ANN401  cells
    """Say whether cells are of a shape; of those whose rows differ in length it is the length of each."""
    return tuple(map(len, held)) == shape if isinstance(held, list) else held.shape == shape
