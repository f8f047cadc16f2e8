"""Specs that are compiled once a session, and files judged by them.

A spec is named as on the command line, bundled or of `tests/specs`. Every judgement is held against an independent
reading of the file (`truth.py`) before a test sees it: no finding may say what is not so.
"""

from __future__ import annotations

from functools import cache

import pytest
from factories.compiled import CATALOGUE, made
from real.truth import contradictions

from specc.backends.validator import load
from specc.catalogue import Catalogue
from specc.judges import runtime_specs
from specc.runtime.main import run


@pytest.fixture(scope="session")
def compiled():
    """Compile a spec by its name: `compiled("jwst.imaging")` gives what the compiler made of it."""
    return made


@pytest.fixture(scope="session")
def validator():
    """Give the validator of a spec, made once, or by a worker or a run before."""
    return cache(lambda name: runtime_specs(CATALOGUE, name).specs[0])


@pytest.fixture
def judge_by(tmp_path):
    """Judge one file by the text of a spec: `judge_by(text, path)`."""

    def report_on(text, path):
        (tmp_path / "t.specc").write_text(text, encoding="utf-8")
        [one] = Catalogue().named([str(tmp_path / "t.specc")])
        assert one.right, [f"{found.span.place}: {found.message}" for found in one.diagnostics]
        [report] = run([str(path)], [load(one.plan).SPEC]).files
        assert contradictions(report, path) == []
        return report

    return report_on


@pytest.fixture
def judge(validator):
    """Judge one file by the specs named: `judge(path, "jwst.imaging", "jwst.detector")`."""

    def report_on(path, *names, true=True, **options):
        [report] = run([str(path)], [validator(name) for name in names], **options).files
        if true:
            assert contradictions(report, path) == []
        return report

    return report_on
