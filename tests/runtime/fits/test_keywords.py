"""What can be said of a keyword, and what the findings say."""

from __future__ import annotations

import pytest
from runtime.fits.making import card, check, extension, primary, texts

from specc.runtime.expressions import instant
from specc.runtime.fits import hdu

HEADER = (
    card("TELESCOP", "'HST     '"),
    card("OBS-DATE", "'2020-02-30'"),
    card("WRITTEN", "'2020-03-01T00:00:00Z'"),
    card("SECTOR", "0"),
    card("TEFF", "5800.0", "[K] effective temperature"),
    card("TFLAG", "T"),
    card("RADIUS", "", "[solRad] nothing"),
    card("EXPOSURE", "'00012'"),
    card("GRATING", "'g140m'"),
    card("NUMBER", "'42'"),
    "HIERARCH ESO DET DIT = 0.5 / [s] integration",
    card("EMPTY", "''"),
    card("LONGKEYW", "'x'"),
    card("S_FLAT", "'COMPLETE'"),
    card("S_DARK", "'SKIPED'"),
    card("NKINDS", "2"),
    card("KINDS1", "'RA---TAN'"),
)

BROKEN = card("BROKEN", "1.0e5")


def judge(path, verbs, *, cards=HEADER, **more):
    """Findings of rules over the primary."""
    return check(path, [hdu("PRIMARY", "primary", verbs)], content=primary(*cards), **more)


def one(path, *args, **facts):
    """Findings of one keyword, without `PRIMARY/NAME:`."""
    found = judge(path, lambda h: h.keyword(*args, **facts), datetimes_allow=facts.pop("allow", ()))
    return {rule.rpartition(":")[2]: finding.message for rule, finding in found.items()}


@pytest.mark.parametrize(
    ("name", "types", "facts"),
    [
        ("TELESCOP", "string", {"equals": "HST"}),
        ("TELESCOP", "string", {"one_of": ("HST", "JWST"), "matches": "[A-Z]+", "nonempty": True, "width": 3}),
        ("TELESCOP", "int|string", {}),
        ("TELESCOP", "any", {}),
        ("GRATING", "string", {"one_of": ("G140M",), "ignore_case": True}),
        ("GRATING", "string", {"equals": "G140M", "ignore_case": True}),
        ("SECTOR", "int", {"at_least": 0, "at_most": 0}),
        ("SECTOR", "float", {"above": -1, "below": 1}),
        ("SECTOR", "float", {"equals": 0.001, "within": 0.01}),
        ("TEFF", "float", {"unit": "K", "equals": 5801, "relative": 1e-3}),
        ("TEFF", "float", {"unit": ("Jy", "K")}),
        ("TEFF", "float", {"equals": lambda: 5800}),
        ("TFLAG", "bool", {"equals": True}),
        ("RADIUS", "float", {"nullable": True, "unit": "solRad"}),
        ("EXPOSURE", "digits", {"digits": (1, 5), "equals": 12, "above": 0, "one_of": (12, 13)}),
        ("ESO DET DIT", "float", {"unit": "s", "hierarch": True}),
        ("NOTHING", "int", {"level": "optional"}),
        ("NOTHING", "int", {"level": "forbidden"}),
    ],
)
def test_right(path, name, types, facts):
    assert one(path, name, types, **facts) == {}


@pytest.mark.parametrize(
    ("name", "types", "facts", "expected"),
    [
        ("TELESCOP", "string", {"equals": "JWST"}, {"value": "TELESCOP is 'HST', not 'JWST'"}),
        ("OBS_DATE", "date", {}, {"presence": "OBS_DATE is missing; there is OBS-DATE in card 5"}),
        ("MISSION", "string", {}, {"presence": "MISSION is missing"}),
        ("OBS-DATE", "date", {}, {"type": "OBS-DATE: '2020-02-30' is not in the calendar"}),
        (
            "WRITTEN",
            "datetime",
            {},
            {"type": "WRITTEN: dates carry no time zone here; write '2020-03-01T00:00:00'"},
        ),
        ("SECTOR", "int", {"above": 0}, {"limit": "SECTOR is 0, not above 0"}),
        ("SECTOR", "string", {}, {"type": "SECTOR is 0, not a string; put it in quotes"}),
        ("SECTOR", "bool", {}, {"type": "SECTOR is 0, not T or F"}),
        ("TEFF", "int", {}, {"type": "TEFF is 5800.0, not an integer"}),
        (
            "TEFF",
            "float",
            {"unit": "Jy", "at_most": 5000},
            {
                "limit": "TEFF is 5800.0, not at most 5000",
                "unit": "the comment of TEFF says [K], and its unit is Jy",
            },
        ),
        ("TEFF", "float", {"unit_text": "Kelvin"}, {"unit": "the comment of TEFF says [K], and its unit is Kelvin"}),
        ("TEFF", "float", {"equals": lambda: 5}, {"value": "TEFF is 5800.0, not 5"}),
        ("NUMBER", "int", {}, {"type": "NUMBER is '42', not an integer; numbers are written without quotes"}),
        ("NUMBER", "digits", {"digits": (3, 3)}, {"limit": "NUMBER is '42', of 2 digits, not 3"}),
        ("TELESCOP", "digits", {}, {"type": "TELESCOP: 'HST' is not all digits"}),
        ("RADIUS", "float", {}, {"null": "RADIUS has no value"}),
        ("EMPTY", "string", {"nonempty": True}, {"nonempty": "EMPTY is an empty string"}),
        (
            "S_DARK",
            "string",
            {"one_of": ("COMPLETE", "SKIPPED")},
            {"in": "S_DARK is 'SKIPED', not one of 'COMPLETE', 'SKIPPED'; 'SKIPPED' is meant?"},
        ),
        ("GRATING", "string", {"matches": "G.*"}, {"matches": "GRATING is 'g140m', which does not match G.*"}),
        (
            "GRATING",
            "string",
            {"matches": ("g.*", ".*h")},
            {"matches": "GRATING is 'g140m', which does not match .*h"},
        ),
        ("GRATING", "string", {"width": 4}, {"type": "GRATING holds 5 characters, more than 4"}),
        ("TELESCOP", "string", {"level": "forbidden"}, {"presence": "TELESCOP must not be there"}),
        ("TELESCOP", "string", {"level": "deprecated"}, {"presence": "TELESCOP is deprecated"}),
    ],
)
def test_wrong(path, name, types, facts, expected):
    assert one(path, name, types, **facts) == expected


