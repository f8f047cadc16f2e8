# SPDX-License-Identifier: BSD-3-Clause
"""Arrays in cells, as JSON gave them, as arrays of numpy: elements, and all together where one shape is theirs."""

from __future__ import annotations

from ..tables.array_cells import ArrayCells
from ..tables.cells import Cells
from .declared import FLOATS, INTEGERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .cells import Converted
    from .declared import EcsvColumn

_EMPTY: dict[str, Any] = {"string": "", "bool": False}


def array_cells(column: EcsvColumn, made: Converted) -> ArrayCells:
    """Give the cells of a column with a shape; what is wrong in them was told before."""
    import numpy as np

    owners: list[int] = []
    flat: list[Any] = []
    for index, value in enumerate(made.values.tolist()):
        level = [] if value is None else [value]
        for _ in column.shape:
            level = [element for each in level for element in each]
        owners += [index] * len(level)
        flat += level
    elements = _elements(column, flat)
    of = np.array(owners, np.int64)
    rows = len(made.values)
    lengths = [length for length in column.shape if length is not None]
    if len(lengths) < len(column.shape):
        return ArrayCells(elements.values, elements, of, rows, null=made.nulls, bad=made.broken, ragged=True)
    there = np.array([value is not None for value in made.values.tolist()], np.bool_)
    shape, count = (rows, *lengths), int(there.sum())
    values, inner = np.zeros(shape, elements.values.dtype), np.ones(shape, np.bool_)
    values[there] = elements.values.reshape(count, *lengths)
    inner[there] = False if elements.null is None else elements.null.reshape(count, *lengths)
    absent = inner if inner.any() else None
    return ArrayCells(values, elements, of, rows, null=made.nulls, bad=made.broken, inner=absent)


def _elements(column: EcsvColumn, flat: list[Any]) -> Cells:
    import numpy as np

    kind = column.type or ""
    empty = _EMPTY.get(kind, 0)
    null = np.array([one is None for one in flat], np.bool_)
    filled = [empty if one is None else one for one in flat]
    if kind in INTEGERS:
        values: Any = np.array(filled, kind)
    elif kind in FLOATS:
        values = np.array(filled, np.float64)
        null |= np.isnan(values)
    elif kind == "bool":
        values = np.array(filled, np.bool_)
    else:
        values = np.array(filled, np.str_) if filled else np.array([], "U1")
    return Cells(values, null if null.any() else None)
