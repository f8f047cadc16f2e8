# SPDX-License-Identifier: BSD-3-Clause
"""Keywords of world coordinates as parts: what they say, of which axes, of which column, in which description.

Takes a keyword of up to eight characters; gives a `Name`, or None for what is none of these keywords. Quantities are
called as they are for an image (CRPIX, PC, LONPOLE), whatever their form in a table (FITS Table 22).
"""

from __future__ import annotations

from ....values import DIGITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    # Quantity; axis, 0 for the whole description; second index or number of a parameter, else -1; column, 0 for an
    # image; letter of an alternate description or "".
    Name: TypeAlias = tuple[str, int, int, int, str]

AXIS = frozenset(("CTYPE", "CUNIT", "CRVAL", "CDELT", "CRPIX", "CROTA", "CNAME", "CRDER", "CSYER"))
_SINGLE = frozenset(
    (
        "WCSAXES",
        "WCSNAME",
        "LONPOLE",
        "LATPOLE",
        "EQUINOX",
        "RADESYS",
        "RESTFRQ",
        "RESTWAV",
        "SPECSYS",
        "SSYSOBS",
        "SSYSSRC",
        "VELOSYS",
        "ZSOURCE",
        "VELANGL",
    )
)
_ONLY_PRIMARY = frozenset(("RADECSYS", "RESTFREQ"))
_PAIR = ("PC", "CD", "PV", "PS")
# Forms in tables, behind the axis number or the T. The shorter ones leave room for the letter of an alternate.
_FULL = {"CTYP": "CTYPE", "CUNI": "CUNIT", "CRVL": "CRVAL", "CDLT": "CDELT", "CRPX": "CRPIX", "CROT": "CROTA"}
_SHORT = {
    "CTY": "CTYPE",
    "CUN": "CUNIT",
    "CRV": "CRVAL",
    "CDE": "CDELT",
    "CRP": "CRPIX",
    "CNA": "CNAME",
    "CRD": "CRDER",
    "CSY": "CSYER",
}
_LIST_PAIR = {"TPC": "PC", "TP": "PC", "TCD": "CD", "TC": "CD", "TPV": "PV", "TV": "PV", "TPS": "PS", "TS": "PS"}
_VECTOR_PAIR = {"PV": "PV", "V": "PV", "PS": "PS", "S": "PS"}
_OF_COLUMN = {
    "WCAX": "WCSAXES",
    "WCSN": "WCSNAME",
    "LONP": "LONPOLE",
    "LATP": "LATPOLE",
    "EQUI": "EQUINOX",
    "RADE": "RADESYS",
    "RFRQ": "RESTFRQ",
    "RWAV": "RESTWAV",
    "SPEC": "SPECSYS",
    "SOBS": "SSYSOBS",
    "SSRC": "SSYSSRC",
    "VSYS": "VELOSYS",
    "ZSOU": "ZSOURCE",
    "VANG": "VELANGL",
    "TWCS": "WCSNAME",
}
LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
TEXTS = ("CTYPE", "CUNIT", "CNAME")  # of an axis; all others are numbers
_ALL = 7  # letters of a keyword of a whole description
_CODED = 8  # and the letter of an alternate


# Files have the same keywords again and again.
_images: dict[str, Name | None] = {}
_tables: dict[str, tuple[bool, Name] | None] = {}
_MOST_KEPT = 5000


def image_name(keyword: str) -> Name | None:
    """Read `CRPIX1`, `PC1_2A`, `LONPOLE`."""
    if keyword in _images:
        return _images[keyword]
    name = _image_name(keyword)
    if len(_images) < _MOST_KEPT:
        _images[keyword] = name
    return name


def table_name(keyword: str) -> tuple[bool, Name] | None:
    """Read `1CRPX4`, `12PC4`, `TCRPX4`, `TC3_4A`, `LONP4`: whether it is of a pixel list, where axes are columns."""
    if keyword in _tables:
        return _tables[keyword]
    name = _table_name(keyword)
    if len(_tables) < _MOST_KEPT:
        _tables[keyword] = name
    return name


def _image_name(keyword: str) -> Name | None:
    stem = keyword[:5]
    if stem in AXIS:
        number, alternate = _number(keyword[5:])
        return (stem, number, -1, 0, alternate) if number else None
    if keyword[:2] in _PAIR and keyword[2:3] in DIGITS and keyword[2:3]:
        return _pair(keyword[:2], keyword[2:], 0)
    return whole_name(keyword)


