"""What every layer of tests may ask for, and what continuous integration demands of all of them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from specc.syntax.grammar import parser

REPOSITORY = Path(__file__).resolve().parent.parent
IN_CI = bool(os.environ.get("CI"))


def pytest_addoption(parser):
    """One flag rewrites every kind of snapshot; what it changed is for the reviewer to read."""
    parser.addoption("--update", action="store_true", help="write snapshots anew instead of comparing with them")
    parser.addoption("--site", metavar="DIR", help="of `-m browser`: look at these pages instead of building them")
    parser.addoption("--shots", metavar="DIR", help="of `-m browser`: a folder for pictures of the pages")


def pytest_configure(config):
    """Have the tables of the grammar built before there are workers, of which each would build them for itself."""
    if not hasattr(config, "workerinput"):
        parser()


@pytest.fixture(scope="session")
def update(request) -> bool:
    """Whether snapshots are to be written instead of compared."""
    return request.config.getoption("--update")


@pytest.fixture(scope="session")
def repository() -> Path:
    """Root of the checkout, where `grammar/`, `specs/` and `generated/` lie."""
    return REPOSITORY


@pytest.fixture(scope="session")
def specc_data() -> Path:
    """Folder of real files: `$SPECC_DATA`, or `../shared/data` beside the checkout."""
    folder = Path(os.environ.get("SPECC_DATA") or REPOSITORY.parent / "shared" / "data")
    if not folder.is_dir():
        pytest.skip(f"no real files in {folder}: name their folder in SPECC_DATA")
    return folder


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport():
    """Turn a skip into a failure where CI is set: there nothing may be left untested unnoticed."""
    return _no_skip_in_ci((yield))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report():
    """As for single tests: a whole file that skips itself fails in CI."""
    return _no_skip_in_ci((yield))


def _no_skip_in_ci(report):
    # An expected failure is also reported as skipped, and is no skip.
    if IN_CI and report.skipped and not hasattr(report, "wasxfail"):
        _, _, reason = report.longrepr if isinstance(report.longrepr, tuple) else ("", 0, str(report.longrepr))
        report.outcome = "failed"
        report.longrepr = f"{reason}\nwith CI set a skip is a failure"
    return report
