"""What FITS can hold, asked of every declaration at compile time.

Takes names and types with the places they stand at; reports what no FITS file could carry. Sources: FITS Standard
4.0, 4.1.2.1 (names), 4.2 (values), 4.4.1 (mandatory keywords), 7.2.1 and 7.3.1 (TFORMn), and the ESO HIERARCH
convention.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specc.diagnostics.record import Fix
from specc.formats.fits.keywords import LONGEST, NAME, SETTLED, is_hierarch, is_standard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specc.diagnostics.record import Problems
    from specc.formats.stored import Stored
    from specc.source import Span

_INDEX = re.compile(r"\[[^\]]*\]|\*")
_COLUMN_LONGEST = LONGEST - 1  # the number of the column takes at least one character
_FLOAT_BITS = (None, 32, 64)


def check_hierarch(name: str, span: Span, problems: Problems) -> None:
    """Report a HIERARCH keyword that the convention cannot write."""
    if not is_hierarch(name):
        problems.add(
            "SP402",
            span,
            f"`{name}` cannot be written by the HIERARCH convention",
            help="leave out `=` and what is no printable character",
        )


def check_name(name: str, span: Span, *, of_column: bool, problems: Problems) -> None:
    """Report the name of a keyword that no card can carry; of a column's keyword the number is left off."""
    fixed = _INDEX.sub("", name)
    if not NAME.fullmatch(fixed or "X"):
        upper = fixed.upper()
        problems.add(
            "SP402",
            span,
            f"`{name}` is no keyword: they are of capital letters, digits, `-` and `_`",
            help=f"write `{upper}`" if is_standard(upper) else _hierarch_help(name),
            fix=Fix(span, upper, safe=False) if is_standard(upper) and span.text == name else None,
        )
    elif len(fixed) > (_COLUMN_LONGEST if of_column else LONGEST):
        problems.add(
            "SP401",
            span,
            f"`{name}` has {len(fixed)} characters; a keyword has at most {LONGEST}",
            help=_hierarch_help(name),
        )
    elif SETTLED.fullmatch(name) and not of_column:
        problems.add(
            "SP404",
            span,
            f"`{name}` is settled by the form of the HDU",
            help=f"write `{name} : commentary` to speak of its lines"
            if name in {"COMMENT", "HISTORY"}
            else "declare the image or the table; what it means for the header follows",
        )


def _hierarch_help(name: str) -> str:
    return f"shorten it, or write `HIERARCH {name}` in backquotes if the file does"


def check_keyword_types(types: Sequence[Stored], span: Span, problems: Problems) -> None:
    """Report a type that no card can carry."""
    if any(one.kind == "bit" for one in types):
        problems.add("SP403", span, "a keyword holds no bits", help="write `bool`, or `int` with `bits NAME`")


def check_column(types: Sequence[Stored], span: Span, *, ascii_table: bool, vector: bool, problems: Problems) -> None:
    """Report a column that no table can carry."""
    for one in types:
        if one.kind in {"commentary", "record"}:
            problems.add("SP403", span, f"a column holds no {one.kind}", help="its cells are of another type")
        elif one.kind in {"date", "datetime", "time", "digits"}:
            problems.add(
                "SP403",
                span,
                f"a column holds no {one.text}",
                help="dates and digits in columns are texts: `string`, perhaps with `matches /.../`",
            )
        elif one.kind == "float" and one.bits not in _FLOAT_BITS:
            problems.add("SP403", span, f"a column holds no {one.text}", help="it holds float32 and float64")
        elif ascii_table and one.kind not in {"int", "float", "string", "any"}:
            problems.add("SP403", span, f"an ASCII table holds no {one.text}", help="it holds int, float and string")
    if ascii_table and vector:
        problems.add("SP403", span, "a cell of an ASCII table is one value", help="use a binary table: `table`")


def check_null(types: Sequence[Stored], null: int | None, span: Span, problems: Problems) -> None:
    """Report TNULLn or BLANK for floats (Standard 4.4.2.5, 7.3.2: they are for integers)."""
    if null is not None and any(one.kind == "float" for one in types):
        fix = Fix(span, "nullable", safe=False) if span.text.startswith("null ") else None
        problems.add(
            "SP403", span, "in floats null is NaN; a null value is for integers", help="write `nullable`", fix=fix
        )


def check_image(types: Sequence[Stored], span: Span, problems: Problems) -> None:
    """Report pixels that no image can carry (Standard 4.4.1.1, BITPIX; 5.2.5 for unsigned by BZERO)."""
    for one in types:
        if one.kind not in {"int", "float", "any"} or (one.kind == "float" and one.bits not in _FLOAT_BITS):
            problems.add(
                "SP403",
                span,
                f"pixels are no {one.text}",
                help="they are uint8, int16, int32, int64, float32, float64, or unsigned by BZERO",
            )
