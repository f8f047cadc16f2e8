"""What a page does by hand: copying, tables by level, contents that follow, what is pointed to in sight, keys."""

from __future__ import annotations

import pytest
from browser.kinds import PRODUCT
from browser.test_accessible import violations
from browser.visits import PHONE

CLIPBOARD = {"permissions": ["clipboard-read", "clipboard-write"]}
ROWS = "() => [...document.querySelectorAll('table.kw td.lv')].filter((one) => one.checkVisibility()).length"


def level(visit, name: str):
    return visit.page.locator(f".levels button:has(.{name})")


@pytest.fixture
def altered(tmp_path, site):
    """Make a page of a product that has something more at its beginning; gives the folder, with `page.html`."""

    def make(more: str):
        text = (site / PRODUCT).read_text(encoding="utf-8").replace("../../_static/", "_static/")
        text = text.replace('data-root="../../"', 'data-root=""').replace(
            '<main id="main">', f'<main id="main">{more}', 1
        )
        (tmp_path / "page.html").write_text(text, encoding="utf-8")
        (tmp_path / "_static").symlink_to(site / "_static")
        return tmp_path

    return make


BLOCKS = """<div data-copy id="code"><pre>a = 1  # first\n  b = 2</pre></div>
<p data-copy="jwst.imaging" id="said"><code>jwst.<wbr>imaging</code></p>"""


def test_a_block_is_copied(altered, visits):
    visit = visits.open(altered(BLOCKS), "page.html", **CLIPBOARD)
    for one, wanted in (("code", "a = 1  # first\n  b = 2"), ("said", "jwst.imaging")):
        visit.page.locator(f"#{one} .copy").click()
        visit.page.wait_for_function("one => document.querySelector(`#${one} .copy`).textContent === 'Copied'", arg=one)
        assert visit.ask("() => navigator.clipboard.readText()") == wanted
    assert visit.page.locator("[role=status]", has_text="Copied").count()
    assert violations(visit, within="#code") == []


def test_every_block_to_copy_has_a_button(site, visits):
    visit = visits.open(site, PRODUCT)
    assert visit.page.locator("[data-copy]").count() == visit.page.locator("[data-copy] > .copy").count()


def test_where_there_is_no_clipboard_the_text_is_selected(altered, visits):
    none = "Object.defineProperty(navigator, 'clipboard', {value: undefined}); document.execCommand = () => false;"
    visit = visits.open(altered(BLOCKS), "page.html", script=none)
    visit.page.locator("#code .copy").click()
    assert visit.ask("() => getSelection().toString()") == "a = 1  # first\n  b = 2"
    assert visit.page.locator("#code .copy").inner_text() == "Selected"
    assert visit.trouble == []


def test_the_sign_of_an_anchor_copies_its_address(site, visits):
    visit = visits.open(site, PRODUCT, **CLIPBOARD)
    sign = visit.page.locator("h2 a.anchor").first
    sign.click()
    assert visit.ask("() => navigator.clipboard.readText()") == visit.page.url
    assert "#" in visit.page.url


def test_levels_choose_rows(site, visits):
    visit = visits.open(site, PRODUCT)
    every = visit.ask(ROWS)
    counts = {}
    for name in ("required", "conditional"):
        button = level(visit, name)
        button.click()
        assert button.get_attribute("aria-pressed") == "true"
        counts[name] = visit.ask(ROWS)
        assert str(counts[name]) in button.inner_text()
        assert f"{counts[name]} of {every} shown" in visit.page.locator(".levels [role=status]").inner_text()
        button.click()
    level(visit, "required").click()
    level(visit, "conditional").click()
    assert visit.ask(ROWS) == sum(counts.values()) < every
    level(visit, "required").click()
    level(visit, "conditional").click()
    assert visit.ask(ROWS) == every
    assert visit.trouble == []


def test_no_head_stands_over_nothing(site, visits):
    visit = visits.open(site, PRODUCT)
    level(visit, "deprecated").click()
    empty = """() => [...document.querySelectorAll('table.kw')].filter((one) => one.checkVisibility()
      && ![...one.querySelectorAll('td.lv')].some((cell) => cell.checkVisibility())).length"""
    assert visit.ask(ROWS) >= 1
    assert visit.ask(empty) == 0


