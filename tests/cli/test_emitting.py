"""Files of specs that several processes make are those that one makes, and what they made is kept."""

from __future__ import annotations

import sys

import pytest

from specc.catalogue import Catalogue
from specc.cli import emitting
from specc.cli.emitting import Emitting
from specc.examples.samples import KeptSamples

SPEC = """specc 1
spec {name} 1.0.0
product p : fits {{ filename "{name}_x.fits"  primary {{ LEVEL : int = 1  "level" }} }}
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere one process makes all")
def test_several_processes_make_what_one_makes(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    for name in ("one", "two"):
        (tmp_path / f"{name}.specc").write_text(SPEC.format(name=name))
    compiled = Catalogue().named(str(tmp_path / f"{name}.specc") for name in ("one", "two"))

    def made(fewest):
        monkeypatch.setattr(emitting, "_FEWEST", fewest)
        samples = KeptSamples()
        with Emitting(compiled, ("one", "two"), samples).begun() as emitted:
            return list(emitted), samples.given_away()

    monkeypatch.setattr(emitting.os, "cpu_count", lambda: 2)
    together, kept = made(2)
    alone, own = made(3)
    assert together == alone
    assert kept == own
    assert len(own) == 2
