"""The page of a rule follows from its id and the name of its spec."""

from __future__ import annotations

import pytest

from specc.runtime.pages import page_of_rule


@pytest.mark.parametrize(
    ("rule", "page"),
    [
        ("cal/SCI/BUNIT:unit", "jwst/imaging/cal.rules.html#cal/SCI/BUNIT:unit"),
        ("cal:name", "jwst/imaging/cal.rules.html#cal:name"),
        ("index/SCI:presence", "jwst/imaging/index.product.rules.html#index/SCI:presence"),
        ("cal/meta/a key:type", "jwst/imaging/cal.rules.html#cal/meta/a+key:type"),
        ('cal/meta/"<#é:type', "jwst/imaging/cal.rules.html#cal/meta/%22%3C%23%C3%A9:type"),
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
