"""Types of what holds other values: lists, maps and tuples in trees; and what is said of text tables as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from specc.source import Span
    from specc.syntax.ast.facts import Dim, Type
    from specc.syntax.ast.items import Item
    from specc.syntax.ast.words import Name, Text


@dataclass(frozen=True, slots=True)
class ListType:
    """`list[1..*] of T`."""

    count: Dim | None
    of: Type
    span: Span


@dataclass(frozen=True, slots=True)
class MapType:
    """`map[/mast:.+/] of T`: keys of any name, of an enum, or that match a pattern."""

    keys: Name | None
    pattern: Text | None
    of: Type
    span: Span


@dataclass(frozen=True, slots=True)
class TupleType:
    """`tuple(low : float, high : float)`: a list whose places have names."""

    parts: tuple[Item, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class ArrayOfType:
    """`array of SCI`: an array whose data are those of an HDU of the same file."""

    label: Name
    span: Span


@dataclass(frozen=True, slots=True)
class NullType:
    """`null`, as an alternative of a value."""

    span: Span


@dataclass(frozen=True, slots=True)
class CallType:
    """`skycoord(icrs)`, `time(utc)`: what fields of a row are together."""

    argument: Name
    span: Span


Structure = ListType | MapType | TupleType | ArrayOfType | NullType | CallType


@dataclass(frozen=True, slots=True)
class TaggedFact:
    """`tagged "tag:stsci.edu:gwcs/wcs-1.*" | "..."`: the tag of a node of a tree; `*` stands for anything."""

    tags: tuple[Text, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Dialect:
    """`delimiter "|"`, `comments "#"`, `nulls "NULL", "--"`: how a text table is written."""

    word: Literal["delimiter", "comments", "nulls"]
    texts: tuple[Text, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Mirror:
    """`mirror primary, SCI`: the terms that these HDUs use stand in the tree as well, and are equal."""

    labels: tuple[Name, ...]
    span: Span
