"""Catalogues of projects, and records as Parquet: read again by those that read such files."""

from __future__ import annotations

import pyarrow.parquet
import pytest
from astropy.table import Table
from runs.records import COLLECTED, COUNT, ODD, judged, write_record

from specc.runs.parquet import export, write_catalogue
from specc.runs.project import Meaning, columns, rows, write_ecsv
from specc.runs.store import Record
from specc.runtime.values import printable
from specc.runtime.wanted import UsageError

MEANINGS = {"EFFEXPTM": Meaning("s", "effective exposure time")}


@pytest.fixture(scope="module")
def record(tmp_path_factory):
    made = Record(str(write_record(tmp_path_factory.mktemp("record") / "run.sqlite")))
    yield made
    made.close()


def test_ecsv_as_astropy_reads_it(record, tmp_path):
    made = columns(record, COLLECTED, MEANINGS)
    path = tmp_path / "catalogue.ecsv"
    with path.open("w", newline="") as stream:
        assert write_ecsv(stream, made, rows(record, COLLECTED, made), {"title": "t"}) == COUNT
    read = Table.read(path)
    assert len(read) == COUNT
    assert str(read["EFFEXPTM"].unit) == "s"
    assert read["EFFEXPTM"].description == "effective exposure time"
    assert read["EFFEXPTM"].dtype.kind == "f"
    for number in range(COUNT - 1):
        known = {one.keyword: one.value for one in judged(number).keywords}
        assert read["path"][number] == judged(number).path
        assert read["EFFEXPTM"][number] == known["EFFEXPTM"]
        assert read["TARGNAME"].mask[number] == ("TARGNAME" not in known)
    assert read["path"][COUNT - 1] == printable(ODD)
    assert read["verdict"][COUNT - 1] == "fault"


def test_parquet_has_the_same(record, tmp_path):
    made = columns(record, COLLECTED, MEANINGS)
    assert write_catalogue(tmp_path / "c.parquet", made, rows(record, COLLECTED, made), {}) == COUNT
    read = pyarrow.parquet.read_table(tmp_path / "c.parquet")
    assert read.column_names == [one.name for one in made]
    assert [tuple(row.values()) for row in read.to_pylist()] == list(rows(record, COLLECTED, made))
    assert b'"unit": "s"' in read.schema.metadata[b"specc"]


def test_a_record_as_parquet(record, tmp_path):
    files, findings, keywords = (
        pyarrow.parquet.read_table(path).to_pylist() for path in export(record, tmp_path / "d")
    )
    every = [judged(number) for number in range(COUNT - 1)]
    assert [one["path"] for one in files[:-1]] == [one.path for one in every]
    assert [one["rule"] for one in findings] == [said["rule"] for one in every for said in one.data["findings"]]
    assert [one["keyword"] for one in keywords] == [said.keyword for one in every for said in one.keywords]
    assert {one["card"] for one in findings} == {None}  # a number beyond 64 bits


def test_a_keyword_that_was_not_collected(record):
    with pytest.raises(UsageError, match=r"did not collect FILTER .*--collect EFFEXPTM,DATE-OBS,TARGNAME,FILTER"):
        columns(record, ["FILTER"], {})


def test_a_place_that_cannot_be_written(record, tmp_path):
    (tmp_path / "file").write_text("")
    made = columns(record, COLLECTED, {})
    with pytest.raises(UsageError, match="cannot be written"):
        write_catalogue(tmp_path / "file" / "c.parquet", made, rows(record, COLLECTED, made), {})
