# SPDX-License-Identifier: BSD-3-Clause
"""Products that are PNG."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .pixels import PNG_MODES, image_of, pillow, shown
from .product import PictureProduct

if TYPE_CHECKING:
    from pathlib import Path

    from .product import PictureView

_MOST_KEYWORD = 79


class PngProduct(PictureProduct):
    """One PNG to be, from an array of rows, columns and perhaps channels, or an image of Pillow."""

    format_name: ClassVar[str] = "PNG"

    def _save(self, view: PictureView, draft: Path) -> None:
        made = image_of(view.pixels, PNG_MODES, type(self).__name__)
        texts = pillow("PngImagePlugin").PngInfo()
        for name, value in view.values.items():
            for text in value if isinstance(value, list) else [value]:
                _add(texts, name, str(text), type(self).__name__)
        made.save(draft, format="PNG", pnginfo=texts, optimize=False, compress_level=6)

    @classmethod
    def _pixels(cls, opened: Any) -> Any:  # noqa: ANN401  an image of Pillow; an array
        return shown(opened)


def _add(texts: Any, name: str, text: str, where: str) -> None:  # noqa: ANN401  of Pillow
    """Add a text: as tEXt where it is Latin-1, and else as iTXt."""
    try:
        name.encode("latin-1")
    except UnicodeEncodeError:
        raise ValueError(f"{where}: the keyword {name!r} of a text is not Latin-1") from None
    if not 0 < len(name) <= _MOST_KEYWORD or name != name.strip() or "\0" in name:
        raise ValueError(
            f"{where}: {name!r} is no keyword of a text: 1 to {_MOST_KEYWORD} characters, no blanks around it"
        )
    if "\0" in text:
        raise ValueError(f"{where}: the text {name} has a NUL in it, which PNG does not hold")
    try:
        text.encode("latin-1")
        texts.add_text(name, text)
    except UnicodeEncodeError:
        try:
            texts.add_itxt(name, text)
        except UnicodeEncodeError:
            raise ValueError(f"{where}: the text {name} has what is no character") from None
