"""Strings over several cards, and HIERARCH cards."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specc.runtime.fits.header import Header
from tests.standard.judging import codes, findings


@pytest.fixture
def path(tmp_path):
    return tmp_path / "a.fits"


def broken(path, *cards, **options):
    """Codes, with the numbers of the cards where they are told."""
    found = findings(path, "\n".join(("@primary", *cards, "")), **options)
    return {code: [one.card for one in each] for code, each in found.items()}


OPEN, PART, LAST = "A       = 'a&'", "CONTINUE  'b&'", "CONTINUE  'c'"


@pytest.mark.parametrize(
    ("cards", "found"),
    [
        ((OPEN, LAST), {}),
        ((OPEN, PART, PART, LAST, "B       = 'a & b'", "COMMENT &"), {}),
        ((OPEN, "CONTINUE  '' / &"), {}),
        (("A       = 'a&  '   / c", LAST), {}),
        (("A       = '&'", "CONTINUE  'it''s &'", LAST), {}),
        ((LAST,), {"F0502": [4]}),
        ((LAST, LAST, PART, LAST), {"F0502": [4]}),
        (("A       = 5", LAST, "B       = 6", LAST), {"F0502": [5]}),
        (("A       = 'a'", PART, LAST), {"F0502": [5]}),
        ((OPEN,), {"F0503": [4]}),
        ((OPEN, PART), {"F0503": [4]}),
        ((OPEN, "B       = 5", LAST), {"F0502": [6], "F0503": [4]}),
        ((OPEN, LAST, LAST), {"F0507": [6]}),
        ((OPEN, LAST, PART, LAST, LAST), {"F0507": [6]}),
        ((OPEN, "COMMENT x", LAST), {"F0506": [6]}),
        ((OPEN, "", "HISTORY x", PART, "COMMENT &", LAST), {"F0506": [7, 9]}),
        ((OPEN, "COMMENT x"), {"F0503": [4]}),
        ((OPEN, LAST, "COMMENT x", LAST), {"F0507": [7]}),
        ((OPEN, "CONTINUE c"), {"F0501": [4]}),
        ((OPEN, "CONTINUE 'c'"), {"F0501": [4]}),
        ((OPEN, "CONTINUE  'c"), {"F0501": [4]}),
        (("OBJECT  = 'a&'", LAST), {"F0504": [4]}),
        (("OBJECT  = 'a&'",), {"F0503": [4]}),
        (("HIERARCH A B = 'a&'", LAST), {}),
        (("HIERARCH A B = 'a&'", "COMMENT"), {"F0503": [4]}),
        (("COMMENT = 'a&'", LAST), {"F0234": [4], "F0502": [5]}),
        (("A       = 'a&", LAST), {"F0212": [4], "F0502": [5]}),
    ],
)
def test_long_strings(path, cards, found):
    assert broken(path, *cards) == found


@settings(deadline=None)
@given(st.lists(st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=30), max_size=6))
def test_what_a_writer_of_long_strings_writes_is_right_and_read_back(tmp_path_factory, parts):
    parts = ["<" + part.replace("&", "+") + ">" for part in (*parts, "end")]
    pieces = [part.replace("'", "''") for part in parts]
    cards = [f"LONG    = '{pieces[0]}&'", *(f"CONTINUE  '{piece}&'" for piece in pieces[1:]), "CONTINUE  ''"]
    assert Header("".join(card.ljust(80) for card in cards)).value("LONG") == "".join(parts)
    path = tmp_path_factory.getbasetemp() / "long.fits"
    content = "".join(card.ljust(80) for card in ["SIMPLE  =                    T", *_NOTHING, *cards, "END"]).encode()
    assert codes(path, content + b" " * (-len(content) % 2880)) == set()


_NOTHING = ["BITPIX  =                    8", "NAXIS   =                    0"]


@pytest.mark.parametrize(
    ("cards", "found"),
    [
        (("HIERARCH ESO  DET DIT = 5 / c", "HIERARCH ESO DET NDIT='x'"), {}),
        (("HIERARCHX = 5",), {"F0508": [4]}),
        (("HIERARCH= 5",), {"F0508": [4]}),
        (("HIERARCH a = 5",), {"F0509": [4]}),
        (("HIERARCH A.B = 5",), {"F0509": [4]}),
        (("HIERARCH",), {"F0510": [4]}),
        (("HIERARCH = 5",), {"F0510": [4]}),
        (("HIERARCH A = five",), {"F0511": [4]}),
        (("HIERARCH A = 1.0e5",), {"F0511": [4]}),
        (("HIERARCH A =",), {}),
        (("HIERARCH A B = 1", "HIERARCH A  B = 1", "HIERARCH A B = five"), {"F0512": [5]}),
        (("HIERARCH A = '\\xb5'",), {"F0235": [4]}),
        (("HIERARCH A = 5 / \\x00",), {"F0202": [4]}),
    ],
)
def test_hierarch(path, cards, found):
    assert broken(path, *cards) == found


def test_what_is_off(path):
    asked = dict.fromkeys(("F0505", "F0513"), "info")
    assert broken(path, OPEN, LAST, "HIERARCH A = 5", levels=asked) == {"F0505": [5], "F0513": [6]}
    assert broken(path, OPEN, LAST, "LONGSTRN= 'OGIP 1.0'", levels=asked) == {}
