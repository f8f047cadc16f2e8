"""Other names of keywords and columns: every one of them is known, and none may be of two things."""

from __future__ import annotations

import pytest
from model.resolving import codes, product, product_codes


def test_other_names_are_kept_in_order():
    (hdu,) = product('primary { RA : float unit deg required when 1 > 0 also RA_OBJ, TARG-RA "x" }').hdus[:1]
    assert hdu.keywords[0].also == ("RA_OBJ", "TARG-RA")
    table = product("table T { columns { WAVE : float64 also `wave length`, AWAV } }").hdus[0]
    assert table.columns[0].also == ("wave length", "AWAV")


def test_any_name_means_the_same_thing():
    rules = product("primary { RA? : float also B, C  require exists B implies C > 3  require RA > 1 if present }").hdus
    first, second = rules[0].rules
    assert [node.name for node in (first.expression.left.target, first.expression.right.left)] == ["RA", "RA"]
    assert second.if_present[0].also == ("B", "C")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("primary { A : int also B  B : int }", ["SP232"]),
        ("primary { B : int  A : int also B }", ["SP232"]),
        ("primary { A : int also B  C : int also B }", ["SP232"]),
        ("primary { A : int also A }", ["SP232"]),
        ("primary { A : int also B, B }", ["SP232"]),
        ("primary { A, C : int also B }", ["SP232"]),
        ("primary { A[i] : int for i in 1..3 }", []),
        ("primary { X_* : int also B }", ["SP232"]),
        ("primary { A : int also TOO_LONG_NAME }", ["SP401"]),
        ("table T { columns { A : int { TLMIN : int also B } } }", ["SP232"]),
        ("image SCI : float[*] also ERR", ["SP232"]),
        ("primary { K : bool  when K { A : int also B } else { B : int } }", []),
        ("primary { A : int also B required }", ["SP104"]),
    ],
)
def test_names_that_are_wrong(body, expected):
    assert product_codes(body) == expected


def test_a_fragment_included_twice_merges():
    fragment = "header H { A : int also B }"
    assert codes(f'{fragment} product p : fits "p" {{ primary {{ include H  include H }} }}') == []
