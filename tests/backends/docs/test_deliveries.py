"""Pages of deliveries and the page of formats: who belongs together in words, links that lead somewhere, no markup."""

from __future__ import annotations

import html
import re

import pytest
from factories.site import site, unresolved
from factories.versioned import plan_of

from specc.backends import BACKENDS, Settings, backend

SPEC = """
specc 1
spec demo.both 1.0.0
names Exposure { program : digits[5]  kind : /[a-z]+/  segment : digits[3] }
product rate : fits "Count <i>rates</i>" {
  filename "{program}{kind}-{segment}_rate.fits" { include Exposure }
  primary { NINTS : int > 0  GAINFILE : string }
}
product cal : fits "Calibrated" { filename "{program}{kind}-{segment}_cal.fits" { include Exposure } primary { } }
product gain : fits "Gain" { filename "gain_{serial}.fits" { serial : digits[4] } primary { } }
product thumb : jpeg "Thumb" {
  filename "{program}{kind}-{segment}_thumb.jpg" { include Exposure }
  pixels : uint8[ny, nx]
}
dataset cal_set "All of <b>one</b> exposure" {
  \"\"\"Long *exposures* come in <script>segments</script>.\"\"\"
  key program, kind
  many rate by segment "counts"
  optional cal by segment
  any number of thumb for each rate
  one gain from rate.GAINFILE
  folder "{program}/{kind}"
  undeclared files warning
  require max(rate.NINTS) < 100 "not <i>too</i> many"
}
"""


@pytest.fixture(scope="module")
def pages():
    plan = plan_of(SPEC)
    return site(plan)


def words(page):
    return html.unescape(" ".join(re.sub(r"<[^>]*>", " ", page[page.index("<main") : page.index("</main")]).split()))


@pytest.mark.parametrize(
    "said",
    [
        "Contents 4 kinds of files,",
        "the same program (as numbers) and kind . They lie in a folder {program}/{kind} . A file",
        "rate counts one or more Count <i>rates</i> rate {program}{kind}-{segment}_ rate.fits",
        "no two of them are alike in segment",
        "cal at most one for each segment",
        "thumb any number for each rate Thumb thumb",
        "its name is that of the file of rate in program , kind and segment",
        "named by GAINFILE of the primary header of each rate",
        "Long exposures come in <script>segments</script>",
        "not <i>too</i> many cal_set:max-rate.NINTS",
        "rules , each with its id",
    ],
)
def test_what_is_said_of_a_delivery(pages, said):
    assert said in words(pages["demo/both/cal_set.dataset.html"])


def test_the_rules_of_a_delivery_have_a_page(pages):
    said = words(pages["demo/both/cal_set.dataset.rules.html"])
    assert "cal_set/FILE:aspect" in said
    assert "The delivery" in said


def test_nothing_that_a_spec_says_becomes_markup(pages):
    for page in pages.values():
        assert not re.search("<script>|<b>one|<i>too|<i>rates", page)


def test_links_lead_somewhere(pages):
    assert unresolved(pages) == []
    assert '<a href="../../demo/both/cal_set.dataset.html">' in pages["demo/both/index.html"]
    assert '<a href="../demo/both/cal_set.dataset.html">' in pages["demo/index.html"]


def test_a_dataset_may_be_called_as_a_product_is(pages):
    text = SPEC.replace("dataset cal_set", "dataset index")
    made = {one.path for one in backend("docs").emit(plan_of(text), Settings(("demo.both",)))}
    assert {"docs/demo/both/index.html", "docs/demo/both/index.dataset.html"} <= made
    assert "demo/both/index.html" in pages


def test_the_page_of_formats_has_every_format_and_backend(pages):
    said = words(pages["formats.html"])
    for name in ("FITS", "ASDF", "JSON", "YAML", "CSV", "ECSV", "PNG", "JPEG", "Deliveries", *BACKENDS):
        assert name in said
    assert len(re.findall(r"Every file is judged by [1-9]\d* rules of its structure", said)) == 8
    assert '<a href="formats.html">' in pages["index.html"]
