"""PNG and JPEG written by generated classes: what Pillow reads, the validator takes, and the class reads back."""

from __future__ import annotations

import struct
import tempfile
import zlib

import numpy as np
import pytest
from factories.versioned import plan_of
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from specc.backends.writer.memory import load
from specc.backends.writer.support.contents import Block, Contents

SPEC = """
specc 1
spec demo.pictures 1.0.0
product preview : png "Preview" {
  filename "p{program}_i2d.png" { program : digits[5] }
  pixels : uint8[ny, nx] | uint8[ny, nx, channels]  "grey, or colours"
  require nx <= 64  "it is small"
  text {
    Title?           : string "what is shown"
    `Creation Time`? : datetime "when"
    Layout           : string = "3"
    undeclared keys info
  }
}
product deep : png "Counts" { filename "deep.png"  pixels : uint16[ny, nx] }
product mask : png "Mask" { filename "mask.png"  pixels : bool[2..*, 3] }
product some : png "Anything" { filename "some.png"  pixels : any[ny, nx] }
product thumb : jpeg "Thumbnail" {
  filename "p{program}_thumb.jpg" { program : digits[5] }
  pixels : uint8[ny, nx, 3]
  text { Comment? : string "what the writer had to say" }
}
"""
GREY = np.arange(12, dtype=np.uint8).reshape(3, 4)
COLOURS = np.arange(48, dtype=np.uint8).reshape(3, 4, 4)


@pytest.fixture(scope="module")
def writer():
    return load(plan_of(SPEC))


@pytest.mark.parametrize("channels", [None, 2, 3, 4])
def test_pillow_reads_the_pixels_that_were_written(writer, out, channels):
    pixels = GREY if channels is None else COLOURS[..., :channels]
    path = writer.Preview(pixels, Title="M 31").write(out, program=1)
    assert path.name == "p00001_i2d.png"
    with Image.open(path) as image:
        assert np.asarray(image).tolist() == pixels.tolist()
        assert image.text == {"Layout": "3", "Title": "M 31"}
    again = writer.Preview.read(path)
    assert again == writer.Preview(pixels, Title="M 31")
    assert again.write(out, overwrite=True) == path


def test_other_types_are_written(writer, out):
    deep = np.array([[0, 1], [65535, 256]], np.uint16)
    path = writer.Deep(deep).write(out)
    with Image.open(path) as image:
        assert np.asarray(image).tolist() == deep.tolist()
    assert writer.Deep.read(path) == writer.Deep(deep.astype(int))
    mask = np.array([[True, False, True], [False, False, True]])
    path = writer.Mask(mask).write(out)
    with Image.open(path) as image:
        assert image.mode == "1"
    assert writer.Mask.read(path) == writer.Mask(mask)
    for pixels in (GREY, deep, mask):
        path = writer.Some(pixels).write(out, overwrite=True)
        assert writer.Some.read(path) == writer.Some(pixels)


def test_images_of_pillow_are_taken_and_palettes_are_the_colours_they_stand_for(writer, out):
    image = Image.fromarray(COLOURS[..., :3])
    assert writer.Preview.read(writer.Preview(image).write(out, program=1)) == writer.Preview(COLOURS[..., :3])
    image.convert("P", palette=Image.Palette.ADAPTIVE).save(out / "p00002_i2d.png")
    assert writer.Preview.read(out / "p00002_i2d.png").pixels.shape == (3, 4, 3)


def test_the_same_pixels_give_the_same_bytes(writer, out):
    path = writer.Preview(COLOURS, Title="x").write(out, program=1)
    before = path.read_bytes()
    assert writer.Preview(COLOURS.copy(), Title="x").write(out, program=1, overwrite=True).read_bytes() == before
    path = writer.Thumb(COLOURS[..., :3]).write(out, program=1)
    before = path.read_bytes()
    assert writer.Thumb(COLOURS[..., :3]).write(out, program=1, overwrite=True).read_bytes() == before


WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=10)


@settings(max_examples=20)
@given(WORDS, st.dictionaries(st.from_regex(r"[A-Z][a-z]{1,5}", fullmatch=True), WORDS, max_size=3))
def test_any_text_comes_back(writer, title, more):
    made = writer.Preview(GREY, Title=title, more={f"X {key}": one for key, one in more.items()})
    with tempfile.TemporaryDirectory() as folder:
        path = made.draft(folder, "p00001_i2d.png")
        assert writer.Preview.read(path) == made
        with Image.open(path) as image:
            assert dict(image.text) == made.contents().block("tree").values


def test_texts_that_share_a_keyword_are_a_list(writer, out):
    texts = PngImagePlugin.PngInfo()
    for text in ("a", "b"):
        texts.add_text("Note", text)
    texts.add_text("Layout", "3")
    Image.fromarray(GREY).save(out / "p00001_i2d.png", pnginfo=texts)
    read = writer.Preview.read(out / "p00001_i2d.png")
    assert read.more == {"Note": ["a", "b"]}
    assert writer.Preview.read(read.draft(out, "p00002_i2d.png")) == read


