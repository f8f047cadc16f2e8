"""What is said of one value, wherever it is stored, and of the names of those that come in numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from specc.model.expressions import Expr
from specc.model.spec.lives import Former, Scalar
from specc.model.spec.names import Structured
from specc.model.types import Storage, Ucd, Unit, ValueType
from specc.source import Place

Level = Literal["required", "recommended", "optional", "forbidden", "deprecated"]


@dataclass(frozen=True, slots=True)
class Presence:
    """Whether a thing must be there.

    A level, and levels that hold instead when a condition does (first that holds wins).
    """

    level: Level
    when: tuple[tuple[Level, Expr], ...] = ()


@dataclass(frozen=True, slots=True)
class Limit:
    """`> 0` and the like, in the item's own unit. A `bound` that is not a literal makes a rule of its own."""

    operator: Literal["<", "<=", ">", ">="]
    bound: Expr
    place: Place


@dataclass(frozen=True, slots=True)
class Truth:
    """`written "t" | "f" ignoring case`: the texts of true and of false."""

    true: str
    false: str
    ignore_case: bool


@dataclass(frozen=True, slots=True)
class LoopVariable:
    """`for i in 1..WCSAXES`: integers from `least` to `most` (None: as far as they go), or listed `values`.

    `pad` digits wide.
    """

    name: str
    least: Expr | None
    most: Expr | None
    values: tuple[int | str, ...]
    pad: int


@dataclass(frozen=True, slots=True)
class Family:
    """Several keywords or columns in one declaration: `CD[i]_[j]` over variables, or `S_*` over what is there."""

    template: str  # "CD[i]_[j]", "S_*"
    variables: tuple[LoopVariable, ...]
    pattern: str  # regular expression that every name of the family matches wholly


@dataclass(frozen=True, slots=True)
class Respelling:
    """A value of an enum under the spelling it once had."""

    value: Scalar
    former: Former


@dataclass(frozen=True, slots=True)
class Outdated:
    """A value of an enum that is no longer to be written, since when, and what is instead."""

    value: Scalar
    since: str
    now: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """What is said of a value, wherever it is stored."""

    types: tuple[ValueType, ...]
    unit: Unit | None = None
    nullable: bool = False
    null: int | None = None
    fixed: Expr | None = None  # `= ...`; a literal, or an expression that makes a rule
    tolerance: tuple[float, bool] | None = None  # of `fixed`: number in the item's unit, or relative
    default: Scalar | None = None
    written: str | None = None  # the form of its date, where it is not that of the Standard
    truth: Truth | None = None  # how a text table writes it
    values: tuple[Scalar, ...] = ()  # `in {...}`, or those of the enum
    values_open: bool = False
    values_ignore_case: bool = False
    limits: tuple[Limit, ...] = ()
    matches: tuple[str, ...] = ()
    bits: str | None = None  # key of the flags
    nonempty: bool = False
    finite: bool = False
    unique: bool = False
    order: Literal["increasing", "nondecreasing"] | None = None
    storage: Storage | None = None
    ucd: Ucd | None = None
    refers: Expr | None = None  # the column in which each value must be found
    same: Expr | None = None  # the column that this is equal to, row by row
    named: str = ""  # key of the named type that it was said by
    example: Scalar | None = None
    respelt: tuple[Respelling, ...] = ()
    outdated: tuple[Outdated, ...] = ()
    like: Structured | None = None  # the parts that a text is made of
    files: tuple[tuple[str, str], ...] = ()  # it is the name of a file of one of these: spec and product
    tags: tuple[str, ...] = ()  # of a node of a tree; `*` stands for anything
