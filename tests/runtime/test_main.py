"""The command line of a generated validator, and runs over many files."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from runtime.pretend import PretendFormat, PretendProduct, spec_of, write

from specc import runtime
from specc.runtime import main as command
from specc.runtime.findings import FileReport
from specc.runtime.main import check_file, check_files, main, run
from specc.runtime.options import plain_options, whole_options
from specc.runtime.spec import Spec
from specc.runtime.wanted import UsageError, find_files, find_products, suffixes_of

RULES = {"cal/PRIMARY/DATE:presence": ("error", 0, 12), "cal/DATA:limit": ("warning", 0, 20), "P001": ("info", 0, 3)}
CAL = PretendProduct("cal", fixed={"TELESCOP": "JWST"}, required=("DATE",))
SPEC = spec_of(CAL, rules=RULES)
GOOD = ("TELESCOP JWST", "DATE 2000-01-01")


@pytest.fixture
def good(tmp_path):
    return write(tmp_path, "good.txt", *GOOD)


@pytest.fixture
def bad(tmp_path):
    return write(tmp_path, "bad.txt", "TELESCOP JWST", "DATA bad", "VOID")


def test_a_file_that_conforms(good, capsys):
    assert main(SPEC, [good]) == 0
    assert capsys.readouterr() == (
        f"{good}  pass  cal (made.up 1.2.3)\n1 file: 1 pass; 0 errors, 0 warnings\n",
        "",
    )


def test_a_file_that_does_not(good, bad, capsys):
    assert main(SPEC, [bad, good]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"{bad}  fail  cal (made.up 1.2.3)"
    assert [line.split()[-1] for line in lines[1:7:2]] == ["P001", "cal/PRIMARY/DATE:presence", "cal/DATA:limit"]
    assert lines[2].split() == ["line", "4:", "there", "is", "no", "value", "made/up.specc:3"]
    assert lines[-1] == "2 files: 1 pass, 1 fail; 1 error, 1 warning"


def test_headers_only_reads_no_data(bad):
    assert [finding.rule for finding in run([bad], [SPEC], headers_only=True).files[0].findings] == [
        "P001", "cal/PRIMARY/DATE:presence",
    ]  # fmt: skip


def test_json(bad, capsys):
    assert main(SPEC, [bad, "--format", "json"]) == 1
    data = json.loads(capsys.readouterr().out)
    assert data == run([bad], [SPEC]).to_json()
    assert data["files"][0]["findings"][1]["rule"] == "made.up:cal/PRIMARY/DATE:presence"


def test_a_file_of_no_known_product(tmp_path, capsys):
    path = write(tmp_path, "x.txt", "TELESCOP HST", "VOID")
    assert main(SPEC, [path]) == 1
    out = capsys.readouterr().out
    assert f"{path}  unmatched\n" in out
    assert "it is not cal: TELESCOP is 'HST', not 'JWST'" in out
    (report,) = run([path], [SPEC]).files
    assert {finding.rule: finding.level for finding in report.findings} == {"P001": "warning", "unmatched": "error"}
    assert (report.spec, report.product) == (None, None)


def test_a_product_can_be_named(tmp_path):
    path = write(tmp_path, "x.txt", "TELESCOP HST")
    assert main(SPEC, [path, "--product", "cal"]) == 1
    (report,) = run([path], [SPEC], product="made.up:cal").files
    assert (report.verdict, report.product) == ("fail", "cal")


def test_a_file_that_is_something_else(tmp_path):
    path = tmp_path / "x.txt"
    path.write_text("nothing of the kind")
    (report,) = run([str(path)], [SPEC]).files
    assert (report.verdict, [finding.rule for finding in report.findings]) == ("unreadable", ["P000"])


def test_a_file_that_cannot_be_opened(tmp_path):
    (tmp_path / "x.txt").symlink_to(tmp_path / "gone")
    report = run([str(tmp_path / "x.txt")], [SPEC])
    assert report.files[0].verdict == "unreadable"
    assert report.files[0].findings[0].rule == "X0101"
    assert report.files[0].findings[0].message == "cannot be read: No such file or directory"
    assert report.exit_code == 1


def test_a_file_that_stops_to_be_readable(good):
    spec = spec_of(PretendProduct("cal", broken=OSError(5, "Input/output error")))
    (report,) = run([good], [spec]).files
    assert report.verdict == "unreadable"
    assert "Input/output error" in report.findings[0].message
    assert report.product == "cal"


def test_files_are_closed_whatever_happens(good):
    kind = PretendFormat()
    for broken in (None, OSError(), RuntimeError()):
        run([good], [spec_of(PretendProduct("p", kind=kind, broken=broken))], on_fault=lambda *_: None)
    run([good], [spec_of(PretendProduct("p", kind=kind, fixed={"A": "B"}))])
    assert [file.closed for file in kind.opened] == [True] * 4


@pytest.mark.parametrize("shape", ["--format=json", "--format=text"])
def test_a_fault_of_ours_is_one_line(good, tmp_path, capsys, shape):
    spec = spec_of(PretendProduct("p", broken=RuntimeError("two\nlines")), PretendProduct("q", fixed={"Q": "1"}))
    other = write(tmp_path, "other.txt", "Q 1")
    assert main(spec, [good, other, shape]) == 3
    out, err = capsys.readouterr()
    assert re.fullmatch(
        rf"{good}: a fault of the validator at pretend.py:\d+, please report it: RuntimeError: two lines\n", err
    )
    assert other in out
    assert good not in out.partition("faults")[0]  # it is no file that was judged
    assert "; 1 not judged\n" in out or json.loads(out)["faults"][0]["path"] == good


def test_a_fault_goes_on_in_the_library(good):
    with pytest.raises(RuntimeError, match="ours"):
        run([good], [spec_of(PretendProduct("p", broken=RuntimeError("ours")))])


def test_a_fault_outside_any_file_is_one_line(capsys):
    def rules():
        raise KeyError("x")

    assert main(Spec("s", "1", products=(CAL,), rules=rules), ["--list-rules"]) == 3
    assert "a fault of the validator at test_main.py" in capsys.readouterr().err


def test_an_interrupt_is_quiet(good, capsys):
    assert main(spec_of(PretendProduct("p", broken=KeyboardInterrupt())), [good]) == 130
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["gone.txt"], "gone.txt: no such file\n"),
        (["{good}", "gone.txt"], "gone.txt: no such file\n"),
        (["go*ne.txt"], "go*ne.txt: no such files\n"),
        (["{good}", "--product", "none"], "there is no product none; say one of cal\n"),
        (["{empty}"], "{empty}: no files in this folder end in .txt, packed or not\n"),
        ([], "name at least one FILE"),
        (["--format", "xml", "{good}"], "invalid choice"),
        (["--format"], "expected one argument"),
        (["--jump", "{good}"], "unrecognized arguments"),
    ],
)
def test_wrong_usage(words, message, good, tmp_path, capsys):
    (tmp_path / "empty").mkdir()
    places = {"good": good, "empty": str(tmp_path / "empty")}
    assert main(SPEC, [word.format(**places) for word in words]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert message.format(**places) in err


def test_nothing_to_check_against(good, capsys):
    assert main(spec_of(), [good]) == 2
    assert "made.up: there are no products" in capsys.readouterr().err


def test_products_by_name():
    one, other = (
        spec_of(PretendProduct("a"), PretendProduct("b"), name="one"),
        spec_of(PretendProduct("a"), name="other"),
    )
    assert len(find_products([one, other])) == 3
    assert find_products([one, other], "other:a") == [(other, other.products[0])]
    assert find_products([one, other], "b") == [(one, one.products[1])]
    with pytest.raises(UsageError, match="several products are called a; say one of one:a, other:a"):
        find_products([one, other], "a")


def test_folders_are_searched_and_patterns_are_matched(tmp_path):
    names = ["b.txt", "a.TXT", "c.dat", "deep/d.txt.gz", "deep/er/e.txt", "deep/f.txt.bz2", "g[1].txt"]
    for name in names:
        write(tmp_path, name, *GOOD)
    (tmp_path / "deep" / "loop").symlink_to(tmp_path)
    found = find_files([str(tmp_path)], (".txt", ".txt.gz", ".txt.bz2"))
    assert [os.path.relpath(path, tmp_path) for path in found] == [
        "a.TXT", "b.txt", "g[1].txt", "deep/d.txt.gz", "deep/f.txt.bz2", "deep/er/e.txt",
    ]  # fmt: skip
    (tmp_path / "deep" / "loop").unlink()  # patterns follow links, as those of a shell do
    assert find_files([str(tmp_path / "**" / "?.txt"), str(tmp_path / "b.txt")], ()) == [
        str(tmp_path / name) for name in ("b.txt", "deep/er/e.txt")
    ]
    assert find_files([str(tmp_path / "g[1].txt")], ()) == [str(tmp_path / "g[1].txt")]


def test_files_that_no_format_unpacks_are_not_passed_over_in_a_folder(tmp_path):
    path = write(tmp_path, "a.txt.Z", *GOOD)
    assert [report.path for report in run([str(tmp_path)], [SPEC]).files] == [path]


def test_a_folder_that_cannot_be_looked_into(tmp_path, monkeypatch):
    def walk(folder, onerror):
        onerror(PermissionError(13, "Permission denied", folder))
        return iter(())

    monkeypatch.setattr(os, "walk", walk)
    (report,) = run([str(tmp_path)], [SPEC]).files
    assert (report.verdict, report.findings[0].rule) == ("unreadable", "X0101")


def test_formats_are_told_by_the_ending(tmp_path):
    text, data = PretendFormat((".txt",)), PretendFormat((".dat",))
    spec = spec_of(PretendProduct("t", kind=text), PretendProduct("d", kind=data))
    products = find_products([spec])
    assert check_file(write(tmp_path, "a.txt"), products).product == "t"
    assert check_file(write(tmp_path, "a.DAT"), products).product == "d"
    assert check_file(write(tmp_path, "a.else"), products).product == "t"
    assert find_files([str(tmp_path)], suffixes_of(products)) == [str(tmp_path / name) for name in ("a.DAT", "a.txt")]


def test_reports_come_one_by_one(good, bad):
    reports = check_files([good, bad], [SPEC])
    assert isinstance(next(reports), FileReport)
    assert next(reports).verdict == "fail"
    with pytest.raises(UsageError):
        check_files(["gone"], [SPEC])


def test_rules_are_listed(capsys):
    assert main(SPEC, ["--list-rules"]) == 0
    assert capsys.readouterr().out == (
        "error    cal/PRIMARY/DATE:presence  made/up.specc:12\n"
        "warning  cal/DATA:limit             made/up.specc:20\n"
        "info     P001                       made/up.specc:3\n"
    )
    assert main(SPEC, ["--list-rules", "--format=json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["rules"][0] == {
        "rule": "made.up:cal/PRIMARY/DATE:presence",
        "level": "error",
        "spec": {"path": "made/up.specc", "line": 12},
        "section": None,
    }
    assert data["rules"][2]["rule"] == "P001"
    assert main(spec_of(), ["--list-rules"]) == 0
    assert capsys.readouterr().out == ""


def test_help_and_version(capsys):
    assert main(SPEC, ["--help"]) == 0
    assert "--headers-only" in capsys.readouterr().out
    assert main(SPEC, ["--version"]) == 0
    assert capsys.readouterr().out == "made.up 1.2.3\n"


@given(
    st.lists(
        st.sampled_from(
            ["a.txt", "--headers-only", "--list-rules", "--format", "json", "text", "--", "--product", "--format=json"]
        )
    )
)
@example(["a.txt", "--format", "xml", "--format", "json"])
def test_the_quick_look_at_options_agrees_with_argparse(words):
    quick = plain_options(words)
    if quick is None:
        return
    slow = whole_options([SPEC], words)
    assert [getattr(quick, name) for name in quick.__slots__] == [getattr(slow, name) for name in quick.__slots__]


@pytest.mark.parametrize(
    ("terminal", "environment", "wanted"),
    [(True, {}, True), (True, {"NO_COLOR": "1"}, False), (True, {"TERM": "dumb"}, False), (False, {}, False)],
)
def test_colour_is_for_terminals(terminal, environment, wanted, monkeypatch):
    class Stream:
        def isatty(self):
            return terminal

    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert command.wants_colour(Stream()) is wanted
    assert not command.wants_colour(object())


# The runtime is copied beside generated code, and started as a process of its own.

VALIDATOR = """
import sys
sys.path.insert(0, {folder!r})
from _runtime.main import main
from _runtime.names import NameTemplate, field
from _runtime.report import text
from _runtime.spec import Identity, Policy, Spec
from _runtime.expressions import instant
from _runtime.unit_text import canonical

