"""Arrays that conform: pixels, columns, arrays in cells and in trees.

Takes the facts of an item and a shape; gives an array of numpy, masked where it has nulls that are no NaN, strings as
arrays of `str`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from specc.examples import numbers, values
from specc.examples.drawing import Undrawn

if TYPE_CHECKING:
    from collections.abc import Callable

    from specc.examples.drawing import Draw
    from specc.model.spec import Facts
    from specc.model.types import ValueType

    Array = np.ndarray[Any, Any]

_SIZED = {
    "bool": "bool", "bit": "bool", "int": "int64", "float": "float64", "complex": "complex128",
    "int8": "int8", "int16": "int16", "int32": "int32", "int64": "int64",
    "uint8": "uint8", "uint16": "uint16", "uint32": "uint32", "uint64": "uint64",
    "float16": "float16", "float32": "float32", "float64": "float64",
    "complex64": "complex64", "complex128": "complex128",
}  # fmt: skip
_MANY = 2_000  # elements that are drawn one by one; larger arrays repeat them
_NULLS = 8  # one element in so many is null, where nulls may be
_STEPS = (1, 3)


def array(facts: Facts, shape: tuple[int, ...], draw: Draw, kind: ValueType | None = None) -> Array:
    """Give an array. kind: the type that it has, of several. Raises Undrawn where no array conforms."""
    kind = values.kind_of(facts, draw) if kind is None else kind
    count = int(np.prod(shape, dtype=np.int64))
    made = _elements(facts, kind, count, draw).reshape(shape)
    return _with_nulls(made, facts, draw) if facts.nullable else made


def dtype_of(kind: ValueType) -> np.dtype[Any]:
    """Give the type of numpy that elements of a type have."""
    return np.dtype(_SIZED.get(kind.storage, "str"))


def _elements(facts: Facts, kind: ValueType, count: int, draw: Draw) -> Array:
    dtype = dtype_of(kind)
    ordered = facts.order is not None or facts.unique
    if ordered and values.fixed(facts) is None:
        made = _ordered(facts, kind, count, draw)
    else:
        single = _drawer(facts, kind, draw)
        made = [single() for _ in range(min(count, _MANY))]
    if dtype.kind == "U":
        found: Array = np.array([str(one) for one in made] or [""], dtype=np.str_)
    else:
        found = _numbers(made, dtype)
    if count == 0:
        return found[:0]
    return found if len(found) == count else np.resize(found, count)


def _numbers(made: list[Any], dtype: np.dtype[Any]) -> Array:
    return np.array(made or [0], dtype=dtype)


def _drawer(facts: Facts, kind: ValueType, draw: Draw) -> Callable[[], Any]:
    """Give what draws one element after the other; what the spec fixes or gives as an example is in all of them."""
    known = values.fixed(facts)
    if known is None and facts.example is not None:
        known = values.as_typed(facts.example, facts)
    if known is not None:
        return lambda: known
    if facts.values or facts.bits is not None:
        return lambda: values.drawn(facts, draw)
    return lambda: values.of_kind(facts, kind, draw)


def _ordered(facts: Facts, kind: ValueType, count: int, draw: Draw) -> list[Any]:
    """Give elements of which none is there twice, in order where they are to be."""
    if count > _MANY:
        raise Undrawn(f"{count} different values are too many for an example")
    if kind.kind in {"int", "float"} and not facts.values and facts.bits is None:
        return _steps(facts, kind, count, draw)
    found: dict[Any, None] = {}
    for one in values.others(facts, draw):
        found[one] = None
    for _ in range(20 * count):
        if len(found) >= count:
            break
        found[values.drawn(facts, draw)] = None
    if len(found) < count:
        if facts.order == "nondecreasing" and not facts.unique and found:
            return sorted([*found, *[max(found)] * (count - len(found))])
        raise Undrawn(f"there are no {count} different values")
    chosen = list(found)[:count]
    return sorted(chosen) if facts.order is not None else chosen


def _steps(facts: Facts, kind: ValueType, count: int, draw: Draw) -> list[Any]:
    """Give numbers that go up in even steps from a plausible one on."""
    within = numbers.interval(facts, kind)
    start = numbers.number(facts, kind, draw)
    if kind.kind == "int":
        low, high = within.whole()
        start = low if low is not None and low >= 0 else min(int(start), 1)
        step = draw.rng.randint(*_STEPS) if high is None or start + 3 * count <= high else 1
        if high is not None and start + step * (count - 1) > high:
            start = high - step * (count - 1)
            if low is not None and start < low:
                raise Undrawn(f"there are no {count} different integers between the limits")
        return [int(start) + step * one for one in range(count)]
    size = max(abs(start) / 1000, 1e-3)
    if within.high is not None:
        size = min(size, (within.high - start) / (count + 1))
    return [start + size * one for one in range(count)]


def _with_nulls(made: Array, facts: Facts, draw: Draw) -> Array:
    """Give an array some of whose elements are null: NaN, or masked where the type has none."""
    if draw.kind == "minimal" or made.size == 0 or not draw.takes():
        return made
    flat = [draw.rng.randrange(_NULLS) == 0 for _ in range(min(made.size, _MANY))]
    if all(flat):
        flat[0] = False
    mask = np.resize(np.array(flat), made.size).reshape(made.shape)
    if made.dtype.kind in "fc":
        made = made.copy()
        made[mask] = np.nan
        return made
    if made.dtype.kind in "iu" and facts.null is not None:
        return np.ma.MaskedArray(made, mask=mask, fill_value=facts.null)
    return made if made.dtype.kind in "iub" else np.ma.MaskedArray(made, mask=mask)
