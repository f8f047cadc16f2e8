# SPDX-License-Identifier: BSD-3-Clause
"""Cells of a column as values, by the datatype that the header says, and which are none.

Takes cells of some rows, `""` for a field that is empty and so missing; gives an array, which of it is missing, and
what is wrong. Where a cell is wrong or missing, the array holds 0, False or an empty text. Arrays in cells are JSON.
"""

from __future__ import annotations

from ..values import shown
from .declared import COMPLEXES, FLOATS, INTEGERS
from .json_cells import JsonCells

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from .declared import EcsvColumn

_BOOLEANS = {"True": True, "False": False}
_LARGEST = {"float16": 65504.0, "float32": 3.4028235677973366e38}


class CellFault:
    """What is wrong with some cells: under which code, how many, the first of them and what it says."""

    __slots__ = ("code", "count", "first", "text")

    def __init__(self, code: str, first: int, text: str) -> None:
        self.code = code
        self.first = first
        self.text = text
        self.count = 1


class Converted:
    """Values of some rows. nulls: what is missing, None when nothing is; broken: what is wrong, likewise."""

    __slots__ = ("broken", "faults", "nulls", "values")

    def __init__(self, values: Any, nulls: Any, broken: Any, faults: Sequence[CellFault]) -> None:  # noqa: ANN401  # arrays of numpy
        self.values = values
        self.nulls = nulls
        self.broken = broken
        self.faults = faults


class FaultList:
    """Faults of cells, one a code: the first and how many."""

    __slots__ = ("known",)

    def __init__(self) -> None:
        self.known: dict[str, CellFault] = {}

    def note(self, code: str, index: int, text: str) -> None:
        """Count a fault, and keep the text of the first."""
        fault = self.known.get(code)
        if fault is None:
            self.known[code] = CellFault(code, index, text)
        else:
            fault.count += 1


def convert(column: EcsvColumn, cells: list[str]) -> Converted:
    """Convert cells of one column."""
    import numpy as np

    nulls = np.array([not cell for cell in cells], np.bool_) if "" in cells else None
    faults = FaultList()
    if column.kind != "scalar":
        values, broken = JsonCells(column, faults).convert(cells)
    elif column.type == "bool":
        values, broken = _booleans(column, cells, faults)
    elif column.type in INTEGERS:
        values, broken = _integers(column, cells, faults)
    elif column.type in FLOATS:
        values, broken = _floats(column, cells, faults)
    elif column.type in COMPLEXES:
        values, broken = _complexes(column, cells, faults)
    else:
        values, broken = np.array(cells, np.str_), None
    return Converted(values, nulls, broken, tuple(faults.known.values()))


def _booleans(column: EcsvColumn, cells: list[str], faults: FaultList) -> tuple[Any, Any]:
    import numpy as np

    read = [_BOOLEANS.get(cell) for cell in cells]
    if None not in read:
        return np.array(read, np.bool_), None
    broken = np.array([value is None and cell != "" for value, cell in zip(read, cells, strict=True)], np.bool_)
    for index in np.flatnonzero(broken).tolist():
        faults.note("E0117", index, _no_boolean(column, cells[index]))
    return np.array([bool(value) for value in read], np.bool_), broken


def _no_boolean(column: EcsvColumn, cell: str) -> str:
    right = {"t": "True", "f": "False", "1": "True", "0": "False", "y": "True", "n": "False"}.get(cell[:1].lower())
    hint = f"; write {right}" if right else "; they are True and False"
    return f"{column.called} is {shown(cell)}, which is no boolean{hint}"


def _integers(column: EcsvColumn, cells: list[str], faults: FaultList) -> tuple[Any, Any]:
    import numpy as np

    kind = column.type or "int64"
    least, most = INTEGERS[kind]
    whole = "".join(cells)
    if "_" not in whole and whole.isascii():
        try:
            read = [int(cell) for cell in cells] if all(cells) else [int(cell or 0) for cell in cells]
        except ValueError:
            read = [least - 1]
        if not read or (min(read) >= least and max(read) <= most):
            return np.array(read, kind), None
    values, broken = [], np.zeros(len(cells), np.bool_)
    for index, cell in enumerate(cells):
        value, problem = _integer(cell, least, most, kind)
        values.append(value)
        if problem:
            broken[index] = True
            faults.note("E0118", index, f"{column.called} is {shown(cell)}, {problem}")
    return np.array(values, kind), broken


def _integer(cell: str, least: int, most: int, kind: str) -> tuple[int, str]:
    if not cell:
        return 0, ""
    digits = cell[1:] if cell[0] in "+-" else cell
    if not (digits.isdecimal() and digits.isascii()):
        return 0, f"which is no {kind}"
    if len(digits.lstrip("0")) > len(str(most)) or not least <= int(cell) <= most:
        return 0, f"which does not fit into {kind}: from {least} to {most}"
    return int(cell), ""


def _floats(column: EcsvColumn, cells: list[str], faults: FaultList) -> tuple[Any, Any]:
    import numpy as np

    whole = "".join(cells)
    broken = None
    try:
        if "_" in whole or not whole.isascii():
            raise ValueError  # noqa: TRY301  # Python reads both, other readers do not
        values = np.array([float(cell) for cell in cells] if all(cells) else [float(cell or 0) for cell in cells])
    except ValueError:
        read = [_number(float, cell) for cell in cells]
        broken = np.array([value is None for value in read], np.bool_)
        values = np.array([0.0 if value is None else value for value in read])
        for index in np.flatnonzero(broken).tolist():
            text = f"{column.called} is {shown(cells[index])}, which is no {column.type}"
            faults.note("E0118", index, text)
    largest = _LARGEST.get(column.type or "")
    large = np.isinf(values) if largest is None else np.abs(values) > largest
    if column.type != "float128" and large.any():
        for index in np.flatnonzero(large).tolist():
            cell = cells[index]
            if "n" in cell.lower():  # what says infinity is one
                continue
            broken = np.zeros(len(cells), np.bool_) if broken is None else broken
            broken[index] = True
            text = f"{column.called} is {shown(cell)}, which does not fit into {column.type}"
            faults.note("E0118", index, text)
    return values, broken


def _complexes(column: EcsvColumn, cells: list[str], faults: FaultList) -> tuple[Any, Any]:
    import numpy as np

    read = [_number(complex, cell) for cell in cells]
    broken = np.array([value is None for value in read], np.bool_)
    for index in np.flatnonzero(broken).tolist():
        text = f"{column.called} is {shown(cells[index])}, which is no {column.type}; write it as 1+2j"
        faults.note("E0118", index, text)
    return np.array([0j if value is None else value for value in read]), broken if broken.any() else None


def _number(kind: Callable[[str], Any], cell: str) -> Any:  # noqa: ANN401  # of that kind, or None
    if not cell:
        return 0
    if "_" in cell or not cell.isascii():
        return None
    try:
        return kind(cell)
    except ValueError:
        return None
