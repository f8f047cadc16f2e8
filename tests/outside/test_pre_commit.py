"""The hooks for pre-commit: their form by its own judgement, and what they do in a repository of somebody else."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
import yaml
from factories.fits_text import made
from pre_commit.clientlib import InvalidManifestError, load_manifest


@pytest.fixture(scope="module")
def manifest(repository):
    return repository / ".pre-commit-hooks.yaml"


def test_pre_commit_takes_them(manifest, tmp_path):
    assert [hook["id"] for hook in load_manifest(str(manifest))] == ["specc-check", "specc-fmt", "specc-validate"]
    broken = tmp_path / "broken.yaml"
    broken.write_text(manifest.read_text(encoding="utf-8").replace("  entry: specc check\n", ""), encoding="utf-8")
    with pytest.raises(InvalidManifestError, match="entry"):
        load_manifest(str(broken))


def test_what_they_are_asked_of(manifest):
    wanted = {hook["id"]: re.compile(hook["files"]) for hook in load_manifest(str(manifest))}
    for name in ("a/b.specc", "x.specc.txt", "n.FITS", "n.fits.gz", "t.ecsv", "t.asdf", "fits.py", "a.fits.txt"):
        found = {hook for hook, files in wanted.items() if files.search(name)}
        if name.endswith(".specc"):
            assert found == {"specc-check", "specc-fmt"}
        else:
            assert found == ({"specc-validate"} if name in {"n.FITS", "n.fits.gz", "t.ecsv", "t.asdf"} else set())


@pytest.mark.laws
def test_they_run(manifest, repository, tmp_path, monkeypatch):
    """As pre-commit runs them, but with the specc that is here in place of one that it would install."""
    command = tmp_path / "bin/specc"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nPYTHONPATH="{repository}" exec "{sys.executable}" -m specc "$@"\n')
    command.chmod(0o755)
    monkeypatch.setenv("PATH", f"{command.parent}:{'/usr/bin:/bin'}")
    monkeypatch.setenv("PRE_COMMIT_HOME", str(tmp_path / "home"))
    work = tmp_path / "work"
    work.mkdir()
    hooks = [{**hook, "language": "system"} for hook in yaml.safe_load(manifest.read_text(encoding="utf-8"))]
    for hook in hooks:
        hook["args"] = ["--spec", "fits"] if hook["id"] == "specc-validate" else []
    config = {"repos": [{"repo": "local", "hooks": hooks}]}
    (work / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
    (work / "a.specc").write_text('specc 1\nspec a 1.0.0\n\nenum E:string{"x"}\n', encoding="utf-8")
    (work / "good.fits").write_bytes(made("@primary\n"))
    (work / "bad.fits").write_bytes(b"SIMPLE  = nonsense")
    subprocess.run(["git", "init", "-q"], cwd=work, check=True)
    subprocess.run(["git", "add", "-A"], cwd=work, check=True)
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", "run", "--all-files", "--color=never"],
        cwd=work,
        capture_output=True,
        text=True,
        check=False,
    )
    results = dict(re.findall(r"^(specc \w+)\.*(Passed|Failed)$", done.stdout, re.MULTILINE))
    assert results == {"specc check": "Passed", "specc fmt": "Failed", "specc validate": "Failed"}, done.stdout
    assert "bad.fits" in done.stdout
    assert 'enum E : string { "x" }' in (work / "a.specc").read_text(encoding="utf-8")
