"""Previews and thumbnails that are made of a real image, judged by the spec that comes with specc."""

from __future__ import annotations

import numpy as np
import pytest
from astropy.io import fits
from PIL import Image, PngImagePlugin

from tests.factories.pictures import written

SCIENCE = "jwst/det_image_seq1_MIRIMAGE_F560Wexp1_cal.fits.gz"
EXPOSURE = "jw00042001001_01101_00001_mirimage_cal"
TARGET = "jw00042-o001_t001_miri_f560w_i2d"


@pytest.fixture(scope="module")
def picture(specc_data):
    """The science image in 256 greys, brighter pixels at the top."""
    with fits.open(specc_data / SCIENCE) as hdus:
        pixels = np.nan_to_num(hdus["SCI"].data.astype(float))
    # Few numbers of this simulated exposure differ: a gradient shows that rows and columns are where they belong.
    rows = np.arange(pixels.shape[0])[::-1, None] / pixels.shape[0]
    low, high = np.percentile(pixels, [1, 99])
    grey = np.clip((pixels - low) / ((high - low) or 1), 0, 1) * 0.5 + rows * 0.5
    return Image.fromarray((grey * 255).astype(np.uint8))


@pytest.fixture
def findings(judge, tmp_path):
    """What is said of a picture: its product, and messages by rule."""

    def found(name, content):
        (tmp_path / name).write_bytes(content)
        file = judge(tmp_path / name, "jwst.preview", true=False)  # no FITS file, to which the truth of others is held
        return file.product, {each.rule: each.message for each in file.findings}

    return found


def said(**texts):
    info = PngImagePlugin.PngInfo()
    for keyword, text in texts.items():
        info.add_text(keyword.replace("_", " "), text)
    return info


def test_pictures_of_an_exposure(picture, findings):
    assert picture.size == (1032, 1024)
    small = picture.resize((256, 254))
    assert findings(f"{EXPOSURE}.jpg", written(picture, "jpeg")) == ("preview2", {})
    assert findings(f"{EXPOSURE}_thumb.jpg", written(small, "jpeg")) == ("thumb2", {})
    seg = EXPOSURE.replace("_mirimage", "-seg002_mirimage")
    assert findings(f"{seg}.jpg", written(picture.convert("RGB"), "jpeg")) == ("preview2", {})


def test_pictures_of_a_target(picture, findings):
    texts = said(Title="F560W", Software="Pillow", Creation_Time="2026-01-02T03:04:05")
    for mode in ("L", "RGB", "RGBA", "P"):
        content = written(picture.convert(mode), "png", pnginfo=texts)
        assert findings(f"{TARGET}.png", content) == ("preview3", {})
    content = written(picture.convert("RGB").resize((200, 198)), "jpeg")
    assert findings(f"{TARGET}_thumb.jpg", content) == ("thumb3", {})


def test_a_thumbnail_that_is_none(picture, findings):
    product, found = findings(f"{TARGET}_thumb.jpg", written(picture, "jpeg", quality=100))
    assert product == "thumb3"
    assert found["thumb3:nx-ny"] == "not so: a page shows dozens of them (nx is 1032, ny is 1024)"


def test_a_preview_of_floats_in_all_but_name(picture, findings):
    deep = Image.fromarray(np.asarray(picture).astype(np.uint16) * 257)
    _, found = findings(f"{TARGET}.png", written(deep, "png"))
    assert found == {"preview3/pixels:type": "the pixels are uint16, not uint8"}


def test_texts_that_are_otherwise(picture, findings):
    texts = said(Creation_Time="Mon, 14 May 2012 12:00:00 GMT", Author="me")
    _, found = findings(f"{TARGET}.png", written(picture, "png", pnginfo=texts))
    assert set(found) == {"preview3/text/Creation Time:type", "preview3/text:undeclared-key"}


def test_a_preview_that_was_cut_off(picture, findings):
    content = written(picture, "jpeg")
    _, found = findings(f"{EXPOSURE}.jpg", content[: len(content) // 2])
    assert set(found) == {"P0206"}
    content = written(picture, "png")
    _, found = findings(f"{TARGET}.png", content[: len(content) // 2])
    assert set(found) == {"P0107"}


def test_the_wrong_ending_is_told(picture, findings):
    product, found = findings(f"{TARGET}.png", written(picture, "jpeg"))
    assert product is None
    assert "JPEG" in found["P0101"]


def test_a_name_says_what_is_shown(picture, findings):
    product, found = findings(f"{TARGET.replace('i2d', 'fun')}.png", written(picture, "png"))
    assert product in (None, "preview3")
    assert set(found) <= {"unmatched", "preview3:name"}
    assert found
