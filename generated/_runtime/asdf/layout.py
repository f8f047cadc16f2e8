# SPDX-License-Identifier: BSD-3-Clause
"""The outer layout of an ASDF file: its first line, comments, the text of the tree, blocks, and the block index.

Takes bytes by offset; gives a `Layout`, and notes whatever is wrong with it (rules A01). Reads forwards only, so that
a stream of which only the tree is wanted need not be kept. No size that the file claims is believed before it was
seen that so many bytes are there.
"""

from __future__ import annotations

from .blocks import MAGIC, read_blocks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    from .blocks import Block
    from .told import Told

    class Bytes(Protocol):
        """Bytes by offset: what `Source` has of use here."""

        def read(self, offset: int, count: int) -> bytes:
            """Bytes from `offset` on; fewer when the file ends before."""

        def reaches(self, offset: int) -> bool:
            """Whether the file has at least so many bytes."""

        def size(self) -> int:
            """How many bytes there are."""


FIRST = b"#ASDF "
BOM = b"\xef\xbb\xbf"
STANDARDS = ("1.0.0", "1.1.0", "1.2.0", "1.3.0", "1.4.0", "1.5.0", "1.6.0")
MOST_TREE = 1 << 26  # bytes of the text of a tree
_MOST_COMMENTS = 1 << 20
_MOST_PADDING = 1 << 26
_PIECE = 1 << 16
_DIRECTIVE = b"%YAML"
_BLANK = b" \0\t\r\n"

# What people hand in for ASDF, by how it begins.
_OTHER_FILES = (
    (b"SIMPLE  ", "it is FITS"),
    (b"version https://git-lfs", "it is a pointer of Git LFS, not the file: fetch it with git lfs pull"),
    (b"PK\x03\x04", "it is a zip archive; unpack it first"),
    (b"\x89HDF", "it is HDF5"),
    (b"%YAML", "it is YAML without the line #ASDF 1.0.0"),
    (b"<", "it is HTML or XML; perhaps a server's error page was saved"),
    (b"{", "it looks like JSON"),
)


class Layout:
    """What lies where. tree: text of the tree from %YAML on, None without one; tree_line: number of its first line.

    standard: version of the ASDF Standard that the file says it follows; None when it says none. readable: whether
    nothing kept the tree and the blocks from being found.
    """

    __slots__ = ("blocks", "readable", "standard", "tree", "tree_line")

    def __init__(self) -> None:
        self.standard: str | None = None
        self.tree: bytes | None = None
        self.tree_line = 1
        self.blocks: list[Block] = []
        self.readable = True


def read_layout(source: Bytes, told: Told, *, foreign: str = "A0101") -> Layout | None:
    """Find the tree and the blocks; None when it is no ASDF file at all, which is a fault of the rule `foreign`."""
    start = source.read(0, _PIECE)
    at = 0
    if start.startswith(BOM + FIRST):
        told.note("A0104", "a byte-order mark stands before #ASDF, so that readers see no ASDF file; drop it")
        at = len(BOM)
    if not start.startswith(FIRST, at):
        told.note(foreign, _what_else(start), found=start[:8].decode("latin-1"))
        return None
    layout = Layout()
    line, at = _first_line(start, at, told)
    if line is None:
        layout.readable = False
        return layout
    at, lines = _comments(source, at, layout, told)
    layout.tree_line = lines + 1
    if source.read(at, len(_DIRECTIVE)) != _DIRECTIVE:
        _no_tree(source, at, layout, told)
        return layout
    after = _tree(source, at, layout, told)
    if after is not None:
        _behind_tree(source, after, layout, told)
    return layout


def _what_else(start: bytes) -> str:
    if not start:
        return "the file is empty"
    for magic, reason in _OTHER_FILES:
        if start.lstrip().startswith(magic):
            return f"this is no ASDF file: {reason}"
    return f"this is no ASDF file: it begins with {start[:8].decode('latin-1')!r}, not with #ASDF 1.0.0"


