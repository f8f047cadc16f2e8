"""Resolved expressions: every name says what it is, every node knows its type and its unit.

Made by `specc.model.infer` from the syntax, read by the plan and the backends. Nothing here is executed; backends
print these nodes as Python, as words, or as JSON.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from specc.source import Place  # noqa: TC001  the JSON Schema is made from these annotations

Relation = Literal["own", "primary", "near", "file", "every", "anywhere", "outer"]
# `own`: the HDU whose block the expression stands in; `primary`; `near`: the HDU of that label in the same repetition;
# `file`: the one HDU of that label (or EXTVER `index` of a repeated one); `every`: all HDUs of that label (`SCI[*]`);
# `anywhere`: whichever header has it; `outer`: the object of a tree that is `index` levels further out.

ExprKind = Literal["bool", "number", "string", "instant", "complex", "any"]
# Kinds of expressions: `number` is int, float or digits; `instant` is date, datetime or time, compared in seconds.

Function = Literal[
    "min", "max", "sum", "count", "first", "last", "all", "any", "unique",  # aggregates
    "abs", "mjd", "datetime", "lower", "upper", "length", "int", "float",  # scalars
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class HduRef:
    """Which HDU a name belongs to."""

    relation: Relation
    label: str = ""
    index: int | str | None = None  # EXTVER, or the variable of the repeat


@dataclass(frozen=True, slots=True)
class Node:
    """What every expression knows: its kind, its unit (None: unknown, "": dimensionless), and where it stands."""

    kind: ExprKind
    unit: str | None
    text: str  # as the spec has it, for messages and documents
    place: Place


@dataclass(frozen=True, slots=True)
class Literal_(Node):  # noqa: N801  `Literal` is typing's
    """A text, a number or a truth value. A date text compared with an instant keeps kind `instant`."""

    value: bool | int | float | str


@dataclass(frozen=True, slots=True)
class KeywordRef(Node):
    """The value of a keyword; `storage` is its declared type (`digits`, `datetime`, `float`, ...).

    `converts`, here and below: the file may give it in another unit (`unit like nm`), and it is brought to `unit`.
    """

    hdu: HduRef
    name: str
    storage: str
    variable: str | None = None  # `SUBSTRT[k]`: name is the family's template, this the loop variable
    column: str = ""  # `F_CHAN.TLMIN`: of this column, name is without its number
    converts: bool = False
    also: tuple[str, ...] = ()  # other names that it, or its column, may go by
    written: str | None = None  # the form of its date, where it is not that of the Standard
    every: str = ""  # all keywords of a family: the regular expression that their names match
    spans: tuple[tuple[Expr, Expr, int], ...] = ()  # of such a family: least and most of each variable, and its digits
    default: bool | int | float | str | None = None  # what an optional keyword that is not there stands for
    unit_from: str = ""  # the keyword beside it that names its unit


@dataclass(frozen=True, slots=True)
class FileNameRef(Node):
    """The name of the file, without folder."""


@dataclass(frozen=True, slots=True)
class PartRef(Node):
    """`PEDIGREE.start`, `filename.program`: a part of a text, or of the name of the file.

    `patterns` fit the whole text, with a group for each part.
    """

    of: KeywordRef | FileNameRef
    name: str
    patterns: tuple[str, ...]
    compare: Literal["text", "number", "date"]
    written: str | None  # the form of its date


@dataclass(frozen=True, slots=True)
class ColumnRef(Node):
    """A column: a whole one inside an aggregate, one cell inside `each row`."""

    hdu: HduRef
    name: str
    storage: str
    vector: bool
    converts: bool = False
    also: tuple[str, ...] = ()  # other names that it may go by


@dataclass(frozen=True, slots=True)
class PixelsRef(Node):
    """The pixels of an image: all inside an aggregate, one inside `each pixel`; `plane`: of this one alone, from 1."""

    hdu: HduRef
    converts: bool = False
    plane: int = 0


@dataclass(frozen=True, slots=True)
class HdusRef(Node):
    """The HDUs of one label, to be counted; label `extensions` is all HDUs but the primary."""

    label: str


@dataclass(frozen=True, slots=True)
class DimensionRef(Node):
    """A symbolic dimension."""

    name: str


@dataclass(frozen=True, slots=True)
class VariableRef(Node):
    """The variable of a repeat or of a `for`."""

    name: str
    loop: bool


@dataclass(frozen=True, slots=True)
class NodeRef(Node):
    """The key under which an object of a map stands, or its tag."""

    what: Literal["key", "tag"]


@dataclass(frozen=True, slots=True)
class MemberRef(Node):
    """What the rules of a delivery name: files of a `member`, a `field` of their names, or a `value` that they hold.

    Without a member it is a field of the key. `several`: there may be more than one such file.
    """

    member: str
    field: str = ""
    value: Expr | None = None
    several: bool = False
    compare: Literal["text", "number", "date"] = "text"  # of a field


@dataclass(frozen=True, slots=True)
class FileSizeRef(Node):
    """The size of the file, in bytes."""


@dataclass(frozen=True, slots=True)
class Call(Node):
    """A function of the language."""

    function: Function
    arguments: tuple[Expr, ...]
    over: tuple[int, ...] = ()  # `sum(SCI, ky, kx)`: along these axes, counted from the last as -1


@dataclass(frozen=True, slots=True)
class Arithmetic(Node):
    """`left op right`; `negate` has only `left`."""

    operator: Literal["+", "-", "*", "/", "%", "**", "negate"]
    left: Expr
    right: Expr | None


@dataclass(frozen=True, slots=True)
class Convert(Node):
    """A number brought to `unit` by `factor`; made by the compiler where units are convertible but differ."""

    operand: Expr
    factor: float


@dataclass(frozen=True, slots=True)
class Compare(Node):
    """`left op right`, perhaps `within` a tolerance in the unit of `left`, or relative to `right`."""

    operator: Literal["==", "!=", "<", "<=", ">", ">="]
    left: Expr
    right: Expr
    tolerance: float | None
    relative: bool


@dataclass(frozen=True, slots=True)
class Membership(Node):
    """`item in {...}`; an enum's values are listed here."""

    item: Expr
    values: tuple[bool | int | float | str, ...]
    negated: bool
    ignore_case: bool


