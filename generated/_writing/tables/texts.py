# SPDX-License-Identifier: BSD-3-Clause
"""Rows of CSV: columns as texts, block by block, and through the csv module into a file.

A cell whose blanks, or whose first characters, would mean something is quoted; csv quotes a whole row or what needs it,
so rows with such a cell are quoted as a whole.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TextIO

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .columns import Column

_BLOCK = 8192  # rows whose texts are in memory at once


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a product writes CSV. nulls: texts that stand for no value, the first of them is written."""

    delimiter: str = ","
    comments: str = ""
    nulls: tuple[str, ...] = ("",)


def write(file: TextIO, columns: Sequence[Column], count: int, comments: Sequence[str], dialect: Dialect) -> None:
    """Write comments, names and rows."""
    file.writelines(f"{dialect.comments}{line}\n" for line in comments)
    plain = csv.writer(file, delimiter=dialect.delimiter, lineterminator="\n")
    quoted = csv.writer(file, delimiter=dialect.delimiter, lineterminator="\n", quoting=csv.QUOTE_ALL)
    names = [one.name for one in columns]
    (quoted if _needs_quotes(names, dialect) else plain).writerow(names)
    for start in range(0, count, _BLOCK):
        texts = [_texts(one, slice(start, start + _BLOCK), dialect) for one in columns]
        doubtful = [place for place, one in enumerate(columns) if _may_need(one) or (place == 0 and dialect.comments)]
        if not any(_needs_quotes(texts[place], dialect, first=place == 0) for place in doubtful):
            plain.writerows(zip(*texts, strict=True))
            continue
        for cells in zip(*texts, strict=True):
            (quoted if _needs_quotes(cells, dialect) else plain).writerow(cells)


def _may_need(column: Column) -> bool:
    return np.asarray(column.values).dtype.kind == "U" or bool(np.ma.is_masked(column.values))


def _needs_quotes(cells: Sequence[str], dialect: Dialect, *, first: bool = True) -> bool:
    """Say whether csv would leave out quotes which our reader asks for: blanks are trimmed, comments passed over."""
    blank = dialect.delimiter == " "
    return any(one != one.strip() or (blank and not one) for one in cells) or (
        bool(first and dialect.comments) and any(one.startswith(dialect.comments) for one in cells)
    )


def _texts(column: Column, some: slice, dialect: Dialect) -> list[str]:
    """Give the cells of some rows."""
    values = column.values[some]
    made = list(_shown(np.ma.getdata(values), column))
    if not np.ma.is_masked(values):
        return made
    null = str(column.item.null) if column.item.null is not None else next(iter(dialect.nulls), "")
    absent = np.ma.getmaskarray(values).tolist()
    return [null if no else cell for cell, no in zip(made, absent, strict=True)]


def _shown(values: Any, column: Column) -> Iterator[str]:  # noqa: ANN401  an array
    kind = values.dtype.kind
    if kind == "U":
        return iter(values.tolist())
    if kind == "b":
        yes, no = column.item.truth or ("true", "false")
        return (yes if one else no for one in values.tolist())
    if kind == "f" and values.dtype != np.float64:
        return map(str, values)  # as few digits as tell it from its neighbours
    if kind == "c":
        return (str(one).strip("()") for one in values.tolist())
    return map(repr, values.tolist())
