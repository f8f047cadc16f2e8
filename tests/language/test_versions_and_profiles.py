"""Versions of specs and files, and profiles over specs."""

from __future__ import annotations

from language.judging import codes, compiled, judge, primary, product, says


@says(
    "Three, kept apart:",
    "the edition, the spec's semantic version, and what a file says of itself (`version primary.FMTVER`), so that a "
    "validator picks the rules a file was written under.",
)
def test_a_file_is_judged_by_the_rules_it_was_written_under():
    text = product('version primary.FMTVER\n primary { FMTVER : string "v"  NEW : int  since 2.0 "n" }')
    assert judge(text, [primary(FMTVER="1.0")]) == {}
    assert set(judge(text, [primary(FMTVER="2.1")])) == {"PRIMARY/NEW:presence"}
    made = compiled(text)
    assert (made.tree.edition, made.spec.version) == (1, "3.0.0")
    assert codes(product("primary { }")) == []


@says("`since V`, `until V`, `deprecated since V now X`, `formerly OLD` on items, values and rules.")
def test_what_came_went_and_was_renamed():
    text = product(
        """version primary.FMTVER
        primary {
          FMTVER : string "v"
          A?     : int  until 2.0 "went"
          B      : int  since 2.0 formerly OLD_B "was renamed"
          C?     : int  deprecated since 2.0 now B "outlived"
          KIND   : Kind "k"
          require B > 0  since 2.0 "grew"
        }""",
        'policy { undeclared keywords error }\n enum Kind : string { "X", "Y" since 2.0, "Z" until 2.0 }',
    )
    assert judge(text, [primary(FMTVER="1.0", A=1, OLD_B=-1, C=1, KIND="Z")]) == {}
    assert judge(text, [primary(FMTVER="2.0", B=1, KIND="Y")]) == {}
    late = judge(text, [primary(FMTVER="2.0", A=1, B=-1, C=1, KIND="Z")])
    assert {rule for rule, one in late.items() if one.level == "error"} >= {"PRIMARY/KIND:in", "PRIMARY:B"}
    assert [one.level for rule, one in late.items() if rule.startswith("PRIMARY/C")] == ["info"]
    assert any("A" in one.message for one in late.values())
    [old] = judge(text, [primary(FMTVER="2.0", OLD_B=1, KIND="X")]).values()
    assert "OLD_B" in old.message
    assert "B" in old.message


PROFILE = """
header Exposure { EXPTIME? : float  unit s  > 0 "t"  TEFF? : float  unit K "t" }
product p : fits "p" { primary { include Exposure } }
profile archive "what the archive asks" { raise Exposure.* to required }
"""


@says("`profile archive { raise Exposure.* to required }`:")
def test_a_profile_raises_levels():
    assert judge(PROFILE, [primary()]) == {}
    assert set(judge(PROFILE, [primary()], profile="archive")) == {"PRIMARY/EXPTIME:presence", "PRIMARY/TEFF:presence"}
    assert judge(PROFILE, [primary(EXPTIME=1.0, TEFF=1.0)], profile="archive") == {}


@says("overlays that only tighten.")
def test_a_profile_only_tightens():
    tighter = PROFILE.replace("raise Exposure.* to required", "p.PRIMARY.EXPTIME : in [1, 10]")
    assert set(judge(tighter, [primary(EXPTIME=20.0)], profile="archive")) == {"PRIMARY/EXPTIME:limit"}
    wider = PROFILE.replace("raise Exposure.* to required", "p.PRIMARY.EXPTIME : > -5")
    assert codes(wider) != []


@says('`example "..."` gives a value where none can be invented.')
def test_an_example_is_a_value_that_fits():
    text = product('primary { X : string  matches /[A-Z]+/  example "ABC" "x" }')
    [keyword] = compiled(text).spec.products[0].hdus[0].keywords
    assert "ABC" in repr(keyword)
    assert codes(text.replace('"ABC"', '"abc"')) != []
