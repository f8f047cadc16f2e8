# SPDX-License-Identifier: BSD-3-Clause
"""All that a spec can say of one column of a table, in FITS or in text."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from typing import Any, TypeAlias

    # A length: a number, least and most, the name of a dimension, or a function.
    Length: TypeAlias = int | tuple[int, int | None] | str | Callable[[], object]
    Shape: TypeAlias = tuple[Length, ...]
    Units: TypeAlias = str | tuple[str, ...] | None


class ColumnRule:
    """All that a spec can say of one column.

    types: names of types joined by `|`. shape: of a cell, slowest axis first; `("*",)` for variable length. unit: any
    of these texts, "" for none; unit_absent: it is implied and must not be written wrongly; unit_like: what it must
    convert to, the numbers here being in this one. null: what TNULLn must be.
    bits: number -> name. Limits are of the values, after scaling, in the column's own unit. counted: how many elements
    count in each row, made of the columns `counted_by` and called `counted_as`; padded: there may be more than that.
    scaled, stored: numbers of that type lie in the file, and a factor makes values of them. form: TFORMn of an ASCII
    table. ucd: what TUCDn says; ucd_absent: it need not be there. legal: gives what TLMINn and TLMAXn have.
    forms: gives types that have shapes of their own. digits: how many there are in a text of them; written: how texts
    write dates, or what is true and what false.
    part_of: of what it is a field with others (ECSV): name, kind, frame or scale, and which part it is.
    """

    __slots__ = (
        "above",
        "at_least",
        "at_most",
        "below",
        "bits",
        "counted",
        "counted_as",
        "counted_by",
        "digits",
        "finite",
        "form",
        "forms",
        "ignore_case",
        "increasing",
        "instead",
        "item",
        "kept",
        "legal",
        "level",
        "matches",
        "name",
        "nondecreasing",
        "nonempty",
        "null",
        "nullable",
        "one_of",
        "padded",
        "part_of",
        "scaled",
        "shape",
        "stored",
        "types",
        "ucd",
        "ucd_absent",
        "unique",
        "unit",
        "unit_absent",
        "unit_like",
        "unit_text",
        "width",
        "written",
    )

    def __init__(
        self,
        name: str,
        types: str,
        *,
        level: str = "required",
        item: str | None = None,
        shape: Shape = (),
        unit: Units = None,
        unit_text: str | None = None,
        unit_absent: bool = False,
        unit_like: str | None = None,
        null: int | str | None = None,
        nullable: bool = False,
        width: int | None = None,
        bits: Mapping[int, str] | None = None,
        finite: bool = False,
        equals: Any = None,  # noqa: ANN401  # a value of the column
        one_of: Collection[Any] | None = None,
        open_enum: bool = False,  # noqa: ARG002  # the level of an unknown value is in the rules
        ignore_case: bool = False,
        matches: str | tuple[str, ...] | None = None,
        nonempty: bool = False,
        above: Any = None,  # noqa: ANN401  # a number, or what computes it
        at_least: Any = None,  # noqa: ANN401
        below: Any = None,  # noqa: ANN401
        at_most: Any = None,  # noqa: ANN401
        increasing: bool = False,
        nondecreasing: bool = False,
        unique: bool = False,
        counted: Callable[[Any], Any] | None = None,
        counted_by: tuple[str, ...] = (),
        counted_as: str = "",
        padded: bool = False,
        scaled: bool = False,
        stored: str | None = None,
        form: str | None = None,
        ucd: str | None = None,
        ucd_absent: bool = False,
        legal: Callable[[], tuple[float | None, float | None]] | None = None,
        instead: str = "",
        forms: Callable[[], tuple[tuple[str, Shape], ...]] | None = None,
        digits: tuple[int, int | None] | None = None,
        written: str | tuple[str, str] | None = None,
        part_of: tuple[str, str, str, str] | None = None,
    ) -> None:
        self.name = name
        self.types = types
        self.level = level
        self.item = item or name
        self.shape = shape
        self.unit = unit
        self.unit_text = unit_text
        self.unit_absent = unit_absent
        self.unit_like = unit_like
        self.null = null
        self.nullable = nullable
        self.width = width
        self.bits = bits
        self.finite = finite
        self.one_of = one_of if equals is None else (equals,)
        self.ignore_case = ignore_case
        self.matches = (matches,) if isinstance(matches, str) else matches
        self.nonempty = nonempty
        self.above = above
        self.at_least = at_least
        self.below = below
        self.at_most = at_most
        self.increasing = increasing
        self.nondecreasing = nondecreasing
        self.unique = unique
        self.counted = counted
        self.counted_by = counted_by
        self.counted_as = counted_as
        self.padded = padded
        self.scaled = scaled
        self.stored = stored
        self.form = form
        self.ucd = ucd
        self.ucd_absent = ucd_absent
        self.legal = legal
        self.instead = instead
        self.forms = forms
        self.digits = digits
        self.written = written
        self.part_of = part_of
        self.kept = False  # with a header, for the next one that is like it
