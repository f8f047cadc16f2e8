# SPDX-License-Identifier: BSD-3-Clause
"""A FITS file: its HDUs, found by reading headers and stepping over data.

Takes a path; gives a `FitsFile`, and puts into the findings whatever is wrong with the structure (rules F01 and F03 of
the standard). No claim of a header is believed before the size of the file was looked at: nothing is read or kept that
is not there.
"""

from __future__ import annotations

from sys import intern

from ..reading.source import open_source
from ..values import printable
from .cards import BLOCK, CARD
from .familiar import recall, recall_next
from .header import Header
from .structure import Hdu, read_hdu

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..findings import Findings
    from ..reading.source import Source
    from ..spec import Identities, Product, Spec
    from .embedded import Read
    from .familiar import Recalled

MOST_CARDS = 50_000  # of one header; real ones have up to some ten thousand
MOST_HDUS = 20_000
MOST_HEADER_BYTES = 1 << 26  # of all headers together, which are kept
_FIRST_READ = 8 * BLOCK
_FEW_BLOCKS = 64 * BLOCK  # of what follows the last HDU, in a file that is packed
_MANY_BLOCKS = 10_000 * BLOCK  # and in one that is not
_END = b"END"
_XTENSION = b"XTENSION"
_BEHIND_END = b" \0\t\r\n"  # what may stand behind END for it to be no longer keyword

# What people hand in for FITS, by how it begins.
_OTHER_FILES = (
    (b"version https://git-lfs", "it is a pointer of Git LFS, not the file: fetch it with git lfs pull"),
    (b"PK\x03\x04", "it is a zip archive; unpack it first"),
    (b"\x28\xb5\x2f\xfd", "it is packed with zstd; unpack it first, as zstd -d does"),
    (b"\x89HDF", "it is HDF5"),
    (b"#ASDF", "it is ASDF"),
    (b"\x89PNG", "it is a PNG image"),
    (b"\xff\xd8\xff", "it is a JPEG image"),
    (b"%PDF", "it is PDF"),
    (b"<", "it is HTML or XML; perhaps a server's error page was saved"),
    (b"{", "it looks like JSON"),
    (b"XTENSION", "it begins with an extension: the primary HDU is missing"),
)


class FitsFile:
    """An open FITS file. `hdus[0]` is the primary; `findings` may still grow while its data are read.

    trees: what was read of files of ASDF in HDUs, by index.
    """

    __slots__ = ("findings", "hdus", "path", "source", "trees")

    def __init__(self, path: str, source: Source, findings: Findings) -> None:
        self.path = path
        self.source = source
        self.findings = findings
        self.hdus: list[Hdu] = []
        self.trees: dict[int, Read] | None = None

    def close(self) -> None:
        """Let go of the file."""
        self.source.close()

    def identities(self, products: Sequence[tuple[Spec, Product]]) -> Identities | None:
        """What products say of it; None where nothing is known of files like it."""
        if self.hdus[0].header.recalled is None:
            return None
        from .recognised import identities

        return identities(self, products)


class FitsFormat:
    """How FITS files are recognised and opened."""

    name = "fits"
    suffixes = (".fits", ".fit", ".fts")

    def begins(self, start: bytes) -> bool:
        """Whether a file that begins so is FITS."""
        return start.startswith(b"SIMPLE  ")

    def open(self, path: str, findings: Findings, *, headers_only: bool = False) -> FitsFile | None:
        """Open a file and find its HDUs; None, and a finding, when it is no FITS file at all.

        headers_only: its data will not be read. Raises OSError when the system refuses to open the file.
        """
        return self.read(path, open_source(path, headers_only=headers_only), findings)

    def read(self, path: str, source: Source, findings: Findings) -> FitsFile | None:
        """Find the HDUs in the bytes of a source; None, and a finding, when there are none, and then it is closed."""
        file = FitsFile(path, source, findings)
        try:
            readable = _begins(source, findings) and _scan(file)
            if source.trouble:
                findings.add("F0116", source.trouble)
        except BaseException:
            source.close()
            raise
        if readable:
            return file
        source.close()
        return None


FITS = FitsFormat()


