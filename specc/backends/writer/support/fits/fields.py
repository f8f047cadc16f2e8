# SPDX-License-Identifier: BSD-3-Clause
"""Declarations in the body of a generated class: what its arguments are in the file.

`DATE_OBS: str = keyword("DATE-OBS", "datetime", comment="...")` makes an argument of the constructor and says which
card it becomes. An argument that has a default may be left out; None leaves the card out of the file.
"""

from __future__ import annotations

import dataclasses
from dataclasses import MISSING, dataclass
from typing import TYPE_CHECKING, Any

from ..described import KEY

if TYPE_CHECKING:
    from collections.abc import Callable

    from .views import HduView

    Derive = Callable[[HduView], object]


@dataclass(frozen=True, slots=True)
class Keyword:
    """A card, or with a `pattern` any number of them, given as a mapping of their names to values.

    name: as FITS has it, or the template of a family. kind: types as the spec has them, joined by `|`. unit: opens the
    comment. digits: characters that a number kept as text is padded to. written: the form of a date, if it has its
    own. column: the one it belongs to; its number is then put into the name. nullable: None makes a card without value.
    derive: what the value is when none is given.
    """

    name: str
    kind: str
    comment: str = ""
    unit: str = ""
    digits: int = 0
    pattern: str | None = None
    column: str | None = None
    nullable: bool = False
    derive: Derive | None = None
    written: str = ""


@dataclass(frozen=True, slots=True)
class Pixels:
    """The data of an image: types as the spec has them, any of which will do."""

    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """One column, or with a `pattern` any number of them.

    shape: of one cell, slowest axis first, `"*"` alone for a length of its own in each row. units: what TUNIT may be,
    the first by default. null: TNULL. width: characters of a string. ucd: TUCD.
    """

    name: str
    kinds: tuple[str, ...]
    shape: tuple[int | str, ...] = ()
    units: tuple[str, ...] = ()
    comment: str = ""
    required: bool = True
    null: int | None = None
    width: int | None = None
    pattern: str | None = None
    ucd: str | None = None


@dataclass(frozen=True, slots=True)
class Columns:
    """The data of a table."""

    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class Opaque:
    """An HDU that is handed over as astropy has it."""


@dataclass(frozen=True, slots=True)
class Part:
    """One HDU of a product or group, or with `repeated` a sequence; `numbered`: EXTVER counts it from 1."""

    repeated: bool = False
    numbered: bool = False


def keyword(
    name: str,
    kind: str,
    *,
    comment: str = "",
    unit: str = "",
    digits: int = 0,
    column: str | None = None,
    nullable: bool = False,
    derive: Derive | None = None,
    written: str = "",
    default: Any = MISSING,  # noqa: ANN401  of the type of the field
    init: bool = True,
) -> Any:  # noqa: ANN401  as dataclasses.field
    """Declare a keyword."""
    item = Keyword(name, kind, comment, unit, digits, None, column, nullable, derive, written)
    return _field(item, default=default, init=init)


def keywords(
    name: str,
    kind: str,
    *,
    pattern: str,
    comment: str = "",
    unit: str = "",
    digits: int = 0,
    written: str = "",
    default_factory: Callable[[], dict[str, Any]] | None = None,
) -> Any:  # noqa: ANN401  as dataclasses.field
    """Declare a family of keywords: an argument that maps names of cards to values."""
    item = Keyword(name, kind, comment, unit, digits, pattern, written=written)
    return dataclasses.field(default_factory=default_factory or dict, metadata={KEY: item})


def pixels(*kinds: str, default: Any = MISSING, kw_only: bool = True) -> Any:  # noqa: ANN401  as dataclasses.field
    """Declare the data of an image."""
    return _field(Pixels(kinds), default=default, kw_only=kw_only)


def column(
    name: str,
    *kinds: str,
    shape: tuple[int | str, ...] = (),
    unit: str | tuple[str, ...] = (),
    comment: str = "",
    required: bool = True,
    null: int | None = None,
    width: int | None = None,
    pattern: str | None = None,
    ucd: str | None = None,
) -> Column:
    """Describe one column of a table."""
    units = (unit,) if isinstance(unit, str) else unit
    return Column(name, kinds, shape, units, comment, required, null, width, pattern, ucd)


def columns(*described: Column, kw_only: bool = True) -> Any:  # noqa: ANN401  as dataclasses.field
    """Declare the data of a table."""
    return _field(Columns(described), kw_only=kw_only)


def opaque(*, kw_only: bool = True) -> Any:  # noqa: ANN401  as dataclasses.field
    """Declare an HDU that is handed over as astropy has it."""
    return _field(Opaque(), kw_only=kw_only)


def hdu(*, default: Any = MISSING) -> Any:  # noqa: ANN401  as dataclasses.field
    """Declare one HDU of a product or group."""
    return _field(Part(), default=default)


def hdus(*, numbered: bool = False, default: Any = MISSING) -> Any:  # noqa: ANN401  as dataclasses.field
    """Declare HDUs or groups of them that come several times."""
    return _field(Part(repeated=True, numbered=numbered), default=default)


def _field(item: object, *, default: Any = MISSING, init: bool = True, kw_only: bool = True) -> Any:  # noqa: ANN401
    return dataclasses.field(default=default, init=init, kw_only=kw_only, metadata={KEY: item})
