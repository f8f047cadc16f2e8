"""Drafts: a product with its includes pasted and its conditions spread, but with expressions still as written.

Made by `specc.model.flatten`, read by the stages that type expressions and settle facts. Names can be looked up in
drafts before any expression is typed; that is what they are for. They never leave the resolving of one product.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from specc.model.expressions import HduRef
    from specc.model.scope import Scope
    from specc.model.spec import PartOf, Undeclared
    from specc.model.trees.drafting import ValueDraft
    from specc.model.types import ValueType
    from specc.source import Source, Span
    from specc.syntax import ast
    from specc.syntax.expressions import Expr

HIERARCH = "HIERARCH "


def path_parts(path: str) -> list[str]:
    """Give the keys on a path into a tree; one with a dot in it stands in backquotes."""
    parts, rest = [], path
    while rest:
        if rest.startswith("`") and "`" in rest[1:]:
            part, _, rest = rest[1:].partition("`")
            rest = rest.removeprefix(".")
        else:
            part, _, rest = rest.partition(".")
        parts.append(part)
    return parts


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition of a `when` or of a `switch` arm, as written, and the branch it opens.

    `values`: for a switch, those of the arm (of all arms, when negated: `else`). `branch` is the same for all arms of
    one `when` or `switch`, `arm` differs: two items under different arms of one branch never meet.
    """

    expression: Expr
    values: tuple[Expr, ...] | None
    negated: bool
    branch: Span
    arm: int
    scope: Scope

    @property
    def says(self) -> tuple[str, ...]:
        """Give what is asked, as texts: two conditions that say the same hold together."""
        words = " ".join(self.expression.span.text.split())
        return (words, str(self.negated), *(one.span.text for one in self.values or ()))


@dataclass(slots=True)
class ItemDraft:
    """One keyword, column, or family of them."""

    name: str
    kind: Literal["plain", "family", "wild"]
    quoted: bool
    optional: bool
    declaration: ast.Item
    scope: Scope
    conditions: tuple[Condition, ...]
    section: str
    span: Span
    group: Span | None = None  # the `include X?` that brought it: all or nothing
    narrowings: list[tuple[ast.Item, Scope]] = field(default_factory=list)
    keywords: list[ItemDraft] = field(default_factory=list)  # of a column
    types: tuple[ValueType, ...] = ()  # settled before expressions are typed
    pattern: str = ""  # of a family: every name it can have
    also: tuple[str, ...] = ()  # other names of the same thing
    written: ast.Item | None = None  # the declaration before a named type in it was spelled out
    level_scope: Scope | None = None  # that of its levels, where a named type or a term came from another spec
    of_type: int = 0  # how many of the narrowings are its own: what it says beside a named type, and that type
    named: str = ""  # the named type that its type was given by,
    named_in: Scope | None = None  # and the scope that knows it
    vocabulary: str = ""  # that it is a term of
    fragments: tuple[ast.Fragment, ...] = ()  # that a term was used in
    value: ValueDraft | None = None  # of a key of a tree: what it holds
    part_of: PartOf | None = None  # what it is a field of, with others or alone
    brought: bool = False  # an object that is there only for a term that stands in it

    @property
    def says_type(self) -> Scope:
        """Give the scope of the name of its type."""
        return self.named_in or self.scope

    @property
    def says_levels(self) -> Scope:
        """Give the scope of its levels."""
        return self.level_scope or self.scope

    @property
    def card_name(self) -> str:
        """Give its name as cards and expressions have it, without the word HIERARCH."""
        return self.name.removeprefix(HIERARCH) if self.quoted else self.name

    @property
    def all_names(self) -> tuple[str, ...]:
        """Give every name that it goes by."""
        return (self.name, *self.also)


@dataclass(slots=True)
class RuleDraft:
    """One `require` or `recommend`."""

    declaration: ast.Rule
    scope: Scope
    conditions: tuple[Condition, ...]
    where: Literal["file", "hdu", "row", "pixel"]
    group: Span | None = None
    column: ItemDraft | None = None  # in whose braces it stands


