"""What stands in a file: keywords, columns, images, tables, how they are found, and the rules between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from specc.model.expressions import Expr
from specc.model.spec.lives import ALWAYS, Life
from specc.model.spec.policy import Undeclared
from specc.model.spec.trees import Value
from specc.model.spec.values import Facts, Family, LoopVariable, Presence
from specc.model.types import Form, Length
from specc.source import Place


@dataclass(frozen=True, slots=True)
class Keyword:
    """One keyword of a header (or a family), or a keyword of a column (TLMINn without its n)."""

    name: str
    family: Family | None
    hierarch: bool
    facts: Facts
    presence: Presence
    conditions: tuple[Expr, ...]
    section: str
    doc: str
    description: str
    place: Place
    vocabulary: str = ""  # key of the vocabulary that it is a term of
    also: tuple[str, ...] = ()  # other names that it may go by
    life: Life = ALWAYS
    fields: tuple[Keyword, ...] = ()  # of a record
    value: Value | None = None  # what a key of a tree holds, where that is not one plain value


@dataclass(frozen=True, slots=True)
class PartOf:
    """Of what a column of ECSV is a field: the name of the whole, its kind, in which frame or scale, as which part."""

    name: str
    kind: Literal["skycoord", "time"]
    told: str
    attribute: str


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `shape` is of one cell, slowest axis first, () for a scalar, (AnyLength,) for variable length."""

    name: str
    family: Family | None
    facts: Facts
    shape: tuple[Length, ...]
    presence: Presence
    conditions: tuple[Expr, ...]
    keywords: tuple[Keyword, ...]
    doc: str
    description: str
    place: Place
    vocabulary: str = ""
    also: tuple[str, ...] = ()  # other names that it may go by
    life: Life = ALWAYS
    forms: tuple[Form, ...] = ()  # alternatives with shapes of their own; `shape` is that of the first
    part_of: PartOf | None = None  # what several columns are together


@dataclass(frozen=True, slots=True)
class Rule:
    """`require` or `recommend`. `scope`: `file` (in a product), `hdu` (in a header), `row`, `pixel`.

    `if_present`: references that must all exist for the rule to be judged. `reads_data`: pixels or cells are needed.
    `conditions`: of the `when` blocks around it. `loop`: `for k in 1..2`.
    """

    level: Literal["error", "warning"]
    expression: Expr
    if_present: tuple[Expr, ...]
    scope: Literal["file", "hdu", "row", "pixel"]
    conditions: tuple[Expr, ...]
    loop: tuple[LoopVariable, ...]
    reads_data: bool
    message: str
    place: Place
    life: Life = ALWAYS
    profile: str = ""  # that adds it


@dataclass(frozen=True, slots=True)
class Rows:
    """How many rows: a dimension, limits (None: open), or what computes it."""

    dimension: str | None
    least: int | None
    most: int | None
    place: Place
    equals: Expr | None = None


@dataclass(frozen=True, slots=True)
class Plane:
    """One plane of an image, that is one index of its slowest axis: what its pixels are."""

    name: str
    facts: Facts
    doc: str
    place: Place


@dataclass(frozen=True, slots=True)
class Finder:
    """How an HDU is told from the others of the file."""

    by: Literal["primary", "name", "names", "where", "index"]
    names: tuple[str, ...] = ()
    pattern: str | None = None
    where: Expr | None = None
    index: int | None = None


@dataclass(frozen=True, slots=True)
class Hdu:
    """One HDU of a product; of other formats than FITS one block: an object of a tree, or the rows of a text table.

    The label of an object is its path, `tree.products.members`; its keys are `keywords`.
    An image has `image`, the facts of its pixels, and their `shape`, slowest axis first; a table `columns` and `rows`.
    """

    label: str
    kind: Literal[
        "primary", "anywhere", "image", "table", "asciitable", "asdf", "any", "object", "tuple", "rows", "picture"
    ]  # fmt: skip
    finder: Finder
    presence: Presence
    conditions: tuple[Expr, ...]
    image: Facts | None
    shape: tuple[Length, ...]
    or_constant: bool
    or_compressed: bool
    keywords: tuple[Keyword, ...]
    columns: tuple[Column, ...]
    columns_in_order: bool
    columns_open: bool
    rows: Rows | None
    rules: tuple[Rule, ...]
    undeclared_keywords: Undeclared
    undeclared_columns: Undeclared
    doc: str
    description: str
    place: Place
    groups: bool = False  # the primary HDU holds random groups, whose data stay opaque
    forms: tuple[Form, ...] = ()  # alternatives of the pixels with shapes of their own; `shape` is that of the first
    planes: tuple[Plane, ...] = ()  # what lies along the slowest axis of an image
    life: Life = ALWAYS
    root: Keyword | None = None  # of a tree whose root is no object: what it holds
    named: bool = False  # a named tree, which may hold itself
    undeclared_when: tuple[tuple[Undeclared, Expr], ...] = ()  # of keys: the first whose condition holds, instead
    mirrors: tuple[str, ...] = ()  # HDUs whose terms stand in this tree as well, and are equal


@dataclass(frozen=True, slots=True)
class Repeat:
    """HDUs that come several times. With a `variable`, EXTVER counts the repetitions from 1."""

    variable: str | None
    least: Expr
    most: Expr | None
    members: tuple[Hdu, ...]
    dimensions: tuple[str, ...]  # those that are one number only within a repetition
    conditions: tuple[Expr, ...]
    doc: str
    place: Place
