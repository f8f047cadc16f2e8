"""TDISPn: which texts are formats, and which columns they suit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specc.runtime.fits.standard.displays import _read
from tests.standard.judging import codes

FORMATS = "A1 A20 L1 I6 I6.0 I6.6 B8.8 O5 Z4.4 F6.2 F6.0 E12.4 E9.4 E12.4E3 EN12.4 ES12.4 D12.4 G12.4 G12.4E3"
OTHERS = (
    "A A0 A4.2 AX L L0 L1.1 I I0 I5.6 I5. I5A I-5 I+5 i5 5I F F6 F6. F6.6 F0.2 F6.2E2 E E12 E8.4 E12.4E E12.4E0 "
    "E10.4E4 EX12.4 ES8.4 D12 G G10 G10.3E X5 Q3 I6,F8.3 \u0663"
)


@pytest.mark.parametrize("text", FORMATS.split())
def test_formats(text):
    assert _read(text) is not None


@pytest.mark.parametrize("text", [*OTHERS.split(), "I" + "9" * 5000, "F9." + "9" * 5000])
def test_no_formats(text):
    assert _read(text) is None


@given(st.text(st.sampled_from("AILBOZFEGDNS0123456789. x"), max_size=12))
def test_any_text_is_read(text):
    shows = _read(text)
    assert shows is None or text[0] in "ALIBOZFEGD"


@pytest.mark.parametrize(
    ("form", "suits"),
    [
        ("1L", "L1 G12.4"),
        ("8X", "I5 B5 O5 Z5 F6.2 E12.4 EN12.4 ES12.4 D12.4 G12.4"),
        ("1B", "I5 B5 O5 Z5 F6.2 E12.4 EN12.4 ES12.4 D12.4 G12.4"),
        ("1K", "I5 B5 O5 Z5 F6.2 E12.4 EN12.4 ES12.4 D12.4 G12.4"),
        ("5A", "A5 G12.4"),
        ("1E", "F6.2 E12.4 EN12.4 ES12.4 D12.4 G12.4"),
        ("1M", "F6.2 E12.4 EN12.4 ES12.4 D12.4 G12.4"),
        ("1PJ(3)", "I5 B5 O5 Z5 F6.2 E12.4 EN12.4 ES12.4 D12.4 G12.4"),
        ("1QA(3)", "A5 G12.4"),
    ],
)
def test_formats_suit_columns(tmp_path, form, suits):
    """As fitsverify 4.20 has it, for each of these formats."""
    for text in ["A5", "L1", "I5", "B5", "O5", "Z5", "F6.2", "E12.4", "EN12.4", "ES12.4", "D12.4", "G12.4"]:
        content = f"@primary\n@table 0 {form}\nTTYPE1  = 'A'\nTDISP1  = '{text}'"
        expected = set() if text in suits.split() else {"F0709"}
        assert codes(tmp_path / "a.fits", content) == expected, text


def test_a_format_of_no_column_and_a_blank_one_are_not_judged(tmp_path):
    content = "@primary\n@table 0 1J\nTTYPE1  = 'A'\nTDISP1  = ' '\nTDISP2  = 'Q'"
    assert codes(tmp_path / "a.fits", content) == {"F0711"}


def test_a_blank_before_a_wrong_format_is_not_told_beside_it(tmp_path):
    content = "@primary\n@table 0 1J\nTTYPE1  = 'A'\nTDISP1  = ' Q6'"
    assert codes(tmp_path / "a.fits", content) == {"F0708"}
