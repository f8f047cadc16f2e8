# SPDX-License-Identifier: BSD-3-Clause
"""Registered conventions of one header: sorted tables, keywords of IRAF in pieces, files packed into FITS."""

from __future__ import annotations

from ...values import is_digits, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .hdu import StandardHdu

_PIECE = 8  # characters of WAT1_001
_AXIS = 3  # which of them is the axis


def sort_keys(text: str) -> list[tuple[str, bool]]:
    """Names of columns in TSORTKEY, and whether rows go from low to high."""
    parts = [part.strip(" ") for part in text.split(",")]
    return [(part.lstrip("+-").strip(" "), not part.startswith("-")) for part in parts]


def check_sort_key(h: StandardHdu) -> None:
    """Judge TSORTKEY: names of columns, with commas between them, each perhaps with a minus (HEASARC)."""
    card, key = h.card("TSORTKEY"), h.text("TSORTKEY")
    if card is None or h.hdu.kind not in ("table", "asciitable"):
        return
    if key is None:
        h.value_fault("F2004", f"TSORTKEY is {card.written or 'empty'}; write the names of columns as text", card)
        return
    table = h.table
    names = {column.name.strip(" ").upper() for column in table.columns} if table is not None else set()
    for name, _ in sort_keys(key):
        if name.upper() not in names:
            what = f"has {shown(name)}, and no column is called so" if name else "has a comma too many"
            h.fault("F2004", f"TSORTKEY {what}; correct it, or leave it out", card)
            return


def check_pieces(h: StandardHdu) -> None:
    """Judge whether WATj_nnn, the pieces of a text, are numbered from 001 without gaps (IRAF)."""
    pieces: dict[str, list[str]] = {}
    for keyword in h.first:
        stem = keyword[:5]
        if stem[:3] == "WAT" and stem[4:] == "_" and len(keyword) == _PIECE and is_digits(stem[_AXIS] + keyword[5:]):
            pieces.setdefault(stem, []).append(keyword)
    for stem, keywords in pieces.items():
        for number, keyword in enumerate(sorted(keywords), 1):
            if int(keyword[5:]) != number:
                reason = f"{keyword} is there without {stem}{number:03}; IRAF joins them by number, so copy them all"
                h.fault("F2005", reason, h.card(keyword))
                break


def check_foreign(h: StandardHdu) -> None:
    """Judge what is needed to get a file out of a FOREIGN extension (IRAF)."""
    if (h.text("XTENSION") or "").strip(" ") != "FOREIGN":
        return
    missing = [keyword for keyword in ("FG_FNAME", "FG_FTYPE") if h.card(keyword) is None]
    if missing:
        verb = "is" if len(missing) == 1 else "are"
        reason = f"{' and '.join(missing)} {verb} missing, without which the file cannot be restored"
        h.fault("F2006", f"{reason}; write both", keyword=missing[0])
