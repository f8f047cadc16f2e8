"""What a run found, as a file that accepts just that."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specc.accepted.applying import Acceptances
from specc.accepted.baseline import Baseline, Said, written
from specc.accepted.checking import check
from specc.accepted.nodes import read
from specc.runtime.findings import FileReport, Finding
from specc.source import Source

TODAY = date(2026, 6, 1)
SAID = Said("it is known", "ops", date(2030, 1, 1))


def reports(*names: str) -> list[FileReport]:
    return [
        FileReport(
            f"2019/{name}",
            [
                Finding("field/ERR:unit", "error", "x", count=3),
                Finding("F0410", "warning", "x"),
                Finding("field/SCI:undeclared", "info", "x"),
            ],
            spec="survey.image",
            product="field",
        )
        for name in names
    ]


def baseline_of(found: list[FileReport], **options) -> Baseline:
    baseline = Baseline(**options)
    assert list(baseline.seen(found)) == found
    return baseline


def file_of(text: str):
    file, problems = check(Source("baseline.yaml", text), TODAY)
    assert not problems.found, [one.message for one in problems.found]
    return file


def test_it_accepts_what_was_found_and_no_more():
    file = file_of(baseline_of(reports("a", "b")).text(SAID))
    assert file.baseline
    assert [(one.rule, one.scope.product, one.findings, one.places) for one in file.entries] == [
        ("F0410", "survey.image:field", 2, 1),
        ("survey.image:field/ERR:unit", None, 2, 3),
    ]
    every = Acceptances([file], TODAY)
    verdicts = [(one.verdict, one.accepted) for one in every.applied(reports("a", "b", "c"))]
    assert verdicts == [("pass", 2), ("pass", 2), ("fail", 0)]


def test_file_by_file():
    file = file_of(baseline_of(reports("a", "b"), per_file=True).text(SAID))
    assert {one.scope.paths for one in file.entries} == {("2019/a",), ("2019/b",)}
    verdicts = [one.verdict for one in Acceptances([file], TODAY).applied(reports("b", "c", "a"))]
    assert verdicts == ["pass", "fail", "pass"]


def test_too_many_files_are_put_together(monkeypatch):
    monkeypatch.setattr("specc.accepted.baseline.MOST_ENTRIES", 5)
    baseline = baseline_of(reports(*"abcd"), per_file=True)
    assert baseline.put_together
    assert [one.findings for one in file_of(baseline.text(SAID)).entries] == [4, 4]


def test_the_same_findings_in_any_order_give_the_same_text():
    found = reports("a", "b", "c")
    assert baseline_of(found, per_file=True).text(SAID) == baseline_of(found[::-1], per_file=True).text(SAID)


def test_written_anew_it_keeps_what_people_said():
    first = baseline_of(reports("a", "b")).text(SAID)
    edited = first.replace("it is known", "the pipeline of 2019", 1).replace("owner: ops", "owner: anna", 1)
    fewer = reports("a")
    later = Said("another", "bob", date(2031, 1, 1))
    again = file_of(baseline_of(fewer).text(later, file_of(edited)))
    assert [(one.rule, one.reason, one.owner, one.expires, one.findings) for one in again.entries] == [
        ("F0410", "the pipeline of 2019", "anna", SAID.expires, 1),
        ("survey.image:field/ERR:unit", "it is known", "ops", SAID.expires, 1),
    ]


def test_what_is_accepted_already_is_not_in_it():
    (one,) = reports("a")
    file = file_of(baseline_of([one]).text(SAID))
    assert len(baseline_of(list(Acceptances([file], TODAY).applied(reports("a"))))) == 0


def test_nothing_found():
    assert file_of(baseline_of([]).text(SAID)).entries == ()


@pytest.mark.parametrize(
    "text", ["", "null", "~", "- a", "a: b", "*", "a #b", "yes", "0x1F", '"', "\\", "a\nb", "😀", "1:"]
)
def test_texts_come_back(text):
    assert round_trip(text) == text


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_comes_back(text):
    assert round_trip(text) == text


def round_trip(text: str) -> str:
    root = read(Source("x", f"key: {written(text)}\n"))
    ((_, value),) = root.pairs
    assert not value.empty
    return value.text
