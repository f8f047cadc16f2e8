"""Enums that are built on others, and subsets of them."""

from __future__ import annotations

import pytest
from model.resolving import codes, diagnose, model, product, product_codes

DETECTORS = 'enum Detector : string { "A" "first", "B" }\n'


def values(text, name, **imports):
    spec = model(f'{text}\nproduct p : fits "p" {{ primary {{ X : {name} "x" }} }}', **imports)
    (enum,) = [one for one in spec.enums if one.name == name.rpartition(".")[2]]
    return {one.value: one.doc for one in enum.values}


def test_an_enum_has_the_values_of_those_that_it_includes_where_they_stand():
    text = DETECTORS + 'enum All : string { "N/A", include Detector, "ANY" "whatever" }'
    assert values(text, "All") == {"N/A": "", "A": "first", "B": "", "ANY": "whatever"}


def test_a_value_that_two_enums_have_is_one_and_what_is_said_of_it_stays():
    text = DETECTORS + 'enum Two : string { "B" "second", "C" }\nenum All : string { include Detector, include Two }'
    assert values(text, "All") == {"A": "first", "B": "second", "C": ""}


def test_an_enum_may_say_more_of_a_value_that_it_includes():
    text = DETECTORS + 'enum All : string { include Detector, "A" "the first of all" }'
    assert values(text, "All") == {"A": "the first of all", "B": ""}


def test_an_enum_of_another_spec_is_included():
    found = values('import demo.core\nenum All : string { include core.Detector, "C" }', "All", core=DETECTORS)
    assert list(found) == ["A", "B", "C"]


def test_an_enum_is_included_through_others_once():
    text = DETECTORS + (
        'enum One : string { include Detector, "1" }\nenum Two : string { include Detector, "2" }\n'
        "enum All : string { include One, include Two }"
    )
    assert list(values(text, "All")) == ["A", "B", "1", "2"]


def test_the_model_says_what_an_enum_is_made_of():
    spec = model(
        DETECTORS + 'enum All : string { include Detector, "C" }\nsubset Some of All { "A", "C" "third" }\n'
        'product p : fits "p" { primary { X : All "x"  Y : Some "y" } }'
    )
    made = {one.name: one for one in spec.enums}
    assert made["All"].includes == ("Detector",)
    assert made["Some"].subset_of == "All"
    assert {one.value: one.doc for one in made["Some"].values} == {"A": "first", "C": "third"}


@pytest.mark.parametrize(
    ("other", "head"),
    [
        ("enum Other : int { 1 }", "enum All : string"),
        ('enum Other : string open { "X" }', "enum All : string"),
        ('enum Other : string ignoring case { "X" }', "enum All : string"),
    ],
)
def test_what_an_enum_cannot_hold(other, head):
    assert codes(f'{other}\n{head} {{ include Other, "Y" }}') == ["SP220"]


@pytest.mark.parametrize("words", ["open", "ignoring case", "open ignoring case"])
def test_what_allows_more_includes_its_like_and_less(words):
    text = f'enum Other : string {words} {{ "X" }}\nenum All : string {words} {{ include Other, include Strict }}\n'
    assert codes(text + 'enum Strict : string { "S" }') == []


def test_values_that_differ_in_case_alone_are_one_where_case_is_ignored():
    assert codes('enum E : string { "full", "FULL" }') == []
    assert codes('enum E : string ignoring case { "full", "FULL" }') == ["SP202"]
    assert codes('enum F : string { "FULL" }\nenum E : string ignoring case { include F, "full" }') == []


def test_a_circle_is_told_once_with_the_way_round():
    text = "enum A : string { include B }\nenum B : string { include C }\nenum C : string { include A }\n"
    _, (found,) = diagnose(text + 'product p : fits "p" { primary { X : A "x"  Y : B "y" } }')
    assert found.code == "SP221"
    assert [found.label, *(one.text for one in found.others)] == [
        "`A` takes its values from `B`",
        "`B` takes its values from `C`",
        "`C` takes its values from `A`",
    ]
    assert codes("enum A : string { include A }") == ["SP221"]
    assert codes("subset A of B { 1 }\nsubset B of A { 1 }") == ["SP221"]


def test_a_subset_has_only_values_of_its_enum():
    _, (found,) = diagnose(DETECTORS + 'subset Some of Detector { "A", "BB" }')
    assert (found.code, found.help) == ("SP222", "did you mean `B`?")
    assert codes('enum E : string ignoring case { "FULL" }\nsubset S of E { "full" }') == []
    assert codes("enum E : int { 1, 2 }\nsubset S of E { 2 }") == []
    assert codes("subset S of Nothing { 2 }") == ["SP201"]


def test_a_subset_takes_over_how_values_compare():
    made = product(
        'primary { X : S "x" }', 'enum E : string ignoring case { "FULL", "SUB" }\nsubset S of E { "FULL" }\n'
    )
    assert made.hdus[0].keywords[0].facts.values_ignore_case


def test_an_enum_whose_base_is_an_enum_is_meant_as_a_subset():
    _, (found,) = diagnose(DETECTORS + 'enum Some : Detector { "A" }')
    assert (found.code, found.help) == ("SP301", "write `subset Some of Detector`, or `include Detector` in the braces")


def test_an_enum_is_narrowed_to_its_subset_and_compared_with_it():
    before = DETECTORS + 'subset Some of Detector { "A" }\nheader H { DET : Detector "d" }\n'
    made = product("primary { include H { DET : Some } }", before)
    assert made.hdus[0].keywords[0].facts.values == ("A",)
    made = product("primary { include H { DET : in Some }  require DET in Some }", before)
    assert made.hdus[0].keywords[0].facts.values == ("A",)
    assert made.hdus[0].rules[0].expression.values == ("A",)
    assert product_codes("primary { include W { DET : Detector } }", before + 'header W { DET : Some "d" }') == [
        "SP205"
    ]
    assert product_codes('primary { DET : Some "d"  require DET == "B" }', before) == ["SP306"]


def test_an_enum_of_another_kind_is_not_compared():
    assert product_codes('primary { N : int "n"  require N in Detector }', DETECTORS) == ["SP301"]


def test_a_switch_over_a_subset_needs_only_its_values():
    before = DETECTORS + 'subset Some of Detector { "A" }\n'
    assert product_codes('primary { DET : Some "d"  switch DET { "A" { } } }', before) == []
    assert product_codes('primary { DET : Detector "d"  switch DET { "A" { } } }', before) == ["SP207"]


def test_the_fields_of_a_file_name_know_them():
    before = DETECTORS + 'enum All : string { include Detector, "C" }\n'
    made = product('filename "{det}_x.fits" { det : lower(All) }\nprimary { }', before)
    assert made.fields[0].pattern == "a|b|c"
