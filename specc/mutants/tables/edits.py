"""Which changes of a text table may break a rule: cells, columns, rows, the order and the delimiter.

Takes a column, or the table, and the table of a file that conforms; gives attempts, the likeliest first.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from specc.examples import values as conforming
from specc.examples.drawing import Undrawn
from specc.mutants.attempts import Attempt
from specc.mutants.tables import headers
from specc.mutants.tables.cells import null_of, written
from specc.mutants.values import wrong

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from specc.examples.drawing import Draw
    from specc.model.spec import Column, Hdu, Product
    from specc.mutants.tables.rows import Rows
    from specc.mutants.trees.file import TreeFile

UNKNOWN = "specc_not_declared"
_EACH = 16
_ODD = ("?", "specc", "true", "1.5", "-1", "1e400", "99999999999999999999", "2024-13-41", "[1", "x y", "nan")


@dataclass(frozen=True, slots=True)
class Case:
    """A column (`column` None: the table as a whole), and the rows that it is in."""

    rows: Rows
    product: Product
    table: Hdu
    draw: Draw
    column: Column | None
    names: tuple[str, ...] = ()  # that the column has in the file; of a family several

    @property
    def of(self) -> Column:
        """Give the column that the rule is about."""
        assert self.column is not None  # noqa: S101  asked of rules about columns alone
        return self.column


def attempts(case: Case, aspect: str) -> Iterator[Attempt]:
    """Give attempts at one aspect of a column or of a table."""
    if case.column is None:
        found = _OF_TABLES.get(aspect)
        yield from () if found is None else found(case)
    else:
        special = _OF_COLUMNS.get(aspect)
        yield from _cells(case, aspect) if special is None else special(case)


def put_cell(name: str, row: int, text: str) -> Attempt:
    """Let a cell hold a text."""

    def change(file: TreeFile) -> None:
        rows: Rows = file.rest
        place = rows.column(name)
        if place is not None and row < len(rows.rows) and place < len(rows.rows[row]):
            rows.rows[row][place] = text

    return Attempt(f"{name} in row {row + 1} is {text!r}", (change,))


def put_column(name: str, text: str) -> Attempt:
    """Let all cells of a column hold a text."""

    def change(file: TreeFile) -> None:
        place = file.rest.column(name)
        for row in file.rest.rows if place is not None else ():
            row[place] = text

    return Attempt(f"{name} is {text!r} in all rows", (change,))


def drop_column(name: str) -> Attempt:
    """Take a column away."""

    def change(file: TreeFile) -> None:
        if file.rest.column(name) is not None:
            file.rest.drop(name)
            headers.drop(file.rest, name)

    return Attempt(f"{name} is not there", (change,))


def add_column(name: str, texts: list[str], like: str | None = None, datatype: str = "string") -> Attempt:
    """Add a column behind the last; like: one whose declaration it takes over."""

    def change(file: TreeFile) -> None:
        rows: Rows = file.rest
        headers.add(rows, name, like, datatype)
        rows.names.append(name)
        for number, row in enumerate(rows.rows):
            row.append(texts[number % len(texts)] if texts else "")

    return Attempt(f"there is a column {name}", (change,))


def rename_column(name: str, new: str) -> Attempt:
    """Let a column go by another name."""

    def change(file: TreeFile) -> None:
        place = file.rest.column(name)
        if place is not None:
            file.rest.names[place] = new
            headers.rename(file.rest, name, new)

    return Attempt(f"{name} is called {new}", (change,))


def _rows(case: Case) -> list[int]:
    count = len(case.rows.rows)
    return sorted({0, count - 1, count // 2} & set(range(count)))


def sample(case: Case) -> Any:  # noqa: ANN401  a value of whatever type
    """Give a value of the column that conforms, None where none is found."""
    try:
        return conforming.value(case.of.facts, case.draw)
    except Undrawn:
        return None


def _cells(case: Case, aspect: str) -> Iterator[Attempt]:
    facts, spec = case.of.facts, case.draw.spec
    for name in case.names:
        if aspect == "nonempty":
            yield from (put_cell(name, row, text) for row in _rows(case) for text in ("", " ", "   "))
        for row in _rows(case):
            now = case.rows.cells(name)[row]
            for value, why in islice(wrong(aspect, facts, read_cell(now), spec), _EACH):
                yield put_cell(name, row, written(value, facts, case.product)).because(why)
            if isinstance(read_cell(now), int | float):
                for value, why in islice(wrong(aspect, facts, now, spec), _EACH):
                    yield put_cell(name, row, written(value, facts, case.product)).because(why)
        for value, why in islice(wrong(aspect, facts, sample(case), spec), _EACH):
            yield put_column(name, written(value, facts, case.product)).because(why)


def read_cell(text: str) -> Any:  # noqa: ANN401  a number, or the text
    """Read a cell as a number where it is one."""
    for read in (int, float):
        try:
            return read(text)
        except ValueError:
            continue
    return text


def _type(case: Case) -> Iterator[Attempt]:
    for name in case.names:
        yield from headers.other_types(case.rows, name)
    yield from _cells(case, "type")
    for name in case.names:
        for row in _rows(case):
            yield from (put_cell(name, row, text) for text in _ODD)
        yield from (put_column(name, text) for text in _ODD)


def _null(case: Case) -> Iterator[Attempt]:
    for name in case.names:
        for row in _rows(case)[::-1]:
            for text in null_of(case.product, case.of.facts):
                yield put_cell(name, row, text)


def _presence(case: Case) -> Iterator[Attempt]:
    for name in case.names:
        yield drop_column(name)
    if not case.names:
        value = sample(case)
        text = written(value, case.of.facts, case.product) if value is not None else "1"
        yield add_column(case.of.name, [text], datatype=headers.datatype_of(case.of))


def _order(case: Case) -> Iterator[Attempt]:
    for name in case.names:
        cells = case.rows.cells(name)
        for one in range(len(cells) - 1):
            yield put_cell(name, one, cells[one + 1]).and_(put_cell(name, one + 1, cells[one]))
            yield put_cell(name, one + 1, cells[one])

            def swapped(file: TreeFile, one: int = one) -> None:
                rows = file.rest.rows
                rows[one], rows[one + 1] = rows[one + 1], rows[one]

            yield Attempt(f"rows {one + 1} and {one + 2} have changed places", (swapped,))


def _unique(case: Case) -> Iterator[Attempt]:
    for name in case.names:
        cells = case.rows.cells(name)
        if len(cells) > 1:
            yield put_cell(name, len(cells) - 1, cells[0])
            yield put_cell(name, 0, cells[-1])
    yield _more_rows(1)


def _also(case: Case) -> Iterator[Attempt]:
    facts = case.of.facts
    for name in case.names:
        cells = case.rows.cells(name)
        for other in (case.of.name, *case.of.also):
            if other in case.names:
                continue
            for value in islice(conforming.others(facts, case.draw), _EACH):
                text = written(value, facts, case.product)
                if cells and text != cells[0]:
                    yield add_column(other, [text, *cells[1:]], like=name)


def _more_rows(count: int) -> Attempt:
    def change(file: TreeFile) -> None:
        rows = file.rest.rows
        if rows:
            rows.extend(copy.copy(rows[-1]) for _ in range(count))

    return Attempt(f"the last row is there {count + 1} times", (change,))


def _fewer_rows(left: int) -> Attempt:
    def change(file: TreeFile) -> None:
        del file.rest.rows[left:]

    return Attempt(f"there are {left} rows", (change,))


def _nothing(_: Case) -> Iterator[Attempt]:
    def change(file: TreeFile) -> None:
        file.rest.names.clear()
        file.rest.rows.clear()

    yield Attempt("there is not even a line of names", (change,))


def _count(case: Case) -> Iterator[Attempt]:
    now = len(case.rows.rows)
    wanted = case.table.rows
    if wanted is not None and wanted.least:
        yield _fewer_rows(wanted.least - 1)
    if wanted is not None and wanted.most is not None and wanted.most - now < 10_000:  # noqa: PLR2004  larger files say no more
        yield _more_rows(wanted.most - now + 1)
    yield _fewer_rows(max(now - 1, 0))
    yield _more_rows(1)


def _columns_in_order(case: Case) -> Iterator[Attempt]:
    for one in range(len(case.rows.names) - 1):

        def swapped(file: TreeFile, one: int = one) -> None:
            for row in (file.rest.names, *file.rest.rows):
                row[one], row[one + 1] = row[one + 1], row[one]
            headers.swap(file.rest, one)

        yield Attempt(f"columns {one + 1} and {one + 2} have changed places", (swapped,))


def _undeclared(_: Case) -> Iterator[Attempt]:
    yield add_column(UNKNOWN, ["1"], datatype="int64")
    yield add_column("zz", ["x"])


def _delimiter(_: Case) -> Iterator[Attempt]:
    yield headers.other_delimiter()


def _former_names(case: Case) -> Iterator[Attempt]:
    for former in case.of.life.formers:
        for name in case.names:
            yield rename_column(name, str(former.name))


def _of_header(change: Callable[[Rows, str], Iterator[Attempt]]) -> Callable[[Case], Iterator[Attempt]]:
    def make(case: Case) -> Iterator[Attempt]:
        for name in case.names:
            yield from change(case.rows, name)

    return make


_OF_COLUMNS: dict[str, Callable[[Case], Iterator[Attempt]]] = {
    "type": _type, "null": _null, "presence": _presence, "order": _order, "unique": _unique, "name": _former_names,
    "also": _also,
    "shape": _of_header(headers.other_shapes), "unit": _of_header(headers.other_units),
    "together": _of_header(headers.apart), "ucd": _of_header(headers.other_ucds),
}  # fmt: skip
_OF_TABLES: dict[str, Callable[[Case], Iterator[Attempt]]] = {
    "rows": _count, "presence": _nothing, "order": _columns_in_order, "undeclared-column": _undeclared,
    "delimiter": _delimiter,
}  # fmt: skip
