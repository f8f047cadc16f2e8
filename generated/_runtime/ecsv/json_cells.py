# SPDX-License-Identifier: BSD-3-Clause
"""Cells that hold JSON: arrays of a fixed shape, arrays of variable length, and anything.

Takes the column, gives arrays: of a fixed shape one array over all rows, else an object a row. What is no JSON, has
another shape, or elements of another type is a fault. Elements that are null are missing.
"""

from __future__ import annotations

from ..values import shown
from .declared import FLOATS, INTEGERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .cells import FaultList
    from .declared import EcsvColumn

_LARGEST = {"float16": 65504.0, "float32": 3.4028235677973366e38, "float64": 1.7976931348623157e308}
_EMPTY = {"string": "", "bool": False}


class JsonCells:
    """Reads the cells of one column."""

    __slots__ = ("_column", "_faults", "_odd")

    def __init__(self, column: EcsvColumn, faults: FaultList) -> None:
        self._column = column
        self._faults = faults
        self._odd = ""

    def convert(self, cells: list[str]) -> tuple[Any, Any]:
        """Values, and which cells are wrong."""
        import numpy as np

        broken = np.zeros(len(cells), np.bool_)
        made: list[Any] = []
        for index, cell in enumerate(cells):
            value, good = self._value(index, cell) if cell else (None, True)
            broken[index] = not good
            made.append(value)
        values = np.empty(len(made), np.object_)
        values[:] = made
        return values, broken if broken.any() else None

    def _value(self, index: int, cell: str) -> tuple[Any, bool]:
        import json

        self._odd = ""
        called = self._column.called
        try:
            value = json.loads(cell, parse_constant=self._constant)
        except RecursionError:
            self._faults.note("E0124", index, f"{called} is nested too deeply to be read")
            return None, False
        except ValueError as error:
            said = str(error).partition(":")[0] if isinstance(error, json.JSONDecodeError) else "a number is too long"
            self._faults.note("E0124", index, f"{called} is {shown(cell)}, which is no JSON: {said}")
            return None, False
        if self._odd:
            odd = self._odd
            self._faults.note("E0139", index, f"{called} has {odd} in it, which JSON does not know; write null")
        if self._column.kind in ("json", "unknown"):
            return value, True
        problem = self._wrong_shape(value, self._column.shape) or self._wrong_element(value)
        if not problem:
            return value, True
        code = "E0122" if self._column.kind == "fixed" else "E0123"
        self._faults.note(code, index, f"{called} is {shown(cell)}: {problem}")
        return None, False

    def _constant(self, text: str) -> float:
        self._odd = text
        return float(text)

    def _wrong_shape(self, value: Any, shape: tuple[int | None, ...]) -> str:  # noqa: ANN401  # what JSON gave
        """What is wrong with the shape of an array; empty when nothing is."""
        level = [value]
        for axis, length in enumerate(shape):
            if not all(isinstance(each, list) for each in level):
                return f"there is no array at depth {axis + 1} of {len(shape)}"
            lengths = {len(each) for each in level}
            wrong = next((each for each in sorted(lengths) if each != length), None) if length is not None else None
            if wrong is not None:
                return f"an array of {wrong} where {length} are declared"
            if len(lengths) > 1:
                return "its arrays are of different lengths"
            level = [element for each in level for element in each]
        return "an array where a value should be" if any(isinstance(each, (list, dict)) for each in level) else ""

    def _wrong_element(self, value: Any) -> str:  # noqa: ANN401  # what JSON gave
        level = [value]
        for _ in self._column.shape:
            level = [element for each in level for element in each]
        for element in level:
            if element is not None and not _is_of(element, self._column.type):
                return f"{shown(element)} is no {self._column.type}"
        return ""


def _is_of(element: object, kind: str | None) -> bool:
    """Whether a value of JSON is one of a datatype, and fits into it."""
    if kind == "string":
        return isinstance(element, str)
    if kind == "bool":
        return isinstance(element, bool)
    if isinstance(element, bool) or not isinstance(element, (int, float)):
        return kind is None
    if kind in INTEGERS:
        least, most = INTEGERS[kind]
        return isinstance(element, int) and least <= element <= most
    if kind in FLOATS:
        largest = _LARGEST.get(kind)
        return largest is None or abs(element) <= largest or element != element or abs(element) == float("inf")  # noqa: PLR0124  # NaN
    return True
