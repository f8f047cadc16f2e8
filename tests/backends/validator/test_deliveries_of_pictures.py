"""Deliveries of pictures: sizes, shapes and texts of one file beside those of another."""

from __future__ import annotations

import pytest
from factories.delivered import deliveries, spec_of
from factories.pictures import noise, written
from PIL import PngImagePlugin

PICTURES = """
product big : png "Preview" {
  filename "{n}.png" { n : digits[2] }
  pixels : uint8[ny, nx]
  text { Title? : string }
}
product small : jpeg "Thumbnail" {
  filename "{n}_thumb.jpg" { n : digits[2] }
  pixels : uint8[ny, nx]
}
"""
BODY = """
key n
one big
optional small
when exists small {
  require small.nx <= big.nx "the thumbnail is not larger"
  require small.filesize < big.filesize
  require exists big.text.Title
}
"""


@pytest.mark.parametrize(
    ("width", "title", "height", "broken"),
    [
        (20, "M 51", 60, set()),
        (70, "M 51", 60, {"small.nx-big.nx"}),
        (20, None, 60, {"exists-big.text.Title"}),
        (20, "M 51", 1, {"small.filesize-big.filesize"}),
    ],
)
def test_rules_over_pictures(width, title, height, broken, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    said = PngImagePlugin.PngInfo()
    if title is not None:
        said.add_text("Title", title)
    (folder / "01.png").write_bytes(written(noise("L", 60, height), "png", pnginfo=said))
    (folder / "01_thumb.jpg").write_bytes(written(noise("L", width, 10), "jpeg"))
    found = deliveries(spec_of(tmp_path, BODY, products=PICTURES), folder)
    assert {rule for rules in found.values() for rule in rules} == broken
