# SPDX-License-Identifier: BSD-3-Clause
"""Columns of a table as people have them: numbers, texts, truth values, arrays of any length, nulls masked.

Takes a table of astropy that was told nothing of factors, and a column as the runtime describes it; gives an array, or
where rows differ in length a list of them.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ..beside import runtime


def cells_of(hdu: Any, index: int, column: Any) -> Any:  # noqa: ANN401  of astropy, of the runtime
    """Give the values of a column; nulls are masked where it has any, but for NaN, which stands for itself."""
    if hdu.columns[index].ascii:
        raw = hdu.data.view(np.ndarray)
        return _ascii(raw[raw.dtype.names[index]], column)
    held = hdu.data.field(index)
    if column.descriptor is not None:
        rows = [_cell(one, column) for one in held]
        return np.array(rows, dtype=np.str_) if column.code == "A" else rows
    if column.code == "A":
        return _shaped(_texts(held, column.chars), column)
    if column.code == "X":
        return np.array(held, dtype=np.bool_)
    return _shaped(_numbers(np.asarray(held), column), column)


def _shaped(values: Any, column: Any) -> Any:  # noqa: ANN401
    """Give cells the shape that TFORM and TDIM say, where they have as many elements."""
    shape = (len(values), *column.shape)
    return values.reshape(shape) if values.shape != shape and values.size == np.prod(shape) else values


def _cell(one: Any, column: Any) -> Any:  # noqa: ANN401
    if column.code == "A":
        return "".join(str(text) for text in np.ravel(one)) if len(one) else ""
    if column.code == "X":
        return np.asarray(one)
    return _numbers(np.asarray(one), column)


def _texts(held: Any, chars: int) -> Any:  # noqa: ANN401
    texts = runtime("fits.stored").strings(np.ascontiguousarray(held).view(np.ndarray))
    return texts.astype(f"U{max(chars, 1)}", copy=False)


def _numbers(stored: Any, column: Any) -> Any:  # noqa: ANN401
    if column.code == "L":
        stored = stored.view(np.uint8)
    values, nulls = runtime("fits.stored").column_values(stored, column)
    return _masked(values, nulls, column)


def _ascii(stored: Any, column: Any) -> Any:  # noqa: ANN401
    if column.code == "A":
        return _texts(stored, column.chars)
    values, nulls = runtime("fits.stored").ascii_numbers(stored, column)
    return _masked(values, nulls, column)


def _masked(values: Any, nulls: Any, column: Any) -> Any:  # noqa: ANN401
    if nulls is None or values.dtype.kind in "fc" or not nulls.any():
        return values
    made = np.ma.MaskedArray(values, nulls)
    if isinstance(column.null, int):
        made.fill_value = column.null + (int(column.zero) if column.unsigned else 0)
    return made
