"""The file that people start: short, formatted, and at home wherever its checks and the runtime are."""

from __future__ import annotations

import ast
import os
import subprocess
import sys

import pytest
from factories import specs
from factories.hostile import HOSTILE, hostile_spec
from hypothesis import given, settings
from hypothesis import strategies as st

from specc.backends import Settings, backend
from specc.backends.validator.launcher import launcher
from specc.files import runtime_outputs
from specc.plan.rules import plan

MADE = {"lightcurve": specs.lightcurve, "hostile": lambda: hostile_spec(HOSTILE), "empty": specs.spec}


def ruff(*arguments, text):
    command = [sys.executable, "-m", "ruff", *arguments, "--isolated", "--line-length", "120", "-"]
    return subprocess.run(command, input=text.encode(), capture_output=True, check=False).stdout.decode()


@pytest.mark.parametrize("make", MADE.values(), ids=MADE)
def test_the_formatter_changes_nothing_and_nothing_is_left_over(make):
    text = launcher(make())
    assert ruff("format", text=text) == text
    # Its imports come after the lines that find what they import.
    assert ruff("check", "--select", "F,E7,E9,B,PLE,W", text=text) == "All checks passed!\n"


@given(st.text(st.characters(exclude_categories=()), max_size=40))
@settings(max_examples=60, deadline=None)
def test_texts_never_become_code(text):
    def shape(word):
        return [type(node).__name__ for node in ast.walk(ast.parse(launcher(hostile_spec(word))))]

    assert shape(text + "x") == shape("x")


def test_it_does_not_grow_with_its_spec():
    assert len(launcher(specs.lightcurve()).splitlines()) == len(launcher(specs.slits()).splitlines()) < 45


@pytest.fixture(scope="module")
def generated(tmp_path_factory):
    """Give a folder with two validators and the runtime of both."""
    folder = tmp_path_factory.mktemp("generated")
    made = [
        one for make in (specs.lightcurve, specs.slits) for one in backend("validator").emit(plan(make()), Settings())
    ]
    for one in [*made, *runtime_outputs("-")]:
        (folder / one.path).parent.mkdir(parents=True, exist_ok=True)
        (folder / one.path).write_text(one.text, encoding="utf-8")
    return folder


def python(*words, **environment):
    """Run a Python that may write bytecode; give what it printed."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, "-S", *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
        env={**kept, **environment},
    )
    assert done.stderr == ""
    return done.stdout


def test_python_compiles_the_checks_once(generated, tmp_path):
    kept = {"PYTHONPYCACHEPREFIX": str(tmp_path / "kept")}
    said = python(generated / "mast/lightcurve/validator.py", "--list-rules", **kept)
    (bytecode,) = (tmp_path / "kept").rglob("mast/lightcurve/checks.*.pyc")
    written = bytecode.stat()
    assert python(generated / "mast/lightcurve/validator.py", "--list-rules", **kept) == said
    assert bytecode.stat().st_mtime_ns == written.st_mtime_ns


def test_what_cannot_be_kept_is_made_anew(generated, tmp_path):
    """A folder that nobody may write to; here even one that cannot be made."""
    (tmp_path / "no folder").write_text("a file", encoding="utf-8")
    nowhere = {"PYTHONPYCACHEPREFIX": str(tmp_path / "no folder")}
    said = python(generated / "mast/lightcurve/validator.py", "--list-rules", **nowhere)
    assert "lightcurve/PRIMARY/HLSPID:presence" in said


def test_checks_that_changed_are_compiled_anew(generated, tmp_path):
    folder = generated / "mast/lightcurve"
    kept = {"PYTHONPYCACHEPREFIX": str(tmp_path / "kept")}
    assert "mast.lightcurve 2.0.0" in python(folder / "validator.py", "--version", **kept)
    text = (folder / "checks.py").read_text(encoding="utf-8")
    (folder / "checks.py").write_text(text.replace('"2.0.0"', '"2.0.0-changed"'), encoding="utf-8")
    try:
        assert "mast.lightcurve 2.0.0-changed" in python(folder / "validator.py", "--version", **kept)
    finally:
        (folder / "checks.py").write_text(text, encoding="utf-8")


def test_two_validators_in_one_process_keep_their_own_checks(generated):
    names = [one.name for one in (specs.lightcurve(), specs.slits())]
    asked = (
        "import importlib.util, sys\n"
        "for path in sys.argv[1:]:\n"
        "    found = importlib.util.spec_from_file_location('validator', path)\n"
        "    validator = importlib.util.module_from_spec(found)\n"
        "    found.loader.exec_module(validator)\n"
        "    print(validator.SPEC.name)\n"
        "assert 'checks' not in sys.modules\n"
    )
    paths = [generated / name.replace(".", "/") / "validator.py" for name in names]
    assert python("-c", asked, *paths).split() == names


def test_all_that_is_said_is_said_before_the_process_ends(generated, tmp_path):
    """Python does not tidy up behind a validator, so nothing may be left in its buffers."""
    (tmp_path / "not.fits").write_bytes(b"")
    command = [sys.executable, "-S", generated / "mast/lightcurve/validator.py"]
    for words, code, told, complained in [
        ([tmp_path / "not.fits"], 1, "unreadable", ""),
        ([tmp_path / "not.fits", "--format", "json"], 1, '"F0101"', ""),
        (["--list-rules"], 0, "lightcurve/PRIMARY", ""),
        (["--help"], 0, "usage: validator.py", ""),
        (["--nonsense"], 2, "", "unrecognized arguments"),
        ([tmp_path / "there is none.fits"], 2, "", "no such file"),
    ]:
        done = subprocess.run([*command, *words], capture_output=True, text=True, check=False)
        assert done.returncode == code
        assert told in done.stdout
        assert complained in done.stderr


def test_a_profiler_sees_the_end_of_it(generated):
    said = python("-m", "cProfile", generated / "mast/lightcurve/validator.py", "--list-rules")
    assert "function calls" in said
