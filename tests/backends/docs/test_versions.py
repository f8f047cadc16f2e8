"""The page of versions: what changed when in every spec, and where that stands today."""

from __future__ import annotations

import html
import re

import pytest
from factories.hostile import HOSTILE, hostile_spec
from factories.several import plans_of
from factories.site import html_pages, site, unresolved

from specc.plan.rules import plan

OLD = """
specc 1
spec demo.old 3.0.0
\"\"\"What <i>changed</i>.\"\"\"
enum Filter : string { "F1" since 2.0 formerly "one" "first", "F2" deprecated since 3.0 now "F1" "second",
                       "F3" until 2.0 }
flags Bits : uint8 { bit 0 bad "bad"  bit 1 hot since 2.0 "hot" }
header Common { OBS-ID : string since 1.1 formerly OBSID before 2.0 "identity" }
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
    require FILTER != "F2" since 3.0 "the <b>second</b> is over"
  }
  table T?  since 2.0 formerly S { columns { X : int16 since 3.0 bits Bits "x" { TNOTE? : string since 3.0 "note" } } }
}
product tree : json "Tree" { tree { meta : object "meta" { name : string since 2.0 "name" } } }
"""
NEW = """
specc 1
spec demo.new 1.0.0
product p : fits "P" { primary { A : int "a" } }
"""


@pytest.fixture(scope="module")
def files():
    return site(*plans_of(old=OLD, new=NEW))


def words(text):
    return html.unescape(" ".join(re.sub(r"<[^>]*>", " ", text).split()))


def of_version(files, version):
    page = files["versions.html"]
    start = page.index(f'<h3 id="demo.old/{version}"')
    return words(page[start : page.index("</section>", start)])


def test_versions_stand_newest_first(files):
    ids = [one for one in html_pages(files)["versions.html"].ids if one.startswith("demo.old/")]
    assert ids == ["demo.old/3.0", "demo.old/2.0", "demo.old/1.1"]


@pytest.mark.parametrize(
    ("version", "said"),
    [
        ("1.1", "1 new"),
        ("1.1", "new p PRIMARY/OBS-ID"),
        ("2.0", "changed p PRIMARY/ORDER"),
        ("2.0", "renamed p PRIMARY/OBS-ID before: OBSID"),
        ("2.0", "deprecated p PRIMARY/OLD now: ORDER"),
        ("2.0", 'gone enum Filter "F3"'),
        ("2.0", "new flags Bits hot"),
        ("2.0", "new tree tree/meta.name"),
        ("3.0", "new p T/X"),
        ("3.0", "new p T/X.TNOTE"),
        ("3.0", "gone p PRIMARY/GONE"),
        ("3.0", "new p PRIMARY: the <b>second</b> is over"),
        ("3.0", 'deprecated enum Filter "F2" now: "F1"'),
    ],
)
def test_what_changed(files, version, said):
    assert said in of_version(files, version)


def test_what_is_there_leads_to_where_it_stands(files):
    links = set(html_pages(files)["versions.html"].links)
    assert {
        "demo/old/p.html#p/PRIMARY/OBS-ID",
        "demo/old/p.html#p/PRIMARY/ORDER",
        "demo/old/p.html#p/T",
        "demo/old/p.html#p/T/X",
        "demo/old/p.html#p/T/X.TNOTE",
        "demo/old/p.rules.html#p/PRIMARY:FILTER",
        "demo/old/tree.html#tree/tree.meta/name",
        "enums.html#demo.old/enum/Filter/F2",
        "flags.html#demo.old/flags/Bits/hot",
    } <= links
    assert not any("GONE" in one or "F3" in one for one in links)
    assert unresolved(files) == []


def test_a_product_leads_to_the_history_of_its_spec(files):
    assert "../../versions.html#demo.old" in html_pages(files)["demo/old/p.html"].links


def test_a_spec_without_a_history_says_its_version(files):
    page = files["versions.html"]
    row = page[page.index('<tr id="demo.new">') :]
    assert words(row[: row.index("</tr>")]) == "demo.new 1.0.0 none"


def test_without_any_history_the_page_says_so():
    files = site(*plans_of(new=NEW))
    assert "No specification here says since when" in files["versions.html"]


def test_nothing_that_a_spec_says_becomes_markup(files):
    assert "<b>second" not in files["versions.html"]
    assert "<script>alert" not in site(plan(hostile_spec(HOSTILE)))["versions.html"]
