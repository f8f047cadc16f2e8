"""What a report looks like, for people and for programs."""

from __future__ import annotations

import json

import numpy as np
import pytest

from specc.runtime.deliveries.reports import DatasetReport
from specc.runtime.findings import Acceptance, FileReport, Finding, Report
from specc.runtime.report import as_data, as_json, file_data, file_text, report_of, text
from specc.runtime.spec import Spec

LIGHTCURVE = FileReport(
    "kplr_v01_lc.fits",
    [
        Finding(
            "F0412", "warning", "the old form of a date; write '1999-11-03'",
            hdu="PRIMARY", index=0, keyword="DATE-OBS", card=12, found="03/11/99", fix="1999-11-03",
        ),
        Finding(
            "lightcurve/LIGHTCURVE/TIME:increasing", "error", "TIME goes from 1543.221 to 1543.201",
            hdu="LIGHTCURVE", index=1, column="TIME", row=4182,
            spec_path="mast/lightcurve.specc", spec_line=47,
        ),
        Finding(
            "lightcurve/LIGHTCURVE/FLUX:null", "error", "null, where there must be a value",
            hdu="LIGHTCURVE", index=1, column="FLUX", row=1, count=1234,
            spec_path="mast/lightcurve.specc", spec_line=48,
        ),
    ],
    spec="mast.lightcurve", version="2.0.0", product="lightcurve",
)  # fmt: skip

SHOWN = """\
kplr_v01_lc.fits  fail  lightcurve (mast.lightcurve 2.0.0)
  PRIMARY     warning  F0412
              card 12, DATE-OBS: the old form of a date; write '1999-11-03'           fixable
  LIGHTCURVE  error    lightcurve/LIGHTCURVE/TIME:increasing
              row 4182: TIME goes from 1543.221 to 1543.201                           mast/lightcurve.specc:47
              error    lightcurve/LIGHTCURVE/FLUX:null
              row 1: null, where there must be a value (first of 1,234)               mast/lightcurve.specc:48
"""


def test_text_is_grouped_by_hdu_and_aligned():
    assert text(Report([LIGHTCURVE])) == SHOWN + "1 file: 1 fail; 2 errors, 1 warning\n"


def test_colours_change_nothing_else():
    import re

    coloured = text(Report([LIGHTCURVE]), colour=True)
    assert "\x1b[31merror\x1b[0m" in coloured
    assert re.sub(r"\x1b\[\d+m", "", coloured) == text(Report([LIGHTCURVE]))


def test_every_verdict_is_summed_up():
    files = [FileReport("a", verdict=verdict) for verdict in ("pass", "pass", "warn", "unmatched", "unreadable")]
    assert text(Report(files)).splitlines()[-1] == (
        "5 files: 2 pass, 1 warn, 1 unmatched, 1 unreadable; 0 errors, 0 warnings"
    )
    assert text(Report()) == "0 files; 0 errors, 0 warnings\n"


@pytest.mark.parametrize(
    ("where", "label", "place"),
    [
        ({}, "file", ""),
        ({"index": 3}, "HDU 3", ""),
        ({"hdu": "SCI", "extver": 2, "index": 3}, "SCI,2", ""),
        ({"hdu": "SCI", "extver": 1, "index": 1}, "SCI", ""),
        ({"hdu": "SCI", "pixel": (3, 1)}, "SCI", "pixel (3, 1): "),
        ({"path": "meta.wcs", "line": 7}, "file", "meta.wcs, line 7: "),
        ({"path": "meta.wcs"}, "file", "meta.wcs: "),
        ({"line": 7}, "file", "line 7: "),
    ],
)
def test_places(where, label, place):
    lines = text(Report([FileReport("f", [Finding("p:x", "info", "so", **where)])])).splitlines()
    assert lines[1].startswith(f"  {label}  info ")
    assert lines[2].strip() == f"{place}so"


def test_accepted_findings_are_counted_in_text_and_told_in_json():
    known, new = Finding("p:x", "error", "so", hdu="SCI"), Finding("p:y", "warning", "so")
    known.accepted = Acceptance(reason="why", owner="ops", expires="2030-01-01", entry="accepted.yaml:3")
    report = Report([FileReport("f", [known, new], spec="s", version="1", product="p")])
    assert text(report) == (
        "f  warn  p (s 1)  1 accepted\n  file  warning  p:y\n        so\n"
        "1 file: 1 warn; 0 errors, 1 warning; 1 accepted\n"
    )
    data = as_data(report)
    assert [one["accepted"] for one in data["files"][0]["findings"]] == [
        {"reason": "why", "owner": "ops", "expires": "2030-01-01", "entry": "accepted.yaml:3"},
        None,
    ]
    assert data["summary"]["accepted"] == 1


def test_nothing_from_a_file_commands_the_terminal():
    finding = Finding("p:x", "error", "it says \x1b[2J\x07\n\r\u202e", hdu="A\x1bB")
    lines = text(Report([FileReport("\x1b[31m.fits\udc80", [finding])])).splitlines()
    assert len(lines) == 4
    assert all(line.isprintable() for line in lines)


