"""What a page says of the fields of a file name, and of dates in a form of their own."""

from __future__ import annotations

import re
from html import unescape

from factories.versioned import plan_of

from specc.backends import Settings
from specc.backends.docs import DocsBackend

SPEC = """
specc 1
spec demo.test 2.0.0
policy { names length <= 80, case lower, unique ignoring case }
enum Mission : string { "Kepler", "K2", "TESS" }
product p : fits "P" {
  filename "{mission}_{optics}_{end}[-s{sector}].fits" {
    mission  : list[1..2] of lower(Mission) by "-"
    optics   : /[a-z]{1,9}/ except /<b>.*/
    end      : datetime written "YYYYDDDhhmmss" = primary.DATE-END
    sector   : digits[4] = primary.SECTOR
  }
  primary {
    DATE-END : datetime "end"
    SECTOR?  : int "sector"
    USEAFTER : date written "Mon DD YYYY" "from when on"
  }
}
"""


def test_a_page_tells_fields_and_forms():
    made = {one.path: one.text for one in DocsBackend().emit(plan_of(SPEC), Settings())}
    page = next(text for path, text in made.items() if path.endswith("p.html"))
    assert "<b>.*" not in page
    text = unescape(re.sub(r"<[^>]+>", " ", page))
    words = " ".join(text.split())
    for said in (
        'list[1..2] of lower(Mission) by "-"',
        "/[a-z]{1,9}/ but not /<b>.*/",
        'datetime written "YYYYDDDhhmmss"',
        "as an instant, fractions cut",
        "there exactly when SECTOR of the primary header is there",
        "written Mon DD YYYY",
        "Names of files have at most 80 characters, are in lower case and are never told apart by case alone.",
    ):
        assert said in words, said
