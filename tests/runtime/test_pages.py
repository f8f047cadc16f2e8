"""The page of a rule follows from its id and the name of its spec."""

from __future__ import annotations

import pytest

from specc.runtime.findings import FileReport, Finding, Report
from specc.runtime.pages import located, page_of_rule, start_of
from specc.runtime.report import text


@pytest.mark.parametrize(
    ("rule", "page"),
    [
        ("cal/SCI/BUNIT:unit", "jwst/imaging/cal.rules.html#cal/SCI/BUNIT:unit"),
        ("cal:name", "jwst/imaging/cal.rules.html#cal:name"),
        ("index/SCI:presence", "jwst/imaging/index.product.rules.html#index/SCI:presence"),
        ("cal/meta/a key:type", "jwst/imaging/cal.rules.html#cal/meta/a+key:type"),
        ('cal/meta/"<#é:type', "jwst/imaging/cal.rules.html#cal/meta/%22%3C%23%C3%A9:type"),
        ("cal/meta/\x1b\udc80:type", "jwst/imaging/cal.rules.html#cal/meta/%EF%BF%BD%EF%BF%BD:type"),
        ("F0123", "rules.f01.html#F0123"),
        ("X0101", "rules.x01.html#X0101"),
        ("unmatched", "rules.html#unmatched"),
    ],
)
def test_page_of_a_rule(rule, page):
    assert page_of_rule(rule, "jwst.imaging") == page


def test_a_delivery_may_be_called_as_a_product_is():
    assert page_of_rule("cal/x:count", "m", delivery=True) == "m/cal.dataset.rules.html#cal/x:count"
    assert page_of_rule("cal/x:count", "m") == "m/cal.rules.html#cal/x:count"


def test_of_a_file_that_no_spec_knows_there_are_the_rules_of_its_structure():
    assert page_of_rule("F0101", None) == "rules.f01.html#F0101"


def test_on_a_terminal_the_rule_is_the_link():
    file = FileReport("x", [Finding("p/H/K:unit", "error", "so")], spec="a.b", version="1", product="p")
    shown = text(Report([file]), colour=True, docs="https://example.org/")
    address = "https://example.org/a/b/p.rules.html#p/H/K:unit"
    assert f"\x1b]8;;{address}\x1b\\p/H/K:unit\x1b]8;;\x1b\\" in shown
    assert "see " not in shown


def test_a_terminal_is_given_nothing_but_an_address():
    assert located("https://x.org/\x1b]0;é /") == "https://x.org/%1B]0;%C3%A9%20/"


def test_a_folder_is_linked_as_a_file(tmp_path):
    (tmp_path / "a b").mkdir()
    assert located(start_of(str(tmp_path / "a b"))) == f"{tmp_path.as_uri()}/a%20b/"
    with pytest.raises(ValueError, match="nowhere"):
        start_of(str(tmp_path / "nowhere"))
