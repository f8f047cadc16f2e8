"""What is said of a value: its type, and each fact after it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from specc.syntax.ast.storage import StorageFact
from specc.syntax.ast.trees import TaggedFact

if TYPE_CHECKING:
    from specc.source import Span
    from specc.syntax.ast.items import Node
    from specc.syntax.ast.trees import Structure
    from specc.syntax.ast.words import Name, Text
    from specc.syntax.expressions import Expr, Ref

Level = Literal["required", "recommended", "optional", "forbidden", "deprecated"]
Comparator = Literal["==", "!=", "<", "<=", ">", ">="]
FactWord = Literal["nullable", "increasing", "nondecreasing", "unique", "finite", "nonempty"]


@dataclass(frozen=True, slots=True)
class Dim:
    """One axis in brackets: an expression, `*`, `...`, or a range of lengths."""

    kind: Literal["expression", "any", "axes", "range"]
    least: Expr | None
    most: Expr | None
    span: Span


@dataclass(frozen=True, slots=True)
class TypeTerm:
    """One alternative of a type: a name, perhaps with brackets; in a tree also a structure, `name` being its word.

    `file_of`: it is a text, the name of a file of this product.
    """

    name: Name
    dims: tuple[Dim, ...] | None
    span: Span
    structure: Structure | None = None
    file_of: Name | None = None


@dataclass(frozen=True, slots=True)
class Type:
    """A type: alternatives between bars."""

    terms: tuple[TypeTerm, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class UnitFact:
    """`unit A | B implied`, `unit of SCI**2`, `unit from CUNIT1`, `unit like nm`, and whatever else begins with `unit`.

    `unit any length` is of mode `dimension`; `unit any`, `unit text "..."` and `unit none` say little of values.
    """

    mode: Literal["exact", "like", "dimension", "any", "verbatim", "none", "of", "from"]
    texts: tuple[Text, ...]
    implied: bool
    reference: Ref | None
    power: int
    span: Span


@dataclass(frozen=True, slots=True)
class BitsFact:
    """`bits Quality`."""

    flags: Name
    span: Span


@dataclass(frozen=True, slots=True)
class NullFact:
    """`null -1`."""

    value: Expr
    span: Span


@dataclass(frozen=True, slots=True)
class FixedFact:
    """`= value`."""

    value: Expr
    span: Span


@dataclass(frozen=True, slots=True)
class WithinFact:
    """`within 1e-6 [d]`, `within 1e-4 relative`: how near a computed value must be."""

    number: float
    unit: Text | None
    relative: bool
    span: Span


@dataclass(frozen=True, slots=True)
class LimitFact:
    """`> 0`."""

    operator: Comparator
    bound: Expr
    span: Span


@dataclass(frozen=True, slots=True)
class Domain:
    """What may follow `in`: a set, an interval, a range of integers, or the name of an enum."""

    kind: Literal["set", "interval", "range", "name"]
    values: tuple[Expr, ...]
    low: Expr | None
    high: Expr | None
    low_open: bool
    high_open: bool
    name: Ref | None
    span: Span


@dataclass(frozen=True, slots=True)
class InFact:
    """`in {1, 2}`."""

    domain: Domain
    span: Span


@dataclass(frozen=True, slots=True)
class MatchesFact:
    """`matches /re/`."""

    pattern: Text
    span: Span


@dataclass(frozen=True, slots=True)
class DefaultFact:
    """`default value`."""

    value: Expr
    span: Span


@dataclass(frozen=True, slots=True)
class WordFact:
    """`nullable`, `increasing`, `nondecreasing`, `unique`, `finite`, `nonempty`."""

    word: FactWord
    span: Span


@dataclass(frozen=True, slots=True)
class ExampleFact:
    """`example "..."`: a value for documents, where a writer must be told its own."""

    value: Expr
    span: Span


@dataclass(frozen=True, slots=True)
class LevelFact:
    """`recommended`, `required when CONDITION`, `deprecated since 2.0 now A, B`.

    `since` and `now` are said of what is deprecated alone: from which version on, and what is used instead.
    """

    level: Level
    condition: Expr | None
    span: Span
    since: Text | None = None
    now: tuple[Expr, ...] = ()


@dataclass(frozen=True, slots=True)
class SinceFact:
    """`since 2.0`: from this version of the spec on."""

    version: Text
    span: Span


@dataclass(frozen=True, slots=True)
class UntilFact:
    """`until 3.0`: from this version of the spec on no more."""

    version: Text
    span: Span


@dataclass(frozen=True, slots=True)
class FormerlyFact:
    """`formerly OLD before 2.0`: an older name; of an enum the older spelling of a value."""

    name: Name | None
    value: Expr | None
    before: Text | None
    span: Span


@dataclass(frozen=True, slots=True)
class LikeFact:
    """`like "{kind}[ {start} {stop}]" { kind : /A|B/ ... }`: a text that is made of parts."""

    templates: tuple[Text, ...]
    fields: tuple[Node, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class AlsoFact:
    """`also RA_OBJ, TARG_RA`: other names of the same thing."""

    names: tuple[Name, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class FileFact:
    """`file of cal`, once it is known which product that is: the spec and the name of each. No text has it."""

    products: tuple[tuple[str, str], ...]
    span: Span


Fact = (
    UnitFact | BitsFact | NullFact | FixedFact | WithinFact | LimitFact | InFact | MatchesFact | DefaultFact | WordFact
    | LevelFact | StorageFact
    | AlsoFact | FileFact | LikeFact | ExampleFact | SinceFact | UntilFact | FormerlyFact | TaggedFact
)  # fmt: skip
