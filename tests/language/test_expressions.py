"""What a rule can ask, and what its words mean."""

from __future__ import annotations

import numpy as np
import pytest
from language.judging import codes, image, judge, primary, product, says, table


def holds(rule, before="", **cards):
    """Say whether a rule about A, B, S, optional O and nullable N holds of a primary header."""
    text = product(
        f'primary {{ A : int "a"  B : float "b"  S : string "s"  O? : int "o"  D : datetime "d"  require {rule} }}',
        before,
    )
    values = {"A": 7, "B": 2.5, "S": "text", "D": "2020-01-01T00:00:00"} | cards
    return not judge(text, [primary(**values)])


@says(
    "Comparison, arithmetic, `%`, `and or not implies`, `in`, `exists` (there, with a value), `is null`, "
    "`has` (flags), `matches`;",
)
@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("A == 7", "A != 7"),
        ("A > B", "A <= B"),
        ("A + B * 2 - 1 == 11", "A / 2 == 3"),
        ("A % 4 == 3", "A % 4 == 2"),
        ("A ** 2 == 49", "A ** 2 == 14"),
        ("A == 7 and B > 2", "A == 7 and B > 3"),
        ("A == 8 or B > 2", "A == 8 or B > 3"),
        ("not (A == 8)", "not (A == 7)"),
        ("A == 8 implies B > 3", "A == 7 implies B > 3"),
        ("A in {1, 7}", "A in {1, 2}"),
        ("A in 1..7", "A in 1..6"),
        ("B in [2.5, 3)", "B in (2.5, 3)"),
        ("A not in {1}", "A not in {7}"),
        ("not (exists O)", "exists O"),
        ("S matches /t.*/", "S matches /x.*/"),
    ],
)
def test_what_holds_and_what_does_not(right, wrong):
    assert holds(right)
    assert not holds(wrong)


def test_null_and_flags_in_rows():
    text = product(
        """primary { }
        table T { columns { X : float32  nullable "x"  Q : int16  bits Flags "q" }
          each row { require X is null implies Q has bad } }""",
        'flags Flags : int16 { bit 0 bad "bad" }',
    )
    right = table("T", ("X", "E", [1, np.nan]), ("Q", "I", [0, 1]))
    wrong = table("T", ("X", "E", [1, np.nan]), ("Q", "I", [1, 0]))
    assert judge(text, [primary(), right]) == {}
    [found] = judge(text, [primary(), wrong]).values()
    assert found.row == 2


@says("`within 1e-6 [d]`, `within 1e-4 relative` (bare equality of computed floats is a lint).")
def test_equality_has_a_tolerance():
    assert holds("B * 2 == 5.0000001 within 1e-6")
    assert not holds("B * 2 == 5.00001 within 1e-6")
    assert holds("B * 2 == 5.0001 within 1e-4 relative")
    assert not holds("B * 2 == 5.01 within 1e-4 relative")
    assert "SP309" in codes(product('primary { B : float "b"  require B * 2 == 5 }'))


@says("Outside `each row { }` and `each pixel { }` a column is whole;", "inside it is that cell.")
def test_a_column_is_whole_outside_and_a_cell_inside():
    text = 'primary {{ }}\n table T {{ columns {{ X : int32 "x"  Y : int32 "y" }} {} }}'
    made = table("T", ("X", "J", [1, 5]), ("Y", "J", [2, 3]))
    assert judge(product(text.format("require max(X) == 5 and sum(Y) == 5")), [primary(), made]) == {}
    [found] = judge(product(text.format("each row { require X < Y }")), [primary(), made]).values()
    assert found.row == 2
    assert codes(product(text.format("require X < 3"))) != []
    pixel = product('primary { }\n image I : int16[1, 2] "i"\n each pixel { require I > 0 }')
    [found] = judge(pixel, [primary(), image("I", np.array([[1, 0]], np.int16))]).values()
    assert found.pixel == (2, 1)


@says("`require` is an error, `recommend` a warning.")
def test_rules_have_two_levels():
    text = 'primary {{ A : int "a"  {} A > 1 }}'
    for word, level in (("require", "error"), ("recommend", "warning")):
        [found] = judge(product(text.format(word)), [primary(A=1)]).values()
        assert found.level == level


@says("A failed rule shows the value of every part.")
def test_a_failed_rule_shows_what_it_saw():
    [found] = judge(product('primary { A : int "a"  B : int "b"  require A + B == 10 }'), [primary(A=3, B=4)]).values()
    for part in ("3", "4"):
        assert part in found.message
