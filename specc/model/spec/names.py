"""How files are called: templates and their fields, of which a text in a header may be made, too."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from specc.model.expressions import Expr
from specc.source import Place


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
class Structured:
    """What a text is made of, as a name of a file is: templates, and the fields of all of them."""

    templates: tuple[NameTemplate, ...]
    fields: tuple[NameField, ...]
