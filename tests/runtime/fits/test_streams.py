"""Bytes come from objects that read, from standard input and from pipes, and nobody is left hanging."""

from __future__ import annotations

import gzip
import io
import os
import sys
import threading
from pathlib import Path

import ncompress
import pytest
from runtime.fits.making import filled, primary
from runtime.fits.pieces import BOTH, PACK, SPEC, WHOLE, Trickle, said

from specc.runtime.fits import FitsProduct, hdu
from specc.runtime.main import run
from specc.runtime.names import NameTemplate
from specc.runtime.reading import source as source_module
from specc.runtime.reading.source import open_source
from specc.runtime.spec import Spec
from specc.runtime.wanted import UsageError


@BOTH
def test_objects_with_read_are_judged(plain, headers_only):
    for content in (WHOLE, gzip.compress(WHOLE)):
        for reader in (io.BytesIO(content), Trickle(content)):
            (report,) = run([reader], [SPEC], headers_only=headers_only).files
            assert report.path == "<stream>"
            assert said(report) == plain
            assert type(report.path) is str


def test_an_open_file_is_read_from_where_it_stands_and_left_open(path, plain):
    path.write_bytes(WHOLE)
    with path.open("rb") as file:
        (report,) = run([file], [SPEC]).files
        assert (report.path, said(report)) == (str(path), plain)
        assert not file.closed
    path.write_bytes(b"before" + WHOLE)
    with path.open("rb") as file:
        file.read(6)
        assert said(run([file], [SPEC]).files[0]) == plain
    path.write_bytes(gzip.compress(WHOLE))
    with path.open("rb") as file:
        assert said(run([file], [SPEC]).files[0]) == plain
        assert file.tell() == 0
    with gzip.open(path) as file:
        assert said(run([file], [SPEC]).files[0]) == plain


def test_several_streams_keep_their_places(path, plain):
    path.write_bytes(WHOLE)
    readers = [io.BytesIO(WHOLE), str(path), io.BytesIO(b"")]
    first, second, third = run(readers, [SPEC]).files
    assert said(first) == said(second) == plain
    assert third.verdict == "unreadable"


@pytest.mark.parametrize(
    ("gives", "said"),
    [
        (lambda _: "text", "binary mode"),
        (lambda _: None, "does not wait"),
        (lambda _: {}["x"], "KeyError"),
        (lambda _: (one for one in ()).throw(OSError(5, "Input/output error")), "Input/output error"),
    ],
)
def test_objects_that_do_not_give_bytes_are_findings(gives, said):
    class Reader:
        def read(self, count):
            return gives(count)

    (report,) = run([Reader()], [SPEC]).files
    assert report.verdict == "unreadable"
    assert said in report.findings[0].message


@BOTH
def test_an_object_that_breaks_amid_data_is_a_finding(headers_only):
    class Reader(Trickle):
        def read(self, count):
            if self.taken > 50_000:
                raise RuntimeError("the line is down")
            return super().read(count)

    (report,) = run([Reader(WHOLE)], [SPEC], headers_only=headers_only).files
    assert {finding.rule for finding in report.findings} >= {"F0116", "F0103"}
    assert any("the line is down" in finding.message for finding in report.findings)


def test_a_stream_has_no_name_to_judge(path):
    asked = []

    def name_of(f):
        asked.append(f)
        f.rule("named", lambda: f.name == "right.fits")

    product = FitsProduct(
        "p",
        names=(NameTemplate(r"right\.fits", "right.fits"),),
        layout=(hdu("PRIMARY", "primary", lambda _: None),),
        check=name_of,
        undeclared_hdus="allowed",
    )
    spec = Spec("t.spec", "1", products=(product,))
    path.write_bytes(WHOLE)
    wrong = {finding.rule for finding in run([str(path)], [spec]).files[0].findings}
    assert wrong >= {"p:name", "p:named"}
    with path.open("rb") as file:
        (report,) = run([file], [spec]).files
    assert report.product == "p"
    assert {finding.rule for finding in report.findings} == wrong - {"p:name", "p:named"}
    assert len(asked) == 2


def test_standard_input(path, plain, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(gzip.compress(WHOLE))))
    (report,) = run(["-", "-"], [SPEC]).files
    assert (report.path, said(report)) == ("<stdin>", plain)
    path.write_bytes(WHOLE)
    with path.open() as file:
        monkeypatch.setattr(sys, "stdin", file)
        assert said(run(["-"], [SPEC]).files[0]) == plain
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(UsageError, match="closed"):
        run(["-"], [SPEC])


# Pipes.


@BOTH
@pytest.mark.parametrize(
    "content", [WHOLE, gzip.compress(WHOLE), ncompress.compress(WHOLE)], ids=["plain", "gzip", "Z"]
)
def test_a_named_pipe_is_read(tmp_path, plain, content, headers_only):
    pipe = tmp_path / "pipe.fits"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(content,))
    writer.start()
    (report,) = run([str(pipe)], [SPEC], headers_only=headers_only).files
    writer.join()
    assert said(report) == plain


def test_a_named_pipe_without_a_writer_hangs_nobody(tmp_path, monkeypatch):
    monkeypatch.setattr(source_module, "PATIENCE", 0.05)
    pipe = tmp_path / "pipe.fits"
    os.mkfifo(pipe)
    (report,) = run([str(pipe)], [SPEC]).files
    assert report.verdict == "unreadable"
    assert report.findings[0].message == "cannot be read: nobody writes to this named pipe"


def test_a_writer_may_take_time(tmp_path, monkeypatch):
    monkeypatch.setattr(source_module, "PATIENCE", 0.05)
    pipe = tmp_path / "pipe.fits"
    os.mkfifo(pipe)
    both = os.open(pipe, os.O_RDWR)  # so that the writer does not wait for a reader
    end = os.open(pipe, os.O_WRONLY)
    os.close(both)
    late = threading.Timer(0.3, lambda: (os.write(end, primary()), os.close(end)))
    late.start()
    (report,) = run([str(pipe)], [SPEC]).files
    late.join()
    assert report.product == "p"


def test_a_pipe_of_a_shell_is_read():
    end, start = os.pipe()
    os.write(start, filled(primary()))
    os.close(start)
    (report,) = run([f"/dev/fd/{end}"], [SPEC]).files
    os.close(end)
    assert report.product == "p"


def test_no_handle_and_no_thread_is_left(path):
    before = len(list(Path("/dev/fd").iterdir())), threading.active_count()
    for content in (b"", b"junk", WHOLE, WHOLE[:5000], *(pack(WHOLE + WHOLE) for pack in PACK.values())):
        path.write_bytes(content)
        for headers_only in (False, True):
            run([str(path)], [SPEC], headers_only=headers_only)
    with pytest.raises(OSError, match="neither a regular file nor a pipe"):
        open_source("/dev/null")
    assert (len(list(Path("/dev/fd").iterdir())), threading.active_count()) == before
