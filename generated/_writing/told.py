# SPDX-License-Identifier: BSD-3-Clause
"""What an expression of the spec says of the file to be, where that can be told before it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .beside import runtime

if TYPE_CHECKING:
    from collections.abc import Callable


class Unfit(ValueError):  # noqa: N818  the value is at fault, not the program
    """A value that the file cannot hold."""


class Untold(LookupError):  # noqa: N818  no error: as `Missing` of the runtime
    """A value that an expression asks for is not there."""


def told(function: Callable[[Any], object], view: object) -> Any:  # noqa: ANN401  a value of a card or name
    """Give what an expression says, or None when it cannot be told."""
    untold = runtime("expressions").UNTOLD
    try:
        return function(view)
    except Unfit:
        raise  # whoever gave that value wants to know, and it is a ValueError
    except (*untold, Untold):
        return None
