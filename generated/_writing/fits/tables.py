# SPDX-License-Identifier: BSD-3-Clause
"""Columns of binary tables: data of a dict or Table in the types, shapes and units that the spec says of each."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from ..values import fitting, holds, in_unit
from .ascii_tables import ascii_table
from .factors import Factor, factor_for
from .fields import Column
from .storing import scaling, table_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..values import TableLike
    from .views import FileView

_TEXTS = {"string", "date", "datetime", "time", "digits"}
# What stands for null where that is no number of its own.
_FILLED: dict[str, Any] = {"f": np.nan, "c": np.nan, "U": "", "S": b""}
_DESCRIBED = ("*",)  # shape of cells that differ in length


class FileColumns(dict[str, Any]):
    """Columns by name, with the units that a file has for them; that of a Quantity counts before."""

    def __init__(self, columns: Mapping[str, Any], units: Mapping[str, str]) -> None:
        super().__init__(columns)
        self.units = dict(units)


@dataclass(frozen=True, slots=True)
class Stored:
    """A column as the file will have it: an array, or where rows differ in length a list of them.

    factor: with which integers stand for the values.
    """

    name: str
    item: Column
    values: Any
    unit: str | None
    factor: Factor | None = None


def stored(
    data: TableLike,
    described: tuple[Column, ...],
    file: FileView,
    where: str,
    factors: Mapping[str, tuple[float, float]],
) -> list[Stored]:
    """Give the columns in the order of the spec, then those that it does not describe.

    factors: TSCAL and TZERO, where they are given.
    """
    units = data.units if isinstance(data, FileColumns) else {}
    found = []
    for name, item, values in _ordered(data, described):
        place = f"{where}.{name}"
        plain, unit = in_unit(values, item.units, file.aliases, place)
        if getattr(values, "unit", None) is None:
            unit = units.get(name, "" if isinstance(data, FileColumns) else unit)
        plain = _plain(plain, item, place, strict=file.strict)
        factor = None
        if (item.scaled or name in factors) and not isinstance(plain, list) and plain.dtype.kind in "iuf":
            factor = factor_for(plain, item.scaled or "int32", item.null, factors.get(name), place)
            plain = factor.values(factor.stored(np.ma.filled(plain.astype(np.float64), np.nan)))
        found.append(Stored(name, item, plain, unit, factor))
    return found


def table(columns: list[Stored], where: str, *, text: bool = False) -> Any:  # noqa: ANN401  astropy has no types
    """Give the table of astropy, in which numbers are as they are stored; an ASCII table where `text` is true."""
    lengths = {one.name: len(one.values) for one in columns}
    if len(set(lengths.values())) > 1:
        said = ", ".join(f"{name} {length}" for name, length in lengths.items())
        raise ValueError(f"{where}: columns differ in length: {said}")
    made = (
        ascii_table(columns, where)
        if text
        else table_of([(one, f"{where}.{one.name}") for one in columns], max(lengths.values(), default=0))
    )
    for number, one in enumerate(columns, 1):
        item = one.item
        comment = "".join(one if one.isascii() and one.isprintable() else "?" for one in item.comment)
        made.header.comments[f"TTYPE{number}"] = comment[:47].rstrip()
        for stem, value, said in () if text else scaling(one):
            made.header[f"{stem}{number}"] = (value, said)
        if item.ucd is not None:
            made.header[f"TUCD{number}"] = item.ucd
    return made


def _ordered(data: TableLike, described: tuple[Column, ...]) -> Iterator[tuple[str, Column, Any]]:
    names = list(data.keys())
    taken: set[str] = set()
    for item in described:
        pattern = item.pattern
        mine = [item.name, *item.also] if pattern is None else [one for one in names if re.fullmatch(pattern, one)]
        for name in mine:
            if name in names and name not in taken:
                taken.add(name)
                yield name, _formed(item, data[name]), data[name]
    for name in names:
        if name not in taken:
            yield name, Column(name, ()), data[name]


def _formed(item: Column, values: Any) -> Column:  # noqa: ANN401  array-like
    """Give a column in that of its forms which fits the values."""
    if not item.forms:
        return item
    uneven = isinstance(values, list) and len({np.shape(one) for one in values}) > 1
    kind = np.asarray(values[0] if uneven else getattr(values, "value", values)).dtype
    axes = () if uneven else np.shape(values)[1:]
    for name, shape in item.forms:
        ragged = any(one == "*" or ".." in str(one) for one in shape)
        if not holds(kind, name) or (uneven and not ragged):
            continue
        if ragged or (
            len(shape) == len(axes) and all(isinstance(a, str) or a == b for a, b in zip(shape, axes, strict=True))
        ):
            return replace(item, kinds=(name,), shape=_DESCRIBED if ragged else shape)
    return item


def _plain(values: Any, item: Column, where: str, *, strict: bool) -> Any:  # noqa: ANN401  array-like
    """Give values as a file holds them, of one of the types of the column; texts without blanks at the end."""
    arrays = isinstance(values, list) and all(isinstance(one, np.ndarray | list | tuple) for one in values)
    uneven = arrays and (len({_length(one) for one in values}) > 1 or not item.kinds)
    if uneven and item.padded and item.shape != _DESCRIBED:
        values = _padded(values)
    elif (uneven or (item.shape == _DESCRIBED and not item.padded)) and not _TEXTS.intersection(item.kinds):
        return _rows(values, item, where, strict=strict)
    if isinstance(values, np.ma.MaskedArray) and values.dtype.kind in _FILLED:
        values = values.filled(_FILLED[values.dtype.kind])
    if isinstance(values, np.ma.MaskedArray):
        plain = fitting(values.data, item.kinds, where, strict=strict)
        return np.ma.MaskedArray(plain, values.mask, fill_value=values.fill_value)
    if _TEXTS.intersection(item.kinds) or np.asarray(values).dtype.kind in "US":
        return _texts(values)
    return fitting(values, item.kinds, where, strict=strict)


def _length(row: Any) -> tuple[int, ...]:  # noqa: ANN401
    return row.shape if isinstance(row, np.ndarray) else (len(row),)


def _padded(values: list[Any]) -> Any:  # noqa: ANN401
    """Give cells of one length, of which no more counts than was given: NaN stands behind that, or zeros."""
    longest = max(map(len, values))
    kind = np.result_type(*(np.asarray(one).dtype for one in values))
    made = np.full((len(values), longest), np.nan if kind.kind in "fc" else 0, kind)
    for row, one in zip(made, values, strict=True):
        row[: len(one)] = one
    return made


def _texts(values: Any) -> Any:  # noqa: ANN401
    cells = np.asarray(values)
    if cells.dtype.kind == "S":
        cells = np.char.decode(cells, "latin-1")
    elif cells.dtype.kind != "U":
        cells = cells.astype(np.str_)
    return np.char.rstrip(cells, " ") if cells.size else cells


def _rows(values: Any, item: Column, where: str, *, strict: bool) -> list[Any]:  # noqa: ANN401
    """Give an array for each row, all of one type."""
    numbered = enumerate(values, 1)
    rows = [fitting(one, item.kinds, f"{where}, row {number}", strict=strict) for number, one in numbered]
    dtypes = {one.dtype.newbyteorder("=") for one in rows if one.size} or {one.dtype.newbyteorder("=") for one in rows}
    kind = np.result_type(*dtypes) if dtypes else None
    return [np.ravel(one).astype(kind, copy=False) for one in rows]
