"""What stands at one place of a tree beside a single value: objects, lists, maps, arrays, and alternatives of them.

An object is a block of its own, as an HDU is one: a value names it by its label, so that what holds itself needs no
end. The facts of the key speak of the single values inside: of the elements of a list, the values of a map.
"""

from __future__ import annotations

from dataclasses import dataclass

from specc.model.types import Length, ValueType


@dataclass(frozen=True, slots=True)
class ScalarValue:
    """One value of these types, as the facts of its key say."""

    types: tuple[ValueType, ...]


@dataclass(frozen=True, slots=True)
class NullValue:
    """null, as an alternative."""


@dataclass(frozen=True, slots=True)
class ObjectValue:
    """An object: the block of this label. `positional`: a list whose places the keys of the block name, in order."""

    block: str
    positional: bool = False


@dataclass(frozen=True, slots=True)
class ListValue:
    """A list. How many elements: limits (None: open), or a dimension."""

    of: Value
    least: int | None = None
    most: int | None = None
    dimension: str | None = None


@dataclass(frozen=True, slots=True)
class MapValue:
    """An object with keys that the spec does not list: any, those of an enum, or those that match a pattern."""

    of: Value
    keys: tuple[str, ...] = ()
    enum: str | None = None
    pattern: str = ""


@dataclass(frozen=True, slots=True)
class ArrayValue:
    """An array of numbers; `shape` slowest axis first."""

    types: tuple[ValueType, ...]
    shape: tuple[Length, ...]


@dataclass(frozen=True, slots=True)
class ArrayOf:
    """An array whose data are the pixels or rows of the HDU of this label."""

    label: str


@dataclass(frozen=True, slots=True)
class EitherValue:
    """One of several."""

    options: tuple[Value, ...]


Value = ScalarValue | NullValue | ObjectValue | ListValue | MapValue | ArrayValue | ArrayOf | EitherValue
