"""The resolved model: one spec after imports, includes and names are settled.

This is what the plan and every backend read; `model.json` is its dump. Everything is frozen, in the order of the
spec, and flattened: fragments are gone, an item under `when` carries its `conditions` (all must hold), a `switch` has
become conditions.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from specc.model.expressions import Expr  # noqa: TC001  the JSON Schema is made from these annotations
from specc.model.types import Form, Length, Storage, Ucd, Unit, ValueType  # noqa: TC001
from specc.source import Place  # noqa: TC001

Level = Literal["required", "recommended", "optional", "forbidden", "deprecated"]
Undeclared = Literal["error", "warning", "info", "allowed"]
NamingFormat = Literal["asdf", "csv", "ecsv", "json", "yaml"]
Scalar = bool | int | float | str


@dataclass(frozen=True, slots=True)
class UnitAlias:
    """What files write, and the unit it means."""

    written: str
    means: str


@dataclass(frozen=True, slots=True)
class UnitDefinition:
    """A unit that specs define: it is `number` of `unit`, which may be one that is defined, too."""

    name: str
    number: float
    unit: str
    doc: str
    place: Place


@dataclass(frozen=True, slots=True)
class RuleLevel:
    """The level of a rule of the FITS Standard for all files of the spec, and why it is not its own."""

    code: str
    level: Literal["error", "warning", "info", "off"]
    reason: str
    place: Place


@dataclass(frozen=True, slots=True)
class Policy:
    """What holds for every product of the spec unless a block overrides it."""

    inherit: Literal["none", "primary", "keyword"] = "none"
    unit_aliases: tuple[UnitAlias, ...] = ()
    units_allowed: tuple[str, ...] = ()  # units out of use, or outside FITS, that the spec admits: `allow Angstrom`
    comments: Literal["ignored", "checked", "required"] = "checked"  # the `[unit]` that opens the comment of a keyword
    datetimes_allowed: tuple[str, ...] = ()  # "Z", "blank"
    undeclared_keywords: Undeclared = "warning"
    undeclared_columns: Undeclared = "error"
    undeclared_hdus: Undeclared = "error"
    hdu_order: Literal["free", "fixed"] = "free"
    names_length: int | None = None  # characters that the name of a file may have
    names_case: Literal["any", "lower", "upper"] = "any"
    names_unique: bool = False  # no two names differ by case alone
    names_short: bool = False  # eight characters, a period, three characters
    rule_levels: tuple[RuleLevel, ...] = ()
    lint_levels: tuple[RuleLevel, ...] = ()  # of opinions about the spec itself: `rule SP702 off "..."`


@dataclass(frozen=True, slots=True)
class Former:
    """A name that a thing had, or the older spelling of a value, and before which version ("": nobody says).

    `found`: what it is to find it in a file: `accepted` (the file is that old), a `note`, or a `fault`.
    """

    name: Scalar
    before: str
    found: Literal["accepted", "note", "fault"]


@dataclass(frozen=True, slots=True)
class Life:
    """Since when a thing is in the spec, and what it was called before; what is to be used instead of it."""

    since: str = ""
    until: str = ""
    deprecated: str = ""
    now: tuple[str, ...] = ()
    formers: tuple[Former, ...] = ()


@dataclass(frozen=True, slots=True)
class EnumValue:
    """One value of an enum and what it means."""

    value: Scalar
    doc: str
    life: Life = Life()


@dataclass(frozen=True, slots=True)
class Enum:
    """A set of values with meanings. `open`: an unknown value is a warning, not an error."""

    name: str  # as its own spec calls it
    key: str  # as this spec refers to it, unique here
    kind: Literal["string", "int", "float"]
    open: bool
    ignore_case: bool
    values: tuple[EnumValue, ...]
    doc: str
    place: Place
    subset_of: str = ""  # the enum that its values are taken from
    includes: tuple[str, ...] = ()  # enums all of whose values it has


@dataclass(frozen=True, slots=True)
class FlagBit:
    """One bit, counted from 0 for the least significant."""

    bit: int
    name: str
    doc: str
    life: Life = Life()


@dataclass(frozen=True, slots=True)
class Flags:
    """The meaning of the bits of an integer."""

    name: str
    key: str
    type: ValueType
    bits: tuple[FlagBit, ...]
    doc: str
    place: Place


@dataclass(frozen=True, slots=True)
class Combo:
    """One row of a table of combinations: for each column the values it may be, () for any."""

    cells: tuple[tuple[Scalar, ...], ...]
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Combos:
    """Combinations of values that may be."""

    name: str
    key: str
    columns: tuple[str, ...]
    rows: tuple[Combo, ...]
    doc: str
    place: Place


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
    life: Life = Life()
    fields: tuple[Keyword, ...] = ()  # of a record


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
    life: Life = Life()
    forms: tuple[Form, ...] = ()  # alternatives with shapes of their own; `shape` is that of the first


@dataclass(frozen=True, slots=True)
class NamedType:
    """A type with a name: what it says of a value, as items that have it begin with."""

    name: str
    key: str
    facts: Facts
    shape: tuple[Length, ...]
    doc: str
    description: str
    place: Place


@dataclass(frozen=True, slots=True)
class FormatName:
    """What a term is called in another format: `asdf`, `meta.exposure.type`."""

    format: NamingFormat
    path: str


@dataclass(frozen=True, slots=True)
class Term:
    """A term of a vocabulary; `name` is what FITS calls it. Whether it is there is said where it is used."""

    name: str
    family: Family | None
    facts: Facts
    shape: tuple[Length, ...]
    formats: tuple[FormatName, ...]
    section: str
    doc: str
    description: str
    place: Place


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Terms that are said once: all of them where the spec declares them, else those that it uses."""

    name: str
    key: str
    spec: str
    terms: tuple[Term, ...]
    doc: str
    place: Place


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
    life: Life = Life()
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
    """One HDU of a product.

    An image has `image`, the facts of its pixels, and their `shape`, slowest axis first; a table `columns` and `rows`.
    """

    label: str
    kind: Literal["primary", "anywhere", "image", "table", "asciitable", "asdf", "any"]
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
    life: Life = Life()


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


