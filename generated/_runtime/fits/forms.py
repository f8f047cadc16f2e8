# SPDX-License-Identifier: BSD-3-Clause
"""Keywords of the form of an HDU: those that no spec has to declare, and those that no extension inherits.

Takes names of keywords; gives whether they are such (FITS Standard 4.4.1, 5.3, 7.2, 7.3, 10.1).
"""

from __future__ import annotations

from ..values import DIGITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .structure import Hdu

_MANDATORY = frozenset(
    "SIMPLE XTENSION BITPIX NAXIS PCOUNT GCOUNT GROUPS EXTEND EXTNAME EXTVER EXTLEVEL CHECKSUM DATASUM LONGSTRN".split()  # noqa: SIM905  # a table
)
_COLUMN = frozenset("TTYPE TFORM TUNIT TNULL TSCAL TZERO TDISP TDIM TBCOL".split())  # noqa: SIM905
_IMAGE = frozenset(("BSCALE", "BZERO", "BLANK"))
_COMPRESSED = frozenset(
    "ZIMAGE ZTABLE ZBITPIX ZNAXIS ZCMPTYPE ZMASKCMP ZQUANTIZ ZDITHER0 ZBLANK ZSCALE ZZERO ZSIMPLE ZTENSION ZEXTEND "  # noqa: SIM905
    "ZPCOUNT ZGCOUNT ZHECKSUM ZDATASUM ZBLOCKED ZTILELEN ZTHEAP".split()
)
_COMPRESSED_NUMBERED = frozenset(("ZNAXIS", "ZTILE", "ZNAME", "ZVAL", "ZFORM", "ZCTYP"))
_OWN = frozenset("INHERIT BUNIT DATAMIN DATAMAX COMMENT HISTORY PIXVALUE".split())  # noqa: SIM905
_OWN_NUMBERED = frozenset(
    ("NPIX", "TLMIN", "TLMAX", "TDMIN", "TDMAX", "TCTYP", "TCUNI", "TCRVL", "TCDLT", "TCRPX", "TCROT")
)


def is_form(name: str) -> bool:
    """Whether a keyword is of the form of any HDU."""
    return name in _MANDATORY or (name.startswith("NAXIS") and name[5:].isdigit())


def is_table_form(name: str) -> bool:
    """Whether a keyword is of the form of a table."""
    return name in ("TFIELDS", "THEAP") or (name[-1:].isdigit() and name.rstrip(DIGITS) in _COLUMN)


def is_image_form(name: str) -> bool:
    """Whether a keyword says how pixels are stored."""
    return name in _IMAGE


def is_compressed_form(name: str) -> bool:
    """Whether a keyword is of the form of a compressed image or table."""
    return name in _COMPRESSED or (name[-1:].isdigit() and name.rstrip(DIGITS) in _COMPRESSED_NUMBERED)


def is_own(name: str) -> bool:
    """Whether a keyword speaks of its own HDU only, so that no extension has it from the primary."""
    if is_form(name) or name in _OWN or name in _IMAGE or is_table_form(name):
        return True
    return name[-1:].isdigit() and name.rstrip(DIGITS) in _OWN_NUMBERED


def beyond_form(names: list[str], hdu: Hdu, *, pixels: bool) -> list[str]:
    """Those of some keywords that are not of the form of an HDU. pixels: a spec declares an image there."""
    forms = [is_form]
    if hdu.kind in ("table", "asciitable") or hdu.compressed:
        forms.append(is_table_form)
    if pixels or hdu.kind == "groups":
        forms.append(is_image_form)
    if hdu.compressed or (hdu.kind == "table" and "ZTABLE" in hdu.header):
        forms.append(is_compressed_form)
    return [name for name in names if not any(form(name) for form in forms)]
