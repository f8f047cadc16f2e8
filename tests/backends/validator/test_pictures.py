"""What a spec says of pictures, judged on files that Pillow writes."""

from __future__ import annotations

import gzip

import pytest
from PIL import PngImagePlugin

from specc.backends.validator import load
from specc.catalogue import Catalogue
from tests.factories.pictures import noise, written

PREVIEW = """\
product p : png "Preview" {
  filename "{name}_i2d.png" { name : /[a-z]+/ }
  pixels : uint8[ny, nx] | uint8[ny, nx, channels]
  require nx in 16..64 and ny in 16..64 "it is large enough"
  filesize <= 3 [kB]
  text {
    Title : string matches /M \\d+/
    `Creation Time`? : datetime
    undeclared keys error
  }
}
"""
THUMB = """\
product p : jpeg "Thumbnail" {
  pixels : uint8[ny, nx, 3]
  require nx <= 40 and ny <= nx
  require filesize < nx * ny * 4 * 1 [byte]
  text { Comment? : string }
}
"""


def validator(text, folder):
    path = folder / "t.specc"
    path.write_text(f"specc 1\nspec t 1.0.0\n{text}", encoding="utf-8")
    [one] = Catalogue().named([str(path)])
    assert one.right, [f"{found.span.place}: {found.message}" for found in one.diagnostics]
    return load(one.plan)


def judge(text, content, folder, *, name="m_i2d.png", **how):
    path = folder / name
    path.write_bytes(content)
    [report] = validator(text, folder).validate(str(path), **how).files
    return report.verdict, {each.rule: each.message for each in report.findings}


def titled(mode="RGB", width=32, height=20, title="M 51", **more):
    said = PngImagePlugin.PngInfo()
    if title is not None:
        said.add_text("Title", title)
    for keyword, text in more.items():
        said.add_text(keyword.replace("_", " "), text)
    return written(noise(mode, width, height), "png", pnginfo=said)


@pytest.mark.parametrize("mode", ["L", "RGB", "RGBA", "P"])
def test_a_picture_as_it_should_be_passes(mode, tmp_path):
    assert judge(PREVIEW, titled(mode, Creation_Time="2026-01-02T03:04:05"), tmp_path) == ("pass", {})


@pytest.mark.parametrize(
    ("content", "rule", "words"),
    [
        (titled("I;16"), "p/pixels:type", "the pixels are uint16, not uint8"),
        (titled("1"), "p/pixels:type", "the pixels are bool, not uint8"),
        (titled(width=8), "p:nx-ny", "not so: it is large enough (nx is 8, ny is 20)"),
        (titled(width=60, height=60), "p:filesize", "not so: filesize <= 3 [kB] (filesize is"),
        (titled(title="NGC 1"), "p/text/Title:matches", "Title"),
        (titled(title=None), "p/text/Title:presence", "Title"),
        (titled(Creation_Time="yesterday"), "p/text/Creation Time:type", "Creation Time"),
        (titled(Software="gimp"), "p/text:undeclared-key", "Software"),
    ],
)
def test_what_breaks_the_spec_is_told(content, rule, words, tmp_path):
    verdict, found = judge(PREVIEW, content, tmp_path)
    assert verdict == "fail"
    assert words in found[rule]
    assert set(found) == {rule}


def test_a_text_that_comes_twice_is_no_single_value(tmp_path):
    said = PngImagePlugin.PngInfo()
    said.add_text("Title", "M 51")
    said.add_text("Title", "M 52")
    _, found = judge(PREVIEW, written(noise("L", 20, 20), "png", pnginfo=said), tmp_path)
    assert set(found) == {"p/text/Title:type"}


def test_the_name_is_judged(tmp_path):
    _, found = judge(PREVIEW, titled(), tmp_path, name="M.png")
    assert set(found) == {"p:name"}


def test_what_cannot_be_read_is_judged_no_further(tmp_path):
    # The text that is missing may have stood behind the cut.
    verdict, found = judge(PREVIEW, titled()[:40], tmp_path)
    assert (verdict, set(found)) == ("fail", {"P0107"})
    broken = titled()[:20] + bytes(4) + titled()[24:]
    assert set(judge(PREVIEW, broken, tmp_path)[1]) == {"P0103", "P0108"}


def test_a_packed_picture_is_as_large_as_unpacked(tmp_path):
    content = titled(width=60, height=60)
    _, found = judge(PREVIEW, gzip.compress(content), tmp_path, name="m_i2d.png.gz")
    assert f"filesize is {len(content)}" in found["p:filesize"]


