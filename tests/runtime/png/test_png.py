"""PNG files: what Pillow writes passes, and each way to break one is told at its place."""

from __future__ import annotations

import tracemalloc
import zlib

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import PngImagePlugin

from specc.runtime.png.ihdr import Ihdr
from tests.factories.picture_text import PNG_SIGNATURE, chunk, png_bytes
from tests.factories.pictures import PNG_MODES, loads, messages, noise, opened, spoiled, written

IHDR = "IHDR 00 00 00 02 00 00 00 01 08 00 00 00 00\n"
IDAT = "IDAT deflated 00 10 20\n"
PALETTE = "IHDR 00 00 00 02 00 00 00 01 01 03 00 00 00\n"
COLOURS = "PLTE FF 00 00 00 FF 00\n"


def header(width, height, depth=8, colour=0, interlace=0):
    return chunk("IHDR", width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes([depth, colour, 0, 0, interlace]))


def said(text, **options):
    return messages("png", png_bytes(text), **options)


@pytest.mark.parametrize("mode", PNG_MODES)
@pytest.mark.parametrize("options", [{}, {"optimize": True}, {"compress_level": 0}, {"dpi": (72, 72)}], ids=str)
def test_what_pillow_writes_passes(mode, options):
    file, found = opened("png", written(noise(mode), "png", **options))
    assert not found
    assert file.raster.shape[:2] == (23, 37)


@pytest.mark.parametrize(
    ("mode", "options", "shape", "kind"),
    [
        ("1", {}, (23, 37), "bool"),
        ("L", {}, (23, 37), "uint8"),
        ("I;16", {}, (23, 37), "uint16"),
        ("LA", {}, (23, 37, 2), "uint8"),
        ("RGB", {}, (23, 37, 3), "uint8"),
        ("RGBA", {}, (23, 37, 4), "uint8"),
        ("P", {}, (23, 37, 3), "uint8"),
        ("P", {"bits": 4}, (23, 37, 3), "uint8"),
        ("P", {"transparency": 0}, (23, 37, 4), "uint8"),
    ],
)
def test_the_pixels_are_those_that_pillow_converts_to(mode, options, shape, kind):
    content = written(noise(mode), "png", **options)
    file, _ = opened("png", content)
    assert (file.raster.shape, file.raster.type) == (shape, kind)
    assert file.size == len(content)


@pytest.mark.parametrize("size", [(1, 1), (2, 5), (5, 2), (8, 8), (37, 23)])
@pytest.mark.parametrize(("depth", "colour"), [(1, 0), (4, 0), (16, 0), (8, 2), (16, 6), (8, 4)])
def test_interlaced_pictures_have_the_scan_lines_of_their_passes(size, depth, colour):
    head = header(*size, depth, colour, interlace=1)
    lines = b"".join((b"\0" + bytes(length - 1)) * count for count, length in Ihdr(head[8:21]).lines())
    content = PNG_SIGNATURE + head + chunk("IDAT", zlib.compress(lines)) + chunk("IEND", b"")
    assert loads("png", content) is None
    assert not messages("png", content)
    short = PNG_SIGNATURE + head + chunk("IDAT", zlib.compress(lines[:-1])) + chunk("IEND", b"")
    assert any(each.startswith("P0109") for each in messages("png", short))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "P0102 the file ends behind its signature, before any chunk"),
        ("IHDR 00 00\nIEND\n", "P0102 IHDR has 2 bytes, where it has 13"),
        (IDAT + IHDR + IDAT + "IEND\n", "P0102 the first chunk is IDAT, not IHDR"),
        (IHDR.replace("02", "00") + "IEND\n", "P0103 IHDR says 0 x 1 pixels; width and height are 1 to 2147483647"),
        (
            IHDR.replace("08 00", "10 03") + IDAT + "IEND\n",
            "P0104 a sample has 16 bits, where a palette (colour type 3) has 1, 2, 4 or 8",
        ),
        (IHDR.replace("08 00", "08 05") + IDAT + "IEND\n", "P0104 colour type 5 is none of 0, 2, 3, 4 and 6"),
        (IHDR + COLOURS + IDAT + "IEND\n", "P0105 there is a PLTE, and colour type 0 (greyscale) has none"),
        (
            PALETTE + "PLTE 00 00\n" + "IDAT deflated 00 40\nIEND\n",
            "P0105 PLTE has 2 bytes, no multiple of 3: a colour is three bytes",
        ),
        (
            PALETTE + "PLTE 00*9\n" + "IDAT deflated 00 40\nIEND\n",
            "P0105 PLTE has 3 colours; there are 1 to 2 for samples of 1 bits",
        ),
        (
            IHDR + "IDAT 78\n" + "tIME 00*7\n" + IDAT + "IEND\n",
            "P0106 other chunks stand between IDAT and the IDAT at byte 65",
        ),
        (IHDR + IDAT + "IEND 00\n", "P0107 IEND has 1 bytes, where it is empty"),
        (
            IHDR + "IDAT(900) 00\n",
            "P0107 the file ends within IDAT at byte 33: 5 of its 900 bytes are there, it was cut off",
        ),
        (IHDR + IDAT.replace("IDAT", "IDAT!") + "IEND\n", None),
        (IHDR + "IDAT 00 00\nIEND\n", "P0109 IDAT holds no zlib stream"),
        (
            IHDR + "IDAT deflated 00 10 20 30\nIEND\n",
            "P0109 IDAT inflates to more than the 3 bytes that 2 x 1 pixels have",
        ),
        (IHDR + "IDAT deflated 07 10 20\nIEND\n", "P0109 scan line 1 says filter 7; there are 0 to 4"),
        (
            IHDR + IDAT + "IDAT 01 02\nIEND\n",
            "P0109 its compressed data end, and at least 2 bytes of IDAT follow them",
        ),
        (
            IHDR + '@bytes 00 00 00 00 "AB" 00 00\n',
            "P0110 at byte 33, where a chunk should begin, the type is no four letters but 41 42 00 00",
        ),
        (IHDR + IDAT + 'IEND\n@bytes "more"\n', "P0111 4 bytes follow IEND; no reader looks at them, cut them off"),
        (
            PALETTE + "tRNS 00\n" + COLOURS + "IDAT deflated 00 40\nIEND\n",
            "P0112 tRNS stands before PLTE and belongs behind it",
        ),
        (IHDR + "gAMA 00*4\n" + "gAMA 00*4\n" + IDAT + "IEND\n", "P0112 there is a second gAMA (byte 49)"),
        (IHDR + 'zTXt "k" 00 00 FF\n' + IDAT + "IEND\n", "P0113 zTXt at byte 33: its compressed text has no end"),
        (
            IHDR + 'iTXt "k" 00 00 00 00 00 FF\n' + IDAT + "IEND\n",
            "P0113 iTXt at byte 33: its text is not UTF-8 from byte 1 on",
        ),
    ],
)
def test_what_is_broken_is_told(text, expected):
    found = said(text)
    if expected is None:
        assert {each[:5] for each in found} == {"P0108"}
    else:
        assert any(each.startswith(expected) for each in found), found


