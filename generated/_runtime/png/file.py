# SPDX-License-Identifier: BSD-3-Clause
"""A PNG file: its chunks one after the other, and all that PNG (third edition) asks of them.

Takes a path; gives a `PictureFile`, and puts into the findings whatever is wrong with the structure (rules P01). No
length is believed: what is not there is not read, and no size that IHDR claims is ever allocated.
"""

from __future__ import annotations

from ..codes import note
from ..pictures.bytes import Forward
from ..pictures.file import PictureFile, open_picture
from ..pictures.raster import Raster, Text
from ..values import printable
from .chunks import CRITICAL, Chunk, Order, is_kind
from .ihdr import COLOURS, GREY, GREY_ALPHA, LENGTH, MOST, PALETTE, Ihdr
from .texts import KINDS, TextFault, read_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..findings import Findings
    from .scanlines import ScanLines

SIGNATURE = b"\x89PNG\r\n\x1a\n"
MOST_CHUNKS = 200_000
MOST_TEXTS = 10_000
_HEAD = 8
_CRC = 4
_COLOUR = 3  # bytes of an entry of a palette
_MOST_COLOURS = 256
_TYPES = {1: "bool", 2: "uint8", 4: "uint8", 8: "uint8", 16: "uint16"}
_CHANNELS = {0: None, 2: 3, 3: 3, 4: 2, 6: 4}


class PngFormat:
    """How PNG files are recognised and opened."""

    name = "png"
    suffixes = (".png",)

    def begins(self, start: bytes) -> bool:
        """Whether a file that begins so is one."""
        return start.startswith(SIGNATURE)

    def open(self, path: str, findings: Findings, *, headers_only: bool = False) -> PictureFile | None:
        """Open a file and read its chunks; None, and a finding, when it is no PNG at all.

        headers_only: the scan lines are not inflated. Raises OSError when the system refuses to open the file.
        """

        def read(file: PictureFile) -> None:
            _Chunks(file, headers_only=headers_only).read()

        return open_picture(path, findings, read, magic=SIGNATURE, wanted="PNG", rule="P0101")


PNG = PngFormat()


