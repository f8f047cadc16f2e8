"""Texts made of parts: what they are made of, and what a part may be used for."""

from __future__ import annotations

import pytest
from model.resolving import product_codes

LIKE = 'A : string like "{k}[ {n}]" { k : /x|y/  n : digits[2] }  B? : string like "{m}" { m : digits[3] }'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ('require A.k == "x"', []),
        ("require A.n > 3", ["SP302"]),
        ("require A.n > 3  if present", []),
        ("require exists A.n and A.n > 3", []),
        ("when exists A.n { require A.n > 3 }", []),
        ("require B.m > 3", ["SP302"]),
        ("require exists B implies B.m > 3", []),
        ("require exists B.m implies B matches /1.*/", []),
        ("require A.z == 1", ["SP501"]),
        ("require A.k > 3", ["SP301"]),
        ('C : int like "{m}" { m : digits[3] }', ["SP234"]),
        ('C : string like "{m}" { n : digits[3] }', ["SP501", "SP502"]),
        ('C : string like "{m" { m : digits[3] }', ["SP503"]),
        ('C : string like "{m}" { m : digits[3]  m : digits[2] }', ["SP202"]),
        ('C : string like "{m}" { m : date written "DD/MM/YYYY" }', []),
        ("P : digits[3]  Q : digits[2]  C : string = P + Q", []),
        ("P : digits[3]  Q : digits[2]  C : int = P + Q", []),
        ('P : int  C : string = "a" + P', ["SP301"]),
    ],
)
def test_what_may_be_said(text, expected):
    assert product_codes(f"primary {{ {LIKE} {text} }}") == expected


def test_pixels_and_columns_are_not_made_of_parts():
    fact = 'like "{m}" { m : digits[3] }'
    assert product_codes(f"image I : float[*] {fact}") == ["SP234"]
    assert product_codes(f"table T {{ columns {{ A : string {fact} }} }}") == ["SP234"]
    assert product_codes(f"table T {{ columns {{ A : int {{ TLMIN : string {fact} }} }} }}") == ["SP234"]
