"""File names: templates become regular expressions that find the fields again."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from model.resolving import product, product_codes

TEMPLATE = """filename "a{program}[-seg{segment}]_(x|y{kind})_{program}.fits" {
  program : digits[3]  segment : digits[1..2]  kind : /[a-z]+/
}"""


def pattern():
    return product(f"{TEMPLATE} primary {{ }}").templates[0].pattern


@given(st.integers(0, 999), st.none() | st.integers(0, 99), st.none() | st.from_regex(r"[a-z]+", fullmatch=True))
def test_what_a_template_builds_it_finds_again(program, segment, kind):
    middle = "x" if kind is None else f"y{kind}"
    name = f"a{program:03d}{'' if segment is None else f'-seg{segment}'}_{middle}_{program:03d}.fits"
    match = re.fullmatch(pattern(), name)
    assert match is not None
    assert match["program"] == f"{program:03d}"
    assert match["segment"] == (None if segment is None else str(segment))
    assert match["kind"] == kind


def test_a_field_that_comes_again_is_the_same():
    assert not re.fullmatch(pattern(), "a001_x_002.fits")


def test_an_enum_in_lower_case():
    made = product(
        'filename "{m}_{n}.fits" { m : lower(Mode)  n : Mode } primary { }', 'enum Mode : string { "AB", "A.C", "ABD" }'
    )
    assert re.fullmatch(made.templates[0].pattern, "abd_A.C.fits")
    assert not re.fullmatch(made.templates[0].pattern, "ab_AxC.fits")


@pytest.mark.parametrize(
    ("filename", "code"),
    [
        ('"a{b}.fits"', "SP501"),
        ('"a.fits" { b : digits }', "SP502"),
        ('"a[b.fits"', "SP503"),
        ('"a)b.fits"', "SP503"),
        ('"a{.fits"', "SP503"),
        ('""', "SP503"),
        ('"{b}.fits" { b : /(/ }', "SP310"),
        ('"{b}.fits" { b : float }', "SP403"),
        ('"{b}.fits" { b : Nothing }', "SP201"),
        ('"{b}.fits" { b : digits = primary.NO }', "SP201"),
    ],
)
def test_what_is_wrong_says_so(filename, code):
    assert product_codes(f"filename {filename} primary {{ }}") == [code]
