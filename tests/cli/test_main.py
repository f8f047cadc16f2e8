"""The command line as a whole: what it knows, what it says to what it does not know, and that it never raises."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

import specc.cli
from specc import __version__
from specc.cli import COMMANDS, PLANNED


def test_without_a_command_it_helps_and_complains(specc):
    answer = specc()
    assert answer.code == 2
    assert answer.out.startswith("usage: specc COMMAND")


def test_help_names_every_command(specc):
    answer = specc("--help")
    assert answer.code == 0
    assert all(f"  {command}" in answer.out for command in COMMANDS)


def test_version(specc):
    assert specc("--version") == (0, f"specc {__version__}\n", "")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_helps(specc, command):
    answer = specc(command, "--help")
    assert answer.code == 0
    assert answer.out.startswith(f"usage: specc {command} ")


@pytest.mark.parametrize("command", PLANNED)
def test_what_is_planned_says_so(specc, command):
    answer = specc(command, "x")
    assert answer.code == 2
    assert "planned" in answer.err


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["chekc"], "did you mean `check`?"),
        (["frobnicate"], "there is no command frobnicate"),
        (["--frobnicate"], "there is no option --frobnicate"),
        (["check", "--frobnicate"], "--frobnicate"),
        (["dump", "x"], "one of the arguments --ast --model --plan is required"),
        (["explain"], "CODE|RULE"),
        (["validate"], "FILE"),
        (["check", "--format", "xml"], "xml"),
    ],
)
def test_wrong_usage(specc, words, says):
    answer = specc(*words)
    assert (answer.code, answer.out) == (2, "")
    assert says in answer.err


def test_a_fault_of_ours_is_one_line_and_exit_3(specc, place, monkeypatch):
    def fault(_):
        raise RuntimeError("something\nbroke")

    monkeypatch.setattr("specc.cli.check.run", fault)
    monkeypatch.delenv("SPECC_DEBUG", raising=False)
    answer = specc("check")
    assert (answer.code, answer.out) == (3, "")
    assert answer.err.count("\n") == 1
    assert "RuntimeError: something broke" in answer.err
    assert "report" in answer.err
    monkeypatch.setenv("SPECC_DEBUG", "1")
    assert "Traceback" in specc("check").err


def test_an_interrupt_is_quiet(specc, place, monkeypatch):
    def interrupt(_):
        raise KeyboardInterrupt

    monkeypatch.setattr("specc.cli.check.run", interrupt)
    assert specc("check") == (130, "", "")


def test_it_runs_as_a_module_and_starts_lightly(tmp_path):
    program = "import sys; from specc.cli import main; main(['--version']); print(*sys.modules)"
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=tmp_path)
    assert not {"lark", "astropy", "numpy", "rich", "jinja2", "argparse"} & set(answer.stdout.split())
    module = subprocess.run([sys.executable, "-m", "specc", "--version"], capture_output=True, text=True, check=True)
    assert module.stdout == f"specc {__version__}\n"


def test_a_reader_that_leaves_is_no_fault(place):
    # More than a pipe holds, so that writing goes on after the reader has gone.
    (place / "specs/toy/long.specc").write_text(
        'specc 1\nspec toy.long 1.0.0\n\nproduct p : fits "P" {\n  primary {\n'
        + "".join(f'    K{number} : int "a keyword among many others"\n' for number in range(3000))
        + "  }\n}\n",
        encoding="utf-8",
    )
    command = f"{sys.executable} -m specc dump --ast specs/toy/long.specc | head -1; exit ${{PIPESTATUS[0]}}"
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    answer = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False, env=environment)
    assert (answer.returncode, answer.stderr) == (141, "")


def test_colours_only_on_a_terminal(specc, broken, monkeypatch):
    assert "\x1b" not in specc("check").out
    monkeypatch.setattr("specc.cli.terminal.wants_colour", lambda _: True)
    assert "\x1b[" in specc("check").out


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_a_terminal_may_refuse_colours(monkeypatch, name, value):
    class Terminal:
        def isatty(self):
            return True

    from specc.cli.terminal import wants_colour

    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert wants_colour(Terminal())
    monkeypatch.setenv(name, value)
    assert not wants_colour(Terminal())


def test_exit_codes_are_those_of_the_interface():
    assert (specc.cli.OK, specc.cli.FAILED, specc.cli.USAGE, specc.cli.FAULT) == (0, 1, 2, 3)
