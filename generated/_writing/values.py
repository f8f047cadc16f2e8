# SPDX-License-Identifier: BSD-3-Clause
"""Values as FITS stores them: of a card, and arrays of pixels and cells.

Takes what Python, numpy and astropy have; gives what astropy.io.fits writes. What does not fit raises TypeError or
ValueError (Unfit where a card is meant) that names the place.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from astropy import units
from astropy.io import fits
from astropy.table import Table
from astropy.time import Time
from numpy.typing import ArrayLike as _ArrayLike

if TYPE_CHECKING:
    from .fields import Keyword

ArrayLike: TypeAlias = _ArrayLike | units.Quantity
TableLike: TypeAlias = Mapping[str, ArrayLike] | Table
Instant: TypeAlias = str | dt.date | dt.time | Time

_CARD, _HEAD, _LEAST = 80, 10, 20  # FITS 4.2.1: length of a card, of `NAME    = `, and where a fixed value ends
_STRING = 68  # characters of a string in one card; longer ones go on in CONTINUE cards
_SIZED = {
    "bool": "bool", "int8": "int8", "byte": "uint8", "uint8": "uint8", "int16": "int16", "uint16": "uint16",
    "int32": "int32", "uint32": "uint32", "int64": "int64", "uint64": "uint64", "float32": "float32",
    "float64": "float64", "complex64": "complex64", "complex128": "complex128",
}  # fmt: skip
_ANY_WIDTH = {"int": "iu", "float": "f", "complex": "c", "bit": "b"}
_WIDEST = {"int": "int64", "float": "float64", "complex": "complex128", "bit": "bool"}


class Unfit(ValueError):  # noqa: N818  the value is at fault, not the program
    """A value that no card can hold."""


def card_value(item: Keyword, value: Any) -> Any:  # noqa: ANN401  any value of a card
    """Give a value as its card holds it: str, bool, int, float, complex, or None for none."""
    kinds = item.kind.split("|")
    if isinstance(value, units.Quantity):
        value = value.to_value(item.unit) if item.unit else value.to_value(units.dimensionless_unscaled)
    value = text_of(value)
    if isinstance(value, np.generic | np.ndarray) and np.ndim(value) == 0:
        value = value.item()
    if isinstance(value, str) and item.written:
        value = in_form(value, item.written)
    if isinstance(value, int) and not isinstance(value, bool):
        if "digits" in kinds:
            value = str(value).zfill(item.digits)
        elif "int" not in kinds and "float" in kinds:
            value = float(value)
    if isinstance(value, str) and not (value.isascii() and value.isprintable()):
        raise Unfit(f"{item.name}: {value!r} has characters that FITS does not allow in headers")
    if isinstance(value, float | complex) and not np.isfinite(value):
        raise Unfit(f"{item.name}: a card cannot hold {value}")
    return value


def in_form(value: str, form: str) -> str:
    """Give a date in the form of a spec; one that is in it already, and what is no date, as it is."""
    written = import_module("_runtime.written")
    values = import_module("_runtime.values")
    if written.read(value, form).seconds is not None:
        return value
    reading = values.read_datetime(value, ("Z", "blank"))
    if reading.seconds is None:
        reading = values.read_time(value)
    return value if reading.seconds is None else str(written.write(reading.seconds, form))


def text_of(value: object) -> object:
    """Give what Python and astropy have for instants as texts of ISO 8601; anything else as it is."""
    if isinstance(value, Time):
        return value.isot
    return value.isoformat() if isinstance(value, dt.date | dt.time) else value


def card(item: Keyword, name: str, value: Any) -> fits.Card:  # noqa: ANN401  any value of a card
    """Give a card, its comment as long as there is room for it."""
    long = len(name) > _HEAD - 2 or " " in name
    head = len(f"HIERARCH {name} = ") if long else _HEAD
    shown = _shown(value)
    comment = f"[{item.unit}] {item.comment}".rstrip() if item.unit else item.comment
    comment = "".join(one if one.isascii() and one.isprintable() else "?" for one in comment)
    if len(shown) <= _STRING:
        comment = comment[: max(0, _CARD - head - max(len(shown), _LEAST) - 3)].rstrip()
    made = fits.Card(f"HIERARCH {name}" if long else name, fits.card.UNDEFINED if value is None else value, comment)
    try:
        str(made)
    except ValueError as fault:
        raise ValueError(f"{name}: {fault}") from fault
    return made


def _shown(value: object) -> str:
    if isinstance(value, str):
        return "'" + f"{value:8}".replace("'", "''") + "'"
    return "" if value is None else str(value)


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
        plain = values.value if isinstance(values, units.Quantity) else values
        return plain, None if unit is None else units.Unit(unit).to_string("fits")
    default = allowed[0] if allowed else None
    if unit is None or not allowed:
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
    canonical = import_module("_runtime.unit_text").canonical
    parts = canonical(text, aliases).split(" ")
    numbers = [part for part in parts if part[:1].isdigit()]  # astropy reads one of them at most
    scale = 1.0
    try:
        for base, _, power in (number.partition("**") for number in numbers):
            scale *= float(base) ** int(power or "1")
        return units.Unit(scale * units.Unit(" ".join(part for part in parts if part not in numbers)))
    except ValueError:
        return None
