"""What a page says, before anyone says how it looks: one typed model a page.

Made by `product`, `suite` and their parts from the Plan, read by the templates. Text is either `str`, which the
templates escape, or `Markup`, which is safe already. An `anchor` is the `id` of an element: those of rules are the ids
of the rules, so that findings can link to them for good.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from markupsafe import Markup

    from specc.backends.docs.declared_views import CombosView, EnumView, FlagsView, LevelSet, ProfileView, VersionView
    from specc.backends.docs.drawings.structure import Structure
    from specc.backends.docs.products.block_views import Block, HduView
    from specc.backends.docs.products.formats import FormatWords
    from specc.backends.docs.products.samples import SampleSection
    from specc.backends.docs.products.shapes import ShapesView
    from specc.backends.docs.products.use import UseSection
    from specc.backends.docs.suites.reuse import TypeView, VocabularyView

Glyph = Literal["required", "recommended", "optional", "conditional", "forbidden", "deprecated"]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the spec says a thing: short for the table, in full for the pointer."""

    short: str
    full: str


@dataclass(frozen=True, slots=True)
class Condition:
    """An expression, in words and as it is written."""

    words: Markup
    text: str


@dataclass(frozen=True, slots=True)
class LevelView:
    """Whether a thing must be there: a word, a sign, and when another level holds."""

    word: str
    glyph: Glyph
    variants: tuple[tuple[str, Condition], ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A place on another page, and what it is called."""

    href: str
    text: str


@dataclass(frozen=True, slots=True)
class Download:
    """A file beside a page: how it is written, and how large it is."""

    href: str
    text: str
    size: str


@dataclass(frozen=True, slots=True)
class Axis:
    """One axis of a shape; `hue` counts the named dimensions of a product from 1, 0 is none of them."""

    text: str
    hue: int


@dataclass(frozen=True, slots=True)
class Item:
    """A keyword or a column.

    names: what a family stands for. form: how FITS spells its type. children: the keywords of a column. term: the
    vocabulary that it is a term of, with the link to that. named: its named type, likewise.
    """

    anchor: str
    name: str
    names: str
    level: LevelView
    types: tuple[str, ...]
    shape: tuple[Axis, ...]
    form: str
    unit: str
    allowed: tuple[Markup, ...]
    doc: Markup
    description: Markup
    origin: Origin
    children: tuple[Item, ...] = ()
    term: tuple[str, str] | None = None
    named: tuple[str, str] | None = None
    since: str = ""  # the version that brought it, where that is not the first
    kind: Markup | None = None  # what a key of a tree holds, where that is no single value
    former: tuple[str, ...] = ()  # anchors that it had


@dataclass(frozen=True, slots=True)
class ItemGroup:
    """Items that follow each other under one heading and hold under the same conditions."""

    conditions: tuple[Condition, ...]
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class ItemSection:
    """The items under one heading of a header; the heading may be empty."""

    anchor: str
    title: str
    groups: tuple[ItemGroup, ...]


@dataclass(frozen=True, slots=True)
class Relation:
    """A rule that relates values: what its author says of it, the expression in words, and as it is written."""

    anchor: str
    id: str
    level: str
    message: str
    words: Markup
    text: str
    conditions: tuple[Condition, ...]
    needs: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One rule on the page of all: its aspect and message. Of a relation `said` is its expression, in words as well.

    `origin`: the line of the spec, where that is of the rule alone and not of its subject.
    """

    anchor: str
    aspect: str
    level: str
    needs: str
    message: str
    said: Condition | None
    former: tuple[str, ...]  # anchors that it had
    origin: str


@dataclass(frozen=True, slots=True)
class RuleSubject:
    """What some rules are about: an item, or without a name the HDU or the file; and where the spec has it."""

    name: str
    href: str
    rules: tuple[RuleLine, ...]
    origins: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RuleGroup:
    """The rules of one HDU, or of the whole file when the label is empty. `href`: where the page says what it is."""

    label: str
    anchor: str
    href: str
    subjects: tuple[RuleSubject, ...]


@dataclass(frozen=True, slots=True)
class NamePiece:
    """A piece of a file name: literal text, or a field with its hue and anchor."""

    text: str
    hue: int
    anchor: str


@dataclass(frozen=True, slots=True)
class TemplateView:
    """A template of file names, and a name that is made as it says.

    worked: that name in pieces; drawing: its anatomy, None where there is no name or it is too large. absent: what the
    template lets stand in a name and this one has not; fuller: a name that has it.
    """

    pieces: tuple[NamePiece, ...]
    worked: tuple[NamePiece, ...] = ()
    drawing: Markup | None = None
    absent: tuple[str, ...] = ()
    fuller: tuple[NamePiece, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldView:
    """One field of a file name. `text` is what worked examples hold there, `href` where what it equals is said."""

    anchor: str
    name: str
    hue: int
    type: str
    pattern: str
    excluded: tuple[str, ...]
    equals: Condition | None
    compared: str
    present: Condition | None
    doc: Markup
    text: str = ""
    href: str = ""


@dataclass(frozen=True, slots=True)
class SourceView:
    """A text that took part, and its hash; `href`: its page, if it has one."""

    path: str
    sha256: str
    href: str = ""


@dataclass(frozen=True, slots=True)
class ProductPage:
    """Everything about one product."""

    root: str  # from this page to the folder of all pages: "../../"
    spec: str
    spec_title: str
    version: str
    name: str
    title: str
    format: str
    words: FormatWords
    description: Markup
    contents: str
    identify: Condition | None
    fixed: tuple[tuple[str, str, str], ...]  # anchor, keyword and value of the fixed keywords of the primary header
    templates: tuple[TemplateView, ...]
    fields: tuple[FieldView, ...]
    blocks: tuple[Block, ...]
    structure: Structure
    dimensions: tuple[Axis, ...]
    conventions: tuple[Markup, ...]
    standard: tuple[LevelSet, ...]
    relations: tuple[Relation, ...]  # of the whole file
    enums: tuple[EnumView, ...]
    flags: tuple[FlagsView, ...]
    combos: tuple[CombosView, ...]
    every_rule: Link
    sources: tuple[SourceView, ...]
    versions: tuple[VersionView, ...] = ()
    profiles: tuple[ProfileView, ...] = ()
    carrier: Markup | None = None  # what says the version of a file
    shapes: ShapesView | None = None
    shaped: bool = False  # something on the page has axes
    downloads: tuple[Download, ...] = ()  # the dictionary of the spec
    declared: Link | None = None  # the line of the spec
    files: tuple[Link, ...] = ()  # what else is made of the spec
    sample: SampleSection | None = None
    use: UseSection | None = None

    @property
    def standard_of(self) -> str:
        """Give whose rules the policy may set levels of."""
        return self.words.standard

    @property
    def hdus(self) -> tuple[HduView, ...]:
        """Give all HDUs in order."""
        return tuple(hdu for block in self.blocks for hdu in block.hdus)

    @property
    def items(self) -> tuple[Item, ...]:
        """Give all keywords, columns and keys, those of columns behind their column."""
        groups = [group for hdu in self.hdus for group in hdu.columns]
        groups += [group for hdu in self.hdus for section in hdu.sections for group in section.groups]
        every = [one for group in groups for one in group.items]
        return tuple(each for one in every for each in (one, *one.children))

    @property
    def dated(self) -> bool:
        """Say whether a version brought anything, so that tables have a column for it."""
        return any(one.since for one in self.items)

    @property
    def glyphs(self) -> tuple[Glyph, ...]:
        """Give the signs of levels that this page uses, for its legend."""
        used = {one.level.glyph for one in self.hdus} | {one.level.glyph for one in self.items}
        return tuple(one for one in get_args(Glyph) if one in used)


@dataclass(frozen=True, slots=True)
class RulesPage:
    """Every rule of one product or dataset: the page that findings link to."""

    root: str
    spec: str
    version: str
    name: str
    title: str
    page: str  # of what the rules are of
    ids: str  # how ids are built
    names: tuple[tuple[str, str], ...]  # of groups that have no label, or one that is no name
    groups: tuple[RuleGroup, ...]
    count: str
    parted: bool  # some of them need headers alone
    sources: tuple[SourceView, ...]


@dataclass(frozen=True, slots=True)
class ProductLine:
    """One product in a list of products."""

    href: str
    name: str
    title: str
    format: str
    templates: tuple[str, ...]
    summary: Markup
    contents: str


@dataclass(frozen=True, slots=True)
class ImportedLine:
    """An enum or flags that a spec has of another: where it is explained, how much it is, and which spec has it."""

    anchor: str
    page: Link
    much: str
    home: Link


@dataclass(frozen=True, slots=True)
class SpecPage:
    """One spec and its products."""

    root: str
    name: str
    title: str
    version: str
    description: Markup
    products: tuple[ProductLine, ...]
    datasets: tuple[ProductLine, ...]
    contents: str
    built_on: tuple[Link, ...]
    suite: Link | None  # where this is the spec that is called as its suite
    history: Link
    policy: tuple[Markup, ...]
    standard: tuple[LevelSet, ...]
    standard_of: str  # whose rules these are
    enums: tuple[EnumView, ...]
    flags: tuple[FlagsView, ...]
    imported: tuple[ImportedLine, ...]
    combos: tuple[CombosView, ...]
    types: tuple[TypeView, ...]
    vocabularies: tuple[VocabularyView, ...]
    sources: tuple[SourceView, ...]
    table: Link | None  # where the summary that it holds is shown
    downloads: tuple[Download, ...] = ()  # its dictionary
