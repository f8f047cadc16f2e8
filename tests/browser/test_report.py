"""The page of a report, in a browser: accessible, quiet, filtered by its script and whole without it."""

from __future__ import annotations

import pytest
from browser.test_accessible import violations
from factories import reports as made

from specc.reports import sink
from specc.runtime.findings import FileReport, Finding

MARKUP = "<img src=x onerror=alert(1)></script><script>alert(2)</script>{{ 7 }}"


@pytest.fixture
def folder(tmp_path):
    """Folder of a report whose files say markup wherever they may say what they like."""
    finding = Finding(f"a/{MARKUP}:value", "warning", MARKUP, keyword=MARKUP, index=0, spec_path=MARKUP, spec_line=1)
    hostile = FileReport(MARKUP, [finding], spec="a.b", version="1.0.0", product=MARKUP)
    many = [
        FileReport(f"{number}.fits", [Finding("F0410", "error", f"number {number}")], verdict="fail")
        for number in range(30)
    ]
    faults = [("odd.fits", MARKUP)]
    text = made.written("html", [*made.usual(), hostile, *many], faults, make=sink, docs="https://a.example/")
    (tmp_path / "report.html").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("dark", [False, True])
def test_it_is_accessible(visits, folder, dark):
    visit = visits.open(folder, "report.html", dark=dark)
    visit.ask("() => { for (const one of document.querySelectorAll('details')) one.open = true; }")
    assert violations(visit) == []
    assert visit.trouble == []


def test_it_is_quiet_and_runs_nothing_of_a_file(visits, folder):
    visit = visits.open(folder, "report.html")
    assert visit.trouble == []
    assert visit.requests == [f"{folder.as_uri()}/report.html"]
    assert MARKUP in visit.ask("() => document.body.textContent")


def test_it_is_filtered(visits, folder):
    page = visits.open(folder, "report.html").page
    shown = page.locator("details.file:not([hidden])")
    assert shown.count() == 35
    page.fill("#q", "f0410 number 7")
    assert shown.count() == 3  # 7, 17 and 27
    assert page.inner_text("#shown") == "3 of 35 files"
    page.fill("#q", "")
    page.uncheck("input[value=fail]")
    assert shown.count() == 4


def test_it_says_the_same_without_a_script(visits, folder):
    page = visits.open(folder, "report.html", java_script_enabled=False).page
    assert page.locator("details.file").count() == 35
    assert not page.locator("#filter").is_visible()
    page.locator("details.file summary").last.click()
    assert page.get_by_text("number 29").last.is_visible()


@pytest.mark.parametrize("width", [320, 390, 1400])
def test_nothing_sticks_out(visits, folder, width):
    visit = visits.open(folder, "report.html", width=width)
    assert visit.ask("() => document.documentElement.scrollWidth") <= width
