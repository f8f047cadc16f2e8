# SPDX-License-Identifier: BSD-3-Clause
"""Columns of ASCII tables, given to astropy (FITS 7.2): every cell is a text of as many characters as TFORM says.

Takes a column in the type that it will have. Without a TFORM of the spec's own, numbers are written with as many digits
as tell each from its neighbours; what is missing is written as TNULL says.
"""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any

import numpy as np
from astropy.io import fits

if TYPE_CHECKING:
    from .tables import Stored

_FORMS = {
    "uint8": "I4", "int8": "I4", "int16": "I6", "uint16": "I6", "int32": "I11", "uint32": "I11", "int64": "I20",
    "uint64": "I20", "float32": "E16.8", "float64": "D25.16",
}  # fmt: skip
_EMPTY = 2880  # bytes of a primary HDU without data
_NULL = "*"  # no number is written so


def ascii_table(columns: list[Stored], where: str) -> fits.TableHDU:
    """Give the table of astropy, without its comments."""
    made = fits.TableHDU.from_columns(
        [_column(one, f"{where}.{one.name}") for one in columns],
        nrows=max((len(one.values) for one in columns), default=0),
    )
    gone = {number: mask for number, one in enumerate(columns) if (mask := _missing(one.values)) is not None}
    return _without(made, gone) if gone else made


def _column(one: Stored, where: str) -> fits.Column:
    if isinstance(one.values, list) or one.values.ndim != 1:
        raise ValueError(f"{where}: a cell of an ASCII table holds one value")
    unit = one.unit or None
    missing = _missing(one.values)
    null = None if missing is None else _NULL
    if one.values.dtype.kind == "U":
        form = one.item.stored or f"A{one.item.width or max(int(np.char.str_len(one.values).max(initial=0)), 1)}"
        _check_texts(one.values, int(form[1:]), where)
        return fits.Column(name=one.name, format=form, unit=unit, array=one.values, ascii=True)
    kind = one.values.dtype.name
    if kind not in _FORMS:
        raise TypeError(f"{where}: {kind} cannot be a column of an ASCII table")
    cells = np.ma.getdata(one.values)
    if missing is not None:
        cells = np.where(missing, 0, cells)
    form = one.item.stored or _FORMS[kind]
    _check_width(cells, form, where)
    return fits.Column(name=one.name, format=form, unit=unit, null=null, array=cells, ascii=True)


def _missing(values: Any) -> Any:  # noqa: ANN401  an array of truth values, or None
    """Say which values are missing: those that are masked, and NaN, for which there is no text."""
    gone = np.ma.getmaskarray(values) if isinstance(values, np.ma.MaskedArray) else np.zeros(len(values), np.bool_)
    if values.dtype.kind == "f":
        gone = gone | np.isnan(np.ma.getdata(values))
    return gone if gone.any() else None


def _check_texts(values: Any, width: int, where: str) -> None:  # noqa: ANN401  an array
    strange = [str(one) for one in values if not (one.isascii() and (one.isprintable() or not one))]
    if strange:
        raise ValueError(f"{where}: {strange[0]!r} is not ASCII, and FITS stores nothing else")
    longest = int(np.char.str_len(values).max(initial=0))
    if longest > width:
        raise ValueError(f"{where}: {longest} characters do not fit into {width}")


def _check_width(cells: Any, form: str, where: str) -> None:  # noqa: ANN401  an array
    """Raise what astropy would cut off: numbers that are longer than their column."""
    found = re.fullmatch(r"([IFED])(\d+)(?:\.(\d+))?", form)
    if found is None or not len(cells):
        return
    letter, width, digits = found[1], int(found[2]), int(found[3] or 0)
    if cells.dtype.kind == "f" and not np.isfinite(cells).all():
        raise ValueError(f"{where}: an ASCII table holds no infinite number")
    for one in (cells.min(), cells.max()):
        text = f"{one:.0f}" if letter == "I" else f"{one:.{digits}{'f' if letter == 'F' else 'e'}}"
        if len(text) > width:
            raise ValueError(f"{where}: {one} does not fit into {form}")


def _without(made: fits.TableHDU, gone: dict[int, Any]) -> fits.TableHDU:
    """Give the table with TNULL in place of what is missing, which astropy does not write by itself."""
    held = io.BytesIO()
    fits.HDUList([fits.PrimaryHDU(), made]).writeto(held)
    content = bytearray(held.getvalue()[_EMPTY:])
    header = fits.Header.fromstring(bytes(content))
    start = len(header.tostring())
    for number, rows in gone.items():
        column = made.columns[number]
        width = int(re.findall(r"\d+", column.format)[0])
        for row in np.flatnonzero(rows):
            at = start + int(row) * header["NAXIS1"] + header[f"TBCOL{number + 1}"] - 1
            content[at : at + width] = _NULL.ljust(width).encode("ascii")
    return fits.TableHDU.fromstring(bytes(content))
