"""Who judges: what of the options does not go together, and what is not installed."""

from __future__ import annotations

import sys

import pytest

from specc.cli import main


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--scheduler", "tcp://h:1", "--engine", "local"], "--scheduler is of Dask: leave out --engine local"),
        (["--scheduler", "tcp://h:1", "--jobs", "4"], "--scheduler has as many workers as it has: leave out --jobs"),
        (["--names", "x", "--engine", "dask"], "--names judges a listing in this process"),
    ],
)
def test_what_does_not_go_together(capsys, options, said):
    files = [] if "--names" in options else ["x.fits"]
    assert main(["validate", "--spec", "fits", *files, *options]) == 2
    assert said in capsys.readouterr().err


def test_dask_is_not_installed(capsys, monkeypatch, tmp_path):
    (tmp_path / "x.fits").touch()
    monkeypatch.delitem(sys.modules, "specc.runs.dask_engine", raising=False)
    monkeypatch.setitem(sys.modules, "dask", None)
    assert main(["validate", "--spec", "fits", str(tmp_path / "x.fits"), "--engine", "dask"]) == 2
    assert "pip install 'specc[dask]'" in capsys.readouterr().err
