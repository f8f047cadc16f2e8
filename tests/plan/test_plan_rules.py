"""The plan: every rule once, under an id that stays, in words, with its level, place and what must be read."""

from __future__ import annotations

from dataclasses import replace

import pytest
from backends.validator.specs_made import events
from factories import specs
from factories.hostile import HOSTILE, hostile_spec

from specc.model import spec as model
from specc.model.types import AnyAxes, AnyLength, LengthRange, Unit
from specc.plan.rules import plan

MADE = (specs.lightcurve, specs.slits, events, lambda: hostile_spec(HOSTILE))


def rules_of(*hdus, **more):
    return {rule.id: rule for rule in plan(specs.spec(specs.product("p", *hdus, **more))).rules}


def said(*hdus, **more):
    return {identity: rule.message for identity, rule in rules_of(*hdus, **more).items()}


@pytest.mark.parametrize("make", MADE)
def test_ids_are_unique_and_the_plan_is_the_same_each_time(make):
    planned = plan(make())
    ids = [rule.id for rule in planned.rules]
    assert len(ids) == len(set(ids))
    assert planned == plan(make())


@pytest.mark.parametrize("make", MADE)
def test_every_rule_says_something(make):
    assert all(rule.message.strip() for rule in plan(make()).rules)


def test_a_product_from_top_to_bottom():
    lines = [f"{rule.level} {rule.needs} {rule.id}: {rule.message}" for rule in plan(specs.lightcurve()).rules]
    assert lines[:7] == [
        "error name lightcurve:name: the file is called hlsp_{project}_{mission}_{target}_v{version}_lc.fits",
        "error header lightcurve/name/project:value: {project} in the name of the file is lower(primary.HLSPID)",
        "error header lightcurve/name/mission:value: {mission} in the name of the file is lower(primary.MISSION)",
        "error header lightcurve:undeclared-hdu: every HDU is declared",
        "error header lightcurve/PRIMARY/TELESCOP:presence: TELESCOP is there",
        "error header lightcurve/PRIMARY/TELESCOP:type: TELESCOP is a string",
        "error header lightcurve/PRIMARY/TELESCOP:null: TELESCOP has a value",
    ]
    assert 'error header lightcurve/PRIMARY/TELESCOP:value: TELESCOP is "Kepler"' in lines
    assert "error header lightcurve/PRIMARY/FILENAME:value: FILENAME equals filename" in lines
    assert 'error header lightcurve/PRIMARY/SECTOR:presence: SECTOR is there when MISSION == "TESS"' in lines
    assert "error header lightcurve/PRIMARY/EXPTIME:unit: EXPTIME is in s" in lines
    assert "error header lightcurve/PRIMARY/EXPTIME:limit: EXPTIME > 0" in lines
    assert "error header lightcurve/PRIMARY:DATE-END-DATE-OBS: the observation ends after it starts" in lines
    assert "error data lightcurve/LIGHTCURVE/TIME:order: TIME increases from row to row" in lines
    assert "error data lightcurve/LIGHTCURVE/QUALITY:bits: QUALITY sets only the bits of Quality" in lines
    assert "warning data lightcurve/LIGHTCURVE:FLUX_ERR-FLUX: the noise is smaller than the signal" in lines
    assert "error header lightcurve/LIGHTCURVE/CENTROID:shape: CENTROID has shape [2]" in lines
    assert not any(":presence" in line and "/TEFF" in line for line in lines)


def test_levels_follow_the_presence_asked_for():
    conditional = model.Presence("optional", (("forbidden", specs.compare(specs.keyword_ref("A"), "==", 1)),))
    found = rules_of(
        specs.primary(
            specs.keyword("MUST"),
            specs.keyword("SHOULD", level="recommended"),
            specs.keyword("MAY", level="optional"),
            specs.keyword("NEVER", level="forbidden"),
            specs.keyword("ONCE", level="deprecated"),
            specs.keyword("SOME", level=conditional),
        )
    )
    levels = {
        name: found.get(f"p/PRIMARY/{name}:presence") for name in ("MUST", "SHOULD", "MAY", "NEVER", "ONCE", "SOME")
    }
    assert {name: rule and rule.level for name, rule in levels.items()} == {
        "MUST": "error",
        "SHOULD": "warning",
        "MAY": None,
        "NEVER": "error",
        "ONCE": "info",
        "SOME": "error",
    }
    assert found["p/PRIMARY/SOME:presence"].message == "SOME is not there when A == 1"


