"""What holds in all of a spec: units, levels of rules, names of files, and what is done with what nobody declared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from specc.source import Place

Undeclared = Literal["error", "warning", "info", "allowed"]


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
    undeclared_keys: Undeclared = "warning"  # of objects in trees
    hdu_order: Literal["free", "fixed"] = "free"
    names_length: int | None = None  # characters that the name of a file may have
    names_case: Literal["any", "lower", "upper"] = "any"
    names_unique: bool = False  # no two names differ by case alone
    names_short: bool = False  # eight characters, a period, three characters
    follows: tuple[str, ...] = ()  # bodies of practice whose recommendations the spec is held to
    rule_levels: tuple[RuleLevel, ...] = ()
    lint_levels: tuple[RuleLevel, ...] = ()  # of opinions about the spec itself: `rule SP702 off "..."`
