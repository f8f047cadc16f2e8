"""`specc report`, as people type it."""

from __future__ import annotations

import csv
import io
import json

import pytest
from astropy.table import Table
from runs.records import COUNT, UNIT, write_record


@pytest.fixture
def record(tmp_path):
    return write_record(tmp_path / "run.sqlite", fault=False)


def test_an_overview(specc, record):
    done = specc("report", record)
    assert done.code == 1
    assert done.out.startswith(f"{record}: done, begun ")
    assert f"{COUNT} files: " in done.out
    for head in ("rule ", "product ", "date "):
        assert any(line.startswith(head) for line in done.out.splitlines()), head
    assert UNIT in done.out


def test_a_table_in_each_form(specc, record):
    said = json.loads(specc("report", record, "--by", "product", "--format", "json").out)
    assert said["rows"][0]["files"] == COUNT
    listed = list(csv.DictReader(io.StringIO(specc("report", record, "--by", "product", "--format", "csv").out)))
    assert listed[0]["files"] == str(COUNT)


def test_the_whole_report_again(specc, record):
    said = json.loads(specc("report", record, "--full", "--format", "json").out)
    assert len(said["files"]) == COUNT == said["summary"]["files"]


def test_a_fault_is_told(specc, tmp_path):
    done = specc("report", write_record(tmp_path / "run.sqlite"), "--full")
    assert done.code == 3
    assert "a fault" in done.err


def test_a_catalogue(specc, record, tmp_path):
    done = specc("report", record, "--catalogue", "EFFEXPTM,TARGNAME", "-o", tmp_path / "c.ecsv")
    assert done.code == 0, done.err
    read = Table.read(tmp_path / "c.ecsv")
    assert read["EFFEXPTM"].description  # what the spec says of it
    assert str(read["EFFEXPTM"].unit) == "s"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--by", "colour"], "--by colour: say one of rule"),
        (["--catalogue", "all"], "--catalogue needs -o"),
        (["--catalogue", "all", "-o", "c.txt"], "a catalogue is .ecsv or .parquet"),
        (["--catalogue", "FILTER", "-o", "c.ecsv"], "the run did not collect FILTER"),
        (["-o", "x"], "-o is where --catalogue goes"),
        (["--full", "--by", "rule"], "--by makes a table"),
        (["--full", "--format", "csv"], "csv is the form of a table"),
        (["--format", "csv"], "csv holds one table"),
    ],
)
def test_what_cannot_be(specc, record, words, said):
    done = specc("report", record, *words)
    assert (done.code, said in done.err) == (2, True), done.err


def test_what_is_no_record(specc, tmp_path):
    (tmp_path / "x.sqlite").write_text("no database")
    for name in ("x.sqlite", "none.sqlite"):
        done = specc("report", tmp_path / name)
        assert done.code == 2
        assert "Traceback" not in done.err
