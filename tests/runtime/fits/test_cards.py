"""Cards are read as they are written, and what is wrong with one is said and never repaired."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from runtime.fits import making

from specc.runtime.fits import hdu
from specc.runtime.fits.cards import read_card
from specc.runtime.fits.header import Header


def read(text):
    return read_card(text.ljust(80), 0, text[:8].rstrip())


@pytest.mark.parametrize(
    ("field", "kind", "value", "comment"),
    [
        ("'JWST    '           / telescope", "string", "JWST", "telescope"),
        ("'it''s'", "string", "it's", ""),
        ("''", "string", "", ""),
        ("'  x / y ' / z", "string", "  x / y", "z"),
        ("                   T / flag", "bool", True, "flag"),
        ("F", "bool", False, ""),
        ("                  42", "int", 42, ""),
        ("-007/c", "int", -7, "c"),
        ("+1", "int", 1, ""),
        ("1.", "float", 1.0, ""),
        (".5E-3", "float", 0.0005, ""),
        ("1.25D+10 / D marks the exponent", "float", 1.25e10, "D marks the exponent"),
        ("3E5", "float", 3e5, ""),
        ("(1, -2.5)", "complex", 1 - 2.5j, ""),
        ("                     / nothing", "undefined", None, "nothing"),
        ("", "undefined", None, ""),
    ],
)
def test_values(field, kind, value, comment):
    card = read(f"KEY     = {field}")
    assert (card.kind, card.value, card.comment, card.fault) == (kind, value, comment, None)
    assert type(card.value) is type(value)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("KEY     = 'open", "F0212"),
        ("KEY     = 'it's'", "F0213"),
        ("KEY     = 'a' b", "F0210"),
        ('KEY     = "JWST"', "F0214"),
        ("KEY     = TRUE", "F0216"),
        ("KEY     = .false. / c", "F0216"),
        ("KEY     = T F", "F0210"),
        ("KEY     = 5 s", "F0210"),
        ("KEY     = 1.0e5", "F0218"),
        ("KEY     = 1.0.0", "F0217"),
        ("KEY     = 12abc", "F0217"),
        ("KEY     = NaN", "F0231"),
        ("KEY     = JWST", "F0209"),
        ("KEY     = (1, 2", "F0219"),
        ("KEY     = (1 2)", "F0220"),
        ("KEY     = (1, 2, 3)", "F0221"),
        ("KEY     = (x, 2)", "F0222"),
        ("KEY     = (1, x)", "F0223"),
        ("KEY     ='x'", "F0208"),
    ],
)
def test_faults_are_kept_and_not_repaired(text, code):
    card = read(text)
    assert card.value is None
    assert card.fault is not None
    assert card.fault[0] == code


def test_a_string_with_other_characters_keeps_its_value():
    for text, code in (("KEY     = 'a\tb'", "F0215"), ("KEY     = 'a\0b'", "F0202")):
        card = lines(text).card("KEY")
        assert card.value == text[11:14]
        assert card.fault[0] == code


def test_all_cards_are_read_once_and_in_order():
    header = lines("A       = 1", "COMMENT one", "A       = 2", "COMMENT two", "", "HIERARCH A = 3")
    cards = header.every()
    assert [(card.number, card.keyword, card.value) for card in cards] == [
        (1, "A", 1),
        (2, "COMMENT", None),
        (3, "A", 2),
        (4, "COMMENT", None),
        (5, "", None),
        (6, "HIERARCH", None),
    ]
    assert header.every() is cards
    assert header.card("A") is cards[0]
    assert header.firsts == {"A": cards[0], "COMMENT": cards[1], "": cards[4], "HIERARCH": cards[5]}
    assert header.repeats == [cards[2]]


def test_commentary_has_no_value():
    assert read("COMMENT = 'x'").kind == "string"  # as written; HISTORY and COMMENT are asked for by `cards`
    assert read("HISTORY made by hand").kind == "commentary"


REAL = r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[ED][+-]?\d+)?"
GRAMMAR = re.compile(
    r" *(?:"
    r"(?P<string>'(?:[^']|'')*')|(?P<bool>[TF])|(?P<int>[+-]?\d+)"
    rf"|(?P<float>{REAL})|(?P<complex>\( *{REAL} *, *{REAL} *\))|(?P<undefined>)"
    r") *(?:/.*)?",
    re.DOTALL | re.ASCII,
)


@settings(max_examples=500, deadline=None)
@given(st.text("0123456789+-.EDTF'/() ,aeé_", max_size=12))
def test_values_are_what_the_grammar_of_the_standard_says(field):
    card = read(f"KEY     = {field}")
    found = GRAMMAR.fullmatch(f"{field:70}")
    assert card.kind == ("broken" if found is None else found.lastgroup)


@settings(deadline=None)
@given(st.binary(min_size=72, max_size=72))
def test_no_bytes_make_it_raise(field):
    card = read_card("KEYWORD " + field.decode("latin-1"), 0, "KEYWORD")
    assert card.kind in {"string", "bool", "int", "float", "complex", "undefined", "commentary", "broken"}
    assert card.comment is not None
    assert card.written is not None


def lines(*texts):
    return Header("".join(text.ljust(80) for text in texts))


def test_the_first_of_two_cards_counts():
    header = lines("A       = 1", "B       = 2", "A       = 3")
    assert header.value("A") == 1
    assert [card.number for card in header.cards("A")] == [1, 3]
    assert header.names() == ["A", "B"]


def test_long_strings_are_joined():
    header = lines("A       = 'one &'  / c", "CONTINUE  'two&' / d", "CONTINUE  ' three' / e", "B       = 'x&'")
    assert header.value("A") == "one two three"
    assert header.value("B") == "x&"


def test_a_continue_without_string_is_a_fault():
    header = lines("A       = 'one&'", "CONTINUE  two")
    assert header.card("A").fault[0] == "F0501"


def test_hierarch_names_are_words():
    header = lines("HIERARCH ESO DET  DIT = 0.5 / s", "HIERARCH ESO OBS NAME = 'x' / n", "HIERARCH no value")
    assert header.value("ESO DET DIT") == 0.5
    assert header.value("ESO OBS NAME") == "x"
    assert header.card("ESO OBS NAME").number == 2
    assert header.card("ESO OBS NAME").comment == "n"
    assert "ESO DET DIT" in header.names()
    assert "ESO" not in header


@settings(deadline=None)
@given(st.lists(st.binary(min_size=80, max_size=80), max_size=8))
def test_no_header_makes_it_raise(cards):
    header = Header(b"".join(cards).decode("latin-1"))
    for name in [*header.names(), "HIERARCH", "ESO X"]:
        header.card(name)


@pytest.mark.parametrize(("undeclared", "extra"), [("allowed", set()), ("warning", {"PRIMARY:undeclared-keyword"})])
def test_a_faulty_card_that_no_rule_asks_for_is_told_all_the_same(path, undeclared, extra):
    cards = (
        making.card("ASKED", "1.0e5"),
        making.card("OTHER", "abc"),
        making.card("OTHERS", "def"),
        "COMMENT nothing = wrong with this",
        "MADE    ='2020-01-01'",
    )

    def verbs(h):
        h.keyword("ASKED", "float")
        h.undeclared(undeclared)

    found = making.check(path, [hdu("PRIMARY", "primary", verbs)], content=making.primary(*cards))
    not_blank = "byte 9 is '=' but byte 10 is not blank, so the card has no value; write '= '"
    assert {rule: (one.level, one.card, one.count, one.message) for rule, one in found.items() if rule[0] == "F"} == {
        "F0218": ("error", 4, 1, "ASKED: the exponent letter of 1.0e5 is in lower case; write E or D"),
        "F0209": ("error", 5, 1, "OTHER: abc is no FITS value; text goes in single quotes"),
        "F0208": ("warning", 8, 1, f"MADE: {not_blank}"),
    }
    assert found.keys() - {"F0218", "F0209", "F0208"} == extra


def test_a_card_of_the_form_is_told_once(path):
    content = making.primary().replace(b"BITPIX  =                    8", b"BITPIX  =                    B")
    found = making.check(path, [hdu("PRIMARY", "primary", lambda h: h.no_data())], content=content)
    assert found["F0311"].message == (
        "BITPIX must be a whole number from -64 to 64, and B is no FITS value; text goes in single quotes"
    )
    assert "F0209" not in found
