"""Blocks of keywords that may sit in any header, and what is said of those that cannot."""

from __future__ import annotations

import pytest
from model.resolving import product, product_codes


def test_several_blocks_are_one_and_stand_beside_the_hdus():
    made = product("hdu X? : any  anywhere { A : int }  anywhere { B : int }")
    assert [one.name for one in made.anywhere.keywords] == ["A", "B"]
    assert [one.label for one in made.hdus] == ["X"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("primary { A : int }  anywhere { A : int }", ["SP233"]),
        ("primary { A : int }  anywhere { B : int also A }", ["SP233"]),
        ("anywhere { A : int }  anywhere { A : int }", ["SP202"]),
        ("repeat 1..* { anywhere { A : int }  image SCI : float[*] }", ["SP233"]),
        ("anywhere { columns { A : int } }", ["SP101"]),
        ("anywhere { A? : int }  primary { B : int  require A > B }", ["SP302"]),
        ("anywhere { A? : int }  primary { B : int  require exists A and A > B }", []),
        ("anywhere { A : int }  require A > 3", []),
        ('anywhere { K : string in {"a", "b"} }  primary { switch K { "a" { X : int } } }', ["SP207"]),
        ("anywhere { A : int }  image SCI : float[*] { switch A { 1 { } else { B : int } } }", []),
    ],
)
def test_what_may_be_said(body, expected):
    assert product_codes(body) == expected
