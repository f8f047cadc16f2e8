# SPDX-License-Identifier: BSD-3-Clause
"""Columns of binary tables: data of a dict or Table as astropy's columns, by what the spec says of each.

FITS 7.3: types by TFORM, arrays in a cell by TDIM, unsigned integers by TZERO, variable length by descriptors.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from astropy.io import fits

from ..values import fitting, in_unit
from .fields import Column

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..values import TableLike
    from .views import FileView

_LETTERS = {
    "bool": "L", "uint8": "B", "int8": "B", "int16": "I", "uint16": "I", "int32": "J", "uint32": "J", "int64": "K",
    "uint64": "K", "float32": "E", "float64": "D", "complex64": "C", "complex128": "M",
}  # fmt: skip
# FITS 7.3.2, table 19: stored integers that are offset to mean the others.
_OFFSETS = {"int8": -128, "uint16": 1 << 15, "uint32": 1 << 31, "uint64": 1 << 63}
_TEXTS = {"string", "date", "datetime", "time", "digits"}
_FILLED: dict[str, Any] = {
    "f": np.nan,
    "c": np.nan,
    "U": "",
    "S": b"",
}  # what stands for null where that is no number of its own
_WIDE = 2**31 - 1  # elements of the heap that a P descriptor can count


class FileColumns(dict[str, Any]):
    """Columns by name, with the units that a file has for them; that of a Quantity counts before."""

    def __init__(self, columns: Mapping[str, Any], units: Mapping[str, str]) -> None:
        super().__init__(columns)
        self.units = dict(units)


@dataclass(frozen=True, slots=True)
class Stored:
    """A column as the file will have it: an array, or where rows differ in length a list of them."""

    name: str
    item: Column
    values: Any
    unit: str | None


def stored(data: TableLike, described: tuple[Column, ...], file: FileView, where: str) -> list[Stored]:
    """Give the columns in the order of the spec, then those that it does not describe."""
    units = data.units if isinstance(data, FileColumns) else {}
    found = []
    for name, item, values in _ordered(data, described):
        plain, unit = in_unit(values, item.units, file.aliases, f"{where}.{name}")
        if getattr(values, "unit", None) is None:
            unit = units.get(name, "" if isinstance(data, FileColumns) else unit)
        found.append(Stored(name, item, _plain(plain, item, f"{where}.{name}", strict=file.strict), unit))
    return found


def table(columns: list[Stored], where: str) -> fits.BinTableHDU:
    """Give the table of astropy."""
    lengths = {one.name: len(one.values) for one in columns}
    if len(set(lengths.values())) > 1:
        said = ", ".join(f"{name} {length}" for name, length in lengths.items())
        raise ValueError(f"{where}: columns differ in length: {said}")
    made = fits.BinTableHDU.from_columns(
        [_column(one, f"{where}.{one.name}") for one in columns], nrows=max(lengths.values(), default=0)
    )
    for number, one in enumerate(columns, 1):
        item = one.item
        comment = "".join(one if one.isascii() and one.isprintable() else "?" for one in item.comment)
        made.header.comments[f"TTYPE{number}"] = comment[:47].rstrip()
        if item.ucd is not None:
            made.header[f"TUCD{number}"] = item.ucd
    return made


def _ordered(data: TableLike, described: tuple[Column, ...]) -> Iterator[tuple[str, Column, Any]]:
    names = list(data.keys())
    taken: set[str] = set()
    for item in described:
        pattern = item.pattern
        mine = [item.name] if pattern is None else [one for one in names if re.fullmatch(pattern, one)]
        for name in mine:
            if name in names and name not in taken:
                taken.add(name)
                yield name, item, data[name]
    for name in names:
        if name not in taken:
            yield name, Column(name, ()), data[name]


def _plain(values: Any, item: Column, where: str, *, strict: bool) -> Any:  # noqa: ANN401  array-like
    """Give values as a file holds them, of one of the types of the column; texts without blanks at the end."""
    if item.shape == ("*",) and not _TEXTS.intersection(item.kinds):
        return _rows(values, item, where, strict=strict)
    if isinstance(values, np.ma.MaskedArray) and values.dtype.kind in _FILLED:
        values = values.filled(_FILLED[values.dtype.kind])
    if isinstance(values, np.ma.MaskedArray):
        plain = fitting(values.data, item.kinds, where, strict=strict)
        return np.ma.MaskedArray(plain, values.mask, fill_value=values.fill_value)
    if _TEXTS.intersection(item.kinds) or np.asarray(values).dtype.kind in "US":
        return _texts(values)
    return fitting(values, item.kinds, where, strict=strict)


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
    dtypes = {one.dtype.newbyteorder("=") for one in rows if one.size}
    kind = np.result_type(*dtypes) if dtypes else np.dtype(_first(item.kinds))
    return [one.astype(kind, copy=False) for one in rows]


def _column(one: Stored, where: str) -> fits.Column:
    item, cells = one.item, one.values
    unit = one.unit or None
    if isinstance(cells, list):
        return _ragged(one, unit, where)
    if cells.dtype.kind == "U":
        return _of_texts(one, unit, where)
    inner = cells.shape[1:]
    count = int(np.prod(inner)) if inner else 1
    kind = cells.dtype.name
    bits = "bit" in item.kinds
    if not bits and kind not in _LETTERS:
        raise TypeError(f"{where}: {kind} cannot be a column")
    letter = "X" if bits else _LETTERS[kind]
    null, cells = _with_null(cells, item, where)
    return fits.Column(
        name=one.name,
        format=f"{count if inner else ''}{letter}",
        unit=unit,
        null=null,
        bzero=None if bits else _OFFSETS.get(kind),
        dim=_dimensions(inner) if len(inner) > 1 else None,
        array=cells,
    )


def _with_null(cells: Any, item: Column, where: str) -> tuple[int | None, Any]:  # noqa: ANN401
    """Give TNULL, and the numbers with what stands for null in place of those that are missing."""
    mask = np.ma.getmaskarray(cells) if isinstance(cells, np.ma.MaskedArray) else None
    if mask is None or not mask.any():
        return item.null, np.ma.getdata(cells)
    if cells.dtype.kind == "b":
        return None, np.where(mask, b"\0", np.where(cells.data, b"T", b"F"))  # FITS 7.3.3.1
    offset = _OFFSETS.get(cells.dtype.name, 0)
    limits = np.iinfo(cells.dtype)
    null = int(cells.fill_value) - offset if item.null is None else item.null
    if not limits.min <= null + offset <= limits.max or (
        item.null is None and (cells.data[~mask] == null + offset).any()
    ):
        raise ValueError(f"{where}: {int(mask.sum())} values are missing, and the spec has no number for those (null)")
    return null, cells.filled(null + offset)


def _dimensions(inner: tuple[int, ...], first: tuple[int, ...] = ()) -> str:
    return f"({','.join(str(one) for one in (*first, *reversed(inner)))})"


def _of_texts(one: Stored, unit: str | None, where: str) -> fits.Column:
    try:
        cells = np.char.encode(one.values, "ascii")
    except UnicodeEncodeError as fault:
        raise ValueError(f"{where}: {fault.object!r} is not ASCII, and FITS stores nothing else") from fault
    longest = max(int(np.char.str_len(cells).max(initial=0)), 1)
    width = one.item.width or longest
    if longest > width:
        raise ValueError(f"{where}: {longest} characters do not fit into {width}")
    inner = cells.shape[1:]
    count = int(np.prod(inner)) * width if inner else width
    dimensions = _dimensions(inner, (width,)) if inner else None
    return fits.Column(name=one.name, format=f"{count}A", unit=unit, dim=dimensions, array=cells)


def _ragged(one: Stored, unit: str | None, where: str) -> fits.Column:
    rows = one.values
    kind = rows[0].dtype.name if rows else _first(one.item.kinds)
    if kind not in _LETTERS or kind in _OFFSETS:
        raise TypeError(f"{where}: {kind} cannot have a length of its own in each row")
    held = np.empty(len(rows), dtype=object)
    for number, row in enumerate(rows):
        held[number] = row
    descriptor = "Q" if sum(row.nbytes for row in rows) > _WIDE else "P"
    form = f"{descriptor}{_LETTERS[kind]}()"
    return fits.Column(name=one.name, format=form, unit=unit, null=one.item.null, array=held)


def _first(kinds: tuple[str, ...]) -> str:
    return next((one for one in kinds if one in _LETTERS), "float64")
