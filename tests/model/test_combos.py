"""Tables of combinations and several values side by side: what they mean, and what is said of wrong rows."""

from __future__ import annotations

import time

import pytest
from model.resolving import codes, model, product_codes

from specc.model.expressions import InTable, Logic

TABLE = 'enum F : string { "a", "b" }  combos T (X, Y) { ("x", "a")  ("y", {"b", "a"})  (any, "b") }'
ITEMS = "X : string  Y : F  Z? : F  N, M : int  D : date  R : float unit s"


def said(rule, before=TABLE):
    return product_codes(f"primary {{ {ITEMS} {rule} }}", before)


def rules(text, before=TABLE):
    spec = model(f'{before}\nproduct p : fits "p" {{ primary {{ {ITEMS} {text} }} }}')
    return spec, [rule.expression for rule in spec.products[0].hdus[0].rules]


def test_a_table_is_listed_once_and_asked_by_its_key():
    spec, (one, other) = rules("require (X, Y) in T  require (X, Z) not in T  if present")
    (table,) = spec.combos
    assert (table.name, table.columns) == ("T", ("X", "Y"))
    assert [row.cells for row in table.rows] == [(("x",), ("a",)), (("y",), ("b", "a")), ((), ("b",))]
    assert isinstance(one, InTable)
    assert (one.table, one.negated, other.negated) == (table.key, False, True)


def test_rows_in_line_stay_with_their_question():
    spec, (one,) = rules("require (N, M) in {(1, -2), (3, {4, 5})}")
    assert spec.combos == ()
    assert one.rows == (((1,), (-2,)), ((3,), (4, 5)))


def test_a_table_that_is_imported_is_found_under_both_names():
    table = 'combos T (A, B) { ("x", 1) }'
    for name, imported in (("T", "import demo.tables (T)"), ("tables.T", "import demo.tables")):
        body = f'product p : fits "p" {{ primary {{ X : string  N : int  require (X, N) in {name} }} }}'
        assert codes(f"{imported}\n{body}", tables=table) == []


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("require (X, Y) in T", []),
        ("require (X, Z) in T", ["SP302"]),
        ("require (X, Z) in T  if present", []),
        ("require exists Z and (X, Z) in T", []),
        ("require (X, Y, N) in T", ["SP330"]),
        ("require (X, N) in T", ["SP330"]),
        ("require (D, Y) in T", ["SP330"]),
        ("require (X, Y) in Nope", ["SP201"]),
        ("require (X, Y) in F", ["SP201"]),
        ("require X in T", ["SP332"]),
        ("require (X, Y) in [0, 1]", ["SP332"]),
        ('require (X, Y) in {("x", "c")}', ["SP330"]),
        ('require (X, Y) in {("x", "a", 1)}', ["SP330"]),
        ('require (X, Y) in {"x"}', ["SP330"]),
        ('require X in {("x", "y")}', ["SP332"]),
        ('require (X, Y) in {("x", any), ("x", "a")}', ["SP331"]),
        ("require (N, M) == (1, 2)", []),
        ("require (N, M) >= (1, 2)", []),
        ("require (N, M) == (1, 2, 3)", ["SP332"]),
        ("require (N, M) == 1", ["SP332"]),
        ('require (X, N) == (1, "x")', ["SP301", "SP301"]),
        ('require (Y, N) == ("c", 1)', ["SP306"]),
        ("require (R, N) <= (5 [min], 3)", []),
        ("require (R, N) <= (5 [m], 3)", ["SP304"]),
        ("require max((N, M)) > 3", ["SP332"]),
        ("require N + (N, M) > 3", ["SP332"]),
        ("E : int in {(1, 2)}", ["SP332"]),
    ],
)
def test_what_may_be_asked(rule, expected):
    assert said(rule) == expected


def test_several_values_are_compared_element_by_element():
    _, (both, either) = rules("require (N, M) >= (1, 2)  require (N, M) != (1, 2)")
    assert isinstance(both, Logic)
    assert (both.operator, both.left.operator, both.right.operator) == ("and", ">=", ">=")
    assert either.operator == "or"


def test_case_counts_for_nothing_where_the_enum_says_so():
    before = 'enum F : string ignoring case { "Kepler", "K2" }  combos T (A, B) { ("KEPLER", 1)  ("tess", 2) }'
    assert product_codes("primary { A : F  B : int  require (A, B) in T }", before) == ["SP330"]
    before = before.replace('  ("tess", 2)', "")
    spec = model(f'{before} product p : fits "p" {{ primary {{ A : F  B : int  require (A, B) in T }} }}')
    assert spec.products[0].hdus[0].rules[0].expression.ignore_case == (True, False)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ('("x", 1) ("y", 1)', []),
        ('("x", 1) "one" ("y", 1) "two"', []),
        ('("x", 1) ("x", 1)', ["SP331"]),
        ('("x", 1) ("x", 1.0)', ["SP331"]),
        ('("x", 1) ("x", true)', []),
        ('("x", 1) ("x", any)', ["SP331"]),
        ('(any, any) ("x", 1) ("y", 2)', ["SP331", "SP331"]),
        ('({"x", "y"}, {1, 2}) ("y", 2)', ["SP331"]),
        ('({"x", "y"}, 1) ("y", {1, 2})', []),
        ('({"x", "x"}, 1)', ["SP331"]),
        ('("x", 1, 2)', ["SP330"]),
        ("", ["SP330"]),
    ],
)
def test_a_table_is_judged_by_itself(rows, expected):
    assert codes(f"combos T (A, B) {{ {rows} }}") == expected


def test_a_large_table_is_judged_fast():
    rows = "\n".join(f'("I{n % 40}", {{"F{n}", "G{n}"}}, {n})' for n in range(2000))
    start = time.perf_counter()
    assert codes(f"combos T (A, B, C) {{ {rows} }}") == []
    assert time.perf_counter() - start < 20
