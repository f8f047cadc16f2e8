"""Switches over everything that has few values: enums, subsets, truth values and ranges of integers, one in another."""

from __future__ import annotations

import pytest
from model.resolving import product, product_codes

ENUMS = 'enum K : string { "a", "b", "c" }  subset L of K { "a", "b" }'


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("primary { F : bool  switch F { true { A : int } false { B : int } } }", []),
        ("primary { F : bool  switch F { true { A : int } } }", ["SP207"]),
        ("primary { F : int in {1, 2}  switch F { 1 { A : int } 2 { B : int } } }", []),
        ("primary { F : int in 1..3  switch F { 1, 2 { A : int } 3 { B : int } } }", []),
        ("primary { F : int in 1..3  switch F { 1, 2 { A : int } } }", ["SP207"]),
        ("primary { F : int in 1..999  switch F { 1, 2 { A : int } } }", ["SP207"]),
        ('primary { F : L  switch F { "a" { A : int } "b" { B : int } } }', []),
        ('primary { F : K  switch F { "a" { A : int } "b" { } "a" { B : int } "c" { } } }', ["SP237"]),
        ('primary { F : K  G : bool  switch F { "a" { switch G { true { A : int } } } else { } } }', ["SP207"]),
        (
            'primary { F : K } switch primary.F { "a" { image SCI : float[*] } "b" { } "c" { image SCI : int16[*] } }',
            [],
        ),
        ('primary { F : L } table T { columns { switch F { "a" { X : int } "b" { Y : int } } } }', []),
        ('anywhere { F : L } image SCI : float[*] { switch F { "a" { A : int } "b" { B : int } } }', []),
    ],
)
def test_every_value_has_one_arm(body, expected):
    assert product_codes(body, ENUMS) == expected


def test_arms_in_arms_are_conditions_that_hold_together():
    body = 'primary { F : L  G : bool  switch F { "a" { switch G { true { A : int } false { B : int } } } "b" { } } }'
    keywords = {one.name: one for one in product(body, ENUMS).hdus[0].keywords}
    assert [len(keywords[name].conditions) for name in ("F", "A", "B")] == [0, 2, 2]