def _first_line(start: bytes, at: int, told: Told) -> tuple[bytes | None, int]:
    """The first line, and where the next begins; None for the line when it has no end."""
    end = start.find(b"\n", at)
    if end < 0:
        told.note("A0101", "the line #ASDF 1.0.0 has no end: the file was cut off, or it is no ASDF file")
        return None, len(start)
    line = start[at:end].removesuffix(b"\r")
    version = line[len(FIRST) :].decode("latin-1")
    if version != "1.0.0":
        text = f"the first line is {line[:40].decode('latin-1')!r}: version 1.0.0 of the file format is the only one"
        told.note("A0101", text, line=1, expected="#ASDF 1.0.0", found=line[:40].decode("latin-1"))
    return line, end + 1


def _comments(source: Bytes, at: int, layout: Layout, told: Told) -> tuple[int, int]:
    """Read comments; where the next thing begins, and how many lines lie before it."""
    text = source.read(at, _PIECE)
    while len(text) < _MOST_COMMENTS and _comments_end(text) == len(text):
        more = source.read(at + len(text), len(text))
        if not more:
            break
        text += more
    end = _comments_end(text)
    number = 1
    for line in text[:end].splitlines():
        number += 1
        _comment(line, number, layout, told)
    if layout.standard is None and not text.startswith(MAGIC, end):
        known = ", ".join(STANDARDS[-2:])
        told.note("A0102", f"no line #ASDF_STANDARD says which version of the ASDF Standard is meant, as {known}")
    return at + end, number


def _comments_end(text: bytes) -> int:
    """Where the comments end: at the tree, at what is no comment and no tree follows, or at the end of the text."""
    at = 0
    while at < len(text):
        if text.startswith((_DIRECTIVE, MAGIC), at):
            return at
        if text[at : at + 1] not in (b"#", b"\r", b"\n"):
            tree = text.find(b"\n" + _DIRECTIVE, at)
            return at if tree < 0 or 0 <= text.find(MAGIC, at) < tree else tree + 1
        following = text.find(b"\n", at)
        if following < 0:
            return len(text)
        at = following + 1
    return at


def _comment(line: bytes, number: int, layout: Layout, told: Told) -> None:
    if line.startswith(b"#ASDF_STANDARD"):
        version = line.removeprefix(b"#ASDF_STANDARD").strip().decode("latin-1")
        layout.standard = version
        if version not in STANDARDS:
            text = f"#ASDF_STANDARD says {version[:20]!r}, which is no known version: {STANDARDS[0]} to {STANDARDS[-1]}"
            told.note("A0102", text, kind="version", line=number, expected=STANDARDS[-1], found=version[:20])
    elif line and not line.startswith(b"#"):
        text = f"line {number} stands before the tree and does not begin with #, as comments do"
        told.note("A0102", text, kind="comment", line=number, found=line[:40].decode("latin-1"))


def _no_tree(source: Bytes, at: int, layout: Layout, told: Told) -> None:
    """Read what follows the comments of a file that has no tree."""
    if not source.read(at, 1):
        return
    first = _find_magic(source, at)
    if first is None:
        layout.readable = False
        told.note("A0103", "the file has neither a tree, which begins with %YAML 1.1, nor blocks")
        return
    if first != at:
        told.note("A0114", f"the first block begins at byte {first}, not at byte {at}, where the comments end")
    read_blocks(source, first, layout.blocks, told, anything=first != at)


def _tree(source: Bytes, at: int, layout: Layout, told: Told) -> int | None:
    """Read the text of the tree; where it ends, None when it does not."""
    text = b""
    looked = 0
    while True:
        more = source.read(at + len(text), max(_PIECE, len(text)))
        text += more
        end = _find_end(text, looked)
        if end is not None:
            break
        looked = max(0, len(text) - 8)
        if not more or len(text) > MOST_TREE:
            layout.readable = False
            reason = f"its first {MOST_TREE >> 20} MiB hold no line of three dots"
            if not more:
                reason = "no line of three dots ends it: the file was cut off, or that line is missing"
            told.note("A0103", f"the tree has no end: {reason}", line=layout.tree_line)
            return None
    layout.tree = text[: end[0]]
    _documents(layout.tree, layout, told)
    return at + end[1]


