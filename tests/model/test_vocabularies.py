"""Vocabularies: a term is said once, and used in headers and tables."""

from __future__ import annotations

import pytest
from model.resolving import codes, diagnose, model, product, product_codes

CORE = """
enum ExpType : string { "NRC_IMAGE", "NRS_IFU", "NRS_DARK" }
subset Dark of ExpType { "NRS_DARK" }
vocabulary Core {
  section "Exposure"
  EXP_TYPE : ExpType          as asdf meta.exposure.type  as ecsv exp_type  "kind of exposure"
  EXPTIME  : float unit s > 0 as asdf meta.exposure.time                    "time on source"
  OLD      : string deprecated                                              "no longer written"
  section "Place"
  RA, DEC  : float unit deg                                                 "place"
  CRVAL[i] : float unit deg for i in 1..2                                   "reference point"
  S_*      : string in {"DONE", "SKIPPED"}                                  "step"
  `2MASS`  : string                                                         "name"
  SHAPE    : float32[2]                                                     "shape"
}
"""


def keywords(text, before=CORE, **imports):
    return {one.name: one for one in product(f"primary {{ {text} }}", before, **imports).hdus[0].keywords}


def test_terms_are_used_with_all_that_is_said_of_them():
    made = keywords("use Core.EXP_TYPE, EXPTIME?, CRVAL[i], S_*?")
    assert list(made) == ["EXP_TYPE", "EXPTIME", "CRVAL[i]", "S_*"]
    assert [one.presence.level for one in made.values()] == ["required", "optional", "required", "optional"]
    assert {one.vocabulary for one in made.values()} == {"Core"}
    assert made["EXPTIME"].facts.unit.texts == ("s",)
    assert made["EXPTIME"].doc == "time on source"
    assert made["EXP_TYPE"].facts.types[0].enum == "ExpType"
    assert made["CRVAL[i]"].family.pattern == r"CRVAL\d+"
    assert made["S_*"].family.pattern


def test_braces_say_whether_a_term_is_there_and_narrow_it():
    made = keywords(
        "use Core.EXP_TYPE, EXPTIME, RA, S_*? { EXP_TYPE : Dark recommended  EXPTIME : < 10 required when RA > 0"
        '  S_* : in {"DONE"} "done" }'
    )
    assert made["EXP_TYPE"].facts.values == ("NRS_DARK",)
    assert made["EXP_TYPE"].presence.level == "recommended"
    assert (made["EXPTIME"].presence.level, made["EXPTIME"].presence.when[0][0]) == ("optional", "required")
    assert [one.bound.text for one in made["EXPTIME"].facts.limits] == ["0", "10"]
    assert (made["S_*"].facts.values, made["S_*"].doc) == (("DONE",), "done")
    made = keywords("use Core.EXPTIME, OLD { EXPTIME : forbidden }")
    assert (made["EXPTIME"].presence.level, made["OLD"].presence.level) == ("forbidden", "deprecated")


@pytest.mark.parametrize(
    "narrowing", ['EXP_TYPE : in {"X"}', "EXPTIME : > -1", "EXPTIME : string", "EXPTIME : nullable"]
)
def test_braces_never_widen(narrowing):
    assert product_codes(f"primary {{ use Core.EXP_TYPE, EXPTIME {{ {narrowing} }} }}", CORE) == ["SP205"]


def test_columns_use_the_same_terms():
    made = product("table T { columns { use Core.RA, DEC? { RA : in [0, 360) }  use Core.SHAPE } }", CORE)
    ra, dec, shape = made.hdus[0].columns
    assert (ra.facts.limits[1].bound.text, dec.presence.level, shape.shape) == ("360", "optional", (2,))
    assert ra.vocabulary == "Core"


def test_the_braces_of_a_term_are_those_of_its_column():
    before = 'vocabulary V { N : int "n" { TLMIN : int "least"  use W.TLMAX } }\nvocabulary W { TLMAX : int "most" }\n'
    made = product("table T { columns { use V.N } }", before)
    assert [one.name for one in made.hdus[0].columns[0].keywords] == ["TLMIN", "TLMAX"]


