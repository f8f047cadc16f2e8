# SPDX-License-Identifier: BSD-3-Clause
"""Shapes of what is to be written, held against those of the spec before anything is written.

Takes the view of the file to be; gives a line for each array whose shape is another, or whose dimension has another
length elsewhere: the names of a shape mean one number over the file, or over one repetition of a group.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..described import ABSENT, items_of
from .fields import Columns, Pixels

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .views import FileView, HduView

    Shape = tuple[int | str, ...]

_ANY = "..."


class Shapes:
    """The shapes of one file to be. inner: names that mean one number within a repetition only, by labels of HDUs."""

    def __init__(self, inner: Mapping[str, frozenset[str]]) -> None:
        self._inner = inner
        self._known: dict[tuple[int | None, str], tuple[int, str]] = {}

    def wrong(self, file: FileView) -> list[str]:
        """Give what does not fit."""
        found: list[str] = []
        for view in file.hdus:
            for field, item in items_of(view.hdu):
                data = getattr(view.hdu, field.name)
                if data is None or data is ABSENT:
                    continue
                where = f"{type(view.hdu).__name__}.{field.name}"
                if isinstance(item, Pixels) and not item.forms and not item.constant:
                    found += self._array(view, np.shape(data), item.shape, where, item.line, cells=False)
                elif isinstance(item, Columns):
                    found += self._table(view, data, item, where)
        return found

    def _table(self, view: HduView, data: Any, item: Columns, where: str) -> Iterator[str]:  # noqa: ANN401
        rows = {name: len(data[name]) for name in data.keys()}  # noqa: SIM118  of a Table, not a dict
        if len(set(rows.values())) == 1:
            yield from self._rows(view, next(iter(rows.values())), item, where)
        for one in item.columns:
            if one.name in rows and not one.pattern and not one.forms and "*" not in one.shape and not one.padded:
                place = f"{where}[{one.name!r}]"
                yield from self._array(view, _cell(data[one.name]), one.shape, place, one.line, cells=True)

    def _rows(self, view: HduView, count: int, item: Columns, where: str) -> Iterator[str]:
        about = f" ({item.line})" if item.line else ""
        if isinstance(item.rows, str):
            yield from self._axis(view, count, item.rows, f"{where} has {count} rows", item.line)
        elif item.rows is not None:
            least, most = item.rows
            if count < least:
                yield f"{where} has {count} rows, and must have at least {least}{about}"
            elif most is not None and count > most:
                yield f"{where} has {count} rows, and must have at most {most}{about}"

    def _array(
        self, view: HduView, have: tuple[int, ...] | None, shape: Shape, where: str, line: str, *, cells: bool
    ) -> Iterator[str]:
        if have is None or not (shape or cells) or any(str(one).startswith("=") for one in shape):
            return
        wanted = list(shape)
        if _ANY in wanted:
            at = wanted.index(_ANY)
            more = len(have) - len(wanted) + 1
            wanted[at : at + 1] = ["*"] * max(more, 0)
        if len(have) != len(wanted):
            said = f"[{', '.join(str(one) for one in shape)}]"
            what = "cells of shape" if cells else "shape"
            about = f" ({line})" if line else ""
            yield f"{where} has {what} {list(have)}, and the spec says {said}{about}"
            return
        for length, one in zip(have, wanted, strict=True):
            yield from self._axis(view, length, one, where, line)

    def _axis(self, view: HduView, length: int, wanted: int | str, where: str, line: str) -> Iterator[str]:
        about = f" ({line})" if line else ""
        if wanted == "*":
            return
        if isinstance(wanted, int):
            if length != wanted:
                yield f"{where} has an axis of {length}, and the spec says {wanted}{about}"
        elif ".." in wanted:
            least, _, most = wanted.partition("..")
            if length < int(least) or (most != "*" and length > int(most)):
                yield f"{where} has an axis of {length}, and the spec says {wanted}{about}"
        else:
            own = wanted in self._inner.get(view.label, ())
            key = (view.repetition if own else None, wanted)
            known, before = self._known.setdefault(key, (length, view.label))
            if known != length:
                yield f"{where}: {wanted} is {known} in {before} but {length} in {view.label}{about}"


def _cell(values: Any) -> tuple[int, ...] | None:  # noqa: ANN401
    """Give the shape of the cells of a column; None where they are not all of one."""
    if isinstance(values, list) and values and not np.isscalar(values[0]):
        shapes = {np.shape(one) for one in values}
        return shapes.pop() if len(shapes) == 1 else None
    return tuple(np.shape(values)[1:])
