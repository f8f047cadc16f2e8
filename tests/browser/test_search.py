"""The search as a reader meets it: typed into, walked through by keys, from a folder and from a server."""

from __future__ import annotations

import sys

import pytest
from browser.kinds import PRODUCT
from browser.survey import survey
from browser.test_accessible import violations
from browser.visits import PHONE, WIDE

INDEX = "_static/index.js"
SELECTED = "#hits [aria-selected=true]"


def search(visit, text: str, *, key: str = "/"):
    """Type into the search, from wherever the reader is; gives the lines that are shown."""
    page = visit.page
    page.keyboard.press("Escape")
    page.keyboard.press(key)
    page.locator("#q").fill("")
    page.keyboard.type(text)
    settled(visit, text.strip().lower())
    return lines(visit)


def settled(visit, asked: str) -> None:
    """Wait until the results are those of what was typed."""
    visit.page.wait_for_function("asked => document.querySelector('#hits')?.dataset.asked === asked", arg=asked)


def lines(visit) -> list[list[str]]:
    return visit.ask(
        "() => [...document.querySelectorAll('#hits [role=option]')].map((one) => "
        "[one.closest('[role=group]').firstChild.textContent, ...[...one.children].map((part) => part.textContent)])"
    )


def test_a_keyword_is_found_and_opened(site, visits):
    visit = visits.open(site, PRODUCT)
    found = search(visit, "exp_type")
    assert found[0][:2] == ["keyword", "EXP_TYPE"]
    assert found[0][3].startswith("PRIMARY")
    visit.page.keyboard.press("Enter")
    assert visit.page.url.endswith(f"{PRODUCT}#cal/PRIMARY/EXP_TYPE")
    assert visit.ask("() => document.querySelector(':target').id") == "cal/PRIMARY/EXP_TYPE"
    assert visit.page.locator(".found").is_hidden()
    assert visit.trouble == []


def test_from_a_server_as_from_a_folder(served, visits):
    visit = visits.open(served, "index.html")
    search(visit, "p: lightcurve")
    visit.page.keyboard.press("Enter")
    visit.page.wait_for_url("**/lightcurve/lightcurve.html")  # of whichever mission comes first
    assert search(visit, "timedel")[0][1] == "TIMEDEL"
    assert visit.trouble == []


def test_nothing_is_loaded_before_the_search_is_used(site, visits):
    visit = visits.open(site, PRODUCT)
    names = {one.rpartition("/")[2] for one in visit.requests}
    assert names == {"cal.html", "site.css", "theme.js", "page.js"}
    search(visit, "exp")
    assert {one.rpartition("/")[2] for one in visit.requests} - names == {"search.js", "index.js"}
    search(visit, "r: exp")
    assert visit.requests[-1].endswith("rules.js")


@pytest.mark.parametrize("key", ["/", "s", "Control+k"])
def test_keys_lead_to_the_search(site, visits, key):
    visit = visits.open(site, "index.html")
    assert search(visit, "telescop", key=key)[0][1] == "TELESCOP"
    visit.page.keyboard.type("/s?t")  # what one types is text
    assert visit.page.locator("#q").input_value() == "telescop/s?t"


KINDS = (
    ("k: exp", {"keyword", "key"}, None),
    ("c: wave", {"column"}, "WAVELENGTH"),
    ("p: cal", {"product", "delivery", "spec", "files", "page"}, "cal"),
    ("h: sci", {"HDU", "object", "part"}, "SCI"),
    ("e: filter", {"enum", "enum value"}, None),
    ("f: hot", {"flags", "flag bit"}, "hot"),
    ("u: mjy", {"unit"}, None),
    ("n: program", {"name field"}, "program"),
    ("r: f0101", {"rule of structure"}, "F0101"),
    ("r: sp101", {"diagnostic"}, "SP101"),
    ("K:  EXP_TYPE", {"keyword", "key"}, "EXP_TYPE"),
)


def test_kinds(site, visits):
    visit = visits.open(site, PRODUCT)
    for text, kinds, first in KINDS:
        found = search(visit, text)
        assert found, text
        assert {one[0] for one in found} <= kinds, text
        assert first is None or found[0][1] == first, text


