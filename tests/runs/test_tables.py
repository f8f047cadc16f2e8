"""What a record comes to, held against the files that it was made of."""

from __future__ import annotations

from collections import Counter

import pytest
from runs.records import CARD, COUNT, ODD, UNIT, judged, write_record

from specc.runs.store import Record
from specc.runs.tables import KINDS, rows_as_data, table, totals
from specc.runtime.wanted import UsageError


@pytest.fixture(scope="module")
def record(tmp_path_factory):
    made = Record(str(write_record(tmp_path_factory.mktemp("record") / "run.sqlite")))
    yield made
    made.close()


def every():
    return [judged(number).data for number in range(COUNT - 1)]


def test_rules_with_the_files_that_break_them(record):
    found = {row["rule"]: row for row in rows_as_data(table(record, "rule"))}
    broken = [one for one in every() if one["verdict"] == "fail"]
    assert found[UNIT] == {
        "rule": UNIT,
        "level": "error",
        "files": len(broken),
        "places": len(broken),
        "accepted_in": 0,
        "first_file": broken[0]["path"],
    }
    warned = [one["findings"][0] for one in every() if one["findings"] and one["findings"][0]["rule"] == CARD]
    free = [one for one in warned if one["accepted"] is None]
    assert (found[CARD]["files"], found[CARD]["places"]) == (len(free), 3 * len(free))
    assert found[CARD]["accepted_in"] == len(warned) - len(free)


def test_totals(record):
    counts = Counter(one["verdict"] for one in every())
    found = totals(record)
    assert {name: found[name] for name in counts} == dict(counts)
    assert (found["files"], found["faults"]) == (COUNT - 1, 1)


@pytest.mark.parametrize("by", [*(kind for kind in KINDS if kind != "rule"), "DATE-OBS", "TARGNAME"])
def test_each_file_is_counted_once(record, by):
    rows = list(rows_as_data(table(record, by)))
    assert sum(row["files"] for row in rows) == COUNT
    assert sum(row["faults"] for row in rows) == 1
    assert sum(row["errors"] for row in rows) == totals(record)["errors"]


def test_by_a_keyword(record):
    rows = {row["DATE_OBS".replace("_", "-")]: row["files"] for row in rows_as_data(table(record, "DATE-OBS"))}
    dates = Counter(judged(number).keywords[1].value for number in range(COUNT - 1))
    assert rows == {**dates, "unknown": 1}


def test_folders_of_odd_names(record):
    rows = {row["folder"] for row in rows_as_data(table(record, "folder"))}
    assert ODD.rpartition("/")[0] in rows


def test_a_keyword_that_nobody_collected(record):
    said = r"--by NAXIS: say one of rule, .* or a keyword that the run collected: DATE-OBS"
    with pytest.raises(UsageError, match=said):
        table(record, "NAXIS")
