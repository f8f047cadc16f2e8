"""A FITS file as it might be written: cards that can be exchanged, and data that stay where they are.

Takes an open file; gives a `FileDraft`, one `HduDraft` an HDU. Both are never changed: an edit makes another draft. A
draft reads as a file does (`DraftSource`), so that it can be judged before it exists; what was not edited reads byte
for byte as it was, whatever is wrong with it.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from specc.runtime.fits.cards import BLOCK, CARD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.runtime.fits.file import FitsFile
    from specc.runtime.reading.source import Source

PIECE = 1 << 20  # bytes that are held at a time


@dataclass(frozen=True, slots=True)
class Line:
    """A card: 80 characters, one a byte. number: its place in the file as it was, from 1; below 0 for a new one."""

    number: int
    text: str

    @property
    def keyword(self) -> str:
        """Give the keyword without blanks behind it."""
        return self.text[:8].rstrip(" ")


@dataclass(frozen=True, slots=True)
class HduDraft:
    """One HDU.

    end: the END card. pad: what stands behind it. fill: bytes in place of those that fill the last block of the data,
    None while they are as they were; cut: nothing follows them. data_at, data_end, stop: where in the file as it was
    the data begin, the data end, and the next HDU or the file ends. fill_end: where the fill ends, if it is all there.
    """

    index: int
    label: str
    kind: str
    lines: tuple[Line, ...]
    end: str
    pad: str
    data_at: int
    data_end: int
    fill_end: int
    stop: int
    fill: bytes | None = None
    cut: bool = False
    made: int = 0

    @property
    def header(self) -> bytes:
        """Give the header as bytes, whole blocks of them unless it was not so before."""
        return ("".join(line.text for line in self.lines) + self.end + self.pad).encode("latin-1")

    def first(self, keyword: str) -> Line | None:
        """Give the first card of a keyword."""
        return next((line for line in self.lines if line.keyword == keyword), None)

    def every(self, keyword: str) -> list[Line]:
        """Give all cards of a keyword."""
        return [line for line in self.lines if line.keyword == keyword]

    def with_lines(self, lines: tuple[Line, ...]) -> HduDraft:
        """Give the HDU with other cards; where there are more or fewer, the header is filled with blanks anew.

        Blank cards before END are room for others: they give way before the header grows by a block.
        """
        if len(lines) == len(self.lines):
            return replace(self, lines=lines)
        blocks = -(-(len(self.lines) + 1) * CARD // BLOCK)
        while (len(lines) + 1) * CARD > blocks * BLOCK and not lines[-1].text.strip(" "):
            lines = lines[:-1]
        room = -(len(lines) + 1) * CARD % BLOCK
        return replace(self, lines=lines, pad=self.pad[:room].ljust(room))


@dataclass(frozen=True, slots=True)
class FileDraft:
    """All HDUs of a file, and the bytes they were read from."""

    hdus: tuple[HduDraft, ...]
    source: Source = field(repr=False)

    def with_hdu(self, hdu: HduDraft) -> FileDraft:
        """Give the file with one HDU exchanged."""
        return replace(self, hdus=(*self.hdus[: hdu.index], hdu, *self.hdus[hdu.index + 1 :]))

    def pieces(self) -> Iterator[tuple[bytes | None, int, int]]:
        """Give the file in order: bytes, or None and from where to where it is as it was."""
        for hdu in self.hdus:
            yield hdu.header, 0, 0
            if hdu.fill is None and not hdu.cut:
                yield None, hdu.data_at, hdu.stop
                continue
            yield None, hdu.data_at, hdu.data_end
            if hdu.fill is None:
                yield None, hdu.data_end, min(hdu.fill_end, hdu.stop)
            else:
                yield hdu.fill, 0, 0
            if not hdu.cut:
                yield None, min(hdu.fill_end, hdu.stop), hdu.stop

    def content(self) -> Iterator[bytes]:
        """Give the bytes of the file, no more than a megabyte or a header at a time."""
        for own, begin, end in self.pieces():
            if own is not None:
                yield own
                continue
            for at in range(begin, end, PIECE):
                yield self.source.read(at, min(PIECE, end - at))


def read_draft(file: FitsFile) -> FileDraft:
    """Give the draft of a file as it is. Reads a packed file to its end."""
    length = file.source.size()
    begins = [hdu.header_at for hdu in file.hdus[1:]]
    hdus = []
    for hdu, stop in zip(file.hdus, [*begins, length], strict=True):
        text, ending = hdu.header.text, hdu.header.ending
        cards = [text[at : at + CARD] for at in range(0, len(text), CARD)]
        data_at = min(hdu.data_at, length)
        data_end = min(hdu.data_at + (hdu.size or 0), length)
        hdus.append(
            HduDraft(
                hdu.index,
                hdu.label,
                hdu.kind,
                tuple(Line(number, card) for number, card in enumerate(cards, 1)),
                ending[:CARD],
                ending[CARD:],
                data_at,
                data_end,
                data_end if hdu.next_at is None else hdu.next_at,
                stop,
            )
        )
    return FileDraft(tuple(hdus), file.source)


class DraftSource:
    """The bytes of a draft by offset, as `Source` has it. Closing it leaves the file open."""

    def __init__(self, draft: FileDraft) -> None:
        self.packing = draft.source.packing
        self.dear = False
        self.trouble = draft.source.trouble
        self._source = draft.source
        self._pieces: list[tuple[bytes | None, int]] = []
        self._begins: list[int] = []
        at = 0
        for own, begin, end in draft.pieces():
            count = end - begin if own is None else len(own)
            if count > 0:
                self._begins.append(at)
                self._pieces.append((own, begin))
                at += count
        self._length = at

    def read(self, offset: int, count: int) -> bytes:
        """Give bytes from `offset` on; fewer when the file ends before."""
        stop = min(offset + count, self._length)
        found = []
        place = bisect_right(self._begins, offset) - 1
        while offset < stop:
            own, begin = self._pieces[place]
            within = offset - self._begins[place]
            last = self._begins[place + 1] if place + 1 < len(self._begins) else self._length
            wanted = min(stop, last) - offset
            found.append(self._source.read(begin + within, wanted) if own is None else own[within : within + wanted])
            offset += wanted
            place += 1
        return found[0] if len(found) == 1 else b"".join(found)

    def reaches(self, offset: int) -> bool:
        """Say whether the file has at least so many bytes."""
        return offset <= self._length

    def size(self) -> int:
        """Give the bytes of the file."""
        return self._length

    def close(self) -> None:
        """Leave the file to whoever opened it."""
