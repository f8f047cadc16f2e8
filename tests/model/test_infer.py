"""Typing of expressions: kinds, units, guards."""

from __future__ import annotations

import pytest
from model.resolving import product, product_codes

from specc.model.expressions import Call, ColumnRef, Convert, KeywordRef

HEADER = """
  A : int            "a count"
  B : int            "another"
  T : float  unit s  "a time"
  M : float  unit ms "a time in milliseconds"
  L : float  unit m  "a length"
  U : float          "of unknown unit"
  N? : int           "may be absent"
  W : string         "a text"
  F : bool           "a flag"
  D : digits[5]      "digits"
  DATE-BEG : datetime "start"
  DATE-END : datetime "end"
  TIME-OBS : time    "time of day"
  E : string in {"X", "Y"} "closed"
  K[i] : int for i in 1..3 "a family"
"""
TABLE = """
  table TAB { QUALITY : int "q"
    columns { X : float64 unit s nullable "x"  Y : float64 unit ms "y"  V : float32[3] "v"
              QUALITY : int16 bits Bits "q"
              O? : int32 "may be absent" } %s }
"""
FLAGS = "flags Bits : int16 { bit 0 bad  bit 3 good }"


def rule_of(text):
    return product(f"primary {{ {HEADER} require {text} }}").hdus[0].rules[0]


def codes_of(text):
    return product_codes(f"primary {{ {HEADER} require {text} }}")


def table_rule(text):
    hdus = product(f'primary {{ {HEADER} }} {TABLE % text} image IMG : int16[4, 4] bits Bits "i"', FLAGS).hdus
    return hdus[1].rules[0]


def table_codes(text):
    return product_codes(f'primary {{ {HEADER} }} {TABLE % text} image IMG : int16[4, 4] bits Bits "i"', FLAGS)


@pytest.mark.parametrize(
    "text",
    [
        "A == B",
        "A + B > 2 * A - 3",
        "A % 2 == 0",
        "A ** 2 >= 0",
        "-A < B",
        "T > 0",
        "T > 3 [s]",
        "T == A * T within 0.01 [s]",
        "T / M > 1",
        "L / T > 2 [m/s]",
        "U > 3",
        "U == T within 1 relative",
        'W == "x"',
        "W + W matches /a+/",
        "F",
        "not F or A > 1",
        "D == 12",
        "D > A",
        "DATE-BEG < DATE-END",
        "DATE-END - DATE-BEG < 3600 [s]",
        'DATE-BEG > "2020-01-01"',
        "mjd(DATE-BEG) > 50000 [d]",
        "DATE-BEG + 10 [s] < DATE-END",
        'E == "X"',
        'E in {"X"}',
        "A in 1..5",
        "T in [0, 10 [s])",
        "A not in {1, 2}",
        'lower(W) == "a"',
        "length(W) > 3",
        "int(W) == A",
        "abs(T) >= 0",
        "K1 + K3 > 0",
        "K[2] == 1",
        "exists N",
        "exists N and N > 3",
        "exists N implies N > 3",
        "not exists N or N > 3",
        "not (not exists N) and N > 3",
        "exists N and exists W and N > A",
        "NAXIS == 0",
        "primary.A == A",
        "A is null",
    ],
)
def test_what_means_something_compiles(text):
    assert codes_of(text) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("A", "SP301"),
        ('A == "1"', "SP301"),
        ("W > 3", "SP301"),
        ("F < F", "SP301"),
        ("not A", "SP301"),
        ("A and F", "SP301"),
        ("W * 2 == 1", "SP301"),
        ("W + A == W", "SP301"),
        ("DATE-BEG == 3", "SP301"),
        ('DATE-BEG > "today"', "SP301"),
        ("A matches /x/", "SP301"),
        ('A in {"x"}', "SP301"),
        ("(A + 1) is null", "SP301"),
        ("T > 3", "SP304"),
        ("T > L", "SP304"),
        ("T + L > 0", "SP304"),
        ("A > T", "SP304"),
        ("T == M within 1 [m]", "SP304"),
        ("DATE-END - DATE-BEG < 3600", "SP304"),
        ("DATE-BEG + 3 [m] < DATE-END", "SP304"),
        ("T in [0, 10)", "SP304"),
        ("N > 3", "SP302"),
        ("exists N or N > 3", "SP302"),
        ("N > 3 and exists N", "SP302"),
        ("not exists N and N > 3", "SP302"),
        ("AA == 1", "SP201"),
        ("SCI.A == 1", "SP201"),
        ("primary.Q == 1", "SP201"),
        ("A in Nothing", "SP201"),
        ("A-B == 1", "SP210"),
        ("K4 > 0 and A-1 > 0", "SP210"),
        ('E == "Z"', "SP306"),
        ('E in {"X", "Q"}', "SP306"),
        ("A has bad", "SP308"),
        ("foo(A) == 1", "SP305"),
        ('lower(A) == "a"', "SP305"),
        ("abs(A, B) > 1", "SP305"),
        ("max(A) > 1", "SP305"),
        ("T > 3 [sekunden]", "SP303"),
        ("W matches /(/", "SP310"),
    ],
)
def test_what_means_nothing_says_why(text, code):
    assert codes_of(text) == [code]


