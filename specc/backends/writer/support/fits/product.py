# SPDX-License-Identifier: BSD-3-Clause
"""Products that are FITS files: HDUs, which astropy writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from astropy.io import fits

from ..described import items_of
from ..product import Product
from .classes import Group, Hdu, OfFits
from .fields import Part
from .views import FileView, HduView

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path


class FitsProduct(Product, OfFits):
    """One FITS file to be. inherits: extensions may leave keywords to the primary header."""

    inherits: ClassVar[bool] = False

    def __init_subclass__(
        cls,
        *,
        product: str = "",
        validator: str = "",
        inherits: bool | None = None,
        aliases: Mapping[str, str] | None = None,
    ) -> None:
        super().__init_subclass__(product=product, validator=validator, aliases=aliases)
        cls.inherits = cls.inherits if inherits is None else inherits

    def hdu_list(self, name: str | None = None, **fields: object) -> Any:  # noqa: ANN401  astropy has no types
        """Give the file as astropy's HDUList, without writing or judging it."""
        view = self._view(fields, name)
        return fits.HDUList([one.hdu.build(one) for one in view.hdus])

    def _save(self, view: FileView, draft: Path) -> None:
        fits.HDUList([one.hdu.build(one) for one in view.hdus]).writeto(draft, checksum=True)

    def _view(self, fields: Mapping[str, object], name: str | None) -> FileView:
        views = list(self._views())
        return FileView(views, lambda file: name if name is not None else self._name(file, fields), self.aliases)

    def _views(self) -> Iterator[HduView]:
        for field, item in items_of(self):
            if not isinstance(item, Part):
                continue
            held = getattr(self, field.name)
            if held is None:
                continue
            if not item.repeated:
                yield HduView(held, None, inherits=self.inherits)
                continue
            for number, one in enumerate(held, 1):
                yield from self._repetition(one, number if item.numbered else None)

    def _repetition(self, one: Hdu | Group, number: int | None) -> list[HduView]:
        members = [one] if isinstance(one, Hdu) else [getattr(one, field.name) for field, _ in items_of(one)]
        views = [HduView(member, number, inherits=self.inherits) for member in members if member is not None]
        for view in views:
            view.siblings = {other.label: other for other in views}
        return views