@pytest.mark.parametrize("types", ["float", "int|string", "any"])
def test_a_card_that_cannot_be_read(path, types):
    found = judge(path, lambda h: h.keyword("BROKEN", types), cards=(BROKEN,))
    assert texts(found) == {"F0218": "BROKEN: the exponent letter of 1.0e5 is in lower case; write E or D"}


def test_a_finding_knows_place_expected_and_found(path):
    found = judge(path, lambda h: h.keyword("TELESCOP", "string", equals="JWST"))["PRIMARY/TELESCOP:value"]
    assert (found.level, found.hdu, found.index, found.extver) == ("error", "PRIMARY", 0, None)
    assert (found.keyword, found.card, found.expected, found.found) == ("TELESCOP", 4, "JWST", "HST")


def test_levels_come_from_the_rules_and_the_milder_one_in_force_wins(path):
    rules = {
        f"p/PRIMARY/{name}:presence": ("error", 0, line) for line, name in enumerate(("A", "B", "TELESCOP"), 1)
    } | {"p/PRIMARY/SECTOR:limit": ("off", 0, 9), "p/PRIMARY/C:presence": ("info", 0, 4)}

    def verbs(h):
        h.keyword("A", "int")
        h.keyword("B", "int", level="recommended")
        h.keyword("C", "int", level="recommended")
        h.keyword("TELESCOP", "string", level="deprecated")
        h.keyword("SECTOR", "int", above=0)

    found = judge(path, verbs, rules=rules)
    assert {rule: finding.level for rule, finding in found.items()} == {
        "PRIMARY/A:presence": "error",
        "PRIMARY/B:presence": "warning",
        "PRIMARY/C:presence": "info",
        "PRIMARY/TELESCOP:presence": "info",
    }


def test_levels_under_conditions(path):
    def verbs(h):
        h.keyword("A", "int", level=h.level("optional", ("required", lambda: h["TELESCOP"] == "HST")))
        h.keyword("B", "int", level=h.level("optional", ("required", lambda: h["TELESCOP"] == "JWST")))
        h.keyword("C", "int", level=h.level("required", ("optional", lambda: h["NOTHING"] == 1)))

    assert list(judge(path, verbs)) == ["PRIMARY/A:presence"]


def test_families_of_keywords(path):
    def verbs(h):
        for i in h.span(1, lambda: h["NKINDS"]):
            h.keyword(f"KINDS{i}", "string", item="KINDS[i]")
        for i in h.span(1, lambda: h["NOTHING"]):
            h.keyword(f"X{i}", "string")
        for name in h.matching(r"S_.*"):
            h.keyword(name, "string", item="S_*", one_of=("COMPLETE",))

    found = judge(path, verbs)
    assert texts(found) == {
        "PRIMARY/KINDS[i]:presence": "KINDS2 is missing",
        "PRIMARY/S_*:in": "S_DARK is 'SKIPED', not 'COMPLETE'",
    }


def test_an_absurd_bound_gives_no_keywords(path):
    assert judge(path, lambda h: [h.keyword(f"X{i}", "int") for i in h.span(1, 10**9)]) == {}


