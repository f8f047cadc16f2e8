"""Parameters of fragments: what an include gives stands in the place of the name."""

from __future__ import annotations

import pytest
from model.resolving import codes, diagnose, model, product, product_codes

SUB = """
enum Mode : string { "IMAGE", "DARK" }
header Sub(most : int, mode : Mode, least : int default 1) {
  START : int in [least, most]     "start"
  MODE  : string = mode            "mode"
  PART  : string in {mode, "ALL"}  "part"
  LAST? : int default most         "last"
  require START + 2 <= most
}
"""


def primary(text, before=SUB, **imports):
    return product(f"primary {{ {text} }}", before, **imports).hdus[0]


def test_constants_stand_in_the_place_of_parameters():
    made = primary('include Sub(2304, "DARK")')
    start, mode, part, last = made.keywords
    assert [one.bound.value for one in start.facts.limits] == [1, 2304]
    assert (mode.facts.fixed.value, part.facts.values, last.facts.default) == ("DARK", ("DARK", "ALL"), 2304)
    assert made.rules[0].expression.text == "START + 2 <= 2304"


def test_the_same_arguments_give_the_same_items():
    assert len(primary('include Sub(9, "DARK")  include Sub(9, "DARK", 1)').keywords) == 4
    before = SUB + 'header A { include Sub(9, "DARK") }\nheader B { include Sub(9, "DARK") }\n'
    assert len(primary("include A  include B", before).keywords) == 4
    assert set(product_codes('primary { include Sub(9, "DARK")  include Sub(8, "DARK") }', SUB)) == {"SP202"}


def test_parameters_are_passed_on():
    before = SUB + (
        'header Outer(n : int, T : enum, u : unit) { include Sub(n, "DARK")  include Inner(T, u) }\n'
        'header Inner(T : enum, u : unit) { X : T "x"  F : float unit u > 0 "f"  require X in T and F < 2 [u] }\n'
        'enum Filter : string { "F1" }\n'
    )
    made = primary("include Outer(7, Filter, [MJy/sr])", before)
    assert made.keywords[0].facts.limits[1].bound.value == 7
    assert made.keywords[4].facts.types[0].enum == "Filter"
    assert made.keywords[5].facts.unit.texts == ("MJy/sr",)
    assert made.rules[1].expression.text == "X in Filter and F < 2 [MJy/sr]"


def test_types_units_flags_and_dimensions():
    before = """
    flags Q : int32 { bit 0 bad }
    type Flux : float32 nullable
    hdus Planes(T : type, u : unit, F : flags, n : dimension) {
      image SCI : T[n, 3]  unit u  "sci"
      image VAR : T[n, 3]  unit u/s  "per second"
      image DQ  : int32[n, 3]  bits F  "dq"
      image RAW : int16[n]  "raw"
    }
    """
    made = product("primary { }  include Planes(Flux, [MJy/sr], Q, ny)  each pixel { require DQ has bad }", before)
    sci, var, dq, raw = made.hdus[1:]
    assert (sci.image.named, sci.image.nullable, sci.image.unit.texts) == ("Flux", True, ("MJy/sr",))
    assert var.image.unit.texts == ("MJy/sr/s",)
    assert dq.image.bits == "Q"
    assert [one.shape[0].name for one in (sci, raw)] == ["ny", "ny"]
    assert made.dimensions == ("ny",)
    made = product("primary { }  include Planes(int16, [s], Q, ny)", before)
    assert made.hdus[1].image.types[0].text == "int16"


def test_names_that_are_given_are_those_of_who_includes():
    core = 'enum Mode : string { "C" }\nheader H(T : enum) { X : T "x"  Y : Mode "y"  require X in T }\n'
    text = 'import demo.core\nenum Mode : string { "T" }\n'
    made = primary("include core.H(Mode)", text, core=core)
    assert [one.facts.values for one in made.keywords] == [("T",), ("C",)]
    made = primary("include core.H(core.Mode)", text, core=core)
    assert [one.facts.values for one in made.keywords] == [("C",), ("C",)]


def test_columns_and_names_have_parameters():
    before = (
        'columns C(n : int, u : unit) { A : float32[n] unit u "a" { TLMAX : int = n "most" } }\n'
        "names N(n : int) { f : digits[n] }\n"
    )
    made = product('filename "{f}.fits" { include N(3) }\ntable T { columns { include C(4, [s]) } }', before)
    assert made.fields[0].pattern == "[0-9]{3}"
    (column,) = made.hdus[0].columns
    assert (column.shape, column.keywords[0].facts.fixed.value) == ((4,), 4)


def test_numbers_stand_in_loops_repetitions_rows_and_subscripts():
    before = """
    header H(n : int) { A[i] : int for i in 1..n "a"  require A[n] > 0  require A[k] > 0 for k in 1..n }
    hdus P(n : int) { repeat k in 1..n { image S : int16[n] "s" }  table T { rows = n  columns { X : int "x" } } }
    """
    made = product("primary { include H(3) }  include P(3)", before)
    assert made.hdus[0].keywords[0].family.variables[0].most.value == 3
    assert made.hdus[1].most.value == 3
    assert (made.hdus[2].rows.least, made.hdus[2].rows.most) == (3, 3)
    assert made.hdus[0].rules[0].expression.left.name == "A3"


