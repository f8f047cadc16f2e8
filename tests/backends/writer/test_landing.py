"""Whatever happens while a file is written, there is the old one or the new one, whole, and nothing half."""

from __future__ import annotations

import errno
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time

import pytest

from specc.backends.writer.support.landing import landing

NEW, OLD = b"new" * 1000, b"old" * 1000

WRITES = """
import sys
from pathlib import Path
from specc.backends.writer.support.landing import landing
target, new = Path(sys.argv[1]), b"new" * 1000
while True:
    with landing(target, overwrite=True) as draft:
        with draft.open("wb") as file:
            for at in range(0, len(new), 30):
                file.write(new[at:at + 30])
                file.flush()
    print("written", flush=True)
"""


@pytest.fixture
def target(tmp_path):
    return tmp_path / "a.fits"


def put(target, *, overwrite=False, meanwhile=lambda: None):
    with landing(target, overwrite=overwrite) as draft:
        assert draft.name == target.name
        draft.write_bytes(NEW)
        meanwhile()


def names(target):
    return [one.name for one in target.parent.iterdir()]


def test_a_file_lands(target):
    put(target)
    assert (target.read_bytes(), names(target)) == (NEW, ["a.fits"])
    target.with_name("plain").write_bytes(NEW)
    assert target.stat().st_mode == target.with_name("plain").stat().st_mode
    assert target.stat().st_nlink == 1


def test_what_is_there_stays(target):
    target.write_bytes(OLD)
    with pytest.raises(FileExistsError, match=r"overwrite=True.*a\.fits"):
        put(target)
    assert (target.read_bytes(), names(target)) == (OLD, ["a.fits"])
    put(target, overwrite=True)
    assert (target.read_bytes(), names(target)) == (NEW, ["a.fits"])


@pytest.mark.parametrize("links", [True, False])
def test_what_comes_there_meanwhile_stays(target, monkeypatch, links):
    if not links:
        monkeypatch.setattr(os, "link", no_links)
    with pytest.raises(FileExistsError, match="there already"):
        put(target, meanwhile=lambda: target.write_bytes(OLD))
    assert (target.read_bytes(), names(target)) == (OLD, ["a.fits"])


def no_links(*_):
    raise OSError(errno.EPERM, "Operation not permitted")


def test_a_disk_without_links(target, monkeypatch):
    monkeypatch.setattr(os, "link", no_links)
    put(target)
    assert (target.read_bytes(), names(target)) == (NEW, ["a.fits"])


@pytest.mark.parametrize("overwrite", [True, False])
@pytest.mark.parametrize("there", [True, False])
def test_links_are_replaced_and_not_followed(target, overwrite, there):
    other = target.parent / "other"
    if there:
        other.write_bytes(OLD)
    target.symlink_to(other)
    if overwrite:
        put(target, overwrite=True)
        assert (target.is_symlink(), target.read_bytes()) == (False, NEW)
    else:
        with pytest.raises(FileExistsError):
            put(target)
        assert target.is_symlink()
    assert other.exists() == there
    assert not there or other.read_bytes() == OLD


def test_a_folder_is_no_file(target):
    target.mkdir()
    with pytest.raises(OSError, match=r"a\.fits"):
        put(target, overwrite=True)
    assert names(target) == ["a.fits"]


def test_a_folder_that_is_not_there_is_named(target):
    with pytest.raises(FileNotFoundError, match=r"no file can be written into it: '.*/none'"):
        put(target.parent / "none" / "a.fits")


def test_a_folder_that_may_not_be_written_is_named(target, monkeypatch):
    def refused(*_, **__):
        raise PermissionError(errno.EACCES, "Permission denied", ".writing-x")

    monkeypatch.setattr(tempfile, "mkdtemp", refused)  # root may write anywhere
    with pytest.raises(PermissionError, match="no file can be written into it"):
        put(target)


@pytest.mark.parametrize("fault", [OSError(errno.ENOSPC, "No space left"), ValueError("x"), KeyboardInterrupt()])
def test_nothing_is_left_of_what_failed(target, fault):
    def fail():
        raise fault

    target.write_bytes(OLD)
    with pytest.raises(type(fault)) as caught:
        put(target, overwrite=True, meanwhile=fail)
    assert (target.read_bytes(), names(target)) == (OLD, ["a.fits"])
    assert not isinstance(fault, OSError) or "a.fits, of which nothing is left" in caught.value.__notes__[0]


@pytest.mark.parametrize("limit", [0, 80])
def test_a_limit_of_the_system(target, limit):
    """A disk that is full after so many bytes, as far as a process can play that."""
    target.write_bytes(OLD)
    child = subprocess.run(
        [sys.executable, "-c", WRITES, target],
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )
    assert child.returncode == 1
    assert "a.fits, of which nothing is left" in child.stderr
    assert (target.read_bytes(), names(target)) == (OLD, ["a.fits"])


def test_killed_at_any_moment(target):
    """There is always a whole file; what is left behind can be told from it."""
    target.write_bytes(OLD)
    moments = random.Random(6)  # noqa: S311  moments are no secret
    for _ in range(4):
        child = subprocess.Popen([sys.executable, "-c", WRITES, target], stdout=subprocess.PIPE)
        child.stdout.readline()
        time.sleep(moments.random() / 50)
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
        assert target.read_bytes() in {NEW, OLD}
    assert all(name == "a.fits" or name.startswith(".writing-") for name in names(target))