def whole_name(keyword: str) -> Name | None:
    """Read `LONPOLE`, `RADESYSA`: what is said of a whole description, in any header."""
    if len(keyword) == _ALL and keyword in _SINGLE:
        return (keyword, 0, -1, 0, "")
    if len(keyword) == _CODED and keyword[:_ALL] in _SINGLE and keyword[_ALL] in LETTERS:
        return (keyword[:_ALL], 0, -1, 0, keyword[_ALL])
    return (keyword, 0, -1, 0, "") if keyword in _ONLY_PRIMARY else None


def _table_name(keyword: str) -> tuple[bool, Name] | None:
    first = keyword[:1]
    if first == "T":
        listed = _list_name(keyword)
        if listed is not None:
            return (True, listed)
    elif first and first in DIGITS:
        vector = _vector_name(keyword)
        return None if vector is None else (False, vector)
    quantity = _OF_COLUMN.get(keyword[:4])
    if quantity is None:
        return None
    column, alternate = _number(keyword[4:])
    return (False, (quantity, 0, -1, column, alternate)) if column else None


def table_keyword(quantity: str, axis: int, column: int, alternate: str) -> str:
    """Spell the keyword of an axis; column 0 is an image, a negative one a pixel list."""
    if column == 0:
        return f"{quantity}{axis}{alternate}"
    forms = _SHORT if alternate or quantity not in _FULL.values() else _FULL
    stem = next(form for form, meant in forms.items() if meant == quantity)
    return f"T{stem}{axis}{alternate}" if column < 0 else f"{axis}{stem}{column}{alternate}"


def misspelt_alternate(keyword: str) -> str | None:
    """What `TCTYP4A` or `1CRVL4A` should be: an alternate takes the shorter form."""
    bare = keyword.lstrip(DIGITS) if keyword[:1] in DIGITS else keyword[1:]
    quantity = _FULL.get(bare[:4])
    if quantity is None or quantity == "CROTA" or keyword[-1:] not in LETTERS:
        return None
    number, _ = _number(bare[4:])
    short = table_keyword(quantity, 1, -1, "A")[1:4]
    return f"{keyword[: len(keyword) - len(bare)]}{short}{bare[4:]}" if number else None


def _list_name(keyword: str) -> Name | None:
    quantity = _FULL.get(keyword[1:5])
    if quantity is not None:
        column, alternate = _number(keyword[5:])
        return (quantity, column, -1, 0, "") if column and not alternate else None
    quantity = _SHORT.get(keyword[1:4])
    if quantity is not None:
        column, alternate = _number(keyword[4:])
        return (quantity, column, -1, 0, alternate) if column else None
    if "_" in keyword:
        stem = keyword[:3].rstrip(DIGITS)
        if stem in _LIST_PAIR:
            return _pair(_LIST_PAIR[stem], keyword[len(stem) :], 0)
    return None


def _vector_name(keyword: str) -> Name | None:
    body = keyword.lstrip(DIGITS)
    before = keyword[: len(keyword) - len(body)]
    if before[0] == "0":
        return None
    axis = int(before)
    quantity = _FULL.get(body[:4])
    if quantity is not None:
        column, alternate = _number(body[4:])
        return (quantity, axis, -1, column, "") if column and not alternate else None
    quantity = _SHORT.get(body[:3])
    if quantity is not None:
        column, alternate = _number(body[3:])
        return (quantity, axis, -1, column, alternate) if column else None
    if body[:2] in ("PC", "CD") and len(before) == 2 and before[1] != "0":  # noqa: PLR2004  # of more digits none can say which axis they are of
        column, alternate = _number(body[2:])
        return (body[:2], int(before[0]), int(before[1]), column, alternate) if column else None
    if "_" in body:
        stem = body[:2].rstrip(DIGITS)
        if stem in _VECTOR_PAIR:
            read = _pair(_VECTOR_PAIR[stem], body[len(stem) :], 0)
            return None if read is None else (read[0], axis, read[2], read[1], read[4])
    return None


def _number(text: str) -> tuple[int, str]:
    """Number and letter of `4A`; 0 when it is neither `4` nor `4A`, or begins with a zero."""
    alternate = ""
    if text[-1:] in LETTERS and text:
        alternate, text = text[-1], text[:-1]
    if text.isdecimal() and text[0] != "0":
        return (int(text), alternate)
    return (0, "")


def _pair(quantity: str, text: str, column: int) -> Name | None:
    """Read `1_2A`. A parameter may be number 0; leading zeros make another keyword, which F0206 tells."""
    first, _, second = text.partition("_")
    alternate = ""
    if second[-1:] in LETTERS and second:
        alternate, second = second[-1], second[:-1]
    if not first.isdecimal() or first[0] == "0" or not second.isdecimal():
        return None
    if second[0] == "0" and (len(second) > 1 or quantity in ("PC", "CD")):
        return None
    return (quantity, int(first), int(second), column, alternate)
