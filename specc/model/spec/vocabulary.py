"""What a spec names once and items refer to: enums, flags, tables of combinations, types and terms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from specc.model.spec.lives import ALWAYS, Life, Scalar
from specc.model.spec.values import Facts, Family
from specc.model.types import Length, ValueType
from specc.source import Place

NamingFormat = Literal["asdf", "csv", "ecsv", "json", "yaml"]


@dataclass(frozen=True, slots=True)
class EnumValue:
    """One value of an enum and what it means."""

    value: Scalar
    doc: str
    life: Life = ALWAYS


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
    life: Life = ALWAYS


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