@pytest.mark.parametrize("said", ["cal/PRIMARY/EXP_TYPE:type", "jwst.imaging:cal/PRIMARY/EXP_TYPE:type"])
def test_the_id_of_a_finding_leads_to_its_rule(site, visits, said):
    visit = visits.open(site, PRODUCT)
    assert search(visit, said)[0][1] == "EXP_TYPE:type"
    visit.page.keyboard.press("Enter")
    visit.page.wait_for_url("**/cal.rules.html#cal/PRIMARY/EXP_TYPE:type")
    assert visit.ask("() => Boolean(document.querySelector(':target'))")


def test_one_name_in_many_places_is_one_line_that_unfolds(site, visits):
    visit = visits.open(site, "index.html")
    before = search(visit, "k: date-obs")
    assert [one[1] for one in before].count("DATE-OBS") == 1
    visit.page.keyboard.press("Enter")
    places = [one[1] for one in lines(visit)]
    assert len(places) > len(before)
    assert "jwst.imaging:cal/PRIMARY" in places
    visit.page.locator("#hits .f-place", has_text="jwst.imaging:cal/PRIMARY").click()
    visit.page.wait_for_url("**/jwst/imaging/cal.html#cal/PRIMARY/DATE-OBS")
    assert visit.trouble == []


def test_products_that_are_called_alike_are_told_apart(site, visits):
    found = [one for one in search(visits.open(site, "index.html"), "p: cal") if one[:2] == ["product", "cal"]]
    specs = [path.rpartition("/")[0].replace("/", ".") for path in survey(site) if path.endswith("/cal.html")]
    assert len(specs) > 1
    assert sorted(one[3] for one in found) == sorted(specs)


def test_words_narrow_by_description_and_place(site, visits):
    visit = visits.open(site, "index.html")
    found = search(visit, "crpix sci")
    assert {"CRPIX[i]", "CRPIX3"} <= {one[1] for one in found}
    assert all(one[1].startswith("CRPIX") and ("SCI" in one[3] or "places" in one[3]) for one in found[:2])
    search(visit, "date-obs imaging")
    visit.page.keyboard.press("Enter")
    places = visit.page.locator("#hits .f-place").all_inner_texts()
    assert any("jwst.imaging:cal/PRIMARY" in one for one in places)
    assert all("imaging" in one for one in places)


def test_a_member_of_a_family_is_found(site, visits):
    assert search(visits.open(site, PRODUCT), "cd4_3")[0][1] == "CD[i]_[j]"


def test_one_slip_is_forgiven(site, visits):
    visit = visits.open(site, PRODUCT)
    for text in ("exposrue", "exposue", "exposuure", "expozure"):
        assert search(visit, text)[0][1] == "EXPOSURE", text
        assert "near" in visit.page.locator(".f-note").inner_text()


def test_nothing_found_is_said(site, visits):
    visit = visits.open(site, PRODUCT)
    assert search(visit, "zzzzqqq") == []
    assert "Nothing found for zzzzqqq" in visit.page.locator(".f-note").inner_text()
    assert "Nothing found for zzzzqqq" in visit.page.locator(".find [role=status]").inner_text()
    visit.page.keyboard.press("Enter")
    visit.page.keyboard.press("ArrowDown")
    assert visit.path == PRODUCT
    assert visit.trouble == []


def test_what_is_typed_is_never_more_than_text(site, visits):
    visit = visits.open(site, PRODUCT)
    for text in ("<img src=x onerror=alert(1)>", "((((*+[", "__proto__", "r: \\", "constructor: x", "e: [[[[*"):
        search(visit, text)
    assert visit.page.locator(".found img").count() == 0
    assert visit.trouble == []


def test_what_a_spec_says_is_never_more_than_text(hostile, visits):
    visit = visits.open(hostile, "index.html")
    for text in ("alert", "r: alert", "img", "e: kind", "k: a"):
        search(visit, text)
        assert visit.page.locator(".found :not(div, p, a, span, mark)").count() == 0
    assert visit.trouble == []


