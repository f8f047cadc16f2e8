# SPDX-License-Identifier: BSD-3-Clause
"""HDUs as typed classes: what a generated class inherits, and how it becomes an HDU of astropy."""

from __future__ import annotations

import dataclasses
import re
from typing import TYPE_CHECKING, Any, ClassVar, dataclass_transform

import numpy as np
from astropy.io import fits

from ..beside import runtime
from ..described import ABSENT, Described, items_of
from ..values import fitting, in_unit
from .cards import card, card_value, lines_of, record_card
from .families import of_family
from .fields import (
    Columns,
    Commentary,
    Compressed,
    Constant,
    Keyword,
    Opaque,
    Pixels,
    columns,
    commentary,
    compressed,
    hdu,
    hdus,
    keyword,
    keywords,
    opaque,
    pixels,
)
from .given_values import check
from .handed import detached
from .images import Raster, image_hdu, raster
from .implied import COMMENTARY, implied
from .tables import Stored, stored, table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from .views import HduView

_PLACE = ("EXTNAME", "EXTVER")
_SCALING = ("TSCAL", "TZERO")
_RECORD = re.compile(r"[A-Z0-9_-]{1,8}\.[A-Za-z_][^ ]*")


@dataclass_transform(
    kw_only_default=True,
    field_specifiers=(keyword, keywords, commentary, pixels, compressed, columns, opaque, hdu, hdus),
    eq_default=False,
)
class OfFits(Described):
    """What is declared with the functions of `fields`."""

    def check_given(self) -> None:
        """Raise TypeError or ValueError that names a keyword and what it may be."""
        check(self)


