"""CSV at work: what a spec says of the columns of a text table is found at its line where it is broken."""

from __future__ import annotations

import gzip

import pytest

from specc.backends.validator import ValidatorBackend, load
from specc.catalogue import Catalogue

HEAD = """
enum Kind : string { "science", "background" }
flags Bits : int16 { bit 0 a "a"  bit 1 b "b" }
combos Pairs (K, N) { ("x", 1)  ("y", {2, 3}) }
columns Times { when_ : datetime  "when"  day : date written "YYYYDDD"  "day" }
"""


def planned(body, folder):
    text = f'specc 1\nspec t 2.0.0\n{HEAD}\nproduct p : csv "P" {{\n{body}\n}}\n'
    (folder / "t.specc").write_text(text, encoding="utf-8")
    [one] = Catalogue().named([str(folder / "t.specc")])
    assert one.right, [f"{found.span.place}: {found.message}" for found in one.diagnostics]
    return one.plan


@pytest.fixture
def judged(tmp_path):
    """Rules without the product, with line and message, of what is found in a file of these lines."""

    def report(body, *lines, name="x.csv", pack=bytes, **how):
        plan = planned(body, tmp_path)
        assert ValidatorBackend().cannot(plan) == ()
        path = tmp_path / name
        path.write_bytes(pack(("\n".join(lines) + "\n").encode()))
        [file] = load(plan).validate(str(path), **how).files
        known = {rule.id for rule in plan.rules}
        for finding in file.findings:
            assert finding.rule in known or finding.structural, finding.rule
        return {one.rule.removeprefix("p/"): (one.line, one.message) for one in file.findings}

    return report


def columns(text):
    return f"columns {{ {text} }}"


@pytest.mark.parametrize(
    ("said", "right", "wrong", "rule", "message"),
    [
        ("A : int", "-12", "1.5", "type", "A is '1.5', which is no whole number"),
        ("A : int", "+7", "1_000", "type", "A is '1_000', which is no whole number"),
        (
            "A : int",
            "1",
            "99999999999999999999",
            "type",
            "A is '99999999999999999999', which does not fit into int64, the widest that is read",
        ),
        ("A : uint8", "255", "256", "type", "A is '256', which does not fit into uint8"),
        ("A : uint64", "18446744073709551615", "-1", "type", "A is '-1', which does not fit into uint64"),
        ("A : float", "1e-3", "1,5".replace(",", "."), "", ""),
        ("A : float", "inf", "one", "type", "A is 'one', which is no number"),
        ("A : float finite", "1.5", "-inf", "finite", "A is -inf"),
        ("A : float32", "1e38", "1e39", "type", "A is '1e39', which does not fit into float32"),
        ("A : float", "2", "nan", "null", "A is 'nan', which stands for null"),
        ("A : complex", "1+2j", "1+2i", "type", "A is '1+2i', which is no complex"),
        (
            "A : bool",
            "true",
            "yes",
            "type",
            "A is 'yes', not 'true' or 'True' or 'TRUE' or 'false' or 'False' or 'FALSE'",
        ),
        ('A : bool written "t" | "f" ignoring case', "T", "y", "type", "A is 'y', not 't' or 'f'"),
        ('A : bool written "t" | "f"', "t", "T", "type", "A is 'T', not 't' or 'f'"),
        ("A : digits[3]", "007", "07", "limit", "A is '07', of 2 digits, not 3"),
        ("A : digits", "007", "7a", "type", "A is '7a', which is not all digits"),
        ("A : digits > 5", "006", "004", "limit", "A is '004', not above 5"),
        ("A : string[3]", "abc", "abcd", "type", "A holds 4 characters, more than 3"),
        ("A : string matches /[a-c]+/", "abc", "abd", "matches", "A is 'abd', which does not match [a-c]+"),
        ("A : Kind", "science", "dark", "in", "A is 'dark', not one of 'science', 'background'"),
        ("A : string", "x", "", "null", "A is empty"),
        ("A : int > 0", "1", "0", "limit", "A is 0, not above 0"),
        ("A : int bits Bits", "3", "4", "bits", "A is 4: bit 2 means nothing"),
        ("A : int | string", "1", "", "null", "A is empty"),
        ("A : int | bool", "true", "x", "type", "A is 'x', which is no int or bool"),
        ("A : int | float", "1", "x", "type", "A is 'x', which is no int or float"),
        ("A : date", "2020-02-29", "2019-02-29", "type", "A is '2019-02-29', which is not in the calendar"),
        (
            "A : datetime",
            "2020-01-01T00:00:00.25",
            "2020-01-01T24:00:00",
            "type",
            "A is '2020-01-01T24:00:00', which is not on the clock",
        ),
        ("A : time", "23:59:60", "23:60:00", "type", "A is '23:60:00', which is not on the clock"),
        ('A : datetime written "YYYYDDDhhmmss"', "2020366000000", "2019366000000", "type", None),
        (
            'A : date >= "2020-01-01"',
            "2020-01-01",
            "2019-12-31",
            "limit",
            "A is '2019-12-31', not at least '2020-01-01'",
        ),
    ],
)
def test_cells(judged, said, right, wrong, rule, message):  # noqa: PLR0917  # as the table above has them
    said = columns(f'{said}  "a"   B : string "b"')
    assert judged(said, "A,B", f"{right},x") == {}
    found = judged(said, "A,B", f"{right},x", f"{wrong},x", f"{right},x")
    if rule:
        assert list(found) == [f"table/A:{rule}"]
        assert found[f"table/A:{rule}"][0] == 3
        assert message in (None, found[f"table/A:{rule}"][1])
    else:
        assert found == {}


