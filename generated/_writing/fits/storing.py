# SPDX-License-Identifier: BSD-3-Clause
"""Columns as binary tables store them, given to astropy (FITS 7.3).

Takes a column in the types that it will have; gives astropy's column of stored numbers: types by TFORM, arrays in a
cell by TDIM, variable length by descriptors, and what cards say how they are meant (TSCAL, TZERO), which astropy would
not do for arrays of variable length.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from astropy.io import fits

from .signs import OFFSETS, turned

if TYPE_CHECKING:
    from .fields import Column
    from .tables import Stored

_LETTERS = {
    "bool": "L", "uint8": "B", "int8": "B", "int16": "I", "uint16": "I", "int32": "J", "uint32": "J", "int64": "K",
    "uint64": "K", "float32": "E", "float64": "D", "complex64": "C", "complex128": "M",
}  # fmt: skip
_TRUE, _FALSE = b"TF"
_WIDE = 2**31 - 1  # bytes of the heap that a P descriptor can count


def scaling(one: Stored) -> list[tuple[str, float, str]]:
    """Give the cards that say what stored numbers mean: stem, value and comment."""
    if one.factor is not None:
        step = f"values are steps of {one.factor.scale:.3g}"
        return [("TSCAL", one.factor.scale, step), ("TZERO", one.factor.zero, "the value that 0 stands for")]
    kind = _kind(one)
    return [("TZERO", OFFSETS[kind], f"values are {kind}")] if kind in OFFSETS else []


def _kind(one: Stored) -> str:
    """Give the type of a column by its name, of an empty one the first that the spec allows."""
    values = one.values
    if isinstance(values, list):
        return values[0].dtype.name if values else next((k for k in one.item.kinds if k in _LETTERS), "float64")
    return str(values.dtype.name)


def table_of(columns: list[tuple[Stored, str]], rows: int) -> fits.BinTableHDU:
    """Give astropy's table of columns, each with what to call it in messages."""
    made = [_column(one, where) for one, where in columns]
    # Rows that are filled column by column are held once; astropy would copy each column before.
    whole = all(one.fill is not None for one in made)
    if not whole or not made:
        return fits.BinTableHDU.from_columns([one.described(given=True) for one in made], nrows=rows)
    held = fits.FITS_rec.from_columns([one.described(given=False) for one in made], nrows=rows, fill=True)
    raw = held.view(np.ndarray)
    for one, name in zip(made, raw.dtype.names, strict=True):
        field, cells = raw[name], one.fill
        if rows:
            field.reshape(rows, -1)[...] = cells.reshape(rows, -1)
    return fits.BinTableHDU(data=held)


@dataclass(slots=True)
class _Laid:
    """A column of astropy to be; `fill`: what its field of each row holds, where that can be put there as it is."""

    said: dict[str, Any]
    cells: Any
    fill: Any = None

    def described(self, *, given: bool) -> fits.Column:
        return fits.Column(**self.said, **({"array": self.cells} if given else {}))


def _column(one: Stored, where: str) -> _Laid:
    """Give astropy's column."""
    said: dict[str, Any] = {"name": one.name, "unit": one.unit or None}
    if isinstance(one.values, list):
        return _ragged(one, said, where)
    if one.values.dtype.kind == "U":
        return _of_varying_texts(one, said, where) if one.item.shape == ("*",) else _of_texts(one, said, where)
    null, cells = _with_null(one, where)
    inner = cells.shape[1:]
    count = int(np.prod(inner)) if inner else 1
    kind = _kind(one) if one.factor is None else one.factor.kind
    bits = "bit" in one.item.kinds and kind == "bool"
    if not bits and kind not in _LETTERS:
        raise TypeError(f"{where}: {kind} cannot be a column")
    dimensions = _dimensions(inner) if len(inner) > 1 or inner == (1,) else None
    said |= {"format": f"{count if inner else ''}{'X' if bits else _LETTERS[kind]}", "null": null, "dim": dimensions}
    if bits or count == 0:
        return _Laid(said, cells)
    fill = np.where(cells, np.int8(_TRUE), np.int8(_FALSE)) if cells.dtype.kind == "b" else cells
    return _Laid(said, cells, fill.view(np.int8) if fill.dtype == "S1" else fill)


