# SPDX-License-Identifier: BSD-3-Clause
"""Products that are FITS files: HDUs, which astropy writes."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any, ClassVar, Self

from astropy.io import fits

from ..contents import Block, Contents, alike
from ..described import ABSENT, items_of
from ..product import Product
from .classes import Group, Hdu, OfFits, PrimaryHdu
from .embedded import AsdfHdu
from .fields import Columns, Keyword, Part, Pixels
from .filling import empty, filled, part_class
from .handed import detached
from .holding import block_of
from .missing import missing
from .reading import load
from .saving import save
from .shapes import Shapes
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
        product: str | None = None,
        validator: str | None = None,
        inherits: bool | None = None,
        aliases: Mapping[str, str] | None = None,
    ) -> None:
        super().__init_subclass__(product=product, validator=validator, aliases=aliases)
        cls.inherits = cls.inherits if inherits is None else inherits

    @property
    def undeclared(self) -> list[Any]:
        """HDUs of astropy that the class has no field for, written behind the others."""
        held: list[Any] = self.__dict__.setdefault("_undeclared", [])
        return held

    @classmethod
    def of(cls, contents: Contents) -> Self:
        """Make the product of contents. What is missing in them is left open, and said when it is to be written.

        Raises ValueError for an HDU that is not of the product and of which only some values are given.
        """
        made: Self = empty(cls)
        left = list(contents.blocks)
        for field, item in items_of(cls):
            if isinstance(item, Part):
                kind = part_class(cls, field)
                held = _groups(kind, left) if item.repeated else _one(kind, left)
                lacking = None if field.default is None else ABSENT
                setattr(made, field.name, lacking if held is None else held)
        strange = [one.label for one in left if one.opaque is None]
        if strange:
            raise ValueError(f"{cls.__name__} has no HDU {', '.join(strange)}")
        made.undeclared.extend(one.opaque for one in left)
        made._remember(contents.name, contents.fields)
        made._derive_again()
        return made

    def _derive_again(self) -> None:
        """Leave to the class what it would derive just so, that it may change with what it is derived from."""
        views = self._view({}, self._known_name or None).hdus
        for view in views:
            if isinstance(view.hdu, AsdfHdu):
                view.hdu.settle(view)
        for view in views:
            for field, item in items_of(view.hdu):
                value = getattr(view.hdu, field.name)
                if not isinstance(item, Keyword) or item.derive is None or field.init or value is None:
                    continue
                setattr(view.hdu, field.name, None)
                try:
                    same = alike(view.value(field.name, item), value)
                except ValueError:
                    same = False
                if not same:
                    setattr(view.hdu, field.name, value)

    def contents(self) -> Contents:
        """Give what the file will hold."""
        view = self._view({}, None)
        named = view.name_or_none()
        blocks = [block_of(one) for one in view.hdus]
        blocks += [Block("", opaque=one) for one in self.undeclared]
        return Contents(blocks, named or self._known_name, dict(self._known_fields))

    @classmethod
    def _load(cls, path: Path) -> Contents:
        return load(path, *cls._of_spec(), cls._classes())

    @classmethod
    def _classes(cls) -> dict[str, type[Hdu]]:
        """Give the classes of HDUs by their labels."""
        found: dict[str, type[Hdu]] = {}
        for field, item in items_of(cls):
            if isinstance(item, Part):
                kind = part_class(cls, field)
                members = [part_class(kind, one) for one, _ in items_of(kind)] if issubclass(kind, Group) else [kind]
                found |= {one.label: one for one in members}
        return found

    def hdu_list(self, name: str | None = None, **fields: object) -> Any:  # noqa: ANN401  astropy has no types
        """Give the file as astropy's HDUList, without writing or judging it."""
        view = self._view(fields, name)
        self._check(view)
        written = io.BytesIO()
        fits.HDUList(list(self._built(view))).writeto(written)
        return fits.open(io.BytesIO(written.getvalue()), uint=True)

    def _check(self, view: FileView) -> None:
        view.strict = True
        lacking = missing(self, view)
        if lacking:
            raise TypeError("\n".join(lacking))
        wrong = Shapes(self._inner_dimensions()).wrong(view)
        if wrong:
            raise ValueError("\n".join(wrong))

    @classmethod
    def _inner_dimensions(cls) -> dict[str, frozenset[str]]:
        """Give the dimensions that are one number within a repetition only, by the labels of the HDUs in it."""
        found: dict[str, frozenset[str]] = {}
        for field, item in items_of(cls):
            if isinstance(item, Part) and item.dimensions:
                kind = part_class(cls, field)
                members = [part_class(kind, one) for one, _ in items_of(kind)] if issubclass(kind, Group) else [kind]
                found |= {one.label: frozenset(item.dimensions) for one in members}
        return found

    @classmethod
    def _argument(cls, finding: Any) -> str:  # noqa: ANN401  of the runtime
        """Give the argument that a finding is about: `LightcurvePrimary.EXPTIME`."""
        kind = cls._classes().get(finding.hdu or "")
        if kind is None:
            return ""
        for field, item in items_of(kind):
            if isinstance(item, Keyword) and finding.keyword is not None and item.column is None:
                family = item.pattern is not None and re.fullmatch(item.pattern, finding.keyword)
                if family or finding.keyword in {item.name, *item.also}:
                    return f"{kind.__name__}.{field.name}{f'[{finding.keyword!r}]' if family else ''}"
            if isinstance(item, Columns) and finding.column is not None:
                return f"{kind.__name__}.{field.name}[{finding.column!r}]"
            if isinstance(item, Pixels) and finding.pixel is not None:
                return f"{kind.__name__}.{field.name}"
        return kind.__name__

    def _save(self, view: FileView, draft: Path) -> None:
        save(draft, self._built(view), several=len(view.hdus) + len(self.undeclared) > 1)

    def _built(self, view: FileView) -> Iterator[Any]:
        """Give the HDUs of astropy as they are asked for; the primary may be one that the product does not know."""
        primary = [one for one in self.undeclared if isinstance(one, fits.PrimaryHDU)]
        if primary:
            yield detached(primary[0])
        elif not view.hdus or not isinstance(view.hdus[0].hdu, PrimaryHdu):
            yield fits.PrimaryHDU()
        for one in view.hdus:
            yield one.hdu.build(one)
        for one in self.undeclared:
            if one not in primary:
                yield detached(one)

    def _view(self, fields: Mapping[str, object], name: str | None) -> FileView:
        views = list(self._views())
        return FileView(views, lambda file: name if name is not None else self._name(file, fields), self.aliases)

    def _views(self) -> Iterator[HduView]:
        for field, item in items_of(self):
            if not isinstance(item, Part):
                continue
            held = getattr(self, field.name)
            if held is None or held is ABSENT:
                continue
            if not item.repeated:
                yield HduView(held, None, inherits=self.inherits, place=field.name)
                continue
            for number, one in enumerate(held, 1):
                yield from self._repetition(one, number, f"{field.name}[{number - 1}]", numbered=item.numbered)

    def _repetition(self, one: Hdu | Group, number: int, place: str, *, numbered: bool) -> list[HduView]:
        named = (
            [("", one)]
            if isinstance(one, Hdu)
            else [(field.name, getattr(one, field.name)) for field, _ in items_of(one)]
        )
        version = number if numbered else None
        views = [
            HduView(member, version, inherits=self.inherits, repetition=number, place=f"{place}.{name}".rstrip("."))
            for name, member in named
            if member is not None and member is not ABSENT
        ]
        for view in views:
            view.siblings = {other.label: other for other in views}
        return views


