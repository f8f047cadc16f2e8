"""Arrays of trees that are not as a spec says: of another type, shape or unit, with wrong elements, from elsewhere."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

import numpy as np

from specc.examples import arrays as conforming
from specc.examples.drawing import Undrawn
from specc.model.spec import ArrayValue, EitherValue
from specc.mutants.trees import changes
from specc.mutants.trees.arrays import every, quantity_array
from specc.mutants.trees.objects import at, get
from specc.mutants.values import wrong

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from specc.model.spec import Value
    from specc.mutants.attempts import Attempt
    from specc.mutants.trees.edits import Case
    from specc.mutants.trees.objects import Path

_EACH = 20
_TYPES = ("float64", "float32", "int32", "uint8", "int16", "complex128", "bool", "float16", "uint32", "int64", "<U4")
_UNITS = ("K", "Jy", "s", "m", "DN", "pix")
_QUANTITY = "tag:stsci.edu:asdf/unit/quantity-1.1.0"
_UNIT = "tag:stsci.edu:asdf/unit/unit-1.0.0"


def arrays_of(case: Case) -> list[Path]:
    """Give where the arrays of a key stand."""
    assert case.item is not None  # noqa: S101  asked of rules about keys alone
    return case.item.arrays


def sample(case: Case) -> Any:  # noqa: ANN401  an array, or None
    """Give an array that conforms in everything but perhaps the lengths of its axes."""
    found = _array_value(case.key.value)
    if found is None or not found.types:
        return None
    shape = tuple(one if isinstance(one, int) else 2 for one in found.shape) or (2,)
    try:
        return conforming.array(case.key.facts, shape, case.draw, found.types[0])
    except (Undrawn, KeyError, ValueError):
        return None


def _array_value(value: Value | None) -> ArrayValue | None:
    if isinstance(value, EitherValue):
        return next((one for each in value.options if (one := _array_value(each)) is not None), None)
    return value if isinstance(value, ArrayValue) else None


def wrong_types(case: Case) -> Iterator[Attempt]:
    """Give arrays of other types."""
    for path in arrays_of(case):
        for name in _TYPES:
            yield changes.array(path, f"is of {name}", _as(name))
    if not arrays_of(case) and (array := sample(case)) is not None:
        for path in _missing(case):
            for name in _TYPES:
                yield changes.put_value(path, _as(name)(array))


def _as(name: str) -> Callable[[np.ndarray], np.ndarray]:
    def make(array: np.ndarray) -> np.ndarray:
        plain = np.nan_to_num(array) if array.dtype.kind == "f" else array
        if plain.dtype.kind in "SU" and name != "<U4":
            plain = np.zeros(array.shape)
        return plain.astype(name)

    return make


def _missing(case: Case) -> list[Path]:
    assert case.item is not None  # noqa: S101  as above
    there = {path[:-1] for path in case.item.values}
    return [(*owner, case.key.name) for owner in case.item.owners if owner not in there][:2]


def wrong_shapes(case: Case) -> Iterator[Attempt]:
    """Give arrays of other shapes: an axis longer, shorter, more or fewer of them."""
    makes: list[tuple[str, Callable[[np.ndarray], np.ndarray]]] = [
        ("has an axis more", lambda array: array[np.newaxis]),
        ("has another axis", lambda array: array[..., np.newaxis]),
        ("has an axis less", lambda array: array[0] if array.ndim > 1 and len(array) else array.ravel()[:1]),
        ("has no axis", lambda array: array.ravel()),
    ]
    for axis in range(4):
        makes += [
            (f"is longer along axis {axis + 1}", _longer(axis)),
            (f"is shorter along axis {axis + 1}", _shorter(axis)),
        ]
    for path in arrays_of(case):
        for how, make in makes:
            yield changes.array(path, how, make)
    if not arrays_of(case) and (array := sample(case)) is not None:
        for path in _missing(case):
            for _, make in makes:
                yield changes.put_value(path, make(array))


def _longer(axis: int) -> Callable[[np.ndarray], np.ndarray]:
    def make(array: np.ndarray) -> np.ndarray:
        if axis >= array.ndim or not array.shape[axis]:
            return array
        return np.concatenate([array, np.take(array, [-1], axis)], axis)

    return make


def _shorter(axis: int) -> Callable[[np.ndarray], np.ndarray]:
    def make(array: np.ndarray) -> np.ndarray:
        if axis >= array.ndim or not array.shape[axis]:
            return array
        return np.delete(array, -1, axis)

    return make


def wrong_elements(case: Case, aspect: str) -> Iterator[Attempt]:
    """Give arrays one element of which breaks an aspect."""
    paths = arrays_of(case)
    facts = case.key.facts
    tried = (
        [one.value for one in islice(wrong(aspect, facts, 1, case.draw.spec), _EACH)] if aspect != "null" else [np.nan]
    )
    for path in paths[:3]:
        for value in tried:
            if isinstance(value, int | float | str):
                yield changes.array(path, f"has {value}", _with(value))
    if aspect == "null":
        yield from map(changes.masked, paths)
    if not paths and (array := sample(case)) is not None:
        for path in _missing(case):
            for value in tried:
                if isinstance(value, int | float):
                    yield changes.put_value(path, _with(value)(np.ma.filled(array)))


def _with(value: Any) -> Callable[[np.ndarray], np.ndarray]:  # noqa: ANN401  an element
    def make(array: np.ndarray) -> np.ndarray:
        new = array.copy()
        if new.size:
            try:
                with np.errstate(all="ignore"):  # what is too large for the type is tried as well
                    new.flat[0] = value
            except (ValueError, OverflowError, TypeError):
                return array
        return new

    return make


def wrong_units(case: Case) -> Iterator[Attempt]:
    """Give another unit, or none."""
    assert case.item is not None  # noqa: S101  as above
    missing = [] if case.item.values else _missing(case)
    for path in case.item.values[:3]:
        for text in _UNITS:
            yield changes.unit(path, text, _QUANTITY, _UNIT)
        yield changes.unit(path, None, _QUANTITY, _UNIT)
    yield from _beside_another(case)
    made = sample(case)
    for path in missing:
        for text in _UNITS:
            for value in (made, 1.0):
                if value is not None:
                    put = changes.put_value(path, value)
                    yield put.and_(changes.unit(path, text, _QUANTITY, _UNIT))


def _beside_another(case: Case) -> Iterator[Attempt]:
    """Let the array whose unit it takes over have one, and itself another."""
    said = case.key.facts.unit
    if said is None or said.mode != "of" or case.item is None:
        return
    name = said.reference.rpartition("/")[2].rpartition(".")[2]
    for other in case.places.items(case.label):
        known = other.key.facts.unit
        if other.key.name == name and known is not None:
            for path, own in zip(other.values, case.item.values, strict=False):
                for text in known.texts:
                    both = changes.unit(path, text, _QUANTITY, _UNIT)
                    yield both.and_(changes.unit(own, "K", _QUANTITY, _UNIT))


def wrong_sources(case: Case) -> Iterator[Attempt]:
    """Let an array be that of another HDU, or hold values of its own."""
    others = [get(one, "source") for one in every(case.file.root)]
    texts = [one.value for one in others if one is not None and one.value.startswith("fits:")]
    for path in case.item.values[:2] if case.item is not None else ():
        one = quantity_array(at(case.file.root, path))
        now = get(one, "source") if one is not None else None
        for text in dict.fromkeys([*texts, "fits:ERR,1", "fits:DQ,1", "fits:SCI,2", "fits:1", "fits:2", "fits:3"]):
            if now is not None and text != now.value:
                yield changes.put_value((*path, "source"), text)
        yield changes.array(path, "holds values of its own", lambda _: np.zeros((2, 2), "f4"))
        yield changes.put_value(path, np.zeros((2, 2), "f4"))
