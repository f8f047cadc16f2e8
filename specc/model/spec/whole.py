"""A product, the versions and profiles it is told in, and the spec that is all of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from specc.model.expressions import Expr
from specc.model.spec.deliveries import Dataset
from specc.model.spec.hdus import Hdu, Repeat, Rule
from specc.model.spec.names import NameField, NameTemplate
from specc.model.spec.policy import Policy, Undeclared, UnitDefinition
from specc.model.spec.summary import Summary
from specc.model.spec.vocabulary import Combos, Enum, Flags, NamedType, Vocabulary
from specc.source import Place


@dataclass(frozen=True, slots=True)
class FormatVersion:
    """The keyword that says under which version of the spec a file was written, and what it is where nothing says."""

    keyword: Expr
    default: str  # "": the newest
    place: Place


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a text table is written; "" and () are what the format has without a word."""

    delimiter: str = ""
    comments: str = ""
    nulls: tuple[str, ...] = ()


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
    dialect: Dialect | None = None  # how a text table is written


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
    datasets: tuple[Dataset, ...] = ()
    enums_for_others: tuple[Enum, ...] = ()  # that this spec declares and none of its products uses
    flags_for_others: tuple[Flags, ...] = ()
    summary: Summary | None = None  # the table of the suite that it is of