def test_facts_in_words():
    found = said(
        specs.primary(
            specs.keyword("A", "digits[5]|digits[1..3]", nullable=True),
            specs.keyword("B", "int|string[4]", nonempty=True, matches=("a", "b")),
            specs.keyword("C", values=tuple("abcdefghijklmnop"), values_open=True),
            specs.keyword("D", values=("x",), values_ignore_case=True),
            specs.keyword("E", "float", unit=Unit("none"), fixed=1.5, tolerance=(0.1, True)),
            specs.keyword("F", "float", unit=specs.unit("um", implied=True)),
            specs.keyword("G", "any"),
        ),
        specs.image(
            "I",
            "float32|float64",
            (AnyAxes(), AnyLength(), LengthRange(1, None), 3),
            null=-1,
            unit=Unit("of", reference="X", power=2),
        ),
        specs.table("T", specs.column("U", "uint16", unique=True), rows=model.Rows(None, 1, 5, specs.HERE)),
    )
    assert found["p/PRIMARY/A:type"] == "A is 5 digits or 1 to 3 digits"
    assert "p/PRIMARY/A:null" not in found
    assert found["p/PRIMARY/B:type"] == "B is an int or a string of at most 4 characters"
    assert found["p/PRIMARY/B:matches"] == "B matches /a/ and /b/"
    assert found["p/PRIMARY/B:nonempty"] == "B is not blank"
    assert found["p/PRIMARY/C:in"].endswith('"l", 4 more')
    assert found["p/PRIMARY/D:in"] == 'D is "x", in whatever case'
    assert found["p/PRIMARY/E:value"] == "E is 1.5 within 0.1 relative"
    assert found["p/PRIMARY/E:unit"] == "E has no unit"
    assert found["p/PRIMARY/F:unit"] == "F is in um, which is not written in the file"
    assert "p/PRIMARY/G:type" not in found
    assert found["p/I:type"] == "I is float32 or float64"
    assert found["p/I:shape"] == "I has shape [..., *, 1..*, 3]"
    assert found["p/I:null"] == "I writes nulls as -1"
    assert found["p/I:unit"] == "I is in the unit of X**2"
    assert found["p/T:rows"] == "T has at least 1 and at most 5 rows"
    assert found["p/T/U:unique"] == "no two rows have the same U"


def test_an_unknown_value_of_an_open_enum_is_a_warning():
    assert (
        rules_of(specs.primary(specs.keyword("A", values=("x", "y"), values_open=True)))["p/PRIMARY/A:in"].level
        == "warning"
    )


def test_one_keyword_in_two_arms_is_one_rule_with_both_messages():
    first, second = (specs.compare(specs.keyword_ref("T"), "==", name) for name in "ab")
    found = rules_of(
        specs.primary(
            specs.keyword("X", conditions=(first,), level="recommended", line=3),
            specs.keyword("X", conditions=(second,), line=9),
        )
    )
    rule = found["p/PRIMARY/X:presence"]
    assert rule.message == 'X should be there, where T == "a"; X is there, where T == "b"'
    assert (rule.level, rule.place.line) == ("error", 3)
    assert found["p/PRIMARY/X:type"].message == "X is a string"


def test_rules_are_called_by_what_they_speak_of():
    keywords = [specs.keyword_ref(name, "int") for name in ("A", "B")]
    compared = specs.rule(specs.compare(keywords[0], "<", keywords[1]))
    there = specs.rule(specs.exists(keywords[0]))
    odd = specs.rule(specs.compare(specs.keyword_ref("a b/c:d"), "==", 1))
    clash = specs.rule(specs.compare(specs.keyword_ref("shape"), "==", 1))
    empty = specs.rule(specs.compare(1, "==", 1))
    wanted = ["A-B", "A-B-2", "exists-A", "a_b_c_d", "shape-2", "rule"]
    found = rules_of(specs.primary(rules=(compared, replace(compared, message="again"), there, odd, clash, empty)))
    assert [identity.removeprefix("p/PRIMARY:") for identity in found][-8:-1] == ["shape", *wanted]


def test_what_is_allowed_makes_no_rule():
    found = rules_of(
        specs.table("T", undeclared_keywords="allowed", columns_open=True),
        specs.hdu("X", "any"),
        undeclared_hdus="allowed",
    )
    assert not [identity for identity in found if "undeclared" in identity and "/X:" not in identity]
    assert "p/X:kind" not in found


def test_orders_and_counts():
    found = said(
        specs.table("T", columns_in_order=True),
        specs.repeat(specs.image("A", "int16"), specs.image("B", "int16"), least=2, most=2),
        hdu_order="fixed",
    )
    assert found["p:order"] == "the HDUs are in the order of the spec"
    assert found["p/T:order"] == "the columns of T are in the order of the spec"
    assert found["p/A:count"] == "A, B come 2 times"
    assert "p/B:count" not in found


@pytest.mark.parametrize(
    ("number", "relative", "unit", "words"),
    [
        (1 / 86400, False, "d", "1 [s]"),
        (1e-6, False, "d", "1e-06 [d]"),
        (1.5 / 86400, False, "d", "1.5 [s]"),
        (0.5 / 3600, False, "deg", "0.5 [arcsec]"),
        (0.01 / 3600, False, "deg", "10 [mas]"),
        (0.1, False, "s", "0.1 [s]"),
        (1 / 3, False, "s", "0.333333 [s]"),
        (1e-3, True, "d", "0.001 relative"),
        (0.5, False, None, "0.5"),
    ],
)
def test_tolerances_read_as_people_write_them(number, relative, unit, words):
    other = specs.keyword_ref("OTHER", "float")
    more = {} if unit is None else {"unit": specs.unit(unit)}
    one = specs.keyword("X", "float", fixed=other, tolerance=(number, relative), **more)
    assert said(specs.primary(one))["p/PRIMARY/X:value"] == f"X equals OTHER within {words}"


def test_a_blank_cell_of_fits_is_told_once():
    """Blank texts in tables are nulls: that none is empty is the same rule again, which could never be broken."""
    column = replace(specs.column("S"), facts=specs.facts("string", nonempty=True))
    found = rules_of(specs.table("T", column))
    assert "p/T/S:null" in found
    assert "p/T/S:nonempty" not in found


def test_that_a_file_begins_with_a_primary_hdu_is_no_rule():
    found = rules_of(specs.primary())
    assert not {one for one in found if one.startswith("p/PRIMARY:")} & {
        "p/PRIMARY:presence",
        "p/PRIMARY:kind",
        "p/PRIMARY:match",
    }
