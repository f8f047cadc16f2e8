# SPDX-License-Identifier: BSD-3-Clause
"""Files as contents: cards as they are written, data as astropy reads them, under the names of the spec.

Takes a path, the product of the runtime that the file shall be, and its classes by the labels of HDUs; gives
`Contents`. Which HDU is which of the spec, and what each card says, the runtime tells, so that a file is read as it is
judged. Values are those of Python; nulls are masked.
"""

from __future__ import annotations

import re
import warnings
from typing import TYPE_CHECKING, Any, get_args

import numpy as np
from astropy.io import fits

from ..beside import runtime
from ..contents import Block, Contents
from ..described import items_of
from .cells import cells_of
from .classes import OpaqueHdu
from .embedded import AsdfHdu, tree_block
from .families import stems
from .fields import Compressed, Compression, Keyword
from .handed import as_it_lies
from .implied import COMMENTARY, implied, of_column

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from .classes import Hdu

_ALGORITHMS = {one: one for one in get_args(Compression)} | {"RICE_ONE": "RICE_1"}
_NAME_END = 8  # characters of a card before the text of a comment
_SUMS = frozenset(("CHECKSUM", "DATASUM"))
_RECORD = re.compile(r"D[PQ][1-9]\d*[A-Z]?")  # FITS WCS paper IV
_FACTOR = re.compile(r"(TSCAL|TZERO|TNULL)[1-9]\d*")


def load(path: Path, product: Any, spec: Any, classes: Mapping[str, type[Hdu]]) -> Contents:  # noqa: ANN401  of the runtime
    """Read a file as a product. Raises OSError when it cannot be read, ValueError when it is no FITS file."""
    findings = runtime("findings").Findings()
    file = runtime("fits").FITS.open(str(path), findings)
    if file is None:
        said = "; ".join(one.message for one in findings.in_order()) or "this is no FITS file"
        raise ValueError(f"{path}: {said}")
    try:
        whole = product.seen(file, spec)
        read = [_Read(whole, file.hdus[index], *place, classes) for index, place in _places(whole).items()]
    finally:
        file.close()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what is wrong with a file, the validator says
        with fits.open(path, memmap=False, **_AS_IT_IS) as held:
            for one in read:
                if not one.opaque and not one.raw:
                    one.take(held[one.hdu.index])
        if any(one.raw for one in read):
            with fits.open(path, memmap=False, do_not_scale_image_data=True) as held:
                for one in read:
                    if one.raw:
                        one.take(held[one.hdu.index])
    name = runtime("names").plain_name(str(path))
    fields: Mapping[str, Any] = next((known for one in product.names if (known := one.fields(name)) is not None), {})
    return Contents([one.block for one in read], name, {key: str(value) for key, value in fields.items()})


# Texts as bytes, since not all are ASCII; logical values as bytes, since NULL is neither T nor F.
_AS_IT_IS: dict[str, Any] = {
    "uint": True, "ignore_blank": True, "character_as_bytes": True, "logical_as_bytes": True
}  # fmt: skip


def _places(whole: Any) -> dict[int, tuple[str, int | None]]:  # noqa: ANN401  of the runtime
    """Give label and number of each HDU by its index, in the order of the product; those that nobody knows last."""
    found = whole.matched()
    places = {hdu.index: (entry.label, None if turn is None else turn.number) for entry, hdu, turn in found.found}
    unknown = {0: ("", None)} if 0 not in places else {}
    return places | unknown | {hdu.index: ("", None) for hdu in found.undeclared}


