# SPDX-License-Identifier: BSD-3-Clause
"""The lines of a header: where it ends, what YAML it holds, and what is wrong with the lines as lines.

Takes the bytes of a file from its start, gives a `HeaderText`: the YAML with every line where it stands in the file,
so that a place in one is a place in the other. A header ends at the first line that does not begin with `#`; as
astropy does, it is read on where blank lines interrupt it, and that is said.
"""

from __future__ import annotations

from ..codes import note
from ..values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..findings import Findings
    from ..reading.source import Source

MOST_BYTES = 1 << 22  # of a header; that of a table with a thousand columns takes a twentieth of it
_PIECE = 1 << 16
_BLANKS = b" \t"
_BYTE_ORDER_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_VERSIONS = ("1.0", "0.9")


class HeaderText:
    """A header as text.

    version: what line 1 says, or `""`. yaml: the text behind `# `, line by line as in the file, line 1 empty.
    data_at, data_line: byte and number of the line behind the header. begins: whether the YAML begins with `---`.
    """

    __slots__ = ("begins", "data_at", "data_line", "version", "yaml")

    def __init__(self, version: str, yaml: str, data_at: int, data_line: int, *, begins: bool) -> None:
        self.version = version
        self.yaml = yaml
        self.data_at = data_at
        self.data_line = data_line
        self.begins = begins


def read_header(source: Source, findings: Findings) -> HeaderText | None:
    """Read the lines of a header; None, with a finding, when the file does not begin as ECSV does or never ends to."""
    start = source.read(0, _PIECE)
    version = _version_of(start, findings)
    if version is None:
        return None
    reader = _Lines(findings)
    data_at = data_line = 0
    for at, number, line in _lines_of(source, start):
        if not reader.take(line, number):
            break
        if at + len(line) > MOST_BYTES:
            text = f"the header does not end within {MOST_BYTES >> 20} MiB, at the first line without #"
            note(findings, "E0102", text, line=number)
            return None
        if reader.last == number:
            data_at, data_line = at + len(line), number + 1
    return HeaderText(version, reader.yaml(), data_at, data_line, begins=reader.begins)


def _version_of(start: bytes, findings: Findings) -> str | None:
    """The version that line 1 says, `""` when it says none; None, with a finding, when the file is no ECSV."""
    expected = "# %ECSV 1.0"
    first = _first_line(start)
    told = first.lstrip(_BLANKS + b"#").rstrip()
    if told.startswith(b"%ECSV") and first.lstrip(_BLANKS).startswith(b"#"):
        words = told.decode("latin-1").split(" ")
        if words[0] == "%ECSV" and len(words) == 2:  # noqa: PLR2004  # the mark and the version
            if words[1] in _VERSIONS and first.startswith(b"# %"):
                return words[1]
            text = f"version {shown(words[1])} is not known; 1.0 is, and 0.9 before it"
            if words[1] in _VERSIONS:
                text = f"line 1 must say # %ECSV {words[1]}, with one blank behind #"
        else:
            text = f"line 1 must say {expected}, with one blank before the version"
        note(findings, "E0101", text, line=1, expected=expected, found=_told(first))
        return words[1] if len(words) == 2 else ""  # noqa: PLR2004  # as above
    note(findings, "E0101", _no_ecsv(start, first), line=1, expected=expected)
    return None


def _no_ecsv(start: bytes, first: bytes) -> str:
    """Why a file that begins so is no ECSV."""
    if not start:
        return "the file is empty"
    for mark in _BYTE_ORDER_MARKS:
        if start.startswith(mark):
            return "the file begins with a byte order mark; ECSV is ASCII, and begins with # %ECSV 1.0"
    if b"\0" in start:
        return "this is no text: bytes of 0 are in it"
    if b"%ECSV" in start:
        return f"# %ECSV 1.0 does not stand in line 1, which is {_told(first)}"
    return f"the file does not begin with # %ECSV 1.0, but with {_told(first)}"


def _told(line: bytes) -> str:
    return shown(line.rstrip(b"\r\n").decode("utf-8", "replace"))


def _first_line(start: bytes) -> bytes:
    return start.replace(b"\r", b"\n").partition(b"\n")[0]


def _lines_of(source: Source, start: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Lines with their ends, each with its byte and number; a line without end comes in pieces."""
    end = b"\n" if b"\n" in start or b"\r" not in start else b"\r"
    at, number, rest, behind = 0, 1, start, len(start)
    while True:
        cut = rest.find(end)
        if cut < 0:
            more = source.read(behind, _PIECE) if len(rest) <= MOST_BYTES else b""
            if more:
                rest, behind = rest + more, behind + len(more)
                continue
            if rest:
                yield at, number, rest
            return
        yield at, number, rest[: cut + 1]
        rest, at, number = rest[cut + 1 :], at + cut + 1, number + 1


class _Lines:
    """Takes one line after the other; keeps the YAML, and says what is wrong with them.

    last: number of the last line of the header so far. begins: whether the YAML opens with `---`, so far as is known.
    """

    __slots__ = ("_blanks", "_findings", "_kept", "_seen", "begins", "last")

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self._kept: list[str] = []
        self._blanks = 0
        self._seen = False
        self.begins = True
        self.last = 0

    def yaml(self) -> str:
        """What the lines hold behind their marks."""
        return "\n".join(self._kept)

    def take(self, line: bytes, number: int) -> bool:
        """Take a line; False when the header ended before it."""
        bare = line.strip(b" \t\r\n")
        if not bare:
            self._blanks += 1
            return True
        if not bare.startswith(b"#"):
            return False
        if self._blanks:
            self._note("E0102", "a blank line interrupts the header, which ends there for other readers", number - 1)
            self._kept += [""] * self._blanks
            self._blanks = 0
        if not line.startswith(b"#"):
            self._note("E0102", "blanks stand before #; other readers take this line for data", number)
        self.last = number
        self._kept.append("" if number == 1 else self._content(line.rstrip(b"\r\n").lstrip(_BLANKS), number))
        return True

    def _content(self, line: bytes, number: int) -> str:
        """The YAML of a line that begins with `#`."""
        if line.startswith(b"##"):
            self._note(
                "E0128", "lines that begin with ## are ignored by readers; say it in meta, or leave it out", number
            )
            return ""
        inner = line[1:]
        if inner[:1] not in (b" ", b""):
            self._note("E0102", "a header line begins with # and one blank; write the blank", number)
            inner = inner.lstrip(b"\t")
        else:
            inner = inner[1:]
        text = self._decoded(inner, number)
        if not self._seen and text.strip() and not text.startswith("%"):
            self._seen = True
            self.begins = text.startswith("---")
        return text

    def _decoded(self, line: bytes, number: int) -> str:
        if line.isascii():
            return line.decode("ascii")
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError as error:
            byte = line[error.start]
            self._note("E0136", f"byte 0x{byte:02X} is not UTF-8; save the header as ASCII", number)
            return line.decode("latin-1")
        odd = next(character for character in text if not character.isascii())
        self._note("E0127", "the header is not ASCII, which is all that ECSV 1.0 has", number, found=odd)
        return text

    def _note(self, code: str, text: str, number: int, found: object = None) -> None:
        note(self._findings, code, text, line=number, found=found)