def _one(kind: type[Hdu], left: list[Block]) -> Hdu | None:
    """Take the block of an HDU out of those that are left."""
    labels = {kind.label, f"{kind.label}.tree"} if issubclass(kind, AsdfHdu) else {kind.label}
    block = next((one for one in left if one.label in labels), None)
    if block is None:
        return None
    left.remove(block)
    return filled(kind, block)


def _groups(kind: type[Any], left: list[Block]) -> list[Any]:
    """Take the blocks of HDUs that are repeated, in order of their numbers."""
    if not issubclass(kind, Group):
        blocks = sorted((one for one in left if one.label == kind.label), key=lambda one: one.number or 0)
        left[:] = [one for one in left if one.label != kind.label]
        return [filled(kind, one) for one in blocks]
    members = [(field, part_class(kind, field)) for field, _ in items_of(kind)]
    labels = {member.label for _, member in members}
    numbers = sorted({one.number or 0 for one in left if one.label in labels})
    found = []
    for number in numbers:
        mine = [one for one in left if one.label in labels and (one.number or 0) == number]
        left[:] = [one for one in left if one not in mine]
        group = empty(kind)
        for field, member in members:
            held = _one(member, mine)
            setattr(group, field.name, held if held is not None else None if field.default is None else ABSENT)
        found.append(group)
    return found
