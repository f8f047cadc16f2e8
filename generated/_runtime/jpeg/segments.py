# SPDX-License-Identifier: BSD-3-Clause
"""What the segments of a JPEG say, and in which order they must come (T.81 B.2).

Takes marker and data of one segment after the other; notes raster and texts at the file, and adds findings.
"""

from __future__ import annotations

from ..codes import note
from ..pictures.raster import Raster, Text
from .frame import LOSSLESS, Frame, HeaderFault, Scan
from .markers import APP0, APP1, APP14, COM, DAC, DHP, DHT, DNL, DQT, DRI, SOS, is_frame, name_of
from .scan import pass_over
from .tables import Tables

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..pictures.bytes import Forward
    from ..pictures.file import PictureFile
    from .scan import ScanData

COMMENT = "Comment"  # what the text of COM is called, as PNG calls one
MOST_TEXTS = 10_000
_CMYK = 4
_DNL = b"\xff\xdc"
# What may follow SOI. Adobe's segment says how colours are made of four components, or of three that are RGB, of which
# JFIF cannot speak.
_FIRST = {APP0: b"JFIF\0", APP1: b"Exif\0", APP14: b"Adobe"}
_BYTE = 8  # bits


class Segments:
    """All segments so far."""

    __slots__ = ("_file", "_first", "_forward", "_frame", "_interval", "_scanned", "_scans", "_tables", "_whole")

    def __init__(self, file: PictureFile, forward: Forward) -> None:
        self._file = file
        self._forward = forward
        self._first = True
        self._frame: Frame | None = None
        self._whole: Frame | None = None  # the header of a picture that comes in several frames
        self._tables = Tables()
        self._interval = 0
        self._scans = 0
        self._scanned: set[int] = set()

    def take(self, marker: int, data: bytes, at: int) -> bool:
        """Judge one segment, of a scan header with the data behind it; False when nothing behind can be read."""
        if self._first:
            self._first = False
            self._judge_first(marker, data)
        if marker == SOS:
            return self._scan(data, at)
        if marker == DHP or is_frame(marker):
            return self._header(marker, data, at)
        fault = None
        if marker == DQT:
            fault = self._tables.quantize(data)
        elif marker == DHT:
            fault = self._tables.code(data, lossless=self._frame is not None and self._frame.process == LOSSLESS)
        elif marker == DAC:
            fault = self._tables.condition(data)
        elif marker == DRI:
            self._interval = int.from_bytes(data[:2], "big")
            if len(data) != 2:  # noqa: PLR2004  # the one number that it has
                self._fault("P0202", f"DRI at byte {at} has {len(data)} bytes behind its length, where it has 2")
        elif marker == DNL:
            self._fault("P0203", f"DNL stands at byte {at}, and belongs behind the first scan")
        elif marker == COM and len(self._file.texts) < MOST_TEXTS:
            self._file.texts.append(Text(COMMENT, _decoded(data), at))
        if fault is not None:
            self._fault("P0204", f"{name_of(marker)} at byte {at}: {fault}")
        return True

    def end(self) -> None:
        """Judge what all segments together hold, once EOI was reached."""
        if self._frame is None:
            self._fault("P0203", "there is no frame header (SOF): the picture has no size")
        elif not self._scans:
            self._fault("P0205", "there is no scan (SOS): the picture has no pixels")
        elif self._whole is None:
            missing = [str(each) for each in self._frame.components if each not in self._scanned]
            if missing:
                many = "component" if len(missing) == 1 else "components"
                self._fault("P0205", f"no scan holds {many} {', '.join(missing)} of the frame header")

    def _judge_first(self, marker: int, data: bytes) -> None:
        if marker in _FIRST and data.startswith(_FIRST[marker]):
            return
        text = f"{name_of(marker)} follows SOI, where APP0 of JFIF or APP1 of Exif says how to read the samples"
        self._fault("P0208", text, expected="APP0 JFIF", found=name_of(marker))

    def _header(self, marker: int, data: bytes, at: int) -> bool:
        """Take a frame header; without one that is right, nothing behind it means anything."""
        name = name_of(marker)
        try:
            frame = Frame(0xC1 if marker == DHP else marker, data)
        except HeaderFault as fault:
            self._fault("P0203", f"{name} at byte {at}: {fault}")
            return False
        before = self._frame or self._whole
        if marker == DHP:
            self._whole = frame
        else:
            if self._frame is not None and self._whole is None:
                self._fault("P0203", f"{name} at byte {at} is a second frame header")
                return False
            if frame.hierarchical and self._whole is None:
                self._fault("P0203", f"{name} at byte {at} refines another frame, and DHP announces none")
            self._frame = frame
        if before is None and frame.height:
            self._show(frame)
        return True

    def _show(self, frame: Frame) -> None:
        count = len(frame.components)
        kind = "uint8" if frame.precision <= _BYTE else "uint16"
        self._file.raster = Raster(frame.height, frame.width, None if count == 1 else count, kind)
        if count == _CMYK:
            self._fault("P0210", "it has four components (CMYK), which many programs show in wrong colours")
        if frame.precision > _BYTE and frame.process != LOSSLESS:
            self._fault("P0210", f"samples have {frame.precision} bits, which few programs read")

    def _scan(self, data: bytes, at: int) -> bool:
        frame = self._frame
        if frame is None:
            self._fault("P0205", f"SOS stands at byte {at}, before any frame header; nothing behind it was read")
            return False
        try:
            scan = Scan(data, frame)
        except HeaderFault as fault:
            self._fault("P0205", f"SOS at byte {at}: {fault}")
            return False
        self._scans += 1
        self._scanned.update(scan.components)
        self._judge_tables(scan, frame, at)
        passed = pass_over(self._forward)
        if not passed.length and self._goes_on():
            self._fault("P0205", f"no data follow SOS at byte {at}")
        redefined = self._scans == 1 and self._forward.source.read(self._forward.at, 2) == _DNL
        if (redefined or not frame.height) and not self._lines(frame):
            return False
        self._judge_restarts(passed, scan, frame, at)
        return True

    def _judge_tables(self, scan: Scan, frame: Frame, at: int) -> None:
        missing = [
            f"{kind} {number}" for kind, number in scan.tables(frame) if (kind, number) not in self._tables.huffman
        ]
        if missing:
            tables = f"Huffman table{'s' if len(missing) > 1 else ''} {', '.join(missing)}"
            self._fault("P0204", f"SOS at byte {at} uses {tables}, which no DHT before it defines")
        if frame.process == LOSSLESS:
            return
        wanted = dict.fromkeys(frame.components[each].table for each in scan.components)
        for number in wanted:
            if number not in self._tables.quantization:
                text = f"SOS at byte {at} uses quantization table {number}, which no DQT before it defines"
                self._fault("P0204", text)

    def _lines(self, frame: Frame) -> bool:
        """Learn the height from DNL, which may stand behind the first scan (T.81 B.2.5); False when it says none."""
        at = self._forward.at
        segment = self._forward.take(6)
        height = int.from_bytes(segment[4:6], "big")
        if segment[:4] != _DNL + b"\0\x04" or not height:
            text = "the frame header says a height of 0, and no DNL behind the first scan says the right one"
            wrong = f"DNL at byte {at} says no height" if segment[:2] == _DNL else f"{text} (byte {at})"
            self._fault("P0203", wrong, found=0)
            return False
        frame.height = height
        if self._file.raster is None:
            self._show(frame)
        else:
            self._file.raster.height = height
        return True

    def _judge_restarts(self, passed: ScanData, scan: Scan, frame: Frame, at: int) -> None:
        if passed.wrong is not None:
            self._fault("P0202", passed.wrong)
        elif not self._interval:
            if passed.restarts:
                text = f"the scan at byte {at} has {passed.restarts} restart markers, and no DRI says an interval"
                self._fault("P0202", text, expected=0, found=passed.restarts)
        elif self._goes_on():
            due = max(-(-frame.units(scan) // self._interval) - 1, 0)
            if passed.restarts != due:
                text = f"the scan at byte {at} has {passed.restarts} restart markers, and its size asks for {due}"
                self._fault("P0202", text, expected=due, found=passed.restarts)

    def _goes_on(self) -> bool:
        """Whether a marker can follow; of a scan that the file ends in, the end is what is told."""
        return self._forward.source.reaches(self._forward.at + 2)

    def _fault(self, code: str, message: str, *, expected: object = None, found: object = None) -> None:
        note(self._file.findings, code, message, expected=expected, found=found)


def _decoded(data: bytes) -> str:
    """A comment as text: UTF-8 when it is, else Latin-1, in which all is; T.81 says nothing of it."""
    data = data.rstrip(b"\0")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")
