# SPDX-License-Identifier: BSD-3-Clause
"""Products that are pictures: pixels and texts, which Pillow writes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, Self, dataclass_transform

from ..beside import runtime
from ..contents import Block, Contents
from ..described import items_of
from ..trees import key, keys, more_keys, whole
from ..trees.derived import TreeFile
from ..trees.product import TREE, TreeProduct
from .fields import Raster, raster
from .pixels import array_of, pillow, shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

PIXELS, TEXT = "pixels", "text"


class PictureView(TreeFile):
    """The file to be: `f.hdu("text")["Title"]`, and the pixels as they will be."""

    pixels: Any = None

    def every(self, label: str) -> Iterator[Any]:
        """All objects of a label of the texts."""
        return super().every(TREE if label == TEXT else label)


@dataclass_transform(kw_only_default=True, field_specifiers=(raster, key, keys, more_keys, whole), eq_default=False)
class PictureProduct(TreeProduct):
    """One picture to be."""

    format_name: ClassVar[str] = ""

    @classmethod
    def of(cls, contents: Contents) -> Self:
        """Make the product of what a file holds. Raises ValueError that names what the class has no place for."""
        block = contents.block(PIXELS)
        others = [one.label for one in contents.blocks if one.label not in {PIXELS, TREE}]
        if block is None or others:
            raise ValueError(f"{cls.__name__} has pixels, and not {', '.join(others) or 'nothing'}")
        tree = contents.block(TREE)
        made = cls.from_plain({} if tree is None else tree.values, cls.__name__)
        made.__dict__[cls._raster()[0]] = block.pixels
        made._remember(contents.name, contents.fields)  # noqa: SLF001  its own kind
        made._derive_again()  # noqa: SLF001  as above
        return made

    def contents(self) -> Contents:
        """Give what the file will hold, derived values included."""
        view = self._view({}, None)
        blocks = [Block(PIXELS, pixels=view.pixels, opaque=self._kept(view))]
        if view.values:
            blocks.append(Block(TREE, values=view.values))
        return Contents(blocks, view.name_or_none() or self._known_name, self._known_fields)

    def _kept(self, view: PictureView) -> bytes | None:  # noqa: ARG002  some formats ask it
        """Give the bytes of the file that was read, where they hold what the file will hold and others would not."""
        return None

    @classmethod
    def _raster(cls) -> tuple[str, Raster]:
        return next((field.name, item) for field, item in items_of(cls) if isinstance(item, Raster))

    def _view(self, fields: Mapping[str, object], name: str | None) -> PictureView:
        view = PictureView(lambda file: name if name is not None else self._name(file, fields), self.product)
        attribute, item = self._raster()
        view.pixels = array_of(getattr(self, attribute), item, f"{type(self).__name__}: {attribute}")
        view.tell(self.plain(replace(self._how(), labels=view.labels, missing=view.missing)))
        return view

    @classmethod
    def _load(cls, path: Path) -> Contents:
        image = pillow("Image")
        try:
            with image.open(path, formats=[cls.format_name]) as opened:
                opened.load()
                pixels = cls._pixels(opened)
        except image.UnidentifiedImageError as fault:
            raise ValueError(f"{path} is no {cls.format_name}") from fault
        texts, kind = _told(path, cls.format_name.lower())
        blocks = [Block(PIXELS, pixels=pixels, opaque=cls._encoded(path))]
        if kind is not None and pixels.dtype.name != kind:
            raise ValueError(f"{path} has pixels of {kind} that Pillow reads as {pixels.dtype.name}")
        if texts:
            blocks.append(Block(TREE, values=texts))
        return Contents(blocks, path.name, cls._fields_in(path.name))

    @classmethod
    def _encoded(cls, path: Path) -> bytes | None:  # noqa: ARG003  some formats need it
        """Give the bytes of a file, if they are needed to write it as it was."""
        return None

    @classmethod
    def _pixels(cls, opened: Any) -> Any:  # noqa: ANN401  an image of Pillow; an array
        return shown(opened)


def _told(path: Path, form: str) -> tuple[dict[str, Any], str | None]:
    """Give the texts of a picture as the validator reads them, and the type of its pixels.

    Texts that share a keyword are a list.
    """
    file = getattr(runtime(form), form.upper()).open(str(path), runtime("findings").Findings())
    if file is None:
        return {}, None
    try:
        found: dict[str, Any] = {}
        for one in file.texts:
            found.setdefault(one.keyword, []).append(one.text)
        kind = None if file.raster is None else file.raster.type
    finally:
        file.close()
    return {name: one[0] if len(one) == 1 else one for name, one in found.items()}, kind