def test_what_is_linked_to_is_shown_whatever_its_level(site, visits):
    visit = visits.open(site, PRODUCT)
    level(visit, "conditional").click()
    anchor = "cal/PRIMARY/TELESCOP"
    assert visit.page.locator(f"[id='{anchor}']").is_hidden()
    visit.ask("one => { location.hash = one }", anchor)
    visit.page.wait_for_function("one => document.getElementById(one).checkVisibility()", arg=anchor)
    assert level(visit, "conditional").get_attribute("aria-pressed") == "true"
    top = visit.page.locator(f"[id='{anchor}']").bounding_box()["y"]
    assert 0 < top < 900


def test_paper_has_every_row(site, visits):
    visit = visits.open(site, PRODUCT)
    every = visit.ask(ROWS)
    level(visit, "conditional").click()
    visit.page.emulate_media(media="print")
    assert visit.ask(ROWS) == every


def test_the_contents_follow(site, visits):
    visit = visits.open(site, PRODUCT)
    current = "() => decodeURIComponent(document.querySelector('.nav a[aria-current=true]')?.hash.slice(1) ?? '')"
    for anchor in ("cal/SCI", "cal/PRIMARY", "cal/ASDF", "main"):
        visit.ask("one => document.getElementById(one).scrollIntoView({block: 'start', behavior: 'instant'})", anchor)
        visit.page.wait_for_function(f"one => ({current})() === one", arg=anchor)
        assert visit.page.locator(".nav a[aria-current=true]").count() == 1
        box = visit.page.locator(".nav a[aria-current=true]").bounding_box()
        assert 0 <= box["y"] < 900, anchor


def test_keys_are_told(site, visits):
    visit = visits.open(site, PRODUCT)
    visit.page.keyboard.press("?")
    dialog = visit.page.locator("dialog.keys")
    assert dialog.is_visible()
    assert violations(visit, within="dialog") == []
    visit.page.keyboard.press("/")  # belongs to the dialog now
    assert visit.ask("() => document.activeElement.id") != "q"
    visit.page.keyboard.press("Escape")
    assert dialog.is_hidden()
    visit.page.locator("footer button", has_text="Keys").click()
    assert dialog.is_visible()
    dialog.locator("button").click()
    assert dialog.is_hidden()


def test_keys_of_one_letter_can_be_turned_off(site, visits):
    visit = visits.open(site, PRODUCT)
    visit.page.keyboard.press("?")
    visit.page.locator("dialog.keys label").click()
    visit.page.keyboard.press("Escape")
    for key in ("t", "?", "s", "/"):
        visit.page.keyboard.press(key)
    assert visit.page.locator("#theme").inner_text() == "Auto"
    assert visit.page.locator("dialog.keys").is_hidden()
    assert visit.ask("() => document.activeElement.id") != "q"
    visit.go("index.html").page.keyboard.press("s")  # it is kept
    assert visit.ask("() => document.activeElement.id") != "q"
    visit.page.keyboard.press("Control+k")
    assert visit.ask("() => document.activeElement.id") == "q"


def test_a_key_changes_the_colours(site, visits):
    visit = visits.open(site, PRODUCT)
    seen = set()
    for _ in range(3):
        visit.page.keyboard.press("t")
        seen.add(visit.page.locator("#theme").inner_text())
    assert seen == {"Auto", "Light", "Dark"}


def test_details_open_around_what_is_pointed_to_and_for_paper(altered, visits):
    inner = '<details><summary>Inner</summary><p id="deep">There.</p></details>'
    visit = visits.open(altered(f"<details><summary>Outer</summary>{inner}</details>"), "page.html")
    deep = visit.page.locator("#deep")
    assert deep.is_hidden()
    visit.ask("() => dispatchEvent(new Event('beforeprint'))")
    assert deep.is_visible()
    visit.ask("() => dispatchEvent(new Event('afterprint'))")
    assert deep.is_hidden()
    visit.ask("() => { location.hash = 'deep' }")
    visit.page.wait_for_function("() => document.getElementById('deep').checkVisibility()")


def test_the_levels_on_a_phone(site, visits):
    visit = visits.open(site, PRODUCT, width=PHONE)
    level(visit, "required").click()
    assert "shown" in visit.page.locator(".levels [role=status]").inner_text()
    assert visit.ask("() => document.documentElement.scrollWidth <= innerWidth")
    assert violations(visit, within=".levels") == []
