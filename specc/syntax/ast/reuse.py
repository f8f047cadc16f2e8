"""What is said once and used in many places: named types, vocabularies, and the parameters of fragments."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from specc.source import Span
    from specc.syntax.ast.facts import Fact, Type
    from specc.syntax.ast.items import Item, Section
    from specc.syntax.ast.words import Name, Text
    from specc.syntax.expressions import Expr


@dataclass(frozen=True, slots=True)
class EnumInclude:
    """`include Detector` among the values of an enum; `before` counts the values that stand in front of it."""

    enum: Name
    before: int
    span: Span


@dataclass(frozen=True, slots=True)
class NamedType:
    """`type Acid : string matches /o[0-9]{3}/ "association candidate"`."""

    name: Name
    type: Type
    facts: tuple[Fact, ...]
    doc: Text | None
    prose: Text | None
    span: Span


@dataclass(frozen=True, slots=True)
class FormatName:
    """`as asdf meta.exposure.type`: what a term is called in another format."""

    format: Name
    path: Text
    span: Span


@dataclass(frozen=True, slots=True)
class Term:
    """A term of a vocabulary: an item as any header could declare it, and its names in other formats."""

    item: Item
    formats: tuple[FormatName, ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """`vocabulary Core { ... }`: terms under headings."""

    name: Name
    prose: Text | None
    items: tuple[Term | Section, ...]
    span: Span

    @property
    def terms(self) -> tuple[Term, ...]:
        """Give the terms without the headings."""
        return tuple(one for one in self.items if isinstance(one, Term))


@dataclass(frozen=True, slots=True)
class Argument:
    """What a call gives for a parameter: a constant, a name, or a unit in brackets."""

    value: Expr | Text
    span: Span


@dataclass(frozen=True, slots=True)
class Parameter:
    """`xmax : int default 2048`: what a fragment leaves to those who include it."""

    name: Name
    kind: Name
    default: Argument | None
    span: Span
