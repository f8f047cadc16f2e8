# SPDX-License-Identifier: BSD-3-Clause
"""Products that are JPEG."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ..contents import alike
from ..trees.product import TREE
from .pixels import JPEG_MODES, image_of, pillow, shown
from .product import PIXELS, PictureProduct

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from ..contents import Contents
    from .product import PictureView

_COMMENT = "Comment"
_MOST = 65533  # bytes of a comment: a segment counts its own length


class JpegProduct(PictureProduct):
    """One JPEG to be, from an array of rows, columns and perhaps channels, or an image of Pillow.

    JPEG keeps pixels nearly as they are, so what is read is not what was given: two products are equal when the pixels
    that they were given, or were read with, are the same, and so are their texts. One that was read and not changed is
    written with the bytes that it was read from, and equal to what is read of these again.
    """

    format_name: ClassVar[str] = "JPEG"

    def _kept(self, view: PictureView) -> bytes | None:
        """Give the bytes that were read, unless pixels or text were changed, or a quality asked for, since then."""
        before: tuple[bytes, Mapping[str, Any]] | None = self.__dict__.get("_before")
        if before is None or "quality" in self.__dict__ or not alike(before[1], view.values):
            return None
        with pillow("Image").open(io.BytesIO(before[0]), formats=[self.format_name]) as image:
            return before[0] if alike(shown(image), view.pixels) else None

    @classmethod
    def of(cls, contents: Contents) -> Self:
        """Make the product of what a file holds. Raises ValueError that names what the class has no place for."""
        made = super().of(contents)
        pixels, texts = contents.block(PIXELS), contents.block(TREE)
        if pixels is not None and pixels.opaque is not None:
            made.__dict__["_before"] = pixels.opaque, {} if texts is None else texts.values
        return made

    @classmethod
    def _encoded(cls, path: Path) -> bytes | None:
        return path.read_bytes()

    def _save(self, view: PictureView, draft: Path) -> None:
        kept = self._kept(view)
        if kept is not None:
            draft.write_bytes(kept)
            return
        where = type(self).__name__
        made = image_of(view.pixels, JPEG_MODES, where)
        value = view.values.get(_COMMENT)
        others = [name for name in view.values if name != _COMMENT]
        if others or isinstance(value, list):
            said = ", ".join(others) if others else f"several texts {_COMMENT}"
            raise ValueError(f"{where}: a JPEG has one text, {_COMMENT}, and not {said}")
        comment = {} if value is None else {"comment": _encoded(str(value), where)}
        made.save(draft, format="JPEG", quality=self.__dict__.get("quality", 90), subsampling=0, **comment)


def _encoded(text: str, where: str) -> bytes:
    try:
        made = text.encode()
    except UnicodeEncodeError:
        raise ValueError(f"{where}: {_COMMENT} has what is no character") from None
    if len(made) > _MOST:
        raise ValueError(f"{where}: {_COMMENT} has {len(made)} bytes, and there is room for {_MOST}")
    return made
