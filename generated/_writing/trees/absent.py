# SPDX-License-Identifier: BSD-3-Clause
"""What stands in place of a value that a tree does not have, and of a null where a spec has none."""

from __future__ import annotations

from enum import Enum
from typing import Final


class Absent(Enum):
    """A key that is not there; or, read from a file, a null that should not be."""

    ABSENT = "absent"
    NULL = "null"

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return self.name


ABSENT: Final = Absent.ABSENT
NULL: Final = Absent.NULL
