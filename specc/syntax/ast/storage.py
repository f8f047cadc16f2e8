"""How values lie in a file, and what they have to do with those of another table: facts of columns and images."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from specc.source import Span
    from specc.syntax.ast.words import Name, Text
    from specc.syntax.expressions import Ref


@dataclass(frozen=True, slots=True)
class PaddedFact:
    """`padded`: a cell may be longer than what counts in it."""

    span: Span


@dataclass(frozen=True, slots=True)
class ScaledFact:
    """`scaled`, `scaled int16`: integers lie in the file, and a factor and an offset make the values of them."""

    stored: Name | None
    span: Span


@dataclass(frozen=True, slots=True)
class WrittenFact:
    """`written "F8.3"`: the format of a column, to the letter; `written "Mon DD YYYY"`: the form of a date.

    `written "t" | "f" ignoring case`: the texts of true and of false in a text table.
    """

    form: Text
    span: Span
    other: Text | None = None
    ignore_case: bool = False


@dataclass(frozen=True, slots=True)
class UcdFact:
    """`ucd "em.wl" implied`: what kind of quantity it is, in the words of the IVOA."""

    text: Text
    implied: bool
    span: Span


@dataclass(frozen=True, slots=True)
class RelatedFact:
    """`refers to TABLE.COLUMN`: each value is one of those; `same as TABLE.COLUMN`: row by row."""

    how: Literal["refers", "same"]
    target: Ref
    span: Span


StorageFact = PaddedFact | ScaledFact | WrittenFact | UcdFact | RelatedFact