@dataclass(slots=True)
class HduDraft:
    """One HDU."""

    label: str
    declaration: ast.Hdu
    scope: Scope
    conditions: tuple[Condition, ...]
    repeat: RepeatDraft | None
    keywords: list[ItemDraft] = field(default_factory=list)
    columns: list[ItemDraft] = field(default_factory=list)
    rules: list[RuleDraft] = field(default_factory=list)
    rows: tuple[ast.Rows, Scope] | None = None
    in_order: bool = False
    open_columns: bool = False
    undeclared: dict[str, Undeclared] = field(default_factory=dict)
    narrowings: list[tuple[ast.Item, Scope]] = field(default_factory=list)  # of what its named type says of the pixels
    type_scope: Scope | None = None  # that of its type and facts, where a named type came from another spec
    named: str = ""
    planes: tuple[ast.Planes, Scope] | None = None
    parent: HduDraft | None = None  # of an object in a tree: the one around it,
    holder: ItemDraft | None = None  # the key that holds it,
    fragment: ast.Fragment | None = None  # and the named tree that it is
    root: ItemDraft | None = None  # of a tree whose root is no object
    undeclared_when: list[tuple[Undeclared, tuple[Condition, ...]]] = field(default_factory=list)  # of keys
    mirrors: list[ast.Name] = field(default_factory=list)  # HDUs whose terms stand in it, too

    @property
    def kind(self) -> str:
        """Give of what kind it is."""
        return self.declaration.kind

    @property
    def is_object(self) -> bool:
        """Say whether it is an object of a tree."""
        return self.declaration.kind in {"object", "tuple"}

    @property
    def says_type(self) -> Scope:
        """Give the scope of its type."""
        return self.type_scope or self.scope

    @property
    def is_table(self) -> bool:
        """Say whether it has rows and columns."""
        return self.declaration.kind in {"table", "asciitable", "rows"}


@dataclass(slots=True)
class RepeatDraft:
    """HDUs that come several times."""

    declaration: ast.Repeat
    scope: Scope
    conditions: tuple[Condition, ...]
    members: list[HduDraft] = field(default_factory=list)


@dataclass(slots=True)
class ProductDraft:
    """One product: `order` is HDUs and repetitions as they come, `hdus` every HDU."""

    declaration: ast.Product
    scope: Scope
    order: list[HduDraft | RepeatDraft] = field(default_factory=list)
    hdus: list[HduDraft] = field(default_factory=list)
    anywhere: HduDraft | None = None  # keywords that may sit in any header
    rules: list[RuleDraft] = field(default_factory=list)
    identify: list[ast.Identify] = field(default_factory=list)
    filename: ast.FileName | None = None
    fields: list[tuple[ast.Field, Scope]] = field(default_factory=list)
    dimensions: list[ast.Name] = field(default_factory=list)
    dialect: list[ast.Dialect] = field(default_factory=list)  # how a text table is written

    @property
    def home(self) -> Source:
        """Give the text that the product stands in."""
        return self.declaration.name.span.source

    incomplete: bool = False  # an include brought nothing, because of a mistake: names may be missing for that
    switches: list[tuple[ast.Switch, Scope, HduDraft | None]] = field(default_factory=list)
    undeclared: dict[str, Undeclared] = field(default_factory=dict)
    hdu_order: Literal["free", "fixed", ""] = ""

    @property
    def blocks(self) -> list[HduDraft]:
        """Give every HDU, and what stands beside them as one."""
        return self.hdus if self.anywhere is None else [*self.hdus, self.anywhere]

    def holding(self, reference: HduRef) -> list[HduDraft]:
        """Give the HDUs, or what stands beside them, that a name was found in."""
        if self.anywhere is not None and reference.label == self.anywhere.label:
            return [self.anywhere]
        return self.find(reference.label)

    def items_named(self, reference: HduRef, name: str) -> list[ItemDraft]:
        """Give the keywords and columns that a name may mean; in a tree, the keys that a path leads to."""
        blocks = self.holding(reference)
        if not any(one.is_object for one in blocks):
            return [item for one in blocks for item in (*one.keywords, *one.columns) if item.card_name == name]
        *way, last = path_parts(name)
        for part in way:
            items = [item for one in blocks for item in one.keywords if item.name == part and item.value is not None]
            blocks = [inner for item in items if item.value is not None for inner, _ in item.value.blocks]
        return [item for one in blocks for item in one.keywords if item.name == last]

    def find(self, label: str) -> list[HduDraft]:
        """Give the HDUs of a label (several under conditions that exclude each other)."""
        return [hdu for hdu in self.hdus if hdu.label == label]
