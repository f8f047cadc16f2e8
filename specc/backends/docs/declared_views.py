"""What a page says of what a spec declares once: enums, flags, combinations, levels of rules, versions, profiles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markupsafe import Markup

    from specc.backends.docs.pages import Origin


@dataclass(frozen=True, slots=True)
class EnumView:
    """A set of values with their meanings."""

    anchor: str
    name: str
    remarks: str
    doc: Markup
    values: tuple[tuple[str, Markup], ...]
    origin: Origin


@dataclass(frozen=True, slots=True)
class BitView:
    """One bit of a set of flags."""

    anchor: str
    bit: int
    value: int
    name: str
    doc: Markup
    deprecated: bool = False
    former: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FlagsView:
    """The bits of an integer: as a table, drawn, and what a value of two of them means."""

    anchor: str
    name: str
    type: str
    doc: Markup
    bits: tuple[BitView, ...]
    origin: Origin
    drawing: Markup
    worked: Markup


@dataclass(frozen=True, slots=True)
class CombosView:
    """A table of combinations: the heads of its columns, and its rows."""

    anchor: str
    name: str
    columns: tuple[str, ...]
    doc: Markup
    rows: tuple[tuple[Markup, ...], ...]
    origin: Origin


@dataclass(frozen=True, slots=True)
class LevelSet:
    """A rule of the FITS Standard whose level the spec sets: what it says, both levels, and why."""

    anchor: str
    code: str
    holds: str
    level: str
    usual: str
    reason: Markup
    origin: Origin


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """What happened to one thing: new, gone, renamed, deprecated, changed."""

    word: str
    subject: Markup
    detail: Markup


@dataclass(frozen=True, slots=True)
class VersionView:
    """What changed in one version of the spec."""

    version: str
    changes: tuple[ChangeLine, ...]


@dataclass(frozen=True, slots=True)
class ProfileLine:
    """One thing that a profile asks: of what, what, as it is written, and why."""

    about: Markup
    asks: str
    doc: Markup


@dataclass(frozen=True, slots=True)
class ProfileView:
    """A profile: what it is built on, and what it asks."""

    anchor: str
    name: str
    base: str
    doc: Markup
    description: Markup
    lines: tuple[ProfileLine, ...]
