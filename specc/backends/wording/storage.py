"""How FITS stores what a spec declares: BITPIX of pixels, TFORM, TDIM and offsets of columns.

Takes types and shapes of the model and gives texts for the tables. FITS 4.0, tables 8, 18 and 19, sections 4.4.2.5 and
7.3.2.
"""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING

from specc.model.types import AnyAxes, AnyLength, ComputedLength, DimensionName, Length, LengthRange

if TYPE_CHECKING:
    from specc.model.types import ValueType

_LETTERS = {
    "bool": ("L",), "bit": ("X",), "string": ("A",), "date": ("A",), "datetime": ("A",), "time": ("A",),
    "digits": ("A",), "int8": ("B",), "uint8": ("B",), "int16": ("I",), "uint16": ("I",), "int32": ("J",),
    "uint32": ("J",), "int64": ("K",), "uint64": ("K",), "float32": ("E",), "float64": ("D",), "complex64": ("C",),
    "complex128": ("M",), "int": ("B", "I", "J", "K"), "float": ("E", "D"), "complex": ("C", "M"),
}  # fmt: skip
_BITPIX = {
    "uint8": "8", "int8": "8", "int16": "16", "uint16": "16", "int32": "32", "uint32": "32", "int64": "64",
    "uint64": "64", "float32": "-32", "float64": "-64", "int": "8, 16, 32 or 64", "float": "-32 or -64",
}  # fmt: skip
# What is added to stored integers so that they mean the others: FITS has no signed byte and no wide unsigned integer.
_OFFSETS = {"int8": "-128", "uint16": "32768", "uint32": "2147483648", "uint64": "9223372036854775808"}


def length_text(length: Length) -> str:
    """Give the length of one axis as the language spells it."""
    match length:
        case AnyAxes():
            return "…"
        case AnyLength():
            return "*"
        case DimensionName():
            return length.name
        case ComputedLength():
            return length.of.text
        case LengthRange():
            return f"{length.least}..{'*' if length.most is None else length.most}"
        case _:
            return str(length)


def bitpix(types: tuple[ValueType, ...]) -> str:
    """Give BITPIX of pixels, with BZERO where the values are offset."""
    return _either([_BITPIX[one.storage] + _offset(one, "BZERO") for one in types if one.storage in _BITPIX])


def tform(types: tuple[ValueType, ...], shape: tuple[Length, ...]) -> str:
    """Give TFORM of a column of a binary table, with TDIM and TZERO where they are needed."""
    return _either([_tform_of(one, shape) for one in types if one.storage in _LETTERS])


def _tform_of(kind: ValueType, shape: tuple[Length, ...]) -> str:
    letters = _LETTERS[kind.storage]
    if any(isinstance(one, ComputedLength) and one.by_row for one in shape):
        count = length_text(shape[0])
        return _either([f"P{one}, Q{one} or {count} {one}" for one in letters]) + _offset(kind, "TZERO")
    if any(isinstance(one, AnyLength | LengthRange) for one in shape):
        return _either([f"P{one} or Q{one}" for one in letters]) + _offset(kind, "TZERO")
    return _either([_repeat(kind, shape) + one for one in letters]) + _dimensions(kind, shape) + _offset(kind, "TZERO")


def _repeat(kind: ValueType, shape: tuple[Length, ...]) -> str:
    """Give the repeat count: how many elements, or characters, are in one cell."""
    numbers = [one for one in shape if isinstance(one, int)]
    names = [length_text(one) for one in shape if not isinstance(one, int)]
    if kind.kind == "string":
        numbers, names = [*numbers, kind.width or 1], names if kind.width else [*names, "n"]
    count = prod(numbers)
    pieces = names if count == 1 and names else [str(count), *names]
    text = "×".join(pieces)  # noqa: RUF001  the typographic sign is meant
    return "" if text == "1" and kind.kind != "string" else f"{text} " if names else text


def _dimensions(kind: ValueType, shape: tuple[Length, ...]) -> str:
    axes = [length_text(one) for one in reversed(shape)]
    if kind.kind == "string":
        axes = [str(kind.width) if kind.width else "n", *axes]
    return f", TDIM ({','.join(axes)})" if len(axes) > 1 else ""


def _offset(kind: ValueType, keyword: str) -> str:
    offset = _OFFSETS.get(kind.storage)
    return f", {keyword} {offset}" if offset else ""


def _either(texts: list[str]) -> str:
    """Join alternatives, each once."""
    once = list(dict.fromkeys(texts))
    return " or ".join(once) if len(once) < 3 else f"{', '.join(once[:-1])} or {once[-1]}"  # noqa: PLR2004  a, b or c
