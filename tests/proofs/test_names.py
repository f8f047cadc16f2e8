"""Names as languages: graphs say what the runtime says, and searches find what trying every name finds."""

from __future__ import annotations

import itertools
import re
from contextlib import suppress

import interegular
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from specc.catalogue import Catalogue
from specc.model.name_templates import names_in
from specc.proofs.names.automata import START, TooMany, automaton, union
from specc.proofs.names.characters import Universe
from specc.proofs.names.identity import both_could_be
from specc.proofs.names.language import Language, patterns_of
from specc.proofs.names.searches import (
    MOST_STEPS,
    Steps,
    alike,
    beyond,
    common,
    longer_than,
    longest,
    two_readings,
    with_one_of,
)
from specc.runtime.names import NameTemplate

pytestmark = pytest.mark.laws

QUIET = settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
ATOMS = st.sampled_from(["a", "b", "-", "[ab]", "[a-]", "[^a]", r"\.", "ab", "A", "[aA]"])
PATTERNS = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.builds("{}{}".format, inner, inner),
        st.builds("(?:{}|{})".format, inner, inner),
        st.builds("(?:{}){}".format, inner, st.sampled_from(["?", "*", "+", "{2}", "{1,2}", "{0,2}", "{2,}"])),
    ),
    max_leaves=5,
)
LETTERS = "abA-."
SHORT = ["".join(one) for length in range(5) for one in itertools.product(LETTERS, repeat=length)]


def graph(pattern, *others, excluded=None):
    return automaton(pattern, Universe([pattern, *others]), excluded)


def accepts(one, text):
    positions = frozenset({START})
    for character in text:
        positions = one.after(positions, one.universe.one(character))
    return bool(positions & one.last)


JWST = ("specs/jwst/detector", "specs/jwst/imaging", "specs/jwst/spectroscopy")
CATALOGUE = Catalogue()
NAMED = (*JWST, "specs/mast/lightcurve", "specs/mast/iue", "tests/trials/names")


def products_of(path):
    """Give the products of a spec that name files, compiled when asked for and not when collected."""
    [compiled] = CATALOGUE.named([f"{path}.specc"])
    assert compiled.right, path
    found = [one for one in compiled.spec.products if one.templates]
    assert found
    return found


@QUIET
@given(PATTERNS)
def test_a_graph_has_the_words_of_its_pattern(pattern):
    made = graph(pattern)
    for text in SHORT:
        assert accepts(made, text) == bool(re.fullmatch(pattern, text)), text


@QUIET
@given(PATTERNS, PATTERNS)
def test_what_is_excluded_is_taken_out(pattern, barred):
    made = graph(f"x(?P<f>{pattern})y", barred, excluded={"f": barred})
    for text in SHORT:
        right = re.fullmatch(pattern, text) and not re.fullmatch(barred, text)
        assert accepts(made, f"x{text}y") == bool(right), text


@QUIET
@given(PATTERNS, PATTERNS)
def test_a_common_name_is_found_where_there_is_one(one, other):
    universe = Universe([one, other])
    found = common(automaton(one, universe), automaton(other, universe), Steps())
    both = interegular.parse_pattern(one).to_fsm() & interegular.parse_pattern(other).to_fsm()
    if found is None:
        # What only characters that no name has would make common is no name.
        assert both.empty() or not any(re.fullmatch(one, text) and re.fullmatch(other, text) for text in SHORT)
    else:
        assert re.fullmatch(one, found)
        assert re.fullmatch(other, found)
        assert not any(
            re.fullmatch(one, text) and re.fullmatch(other, text) for text in SHORT if len(text) < len(found)
        ), "there is none that is shorter"


@QUIET
@given(PATTERNS, PATTERNS)
def test_a_name_beyond_another_pattern_is_found(one, other):
    universe = Universe([one, other])
    found = beyond(automaton(one, universe), automaton(other, universe), Steps())
    if found is None:
        assert not any(re.fullmatch(one, text) and not re.fullmatch(other, text) for text in SHORT)
    else:
        assert re.fullmatch(one, found)
        assert not re.fullmatch(other, found)