class _Chunks:
    """The walk through the chunks of one file."""

    __slots__ = ("_file", "_findings", "_forward", "_headers_only", "_ihdr", "_lines", "_order", "_split")

    def __init__(self, file: PictureFile, *, headers_only: bool) -> None:
        self._file = file
        self._findings = file.findings
        self._forward = Forward(file.source)
        self._headers_only = headers_only
        self._ihdr: Ihdr | None = None
        self._lines: ScanLines | None = None
        self._order = Order()
        self._split = False  # other chunks came behind the first IDAT

    def read(self) -> None:
        """Read all chunks, and judge what is only known at the end."""
        self._forward.at = len(SIGNATURE)
        ended = False
        for number in range(MOST_CHUNKS):
            chunk = self._next(number)
            if chunk is None:
                break
            self._judge(chunk, number)
            if chunk.missing or not self._sealed(chunk):
                break
            if chunk.kind == b"IEND":
                ended = True
                break
        else:
            self._fault("X0101", f"there are more than {MOST_CHUNKS} chunks; those that follow were not looked at")
            return
        self._end(whole=ended)

    def _next(self, number: int) -> Chunk | None:
        """The head of the next chunk; None, and a finding, where there is none."""
        at = self._forward.at
        head = self._forward.take(_HEAD)
        if len(head) < _HEAD:
            if number == 0:
                self._fault("P0102", "the file ends behind its signature, before any chunk")
            else:
                self._fault("P0107", f"the file ends at byte {at + len(head)} without IEND: it was cut off")
            return None
        chunk = Chunk(at, head)
        if not is_kind(chunk.kind):
            found = chunk.kind.hex(" ").upper()
            text = f"at byte {at}, where a chunk should begin, the type is no four letters but {found}"
            self._fault("P0102" if number == 0 else "P0110", f"{text}; nothing behind it was read")
            return None
        if number == 0 and chunk.kind != b"IHDR":
            self._fault("P0102", f"the first chunk is {chunk.name}, not IHDR", found=chunk.name)
        if chunk.length > MOST:
            text = f"{chunk.name} at byte {at} says that it has {chunk.length} bytes; no chunk has more than {MOST}"
            self._fault("P0107", f"{text}. Nothing behind it was read")
            return None
        return chunk

    def _sealed(self, chunk: Chunk) -> bool:
        """Judge the CRC behind the data of a chunk; False when the file ends in it."""
        stored = self._forward.take(_CRC)
        if len(stored) < _CRC:
            self._fault("P0107", f"the file ends within the CRC of {chunk.name} at byte {chunk.at}: it was cut off")
            return False
        said = int.from_bytes(stored, "big")
        if said != chunk.crc:
            text = f"the CRC of {chunk.name} at byte {chunk.at} is {said:08X}, and of its bytes {chunk.crc:08X}"
            self._fault("P0108", f"{text}: they were changed", expected=f"{chunk.crc:08X}", found=f"{said:08X}")
        return True

    def _judge(self, chunk: Chunk, number: int) -> None:
        kind = chunk.kind
        judge: Callable[[Chunk], None] = {
            b"IHDR": self._header,
            b"PLTE": self._palette,
            b"IDAT": self._data,
            b"IEND": self._ending,
        }.get(kind, self._text if kind in KINDS else self._other)
        if kind == b"IHDR" and number:
            self._fault("P0102", f"there is an IHDR at byte {chunk.at}, and only the first chunk is one")
            judge = self._other
        if kind != b"IDAT" and self._order.seen(b"IDAT"):
            self._split = True
        judge(chunk)
        wrong = self._order.misplaced(kind, -1 if self._ihdr is None else self._ihdr.colour)
        if wrong is not None:
            self._fault("P0112", f"{wrong} (byte {chunk.at})")
        if chunk.missing:
            have = chunk.length - chunk.missing
            text = f"the file ends within {chunk.name} at byte {chunk.at}: {have} of its {chunk.length} bytes are there"
            self._fault("P0107", f"{text}, it was cut off", expected=chunk.length, found=have)

    def _header(self, chunk: Chunk) -> None:
        data = chunk.keep(self._forward)
        if chunk.length != LENGTH:
            text = f"IHDR has {chunk.length} bytes, where it has {LENGTH}"
            self._fault("P0102", text, expected=LENGTH, found=chunk.length)
        if len(data) < LENGTH:
            return
        ihdr = Ihdr(data)
        wrong = ihdr.wrong()
        if not ihdr.sized():
            text = f"IHDR says {ihdr.width} x {ihdr.height} pixels; width and height are 1 to {MOST}"
            self._fault("P0103", text, found=f"{ihdr.width} x {ihdr.height}")
        for each in wrong:
            self._fault("P0104", each)
        if not ihdr.sized() or ihdr.colour not in COLOURS or ihdr.depth not in COLOURS[ihdr.colour][2]:
            return
        self._ihdr = ihdr
        self._file.raster = Raster(ihdr.height, ihdr.width, _CHANNELS[ihdr.colour], _TYPES[ihdr.depth])
        if ihdr.colour == PALETTE:
            self._file.raster.type = "uint8"  # what the pixels are is the colours, whose samples have 8 bits
        if not wrong and not self._headers_only:
            from .scanlines import ScanLines

            self._lines = ScanLines(ihdr)

    def _palette(self, chunk: Chunk) -> None:
        self._other(chunk)
        ihdr = self._ihdr
        colours, rest = divmod(chunk.length, _COLOUR)
        most = _MOST_COLOURS if ihdr is None or ihdr.colour != PALETTE else 1 << ihdr.depth
        if self._order.seen(b"PLTE"):
            self._fault("P0105", f"there is a second PLTE at byte {chunk.at}")
        elif rest:
            self._fault("P0105", f"PLTE has {chunk.length} bytes, no multiple of 3: a colour is three bytes")
        elif not 0 < colours <= most:
            of = "" if most == _MOST_COLOURS else f" for samples of {0 if ihdr is None else ihdr.depth} bits"
            self._fault("P0105", f"PLTE has {colours} colours; there are 1 to {most}{of}", found=colours)
        if self._order.seen(b"IDAT"):
            self._fault("P0105", f"PLTE at byte {chunk.at} stands behind IDAT, which needs it")
        if ihdr is not None and ihdr.colour in (GREY, GREY_ALPHA):
            self._fault("P0105", f"there is a PLTE, and colour type {ihdr.colour} ({COLOURS[ihdr.colour][0]}) has none")
        for name in self._order.before_palette():
            self._fault("P0112", f"{name} stands before PLTE and belongs behind it")

    def _data(self, chunk: Chunk) -> None:
        if self._split:
            self._fault("P0106", f"other chunks stand between IDAT and the IDAT at byte {chunk.at}")
            self._split = False
        if (
            not self._order.seen(b"IDAT")
            and self._ihdr is not None
            and self._ihdr.colour == PALETTE
            and not self._order.seen(b"PLTE")
        ):
            self._fault("P0105", "no PLTE stands before IDAT, and the pixels are numbers of its colours")
        for piece in self._forward.pieces(chunk.length):
            chunk.saw(piece)
            if self._lines is not None:
                self._lines.take(piece)

    def _ending(self, chunk: Chunk) -> None:
        self._other(chunk)
        if chunk.length:
            self._fault("P0107", f"IEND has {chunk.length} bytes, where it is empty", expected=0, found=chunk.length)

    def _text(self, chunk: Chunk) -> None:
        data = chunk.keep(self._forward)
        if chunk.missing or len(self._file.texts) >= MOST_TEXTS:
            return
        try:
            keyword, text = read_text(chunk.kind, data)
        except TextFault as fault:
            self._fault("P0113", f"{chunk.name} at byte {chunk.at}: {printable(str(fault))}")
        else:
            self._file.texts.append(Text(keyword, text, chunk.at))

    def _other(self, chunk: Chunk) -> None:
        if chunk.critical and chunk.kind not in CRITICAL:
            text = f"{chunk.name} at byte {chunk.at} is no chunk that PNG knows, and its capital says that none may be"
            self._fault("P0110", f"{text} passed over", found=chunk.name)
        if chunk.kind == b"tRNS" and self._ihdr is not None and self._ihdr.colour == PALETTE and self._file.raster:
            self._file.raster.channels = 4
        for piece in self._forward.pieces(chunk.length):
            chunk.saw(piece)

    def _end(self, *, whole: bool) -> None:
        """Judge what all chunks together hold, and what follows them."""
        self._file.whole = whole
        if whole and not self._order.seen(b"IDAT"):
            self._fault("P0106", "there is no IDAT: the picture has no pixels")
        elif whole and self._lines is not None:
            fault = self._lines.fault()
            if fault is not None:
                self._fault("P0109", fault)
            elif self._lines.beyond:
                text = f"the scan lines are {self._lines.size} bytes; so many are not inflated, and were not looked at"
                self._fault("X0101", text)
        self._file.size = self._forward.at
        more, all_of_them = self._forward.rest()
        self._file.size += more
        if whole and more:
            many = f"{more}" if all_of_them else f"at least {more}"
            self._fault("P0111", f"{many} bytes follow IEND; no reader looks at them, cut them off", found=more)

    def _fault(self, code: str, message: str, *, expected: object = None, found: object = None) -> None:
        note(self._findings, code, message, expected=expected, found=found)