class Hdu(OfFits):
    """One HDU. `label`: what the spec calls it. `extname`: its EXTNAME, None when it has none of its own.

    How files have it: under one of the EXTNAMEs `names`, one that `pattern` fits, as HDU number `index` (the primary is
    0), or where `where` is true of its header. Without any of these it is the primary HDU, or of the EXTNAME `label`.
    """

    label: ClassVar[str] = ""
    extname: ClassVar[str | None] = None
    names: ClassVar[tuple[str, ...]] = ()
    pattern: ClassVar[str | None] = None
    index: ClassVar[int | None] = None
    where: ClassVar[Callable[[HduView], object] | None] = None

    def __init_subclass__(
        cls,
        *,
        label: str = "",
        extname: str | None = None,
        names: tuple[str, ...] = (),
        pattern: str | None = None,
        index: int | None = None,
        where: Callable[[HduView], object] | None = None,
    ) -> None:
        """Take what is said of the class; one that somebody derives has what its parent has."""
        super().__init_subclass__()
        cls.label = label or cls.label
        cls.extname = extname or cls.extname
        cls.names = names or cls.names
        cls.pattern = pattern or cls.pattern
        cls.index = cls.index if index is None else index
        cls.where = staticmethod(where) if where is not None else cls.where

    @property
    def undeclared(self) -> dict[str | tuple[str, str], Any]:
        """Keywords that the class has no field for, written behind the others; a pair is one of a column.

        COMMENT and HISTORY have lists of lines.
        """
        held: dict[str | tuple[str, str], Any] = self.__dict__.setdefault("_undeclared", {})
        return held

    def objects(self, view: HduView, label: str) -> Iterator[Any]:  # noqa: ARG002  as an HDU that holds a tree
        """Give the objects of a label in the tree of this HDU, which has none."""
        return iter(())

    def build(self, view: HduView) -> Any:  # noqa: ANN401  astropy has no types
        """Give the HDU of astropy. Raises TypeError and ValueError that name what does not fit."""
        made = self._bare(view)
        header = made.header
        if self.extname is not None:
            header["EXTNAME"] = self.extname
        if view.number is not None:
            header["EXTVER"] = view.number
        numbers = {header[f"TTYPE{one}"]: one for one in range(1, header.get("TFIELDS", 0) + 1)}
        own, image = self._own_names(), isinstance(self, OfPixels)
        for one in [*self._declared_cards(view, numbers), *self._undeclared_cards(numbers)]:
            if one.keyword in _PLACE and one.keyword in header:
                header[one.keyword] = (one.value, one.comment)
            elif not implied(one.keyword, image=image) or (one.keyword in own and one.keyword not in header):
                header.append(one, useblanks=False, end=True)
        return made

    def _bare(self, view: HduView) -> Any:  # noqa: ANN401  astropy has no types
        raise NotImplementedError

    def _declared_cards(self, view: HduView, numbers: Mapping[str, int]) -> Iterator[fits.Card]:
        for field, item in items_of(self):
            if isinstance(item, Commentary):
                yield from (fits.Card(item.name, line) for line in lines_of(item.name, getattr(self, field.name)))
            elif isinstance(item, Keyword) and item.pattern is not None:
                yield from self._family(field.name, item, numbers)
            elif isinstance(item, Keyword):
                yield from self._single(field, item, view, numbers)

    def _single(
        self, field: dataclasses.Field[Any], item: Keyword, view: HduView, numbers: Mapping[str, int]
    ) -> Iterator[fits.Card]:
        value = view.value(field.name, item)
        if value is None and not self.undefined(field, item):
            return
        if item.column is None:
            yield card(item, item.name, value)
        elif item.column in numbers:
            yield card(item, runtime("fits.columns").numbered(item.name, numbers[item.column]), value)

    def undefined(self, field: dataclasses.Field[Any], item: Keyword) -> bool:
        """Say whether None makes a card without value, and no card is left out."""
        return item.nullable and field.default is dataclasses.MISSING and getattr(self, field.name) is not ABSENT

    def _undeclared_cards(self, numbers: Mapping[str, int]) -> Iterator[fits.Card]:
        for name, value in self.undeclared.items():
            if isinstance(name, tuple):
                column, stem = name
                if column in numbers:
                    numbered = runtime("fits.columns").numbered(stem, numbers[column])
                    yield card(Keyword(numbered, "any"), numbered, card_value(Keyword(numbered, "any"), value))
            elif name in COMMENTARY:
                yield from (fits.Card(name, line) for line in lines_of(name, value))
            elif _RECORD.fullmatch(name):
                yield record_card(Keyword(name, "record"), name, value)
            else:
                yield card(Keyword(name, "any"), name, card_value(Keyword(name, "any"), value))

    def _family(self, attribute: str, item: Keyword, numbers: Mapping[str, int]) -> Iterator[fits.Card]:
        given: Mapping[str, Any] = getattr(self, attribute) or {}
        if item.column is not None:
            yield from self._family_of_column(attribute, item, numbers.get(item.column))
            return
        wrong = [name for name in given if not re.fullmatch(item.pattern or "", name)]
        if wrong:
            raise ValueError(f"{self.label}: {', '.join(wrong)} is not one of {item.name}")
        own = [name for name in given if name in self._own_names()]
        if own:
            raise ValueError(f"{self.label}: {', '.join(own)} has a field of its own and is not given in {attribute}")
        for name, value in given.items():
            if item.kind == "record":
                yield record_card(item, name, value)
            else:
                yield card(item, name, card_value(item, value))

    def _family_of_column(self, attribute: str, item: Keyword, number: int | None) -> Iterator[fits.Card]:
        given: Mapping[str, Any] = getattr(self, attribute) or {}
        wrong = [name for name in given if not of_family(item, name)]
        if wrong:
            raise ValueError(f"{self.label}: {', '.join(wrong)} is not one of {item.name}")
        for name, value in given.items() if number is not None else ():
            numbered = runtime("fits.columns").numbered(name, number)
            yield card(item, numbered, card_value(item, value))

    def _own_names(self) -> set[str]:
        """Keywords that are declared by name: no family holds them, or the header would have them twice."""
        items = [item for _, item in items_of(self)]
        return {one.name for one in items if isinstance(one, Keyword) and one.pattern is None and one.column is None}