def _with_null(one: Stored, where: str) -> tuple[int | None, Any]:
    """Give TNULL, and what is stored, with what stands for null in place of what is missing."""
    item, cells = one.item, one.values
    if one.factor is not None:
        return one.factor.null, turned(one.factor.stored(cells))
    mask = np.ma.getmaskarray(cells) if isinstance(cells, np.ma.MaskedArray) else None
    if mask is None or not mask.any():
        return item.null if cells.dtype.kind in "iu" else None, turned(np.ma.getdata(cells))
    if cells.dtype.kind == "b":
        return None, np.where(mask, b"\0", np.where(cells.data, b"T", b"F"))  # FITS 7.3.3.1
    found = null_number(cells, item.null)
    if found is None:
        raise ValueError(f"{where}: {int(mask.sum())} values are missing, and the spec has no number for those (null)")
    return found[0], turned(cells.filled(found[1]))


def null_number(cells: Any, null: int | None) -> tuple[int, int] | None:  # noqa: ANN401  a masked array
    """Give what is stored for null, that of the spec or one that no value has, and the value that it would mean."""
    offset = OFFSETS.get(cells.dtype.name, 0)
    limits = np.iinfo(cells.dtype)
    if null is not None:
        return (null, null + offset) if limits.min <= null + offset <= limits.max else None
    held = cells.data[~np.ma.getmaskarray(cells)]
    for value in (int(cells.fill_value), limits.min, limits.max):
        if limits.min <= value <= limits.max and not (held == value).any():
            return value - offset, value
    return None


def _dimensions(inner: tuple[int, ...], first: tuple[int, ...] = ()) -> str:
    return f"({','.join(str(one) for one in (*first, *reversed(inner)))})"


def _encoded(values: Any, where: str) -> Any:  # noqa: ANN401  an array of texts
    try:
        return np.char.encode(values, "ascii")
    except UnicodeEncodeError as fault:
        raise ValueError(f"{where}: {fault.object!r} is not ASCII, and FITS stores nothing else") from fault


def _of_texts(one: Stored, said: dict[str, Any], where: str) -> _Laid:
    cells = _encoded(one.values, where)
    longest = max(int(np.char.str_len(cells).max(initial=0)), 1)
    width = one.item.width or longest
    if longest > width:
        raise ValueError(f"{where}: {longest} characters do not fit into {width}")
    inner = cells.shape[1:]
    count = int(np.prod(inner)) * width if inner else width
    dimensions = _dimensions(inner, (width,)) if inner else None
    said |= {"format": f"{count}A", "dim": dimensions}
    return _Laid(said, cells)


def _of_varying_texts(one: Stored, said: dict[str, Any], where: str) -> _Laid:
    held = np.empty(len(one.values), dtype=object)
    for number, text in enumerate(_encoded(one.values, where)):
        held[number] = np.frombuffer(bytes(text), "S1")
    return _Laid(said | {"format": "PA()"}, held)


def _ragged(one: Stored, said: dict[str, Any], where: str) -> _Laid:
    rows, kind = one.values, _kind(one)
    if kind not in _LETTERS:
        raise TypeError(f"{where}: {kind} cannot have a length of its own in each row")
    held = np.empty(len(rows), dtype=object)
    for number, row in enumerate(rows):
        held[number] = _filled(row, one.item, where)
    descriptor = "Q" if sum(row.nbytes for row in rows) > _WIDE else "P"
    null = one.item.null if np.dtype(kind).kind in "iu" else None
    return _Laid(said | {"format": f"{descriptor}{_LETTERS[kind]}()", "null": null}, held)


def _filled(row: Any, item: Column, where: str) -> Any:  # noqa: ANN401  an array
    if isinstance(row, np.ma.MaskedArray) and np.ma.getmaskarray(row).any():
        if row.dtype.kind in "fc":
            return row.filled(np.nan)
        found = null_number(row, item.null) if row.dtype.kind in "iu" and item.null is not None else None
        if found is None:
            raise ValueError(f"{where}: values are missing, and the spec has no number for those (null)")
        row = row.filled(found[1])
    return turned(np.ma.getdata(row))
