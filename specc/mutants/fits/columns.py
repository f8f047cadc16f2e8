"""Edits of tables: columns dropped, renamed, of another type, shape or unit, and single cells.

Takes what a rule is about and a file; gives edits.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from specc.model.spec import Column
from specc.mutants.fits.numbers import stored_as
from specc.mutants.fits.slots import column_is, first_names
from specc.mutants.fits.tables import ColumnBytes, cells_of, table_of
from specc.mutants.values import shown, wrong
from specc.runtime.fits.columns import BYTES
from specc.runtime.fits.stored import NUMBERS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from specc.mutants.fits.opened import Opened, Site
    from specc.mutants.fits.tables import Cell, TableBytes
    from specc.mutants.mutant import Edit
    from specc.plan.stating import About

_UNITS = ("kg", "mol", "s", "m")
_CODES = (
    ("float64", "D", 0), ("float32", "E", 0), ("int32", "J", 0), ("int16", "I", 0), ("int64", "K", 0),
    ("uint8", "B", 0), ("uint16", "I", 1 << 15), ("uint32", "J", 1 << 31), ("bool", "L", 0), ("string", "A", 0),
    ("complex128", "M", 0),
)  # fmt: skip
_COLUMN = "the column"


@dataclass(frozen=True, slots=True, eq=False)
class _Place:
    """A column of the spec in a table of a file: the `place`-th there."""

    opened: Opened
    site: Site
    table: TableBytes
    place: int
    item: Column

    @property
    def column(self) -> ColumnBytes:
        """Give the column."""
        return self.table.columns[self.place]

    def edit(self, how: str, table: TableBytes) -> Edit:
        """Give the edit that makes the table another."""
        return self.opened.with_hdu(how, self.site, table.together())

    def cell(self, how: str, cell: Cell, value: Any) -> Iterator[Edit]:  # noqa: ANN401
        """Give the edit that puts a value into a cell, where that can hold it."""
        stored = cell.stored(value)
        if stored is not None:
            where = f"in row {cell.row + 1} of {self.site.seen.label}"
            yield self.edit(f"{self.column.name} {where} {how}", cell.with_bytes(stored))


def of_column(opened: Opened, aspect: str, abouts: Sequence[About]) -> Iterator[Edit]:
    """Give edits that break an aspect of a column."""
    for about in abouts:
        item = about.item
        if about.block is None or not isinstance(item, Column):
            continue
        for site in opened.sites(about.block.label):
            table = table_of(site)
            if table is None:
                continue
            places = [place for place, one in enumerate(table.columns) if column_is(one.name, item)]
            if aspect == "presence":
                yield from _presence(opened, site, table, item, places)
            else:
                for place in places:
                    yield from _edits(_Place(opened, site, table, place, item), aspect)


def _edits(at: _Place, aspect: str) -> Iterator[Edit]:
    if aspect in _BY_CELLS:
        yield from _BY_CELLS[aspect](at)
    elif aspect not in _BY_COLUMN:
        yield from _cells(at, aspect)
    else:
        for other, how in _BY_COLUMN[aspect](at.column, at.item):
            label = at.site.seen.label
            yield at.edit(f"{_COLUMN} {at.column.name} of {label} {how}", at.table.with_column(at.place, other))


def _former_names(column: ColumnBytes, item: Column) -> Iterator[tuple[ColumnBytes, str]]:
    for one in item.life.formers:
        yield column.with_card("TTYPE", str(one.name)), f"is called {one.name}"


def _ucds(column: ColumnBytes, _: Column) -> Iterator[tuple[ColumnBytes, str]]:
    yield column.with_card("TUCD", "meta.id;wrong"), "has another UCD"
    yield column.with_card("TUCD", None), "has no UCD"


def _presence(opened: Opened, site: Site, table: TableBytes, item: Column, places: Sequence[int]) -> Iterator[Edit]:
    label = site.seen.label
    if places:
        kept = [one for place, one in enumerate(table.columns) if place not in places]
        if kept:
            hdu = table.with_columns(kept).together()
            yield opened.with_hdu(f"{_COLUMN} {item.name} of {label} is not there", site, hdu)
        return
    for other in opened.setting.opened:
        for given in other.sites(label) if other is not opened else []:
            theirs = table_of(given)
            for one in theirs.columns if theirs is not None else ():
                if column_is(one.name, item) and len(one.cells) and one.seen.descriptor is None:
                    yield _put(opened, site, table, one, one.name)
    names = [item.name] if item.family is None else first_names(item.family)
    if names and table.columns:
        yield _put(opened, site, table, table.columns[0].with_card("TUNIT", None), names[0])


def _put(opened: Opened, site: Site, table: TableBytes, like: ColumnBytes, name: str) -> Edit:
    """Give the edit that puts a column into a table, with as many rows as that has."""
    cells = like.cells[np.arange(table.rows) % max(len(like.cells), 1)]
    one = replace(like, cells=cells).with_card("TTYPE", name)
    hdu = table.with_columns([*table.columns, one]).together()
    return opened.with_hdu(f"{_COLUMN} {name} is in {site.seen.label}", site, hdu)


def undeclared_column(opened: Opened, abouts: Sequence[About]) -> Iterator[Edit]:
    """Give edits that put a column into a table which nobody declared."""
    for about in abouts:
        for site in opened.sites(about.block.label) if about.block is not None else ():
            table = table_of(site)
            if table is not None and table.columns:
                plain = {"TTYPE", "TFORM", "TDIM"}
                for like in table.columns:
                    bare = replace(like, cards={key: one for key, one in like.cards.items() if key in plain})
                    yield _put(opened, site, table, bare, "ZZUNKNWN")


def _values_of(table: TableBytes, place: int) -> Any:  # noqa: ANN401  an array (rows, elements), or None
    """Give the values of a column of fixed length, where they are numbers."""
    column = table.columns[place].seen
    if column.descriptor is not None or column.code in "AXL" or not column.width:
        return None
    return np.ascontiguousarray(table.columns[place].cells).view(NUMBERS[column.code])


def _types(column: ColumnBytes, item: Column) -> Iterator[tuple[ColumnBytes, str]]:
    allowed = {one.storage for one in item.facts.types}
    seen = column.seen
    rows = len(column.cells)
    storage = item.facts.storage
    if storage is not None and storage.scaled:
        yield column.with_card("TSCAL", None).with_card("TZERO", None), "is not scaled"
    if seen.descriptor is not None:
        for name, code, _ in _CODES:
            if name not in allowed and name.rstrip("0123456789") not in allowed and BYTES[code] == BYTES[seen.code]:
                yield column.with_card("TFORM", seen.form.replace(seen.code, code, 1)), f"is of {name}"
        return
    for name, code, zero in _CODES:
        if name in allowed or name.lstrip("u").rstrip("0123456789") in allowed:
            continue
        count = seen.repeat if seen.code != "A" else 1
        numbers = np.zeros((rows, count))
        if seen.code not in "AXLCM" and seen.width:
            with np.errstate(all="ignore"):
                stored = np.ascontiguousarray(column.cells).view(NUMBERS[seen.code])
                numbers = stored * float(seen.scale) + float(seen.zero)
        cells = _stored(numbers, code, zero)
        made = replace(column, cells=cells).with_card("TFORM", f"{count}{code}").with_card("TNULL", None)
        for stem, value in (("TSCAL", None), ("TZERO", zero or None), ("TDISP", None)):
            made = made.with_card(stem, value)
        if seen.code == "A" or code == "A":
            made = made.with_card("TDIM", None)
        yield made, f"is of {name}"
    for one in item.facts.types:
        if one.kind == "string" and one.width is not None and seen.code == "A":
            wider = np.concatenate([column.cells, np.full((rows, 1), ord(" "), np.uint8)], axis=1)
            yield replace(column, cells=wider).with_card("TFORM", f"{seen.repeat + 1}A"), "has strings that are longer"


def _stored(numbers: Any, code: str, zero: int) -> Any:  # noqa: ANN401  arrays
    """Give numbers as bytes of cells of another type, what does not fit as zero."""
    rows = len(numbers)
    if code == "A":
        return np.full((rows, max(numbers.shape[1], 1)), ord("x"), np.uint8)
    if code == "L":
        return np.full((rows, numbers.shape[1]), ord("T"), np.uint8)
    width = numbers.shape[1] * BYTES[code]
    return stored_as(numbers, NUMBERS[code], zero).view(np.uint8).reshape(rows, width)


def _shapes(column: ColumnBytes, _: Column) -> Iterator[tuple[ColumnBytes, str]]:
    seen = column.seen
    rows = len(column.cells)
    unit = seen.chars if seen.code == "A" else BYTES[seen.code]
    if seen.descriptor is not None:
        cells = np.zeros((rows, BYTES[seen.code]), np.uint8)
        yield replace(column, cells=cells).with_card("TFORM", f"1{seen.code}"), "is not of variable length"
        return
    if seen.code == "X" or not unit:
        return
    count = seen.width // unit
    twice = replace(column, cells=np.concatenate([column.cells, column.cells], axis=1))
    more = replace(column, cells=np.concatenate([column.cells, column.cells[:, -unit:]], axis=1))
    if seen.code == "A":
        form = f"{2 * seen.width}A"
        yield twice.with_card("TFORM", form).with_card("TDIM", f"({unit},{2 * count})"), "has twice as many strings"
        return
    if len(seen.shape) <= 1:
        form = f"{count + 1}{seen.code}"
        yield more.with_card("TFORM", form).with_card("TDIM", None), f"has {count + 1} elements in a cell"
        if count > 1:
            less = replace(column, cells=column.cells[:, :-unit])
            yield less.with_card("TFORM", f"{count - 1}{seen.code}").with_card("TDIM", None), "has one element less"
    lengths = ",".join(map(str, seen.shape[::-1] or (1,)))
    yield column.with_card("TDIM", f"({lengths},1)"), "has an axis more, of one element"
    yield twice.with_card("TFORM", f"{2 * count}{seen.code}").with_card("TDIM", f"({lengths},2)"), "has an axis more"
    flat = column.with_card("TDIM", None)
    if len(seen.shape) > 1:
        yield flat, "has one axis"
    bare = replace(column, cells=np.zeros((rows, 8), np.uint8)).with_card("TDIM", None)
    yield bare.with_card("TFORM", f"1P{seen.code}(0)"), "is of variable length"


def _units(column: ColumnBytes, item: Column) -> Iterator[tuple[ColumnBytes, str]]:
    known = item.facts.unit.texts if item.facts.unit is not None else ()
    for unit in _UNITS:
        if unit not in known:
            yield column.with_card("TUNIT", unit), f"is in {unit}"
    yield column.with_card("TUNIT", None), "has no unit"


def _cells(at: _Place, aspect: str) -> Iterator[Edit]:
    for cell in cells_of(at.table, at.place):
        for other in wrong(aspect, at.item.facts, cell.value, at.opened.setting.plan.spec):
            yield from at.cell(f"is {shown(other.value)}, {other.why}", cell, other.value)
    if aspect == "limit":
        yield from _legal(at)


def _legal(at: _Place) -> Iterator[Edit]:
    """Give edits by which a cell does not lie within TLMINn and TLMAXn."""
    for stem, sign in (("TLMIN", -1), ("TLMAX", 1)):
        bound = at.opened.value(at.site, f"{stem}{at.place + 1}")
        if isinstance(bound, int | float):
            for cell in cells_of(at.table, at.place):
                yield from at.cell(f"is {bound + sign}, and {stem} is {bound}", cell, bound + sign)


def _nulls(at: _Place) -> Iterator[Edit]:
    column, code = at.column, at.column.seen.code
    null = at.item.facts.null
    if null is not None:
        for value in (null + 1, None):
            changed = at.table.with_column(at.place, column.with_card("TNULL", value))
            yield at.edit(f"TNULL of {column.name} is {value}", changed)
        return
    for cell in cells_of(at.table, at.place):
        where = f"{column.name} in row {cell.row + 1} of {at.site.seen.label}"
        if code in "EDCM":
            yield from at.cell("is NaN", cell, float("nan"))
        elif code == "L":
            yield at.edit(f"{where} is null", cell.with_bytes(b"\0"))
        elif code == "A":
            empty = cell.stored("")
            if empty is not None:
                yield at.edit(f"{where} is empty", cell.with_bytes(bytes(len(empty))))
        elif code in "BIJK" and cell.value is not None:
            raw = cell.stored(cell.value)
            if raw is not None:
                stored = int(np.frombuffer(raw, NUMBERS[code])[0])
                changed = at.table.with_column(at.place, column.with_card("TNULL", stored))
                yield at.edit(f"TNULL of {column.name} is {stored}, as {where}", changed)


def _between(at: _Place) -> Iterator[Edit]:
    """Give cells the values of those of other rows."""
    column, label = at.column, at.site.seen.label
    last = at.table.rows - 1
    for first, second in ((0, 1), (last - 1, last), (0, last)):
        if not 0 <= first < second <= last:
            continue
        cells = column.cells.copy()
        cells[second] = cells[first]
        how = f"{column.name} in row {second + 1} of {label} is that of row {first + 1}"
        yield at.edit(how, at.table.with_column(at.place, replace(column, cells=cells)))
        cells = column.cells.copy()
        cells[[first, second]] = cells[[second, first]]
        how = f"{column.name} in rows {first + 1} and {second + 1} of {label} is exchanged"
        yield at.edit(how, at.table.with_column(at.place, replace(column, cells=cells)))


def _also(at: _Place) -> Iterator[Edit]:
    """Give edits by which a table has a column under two names, with other values."""
    column = at.column
    for name in (at.item.name, *at.item.also):
        if name == column.name:
            continue
        for cell in cells_of(at.table, at.place):
            for other in wrong("value", at.item.facts, cell.value, at.opened.setting.plan.spec):
                stored = cell.stored(other.value)
                if stored is not None:
                    changed = cell.with_bytes(stored).columns[at.place].with_card("TTYPE", name)
                    how = f"{name} beside {column.name} is {shown(other.value)} in row {cell.row + 1}"
                    yield at.edit(how, at.table.with_columns([*at.table.columns, changed]))


def of_rows(opened: Opened, abouts: Sequence[About]) -> Iterator[Edit]:
    """Give edits that change how many rows a table has."""
    for about in abouts:
        for site in opened.sites(about.block.label) if about.block is not None else ():
            table = table_of(site)
            if table is None:
                continue
            count = table.rows
            for rows in (range(count - 1), [*range(count), count - 1], range(0), [*range(count)] * 2):
                if count:
                    hdu = table.with_rows(list(rows)).together()
                    yield opened.with_hdu(f"{site.seen.label} has {len(list(rows))} rows", site, hdu)


def column_order(opened: Opened, abouts: Sequence[About]) -> Iterator[Edit]:
    """Give edits that exchange two columns."""
    for about in abouts:
        for site in opened.sites(about.block.label) if about.block is not None else ():
            table = table_of(site)
            columns = list(table.columns) if table is not None else []
            for place in range(len(columns) - 1):
                turned = [*columns]
                turned[place : place + 2] = turned[place + 1], turned[place]
                how = f"the columns {columns[place].name} and {columns[place + 1].name} are exchanged"
                if table is not None:
                    yield opened.with_hdu(how, site, table.with_columns(turned).together())


_BY_COLUMN: dict[str, Callable[[ColumnBytes, Column], Iterator[tuple[ColumnBytes, str]]]] = {
    "type": _types,
    "shape": _shapes,
    "unit": _units,
    "name": _former_names,
    "ucd": _ucds,
}
_BY_CELLS: dict[str, Callable[[_Place], Iterator[Edit]]] = {
    "null": _nulls,
    "also": _also,
    "order": _between,
    "unique": _between,
}
