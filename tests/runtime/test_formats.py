"""Which format a file is read in, where products of several are known."""

from __future__ import annotations

import bz2
import gzip
import io
import os
import threading
from pathlib import Path

import pytest

from specc.runtime.documents import DocumentProduct
from specc.runtime.formats import structure_of
from specc.runtime.main import check_file, run
from specc.runtime.reading.source import open_source
from specc.runtime.spec import Spec
from specc.runtime.wanted import find_files


class Pretended:
    """A file of a made up format, whose mark is its first line."""

    def __init__(self, path, source):
        self.path, self.source, self.packing = path, source, source.packing

    def block(self, label, kind, document):
        return None

    def judge(self, findings, *, headers_only):
        self.source.size()
        if self.source.trouble:
            findings.add("X0101", self.source.trouble)
        findings.add("J0000", f"{self.source.size()} bytes", default="info")

    def close(self):
        self.source.close()


class PretendedFormat:
    def __init__(self, name, mark, suffixes=()):
        self.name, self.mark, self.suffixes = name, mark, suffixes

    def begins(self, start):
        return start.startswith(self.mark)

    def open(self, path, findings, *, headers_only=False):
        source = open_source(path, headers_only=headers_only)
        if source.read(0, len(self.mark)) == self.mark:
            return Pretended(path, source)
        findings.add("J0001", "it has no mark")
        source.close()
        return None


NOTES = PretendedFormat("notes", b"# notes\n", (".notes",))
LISTS = PretendedFormat("lists", b"# lists\n", (".lists", ".text"))
LOOSE = PretendedFormat("csv", b"", (".csv",))
SPEC = Spec("t", "1", products=tuple(DocumentProduct(each.name, each) for each in (LOOSE, NOTES, LISTS)))
PRODUCTS = [(SPEC, product) for product in SPEC.products]


def judged(path, products=PRODUCTS):
    report = check_file(path, products)
    return report.product, [finding.rule for finding in report.findings]


@pytest.mark.parametrize(
    ("name", "content", "product"),
    [
        ("a.notes", b"# notes\n", "notes"),
        ("a.dat", b"# notes\n", "notes"),
        ("a.dat", b"# lists\n", "lists"),
        ("a.dat", b"anything", "csv"),  # what takes everything is asked last
        ("a.csv", b"# lists\n", "csv"),  # a name that tells is believed
    ],
)
def test_a_name_tells_the_format_or_else_how_the_file_begins(tmp_path, name, content, product):
    path = tmp_path / name
    path.write_bytes(content)
    assert judged(str(path)) == (product, ["J0000"])


def test_a_name_that_tells_leaves_no_choice(tmp_path):
    path = tmp_path / "a.notes"
    path.write_bytes(b"# lists\n")
    assert judged(str(path)) == (None, ["J0001"])


class Dripping(io.BytesIO):
    """What can be read forwards only, as from a socket."""

    name = "socket"

    def read(self, count=-1):
        return super().read(min(count, 3))


@pytest.mark.parametrize("mark", ["notes", "lists"])
def test_a_stream_that_is_read_once(mark):
    content = f"# {mark}\n".encode() + b"x" * 100_000
    [report] = run([Dripping(content)], [SPEC]).files
    assert (report.product, [finding.message for finding in report.findings]) == (mark, [f"{len(content)} bytes"])


def test_a_pipe(tmp_path):
    path = tmp_path / "a.pipe"
    os.mkfifo(path)
    writing = threading.Thread(target=path.write_bytes, args=(b"# lists\n" + b"x" * 200_000,))
    writing.start()
    assert judged(str(path)) == ("lists", ["J0000"])
    writing.join()


def test_a_stream_that_breaks_off_says_so():
    content = gzip.compress(b"# lists\n" + bytes(range(256)) * 1000)[:-20]
    [report] = run([Dripping(content)], [SPEC]).files
    [first, _] = sorted(report.findings, key=lambda one: one.rule, reverse=True)
    assert (report.product, first.rule) == ("lists", "X0101")
    assert first.message.startswith("it cannot be unpacked beyond byte")
    assert first.message.count("get the file anew") == 1


def test_a_file_that_is_not_there_is_no_fault(tmp_path):
    (tmp_path / "x.dat").symlink_to(tmp_path / "gone")
    assert judged(str(tmp_path / "x.dat")) == (None, ["X0101"])


def test_folders_are_searched_for_files_of_all_formats(tmp_path):
    for name in ("a.notes", "b.text.gz", "c.other", "d.CSV"):
        (tmp_path / name).write_bytes(b"")
    found = find_files([str(tmp_path)], (".notes", ".text", ".text.gz", ".csv"))
    assert [Path(each).name for each in found] == ["a.notes", "b.text.gz", "d.CSV"]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("a.notes", None),
        ("a.dat", None),
        ("a.notes.gz", "the file is not packed, and its name says gzip; rename it"),
        ("a.fits", "the file is read as NOTES, and its name ends in .fits; call it .notes"),
    ],
)
def test_a_name_that_says_another_format(tmp_path, name, message):
    path = tmp_path / name
    path.write_bytes(b"# notes\n")
    found = check_file(str(path), PRODUCTS[1:2]).findings
    assert [each.message for each in found if each.rule == "X0104"] == ([message] if message else [])


@pytest.mark.parametrize("kind", ["json", "yaml"])
def test_what_breaks_off_is_not_judged_by_its_beginning(tmp_path, kind):
    path = tmp_path / f"a.{kind}.gz"
    path.write_bytes(gzip.compress(b'["' + os.urandom(50).hex().encode() + b'"]')[:-20])
    [report] = run([str(path)], [structure_of(kind)]).files
    assert report.verdict == "unreadable"
    assert [finding.rule for finding in report.findings] == ["X0101"]


@pytest.mark.parametrize("kind", ["json", "yaml"])
def test_more_than_is_read_at_once(tmp_path, kind, monkeypatch):
    monkeypatch.setattr("specc.runtime.documents.text.MOST_TEXT", 1 << 20)
    path = tmp_path / f"a.{kind}.bz2"
    path.write_bytes(bz2.compress(b" " * (1 << 26)))  # some bytes claim to be many
    [report] = run([str(path)], [structure_of(kind)]).files
    assert report.verdict == "unreadable"
    assert [finding.message for finding in report.findings] == [
        "the file has more than 1 MiB, which are the most that are read at once; split it"
    ]


def test_a_file_that_begins_as_none_of_the_formats_is_no_product(tmp_path):
    path = tmp_path / "map.xml"
    path.write_text("<?xml version='1.0'?><a/>")
    [report] = run([str(path)], [structure_of("json"), structure_of("png"), structure_of("csv")]).files
    assert report.verdict == "unmatched"
    assert [one.message for one in report.findings] == [
        "no product fits; the file begins as none of csv, json, png does"
    ]
