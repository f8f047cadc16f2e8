"""Regular expressions without `re`: whatever is understood says what `re` says."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import specc
from specc.runtime.regular import Regular, Unusual

# Sets that hold what may one day be an operator are understood as they are today.
pytestmark = pytest.mark.filterwarnings("ignore:Possible:FutureWarning")

LETTERS = "abxyz019_-. ²٣é"
ATOMS = st.one_of(
    st.text(alphabet="abxyz019_-", min_size=1, max_size=2),
    st.sampled_from([r"\d", r"\w", r"\s", r"\D", r"\W", r"\S", ".", r"\.", r"\-", r"\\", r"\]", "é", "]", "}"]),
    st.lists(
        st.sampled_from(["a", "x-z", "0-9", r"\d", r"\s", r"\W", r"\]", r"\-", "_", ".", "^", "é", "("]),
        min_size=1,
        max_size=3,
    ).flatmap(
        lambda inside: st.sampled_from(["[{}]", "[^{}]", "[]{}]", "[{}-]"]).map(lambda out: out.format("".join(inside)))
    ),
)
QUANTIFIERS = st.sampled_from(["", "", "", "*", "+", "?", "{2}", "{1,2}", "{,2}", "{1,}", "*?", "+?", "??", "{0,2}?"])
# Groups repeat a few times, or as often as can be where they hold little: `re` itself may take for ever over more.
FEW = st.sampled_from(["", "", "?", "??", "{2}", "{1,2}", "{,2}", "{0,2}?"])
OFTEN = st.builds("(?:{}{}{}){}".format, ATOMS, ATOMS, st.sampled_from(["", "?", "{,2}"]), st.sampled_from("*+"))


def grown(inner):
    sequences = st.lists(inner, min_size=1, max_size=4).map("".join)
    choices = st.lists(st.one_of(sequences, st.just("")), min_size=1, max_size=3).map("|".join)
    return st.builds(
        lambda opening, inside, quantifier: f"{opening}{inside}){quantifier}",
        st.sampled_from(["(", "(?:"]),
        choices,
        FEW,
    )


PARTS = st.recursive(st.one_of(st.builds(str.__add__, ATOMS, QUANTIFIERS), OFTEN), grown, max_leaves=4)


@st.composite
def expressions(draw):
    """An expression with up to two named groups, and perhaps what one of them held."""
    pieces = draw(st.lists(PARTS, min_size=1, max_size=4))
    for number in range(draw(st.integers(0, 2))):
        at = draw(st.integers(0, len(pieces) - 1))
        pieces[at] = f"(?P<f{number}>{pieces[at]})" + draw(st.sampled_from(["", "", "?", "??"]))
        if draw(st.booleans()):
            pieces.append(f"(?P=f{number})")
    return draw(st.sampled_from(["", "a|", "ab|"])) + "".join(pieces)


def same(pattern, text):
    """What is told without `re` is what `re` tells; too many steps are too many for both."""
    try:
        re.compile(pattern)
    except re.error:
        return
    regular = Regular(pattern)
    try:
        told = regular.fields(text)
    except Unusual:
        return
    found = re.fullmatch(pattern, text)
    assert (told is None) == (found is None)
    if found is not None:
        assert told == {name: held for name, held in found.groupdict().items() if held is not None}


@given(expressions(), st.text(alphabet=LETTERS, max_size=8))
@settings(max_examples=150, deadline=None)
@example(r"(?:a|ab)(?:c|bcd)(?P<d>d*)", "abcd")
@example(r"(?:a*){3}", "")
@example(r"(?:a*)*b", "aab")
@example(r"(?P<a>a)?(?:b)?(?P=a)?", "b")
@example(r"(?P<a>a|ab)(?P<b>b?)", "ab")
def test_texts_of_all_kinds(pattern, text):
    same(pattern, text)


@given(expressions(), st.data())
@settings(max_examples=120, deadline=None)
def test_texts_that_fit(pattern, data):
    """Random texts seldom fit: here they are made of the expression, and sometimes spoilt."""
    try:
        text = data.draw(st.from_regex(re.compile(pattern), fullmatch=True))
    except re.error:
        return
    if data.draw(st.booleans()) and text:
        at = data.draw(st.integers(0, len(text) - 1))
        text = text[:at] + data.draw(st.sampled_from(["", "a", "-", "\n"])) + text[at + 1 :]
    if len(text) < 60:
        same(pattern, text)


@given(expressions(), st.text(alphabet=LETTERS, max_size=8))
@settings(max_examples=120, deadline=None)
def test_a_text_stops_to_fit_where_no_more_of_it_begins_one_that_fits(pattern, text):
    """What is told to be due is never something that is there; and all before it begins a text that does fit."""
    try:
        re.compile(pattern)
        regular = Regular(pattern)
        if regular.fields(text) is not None:
            return
        at, due = regular.stop(text)
    except (re.error, Unusual):  # too many steps
        return
    assert 0 <= at <= len(text)
    if at == len(text):
        assert not due.nothing
    elif due.text and due.field is None and due.text[0].isalnum():
        assert text[at] != due.text[0]


@pytest.mark.parametrize(
    "pattern",
    [
        r"^a", r"a$", r"a\b", r"\Aa", r"a\Z", r"(?i)a", r"(?!a)b", r"(?=a)a", r"(?<=a)b", r"(a)\1", r"a++", r"a*+",
        r"(?>a)", r"(?P<a>a)*", r"(?:(?P<a>a)b){2}", r"(x)?(?(1)y|z)", r"\x41", r"[\x41]", r"a{b", r"a{2,b}", r"a{,}",
        r"(?#x)a", r"\n", r"(?P<a>b)(?:(?P=a)c)+",
    ],
)  # fmt: skip
def test_what_is_left_to_re(pattern):
    with pytest.raises(Unusual):
        Regular(pattern)


def test_what_takes_long_is_left_to_re():
    with pytest.raises(Unusual):
        Regular("(?:a|aa)*b").fields("a" * 60)
    with pytest.raises(Unusual):
        Regular("(?:ab)*").fields("ab" * 5000)


BUNDLED = [
    ("N/A|crds://.+", ["N/A", "crds://x", "crds://", "n/a", "crds://a\n"]),
    (
        r"POLYGON ICRS( +-?\d+\.\d+){6,}",
        ["POLYGON ICRS" + "  -1.5" * 8, "POLYGON ICRS" + " 1.5" * 5, "POLYGON ICRS 1."],
    ),
    (r"V\d{11}P\d{8}[0-9A-Z]{5}", ["V01234567890P12345678ABCDE", "V01234567890P12345678ABCDe"]),
    (r"(RA--|DEC-|[GEHS]L(ON|AT))-[A-Z]{3}(-SIP)?", ["RA---TAN", "DEC--TAN-SIP", "GLON-CAR", "GLON-CAR-SI"]),
    (r"10\.\d{4,9}/.+", ["10.17909/t9", "10.179/x"]),
]


@pytest.mark.parametrize(("pattern", "texts"), BUNDLED, ids=[pattern for pattern, _ in BUNDLED])
def test_expressions_of_bundled_specs_are_understood(pattern, texts):
    for text in texts:
        same(pattern, text)


def test_case_may_be_passed_over():
    assert Regular(r"jw(?P<a>[a-z]+)_CAL").fields("JWx_cal", ignore_case=True) == {"a": "x"}
    assert Regular(r"[A-F]{2}").fields("af", ignore_case=True) == {}
    assert Regular(r"[A-F]{2}").fields("ag", ignore_case=True) is None


COLD = r"""
import sys
from specc.runtime.patterns import pattern_of

if "unusual" in sys.argv:
    assert pattern_of("^a")("a")
suits = pattern_of("[a-z]{2}\\d")
assert suits("ab1") and not suits("ab1\n")
print("re" in sys.modules)
for number in range(int(sys.argv[1])):
    assert suits("xy2") and not suits("xyz")
print("re" in sys.modules)
"""


@pytest.mark.parametrize(
    ("words", "loaded"), [(["3"], "False False"), (["3000"], "False True"), (["3", "unusual"], "True True")]
)
def test_a_cold_process_loads_re_when_it_is_worth_it(words, loaded):
    command = [sys.executable, "-S", "-c", COLD, *words]
    ran = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(specc.__file__).parents[1])
    assert ran.stdout.split() == loaded.split()
