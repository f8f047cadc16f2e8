"""How cards are written: which rule tells what, one finding for one mistake, and several for several in one card."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specc.runtime.fits.header import Header
from tests.factories.fits_text import made
from tests.standard.judging import codes, findings


@pytest.fixture
def path(tmp_path):
    return tmp_path / "a.fits"


def broken(path, *cards, **options):
    """Codes, each with the message of its first finding, of a primary header with these cards."""
    found = findings(path, "\n".join(("@primary", *cards, "")), **options)
    return {code: each[0].message for code, each in found.items()}


@pytest.mark.parametrize(
    ("card", "code", "said"),
    [
        ("NAXIS=  5", "F0204", "stands in byte 6, and belongs in byte 9"),
        ("TEST.KEY= 5", "F0204", ". may not be in it"),
        ("T\\xe9ST    = 5", "F0204", "0xe9 may not be in it"),
        ("Test    = 5", "F0204", "in capitals"),
        ("a b     = 5", "F0204", "no keyword"),
        ("  TEST  = 5", "F0203", "TEST does not begin in byte 1"),
        ("A B     = 5", "F0205", "'A B' has a blank"),
        ("NAXIS003= 5", "F0206", "write NAXIS3"),
        ("CD01_02 = 5.0", "F0206", "write CD1_2"),
        ("PV1_00  = 5.0", "F0206", "write PV1_0"),
        ("DATE    ='2020-01-01'", "F0207", "byte 10 is not blank"),
        ("ORIGIN\\x20\\x20'STScI'", "F0207", "bytes 9 and 10"),
        ("RADESYS  'ICRS'", "F0207", "bytes 9 and 10"),
        ("CRVAL2A   5.0", "F0207", "bytes 9 and 10"),
        ("TEMPERATURE 5", "F0238", "TEMPERATURE is longer than 8"),
        ("TEST    = 5/", "F0211", "blank"),
        ("TEST    = 9223372036854775809", "F0230", "64 bits"),
        ("TEST    = -9223372036854775809", "F0230", "64 bits"),
        ("        = 'a'", "F0234", "a blank keyword has no value"),
        ("HISTORY = 'a'", "F0234", "HISTORY has no value"),
        ("        \\xb5", "F0235", "a blank keyword is not ASCII: byte 9 of the card is 0xb5"),
        ("TEST\\x00   = 5", "F0202", "NUL in byte 5"),
        ("TEST    = 5 / a\\x7f", "F0237", "byte 16 of the card is 0x7f"),
        ("TEST    = 'a\\x00b' / c", "F0202", "string holds a NUL"),
        ("TEST    = \\x09 5", "F0209", "\\x09 is no FITS value"),
    ],
)
def test_which_rule_tells(path, card, code, said):
    found = broken(path, card)
    assert list(found) == [code]
    assert said in found[code]


@pytest.mark.parametrize(
    "card",
    [
        "TEST    = 5  / a/b // c",
        "TEST    = 'a/b'",
        "TEST    = 'a'      / 'b'",
        "TEST    = -9223372036854775808",
        "TEST    = 9223372036854775808",  # TZERO of unsigned integers
        "TEST01  = 5",
        "A0      = 5",
        "PC001001= 5.0",
        "PV1_0   = 0.0",
        "COMMENT          = 5",
        "REMARK  text without a value",
        "REMARKS text without a value",
        "END-DATE= 5",
        "-_-     = 5",
    ],
)
def test_what_is_right(path, card):
    assert {code for code in codes(path, f"@primary\n{card}\n") if code < "F06"} == set()


def test_several_mistakes_in_one_card_are_several_findings(path):
    assert broken(path, "test    = 1e5 / \\xb5\\x00").keys() == {"F0202", "F0204", "F0218", "F0237"}
    assert broken(path, "TEST    = '\\xb5' / \\xb5").keys() == {"F0215", "F0237"}
    assert broken(path, "TESTTESTTEST = \\xb5").keys() == {"F0236", "F0238"}


def test_fixes_are_whole_cards(path):
    (found,) = findings(path, "@primary\nE       = -1.5e+03 / in e\n")["F0218"]
    assert found.fix == "E       = -1.5E+03 / in e"
    (found,) = findings(path, "@primary\nE       = 15/ c\n")["F0211"]
    assert found.fix == "E       = 15 / c"
    (found,) = findings(path, f"@primary\n{'E       = 15/'.ljust(80, 'c')}\n")["F0211"]
    assert found.fix is None


def test_repeats_say_whether_they_differ(path):
    (found,) = findings(path, "@primary\nA       = 1\nA       = 2\nA       = 1\n")["F0229"]
    assert (found.card, found.count, found.expected, found.found) == (5, 2, "1", "2")
    assert "another value" in found.message
    assert "the same value" in broken(path, "A       = 1", "A       = 1 / again")["F0229"]
    assert "another value" in broken(path, "A       = 1", "A       = T")["F0229"]


def test_what_may_stand_there_more_than_once(path):
    record = ("DP1     = 'EXTVER: 1'", "DP1     = 'NAXES: 2'", "DP1     = 'AXIS.1:  1.5'")
    assert broken(path, "COMMENT a", "COMMENT b", "", "HISTORY c", "HISTORY c", "A       b", "A       b", *record) == {}
    assert broken(path, "DP1     = 'see: it'", "DP1     = 'see: that'").keys() == {"F0229"}


def test_leading_blanks_of_columns(path):
    content = "@primary\n@table 1 1J 1J\nTTYPE1  = ' A      '\nTTYPE2  = 'B       '\n"
    (found,) = findings(path, content)["F0233"]
    assert found.keyword == "TTYPE1"


def test_rules_that_are_off_are_judged_when_a_policy_asks(path):
    cards = ("EQUINOX = 2000.0", "DATE    =  '2020-01-01'", "OBSERVER= 'me'", "SEEING  =", "OTHER   = 5", "")
    found = findings(
        path, "\n".join(("@primary", *cards, "")), levels=dict.fromkeys(("F0120", "F0224", "F0232"), "info")
    )
    assert [one.keyword for one in found["F0232"]] == ["EQUINOX", "DATE"]
    assert [one.keyword for one in found["F0224"]] == ["SEEING"]
    assert found["F0120"][0].count == 1
    assert broken(path, *cards) == {}


def test_many_odd_keywords_are_counted(path):
    cards = (f"a{n}" for n in range(100))
    found = findings(path, "\n".join(("@primary", *cards, "")))
    assert len(found["F0204"]) == 20
    assert [(one.rule, one.count) for one in found["F0118"]] == [("F0118", 80)]
    assert codes(path, "\n".join(("@primary", *(f"A{n:<7}=" for n in range(100)), ""))) == set()


@pytest.mark.parametrize("count", [1, 2, 40])
def test_blank_fill_behind_end_is_all_that_may_stand_there(path, count):
    found = findings(path, "@primary\n@pad " + r"\x00" * count + "\n")
    assert list(found) == ["F0108"]
    assert found["F0108"][0].count == count


def test_two_ends_are_one_finding(path):
    (found,) = findings(path, "@primary\n@pad A       = 5" + " " * 69 + "END" + " " * 77 + "END\n")["F0109"]
    assert "3 END cards" in found.message


TEXT = st.text(st.characters(max_codepoint=255), min_size=80, max_size=80)


@settings(deadline=None, max_examples=200)
@given(st.lists(TEXT, max_size=6))
def test_plain_headers_are_those_of_printable_ascii(cards):
    text = "".join(cards)
    assert Header(text).plain == (text.isascii() and text.isprintable())


NAMES = st.sampled_from(
    ["COMMENT ", "CONTINUE", "HIERARCH", "NAXIS1  ", "EXTNAME ", "TTYPE1  ", "TFORM01 ", "a\0= b   "]
)
FIELDS = st.sampled_from(["= '", "  '", "= ", " = ", "&'", "'", "/", "  ", "\xb5", "\0", "9" * 66, "1E999", "(1,2)"])


@settings(deadline=None, max_examples=200)
@given(cards=st.lists(st.tuples(NAMES, st.lists(FIELDS, max_size=4)), max_size=8), end=st.text("END \0x=", max_size=20))
def test_no_header_makes_it_raise(tmp_path_factory, cards, end):
    text = "".join((name + "".join(fields))[:80].ljust(80) for name, fields in cards)
    head = made("@primary\n-END\n").rstrip(b" ")
    head += b" " * (-len(head) % 80) + text.encode("latin-1") + b"END".ljust(80) + end.encode("latin-1")
    codes(tmp_path_factory.getbasetemp() / "any.fits", head + b" " * (-len(head) % 2880))