def test_a_computed_float_that_must_be_exact_is_warned_of():
    assert codes_of("T == A * T") == ["SP309"]
    assert codes_of("T == A * T within 1e-6 relative") == []
    assert codes_of("A == B * 2") == []


def test_units_that_convert_are_converted_to_that_of_the_left():
    rule = rule_of("T > M")
    assert isinstance(rule.expression.right, Convert)
    assert rule.expression.right.factor == pytest.approx(1e-3)
    assert rule.expression.right.unit == "s"


def test_a_tolerance_is_in_the_unit_of_the_left():
    assert rule_of("T == A * T within 5 [ms]").expression.tolerance == pytest.approx(5e-3)
    assert rule_of("DATE-BEG == DATE-END within 1 [min]").expression.tolerance == pytest.approx(60)


def test_if_present_names_what_it_asks_for():
    rule = rule_of("N > A  if present")
    assert [one.name for one in rule.if_present] == ["N"]
    assert rule_of("A > B  if present").if_present == ()


def test_a_family_is_reached_by_name_and_by_number():
    for text in ("K2 == 1", "K[2] == 1"):
        left = rule_of(text).expression.left
        assert isinstance(left, KeywordRef)
        assert left.name == "K2"


@pytest.mark.parametrize(
    "text",
    [
        "require max(X) > 0",
        "require count(X > 0) > 1",
        "require count(X) == 3",
        "require all(X is null) or any(Y > 0)",
        "require unique(Y)",
        "require first(X) <= last(X)",
        "require sum(Y) > 0 [s]",
        "require count(QUALITY has good) >= 0",
        "require count(TAB) == 1",
        "require min(V) > 0",
        "require keyword QUALITY == max(column QUALITY)",
        "each row { require X <= Y }",
        "each row { require QUALITY has bad or not (X is null) }",
        "each row { require all(V > 0) }",
        "each row { require exists O and O > 1 }",
        "each row { require primary.A > 0 and X > 0 }",
        "each row { when X is null { require QUALITY has bad } }",
        "each row { require O > 1  if present }",
        "require count(IMG has good) > 0",
    ],
)
def test_rules_of_tables_compile(text):
    assert table_codes(text) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("require X > 0", "SP305"),
        ("each row { require O > 1 }", "SP302"),
        ("each row { require X has bad }", "SP308"),
        ("each row { require QUALITY has worse }", "SP308"),
        ("require all(X)", "SP305"),
        ("require max(primary.A) > 1", "SP305"),
        ("require IMG > 0", "SP305"),
        ("each row { require X > Z }", "SP201"),
        ("require sum(QUALITY has bad) > 1", "SP305"),
    ],
)
def test_rules_of_tables_that_mean_nothing_say_why(text, code):
    assert table_codes(text) == [code]


def test_a_rule_knows_whether_it_reads_data():
    assert table_rule("require max(X) > 0").reads_data
    assert table_rule("each row { require X > 0 }").reads_data
    assert not table_rule("require primary.A > 0").reads_data


def test_a_cell_is_meant_in_each_row_and_a_keyword_outside():
    assert isinstance(table_rule("each row { require QUALITY > 0 }").expression.left, ColumnRef)
    assert isinstance(table_rule("require QUALITY > 0").expression.left, KeywordRef)
    inner = table_rule("require max(QUALITY) > 0").expression.left
    assert isinstance(inner, Call)
    assert isinstance(inner.arguments[0], ColumnRef)