@dataclass(frozen=True, slots=True)
class InTable(Node):
    """`(A, B) in Table`: the items are together a row of a table of combinations.

    `table` is the key of one with a name; else `rows` has a cell for each item: the values it may be, () for any.
    `ignore_case`: of each item, whether its case counts for nothing.
    """

    items: tuple[Expr, ...]
    table: str | None
    rows: tuple[tuple[tuple[bool | int | float | str, ...], ...], ...]
    ignore_case: tuple[bool, ...]
    negated: bool


@dataclass(frozen=True, slots=True)
class Within(Node):
    """`item in [low, high)` or `item in a..b`; a limit may be None."""

    item: Expr
    low: Expr | None
    high: Expr | None
    low_open: bool
    high_open: bool
    negated: bool


@dataclass(frozen=True, slots=True)
class Matches(Node):
    """`item matches /pattern/`, the whole text."""

    item: Expr
    pattern: str


@dataclass(frozen=True, slots=True)
class IsNull(Node):
    """`item is null`: NaN in floats, TNULL in integers, a card without value."""

    item: KeywordRef | ColumnRef | PixelsRef


@dataclass(frozen=True, slots=True)
class Has(Node):
    """`item has flag`: the bit is set."""

    item: Expr
    flag: str
    bit: int


@dataclass(frozen=True, slots=True)
class Exists(Node):
    """`exists X`: the keyword is there with a value, the column or the HDU is there."""

    target: KeywordRef | PartRef | ColumnRef | HdusRef | MemberRef


@dataclass(frozen=True, slots=True)
class Choice(Node):
    """`exactly_one(A, (B, C))`: how many of its members are there; each is a thing, or several that come together.

    Of `requires` the first member is what needs the others. A member is made of conditions: `exists A` for a name.
    """

    function: Literal["exactly_one", "at_least_one", "at_most_one", "all_or_none", "requires"]
    members: tuple[tuple[Expr, ...], ...]


@dataclass(frozen=True, slots=True)
class Logic(Node):
    """`and`, `or`, `not` (only `left`), `implies`."""

    operator: Literal["and", "or", "not", "implies"]
    left: Expr
    right: Expr | None


Expr = (
    Literal_ | KeywordRef | PartRef | ColumnRef | PixelsRef | HdusRef | DimensionRef | VariableRef | FileNameRef
    | FileSizeRef | NodeRef | MemberRef | Call | Arithmetic | Convert | Compare | Membership | InTable | Within
    | Matches | IsNull | Has | Exists | Choice | Logic
)  # fmt: skip