class OfPixels(Hdu):
    """An HDU that has pixels; a Quantity is converted to what BUNIT says."""

    @property
    def undeclared(self) -> dict[str | tuple[str, str], Any]:
        """Keywords that the class has no field for; among them those that stand for constant pixels."""
        held = super().undeclared
        for field, item in items_of(self):
            data = getattr(self, field.name, None) if isinstance(item, Pixels) else None
            if isinstance(data, Constant):
                held.update(data.cards())
                setattr(self, field.name, None)
        return held

    def raster(self, view: HduView) -> Raster | None:
        """Give the pixels as the file will have them; None when there are none."""
        _ = self.undeclared  # constant pixels are none
        for field, item in items_of(self):
            if isinstance(item, Pixels):
                data = getattr(self, field.name)
                if data is None or data is ABSENT:
                    return None
                unit = str(view["BUNIT"]) if view.exists("BUNIT") else ""
                plain, _ = in_unit(data, (unit,) if unit else (), view.file.aliases, self.label)
                masked = isinstance(plain, np.ma.MaskedArray)
                held = fitting(np.ma.getdata(plain), item.kinds, self.label, strict=view.file.strict)
                if masked:
                    held = np.ma.MaskedArray(held, plain.mask, fill_value=plain.fill_value)
                return raster(held, item, self._factor(view), self.label)
        return None

    def packed(self) -> str | None:
        """Give the algorithm with which the pixels are compressed."""
        for field, item in items_of(self):
            if isinstance(item, Compressed):
                return getattr(self, field.name) or None
        return None

    def _factor(self, view: HduView) -> tuple[float, float] | None:
        given = [view[name] if view.exists(name) else None for name in ("BSCALE", "BZERO")]
        return None if given == [None, None] else (float(given[0] or 1), float(given[1] or 0))

    def _bare(self, view: HduView) -> Any:  # noqa: ANN401  astropy has no types
        item = next((item for _, item in items_of(self) if isinstance(item, Pixels)), None)
        primary = isinstance(self, PrimaryHdu)
        return image_hdu(self.raster(view), item, self.packed(), self.label, primary=primary)


class ImageHdu(OfPixels):
    """An image extension."""


class PrimaryHdu(OfPixels):
    """The primary HDU, with or without pixels."""


class TableHdu(Hdu):
    """A binary table, from a mapping of names to columns or a Table."""

    def stored(self, view: HduView) -> list[Stored]:
        """Give the columns as they will be, in the order of the file."""
        for field, item in items_of(self):
            data = getattr(self, field.name)
            if isinstance(item, Columns) and data is not ABSENT:
                return stored(data, item.columns, view.file, self.label, self._factors(view))
        return []

    def _factors(self, view: HduView) -> dict[str, tuple[float, float]]:
        """Give TSCAL and TZERO of the columns for which they are given."""
        found: dict[str, dict[str, Any]] = {}
        for name, value in self.undeclared.items():
            if isinstance(name, tuple) and name[1] in _SCALING:
                found.setdefault(name[0], {})[name[1]] = value
        for field, item in items_of(self):
            if isinstance(item, Keyword) and item.column is not None and item.name in _SCALING:
                found.setdefault(item.column, {})[item.name] = view.value(field.name, item)
        return {
            name: (float(one.get("TSCAL") or 1), float(one.get("TZERO") or 0)) for name, one in found.items() if one
        }

    def _bare(self, view: HduView) -> Any:  # noqa: ANN401  astropy has no types
        return table(self.stored(view), self.label)


class AsciiTableHdu(TableHdu):
    """An ASCII table, of one value a cell."""

    def _bare(self, view: HduView) -> Any:  # noqa: ANN401  astropy has no types
        return table(self.stored(view), self.label, text=True)


class OpaqueHdu(Hdu):
    """An HDU that the spec says nothing about but that it is there: one of astropy's own."""

    def _bare(self, view: HduView) -> Any:  # noqa: ANN401, ARG002  astropy has no types; as every HDU
        given = next(getattr(self, field.name) for field, item in items_of(self) if isinstance(item, Opaque))
        return fits.ImageHDU() if given is ABSENT else detached(given)


class Group(OfFits):
    """HDUs that are repeated together."""