@pytest.mark.parametrize(
    ("include", "says"),
    [
        ("Sub(1)", "`Sub` takes at least 2 arguments, not 1"),
        ("Sub", "`Sub` takes at least 2 arguments, not 0"),
        ('Sub(1, "DARK", 1, 2)', "`Sub` takes 3 arguments, not 4"),
        ("Plain(1)", "`Plain` takes no arguments, not 1"),
        ('Sub("1", "DARK")', '`most` is a whole number; this is "1"'),
        ('Sub(1.5, "DARK")', "`most` is a whole number; this is 1.5"),
        ('Sub(true, "DARK")', "`most` is a whole number; this is `true`"),
        ("Sub(1, DARK)", "`mode` is one of the values of `Mode`; this is the name `DARK`"),
        ('Sub(1, "DRAK")', '`mode` is one of the values of `Mode`; this is "DRAK"'),
        ('Sub([s], "DARK")', "`most` is a whole number; this is the unit `s`"),
        ("Named(Mdoe, [s], nx)", "`T` is the name of an enum; this is the name `Mdoe`"),
        ("Named(Mode, s, nx)", "`u` is a unit in brackets, such as `[MJy/sr]`; this is the name `s`"),
        ("Named(Mode, [s], 3)", "`d` is the name of a dimension; this is 3"),
    ],
)
def test_what_is_given_is_checked(include, says):
    before = SUB + 'header Plain { A : int "a" }\n'
    before += "header Named(T : enum, u : unit, d : dimension) { X : T  Y : float unit u  Z : int = d }\n"
    before += f'product p : fits "p" {{ primary {{ include {include} }} image I : int16[nx] "i" }}'
    _, (found,) = diagnose(before)
    assert (found.code, found.message) == ("SP225", says)
    assert found.others[0].text == "declared here"


@pytest.mark.parametrize(
    ("head", "code"),
    [
        ("header H(n : number) { A : int = n }", "SP226"),
        ("header H(n : int default 1, m : int) { A : int in [n, m] }", "SP226"),
        ("header H(n : int, n : int) { A : int = n }", "SP202"),
        ('header H(n : int default "x") { A : int = n }', "SP225"),
        ("header H(n : int) { A : int }", "SP228"),
        ("header H(u : unit) { A : int }", "SP228"),
    ],
)
def test_what_is_declared_is_checked(head, code):
    assert codes(head) == [code]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("A : int = label", "SP306"),
        ("A : string = n", "SP306"),
        ("A : int = n  B : string = label  require A == B", "SP301"),
        ("A : int = n  B : string = label  require B == n", "SP301"),
        ("A : string > n  B : string = label", "SP301"),
        ("A : label  B : int = n", "SP201"),
        ("A : int in n  B : string = label", "SP201"),
    ],
)
def test_a_fragment_is_judged_by_the_kinds_of_its_parameters(body, code):
    found = codes(f"header H(n : int, label : string) {{ {body} }}")
    assert [one for one in found if one != "SP228"] == [code]


def test_what_is_wrong_with_a_fragment_is_told_once_however_often_it_is_included():
    before = "header H(n : int, label : string) { A : int = label  B : int = n }\n"
    assert product_codes('primary { include H(1, "x") }  image I : int16[2] "i" { include H(2, "y") }', before) == [
        "SP306"
    ]


def test_what_is_wrong_with_a_value_is_told_for_each_include_that_gives_it():
    text = 'product p : fits "p" { primary { include Sub(0, "DARK") }'
    text += '  image I : int16[2] "i" { include Sub(9, "DARK", 10) } }'
    _, found = diagnose(SUB + text)
    assert [one.code for one in found] == ["SP307", "SP307"]
    assert [one.message for one in found] == ["no value lies between 1 and 0", "no value lies between 10 and 9"]
    assert found[0].others[-1].text == 'included here, where most is 0, mode is "DARK", least is 1'
    assert codes(SUB) == []


def test_a_value_that_an_enum_has_not_is_told_with_the_include():
    before = 'enum Mode : string { "IMAGE" }\nheader H(m : string) { M : Mode = m }\n'
    _, (found,) = diagnose(before + 'product p : fits "p" { primary { include H("DARK") } }')
    assert (found.code, found.span.text) == ("SP306", '"DARK"')
    assert found.others[-1].text == 'included here, where m is "DARK"'
    assert codes(before) == []


def test_a_circle_of_includes_with_arguments_ends():
    text = "header A(n : int) { include B(n) }\nheader B(n : int) { include A(n) }\n"
    assert codes(text + 'product p : fits "p" { primary { include A(1) } }') == ["SP203"]


def test_an_include_of_parameters_may_be_optional_and_narrowed():
    made = primary('include Sub(100, "DARK")? { START : < 50 }')
    assert made.keywords[0].presence.level == "optional"
    assert [one.bound.value for one in made.keywords[0].facts.limits] == [1, 100, 50]


def test_nothing_that_is_given_becomes_a_line_of_the_text():
    spec = model(SUB + 'product p : fits "p" { primary { include Sub(5, "DARK") } }')
    places = {one.place.line for one in spec.products[0].hdus[0].keywords}
    assert places == {6, 7, 8, 9}
