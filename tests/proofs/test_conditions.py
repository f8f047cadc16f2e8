"""Which conditions can hold together: against brute force over small files, and on inputs made to take long."""

from __future__ import annotations

import operator
import time
from dataclasses import replace
from itertools import product as combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from model.resolving import product

from specc.model import expressions as typed
from specc.proofs.conditions import Known, can_hold, witness
from specc.proofs.formulas import all_of
from specc.proofs.known import facts_of
from specc.proofs.literals import Among, Bound, key_of
from specc.source import Place

pytestmark = pytest.mark.laws

PLACE = Place("t.specc", 1)
HEAD = ("", PLACE)
OPERATORS = {
    "==": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
}  # fmt: skip


class AbsentError(Exception):
    """A keyword that an expression reads is not in the file."""


def keyword(name, kind, storage):
    return typed.KeywordRef(
        kind, "" if kind == "number" else None, *HEAD, typed.HduRef("primary", "PRIMARY"), name, storage
    )


A, B, C = (keyword(name, "number", "int") for name in "ABC")
S, T = (keyword(name, "string", "string") for name in "ST")
NUMBERS, TEXTS = range(-1, 4), ("red", "RED", "blue")
DOMAINS = {A: NUMBERS, B: NUMBERS, C: NUMBERS, S: TEXTS, T: TEXTS}


def known(key):
    """What a spec would say of a keyword: its domain."""
    if key[4] in "ABC":
        return Known((all_of(Bound(key, ">=", -1), Bound(key, "<=", 3)),), whole=True, null=False)
    return Known((Among(key, frozenset(TEXTS), positive=True, fold=False),), null=False)


FACTS = {key_of(one): known(key_of(one)) for one in DOMAINS}


def constant(value):
    return typed.Literal_("string" if isinstance(value, str) else "number", "", *HEAD, value)


def compare(left, symbol, right):
    return typed.Compare("bool", None, *HEAD, symbol, left, right, None, relative=False)


def member(item, values, negated, *, fold=False):
    return typed.Membership("bool", None, *HEAD, item, values, negated, ignore_case=fold)


def matches(item, pattern):
    return typed.Matches("bool", None, *HEAD, item, pattern)


def logic(symbol, left, right=None):
    return typed.Logic("bool", None, *HEAD, symbol, left, right)


def holds(node, file):
    """What a validator makes of a condition, over a file as a dictionary; what is absent raises."""
    match node:
        case typed.Literal_(value=value):
            return value
        case typed.KeywordRef():
            if file[node] is None:
                raise AbsentError
            return file[node]
        case typed.Arithmetic(operator="+"):
            return holds(node.left, file) + holds(node.right, file)
        case typed.Compare():
            return OPERATORS[node.operator](holds(node.left, file), holds(node.right, file))
        case typed.Membership():
            item, values = holds(node.item, file), node.values
            if node.ignore_case:
                item, values = item.lower(), tuple(one.lower() for one in values)
            return (item in values) != node.negated
        case typed.Within():
            item = holds(node.item, file)
            low, high = holds(node.low, file), holds(node.high, file)
            above = item > low if node.low_open else item >= low
            below = item < high if node.high_open else item <= high
            return (above and below) != node.negated
        case typed.Matches(pattern=pattern):
            return {"[a-z]+": str.islower, "R.*": lambda text: text.startswith("R")}[pattern](holds(node.item, file))
        case typed.Exists():
            return file[node.target] is not None
        case typed.Logic(operator="not"):
            return not holds(node.left, file)
        case typed.Logic(operator="and"):
            return holds(node.left, file) and holds(node.right, file)
        case typed.Logic(operator="or"):
            return holds(node.left, file) or holds(node.right, file)
        case typed.Logic(operator="implies"):
            return not holds(node.left, file) or holds(node.right, file)
    raise AssertionError(node)


def satisfied(conditions, file):
    try:
        return all(holds(one, file) for one in conditions)
    except AbsentError:
        return False


def read(node):
    if isinstance(node, typed.KeywordRef):
        return {node}
    parts = [getattr(node, name, None) for name in ("left", "right", "item", "low", "high", "target")]
    return set().union(*(read(part) for part in parts if part is not None))


def brute_force(conditions, *, absent=True):
    names = sorted(set().union(*(read(one) for one in conditions)), key=lambda one: one.name)
    files = combinations(*([*DOMAINS[one], *([None] if absent else [])] for one in names))
    return any(satisfied(conditions, dict(zip(names, values, strict=True))) for values in files)


