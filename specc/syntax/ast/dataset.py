"""What arrives together: the files of one delivery, by which fields of their names they belong to each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from specc.syntax.ast.items import Rule

if TYPE_CHECKING:
    from specc.source import Span
    from specc.syntax.ast.facts import Fact
    from specc.syntax.ast.words import Name, Text
    from specc.syntax.expressions import Expr, Ref

HowMany = Literal["one", "optional", "many", "any"]


@dataclass(frozen=True, slots=True)
class Key:
    """`key program, obs`: the fields that all files of one delivery have alike."""

    fields: tuple[Name, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class ForEach:
    """`for each cal, x1d by of`: a file for each of other members; `told_by`: the field that says of which of them."""

    members: tuple[Name, ...]
    told_by: Name | None
    span: Span


@dataclass(frozen=True, slots=True)
class Member:
    """`many imaging.cal | spectroscopy.cal as cal by segment  from asn.products.members.expname  in folder "{x}"`."""

    how_many: HowMany
    products: tuple[Name, ...]
    called: Name | None
    by: tuple[Name, ...]
    for_each: ForEach | None
    listed_in: Ref | None
    folder: Text | None
    doc: Text | None
    span: Span
    life: tuple[Fact, ...] = ()  # in which versions of the spec it stands


@dataclass(frozen=True, slots=True)
class DatasetWhen:
    """`when C { } else { }` in a dataset; `otherwise` holds a single `DatasetWhen` for `else when`."""

    condition: Expr
    then: tuple[MemberNode, ...]
    otherwise: tuple[MemberNode, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Folder:
    """`folder "{program}/{obs}"`: where the files of a delivery lie."""

    template: Text
    span: Span


@dataclass(frozen=True, slots=True)
class UndeclaredFiles:
    """`undeclared files warning`."""

    level: Literal["error", "warning", "info", "allowed"]
    span: Span


@dataclass(frozen=True, slots=True)
class Dataset:
    """`dataset exposure "all files of one exposure" { ... }`."""

    name: Name
    doc: Text | None
    prose: Text | None
    items: tuple[DatasetNode, ...]
    span: Span


MemberNode = Member | DatasetWhen | Rule
DatasetNode = Key | Folder | UndeclaredFiles | MemberNode
