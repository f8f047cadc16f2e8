# SPDX-License-Identifier: BSD-3-Clause
"""Pixels as an array, checked against what the spec and the format can have; as an image of Pillow, and back."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from types import ModuleType

    from .fields import Form, Raster

# Modes of Pillow by type and channels. What is not here Pillow does not write.
PNG_MODES = {
    ("bool", 1): "1", ("uint8", 1): "L", ("uint8", 2): "LA", ("uint8", 3): "RGB", ("uint8", 4): "RGBA",
    ("uint16", 1): "I;16",
}  # fmt: skip
JPEG_MODES = {("uint8", 1): "L", ("uint8", 3): "RGB", ("uint8", 4): "CMYK"}


def pillow(name: str) -> ModuleType:
    """Give a module of Pillow. Raises ImportError that says what to install."""
    try:
        return import_module(f"PIL.{name}")
    except ModuleNotFoundError as fault:
        raise ImportError(
            "pictures are written and read with the package pillow; install it: pip install pillow"
        ) from fault


def array_of(given: Any, item: Raster, where: str) -> Any:  # noqa: ANN401  an array, an image of Pillow
    """Give pixels as an array of a type that the spec has. Raises TypeError and ValueError that say what they are."""
    if hasattr(given, "getbands"):
        given = shown(given)
    made = np.asarray(given)
    kinds = [one.kind for one in item.forms]
    fitting = next((kind for kind in kinds if _is(made.dtype, kind)), None)
    if fitting is None:
        made = _converted(made, kinds, item, where)
    made = np.ascontiguousarray(made)
    if not any(_fits(made, one) for one in item.forms):
        raise ValueError(f"{where} has the shape {list(made.shape)} of {made.dtype}, and not {item.about}")
    return made


def _is(have: Any, kind: str) -> bool:  # noqa: ANN401  a type of numpy
    return (
        have.name == kind
        or (kind in {"int", "any"} and have.name in {"uint8", "uint16"})
        or (kind == "any" and have.name == "bool")
    )


def _converted(made: Any, kinds: list[str], item: Raster, where: str) -> Any:  # noqa: ANN401  arrays
    """Give integers in a type that holds them all."""
    wanted = ["uint8", "uint16"] if {"int", "any"}.intersection(kinds) else [one for one in kinds if one != "bool"]
    if made.dtype.kind not in "iu" or not wanted:
        raise TypeError(f"{where} are {made.dtype}, and not {item.about}")
    least, most = (int(made.min()), int(made.max())) if made.size else (0, 0)
    for kind in wanted:
        if least >= 0 and most <= np.iinfo(kind).max:
            return made.astype(kind)
    raise ValueError(f"{where} are {least} to {most}, and not {item.about}")


def _fits(made: Any, form: Form) -> bool:  # noqa: ANN401  an array
    if not _is(made.dtype, form.kind):
        return False
    if not form.shape:
        return made.ndim in {2, 3}
    return len(form.shape) == made.ndim and all(map(_is_length, made.shape, form.shape))


def _is_length(have: int, wanted: int | str) -> bool:
    if isinstance(wanted, int):
        return wanted == have
    least, dots, most = wanted.partition("..")
    return not (dots and least.isdigit()) or (int(least) <= have and (most == "*" or have <= int(most)))


def image_of(pixels: Any, modes: dict[tuple[str, int], str], where: str) -> Any:  # noqa: ANN401  an array; an image
    """Give an image of Pillow. Raises ValueError for what it does not write."""
    channels = 1 if pixels.ndim == 2 else pixels.shape[2]  # noqa: PLR2004  axes of a grey picture
    mode = modes.get((pixels.dtype.name, channels)) if pixels.ndim == 2 or channels > 1 else None  # noqa: PLR2004
    if mode is None or not pixels.size:
        raise ValueError(f"{where}: Pillow writes no pixels of {pixels.dtype.name} and shape {list(pixels.shape)}")
    image = pillow("Image")
    if mode == "1":
        return image.fromarray(pixels.astype(np.uint8) * np.uint8(255)).convert("1", dither=0)
    if mode == "I;16":
        return image.frombuffer(mode, pixels.shape[::-1], pixels.astype("<u2").tobytes(), "raw", mode, 0, 1)
    return image.frombytes(mode, (pixels.shape[1], pixels.shape[0]), pixels.tobytes())


def shown(image: Any) -> Any:  # noqa: ANN401  an image; an array
    """Give the pixels of an image as an array: entries of a palette as the colours that they stand for."""
    if image.mode == "P":
        image = image.convert("RGBA" if "transparency" in image.info else "RGB")
    if image.mode in {"I", "I;16", "I;16B", "I;16L"}:
        return np.asarray(image).astype(np.uint16)
    return np.asarray(image)