def plain_atoms():
    """Conditions over one keyword and constants: what is understood wholly."""
    numbers, texts = st.sampled_from([A, B, C]), st.sampled_from([S, T])
    small, words = st.integers(-3, 5).map(constant), st.sampled_from([*TEXTS, "green"]).map(constant)
    ends = st.tuples(st.integers(-2, 4), st.integers(-2, 4)).map(sorted)
    return st.one_of(
        st.builds(compare, numbers, st.sampled_from(list(OPERATORS)), small),
        st.builds(compare, small, st.sampled_from(list(OPERATORS)), numbers),
        st.builds(compare, texts, st.sampled_from(["==", "!="]), words),
        st.builds(member, numbers, st.lists(st.integers(-2, 4), min_size=1, max_size=4).map(tuple), st.booleans()),
        st.builds(member, texts, st.lists(st.sampled_from(TEXTS), min_size=1, max_size=3).map(tuple), st.booleans()),
        st.builds(lambda item, span, low, high, negated: typed.Within(
            "bool", None, *HEAD, item, constant(span[0]), constant(span[1]), low, high, negated),
            numbers, ends, st.booleans(), st.booleans(), st.booleans()),
        st.builds(matches, texts, st.sampled_from(["[a-z]+", "R.*"])),
        st.builds(lambda item: typed.Exists("bool", None, *HEAD, item), st.sampled_from([A, B, C, S, T])),
    )  # fmt: skip


def all_atoms():
    """As above, and two keywords against each other, and texts whatever their case."""
    numbers, texts = st.sampled_from([A, B, C]), st.sampled_from([S, T])
    shifted = st.builds(
        lambda one, by: typed.Arithmetic("number", "", *HEAD, "+", one, constant(by)), numbers, st.integers(-2, 2)
    )
    return st.one_of(
        plain_atoms(),
        st.builds(compare, numbers, st.sampled_from(list(OPERATORS)), numbers),
        st.builds(compare, shifted, st.sampled_from(list(OPERATORS)), numbers),
        st.builds(compare, texts, st.sampled_from(["==", "!="]), texts),
        st.builds(lambda item, value, negated: member(item, (value,), negated, fold=True),
                  texts, st.sampled_from(TEXTS), st.booleans()),
    )  # fmt: skip


def conditions(atoms):
    joined = st.recursive(
        atoms,
        lambda inner: st.one_of(
            st.builds(lambda one: logic("not", one), inner),
            st.builds(logic, st.sampled_from(["and", "or", "implies"]), inner, inner),
        ),
        max_leaves=8,
    )
    return st.lists(joined, min_size=1, max_size=3)


@settings(max_examples=250, deadline=None)
@given(conditions(all_atoms()))
def test_what_cannot_hold_holds_in_no_file(several):
    if not can_hold(several, FACTS):
        assert not brute_force(several)


@settings(max_examples=250, deadline=None)
@given(conditions(plain_atoms()))
def test_conditions_over_single_keywords_that_are_there_are_decided(several):
    # Texts are listed, numbers are whole and bounded, and nothing is passed over because something is absent.
    there = {key: replace(one, there=True) for key, one in FACTS.items()}
    assert can_hold(several, there) == brute_force(several, absent=False)


@settings(max_examples=250, deadline=None)
@given(conditions(all_atoms()))
def test_a_witness_is_a_file_in_which_all_hold(several):
    found = witness(several, FACTS)
    if found is not None:
        assert satisfied(several, {one: found.get(key_of(one)) for one in DOMAINS})


def test_the_share_of_conditions_that_are_decided(record_property):
    decided, refuted = [], []

    @settings(max_examples=500, deadline=None, database=None, derandomize=True)
    @given(conditions(all_atoms()))
    def tried(several):
        truth = brute_force(several)
        decided.append(can_hold(several, FACTS) == truth)
        refuted.append(not truth)

    tried()
    share = sum(decided) / len(decided)
    record_property("decided", share)
    print(f"{share:.1%} of {len(decided)} decided, {sum(refuted)} of which cannot hold")  # noqa: T201  a number to read
    assert any(refuted)
    assert share > 0.94


# ------------------------------------------------------------------------------------------------ long ones


def seconds(several, facts=FACTS):
    start = time.process_time()
    can_hold(several, facts)
    return time.process_time() - start


def joined(symbol, parts):
    made = parts[0]
    for one in parts[1:]:
        made = logic(symbol, made, one)
    return made


def test_forty_nested_choices_that_contradict_end_soon():
    many = [keyword(f"K{number}", "number", "int") for number in range(40)]
    choices = [
        logic(
            "or", joined("and", [compare(one, "<", other), compare(one, "!=", constant(1))]), compare(other, "<", one)
        )
        for one, other in combinations(many[:10], many[10:14])
    ]
    both = [logic("or", compare(one, ">", constant(5)), compare(one, "<", constant(0))) for one in many]
    circle = [compare(one, "<=", other) for one, other in zip(many, [*many[1:], many[0]], strict=True)]
    assert seconds([joined("and", choices), *both, *circle]) < 2


