"""What the classes of the model look like as data: one reading of their annotations for dump, load and schema.

Takes a frozen dataclass of the model and gives its fields with types that are settled; knows which classes need a
`node` in JSON because a field may hold several of them.
"""

from __future__ import annotations

import dataclasses
import re
import types
import typing
from functools import cache
from typing import Any

from specc.model.spec import Spec


@dataclasses.dataclass(frozen=True, slots=True)
class FieldShape:
    """One field of a class; `default` is `dataclasses.MISSING` when it must always be given."""

    name: str
    type: Any
    default: Any

    @property
    def required(self) -> bool:
        """Say whether JSON must hold it."""
        return self.default is dataclasses.MISSING


@cache
def fields_of(cls: type) -> tuple[FieldShape, ...]:
    """Give the fields of a class in order, with resolved annotations."""
    hints = typing.get_type_hints(cls)
    return tuple(FieldShape(one.name, hints[one.name], one.default) for one in dataclasses.fields(cls))


def members(annotation: object) -> tuple[Any, ...]:
    """Give the alternatives of a union, or the type itself as the only one."""
    if isinstance(annotation, types.UnionType) or typing.get_origin(annotation) is typing.Union:
        return typing.get_args(annotation)
    return (annotation,)


def is_class(annotation: object) -> bool:
    """Say whether a type is a dataclass of the model."""
    return isinstance(annotation, type) and dataclasses.is_dataclass(annotation)


@cache
def classes() -> tuple[type, ...]:
    """Give every class that a `Spec` can hold, in the order in which they are met."""
    found: dict[type, None] = {}
    waiting: list[object] = [Spec]
    while waiting:
        one = waiting.pop(0)
        if isinstance(one, type) and dataclasses.is_dataclass(one):
            if one not in found:
                found[one] = None
                waiting += [field.type for field in fields_of(one)]
        else:
            waiting += [inner for inner in typing.get_args(one) if inner is not Ellipsis]
    return tuple(found)


@cache
def alternatives() -> frozenset[type]:
    """Give the classes that share a field with others, and so say in JSON which they are."""
    shared: set[type] = set()
    waiting: list[object] = [field.type for one in classes() for field in fields_of(one)]
    while waiting:
        one = waiting.pop()
        within = [member for member in members(one) if isinstance(member, type) and is_class(member)]
        if len(within) > 1:
            shared.update(within)
        if not is_class(one):
            waiting += [inner for inner in typing.get_args(one) if inner is not Ellipsis]
    return frozenset(shared)


def node_name(cls: type) -> str:
    """Give the `node` of a class: `KeywordRef` is `keyword_ref`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", cls.__name__.rstrip("_")).lower()
