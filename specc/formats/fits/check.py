"""What FITS can hold, asked of every declaration at compile time.

Takes drafts with their settled facts; reports what no FITS file could carry. Sources: FITS Standard 4.0, 4.1.2.1 (names), 4.2 (values),
4.4.1 (mandatory keywords), 7.2.1 and 7.3.1 (TFORMn), and the ESO HIERARCH convention.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specc.formats.fits.keywords import LONGEST, NAME, SETTLED, is_hierarch, is_standard

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.model.drafts import HduDraft, ItemDraft
    from specc.model.spec import Facts
    from specc.model.types import Length
    from specc.syntax import ast

_INDEX = re.compile(r"\[[^\]]*\]|\*")
_COLUMN_LONGEST = LONGEST - 1  # the number of the column takes at least one character


def check_keyword(  # noqa: PLR0913  a declaration and how it is written
    draft: ItemDraft, name: str, facts: Facts, *, hierarch: bool, of_column: bool, problems: Problems
) -> None:
    """Report a keyword that FITS cannot carry."""
    if hierarch:
        if not is_hierarch(name):
            problems.add("SP402", draft.span, f"`{name}` cannot be written by the HIERARCH convention")
        return
    fixed = _INDEX.sub("", name)
    if not NAME.fullmatch(fixed or "X"):
        upper = fixed.upper()
        problems.add(
            "SP402",
            draft.span,
            f"`{name}` is no keyword: they are of capital letters, digits, `-` and `_`",
            help=f"write `{upper}`" if is_standard(upper) else f"if the file says HIERARCH, write `HIERARCH {name}` in backquotes",
        )
    elif len(fixed) > (_COLUMN_LONGEST if of_column else LONGEST):
        problems.add(
            "SP401",
            draft.span,
            f"`{name}` has {len(fixed)} characters; a keyword has at most {LONGEST}",
            help=f"shorten it, or write `HIERARCH {name}` in backquotes if the file does",
        )
    elif SETTLED.fullmatch(name) and not of_column:
        problems.add(
            "SP404",
            draft.span,
            f"`{name}` is settled by the form of the HDU",
            help="declare the image or the table; what it means for the header follows",
        )
    for one in facts.types:
        if one.kind == "bit":
            problems.add("SP403", draft.span, "a keyword holds no bits", help="write `bool`, or `int` with `bits NAME`")


def check_column(
    draft: ItemDraft, hdu: HduDraft, facts: Facts, shape: tuple[Length, ...], problems: Problems
) -> None:
    """Report a column that FITS cannot carry."""
    ascii_table = hdu.declaration.kind == "asciitable"
    for one in facts.types:
        if one.kind in {"date", "datetime", "time", "digits"}:
            problems.add(
                "SP403",
                draft.span,
                f"a column holds no {one.text}",
                help='dates and digits in columns are texts: `string`, perhaps with `matches /.../`',
            )
        elif ascii_table and one.kind not in {"int", "float", "string", "any"}:
            problems.add("SP403", draft.span, f"an ASCII table holds no {one.text}", help="it holds int, float and string")
    if ascii_table and shape:
        problems.add("SP403", draft.span, "a cell of an ASCII table is one value", help="use a binary table: `table`")
    if facts.null is not None and any(one.kind == "float" for one in facts.types):
        problems.add("SP403", draft.span, "in floats null is NaN; TNULLn is for integers", help="write `nullable`")


def check_image(node: ast.Hdu, facts: Facts, problems: Problems) -> None:
    """Report pixels that FITS cannot carry (Standard 4.4.1.1, BITPIX; 5.3 for unsigned by BZERO)."""
    for one in facts.types:
        if one.kind not in {"int", "float", "any"} or (one.kind == "float" and one.bits not in {None, 32, 64}):
            span = node.type.span if node.type is not None else node.span
            problems.add("SP403", span, f"pixels are no {one.text}", help="they are uint8, int16, int32, int64, float32, float64, or unsigned by BZERO")
