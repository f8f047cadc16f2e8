"""Expressions as written: names are texts, types and units are not known yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from specc.source import Span

ChoiceWord = Literal["exactly_one", "at_least_one", "at_most_one", "all_or_none", "requires"]


@dataclass(frozen=True, slots=True)
class Const:
    """A text, a number or a truth value; `unit` for `5 [s]`."""

    value: bool | int | float | str
    unit: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class RefPart:
    """One part of a dotted name: `SCI[*]` has the subscript `*`, `SCI[1]` 1, `SUBSTRT[k]` "k"."""

    name: str
    subscript: int | str | None
    quoted: bool
    span: Span


@dataclass(frozen=True, slots=True)
class Ref:
    """A name: `X`, `primary.X`, `SCI[*].X`, `keyword X`, `column X`, `filename`."""

    parts: tuple[RefPart, ...]
    qualifier: Literal["keyword", "column"] | None
    span: Span

    @property
    def dotted(self) -> str:
        """Give the name without subscripts, as declarations of other specs are named."""
        return ".".join(part.name for part in self.parts)


@dataclass(frozen=True, slots=True)
class TupleOf:
    """`(A, B)`: several values side by side, or a group of names."""

    items: tuple[Expr, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a row of values: some values, or none for `any`."""

    values: tuple[Expr, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class RowOf:
    """`("HST", {"F606W", "F814W"}, any)`: a row of a table of combinations."""

    cells: tuple[Cell, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Operation:
    """Arithmetic and logic: the operator as the language spells it; `negate` and `not` have one operand."""

    operator: str
    operands: tuple[Expr, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Comparison:
    """`a < b`, perhaps `within` something; `tolerance_span`: of the unit, or of the number where there is none."""

    operator: str
    left: Expr
    right: Expr
    tolerance: float | None
    tolerance_unit: str | None
    relative: bool
    tolerance_span: Span | None
    span: Span


@dataclass(frozen=True, slots=True)
class InDomain:
    """`a in {...}`, `a in [0, 1)`, `a in 1..5`, `a in Name`; `not in` when negated."""

    item: Expr
    kind: Literal["set", "interval", "range", "name"]
    values: tuple[Expr, ...]
    low: Expr | None
    high: Expr | None
    low_open: bool
    high_open: bool
    name: Ref | None
    negated: bool
    span: Span


@dataclass(frozen=True, slots=True)
class MatchesPattern:
    """`a matches /re/`."""

    item: Expr
    pattern: str
    pattern_span: Span
    span: Span


@dataclass(frozen=True, slots=True)
class NullTest:
    """`a is null`."""

    item: Expr
    span: Span


@dataclass(frozen=True, slots=True)
class FlagTest:
    """`a has flag`."""

    item: Expr
    flag: str
    flag_span: Span
    span: Span


@dataclass(frozen=True, slots=True)
class ExistsTest:
    """`exists A`."""

    target: Ref
    span: Span


@dataclass(frozen=True, slots=True)
class CallFunction:
    """`min(A)`."""

    function: str
    arguments: tuple[Expr, ...]
    function_span: Span
    span: Span


@dataclass(frozen=True, slots=True)
class Choice:
    """`exactly_one(A, (B, C))`: how many of some things are there."""

    function: ChoiceWord
    arguments: tuple[Expr, ...]
    function_span: Span
    span: Span


Expr = (
    Const | Ref | TupleOf | RowOf | Operation | Comparison | InDomain | MatchesPattern | NullTest | FlagTest
    | ExistsTest | CallFunction | Choice
)  # fmt: skip
