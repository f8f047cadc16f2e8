# SPDX-License-Identifier: BSD-3-Clause
"""Columns of binary tables: data of a dict or Table as astropy's columns, by what the spec says of each.

FITS 7.3: types by TFORM, arrays in a cell by TDIM, unsigned integers by TZERO, variable length by descriptors.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import numpy as np
from astropy.io import fits

from ..values import array, in_unit
from .fields import Column

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..values import TableLike

_LETTERS = {
    "bool": "L", "uint8": "B", "int8": "B", "int16": "I", "uint16": "I", "int32": "J", "uint32": "J", "int64": "K",
    "uint64": "K", "float32": "E", "float64": "D", "complex64": "C", "complex128": "M",
}  # fmt: skip
# FITS 7.3.2, table 19: stored integers that are offset to mean the others.
_OFFSETS = {"int8": -128, "uint16": 1 << 15, "uint32": 1 << 31, "uint64": 1 << 63}
_TEXTS = {"string", "date", "datetime", "time", "digits"}
_WIDE = 2**31 - 1  # elements of the heap that a P descriptor can count


def table(data: TableLike, described: tuple[Column, ...], aliases: Mapping[str, str], where: str) -> fits.BinTableHDU:
    """Give a table with its columns in the order of the spec, then those that it does not describe."""
    ordered = list(_ordered(data, described, where))
    lengths = {name: len(values) for name, _, values in ordered}
    if len(set(lengths.values())) > 1:
        said = ", ".join(f"{name} {length}" for name, length in lengths.items())
        raise ValueError(f"{where}: columns differ in length: {said}")
    columns = [_column(name, item, values, aliases, f"{where}.{name}") for name, item, values in ordered]
    made = fits.BinTableHDU.from_columns(columns, nrows=max(lengths.values(), default=0))
    for number, (_, item, _) in enumerate(ordered, 1):
        comment = "".join(one if one.isascii() and one.isprintable() else "?" for one in item.comment)
        made.header.comments[f"TTYPE{number}"] = comment[:47].rstrip()
        if item.ucd is not None:
            made.header[f"TUCD{number}"] = item.ucd
    return made


def _ordered(data: TableLike, described: tuple[Column, ...], where: str) -> Iterator[tuple[str, Column, Any]]:
    names = list(data.keys())
    taken: set[str] = set()
    for item in described:
        pattern = item.pattern
        mine = [item.name] if pattern is None else [one for one in names if re.fullmatch(pattern, one)]
        for name in mine:
            if name in names and name not in taken:
                taken.add(name)
                yield name, item, data[name]
            elif name not in names and item.required:
                raise ValueError(f"{where}: the column {name} is missing")
    for name in names:
        if name not in taken:
            yield name, Column(name, ()), data[name]


def _column(
    name: str,
    item: Column,
    values: Any,  # noqa: ANN401  array-like
    aliases: Mapping[str, str],
    where: str,
) -> fits.Column:
    plain, unit = in_unit(values, item.units, aliases, where)
    if item.shape == ("*",):
        return _ragged(name, item, plain, unit, where)
    plain = _filled(plain, item)
    if _TEXTS.intersection(item.kinds) or np.asarray(plain).dtype.kind in "US":
        return _texts(name, item, plain, unit, where)
    cells = array(plain, item.kinds, where)
    inner = cells.shape[1:]
    count = int(np.prod(inner)) if inner else 1
    stored = cells.dtype.name
    bits = "bit" in item.kinds
    if not bits and stored not in _LETTERS:
        raise TypeError(f"{where}: {stored} cannot be a column")
    letter = "X" if bits else _LETTERS[stored]
    return fits.Column(
        name=name,
        format=f"{count if inner else ''}{letter}",
        unit=unit,
        null=item.null,
        bzero=None if bits else _OFFSETS.get(stored),
        dim=_dimensions(inner) if len(inner) > 1 else None,
        array=cells,
    )


def _filled(values: Any, item: Column) -> Any:  # noqa: ANN401  array-like
    """Give masked values as what stands for null in a file."""
    if not isinstance(values, np.ma.MaskedArray):
        return values
    fill: Any = {"f": np.nan, "c": np.nan, "U": "", "S": b""}.get(values.dtype.kind, item.null)
    return values.filled(fill) if fill is not None else values.data


def _dimensions(inner: tuple[int, ...], first: tuple[int, ...] = ()) -> str:
    return f"({','.join(str(one) for one in (*first, *reversed(inner)))})"


def _texts(name: str, item: Column, values: Any, unit: str | None, where: str) -> fits.Column:  # noqa: ANN401
    cells = np.asarray(values)
    if cells.dtype.kind not in "US" or item.kinds == ("digits",):
        cells = cells.astype(np.str_)
    if cells.dtype.kind == "U":
        try:
            cells = np.char.encode(cells, "ascii")
        except UnicodeEncodeError as fault:
            raise ValueError(f"{where}: {fault.object!r} is not ASCII, and FITS stores nothing else") from fault
    longest = max(int(np.char.str_len(cells).max(initial=0)), 1)
    width = item.width or longest
    if longest > width:
        raise ValueError(f"{where}: {longest} characters do not fit into {width}")
    inner = cells.shape[1:]
    count = int(np.prod(inner)) * width if inner else width
    dimensions = _dimensions(inner, (width,)) if inner else None
    return fits.Column(name=name, format=f"{count}A", unit=unit, dim=dimensions, array=cells)


def _ragged(name: str, item: Column, values: Any, unit: str | None, where: str) -> fits.Column:  # noqa: ANN401
    rows = [array(one, item.kinds, f"{where}, row {number}") for number, one in enumerate(values, 1)]
    dtypes = {one.dtype.newbyteorder("=") for one in rows}
    stored = str(np.result_type(*dtypes)) if dtypes else _first(item.kinds)
    if stored not in _LETTERS or stored in _OFFSETS:
        raise TypeError(f"{where}: {stored} cannot have a length of its own in each row")
    held = np.empty(len(rows), dtype=object)
    for number, one in enumerate(rows):
        held[number] = one.astype(stored, copy=False)
    descriptor = "Q" if sum(one.nbytes for one in rows) > _WIDE else "P"
    return fits.Column(name=name, format=f"{descriptor}{_LETTERS[stored]}()", unit=unit, null=item.null, array=held)


def _first(kinds: tuple[str, ...]) -> str:
    return next((one for one in kinds if one in _LETTERS), "float64")
