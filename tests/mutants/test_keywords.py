"""Mutants of keywords of FITS: each breaks the rule it is for, and no other."""

from __future__ import annotations

import pytest
from factories.judged import cards, findings, planned

from tests.mutants.broken import ends, hunted

_SPEC = """
product p : fits "p" {{
  primary {{
    {line}
  }}
}}
"""
_LINES = [
    ('N : int in {1, 2, 5} "a number"', {"N": 2}, "presence type null in"),
    ('N : int > 0 "a number"', {"N": 2}, "presence type null limit"),
    ('N : float in [0, 1] "a number"', {"N": 0.5}, "presence type null limit"),
    ('N? : int16 "a number"', {"N": 2}, "type null"),
    ('N : string = "one" "a text"', {"N": "one"}, "presence type null value"),
    ('N : string in {"one", "two"} "a text"', {"N": "two"}, "presence type null in"),
    ('N : string[4] nonempty "a text"', {"N": "one"}, "presence type null nonempty"),
    ('N : string matches /[a-z]+[0-9]/ "a text"', {"N": "abc3"}, "presence type null matches"),
    ('N : digits[3] "digits"', {"N": "012"}, "presence type null limit"),
    ('N : datetime > "2020-01-01" "a moment"', {"N": "2021-02-03T04:05:06"}, "presence type null limit"),
    ('N : bool = true "a truth"', {"N": True}, "presence type null value"),
    ('N : float unit s "seconds"', {"N": 2.5}, "presence type null unit"),
    ('N : float recommended "perhaps"', {"N": 1.5}, "presence type null"),
    ('N : float forbidden "nothing"', {}, "presence"),
]


@pytest.mark.parametrize(("line", "values", "aspects"), _LINES, ids=[line for line, *_ in _LINES])
def test_every_aspect_of_a_keyword_is_broken_alone(line, values, aspects, tmp_path):
    plan = planned(_SPEC.format(line=line))
    result = hunted(plan, "@primary 8\n" + cards(**values))
    wanted = {f"N:{one}" for one in aspects.split()}
    dead = ends(result.killed)
    assert wanted <= dead, result.alive
    for rule, mutant in result.killed.items():
        found = findings(plan, mutant.content, tmp_path)
        assert set(found) <= {rule}, mutant.how


def test_sums_are_right_again(tmp_path):
    spec = _SPEC.format(line='N : int > 0 "a number"')
    result = hunted(spec, "@primary 8\n@checksum\n" + cards(N=2))
    assert "N:limit" in ends(result.killed)
    assert b"CHECKSUM" in next(iter(result.killed.values())).content


def test_what_no_example_has_is_told():
    result = hunted(_SPEC.format(line='N : int "a number"'))
    assert set(result.alive.values()) == {"there is no example to break"}


def test_a_base_that_breaks_the_rule_is_no_help():
    spec = _SPEC.format(line='N : int "a number"')
    result = hunted(spec, "@primary 8\n", only={"p/PRIMARY/N:presence"})
    assert result.alive == {"p/PRIMARY/N:presence": "the file 1 example has it broken already"}
