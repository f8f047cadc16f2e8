"""Types of values: what a keyword, a cell or a pixel can hold.

Takes and gives only frozen data. A `ValueType` is one alternative; items carry a tuple of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from specc.model.expressions import Expr  # noqa: TC001  the JSON Schema is made from these annotations

Kind = Literal[
    "bool",
    "bit",
    "int",
    "float",
    "complex",
    "string",
    "date",
    "datetime",
    "time",
    "digits",
    "commentary",
    "record",
    "any",
]

NUMERIC: frozenset[str] = frozenset({"int", "float", "digits"})
INSTANTS: frozenset[str] = frozenset({"date", "datetime", "time"})


@dataclass(frozen=True, slots=True)
class ValueType:
    """One scalar type.

    `bits` is the storage width of a sized number (None: any width), `width` the characters of `string[n]`,
    `least`/`most` the lengths of `digits[a..b]`, `enum` the key of the enum whose values are allowed.
    """

    kind: Kind
    bits: int | None = None
    signed: bool = True
    width: int | None = None
    least: int | None = None
    most: int | None = None
    enum: str | None = None

    @property
    def storage(self) -> str:
        """Give the name without its enum: `float32`, `uint16`, `string`, `digits`."""
        if self.kind in {"int", "float", "complex"} and self.bits:
            return f"{'' if self.signed else 'u'}{self.kind}{self.bits}"
        return self.kind

    @property
    def text(self) -> str:
        """Give the spelling that the language uses."""
        if self.enum:
            return self.enum
        if self.kind == "string" and self.width:
            return f"string[{self.width}]"
        if self.kind == "digits" and self.least is not None:
            return f"digits[{self.least}]" if self.least == self.most else f"digits[{self.least}..{self.most or '*'}]"
        return self.storage


@dataclass(frozen=True, slots=True)
class AnyLength:
    """`*`: a length that may differ from file to file, or in a column from row to row."""


@dataclass(frozen=True, slots=True)
class AnyAxes:
    """`...`: any number of further, slower axes."""


@dataclass(frozen=True, slots=True)
class LengthRange:
    """`1..5`: an axis whose length lies in an interval; `most` None is no limit."""

    least: int
    most: int | None


@dataclass(frozen=True, slots=True)
class DimensionName:
    """`nx`: an axis whose length is one number wherever the name is used."""

    name: str


@dataclass(frozen=True, slots=True)
class ComputedLength:
    """`sum(N_CHAN)`, `NUMORB`: a length that other values of the table say; `by_row`: each row its own."""

    of: Expr
    by_row: bool


Length = int | DimensionName | AnyLength | AnyAxes | LengthRange | ComputedLength


@dataclass(frozen=True, slots=True)
class Form:
    """One alternative of a type whose alternatives have shapes of their own: `float64[n] | float32[*]`."""

    type: ValueType
    shape: tuple[Length, ...]


@dataclass(frozen=True, slots=True)
class Unit:
    """What a spec says of an item's unit.

    `mode`: `exact` one of `texts` as written in the spec, same unit and scale; `like` convertible to it; `dimension`
    one of the physical quantity in `texts`, whose unit of SI is `reference`; `any` whatever is written; `verbatim` this
    text exactly; `none` must be absent; `of` the unit of HDU `reference` to the `power`; `from` the unit that keyword
    `reference` names. `implied`: true of the values but never written in the file. `converts`: files may have one of
    several units that convert, and what the spec says of the values is in the first of `texts`.
    """

    mode: Literal["exact", "like", "dimension", "any", "verbatim", "none", "of", "from"]
    texts: tuple[str, ...] = ()
    implied: bool = False
    reference: str = ""
    power: int = 1
    converts: bool = False


@dataclass(frozen=True, slots=True)
class Storage:
    """How values lie in the file, where their type does not say it.

    `padded`: a cell may be longer than what counts in it. `scaled`: integers lie there, of type `stored` if that is
    said, and TSCALn and TZEROn make the values of them. `written`: TFORMn to the letter.
    """

    padded: bool = False
    scaled: bool = False
    stored: ValueType | None = None
    written: str = ""


@dataclass(frozen=True, slots=True)
class Ucd:
    """What kind of quantity a column holds, as the IVOA calls it. `implied`: it need not be written."""

    text: str
    implied: bool = False
