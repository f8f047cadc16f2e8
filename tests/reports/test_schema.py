"""The JSON report and JSON lines against the schema that is published of them."""

from __future__ import annotations

import json

import jsonschema_rs
import pytest
from factories import reports as made
from hypothesis import given
from jsonschema import Draft202012Validator

from specc.reports import SCHEMA_FILE
from specc.runtime.deliveries.reports import DatasetReport
from specc.runtime.findings import Finding
from specc.runtime.spec import Spec

SCHEMA = json.loads(SCHEMA_FILE.read_text(encoding="utf-8"))
WHOLE = jsonschema_rs.Draft202012Validator(SCHEMA)
LINE = jsonschema_rs.Draft202012Validator({**SCHEMA, "$id": "urn:specc:report:line", "$ref": "#/$defs/line"})


def judged(reports, faults=()):
    whole = json.loads(made.written("json", reports, faults, docs="https://a.example/"))
    WHOLE.validate(whole)
    for line in made.written("jsonl", reports, faults, docs="https://a.example/").splitlines():
        LINE.validate(json.loads(line))
    return whole


def test_it_is_a_schema():
    Draft202012Validator.check_schema(SCHEMA)


def test_a_usual_run():
    judged(made.usual(), [("a.fits", "a fault")])


def test_deliveries():
    spec, finding = Spec("a.b", "1.0.0"), Finding("night:exists", "error", "nothing", path="x.fits")
    deliveries = [DatasetReport(spec, "night", {"night": "1"}, [finding], 3), DatasetReport(spec, "night", None, [], 1)]
    whole = judged([*made.usual(), *deliveries])
    assert [one["key"] for one in whole["datasets"]] == [{"night": "1"}, None]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda whole: whole.pop("summary"),
        lambda whole: whole["summary"].pop("accepted"),
        lambda whole: whole["files"][0].update(more=1),
        lambda whole: whole["files"][0].update(verdict="maybe"),
        lambda whole: whole["files"][0]["findings"][0].update(level="fatal"),
        lambda whole: whole["files"][0]["findings"][0]["where"].update(card=0),
        lambda whole: whole["files"][0]["findings"][0].pop("accepted"),
        lambda whole: whole.update(faults=[]),
    ],
)
def test_the_schema_would_tell(spoil):
    whole = judged(made.usual())
    spoil(whole)
    assert not WHOLE.is_valid(whole)


@made.law(40)
@given(made.runs, made.faults)
def test_any_run_is_valid(reports, faults):
    judged(reports, faults)
