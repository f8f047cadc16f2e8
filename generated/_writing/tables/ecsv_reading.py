# SPDX-License-Identifier: BSD-3-Clause
"""Files of ECSV that are there: rows as the validator reads them, meta as astropy does."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

import numpy as np

from ..beside import runtime
from ..contents import Block
from ..trees.plain import How, plain
from ..trees.product import TREE
from .astropy_table import SERIALIZED
from .given import columns_of
from .product import FORMAT, ROWS

if TYPE_CHECKING:
    from pathlib import Path

    from .fields import Cells, Rows

_EMPTY: dict[str, Any] = {"string": "", "bool": False}


def ecsv_blocks(path: Path, described: Rows) -> list[Block]:
    """Give the rows of a file, and its meta if it has any. Raises OSError and ValueError."""
    findings = runtime("findings").Findings()
    file = runtime("ecsv").ECSV.open(str(path), findings)
    if file is None:
        raise ValueError(f"{path} is no ECSV: {'; '.join(one.message for one in findings)}")
    try:
        if not file.rows.readable:
            raise ValueError(f"{path}: the header does not tell what the columns are")
        meta = _meta(path, file.source.read(0, file.header.data_at))
        rows = _rows(path, file, described)
    finally:
        file.close()
    return [rows, Block(TREE, values=meta)] if meta else [rows]


def _rows(path: Path, file: Any, described: Rows) -> Block:  # noqa: ANN401  of the runtime
    declared = file.header.columns
    pieces: list[list[Any]] = [[] for _ in declared]
    for block in file.rows.blocks():
        for place, into in enumerate(pieces):
            into.append(_cells(path, declared[place], block.column(place)))
    for fault in file.rows.text.faults:
        if fault.kind in {"few", "many", "long-line"}:
            raise ValueError(f"{path}: line {fault.line} has not as many fields as there are columns")
    joined = {
        one.name: (place, _joined(into, one)) for place, (one, into) in enumerate(zip(declared, pieces, strict=True))
    }
    found = Block(ROWS)
    for one in columns_of(joined, described):
        place, values = one.values
        found.columns[one.name] = values
        if declared[place].unit:
            found.units[one.name] = declared[place].unit
        told = _format(file.header, one.item)
        if told and isinstance(values, np.ndarray) and values.dtype.kind in "iuf":
            found.column_values[one.name, FORMAT] = told
    return found


def _format(header: Any, item: Cells) -> str:  # noqa: ANN401  of the runtime
    """Give the format of the numbers that are instants."""
    part = item.part_of
    mixin = None if part is None or part.kind != "time" else header.mixins.get(part.name)
    node = None if mixin is None else mixin.said.get(FORMAT)
    return "" if node is None else str(node.value)


def _cells(path: Path, column: Any, made: Any) -> Any:  # noqa: ANN401  of the runtime
    """Give the values of a column in some rows."""
    if made.broken is not None and made.broken.any():
        fault = next(iter(made.faults), None)
        raise ValueError(f"{path}: {column.called} has cells that cannot be read{': ' + fault.text if fault else ''}")
    if column.kind == "scalar":
        # astropy, which writes them, keeps no blanks around texts.
        values = np.char.strip(made.values) if column.type in {None, "string"} else made.values.astype(column.type)
        return values if made.nulls is None else np.ma.array(values, mask=made.nulls)
    if column.kind in {"fixed", "variable"}:
        shape = tuple(0 if one is None else one for one in column.shape)
        made_arrays = [_array(one, column, shape) for one in made.values.tolist()]
        if column.kind == "variable":
            return made_arrays
        if not made_arrays:
            return np.zeros((0, *shape), _dtype(column.type))
        masked = any(isinstance(one, np.ma.MaskedArray) for one in made_arrays)
        return np.ma.stack(made_arrays) if masked else np.stack(made_arrays)
    return made.values


def _array(value: Any, column: Any, shape: tuple[int, ...]) -> Any:  # noqa: ANN401  what JSON holds; an array
    """Give the array in one cell; a cell without any is all null, or empty."""
    kind = _dtype(column.type)
    if value is None:
        empty = np.zeros(shape, kind)
        return np.ma.array(empty, mask=True) if empty.size else empty
    depth = len(column.shape)
    level = [value]
    lengths = []
    for _ in range(depth):
        lengths.append(len(level[0]) if level else 0)
        level = [element for each in level for element in each]
    absent = np.array([one is None for one in level], np.bool_)
    filler = _EMPTY.get(column.type, 0)
    made = np.array([filler if one is None else one for one in level], kind).reshape(lengths)
    return np.ma.array(made, mask=absent.reshape(lengths)) if absent.any() else made


def _dtype(kind: str | None) -> Any:  # noqa: ANN401  a type of numpy
    return {"string": np.str_, "bool": np.bool_, None: object}.get(kind) or np.dtype(kind)


def _joined(pieces: list[Any], column: Any) -> Any:  # noqa: ANN401  arrays; of the runtime
    if not pieces:
        if column.kind == "variable":
            return []
        shape = tuple(one or 0 for one in column.shape) if column.kind == "fixed" else ()
        return np.zeros((0, *shape), _dtype(column.type) if column.kind in {"scalar", "fixed"} else object)
    if len(pieces) == 1:
        return pieces[0]
    if isinstance(pieces[0], list):
        return [one for each in pieces for one in each]
    masked = any(isinstance(one, np.ma.MaskedArray) for one in pieces)
    joined: Any = (np.ma if masked else np).concatenate
    return joined(pieces)


def _meta(path: Path, head: bytes) -> dict[str, Any]:
    """Give the meta of a header as plain values; what several columns are together is told of columns."""
    from astropy.table.meta import YamlParseError, get_header_from_yaml  # noqa: PLC0415  loaded when it is needed

    lines = [line.strip() for line in head.decode("utf-8", "replace").removeprefix("\ufeff").splitlines()]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of units that astropy does not know, which stay as they are
            found = get_header_from_yaml([line[1:] for line in lines if line.startswith("#") and line[1:]])
    except YamlParseError as fault:
        raise ValueError(f"{path}: astropy does not read the header: {fault}") from fault
    meta = dict(found.get("meta") or {})
    meta.pop(SERIALIZED, None)
    return {str(key): plain(one, How(str(key), foreign=lambda value: value)) for key, one in meta.items()}
