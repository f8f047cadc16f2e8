"""Which files a run is about, whatever they are called and wherever they lie."""

from __future__ import annotations

import errno
import io
import os
import sys

import pytest
from factories.running import packed

from specc.runs import sources
from specc.runs.sources import LONGEST_NAME, Sources, names_in
from specc.runtime.wanted import UsageError, find_files

JSON = (".json",)


def listed(*paths, suffixes=JSON, **more):
    return list(Sources(tuple(map(str, paths)), **more).listed(suffixes))


@pytest.fixture
def tree(tmp_path):
    """Folders in folders, with a loop of links and names that are no text."""
    for path in ("b/2.json", "b/1.json", "b/x.txt", "a/deep/3.json", "0.json"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("{}", encoding="utf-8")
    (tmp_path / "a/deep/up").symlink_to(tmp_path / "a")
    (tmp_path / "b/new\nline \udcff.json").write_text("{}", encoding="utf-8")
    (tmp_path / "b/dangling.json").symlink_to("nowhere.json")
    (tmp_path / "b/self.json").symlink_to("self.json")
    return tmp_path


def test_a_folder_is_listed_as_ever(tree):
    assert listed(tree) == find_files([str(tree)], JSON)
    assert len(listed(tree)) == 7


def test_each_file_comes_once(tree):
    once = listed(tree / "b/2.json", tree / "b", tree, tree / "*.json", tree / "b/2.json")
    assert once == list(dict.fromkeys(once))
    assert once[0] == str(tree / "b/2.json")
    assert set(once) == set(listed(tree))


def test_what_was_seen_goes_to_disk_when_it_is_much(tree, monkeypatch):
    monkeypatch.setattr(sources, "_MOST_REMEMBERED", 3)
    assert listed(tree / "b", tree, tree) == list(dict.fromkeys([*listed(tree / "b"), *listed(tree)]))


def test_what_is_not_there_is_said_at_once(tree):
    for wrong in (tree / "none.json", tree / "*.none", tree / "b/../c"):
        with pytest.raises(UsageError, match="no such file"):
            Sources((str(tree / "b"), str(wrong))).listed(JSON)
    with pytest.raises(UsageError, match=r"no files in this folder end in \.fits"):
        Sources((str(tree),)).listed((".fits",))


def test_a_folder_that_nobody_may_look_into_is_listed_itself(tree, monkeypatch):
    look = os.scandir

    def denied(path):  # as the system does, whoever runs the tests: root may look into every folder
        if os.fspath(path) == str(tree / "b"):
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return look(path)

    monkeypatch.setattr(os, "scandir", denied)
    assert str(tree / "b") in listed(tree)


@pytest.mark.parametrize(("null", "end"), [(False, b"\n"), (True, b"\0")])
def test_names_in_a_list_are_taken_as_they_are(tmp_path, null, end):
    names = [b"a.json", b"sub/b \xff.json", b"-", b"*.json"] + ([b"new\nline"] if null else [])
    path = tmp_path / "list"
    path.write_bytes(end.join([*names, b"", b"last"]))
    assert list(names_in(str(path), null=null)) == [os.fsdecode(name) for name in [*names, b"last"]]


def test_a_list_in_pieces(tmp_path, monkeypatch):
    monkeypatch.setattr(sources, "_PIECE", 7)
    names = [f"{number:05}" for number in range(100)]
    (tmp_path / "list").write_text("\n".join(names), encoding="utf-8")
    assert list(names_in(str(tmp_path / "list"))) == names


def test_a_list_on_standard_input_is_not_read_before_it_is_asked_for(monkeypatch):
    class Endless(io.RawIOBase):
        def read(self, count=-1):
            return b"x.json\n" * 10

    monkeypatch.setattr(sys, "stdin", type("In", (), {"buffer": Endless()}))
    names = names_in("-")
    assert [next(names) for _ in range(25)] == ["x.json"] * 25


@pytest.mark.parametrize(
    ("content", "says"),
    [(b"a.json\0b.json\n", "line 1 has a NUL in it; say --null"), (b"x" * (LONGEST_NAME + 1), "name 1 has more than")],
)
def test_a_list_that_is_none(tmp_path, content, says):
    (tmp_path / "list").write_bytes(content)
    with pytest.raises(UsageError, match=says):
        list(names_in(str(tmp_path / "list")))


def test_a_list_that_is_not_there(tmp_path):
    with pytest.raises(UsageError, match="No such file"):
        listed(files_from=str(tmp_path / "none"))


# ------------------------------------------------------------------------------------------ archives


MEMBERS = {"d/1.json": b"{}", "d/2.json": b"{", "readme.txt": b"hello", "odd \udcff.json": b"[]"}


@pytest.mark.parametrize("mode", ["w", "w:gz", "w:bz2", "w:xz"])
def test_members_of_an_archive(tmp_path, mode):
    path = packed(tmp_path / f"x.tar{mode[1:].replace(':', '.')}", MEMBERS, mode)
    names = [f"{path}::{name}" for name in ("d/1.json", "d/2.json", "odd \udcff.json")]
    assert listed(path) == names
    assert listed(f"{path}::d/2.json") == names[1:2]
    assert listed(f"{path}::d/*") == names[:2]
    with pytest.raises(UsageError, match="no such member of the archive"):
        listed(f"{path}::d/3.json")


def test_archives_in_folders_when_asked(tmp_path):
    packed(tmp_path / "x.tar", MEMBERS)
    (tmp_path / "y.json").write_text("{}", encoding="utf-8")
    assert listed(tmp_path) == [str(tmp_path / "y.json")]
    assert len(listed(tmp_path, archives=True)) == 4


def test_a_broken_archive_is_listed_with_what_could_be_read(tmp_path):
    path = packed(tmp_path / "x.tar.gz", {f"{number}.json": os.urandom(3000) for number in range(9)}, "w:gz")
    path.write_bytes(path.read_bytes()[:15_000])
    found = listed(path)
    assert found[-1] == f"{path}::"
    assert found[:2] == [f"{path}::0.json", f"{path}::1.json"]
