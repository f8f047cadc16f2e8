"""What can be said of a keyword."""

from __future__ import annotations

import numpy as np
import pytest
from astropy.io import fits
from language.judging import codes, compiled, image, judge, primary, product, says


def one(line, before=""):
    """Give a spec whose primary header has one more line."""
    return product(f"primary {{ {line} }}", before)


@says("string, bool, int, float, complex, date, datetime, time;")
@pytest.mark.parametrize(
    ("kind", "right", "wrong"),
    [
        ("string", "a", 1),
        ("bool", True, "T"),
        ("int", 3, 3.5),
        ("float", 3.5, "3.5"),
        ("complex", 1 + 2j, "1"),
        ("date", "2020-02-29", "2020-02-30"),
        ("datetime", "2020-02-29T01:02:03.5", "2020-02-29"),
        ("time", "01:02:03.5", "25:00:00"),
    ],
)
def test_each_type_of_a_keyword(kind, right, wrong):
    text = one(f'X : {kind} "x"')
    assert judge(text, [primary(X=right)]) == {}
    assert list(judge(text, [primary(X=wrong)])) == ["PRIMARY/X:type"]


@says("`digits[5]`, `digits[1..5]` (numbers kept in strings, compared as numbers, padded when written);")
def test_numbers_kept_in_strings():
    assert judge(one('X : digits[5] "x"'), [primary(X="00042")]) == {}
    assert judge(one('X : digits[5] "x"'), [primary(X="42")]) != {}
    assert judge(one('X : digits[1..5] "x"'), [primary(X="42")]) == {}
    assert judge(one('X : digits[1..5] "x"'), [primary(X="0x2A")]) != {}
    text = one('X : digits[1..5] "x"  Y : int "y"  require X == Y')
    assert judge(text, [primary(X="00042", Y=42)]) == {}
    assert judge(text, [primary(X="00043", Y=42)]) != {}
    named = 'filename "f{x}.fits" { x : digits[5] = primary.X }\n primary { X : digits[1..5] "x" }'
    assert judge(product(named), [primary(X="42")], "f00042.fits") == {}
    assert judge(product(named), [primary(X="43")], "f00042.fits") != {}


@says("patterns;")
def test_a_whole_text_matches():
    text = one('X : string  matches /[A-Z]+/ "x"')
    assert judge(text, [primary(X="ABC")]) == {}
    assert list(judge(text, [primary(X="ABC1")])) == ["PRIMARY/X:matches"]


@says("intervals;")
def test_a_value_lies_in_an_interval():
    text = one('X : float  in [0, 360) "x"')
    assert judge(text, [primary(X=0.0)]) == {}
    for wrong in (360.0, -0.1):
        assert list(judge(text, [primary(X=wrong)])) == ["PRIMARY/X:limit"]


@says("fixed, derived and default values;")
def test_fixed_derived_and_default_values():
    text = one('W? : bool = true "w"  N : int "n"  M : int = N + 1 "m"  D? : string  default "no" "d"')
    assert judge(text, [primary(W=True, N=1, M=2)]) == {}
    assert set(judge(text, [primary(W=True, N=1, M=3)])) == {"PRIMARY/M:value"}
    extension = product('primary { }\n image I : float32[2, 3] "i" { X : string = "JWST" "x" }')
    [(rule, found)] = judge(extension, [primary(), image("I", np.ones((2, 3), np.float32), X="HST")]).items()
    assert (rule, found.expected) == ("I/X:value", "JWST")


@says("`nullable` (a card without value);")
def test_a_card_without_a_value():
    none = fits.PrimaryHDU(header=fits.Header([fits.Card.fromstring("X       =")]))
    assert judge(one('X : int  nullable "x"'), [none]) == {}
    assert list(judge(one('X : int "x"'), [none])) == ["PRIMARY/X:null"]


@says("`nonempty`;")
def test_a_text_is_not_blank():
    text = one('X : string  nonempty "x"')
    assert judge(text, [primary(X="a")]) == {}
    assert list(judge(text, [primary(X="")])) == ["PRIMARY/X:nonempty"]


