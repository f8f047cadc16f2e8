"""Which changes of a picture may break a rule: another type or shape of the pixels, another size, more bytes.

Takes the bytes of a picture and its format; gives other bytes, written by Pillow, or with what says nothing in them.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, NamedTuple

from specc.mutants.pictures import jpeg, png

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.Image import Image

_MODES = {"png": ("L", "RGB", "RGBA", "LA", "I;16", "1", "P"), "jpeg": ("L", "RGB", "CMYK")}
_SIZES = (1, 2, 16, 32, 63, 64, 65, 128, 200, 256, 257, 512, 1024, 2048, 2049, 4096, 4097, 8192)
_BYTES = tuple(factor * 10**power for power in range(3, 8) for factor in (1, 2, 5))


class Made(NamedTuple):
    """A picture that was changed, and how."""

    how: str
    content: bytes


def _opened(content: bytes) -> Image:
    from PIL import Image  # noqa: PLC0415  only where pictures are broken

    return Image.open(io.BytesIO(content))


def _saved(image: Image, kind: str, content: bytes) -> bytes:
    """Give the bytes that Pillow writes, with the texts of the picture that was."""
    made = io.BytesIO()
    image.save(made, kind, **({"quality": 30} if kind == "jpeg" else {"compress_level": 1}))
    if kind == "png":
        texts = [chunk for chunk in png.read(content) if png.keyword(chunk) is not None]
        chunks = png.read(made.getvalue())
        return png.write([chunks[0], *texts, *chunks[1:]])
    said = jpeg.comments(jpeg.read(content))
    return jpeg.write(jpeg.with_comment(jpeg.read(made.getvalue()), said[0])) if said else made.getvalue()


def other_modes(content: bytes, kind: str) -> Iterator[Made]:
    """Give the picture with pixels of other types and channels."""
    image = _opened(content)
    for mode in _MODES[kind]:
        if mode == image.mode:
            continue
        grey = image.convert("L")
        other = _deep(grey) if mode == "I;16" else (grey if mode == "LA" else image).convert(mode)
        yield Made(f"its pixels are {mode}", _saved(other, kind, content))


def other_frames(content: bytes) -> Iterator[Made]:
    """Give a JPEG that says other samples and components than those that it has."""
    segments = jpeg.read(content)
    for bits, marker in ((12, 0xC1), (12, 0xC2), (16, 0xC3)):
        yield Made(f"its samples have {bits} bits", jpeg.write(jpeg.with_precision(segments, bits, marker)))
    colours = jpeg.read(_saved(_opened(content).convert("RGB"), "jpeg", content))
    yield Made("it has two components", jpeg.write(jpeg.with_components(colours, 2)))


def _deep(image: Image) -> Image:
    """Give a grey picture of 16 bits."""
    import numpy as np  # noqa: PLC0415  as above
    from PIL import Image as pil  # noqa: N813, PLC0415

    return pil.fromarray(np.asarray(image).astype(np.uint16) * 257)


def other_sizes(content: bytes, kind: str) -> Iterator[Made]:
    """Give the picture in other sizes."""
    image = _opened(content)
    width, height = image.size
    small = image.convert("L") if kind == "png" and image.mode == "P" else image
    for size in _SIZES:
        yield Made(f"it is {size} pixels wide", _saved(small.resize((size, min(height, 64))), kind, content))
    for size in _SIZES:
        yield Made(f"it is {size} pixels high", _saved(small.resize((min(width, 64), size)), kind, content))
    for size in _SIZES[:-4]:
        yield Made(f"it is {size} pixels wide and high", _saved(small.resize((size, size)), kind, content))


def larger(content: bytes, kind: str) -> Iterator[Made]:
    """Give the file with more bytes that say nothing."""
    for size in _BYTES:
        if kind == "png":
            yield Made(f"it has {size} bytes more", png.write(png.padded(png.read(content), size)))
        else:
            yield Made(f"it has {size} bytes more", jpeg.write(jpeg.padded(jpeg.read(content), size)))