def _find_end(text: bytes, looked: int) -> tuple[int, int] | None:
    """Where the line of three dots begins and ends."""
    at = text.find(b"\n...", looked)
    while at >= 0:
        behind = text[at + 4 : at + 6]
        if behind[:1] == b"\n" or behind == b"\r\n":
            return at + 1, at + 4 + (1 if behind[:1] == b"\n" else 2)
        if not behind or behind == b"\r":
            return at + 1, at + 4 + len(behind)
        at = text.find(b"\n...", at + 1)
    return None


def _documents(text: bytes, layout: Layout, told: Told) -> None:
    """Judge the directives and the lines `---`, of which there is one."""
    first = text.partition(b"\n")[0].rstrip()
    if first != b"%YAML 1.1":
        said = first[:40].decode("latin-1")
        told.note("A0103", f"the tree begins with {said!r}, not with %YAML 1.1", line=layout.tree_line, found=said)
    at = text.find(b"\n---")
    begins: list[int] = []
    while at >= 0 and len(begins) < 2:  # noqa: PLR2004  # one, and one too many
        if text[at + 4 : at + 5] in (b" ", b"\t", b"\r", b"\n", b""):
            begins.append(at + 1)
        at = text.find(b"\n---", at + 1)
    if not begins:
        told.note("A0103", "no line --- begins the tree behind %YAML 1.1", kind="begin", line=layout.tree_line)
    elif len(begins) > 1:
        line = layout.tree_line + text.count(b"\n", 0, begins[1])
        text_ = f"a second document begins at line {line}; a tree is one document"
        told.note("A0103", text_, kind="documents", line=line)
        layout.readable = False


def _find_magic(source: Bytes, at: int) -> int | None:
    """Where the first block begins, from `at` on; None when there is none within what is searched."""
    end = at + _MOST_PADDING
    before = b""
    while at < end:
        piece = source.read(at, _PIECE)
        found = (before + piece).find(MAGIC)
        if found >= 0:
            return at - len(before) + found
        if len(piece) < _PIECE:
            return None
        before = piece[1 - len(MAGIC) :]
        at += len(piece)
    return None


def _behind_tree(source: Bytes, at: int, layout: Layout, told: Told) -> None:
    """Read the padding behind the tree, and the blocks behind that."""
    following = source.read(at, _PIECE)
    if not following:
        return
    first = 0 if following.startswith(MAGIC) else following.find(MAGIC)
    first = at + first if first >= 0 else (_find_magic(source, at + len(following) - 3) or -1)
    if first < 0:
        _no_block(following, at, told)
        return
    padding = following[: first - at]
    stray = padding.lstrip(_BLANK)
    if stray:
        text = f"the padding between tree and first block holds {stray[:16].decode('latin-1')!r}; fill it with blanks"
        told.note("A0105", text, found=stray[:16].decode("latin-1"))
    read_blocks(source, first, layout.blocks, told, anything=True)


def _no_block(following: bytes, at: int, told: Told) -> None:
    """Say what it is that follows the tree, if not a block."""
    from .index import TITLE

    stray = following.lstrip(_BLANK)
    if stray.startswith(TITLE):
        told.note("A0116", "a block index follows the tree, and the file has no blocks")
    elif stray:
        where = at + len(following) - len(stray)
        text = f"what follows the tree, at byte {where}, is no block: {stray[:16].decode('latin-1')!r}"
        told.note("A0106", f"{text}; the blocks are missing or damaged", found=stray[:16].decode("latin-1"))