@dataclass(frozen=True, slots=True)
class NameField:
    """One field of a file-name template: what it may hold, how it compares, and what it must equal."""

    name: str
    type: str  # as the spec writes it
    pattern: str
    excluded: tuple[str, ...]  # regular expressions of what it may not be, although `pattern` fits
    compare: Literal["text", "number", "date"]
    width: int | None  # of digits, for writing
    written: str | None  # the form of its date
    equals: Expr | None
    present: Expr | None  # of what may be left out by itself: it is there exactly when this holds
    doc: str
    place: Place


@dataclass(frozen=True, slots=True)
class NamePart:
    """A piece of a template: literal text, a field, or an optional or alternative group of pieces."""

    kind: Literal["text", "field", "optional", "choice"]
    text: str
    parts: tuple[tuple[NamePart, ...], ...]


@dataclass(frozen=True, slots=True)
class NameTemplate:
    """A template of file names: as written, in pieces, and as a regular expression with a group a field."""

    template: str
    parts: tuple[NamePart, ...]
    pattern: str
    place: Place


@dataclass(frozen=True, slots=True)
class FormatVersion:
    """The keyword that says under which version of the spec a file was written, and what it is where nothing says."""

    keyword: Expr
    default: str  # "": the newest
    place: Place


@dataclass(frozen=True, slots=True)
class Structured:
    """What a text is made of, as a name of a file is: templates, and the fields of all of them."""

    templates: tuple[NameTemplate, ...]
    fields: tuple[NameField, ...]


@dataclass(frozen=True, slots=True)
class Product:
    """One kind of file."""

    name: str
    format: str
    title: str
    description: str
    identify: Expr | None
    templates: tuple[NameTemplate, ...]
    fields: tuple[NameField, ...]
    hdus: tuple[Hdu | Repeat, ...]
    rules: tuple[Rule, ...]
    dimensions: tuple[str, ...]
    undeclared_hdus: Undeclared
    hdu_order: Literal["free", "fixed"]
    place: Place
    version: FormatVersion | None = None
    anywhere: Hdu | None = None  # keywords that may sit in any header


@dataclass(frozen=True, slots=True)
class Change:
    """What happened to a thing in a version. `of`: a product, `enum NAME` or `flags NAME`.

    `detail`: the former name of what was renamed, or what is used instead of what was deprecated.
    """

    version: str
    of: str
    kind: Literal["came", "went", "renamed", "deprecated"]
    what: str
    detail: str


@dataclass(frozen=True, slots=True)
class Tightened:
    """One line of a profile: what it is about, and what it asks there, as written. `about`: "" for rules and levels."""

    about: str
    asks: str
    doc: str
    place: Place


@dataclass(frozen=True, slots=True)
class Profile:
    """An overlay that asks for more than the spec does. `base`: the profile that it builds on, or ""."""

    name: str
    base: str
    doc: str
    description: str
    lines: tuple[Tightened, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Spec:
    """One spec, resolved. `sources`: every text that took part, this spec's first, with their hashes."""

    name: str
    version: str
    title: str
    description: str
    policy: Policy
    enums: tuple[Enum, ...]
    flags: tuple[Flags, ...]
    products: tuple[Product, ...]
    sources: tuple[tuple[str, str], ...]
    combos: tuple[Combos, ...] = ()
    units: tuple[UnitDefinition, ...] = ()  # those that this spec defines, and those of its imports that it uses
    types: tuple[NamedType, ...] = ()
    vocabularies: tuple[Vocabulary, ...] = ()
    versions: tuple[str, ...] = ()  # at which something changed, the oldest first
    profiles: tuple[Profile, ...] = ()
    history: tuple[Change, ...] = ()
