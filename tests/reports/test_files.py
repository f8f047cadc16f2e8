"""Where reports go: `FORM=FILE`, and files that are whole or not there."""

from __future__ import annotations

import os
import stat
from io import StringIO

import pytest
from factories import reports as made

from specc.reports import FORMS
from specc.runtime.reports.outputs import Outputs
from specc.runtime.reports.targets import targets_of
from specc.runtime.tally import Tally
from specc.runtime.wanted import UsageError


@pytest.mark.parametrize(
    ("word", "target"),
    [
        ("sarif=a.json", ("sarif", "a.json")),
        ("a.sarif", ("sarif", "a.sarif")),
        ("A.SARIF.JSON", ("sarif", "A.SARIF.JSON")),
        ("night=3.xml", ("junit", "night=3.xml")),
        ("a.jsonl", ("jsonl", "a.jsonl")),
        ("a.html", ("html", "a.html")),
        ("text=a=b", ("text", "a=b")),
    ],
)
def test_words(word, target):
    assert targets_of([word], FORMS) == [target]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["a.pdf"], "its ending tells no form; say FORM=FILE"),
        (["pdf=a"], "its ending tells no form"),
        (["sarif="], "name a file"),
        (["sarif=-"], "--format sarif writes to standard output"),
        (["a.xml", "json=./a.xml"], "two reports cannot be written to one file"),
    ],
)
def test_wrong_words(words, says):
    with pytest.raises(UsageError, match=says):
        targets_of(words, FORMS)


def test_a_generated_validator_makes_no_page():
    from specc.runtime.reports import FORMS as OF_RUNTIME

    with pytest.raises(UsageError, match="html is written by specc validate alone"):
        targets_of(["a.html"], OF_RUNTIME)


def outputs(*targets):
    return Outputs("text", StringIO(), targets)


def judged(written):
    tally = Tally(made.usual())
    for report in made.usual():
        written.file(report)
    written.finish(tally)


def test_files_are_as_on_standard_output(tmp_path):
    forms = [form for form in FORMS if form != "html"]
    with outputs(*((form, str(tmp_path / form)) for form in forms)) as written:
        judged(written)
    for form in forms:
        assert (tmp_path / form).read_text(encoding="utf-8") == made.written(form, made.usual())
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(forms)
    umask = os.umask(0)
    os.umask(umask)
    assert stat.S_IMODE((tmp_path / "json").stat().st_mode) == 0o666 & ~umask


def test_what_is_there_stays_until_the_report_is_whole(tmp_path):
    file = tmp_path / "a.json"
    file.write_text("before")
    file.chmod(0o600)
    link = tmp_path / "link.json"
    link.symlink_to(file)
    with outputs(("json", str(link))) as written:
        written.file(made.usual()[0])
    assert (file.read_text(), sorted(path.name for path in tmp_path.iterdir())) == ("before", ["a.json", "link.json"])
    with outputs(("json", str(link))) as written:
        judged(written)
    assert file.read_text() == made.written("json", made.usual())
    assert link.is_symlink()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize("place", ["none/a.json", "folder"])
def test_a_place_that_cannot_be_written(tmp_path, place):
    (tmp_path / "folder").mkdir()
    good = tmp_path / "good.json"
    with pytest.raises(UsageError, match=r"cannot write .*(no such file|is a directory)"):
        outputs(("json", str(good)), ("json", str(tmp_path / place)))
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="/dev/full is of Linux")  # noqa: PTH110
def test_a_full_disk_ends_no_other_report(tmp_path):
    good, stream = tmp_path / "good.json", StringIO()
    with (
        Outputs("text", stream, [("jsonl", "/dev/full"), ("json", str(good))]) as written,
        pytest.raises(UsageError, match="cannot write /dev/full: no space left on device"),
    ):
        judged(written)
    assert good.read_text() == made.written("json", made.usual())
    assert stream.getvalue() == made.written("text", made.usual())


def test_a_path_that_is_no_text(tmp_path):
    """Bytes of a name that are no UTF-8 are shown in a text, and stay what they are in JSON."""
    from specc.runtime.findings import FileReport

    path = tmp_path / "out.txt"
    with outputs(("text", str(path))) as written:
        written.file(FileReport("n\udcff.fits"))
        written.finish(Tally())
    assert path.read_text().startswith("n\\udcff.fits  pass")


def test_a_validator_without_specc_writes_them_too(tmp_path, capsys):
    import json

    from runtime.pretend import PretendProduct, spec_of, write

    from specc.runtime.main import main

    good = write(tmp_path, "good.txt", "P 1")
    targets = [str(tmp_path / name) for name in ("a.sarif", "a.xml", "a.jsonl")]
    words = [word for target in targets for word in ("--report", target)]
    assert main(spec_of(PretendProduct("p")), [good, "--format", "github", *words]) == 0
    assert capsys.readouterr().out == "  1 file: 1 pass; 0 errors, 0 warnings\n"
    log = json.loads((tmp_path / "a.sarif").read_text())
    assert log["runs"][0]["invocations"][0]["exitCode"] == 0
    assert '<testcase classname="' in (tmp_path / "a.xml").read_text()
    assert json.loads((tmp_path / "a.jsonl").read_text().splitlines()[-1])["summary"]["pass"] == 1
    assert main(spec_of(PretendProduct("p")), [good, "--report", str(tmp_path / "a.html")]) == 2
    assert "html is written by specc validate alone" in capsys.readouterr().err