def test_a_choice_inside_forty_others_ends_soon():
    made = compare(A, "==", constant(0))
    for number in range(40):
        made = logic("or" if number % 2 else "and", logic("not", made), compare(A, "!=", constant(number % 5)))
    assert seconds([made]) < 2


def test_many_values_end_soon():
    several = [member(A, tuple(range(n, n + 20_000)), negated=False) for n in range(20)]
    assert seconds(several, {}) < 2


def test_patterns_made_to_explode_end_soon():
    bombs = [matches(S, "(a*)*b") for _ in range(3)]
    assert seconds([*bombs, compare(S, "==", constant("a" * 400))], {}) < 2


# ------------------------------------------------------------------------------------------------ of specs

BODY = """
primary {
  TELESCOP : string = "JWST"
  MISSION : Mission
  BAND? : Band
  N : int in 1..10
  EXPTIME : float unit s in (0, 100]
  START : datetime >= "2020-01-01"
  FLAG : bool
  X? : float
  when MISSION == "K2" { Q : int = 1 } else { Q : int = 2 }
  CODE : digits[3]
}
"""
ENUMS = """
enum Mission : string { "Kepler", "K2" }
enum Band : string ignoring case { "V", "R" }
"""


def rules(*texts):
    lines = "\n".join(f"require {one} if present" for one in texts)
    made = product(f"{BODY[: BODY.rindex('}')]}\n{lines}\n}}", ENUMS)
    return [one.expression for one in made.hdus[0].rules], facts_of(made)


@pytest.mark.parametrize(
    "texts",
    [
        ("N > 10",),
        ("N + 1 < 2",),
        ("N < 2", "N != 1"),
        ("EXPTIME <= 0 [s]",),
        ("EXPTIME > 1 [h]",),
        ('not (TELESCOP in {"JWST"})',),
        ('MISSION in {"K2"}', 'MISSION in {"Kepler"}'),
        ("MISSION matches /T.*/",),
        ('START < "2019-12-31"',),
        ("FLAG", "not FLAG"),
        ("FLAG == true", "FLAG == false"),
        ("exists X and X > 3", "not exists X"),
        ("not exists N",),
        ("CODE == 12", "CODE > 12"),
        ("N % 2 == 1", "N % 2 == 0"),
        ("EXPTIME == 5 [s] within 1 [s]", "EXPTIME > 7 [s]"),
        ('MISSION == "K2" implies N > 5', 'MISSION == "K2"', "N < 3"),
        ("N in 1..3 and N in 5..7",),
        ("not (N < 5 or N >= 5)",),
        ("Q == 3",),
    ],
    ids=" ; ".join,
)
def test_cannot_hold(texts):
    several, facts = rules(*texts)
    assert not can_hold(several, facts)


@pytest.mark.parametrize(
    "texts",
    [
        ("N < 2", "N != 2"),
        ("X > 3", "X < 3.1"),
        ("BAND in Band",),
        ("EXPTIME == 5 [s] within 1 [s]", "EXPTIME > 5.5 [s]"),
        ("EXPTIME * 3 >= 0.3 [s]", "EXPTIME <= 0.1 [s]"),
        ("not exists X",),
        ("CODE == 7",),
        ("Q == 1", "Q < 2"),
        ("X * 2 > 4", "X > 2"),
        ('START > "2021-01-01"',),
    ],
    ids=" ; ".join,
)
def test_may_hold(texts):
    several, facts = rules(*texts)
    assert can_hold(several, facts)


def test_a_witness_of_a_spec_is_told_by_its_keyword():
    several, facts = rules("N > 3", 'MISSION != "K2"')
    found = witness(several, facts)
    assert {key[4]: value for key, value in found.items()} == {"N": 4, "MISSION": "Kepler"}


def test_keywords_of_columns_and_planes_are_quantities_of_their_own():
    first, second = (replace(A, name="TLMIN", column=name) for name in ("F_CHAN", "N_CHAN"))
    assert can_hold([compare(first, "==", constant(1)), compare(second, "==", constant(2))])
    assert not can_hold([compare(first, "==", constant(1)), compare(first, "==", constant(2))])
    flux, noise = (typed.PixelsRef("number", "", *HEAD, A.hdu, plane=number) for number in (1, 2))
    assert can_hold([compare(flux, ">", constant(1)), compare(noise, "<", constant(0))])
    assert not can_hold([compare(flux, ">", constant(1)), compare(flux, "<", constant(0))])
