# SPDX-License-Identifier: BSD-3-Clause
"""Columns of a table as its header describes them: where they lie in a row, their types, shapes and units.

Takes the header of a binary or ASCII table (FITS Standard 7.2, 7.3); gives a `Table`. What keeps it from reading the
description is put into the findings, the rest is judged in `standard`; a column that cannot be understood has no type,
and a table whose rows cannot be cut into columns is not `readable`. Formats in lower case are read as if in upper case.
"""

from __future__ import annotations

from ..values import DIGITS, is_digits, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..findings import Findings
    from .cards import Card
    from .structure import Hdu

MOST_COLUMNS = 999
LONGEST_COUNT = 18  # digits of a repeat count; more is no number of bytes that a file could have

_MOST_ELEMENTS = 1 << 63
_TABLE = "columns of the table"  # what is kept of a header

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

    number: from 1. form: TFORM without blanks around it. code: letter of TFORM, of the elements of a variable-length
    column, for which `descriptor` is P or Q. repeat: elements in a cell; characters of a string column. offset, width:
    bytes in a row. type: as specs name it, None when TFORM makes no sense. shape: of a cell, slowest axis first; for
    strings without the characters. chars: of one string. most: longest array that TFORM promises.
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
    bare = stem.rstrip(DIGITS)
    return f"{bare}{number}{pattern[len(stem) :]}" if bare and bare != stem else f"{pattern}{number}"


def cut_form(form: str) -> tuple[str, str, str]:
    """TFORM of a binary table: repeat count, code, what follows."""
    rest = form.lstrip(DIGITS)
    return form[: len(form) - len(rest)], rest[:1], rest[1:]


def lengths_of(text: str) -> tuple[int, ...] | None:
    """Lengths that TDIMn writes, `(l,m,n)`, fastest axis first; None when it is not of this form."""
    text = text.strip(" ")
    parts = [part.strip(" ") for part in text[1:-1].split(",")]
    if text[:1] + text[-1:] != "()" or not all(map(is_digits, parts)):
        return None
    return tuple(int(part[:LONGEST_COUNT]) for part in parts)


def elements(lengths: tuple[int, ...]) -> int:
    """Elements of an array; of one that no file could hold, some number beyond."""
    product = 0 if 0 in lengths else 1
    for length in lengths:
        product *= length
        if product > _MOST_ELEMENTS:
            break
    return product


def read_table(hdu: Hdu, findings: Findings) -> Table:
    """Read the description of all columns; that of a header whose like was read before, all cards of them the same."""
    recalled = hdu.header.recalled
    kept = recalled.like.kept if recalled is not None and recalled.same_form else None
    table: Table | None = kept.get(_TABLE) if kept is not None else None
    if table is None:
        reader = _TableReader(hdu, findings)
        table = reader.read()
        if kept is not None and not reader.faulty:
            kept[_TABLE] = table
    return table


