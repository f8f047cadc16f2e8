# SPDX-License-Identifier: BSD-3-Clause
"""Declarations in the body of a generated class: what its arguments are in the file.

`DATE_OBS: str = keyword("DATE-OBS", "datetime", comment="...")` makes an argument of the constructor and says which
card it becomes. An argument that has a default may be left out; None leaves the card out of the file.
"""

from __future__ import annotations

import dataclasses
from dataclasses import MISSING, dataclass
from typing import TYPE_CHECKING, Any, Literal

from ..described import KEY
from ..enums import plain_values

if TYPE_CHECKING:
    from collections.abc import Callable

    from .views import HduView

    Derive = Callable[[HduView], object]
    Scalar = bool | int | float | str
    Form = tuple[str, tuple[int | str, ...]]


@dataclass(frozen=True, slots=True)
class Keyword:
    """A card, or with a `pattern` any number of them, given as a mapping of their names to values.

    name: as FITS has it, or the template of a family. kind: types as the spec has them, joined by `|`. unit: opens the
    comment. digits: characters that a number kept as text is padded to. written: the form of a date, if it has its
    own. column: the one it belongs to; its number is then put into the name. nullable: None makes a card without value.
    derive: what the value is when none is given.

    line: of the spec. values: those that it may have, as plain values, or with `others` may have as well as any other;
    `any_case`: as texts in whatever case. also: other names that the card may go by in files. sky: which part of a
    SkyCoord it takes (`ra`, `dec`, `l`, `b`). A record (kind `record`) is
    given as a family is: `pattern` fits the names of its fields as files have them, `DP1.AXIS.1`.
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
    line: str = ""
    values: tuple[Scalar, ...] = ()
    others: bool = False
    any_case: bool = False
    also: tuple[str, ...] = ()
    sky: str = ""


@dataclass(frozen=True, slots=True)
class Commentary:
    """Lines of HISTORY or COMMENT."""

    name: str
    comment: str = ""
    line: str = ""


@dataclass(frozen=True, slots=True)
class Pixels:
    """The data of an image: types as the spec has them, any of which will do.

    shape: slowest axis first; a number, the name of a dimension, `"*"` any length, `"1..5"` one in an interval, `"..."`
    any number of further axes, `"=..."` what an expression says. Empty where nothing is said. forms: alternatives that
    have shapes of their own, each a type and its shape. constant: NPIXn and PIXVALUE may stand for the pixels. scaled:
    integers are stored, of this type (`int` where the spec does not say which), and BSCALE and BZERO make values of
    them. nullable: some pixels may have no value; null: BLANK, where the spec says it.
    """

    kinds: tuple[str, ...]
    shape: tuple[int | str, ...] = ()
    forms: tuple[Form, ...] = ()
    constant: bool = False
    scaled: str = ""
    nullable: bool = False
    null: int | None = None
    line: str = ""


@dataclass(frozen=True, slots=True)
class Constant:
    """An image all of whose pixels have one value: NPIXn and PIXVALUE stand for them. shape: slowest axis first."""

    value: float
    shape: tuple[int, ...]

    def cards(self) -> dict[str, float]:
        """Give the cards by their names."""
        lengths = {f"NPIX{axis}": length for axis, length in enumerate(reversed(self.shape), 1)}
        return {**lengths, "PIXVALUE": self.value}


Compression = Literal["GZIP_1", "GZIP_2", "HCOMPRESS_1", "PLIO_1", "RICE_1"]


@dataclass(frozen=True, slots=True)
class Compressed:
    """How the pixels are compressed: an algorithm of FITS, or None for not at all."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column, or with a `pattern` any number of them.

    shape: of one cell, slowest axis first, `"*"` alone for a length of its own in each row; else as that of pixels.
    units: what TUNIT may be, the first by default. null: TNULL. width: characters of a string. ucd: TUCD.

    nullable: some cells may have no value. forms, scaled: as of pixels, with TSCALn and TZEROn. padded: cells may be
    longer than what counts in them. stored: TFORMn to the letter. also: other names that the column may go by in files.
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
    line: str = ""
    nullable: bool = False
    forms: tuple[Form, ...] = ()
    scaled: str = ""
    padded: bool = False
    stored: str = ""
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Columns:
    """The data of a table. rows: a dimension, or how many there may be at least and at most (None: any number)."""

    columns: tuple[Column, ...]
    rows: str | tuple[int, int | None] | None = None
    line: str = ""


@dataclass(frozen=True, slots=True)
class Opaque:
    """An HDU that is handed over as astropy has it."""


