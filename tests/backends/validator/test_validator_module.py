"""Generated validators as text: formatted, lean, the same twice, and never made of what a spec says."""

from __future__ import annotations

import ast
import subprocess
import sys

import pytest
from backends.validator.specs_made import events
from factories import specs
from factories.hostile import HOSTILE, hostile_spec
from hypothesis import given, settings
from hypothesis import strategies as st

from specc.backends import Settings, backend
from specc.backends.validator import emit, load
from specc.model import expressions as ex
from specc.plan.rules import plan

MADE = {
    "lightcurve": specs.lightcurve,
    "slits": specs.slits,
    "events": events,
    "hostile": lambda: hostile_spec(HOSTILE),
    "empty": specs.spec,
}

# F: names that are unknown, imports that are not used; B023: a function that sees its loop's last variable
LEFT_OVER = "F,E7,E9,B,PLE,PLW0127,W"


def ruff(*arguments, text):
    command = [sys.executable, "-m", "ruff", *arguments, "--isolated", "--line-length", "120", "-"]
    return subprocess.run(command, input=text.encode(), capture_output=True, check=False).stdout.decode()


@pytest.mark.parametrize("make", MADE.values(), ids=MADE)
def test_the_formatter_changes_nothing(make):
    text = emit(plan(make()))
    assert ruff("format", text=text) == text


def test_of_bundled_specs_nothing_is_left_over(repository):
    """As they are committed: that they are current and formatted are steps of their own of continuous integration."""
    modules = [
        str(path) for path in sorted((repository / "generated").rglob("checks*.py")) if "_runtime" not in path.parts
    ]
    assert len(modules) > 40
    command = [sys.executable, "-m", "ruff", "check", "--isolated", "--no-cache", "--select", LEFT_OVER, *modules]
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    assert found.stdout == "All checks passed!\n"


@pytest.mark.parametrize("make", MADE.values(), ids=MADE)
def test_nothing_is_left_over(make):
    assert ruff("check", "--select", LEFT_OVER, text=emit(plan(make()))) == "All checks passed!\n"


@pytest.mark.parametrize("make", MADE.values(), ids=MADE)
def test_the_same_spec_gives_the_same_bytes(make):
    assert emit(plan(make())) == emit(plan(make()))


@pytest.mark.parametrize("make", MADE.values(), ids=MADE)
def test_it_runs_in_memory_and_knows_every_rule(make):
    planned = plan(make())
    made = load(planned)
    assert {rule: made.SPEC.rules.get(rule) for rule in made.SPEC.rules} == {
        rule.id.replace("\n", "\\n"): (rule.level, rule.place.path in dict(planned.spec.sources) and 0, rule.place.line)
        if rule.place.path in dict(planned.spec.sources)
        else (rule.level, -1, rule.place.line)
        for rule in planned.rules
    }


def shape(text: str) -> list[str]:
    """The tree of a module without its texts: what a spec's words may not change."""
    return [type(node).__name__ for node in ast.walk(ast.parse(text))]


@given(st.text(st.characters(exclude_categories=()), max_size=40))
@settings(max_examples=60, deadline=None)
def test_texts_never_become_code(text):
    assert shape(emit(plan(hostile_spec(text + "x")))) == shape(emit(plan(hostile_spec("x"))))


@given(st.text(st.characters(exclude_categories=()), min_size=1, max_size=12), st.text(min_size=1, max_size=12))
@settings(max_examples=60, deadline=None)
def test_names_never_become_code(one, other):
    def named(first, second):
        header = specs.primary(specs.keyword(first), specs.keyword(second, fixed=specs.keyword_ref(first)))
        hdus = (specs.table(first, specs.column(first), specs.column(second)), specs.image(second, "int16"))
        return specs.spec(specs.product(first, header, *hdus), specs.product(second, header), name=first)

    text = emit(plan(named(one, other)))
    functions = [node.name for node in ast.parse(text).body if isinstance(node, ast.FunctionDef)]
    assert len(functions) == len(set(functions)) == 4
    assert load(plan(named(one, other))).SPEC.name == one


def function(text, name):
    """The text of one function."""
    (found,) = [node for node in ast.parse(text).body if isinstance(node, ast.FunctionDef) and node.name == name]
    return "\n".join(text.splitlines()[found.lineno - 1 : found.end_lineno])


