# SPDX-License-Identifier: BSD-3-Clause
"""HDUs as typed classes: what a generated class inherits, and how it becomes an HDU of astropy."""

from __future__ import annotations

import dataclasses
import re
from typing import TYPE_CHECKING, Any, ClassVar, dataclass_transform

from astropy.io import fits

from ..beside import runtime
from ..described import Described, items_of
from ..values import array, in_unit
from .cards import card, card_value
from .fields import (
    Columns,
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
from .tables import table

if TYPE_CHECKING:
    from collections.abc import Callable

    from .views import HduView


@dataclass_transform(
    kw_only_default=True,
    field_specifiers=(keyword, keywords, commentary, pixels, compressed, columns, opaque, hdu, hdus),
    eq_default=False,
)
class OfFits(Described):
    """What is declared with the functions of `fields`."""


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
        super().__init_subclass__()
        cls.label = label or cls.label
        cls.extname = extname or cls.extname
        cls.names = names or cls.names
        cls.pattern = pattern or cls.pattern
        cls.index = cls.index if index is None else index
        cls.where = staticmethod(where) if where is not None else cls.where

    def build(self, view: HduView) -> Any:  # noqa: ANN401  astropy has no types
        """Give the HDU of astropy. Raises TypeError and ValueError that name what does not fit."""
        made = self._bare(view)
        header = made.header
        if self.extname is not None:
            header["EXTNAME"] = self.extname
        if view.number is not None:
            header["EXTVER"] = view.number
        numbers = {header[f"TTYPE{one}"]: one for one in range(1, header.get("TFIELDS", 0) + 1)}
        for field, item in items_of(self):
            if isinstance(item, Keyword):
                for made_card in self._cards(field, item, view, numbers):
                    header.append(made_card, end=True)
        return made

    def _bare(self, view: HduView) -> Any:  # noqa: ANN401  astropy has no types
        raise NotImplementedError

    def _cards(
        self, field: dataclasses.Field[Any], item: Keyword, view: HduView, numbers: dict[str, int]
    ) -> list[fits.Card]:
        if item.pattern is not None:
            return self._family(field.name, item)
        value = view.value(field.name, item)
        if value is None and not (item.nullable and field.default is dataclasses.MISSING):
            return []
        name = item.name
        if item.column is not None:
            if item.column not in numbers:
                return []
            name = runtime("fits.columns").numbered(name, numbers[item.column])
        return [card(item, name, value)]

    def _family(self, attribute: str, item: Keyword) -> list[fits.Card]:
        given: dict[str, Any] = getattr(self, attribute)
        wrong = [name for name in given if not re.fullmatch(item.pattern or "", name)]
        if wrong:
            raise ValueError(f"{self.label}: {', '.join(wrong)} is not one of {item.name}")
        own = [name for name in given if name in self._own_names()]
        if own:
            raise ValueError(f"{self.label}: {', '.join(own)} has a field of its own and is not given in {attribute}")
        return [card(item, name, card_value(item, value)) for name, value in given.items()]

    def _own_names(self) -> set[str]:
        """Keywords that are declared by name: no family holds them, or the header would have them twice."""
        items = [item for _, item in items_of(self)]
        return {one.name for one in items if isinstance(one, Keyword) and one.pattern is None and one.column is None}


class ImageHdu(Hdu):
    """An image extension; a Quantity is converted to what BUNIT says."""

    def _bare(self, view: HduView) -> Any:  # noqa: ANN401  astropy has no types
        return fits.ImageHDU(_pixels(self, view))


class PrimaryHdu(Hdu):
    """The primary HDU, with or without pixels."""

    def _bare(self, view: HduView) -> Any:  # noqa: ANN401  astropy has no types
        return fits.PrimaryHDU(_pixels(self, view))


class TableHdu(Hdu):
    """A binary table, from a mapping of names to columns or a Table."""

    def _bare(self, view: HduView) -> Any:  # noqa: ANN401  astropy has no types
        for field, item in items_of(self):
            if isinstance(item, Columns):
                return table(getattr(self, field.name), item.columns, view.file.aliases, self.label)
        return fits.BinTableHDU.from_columns([])


class OpaqueHdu(Hdu):
    """An HDU that the spec says nothing about but that it is there: one of astropy's own."""

    def _bare(self, view: HduView) -> Any:  # noqa: ANN401, ARG002  astropy has no types; as every HDU
        given = next(getattr(self, field.name) for field, item in items_of(self) if isinstance(item, Opaque))
        return given.copy()


class Group(OfFits):
    """HDUs that are repeated together."""


def _pixels(described: Hdu, view: HduView) -> Any:  # noqa: ANN401  an array or nothing
    for field, item in items_of(described):
        if isinstance(item, Pixels):
            data = getattr(described, field.name)
            if data is None:
                return None
            unit = str(view["BUNIT"]) if view.exists("BUNIT") else ""
            plain, _ = in_unit(data, (unit,) if unit else (), view.file.aliases, described.label)
            return array(plain, item.kinds, described.label)
    return None
