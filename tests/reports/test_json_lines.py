"""JSON lines say what the JSON report says, line by line."""

from __future__ import annotations

import json

from factories import reports as made
from hypothesis import given


def lines_of(reports, faults=(), **options):
    text = made.written("jsonl", reports, faults, **options)
    assert text.isascii()
    return [json.loads(line) for line in text.splitlines()]


def test_a_usual_run():
    lines = lines_of(made.usual(), docs="https://a.example/")
    assert lines[0] == {"specc": "1", "docs": "https://a.example/"}
    assert [line["path"] for line in lines[1:-1]] == [report.path for report in made.usual()]
    assert lines[-1]["summary"]["files"] == 5


@made.law(30)
@given(made.runs, made.faults)
def test_it_is_the_json_report_in_pieces(reports, faults):
    first, *lines, last = lines_of(reports, faults)
    whole = json.loads(made.written("json", reports, faults))
    assert first == {"specc": whole["specc"]}
    assert [line for line in lines if "path" in line] == whole["files"]
    assert [line["fault"] for line in lines if "fault" in line] == whole.get("faults", [])
    assert last == {"summary": whole["summary"]}
