# SPDX-License-Identifier: BSD-3-Clause
"""Header of a compressed table: what the table was before, and how each column is compressed (FITS 10.3)."""

from __future__ import annotations

from ..columns import MOST_COLUMNS
from .compressed import stored_form, word_of
from .reserved import of_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..cards import Card
    from .compressed import StoredForm
    from .hdu import StandardHdu

_ALGORITHMS = ("GZIP_1", "GZIP_2", "RICE_1", "RICE_ONE", "NOCOMPRESS")
_OF_RICE = "BIJ"
_ROWS_AND_BYTES = 2  # axes of a table
_LEAST = {"ZNAXIS1": 0, "ZNAXIS2": 0, "ZPCOUNT": 0, "ZTILELEN": 1}


def check_compressed_table(h: StandardHdu) -> None:
    """Judge the header of a table that is stored in another."""
    sizes = {keyword: _size(h, keyword, least) for keyword, least in _LEAST.items()}
    fields = h.integer("TFIELDS")
    forms, whole = _forms(h, fields)
    algorithms = _algorithms(h)
    if fields is not None and 0 <= fields <= MOST_COLUMNS:
        _missing(h, "ZFORM", [n for n in range(1, fields + 1) if h.indexed("ZFORM").get(n) is None])
        packed = [n for n in range(1, fields + 1) if n not in forms or forms[n].width]
        _missing(h, "ZCTYP", [n for n in packed if h.indexed("ZCTYP").get(n) is None])
    for number, name in algorithms.items():
        form = forms.get(number)
        if name in ("RICE_1", "RICE_ONE") and form is not None and form.code not in _OF_RICE:
            card = h.indexed("ZCTYP")[number]
            reason = f"RICE_1 packs columns of type B, I or J, and ZFORM{number} is of {form.code}; name what packed it"
            h.fault("F1826", reason, card)
    _stored(h, forms, algorithms)
    width, rows, tile = sizes["ZNAXIS1"], sizes["ZNAXIS2"], sizes["ZTILELEN"]
    taken = sum(form.width for form in forms.values())
    if whole and width is not None and taken != width:
        reason = f"ZNAXIS1 is {width}, and columns of ZFORMn take {taken} bytes; one of them is wrong"
        h.fault("F1831", reason, h.card("ZNAXIS1"))
    if rows is not None and tile is not None and len(h.hdu.stored_axes) == _ROWS_AND_BYTES:
        tiles = -(-rows // tile)
        if tiles != h.hdu.rows:
            reason = f"the table has {h.hdu.rows} rows, and {rows} rows in tiles of {tile} are {tiles} tiles"
            h.fault("F1828", f"{reason}; one row holds one tile", h.card("NAXIS2"), expected=tiles)


def _size(h: StandardHdu, keyword: str, least: int) -> int | None:
    """Value of a keyword that says how large the table was; None, and a finding, when it does not."""
    card = h.card(keyword)
    if card is None:
        h.fault("F1823", f"{keyword} is missing, without which the table cannot be unpacked; write it", keyword=keyword)
    elif of_type(h, card, "F1823", "int"):
        number: int = card.value
        if number >= least:
            return number
        h.fault("F1823", f"{keyword} is {number}, and must be a whole number of at least {least}", card)
    return None


def _missing(h: StandardHdu, stem: str, numbers: list[int]) -> None:
    """Tell the first keyword of a column that is not there, and how many others."""
    if numbers:
        others = f", as are {len(numbers) - 1} more" if len(numbers) > 1 else ""
        what = "was stored" if stem == "ZFORM" else "is compressed"
        keyword = f"{stem}{numbers[0]}"
        reason = f"{keyword} is missing{others}, so nobody knows how the column {what}; write it"
        h.fault("F1823", reason, keyword=keyword, count=len(numbers))


def _forms(h: StandardHdu, fields: int | None) -> tuple[dict[int, StoredForm], bool]:
    """What ZFORMn say, of those that are understood; and whether that is all columns."""
    forms = {}
    for number, card in h.indexed("ZFORM").items():
        if fields is not None and number > fields:
            h.fault("F1824", f"there is no column {number}, as TFIELDS is {fields}; leave {card.keyword} out", card)
        elif not of_type(h, card, "F1824", "string"):
            continue
        elif (form := stored_form(card.value)) is None:
            reason = f"{card.keyword} is {card.written}, and no format of a column; copy TFORM{number} of the table"
            h.value_fault("F1824", f"{reason} before it was compressed", card)
        else:
            forms[number] = form
    return forms, len(forms) == fields


def _algorithms(h: StandardHdu) -> dict[int, str]:
    names = {}
    for number, card in h.indexed("ZCTYP").items():
        name = word_of(h, card, "F1825", _ALGORITHMS, "GZIP_1, GZIP_2, RICE_1 and NOCOMPRESS for columns")
        if name is not None:
            names[number] = name
    return names


def _stored(h: StandardHdu, forms: dict[int, StoredForm], algorithms: dict[int, str]) -> None:
    """Compressed columns are bytes in the heap."""
    for number in forms:
        card: Card | None = h.indexed("TFORM").get(number)
        if card is None or card.kind != "string" or algorithms.get(number) == "NOCOMPRESS":
            continue
        form = stored_form(card.value)
        if form is not None and not (form.descriptor and form.code == "B"):
            reason = f"{card.keyword} is {card.written}, and a compressed column is of bytes in the heap, as in 1QB(99)"
            h.fault("F1827", reason, card)
