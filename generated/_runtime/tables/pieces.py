# SPDX-License-Identifier: BSD-3-Clause
"""Bytes of a text as stretches of whole lines, about a megabyte each: encoding, byte order mark, NUL, ends of lines.

Takes a source; gives bytes that are UTF-8 and text of the same, in which every line ends with LF, also the last. What
was wrong is noted in `TextFaults`. Memory is that of a stretch: reading ends at a line longer than `MOST_LINE`.
"""

from __future__ import annotations

from .limits import MOST_LINE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..reading.source import Source
    from .faults import TextFaults

_BOM = b"\xef\xbb\xbf"
_WIDE = ((b"\xff\xfe\0\0", "UTF-32"), (b"\0\0\xfe\xff", "UTF-32"), (b"\xff\xfe", "UTF-16"), (b"\xfe\xff", "UTF-16"))
_NAMES = {b"\n": "LF", b"\r\n": "CRLF", b"\r": "CR"}


class Pieces:
    """Stretches of whole lines, one after the other. line: number of the first line of the next."""

    __slots__ = ("_at", "_ended", "_ending", "_faults", "_open", "_rest", "_source", "line")

    def __init__(self, source: Source, faults: TextFaults, *, start: int = 0, line: int = 1) -> None:
        self._source = source
        self._faults = faults
        self._at = start
        self._rest = b""
        self._ended = False
        self._ending = b""
        self._open = 0  # 1 while an odd number of quotes went by
        self.line = line
        if start == 0:
            self._at = begin(source, faults)
            self._ended = self._at < 0

    def next(self, size: int) -> tuple[bytes, str] | None:
        """About `size` bytes more, or one line if that is longer; None at the end."""
        data = self._cut(size)
        if not data:
            return None
        if b"\r" in data or (self._ending and self._ending != b"\n"):
            data = self._with_lf(data)
        elif not self._ending:
            self._ending = b"\n"
        if not data.endswith(b"\n"):
            data += b"\n"
        self._open ^= data.count(b'"') & 1
        if b"\0" in data:
            self._note("nul", data, data.index(b"\0"), data.count(b"\0"))
        try:
            text = data.decode()
        except UnicodeDecodeError as error:
            self._note("encoding", data, error.start, 1, data[error.start : error.end])
            text = data.decode(errors="replace")
            data = text.encode()
        self.line += data.count(b"\n")
        return data, text

    def _cut(self, size: int) -> bytes:
        """Bytes up to the end of a line; the rest waits."""
        while not self._ended:
            got = self._source.read(self._at, size)
            self._at += len(got)
            whole = self._rest + got if self._rest else got
            if not got:
                self._ended = True
                self._rest = b""
                return whole
            # What ends with CR may go on with LF.
            end = max(whole.rfind(b"\n"), whole.rfind(b"\r", 0, len(whole) - 1)) + 1
            self._rest = whole[end:]
            if end:
                return whole[:end]
            if len(whole) > MOST_LINE:
                self._faults.note("long-line", self.line)
                self._ended = True
                self._rest = b""
            size = len(whole)
        return b""

    def _note(self, kind: str, data: bytes, at: int, count: int, detail: object = None) -> None:
        self._faults.note(kind, self.line + data.count(b"\n", 0, at), count=count, detail=detail)

    def _with_lf(self, data: bytes) -> bytes:
        """The bytes with LF at all ends of lines; notes lines that end otherwise than the first."""
        both = data.count(b"\r\n")
        counts = {b"\r\n": both, b"\r": data.count(b"\r") - both, b"\n": data.count(b"\n") - both}
        if not self._ending:
            self._ending = min((kind for kind in counts if counts[kind]), key=lambda kind: _first(data, kind))
        others = [kind for kind in counts if counts[kind] and kind != self._ending]
        made = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n") if b"\r" in data else data
        if others:
            self._note_mixed(data)
        return made

    def _note_mixed(self, data: bytes) -> None:
        """Note lines that end otherwise than the first, those in quoted cells left out."""
        import numpy as np

        letters = np.frombuffer(data, np.uint8)
        inside: Any = (np.cumsum(letters == ord('"'), dtype=np.uint8) + np.uint8(self._open)) & 1
        lf, cr = letters == ord("\n"), letters == ord("\r")
        after_cr = np.concatenate(([False], cr[:-1]))
        before_lf = np.concatenate((lf[1:], [False]))
        ends = {b"\n": lf & ~after_cr, b"\r\n": lf & after_cr, b"\r": cr & ~before_lf}
        others = {kind: where & (inside == 0) for kind, where in ends.items() if kind != self._ending}
        odd = np.logical_or(*others.values())
        if odd.any():
            at = int(odd.argmax())
            line = self.line + int(np.count_nonzero(np.logical_or.reduce(list(ends.values()))[:at]))
            name = next(_NAMES[kind] for kind, where in others.items() if where[at])
            detail = name, _NAMES[self._ending]
            self._faults.note("endings", line, count=int(np.count_nonzero(odd)), detail=detail)


def begin(source: Source, faults: TextFaults) -> int:
    """Where the text begins: behind a byte order mark; -1 when it is written in two or four bytes a letter."""
    start = source.read(0, 4)
    for mark, name in _WIDE:
        if start.startswith(mark):
            faults.note("encoding", 1, detail=name)
            return -1
    if start.startswith(_BOM):
        faults.note("bom", 1)
        return len(_BOM)
    return 0


def _first(data: bytes, kind: bytes) -> int:
    at = data.find(kind)
    if kind == b"\r":
        while at >= 0 and data[at + 1 : at + 2] == b"\n":
            at = data.find(kind, at + 1)
    elif kind == b"\n":
        while at > 0 and data[at - 1 : at] == b"\r":
            at = data.find(kind, at + 1)
    return at if at >= 0 else len(data)
