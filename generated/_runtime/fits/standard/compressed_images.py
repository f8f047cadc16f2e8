# SPDX-License-Identifier: BSD-3-Clause
"""Header of a compressed image: algorithm, tiles, columns, and what the image was before (FITS 10.1, 10.2, 10.4).

That ZBITPIX and ZNAXISn are there and make sense is judged while the file is scanned (`structure`). Where they do not,
nothing is judged here that hangs on them.
"""

from __future__ import annotations

from .compressed import stored_form, word_of
from .compressed_pixels import check_pixels_packed
from .reserved import of_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..cards import Card
    from .compressed import StoredForm
    from .hdu import StandardHdu

_ALGORITHMS = ("RICE_1", "RICE_ONE", "GZIP_1", "GZIP_2", "PLIO_1", "HCOMPRESS_1", "NOCOMPRESS")
_PLANE = 2  # axes


def check_compressed_image(h: StandardHdu) -> None:
    """Judge the header of an image that is stored in a binary table."""
    algorithm = _algorithm(h)
    sides = _tiles(h)
    if sides:
        _rows(h, sides)
    given = _parameters(h)
    if algorithm in ("RICE_1", "RICE_ONE"):
        _one_of(h, given.get("BLOCKSIZE"), (16, 32))
        _one_of(h, given.get("BYTEPIX"), (1, 2, 4, 8))
    elif algorithm == "HCOMPRESS_1":
        _planes(h, sides, given)
    columns = _columns(h)
    _packed(h, columns)
    _mask(h, columns)
    check_pixels_packed(h, algorithm, columns)
    _before(h)


def _algorithm(h: StandardHdu) -> str:
    card = h.card("ZCMPTYPE")
    if card is None:
        h.fault(
            "F1802",
            "ZCMPTYPE is missing, so nobody knows how to unpack the image; write the algorithm",
            keyword="ZCMPTYPE",
        )
        return ""
    return word_of(h, card, "F1803", _ALGORITHMS, "RICE_1, GZIP_1, GZIP_2, PLIO_1, HCOMPRESS_1 and NOCOMPRESS") or ""


def _tiles(h: StandardHdu) -> list[tuple[int, int]]:
    """Length of each axis and side of a tile along it; nothing when one of them is not known."""
    axes = h.hdu.axes if h.hdu.compressed else ()
    cards = h.indexed("ZTILE")
    good = True
    for number, card in cards.items():
        if h.hdu.compressed and number > len(axes):
            reason = f"there is no axis {number}, as ZNAXIS is {len(axes)}; leave {card.keyword} out"
            h.fault("F1805", reason, card)
        elif not of_type(h, card, "F1805", "int"):
            good = False
        elif card.value < 1:
            h.fault("F1805", f"{card.keyword} is {card.value}, and a tile has at least 1 pixel along each axis", card)
            good = False
    if not good:
        return []
    sides = [(length, length if number == 1 else 1) for number, length in enumerate(axes, 1)]
    for number, card in cards.items():
        if number <= len(axes):
            sides[number - 1] = axes[number - 1], card.value
    return sides


