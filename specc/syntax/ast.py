"""What a spec says, as written: the tree that lowering makes and resolving reads.

Every node is frozen and knows its span. Names are still texts, includes are not pasted, nothing is checked.
`specc.syntax.expressions` has the nodes of expressions.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from specc.source import Source, Span
    from specc.syntax.expressions import Expr, Ref


@dataclass(frozen=True, slots=True)
class Name:
    """A word and where it stands; dotted for names of other specs' things."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Text:
    """A quoted text without its quotes, a regular expression without its slashes, or a unit without its brackets."""

    text: str
    span: Span


FragmentKind = Literal["header", "columns", "hdus", "names"]
HduKind = Literal["primary", "image", "table", "asciitable", "asdf", "any"]
PolicyWord = Literal["inherit", "units", "datetimes", "undeclared", "order"]
RuleLevelWord = Literal["error", "warning", "info", "off"]
Level = Literal["required", "recommended", "optional", "forbidden", "deprecated"]
Comparator = Literal["==", "!=", "<", "<=", ">", ">="]
FactWord = Literal["nullable", "increasing", "nondecreasing", "unique", "finite", "nonempty"]
Levels = tuple[tuple[str, Literal["error", "warning", "info", "allowed"]], ...]
# What `undeclared` says: of keywords, columns or HDUs, and how bad one is that nobody declared.

# ------------------------------------------------------------------------------------------------ facts


@dataclass(frozen=True, slots=True)
class Dim:
    """One axis in brackets: an expression, `*`, `...`, or a range of lengths."""

    kind: Literal["expression", "any", "axes", "range"]
    least: Expr | None
    most: Expr | None
    span: Span


@dataclass(frozen=True, slots=True)
class TypeTerm:
    """One alternative of a type: a name, perhaps with brackets."""

    name: Name
    dims: tuple[Dim, ...] | None
    span: Span


@dataclass(frozen=True, slots=True)
class Type:
    """A type: alternatives between bars."""

    terms: tuple[TypeTerm, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class UnitFact:
    """`unit A | B implied`, `unit of SCI**2`, `unit from CUNIT1`, `unit like nm`, `unit text "..."`, `unit none`."""

    mode: Literal["exact", "like", "verbatim", "none", "of", "from"]
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
class LevelFact:
    """`recommended`, `required when CONDITION`, ..."""

    level: Level
    condition: Expr | None
    span: Span


Fact = (
    UnitFact | BitsFact | NullFact | FixedFact | WithinFact | LimitFact | InFact | MatchesFact | DefaultFact | WordFact
    | LevelFact
)  # fmt: skip


# ------------------------------------------------------------------------------------------------ items


@dataclass(frozen=True, slots=True)
class ItemName:
    """A name in a declaration: plain, a family over variables (`CD[i]_[j]`), or a wildcard (`S_*`).

    `?` makes it optional.
    """

    text: str
    kind: Literal["plain", "family", "wild"]
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
    """A declaration of keywords or columns. Without a type it narrows what an include brought."""

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
    """`include core.Exposure? { EXP_TYPE : in {...} }`."""

    target: Name
    optional: bool
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


# ------------------------------------------------------------------------------------------------ HDUs


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


@dataclass(frozen=True, slots=True)
class Repeat:
    """`repeat n in 1..* { }`, `repeat 0..* { }`, `repeat c in {B, R} { }`."""

    variable: Name | None
    domain: Domain
    doc: Text | None
    prose: Text | None
    items: tuple[Node, ...]
    span: Span


# ------------------------------------------------------------------------------------------------ names of files


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a file name: a type, a pattern, or an enum in one case; perhaps bound to a value."""

    name: Name
    type: Type | None
    pattern: Text | None
    case: Literal["lower", "upper"] | None
    enum: Name | None
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
class Dimensions:
    """`dimension ny, nx`."""

    names: tuple[Name, ...]
    span: Span


Node = (
    Item | Section | Include | Rule | Each | When | Switch | UndeclaredItem | Order | Rows | Columns | Hdu | Repeat
    | Field | FileName | Identify | Dimensions
)  # fmt: skip


# ------------------------------------------------------------------------------------------------ top level


@dataclass(frozen=True, slots=True)
class Import:
    """`import std.target (Target)`."""

    name: Name
    members: tuple[Name, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class UnitAlias:
    """`"e-" = electron`."""

    written: tuple[Text, ...]
    means: Text
    span: Span


@dataclass(frozen=True, slots=True)
class PolicyItem:
    """One line of a policy: `word` is its first word, the rest as it applies."""

    word: PolicyWord
    value: str
    allowed: tuple[Name, ...]
    aliases: tuple[UnitAlias, ...]
    levels: Levels
    span: Span


@dataclass(frozen=True, slots=True)
class RuleLevel:
    """`rule F0412 off "reason"`."""

    code: Name
    level: RuleLevelWord
    reason: Text
    span: Span


@dataclass(frozen=True, slots=True)
class Policy:
    """`policy { }`."""

    items: tuple[PolicyItem | RuleLevel, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class EnumValue:
    """A value of an enum."""

    value: Expr
    doc: Text | None
    span: Span


@dataclass(frozen=True, slots=True)
class Enum:
    """`enum Name : string { ... }`."""

    name: Name
    base: Name
    open: bool
    ignore_case: bool
    values: tuple[EnumValue, ...]
    prose: Text | None
    span: Span


@dataclass(frozen=True, slots=True)
class FlagBit:
    """`bit 0 name "description"`."""

    bit: int
    name: Name
    doc: Text | None
    span: Span


@dataclass(frozen=True, slots=True)
class Flags:
    """`flags Name : int32 { ... }`."""

    name: Name
    base: Name
    bits: tuple[FlagBit, ...]
    prose: Text | None
    span: Span


@dataclass(frozen=True, slots=True)
class Fragment:
    """`header`, `columns`, `hdus` or `names`, to be included."""

    kind: FragmentKind
    name: Name
    prose: Text | None
    items: tuple[Node, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Product:
    """`product name : fits { ... }`."""

    name: Name
    format: Name
    doc: Text | None
    prose: Text | None
    items: tuple[Node, ...]
    span: Span


Declaration = Policy | Enum | Flags | Fragment | Product


@dataclass(frozen=True, slots=True)
class Spec:
    """One file of the language. `left_out`: the words of declarations that did not parse, which others may name."""

    source: Source
    edition: int
    edition_span: Span
    name: Name
    version: str
    prose: Text | None
    imports: tuple[Import, ...]
    declarations: tuple[Declaration, ...]
    span: Span
    left_out: frozenset[str] = frozenset()