@QUIET
@given(PATTERNS, PATTERNS)
def test_names_that_differ_by_case_alone_are_found(one, other):
    universe = Universe([one, other])
    found = alike(automaton(one, universe), automaton(other, universe), Steps())
    pairs = [(a, b) for a in SHORT for b in (a.swapcase(), a.lower(), a.upper(), a.capitalize()) if a != b]
    if found is None:
        assert not any(re.fullmatch(one, a) and re.fullmatch(other, b) for a, b in pairs)
    else:
        assert found[0] != found[1]
        assert found[0].lower() == found[1].lower()
        assert re.fullmatch(one, found[0])
        assert re.fullmatch(other, found[1])


@QUIET
@given(PATTERNS, PATTERNS, PATTERNS)
def test_two_readings_are_found_where_there_are_two(first, between, last):
    pattern = f"(?P<a>{first}){between}(?P<b>{last})"
    made = graph(pattern)
    found = two_readings(made, Steps())
    one, middle, other = (re.compile(each) for each in (first, between, last))

    def readings(text):
        return {
            (text[:start], text[end:])
            for start in range(len(text) + 1)
            for end in range(start, len(text) + 1)
            if one.fullmatch(text[:start]) and middle.fullmatch(text[start:end]) and other.fullmatch(text[end:])
        }

    if found is None:
        assert not any(len(readings(text)) > 1 for text in SHORT)
    else:
        both = {(fields.get("a", ""), fields.get("b", "")) for fields in found.fields}
        assert both <= readings(found.name)


@QUIET
@given(PATTERNS)
def test_how_long_a_name_can_be(pattern):
    made = graph(pattern)
    assume(not made.empty)
    length, name = longest(made, Steps())
    if length is None:
        found = longer_than(made, 30, Steps())
        assert found is not None
        assert len(found) > 30
        assert re.fullmatch(pattern, found)
    else:
        assert len(name) == length
        assert re.fullmatch(pattern, name)
        assert longer_than(made, length, Steps()) is None


@QUIET
@given(PATTERNS)
def test_a_name_with_a_capital_is_found(pattern):
    made = graph(pattern)
    found = with_one_of(made, made.universe.that(str.isupper), Steps())
    if found is None:
        assert not any(re.fullmatch(pattern, text) for text in SHORT if not text.islower() and "A" in text)
    else:
        assert re.fullmatch(pattern, found)
        assert found.lower() != found


# ------------------------------------------------------------------------------------------ names as specs write them


def by_chance(one, choose, most=400):
    """Give a name by chance: `choose` gives a number below its argument. None when it grows too long."""
    text, at = "", START
    while len(text) < most:
        targets = one.follow[at]
        number = choose(len(targets) + (at in one.last))
        if number == len(targets):
            return text
        at = targets[number]
        within = one.universe.within(one.masks[at])
        text += within[choose(len(within))]
    return None


def write(parts, fields):
    """Give a name from the parts of a template and the text of each field."""
    written = ""
    for part in parts:
        match part.kind:
            case "text":
                written += part.text
            case "field":
                written += fields[part.text]
            case _:
                known = [inner for inner in part.parts if names_in(inner) <= fields.keys()]
                written += write(known[0], fields) if known else ""
    return written


@pytest.mark.parametrize("path", NAMED)
def test_what_graphs_and_runtime_say_of_names_is_one(path):
    """Names by chance: the runtime takes them, and writes them again from the fields that it reads."""
    for product in products_of(path):
        names_by_chance_agree(product)


def names_by_chance_agree(product):
    language = Language(product, Universe(patterns_of(product)))
    judges = [(one, NameTemplate(one.pattern, one.template, language.excluded or None)) for one in product.templates]

    @settings(QUIET, max_examples=60)
    @given(st.randoms(use_true_random=False))
    def law(random):
        name = by_chance(language.graph, random.randrange)
        assume(name is not None)
        template, fields = next((one, found) for one, judge in judges if (found := judge.fields(name)) is not None)
        choices = [part for part in template.parts if part.kind == "choice" and not names_in((part,))]
        if not choices:  # which of several texts stood there no field says
            assert write(template.parts, fields) == name
        assert accepts(language.graph, name)
        spoilt = name[:-1] + "\x7f"
        assert not language.has(spoilt)

    law()


