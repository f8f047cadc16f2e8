# SPDX-License-Identifier: BSD-3-Clause
"""Classes whose body declares what a file holds: each declaration is an argument of the constructor, given by name.

What a declaration is in the file stands in the metadata of its field, under KEY; each format has declarations of its
own, and says in a `dataclass_transform` of its own which functions make them.
"""

from __future__ import annotations

import dataclasses
from typing import Any

KEY = "specc"  # of a field's metadata


class Described:
    """A class whose body declares what its constructor takes, each argument by its name."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        dataclasses.dataclass(kw_only=True, eq=False, repr=False)(cls)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


def items_of(described: object) -> list[tuple[dataclasses.Field[Any], Any]]:
    """Give the declarations of a class or object, in order."""
    fields = dataclasses.fields(described)  # type: ignore[arg-type]  # every described class is a dataclass
    return [(field, field.metadata[KEY]) for field in fields if KEY in field.metadata]
