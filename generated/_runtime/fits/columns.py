# SPDX-License-Identifier: BSD-3-Clause
"""Columns of a table as its header describes them: where they lie in a row, their types, shapes and units.

Takes the header of a binary or ASCII table (FITS Standard 7.2, 7.3); gives a `Table`. What is wrong with the
description is put into the findings; a column that cannot be understood has no type, and a table whose rows cannot be
cut into columns is not `readable`.
"""

from __future__ import annotations

from ..values import is_digits

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..findings import Findings
    from .cards import Card
    from .structure import Hdu

MOST_COLUMNS = 999
_LONGEST_COUNT = 18  # digits of a repeat count; more is no number of bytes that a file could have

BYTES = {"L": 1, "X": 1, "B": 1, "I": 2, "J": 4, "K": 8, "A": 1, "E": 4, "D": 8, "C": 8, "M": 16, "P": 8, "Q": 16}
_TYPES = {
    "L": "bool",
    "X": "bit",
    "B": "uint8",
    "I": "int16",
    "J": "int32",
    "K": "int64",
    "A": "string",
    "E": "float32",
    "D": "float64",
    "C": "complex64",
    "M": "complex128",
}
_ASCII_TYPES = {"A": "string", "I": "int", "F": "float", "E": "float", "D": "float"}
# Unsigned integers (and signed bytes) are stored with an offset (FITS Table 19).
_OFFSET_TYPES = {("B", -128): "int8", ("I", 1 << 15): "uint16", ("J", 1 << 31): "uint32", ("K", 1 << 63): "uint64"}
_FAMILY = {
    "int": ("int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64"),
    "float": ("float32", "float64"),
    "complex": ("complex64", "complex128"),
    "byte": ("uint8",),
}


class Column:
    """A column.

    number: from 1. code: letter of TFORM, of the elements of a variable-length column, for which `descriptor` is P or
    Q. repeat: elements in a cell; characters of a string column. offset, width: bytes in a row. type: as specs name it,
    None when TFORM makes no sense. shape: of a cell, slowest axis first; for strings without the characters. chars: of
    one string. most: longest array that TFORM promises.
    """

    __slots__ = (
        "chars",
        "code",
        "decimals",
        "descriptor",
        "form",
        "most",
        "name",
        "null",
        "number",
        "offset",
        "repeat",
        "scale",
        "shape",
        "type",
        "unit",
        "width",
        "zero",
    )

    def __init__(self, number: int, name: str, form: str) -> None:
        self.number = number
        self.name = name
        self.form = form
        self.code = ""
        self.descriptor: str | None = None
        self.repeat = 1
        self.offset = 0
        self.width = 0
        self.type: str | None = None
        self.shape: tuple[int, ...] = ()
        self.chars = 0
        self.decimals = 0
        self.most: int | None = None
        self.unit: str | None = None
        self.null: int | str | None = None
        self.scale: float = 1
        self.zero: float = 0

    def __repr__(self) -> str:
        return f"Column({self.number}, {self.name!r}, {self.form!r})"

    @property
    def scaled(self) -> bool:
        """Whether the stored numbers are not the values, and no offset of unsigned integers explains it."""
        return (self.scale != 1 or self.zero != 0) and (self.code, self.zero) not in _OFFSET_TYPES

    @property
    def unsigned(self) -> bool:
        """Whether an offset turns the sign of the stored integers."""
        return self.scale == 1 and (self.code, self.zero) in _OFFSET_TYPES


class Table:
    """Columns of a table in order, and by name; of several with one name the first."""

    __slots__ = ("by_name", "columns", "readable")

    def __init__(self, columns: list[Column], *, readable: bool) -> None:
        self.columns = columns
        self.readable = readable
        self.by_name: dict[str, Column] = {}
        for column in columns:
            self.by_name.setdefault(column.name, column)


def is_type(column: Column, wanted: str, *, ascii_table: bool) -> bool:
    """Whether a column is of a type that a spec names; `int` and `float` are any width."""
    have = column.type
    if have is None:
        return False
    if ascii_table:
        # Text has no width in bits: I holds any integer, F, E and D any real number.
        return wanted.lstrip("u").startswith(have) if have in ("int", "float") else wanted == have
    if column.scaled and have in _FAMILY["int"]:
        return wanted in ("float", "float32", "float64")
    return wanted == have or have in _FAMILY.get(wanted, ())


