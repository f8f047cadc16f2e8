# SPDX-License-Identifier: BSD-3-Clause
"""Columns of text tables as arrays of one type: what a person gave and what a file holds, both in the same form.

That form is: numbers and truth values of one type, texts and dates as texts, masked where there is no value; a list of
arrays where each row has a length of its own; an array of objects where cells hold anything that JSON can. What does
not fit raises TypeError or ValueError that names the column, the row, and the line of the spec.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..instants import in_form, text_of
from ..values import array, in_unit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .fields import Cells

_DATED = frozenset({"date", "datetime", "time"})
_TEXTS = frozenset({"string", "digits"}) | _DATED
_DATE, _CLOCK = 10, 11  # characters of a date, and where the clock begins behind it
_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Column:
    """A column as it will be in the file. told: what else the file says of it, as the format of its instants."""

    name: str
    item: Cells
    values: Any
    unit: str | None = None
    told: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """What is special of a format. typed: the file says the types of its columns. nulls: texts of no value."""

    typed: bool
    nulls: tuple[str, ...]
    aliases: Mapping[str, str]


def column(name: str, item: Cells, given: Any, form: Form, like: str | None = None) -> Column:  # noqa: ANN401
    """Give a column as the file will have it; `like`: the unit of the column whose unit it has."""
    if item.part_of is not None and item.part_of.kind == "time":
        values, told = _instants(given, item.part_of.told)
        return Column(name, item, _numbers_or_texts(name, values, item), None, told)
    if any(isinstance(one, str) and (one == "*" or _is_range(one)) for one in item.shape):
        return _ragged(name, item, given, form, like)
    if isinstance(given, list | tuple):
        _check_texts(name, item, [one for one in given if isinstance(one, str)])  # numpy drops a NUL at the end
    values, mask = _apart(given)
    values, unit = _in_unit(values, item, form, _where(name, item), like)
    made = _typed(name, item, _unmasked_texts(values), mask, form)
    _check_shape(name, item, made)
    return Column(name, item, made, unit)


def _in_unit(
    values: Any,  # noqa: ANN401  array-like
    item: Cells,
    form: Form,
    where: str,
    like: str | None,
) -> tuple[Any, str | None]:
    """Give plain numbers, and the unit that the file says of them."""
    unit = getattr(values, "unit", None)
    allowed = item.units if like is None else (like,)
    said = None if not form.typed or item.implied else next((one for one in allowed if one not in {"", "*"}), None)
    if unit is None:
        return values, said
    if allowed in {(), ("*",)} and not item.unit_of:
        text = unit.to_string()
        if text and not form.typed:
            raise ValueError(f"{where} has the unit {text}, and the spec says none that the numbers could be in")
        return values.value, text or None
    plain, text = in_unit(values, allowed or ("",), form.aliases, where)
    return plain, (text or None) if form.typed else None


def _where(name: str, item: Cells) -> str:
    return f"{name} ({item.about})" if item.kinds else name


def _apart(given: Any) -> tuple[Any, Any]:  # noqa: ANN401  array-like
    """Give values and mask; None stands for no value in a list."""
    unmasked = getattr(given, "unmasked", None)
    if unmasked is not None and hasattr(given, "mask"):  # Masked of astropy
        return unmasked, np.asarray(given.mask)
    unit = getattr(given, "unit", None)
    mask = np.ma.getmaskarray(given) if isinstance(given, np.ma.MaskedArray) else None
    if unit is not None and isinstance(given, np.ndarray) and not hasattr(given, "to_value"):  # a column of a Table
        return _with_unit(np.asarray(given), unit), mask
    if mask is not None:
        return np.asarray(given.data), mask
    if (isinstance(given, np.ndarray) and given.dtype.kind != "O") or _is_time(given) or unit is not None:
        return given, None
    values = list(given)
    absent = np.array([one is None or one is np.ma.masked for one in values], np.bool_)
    if not absent.any():
        return given if isinstance(given, np.ndarray) else values, None
    there = [one for one, no in zip(values, absent.tolist(), strict=True) if not no]
    filler = _nothing_like(there[0]) if there else 0
    return [filler if no else one for one, no in zip(values, absent.tolist(), strict=True)], absent


def _nothing_like(value: Any) -> Any:  # noqa: ANN401  of any type
    """Give what stands below a mask."""
    if isinstance(value, str):
        return ""
    return type(value)(0) if isinstance(value, bool | int | float | complex | np.number | np.bool_) else value


def _with_unit(values: Any, unit: Any) -> Any:  # noqa: ANN401  arrays and units have no types
    from astropy.units import Quantity  # noqa: PLC0415  loaded already: something has a unit

    return Quantity(values, unit, dtype=values.dtype, copy=False)


def _is_time(value: object) -> bool:
    astropy = sys.modules.get("astropy.time")
    return astropy is not None and isinstance(value, astropy.Time)


def _unmasked_texts(values: Any) -> Any:  # noqa: ANN401  array-like
    """Give instants as texts; anything else as it is."""
    if _is_time(values):
        return np.asarray(values.isot)
    made = np.asarray(values) if not isinstance(values, np.ndarray) or hasattr(values, "info") else values
    if made.dtype.kind == "M":
        return np.datetime_as_string(made)
    if made.dtype.kind == "S":
        return np.char.decode(made, "utf-8")
    if made.dtype.kind == "O" and made.ndim == 1 and len(made) and not isinstance(text_of(made[0]), type(made[0])):
        return np.array([text_of(one) for one in made.tolist()])
    return made


# Types.


def _typed(name: str, item: Cells, values: Any, mask: Any, form: Form) -> Any:  # noqa: ANN401  arrays
    kinds = item.kinds or ("any",)
    made = _as_texts(name, item, values, form) if _is_text(kinds, values, form) else None
    if made is None:
        made = _as_numbers(name, item, kinds, values, form)
    null = _null_of(made, item, form) if made.dtype.kind != "O" else None
    if form.typed and item.shape and made.dtype.kind == "f":
        null = np.isnan(made)  # JSON, which such cells are, has no NaN
    if mask is not None:
        null = mask if null is None else mask | null
    if null is None or not null.any():
        return made
    if made.dtype.kind == "O":
        return made
    made = made.copy()
    made[null] = "" if made.dtype.kind == "U" else 0
    return np.ma.array(made, mask=null)


def _is_text(kinds: Sequence[str], values: Any, form: Form) -> bool:  # noqa: ANN401  an array
    """Say whether the column holds texts: by its types, or where the file says them by what was given."""
    if not form.typed and ("any" in kinds or (len(kinds) > 1 and not all(map(_is_number, kinds)))):
        return True
    if _TEXTS.isdisjoint(kinds):
        return values.dtype.kind == "U" and "any" in kinds
    return _TEXTS.issuperset(kinds) or values.dtype.kind == "U"


def _is_number(kind: str) -> bool:
    return kind.startswith(("int", "uint", "float"))


def _as_texts(name: str, item: Cells, values: Any, form: Form) -> Any:  # noqa: ANN401  arrays
    if values.dtype.kind == "U":
        texts = values
    elif form.typed or (item.kinds and _TEXTS.issuperset(item.kinds)):
        texts = _digits(name, item, values)
    else:
        texts = np.array([_shown(one) for one in values.ravel().tolist()], np.str_).reshape(values.shape)
        if values.dtype.kind == "f":
            mask_of_nothing = np.isnan(values)
            texts = np.where(mask_of_nothing, form.nulls[0] if form.nulls else "", texts)
    if item.written:
        flat = [in_form(one, item.written) if one else one for one in texts.ravel().tolist()]
        texts = np.array(flat, np.str_).reshape(texts.shape)
    elif set(item.kinds) == {"date"}:
        texts = texts.astype(f"U{_DATE}") if _all_of_length(texts, _CLOCK) else texts
    elif set(item.kinds) == {"time"} and _all_of_length(texts, _CLOCK):
        texts = np.array([one[_CLOCK:] if "T" in one else one for one in texts.ravel().tolist()]).reshape(texts.shape)
    return _clean(name, item, texts, form)


def _all_of_length(texts: Any, least: int) -> bool:  # noqa: ANN401  an array
    return bool(texts.size and np.char.str_len(texts).max() > least)


def _digits(name: str, item: Cells, values: Any) -> Any:  # noqa: ANN401  arrays
    """Give numbers as the digits that write them."""
    if "digits" not in item.kinds or values.dtype.kind not in "iu":
        if values.size == 0:
            return np.zeros(values.shape, "U1")
        raise TypeError(f"{_where(name, item)}: {values.dtype} is no text")
    return np.char.zfill(values.astype(np.str_), max(item.digits, 1))


def _clean(name: str, item: Cells, texts: Any, form: Form) -> Any:  # noqa: ANN401  arrays
    """Give texts as files of text have them; refuse what none can hold."""
    flat = texts.ravel().tolist()
    _check_texts(name, item, flat)
    if form.typed and not item.shape and any(one != one.strip() for one in flat):
        row, text = next((row, one) for row, one in enumerate(flat, 1) if one != one.strip())
        said = "has blanks around it, which astropy does not keep in ECSV"
        raise ValueError(f"{_where(name, item)}: row {row}, {text[:_SHOWN]!r}, {said}")
    if any("\r" in one for one in flat):
        return np.char.replace(np.char.replace(texts, "\r\n", "\n"), "\r", "\n")
    return texts


def _check_texts(name: str, item: Cells, texts: Sequence[str]) -> None:
    """Refuse texts that no text table can hold."""
    joined = "".join(texts)
    wrong, what = "\0", "a NUL in it, which no text table holds"
    if "\0" not in joined:
        try:
            joined.encode()
        except UnicodeEncodeError as fault:
            wrong = joined[fault.start]
            what = f"{wrong!r} in it, which is no character"
        else:
            return
    row, text = next((row, one) for row, one in enumerate(texts, 1) if wrong in one)
    raise ValueError(f"{_where(name, item)}: row {row}, {text[:_SHOWN]!r}, has {what}")


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _as_numbers(name: str, item: Cells, kinds: Sequence[str], values: Any, form: Form) -> Any:  # noqa: ANN401  arrays
    where = _where(name, item)
    if values.size == 0 and values.dtype == np.float64 and values.ndim == 1:  # of an empty list
        values = np.zeros(0, _empty(kinds))
    if "any" in kinds:
        return values
    if values.dtype.kind == "b":
        if "bool" not in kinds:
            raise TypeError(f"{where}: truth values are no {' or '.join(kinds)}")
        return values
    numeric = tuple(one for one in kinds if one not in _TEXTS and one != "bool")
    if values.dtype.kind not in "iufc" or not numeric:
        raise TypeError(f"{where}: {_what(values)} cannot be stored as {' or '.join(kinds)}")
    if not form.typed and values.dtype.kind == "f" and values.dtype.itemsize < 8 and values.dtype.name not in kinds:  # noqa: PLR2004
        values = values.astype(np.str_).astype(np.float64)  # 0.1 of 32 bits is written as 0.1
    made = array(values, numeric, where)
    return made if form.typed else _canonical(made, kinds)


def _what(values: Any) -> str:  # noqa: ANN401  an array
    if values.dtype.kind == "U" and values.size:
        return f"the text {values.ravel()[0][:_SHOWN]!r}"
    return str(values.dtype) if values.dtype.kind != "O" else f"{type(values.ravel()[0]).__name__}"


def _empty(kinds: Sequence[str]) -> str:
    first = kinds[0]
    return {"int": "int64", "float": "float64", "complex": "complex128", "any": "float64"}.get(first, first)


def _canonical(values: Any, kinds: Sequence[str]) -> Any:  # noqa: ANN401  arrays
    """Give numbers in the type in which a file that says none is read."""
    if values.dtype.name in kinds:
        return values.astype(values.dtype.newbyteorder("="), copy=False)
    wide = {"i": "int64", "u": "uint64" if "uint64" in kinds else "int64", "f": "float64", "c": "complex128"}
    return values.astype(wide[values.dtype.kind], copy=False)


def _null_of(values: Any, item: Cells, form: Form) -> Any:  # noqa: ANN401  arrays
    """Give where values stand for null, or None."""
    if values.dtype.kind == "U":
        nulls = {*form.nulls, *(() if item.null is None else (str(item.null),))}
        return np.isin(values, sorted(nulls)) if nulls else None
    return values == item.null if item.null is not None and values.dtype.kind in "iuf" else None


# Shapes.


def _is_range(length: str) -> bool:
    """Say whether a length is an interval, so that each row has its own."""
    return length[:1].isdigit() and ".." in length


def _check_shape(name: str, item: Cells, values: Any) -> None:  # noqa: ANN401  an array
    inner = values.shape[1:]
    if not item.kinds or item.kinds == ("any",) or item.shape[:1] == ("...",):
        return
    fits = len(inner) == len(item.shape) and all(
        not isinstance(wanted, int) or wanted == have for wanted, have in zip(item.shape, inner, strict=True)
    )
    if not fits and len(values):
        said = f"cells of shape {list(inner)}" if inner else "a single value in each row"
        raise ValueError(f"{_where(name, item)}: there is {said}")


def _ragged(name: str, item: Cells, given: Any, form: Form, like: str | None) -> Column:  # noqa: ANN401  array-like
    """Give a column whose rows differ in length: a list of arrays."""
    _, unit = _in_unit([], item, form, name, like)
    made = []
    whole = getattr(given, "unit", None)
    for number, one in enumerate(given, 1):
        values, mask = _apart(one)
        if whole is not None and getattr(values, "unit", None) is None:
            values = _with_unit(np.asarray(values), whole)
        values, unit = _in_unit(values, item, form, f"{_where(name, item)}, row {number}", like)
        values = _typed(f"{name}, row {number}", item, _unmasked_texts(values), mask, form)
        if len(values.shape) != len(item.shape):
            raise ValueError(f"{_where(name, item)}: row {number} has the shape {list(values.shape)}")
        made.append(values)
    return Column(name, item, made, unit)


# Instants of a time scale.


def _instants(given: Any, scale: str) -> tuple[Any, str]:  # noqa: ANN401  array-like
    """Give values, and the format of numbers."""
    if _is_time(given):
        converted = given if given.scale == scale else getattr(given, scale)
        values = converted.value
        if getattr(values, "dtype", np.dtype("O")).kind in "fU":
            return values, converted.format if values.dtype.kind == "f" else ""
        return converted.isot, ""
    told = getattr(given, "meta", None)
    return given, str(told.get("format", "")) if told else ""


def _numbers_or_texts(name: str, values: Any, item: Cells) -> Any:  # noqa: ANN401  arrays
    plain, mask = _apart(values)
    made = _unmasked_texts(plain)
    if made.dtype.kind == "U":
        made = _clean(name, item, made, Form(typed=True, nulls=(), aliases={}))
    elif made.dtype.kind not in "iuf":
        raise TypeError(f"{_where(name, item)}: {_what(made)} is no instant")
    if mask is None or not mask.any():
        return made
    return np.ma.array(made, mask=mask)