class File:
    def close(self): pass

class Format:
    name, suffixes = "any", (".txt",)
    def open(self, path, findings, *, headers_only): return File()

class Product:
    name, title, names, format = "p", "", (), Format()
    def identify(self, file): return Identity(0)
    def check(self, file, spec, findings, *, headers_only): pass

code = main(Spec("s", "1", policy=Policy(), products=(Product(),)))
print(*sorted(sys.modules), file=sys.stderr)
sys.exit(code)
"""


@pytest.fixture(scope="module")
def validator(tmp_path_factory):
    folder = tmp_path_factory.mktemp("generated")
    source = Path(runtime.__file__).parent
    formats = [path.name for path in source.iterdir() if path.is_dir() and path.name != "reports"]
    shutil.copytree(source, folder / "_runtime", ignore=lambda at, _: formats if Path(at) == source else [])
    (folder / "validator.py").write_text(VALIDATOR.format(folder=str(folder)))
    return folder / "validator.py"


def test_a_cold_validator_loads_nothing_costly(validator, good):
    done = subprocess.run(
        [sys.executable, "-I", validator, good, "--headers-only"], check=True, capture_output=True, text=True
    )
    assert "1 pass" in done.stdout
    costly = {"typing", "dataclasses", "pathlib", "argparse", "json", "numpy", "enum", "re", "glob", "inspect", "specc"}
    assert costly.isdisjoint(done.stderr.split())


def test_a_reader_that_leaves_is_no_fault(validator, tmp_path):
    for number in range(1000):  # more lines than a pipe holds
        (tmp_path / f"{number:0150}.txt").touch()
    with subprocess.Popen(
        [sys.executable, "-I", validator, tmp_path], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        process.stdout.read(10)
        process.stdout.close()
        said = process.stderr.read()
    assert process.returncode == 141
    assert b"Error" not in said
    assert b"Traceback" not in said


def test_names_that_the_terminal_cannot_show(validator, tmp_path):
    path = os.fsencode(tmp_path) + b"/caf\xe9\xce\xb1.txt"
    Path(os.fsdecode(path)).write_text("")
    done = subprocess.run(
        [sys.executable, "-I", "-X", "utf8=0", validator, path],
        check=True,
        capture_output=True,
        env={"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"},
    )
    assert b"1 pass" in done.stdout
