# SPDX-License-Identifier: BSD-3-Clause
"""Values of enums, which arguments take beside plain ones, as files hold them."""

from __future__ import annotations

from enum import Enum
from typing import Any, Literal, get_args, get_origin


def plain_values(values: Any) -> tuple[bool | int | float | str, ...]:  # noqa: ANN401  enums, Literals, values, tuples
    """Give the values of an enum or a Literal, or of several of these and plain values, as files hold them."""
    found: dict[tuple[type, Any], bool | int | float | str] = {}
    for one in values if isinstance(values, tuple) else (values,):
        for value in _each(one):
            plain = plain_value(value)
            found[type(plain), plain] = plain
    return tuple(found.values())


def _each(values: Any) -> tuple[Any, ...]:  # noqa: ANN401  as `plain_values`
    if get_origin(values) is Literal:
        return get_args(values)
    return tuple(values) if isinstance(values, type) and issubclass(values, Enum) else (values,)


def plain_value(value: Any) -> Any:  # noqa: ANN401  whatever somebody gave
    """Give the value of a member of an enum; anything else as it is."""
    return value.value if isinstance(value, Enum) else value