def _rows(h: StandardHdu, sides: list[tuple[int, int]]) -> None:
    """A row for each tile."""
    tiles = 1
    for length, side in sides:
        tiles *= -(-length // side)
    rows = h.hdu.rows
    if tiles != rows and len(h.hdu.stored_axes) == _PLANE:
        shape = " x ".join(str(-(-length // side)) for length, side in sides[:8])
        reason = f"the table has {rows} rows, and the image is cut into {shape} tiles; one row holds one tile"
        h.fault("F1806", reason, h.card("NAXIS2"), expected=tiles)


def _parameters(h: StandardHdu) -> dict[str, Card]:
    """Cards of the values of what ZNAMEi name."""
    names, values = h.indexed("ZNAME"), h.indexed("ZVAL")
    numbers = sorted(names.keys() | values.keys())
    for number in numbers:
        if number not in values:
            h.fault("F1807", f"ZNAME{number} is there without ZVAL{number}, its value; write both", names[number])
        elif number not in names:
            h.fault(
                "F1807", f"ZVAL{number} is there without ZNAME{number}, which says of what; write both", values[number]
            )
    for place, number in enumerate(numbers, 1):
        if place != number:
            card = names.get(number) or values[number]
            reason = f"{card.keyword} is there, and ZNAME{place} is not; readers stop at the first that is missing"
            h.fault("F1807", reason, card)
            break
    given = {}
    for number, card in names.items():
        if of_type(h, card, "F1807", "string") and number in values:
            given[card.value.strip(" ").upper()] = values[number]
    return given


def _one_of(h: StandardHdu, card: Card | None, allowed: tuple[int, ...]) -> None:
    if card is not None and (card.kind not in ("int", "float") or card.value not in allowed):
        name = h.text(f"ZNAME{card.keyword[4:]}") or ""
        numbers = ", ".join(map(str, allowed[:-1]))
        reason = f"{name.strip(' ')} of RICE_1 is {card.written or 'empty'}; it can be {numbers} or {allowed[-1]}"
        h.value_fault("F1817", reason, card)


def _planes(h: StandardHdu, sides: list[tuple[int, int]], given: dict[str, Card]) -> None:
    """HCOMPRESS_1 takes tiles of two dimensions."""
    if sides and sum(min(pair) > 1 for pair in sides) != _PLANE:
        shape = " x ".join(str(min(pair)) for pair in sides[:8])
        reason = (
            f"HCOMPRESS_1 packs tiles with two sides of more than one pixel, and these are of {shape}; compress others"
        )
        h.fault("F1820", reason, h.card("ZTILE1") or h.card("ZNAXIS"))
    scale, smooth = given.get("SCALE"), given.get("SMOOTH")
    if scale is not None and scale.kind not in ("int", "float"):
        h.value_fault("F1820", f"SCALE of HCOMPRESS_1 is a number, and it is {scale.written or 'empty'}", scale)
    if smooth is not None and (smooth.kind not in ("int", "float") or smooth.value not in (0, 1)):
        h.value_fault("F1820", f"SMOOTH of HCOMPRESS_1 is 0 or 1, and it is {smooth.written or 'empty'}", smooth)


def _columns(h: StandardHdu) -> dict[str, tuple[Card, StoredForm | None]]:
    """Card and meaning of TFORMn by name of the column, in upper case; without columns that have no format."""
    columns: dict[str, tuple[Card, StoredForm | None]] = {}
    forms = h.indexed("TFORM")
    for number, name in h.indexed("TTYPE").items():
        card = forms.get(number)
        if name.kind == "string" and card is not None and card.kind == "string":
            columns.setdefault(name.value.strip(" ").upper(), (card, stored_form(card.value)))
    return columns


def _packed(h: StandardHdu, columns: dict[str, tuple[Card, StoredForm | None]]) -> None:
    """Columns of the tiles."""
    if "COMPRESSED_DATA" not in columns:
        reason = "there is no column COMPRESSED_DATA, in which readers look for the tiles; name theirs so"
        h.fault("F1808", reason, column="COMPRESSED_DATA")
        return
    card, form = columns["COMPRESSED_DATA"]
    if form is not None and not (form.descriptor and form.code in "BIJ"):
        reason = f"{card.keyword} is {card.written}; the tiles are arrays of variable length, of type 1PB, 1PI or 1PJ"
        h.fault("F1808", f"{reason}, or the same with Q", card, column="COMPRESSED_DATA")
    if "UNCOMPRESSED_DATA" in columns:
        reason = "tiles in UNCOMPRESSED_DATA are of a time before the Standard; newer files have GZIP_COMPRESSED_DATA"
        h.fault("F1833", reason, columns["UNCOMPRESSED_DATA"][0], column="UNCOMPRESSED_DATA")


def _mask(h: StandardHdu, columns: dict[str, tuple[Card, StoredForm | None]]) -> None:
    """Where undefined pixels are."""
    card = h.card("ZMASKCMP")
    if card is not None:
        of_type(h, card, "F1814", "string")
    if "NULL_PIXEL_MASK" not in columns:
        return
    form_card, form = columns["NULL_PIXEL_MASK"]
    if form is not None and not form.descriptor:
        reason = f"{form_card.keyword} is {form_card.written}; a compressed mask is an array of variable length"
        h.fault("F1814", f"{reason}, as in 1PB(99)", form_card, column="NULL_PIXEL_MASK")
    if card is None:
        reason = "ZMASKCMP is missing, which says how NULL_PIXEL_MASK is compressed; write it"
        h.fault("F1814", reason, keyword="ZMASKCMP")


def _before(h: StandardHdu) -> None:
    """Keywords of the image before it was compressed."""
    simple, tension = h.card("ZSIMPLE"), h.card("ZTENSION")
    if tension is not None and of_type(h, tension, "F1815", "string") and tension.value.strip(" ") != "IMAGE":
        h.fault("F1815", f"ZTENSION is {tension.written}, and only an IMAGE extension is compressed so", tension)
    if tension is None:
        return  # of a primary, in which PCOUNT and GCOUNT may have been copied as well
    if simple is not None:
        reason = "ZSIMPLE and ZTENSION are both there; the image was the primary or an extension, leave one out"
        h.fault("F1815", reason, tension)
        return
    for keyword in ("ZEXTEND", "ZBLOCKED"):
        card = h.card(keyword)
        if card is not None:
            reason = f"ZTENSION says that the image was an extension, and {keyword[1:]} is of a primary; leave it out"
            h.fault("F1815", reason, card)
