"""Versions, profiles and examples on the page of a product."""

from __future__ import annotations

import re

import pytest
from factories.versioned import plan_of

from specc.backends import Settings, backend

SPEC = """
specc 1
spec demo.test 3.0.0
enum Filter : string { "F1" since 2.0 formerly "one" "first",
                       "F2" deprecated since 3.0 now "F1" "second", "F3" until 2.0 }
header Common { OBS-ID : string since 1.1 formerly OBSID before 2.0 example "a<b>" "identity" }
product p : fits "P" {
  version primary.FMTVER default 1.0
  primary {
    FMTVER? : string "version"
    include Common
    FILTER : Filter "filter"
    ORDER : int until 2.0 "order"
    ORDER : string since 2.0 "order"
    OLD? : int deprecated since 2.0 now ORDER "old"
    GONE : int until 3.0 "gone"
    require FILTER != "F2" since 3.0 "the second is over"
  }
  table T?  since 2.0 formerly S { columns { X : int since 3.0 "x" } }
}
product other : fits "Other" { primary { WHAT : int = 1 "what" } }
profile archive "what <the archive> asks" {
  raise Common.*, p.T to required
  p.primary.FILTER : in {"F1"}  "only the first"
  undeclared keywords error
  product other { require primary.WHAT == 1 "of the other" }
}
"""


@pytest.fixture(scope="module")
def pages():
    made = backend("docs").emit(plan_of(SPEC), Settings(("demo.test",)))
    return {one.path.rpartition("/")[2]: one.text for one in made}


def text(page, begin, end):
    part = page[page.index(begin) : page.index(end, page.index(begin) + len(begin))]
    return " ".join(re.sub(r"<[^>]*>", " ", part).split())


def test_the_page_says_what_changed_in_which_version(pages):
    said = text(pages["p.html"], 'id="versions"', 'id="profiles"')
    assert "primary.FMTVER says under which version of this specification a file was written" in said
    assert "A file without it is of version 1.0." in said
    for line in (
        "new PRIMARY/OBS-ID",
        "renamed PRIMARY/OBS-ID before: OBSID",
        "changed PRIMARY/ORDER",
        "deprecated PRIMARY/OLD now: ORDER",
        "gone PRIMARY/GONE",
        "new PRIMARY: the second is over",
        "renamed T before: S",
        "new T/X",
        "renamed &#34;F1&#34; of enum Filter before: &#34;one&#34;",
        "deprecated &#34;F2&#34; of enum Filter now: &#34;F1&#34;",
        "gone &#34;F3&#34; of enum Filter",
    ):
        assert line in said
    assert said.index("gone PRIMARY/GONE") < said.index("changed PRIMARY/ORDER") < said.index("new PRIMARY/OBS-ID")
    assert 'id="versions"' not in pages["other.html"]


def test_items_say_since_when_and_how_they_were_called(pages):
    page = pages["p.html"]
    row = text(page, 'id="p/PRIMARY/OBS-ID"', "</tr>")
    assert '<td class="si">1.1</td>' in page[page.index('id="p/PRIMARY/OBS-ID"') :].partition("</tr>")[0]
    assert '<th scope="col">Since</th>' in page
    assert "Since" not in pages["other.html"]
    assert "called OBSID before 2.0" in row
    assert "such as &#34;a&lt;b&gt;&#34;" in row
    assert "deprecated since 2.0: write ORDER" in text(page, 'id="p/PRIMARY/OLD"', "</tr>")
    assert "called S before 2.0" in text(page, 'id="p/T"', "</dl>")
    assert "deprecated since 3.0: write &#34;F1&#34;" in text(page, 'id="enum/Filter"', "</table>")


def test_the_page_says_what_a_profile_asks_of_this_product(pages):
    said = text(pages["p.html"], 'id="profile/archive"', 'id="source"')
    assert "what &lt;the archive&gt; asks" in said
    assert "Common.* required" in said
    assert "p.T required" in said
    assert "p.primary.FILTER in {&#34;F1&#34;} only the first" in said
    assert "undeclared keywords error" in said
    assert "of the other" not in said
    assert "of the other" in text(pages["other.html"], 'id="profile/archive"', 'id="source"')
