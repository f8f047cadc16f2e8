"""The GitHub Action: its form by the schema that check-jsonschema carries, and its script as a runner runs it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from importlib.resources import files

import pytest
import yaml
from factories.fits_text import made
from jsonschema import Draft7Validator

SCHEMA = Draft7Validator(
    json.loads((files("check_jsonschema") / "builtin_schemas/vendor/github-actions.json").read_text(encoding="utf-8"))
)


@pytest.fixture(scope="module")
def action(repository):
    return yaml.safe_load((repository / "action.yml").read_text(encoding="utf-8"))


@pytest.fixture
def run(action, repository, tmp_path, monkeypatch):
    """Run the step that validates, with some inputs; gives exit code, log, outputs and summary."""
    command = tmp_path / "specc"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m specc "$@"\n')
    command.chmod(0o755)
    (tmp_path / "work").mkdir()
    step = next(one for one in action["runs"]["steps"] if one.get("id") == "validate")

    def step_with(**inputs):
        given = {name: about.get("default", "") for name, about in action["inputs"].items()}
        given |= {name.replace("_", "-"): value for name, value in inputs.items()}
        known = {f"inputs.{name}": value for name, value in given.items()}
        known["steps.install.outputs.command"] = str(command)
        env = {
            name: re.sub(r"\$\{\{ (.*?) \}\}", lambda found: known[found[1]], value)
            for name, value in step["env"].items()
        }
        for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"):
            (tmp_path / name).write_text("")
            env[name] = str(tmp_path / name)
        script = tmp_path / "script.sh"
        script.write_text(step["run"])
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", str(script)],
            cwd=tmp_path / "work",
            env={**os.environ, "PYTHONPATH": str(repository), "RUNNER_TEMP": str(tmp_path), **env},
            capture_output=True,
            text=True,
            check=False,
        )
        outputs = dict(line.split("=", 1) for line in (tmp_path / "GITHUB_OUTPUT").read_text().splitlines())
        return done.returncode, done.stdout + done.stderr, outputs, (tmp_path / "GITHUB_STEP_SUMMARY").read_text()

    return step_with


def test_github_takes_it(action):
    SCHEMA.validate(action)
    broken = {**action, "runs": {"using": "composite"}}
    assert not SCHEMA.is_valid(broken)  # else the schema would take anything


def test_no_script_has_an_expression_in_it(action):
    """GitHub puts expressions into a script before the shell reads it, so that an input could be a command."""
    assert not [step["name"] for step in action["runs"]["steps"] if "${{" in step["run"]]


def test_every_input_is_used(action):
    used = re.findall(r"inputs\.([\w-]+)", json.dumps(action["runs"]))
    assert sorted(used) == sorted(action["inputs"])


def test_files_are_judged(run, tmp_path):
    for name in ("good.fits", "odd name $(touch x);.fits", "--help"):
        (tmp_path / "work" / name).write_bytes(made("@primary\n"))
    code, log, outputs, summary = run(paths="good.fits\n\nodd name $(touch x);.fits\n--help", spec="fits")
    assert (code, log) == (0, "  3 files: 3 pass; 0 errors, 0 warnings\n")
    assert outputs == {"sarif": "specc.sarif", "exit-code": "0"}
    assert summary == "3 files: 3 pass; 0 errors, 0 warnings\n"
    assert json.loads((tmp_path / "work/specc.sarif").read_text())["version"] == "2.1.0"
    assert not (tmp_path / "work/x").exists()


def test_a_file_that_fails(run, tmp_path):
    (tmp_path / "work/bad.fits").write_bytes(b"SIMPLE  = nonsense")
    code, log, outputs, summary = run(paths="*.fits", spec="fits", sarif="out put.sarif", headers_only="true")
    assert code == 1
    assert log.startswith("::error file=bad.fits,title=")
    assert outputs == {"sarif": "out put.sarif", "exit-code": "1"}
    assert "1 file: 1" in summary
    assert (tmp_path / "work/out put.sarif").is_file()


def test_no_name_of_a_file_is_a_command_in_a_report_for_people(run, tmp_path):
    (tmp_path / "work/::add-mask::x.fits").write_bytes(made("@primary\n"))
    code, log, _, _ = run(paths="*.fits", spec="fits", annotations="false")
    first, *lines, last = log.splitlines()
    assert (code, lines[0]) == (0, "::add-mask::x.fits  pass  file (fits 4.0)")
    word = re.fullmatch(r"::stop-commands::([0-9a-f]{32})", first)[1]
    assert last == f"::{word}::"


@pytest.mark.parametrize(
    ("inputs", "says"),
    [
        ({"paths": "\n"}, "the input paths names at least one file"),
        ({"paths": "a", "headers_only": "yes"}, "the input headers-only is true or false"),
        ({"paths": "a", "annotations": "$(id)"}, "the input annotations is true or false"),
        ({"paths": "a", "sarif": "a\nexit-code=0"}, "the input sarif is one line"),
        ({"paths": "a", "spec": "x\ny"}, "the input spec is one line"),
        ({"paths": "a", "sarif": ""}, "the input sarif names a file"),
    ],
)
def test_wrong_inputs(run, inputs, says):
    code, log, outputs, _ = run(**inputs)
    assert (code, log, outputs) == (2, f"::error title=specc::{says}\n", {})