def test_rules(path):
    def verbs(h):
        h.rule("right", lambda: h["SECTOR"] < 1)
        h.rule("wrong", lambda: h["SECTOR"] > h["TEFF"], show={"SECTOR": lambda: h["SECTOR"], "X": lambda: h["X"]})
        h.rule("NUMBER:value", lambda: h["NUMBER"] == 5, message="NUMBER is five")
        h.rule("missing", lambda: h["NOTHING"] == 1)
        h.rule("null", lambda: h["RADIUS"] == 1)
        h.rule("unreadable", lambda: h["BROKEN"] == 1)
        h.rule("zero", lambda: 1 / h["SECTOR"] > 0)
        h.rule("types", lambda: h["NUMBER"] < 1)
        h.rule("date", lambda: instant(h["OBS-DATE"]) < 0)
        h.rule("absent", lambda: False, if_present=("TELESCOP", "NOTHING"))
        h.rule("asked", lambda: False, if_present=("TELESCOP", lambda: True))

    found = judge(path, verbs, cards=(*HEADER, BROKEN))
    del found["F0218"]
    assert (found["PRIMARY/NUMBER:value"].keyword, found["PRIMARY/NUMBER:value"].card) == ("NUMBER", 13)
    assert texts(found) == {
        "PRIMARY:wrong": "the rule wrong does not hold (SECTOR is 0, X is missing)",
        "PRIMARY/NUMBER:value": "not so: NUMBER is five",
        "PRIMARY:asked": "the rule asked does not hold",
    }


def test_conditions_have_three_answers(path):
    answers = []
    judge(path, lambda h: answers.extend(h.when(ask) for ask in (lambda: True, lambda: 0, lambda: h["NOTHING"])))
    assert answers == [True, False, None]


def test_what_nobody_declared(path):
    def verbs(h):
        h.keyword("A", "int")
        h.undeclared("warning")

    found = judge(
        path, verbs, cards=(card("A", "1"), card("B", "2"), card("C", "3"), "COMMENT x", "HIERARCH ESO X = 1")
    )
    finding = found["PRIMARY:undeclared-keyword"]
    assert finding.message == "3 keywords are not declared: B, C, ESO X"
    assert (finding.level, finding.count, finding.keyword, finding.card) == ("warning", 3, "B", 5)


def test_undeclared_keywords_are_left_alone_when_a_condition_cannot_be_told(path):
    def verbs(h):
        if h.when(lambda: h["NOTHING"]):
            h.keyword("B", "int")
        h.undeclared("warning")

    assert judge(path, verbs, cards=(card("B", "2"),)) == {}


@pytest.mark.parametrize(
    ("policy", "inherit", "missing"),
    [("none", "T", True), ("primary", "F", False), ("keyword", "T", False), ("keyword", "F", True)],
)
def test_inheritance(path, policy, inherit, missing):
    content = primary(card("TELESCOP", "'HST'"), card("BUNIT", "'Jy'")) + extension("SCI", card("INHERIT", inherit))

    def verbs(h):
        h.keyword("TELESCOP", "string", equals="HST")
        h.keyword("BUNIT", "string")  # never inherited

    found = check(path, [hdu("SCI", "image", verbs)], content=content, inherit=policy)
    expected = {"SCI/BUNIT:presence"} | ({"SCI/TELESCOP:presence"} if missing else set())
    assert found.keys() == expected


def test_only_what_nobody_declared_may_be_a_misspelling(path):
    """Declarations that come later count as well, and keywords of the form of an HDU."""

    def verbs(h):
        h.keyword("PRD_VER", "string")
        h.keyword("TYPE_EXP", "string")
        h.keyword("EXTNAM", "string")
        h.keyword("CRD_VER", "string")

    cards = card("CRD_VER", "'1'"), card("TYPEEXP", "'X'"), card("EXTNAME", "'Y'")
    assert texts(judge(path, verbs, cards=cards)) == {
        "PRIMARY/PRD_VER:presence": "PRD_VER is missing",
        "PRIMARY/TYPE_EXP:presence": "TYPE_EXP is missing; there is TYPEEXP in card 5",
        "PRIMARY/EXTNAM:presence": "EXTNAM is missing",
    }


@pytest.mark.parametrize(
    ("level", "codes"), [("error", set()), ("warning", {"F0225", "F1310"}), ("off", {"F0225", "F1310"})]
)
def test_a_value_that_the_spec_knows_is_told_once(path, level, codes):
    """Object and number of extensions are wrong for both; what the spec makes little of hides nothing else."""

    def verbs(h):
        h.keyword("NEXTEND", "int", equals=0)
        h.keyword("OBJECT", "string")

    of_spec = {"PRIMARY/NEXTEND:value", "PRIMARY/OBJECT:null"}
    rules = {f"p/{rule}": (level, 0, 1) for rule in of_spec}
    found = judge(path, verbs, cards=(card("NEXTEND", "3"), card("OBJECT", "")), rules=rules)
    assert found.keys() == codes | (set() if level == "off" else of_spec)


def test_a_derived_value_is_told_once(path):
    def verbs(h):
        h.rule("NEXTEND:value", lambda: h["NEXTEND"] == 0, show={"NEXTEND": lambda: h["NEXTEND"]})

    assert judge(path, verbs, cards=(card("NEXTEND", "3"),)).keys() == {"PRIMARY/NEXTEND:value"}
