# SPDX-License-Identifier: BSD-3-Clause
"""Values as files store them: arrays of one of some types, numbers in the unit of the spec.

Takes what Python, numpy and astropy have; astropy is loaded when a unit is to be converted, and not for files that have
none. What does not fit raises TypeError or ValueError that names the place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from .beside import runtime

__all__ = ["ArrayLike", "TableLike"]

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeAlias

    from numpy.typing import ArrayLike as _ArrayLike

    from .given import Cells, Quantity

    ArrayLike: TypeAlias = _ArrayLike | Quantity
    TableLike: TypeAlias = Mapping[str, ArrayLike] | Cells
else:
    ArrayLike = TableLike = object  # nothing but annotations asks for them

_SIZED = {
    "bool": "bool", "int8": "int8", "byte": "uint8", "uint8": "uint8", "int16": "int16", "uint16": "uint16",
    "int32": "int32", "uint32": "uint32", "int64": "int64", "uint64": "uint64", "float32": "float32",
    "float64": "float64", "complex64": "complex64", "complex128": "complex128",
}  # fmt: skip
_ANY_WIDTH = {"int": "iu", "float": "f", "complex": "c", "bit": "b"}
_WIDEST = {"int": "int64", "float": "float64", "complex": "complex128", "bit": "bool"}


def array(values: Any, kinds: tuple[str, ...], where: str) -> np.ndarray[Any, Any]:  # noqa: ANN401  anything array-like
    """Give an array of one of some types, the very one if it is so already. Numbers that do not fit are refused."""
    given = np.asarray(values)
    wanted = [one for one in kinds if one in _SIZED or one in _ANY_WIDTH]
    if not wanted or any(_is(given, one) for one in wanted):
        return given
    for one in wanted:
        target = np.dtype(_SIZED.get(one) or _WIDEST[one])
        if np.can_cast(given.dtype, target, "same_kind") or (given.dtype.kind in "iu" and target.kind in "iu"):
            _check_range(given, target, where)
            return given.astype(target)
    raise TypeError(f"{where}: {given.dtype} cannot be stored as {' or '.join(wanted)}")


def fitting(values: Any, kinds: tuple[str, ...], where: str, *, strict: bool) -> np.ndarray[Any, Any]:  # noqa: ANN401
    """Give an array of one of some types as `array` does; unless that is strict, what does not fit as it is."""
    try:
        return array(values, kinds, where)
    except (TypeError, ValueError):
        if strict:
            raise
        return np.asarray(values)


def holds(kind: np.dtype[Any], wanted: str) -> bool:
    """Say whether values of one type may be stored as another without being cut."""
    name = wanted.partition("[")[0]
    if name not in _SIZED and name not in _ANY_WIDTH:
        return kind.kind in "USO"
    target = np.dtype(_SIZED.get(name) or _WIDEST[name])
    return kind.kind not in "USO" and (
        np.can_cast(kind, target, "same_kind") or (kind.kind in "iu" and target.kind in "iu")
    )


def _is(given: np.ndarray[Any, Any], kind: str) -> bool:
    if kind in _ANY_WIDTH:
        return given.dtype.kind in _ANY_WIDTH[kind] and given.dtype != np.dtype("float16")
    return bool(given.dtype.newbyteorder("=") == np.dtype(_SIZED[kind]))


def _check_range(given: np.ndarray[Any, Any], target: np.dtype[Any], where: str) -> None:
    if target.kind not in "iu" or given.size == 0 or given.dtype.kind == "b":
        return
    limits = np.iinfo(target)
    least, most = int(given.min()), int(given.max())
    if least < limits.min or most > limits.max:
        raise ValueError(f"{where}: {least} to {most} does not fit into {target}")


def in_unit(
    values: Any,  # noqa: ANN401  array-like
    allowed: tuple[str, ...],
    aliases: Mapping[str, str],
    where: str,
) -> tuple[Any, str | None]:
    """Give plain numbers and the unit they are in: that of a Quantity where it is allowed, else the first allowed.

    A Quantity, or a column of a Table that has a unit, in another unit is converted to the first allowed. `aliases`:
    what files write for units that astropy calls otherwise.
    """
    unit = getattr(values, "unit", None)
    if allowed == ("*",):  # whatever it is
        if unit is None:
            return values, None
        from astropy import units  # noqa: PLC0415  loaded already: something has a unit

        plain = values.value if isinstance(values, units.Quantity) else values
        return plain, units.Unit(unit).to_string("fits")
    default = allowed[0] if allowed else None
    if unit is None:
        return values, default
    from astropy import units  # noqa: PLC0415  loaded already: something has a unit

    if not allowed:
        return (values.value if isinstance(values, units.Quantity) else values), default
    quantity = values if isinstance(values, units.Quantity) else units.Quantity(np.asarray(values), unit)
    for text in allowed:
        if str(unit) == text or _parsed(text, aliases) == unit:
            return quantity.value, text
    try:
        return quantity.to_value(_parsed(allowed[0], aliases)), default
    except (units.UnitConversionError, TypeError) as fault:
        raise ValueError(f"{where}: {unit} cannot be written as {' or '.join(allowed)}") from fault


def _parsed(text: str, aliases: Mapping[str, str]) -> Any:  # noqa: ANN401  astropy's units have no types
    from astropy import units  # noqa: PLC0415  loaded already: something has a unit

    canonical = runtime("unit_text").canonical
    parts = canonical(text, aliases).split(" ")
    numbers = [part for part in parts if part[:1].isdigit()]  # astropy reads one of them at most
    scale = 1.0
    try:
        for base, _, power in (number.partition("**") for number in numbers):
            scale *= float(base) ** int(power or "1")
        return units.Unit(scale * units.Unit(" ".join(part for part in parts if part not in numbers)))
    except ValueError:
        return None
