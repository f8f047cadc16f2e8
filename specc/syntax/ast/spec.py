"""What stands at the top of a file: imports, policy, enums, flags, fragments, products."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from specc.syntax.ast.dataset import Dataset
from specc.syntax.ast.reuse import NamedType, Vocabulary
from specc.syntax.ast.summary import Summary

if TYPE_CHECKING:
    from specc.source import Source, Span
    from specc.syntax.ast.facts import Fact
    from specc.syntax.ast.items import Levels, Node, UndeclaredItem
    from specc.syntax.ast.profiles import Overlay, ProfileRules, Raise
    from specc.syntax.ast.reuse import EnumInclude, Parameter
    from specc.syntax.ast.words import Name, Text
    from specc.syntax.expressions import Expr, RowOf

FragmentKind = Literal["header", "columns", "hdus", "names", "tree"]
PolicyWord = Literal["inherit", "units", "comments", "datetimes", "undeclared", "order"]
RuleLevelWord = Literal["error", "warning", "info", "off"]


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
class PolicyFrom:
    """`from mast.guidelines`: adopt the policy of another spec."""

    spec: Name
    span: Span


@dataclass(frozen=True, slots=True)
class Follow:
    """`follow mast, hlsp`: bodies of practice whose recommendations the spec is held to."""

    groups: tuple[Name, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class NameRule:
    """One thing that a policy says of the names of files, and its value: a length, a case, or `8.3`."""

    what: Literal["length", "case", "unique", "short"]
    comparator: str
    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class Naming:
    """`names length <= 68, case lower, unique ignoring case`."""

    rules: tuple[NameRule, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Policy:
    """`policy { }`."""

    items: tuple[PolicyItem | RuleLevel | PolicyFrom | Follow | Naming, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class UnitDefinition:
    """`unit nanomaggy = 3.631e-6 [Jy]`."""

    name: Name
    number: int | float
    number_span: Span
    unit: Text
    doc: Text | None
    span: Span


@dataclass(frozen=True, slots=True)
class EnumValue:
    """A value of an enum."""

    value: Expr
    doc: Text | None
    span: Span
    life: tuple[Fact, ...] = ()  # in which versions of the spec it stands


@dataclass(frozen=True, slots=True)
class Enum:
    """`enum Name : string { ... }`, `subset Name of Other { ... }`.

    `subset`: `base` is the enum whose values it holds some of. `includes`: enums whose values it holds too.
    `specc.model.enums` puts them among `values`, and the name of the enum that a subset is of into `of`.
    """

    name: Name
    base: Name
    subset: bool
    open: bool
    ignore_case: bool
    values: tuple[EnumValue, ...]
    includes: tuple[EnumInclude, ...]
    prose: Text | None
    span: Span
    of: str = ""


@dataclass(frozen=True, slots=True)
class Combo:
    """One row of a table of combinations."""

    row: RowOf
    doc: Text | None
    span: Span


@dataclass(frozen=True, slots=True)
class Combos:
    """`combos Optics (TELESCOP, FILTER) { ("HST", {"F606W", "F814W"}) }`."""

    name: Name
    columns: tuple[Name, ...]
    rows: tuple[Combo, ...]
    prose: Text | None
    span: Span


@dataclass(frozen=True, slots=True)
class FlagBit:
    """`bit 0 name "description"`."""

    bit: int
    name: Name
    doc: Text | None
    span: Span
    life: tuple[Fact, ...] = ()


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
    """`header`, `columns`, `hdus`, `names` or `tree`, to be included; a `tree` is a type as well."""

    kind: FragmentKind
    name: Name
    parameters: tuple[Parameter, ...]
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


@dataclass(frozen=True, slots=True)
class Profile:
    """`profile strict from archive "..." { }`."""

    name: Name
    base: Name | None
    doc: Text | None
    prose: Text | None
    items: tuple[Raise | Overlay | UndeclaredItem | RuleLevel | ProfileRules, ...]
    span: Span


Declaration = (
    Policy | UnitDefinition | Enum | Flags | Combos | NamedType | Vocabulary | Fragment | Product | Dataset | Profile
    | Summary
)  # fmt: skip


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
