"""Repairs that data have a say in: the longest array of a column (FITS 7.3.5), null pixels (FITS 4.4.2.5, 10.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.runtime.fits.rows import Heap, rows_of

from .cards import with_value
from .draft import DraftSource
from .edits import Delete, Replace

if TYPE_CHECKING:
    from specc.runtime.fits.columns import Column

    from .case import Case, Edits
    from .draft import Line


def longest(case: Case) -> Edits:
    """Write the length of the longest array that the rows hold into TFORMn."""
    found = _column(case)
    if found is None:
        return None
    column, line = found
    length = _longest(case, column)
    if length is None or column.descriptor is None:
        return None
    text = with_value(line.text, f"'{column.form.partition('(')[0]}({length})'")
    return None if text is None else (Replace(line, text),)


def drop_blank(case: Case) -> Edits:
    """Take BLANK out of an image of real numbers; where it is compressed, these may have been made integers."""
    line = case.line
    return None if line is None or case.judged.compressed else (Delete(line),)


def _column(case: Case) -> tuple[Column, Line] | None:
    """The column of a finding and its TFORMn; None unless there is one of that name."""
    table, finding = case.judged.table, case.finding
    if table is None or not table.readable or not case.judged.complete:
        return None
    named = [
        column
        for column in table.columns
        if finding.column in (column.name, f"column {column.number}") or finding.keyword == f"TFORM{column.number}"
    ]
    line = case.hdu.first(f"TFORM{named[0].number}") if len(named) == 1 else None
    return None if line is None else (named[0], line)


def _longest(case: Case, column: Column) -> int | None:
    """Elements of the longest array; None when an array lies where no heap is, so that its length says nothing."""
    table = case.judged.table
    source = DraftSource(case.draft)
    most, heap = 0, Heap(source, case.judged)
    if table is None or not case.judged.rows:
        return most
    for rows in rows_of(source, case.judged, table):
        lengths, offsets = rows.descriptors(column)
        negative, beyond = heap.faults(column, lengths, offsets)
        if negative.any() or beyond.any():
            return None
        most = max(most, int(lengths.max()))
    return most
