# SPDX-License-Identifier: BSD-3-Clause
"""Values of enums, which arguments take beside plain ones, as files hold them."""

from __future__ import annotations

from enum import Enum
from typing import Any


def plain_values(values: Any) -> tuple[bool | int | float | str, ...]:  # noqa: ANN401  enums, values, tuples of them
    """Give the values of an enum, or of enums and plain values together, as files hold them."""
    given = (values,) if isinstance(values, type) else values
    found: dict[tuple[type, Any], bool | int | float | str] = {}
    for one in given:
        for value in one if isinstance(one, type) and issubclass(one, Enum) else (one,):
            plain = plain_value(value)
            found[type(plain), plain] = plain
    return tuple(found.values())


def plain_value(value: Any) -> Any:  # noqa: ANN401  whatever somebody gave
    """Give the value of a member of an enum; anything else as it is."""
    return value.value if isinstance(value, Enum) else value
