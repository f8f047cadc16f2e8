"""Rows of ASCII tables: bytes, and numbers in fields."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from specc.runtime.fits import rows
from specc.runtime.fits.standard import ascii_data
from tests.factories.fits_text import made
from tests.standard.judging import codes, findings
from tests.standard.tables import ascii_table, hexed, told


@pytest.fixture
def path(tmp_path):
    return tmp_path / "a.fits"


NUMBER = {
    "I": re.compile(rb" *(?:[+-]?[0-9]+)? *"),
    "F": re.compile(rb" *(?:[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[ED][+-]?[0-9]+)?)? *"),
}


@given(st.lists(st.text("  +-.ED0159x", min_size=5, max_size=5), min_size=1, max_size=20), st.sampled_from("IF"))
def test_fields_are_numbers_as_a_pattern_has_it(fields, code):
    cut = np.frombuffer("".join(fields).encode(), np.uint8).reshape(len(fields), 5)
    machine = ascii_data.machine()
    states = machine.read(cut).tolist()
    right = machine.integers if code == "I" else machine.reals
    for field, state in zip(fields, states, strict=True):
        assert bool(right[state] or state == machine.blank) == bool(NUMBER[code].fullmatch(field.encode())), field


@pytest.mark.parametrize(
    ("form", "field", "code"),
    [
        ("I6", b"   12 ", None),
        ("I6", b"  +12 ", None),
        ("I6", b"  1.0 ", "F0815"),
        ("I6", b"  1 2 ", "F0814"),
        ("I6", b"  - 2 ", "F0814"),
        ("I6", b"   -  ", "F0815"),
        ("F6.1", b"  1.5 ", None),
        ("F6.1", b"  .5  ", None),
        ("F6.1", b"  5.  ", None),
        ("F6.1", b"  15  ", "F0813"),
        ("F6.1", b"  15E1", "F0813"),
        ("F6.1", b" 1. 5 ", "F0814"),
        ("F6.1", b"   .  ", "F0815"),
        ("F6.1", b" 1.5E ", "F0815"),
        ("F6.1", b"1.5e+3", "F0815"),
        ("F6.1", b"1.5+3 ", "F0815"),
        ("F6.1", b" 1,5  ", "F0815"),
        ("F6.1", b"      ", None),
        ("E9.1", b"1.5E+308 ", None),
        ("E9.1", b"1.5E+309 ", "F0816"),
        ("D9.1", b"1.5D-400 ", None),
        ("I20", b"-9223372036854775808", None),
        ("I20", b" 9223372036854775808", "F0816"),
        ("I6", b"  1\xe9  ", "F0811"),
        ("I6", b"  1\t  ", "F0812"),
        ("A6", b"  1\0  ", "F0812"),
        ("A6", b"1e 1.x", None),
    ],
)
def test_fields(path, form, field, code):
    found = findings(path, ascii_table(form, [field.replace(b"1", b"1"), field]))
    assert told(found, code) == ([("N", 1, 2)] if code else [])
    assert set(found) == ({code} if code else set())


def test_integers_of_very_many_digits(path):
    wide = b"9" * 5000
    assert codes(path, ascii_table("I5000", [wide])) == {"F0816"}
    assert codes(path, ascii_table("I5000", [b"0" * 4999 + b"7"])) == set()


def test_nulls_are_no_numbers(path):
    card = "TNULL1  = '-       '"
    assert codes(path, ascii_table("F6.1", [b"  -   ", b" -    ", b"  1.5 "], card)) == set()
    assert told(findings(path, ascii_table("F6.1", [b"  -   ", b" x    ", b"  -   "], card)), "F0815") == [("N", 2, 1)]
    assert codes(path, ascii_table("F6.1", [b"-999  "], "TNULL1  = '-999    '")) == set()


def test_bytes_between_fields_may_be_any_ascii(path):
    content = '@primary\n@ascii 2 6 2:I3\nTTYPE1  = \'N       \'\n@data 00 "  1" 0D 0A 07 "  2" {last} 0A'
    assert codes(path, content.format(last="7F")) == set()
    assert told(findings(path, content.format(last="80")), "F0811") == [(None, 2, 1)]


def test_wide_rows_of_text(path, monkeypatch):
    monkeypatch.setattr(rows, "WIDE_BYTES", 64)
    monkeypatch.setattr(rows, "PIECE_BYTES", 48)
    fields = [b" " * 120 + b"1 2", b" " * 120 + b"  2", b"\xe9" + b" " * 120 + b" 2"]
    content = made(
        "@primary\n@ascii 3 123 121:I3 1:A100\nTTYPE1  = 'N       '\nTTYPE2  = 'T       '\n@data "
        + hexed(b"".join(fields))
    )
    found = findings(path, content)
    assert told(found, "F0814") == [("N", 1, 1)]
    assert told(found, "F0811") == [("T", 3, 1)]
