"""Expressions in words, each beside the expression as the spec has it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from factories import specs
from factories.specs import call, column_ref, compare, exists, keyword_ref, literal, logic, membership

from specc.backends.wording.families import family_names
from specc.backends.wording.words import in_words
from specc.model import expressions as ex
from specc.model import spec as model

END, START = keyword_ref("DATE-END", "datetime"), keyword_ref("DATE-OBS", "datetime")
MISSION = keyword_ref("MISSION")
NUMBER = keyword_ref("N", "int")


def node(cls, *fields, text="", unit=None, kind="bool"):
    return cls(kind, unit, text, specs.HERE, *fields)


WORDS = [
    (compare(END, ">=", START), "DATE-END is not before DATE-OBS"),
    (compare(MISSION, "==", "TESS"), 'MISSION is "TESS"'),
    (compare(NUMBER, "!=", keyword_ref("M", "int", "primary")), "N differs from M of the primary header"),
    (compare(NUMBER, "<=", 2.5e7), "N is at most 2.5e+07"),
    (compare(NUMBER, "==", 3, 0.01, relative=True), "N is 3, within 0.01 of it"),
    (membership(MISSION, "K2", "TESS"), 'MISSION is one of "K2" or "TESS"'),
    (membership(MISSION, "K2", negated=True), 'MISSION is not "K2"'),
    (logic(exists(END), "implies", exists(START)), "if DATE-END is there, then DATE-OBS is there"),
    (logic(exists(END), "not"), "DATE-END is not there"),
    (logic(compare(MISSION, "==", "K2"), "not"), 'MISSION is not "K2"'),
    (logic(membership(MISSION, "K2", "TESS"), "not"), 'MISSION is none of "K2" or "TESS"'),
    (replace(compare(NUMBER, "==", 3, 1.5e-8), text="N == 3 within 1 [ms]"), "N is 3, within 1 ms"),
    (
        logic(exists(END), "and", logic(exists(START), "or", exists(MISSION))),
        "DATE-END is there and (DATE-OBS is there or MISSION is there)",
    ),
    (
        call("unique", keyword_ref("SLTNAME", relation="every", label="SCI"), kind="bool"),
        "SLTNAME of every SCI is never the same twice",
    ),
    (call("mjd", START), "the MJD of DATE-OBS"),
    (node(ex.Has, column_ref("Q", "int32"), "bad", 3), "bad is set in Q"),
    (node(ex.IsNull, column_ref("T")), "T has no value"),
    (node(ex.Matches, MISSION, "K.*"), "MISSION matches /K.*/"),
    (node(ex.Within, NUMBER, literal(0), literal(360), False, True, False), "N is in [0, 360)"),  # noqa: FBT003
    (node(ex.Within, NUMBER, literal(0), None, False, False, True), "N is not in [0, ∞)"),  # noqa: FBT003
    (
        node(ex.Arithmetic, "*", node(ex.Arithmetic, "+", NUMBER, literal(1)), NUMBER, kind="number"),
        "(N + 1) × N",  # noqa: RUF001
    ),
    (node(ex.Arithmetic, "-", NUMBER, node(ex.Arithmetic, "-", NUMBER, NUMBER)), "N − (N − N)"),  # noqa: RUF001
    (node(ex.Convert, NUMBER, 1000.0), "N"),
    (node(ex.FileNameRef), "the name of the file"),
    (call("count", node(ex.HdusRef, "SCI")), "the number of SCI"),
]


@pytest.mark.parametrize(("expression", "words"), WORDS, ids=[words for _, words in WORDS])
def test_in_words(expression, words):
    assert re.sub("</?code>", "", in_words(expression)).replace("&#34;", '"').replace("&lt;", "<") == words


def test_texts_of_a_spec_are_escaped():
    hostile = "<script>alert(1)</script>"
    assert "<script" not in in_words(compare(keyword_ref(hostile), "==", hostile))


def test_every_function_of_the_language_has_words():
    for function in ex.Function.__args__:
        assert "%s" not in in_words(call(function, NUMBER))


def loop(name, least, most, *values, pad=0):
    bound = specs.literal(most) if isinstance(most, int) else most and keyword_ref(most, "int")
    return model.LoopVariable(name, None if values else literal(least), bound, values, pad)


@pytest.mark.parametrize(
    ("template", "variables", "names"),
    [
        ("CD[i]_[j]", (loop("i", 1, 2), loop("j", 1, 2)), "CD1_1, CD1_2, CD2_1, CD2_2"),
        ("FILTER[i]", (loop("i", 1, 3, pad=2),), "FILTER01, FILTER02, FILTER03"),
        ("CTYPE[i]", (loop("i", 1, "WCSAXES"),), "i from 1 to WCSAXES"),
        ("X[i]", (loop("i", 1, 99),), "i from 1 to 99"),
        ("X[i]", (loop("i", 1, None),), "i from 1"),
        ("aper[ee]_flux", (loop("ee", 0, 0, 30, 50),), "aper30_flux, aper50_flux"),
        ("S_*", (), ""),
    ],
)
def test_names_of_a_family(template, variables, names):
    assert family_names(model.Family(template, variables, "")) == names
