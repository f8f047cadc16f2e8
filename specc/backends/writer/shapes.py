"""Shapes as generated classes write them: a tuple, slowest axis first.

A number is a length, a name a dimension that is one number over the file, `"*"` any length, `"1..5"` one in an
interval, `"..."` any number of axes, and what begins with `=` an expression.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.backends.validator import texts
from specc.backends.validator.code import Code, tuple_
from specc.model.types import AnyAxes, AnyLength, ComputedLength, DimensionName, LengthRange

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specc.model.types import Form, Length


def shape(lengths: Sequence[Length]) -> Code:
    """Give a shape."""
    return tuple_([_length(one) for one in lengths])


def forms(alternatives: Sequence[Form]) -> Code:
    """Give alternatives of a type that have shapes of their own."""
    return tuple_([tuple_([texts.quoted(one.type.storage), shape(one.shape)]) for one in alternatives])


def ragged(lengths: Sequence[Length]) -> bool:
    """Say whether each row has a length of its own."""
    return any(
        isinstance(one, AnyLength | LengthRange) or (isinstance(one, ComputedLength) and one.by_row) for one in lengths
    )


def _length(length: Length) -> str:
    match length:
        case int():
            return str(length)
        case DimensionName():
            return texts.quoted(length.name)
        case AnyLength():
            return '"*"'
        case AnyAxes():
            return '"..."'
        case LengthRange():
            return texts.quoted(f"{length.least}..{'*' if length.most is None else length.most}")
        case ComputedLength():
            return texts.quoted(f"={texts.printable(length.of.text)}")
