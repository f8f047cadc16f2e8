"""What readers choose: light or dark, kept from page to page; little motion; colours of their own."""

from __future__ import annotations

from browser.kinds import PRODUCT, kinds

BACK = "() => getComputedStyle(document.body).backgroundColor"
LIGHT = "rgb(255, 255, 255)"


def test_the_button_changes_the_colours(site, visits):
    visit = visits.open(site, "index.html")
    button = visit.page.locator("#theme")
    assert button.is_visible()
    seen = {visit.ask(BACK)}
    for _ in range(3):
        button.click()
        seen.add(visit.ask(BACK))
    assert len(seen) == 2
    assert LIGHT in seen


def test_the_choice_is_kept_over_pages(site, visits):
    visit = visits.open(site, "index.html")
    button = visit.page.locator("#theme")
    while visit.ask(BACK) == LIGHT:
        button.click()
    dark = visit.ask(BACK)
    for path in (PRODUCT, "jwst/imaging/index.html", "index.html"):
        assert visit.go(path).ask(BACK) == dark, path
    while visit.ask(BACK) == dark:
        button.click()
    assert visit.go(PRODUCT).ask(BACK) == LIGHT


def test_the_choice_stands_before_the_system(site, visits):
    visit = visits.open(site, "index.html", dark=True)
    dark = visit.ask(BACK)
    assert dark != LIGHT
    while visit.ask(BACK) == dark:
        visit.page.locator("#theme").click()
    visit.page.emulate_media(color_scheme="dark")
    assert visit.go(PRODUCT).ask(BACK) == LIGHT


def test_where_nothing_is_kept_the_pages_work(site, visits):
    broken = (
        "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('denied', 'SecurityError') }})"
    )
    visit = visits.open(site, PRODUCT, script=broken)
    while visit.ask(BACK) == LIGHT:
        visit.page.locator("#theme").click()
    assert visit.trouble == []


def test_whoever_wants_no_motion_gets_none(site, visits):
    moving = """() => [...document.querySelectorAll('*')].filter((one) => {
      const style = getComputedStyle(one);
      const time = (text) => Math.max(...text.split(',').map(parseFloat));
      return time(style.transitionDuration) > .01 || (style.animationName !== 'none' && time(style.animationDuration) > .01)
        || style.scrollBehavior === 'smooth';
    }).map((one) => `${one.tagName}.${one.getAttribute('class')}`).slice(0, 5)"""
    visit = visits.open(site, reduced_motion="reduce")
    found = {path: visit.go(path).ask(moving) for path in kinds(site)}
    assert {path: some for path, some in found.items() if some} == {}


def test_colours_of_the_reader_are_taken(site, visits):
    """With forced colours no text keeps one of ours beside the reader's, in drawings neither, and levels stay told apart."""
    ours = """() => {
      const probe = document.createElement('p');
      document.body.append(probe);
      const forced = ['CanvasText', 'LinkText', 'ButtonText', 'GrayText', 'FieldText', 'HighlightText', 'VisitedText', 'ActiveText']
        .map((one) => { probe.style.color = one; return getComputedStyle(probe).color; });
      probe.remove();
      const text = [...document.querySelectorAll('main *')].filter((one) => one.childNodes.length
        && [...one.childNodes].some((part) => part.nodeType === 3 && part.data.trim()) && one.checkVisibility());
      return [...new Set(text.map((one) => [one, one instanceof SVGElement ? getComputedStyle(one).fill : getComputedStyle(one).color])
        .filter(([, colour]) => !forced.includes(colour)).map(([one, colour]) => `${one.tagName}.${one.getAttribute('class')}: ${colour}`))];
    }"""
    visit = visits.open(site, forced_colors="active")
    found = {path: visit.go(path).ask(ours) for path in kinds(site)}
    assert {path: some[:6] for path, some in found.items() if some} == {}
    marks = visit.go(PRODUCT).ask(
        "() => [...document.querySelectorAll('.g.required')].map((one) => getComputedStyle(one).backgroundColor)"
    )
    back = visit.ask(BACK)
    assert marks
    assert back not in marks, "the mark of what is required cannot be told from that of what is optional"