def test_a_jpeg_keeps_its_text_and_nearly_its_pixels(writer, out):
    pixels = np.full((16, 16, 3), 120, np.uint8)
    made = writer.Thumb(pixels, Comment="höhö ∆", quality=95)
    path = made.write(out, program="00001")
    again = writer.Thumb.read(path)
    assert again == writer.Thumb.read(path)
    assert again.Comment == "höhö ∆"
    assert again.pixels.shape == pixels.shape
    assert np.abs(again.pixels.astype(int) - 120).max() <= 2
    assert writer.Thumb(COLOURS[..., :3]) != writer.Thumb(COLOURS[..., :3], Comment="x")
    rough = writer.Thumb(np.random.default_rng(1).integers(0, 255, (64, 64, 3), np.uint8), quality=20)
    fine = writer.Thumb(rough.pixels, quality=95)
    sizes = [one.draft(out, "p00002_thumb.jpg").stat().st_size for one in (rough, fine)]
    assert 3 * sizes[0] < sizes[1]


def test_a_jpeg_that_was_read_is_written_as_it_was_until_it_is_changed(writer, out):
    pixels = np.random.default_rng(1).integers(0, 255, (20, 20, 3), np.uint8)
    path = writer.Thumb(pixels, Comment="x").write(out, program=1)
    read = writer.Thumb.read(path)
    copy = read.write(out, program=2)
    assert copy.read_bytes() == path.read_bytes()
    assert writer.Thumb.read(copy) == read
    assert writer.Thumb.of(read.contents()).draft(out, "p00003_thumb.jpg").read_bytes() == path.read_bytes()
    read.Comment = "y"
    assert writer.Thumb.read(read.write(out, program=3, overwrite=True)).Comment == "y"
    again = writer.Thumb.read(path)
    again.pixels = 255 - again.pixels
    assert np.abs(writer.Thumb.read(again.write(out, program=4)).pixels.astype(int) - again.pixels).mean() < 20
    rough = writer.Thumb.read(path)
    rough.quality = 10
    assert rough.write(out, program=5).stat().st_size < path.stat().st_size


# What does not fit.


@pytest.mark.parametrize(
    ("name", "pixels", "kind", "said"),
    [
        ("Preview", GREY.astype(float), TypeError, r"pixels are float64, and not .*colours; demo/test.specc:6"),
        ("Preview", GREY + 250.0, TypeError, "are float64"),
        ("Preview", GREY.astype(int) + 250, ValueError, "pixels are 250 to 261"),
        ("Preview", GREY[0], ValueError, r"has the shape \[4\] of uint8"),
        ("Preview", np.zeros((2, 3, 5), np.uint8), ValueError, r"Pillow writes no pixels of uint8 and .*5\]"),
        ("Preview", np.zeros((0, 3), np.uint8), ValueError, "Pillow writes no pixels"),
        ("Preview", np.zeros((1, 65), np.uint8), ValueError, "it is small"),
        ("Mask", np.zeros((1, 3), bool), ValueError, r"has the shape \[1, 3\] of bool, and not bool\[2..\*, 3\]"),
        ("Thumb", GREY, ValueError, r"has the shape \[3, 4\] of uint8, and not uint8\[ny, nx, 3\]"),
    ],
)  # fmt: skip
def test_pixels_that_do_not_fit_are_told(writer, out, name, pixels, kind, said):  # noqa: PLR0917  what is given
    fields = {} if name == "Mask" else {"program": 1}
    with pytest.raises(kind, match=said):
        getattr(writer, name)(pixels).write(out, **fields)
    assert not list(out.iterdir())


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"∆": "x"}, "is not Latin-1"),
        ({" x": "y"}, "is no keyword of a text"),
        ({"x" * 80: "y"}, "is no keyword of a text"),
        ({"X": "a\0b"}, "has a NUL in it"),
        ({"X": "\ud800"}, "no character"),
    ],
)
def test_texts_that_do_not_fit_are_told(writer, out, more, said):
    with pytest.raises(ValueError, match=said):
        writer.Preview(GREY, more=more).write(out, program=1)
    assert not list(out.iterdir())


def test_a_comment_of_a_jpeg_has_its_limits(writer, out):
    with pytest.raises(ValueError, match="there is room for 65533"):
        writer.Thumb(COLOURS[..., :3], Comment="x" * 65534).write(out, program=1)
    with pytest.raises(TypeError, match=r"Comment .*is 3, not string"):
        writer.Thumb(COLOURS[..., :3], Comment=3)


def test_pixels_are_asked_for(writer):
    with pytest.raises(TypeError, match="Preview needs pixels"):
        writer.Preview()
    with pytest.raises(ValueError, match="Preview has pixels, and not rows"):
        writer.Preview.of(Contents([Block("rows")]))


def test_what_is_no_picture_is_told(writer, out):
    (out / "x.png").write_text("no")
    with pytest.raises(ValueError, match="is no PNG"):
        writer.Preview.read(out / "x.png")


def test_colours_of_16_bits_are_not_read_as_others(writer, out):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 1, 1, 16, 2, 0, 0, 0)
    chunks = [chunk(b"IHDR", header), chunk(b"IDAT", zlib.compress(bytes(7))), chunk(b"IEND", b"")]
    (out / "x.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(chunks))
    with pytest.raises(ValueError, match="has pixels of uint16 that Pillow reads as uint8"):
        writer.Preview.read(out / "x.png")
    Image.fromarray(np.zeros((2, 2), np.uint16)).save(out / "grey.png")
    assert writer.Preview.read(out / "grey.png").pixels.dtype == np.uint16


def test_without_pillow_it_is_said_what_to_install(writer, out, monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "PIL.PngImagePlugin", None)
    with pytest.raises(ImportError, match="pip install pillow"):
        writer.Preview(GREY).draft(out, "p00001_i2d.png")