class _TableReader:
    def __init__(self, hdu: Hdu, findings: Findings) -> None:
        self.hdu = hdu
        self.header = hdu.header
        self.findings = findings
        self.ascii = hdu.kind == "asciitable"
        self.faulty = False  # something is wrong, whether a policy lets it be told or not
        # What is said of the first column that lacks its card; the others are counted with it, being one mistake.
        self.formless = ""
        self.placeless = ""

    def fault(self, code: str, message: str, card: Card | None = None, *, column: str = "") -> None:
        from .standard.register import level_of

        self.faulty = True
        self.findings.add(
            code,
            message,
            default=level_of(code),
            hdu=self.hdu.label,
            index=self.hdu.index,
            keyword=card.keyword if card else None,
            card=card.number if card else None,
            column=column or None,
            found=card.written if card else None,
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
            text = f"NAXIS1 is {self.hdu.row_bytes}, and the columns take {offset} bytes; one TFORMn or NAXIS1 is wrong"
            self.fault("F0901", text, self.header.card("NAXIS1"))
            readable = False
        return Table(columns, readable=readable)

    def text(self, keyword: str) -> str | None:
        card = self.header.card(keyword)
        return card.value if card is not None and card.kind == "string" else None

    def column(self, number: int) -> Column:
        card = self.header.card(f"TFORM{number}")
        name = self.text(f"TTYPE{number}") or ""
        form = card.value.strip(" ") if card is not None and card.kind == "string" else ""
        column = Column(number, name, form)
        if card is None:
            if not self.formless:
                self.formless = f"TFORM{number} is missing, so nobody knows what column {number} holds"
            self.fault("F0331", self.formless, column=name)
            return column
        if card.kind != "string":
            return column
        column.unit = self.text(f"TUNIT{number}")
        readable = self.ascii_form(column, card) if self.ascii else self.binary_form(column, card)
        if not readable:
            column.type = None
            return column
        self.scaling(column)
        self.null(column)
        if not self.ascii:
            self.shape(column)
        return column

    def binary_form(self, column: Column, card: Card) -> bool:
        digits, code, rest = cut_form(column.form.upper())
        if code not in BYTES or len(digits) > LONGEST_COUNT or not code:
            text = f"{card.keyword} is {shown(column.form)}; write a repeat count and one of L X B I J K A E D C M P Q"
            self.fault("F0902", text, card, column=column.name)
            return False
        column.repeat = int(digits or 1)
        column.code = code
        if code in "PQ":
            if not self.descriptor(column, card, rest):
                return False
        elif code == "X":
            column.width = -(-column.repeat // 8)
        else:
            column.width = column.repeat * BYTES[code]
        column.type = _TYPES[column.code]
        if column.code == "A":
            column.chars = column.repeat
            # 24A8: three strings of eight characters, the convention of before TDIM (FITS appendix C).
            width = int(rest[:LONGEST_COUNT]) if column.descriptor is None and is_digits(rest) else 0
            if 0 < width < column.repeat:
                column.chars = width
        return True

    def descriptor(self, column: Column, card: Card, rest: str) -> bool:
        """Read what follows P or Q: the type of the elements, and the most of them in a cell (FITS 7.3.5)."""
        inner, most = rest[:1], rest[1:]
        if inner not in _TYPES or not inner:
            text = f"{card.keyword} is {shown(column.form)}; the elements' type follows {column.code}, as in 1PE(80)"
            self.fault("F0924", text, card, column=column.name)
            return False
        if column.repeat > 1:
            text = f"{card.keyword} is {shown(column.form)}; a cell has one array descriptor or none, so write 1 or 0"
            self.fault("F0923", text, card, column=column.name)
            return False
        if most and not (most[0] + most[-1] == "()" and is_digits(most[1:-1])):
            text = f"{card.keyword} is {shown(column.form)}; the longest array follows the types as (80)"
            self.fault("F0925", text, card, column=column.name)
        column.descriptor = column.code
        column.width = column.repeat * BYTES[column.code]
        column.code = inner
        column.most = int(most[1:-1][:LONGEST_COUNT]) if is_digits(most[1:-1]) else None
        return True

    def ascii_form(self, column: Column, card: Card) -> bool:
        form = column.form.upper()
        column.code = form[:1]
        width, point, decimals = form[1:].partition(".")
        known = bool(form) and column.code in _ASCII_TYPES and is_digits(width) and len(width) <= LONGEST_COUNT
        if not known or int(width) == 0 or (decimals and not is_digits(decimals)):
            text = f"{card.keyword} is {shown(column.form)}; write Aw, Iw, Fw.d, Ew.d or Dw.d"
            self.fault("F0801", text, card, column=column.name)
            return False
        column.width = int(width)
        column.chars = column.width
        column.decimals = int((decimals or "0")[:LONGEST_COUNT])
        column.type = _ASCII_TYPES[column.code]
        if bool(decimals) != (column.code in "FED") or (point and not decimals):
            text = f"{card.keyword} is {shown(column.form)}; F, E and D say width and decimals, A and I the width alone"
            self.fault("F0801", text, card, column=column.name)
        elif column.decimals >= column.width:
            text = f"{card.keyword} is {shown(column.form)}; so many decimals do not fit into the width"
            self.fault("F0801", text, card, column=column.name)
        return self.begin(column)

    def begin(self, column: Column) -> bool:
        """Where in the row of an ASCII table the field begins (FITS 7.2.1)."""
        card = self.header.card(f"TBCOL{column.number}")
        if card is None:
            if not self.placeless:
                number = column.number
                self.placeless = f"TBCOL{number} is missing, so nobody knows where column {number} begins"
            self.fault("F0332", self.placeless, column=column.name)
            return False
        if card.kind != "int":
            return False
        row = self.hdu.row_bytes
        if not 1 <= card.value <= row:
            text = f"{card.keyword} is {card.value}, and a row has bytes 1 to {row}"
            self.fault("F0803", text, card, column=column.name)
            return False
        if card.value + column.width - 1 > row:
            text = f"{card.keyword} is {card.value}: {column.width} bytes from there are not in a row of {row}"
            self.fault("F0804", text, card, column=column.name)
            return False
        column.offset = card.value - 1
        return True

    def scaling(self, column: Column) -> None:
        if column.code in "LXA":
            return
        for keyword, attribute in (("TSCAL", "scale"), ("TZERO", "zero")):
            card = self.header.card(f"{keyword}{column.number}")
            if card is not None and card.kind in ("int", "float"):
                setattr(column, attribute, card.value)
        if column.unsigned:
            column.type = _OFFSET_TYPES[column.code, int(column.zero)]

    def null(self, column: Column) -> None:
        card = self.header.card(f"TNULL{column.number}")
        if card is not None and card.kind == ("string" if self.ascii else "int"):
            column.null = card.value

    def shape(self, column: Column) -> None:
        """Shape of a cell: TDIMn, or the repeat count; of strings, of how many there are."""
        count = column.repeat
        card = self.header.card(f"TDIM{column.number}")
        lengths: tuple[int, ...] | None = None
        if card is not None and card.kind == "string" and card.value:
            lengths = self.tdim(column, card)
        if column.descriptor is not None:
            return
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
        lengths = lengths_of(card.value)
        if lengths is None:
            self.fault("F0916", f"{card.keyword} is {card.written}; write '(l,m,n)'", card, column=column.name)
            return None
        if column.descriptor is None and elements(lengths) > column.repeat:
            text = f"{card.keyword} asks for {elements(lengths)} elements, and TFORM{column.number} has {column.repeat}"
            self.fault("F0917", text, card, column=column.name)
            return None
        return lengths
