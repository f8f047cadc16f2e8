"""`specc validate` over many files: processes, lists, archives, records."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tarfile

import pytest


@pytest.fixture
def many(product, place):
    """Forty files, of which some are wrong; the first is the last that is left of another name."""
    content = product.read_bytes()
    product.unlink()
    (place / "files").mkdir()
    for number in range(40):
        wrong = number % 9 == 4
        path = place / f"files/m{number:02}_lc.fits"
        path.write_bytes(
            content.replace(b"'Jy      '", b"'mJy     '") if wrong else content.replace(b"'M31", b"'M%02d" % number)
        )
    return place / "files"


@pytest.mark.parametrize("form", ["text", "json", "jsonl"])
def test_a_report_is_the_same_however_it_was_made(specc, many, form):
    plain = specc("validate", "files", "--format", form)
    assert plain.code == 1
    for more in (["--jobs", "2"], ["--jobs", "1", "--record", "a.sqlite"], ["--jobs", "2", "--batch", "3"]):
        assert specc("validate", "files", "--format", form, *more) == plain
    assert specc("validate", "--resume", "a.sqlite", "--format", form) == plain
    assert specc("validate", "files", "--resume", "a.sqlite", "--format", form) == plain


def test_names_from_a_list(specc, many):
    listed = sorted(str(path.relative_to(many.parent)) for path in many.iterdir())
    (many.parent / "list").write_text("\n".join(listed), encoding="utf-8")
    (many.parent / "list0").write_bytes(b"\0".join(map(os.fsencode, [*listed, "gone_lc.fits"])))
    plain = specc("validate", "files")
    assert specc("validate", "--files-from", "list") == plain
    with_gone = specc("validate", "--files-from", "list0", "--null")
    assert "gone_lc.fits  unreadable" in with_gone.out
    assert "41 files" in with_gone.out


def test_files_in_an_archive(specc, many):
    with tarfile.open("x.tar.gz", "w:gz") as tar:
        tar.add("files")
    plain = specc("validate", "files")
    inside = specc("validate", "x.tar.gz", "--format", "json")
    assert inside.code == plain.code == 1
    files = json.loads(inside.out)["files"]
    outside = json.loads(specc("validate", "files", "--format", "json").out)["files"]
    said = {one["path"].removeprefix("x.tar.gz::"): one["verdict"] for one in files}
    assert said == {one["path"]: one["verdict"] for one in outside}
    assert specc("validate", "x.tar.gz::files/m01_lc.fits").code == 0


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--jobs", "many"], "'many' is no number of processes: say 4, or auto"),
        (["--batch", "0"], "'0' is no number of files"),
        (["--record", "a", "--resume", "b"], "name one or the other"),
        (["--null"], "--files-from"),
        (["--collect", "TELESCOP"], "--record"),
        (["--record", "pyproject.toml"], "there is such a file already"),
        (["--resume", "none.sqlite"], "there is no record of a run"),
        (["--resume", "pyproject.toml"], "file is not a database"),
        (["--files-from", "none"], "No such file"),
        (["-", "--jobs", "2"], "standard input is one file"),
    ],
)
def test_wrong_usage(specc, many, words, says):
    answer = specc("validate", "files", *words)
    assert (answer.code, answer.out) == (2, "")
    assert says in answer.err
    assert "Traceback" not in answer.err


def test_a_run_is_gone_on_with_as_it_was_asked(specc, many, tmp_path, monkeypatch):
    specc("validate", "files", "--record", "a.sqlite", "--headers-only")
    assert "other product" in specc("validate", "--resume", "a.sqlite", "--product", "lightcurve").err
    assert "other files" in specc("validate", "--resume", "a.sqlite", "others").err
    spec = many.parent / "specs/toy/lightcurve.specc"
    before = spec.read_text(encoding="utf-8")
    spec.write_text(before.replace("unit Jy", "unit mJy"), encoding="utf-8")
    changed = specc("validate", "--resume", "a.sqlite")
    assert (changed.code, changed.out) == (2, "")
    assert "by other specs: toy.lightcurve changed since" in changed.err
    spec.write_text(before, encoding="utf-8")
    (many / "m05_lc.fits").unlink()
    assert "the list of files is not that of a.sqlite" in specc("validate", "--resume", "a.sqlite").err
    monkeypatch.chdir(tmp_path)
    assert f"is of a run in {many.parent}" in specc("validate", "--resume", "work/a.sqlite").err


SLOW = """
import sys, time
from specc.runs import run
report_of = run.report_of
def slowly(data):
    time.sleep(0.03)
    return report_of(data)
run.report_of = slowly
from pathlib import Path
from specc import roots
roots.specs_folder = lambda: Path("../bundled").resolve()
roots._installed_folders = list
from specc.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_a_run_that_is_interrupted_says_how_to_go_on(specc, many, how):
    plain = specc("validate", "files", "--format", "json")
    words = [sys.executable, "-c", SLOW, "validate", "files", "--jobs", "2", "--batch", "2", "--record", "a.sqlite"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    process = subprocess.Popen(
        [*words, "--report", "json=whole.json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )
    assert process.stdout is not None
    process.stdout.readline()
    process.send_signal(how)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130, said
    assert "stopping when the files at work are judged; once more stops at once" in said
    assert "files are judged and kept: go on with specc validate --resume a.sqlite" in said
    assert not (many.parent / "whole.json").exists()
    assert specc("validate", "--resume", "a.sqlite", "--format", "json") == plain