def test_terms_of_another_spec():
    for text in ("import demo.core\n", "import demo.core (Core, Dark)\n"):
        name = "core." if "(" not in text else ""
        made = keywords(f"use {name}Core.EXP_TYPE {{ EXP_TYPE : {name}Dark }}", text, core=CORE)
        assert made["EXP_TYPE"].facts.values == ("NRS_DARK",)
        assert made["EXP_TYPE"].facts.types[0].enum == "ExpType"


def test_a_term_under_a_condition_and_in_a_fragment():
    text = "header H { use Core.RA, DEC  require RA > DEC }\n"
    made = product('primary { use Core.EXP_TYPE  when EXP_TYPE == "NRS_IFU" { include H } }', CORE + text)
    _, ra, dec = made.hdus[0].keywords
    assert [len(one.conditions) for one in (ra, dec)] == [1, 1]
    made = product("primary { include H? { RA : in [0, 360) } }", CORE + text)
    assert made.hdus[0].keywords[0].presence.level == "optional"
    assert len(made.hdus[0].keywords[0].facts.limits) == 2


def test_a_term_that_two_fragments_use_is_one_item():
    before = CORE + "header A { use Core.RA? { RA : > 0 } }\nheader B { use Core.RA { RA : < 9 } }\n"
    (ra,) = product("primary { include A  include B }", before).hdus[0].keywords
    assert ra.presence.level == "required"
    assert [one.bound.text for one in ra.facts.limits] == ["0", "9"]


def test_a_term_twice_in_a_block_is_told_with_both_places():
    text = CORE + 'product p : fits "p" { primary { use Core.RA\n use Core.DEC, RA? } }'
    _, (found,) = diagnose(text)
    assert (found.code, found.others[0].text) == ("SP202", "first here")
    assert product_codes('primary { use Core.RA  RA : float "ra" }', CORE) == ["SP202"]


@pytest.mark.parametrize(
    ("use", "says", "help_"),
    [
        ("Core.EXPTYPE", "`Core` has no term `EXPTYPE`", "did you mean `EXP_TYPE` or `EXPTIME`?"),
        ("Core.CRVAL", "`Core` has no term `CRVAL`", "did you mean `CRVAL[i]`?"),
        ("Cor.RA", "no vocabulary is called `Cor`", "did you mean `Core`?"),
        ("H.RA", "no vocabulary is called `H`", "it is a fragment: `include H`"),
        ("Core.RA { DEC : > 0 }", "`DEC` is none of the terms that are used here", "use it too: `use Core.DEC`"),
    ],
)
def test_what_is_not_there(use, says, help_):
    text = CORE + 'header H { RA : float "ra" }\nproduct p : fits "p" { primary { use ' + use + " } }"
    _, (found,) = diagnose(text)
    assert (found.code, found.message, found.help) == ("SP201", says, help_)


def test_including_a_vocabulary_says_how_it_is_used():
    _, (found,) = diagnose(CORE + 'product p : fits "p" { primary { include Core } }')
    assert (found.code, found.message) == ("SP204", "`Core` holds terms; here keywords are declared")
    assert found.help == "use its terms: `use Core.NAME`"


def test_what_fits_cannot_hold_is_told_where_it_is_used():
    before = 'vocabulary V { exposure_type : string "x"  LONGNAMES : int "l"  NX : bit "b"  D : date "d" }\n'
    assert product_codes("primary { }", before) == []
    assert product_codes("primary { use V.exposure_type }", before) == ["SP402"]
    text = before + 'product p : fits "p" { primary { use V.LONGNAMES } }'
    _, (found,) = diagnose(text)
    assert (found.code, found.span.text, found.others[-1].text) == ("SP401", "LONGNAMES", "the term is declared here")
    assert product_codes("primary { use V.NX }", before) == ["SP403"]
    assert product_codes("table T { columns { use V.exposure_type, D } }", before) == ["SP403"]


