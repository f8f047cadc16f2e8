"""Files in archives are judged as if they lay in a folder."""

from __future__ import annotations

import gzip
import os

import pytest
from factories.running import QUESTION, packed

from specc.runs.engine import Task
from specc.runs.judging import judge

MEMBERS = {
    "d/1.json": b'{"a": 1}',
    "d/2.json": b"{",
    "packed.json.gz": gzip.compress(b"[]"),
    "long.json": b"[" + b"1, " * 20_000 + b"2]",
    "odd \udcff.json": b"[]",
}


def verdicts(archive, *names):
    done = judge(QUESTION, Task(0, 0, tuple(f"{archive}::{name}" for name in names)))
    assert [one.path for one in done.reports] == [f"{archive}::{name}" for name in names]
    return [one.data["verdict"] for one in done.reports]


def said(archive, name):
    (one,) = judge(QUESTION, Task(0, 0, (f"{archive}::{name}",))).reports
    (finding,) = one.data["findings"]
    return finding["message"]


@pytest.mark.parametrize("mode", ["w", "w:gz"])
def test_members_are_judged_in_any_order(tmp_path, mode):
    path = packed(tmp_path / "x.tar", MEMBERS, mode)
    wanted = dict(zip(MEMBERS, ["pass", "unreadable", "pass", "pass", "pass"], strict=True))
    for order in (list(MEMBERS), list(MEMBERS)[::-1], ["d/1.json", "d/1.json", "long.json", "d/2.json"]):
        assert verdicts(path, *order) == [wanted[name] for name in order]


def test_an_archive_is_read_once_for_members_in_their_order(tmp_path, monkeypatch):
    from specc.runs import members

    path = packed(tmp_path / "x.tar.gz", {f"{number}.json": b"{}" for number in range(20)}, "w:gz")
    opened = []
    really = members.tarfile.open
    monkeypatch.setattr(members.tarfile, "open", lambda *words, **more: opened.append(words) or really(*words, **more))
    assert set(verdicts(path, *(f"{number}.json" for number in range(20)))) == {"pass"}
    assert len(opened) <= 2  # as one that is not packed, and then as one that is


def test_a_member_that_is_not_there(tmp_path):
    path = packed(tmp_path / "x.tar", MEMBERS)
    assert said(path, "none.json") == "cannot be read: x.tar has no such member"
    assert said(path, "link.json") == "cannot be read: x.tar has no such member"


def test_an_archive_that_ends_too_soon(tmp_path):
    path = packed(tmp_path / "x.tar.gz", {f"{number}.json": os.urandom(3000) for number in range(9)}, "w:gz")
    path.write_bytes(path.read_bytes()[:15_000])
    assert "the archive cannot be read any further" in said(path, "")
    assert "the archive cannot be read any further" in said(path, "8.json")


def test_an_archive_that_is_written_anew_is_read_anew(tmp_path):
    path = packed(tmp_path / "x.tar", {"1.json": b"{}"})
    assert verdicts(path, "1.json") == ["pass"]
    packed(tmp_path / "other", {"0.json": b"{}", "1.json": b"{"}).replace(path)
    assert verdicts(path, "1.json") == ["unreadable"]


def test_a_file_that_is_called_like_a_member(tmp_path):
    packed(tmp_path / "x.tar", {"1.json": b"{"})
    (tmp_path / "x.tar::1.json").write_text("{}", encoding="utf-8")
    assert verdicts(tmp_path / "x.tar", "1.json") == ["pass"]
