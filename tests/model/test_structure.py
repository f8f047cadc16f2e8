"""Includes, conditions, narrowing, dimensions and repetition."""

from __future__ import annotations

import pytest
from model.resolving import codes, diagnose, model, product, product_codes

from specc.model.spec import Repeat
from specc.model.types import AnyAxes, AnyLength, DimensionName, LengthRange

CORE = 'header Core { A : int > 0 "a"  B? : string in {"x", "y", "z"} "b"  require A < 100 "few" }\n'


def keywords(made, hdu=0):
    return {one.name: one for one in made.hdus[hdu].keywords}


def test_an_include_pastes_items_and_rules():
    made = product("primary { include Core }", CORE)
    assert list(keywords(made)) == ["A", "B"]
    assert made.hdus[0].rules[0].message == "few"


def test_an_item_that_two_includes_bring_is_one():
    made = product(
        "primary { include One  include Two }", CORE + "header One { include Core }  header Two { include Core }"
    )
    assert list(keywords(made)) == ["A", "B"]


def test_another_item_of_the_same_name_is_a_mistake():
    assert product_codes('primary { include Core  A : int "again" }', CORE) == ["SP202"]


def test_narrowing_takes_values_away_and_raises_levels():
    made = keywords(product('primary { include Core { B : in {"x"} required  A : = 3 } }', CORE))
    assert made["B"].facts.values == ("x",)
    assert made["B"].presence.level == "required"
    assert made["A"].facts.fixed.value == 3


@pytest.mark.parametrize(
    "narrowing", ['B : in {"x", "w"}', "A : recommended", "A : > -1", "A : string", "A : nullable", "B : unit s"]
)
def test_what_widens_is_a_mistake(narrowing):
    found = product_codes(f"primary {{ include Core {{ {narrowing} }} }}", CORE)
    assert found == (["SP205"] if narrowing != "B : unit s" else [])


def test_an_optional_include_is_all_or_nothing():
    made = product("primary { include Pair? }", 'header Pair { C : int "c"  D : int "d"  E? : int "e"  require C < D }')
    assert {one.presence.level for one in made.hdus[0].keywords} == {"optional"}
    together = [one for one in made.hdus[0].rules if "together" in one.message]
    assert together[0].message == "E comes only with C, D, which come together or not at all"
    ordered = next(one for one in made.hdus[0].rules if one not in together)
    assert [one.text for one in ordered.conditions] == ["exists C or exists D"]


def test_items_in_arms_that_never_meet_may_share_a_name():
    body = 'primary { T : string in {"a", "b"} "t"  switch T { "a" { Q : int "q" } "b" { Q : string "q" } } }'
    made = product(body)
    assert [one.name for one in made.hdus[0].keywords] == ["T", "Q", "Q"]
    assert product_codes('primary { T : bool "t"  when T { Q : int "q" } when not T { Q : string "q" } }') == ["SP202"]


def test_a_switch_covers_every_value():
    head = 'T : string in {"a", "b", "c"} "t"'
    assert product_codes(f'primary {{ {head} switch T {{ "a" {{ }} "b" {{ }} }} }}') == ["SP207"]
    assert product_codes(f'primary {{ {head} switch T {{ "a" {{ }} "b" {{ }} else {{ }} }} }}') == []
    assert product_codes('primary { T : string "t"  switch T { "a" { } } }') == ["SP207"]
    narrowed = 'include H { T : in {"a", "b"} }  switch T { "a" { } "b" { } }'
    assert product_codes(f"primary {{ {narrowed} }}", f"header H {{ {head} }}") == []


def test_a_condition_guards_what_it_asks_for():
    assert product_codes('primary { N? : int "n"  when exists N { require N > 3 } }') == []
    assert product_codes('primary { F : bool "f"  when F { N : int "n"  require N > 3 } }') == []
    assert product_codes('primary { F : bool "f"  when F { N : int "n" } require N > 3 }') == ["SP302"]
    assert product_codes('primary { F : bool "f"  when F { N : int "n" } else { N : int "n" } require N > 3 }') == []


def test_imports_bring_names_and_modules():
    other = 'enum Mode : string { "A", "B" }\nheader H { M : Mode "m" }'
    for text in ("import demo.core\n", "import demo.core (H, Mode)\n"):
        name = "core." if "(" not in text else ""
        spec = model(f'{text}product p : fits {{ primary {{ include {name}H  N : {name}Mode "n" }} }}', core=other)
        assert [one.key for one in spec.enums] == ["Mode"]
    assert codes("import demo.core (Nothing)\n", core=other) == ["SP201"]


def test_the_policy_does_not_travel():
    spec = model("import demo.core\nproduct p : fits { primary { } }", core="policy { inherit primary }")
    assert spec.policy.inherit == "none"


