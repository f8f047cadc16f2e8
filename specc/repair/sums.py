"""CHECKSUM and DATASUM of a draft (FITS 4.4.2.7, appendix J): kept right where they were, made right where asked.

Takes the HDU as it was and as it is edited. A wrong sum is a sign of damage, and a sum made right would hide it: so it
is kept whether CHECKSUM agreed with the HDU, or at least with its header and DATASUM, and whether DATASUM agreed with
the data. Sums are in ones' complement over 32-bit words.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, TypeAlias

from specc.runtime.fits.cards import BLOCK
from specc.runtime.fits.standard.checksums import stated_sum, sum_of
from specc.runtime.fits.sums import ONES

from .cards import read, valued, with_value
from .draft import DraftSource, FileDraft, HduDraft
from .edits import Insert, Replace

if TYPE_CHECKING:
    from .draft import Line
# What is done about sums: keep what was right, make right those that are there, write those that are missing as well.
Sums: TypeAlias = Literal["keep", "renew", "add"]

_VALUE = slice(11, 27)  # of a CHECKSUM card, in which it must stand
_NOTHING = "0" * 16


@dataclass(frozen=True, slots=True)
class Stated:
    """Whether the sums of an HDU are right. header_right: CHECKSUM agrees with DATASUM, if not with the data."""

    datasum_right: bool = False
    checksum_right: bool = False
    header_right: bool = False


def stated(draft: FileDraft, hdu: HduDraft) -> Stated:
    """Compare the sums of an HDU with its bytes. Reads the data, if there is anything to compare."""
    datasum, checksum = _datasum(hdu), _checksum(hdu)
    if (datasum is None and checksum is None) or not _whole(hdu):
        return Stated()
    data = _data_sum(draft, hdu)
    head = _sum(hdu.header)
    return Stated(
        datasum_right=datasum is not None and not (data - datasum) % ONES,
        checksum_right=checksum is not None and not (head + data) % ONES,
        header_right=checksum is not None and datasum is not None and not (head + datasum) % ONES,
    )


def settle(old: FileDraft, new: FileDraft, known: dict[int, Stated], sums: Sums) -> FileDraft:
    """Give the draft with its sums as they should be.

    old: the file as it was. known: what its sums said, by HDU, which is filled when it is needed.
    """
    for before, after in zip(old.hdus, new.hdus, strict=True):
        if (after == before and sums == "keep") or not _whole(after):
            continue
        if before.index not in known:
            known[before.index] = stated(old, before)
        settled = _settled(new, after, known[before.index], sums)
        if settled != after:
            new = new.with_hdu(settled)
    return new


def _settled(draft: FileDraft, hdu: HduDraft, known: Stated, sums: Sums) -> HduDraft:
    if sums == "add":
        for keyword, literal in (("DATASUM", "'0'"), ("CHECKSUM", f"'{_NOTHING}'")):
            if hdu.first(keyword) is None:
                hdu = _edited(hdu, Insert(_last(hdu), valued(keyword, literal)))
    line = hdu.first("DATASUM")
    stored = _datasum(hdu)
    if line is not None and (known.datasum_right or sums != "keep"):
        data = _data_sum(draft, hdu)
        if stored is None or (data - stored) % ONES:
            stored = data
            hdu = _rewritten(hdu, line, f"'{data}'")
    line = hdu.first("CHECKSUM")
    if line is not None and (known.checksum_right or known.header_right or sums != "keep"):
        total = _data_sum(draft, hdu) if stored is None or known.checksum_right else stored
        if _checksum(hdu) is None or (_sum(hdu.header) + total) % ONES:
            hdu = _rewritten(hdu, line, f"'{_NOTHING}'")
            line = hdu.first("CHECKSUM")
            if line is not None and line.text[_VALUE] == _NOTHING:
                text = encoded(_sum(hdu.header) + total)
                hdu = _edited(hdu, Replace(line, line.text[: _VALUE.start] + text + line.text[_VALUE.stop :]))
    return hdu


def _rewritten(hdu: HduDraft, line: Line, literal: str) -> HduDraft:
    text = with_value(line.text, literal)
    # A comment that leaves no room stays, and so does the sum.
    return hdu if text is None else _edited(hdu, Replace(line, text))


def _edited(hdu: HduDraft, edit: Insert | Replace) -> HduDraft:
    done = edit.apply(hdu)
    return hdu if done is None else done[0]


def _last(hdu: HduDraft) -> Line | None:
    """Give the last card that is not blank."""
    return next((line for line in reversed(hdu.lines) if line.text.strip(" ")), None)


def _whole(hdu: HduDraft) -> bool:
    """Say whether header and data are whole blocks, of which alone there are sums."""
    blocks = hdu.fill_end <= hdu.stop or hdu.fill is not None
    return blocks and not len(hdu.header) % BLOCK


def _datasum(hdu: HduDraft) -> int | None:
    line = hdu.first("DATASUM")
    return None if line is None else stated_sum(read(line.text))


def _checksum(hdu: HduDraft) -> str | None:
    line = hdu.first("CHECKSUM")
    card = None if line is None else read(line.text)
    return card.value if card is not None and card.kind == "string" and len(card.value) == len(_NOTHING) else None


def _data_sum(draft: FileDraft, hdu: HduDraft) -> int:
    """Give the sum of data and fill."""
    if hdu.fill is None:
        return sum_of(draft.source, hdu.data_at, hdu.fill_end)
    alone = replace(hdu, lines=(), end="", pad="", cut=True)
    source = DraftSource(FileDraft((alone,), draft.source))
    return sum_of(source, 0, source.size())


def _sum(content: bytes) -> int:
    return int.from_bytes(content, "big") % ONES


def encoded(total: int) -> str:
    """Give the 16 characters of CHECKSUM that make an HDU of this sum add up to nothing (appendix J)."""
    value = ~(total % ONES) & ONES
    text = [""] * 16
    for place in range(4):
        byte = value >> (24 - 8 * place) & 0xFF
        parts = [byte // 4 + ord("0")] * 4
        parts[0] += byte % 4
        while any(not chr(part).isalnum() for part in parts):
            for first in (0, 2):
                if not all(chr(part).isalnum() for part in parts[first : first + 2]):
                    parts[first] += 1
                    parts[first + 1] -= 1
        for nth, part in enumerate(parts):
            text[4 * nth + place] = chr(part)
    return text[-1] + "".join(text[:-1])