def _begins(source: Source, findings: Findings) -> bool:
    """Whether the file begins as FITS files do (FITS 3.3.1)."""
    start = source.read(0, BLOCK)
    if start.startswith(b"SIMPLE  "):
        return True
    if source.trouble:
        return False
    if not start:
        findings.add("F0101", "the file is empty")
        return False
    for magic, reason in _OTHER_FILES:
        if start.lstrip().startswith(magic):
            findings.add("F0101", f"this is no FITS file: {reason}")
            return False
    found = start[:8].decode("latin-1")
    findings.add("F0101", f"this is no FITS file: it begins with {found!r}, not with SIMPLE", found=found)
    return False


def _scan(file: FitsFile) -> bool:
    """Find all HDUs; False when not even the header of the primary could be read."""
    at = kept = 0
    before: Recalled | None = None
    while True:
        index = len(file.hdus)
        header, header_end = _read_header(file.source, at, before, primary=index == 0)
        if isinstance(header, bytes):
            _no_end(file, index, header)
            return index > 0
        hdu = read_hdu(index, header, at, header_end, file.findings)
        file.hdus.append(hdu)
        kept += header_end - at
        if before is not None and header.recalled is not None:
            before.like.follower = header.recalled.like
        before = header.recalled
        following = hdu.next_at
        if following is None:
            _add(file, "F0117", "the size of its data cannot be told, so no HDU behind it can be found", hdu)
            return True
        if not _within(file, hdu, following) or not _follows(file, following):
            return True
        if len(file.hdus) >= MOST_HDUS or kept > MOST_HEADER_BYTES:
            _add(
                file, "F0116", f"the file has more HDUs than are read; those after {len(file.hdus)} were not looked at"
            )
            return True
        at = following


