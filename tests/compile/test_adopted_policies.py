"""`policy { from ... }`: another spec's policy, its levels of rules among it, and what overrides them."""

from __future__ import annotations

import pytest
from compile.test_imports import Texts, codes, gather, spec
from model.resolving import diagnose, model

from specc.compile import compile_spec
from specc.imports import Gatherer

GUIDELINES = """
policy {
  inherit    primary
  datetimes  fits, allow Z
  undeclared keywords error, columns warning
  rule F0412 off   "headers are kept as they were archived"
  rule F1209 info  "nobody can verify it"
}
"""
PRODUCT = 'product p : fits "P" { primary { } }\n'


def policy(own, **others):
    others = {"guide": GUIDELINES, **others}
    return model(f"policy {{ {own} }}\n{PRODUCT}", **others).policy


def levels(policy):
    return {one.code: (one.level, one.place.path) for one in policy.rule_levels}


def test_a_policy_is_adopted_with_its_levels_of_rules():
    made = policy("from demo.guide")
    assert (made.inherit, made.datetimes_allowed, made.undeclared_keywords) == ("primary", ("Z",), "error")
    assert levels(made) == {"F0412": ("off", "demo/guide.specc"), "F1209": ("info", "demo/guide.specc")}


def test_later_lines_override_what_they_speak_of():
    own = 'from demo.guide  inherit none  undeclared columns info  rule F0412 warning "here it counts"'
    made = policy(own)
    assert (made.inherit, made.datetimes_allowed) == ("none", ("Z",))
    assert (made.undeclared_keywords, made.undeclared_columns) == ("error", "info")
    assert levels(made) == {"F0412": ("warning", "demo/test.specc"), "F1209": ("info", "demo/guide.specc")}


def test_several_are_adopted_and_one_may_adopt_another():
    archive = 'policy { from demo.guide  inherit keyword  rule F1209 error "it is verified here" }'
    made = policy("from demo.archive", archive=archive)
    assert (made.inherit, made.undeclared_keywords) == ("keyword", "error")
    assert levels(made)["F1209"] == ("error", "demo/archive.specc")
    made = policy("from demo.guide  from demo.more", more="policy { inherit none }")
    assert (made.inherit, made.undeclared_keywords) == ("none", "error")


def test_a_policy_does_not_travel_with_an_import():
    made = model(f"import demo.guide\n{PRODUCT}", guide=GUIDELINES).policy
    assert (made.inherit, made.rule_levels) == ("none", ())


@pytest.mark.parametrize(
    ("own", "code", "says"),
    [
        ("inherit none  from demo.guide", "SP227", "what `demo.guide` says would override the lines before"),
        ("from demo.empty", "SP227", "`demo.empty` has no policy"),
        ("from demo.guide  from demo.guide", "SP202", "the policy says `from demo.guide` twice"),
    ],
)
def test_what_cannot_be_adopted(own, code, says):
    _, (found,) = diagnose(f"policy {{ {own} }}\n{PRODUCT}", guide=GUIDELINES, empty='header H { A : int "a" }')
    assert (found.code, found.message) == (code, says)
    assert found.others


def test_the_spec_is_found_without_an_import():
    library = Texts(a=spec("a") + f"policy {{ from b }}\n{PRODUCT}", b=spec("b") + GUIDELINES)
    compiled = compile_spec(library.find("a"), Gatherer(library))
    assert not compiled.diagnostics
    assert compiled.spec.policy.inherit == "primary"
    assert [path for path, _ in compiled.spec.sources] == ["a.specc", "b.specc"]


def test_a_spec_that_is_not_there_and_circles_are_told():
    (one,) = gather("a", a=spec("a") + "policy { from bb }", b=spec("b")).diagnostics
    assert (one.code, one.span.text) == ("SP601", "bb")
    (one,) = gather("a", a=spec("a") + "policy { from a }").diagnostics
    assert (one.code, one.label) == ("SP602", "a adopts the policy of a")
    texts = {"a": spec("a", "b"), "b": spec("b") + "policy { from c }", "c": spec("c") + "policy { from a }"}
    told = [gather(start, **texts).diagnostics for start in texts]
    assert told[0] == told[1] == told[2]
    ((one,),) = set(told)
    assert [one.label, *(other.text for other in one.others)] == [
        "a imports b", "b adopts the policy of c", "c adopts the policy of a",
    ]  # fmt: skip
    assert codes(gather("a", a=spec("a", "b") + "policy { from b }", b=spec("b") + GUIDELINES)) == []
