"""Pages of pictures: every shape is there, in the words of pictures, and sizes are said as the spec says them."""

from __future__ import annotations

import html
import re

import pytest
from factories.versioned import plan_of

from specc.backends import Settings, backend

SPEC = """
specc 1
spec demo.pictures 1.0.0
product preview : png "Preview" {
  pixels : uint8[ny, nx] | uint8[ny, nx, channels] "grey <b>or</b> colours"
  filesize <= 500 [kB] "small"
  require filesize > 1 [KiB]
  text { Title? : string "title"  undeclared keys allowed }
}
product thumb : jpeg "Thumbnail" { pixels : uint8[1..256, nx, 3] }
"""


@pytest.fixture(scope="module")
def pages():
    made = backend("docs").emit(plan_of(SPEC), Settings(("demo.pictures",)))
    return {one.path.rpartition("/")[2].removesuffix(".html"): _words(one.text) for one in made if "<main" in one.text}


def _words(page):
    return html.unescape(" ".join(re.sub(r"<[^>]*>", " ", page[page.index("<main") :]).split()))


@pytest.mark.parametrize("page", ["preview", "thumb"])
def test_words_of_fits_do_not_stand_there(pages, page):
    assert not re.findall(r"HDU|EXTNAME|[Kk]eyword|NAXIS|BITPIX|FITS|null", pages[page])


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("preview", "pixels required uint8 [ ny , nx ] or [ ny , nx , channels ]"),
        ("preview", "grey <b>or</b> colours"),
        ("preview", "the size of the file is at most 500 kB"),
        ("preview", "the size of the file is more than 1 KiB"),
        ("preview", "an entry of a palette counts as its colour"),
        ("preview", "Texts may stand in any order, each once"),
        ("preview", "Title optional string"),
        ("thumb", ", nx , 3]"),
    ],
)
def test_what_is_said(pages, page, words):
    assert words in pages[page]