class _Read:
    """One HDU while it is read: what the runtime says of it, and the block that is made."""

    def __init__(self, whole: Any, hdu: Any, label: str, number: int | None, classes: Mapping[str, type[Hdu]]) -> None:  # noqa: ANN401
        self.hdu = hdu
        self.block = Block(label, number)
        kind = classes.get(label)
        self.opaque = kind is None or issubclass(kind, OpaqueHdu)
        self.is_tree = kind is not None and issubclass(kind, AsdfHdu)
        self.columns: list[Any] = []
        if kind is None or self.opaque:
            count = (hdu.next_at or hdu.data_at) - hdu.header_at
            self.hold(as_it_lies(hdu, whole.file.source.read(hdu.header_at, count)))
            return
        self._extname = kind.extname
        check = whole.of(hdu)
        self.header = check.header  # former names are read as those of now
        table = hdu.table_of(whole.findings)
        self.columns = [] if table is None else table.columns
        self._declared = [item for _, item in items_of(kind) if isinstance(item, Keyword)]
        self._own = {one.name for one in self._declared if one.column is None}
        packed = any(isinstance(item, Compressed) for _, item in items_of(kind)) and hdu.compressed
        if packed and self.header.holds("ZCMPTYPE"):
            self.block.values["ZCMPTYPE"] = _ALGORITHMS.get(self.header.value("ZCMPTYPE"), "GZIP_2")
        self._commentary()
        self._keywords()
        self._factors()

    def hold(self, held: Any) -> None:  # noqa: ANN401  astropy has no types
        """Take the whole HDU, or the tree that is in it."""
        self.block.opaque = held
        if self.is_tree:
            self.block = tree_block(self.block)

    def _commentary(self) -> None:
        for name in COMMENTARY:
            lines = [one.text[_NAME_END:].rstrip() for one in self.header.cards(name)]
            lines = lines if name else [one for one in lines if one]  # blank cards say nothing
            if lines:
                self.block.values[name] = lines

    def _keywords(self) -> None:
        of_columns = self._keywords_of_columns()
        for name in self.header.names():
            card = self.header.card(name)
            if card is None or card.kind in {"broken", "commentary"} or name in _SUMS:
                continue
            if name in of_columns:
                self.block.column_values[of_columns[name]] = card.value
            elif name in self._own or not self._follows(name, card.value):
                self._keyword(name, card)

    def _keyword(self, name: str, card: Any) -> None:  # noqa: ANN401
        """Keep a keyword, the fields of a record under names of their own."""
        cards = self.header.cards(name) if len(name) <= _NAME_END else [card]
        declared = any(one.kind == "record" and one.name.partition(".")[0] == name for one in self._declared)
        of = (
            [runtime("fits.records").field(one) for one in cards]
            if declared or len(cards) > 1 or _RECORD.fullmatch(name)
            else [None]
        )
        if None in of:
            self.block.values[name] = card.value
        else:
            self.block.values |= {f"{name}.{one.keyword}": one.value for one in of if one is not None}

    def _keywords_of_columns(self) -> dict[str, tuple[str, str]]:
        """Give column and stem of each keyword that belongs to a column: those declared, and those all tables have."""
        numbered = runtime("fits.columns").numbered
        names = [one.name for one in self.columns]
        found = {}
        for name in self.header.names() if names else ():
            stem = of_column(name)
            if stem is not None and stem[1] <= len(names):
                found[name] = (names[stem[1] - 1], stem[0])
        declared = [one for one in self._declared if one.column is not None]
        for at, column in enumerate(names, 1):
            found |= {numbered(one.name, at): (column, one.name) for one in declared if one.column == column}
            for one in declared:
                if one.column == column and one.pattern is not None:
                    found |= {name: (column, stem) for name in self.header.names() for stem in stems(one, name, at)}
        return {name: key for name, key in found.items() if name not in self._own}

    def _follows(self, name: str, value: object) -> bool:
        """Say whether a card only says what data and place of the HDU say."""
        if name == "EXTNAME":
            return self.hdu.index > 0 and value == self._extname
        if name == "EXTVER":
            return value == self.block.number
        return implied(name, image=self.hdu.kind == "image", compressed=self.hdu.compressed)

    def _factors(self) -> None:
        """Keep the factors of scaled numbers, which the values do not tell."""
        for one in self.columns:
            if one.scaled:
                self.block.column_values |= {(one.name, "TSCAL"): one.scale, (one.name, "TZERO"): one.zero}
        if self.scaled:
            self.block.values |= {"BSCALE": self._number("BSCALE", 1.0), "BZERO": self._number("BZERO", 0.0)}

    @property
    def scaled(self) -> bool:
        """Whether pixels are integers times a factor, and not only unsigned."""
        if self.opaque or self.hdu.kind != "image" or self.hdu.bitpix < 0:
            return False
        scale, zero = self._number("BSCALE", 1.0), self._number("BZERO", 0.0)
        return scale != 1 or zero not in {0, -128 if self.hdu.bitpix == 8 else 1 << (self.hdu.bitpix - 1)}  # noqa: PLR2004

    def _number(self, name: str, default: float) -> float:
        card = self.header.card(name)
        return card.value if card is not None and card.kind in {"int", "float"} else default

    def take(self, held: Any) -> None:  # noqa: ANN401  astropy has no types
        """Take the data from the HDU of astropy."""
        if self.columns:
            for keyword in [one for one in held.header if _FACTOR.fullmatch(one)]:
                del held.header[keyword]  # what is stored is what is asked for: the runtime knows the factors
            for index, column in enumerate(self.columns):
                self.block.columns[column.name] = cells_of(held, index, column)
                if column.unit:
                    self.block.units[column.name] = column.unit
        elif self.hdu.kind == "image" and held.data is not None:
            self.block.pixels = self._values(held.data) if self.raw else _native(held.data)

    @property
    def raw(self) -> bool:
        """Whether what is stored in an image says more than astropy would make of it."""
        if self.opaque or self.hdu.kind != "image" or self.hdu.bitpix < 0:
            return False
        return self.scaled or self._blank() is not None

    def _blank(self) -> int | None:
        blank = self._number("ZBLANK" if self.hdu.compressed else "BLANK", np.nan)
        return blank if isinstance(blank, int) else None

    def _values(self, stored: Any) -> Any:  # noqa: ANN401
        """Give the values of stored pixels: NaN where scaled ones are blank, masked where others are."""
        values, blank = _native(stored), self._blank()
        nulls = None if blank is None else values == blank
        scale, zero = self._number("BSCALE", 1.0), self._number("BZERO", 0.0)
        if self.scaled:
            return runtime("fits.stored").scaled(values, scale, zero, nulls)
        values = runtime("fits.stored").turned(values) if zero else values
        if nulls is None or not nulls.any():
            return values
        return np.ma.MaskedArray(values, nulls, fill_value=int(blank or 0) + int(zero))


def _native(data: Any) -> Any:  # noqa: ANN401
    """Give pixels in the byte order of this machine."""
    if data.dtype.byteorder != ">":
        return data
    return data.byteswap(inplace=data.flags.writeable).view(data.dtype.newbyteorder("="))
