# SPDX-License-Identifier: BSD-3-Clause
"""An open picture, whatever its format, and files that are none."""

from __future__ import annotations

from ..codes import note
from ..names import plain_name
from ..reading.source import open_source
from ..stream import Stream

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..documents.check import DocumentCheck
    from ..findings import Findings
    from ..reading.source import Source
    from ..trees.check import TreeCheck
    from .check import PictureCheck
    from .raster import Raster, Text

# What people hand in for a picture, by how it begins.
_OTHER_FILES = (
    (b"\x89PNG\r\n\x1a\n", "png", "a PNG picture"),
    (b"\x89PNG", "", "what is left of a PNG whose line ends were changed on the way; fetch it anew, as binary"),
    (b"\xff\xd8", "jpeg", "a JPEG picture"),
    (b"GIF8", "", "a GIF picture"),
    (b"BM", "", "a BMP picture"),
    (b"II*\0", "", "a TIFF picture"),
    (b"MM\0*", "", "a TIFF picture"),
    (b"RIFF", "", "a WebP picture or another RIFF file"),
    (b"\0\0\0\x0cjP  ", "", "a JPEG 2000 picture"),
    (b"\0\0\0\x0cJXL ", "", "a JPEG XL picture"),
    (b"SIMPLE  =", "", "a FITS file"),
    (b"%PDF", "", "PDF"),
    (b"PK\x03\x04", "", "a zip archive; unpack it first"),
    (b"version https://git-lfs", "", "a pointer of Git LFS: fetch the picture with git lfs pull"),
    (b"<svg", "", "an SVG picture"),
    (b"<", "", "HTML or XML; perhaps a server's error page was saved"),
    (b"{", "", "JSON, as it looks"),
)
_ENDINGS = {"png": ".png", "jpeg": ".jpg"}
_SHOWN = 8
_MAGIC = 64  # bytes of a file that are looked at to know what it is


class PictureFile:
    """An open picture.

    raster: None while its header was not understood. size: bytes of the file, unpacked; of a packed one that goes on
    for long behind its picture, as many as were looked at. whole: it was read to the end of the picture.
    """

    __slots__ = ("findings", "path", "raster", "size", "source", "texts", "whole")

    def __init__(self, path: str, source: Source, findings: Findings) -> None:
        self.path = path
        self.source = source
        self.findings = findings
        self.raster: Raster | None = None
        self.texts: list[Text] = []
        self.size = 0
        self.whole = False

    @property
    def packing(self) -> str | None:
        """What the bytes were unpacked from."""
        return self.source.packing

    def block(self, label: str, kind: str, document: DocumentCheck) -> PictureCheck | TreeCheck | None:
        """The pixels (`picture`), or the texts as a tree (`object`)."""
        if kind == "picture":
            from .check import PictureCheck

            return PictureCheck(document, label, self)
        from .texts import text_check

        return text_check(document, label, self.texts, whole=self.whole)

    def judge(self, findings: Findings, *, headers_only: bool) -> None:
        """All of the structure was judged when the file was opened."""

    def close(self) -> None:
        """Let go of the file."""
        self.source.close()


def no_such_picture(start: bytes, wanted: str, path: str) -> str:
    """Why a file that begins so is no PNG or JPEG."""
    if not start:
        return "the file is empty"
    for magic, known, what in _OTHER_FILES:
        if not start.lstrip().startswith(magic) and not start.startswith(magic):
            continue
        if known and known != wanted.lower():
            name = "" if isinstance(path, Stream) else plain_name(path)
            said = f", though its name ends in .{name.rpartition('.')[2]}" if "." in name else ""
            return f"this is no {wanted} but {what}{said}: call it {_ENDINGS[known]}, or write it as {wanted}"
        return f"this is no {wanted}: it is {what}"
    found = start[:_SHOWN].hex(" ").upper()
    return f"this is no {wanted}: it begins with the bytes {found}"


def open_picture(
    path: str,
    findings: Findings,
    read: Callable[[PictureFile], object],
    *,
    magic: bytes,
    wanted: str,
    rule: str,
) -> PictureFile | None:
    """Open a picture that begins with `magic`, and read it to its end; None, and a finding of `rule`, when it does not.

    wanted: the name of its format. Raises OSError when the system refuses to open the file.
    """
    # Chunks and segments are read forwards and never again: a packed file is not kept.
    source = open_source(path, headers_only=True)
    file = PictureFile(path, source, findings)
    try:
        start = source.read(0, _MAGIC)
        readable = start.startswith(magic)
        if readable:
            read(file)
        elif not source.trouble:
            note(findings, rule, no_such_picture(start, wanted, path), found=start[:_SHOWN].hex(" "))
        if source.trouble:
            note(findings, "X0101", source.trouble)
    except BaseException:
        source.close()
        raise
    if readable:
        return file
    source.close()
    return None