@says("HIERARCH;")
def test_a_hierarch_card():
    text = one('`HIERARCH ESO DET DIT` : float  > 0 "d"')
    right, wrong = fits.Header(), fits.Header()
    right["HIERARCH ESO DET DIT"] = 1.5
    wrong["HIERARCH ESO DET DIT"] = -1.5
    assert judge(text, [fits.PrimaryHDU(header=right)]) == {}
    [(rule, _)] = judge(text, [fits.PrimaryHDU(header=wrong)]).items()
    assert rule.endswith("ESO DET DIT:limit")
    assert judge(text, [primary()]) != {}


@says("long strings;")
def test_a_long_string_is_read_whole():
    text = one('X : string  matches /a{200}b/ "x"')
    assert judge(text, [primary(X="a" * 200 + "b")]) == {}
    assert list(judge(text, [primary(X="a" * 200 + "c")])) == ["PRIMARY/X:matches"]


@says("Keyword inheritance as the policy says.")
@pytest.mark.parametrize(
    ("policy", "inherit", "right"),
    [("none", None, False), ("primary", None, True), ("keyword", True, True), ("keyword", False, False)],
)
def test_an_extension_inherits_as_the_policy_says(policy, inherit, right):
    text = product(
        'primary { X : int "x" }\n image I : float32[2, 3] "i" { X : int  > 0 "x" }', f"policy {{ inherit {policy} }}"
    )
    cards = {} if inherit is None else {"INHERIT": inherit}
    found = judge(text, [primary(X=1), image("I", np.ones((2, 3), np.float32), **cards)])
    assert ("I/X:presence" not in found) == right


@says('`section "..."` gives headings to headers and docs.')
def test_a_section_is_a_heading():
    made = compiled(one('A : int "a"  section "Times"  B : int "b"')).spec
    assert [each.section for each in made.products[0].hdus[0].keywords] == ["", "Times"]


def test_what_a_keyword_cannot_be_is_told():
    assert codes(one('TOOLONGNAME : int "x"')) == ["SP401"]
    assert codes(one('lower : int "x"')) == ["SP402"]


@says("alternates (`RA_TARG also RA_OBJ`);")
def test_a_keyword_goes_by_several_names():
    said = 'RA_TARG : float  in [0, 360)  also RA_OBJ "r"  require RA_TARG < 100'
    text = one(said, "policy { undeclared keywords error }")
    assert judge(text, [primary(RA_TARG=1.0)]) == {}
    assert judge(text, [primary(RA_OBJ=1.0)]) == {}
    assert len(judge(text, [primary(RA_OBJ=400.0)])) == 2
    assert judge(text, [primary(RA_OBJ=1.0, RA_TARG=2.0)]) != {}
    assert len(judge(text, [primary()])) == 1


@says('`like "{kind}[ {start} {stop}]"` for structured strings;')
def test_a_structured_string():
    text = one(
        """PEDIGREE : string  like "{kind}[ {start} {stop}]" {
             kind  : /GROUND|INFLIGHT/
             start : date written "DD/MM/YYYY"
             stop  : date written "DD/MM/YYYY"
           } "p"
           require PEDIGREE.start <= PEDIGREE.stop  if present"""
    )
    assert judge(text, [primary(PEDIGREE="GROUND")]) == {}
    assert judge(text, [primary(PEDIGREE="INFLIGHT 01/02/2003 01/03/2003")]) == {}
    for wrong in ("SPACE", "INFLIGHT 01/03/2003 01/02/2003", "INFLIGHT 30/02/2003 01/03/2003"):
        assert len(judge(text, [primary(PEDIGREE=wrong)])) == 1, wrong


@says("commentary;")
def test_commentary():
    text = one('HISTORY : commentary "what was done"')
    made = primary()
    assert list(judge(text, [made])) == ["PRIMARY/HISTORY:presence"]
    made.header["HISTORY"] = "made"
    assert judge(text, [made]) == {}


@says("record-valued cards.")
def test_record_valued_cards():
    text = one('DP1 : record "d" { EXTVER : float "e"  NAXES : float  > 0 "n" }')

    def file(*fields):
        header = fits.Header()
        for field in fields:
            header.append(fits.Card("DP1", field))
        return [fits.PrimaryHDU(header=header)]

    assert judge(text, file("EXTVER: 1.0", "NAXES: 2.0")) == {}
    assert len(judge(text, file("EXTVER: 1.0"))) == 1
    assert len(judge(text, file("EXTVER: 1.0", "NAXES: -2.0"))) == 1