def test_headers_only_asks_for_no_scan_line(tmp_path):
    assert judge(PREVIEW, titled(), tmp_path, headers_only=True) == ("pass", {})


@pytest.mark.parametrize(
    ("options", "rules"),
    [
        ({"mode": "RGB", "width": 32}, set()),
        ({"mode": "L", "width": 32}, {"p/pixels:shape"}),
        ({"mode": "CMYK", "width": 32}, {"p/pixels:shape", "P0210"}),
        ({"mode": "RGB", "width": 48}, {"p:nx-ny"}),
        ({"mode": "RGB", "width": 10}, {"p:nx-ny"}),
    ],
)
def test_thumbnails(options, rules, tmp_path):
    content = written(noise(options["mode"], options["width"], 20), "jpeg", comment="made by hand", quality=50)
    _, found = judge(THUMB, content, tmp_path, name="m.jpg")
    assert {each for each in found if each != "p:filesize-nx-ny"} == rules


def test_a_dimension_is_one_number(tmp_path):
    mask = 'product p : png "Mask" { pixels : bool[n, n] }'
    assert judge(mask, written(noise("1", 9, 9), "png"), tmp_path) == ("pass", {})
    _, found = judge(mask, written(noise("1", 9, 8), "png"), tmp_path)
    assert found == {"p/pixels:shape": "n is 8 in pixels (height) but 9 in pixels (width)"}


@pytest.mark.parametrize(
    ("said", "fits"),
    [("uint8[20, 32]", True), ("uint8[20, 31]", False), ("uint8[1..20, *]", True), ("uint8[21..*, *]", False)],
)
def test_lengths_may_be_numbers_and_ranges(said, fits, tmp_path):
    verdict, found = judge(f'product p : png "P" {{ pixels : {said} }}', written(noise("L", 32, 20), "png"), tmp_path)
    assert (verdict, set(found)) == (("pass", set()) if fits else ("fail", {"p/pixels:shape"}))


@pytest.mark.parametrize(("width", "fits"), [(20, True), (21, False)])
def test_a_length_may_hang_on_another(width, fits, tmp_path):
    _, found = judge(
        'product p : png "P" { pixels : uint8[n, 2 * n] }', written(noise("L", width, 10), "png"), tmp_path
    )
    wrong = {"p/pixels:shape": "its shape is (10, 21) (height 10, width 21), not (n, 20)"}
    assert found == ({} if fits else wrong)


def test_texts_say_product_and_version(tmp_path):
    text = """\
product p : png "P" {
  identify text.Kind == "map"
  version text.Version default 1.0.0
  pixels : uint8[ny, nx]
  text { Kind : string  Version? : string  Region : string since 1.1.0 }
}
"""
    path = tmp_path / "t.specc"
    path.write_text(f"specc 1\nspec t 1.2.0\n{text}", encoding="utf-8")
    [one] = Catalogue().named([str(path)])
    assert one.right
    made = load(one.plan)
    for said, missing in (({}, False), ({"Version": "1.0.0"}, False), ({"Version": "1.2.0"}, True)):
        (tmp_path / "a.png").write_bytes(titled("L", title=None, Kind="map", **said))
        [report] = made.validate(str(tmp_path / "a.png")).files
        assert report.product == "p"
        assert any(each.rule == "p/text/Region:presence" for each in report.findings) is missing
    (tmp_path / "a.png").write_bytes(titled("L", title=None, Kind="plot"))
    [report] = made.validate(str(tmp_path / "a.png")).files
    assert report.verdict == "unmatched"


def test_a_png_and_a_jpeg_of_one_spec_are_told_apart(tmp_path):
    both = PREVIEW + THUMB.replace("product p", "product q")
    made = validator(both, tmp_path)
    (tmp_path / "m_i2d.png").write_bytes(titled())
    (tmp_path / "t.jpg").write_bytes(written(noise("RGB", 32, 20), "jpeg", quality=50))
    (tmp_path / "wrong.png").write_bytes(written(noise("RGB", 32, 20), "jpeg"))
    files = made.validate(str(tmp_path)).files
    assert {file.path.rpartition("/")[2]: file.product for file in files} == {
        "m_i2d.png": "p", "t.jpg": "q", "wrong.png": None,
    }  # fmt: skip


def test_rules_of_the_structure_are_relevelled(tmp_path):
    relaxed = 'policy { rule P0111 off "we append a checksum" }\n' + PREVIEW
    assert judge(relaxed, titled() + b"sum", tmp_path) == ("pass", {})
