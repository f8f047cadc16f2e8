"""Mutants of tables, images, HDUs, names and rules of authors of FITS: each breaks its rule, and no other."""

from __future__ import annotations

import pytest
from factories.judged import findings, planned

from specc.plan.rules import about
from tests.mutants.broken import ends, hunted

_HDUS = """
flags Dq : uint16 {{ bit 0 bad "bad"  bit 1 worse "worse" }}
product p : fits "p" {{
  {head}
  primary {{ A? : int "a number"  B? : int "a number" {primary} }}
  {rest}
}}
"""
_TABLE = """@primary 8
@table 3 1J 1E 2D 4A
EXTNAME = 'T       '
TTYPE1  = 'N       '
TTYPE2  = 'X       '
TUNIT2  = 's       '
TTYPE3  = 'V       '
TTYPE4  = 'S       '
@data 00000001 3F800000 3FF0000000000000 4000000000000000 61626320
@data 00000002 40000000 3FF0000000000000 4000000000000000 61626320
@data 00000003 40400000 3FF0000000000000 4000000000000000 61626320
"""
_IMAGE = """@primary 8
@image 16 2 3
EXTNAME = 'SCI     '
BUNIT   = 's       '
@data 0001 0002 0003 0004 0005 0006
@image 16 2 3
EXTNAME = 'DQ      '
BZERO   =                32768
@data 8000 8001 8000 8002 8000 8003
"""
_CASES = {
    "a column": (
        "table T { columns { N : int32 > 0 increasing  X : float32 unit s in [0, 9]  V : float64[2]  S : string[4] } }",
        _TABLE,
        (
            "N:presence N:type N:shape N:limit N:order X:unit X:limit X:null V:shape V:null S:type T:undeclared-column "
            "T:presence T:kind T:undeclared-keyword p:undeclared-hdu"
        ),
    ),
    "unique values of an enum": (
        (
            "table T { rows in 1..3  columns in order { N : int32 in {1, 2, 3} unique  X : float32 finite  "
            "V : float64[2]  S : string matches /[a-c]+/ } }"
        ),
        _TABLE,
        "N:in N:unique X:finite S:matches T:rows T:order",
    ),
    "rules over rows": (
        (
            "table T { columns { N : int32  X : float32  V : float64[2]  S : string } "
            'each row { require N < X + 2 "close" } require max(N) < 4 "few" }'
        ),
        _TABLE,
        "T:N-X T:max-N",
    ),
    "an image": (
        "image SCI : int16[ny, nx] unit s > 0  image DQ : uint16[ny, nx] bits Dq",
        _IMAGE,
        "SCI:type SCI:shape SCI:unit SCI:limit SCI:null DQ:bits DQ:shape DQ:type SCI:match SCI:presence",
    ),
    "a rule over pixels": (
        'image SCI : int16[ny, nx] unit s  image DQ : uint16[ny, nx] bits Dq each pixel { require SCI > DQ "more" }',
        _IMAGE,
        "SCI-DQ",
    ),
}


@pytest.mark.parametrize("case", _CASES)
def test_every_aspect_is_broken_alone(case, tmp_path):
    rest, file, aspects = _CASES[case]
    plan = planned(_HDUS.format(head="", primary="", rest=rest))
    assert not findings(plan, file, tmp_path)
    result = hunted(plan, file)
    dead = {one.rpartition(":")[2] for one in result.killed} | ends(result.killed)
    assert set(aspects.split()) <= dead, result.alive
    for rule, mutant in result.killed.items():
        found = findings(plan, mutant.content, tmp_path, name=mutant.name)
        assert set(found) <= {rule, *mutant.also}, mutant.how


_AUTHORS = [
    'require A < B  if present "order"',
    'require A + 1 == B  if present "sum"',
    'require A != 0 or B != 0  if present "not both"',
    'require exists A implies exists B "both"',
    "exactly_one(A, C)",
    'require A in {1, 2}  if present "listed"',
]


