"""The record of a run as Parquet, for programs that read columns: `files`, `findings` and `keywords`, a file each.

Takes a `Record` and a folder; writes row groups as they are read. Needs pyarrow, the extra `parquet`.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING, Any

from specc.runtime.wanted import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from specc.runs.project import Column
    from specc.runs.store import Record

_GROUP = 50_000  # rows that are held at a time
_FILES = (
    ("number", "int64"),
    ("path", "string"),
    ("spec", "string"),
    ("version", "string"),
    ("product", "string"),
    ("profile", "string"),
    ("as_of", "string"),
    ("verdict", "string"),
    ("size", "int64"),
    ("mtime_ns", "int64"),
    ("seconds", "float64"),
    ("judged_at", "float64"),
    ("fault", "string"),
)
_FINDINGS = (
    ("file", "int64"),
    ("number", "int64"),
    ("rule", "string"),
    ("level", "string"),
    ("count", "int64"),
    ("message", "string"),
    ("hdu", "string"),
    ("extver", "int64"),
    ("index", "int64"),
    ("keyword", "string"),
    ("card", "int64"),
    ("column", "string"),
    ("row", "int64"),
    ("pixel", "string"),
    ("path", "string"),
    ("line", "int64"),
    ("data", "string"),
    ("accepted", "string"),
)
_KEYWORDS = (("file", "int64"), ("number", "int64"), ("hdu", "int64"), ("keyword", "string"), ("value", "string"))
_ORDERS = {"file": "number", "finding": "file, number", "keyword": "file, number"}


def export(record: Record, folder: Path) -> list[Path]:
    """Write the tables of a record into a folder, in place of those that are there; gives the files."""
    parquet = _pyarrow()
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for table, fields in (("file", _FILES), ("finding", _FINDINGS), ("keyword", _KEYWORDS)):
        names = ", ".join(f'"{name}"' for name, _ in fields)
        question = f"SELECT {names} FROM {table} ORDER BY {_ORDERS[table]}"  # noqa: S608  names of our own
        found = record.connection.execute(question)
        path = folder / f"{table}s.parquet"
        _write(parquet, path, fields, (tuple(map(_plain, row, fields)) for row in found), {})
        made.append(path)
    return made


def write_catalogue(
    path: Path, columns: Sequence[Column], rows: Iterator[tuple[Any, ...]], meta: dict[str, str]
) -> int:
    """Write the catalogue of a project; units and descriptions are metadata of the fields. Gives the number of rows."""
    about = {one.name: {"unit": one.unit, "description": one.description} for one in columns}
    fields = tuple((one.name, one.datatype) for one in columns)
    return _write(_pyarrow(), path, fields, rows, {"specc": json.dumps({"meta": meta, "columns": about})})


def _pyarrow() -> Any:  # noqa: ANN401  pyarrow has no types
    try:
        import pyarrow as pa  # noqa: PLC0415  an extra
        import pyarrow.parquet  # noqa: PLC0415  makes `pa.parquet` known
    except ImportError:
        raise UsageError("Parquet needs pyarrow: pip install 'specc[parquet]', or ask for another form") from None
    return pa


def _write(
    arrow: Any,  # noqa: ANN401  as above
    path: Path,
    fields: Sequence[tuple[str, str]],
    rows: Iterable[tuple[Any, ...]],
    meta: dict[str, str],
) -> int:
    """Write rows in groups, to a file that gets its name at the end."""
    types = {"int64": arrow.int64(), "float64": arrow.float64(), "string": arrow.string(), "bool": arrow.bool_()}
    schema = arrow.schema([(name, types[kind]) for name, kind in fields], metadata=meta or None)
    beside = path.with_name(f".{path.name}.part")
    every = iter(rows)
    count = 0
    try:
        with arrow.parquet.ParquetWriter(beside, schema) as writer:
            while group := list(islice(every, _GROUP)):
                cells = list(zip(*group, strict=True))
                arrays = [arrow.array(one, types[kind]) for one, (_, kind) in zip(cells, fields, strict=True)]
                writer.write_table(arrow.Table.from_arrays(arrays, schema=schema))
                count += len(group)
        beside.replace(path)
    except OSError as error:
        raise UsageError(f"{path}: cannot be written: {error.strerror or error}") from error
    finally:
        with suppress(OSError):
            beside.unlink()
    return count


def _plain(cell: Any, field: tuple[str, str]) -> Any:  # noqa: ANN401  what SQLite has
    """Give a cell as its column has it; paths are bytes in a record, and Parquet has texts."""
    if cell is None:
        return None
    if isinstance(cell, bytes):
        cell = os.fsdecode(cell)
    if field[1] == "string":
        return str(cell).encode("utf-8", "backslashreplace").decode()
    if field[1] == "int64":
        number = int(cell)
        return number if -(1 << 63) <= number < 1 << 63 else None  # a number of a damaged file; its message tells it
    return cell
