# SPDX-License-Identifier: BSD-3-Clause
"""Values of keywords as somebody gives them: of a type that the spec has for them, and one of those that may be.

Takes an object that was just made; raises TypeError or ValueError that names class, argument, and line of the spec,
with the nearest value that may be. Objects that are filled with what a file holds are not asked: the validator judges
these.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
from astropy import units

from ..beside import runtime
from ..described import ABSENT, items_of
from ..enums import plain_value
from .fields import Keyword

if TYPE_CHECKING:
    from collections.abc import Iterator

_INSTANTS = frozenset({"date", "datetime", "time"})
_SHOWN = 12  # values that one message lists


def check(described: object) -> None:
    """Raise what does not fit into a keyword."""
    name = type(described).__name__
    for field, item in items_of(described):
        if not isinstance(item, Keyword) or not field.init:
            continue
        given = getattr(described, field.name)
        if item.pattern is not None and not isinstance(given, Mapping) and given is not None:
            raise TypeError(f"{name}.{field.name} maps names of cards to values, and {given!r} does not{_about(item)}")
        for within, value in _each(given):
            where = f"{name}.{field.name}{within}"
            if value is None or value is ABSENT:
                continue
            _check_type(item, value, where)
            _check_number(item, value, where)
            _check_value(item, plain_value(value), where)


def _each(value: Any) -> Iterator[tuple[str, Any]]:  # noqa: ANN401  whatever was given
    """Give the values of an argument, each of a mapping with where it stands in it."""
    if isinstance(value, Mapping):
        yield from ((f"[{key!r}]", one) for key, one in value.items())
    else:
        yield "", value


def _check_type(item: Keyword, value: Any, where: str) -> None:  # noqa: ANN401
    kinds = item.kind.split("|")
    if any(_is(kind, plain_value(value), item) for kind in kinds):
        return
    wanted = " or ".join("number" if one == "record" else one for one in kinds)
    raise TypeError(f"{where} is {wanted}, and {value!r} is {type(value).__name__}{_about(item)}")


def _check_number(item: Keyword, value: Any, where: str) -> None:  # noqa: ANN401
    """Raise what is several values, of another physical quantity, or no number at all."""
    size = getattr(value, "size", 1)
    if hasattr(value, "unit") or hasattr(value, "isot"):
        if getattr(value, "shape", ()):
            raise TypeError(f"{where} takes one value, and is given {size}{_about(item)}")
        if not hasattr(value, "to_value") or hasattr(value, "isot"):
            return
        try:
            value = value.to_value(item.unit or units.dimensionless_unscaled)
        except units.UnitConversionError as fault:
            wanted = f"is in {item.unit}" if item.unit else "has no unit"
            raise ValueError(f"{where} {wanted}, and {value.unit} does not convert{_about(item)}") from fault
        except ValueError:
            return  # a unit that the spec calls by a name of its own is told when the file is written
    if isinstance(value, float | complex | np.floating) and not np.isfinite(value):
        raise ValueError(f"{where}: a card cannot hold {value}{_about(item)}")


def _is(kind: str, value: Any, item: Keyword) -> bool:  # noqa: ANN401
    if kind == "any":
        return True
    if isinstance(value, np.generic | np.ndarray) and value.ndim == 0 and not hasattr(value, "unit"):
        value = value.item()
    if hasattr(value, "isot"):  # a Time
        return kind in _INSTANTS
    if hasattr(value, "to_value"):  # a Quantity, which is brought into the unit
        return kind in {"int", "float", "complex", "record"}
    match kind:
        case "string":
            return isinstance(value, str)
        case "digits":
            return isinstance(value, str | int) and not isinstance(value, bool)
        case "bool":
            return isinstance(value, bool)
        case "int":
            return isinstance(value, int) and not isinstance(value, bool)
        case "float" | "record":
            numeric = isinstance(value, int | float) and not isinstance(value, bool)
            return numeric or bool(item.sky and hasattr(value, "transform_to"))
        case "complex":
            return isinstance(value, int | float | complex) and not isinstance(value, bool)
        case _:
            return kind not in _INSTANTS or isinstance(value, str | dt.date | dt.time)


def _check_value(item: Keyword, value: Any, where: str) -> None:  # noqa: ANN401
    if not item.values or item.others or _known(item, value):
        return
    shown = [_written(one) for one in item.values[:_SHOWN]]
    if len(item.values) > _SHOWN:
        shown.append(f"{len(item.values) - _SHOWN} more")
    texts = [one for one in item.values if isinstance(one, str)]
    near = runtime("misspelt").nearest(value, texts) if isinstance(value, str) else None
    meant = f"; did you mean {_written(near)}?" if near is not None else ""
    raise ValueError(f"{where} is none of {', '.join(shown)}: {_written(value)}{meant}{_about(item)}")


def _known(item: Keyword, value: Any) -> bool:  # noqa: ANN401
    if item.any_case and isinstance(value, str):
        return value.lower() in {one.lower() for one in item.values if isinstance(one, str)}
    return value in item.values


def _written(value: object) -> str:
    return f'"{value}"' if isinstance(value, str) else str(value)


def _about(item: Keyword) -> str:
    about = "; ".join(part for part in (item.comment, item.line) if part)
    return f" ({about})" if about else ""