def test_one_cut_is_one_finding():
    content = written(noise("RGB"), "png")
    for end in range(8, len(content)):
        found = messages("png", content[:end])
        assert {each[:5] for each in found} == {"P0102" if end < 16 else "P0107"}, (end, found)
        assert len(found) == 1


@pytest.mark.parametrize("content", [b"", b"\x89", b"\x89PNG\n\x1a\n", b"GIF89a", b"<html>", bytes(100)])
def test_no_png_at_all(content):
    file, found = opened("png", content)
    assert file is None
    assert set(found) == {"P0101"}


def test_a_jpeg_under_this_name_is_called_one(tmp_path):
    path = tmp_path / "a.png"
    path.write_bytes(written(noise("RGB"), "jpeg"))
    from specc.runtime.formats import structure_of
    from specc.runtime.main import run

    (file,) = run([str(path)], [structure_of("png")]).files
    assert file.verdict == "unreadable"
    (finding,) = file.findings
    assert finding.message == (
        "this is no PNG but a JPEG picture, though its name ends in .png: call it .jpg, or write it as PNG"
    )


def test_a_size_that_cannot_be_is_refused_by_arithmetic():
    content = (
        PNG_SIGNATURE
        + header((1 << 31) - 1, (1 << 31) - 1, 16, 6)
        + chunk("IDAT", zlib.compress(b""))
        + chunk("IEND", b"")
    )
    tracemalloc.start()
    found = messages("png", content)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert any("cannot inflate to so many" in each for each in found)
    assert peak < 10_000_000


def test_a_bomb_takes_no_memory():
    packer = zlib.compressobj(9)
    zeros = bytes(1 << 20)
    bomb = b"".join(packer.compress(zeros) for _ in range(64)) + packer.flush()
    content = PNG_SIGNATURE + header(8, 8) + chunk("IDAT", bomb) + chunk("zTXt", b"k\0\0" + bomb) + chunk("IEND", b"")
    tracemalloc.start()
    found = messages("png", content)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert {each[:5] for each in found} == {"P0109", "P0113"}
    assert peak < 10_000_000


def test_more_than_is_ever_looked_at_is_told(monkeypatch):
    monkeypatch.setattr("specc.runtime.png.scanlines.MOST_SCANNED", 1 << 10)
    assert {each[:5] for each in messages("png", written(noise("RGB"), "png"))} == {"X0101"}
    monkeypatch.undo()
    monkeypatch.setattr("specc.runtime.png.file.MOST_CHUNKS", 3)
    assert not said(IHDR + IDAT + "IEND\n")
    assert {each[:5] for each in said(IHDR + "tIME 00*7\n" + IDAT + "IEND\n")} == {"X0101"}


def test_headers_only_inflates_no_scan_line():
    broken = IHDR + "IDAT 00 00\nIEND\n"
    assert not said(broken, headers_only=True)
    assert said(broken)


def test_texts_are_read_in_all_three_ways():
    told = PngImagePlugin.PngInfo()
    told.add_text("Title", "M 51")
    told.add_text("Comment", "long " * 500, zip=True)
    told.add_itxt("Author", "Å", zip=True)
    file, found = opened("png", written(noise("L"), "png", pnginfo=told))
    assert not found
    assert {each.keyword: each.text for each in file.texts} == {
        "Title": "M 51",
        "Comment": "long " * 500,
        "Author": "Å",
    }


NAMES = ("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "tEXt", "zTXt", "iTXt", "gAMA", "hIST")
SEEDS = [written(noise(mode, 9, 5), "png") for mode in PNG_MODES]


@settings(max_examples=300, deadline=None)
@given(spoiled(SEEDS))
@example(b"")
def test_what_pillow_cannot_load_has_an_error_and_nothing_raises(data):
    _, found = opened("png", data)
    why = loads("png", data)
    if why is not None:
        assert any(each.level == "error" for several in found.values() for each in several), why


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(NAMES), st.binary(max_size=40)),
        max_size=8,
    )
)
def test_chunks_of_any_content_raise_nothing(chunks):
    _, found = opened("png", PNG_SIGNATURE + b"".join(chunk(name, data) for name, data in chunks))
    assert found