def test_arrows_go_round_and_are_told(site, visits):
    visit = visits.open(site, PRODUCT)
    found = search(visit, "k: expo")
    page = visit.page
    told = (
        "() => document.getElementById(document.querySelector('#q').getAttribute('aria-activedescendant')).textContent"
    )
    assert visit.ask(told).startswith(found[0][1])
    page.keyboard.press("ArrowDown")
    assert visit.ask(told).startswith(found[1][1])
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert visit.ask(told).startswith(found[-1][1])
    assert page.locator(SELECTED).count() == 1
    page.keyboard.press("ArrowDown")
    assert visit.ask(told).startswith(found[0][1])


def test_escape_leaves(site, visits):
    visit = visits.open(site, PRODUCT)
    search(visit, "exp")
    assert visit.page.locator("#q").get_attribute("aria-expanded") == "true"
    visit.page.keyboard.press("Escape")
    assert visit.page.locator(".found").is_hidden()
    assert visit.page.locator("#q").get_attribute("aria-expanded") == "false"
    assert visit.ask("() => document.activeElement === document.body")


def test_more_of_a_kind_is_a_line_away(site, visits):
    visit = visits.open(site, PRODUCT)
    few = search(visit, "exp")
    visit.page.locator("#hits .f-rest").first.click()
    settled(visit, "k: exp")
    assert len([one for one in lines(visit) if one[0] == "keyword"]) > len([one for one in few if one[0] == "keyword"])


def test_an_address_can_ask(site, visits):
    visit = visits.open(site, "index.html?q=exp_type")
    visit.page.wait_for_selector("#hits [role=option]")
    assert lines(visit)[0][1] == "EXP_TYPE"


@pytest.mark.parametrize("width", [WIDE, PHONE])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing_in_the_results(site, visits, width, dark):
    visit = visits.open(site, "index.html", width=width, dark=dark)
    for text in ("date-obs", "zzzzqqq"):
        search(visit, text)
        if text == "date-obs":
            visit.page.keyboard.press("ArrowRight")
        assert violations(visit, within="#find") == []


def test_the_results_stay_on_a_phone(site, visits):
    visit = visits.open(site, PRODUCT, width=PHONE)
    search(visit, "exp")
    box = visit.page.locator(".found").bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= PHONE
    assert visit.ask("() => document.documentElement.scrollWidth <= innerWidth")


# An index of four times as many entries, which is there before the page's own and cannot be replaced.
LARGER = """() => new Promise((done) => {
  const script = document.createElement('script');
  script.src = `${document.documentElement.dataset.root}_static/index.js`;
  script.onload = () => {
    const { pages, scopes, kinds } = self.speccIndex;
    const again = (rows, at) => rows.map(([name, ...rest]) => [name + at, ...rest]);
    const many = (rows) => [0, 1, 2, 3, 4, 5, 6, 7].flatMap((at) => again(rows, at));
    const value = {pages, scopes, kinds: kinds.map(([kind, rows]) => [kind, many(rows)])};
    Object.defineProperty(self, 'speccIndex', {value, writable: false});
    done();
  };
  document.head.append(script);
})"""
COUNT = "names => names.flatMap((one) => self[one].kinds).reduce((sum, one) => sum + one[1].length, 0)"


def test_every_answer_is_there_before_the_next_key(site, visits):
    """Over the real index, and over one of twenty thousand names; the times are told, not asserted."""
    visit = visits.open(site, PRODUCT)
    search(visit, "r:")
    real = visit.ask(COUNT, ["speccIndex", "speccRules"])
    tell(real, visit, ("e", "exp", "exposure time", "exposrue", "date-obs", "k:", "r: exp", "the", "r: sci type"))
    visit.go("index.html").ask(LARGER)
    large = visit.ask(COUNT, ["speccIndex"])
    tell(large, visit, ("e", "exp", "exposure time", "exposrue", "the"))
    assert real > 5_000
    assert large > 15_000


def tell(count: int, visit, texts) -> None:
    times = []
    for text in texts:
        found = []
        for _ in range(3):
            search(visit, text)
            found.append(float(visit.page.locator("#hits").get_attribute("data-ms")))
        times.append(f"{text!r} {sorted(found)[1]:.1f} ms")
    sys.stdout.write(f"\n{count} names: {', '.join(times)}\n")