@pytest.mark.parametrize("rule", _AUTHORS)
def test_rules_of_authors_are_broken(rule, tmp_path):
    spec = _HDUS.format(head="", primary=f'C? : string "a text" {rule}', rest="")
    file = "@primary 8\nA       =                    1\nB       =                    2\n"
    plan = planned(spec)
    assert not findings(plan, file, tmp_path)
    result = hunted(plan, file)
    [name] = [one for one, those in about(plan.spec).items() if those[0].rule is not None]
    assert name in result.killed, result.alive
    assert set(findings(plan, result.killed[name].content, tmp_path)) == {name}


def test_what_a_rule_between_items_breaks_besides_is_made_good(tmp_path):
    spec = _HDUS.format(head="", primary='C : int > 0 "a number"  require C == A + B  if present "sum"', rest="")
    file = (
        "@primary 8\nA       =                    1\nB       =                    2\nC       =                    3\n"
    )
    plan = planned(spec)
    result = hunted(plan, file)
    mutant = result.killed["p/PRIMARY/C:limit"]
    assert " and " in mutant.how
    assert set(findings(plan, mutant.content, tmp_path)) == {"p/PRIMARY/C:limit"}


def test_conditions_are_made_to_hold(tmp_path):
    primary = 'KIND : string in {"dark", "flat"} "kind"  when KIND == "flat" { LAMP : string in {"on", "off"} "lamp" }'
    plan = planned(_HDUS.format(head="", primary=primary, rest=""))
    result = hunted(
        plan, "@primary 8\nKIND    = 'dark    '\n", "@primary 8\nKIND    = 'flat    '\nLAMP    = 'on      '\n"
    )
    assert {"LAMP:presence", "LAMP:in", "LAMP:type"} <= ends(result.killed)
    alone = hunted(plan, "@primary 8\nKIND    = 'flat    '\nLAMP    = 'on      '\n")
    assert {"LAMP:presence", "LAMP:in", "LAMP:type", "KIND:in"} <= ends(alone.killed)


def test_names_of_files_are_broken(tmp_path):
    head = 'filename "{a}_x.fits" { a : digits[2] = primary.A "a" }'
    plan = planned(_HDUS.format(head=head, primary="", rest=""))
    result = hunted(plan, "@primary 8\nA       =                   12\n", name="12_x.fits")
    assert {"p:name", "a:value"} <= ends(result.killed), result.alive
    mutant = result.killed["p:name"]
    assert set(findings(plan, mutant.content, tmp_path, name=mutant.name)) == {"p:name"}


def test_repetitions_are_miscounted(tmp_path):
    rest = 'repeat slit in 1..2 { image SCI : int16[*] { SLIT : string "slit" } } require unique(SCI[*].SLIT) "own"'
    plan = planned(_HDUS.format(head="", primary="", rest=rest))
    sci = "@image 16 2\nEXTNAME = 'SCI     '\nEXTVER  =                    {0}\nSLIT    = 's{0}      '\n"
    file = "@primary 8\n" + sci.format(1) + sci.format(2)
    assert not findings(plan, file, tmp_path)
    result = hunted(plan, file)
    assert {"SCI:count", "p:unique-SLIT", "SLIT:presence"} <= ends(result.killed), result.alive


def test_tables_of_one_row_and_of_none_are_edited(tmp_path):
    plan = planned(
        _HDUS.format(head="", primary="", rest="table T { columns { X : float32 in [0, 9]  S : string[2] } }")
    )
    head = "EXTNAME = 'T       '\nTTYPE1  = 'X       '\nTTYPE2  = 'S       '\n"
    one = f"@primary 8\n@table 1 1E 2A\n{head}@data 3F800000 6162\n"
    none = f"@primary 8\n@table 0 1E 2A\n{head}"
    assert not findings(plan, one, tmp_path)
    assert not findings(plan, none, tmp_path)
    assert {"X:null", "X:limit", "S:type"} <= ends(hunted(plan, none, one).killed)


def test_two_hunts_find_the_same():
    rest, file, _ = _CASES["a column"]
    plan = planned(_HDUS.format(head="", primary="", rest=rest))
    one, other = hunted(plan, file), hunted(plan, file)
    assert one.alive == other.alive
    assert {rule: mutant.content for rule, mutant in one.killed.items()} == {
        rule: mutant.content for rule, mutant in other.killed.items()
    }
