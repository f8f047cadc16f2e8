# SPDX-License-Identifier: BSD-3-Clause
"""What the mandatory keywords of a header say: kind of HDU, shape, and how many bytes of data follow.

Takes a `Header`; gives an `Hdu`, with a finding for each mandatory keyword that is missing or impossible (FITS Standard
4.4.1, 7.1 to 7.3). Where the size of the data cannot be told, `size` is None and nothing behind this HDU can be found.
"""

from __future__ import annotations

from .cards import BLOCK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from ..findings import Findings
    from .columns import Table
    from .header import Header
    from .sums import DataSum

    HduKind: TypeAlias = Literal["image", "table", "asciitable", "groups", "other"]

BITPIXES = (8, 16, 32, 64, -32, -64)
MOST_AXES = 999
MOST_BYTES = (1 << 63) - 1
_KINDS: dict[str, HduKind] = {
    "IMAGE": "image",
    "IUEIMAGE": "image",
    "TABLE": "asciitable",
    "BINTABLE": "table",
    "A3DTABLE": "table",
}
_ONE_GROUP = {"image": "F0324", "table": "F0328", "asciitable": "F0328"}
_NOTHING_BEHIND = {"image": ("F0323", "images"), "asciitable": ("F0327", "ASCII tables")}


class Hdu:
    """One HDU of a file.

    index: 0 is the primary. kind: what its data are; of a compressed image `image`, with `compressed` set. bitpix,
    axes: of the pixels, axes in NAXIS order; of a table the stored bytes (row_bytes, rows). header_at, data_at, size:
    bytes in the file, size without fill; size is None when it cannot be told. complete: all its data are in the file.
    data_sum: of the data that were read so far, when one is asked for.
    """

    __slots__ = (
        "axes",
        "bitpix",
        "complete",
        "compressed",
        "data_at",
        "data_sum",
        "gcount",
        "header",
        "header_at",
        "index",
        "kind",
        "name",
        "pcount",
        "size",
        "stored_axes",
        "table",
        "table_faulty",
        "version",
    )

    def __init__(self, index: int, header: Header, header_at: int, data_at: int) -> None:
        self.index = index
        self.header = header
        self.header_at = header_at
        self.data_at = data_at
        self.kind: HduKind = "image"
        self.bitpix = 8
        self.axes: tuple[int, ...] = ()
        self.stored_axes: tuple[int, ...] = ()
        self.pcount = 0
        self.gcount = 1
        self.size: int | None = 0
        self.complete = True
        self.compressed = False
        self.table: Table | None = None
        self.data_sum: DataSum | None = None
        self.table_faulty = False  # something was found when its columns were read
        name, version = header.card("EXTNAME"), header.card("EXTVER")
        self.name = name.value if name is not None and isinstance(name.value, str) else None
        self.version = version.value if version is not None and version.kind == "int" else 1

    def again(self, index: int, header: Header, header_at: int, data_at: int) -> Hdu:
        """Make the HDU of another header of which the cards that say what it is are the same."""
        hdu: Hdu = Hdu.__new__(Hdu)
        hdu.index = index
        hdu.header = header
        hdu.header_at = header_at
        hdu.data_at = data_at
        hdu.kind = self.kind
        hdu.bitpix = self.bitpix
        hdu.axes = self.axes
        hdu.stored_axes = self.stored_axes
        hdu.pcount = self.pcount
        hdu.gcount = self.gcount
        hdu.size = self.size
        hdu.complete = True
        hdu.compressed = self.compressed
        hdu.table = None
        hdu.data_sum = None
        hdu.table_faulty = False
        hdu.name = self.name
        version = header.card("EXTVER") if header.recalled is None or header.recalled.changed else None
        hdu.version = version.value if version is not None and version.kind == "int" else self.version
        return hdu

    def __repr__(self) -> str:
        return f"Hdu({self.index}, {self.label!r}, {self.kind})"

    @property
    def label(self) -> str:
        """Name for people, before any spec is known."""
        return "PRIMARY" if self.index == 0 else self.name or f"HDU {self.index}"

    @property
    def row_bytes(self) -> int:
        """Bytes of a row of a table (NAXIS1)."""
        return self.stored_axes[0] if self.stored_axes else 0

    @property
    def rows(self) -> int:
        """Rows of a table (NAXIS2)."""
        return self.stored_axes[1] if len(self.stored_axes) > 1 else 0

    def table_of(self, findings: Findings) -> Table | None:
        """Columns of a table, read once; None for what is no table."""
        if self.table is None and self.kind in ("table", "asciitable"):
            from .columns import read_table

            before = len(findings)
            self.table = read_table(self, findings)
            self.table_faulty = len(findings) > before
        return self.table

    @property
    def pixels(self) -> int:
        """Number of pixels of an image; 0 when it has no axes."""
        return _product(self.axes) if self.axes else 0

    @property
    def next_at(self) -> int | None:
        """Where the next HDU begins."""
        return None if self.size is None else self.data_at + -(-self.size // BLOCK) * BLOCK


class _Reader:
    """Reads the mandatory keywords of one header and puts what is wrong with them into the findings."""

    def __init__(self, hdu: Hdu, findings: Findings) -> None:
        self.hdu = hdu
        self.header = hdu.header
        self.findings = findings

    def fault(self, code: str, message: str, keyword: str | None = None) -> None:
        from .standard.register import level_of  # the rooms of the standard import this one

        card = self.header.card(keyword) if keyword else None
        if card is not None:
            card.told = True
        self.findings.add(
            code,
            message,
            default=level_of(code),
            hdu=self.hdu.label,
            index=self.hdu.index,
            extver=None,
            keyword=keyword,
            card=card.number if card else None,
            found=card.written if card else None,
        )

    def integer(self, name: str, absent: str, wrong: str, least: int = 0, most: int = MOST_BYTES) -> int | None:
        """Value of a mandatory integer; None, and a finding, when it is absent (code `absent`) or no such number."""
        card = self.header.card(name)
        if card is None:
            self.fault(absent, f"{name} is missing", name)
            return None
        value = card.value
        if card.kind != "int" or not isinstance(value, int) or not least <= value <= most:
            reason = card.fault[1] if card.fault else f"it is {card.written or 'empty'}"
            limits = f"from {least} to {most}" if most < MOST_BYTES else f"of at least {least}"
            self.fault(wrong, f"{name} must be a whole number {limits}, and {reason}", name)
            return None
        return value


def read_hdu(index: int, header: Header, header_at: int, data_at: int, findings: Findings) -> Hdu:
    """Make the HDU of a header that begins at byte `header_at`, and its data at byte `data_at`."""
    recalled = header.recalled
    if recalled is not None and recalled.same_form and recalled.like.hdu is not None:
        return recalled.like.hdu.again(index, header, header_at, data_at)
    before = len(findings)
    hdu = _read(index, header, header_at, data_at, findings)
    if recalled is not None and not recalled.changed and len(findings) == before:
        recalled.like.hdu = hdu
    return hdu


def _read(index: int, header: Header, header_at: int, data_at: int, findings: Findings) -> Hdu:
    hdu = Hdu(index, header, header_at, data_at)
    reader = _Reader(hdu, findings)
    _kind(hdu, reader)
    axes = _axes(reader)
    bitpix = reader.integer("BITPIX", "F0310", "F0311", -64, 64)
    if bitpix is not None and bitpix not in BITPIXES:
        reader.fault("F0311", f"BITPIX is {bitpix}; only 8, 16, 32, 64, -32 and -64 exist", "BITPIX")
        bitpix = None
    if axes is None or bitpix is None:
        hdu.size = None
        hdu.complete = False
        return hdu
    hdu.axes = hdu.stored_axes = axes
    hdu.bitpix = bitpix
    _counts(hdu, reader)
    hdu.size = _size(hdu, reader)
    if hdu.kind in ("table", "asciitable"):
        _table(hdu, reader)
    return hdu


def _kind(hdu: Hdu, reader: _Reader) -> None:
    if hdu.index == 0:
        groups, naxis1 = hdu.header.card("GROUPS"), hdu.header.card("NAXIS1")
        if groups is not None and groups.value is True and naxis1 is not None and naxis1.value == 0:
            hdu.kind = "groups"
        return
    card = hdu.header.card("XTENSION")
    value = card.value if card is not None else None
    if not isinstance(value, str):
        fault = card.fault if card is not None else None
        code = "F0305" if fault is not None and fault[0] == "F0212" else "F0303"
        reason = fault[1] if fault is not None else "it is no string"
        reader.fault(code, f"XTENSION must say what kind of extension this is, and {reason}", "XTENSION")
        hdu.kind = "other"
        return
    hdu.kind = _KINDS.get(value.strip(" "), "other")


def _axes(reader: _Reader) -> tuple[int, ...] | None:
    naxis = reader.integer("NAXIS", "F0312", "F0312", 0, MOST_AXES)
    if naxis is None:
        return None
    axes = []
    for n in range(1, naxis + 1):
        length = reader.integer(f"NAXIS{n}", "F0313", "F0314")
        if length is None:
            return None
        axes.append(length)
    return tuple(axes)


def _counts(hdu: Hdu, reader: _Reader) -> None:
    """PCOUNT and GCOUNT: mandatory in extensions and random groups; in another primary they count as they stand."""
    if hdu.index > 0 or hdu.kind == "groups":
        pcodes, gcodes = ("F0319", "F0329"), ("F0321", _ONE_GROUP.get(hdu.kind, "F0321"))
        if hdu.kind == "groups":
            pcodes = gcodes = ("F1902", "F1903")
        hdu.pcount = reader.integer("PCOUNT", *pcodes) or 0
        gcount = reader.integer("GCOUNT", *gcodes)
        hdu.gcount = 1 if gcount is None else gcount
        _no_groups(hdu, reader)
        return
    parameters, groups = hdu.header.card("PCOUNT"), hdu.header.card("GCOUNT")
    if parameters is not None and parameters.kind == "int" and parameters.value >= 0:
        hdu.pcount = parameters.value
    if groups is not None and groups.kind == "int" and groups.value >= 0:
        hdu.gcount = groups.value


def _no_groups(hdu: Hdu, reader: _Reader) -> None:
    """Images and tables are one group, and only binary tables have anything behind it (FITS 7.1.1, 7.2.1, 7.3.1)."""
    if hdu.gcount != 1 and hdu.kind in _ONE_GROUP:
        what = "images" if hdu.kind == "image" else "tables"
        reader.fault(_ONE_GROUP[hdu.kind], f"GCOUNT is {hdu.gcount}; {what} have 1", "GCOUNT")
    if hdu.pcount != 0 and hdu.kind in _NOTHING_BEHIND:
        code, what = _NOTHING_BEHIND[hdu.kind]
        reader.fault(code, f"PCOUNT is {hdu.pcount}; {what} have 0, as no heap follows their data", "PCOUNT")


def _size(hdu: Hdu, reader: _Reader) -> int | None:
    if not hdu.axes:
        return 0
    elements = _product(hdu.axes[1:] if hdu.kind == "groups" else hdu.axes)
    size = abs(hdu.bitpix) // 8 * hdu.gcount * (hdu.pcount + elements)
    if size > MOST_BYTES:
        axes = " x ".join(map(str, hdu.axes[:8]))
        reader.fault("F0115", f"its data would take more bytes than a file can have: axes {axes}, PCOUNT {hdu.pcount}")
        hdu.complete = False
        return None
    return size


def _table(hdu: Hdu, reader: _Reader) -> None:
    """What all tables share; their columns are read when a rule asks for them."""
    if hdu.bitpix != 8:  # noqa: PLR2004  # bits of a byte
        reader.fault("F0325", f"BITPIX is {hdu.bitpix}; tables have 8", "BITPIX")
    if len(hdu.axes) != 2:  # noqa: PLR2004  # rows and their bytes
        reader.fault("F0326", f"NAXIS is {len(hdu.axes)}; tables have 2", "NAXIS")
    reader.integer("TFIELDS", "F0330", "F0330", 0, 999)
    zimage = hdu.header.card("ZIMAGE")
    if hdu.kind == "table" and zimage is not None and zimage.value is True:
        _compressed(hdu, reader)


def _compressed(hdu: Hdu, reader: _Reader) -> None:
    """Tile-compressed image (FITS 10.1): ZBITPIX and ZNAXISn are what BITPIX and NAXISn were."""
    before = len(reader.findings)
    bitpix = reader.integer("ZBITPIX", "F1802", "F1804", -64, 64)
    naxis = reader.integer("ZNAXIS", "F1802", "F1804", 0, MOST_AXES)
    lengths = [reader.integer(f"ZNAXIS{n}", "F1802", "F1804", 1) for n in range(1, (naxis or 0) + 1)]
    if bitpix in BITPIXES and naxis is not None and None not in lengths:
        hdu.kind = "image"
        hdu.compressed = True
        hdu.bitpix = bitpix
        hdu.axes = tuple(length for length in lengths if length is not None)
    elif len(reader.findings) == before:
        reader.fault("F1804", f"ZBITPIX is {bitpix}; only 8, 16, 32, 64, -32 and -64 exist", "ZBITPIX")


def _product(lengths: tuple[int, ...]) -> int:
    product = 1
    for length in lengths:
        product *= length
    return product
