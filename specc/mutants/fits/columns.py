"""Edits of tables: columns dropped, renamed, of another type, shape or unit, and single cells.

Takes what a rule is about and a file; gives edits.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from specc.model.spec import Column
from specc.mutants.fits.slots import column_is, first_names
from specc.mutants.fits.tables import Cell, ColumnBytes, TableBytes, table_of
from specc.mutants.values import shown, wrong
from specc.runtime.fits.columns import BYTES
from specc.runtime.fits.stored import NUMBERS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.mutants.fits.opened import Opened, Site
    from specc.mutants.mutant import Edit
    from specc.plan.stating import About

_UNITS = ("kg", "mol", "s", "m")
_CODES = (
    ("float64", "D", 0), ("float32", "E", 0), ("int32", "J", 0), ("int16", "I", 0), ("int64", "K", 0),
    ("uint8", "B", 0), ("uint16", "I", 1 << 15), ("uint32", "J", 1 << 31), ("bool", "L", 0), ("string", "A", 0),
    ("complex128", "M", 0),
)  # fmt: skip
_MOST_ROWS = 4  # of which cells are edited
_COLUMN = "the column"


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
            for place in places:
                yield from _edits(opened, site, table, place, item, aspect)


def _edits(opened: Opened, site: Site, table: TableBytes, place: int, item: Column, aspect: str) -> Iterator[Edit]:
    column = table.columns[place]
    if aspect == "type":
        made = _types(column, item)
    elif aspect == "shape":
        made = _shapes(column)
    elif aspect == "unit":
        made = _units(column, item)
    elif aspect == "name":
        made = ((column.with_card("TTYPE", str(one.name)), f"is called {one.name}") for one in item.life.formers)
    elif aspect == "ucd":
        made = iter(
            [
                (column.with_card("TUCD", "meta.id;wrong"), "has another UCD"),
                (column.with_card("TUCD", None), "has no UCD"),
            ]
        )
    elif aspect == "null":
        yield from _nulls(opened, site, table, place, item)
        return
    elif aspect == "also":
        yield from _also(opened, site, table, place, item)
        return
    elif aspect in {"order", "unique"}:
        yield from _between(opened, site, table, place)
        return
    elif aspect == "presence":
        return
    else:
        yield from _cells(opened, site, table, place, item, aspect)
        return
    for other, how in made:
        hdu = table.with_column(place, other).together()
        yield opened.with_hdu(f"{_COLUMN} {column.name} of {site.seen.label} {how}", site, hdu)


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
    kind = np.dtype(NUMBERS[code])
    if kind.kind in "iu":
        limits = np.iinfo(kind)
        whole = np.nan_to_num(numbers) - zero
        fits = (whole >= limits.min) & (whole <= limits.max)
        numbers = np.where(fits, whole, -zero if zero else 0)
    with np.errstate(all="ignore"):
        return np.ascontiguousarray(numbers.astype(kind)).view(np.uint8).reshape(rows, -1)


def _shapes(column: ColumnBytes) -> Iterator[tuple[ColumnBytes, str]]:
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


def rows_of(table: TableBytes) -> list[int]:
    """Give some rows: the first, the last, some between."""
    count = table.rows
    return list(dict.fromkeys([0, count - 1, count // 2, 1]))[:_MOST_ROWS] if count else []


def cells_of(table: TableBytes, place: int) -> Iterator[Cell]:
    """Give the first elements of the cells of some rows, and the last elements."""
    column = table.columns[place].seen
    rows = rows_of(table)
    if column.descriptor is not None:
        rows += [row for row in range(table.rows) if row not in rows]
    for element in dict.fromkeys((0, column.repeat - 1 if column.descriptor is None and column.code != "A" else 0)):
        for row in rows:
            cell = Cell(table, place, row, element)
            if cell.there:
                yield cell


def said(cell: Cell, site: Site) -> str:
    """Say which cell it is."""
    return f"{cell.table.columns[cell.place].name} in row {cell.row + 1} of {site.seen.label}"


def _cells(opened: Opened, site: Site, table: TableBytes, place: int, item: Column, aspect: str) -> Iterator[Edit]:
    for cell in cells_of(table, place):
        value = cell.value
        for other in wrong(aspect, item.facts, value, opened.setting.plan.spec):
            hdu = cell.with_value(other.value)
            if hdu is not None:
                yield opened.with_hdu(f"{said(cell, site)} is {shown(other.value)}, {other.why}", site, hdu)
    if aspect == "limit":
        yield from _legal(opened, site, table, place)


def _legal(opened: Opened, site: Site, table: TableBytes, place: int) -> Iterator[Edit]:
    """Give edits by which a cell does not lie within TLMINn and TLMAXn."""
    for stem, sign in (("TLMIN", -1), ("TLMAX", 1)):
        bound = opened.value(site, f"{stem}{place + 1}")
        if isinstance(bound, int | float):
            for cell in cells_of(table, place):
                hdu = cell.with_value(bound + sign)
                if hdu is not None:
                    yield opened.with_hdu(f"{said(cell, site)} is {bound + sign}, and {stem} is {bound}", site, hdu)


def _nulls(opened: Opened, site: Site, table: TableBytes, place: int, item: Column) -> Iterator[Edit]:
    column = table.columns[place]
    code = column.seen.code
    if item.facts.null is not None:
        for value in (item.facts.null + 1, None):
            hdu = table.with_column(place, column.with_card("TNULL", value)).together()
            yield opened.with_hdu(f"TNULL of {column.name} is {value}", site, hdu)
        return
    for cell in cells_of(table, place):
        if code in "EDCM":
            hdu = cell.with_value(float("nan"))
            if hdu is not None:
                yield opened.with_hdu(f"{said(cell, site)} is NaN", site, hdu)
        elif code == "L":
            yield opened.with_hdu(f"{said(cell, site)} is null", site, cell.with_bytes(b"\0").together())
        elif code == "A":
            empty = cell.stored("")
            if empty is not None:
                yield opened.with_hdu(
                    f"{said(cell, site)} is empty", site, cell.with_bytes(bytes(len(empty))).together()
                )
        elif code in "BIJK":
            raw = cell.stored(cell.value) if cell.value is not None else None
            if raw is not None:
                null = int(np.frombuffer(raw, NUMBERS[code])[0])
                hdu = table.with_column(place, column.with_card("TNULL", null)).together()
                yield opened.with_hdu(f"TNULL of {column.name} is {null}, as {said(cell, site)}", site, hdu)


def _between(opened: Opened, site: Site, table: TableBytes, place: int) -> Iterator[Edit]:
    """Give cells the values of those of other rows."""
    column = table.columns[place]
    for first, second in ((0, 1), (table.rows - 2, table.rows - 1), (0, table.rows - 1)):
        if not 0 <= first < second < table.rows:
            continue
        cells = column.cells.copy()
        cells[second] = cells[first]
        how = f"{column.name} in row {second + 1} of {site.seen.label} is that of row {first + 1}"
        yield opened.with_hdu(how, site, table.with_column(place, replace(column, cells=cells)).together())
        cells = column.cells.copy()
        cells[[first, second]] = cells[[second, first]]
        how = f"{column.name} in rows {first + 1} and {second + 1} of {site.seen.label} is exchanged"
        yield opened.with_hdu(how, site, table.with_column(place, replace(column, cells=cells)).together())


def _also(opened: Opened, site: Site, table: TableBytes, place: int, item: Column) -> Iterator[Edit]:
    column = table.columns[place]
    for name in (item.name, *item.also):
        if name != column.name:
            for cell in cells_of(table, place):
                for other in wrong("value", item.facts, cell.value, opened.setting.plan.spec):
                    stored = cell.stored(other.value)
                    if stored is not None:
                        changed = cell.with_bytes(stored).columns[place].with_card("TTYPE", name)
                        hdu = table.with_columns([*table.columns, changed]).together()
                        how = f"{name} beside {column.name} is {shown(other.value)} in row {cell.row + 1}"
                        yield opened.with_hdu(how, site, hdu)


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
