# SPDX-License-Identifier: BSD-3-Clause
"""A JPEG file: its segments one after the other, and all that T.81 asks of them short of decoding the scans.

Takes a path; gives a `PictureFile`, and puts into the findings whatever is wrong with the structure (rules P02).
"""

from __future__ import annotations

from ..codes import note
from ..pictures.bytes import Forward
from ..pictures.file import PictureFile, open_picture
from .markers import EOI, FILL, is_alone, is_reserved, is_restart, name_of
from .segments import Segments

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..findings import Findings

MAGIC = b"\xff\xd8"
MOST_SEGMENTS = 200_000
_FILL = 1 << 16  # bytes of fill before a marker that are passed over
_LENGTH = 2


class JpegFormat:
    """How JPEG files are recognised and opened."""

    name = "jpeg"
    suffixes = (".jpg", ".jpeg")

    def begins(self, start: bytes) -> bool:
        """Whether a file that begins so is one."""
        return start.startswith(MAGIC)

    def open(self, path: str, findings: Findings, *, headers_only: bool = False) -> PictureFile | None:
        """Open a file and read its segments; None, and a finding, when it is no JPEG at all.

        headers_only: makes no difference, as no scan is decoded. Raises OSError when the system refuses to open it.
        """
        del headers_only
        return open_picture(path, findings, _read, magic=MAGIC, wanted="JPEG", rule="P0201")


JPEG = JpegFormat()


def _read(file: PictureFile) -> None:
    """Read all segments, and judge what is only known at the end."""
    forward = Forward(file.source)
    forward.at = len(MAGIC)
    segments = Segments(file, forward)
    walk = _Walk(file, forward, segments)
    ended = file.whole = walk.go()
    if ended:
        segments.end()
    file.size = forward.at
    more, all_of_them = forward.rest()
    file.size += more
    if ended and more:
        many = f"{more}" if all_of_them else f"at least {more}"
        text = f"{many} bytes follow EOI; no reader of JPEG looks at them, cut them off"
        note(file.findings, "P0207", text, found=more)


class _Walk:
    """The walk from marker to marker."""

    __slots__ = ("_file", "_forward", "_segments")

    def __init__(self, file: PictureFile, forward: Forward, segments: Segments) -> None:
        self._file = file
        self._forward = forward
        self._segments = segments

    def go(self) -> bool:
        """Hand all segments over; whether EOI was reached."""
        for _ in range(MOST_SEGMENTS):
            at = self._forward.at
            marker = self._marker()
            if marker is None:
                return False
            if marker == EOI:
                return True
            if is_alone(marker):
                if is_restart(marker):
                    self._fault("P0202", f"{name_of(marker)} stands at byte {at}, outside the data of a scan")
                continue
            data = self._segment(marker, at)
            if data is None or not self._segments.take(marker, data, at):
                return False
        self._fault("X0101", f"there are more than {MOST_SEGMENTS} segments; those that follow were not looked at")
        return False

    def _marker(self) -> int | None:
        """The second byte of the marker that comes next; None, and a finding, where there is none."""
        at = self._forward.at
        for _ in range(_FILL):
            pair = self._forward.take(2)
            if len(pair) < 2:  # noqa: PLR2004  # a marker has two bytes
                self._fault("P0206", f"the file ends at byte {at + len(pair)} without EOI: it was cut off")
                return None
            if pair == b"\xff\xff":
                self._forward.at -= 1
                continue
            marker = pair[1]
            if pair[0] != FILL or marker == 0 or is_reserved(marker):
                found = pair.hex(" ").upper()
                what = "of an extension" if is_reserved(marker) and pair[0] == FILL else "none"
                text = f"at byte {at}, where a marker of T.81 should be, is {found}, which is {what}"
                self._fault("P0202", f"{text}; nothing behind it was read")
                return None
            if marker == MAGIC[1]:
                self._fault("P0202", f"a second SOI stands at byte {at}; nothing behind it was read")
                return None
            return marker
        self._fault("P0202", f"more than {_FILL} bytes of fill stand at byte {at}; nothing behind them was read")
        return None

    def _segment(self, marker: int, at: int) -> bytes | None:
        """Data of the segment behind a marker; None, and a finding, when they are not there."""
        said = self._forward.take(_LENGTH)
        length = int.from_bytes(said, "big")
        name = name_of(marker)
        if len(said) < _LENGTH:
            self._fault("P0206", f"the file ends behind {name} at byte {at}: it was cut off")
            return None
        if length < _LENGTH:
            text = f"{name} at byte {at} says that it has {length} bytes; its length alone has {_LENGTH}"
            self._fault("P0202", f"{text}. Nothing behind it was read", found=length)
            return None
        data = self._forward.take(length - _LENGTH)
        if len(data) < length - _LENGTH:
            text = f"{name} at byte {at} has {length} bytes, and the file ends after {len(data) + _LENGTH} of them"
            self._fault("P0202", f"{text}: it was cut off", expected=length, found=len(data) + _LENGTH)
            return None
        return data

    def _fault(self, code: str, message: str, *, expected: object = None, found: object = None) -> None:
        note(self._file.findings, code, message, expected=expected, found=found)
