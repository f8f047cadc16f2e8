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


@says("string and date functions (`mjd()`, `datetime(DATE-OBS, TIME-OBS)`);")
@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ('lower(S) == "text"', 'upper(S) == "text"'),
        ("length(S) == 4", "length(S) == 5"),
        ("mjd(D) == 58849 [d] within 1 [ms]", "mjd(D) == 58850 [d] within 1 [ms]"),
        ("abs(0 - A) == 7", "abs(0 - A) == 6"),
        ("int(B) == 2", "int(B) == 3"),
    ],
)
def test_functions_of_one_value(right, wrong):
    assert holds(right)
    assert not holds(wrong)


def test_a_day_and_a_time_make_an_instant():
    text = product(
        'primary { DAY : date "d"  CLOCK : time "t"  START : datetime "s"  require datetime(DAY, CLOCK) == START }'
    )
    assert judge(text, [primary(DAY="2020-01-01", CLOCK="12:00:00", START="2020-01-01T12:00:00")]) == {}
    assert len(judge(text, [primary(DAY="2020-01-01", CLOCK="12:00:01", START="2020-01-01T12:00:00")])) == 1


@says(
    "aggregates over columns, pixels, HDUs and named dimensions (min, max, sum, count, first, last, all, any, unique), "
    "which skip nulls, as `increasing` does;"
)
@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("min(X) == 1", "min(X) == 0"),
        ("max(X) == 4", "max(X) == 3"),
        ("sum(X) == 7 within 1e-9", "sum(X) == 8 within 1e-9"),
        ("count(X) == 3", "count(X) == 4"),
        ("first(X) == 1", "first(X) == 2"),
        ("last(X) == 4", "last(X) == 2"),
        ("all(X > 0)", "all(X > 1)"),
        ("any(X > 3)", "any(X > 4)"),
        ("unique(X)", "unique(Y)"),
        ("max(I) == 5", "max(I) == 6"),
        ("count(I > 0) == 3", "count(I > 0) == 4"),
        ("max(SLIT[*].K) == 3", "max(SLIT[*].K) == 2"),
        ("sum(I, nx) > 1", "sum(I, nx) > 3"),
    ],
)
def test_aggregates_skip_nulls(right, wrong):
    def broken(rule):
        text = product(
            f"""primary {{ }}
            table T {{ columns {{ X : float32  nullable increasing "x"  Y : int16 "y" }} }}
            image I : float32[ny, nx]  nullable "i"
            repeat n in 1..* "s" {{ image SLIT : int16[1] "s" {{ K : int "k" }} }}
            require {rule.replace("X", "T.X").replace("Y", "T.Y")}"""
        )
        rows = table("T", ("X", "E", [1, 2, np.nan, 4]), ("Y", "I", [1, 1, 2, 3]))
        pixels = image("I", np.array([[1, 2], [np.nan, 5]], np.float32))
        slits = [image("SLIT", np.ones(1, np.int16), EXTVER=n, K=n + 1) for n in (1, 2)]
        return list(judge(text, [primary(), rows, pixels, *slits]))

    assert broken(right) == []
    assert len(broken(wrong)) == 1


@says("tuples and `combos NAME (A, B, C) { ... }` tables of allowed combinations with sets and `any`;")
def test_tables_of_allowed_combinations():
    before = """combos Optics (T, I, F) {
      ("HST", "WFC3", {"F606W", "F814W"})
      ("TESS", any, "TESS")
    }"""
    text = product('primary { T, I, F : string "x"  require (T, I, F) in Optics }', before)
    assert judge(text, [primary(T="HST", I="WFC3", F="F814W")]) == {}
    assert judge(text, [primary(T="TESS", I="whatever", F="TESS")]) == {}
    [found] = judge(text, [primary(T="HST", I="WFC3", F="F110W")]).values()
    assert "F606W" in found.message
    pairs = product('primary { A, B : int "x"  require (A, B) in {(1, 2), (3, 4)} }')
    assert judge(pairs, [primary(A=3, B=4)]) == {}
    assert len(judge(pairs, [primary(A=3, B=2)])) == 1
