# SPDX-License-Identifier: BSD-3-Clause
"""What a file holds, apart from its format: values under the names that the spec has for them.

Files become contents when they are read, classes become contents when they are written, and contents become classes
(`Product.of`); so a file that was read and one that somebody invented are put together in the same way.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True, eq=False)
class Block:
    """What one HDU holds; of another format what its tree, its rows, or its picture hold.

    label: of the HDU in the spec; `tree`, `rows` (CSV, ECSV) or `pixels` (PNG, JPEG) elsewhere. number: of its
    repetition, counted from 1.

    values: of keywords by their names, in the file's order; None is a keyword without a value. COMMENT, HISTORY and
    other commentary have a list of lines, a record-valued keyword (`DP1.AXIS.1`) its own name. Cards that the layout of
    the data implies (SIMPLE to TFIELDS, TTYPEn, TFORMn, CHECKSUM and the like) are not among them. Of a tree they are
    its keys, with dicts, lists and arrays inside, and what has a tag as `trees.tagged.Tagged`; a tree whose root is no
    object has its root under "".

    columns: name to values, in order; a column whose rows differ in length is a list of arrays. column_values: keywords
    of one column (TLMINn of FLUX is `("FLUX", "TLMIN")`). units: of columns by their names. pixels: slowest axis
    first. opaque: the whole, as the library of the format has it, where the spec says nothing of what is inside.
    """

    label: str
    number: int | None = None
    values: dict[str, Any] = field(default_factory=dict)
    columns: dict[str, Any] = field(default_factory=dict)
    column_values: dict[tuple[str, str], Any] = field(default_factory=dict)
    units: dict[str, str] = field(default_factory=dict)
    pixels: Any = None
    opaque: Any = None


@dataclass(slots=True, eq=False)
class Contents:
    """What one file holds. name: of the file, without its folder. fields: of its name, where they are known."""

    blocks: list[Block] = field(default_factory=list)
    name: str = ""
    fields: dict[str, str] = field(default_factory=dict)

    def block(self, label: str, number: int | None = None) -> Block | None:
        """Give the block of a label, the first of them or that of a number."""
        return next((one for one in self.blocks if one.label == label and number in {None, one.number}), None)

    def same(self, other: Contents) -> bool:
        """Say whether two files hold the same, whatever they are called."""
        return len(self.blocks) == len(other.blocks) and all(map(_same_block, self.blocks, other.blocks))


def _same_block(one: Block, other: Block) -> bool:
    if (one.label, one.number) != (other.label, other.number) or list(one.columns) != list(other.columns):
        return False
    # In which order cards stand, or keys of a tree, says nothing.
    pairs = [(getattr(one, part), getattr(other, part)) for part in ("values", "columns", "column_values", "units")]
    return all(
        mine.keys() == its.keys() and all(alike(mine[key], its[key]) for key in mine) for mine, its in pairs
    ) and (alike(one.pixels, other.pixels))


def alike(one: Any, other: Any) -> bool:  # noqa: ANN401  whatever a file holds
    """Say whether two values are the same in a file: NaN is NaN, arrays agree in type, shape and every element.

    Keys may come in any order: the package asdf, for one, sorts them.
    """
    if is_array(one) or is_array(other):
        return _same_array(one, other)
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return one.keys() == other.keys() and all(alike(one[key], other[key]) for key in one)
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return len(one) == len(other) and all(map(alike, one, other))
    if isinstance(one, float) and isinstance(other, float):
        return one == other or (one != one and other != other)  # noqa: PLR0124  NaN alone differs from itself
    return type(one) is type(other) and bool(one == other)


def is_array(value: object) -> bool:
    """Say whether a value is an array or a scalar of numpy, which is not loaded to ask that."""
    numpy = sys.modules.get("numpy")
    return numpy is not None and isinstance(value, numpy.ndarray | numpy.generic)


def _same_array(one: Any, other: Any) -> bool:  # noqa: ANN401  at least one is an array of numpy, masked or not
    import numpy as np  # noqa: PLC0415  whoever has an array has loaded it

    if str(getattr(one, "unit", "")) != str(getattr(other, "unit", "")):
        return False
    one, other = getattr(one, "value", one), getattr(other, "value", other)  # of a Quantity, in one unit
    one, other = np.ma.asanyarray(one), np.ma.asanyarray(other)
    texts = one.dtype.kind == other.dtype.kind == "U"  # however long the longest may be
    if one.shape != other.shape or not (texts or one.dtype.newbyteorder("=") == other.dtype.newbyteorder("=")):
        return False
    if not np.array_equal(np.ma.getmaskarray(one), np.ma.getmaskarray(other)):
        return False
    if one.dtype.kind == "O":
        return all(map(alike, one.ravel(), other.ravel()))
    if texts:
        return bool(np.array_equal(one.filled(""), other.filled("")))
    return bool(np.array_equal(one.filled(0), other.filled(0), equal_nan=one.dtype.kind in "fc"))