def test_conditions_are_asked_once_and_else_is_what_is_known_not_to_hold():
    text = function(emit(plan(events())), "check_obs_primary")
    assert (
        """\
    if case := h.when(
        lambda: among(h["TARGTYPE"], ("FIXED", "MOVING")) == "FIXED", declares=("EPOCH", "MU_RA", "MU_DEC", "MT_RA")
    ):  # test.specc:1
        h.keyword("EPOCH", "float", unit="yr")  # test.specc:4
        if h.when(lambda: h["EPOCH"] > 2000, declares=("MU_RA", "MU_DEC")):  # test.specc:1
            h.keyword("MU_RA", "float", level="optional")  # test.specc:5
            h.keyword("MU_DEC", "float", level="optional")  # test.specc:6
    elif case is False:
        h.keyword("MT_RA", "float")  # test.specc:7
"""
        in text
    )


def test_what_hangs_on_nothing_is_asked_in_a_function_of_its_own():
    text = emit(plan(events()))
    asked = function(text, "keywords_of_obs_primary")
    assert '    h.keyword("OLD", "string", level="deprecated")  # test.specc:1' in asked
    assert "h.when" not in asked
    assert "lambda" not in asked
    assert "    h.keywords(keywords_of_obs_primary)\n" in function(text, "check_obs_primary")


def test_what_hangs_on_one_condition_alone_is_asked_in_a_function_of_its_own(repository):
    text = (repository / "generated/jwst/imaging/checks.py").read_text(encoding="utf-8")
    check = function(text, "check_cal_SCI")
    assert (
        """\
    ):  # imaging.specc:35
        h.keywords(some_keywords_of_cal_SCI)
"""
        in check
    )
    asked = function(text, "some_keywords_of_cal_SCI")
    assert [line.split('"')[1] for line in asked.splitlines() if "h.keyword(" in line] == [
        "PHOTMJSR",
        "PHOTUJA2",
        "PIXAR_SR",
        "PIXAR_A2",
    ]
    # What hangs on more, and what is little, stays where it was.
    check = function(text, "check_cal_primary")
    assert '"FILTER",\n            "string",\n            level=h.level(' in check
    assert 'h.keyword("FOCUSPOS", "float", level="optional")' in check


def test_families_are_loops():
    text = function(emit(plan(events())), "check_obs_primary")
    assert (
        """\
    for i in h.span(1, lambda: h["NAXES"]):
        h.keyword(f"CTYPE{i}", "string", item="CTYPE[i]", level="optional")  # test.specc:1
        h.keyword(f"CRVAL{i}", "float", item="CRVAL[i]", level="optional")  # test.specc:1
"""
        in text
    )
    assert """\
    for i in range(1, 13):
        h.keyword(f"FILTER{i:02d}", "string", item="FILTER[i:2]", level="optional")  # test.specc:1
    for c_2 in ("B", "R"):
        h.keyword(f"{c_2}_GAIN", "float", item="[c]_GAIN", level="optional")  # test.specc:1
""" in function(emit(plan(events())), "keywords_of_obs_primary")


def test_patterns_come_after_all_that_is_declared_by_name():
    text = function(emit(plan(events())), "check_obs_primary")
    assert (
        """    h.no_data()  # test.specc:1
    for name in h.matching(r"NOTE\\d+"):
        h.keyword(name, "string", item="NOTE[h]", level="optional")  # test.specc:1
    for name in h.matching("S_.*"):
        h.keyword(name, "string", item="S_*", level="optional", one_of=("DONE", "SKIPPED"))  # test.specc:1
"""
        in text
    )


def test_values_and_limits_that_depend_on_the_file_are_rules():
    text = function(emit(plan(events())), "check_obs_primary")
    assert (
        """\
    h.rule(
        "NEXTEND:limit",
        lambda: h["NEXTEND"] >= h["NSCI"],
        if_present=("NEXTEND",),
        show={"NEXTEND": lambda: h["NEXTEND"], "NSCI": lambda: h["NSCI"]},
        message="NEXTEND >= NSCI",
    )  # test.specc:1
"""
        in text
    )


