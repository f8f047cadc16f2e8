"""The nearest right thing, and nothing when all is far."""

from __future__ import annotations

import pytest

from specc.diagnostics.suggest import did_you_mean, distance, nearest

KEYWORDS = ["DATE-OBS", "DATE-END", "TELESCOP", "INSTRUME", "EXPTIME", "EXPOSURE", "FILTER", "RA", "DEC"]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("DATE_OBS", "DATE-OBS"),
        ("telescop", "TELESCOP"),
        ("TELESCOPE", "TELESCOP"),
        ("EXPTMIE", "EXPTIME"),
        ("EXP0SURE", "EXPOSURE"),
        ("FILER", "FILTER"),
    ],
)
def test_the_nearest_comes_first(wrong, right):
    assert nearest(wrong, KEYWORDS)[0] == right


@pytest.mark.parametrize("wrong", ["", "BUNIT", "XYZ", "Q", "A" * 200])
def test_what_is_far_is_not_suggested(wrong):
    assert nearest(wrong, KEYWORDS) == ()
    assert did_you_mean(wrong, KEYWORDS) == ""


def test_a_word_is_not_its_own_suggestion():
    assert nearest("RA", ["RA"]) == ()


def test_equally_near_ones_come_by_alphabet_and_are_few():
    assert nearest("SCI0", ["SCI4", "SCI3", "SCI2", "SCI1"]) == ("SCI1", "SCI2", "SCI3")


@pytest.mark.parametrize(
    ("near", "text"),
    [
        (["FILTER"], "did you mean `FILTER`?"),
        (["FILTERA", "FILTERB"], "did you mean `FILTERA` or `FILTERB`?"),
        (["FILTERA", "FILTERB", "FILTERC"], "did you mean `FILTERA`, `FILTERB` or `FILTERC`?"),
    ],
)
def test_as_a_question(near, text):
    assert did_you_mean("FILTERX", near) == text


def test_swapping_neighbours_is_one_slip():
    assert distance("EXPTMIE", "EXPTIME") == 1
    assert distance("a-b", "a_b") < distance("a-b", "axb") == 1
