# SPDX-License-Identifier: BSD-3-Clause
"""Rows of a delimited text the quick way: where all bytes of a kind are is asked at once.

Takes a stretch of lines; gives its cells, or None when it has to be walked through cell by cell: what is found here
must be what `walk` would find. Quotes are well-formed when each that opens stands at the start of a cell and each that
closes at its end; then a byte is in a quoted cell if an odd number of quotes lies before it.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..data.arrays import Array
    from .delimited import Dialect

_QUOTE, _BREAK = ord('"'), ord("\n")
_CELL_END, _ROW_END = "\x1f", "\x1e"


class Stretch:
    """What a stretch of text holds.

    cells: of the rows that are as wide as they should be. lines: where these begin, from 0; places: which they are of
    the `rows` that there are, from 0. wrong: other rows: place, line, number of cells. skipped: kinds and lines of
    comments and blank lines, and of cells that stand `apart`. longest: bytes of a row. letters,
    breaks: how much was read, and how many line breaks are in that.
    """

    __slots__ = ("breaks", "cells", "letters", "lines", "longest", "places", "rows", "skipped", "wrong")

    def __init__(self, letters: int, breaks: int) -> None:
        self.letters = letters
        self.breaks = breaks
        self.rows = 0
        self.cells: list[str] = []
        self.lines: Any = ()
        self.places: Any = ()
        self.wrong: list[tuple[int, int, int]] = []
        self.skipped: list[tuple[str, int]] = []
        self.longest = 0


def quick_rows(data: bytes, text: str, dialect: Dialect, width: int, *, final: bool) -> Stretch | None:
    """Rows of a text, given as bytes as well; None when it has to be walked through.

    Rows behind a quote that is open at the end of the text are left for later.
    """
    delimiter = dialect.delimiter
    if not delimiter.isascii():
        return None
    if b'"' in data:
        return _quoted(data, dialect, width, final=final)
    length = len(text)
    if delimiter == " ":
        if b"\t" in data:
            return None
        if "  " in text or " \n" in text or "\n " in text or text[0] == " ":
            lines = text.split("\n")
            close = [" ".join(filter(None, line.split(" "))) for line in lines]
            apart = [at for at, (one, other) in enumerate(zip(lines, close, strict=True)) if one != other and other]
            text = "\n".join(close)
            made = _plain(text.encode(), text, dialect, width, length)
            made.skipped += [("apart", at) for at in apart if not dialect.comment or close[at][0] != dialect.comment]
            return made
    return _plain(data, text, dialect, width, length)


def _plain(data: bytes, text: str, dialect: Dialect, width: int, letters_read: int) -> Stretch:
    """Rows of a text without quotes."""
    import numpy as np

    letters = np.frombuffer(data, np.uint8)
    ends = np.flatnonzero(letters == _BREAK)
    seps = np.flatnonzero(letters == ord(dialect.delimiter))
    made = Stretch(letters_read, len(ends))
    delimiter = dialect.delimiter
    blanks = blanks_beside(delimiter)
    rows = _Found(letters, ends, seps, np.arange(len(ends)), (dialect.comment, blanks))
    good = rows.judge(made, width, lambda: text.split("\n"))
    if len(good) == len(ends):
        made.cells = text[:-1].replace("\n", delimiter).split(delimiter)
    elif len(good):
        lines = text.split("\n")
        made.cells = delimiter.join([lines[index] for index in good.tolist()]).split(delimiter)
    if dialect.trimmed and _has_margins(letters, delimiter):
        made.cells = [cell.strip(blanks) for cell in made.cells]
    return made


def _quoted(data: bytes, dialect: Dialect, width: int, *, final: bool) -> Stretch | None:
    """Rows of a text with quotes, if they are well-formed."""
    import numpy as np

    if _is_doubtful(data, dialect):
        return None
    letters = np.frombuffer(data, np.uint8)
    quotes: Any = letters == _QUOTE
    outside = (np.cumsum(quotes, dtype=np.uint8) & 1) == 0
    breaks = letters == _BREAK
    ends = np.flatnonzero(breaks & outside)
    if not len(ends) or (final and ends[-1] != len(data) - 1):
        return None
    stop = int(ends[-1]) + 1
    seps = np.flatnonzero((letters[:stop] == ord(dialect.delimiter)) & outside[:stop])
    begins = np.zeros(stop + 1, np.bool_)  # whether a cell begins there
    begins[0] = begins[ends + 1] = begins[seps + 1] = True
    places = np.flatnonzero(quotes[:stop])
    opening, closing = places[0::2], places[1::2]
    if not (
        (begins[opening] | (letters[opening - 1] == _QUOTE)).all()
        and (begins[closing + 2] | (letters[closing + 1] == _QUOTE)).all()
    ) or (dialect.delimiter == " " and (begins[:-1] & begins[1:]).any()):
        return None
    parts = letters[:stop].copy()
    parts[seps], parts[ends] = ord(_CELL_END), ord(_ROW_END)
    text = parts.tobytes().decode()
    every = np.flatnonzero(breaks[:stop])
    made = Stretch(len(text), len(every))
    blanks = blanks_beside(dialect.delimiter)
    starts = np.concatenate((np.zeros(1, ends.dtype), ends[:-1] + 1))
    rows = _Found(letters, ends, seps, np.searchsorted(every, starts), ("", blanks))
    good = rows.judge(made, width, lambda: text.split(_ROW_END))
    trim = dialect.trimmed and _has_margins(letters[:stop], dialect.delimiter)
    if not trim:
        # Quotes are dropped, of doubled ones (one closes, one opens) the second.
        kept = ~quotes[:stop]
        kept[closing[letters[closing + 1] == _QUOTE]] = True
        text = parts[kept].tobytes().decode()
    cells = text[:-1].replace(_ROW_END, _CELL_END)
    if len(good) < len(ends):
        whole = text.split(_ROW_END)
        cells = _CELL_END.join([whole[index] for index in good.tolist()])
    made.cells = cells.split(_CELL_END) if len(good) else []
    if trim:
        made.cells = [cell[1:-1].replace('""', '"') if cell[:1] == '"' else cell.strip(blanks) for cell in made.cells]
    return made


def _is_doubtful(data: bytes, dialect: Dialect) -> bool:
    """Whether a text with quotes has something beside them that only a walk can tell the meaning of."""
    if b"\x1e" in data or b"\x1f" in data or (dialect.delimiter == " " and b"\t" in data):
        return True
    if not dialect.comment:
        return False
    return any(data.startswith(mark) or b"\n" + mark in data for mark in (dialect.comment.encode(), b" ", b"\t"))


class _Found:
    """Rows as places of bytes: where they end, where cells in them end, and their lines.

    signs: how comments begin, and which blanks are none of a cell.
    """

    def __init__(self, letters: Array, ends: Array, seps: Array, lines: Array, signs: tuple[str, str]) -> None:
        self._letters = letters
        self._ends = ends
        self._seps = seps
        self._lines = lines
        self._comment, self._blanks = signs

    def judge(self, made: Stretch, width: int, split: Callable[[], list[str]]) -> Array:
        """Which rows are as wide as they should be; the others, and what is no row, are told to `made`."""
        import numpy as np

        letters, ends = self._letters, self._ends
        starts = np.concatenate((np.zeros(1, ends.dtype), ends[:-1] + 1))
        widths = np.diff(np.searchsorted(self._seps, ends), prepend=0) + 1
        first = letters[starts]
        doubtful = (widths != width) | (first == _BREAK) | (first == ord(" ")) | (first == ord("\t"))
        if self._comment:
            doubtful |= first == self._comment.encode()[0]
        made.longest = int((ends - starts).max(initial=0))
        is_row = np.ones(len(ends), np.bool_)
        if doubtful.any():
            texts = split()
            for index in np.flatnonzero(doubtful).tolist():
                kind = no_row(texts[index], self._comment, self._blanks)
                if kind:
                    is_row[index] = False
                    made.skipped.append((kind, int(self._lines[index])))
        place = np.cumsum(is_row) - 1
        made.rows = int(np.count_nonzero(is_row))
        good = is_row & (widths == width)
        for index in np.flatnonzero(is_row & ~good).tolist():
            made.wrong.append((int(place[index]), int(self._lines[index]), int(widths[index])))
        made.lines, made.places = self._lines[good], place[good]
        return np.asarray(np.flatnonzero(good))


def no_row(line: str, comment: str, blanks: str) -> str:
    """Whether a line is a `comment` or `blank`; empty when it is a row."""
    start = line.lstrip(blanks)
    if not start:
        return "blank"
    return "comment" if comment and start.startswith(comment) else ""


def blanks_beside(delimiter: str) -> str:
    """Signs that do not belong to a cell when they stand around it."""
    return " " if delimiter == "\t" else " \t"


def _has_margins(letters: Array, delimiter: str) -> bool:
    """Whether there may be blanks around cells."""
    import numpy as np

    if delimiter == " ":
        return False
    ends = (ord(delimiter), _BREAK)
    for blank in blanks_beside(delimiter):
        places = np.flatnonzero(letters == ord(blank))
        # The last letter ends a line, so that none is beyond it.
        if len(places) and (
            places[0] == 0 or np.isin(letters[places - 1], ends).any() or np.isin(letters[places + 1], ends).any()
        ):
            return True
    return False
