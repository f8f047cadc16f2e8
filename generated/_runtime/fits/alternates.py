# SPDX-License-Identifier: BSD-3-Clause
"""Keywords and columns that go by several names: which of them a file uses, and whether two that it has agree.

The first name is what the spec calls the thing, and what a finding calls it that is not there at all. Only specs with
such names load this.
"""

from __future__ import annotations

from ..expressions import UNTOLD
from ..values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .check import HduCheck
    from .view import BlockRule, HduView


def keyword_named(h: HduView, name: str, *others: str) -> str:
    """The name that a keyword goes by in this HDU: the first of them that has a card."""
    return next((one for one in (name, *others) if h.card(one) is not None), name)


def column_named(h: HduView, name: str, *others: str) -> str:
    """The name that a column goes by in this table: the first of them that there is."""
    return next((one for one in (name, *others) if h.has_column(one)), name)


def keyword_of(h: HduCheck, name: str, *others: str) -> str:
    """The name to judge a keyword by; all its names are declared, and those that have cards must agree."""
    h.also[name] = others
    h.declared.update((name, *others))
    there = [one for one in (name, *others) if h.card(one) is not None]
    if len(there) < 2:  # noqa: PLR2004  nothing to compare
        return there[0] if there else name
    first = h.card(there[0])
    for one in there[1:]:
        other = h.card(one)
        if first is None or other is None or _alike(first.value, other.value):
            continue
        text = f"{there[0]} is {shown(first.value)} and {one}, another name of it, is {shown(other.value)}"
        h.fault_about(h.id_of(f"{name}:also"), text, (one,), expected=first.value, found=other.value)
    return there[0]


def _alike(one: object, other: object) -> bool:
    """Whether two values are the same; a text of digits is none of the number that it writes."""
    return one == other and isinstance(one, str) == isinstance(other, str)


def column_of(h: HduCheck, name: str, *others: str) -> str:
    """The name to judge a column by; all its names are declared, and columns of two of them must agree."""
    h.also[name] = others
    h.columns_declared.extend((name, *others))
    there = [one for one in (name, *others) if h.has_column(one)]
    for one in there[1:]:
        h.each_row(
            f"{name}:also",
            (there[0], one),
            _sameness(there[0], one),
            skip_null=(there[0], one),
            message=f"{there[0]} and {one}, another name of it, agree",
        )
    return there[0] if there else name


def _sameness(first: str, other: str) -> BlockRule:
    return lambda c: _same(c[first], c[other])


def _same(one: Any, other: Any) -> Any:  # noqa: ANN401  arrays of cells, a mask
    """In which rows two columns are the same."""
    import numpy as np

    if not (hasattr(one, "shape") and hasattr(other, "shape")):
        return np.asarray([_same_cells(one, other, row) for row in range(len(one))], np.bool_)
    if one.shape != other.shape:
        return np.zeros(len(one), np.bool_)
    try:
        equal = np.asarray(one == other)
    except UNTOLD:
        return np.zeros(len(one), np.bool_)
    return equal.reshape(len(one), -1).all(axis=1) if equal.shape == one.shape else np.zeros(len(one), np.bool_)


def _same_cells(one: Any, other: Any, row: int) -> bool:  # noqa: ANN401  as above, or rows of different lengths
    """Whether the cells of a row are the same; only one of two names may be known to be padded."""
    import numpy as np

    first, second = np.asarray(one[row]).reshape(-1), np.asarray(other[row]).reshape(-1)
    if hasattr(one, "shape"):
        first = first[: len(second)]
    elif hasattr(other, "shape"):
        second = second[: len(first)]
    return bool(np.array_equal(first, second))
