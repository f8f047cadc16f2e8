"""Pictures that Pillow writes of a real image: of a calibrated exposure of MIRI.

Takes a folder; gives the file that was written there.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from astropy.io import fits
from PIL import Image, PngImagePlugin

SCIENCE = Path(__file__).resolve().parents[4] / "shared/data/jwst/det_image_seq1_MIRIMAGE_F560Wexp1_cal.fits.gz"
EXPOSURE = "jw00042001001_01101_00001_mirimage_cal"
MOSAIC = "jw00042-o001_t001_miri_f560w_i2d"
SMALL = (256, 254)


def preview_of_exposure(folder: Path) -> Path:
    """Grey, as large as the image."""
    return _saved(_picture(), folder / f"{EXPOSURE}.jpg")


def thumbnail_of_exposure(folder: Path) -> Path:
    """Grey and small."""
    return _saved(_picture().resize(SMALL), folder / f"{EXPOSURE}_thumb.jpg")


def preview_of_mosaic(folder: Path) -> Path:
    """Colours, with texts."""
    texts = PngImagePlugin.PngInfo()
    for keyword, text in {"Title": "F560W", "Software": "Pillow", "Creation Time": "2026-01-02T03:04:05"}.items():
        texts.add_text(keyword, text)
    return _saved(_picture().convert("RGB"), folder / f"{MOSAIC}.png", pnginfo=texts)


def preview_of_mosaic_jpeg(folder: Path) -> Path:
    """Colours, with loss."""
    return _saved(_picture().convert("RGB"), folder / f"{MOSAIC}.jpg")


def thumbnail_of_mosaic(folder: Path) -> Path:
    """Colours, and small."""
    return _saved(_picture().convert("RGB").resize(SMALL), folder / f"{MOSAIC}_thumb.jpg")


def _picture():
    """Give the science image in 256 greys."""
    with fits.open(SCIENCE) as hdus:
        pixels = np.nan_to_num(hdus["SCI"].data.astype(float))
    low, high = np.percentile(pixels, [1, 99])
    return Image.fromarray((np.clip((pixels - low) / ((high - low) or 1), 0, 1) * 255).astype(np.uint8))


def _saved(picture, path, **how):
    picture.save(path, **how)
    return path
