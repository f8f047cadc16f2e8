# SPDX-License-Identifier: BSD-3-Clause
"""An ASDF file inside an HDU of a FITS file, in the forms in which there are any: its bytes, and its sources.

Takes an open FITS file; gives the bytes of its HDU named ASDF as a source of their own, and which HDU an array means
that says `source: fits:SCI,1`. JWST writes a binary table of one row with one column ASDF_METADATA of bytes; older
files have an image of bytes, or an extension of a type ASDF.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from ..asdf.layout import Layout
    from ..asdf.told import Told
    from ..findings import Findings
    from ..reading.source import Source
    from ..trees.node import TreeNode
    from .file import FitsFile
    from .structure import Hdu

    # What takes faults of the tree, its root, and where its blocks lie.
    Read: TypeAlias = tuple[Told, TreeNode | None, tuple["Part", Layout] | None]

NAME = "ASDF"
COLUMN = "ASDF_METADATA"
PREFIX = "fits:"
_DESCRIPTORS = {"P": 4, "Q": 8}


class Part:
    """Bytes of a source from `at` on, as a source."""

    __slots__ = ("_at", "_length", "_source")

    def __init__(self, source: Source, at: int, length: int) -> None:
        self._source = source
        self._at = at
        self._length = length

    def read(self, offset: int, count: int) -> bytes:
        """Bytes from `offset` on; fewer when the part ends before."""
        count = min(count, self._length - offset)
        return self._source.read(self._at + offset, count) if count > 0 else b""

    def reaches(self, offset: int) -> bool:
        """Whether the part has at least so many bytes."""
        return offset <= self._length

    def size(self) -> int:
        """How many bytes there are."""
        return self._length


def is_embedding(hdu: Hdu) -> bool:
    """Whether an HDU says that it holds an ASDF file."""
    return hdu.index > 0 and (hdu.name == NAME or (hdu.kind == "other" and xtension(hdu) == NAME))


def xtension(hdu: Hdu) -> str:
    """Type of an extension."""
    card = hdu.header.card("XTENSION")
    return card.value.strip() if card is not None and card.kind == "string" else ""


def embedded(file: FitsFile, hdu: Hdu) -> Part | None:
    """The bytes of the ASDF file in an HDU; None when they cannot be told from its header."""
    if not hdu.complete or hdu.size is None:
        return None
    if hdu.kind in ("image", "other"):
        return Part(file.source, hdu.data_at, hdu.size) if hdu.bitpix == 8 and not hdu.compressed else None  # noqa: PLR2004  # bits of a byte
    if hdu.kind != "table" or not hdu.rows:
        return None
    table = hdu.table_of(file.findings)
    column = None if table is None else table.by_name.get(COLUMN) or next(iter(table.columns), None)
    if column is None or column.code not in ("B", "A") or column.type is None:
        return None
    at = hdu.data_at + column.offset
    if column.descriptor is None:
        return Part(file.source, at, column.width)
    size = _DESCRIPTORS[column.descriptor]
    raw = file.source.read(at, 2 * size)
    length, offset = int.from_bytes(raw[:size], "big"), int.from_bytes(raw[size:], "big")
    theap = hdu.header.card("THEAP")
    gap = theap.value if theap is not None and theap.kind == "int" else hdu.row_bytes * hdu.rows
    if gap < 0 or gap + offset + length > hdu.size:
        return None
    return Part(file.source, hdu.data_at + gap + offset, length)


def source_of(file: FitsFile, uri: str) -> Hdu | None:
    """The HDU that `fits:NAME,VER` or `fits:INDEX` means; None when there is none."""
    name, comma, number = uri.removeprefix(PREFIX).rpartition(",")
    if not (number.isascii() and number.isdigit()) or len(number) > 9:  # noqa: PLR2004  # digits
        return None
    if not comma:
        return file.hdus[int(number)] if int(number) < len(file.hdus) else None
    wanted = name.strip().upper()
    for hdu in file.hdus:
        called = "PRIMARY" if hdu.index == 0 and hdu.name is None else hdu.name or ""
        if called.strip().upper() == wanted and hdu.version == int(number):
            return hdu
    return None


def hash_of(file: FitsFile) -> str:
    """What `_fits_hash` says of HDUs: SHA-256 of all headers but that of the tree, with END and fill."""
    from hashlib import sha256

    total = sha256()
    for hdu in file.hdus:
        if not is_embedding(hdu):
            total.update(hdu.header.text.encode("latin-1"))
            total.update(hdu.header.ending.encode("latin-1"))
    return total.hexdigest()


def place_of(hdu: Hdu) -> dict[str, Any]:
    """Place of an HDU, as findings have it."""
    return {"hdu": hdu.label, "index": hdu.index, "extver": hdu.version}


def read_embedded(file: FitsFile, hdu: Hdu, findings: Findings) -> Read:
    """Read layout and tree of an HDU, once a file; the root is None when it cannot be, and the findings say why."""
    known = file.trees.get(hdu.index) if file.trees is not None else None
    if known is None:
        known = _read(file, hdu, findings)
        file.trees = {**(file.trees or {}), hdu.index: known}
    return known


def _read(file: FitsFile, hdu: Hdu, findings: Findings) -> Read:
    from ..asdf.layout import read_layout
    from ..asdf.told import Told
    from ..asdf.tree_text import read_tree

    told = Told(findings, place_of(hdu))
    part = embedded(file, hdu)
    if part is None:
        if hdu.complete:
            told.note("A0304", "its header does not say which bytes are the ASDF file")
        told.hand_over()
        return told, None, None
    layout = read_layout(part, told, foreign="A0304")
    told.hand_over()
    if layout is None or not layout.readable or layout.tree is None:
        return told, None, None
    return told, read_tree(layout.tree, layout.tree_line, findings, place_of(hdu)), (part, layout)
