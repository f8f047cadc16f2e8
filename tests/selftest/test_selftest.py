"""The selftest tells what goes wrong, so that a right result means something: each part is broken here once."""

from __future__ import annotations

import pytest
from factories.judged import planned

from specc.mutants.mutant import Base, Mutant
from specc.selftest import running
from specc.selftest.refusing import asked
from specc.selftest.results import ProductResult, share
from specc.selftest.running import selftest

SPEC = """
policy { undeclared keywords error, hdus error }
product p : fits {
  filename "{name}_x.fits" { name : /[a-z]+/ = lower(primary.NAME) }
  primary {
    NAME    : string  matches /[A-Z]+/  "name"
    EXPTIME : float  unit s  > 0        "time on source"
    HALF?   : float  unit s             "half of it"
    require HALF < EXPTIME  if present  "half is less"
  }
}
"""


@pytest.fixture(scope="module")
def plan():
    return planned(SPEC)


def test_a_sound_spec_has_no_fault_and_a_mutant_for_each_rule(plan):
    result = selftest(plan, "p")
    assert result.faults == ()
    assert result.examples == 2 + running.SEEDS
    assert result.rules > 8
    assert result.killed == result.rules - len(result.alive)
    assert share([result]) > 90
    assert result.refused > 0


def test_the_same_plan_gives_the_same_result(plan):
    one, other = selftest(plan, "p"), selftest(plan, "p")
    assert (one.killed, one.alive, one.refused, one.mended) == (other.killed, other.alive, other.refused, other.mended)


def test_a_rule_that_does_not_bite_is_alive(plan, monkeypatch):
    from specc.mutants.judging import Judge

    real = Judge.report

    def deaf(judge, name, content):
        report = real(judge, name, content)
        report.findings = [one for one in report.findings if one.rule != "p/PRIMARY/EXPTIME:limit"]
        return report

    monkeypatch.setattr(Judge, "report", deaf)
    result = selftest(plan, "p")
    assert "p/PRIMARY/EXPTIME:limit" in {one.rule for one in result.alive}


def test_an_example_that_is_rejected_is_a_fault(plan, monkeypatch):
    real = running.Maker.judge
    asked_for = []

    def strict(maker, path, product):
        report = real(maker, path, product)
        if path.parent.name == "maximal":  # not while it is made
            asked_for.append(path)
            report.product = "another"
        return report

    monkeypatch.setattr(running.Maker, "judge", strict)
    result = selftest(plan, "p")
    assert asked_for
    assert [(one.about, one.said) for one in result.faults] == [
        ("maximal", "the validator rejects it: it is taken for another")
    ]


def test_a_rule_that_defeats_the_examples_is_a_fault(monkeypatch):
    monkeypatch.setattr("specc.examples.making._ATTEMPTS", 2)
    monkeypatch.setattr(running, "SEEDS", 0)
    lost = planned(SPEC.replace("require HALF < EXPTIME  if present", "require EXPTIME < EXPTIME - 1 [s]"))
    result = selftest(lost, "p")
    assert {one.about for one in result.faults} >= {"minimal", "maximal"}
    assert all("EXPTIME" in one.said for one in result.faults)


class Writer:
    """Stands for a generated class; `answer` is what its `write` does."""

    def __init__(self, answer):
        self.answer = answer

    def read(self, path):
        assert path.read_bytes() == b"the file"
        return self

    def write(self, folder):
        return self.answer(folder)


def answered(answer, tmp_path):
    mutant = Mutant("p/PRIMARY/X:type", "X is 1", "a_x.fits", Base("a_x.fits", b"the file", "minimal"), 0, 3, b"the")
    return asked(Writer(answer), mutant, tmp_path)


def refuse(folder):
    raise ValueError("X is wrong")


def leave_behind(folder):
    (folder / "half").write_bytes(b"")
    raise ValueError("X is wrong")


def fail(folder):
    raise KeyError("X")


def test_a_writer_may_refuse(tmp_path):
    assert answered(refuse, tmp_path) == "refused"


def test_a_writer_may_mend(tmp_path):
    assert answered(lambda folder: folder / "a_x.fits", tmp_path) == "mended"


def test_a_writer_that_leaves_something_behind_is_told(tmp_path):
    assert answered(leave_behind, tmp_path) == "it refuses 'X is 1', and leaves half behind"


def test_a_writer_that_fails_is_told(tmp_path):
    assert answered(fail, tmp_path) == "it fails at 'X is 1': KeyError: 'X'"


def test_the_writer_is_asked_with_each_aspect_and_with_some_of_the_rest():
    def made(rule):
        return Mutant(rule, "", "x", Base("x", b"", ""), 0, 0, b"")

    many = [made(f"p/A{n}:type") for n in range(1000)] + [made("p/B:limit")]
    chosen = running._spread(many)
    assert len(chosen) <= running.MOST_ASKED
    assert many[0] in chosen
    assert many[-1] in chosen


def test_the_share_is_over_all_rules():
    one = ProductResult("a", "p", "fits", 1, 10, 9, 9)
    other = ProductResult("a", "q", "fits", 1, 30, 21, 20)
    assert share([one, other]) == 75.0
    assert share([]) == 100.0


def test_all_mutants_are_asked_when_all_are_wanted(plan):
    some, every = selftest(plan, "p"), selftest(plan, "p", every_mutant=True)
    assert every.refused + every.mended >= some.refused + some.mended
    assert every.faults == ()
