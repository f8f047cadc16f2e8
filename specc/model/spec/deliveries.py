"""What arrives together: which files a delivery has, by which fields of their names, and the rules over all of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from specc.model.expressions import Expr
from specc.model.spec.hdus import Rule
from specc.model.spec.names import NameField, NamePart, NameTemplate
from specc.model.spec.policy import Undeclared
from specc.source import Place


@dataclass(frozen=True, slots=True)
class KeyField:
    """A field that all names of one delivery have alike; `width`: the digits it is shown with."""

    name: str
    compare: Literal["text", "number", "date"]
    width: int | None
    place: Place


@dataclass(frozen=True, slots=True)
class MemberProduct:
    """A product that the files of a member may be: the spec that describes it, and how its files are called.

    What its fields must equal is said, and judged, where the product is declared, and left out here.
    """

    spec: str
    name: str
    format: str
    title: str
    templates: tuple[NameTemplate, ...]
    fields: tuple[NameField, ...]


@dataclass(frozen=True, slots=True)
class Parent:
    """A member for each file of which there is one: `fields` are those of both names, in which they are alike."""

    member: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FolderTemplate:
    """Where files lie: as written, in pieces a folder each, and as a regular expression with a group a field."""

    template: str
    parts: tuple[NamePart, ...]
    pattern: str
    place: Place


@dataclass(frozen=True, slots=True)
class Member:
    """Files that a delivery has: from `least` to `most` (None: any number), or as many for each file of `parents`.

    `by`: fields in which no two of them are alike. `told_by`: the field that names the member whose file it belongs
    to. `listed_in`: what names these files, whose own names then need not have the key. `conditions`: of the `when`
    blocks around it; all must hold.
    """

    name: str
    products: tuple[MemberProduct, ...]
    least: int
    most: int | None
    by: tuple[str, ...]
    parents: tuple[Parent, ...]
    told_by: str
    listed_in: Expr | None
    folder: FolderTemplate | None
    conditions: tuple[Expr, ...]
    doc: str
    place: Place


@dataclass(frozen=True, slots=True)
class NamedFiles:
    """Files of other members that a member's files name, by a value of the type `file of PRODUCT`: they are there."""

    member: str
    item: str  # where the name stands: `tree.products.members/expname`
    value: Expr
    of: tuple[str, ...]  # members whose products they may be


@dataclass(frozen=True, slots=True)
class Dataset:
    """A kind of delivery."""

    name: str
    title: str
    description: str
    key: tuple[KeyField, ...]
    members: tuple[Member, ...]
    rules: tuple[Rule, ...]
    folder: FolderTemplate | None
    undeclared_files: Undeclared
    place: Place
    named: tuple[NamedFiles, ...] = ()