def _read_header(source: Source, at: int, before: Recalled | None, *, primary: bool) -> tuple[Header | bytes, int]:
    """Header at byte `at`, and where the data begin; without END the bytes looked at, and where they end.

    before: what is known of the header before.
    """
    read = b""
    count = BLOCK if source.dear else _FIRST_READ
    looked = 0
    while True:
        more = source.read(at + len(read), count)
        read += more
        same = None if looked else recall_next(before, read)
        if same is not None:
            like = same.like
            text = read[: len(like.cards) * CARD].decode("latin-1") if same.changed else like.text
            return Header(text, like.ending, same), at + len(like.raw)
        end = _find_end(read, looked)
        if end >= 0:
            length = -(-(end + CARD) // BLOCK) * BLOCK
            recalled = recall(read[:length], end // CARD, primary=primary) if len(read) >= length else None
            ending = intern(read[end:length].decode("latin-1"))  # that of most headers is the same
            return Header(read[:end].decode("latin-1"), ending, recalled), at + length
        looked = len(read) // CARD
        if len(more) < count or looked > MOST_CARDS:
            return read, at + len(read)
        if not source.dear:
            count = min(max(count, len(read)), MOST_CARDS * CARD + BLOCK - len(read))


def _find_end(read: bytes, first_card: int) -> int:
    """Byte of the END card, or -1; cards before `first_card` are known to be others."""
    start = first_card * CARD
    whole = len(read) // CARD * CARD
    if whole <= start:
        return -1
    # The keyword column alone: every tenth group of eight bytes.
    names = memoryview(read)[start:whole].cast("q")[:: CARD // 8].tobytes()
    found = names.find(_END)
    while found >= 0 and (found % 8 or names[found + 3] not in _BEHIND_END):
        found = names.find(_END, found + 1)
    return -1 if found < 0 else start + found // 8 * CARD


def _no_end(file: FitsFile, index: int, read: bytes) -> None:
    """Say why a header, of which so much was read, has no END."""
    code = "F0228"
    if len(read) // CARD > MOST_CARDS:
        reason = f"its first {MOST_CARDS} cards hold no END"
    else:
        code, reason = _why_no_end(read)
    place = "PRIMARY" if index == 0 else f"HDU {index}"
    file.findings.add(code, reason, default=_level(code), index=index, hdu=place)


def _why_no_end(read: bytes) -> tuple[str, str]:
    """Code and reason, by what there is in place of an END card."""
    stray = read.find(b"END" + b" " * (CARD - 3))
    if stray >= 0:
        place = f"END stands in byte {stray % CARD + 1} of card {stray // CARD + 1}, not in byte 1"
        return "F0226", f"{place}: a card before it is no {CARD} bytes long, or has a line break behind it"
    for at in range(0, len(read), CARD):
        if read[at : at + CARD].strip(b" ").lower() == b"end":
            return "F0228", f"card {at // CARD + 1} says end, which is END only in capitals and from byte 1 on"
    return "F0228", "the file ends before the header has an END card: it was cut off, or the header is damaged"


def _within(file: FitsFile, hdu: Hdu, following: int) -> bool:
    """Whether all of an HDU is in the file."""
    if file.source.reaches(following):
        return True
    have = file.source.size()
    wanted = hdu.data_at + (hdu.size or 0)
    if have < hdu.data_at:
        hdu.complete = False
        missing = f"the file ends {hdu.data_at - have} bytes before the block in which END stands does"
        _add(file, "F0107", f"{missing}; fill it with blanks", hdu, expected=hdu.data_at, found=have)
    elif have < wanted:
        hdu.complete = False
        missing = f"{wanted - have} of the {hdu.size} bytes of its data are not there: cut off, or NAXISn are wrong"
        _add(file, "F0103", missing, hdu, expected=wanted, found=have)
    else:
        missing = (
            f"{following - have} bytes of fill are missing at the end of the file, which is in blocks of {BLOCK} bytes"
        )
        _add(file, "F0102", missing, expected=following, found=have)
    return False


def _follows(file: FitsFile, at: int) -> bool:
    """Whether an extension begins at byte `at`; says what is there if it is neither an extension nor the end."""
    if file.source.read(at, len(_XTENSION)) == _XTENSION:
        return True
    block = file.source.read(at, BLOCK)
    if block:
        _add(file, *_what_follows(file, at, block))
    return False


def _what_follows(file: FitsFile, at: int, block: bytes) -> tuple[str, str]:
    """Code and message of what is no extension and follows the last HDU (FITS 3.5)."""
    after = f"after HDU {len(file.hdus) - 1}"
    begins = f"begins at byte {at}, {after}; what follows was not read"
    if block.startswith(b"SIMPLE  "):
        return "F0112", f"a second primary header {begins}"
    if _looks_like_header(block):
        return (
            "F0113",
            f"a header whose first card is {printable(block[:10].decode('latin-1'))!r}, not XTENSION, {begins}",
        )
    tail = file.source.read(at, _FEW_BLOCKS if file.source.packing or file.source.dear else _MANY_BLOCKS)
    later = tail.find(b"XTENSION= ")
    while later % BLOCK and later > 0:
        later = tail.find(b"XTENSION= ", later + 1)
    if later > 0:
        reason = f"the data of HDU {len(file.hdus) - 1} are larger than NAXISn and PCOUNT say, or a header is damaged"
        return (
            "F0106",
            f"an extension begins at byte {at + later}, and what should be one at byte {at} is none: {reason}",
        )
    whole = len(tail) < _FEW_BLOCKS or not (file.source.packing or file.source.dear)
    many = f"{len(tail)}" if whole and len(tail) < _MANY_BLOCKS else f"at least {len(tail)}"
    what = "zeros" if not tail.strip(b"\0") else "blanks" if not tail.strip(b" ") else "bytes"
    if len(tail) % BLOCK:
        return "F0104", f"{many} stray {what} lie {after}; cut them off, or fetch the file anew if more should be there"
    return (
        "F0105",
        f"{many} {what} in whole blocks lie {after}; such special records are deprecated, and nobody reads them",
    )


def _looks_like_header(block: bytes) -> bool:
    """Whether a block begins with a card that has a value, or has BITPIX in its second card."""
    keyword = block[:8].strip(b" ").replace(b"-", b"").replace(b"_", b"")
    return (block[8:10] == b"= " and keyword.isalnum()) or block[CARD : CARD + 10] == b"BITPIX  = "


def _level(code: str) -> str:
    """Level of a rule: there is a fault, so the register may cost."""
    from .standard.register import level_of  # the rooms of the standard import this one

    return level_of(code)


def _add(
    file: FitsFile,
    code: str,
    message: str,
    hdu: Hdu | None = None,
    *,
    expected: object = None,
    found: object = None,
) -> None:
    place = {} if hdu is None else {"hdu": hdu.label, "index": hdu.index}
    file.findings.add(code, message, default=_level(code), expected=expected, found=found, **place)  # type: ignore[arg-type]