def test_dimensions_are_of_the_product_or_of_a_repetition():
    body = """
      primary { }
      image FLAT : float32[my, mx] "flat"
      repeat n in 1..* { image SCI : float32[ny, mx] "sci"  image DQ : int16[ny, mx] "dq" }
    """
    made = product(body)
    assert made.dimensions == ("mx", "my")
    group = made.hdus[2]
    assert isinstance(group, Repeat)
    assert group.dimensions == ("ny",)
    assert product("dimension ny\n" + body).dimensions == ("mx", "my", "ny")


def test_shapes():
    made = product('primary { } image A : float32[..., ny, 3, *, 1..5] "a"')
    assert made.hdus[1].shape == (AnyAxes(), DimensionName("ny"), 3, AnyLength(), LengthRange(1, 5))


def test_a_repetition_over_letters_is_written_out():
    made = product(
        'primary { } repeat c in {B, R} { image [c]_FLUX : float32[9] "f"  image [c]_IVAR : float32[9] "i" }'
    )
    assert [one.label for one in made.hdus] == ["PRIMARY", "B_FLUX", "B_IVAR", "R_FLUX", "R_IVAR"]


def test_a_repetition_over_numbers_that_names_have_is_written_out():
    made = product('primary { } repeat n in {0, 1, 10} { table APER[n]? { columns { T : float64 "t" } } }')
    assert [one.label for one in made.hdus] == ["PRIMARY", "APER0", "APER1", "APER10"]


def test_a_rule_of_a_repetition_belongs_to_the_first_hdu_it_names():
    made = product(
        'primary { } repeat n in 1..* { image A : int16[4] "a"  image B : int16[4] "b"  require B.NAXIS1 == A.NAXIS1 }'
    )
    members = made.hdus[1].members
    assert [len(one.rules) for one in members] == [0, 1]


def test_a_broken_declaration_is_told_once():
    text = 'enum E : string { "a" "b" "c" }\nproduct p : fits { primary { X : E "x"  Y : int "y" } }'
    assert codes(text) == ["SP101"]


def test_five_mistakes_give_five_diagnostics():
    text = """
    product p : fits "p" {
      primary {
        LONGNAMES : int "too long"
        A : floot "no type"
        B : int > 5 < 3 "empty"
        C : float unit sekunden "no unit"
        require D == 1
      }
    }
    """
    assert sorted(codes(text)) == ["SP201", "SP201", "SP303", "SP307", "SP401"]


def test_a_circle_of_includes_ends():
    spec, found = diagnose("header A { include B }\nheader B { include A }\nproduct p : fits { primary { include A } }")
    assert spec is None
    assert [one.code for one in found] == ["SP203"]


def test_the_policy_settles_what_is_undeclared_and_blocks_override_it():
    text = """
    policy { undeclared keywords error, columns warning, hdus info }
    product p : fits {
      undeclared hdus allowed
      primary { undeclared keywords allowed }
      table T { columns open { A : int "a" } }
    }
    """
    made = model(text).products[0]
    assert made.undeclared_hdus == "allowed"
    assert [one.undeclared_keywords for one in made.hdus] == ["allowed", "error"]
    assert made.hdus[1].undeclared_columns == "allowed"


def test_an_enum_may_have_negative_values():
    before = 'enum Level : int { -1 "bad", 2 "good" }  enum Slope : float { -0.5, 0.5 }\n'
    body = "primary { A : Level = -1 'bad'  B : Slope  C : any in Level  require B in Slope }".replace("'", '"')
    made = product(body, before)
    assert keywords(made)["A"].facts.values == (-1, 2)
    assert keywords(made)["B"].facts.values == (-0.5, 0.5)
    assert keywords(made)["C"].facts.values == (-1, 2)
    assert made.hdus[0].rules[0].expression.values == (-0.5, 0.5)


def test_a_switch_over_negative_values_needs_no_else():
    before = "enum Level : int { -1, 2 }\n"
    assert product_codes("primary { A : Level 'a' switch A { -1 { } 2 { } } }".replace("'", '"'), before) == []
    assert product_codes("primary { A : Level 'a' switch A { 2 { } } }".replace("'", '"'), before) == ["SP207"]


def test_an_include_narrows_what_an_earlier_one_brought_through_another():
    before = CORE + "header Two { include Core  C : int }"
    made = keywords(product('primary { include Core  include Two { B : in {"x"}  C : = 3 } }', before))
    assert made["B"].facts.values == ("x",)
    assert made["C"].facts.fixed.value == 3


def test_an_include_narrows_nothing_that_it_did_not_bring():
    two = "import demo.three\nheader Two { D : int  include three.Three { D : > 0 } }"
    text = 'import demo.two\nproduct p : fits "p" { primary { include two.Two } }'
    found = codes(text, two=two, three="header Three { E : int }")
    assert found == ["SP201"]


def test_descriptions_of_enums_and_flags_lose_their_common_indent():
    prose = '"""\n  One.\n\n  Two.\n  """'
    spec = model(
        f'enum E : string {{ {prose} "a" }}  flags F : int8 {{ {prose} bit 0 x }}\n'
        'product p : fits "p" { primary { A : E  B : int8 bits F } }'
    )
    assert spec.enums[0].doc == spec.flags[0].doc == "One.\n\nTwo."