@dataclass(frozen=True, slots=True)
class Part:
    """One HDU of a product or group, or with `repeated` a sequence; `numbered`: EXTVER counts it from 1.

    line: of the spec. dimensions: those that are one number within a repetition only.
    """

    repeated: bool = False
    numbered: bool = False
    line: str = ""
    dimensions: tuple[str, ...] = ()


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
    line: str = "",
    values: Any = (),  # noqa: ANN401  enums, Literals, values, tuples of them
    others: bool = False,
    any_case: bool = False,
    also: tuple[str, ...] = (),
    sky: str = "",
    default: Any = MISSING,  # noqa: ANN401  of the type of the field
    default_factory: Callable[[], Any] | None = None,
    init: bool = True,
) -> Any:  # noqa: ANN401  as dataclasses.field
    """Declare a keyword."""
    item = Keyword(
        name, kind, comment, unit, digits, None, column, nullable, derive, written,
        line=line, values=plain_values(values), others=others, any_case=any_case, also=also, sky=sky,
    )  # fmt: skip
    if default_factory is not None:
        return dataclasses.field(default_factory=default_factory, metadata={KEY: item})
    return _field(item, default=default, init=init)


def keywords(
    name: str,
    kind: str,
    *,
    pattern: str,
    comment: str = "",
    unit: str = "",
    digits: int = 0,
    column: str | None = None,
    written: str = "",
    line: str = "",
    values: Any = (),  # noqa: ANN401  enums, Literals, values, tuples of them
    others: bool = False,
    any_case: bool = False,
    default_factory: Callable[[], dict[str, Any]] | None = None,
) -> Any:  # noqa: ANN401  as dataclasses.field
    """Declare a family of keywords, or a record: an argument that maps names of cards to values.

    Those of a column have an n where its number is, `1CUNIn`.
    """
    item = Keyword(
        name, kind, comment, unit, digits, pattern, column,
        written=written, line=line, values=plain_values(values), others=others, any_case=any_case,
    )  # fmt: skip
    if default_factory is None:
        return dataclasses.field(metadata={KEY: item})
    return dataclasses.field(default_factory=default_factory, metadata={KEY: item})


def commentary(name: str, *, comment: str = "", line: str = "", default: Any = MISSING) -> Any:  # noqa: ANN401
    """Declare lines of commentary."""
    return _field(Commentary(name, comment, line), default=default)


def pixels(
    *kinds: str,
    shape: tuple[int | str, ...] = (),
    forms: tuple[Form, ...] = (),
    constant: bool = False,
    scaled: str = "",
    nullable: bool = False,
    null: int | None = None,
    line: str = "",
    default: Any = MISSING,  # noqa: ANN401  of the type of the field
    kw_only: bool = True,
) -> Any:  # noqa: ANN401  as dataclasses.field
    """Declare the data of an image."""
    item = Pixels(kinds, shape, forms, constant, scaled, nullable, null, line)
    return _field(item, default=default, kw_only=kw_only)


def compressed() -> Any:  # noqa: ANN401  as dataclasses.field
    """Declare the argument that says how pixels are compressed."""
    return _field(Compressed(), default=None)


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
    line: str = "",
    nullable: bool = False,
    forms: tuple[Form, ...] = (),
    scaled: str = "",
    padded: bool = False,
    stored: str = "",
    also: tuple[str, ...] = (),
) -> Column:
    """Describe one column of a table."""
    units = (unit,) if isinstance(unit, str) else unit
    return Column(
        name, kinds, shape, units, comment, required, null, width, pattern, ucd,
        line=line, nullable=nullable, forms=forms, scaled=scaled, padded=padded, stored=stored, also=also,
    )  # fmt: skip


def columns(
    *described: Column,
    rows: str | tuple[int, int | None] | None = None,
    line: str = "",
    kw_only: bool = True,
) -> Any:  # noqa: ANN401  as dataclasses.field
    """Declare the data of a table."""
    return _field(Columns(described, rows, line), kw_only=kw_only)


def opaque(*, default: Any = MISSING, kw_only: bool = True) -> Any:  # noqa: ANN401  as dataclasses.field
    """Declare an HDU that is handed over as astropy has it."""
    return _field(Opaque(), default=default, kw_only=kw_only)


def hdu(
    *,
    line: str = "",
    default: Any = MISSING,  # noqa: ANN401  of the type of the field
    default_factory: Callable[[], Any] | None = None,
) -> Any:  # noqa: ANN401  as dataclasses.field
    """Declare one HDU of a product or group."""
    if default_factory is not None:
        return dataclasses.field(default_factory=default_factory, metadata={KEY: Part(line=line)})
    return _field(Part(line=line), default=default)


def hdus(
    *,
    numbered: bool = False,
    dimensions: tuple[str, ...] = (),
    line: str = "",
    default: Any = MISSING,  # noqa: ANN401  of the type of the field
) -> Any:  # noqa: ANN401  as dataclasses.field
    """Declare HDUs or groups of them that come several times."""
    return _field(Part(repeated=True, numbered=numbered, line=line, dimensions=dimensions), default=default)


def _field(item: object, *, default: Any = MISSING, init: bool = True, kw_only: bool = True) -> Any:  # noqa: ANN401
    return dataclasses.field(default=default, init=init, kw_only=kw_only, metadata={KEY: item})