@pytest.mark.parametrize(
    ("term", "code"),
    [
        ("A? : int", "SP224"),
        ("A : int recommended", "SP224"),
        ("A : int required when B > 3", "SP224"),
        ("A : int as fits B", "SP224"),
        ("A : int as asdff meta.a", "SP224"),
        ("A : int as asdf meta.a as asdf meta.b", "SP202"),
        ("A, C : int as asdf meta.a", "SP224"),
        ("A : int as asdf meta.b", "SP202"),
        ("A : flaot", "SP201"),
        ("A : int > 5 < 3", "SP307"),
        ('A : int "a" A : int', "SP202"),
        ("A : int for i in 1..3", None),
        ("A[i] : int", "SP201"),
    ],
)
def test_what_a_term_cannot_say(term, code):
    text = f'vocabulary V {{ B : int as asdf meta.b "b"  {term} "x" }}'
    assert codes(text) == ([code] if code else [])


def test_the_model_has_the_vocabularies_with_the_names_in_other_formats():
    spec = model(CORE)
    (core,) = spec.vocabularies
    assert (core.name, core.spec) == ("Core", "demo.test")
    first = core.terms[0]
    assert [(one.format, one.path) for one in first.formats] == [("asdf", "meta.exposure.type"), ("ecsv", "exp_type")]
    assert [one.section for one in core.terms][:4] == ["Exposure", "Exposure", "Exposure", "Place"]
    assert core.terms[-1].shape == (2,)
    assert [one.name for one in core.terms] == [
        "EXP_TYPE", "EXPTIME", "OLD", "RA", "DEC", "CRVAL[i]", "S_*", "2MASS", "SHAPE",
    ]  # fmt: skip


def test_of_an_imported_vocabulary_the_model_has_what_is_used():
    spec = model('import demo.core (Core)\nproduct p : fits "p" { primary { use Core.RA, DEC } }', core=CORE)
    (core,) = spec.vocabularies
    assert (core.spec, [one.name for one in core.terms]) == ("demo.core", ["RA", "DEC"])
    assert not spec.enums


ALL_KINDS = """
vocabulary Core {
  RA_TARG     : float unit deg also RA_OBJ "right ascension"
  FILTER[i:2] : string for i in 1..99 "filters"
  PED         : string like "{kind}[ {start}]" { kind : /A|B/  start : date written "YYYY-MM-DD" } "pedigree"
  NEW         : int since 2.0 "new"
  T           : datetime "time"
  [c]_FLUX    : float for c in {A, B} "flux"
  `HIERARCH ESO DET DIT` : float unit s "exposure"
}
"""


@pytest.mark.parametrize(
    "body",
    [
        'primary { } anywhere { use Core.RA_TARG? } image S : int16[2] "s"',
        'primary { } repeat n in 1..* { image S : int16[2] "s" { when n == 1 { use Core.RA_TARG } } }',
        'primary { use Core.RA_TARG, FILTER[i:2]?, PED  require PED.kind == "A" }',
        'version primary.V  primary { V : string "v"  use Core.NEW }',
        "primary { use Core.`HIERARCH ESO DET DIT` { `HIERARCH ESO DET DIT` : > 0 } }",
        "primary { use Core.RA_TARG?, T?  exactly_one(RA_TARG, T) }",
        "table T { columns { use Core.[c]_FLUX } }",
        'table T { columns { A : int "a" { use Core.NEW? } } }',
    ],
)
def test_terms_go_with_all_that_items_go_with(body):
    assert product_codes(body, ALL_KINDS) == []


def test_a_level_that_is_said_where_a_term_is_used_stands_in_no_unusual_order():
    before = 'vocabulary V { T : string also TARGET "target"  U : string deprecated since 1.0 "old" }'
    assert product_codes("primary { use V.T? { T : recommended } }", before) == []
