"""Named types: said once, used wherever a type is, tightened where they are used."""

from __future__ import annotations

import pytest
from model.resolving import codes, diagnose, model, product, product_codes

ACID = 'type Acid : string matches /o[0-9]{3}/ "association candidate"\n'


def only(text, before=ACID, **imports):
    return product(f"primary {{ {text} }}", before, **imports).hdus[0].keywords[0]


def test_what_a_type_says_holds_for_its_items():
    made = only("A : Acid")
    assert (made.facts.types[0].kind, made.facts.matches, made.facts.named) == ("string", ("o[0-9]{3}",), "Acid")
    assert made.doc == "association candidate"
    assert only('A : Acid "mine"').doc == "mine"


def test_an_item_adds_facts_and_levels():
    made = only('A? : Acid in {"o001", "o002"} nonempty required when exists B  "a"  B? : int "b"')
    assert made.facts.nonempty
    assert made.facts.values == ("o001", "o002")
    assert made.presence.when[0][0] == "required"
    assert only("A : Acid recommended").presence.level == "recommended"


@pytest.mark.parametrize("facts", ["unit m", "> -5", "nullable", "null -1", "= 3 "])
def test_an_item_only_tightens(facts):
    before = "type Length : float unit s  = 2 > 0\n"
    assert product_codes(f'primary {{ A : Length {facts} "a" }}', before)[:1] == ["SP205"]


def test_a_type_is_made_of_another():
    made = only('A : Small "a"', "type Length : float unit s > 0\ntype Short : Length < 10\ntype Small : Short < 5\n")
    assert [one.bound.text for one in made.facts.limits] == ["0", "10", "5"]
    assert made.facts.named == "Small"


def test_a_circle_of_types_is_told_with_the_way_round():
    _, (found,) = diagnose('type A : B\ntype B : C\ntype C : A\nproduct p : fits "p" { primary { X : B "x" } }')
    assert found.code == "SP221"
    assert found.notes == ("the way round: `A` is made of `B` is made of `C` is made of `A`",)
    assert codes("type A : A") == ["SP221"]


def test_types_of_another_spec_bring_their_names_along():
    core = 'enum Mode : string { "X", "Y" }\ntype M : Mode in {"X"} "mode"\ntype N : M | int\ntype P : Mode\n'
    made = product('primary { A : core.M "a"  B : core.P | int "b" }', "import demo.core\n", core=core)
    a, b = made.hdus[0].keywords
    assert (a.facts.values, a.facts.types[0].enum, a.facts.named) == (("X",), "Mode", "M")
    assert [one.enum or one.kind for one in b.facts.types] == ["Mode", "int"]


def test_two_items_of_one_type_are_not_one_item():
    assert product_codes('primary { A : Acid "a"  A : Acid "a" }', ACID) == ["SP202"]
    text = "header H { A : Acid }\nheader G { include H }\n"
    assert product_codes("primary { include H  include G }", ACID + text) == []


def test_columns_images_and_shapes_have_named_types():
    before = "type Pixel : float32 unit MJy/sr nullable\ntype Pair : float64[2] unit deg\n"
    made = product(
        'primary { }  image SCI : Pixel[ny, nx] finite "s"  image C : Pixel[3] | constant "c"\n'
        'table T { columns { P : Pair "p"  V : Pixel[4] "v" } }',
        before,
    )
    assert (made.hdus[1].image.unit.texts, made.hdus[1].image.finite, made.hdus[1].image.named) == (
        ("MJy/sr",), True, "Pixel",
    )  # fmt: skip
    assert [one.shape for one in made.hdus[3].columns] == [(2,), (4,)]
    assert product_codes('table T { columns { P : Pair[3] "p" } }', before) == ["SP223"]


def test_a_type_that_says_more_is_no_alternative():
    assert product_codes('primary { A : Acid | int "a" }', ACID) == ["SP223"]


def test_a_field_of_a_file_name_has_the_pattern_of_its_type():
    made = product('filename "{a}_{b}_{c}.fits" { a : Acid  b : In  c : N }\nprimary { }', ACID + (
        'type In : string in {"x", "y"}\ntype N : digits[3]\n'
    ))  # fmt: skip
    assert [one.pattern for one in made.fields] == ["o[0-9]{3}", "x|y", "[0-9]{3}"]
    assert made.fields[2].width == 3
    assert product_codes('filename "{a}.fits" { a : T }\nprimary { }', "type T : digits[3] > 5\n") == ["SP223"]


def test_a_type_is_judged_by_itself_and_once():
    text = 'type A : int > 5 < 3\nproduct p : fits "p" { primary { X : A "x"  Y : A "y" } }'
    assert codes(text) == ["SP307"]
    assert codes("type A : flaot") == ["SP201"]
    assert codes("type A : float required") == ["SP223"]


def test_an_include_is_narrowed_by_a_type():
    before = ACID + 'header H { A : string "a" }\n'
    made = product("primary { include H { A : Acid required } }", before)
    assert made.hdus[0].keywords[0].facts.matches == ("o[0-9]{3}",)


def test_the_units_and_flags_of_a_type_are_known_to_rules():
    before = "flags Q : int32 { bit 0 bad }\ntype Dq : int32 bits Q\ntype Time : float unit s\n"
    text = 'primary { A : Time "a"  B : float unit m "b"  Q : Dq "q"  require Q has bad  require A < B }'
    assert product_codes(text, before) == ["SP304"]


def test_the_model_lists_the_types_in_use_and_those_declared():
    spec = model(ACID + 'type Unused : int > 0 "u"\nproduct p : fits "p" { primary { A : Acid } }')
    assert [(one.name, one.doc) for one in spec.types] == [("Acid", "association candidate"), ("Unused", "u")]
