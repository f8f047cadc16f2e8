"""Pages printed: by the browser that is there, where it was asked for, and with the reason when it cannot be done."""

from __future__ import annotations

import os
import stat
import sys

import pytest

from specc import printed
from specc.cli import main

SPEC = """specc 1
spec demo.one 1.0.0
product p : fits "A product" { filename "p_{n}.fits" { n : digits[3] } primary { A : int "a number" } }
dataset d "All" { key n  one p }
"""
# A browser that writes what it was asked for instead of printing it.
BROWSER = """#!{python}
import sys
to = next(one for one in sys.argv if one.startswith("--print-to-pdf=")).partition("=")[2]
if {works}:
    open(to, "w").write(sys.argv[-1])
else:
    sys.exit("no screen")
"""


def browser(folder, *, works=True):
    path = folder / "browser"
    path.write_text(BROWSER.format(python=sys.executable, works=works))
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


@pytest.fixture
def spec(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "demo").mkdir()
    (tmp_path / "demo" / "one.specc").write_text(SPEC)
    return "demo/one.specc"


def test_each_product_dataset_and_spec_is_printed(spec, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("SPECC_CHROMIUM", browser(tmp_path))
    assert main(["build", spec, "--pdf"]) == 0
    made = {one.relative_to(tmp_path).as_posix(): one.read_text() for one in (tmp_path / "pdf").rglob("*.pdf")}
    pages = (tmp_path / "generated" / "docs").resolve()
    assert made == {
        f"pdf/demo/one/{name}.pdf": (pages / "demo" / "one" / f"{name}.html").as_uri()
        for name in ("p", "d.dataset", "index")
    }
    assert "3 pages printed to pdf" in capsys.readouterr().out
    assert main(["build", spec, "--check"]) == 0


def test_elsewhere_if_asked(spec, tmp_path, monkeypatch):
    monkeypatch.setenv("SPECC_CHROMIUM", browser(tmp_path))
    assert main(["build", spec, "--pdf", "paper"]) == 0
    assert (tmp_path / "paper" / "demo" / "one" / "p.pdf").is_file()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--pdf", "generated/x"], "is inside generated"),
        (["--pdf", "--check"], "--check writes nothing"),
    ],
)
def test_misuse(spec, words, said, capsys):
    assert main(["build", spec, *words]) == 2
    assert said in capsys.readouterr().err
    assert not os.path.exists("generated")  # noqa: PTH110


def test_where_nothing_can_print_it_says_what_could(spec, monkeypatch, capsys):
    monkeypatch.setattr("specc.cli.build.printer", lambda: None)
    assert main(["build", spec, "--pdf"]) == 2
    assert "needs Chromium" in capsys.readouterr().err


def test_a_browser_that_fails_is_told(spec, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("SPECC_CHROMIUM", browser(tmp_path, works=False))
    assert main(["build", spec, "--pdf"]) == 2
    assert "no screen" in capsys.readouterr().err


def test_nothing_prints_where_there_is_no_browser(monkeypatch):
    monkeypatch.delenv("SPECC_CHROMIUM", raising=False)
    monkeypatch.setattr(printed.shutil, "which", lambda _: None)
    assert printed.printer() is None
