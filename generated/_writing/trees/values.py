# SPDX-License-Identifier: BSD-3-Clause
"""What may stand at a place of a tree: single values, objects, lists, maps, arrays, and either of several.

Each makes plain what a person gives (`plain`), makes typed what a file holds (`typed`), and says how well something
plain suits it (`suits`), by which `either` chooses.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any

from ..contents import is_array
from ..enums import plain_values
from ..instants import in_form
from . import plain as made
from .absent import Absent
from .tagged import Tagged

if TYPE_CHECKING:
    from collections.abc import Callable

    from .classes import TreeObject
    from .plain import How

_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "bool": (bool,),
    "int": (int,),
    "float": (int, float),
    "complex": (int, float, complex),
    "date": (str,),
    "datetime": (str,),
    "time": (str,),
    "digits": (str, int),
    "any": (str, bool, int, float, complex),
}
_QUANTITY = "tag:stsci.edu:asdf/unit/quantity-1.1.0"
_UNIT = "tag:stsci.edu:asdf/unit/unit-1.0.0"
_SHOWN = 8  # values that a message lists
_NO, _PERHAPS, _YES, _BEST = 0, 1, 4, 5


class Value:
    """What may stand somewhere; this one alone is anything at all. words: what it is, for people."""

    words = "anything"

    def __init__(self, *, nullable: bool = False) -> None:
        self.nullable = nullable

    def plain(self, value: Any, how: How) -> Any:  # noqa: ANN401  whatever a tree holds
        """Give a value as trees hold it. Raises TypeError that says where it does not fit, if that is to be strict."""
        return made.plain(value, how)

    def typed(self, value: Any) -> Any:  # noqa: ANN401  as `plain`
        """Give what a file holds as a person has it; what does not fit as it is."""
        return value

    def suits(self, value: Any) -> int:  # noqa: ANN401  as `plain`
        """Say how well something that a file holds suits: 0 not at all."""
        return _NO if value is None and not self.nullable else _PERHAPS


class Null(Value):
    """null and nothing else."""

    words = "None"

    def plain(self, value: Any, how: How) -> Any:  # noqa: ANN401  as `Value`
        """Give None."""
        if value is not None and how.strict:
            raise how.wrong(value, self.words)
        return made.plain(value, how)

    def suits(self, value: Any) -> int:  # noqa: ANN401  as `Value`
        """Say whether it is null."""
        return _BEST if value is None else _NO


class Scalar(Value):
    """A single value of some types.

    unit: in which a Quantity is written. digits: to which a number kept as text is padded. written: the form of its
    dates. values: those that it may have, enums, Literals and plain ones; others: it may have any other as well;
    any_case: as texts in whatever case.
    """

    def __init__(
        self,
        kinds: tuple[str, ...],
        *,
        nullable: bool,
        unit: str,
        digits: int,
        written: str,
        values: Any,  # noqa: ANN401  enums, Literals and values
        others: bool,
        any_case: bool,
    ) -> None:
        super().__init__(nullable=nullable)
        self.kinds = kinds
        self.unit = unit
        self.digits = digits
        self.written = written
        self.choices = plain_values(values)
        self.others = others
        self.any_case = any_case
        sets = values if isinstance(values, tuple) else (values,)
        self._members = [one for kind in sets if isinstance(kind, type) and issubclass(kind, Enum) for one in kind]
        self.words = " or ".join(kinds) + (" or None" if nullable else "")
        self._types = tuple(one for kind in kinds for one in _TYPES.get(kind, (object,)))

    def plain(self, value: Any, how: How) -> Any:  # noqa: ANN401  as `Value`
        """Give it as the file has it: in the unit and the form of the spec."""
        value = made.single(value)
        if made.is_quantity(value):
            value = _in_unit(value, self.unit, how)
        if value is None or isinstance(value, Absent):
            if how.strict and not self.nullable:
                raise how.wrong(value, self.words)
            return None
        if isinstance(value, Tagged):
            return made.plain(value, how)
        if not self._is(value):
            if how.strict:
                raise how.wrong(value, self.words)
            return made.plain(value, how)
        if how.strict and self.choices and not self.others and not self._is_choice(value):
            listed = ", ".join(map(repr, self.choices[:_SHOWN])) + (", ..." if len(self.choices) > _SHOWN else "")
            raise ValueError(f"{how.said} is {made.shown(value)}, not one of {listed}")
        if isinstance(value, str) and self.written:
            return in_form(value, self.written)
        if (
            isinstance(value, int)
            and not isinstance(value, bool)
            and "digits" in self.kinds
            and "int" not in self.kinds
        ):
            return str(value).zfill(self.digits)
        return value

    def typed(self, value: Any) -> Any:  # noqa: ANN401  as `Value`
        """Give the member of the enum, if there is one."""
        same = (one for one in self._members if one.value == value and isinstance(value, bool) is False)
        return next(same, value)

    def suits(self, value: Any) -> int:  # noqa: ANN401  as `Value`
        """Say whether it is of one of the types."""
        if value is None:
            return _YES if self.nullable else _NO
        exact = isinstance(value, str) or "float" not in self.kinds or isinstance(value, float)
        return (_BEST if exact else _YES) if self._is(value) else _NO

    def _is_choice(self, value: object) -> bool:
        if self.any_case and isinstance(value, str):
            return value.lower() in {str(one).lower() for one in self.choices}
        return any(one == value and isinstance(one, bool) is isinstance(value, bool) for one in self.choices)

    def _is(self, value: object) -> bool:
        if isinstance(value, bool):
            return bool in self._types
        return isinstance(value, self._types)


def _in_unit(value: Any, unit: str, how: How) -> Any:  # noqa: ANN401  a Quantity; a number or an array
    if not unit:
        raise TypeError(f"{how.where}: it has a unit, {value.unit}, and the spec has none for it")
    from ..values import in_unit  # noqa: PLC0415  only whoever has a Quantity has loaded astropy

    number, _ = in_unit(value, (unit,), {}, how.where)
    return number if getattr(number, "ndim", 0) else float(number)


class Obj(Value):
    """An object, as a class; `of` gives the class, which may hold itself."""

    def __init__(self, of: type[TreeObject] | Callable[[], type[TreeObject]], *, nullable: bool) -> None:
        super().__init__(nullable=nullable)
        self._of = of

    @property
    def of(self) -> type[TreeObject]:
        """The class."""
        return self._of if isinstance(self._of, type) else self._of()

    @property
    def words(self) -> str:  # type: ignore[override]  # the class may not be there yet
        """What it is, for people."""
        return f"{self.of.__name__}{' or None' if self.nullable else ''}"

    def plain(self, value: Any, how: How) -> Any:  # noqa: ANN401  as `Value`
        """Give the object as the file has it; a mapping of its keys, or a list of its places, will do as well."""
        of = self.of
        if isinstance(value, of):
            return value.plain(how)
        if isinstance(value, Tagged) and isinstance(value.value, of):
            return Tagged(value.tag, value.value.plain(how))
        if value is None and (self.nullable or not how.strict):
            return None
        if of.fits(value):
            return of.from_plain(value, how.where).plain(how)
        if how.strict:
            raise how.wrong(value, self.words)
        return made.plain(value, how)

    def typed(self, value: Any) -> Any:  # noqa: ANN401  as `Value`
        """Give the object."""
        return self.of.from_plain(value, self.of.__name__) if self.of.fits(value) else value

    def suits(self, value: Any) -> int:  # noqa: ANN401  as `Value`
        """Say how well the keys suit."""
        if value is None:
            return _YES if self.nullable else _NO
        return self.of.suits(value)


class Listed(Value):
    """A list of values of one sort."""

    words = "a list"

    def __init__(self, of: Value, least: int, most: int | None) -> None:
        super().__init__()
        self.of = of
        self.least = least
        self.most = most

    def plain(self, value: Any, how: How) -> Any:  # noqa: ANN401  as `Value`
        """Give a list of what is in any sequence, or array."""
        if made.is_quantity(value) and isinstance(self.of, Scalar | Listed):
            value = _in_unit(value, self.unit, how)
        if is_array(value) and not made.is_quantity(value):
            value = value.tolist()
        if isinstance(value, str | bytes | Mapping) or not isinstance(value, Sequence):
            if how.strict:
                raise how.wrong(value, f"a list of {self.of.words}")
            return made.plain(value, how)
        return [self.of.plain(each, how.at(f"[{number}]")) for number, each in enumerate(value, 1)]

    @property
    def unit(self) -> str:
        """Unit of the numbers in it."""
        unit: str = getattr(self.of, "unit", "")
        return unit

    def typed(self, value: Any) -> Any:  # noqa: ANN401  as `Value`
        """Give the list with its elements typed."""
        return [self.of.typed(each) for each in value] if isinstance(value, list) else value

    def suits(self, value: Any) -> int:  # noqa: ANN401  as `Value`
        """Say whether it is a list of such elements."""
        if not isinstance(value, list):
            return _NO
        if len(value) < self.least or (self.most is not None and len(value) > self.most):
            return _PERHAPS
        return _YES if all(map(self.of.suits, value)) else _PERHAPS


class Mapped(Value):
    """An object whose keys the spec does not list, with values of one sort."""

    words = "a mapping"

    def __init__(self, of: Value) -> None:
        super().__init__()
        self.of = of

    def plain(self, value: Any, how: How) -> Any:  # noqa: ANN401  as `Value`
        """Give the mapping with plain values."""
        if not isinstance(value, Mapping):
            if how.strict:
                raise how.wrong(value, f"a mapping to {self.of.words}")
            return made.plain(value, how)
        return {made.text_key(key, how): self.of.plain(each, how.at(made.step(key))) for key, each in value.items()}

    def typed(self, value: Any) -> Any:  # noqa: ANN401  as `Value`
        """Give the mapping with its values typed."""
        return {key: self.of.typed(each) for key, each in value.items()} if isinstance(value, Mapping) else value

    def suits(self, value: Any) -> int:  # noqa: ANN401  as `Value`
        """Say whether it is a mapping to such values."""
        if not isinstance(value, Mapping):
            return _NO
        return _YES if all(map(self.of.suits, value.values())) else _PERHAPS


class Array(Value):
    """An array of numbers of one of some types.

    units: those that it may have. A Quantity becomes numbers alone in the first, and in any other a quantity of ASDF,
    which says its unit beside them; `*` is any unit.
    """

    words = "an array"

    def __init__(self, kinds: tuple[str, ...], units: tuple[str, ...]) -> None:
        super().__init__()
        self.kinds = kinds
        self.units = units

    def plain(self, value: Any, how: How) -> Any:  # noqa: ANN401  as `Value`
        """Give an array of one of the types."""
        if isinstance(value, Tagged) or not (is_array(value) or isinstance(value, Sequence)) or isinstance(value, str):
            if how.strict and not isinstance(value, Tagged):
                raise how.wrong(value, f"an array of {' or '.join(self.kinds)}")
            return made.plain(value, how)
        from ..values import fitting  # noqa: PLC0415  a tree of text has no arrays

        unit: str | None = None
        if made.is_quantity(value):
            value, unit = self._in_unit(value, how)
        numpy = sys.modules["numpy"]
        held = fitting(numpy.ma.getdata(value), self.kinds, how.where, strict=how.strict)
        value = numpy.ma.MaskedArray(held, value.mask) if isinstance(value, numpy.ma.MaskedArray) else held
        return value if unit is None else quantity(value, unit)

    def _in_unit(self, value: Any, how: How) -> tuple[Any, str | None]:  # noqa: ANN401  a Quantity; numbers, and their unit
        if self.units[:1] == ("*",):
            return value.value, str(value.unit)
        if not self.units:
            return _in_unit(value, "", how), None
        from ..values import in_unit  # noqa: PLC0415  only whoever has a Quantity has loaded astropy

        numbers_alone, unit = in_unit(value, self.units, {}, how.where)
        return numbers_alone, None if unit == self.units[0] else unit

    def suits(self, value: Any) -> int:  # noqa: ANN401  as `Value`
        """Say whether it is an array, of one of the types."""
        if isinstance(value, Tagged):
            return _PERHAPS
        if not is_array(value):
            return _NO
        return _BEST if any(value.dtype == kind for kind in _dtypes(self.kinds)) else _YES


def quantity(value: Any, unit: str) -> Tagged:  # noqa: ANN401  a number or an array
    """Give a quantity as ASDF has it: numbers, and their unit beside them."""
    return Tagged(_QUANTITY, {"unit": Tagged(_UNIT, unit), "value": value})


def _dtypes(kinds: tuple[str, ...]) -> list[Any]:
    numpy = sys.modules["numpy"]
    return [numpy.dtype(kind) for kind in kinds if hasattr(numpy, kind)]


class Either(Value):
    """One of several."""

    def __init__(self, options: tuple[Value, ...]) -> None:
        super().__init__(nullable=any(isinstance(one, Null) or one.nullable for one in options))
        self.options = options

    @property
    def words(self) -> str:  # type: ignore[override]  # as that of an object
        """What it is, for people."""
        return " or ".join(dict.fromkeys(one.words for one in self.options))

    def plain(self, value: Any, how: How) -> Any:  # noqa: ANN401  as `Value`
        """Give the value as the first option has it that takes it."""
        from dataclasses import replace  # noqa: PLC0415

        strict = replace(how, strict=True)
        for one in self.options:
            try:
                return one.plain(value, strict)
            except (TypeError, ValueError):
                continue
        if how.strict:
            raise how.wrong(value, self.words)
        return made.plain(value, how)

    def typed(self, value: Any) -> Any:  # noqa: ANN401  as `Value`
        """Give the value as the option has it that suits it best."""
        return max(self.options, key=lambda one: one.suits(value)).typed(value)

    def suits(self, value: Any) -> int:  # noqa: ANN401  as `Value`
        """Say how well the best option suits."""
        return max(one.suits(value) for one in self.options)


def anything(*, nullable: bool = False) -> Value:
    """Whatever a tree can hold."""
    return Value(nullable=nullable)


def null() -> Value:
    """Give what is null and nothing else."""
    return Null()


def scalar(
    *kinds: str,
    nullable: bool = False,
    unit: str = "",
    digits: int = 0,
    written: str = "",
    values: Any = (),  # noqa: ANN401  enums, Literals and values
    others: bool = False,
    any_case: bool = False,
) -> Value:
    """Give a single value of some types."""
    return Scalar(
        kinds,
        nullable=nullable,
        unit=unit,
        digits=digits,
        written=written,
        values=values,
        others=others,
        any_case=any_case,
    )


def obj(of: type[TreeObject] | Callable[[], type[TreeObject]], *, nullable: bool = False) -> Value:
    """Give an object of a class, or of that which a function gives."""
    return Obj(of, nullable=nullable)


def listed(of: Value, least: int = 0, most: int | None = None) -> Value:
    """Give a list."""
    return Listed(of, least, most)


def mapped(of: Value) -> Value:
    """Give an object with keys of its own."""
    return Mapped(of)


def numbers(*kinds: str, unit: str | tuple[str, ...] = ()) -> Value:
    """Give an array of numbers."""
    return Array(kinds, (unit,) if isinstance(unit, str) else unit)


def either(*options: Value) -> Value:
    """Give one of several."""
    return Either(options)
