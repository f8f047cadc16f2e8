"""What stands in the braces of products, headers, tables and names: declarations, rules, conditions, HDUs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from specc.syntax.ast.trees import Dialect, Mirror

if TYPE_CHECKING:
    from specc.source import Span
    from specc.syntax.ast.facts import Domain, Fact, Type, TypeTerm
    from specc.syntax.ast.reuse import Argument
    from specc.syntax.ast.words import Name, Text
    from specc.syntax.expressions import Expr, Ref

HduKind = Literal[
    "primary", "anywhere", "image", "table", "asciitable", "asdf", "any", "object", "tuple", "rows", "picture"
]  # fmt: skip
Levels = tuple[tuple[str, Literal["error", "warning", "info", "allowed"]], ...]
# What `undeclared` says: of keywords, columns, HDUs or keys, and how bad one is that nobody declared.


@dataclass(frozen=True, slots=True)
class ItemName:
    """A name in a declaration: plain, a family over variables (`CD[i]_[j]`), a wildcard (`S_*`), or a path into a tree.

    `?` makes it optional.
    """

    text: str
    kind: Literal["plain", "family", "wild", "path"]
    optional: bool
    quoted: bool
    span: Span


@dataclass(frozen=True, slots=True)
class Loop:
    """`for i, j in 1..WCSAXES`."""

    variables: tuple[Name, ...]
    domain: Domain
    span: Span


@dataclass(frozen=True, slots=True)
class Item:
    """A declaration of keywords, columns or keys. Without a type it narrows what an include brought.

    With neither type nor facts it is an object of a tree, declared or reopened.
    """

    names: tuple[ItemName, ...]
    type: Type | None
    facts: tuple[Fact, ...]
    loop: Loop | None
    doc: Text | None
    prose: Text | None
    items: tuple[Node, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Section:
    """A heading."""

    title: Text
    span: Span


@dataclass(frozen=True, slots=True)
class Include:
    """`include core.Exposure(2048)? { EXP_TYPE : in {...} }`."""

    target: Name
    arguments: tuple[Argument, ...]
    optional: bool
    narrowings: tuple[Item, ...]
    span: Span
    facts: tuple[Fact, ...] = ()  # its level, and in which versions of the spec it stands


@dataclass(frozen=True, slots=True)
class Use:
    """`use Core.TELESCOP, FILTER? { FILTER : in {...} }`: terms of a vocabulary."""

    vocabulary: Name
    terms: tuple[ItemName, ...]
    narrowings: tuple[Item, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Rule:
    """`require EXPR within T if present "message"`."""

    level: Literal["require", "recommend"]
    expression: Expr
    if_present: bool
    loop: Loop | None
    message: Text | None
    span: Span
    life: tuple[Fact, ...] = ()  # in which versions of the spec it holds
    profile: str = ""  # that adds it


@dataclass(frozen=True, slots=True)
class Each:
    """`each row { }`, `each pixel { }`."""

    what: Literal["row", "pixel"]
    items: tuple[Node, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class When:
    """`when C { } else { }`; `otherwise` holds a single `When` for `else when`."""

    condition: Expr
    then: tuple[Node, ...]
    otherwise: tuple[Node, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Arm:
    """One case of a switch."""

    values: tuple[Expr, ...]
    items: tuple[Node, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Switch:
    """`switch X { "A" { } else { } }`."""

    subject: Ref
    arms: tuple[Arm, ...]
    otherwise: tuple[Node, ...] | None
    span: Span


@dataclass(frozen=True, slots=True)
class UndeclaredItem:
    """`undeclared keywords warning, columns error`."""

    levels: Levels
    span: Span


@dataclass(frozen=True, slots=True)
class Order:
    """`order fixed`, `order free`."""

    word: Literal["free", "fixed"]
    span: Span


@dataclass(frozen=True, slots=True)
class Rows:
    """`rows >= 1`, `rows = ncadence`, `rows in 1..5`."""

    operator: str
    bound: Expr | None
    domain: Domain | None
    span: Span


@dataclass(frozen=True, slots=True)
class Columns:
    """The block of a table's columns."""

    in_order: bool
    open: bool
    items: tuple[Node, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Plane:
    """One plane of an image: its name and what is said of its pixels."""

    name: Name
    facts: tuple[Fact, ...]
    doc: Text | None
    span: Span


@dataclass(frozen=True, slots=True)
class Planes:
    """`planes { wavelength unit Angstrom, flux unit Jy }`: what lies along the slowest axis."""

    planes: tuple[Plane, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Locator:
    """`where CONDITION`, `named "A" | "B"` (a regular expression has `patterns`), `at 1`."""

    kind: Literal["where", "named", "at"]
    condition: Expr | None
    names: tuple[Text, ...]
    patterns: tuple[Text, ...]
    index: int | None
    span: Span


@dataclass(frozen=True, slots=True)
class Hdu:
    """An HDU; `items` are of its header, and of its table."""

    kind: HduKind
    name: ItemName
    locator: Locator | None
    type: Type | None
    facts: tuple[Fact, ...]
    doc: Text | None
    prose: Text | None
    items: tuple[Node, ...]
    span: Span
    groups: bool = False  # the primary HDU holds random groups


@dataclass(frozen=True, slots=True)
class Repeat:
    """`repeat n in 1..* { }`, `repeat 0..* { }`, `repeat c in {B, R} { }`."""

    variable: Name | None
    domain: Domain
    doc: Text | None
    prose: Text | None
    items: tuple[Node, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class FieldType:
    """One alternative of what a field may hold, told by what is there.

    A type, perhaps `written` in a form of its own; a `pattern`; an `enum` in one `case`; or, with a `separator`, a list
    of any of `members`, as many of them as `count` says.
    """

    type: TypeTerm | None
    written: Text | None
    pattern: Text | None
    case: Literal["lower", "upper"] | None
    enum: Name | None
    members: tuple[FieldType, ...]
    count: Domain | None
    separator: Text | None
    span: Span


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a file name: what it may hold and what not; perhaps bound to a value."""

    name: Name
    types: tuple[FieldType, ...]
    excluded: tuple[Text, ...]
    equals: Expr | None
    doc: Text | None
    span: Span


@dataclass(frozen=True, slots=True)
class FileName:
    """`filename "a_{b}.fits" | "..." { b : ... }`."""

    templates: tuple[Text, ...]
    fields: tuple[Node, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Identify:
    """`identify CONDITION`."""

    condition: Expr
    span: Span


@dataclass(frozen=True, slots=True)
class VersionOf:
    """`version primary.FMTVER default 1.0`: the keyword that says under which version a file was written."""

    reference: Ref
    default: Text | None
    span: Span


@dataclass(frozen=True, slots=True)
class Dimensions:
    """`dimension ny, nx`."""

    names: tuple[Name, ...]
    span: Span


Node = (
    Item | Section | Include | Use | Rule | Each | When | Switch | UndeclaredItem | Order | Rows | Columns | Hdu
    | Repeat | Field | FileName | Identify | Dimensions | Planes | VersionOf | Dialect | Mirror
)  # fmt: skip
