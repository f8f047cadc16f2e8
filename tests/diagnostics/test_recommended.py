"""Recommendations: whom a policy follows, at which level each is told, and that its table is whole."""

from __future__ import annotations

import csv

import pytest
from compile.test_imports import Texts, spec

from specc.backends.docs.products.policy import policy_said
from specc.compile import compile_spec
from specc.diagnostics.codes import CODES
from specc.diagnostics.recommended import BODIES, RECOMMENDED
from specc.imports import Gatherer
from specc.lint.recommendations.registered import OF_PRODUCTS, OF_SPECS
from specc.runtime.codes import rules

PRODUCT = 'product p : fits "P" { primary groups { OBJECT : string  "object" } }\n'
GROUPS = {"M01", "M02", "M03", "M04", "J03", "H01", "H02", "S01"}


def told(policy, **others):
    """Give the codes with their levels that are told of random groups under a policy."""
    texts = {f"demo__{name}": spec(f"demo.{name}") + text for name, text in others.items()}
    library = Texts(demo__test=f"{spec('demo.test')}policy {{ {policy} }}\n{PRODUCT}", **texts)
    compiled = compile_spec(library.find("demo.test"), Gatherer(library))
    return compiled.right, {one.code: one.severity for one in compiled.diagnostics if one.code in {"M0101", "M0115"}}


@pytest.mark.parametrize(
    ("policy", "says"),
    [
        ("", {}),
        ("follow mast", {"M0101": "warning", "M0115": "warning"}),
        ('rule M0101 info "alone"', {"M0101": "info"}),
        ('follow mast rule M0101 off "old"', {"M0115": "warning"}),
        ('follow mast rule M0101 info "old" rule M0115 off "renamed"', {"M0101": "info"}),
    ],
)
def test_levels(policy, says):
    assert told(policy) == (True, says)


def test_another_body_is_not_asked():
    assert told("follow jwst")[1] == {}


def test_what_is_silent_may_be_switched_off_for_others():
    texts = Texts(a=spec("a") + 'policy { rule M0115 off "whoever follows renames files" }')
    assert not compile_spec(texts.find("a"), Gatherer(texts)).diagnostics


def test_an_error_stops_the_compilation():
    assert told('rule M0101 error "nobody reads them"') == (False, {"M0101": "error"})


def test_what_is_followed_is_adopted_together():
    guide = 'policy { follow mast  rule M0115 off "renamed" }'
    assert told("from demo.guide", guide=guide) == (True, {"M0101": "warning"})
    assert told("from demo.more from demo.guide", guide=guide, more="policy { follow jwst }")[1] == {"M0101": "warning"}
    again = 'from demo.guide follow jwst rule M0115 error "asked here"'
    assert told(again, guide=guide) == (False, {"M0101": "warning", "M0115": "error"})


def test_it_does_not_travel_with_an_import():
    texts = Texts(a=spec("a") + "policy { follow mast }", b=spec("b", "a") + PRODUCT)
    assert [one.code for one in compile_spec(texts.find("b"), Gatherer(texts)).diagnostics] == ["SP701"]


def test_each_lint_is_registered_and_each_that_is_registered_is_a_lint():
    asked = {one.code for one in RECOMMENDED.values() if one.disposition == "lint"}
    assert {*OF_PRODUCTS, *OF_SPECS} == asked
    assert not OF_PRODUCTS.keys() & OF_SPECS.keys()
    assert asked <= set(CODES)
    assert not set(RECOMMENDED) & set(rules()), "a code has one meaning"


@pytest.mark.parametrize("code", RECOMMENDED)
def test_a_row_says_who_judges_it(code):
    row = RECOMMENDED[code]
    assert row.disposition in {"lint", "compiler", "files", "data", "none"}
    assert row.level in {"error", "warning", "info"}
    assert row.body in BODIES
    assert row.asks.endswith(".")
    assert row.source
    assert bool(row.title) == (row.disposition == "lint")
    assert bool(row.how) == (row.disposition != "lint")


def test_every_rule_of_the_design_has_a_row(repository):
    design = repository.parent / "shared/design/rules.csv"
    if not design.is_file():
        pytest.skip("the design is not beside the repository")
    with design.open(encoding="utf-8", newline="") as lines:
        wanted = {row["code"]: row["severity"] for row in csv.DictReader(lines) if row["group"] in GROUPS}
    assert wanted == {one.code: one.level for one in RECOMMENDED.values()}


def test_pages_say_what_is_followed_and_what_is_not():
    library = Texts(
        a=f'{spec("a")}policy {{ follow mast, jwst  rule M0101 off "old *data*"  rule J0301 off "<b>" }}{PRODUCT}'
    )
    made = compile_spec(library.find("a"), Gatherer(library)).spec
    (said,) = [one for one in map(str, policy_said(made)) if "recommendations" in one]
    assert "MAST: data format guidelines and JWST: data products, but not" in said
    assert "<code>M0101</code> (old *data*) and <code>J0301</code> (&lt;b&gt;)" in said