def test_json_has_exactly_the_agreed_keys():
    data = json.loads(as_json(Report([LIGHTCURVE])))
    assert list(data) == ["specc", "files", "summary"]
    assert data["specc"] == "1"
    (file,) = data["files"]
    assert list(file) == ["path", "spec", "version", "product", "profile", "as_of", "verdict", "findings"]
    structural, increasing, null = file["findings"]
    assert increasing == {
        "rule": "mast.lightcurve:lightcurve/LIGHTCURVE/TIME:increasing",
        "level": "error",
        "message": "TIME goes from 1543.221 to 1543.201",
        "where": {
            "hdu": "LIGHTCURVE", "extver": None, "index": 1, "keyword": None, "card": None, "column": "TIME",
            "row": 4182, "pixel": None, "path": None, "line": None,
        },
        "count": 1,
        "expected": None,
        "found": None,
        "spec": {"path": "mast/lightcurve.specc", "line": 47},
        "fix": None,
        "page": "mast/lightcurve/lightcurve.rules.html#lightcurve/LIGHTCURVE/TIME:increasing",
        "accepted": None,
    }  # fmt: skip
    assert (structural["rule"], structural["spec"], structural["fix"]) == ("F0412", None, "1999-11-03")
    assert null["count"] == 1234
    assert list(data["summary"]) == [
        "files", "pass", "warn", "fail", "unmatched", "unreadable", "errors", "warnings",
        "accepted",
    ]  # fmt: skip


def test_json_of_a_file_of_no_known_product():
    data = as_data(Report([FileReport("f", [Finding("unmatched", "error", "x")], verdict="unmatched")]))
    (file,) = data["files"]
    assert (file["spec"], file["version"], file["product"]) == (None, None, None)
    assert file["findings"][0]["rule"] == "unmatched"


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (float("nan"), "nan"),
        (float("-inf"), "-inf"),
        (1.5, 1.5),
        (True, True),
        (1 + 2j, "(1+2j)"),
        (("a", 1), ["a", 1]),
        (frozenset({"b", "a"}), ["a", "b"]),
        ({1: (2,)}, {"1": [2]}),
        (np.float32(0.5), 0.5),
        (np.float64(0.5), 0.5),
        (np.int16(3), 3),
        (np.bool_(1), True),
        (np.str_("x"), "x"),
        (np.complex64(1), "(1+0j)"),
        (b"x", "b'x'"),
    ],
)
def test_any_value_can_be_written(value, written):
    finding = Finding("p:x", "error", "x", expected=value, row=np.int64(3), pixel=(np.int64(1), np.int64(2)))
    data = json.loads(as_json(Report([FileReport("f", [finding])])))
    found = data["files"][0]["findings"][0]
    assert found["expected"] == written
    assert found["where"]["row"] == 3
    assert found["where"]["pixel"] == [1, 2]


def test_json_is_ascii():
    assert as_json(Report([FileReport("\u03b1\udc80.fits")])).isascii()


def test_a_report_gives_its_own_data():
    report = Report([LIGHTCURVE])
    assert report.to_json() == as_data(report)


def test_line_and_column_of_a_text_are_one_place():
    lines = text(Report([FileReport("f", [Finding("T0110", "error", "column 7: NaN is no number", line=2)])]))
    assert "line 2, column 7: NaN is no number" in lines


def test_a_report_comes_back_from_plain_data():
    unmatched = FileReport("x\udcff.fits", [Finding("unmatched", "error", "no product fits")], verdict="unmatched")
    placed = FileReport(
        "tree.json",
        [Finding("cat/a:b", "info", "odd", pixel=(3, 4), expected=(1, float("nan")), found={"b", "a"})],
        spec="x.y", version="1", product="cat", profile="strict", as_of="0.9",
    )  # fmt: skip
    accepted = FileReport("a.fits", [Finding("F0412", "error", "the old form of a date")])
    accepted.findings[0].accepted = Acceptance(reason="as it is", owner="me", entry="accepted.yaml:3")
    accepted.settle()
    for report in (LIGHTCURVE, unmatched, placed, accepted):
        data = json.loads(json.dumps(file_data(report)))
        again = report_of(data)
        assert file_data(again) == data
        assert file_text(again, docs="https://x/") == file_text(report, docs="https://x/")
        assert (again.conforms, again.verdict) == (report.conforms, report.verdict)


@pytest.mark.parametrize("key", [{"visit": "001"}, None])
def test_the_report_of_a_delivery_comes_back_from_plain_data(key):
    report = DatasetReport(Spec("x.y", "2", profile="p"), "visit", key, [Finding("visit:twice", "error", "twice")], 3)
    data = json.loads(json.dumps(file_data(report)))
    again = report_of(data)
    assert file_data(again) == data
    assert file_text(again) == file_text(report)
    assert Report([again]).summary == Report([report]).summary
