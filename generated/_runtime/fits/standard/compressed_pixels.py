# SPDX-License-Identifier: BSD-3-Clause
"""How the real numbers of a compressed image were made whole ones, and what stands for undefined pixels (FITS 10.2)."""

from __future__ import annotations

from .compressed import word_of
from .reserved import of_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..cards import Card
    from .compressed import StoredForm
    from .hdu import StandardHdu

_OF_INTEGERS = ("RICE_1", "RICE_ONE", "PLIO_1", "HCOMPRESS_1")
_DITHERS = ("SUBTRACTIVE_DITHER_1", "SUBTRACTIVE_DITHER_2")
# CFITSIO writes NONE where real numbers are packed as they are.
_METHODS = ("NO_DITHER", *_DITHERS, "NONE")
_MOST_SEED = 10_000


def check_pixels_packed(h: StandardHdu, algorithm: str, columns: dict[str, tuple[Card, StoredForm | None]]) -> None:
    """Judge the keywords and columns of quantization. columns: TFORMn and its meaning, by name in upper case."""
    method = _method(h)
    real = h.hdu.compressed and h.hdu.bitpix < 0
    _seed(h, needed=real and method in _DITHERS)
    there = [name for name in ("ZSCALE", "ZZERO") if _scaling(h, name, columns)]
    blank = h.card("ZBLANK")
    if blank is not None:
        of_type(h, blank, "F1813", "int")
    if "ZBLANK" in columns:
        card, form = columns["ZBLANK"]
        if form is not None and (form.descriptor or form.code not in "BIJK"):
            reason = f"{card.keyword} is {card.written}, and ZBLANK is a whole number for each tile, as in 1J"
            h.fault("F1813", reason, card, column="ZBLANK")
    if not real:
        return
    if len(there) == 1:
        other = "ZZERO" if there == ["ZSCALE"] else "ZSCALE"
        reason = f"{there[0]} is there without {other}; whole numbers become real ones by both"
        h.fault("F1810", reason, keyword=other)
    elif not there and (method in _DITHERS or (method == "NO_DITHER" and algorithm in _OF_INTEGERS)):
        reason = f"ZQUANTIZ says that the pixels were made whole numbers ({method}), and ZSCALE and ZZERO are missing"
        h.fault("F1810", reason, h.card("ZQUANTIZ"))
    elif not there and algorithm in _OF_INTEGERS:
        reason = f"{algorithm} packs whole numbers, and ZBITPIX is {h.hdu.bitpix}: without ZSCALE and ZZERO"
        reason = f"{reason} all behind the point is lost"
        h.fault("F1818", reason, h.card("ZCMPTYPE"))


def _method(h: StandardHdu) -> str:
    card = h.card("ZQUANTIZ")
    if card is None:
        return ""
    return word_of(h, card, "F1811", _METHODS, "NO_DITHER, SUBTRACTIVE_DITHER_1 and SUBTRACTIVE_DITHER_2") or ""


def _seed(h: StandardHdu, *, needed: bool) -> None:
    card = h.card("ZDITHER0")
    if card is None:
        if needed:
            reason = (
                "ZDITHER0 is missing, without which the random numbers that were added cannot be taken away; write it"
            )
            h.fault("F1812", reason, keyword="ZDITHER0")
    elif of_type(h, card, "F1812", "int") and not 1 <= card.value <= _MOST_SEED:
        h.fault("F1812", f"ZDITHER0 is {card.value}, and must be from 1 to {_MOST_SEED}", card)


def _scaling(h: StandardHdu, name: str, columns: dict[str, tuple[Card, StoredForm | None]]) -> bool:
    """Whether ZSCALE or ZZERO is there, as a column or as a keyword; of either a real number."""
    keyword = h.card(name)
    if name in columns:
        card, form = columns[name]
        if form is not None and (form.descriptor or form.code not in "ED"):
            reason = f"{card.keyword} is {card.written}, and {name} is a real number for each tile, as in 1D"
            h.fault("F1810", reason, card, column=name)
    elif keyword is not None:
        of_type(h, keyword, "F1810", "number")
    return name in columns or keyword is not None
