# SPDX-License-Identifier: BSD-3-Clause
"""Declarations in the body of a generated class: what its arguments are in a tree.

`program: str = key("program", scalar("string"), doc="program", line="jwst/association.specc:68")` makes an argument of
the constructor and says which key it becomes. An argument that has a default may be left out. None is null where null
may stand, and leaves the key out where it may not; ABSENT always leaves it out.
"""

from __future__ import annotations

import dataclasses
from dataclasses import MISSING, dataclass
from typing import TYPE_CHECKING, Any

from ..described import KEY

if TYPE_CHECKING:
    from collections.abc import Callable

    from .values import Value

    Derive = Callable[[Any], object]


@dataclass(frozen=True, slots=True)
class Key:
    """A key, or with a `pattern` any number of them, given as a mapping of their names to values.

    name: as the file has it, or the template of a family; "" is a whole tree that is no object. null: it may be null.
    required: every file has it. derive: what the value is, if that can be told. also: other names that files may have
    for it. tag: that of its node where nobody gives another; tags: patterns of those that it may have.
    """

    name: str
    value: Value
    doc: str = ""
    line: str = ""
    pattern: str | None = None
    null: bool = False
    required: bool = True
    derive: Derive | None = None
    also: tuple[str, ...] = ()
    tag: str = ""
    tags: tuple[str, ...] = ()

    @property
    def kind(self) -> str:
        """What it holds, in words."""
        return self.value.words

    @property
    def comment(self) -> str:
        """What it is."""
        return self.doc

    @property
    def about(self) -> str:
        """What messages say of it: what it is, and the line of the spec."""
        return "; ".join(part for part in (self.doc, self.line) if part)


@dataclass(frozen=True, slots=True)
class More:
    """Keys that the spec does not list."""


@dataclass(frozen=True, slots=True)
class Tag:
    """The tag of the object itself."""


def key(
    name: str,
    value: Value,
    *,
    doc: str = "",
    line: str = "",
    null: bool = False,
    derive: Derive | None = None,
    also: tuple[str, ...] = (),
    tag: str = "",
    tags: tuple[str, ...] = (),
    default: Any = MISSING,  # noqa: ANN401  of the type of the field
    init: bool = True,
    kw_only: bool = True,
) -> Any:  # noqa: ANN401  as dataclasses.field
    """Declare a key."""
    required = default is MISSING or not init
    item = Key(name, value, doc, line, None, null, required, derive, also, tag, tags)
    return dataclasses.field(default=default, init=init, kw_only=kw_only, metadata={KEY: item})


def keys(
    name: str,
    value: Value,
    *,
    pattern: str,
    doc: str = "",
    line: str = "",
    tag: str = "",
    tags: tuple[str, ...] = (),
    default_factory: Callable[[], dict[str, Any]] | None = None,
) -> Any:  # noqa: ANN401  as dataclasses.field
    """Declare a family of keys: an argument that maps their names to values."""
    item = Key(name, value, doc, line, pattern, required=default_factory is None, tag=tag, tags=tags)
    return dataclasses.field(default_factory=default_factory or MISSING, metadata={KEY: item})


def whole(value: Value, *, doc: str = "", line: str = "", tag: str = "", tags: tuple[str, ...] = ()) -> Any:  # noqa: ANN401
    """Declare what a tree holds that is no object."""
    item = Key("", value, doc, line, null=value.nullable, tag=tag, tags=tags)
    return dataclasses.field(kw_only=False, metadata={KEY: item})


def more_keys(*, default_factory: Callable[[], dict[str, Any]]) -> Any:  # noqa: ANN401  as dataclasses.field
    """Declare the argument of keys that the spec does not list. Type checkers see that it has a default."""
    return dataclasses.field(default_factory=default_factory, metadata={KEY: More()})


def own_tag(*, default: str | None = None) -> Any:  # noqa: ANN401  as dataclasses.field
    """Declare the argument of the tag of an object."""
    return dataclasses.field(default=default, metadata={KEY: Tag()})