def numbered(pattern: str, number: int) -> str:
    """Keyword of column `number` for a pattern: TLMIN -> TLMIN3, 1CRVnP, 1CRV4P -> 1CRV3P (FITS 8.2).

    The number takes the place of an n, or of the last digits if at most one letter follows them; else it comes last.
    """
    if "n" in pattern:
        return pattern.replace("n", str(number), 1)
    stem = pattern[:-1] if pattern[-1:].isalpha() and pattern[-2:-1].isdigit() else pattern
    bare = stem.rstrip("0123456789")
    return f"{bare}{number}{pattern[len(stem) :]}" if bare and bare != stem else f"{pattern}{number}"


def _cut(form: str) -> tuple[str, str, str]:
    """TFORM of a binary table: repeat count, code, what follows."""
    rest = form.lstrip("0123456789")
    return form[: len(form) - len(rest)], rest[:1], rest[1:]


def read_table(hdu: Hdu, findings: Findings) -> Table:
    """Read the description of all columns."""
    return _TableReader(hdu, findings).read()


class _TableReader:
    def __init__(self, hdu: Hdu, findings: Findings) -> None:
        self.hdu = hdu
        self.header = hdu.header
        self.findings = findings
        self.ascii = hdu.kind == "asciitable"

    def fault(
        self, code: str, message: str, card: Card | None = None, *, column: str | None = None, level: str = "error"
    ) -> None:
        self.findings.add(
            code,
            message,
            default=level,
            hdu=self.hdu.label,
            index=self.hdu.index,
            keyword=card.keyword if card else None,
            card=card.number if card else None,
            column=column,
            found=card.value if card else None,
        )

    def read(self) -> Table:
        fields = self.header.card("TFIELDS")
        count = fields.value if fields is not None and fields.kind == "int" else 0
        columns = []
        offset = 0
        readable = 0 <= count <= MOST_COLUMNS and len(self.hdu.stored_axes) == 2  # noqa: PLR2004  # rows and their bytes
        for number in range(1, min(max(count, 0), MOST_COLUMNS) + 1):
            column = self.column(number)
            columns.append(column)
            if column.type is None:
                readable = False
            elif not self.ascii:
                column.offset = offset
                offset += column.width
        if readable and not self.ascii and offset != self.hdu.row_bytes:
            self.fault(
                "F0901",
                f"NAXIS1 is {self.hdu.row_bytes}, and the columns take {offset} bytes",
                self.header.card("NAXIS1"),
            )
            readable = False
        self.same_names(columns)
        return Table(columns, readable=readable)

    def same_names(self, columns: list[Column]) -> None:
        seen: dict[str, Column] = {}
        for column in columns:
            if column.name and column.name in seen:
                text = f"columns {seen[column.name].number} and {column.number} are both called {column.name}"
                self.fault("F0716", text, column=column.name, level="warning")
            seen.setdefault(column.name, column)

    def text(self, keyword: str) -> str | None:
        card = self.header.card(keyword)
        return card.value if card is not None and card.kind == "string" else None

    def column(self, number: int) -> Column:
        card = self.header.card(f"TFORM{number}")
        name = self.text(f"TTYPE{number}") or ""
        form = card.value.strip(" ") if card is not None and card.kind == "string" else ""
        column = Column(number, name, form)
        if card is None:
            self.fault("F0331", f"TFORM{number} is missing", column=name or None)
            return column
        if card.kind != "string":
            self.fault("F0702", f"TFORM{number} is no string", card, column=name or None)
            return column
        column.unit = self.text(f"TUNIT{number}")
        readable = self.ascii_form(column) if self.ascii else self.binary_form(column)
        if not readable:
            self.fault(
                "F0801" if self.ascii else "F0902",
                f"TFORM{number} is {form!r}, which is no format",
                card,
                column=name or None,
            )
            column.type = None
            return column
        self.scaling(column)
        self.null(column)
        if not self.ascii:
            self.shape(column)
        return column

    def binary_form(self, column: Column) -> bool:
        form = column.form
        digits, code, rest = _cut(form)
        if code not in BYTES or len(digits) > _LONGEST_COUNT:
            return False
        column.repeat = int(digits or 1)
        column.code = code
        if code in "PQ":
            inner, most = rest[:1], rest[1:]
            if inner not in _TYPES or column.repeat > 1 or (most and (most[0] != "(" or most[-1] != ")")):
                return False
            column.descriptor = code
            column.width = column.repeat * BYTES[code]
            column.code = inner
            column.most = int(most[1:-1][:_LONGEST_COUNT]) if is_digits(most[1:-1]) else None
        elif column.code == "X":
            column.width = -(-column.repeat // 8)
        else:
            column.width = column.repeat * BYTES[column.code]
        column.type = _TYPES[column.code]
        if column.code == "A":
            column.chars = column.repeat
            # 24A8: three strings of eight characters, the convention of before TDIM (FITS appendix C).
            if column.descriptor is None and is_digits(rest) and 0 < int(rest[:9]) < column.repeat:
                column.chars = int(rest)
        return True

    def ascii_form(self, column: Column) -> bool:
        column.code = column.form[:1]
        width, _, decimals = column.form[1:].partition(".")
        if column.code not in _ASCII_TYPES or not is_digits(width) or len(width) > _LONGEST_COUNT or int(width) == 0:
            return False
        if decimals and not is_digits(decimals):
            return False
        column.width = int(width)
        column.chars = column.width
        column.decimals = int((decimals or "0")[:_LONGEST_COUNT])
        column.type = _ASCII_TYPES[column.code]
        card = self.header.card(f"TBCOL{column.number}")
        if card is None or card.kind != "int":
            self.fault("F0332", f"TBCOL{column.number} is missing or no integer", card, column=column.name or None)
            return False
        if not 1 <= card.value <= self.hdu.row_bytes - column.width + 1:
            row = self.hdu.row_bytes
            text = f"TBCOL{column.number} is {card.value}: {column.width} bytes from there are not in a row of {row}"
            self.fault("F0804", text, card, column=column.name or None)
            return False
        column.offset = card.value - 1
        return True

    def scaling(self, column: Column) -> None:
        for keyword, attribute in (("TSCAL", "scale"), ("TZERO", "zero")):
            card = self.header.card(f"{keyword}{column.number}")
            if card is None or card.kind == "undefined":
                continue
            if card.kind not in ("int", "float"):
                self.fault("F0719", f"{card.keyword} is no number", card, column=column.name or None)
            elif column.code not in "LXA":
                setattr(column, attribute, card.value)
        if column.unsigned:
            column.type = _OFFSET_TYPES[column.code, int(column.zero)]

    def null(self, column: Column) -> None:
        card = self.header.card(f"TNULL{column.number}")
        if card is None or card.kind == "undefined":
            return
        if self.ascii:
            if card.kind == "string":
                column.null = card.value
            else:
                self.fault("F0806", f"{card.keyword} is no string", card, column=column.name or None)
        elif card.kind == "int":
            column.null = card.value
        else:
            self.fault("F0904", f"{card.keyword} is no integer", card, column=column.name or None)

    def shape(self, column: Column) -> None:
        """Shape of a cell: TDIMn, or the repeat count; of strings, of how many there are."""
        if column.descriptor is not None:
            return
        count = column.repeat
        card = self.header.card(f"TDIM{column.number}")
        lengths: tuple[int, ...] | None = None
        if card is not None and card.kind != "undefined":
            lengths = self.tdim(column, card)
        if column.code == "A":
            if lengths is not None and lengths[0] <= count:
                column.chars = lengths[0]
                column.shape = lengths[:0:-1]
            elif 0 < column.chars < count:
                column.shape = (count // column.chars,)
        elif lengths is not None:
            column.shape = lengths[::-1]
        elif count != 1:
            column.shape = (count,)

    def tdim(self, column: Column, card: Card) -> tuple[int, ...] | None:
        text = card.value.strip(" ") if card.kind == "string" else ""
        parts = [part.strip(" ") for part in text[1:-1].split(",")]
        if text[:1] + text[-1:] != "()" or not all(map(is_digits, parts)):
            self.fault("F0916", f"{card.keyword} is {card.written}; write '(l,m,n)'", card, column=column.name or None)
            return None
        lengths = tuple(int(part[:_LONGEST_COUNT]) for part in parts)
        product = 1
        for length in lengths:
            product *= length
        if product > column.repeat:
            text = f"{card.keyword} asks for {product} elements, and TFORM{column.number} has {column.repeat}"
            self.fault("F0917", text, card, column=column.name or None)
            return None
        return lengths
