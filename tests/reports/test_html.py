"""The page: well-formed by a strict parser of HTML, asking for nothing, and of bounded size."""

from __future__ import annotations

import base64
import hashlib
import re
import tracemalloc

import html5lib
import pytest
from factories import reports as made
from hypothesis import given

from specc.reports import collected, sink
from specc.reports.page import HtmlSink
from specc.runtime.findings import FileReport, Finding
from specc.runtime.report import full_id, told_alone
from specc.runtime.tally import Tally
from specc.runtime.values import printable


def page_of(reports, faults=(), **options):
    """The tree, which html5lib builds without finding any mistake."""
    text = made.written("html", reports, faults, make=sink, **options)
    return html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(text)


def words(element) -> str:
    return " ".join("".join(element.itertext()).split())


def test_the_parser_would_tell():
    with pytest.raises(html5lib.html5parser.ParseError):
        html5lib.HTMLParser(strict=True).parse("<!doctype html><p>a & b</i>")


def test_a_usual_run():
    page = page_of(made.usual(), docs="https://a.example/docs/")
    assert words(page.find(".//p[@class='line']")).startswith("5 files: 3 pass, 1 fail, 1 unmatched")
    files = page.findall(".//details[@class='file']")
    assert [(one.get("data-verdict"), words(one.find("summary/span[@class='what']"))) for one in files] == [
        ("fail", "night 1/m31 100%.fits"),
        ("pass", "old.fits"),
        ("pass", "plan.json"),
        ("unmatched", "x.fits"),
    ]
    first = files[0].find("ul/li")
    assert words(first.find("p")) == "error ERR,2, card 9: BUNIT is 'mJy', not 'Jy'"
    assert first.find(".//a").get("href") == "https://a.example/docs/survey/image/field.rules.html#field/ERR:unit"
    assert "accepted: written in 1998" in words(files[1])


def test_it_asks_for_nothing():
    page = page_of(made.usual(), docs="https://a.example/docs/")
    assert not [one for one in page.iter() if {"src", "srcset", "action", "style", "background"} & set(one.attrib)]
    assert not [one for one in page.iter() if any(name.startswith("on") for name in one.attrib)]
    assert {one.tag for one in page.iter()}.isdisjoint({"link", "img", "iframe", "object", "embed", "base"})
    [style], [script] = list(page.iter("style")), list(page.iter("script"))
    assert not re.search(r"url\(|@import", style.text)
    policy = page.find(".//meta[@http-equiv='Content-Security-Policy']").get("content")
    for element in style, script:
        digest = base64.b64encode(hashlib.sha256(element.text.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy


def test_without_documents_nothing_is_linked():
    page = page_of(made.usual())
    assert [one.get("href") for one in page.iter("a")] == ["#main"]


def test_what_was_not_judged_is_said():
    page = page_of([], [("a<b>.fits", "a fault")])
    assert "By a fault of specc, 1 file was not judged." in words(page)
    assert "a<b>.fits" in words(page)
    assert "No file has anything to say." in words(page)


def test_a_large_run_is_counted_and_not_listed(monkeypatch):
    for name, most in (("FILES", 9), ("FINDINGS", 3), ("EXAMPLES", 2), ("RULES", 4), ("FAULTS", 1)):
        monkeypatch.setattr(collected, f"MOST_{name}", most)
    many = [
        FileReport(f"{number}.fits", [Finding(f"F{rule:04}", "error", "x") for rule in range(5)])
        for number in range(16)
    ]
    page = page_of(many, [("a.fits", "a fault"), ("b.fits", "a fault")])
    assert len(page.findall(".//details[@class='file']")) == 9
    assert "The first 9 files that have something to say; 7 more are counted above and not listed" in words(page)
    assert "and 2 more findings" in words(page.find(".//details[@class='file']"))
    rules = page.findall(".//details[@class='rule']")
    assert len(rules) == 4
    assert len(rules[0].findall("ul/li")) == 2
    assert "and 14 more files" in words(rules[0])
    assert "16 findings of other rules are not listed." in words(page)
    assert "2 files were not judged. The first of them:" in words(page)
    assert "16 files" in words(page.find(".//h1"))


def test_memory_does_not_grow_with_the_run():
    from io import StringIO

    one, tally = HtmlSink(StringIO()), Tally()

    def judge(count):
        for number in range(count):
            report = FileReport(f"{number:0100}.fits", [Finding("F0410", "error", "x" * 100)])
            tally.add(report)
            one.file(report)

    tracemalloc.start()
    judge(collected.MOST_FILES)
    before, _ = tracemalloc.get_traced_memory()
    judge(2000)
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert after - before < 20_000


@made.law(15)
@given(made.runs, made.faults)
def test_any_run_gives_back_its_texts(reports, faults):
    page = page_of(reports, faults, docs="https://a.example/")
    said = words(page)
    for report in reports:
        for finding in report.findings:
            for text in (printable(report.path), printable(full_id(finding, report)), told_alone(finding)):
                assert " ".join(text.split()) in said