def test_bundled_products_of_one_name_are_told_apart():
    """Two specs of JWST share `_cal`; what identifies them keeps them apart, and names alone would not."""
    imaging = next(one for one in products_of("specs/jwst/imaging") if one.name == "cal")
    slits = next(one for one in products_of("specs/jwst/spectroscopy") if one.name == "cal")
    universe = Universe([*patterns_of(imaging), *patterns_of(slits)])
    assert common(Language(imaging, universe).graph, Language(slits, universe).graph, Steps()) is not None
    assert not both_could_be(imaging, slits)
    assert both_could_be(imaging, imaging)


# ------------------------------------------------------------------------------------------ bounds


@pytest.mark.parametrize(
    "pattern",
    [
        "([a-z]{1,100}[0-9]{1,100}){1,100}",
        "((a|b)*c){1,900}",
        "(" * 30 + "a" + "{1,9})" * 30,
        "|".join(f"[a-z]{{{count}}}" for count in range(1, 200)),
        "([a-z]?){2000}",
    ],
)
def test_what_explodes_is_given_up(pattern):
    """Two readings are found at once, or the search ends after its steps."""
    steps = Steps()
    with suppress(TooMany):
        assert two_readings(graph(f"(?P<a>{pattern})-?(?P<b>[a-z-]*)"), steps) is not None
    assert steps.left >= -MOST_STEPS


def test_what_is_excluded_may_explode():
    barred = "[ab]*a" + "[ab]" * 14
    with pytest.raises(TooMany):
        graph("(?P<f>[ab]*)", barred, excluded={"f": barred})


def test_a_union_has_the_names_of_all():
    made = union(["(?P<a>x+)", "(?P<b>y)"], Universe(["xy"]))
    assert [accepts(made, text) for text in ("xx", "y", "yy", "")] == [True, True, False, False]


def test_beyond_ascii():
    pattern, other = r"[^a-z]\w", r"\W[é-ö]"
    universe = Universe([pattern, other])
    assert common(automaton(pattern, universe), automaton(other, universe), Steps()) is not None
    assert common(automaton("é", universe), automaton("[à-ý]", universe), Steps()) == "é"


def test_a_condition_and_a_fixed_value_tell_products_apart(tmp_path):
    """What identifies one product is a condition, of the other a value that its header always has."""
    text = """
    specc 1
    spec t 1.0.0
    product a : fits "A" { identify primary.KIND == "A"  filename "{x}.fits" { x : /[a-z]+/ }
      primary { KIND : string "k" } }
    product b : fits "B" { filename "{x}.fits" { x : /[a-z]+/ }  primary { KIND : string = "B" "k" } }
    """
    path = tmp_path / "t.specc"
    path.write_text(text)
    [made] = Catalogue().named([str(path)])
    assert not made.diagnostics
    path.write_text(text.replace('== "A"', 'in {"A", "B"}'))
    [made] = Catalogue().named([str(path)])
    assert [one.code for one in made.diagnostics] == ["SP504"]


def test_a_label_that_is_no_extname_tells_nothing_apart(tmp_path):
    """`SCI` of one product is not that of another where each says how its own is found."""
    text = """
    specc 1
    spec t 1.0.0
    product a : fits "A" { identify exists SCI  filename "{x}.fits" { x : /[a-z]+/ }
      primary { }  image SCI? named "ONE" : float32[2] "s" }
    product b : fits "B" { identify not exists SCI  filename "{x}.fits" { x : /[a-z]+/ }
      primary { }  image SCI? named "TWO" : float32[2] "s" }
    """
    path = tmp_path / "t.specc"
    path.write_text(text)
    [made] = Catalogue().named([str(path)])
    assert [one.code for one in made.diagnostics] == ["SP504"]
    path.write_text(text.replace('named "ONE"', "").replace('named "TWO"', ""))
    [made] = Catalogue().named([str(path)])
    assert not made.diagnostics
