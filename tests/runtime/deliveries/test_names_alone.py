"""Listings of names: read whatever they look like, and judged as far as names tell."""

from __future__ import annotations

import io

import pytest
from factories.delivered import said, spec_of

from specc.catalogue import Catalogue
from specc.judges import runtime_specs
from specc.runtime.deliveries.listing import names_in
from specc.runtime.deliveries.running import check_names
from specc.runtime.wanted import UsageError


def names(text):
    return list(names_in(io.BytesIO(text)))


@pytest.mark.parametrize(
    ("listing", "read"),
    [
        (b"", []),
        (b"\n\n \n", []),
        (b"a.fits\nb.fits", ["a.fits", "b.fits"]),
        (b"a.fits\r\nb.fits\r\n", ["a.fits", "b.fits"]),
        (b"  a.fits\t\n", ["a.fits"]),
        (b"a.fits\nb.fits\na.fits\n", ["a.fits", "b.fits"]),
        (b"\xef\xbb\xbfa.fits\n", ["a.fits"]),
        (b"./x/a.fits\nx/a.fits\n", ["x/a.fits"]),
        (b"a\nb.fits\0 c.fits\0", ["a\nb.fits", " c.fits"]),
        (b"\xff.fits\n", ["\udcff.fits"]),
        (b"../../etc/passwd\n", ["../../etc/passwd"]),
    ],
)
def test_what_a_listing_holds(listing, read):
    assert names(listing) == read


def test_a_line_without_end_takes_no_more_memory_than_a_name(monkeypatch):
    [name] = names(b"x" * 5_000_000)
    assert len(name) == 1 << 16


def test_lines_over_the_edges_of_pieces(monkeypatch):
    monkeypatch.setattr("specc.runtime.deliveries.listing._PIECE", 7)
    assert names(b"first.fits\r\nsecond.fits\nthird.fits") == ["first.fits", "second.fits", "third.fits"]


def judged(folder, body, *listed):
    specs = runtime_specs(Catalogue(), str(spec_of(folder, body)), deliveries=True).specs
    return said(check_names(listed, specs))


BODY = "key program, obs\n many cal\n one thumb for each cal\n undeclared files warning"


def test_what_is_missing_is_told_from_names(tmp_path):
    listed = ["00001001_cal.fits", "00001001_cal_thumb.fits", "00002001_cal.fits", "00003001_cal_thumb.fits"]
    assert judged(tmp_path, BODY, *listed) == {
        "00001001": {},
        "00002001": {"thumb:presence": 1},
        "00003001": {"cal:presence": 1, "thumb:parent": 1},
    }


def test_strays_are_counted(tmp_path):
    found = judged(tmp_path, BODY, "00001001_cal.fits", "00001001_cal_thumb.fits", "x", "..", "a/", "00001001_cal.fit")
    assert found == {"00001001": {}, None: {"undeclared-file": 4}}


def test_case_alone_tells_no_two_names_apart(tmp_path):
    found = judged(tmp_path, "key program, obs\n many cal", "00001001_cal.fits", "b/00001001_cal.fits")
    assert found == {"00001001": {"twice": 1}}


def test_what_needs_files_is_said_once_not_to_be_judged(tmp_path):
    body = "key program, obs\n many cal\n one gain from cal.GAINFILE\n"
    body += "require max(cal.NINTS) > 1\n require count(cal) == 1"
    found = judged(tmp_path, body, "00001001_cal.fits", "00002001_cal.fits", "gain_0001.fits")
    assert found == {"00001001": {}, "00002001": {}, None: {"unread": 1}}


def test_conditions_that_need_files_judge_nothing_under_them(tmp_path):
    body = "key program, obs\n many cal\n when any(cal.NINTS > 1) { one rate }\n"
    body += "when program > 1 { require count(cal) == 2 }"
    found = judged(tmp_path, body, "00002001_cal.fits")
    assert found == {"00002001": {"count-cal": 1}, None: {"unread": 1}}


def test_folders_are_judged_where_there_are_any(tmp_path):
    body = 'key program, obs\n many cal\n folder "{program}/{obs}"'
    assert judged(tmp_path, body, "00001001_cal.fits") == {"00001001": {}}
    listed = [
        "00001/001/00001001_cal.fits",
        "x/00002/1/00002001_cal.fits",
        "00003/001/00003002_cal.fits",
        "00004004_cal.fits",
    ]
    assert judged(tmp_path, body, *listed) == {
        "00001001": {},
        "00002001": {"cal:folder": 1},
        "00003002": {"cal:folder": 1},
        "00004004": {"cal:folder": 1},
    }


def test_a_listing_that_is_too_long(tmp_path, monkeypatch):
    monkeypatch.setattr("specc.runtime.deliveries.running.MOST_NAMES", 3)
    with pytest.raises(UsageError, match="more than 3 names"):
        judged(tmp_path, BODY, *(f"{number:05}001_cal.fits" for number in range(5)))


def test_deliveries_come_in_the_order_of_their_keys(tmp_path):
    listed = ["00010001_cal.fits", "00002010_cal.fits", "00002009_cal.fits"]
    assert list(judged(tmp_path, "key program, obs\n many cal", *listed)) == ["00002009", "00002010", "00010001"]