def test_rules_over_rows_know_what_may_be_null():
    text = function(emit(plan(events())), "check_obs_EVENTS")
    assert (
        """\
    h.each_row(
        "FLAGS-all-SPEC",
        ("TIME", "FLAGS", "SPEC"),
        lambda c: ~is_null(c, "TIME") | ((c["FLAGS"] & 32768) != 0) | all_in_row(is_null(c, "SPEC")),
        skip_null=(),
        message="a missing time says why",
    )  # test.specc:50
    h.each_row(
        "TIME-EPOCH",
        ("TIME",),
        lambda c: c["TIME"] >= h.primary["EPOCH"],
        skip_null=("TIME",),
        message="after the epoch",
    )  # test.specc:51
"""
        in text
    )


def test_constants_are_there_when_they_are_used():
    text = emit(plan(specs.lightcurve()))
    assert 'MISSION = ("Kepler", "K2", "TESS")  # test.specc:1' in text
    assert 'QUALITY = {0: "attitude_tweak", 1: "safe_mode"}  # test.specc:1' in text
    assert "one_of=MISSION" in text
    unused = specs.spec(specs.product("p", specs.primary()), enums=(specs.enum("Mission", "a", "b"),))
    assert "MISSION" not in emit(plan(unused))


def test_the_head_names_texts_and_hashes_and_nothing_of_this_machine():
    text = emit(plan(specs.lightcurve()))
    assert text.startswith(
        '"""Checks of mast.lightcurve 2.0.0.\n\n'
        "Light curves delivered to the archive as *high-level* science products.\n\n"
        "Made by specc from the texts below. Change them, not this file.\n\n"
    )
    assert f"    test.specc  sha256 {'0' * 64}\n" in text


def test_places_are_as_short_as_they_can_be_told_apart():
    sources = (("a/core.specc", "0"), ("b/core.specc", "1"), ("b/other.specc", "2"))
    words = [specs.keyword(f"K{number}") for number in range(3)]
    placed = [
        type(word)(**{**{name: getattr(word, name) for name in word.__slots__}, "place": specs.at(7, path)})
        for word, (path, _) in zip(words, sources, strict=True)
    ]
    text = emit(plan(specs.spec(specs.product("p", specs.primary(*placed)), sources=sources)))
    assert all(
        f'"K{n}", "string")  # {path}:7' in text
        for n, path in enumerate(["a/core.specc", "b/core.specc", "other.specc"])
    )


def test_what_cannot_be_checked_is_refused_and_left_out():
    text_of_time = ex.ColumnRef("number", None, "TIME", specs.HERE, ex.HduRef("own"), "TIME", "float64", vector=False)
    impossible = specs.rule(specs.compare(text_of_time, ">", 1), line=9)
    planned = plan(specs.spec(specs.product("p", specs.table("T", specs.column("TIME"), rules=(impossible,)))))
    (refusal,) = backend("validator").cannot(planned)
    assert refusal.message.startswith("`TIME` cannot be checked: ")
    _, artefact = backend("validator").emit(planned, Settings())
    assert artefact.path == "test/made/checks.py"
    assert "h.rule" not in artefact.text


def test_a_spec_without_products_has_no_validator():
    assert backend("validator").emit(plan(specs.spec()), Settings()) == ()


def test_tracebacks_show_the_generated_line(tmp_path):
    made = load(plan(specs.lightcurve()))
    import linecache

    line = made.validate.__code__.co_firstlineno
    assert linecache.getline(made.__file__, line).startswith("def validate(")


@pytest.mark.parametrize("identified", [True, False], ids=["identify", "no identify"])
def test_fixed_values_tell_a_product_only_where_it_does_not_say_so_itself(identified):
    """With `identify`, a wrong value of another keyword is a finding of that product, not a reason to be no product."""
    header = specs.primary(specs.keyword("TELESCOP", fixed="X"), specs.keyword("TIMESYS", fixed="UTC"))
    asked = specs.compare(specs.keyword_ref("TELESCOP", relation="primary"), "==", "X") if identified else None
    text = emit(plan(specs.spec(specs.product("p", header, identify=asked))))
    assert ('fixed={"TELESCOP": "X", "TIMESYS": "UTC"}' in text) != identified
