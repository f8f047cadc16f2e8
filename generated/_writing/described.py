# SPDX-License-Identifier: BSD-3-Clause
"""Classes whose body declares what a file holds: each declaration is an argument of the constructor, given by name.

What a declaration is in the file stands in the metadata of its field, under KEY; each format has declarations of its
own, and says in a `dataclass_transform` of its own which functions make them.
"""

from __future__ import annotations

import dataclasses
import functools
from typing import TYPE_CHECKING, Any

from .beside import runtime

if TYPE_CHECKING:
    from collections.abc import Callable

KEY = "specc"  # of a field's metadata


class Absent:
    """What stands in a field of an object that was read, where the file lacks the item; `write` asks for it."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "<missing>"

    def __bool__(self) -> bool:
        return False


ABSENT = Absent()


class Described:
    """A class whose body declares what its constructor takes, each argument by its name."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        own = "__init__" in cls.__dict__
        dataclasses.dataclass(kw_only=True, eq=False, repr=False)(cls)
        if not own:
            cls.__init__ = _asking(cls, cls.__init__)  # type: ignore[method-assign]  # as a decorator does

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def check_given(self) -> None:
        """Raise what does not fit of what the constructor was given; each format knows."""


def _asking(kind: type[Any], made: Callable[..., None]) -> Callable[..., None]:
    """Give a constructor that says of all arguments which are missing or unknown, and what they are."""
    fields = [one for one in dataclasses.fields(kind) if one.init]
    positional = [one.name for one in fields if not one.kw_only]

    @functools.wraps(made)
    def construct(self: Any, *args: Any, **given: Any) -> None:  # noqa: ANN401  whatever it takes
        here = {*positional[: len(args)], *given}
        lacking = [
            said(kind, one, one.metadata.get(KEY))
            for one in fields
            if one.name not in here and one.default is one.default_factory is dataclasses.MISSING
        ]
        names = [one.name for one in fields]
        strange = [f"{kind.__name__} has no {one}{_near(one, names)}" for one in given if one not in names]
        if (lacking or strange) and len(args) <= len(positional):
            raise TypeError("\n".join(lacking + strange))
        made(self, *args, **given)
        self.check_given()

    return construct


def _near(name: str, names: list[str]) -> str:
    near = runtime("misspelt").nearest(name, names)
    return "" if near is None else f"; did you mean {near}?"


def items_of(described: object) -> list[tuple[dataclasses.Field[Any], Any]]:
    """Give the declarations of a class or object, in order."""
    fields = dataclasses.fields(described)  # type: ignore[arg-type]  # every described class is a dataclass
    return [(field, field.metadata[KEY]) for field in fields if KEY in field.metadata]


def said(kind: type[Any], field: dataclasses.Field[Any], item: Any) -> str:  # noqa: ANN401  of any format
    """Give a line about an argument that is missing: its class, what it is in the file, what the spec says of it."""
    name, of = getattr(item, "name", ""), getattr(item, "kind", "")
    called = f" ({name})" if name and name != field.name else ""
    unit = getattr(item, "unit", "")
    typed = f" ({', '.join(part for part in (of.replace('|', ' or '), unit) if part)})" if of else ""
    about = "; ".join(part for part in (getattr(item, "comment", ""), getattr(item, "line", "")) if part)
    return f"{kind.__name__} needs {field.name}{called}{typed}{': ' if about else ''}{about}"
