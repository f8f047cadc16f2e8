"""The columns of facts: where each cell of a row begins.

Takes rows; sets the places of their cells and descriptions. Names, types and facts are aligned among neighbours, the
descriptions of a whole block share a column. A row that is much longer than its neighbours does not push them all to
the right: it sticks out, so that adding it to a spec changes one line and not fifty. Columns stand at steps, for the
same reason.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from specc.syntax.fmt.rows import WIDTH, Row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from specc.syntax.fmt.rows import Cell

_SLOTS = ("name", "type", "storage", "measure", "null", "value", "level", "loop", "name elsewhere")
_NAME_STEP, _NAME_FIRST = 4, 2  # names take 2, 6, 10, 14 ... columns: ten hold a keyword and its `?`
_DOC_STEP = 12
# What a row that sticks out costs, in blanks that would stand in the other rows instead.
_STICKS_OUT, _DOC_STICKS_OUT = 100, 120


def align(rows: Sequence[Row]) -> None:
    """Set the place of every cell and every description."""
    for run in _runs(rows):
        _align_run(run)
    sheets: defaultdict[int, list[Row]] = defaultdict(list)
    for row in rows:
        if row.raw is None:
            row.doc_start = end_of(row) + (2 if row.aligned else 1)
            if row.aligned and row.doc is not None and not row.commented:
                sheets[row.sheet].append(row)
    for sheet in sheets.values():
        _align_docs(sheet)
    for row in rows:  # a comment at the end of a row without a description stands where that would
        last = row.leaves[-1] if row.leaves else None
        if last is not None and last.trailing and row.doc is None and row.sheet in sheets:
            row.doc_start = max(end_of(row) + 2, min(one.doc_start for one in sheets[row.sheet]))


def end_of(row: Row) -> int:
    """Give the column after the last cell of a row."""
    if not row.cells:
        return row.indent
    last = row.cells[-1]
    return last.start + len(last.text)


def _runs(rows: Sequence[Row]) -> Iterable[list[Row]]:
    """Give the rows that share their columns."""
    runs: defaultdict[tuple[int, int], list[Row]] = defaultdict(list)
    for row in rows:
        if row.raw is None:
            runs[row.run, row.depth].append(row)
    return runs.values()


def _align_run(run: list[Row]) -> None:
    for row in run:
        _compact(row)
    together = [row for row in run if len(row.cells) > 1 and (row.key or not _opens(row))]
    for slot in _SLOTS[1:]:
        for group in _neighbours(together, slot):
            _align_slot(group, slot)
    for row in together:
        docs = len(row.doc.text) + 2 if row.doc is not None else 0
        if end_of(row) + docs + sum(len(leaf.text) for leaf in row.tail) > WIDTH:
            _compact(row, kept=1)


def _opens(row: Row) -> bool:
    return any(leaf.type == "LBRACE" for leaf in row.tail)


def _compact(row: Row, kept: int = 0) -> None:
    """Put the cells of a row directly behind each other; those `kept` after the first stay in their places."""
    place = row.indent
    for number, cell in enumerate(row.cells):
        place += cell.gap if number else 0
        if not 0 < number <= kept:
            cell.start = place
        place = cell.start + len(cell.text)


def _neighbours(rows: Sequence[Row], slot: str) -> Iterator[list[tuple[Row, Cell]]]:
    """Give rows that follow each other and all have a cell."""
    group: list[tuple[Row, Cell]] = []
    for row in rows:
        if row.sticks_out:
            continue
        cell = next((cell for cell in row.cells if cell.slot == slot), None)
        # What reads as one phrase with the type, `int >= 1`, stays with it.
        if cell is None or (slot == "value" and cell.gap == 1):
            yield group
            group = []
        elif group and group[0][0].exact != row.exact:
            yield group
            group = [(row, cell)]
        else:
            group.append((row, cell))
    yield group


def _align_slot(group: list[tuple[Row, Cell]], slot: str) -> None:
    """Let a cell begin in one column."""
    if len(group) < 2:  # noqa: PLR2004  one alone has no neighbour
        return
    # A row that declares several names, or a path, is long for that alone.
    single = [cell.start for row, cell in group if not _several(row)]
    needed = single if slot == "type" and single else [cell.start for _, cell in group]
    step, first = (_NAME_STEP, group[0][0].indent + _NAME_FIRST + 1) if slot == "type" else (1, 0)
    if group[0][0].exact:
        step = 1
    column = _best(needed, step, first, _STICKS_OUT)
    for row, cell in group:
        row.sticks_out = cell.start > column
        moved = max(0, column - cell.start)
        later = False
        for one in row.cells:
            later = later or one is cell
            one.start += moved if later else 0


def _several(row: Row) -> bool:
    return any(leaf.type in {"COMMA", "PATH"} for leaf in row.cells[0].leaves)


def _align_docs(sheet: list[Row]) -> None:
    """Let the descriptions of a block begin in one column."""
    step = 1 if len(sheet) == 1 or all(row.exact for row in sheet) else _DOC_STEP
    first = 0
    # What rules say stands where the descriptions of the items stand, or further to the right.
    for group in ([row for row in sheet if not row.stated], [row for row in sheet if row.stated]):
        if not group:
            continue
        needed = [max(first, row.doc_start) for row in group]
        rests = [_rest(row) for row in group]
        column = first = _best(needed, step, 0, _DOC_STICKS_OUT, rests)
        for row, rest in zip(group, rests, strict=True):
            if row.doc_start < column and column + rest <= WIDTH:
                row.doc_start = column


def _rest(row: Row) -> int:
    """Give how long a description is, with what follows it."""
    text = row.doc.text if row.doc is not None else ""
    return len(text) + sum(len(leaf.text) + (leaf.type != "COMMA") for leaf in row.tail)


def _best(needed: Sequence[int], step: int, first: int, sticks_out: int, rests: Iterable[int] | None = None) -> int:
    """Give the column that costs least: blanks in rows that are shorter, and rows that stick out or grow too long."""
    behind = list(rests) if rests is not None else [0] * len(needed)
    candidates = sorted({one + (first - one) % step for one in needed})

    def cost(column: int) -> int:
        return sum(
            column - one if one <= column and column + rest <= WIDTH else sticks_out
            for one, rest in zip(needed, behind, strict=True)
        )

    return min(candidates, key=lambda column: (cost(column), column))