def test_nulls_are_those_of_the_product(judged):
    body = 'nulls "NULL", "--"\n' + columns('A : int nullable "a"  B : string "b"  C : float  "c"')
    assert judged(body, "A,B,C", "NULL,x,1", "--,,2") == {}
    found = judged(body, "A,B,C", ",--,NULL")
    assert found == {
        "table/A:type": (2, "A is '', which is no whole number"),
        "table/B:null": (2, "B is '--', which stands for null"),
        "table/C:null": (2, "C is 'NULL', which stands for null"),
    }


def test_nulls_break_no_rule(judged):
    body = columns('A : int nullable > 0 increasing unique "a"  B? : string "b"\n each row { require A < 5 "small" }')
    assert judged(body, "A,B", "1,x", ",x", "3,x", ",x") == {}
    found = judged(body, "A,B", "1,x", ",x", "1,x", "7,x")
    assert found == {
        "table/A:order": (4, "A goes from 1 to 1"),
        "table/A:unique": (4, "A is 1, which is as in row 1"),
        "table:A": (5, "not so: small (A is 7)"),
    }


def test_columns_and_rows(judged):
    body = 'rows in 1..2\ncolumns in order { A : int "a"  B? : int "b"  C : int recommended "c" }'
    assert judged(body, "A,C", "1,2") == {}
    assert judged(body, "B,A,D", "1,2,3", "1,2,3", "1,2,3") == {
        "table/C:presence": (1, "the column C is missing"),
        "table:order": (1, "column B (1) comes before A (2)"),
        "table:undeclared-column": (1, "the column D is not declared"),
        "table:rows": (None, "it has 3 rows, not at most 2"),
    }
    assert judged(body, "A,C") == {"table:rows": (None, "it has 0 rows, not at least 1")}


def test_what_is_wrong_with_the_text_is_told_with_the_columns(judged):
    body = columns('A : int "a"  B : string "b"')
    assert judged(body, "A,B", "1,2", "3", 'x,"y', "7,8") == {
        "C0102": (3, "a row has 1 field, and the first line 2 names"),
        "C0106": (4, "'\"y' begins with a quote that nothing closes; it was read to the end of its line"),
        "table/A:type": (4, "A is 'x', which is no whole number"),
    }


def test_dates_are_compared_in_any_form(judged):
    body = columns("include Times") + '\nrequire max(when_) < "2021-01-01T00:00:00" "early"\n'
    assert judged(body, "when_,day", "2020-01-01T00:00:00,2020001") == {}
    found = judged(body, "when_,day", "2020-01-01T00:00:00,2020001", "2022-01-01T00:00:00.5,2020366")
    assert found == {"p:max-when_": (None, "not so: early (max(when_) is 2022-01-01T00:00:00.5)")}
    rule = 'each row { require day <= when_ "day is that of the time" }'
    body = columns(f"include Times {rule}")
    assert judged(body, "when_,day", "2020-01-01T00:00:00,2020001") == {}
    assert list(judged(body, "when_,day", "2020-01-01T00:00:00,2020002")) == ["table:day-when_"]


def test_a_reference_within_the_table(judged):
    body = columns('ID : int unique "number"  PARENT? : int nullable refers to table.ID "of which"')
    assert judged(body, "ID,PARENT", "1,", "2,1", "3,2") == {}
    assert judged(body, "ID,PARENT", "1,", "2,5") == {
        "table/PARENT:refers": (3, "PARENT is 5, which is nowhere in table.ID")
    }


