"""`specc demo`: it works from anywhere, leaves what it says, and notices when it does not go as it should."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.laws
def test_the_demonstration(specc, tmp_path, monkeypatch):
    command = [sys.executable, "-m", "specc", "demo", "--out", "here"]
    answer = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert (answer.returncode, answer.stderr) == (0, "")
    out = answer.stdout
    assert [line[0] for line in out.splitlines() if line[1:2] == "."] == list("12345")
    assert "lightcurve/LIGHTCURVE/FLUX:unit" in out
    assert "lightcurve/LIGHTCURVE/TIME:order" in out
    assert "row 7: TIME goes from" in out
    assert out.count("error  ") == 2
    assert (tmp_path / "here/generated/docs/index.html").is_file()
    good, broken = sorted((tmp_path / "here/files").rglob("*.fits"), key=lambda path: len(path.parts))
    assert good.name == broken.name

    # Again in the same folder, with a broken file that is not broken: that is not as it should be.
    monkeypatch.setattr("specc.cli.demo._break", lambda content: content)
    again = specc("demo", "--out", tmp_path / "here")
    assert again.code == 3
    assert "did not go as it should" in again.err
