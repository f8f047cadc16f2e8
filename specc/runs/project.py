"""The catalogue of a project: chosen keywords of every file of a run, a row a file, as archives ask of deliveries.

Takes a `Record` whose run collected the keywords; writes ECSV, with types, units and descriptions, or Parquet. Rows
are written as they are read: a catalogue may be longer than memory. The MAST guidelines ask for such a table beside
the files of a collection.
"""

from __future__ import annotations

import csv
import io
import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from specc.runs.collecting import keywords_in
from specc.runtime.values import printable
from specc.runtime.wanted import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import TextIO

    from specc.runs.store import Record

    Cell = str | int | float | bool | None

_OF_THE_FILE = ("path", "size", "spec", "version", "product", "verdict")
_MEANINGS = {
    "path": "path of the file, as the run was given it",
    "size": "length of the file",
    "spec": "spec that the file was judged by",
    "version": "version of that spec",
    "product": "product that the file is",
    "verdict": "what became of it: pass, warn, fail, unmatched, unreadable",
}
_TYPES = {"text": "string", "integer": "int64", "real": "float64", "true": "bool", "false": "bool"}


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a spec says of a keyword: its unit as VOUnit or FITS has it, and its description."""

    unit: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: name, `string`, `int64`, `float64` or `bool`, and what it means."""

    name: str
    datatype: str
    unit: str
    description: str


def columns(record: Record, keywords: Sequence[str], meanings: Mapping[str, Meaning]) -> list[Column]:
    """Give the columns of a catalogue; a keyword has the type that holds all its values.

    Raises UsageError when the run did not collect a keyword.
    """
    asked = collected_by(record)
    lacking = [name for name in keywords if name not in asked]
    if lacking:
        kept = f"it kept {', '.join(asked)}" if asked else "it kept none"
        raise UsageError(
            f"{record.path}: the run did not collect {', '.join(lacking)} ({kept}); "
            f"run it with --collect {','.join(dict.fromkeys((*asked, *keywords)))}"
        )
    made = [
        Column(name, "int64" if name == "size" else "string", "byte" if name == "size" else "", _MEANINGS[name])
        for name in _OF_THE_FILE
    ]
    for name in keywords:
        meaning = meanings.get(name, Meaning())
        made.append(Column(_plain_name(name), _datatype(record, name), meaning.unit, meaning.description))
    return made


def rows(record: Record, keywords: Sequence[str], made: Sequence[Column]) -> Iterator[tuple[Cell, ...]]:
    """Give the rows, in the order of the files; None where a file lacks a value."""
    types = [column.datatype for column in made[len(_OF_THE_FILE) :]]
    values = _values(record)
    for number, path, *told in record.connection.execute(
        "SELECT number, path, size, spec, version, product, coalesce(verdict, 'fault') FROM file ORDER BY number"
    ):
        own = values.get(number)
        said = (_fitting(own.get(name), kind) for name, kind in zip(keywords, types, strict=True))
        yield (printable(os.fsdecode(path)), *told, *said)


def write_ecsv(
    stream: TextIO, made: Sequence[Column], data: Iterator[tuple[Cell, ...]], meta: Mapping[str, str]
) -> int:
    """Write a catalogue as ECSV 1.0; gives the number of rows."""
    stream.write(_ecsv_header(made, meta))
    writer = csv.writer(stream, lineterminator="\n")
    count = 0
    for count, row in enumerate(data, 1):  # noqa: B007  it is given back
        writer.writerow("" if cell is None else repr(cell) if isinstance(cell, float) else cell for cell in row)
    return count


def _ecsv_header(made: Sequence[Column], meta: Mapping[str, str]) -> str:
    """Have astropy write the header: that of a table without rows."""
    import numpy as np  # noqa: PLC0415  only who writes a catalogue waits for them
    from astropy.table import Column as TableColumn  # noqa: PLC0415
    from astropy.table import Table  # noqa: PLC0415

    types = {"string": np.dtype("U1"), "int64": np.dtype("i8"), "float64": np.dtype("f8"), "bool": np.dtype("?")}
    empty = Table(meta=dict(meta))
    for one in made:
        empty[one.name] = TableColumn(
            [], dtype=types[one.datatype], unit=one.unit or None, description=one.description or None
        )
    text = io.StringIO()
    empty.write(text, format="ascii.ecsv", delimiter=",")
    return text.getvalue()


def collected_by(record: Record) -> tuple[str, ...]:
    """Give the keywords that a run collected, as it was asked for them."""
    return keywords_in(record.about["asked"].get("collect") or "")


class _Values:
    """Values of files by number, asked for in their order."""

    def __init__(self, found: Iterator[tuple[int, str, str]]) -> None:
        self._found = found
        self._next = next(found, None)

    def get(self, number: int) -> dict[str, Any]:
        own: dict[str, Any] = {}
        while self._next is not None and self._next[0] <= number:
            file, name, value = self._next
            if file == number:
                own[name] = json.loads(value)
            self._next = next(self._found, None)
        return own


def _values(record: Record) -> _Values:
    return _Values(record.connection.execute("SELECT file, keyword, value FROM keyword ORDER BY file, number"))


def _datatype(record: Record, name: str) -> str:
    """Give the type that holds all values of a keyword."""
    found = record.connection.execute("SELECT DISTINCT json_type(value) FROM keyword WHERE keyword = ?", (name,))
    kinds = {_TYPES.get(kind, "string") for (kind,) in found}
    if kinds == {"int64"} and _beyond(record, name):
        return "string"
    if len(kinds) == 1:
        return kinds.pop()
    return "float64" if kinds == {"int64", "float64"} else "string"


def _beyond(record: Record, name: str) -> bool:
    """Say whether a number has more digits than 64 bits hold; SQLite makes a real number of such a one."""
    question = "SELECT count(*) FROM keyword WHERE keyword = ? AND typeof(json_extract(value, '$')) <> 'integer'"
    (count,) = record.connection.execute(question, (name,)).fetchone()
    return bool(count)


def _fitting(value: Any, datatype: str) -> Cell:  # noqa: ANN401  what JSON gave
    """Give a value as its column has it."""
    if value is None:
        return None
    if datatype == "string":
        return printable(value if isinstance(value, str) else json.dumps(value))
    return float(value) if datatype == "float64" else bool(value) if datatype == "bool" else int(value)


def _plain_name(keyword: str) -> str:
    """Give the name of a column: what programs take without quotes."""
    return "".join(letter if letter.isalnum() and letter.isascii() else "_" for letter in keyword)