def test_conditions_families_and_other_names(judged):
    body = columns(
        'MODE : string "mode"  when exists GRISM { ORDER : int "order" }  GRISM? : string "grism"\n'
        'FLUX_[i] : float for i in 1..2 "flux"   RA : float also ALPHA "right ascension"   S_*? : int "own"'
    )
    assert judged(body, "MODE,FLUX_1,FLUX_2,ALPHA,S_X", "a,1,2,3,4") == {}
    found = judged(body, "MODE,GRISM,FLUX_1,ALPHA,RA,S_X", "a,g,1,3,4,x")
    assert set(found) == {"table/ORDER:presence", "table/FLUX_[i]:presence", "table/RA:also", "table/S_*:type"}


def test_former_names(judged):
    body = columns('A : int formerly B before 2.0 "a"')
    assert judged(body, "B", "1") == {"table/A:name": (1, "B is called A since 2.0")}
    assert "table:undeclared-column" in judged(body, "A,B", "1,2")


def test_how_a_table_is_written(judged):
    body = 'delimiter ";"\ncomments "%"\n' + columns('A : int "a"  B : string "b"')
    assert judged(body, "% said", "A;B", "1;x,y", "% more", "2;z") == {}
    assert "C0102" in judged(body, "A;B", "1;x;y")


def test_a_packed_file(judged):
    body = columns('A : int "a"')
    found = judged(body, "A", "x", name="x.csv.gz", pack=gzip.compress)
    assert found == {"table/A:type": (2, "A is 'x', which is no whole number")}


def test_headers_only(judged):
    body = "rows >= 5\n" + columns('A : int "a"  B : int "b"') + '\nrequire max(A) > 5 "large"'
    found = judged(body, "A", "x", headers_only=True)
    assert found == {"table/B:presence": (1, "the column B is missing")}


def test_a_file_without_names(judged):
    found = judged(columns('A : int "a"'), "")
    assert set(found) == {"C0108", "table:presence"}


def test_the_plan_promises_no_more_than_is_judged(tmp_path):
    plan = planned(columns('A : float unit s "a"  B? : string "b"'), tmp_path)
    assert {rule.id.removeprefix("p/table") for rule in plan.rules if rule.id.startswith("p/table")} == {
        ":presence", ":undeclared-column",
        "/A:presence", "/A:type", "/A:null", "/B:type", "/B:null",
    }  # fmt: skip


def test_rules_of_every_kind(judged):
    body = """columns {
      K : string "k"  N : int "n"  A? : int "a"  B? : int "b"  F_[i] : int for i in 1..3 "f"
      S? : datetime "s"  T? : datetime "t"  U? : bool "u"  Z? : time "z"
      exactly_one(A, B)
      requires(A, S)
      each row {
        require (K, N) in Pairs         "pairs"
        require T >= S  if present      "later"
        require lower(K) == K           "low"
        require not U  if present       "u"
        require Z > "12:00:00"  if present "afternoon"
      }
      require all(F_[i] > 0) for i in 1..3 "pos"
      when exists U { require count(K == "x") > 0 "more" }
      require min(T) >= min(S)  if present "t"
      require sum(F_1) < 5 and length(first(K)) == 1 "l"
    }"""
    names = "K,N,A,F_1,F_2,F_3,S,T,U,Z"
    assert judged(body, names, "x,1,1,4,1,2,2020-01-01T00:00:00,2020-01-02T00:00:00,false,12:00:01") == {}
    found = judged(body, f"{names},B", "X,2,1,5,0,2,2020-01-01T00:00:00,2019-01-01T00:00:00,true,11:00:00,1")
    assert found == {
        "table:exactly_one-A-B": (1, "A and B are there, and no two may be"),
        "table:K": (2, "not so: low (K is 'X')"),
        "table:K-N": (2, "not so: pairs (K is 'X', N is 2)"),
        "table:T-S": (2, "not so: later (T is '2019-01-01T00:00:00', S is '2020-01-01T00:00:00')"),
        "table:U": (2, "not so: u (U is T)"),
        "table:Z": (2, "not so: afternoon (Z is '11:00:00')"),
        "table:all-F_[i]": (None, "not so: pos (all(F_[i] > 0) is F)"),
        "table:count-K": (None, 'not so: more (count(K == "x") is 0)'),
        "table:min-T-S": (None, "not so: t (min(T) is 2019-01-01T00:00:00, min(S) is 2020-01-01T00:00:00)"),
        "table:sum-F_1-first-K": (None, "not so: l (sum(F_1) is 5, first(K) is 'X')"),
    }


def test_choices_of_columns(judged):
    body = columns("A?, B?, C? : int  exactly_one(A, (B, C))")
    assert judged(body, "A", "1") == {}
    assert judged(body, "C,A", "1,2") == {"table:exactly_one-A-B-C-whole": (1, "C is there without B")}
    assert judged(body, "B,C,A", "1,2,3")["table:exactly_one-A-B-C"][0] == 1
