"""A generated validator alone: copied with its runtime to another folder, run by a Python that does not know specc."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import yaml

from specc.backends import Settings, backend
from specc.files import runtime_outputs

SPEC = "jwst.spectroscopy"


@pytest.fixture(scope="module")
def alone(compiled, tmp_path_factory):
    """Write the validator and the runtime to a folder of their own; give the path of the validator."""
    folder = tmp_path_factory.mktemp("elsewhere")
    made = backend("validator").emit(compiled(SPEC).plan, Settings((SPEC,)))
    wanted = {one.path: one.text for one in made}
    wanted |= {one.path: one.text for one in runtime_outputs("-")}
    for path, text in wanted.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return folder / "jwst/spectroscopy/validator.py"


@pytest.fixture(scope="module")
def only_numpy(tmp_path_factory):
    """Give a folder in which there is numpy and nothing else."""
    folder = tmp_path_factory.mktemp("only_numpy")
    installed = Path(np.__file__).parent
    (folder / "numpy").symlink_to(installed)
    libraries = installed.with_name("numpy.libs")  # what wheels bring along
    if libraries.exists():
        (folder / "numpy.libs").symlink_to(libraries)
    return folder


@pytest.fixture(scope="module")
def with_yaml(only_numpy, tmp_path_factory):
    """Give a folder in which there are numpy and PyYAML and nothing else."""
    folder = tmp_path_factory.mktemp("with_yaml")
    for one in only_numpy.iterdir():
        (folder / one.name).symlink_to(one.resolve())
    installed = Path(yaml.__file__).parent
    (folder / "yaml").symlink_to(installed)
    (folder / "_yaml").symlink_to(installed.with_name("_yaml"))
    return folder


@pytest.fixture(scope="module")
def without_tree(specc_data, tmp_path_factory):
    """Give a real file whose last HDU, the tree of ASDF, is cut off."""
    from astropy.io import fits

    path = tmp_path_factory.mktemp("without_tree") / "test1_cal.fits"
    whole = (specc_data / "jwst/test1_cal.fits").read_bytes()
    with fits.open(specc_data / "jwst/test1_cal.fits") as hdus:
        assert hdus[-1].name == "ASDF"
        path.write_bytes(whole[: hdus[-1].fileinfo()["hdrLoc"]])
    return path


def run(validator, *words, options=("-I", "-S"), **environment):
    """Run the validator in a Python of its own, far from here: report as data, and the exit code."""
    done = subprocess.run(
        [sys.executable, *options, str(validator), *(str(word) for word in words)],
        capture_output=True,
        text=True,
        check=False,
        cwd=validator.parent,
        env={**environment, "PATH": os.environ["PATH"]},
    )
    assert done.stderr == ""
    return done.returncode, done.stdout


def as_reported(report):
    """Give a report as JSON has it, without the path of the file."""
    from specc.runtime.findings import Report

    return without_path(json.loads(json.dumps(Report([report]).to_json())))


def without_path(data):
    for file in data["files"]:
        file["path"] = Path(file["path"]).name
    return data


def test_headers_need_nothing(alone, judge, specc_data):
    """No site-packages, no environment: the standard library is enough for headers, and the findings are the same."""
    path = specc_data / "jwst/test1_cal.fits"
    code, out = run(alone, path, "--headers-only", "--format", "json")
    assert code == 1
    assert without_path(json.loads(out)) == as_reported(judge(path, SPEC, headers_only=True))


def test_data_need_numpy_alone(alone, only_numpy, judge, without_tree):
    """With numpy on the path and no other package, data are judged as in this process."""
    code, out = run(alone, without_tree, "--format", "json", options=("-S",), PYTHONPATH=str(only_numpy))
    assert code == 1
    assert without_path(json.loads(out)) == as_reported(judge(without_tree, SPEC))


def test_a_tree_inside_fits_needs_yaml_too(alone, only_numpy, with_yaml, judge, specc_data):
    """With both all is judged; without PyYAML it is said what is missing, and how to do without."""
    path = specc_data / "jwst/test1_cal.fits"
    code, out = run(alone, path, "--format", "json", options=("-S",), PYTHONPATH=str(with_yaml))
    assert code == 1
    assert without_path(json.loads(out)) == as_reported(judge(path, SPEC))
    done = subprocess.run(
        [sys.executable, "-S", str(alone), str(path)],
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(only_numpy)},
    )
    assert done.returncode == 2
    assert "also inside FITS, needs PyYAML: install it; of FITS, --headers-only needs none" in done.stderr
    assert "Traceback" not in done.stderr


def test_it_judges_data(alone, with_yaml, judge, specc_data, tmp_path):
    """That data were read is seen when they are wrong: a missing pixel that is not flagged."""
    from astropy.io import fits

    path = tmp_path / "test1_cal.fits"
    with fits.open(specc_data / "jwst/test1_cal.fits") as hdus:
        hdus["SCI"].data[0, 0] = np.nan
        hdus["DQ"].data[0, 0] = 0
        hdus.writeto(path)
    code, out = run(alone, path, "--format", "json", options=("-S",), PYTHONPATH=str(with_yaml))
    data = without_path(json.loads(out))
    assert data == as_reported(judge(path, SPEC))
    rules = {finding["rule"] for finding in data["files"][0]["findings"]}
    assert f"{SPEC}:cal/SCI:SCI-DQ" in rules
    assert code == 1


def test_without_numpy_data_are_said_not_to_be_judged(alone, specc_data):
    """Nothing is judged by halves: it is said what is missing, and how headers can be judged without it."""
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(alone), str(specc_data / "jwst/test1_cal.fits")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "judging data needs numpy: install it, or ask for --headers-only" in done.stderr
    assert "Traceback" not in done.stderr


def test_it_is_a_library_too(alone, with_yaml, judge, specc_data):
    """`validate(path)` of the module gives a report."""
    path = specc_data / "jwst/test1_cal.fits"
    script = alone.parent / "ask.py"
    script.write_text(
        "import importlib.util, json, sys, validator\n"
        "assert not any(map(importlib.util.find_spec, ('specc', 'astropy', 'lark')))\n"
        "print(json.dumps(validator.validate(sys.argv[1]).to_json()))\n",
        encoding="utf-8",
    )
    code, out = run(script, path, options=("-S",), PYTHONPATH=str(with_yaml))
    assert code == 0
    assert without_path(json.loads(out)) == as_reported(judge(path, SPEC))


def test_the_validator_finds_its_runtime_above_it_or_beside_it(alone, tmp_path, specc_data):
    """The folder may be moved, and a validator may be taken out of its folders, as long as the runtime comes along."""
    shutil.copy(alone, tmp_path / "judge_slits.py")
    shutil.copy(alone.with_name("checks.py"), tmp_path)
    shutil.copytree(alone.parents[2] / "_runtime", tmp_path / "_runtime")
    code, out = run(tmp_path / "judge_slits.py", specc_data / "jwst/test1_cal.fits", "--headers-only")
    assert code == 1
    assert "cal/SCI/SLTSIZE1:value" in out


def test_without_its_checks_it_says_so(alone, tmp_path):
    shutil.copy(alone, tmp_path)
    shutil.copytree(alone.parents[2] / "_runtime", tmp_path / "_runtime")
    command = [sys.executable, "-I", "-S", str(tmp_path / "validator.py"), "x.fits"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "the file checks.py must lie beside this validator\n")


def test_without_a_runtime_it_says_so(alone, tmp_path):
    shutil.copy(alone, tmp_path / "judge_slits.py")
    done = subprocess.run(
        [sys.executable, "-I", "-S", "judge_slits.py", "x.fits"],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert done.returncode != 0
    assert "_runtime" in done.stderr
    assert "Traceback" not in done.stderr
