"""The names of files: what a template says, and what is proved of it."""

from __future__ import annotations

import gzip

import pytest
from language.judging import codes, compiled, judge, primary, product, says

from specc.backends.validator import load


def right(filename, name, cards=None, keywords="", before=""):
    """Say whether a file of that name is right by what a spec says of names."""
    text = product(f"filename {filename}\n primary {{ {keywords} }}", before)
    return judge(text, [primary(**(cards or {}))], name) == {}


@says("`.gz`, `.bz2` and `.Z` are taken off before a name is matched and are no part of `filename`.")
def test_what_packs_a_file_is_no_part_of_its_name(tmp_path):
    text = product('filename "a_{x}.fits" { x : /[a-z]+/ }\n primary { FILENAME : string = filename "n" }')
    made = compiled(text)
    plain = tmp_path / "a_b.fits"
    primary(FILENAME="a_b.fits").writeto(plain)
    packed = tmp_path / "a_b.fits.gz"
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    for path in (plain, packed):
        [report] = load(made.plan).validate(str(path)).files
        assert not [one.rule for one in report.findings if ":" in one.rule]


@says("A template and typed fields, bound to keywords or not:")
def test_a_template_and_its_fields():
    said = '"a_{x}_{y}.fits" { x : /[a-z]+/  y : digits[3] = primary.N }'
    assert right(said, "a_b_007.fits", {"N": 7}, 'N : int "n"')
    assert not right(said, "a_b_008.fits", {"N": 7}, 'N : int "n"')
    assert not right(said, "a_B_007.fits", {"N": 7}, 'N : int "n"')


@says(
    '`[optional]` parts, `(a|b)`, lists with separators, `lower(Enum)`, dates `written "YYYYDDDhhmmss"`, exclusions, '
    "shared fields (`names Stage3 { ... }`)."
)
@pytest.mark.parametrize(
    ("said", "names", "others"),
    [
        ('"a[_{x}].fits" { x : /[a-z]+/ }', ["a.fits", "a_b.fits"], ["a_.fits"]),
        ('"a_(lc|spec).fits"', ["a_lc.fits", "a_spec.fits"], ["a_x.fits"]),
        ('"a_{x}.fits" { x : list of lower(Mission) by "-" }', ["a_k2.fits", "a_k2-tess.fits"], ["a_k2_tess.fits"]),
        ('"a_{x}.fits" { x : lower(Mission) }', ["a_tess.fits"], ["a_TESS.fits", "a_hst.fits"]),
        (
            '"a_{x}.fits" { x : datetime written "YYYYDDDhhmmss" }',
            ["a_2024366235959.fits"],
            ["a_2023366235959.fits", "a_20243662359.fits"],
        ),
        ('"a_{x}.fits" { x : /[a-z-]+/ except /.*-old/ }', ["a_b-new.fits"], ["a_b-old.fits"]),
        ('"a_{x}.fits" { include Shared }', ["a_b.fits"], ["a_1.fits"]),
    ],
)
def test_what_a_field_can_be(said, names, others):
    before = 'enum Mission : string { "K2", "TESS" }\n names Shared { x : /[a-z]+/ }'
    for name in names:
        assert right(said, name, before=before), name
    for name in others:
        assert not right(said, name, before=before), name


def test_a_date_in_a_name_is_cut_and_not_rounded():
    said = '"a_{x}.fits" { x : datetime written "YYYYDDDhhmmss" = primary.D }'
    assert right(said, "a_2022117003102.fits", {"D": "2022-04-27T00:31:02.966"}, 'D : datetime "d"')
    assert not right(said, "a_2022117003103.fits", {"D": "2022-04-27T00:31:02.966"}, 'D : datetime "d"')


TWO = """
product a : fits "a" {{ {} filename "{}_{{x}}.fits" {{ x : /[a-z]+/ }}  primary {{ KIND : string "k" }} }}
product b : fits "b" {{ {} filename "{}_{{x}}.fits" {{ x : /[a-z]+/ }}  primary {{ KIND : string "k" }} }}
"""


@says(
    "Two products may share a name pattern (JWST `_cal`, `_x1d`) when their `identify` conditions are provably "
    "disjoint;",
    "otherwise overlap is an error.",
)
def test_two_products_share_names_only_when_no_file_can_be_both():
    one, other = 'identify primary.KIND == "A"', 'identify primary.KIND == "B"'
    assert codes(TWO.format(one, "x", other, "x")) == []
    assert codes(TWO.format("", "x", "", "y")) == []
    assert "SP504" in codes(TWO.format("", "x", "", "x"))
    assert "SP504" in codes(TWO.format(one, "x", 'identify primary.KIND != "B"', "x"))


@says(
    "The compiler proves with automata that names of one product never need another's, that case alone tells no two "
    "apart, how long one can get (8.3, 68, ...",
    "where a policy asks), that building and parsing a name invert each other.",
)
def test_what_is_proved_of_names():
    assert codes(product('filename "a_{x}.fits" { x : digits[3] }\n primary { }')) == []
    assert codes(TWO.format("", "ab", "", "aB")) != [], "case alone tells two products apart"
    long = product('filename "a_{x}.fits" { x : /[a-z]{80}/ }\n primary { }', "policy { names length <= 68 }")
    short = product('filename "a{x}.fit" { x : digits[3] }\n primary { }', "policy { names 8.3 }")
    assert codes(long) != []
    assert codes(short) == []
    assert codes(short.replace(".fit", ".fits")) != [], "the part behind the full stop has three characters"
    twice = compiled(product('filename "{x}{y}.fits" { x : /[a-z]+/  y : /[a-z]+/ }\n primary { }'))
    assert [one.code for one in twice.diagnostics], "aab is a and ab, or aa and b"
    small = product('filename "a_{x}.fits" { x : digits[2] = primary.N }\n primary { N : int  in 1..100 "n" }')
    assert codes(small) != [], "100 does not fit into two digits"
