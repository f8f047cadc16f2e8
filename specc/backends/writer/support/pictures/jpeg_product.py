# SPDX-License-Identifier: BSD-3-Clause
"""Products that are JPEG."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .pixels import JPEG_MODES, image_of
from .product import PictureProduct

if TYPE_CHECKING:
    from pathlib import Path

    from .product import PictureView

_COMMENT = "Comment"
_MOST = 65533  # bytes of a comment: a segment counts its own length


class JpegProduct(PictureProduct):
    """One JPEG to be, from an array of rows, columns and perhaps channels, or an image of Pillow.

    quality: 1 to 95, of the pixels, which JPEG keeps nearly as they are. So what is read is not what was given: two
    products are equal when the pixels that they were given, or were read with, are the same, and so are their texts;
    `read(path) == read(path)`.
    """

    format_name: ClassVar[str] = "JPEG"

    def _save(self, view: PictureView, draft: Path) -> None:
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
