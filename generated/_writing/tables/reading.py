# SPDX-License-Identifier: BSD-3-Clause
"""Rows of text tables that are there, as the validator reads them: columns of arrays under the names of the spec."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..beside import runtime
from .columns import Form, column
from .given import columns_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from .columns import Column
    from .fields import Cells, Rows
    from .texts import Dialect

_COUNTED = ("few", "many")
_MOST_COMMENTS = 1 << 20


def csv_columns(path: Path, described: Rows, dialect: Dialect, form: Form) -> tuple[list[Column], list[str]]:
    """Give the columns of a file of CSV, and the comments before its names. Raises OSError and ValueError."""
    source = runtime("reading.source").open_source(str(path))
    try:
        delimited = runtime("tables.delimited")
        text = delimited.Delimited(source, delimited.Dialect(dialect.delimiter, comment=dialect.comments))
        if text.names is None:
            raise ValueError(f"{path}: no line names the columns")
        if len(set(text.names)) < len(text.names):
            raise ValueError(f"{path}: two columns have one name")
        cells: list[list[str]] = [[] for _ in text.names]
        for rows in text.rows():
            for place, column_cells in enumerate(cells):
                column_cells.extend(rows.cells(place))
        _check(path, text)
        found = dict(zip(text.names, cells, strict=True))
        lines = list(_comments(source, text.names_line, dialect.comments)) if dialect.comments else []
    finally:
        source.close()
    return [_read(one.name, one.item, one.values, dialect, form) for one in columns_of(found, described)], lines


def _check(path: Path, text: Any) -> None:  # noqa: ANN401  of the runtime
    for kind in _COUNTED:
        fault = text.faults.get(kind)
        if fault is not None:
            raise ValueError(f"{path}: line {fault.line} has not as many cells as there are names")
    fault = text.faults.get("long-line")
    if fault is not None:
        raise ValueError(f"{path}: line {fault.line} is too long")


def _comments(source: Any, names_line: int, sign: str) -> Iterator[str]:  # noqa: ANN401  of the runtime
    """Give the lines of comment before the names."""
    start = source.read(0, _MOST_COMMENTS).removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace")
    for line in start.split("\n")[: names_line - 1]:
        if line.startswith(sign):
            yield line.removesuffix("\r").removeprefix(sign)


def _read(name: str, item: Cells, cells: list[str], dialect: Dialect, form: Form) -> Column:
    """Give a column of the cells as texts."""
    kinds = item.kinds or ("string",)
    reader = runtime("tables.cells").CellType(
        "|".join(kinds),
        dialect.nulls,
        null=item.null,
        **({} if item.truth is None else {"truth": tuple((one,) for one in item.truth)}),
        **({"truth": (("true", "True", "TRUE"), ("false", "False", "FALSE"))} if item.truth is None else {}),
        ignore_case=item.ignore_case,
        written=item.written or None,
        allow=("Z", "blank"),
    )
    read = reader.read(cells)
    if read.bad is not None and read.values.dtype.kind != "U":
        row = int(np.flatnonzero(read.bad)[0])
        why = read.why(cells[row]) if read.why is not None else repr(cells[row])
        raise ValueError(f"{name} ({item.about}), row {row + 1}: the cell is {why}")
    values, null = read.values, read.null
    if values.dtype.kind in "fc":
        values, null = _numbers(kinds, cells, values, null, reader.nulls)
    if null is not None:
        values = np.ma.array(values, mask=null)
    return column(name, item, values, form)


def _numbers(kinds: tuple[str, ...], cells: list[str], values: Any, null: Any, nulls: frozenset[str]) -> Any:  # noqa: ANN401
    """Give numbers in the type that they are written in, and where there is none: NaN that is written is a number."""
    absent = None if null is None else np.fromiter((cell in nulls for cell in cells), np.bool_, len(cells))
    if absent is not None and not absent.any():
        absent = None
    whole = [one for one in kinds if one.startswith(("int", "uint"))]
    if whole:
        try:
            texts = ("0" if absent is not None and absent[at] else cell for at, cell in enumerate(cells))
            return np.fromiter(map(int, texts), np.int64, len(cells)), absent
        except (ValueError, OverflowError):
            pass
    sized = next((one for one in kinds if one in {"float16", "float32", "complex64"}), None)
    if sized is not None and not {"float64", "float", "complex128", "complex"}.intersection(kinds):
        values = values.astype(sized)
    if absent is not None:
        values = values.copy()
        values[absent] = 0.0
    return values, absent
