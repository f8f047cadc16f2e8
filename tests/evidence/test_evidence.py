"""Every product is proved by files that others wrote: each is judged by all bundled specs, with true findings only."""

from __future__ import annotations

import warnings
from importlib import import_module

import pytest
from evidence.entries import all_written
from evidence.judging import differences
from evidence.software import SOFTWARE, missing
from real.truth import contradictions

from specc.runtime.main import run

WRITTEN = all_written()
pytestmark = pytest.mark.timeout(900)  # the first test of a worker waits until all specs are compiled


def _parameter(entry):
    software = SOFTWARE.get(entry.software)
    elsewhere = software is not None and software.extra == "evidence"
    return pytest.param(entry, id=str(entry), marks=[pytest.mark.evidence] if elsewhere else [])


@pytest.mark.parametrize("entry", [_parameter(entry) for written in WRITTEN for entry in written.entries])
def test_a_file_is_judged_as_it_is(bundled, request, tmp_path, entry):
    path = _file_of(entry, request, tmp_path)
    specs = [bundled[name] for name in entry.among] or list(bundled.values())
    forced = f"{entry.spec}:{entry.product}" if entry.forced else None
    specs = [bundled[entry.spec]] if forced else specs
    [report] = run([str(path)], specs, product=forced).files
    wrong = differences(report, entry)
    if ".fits" in path.suffixes:
        wrong += [f"not true, {rule!r}: {said}" for rule, said in contradictions(report, path)]
    if wrong:
        pytest.fail("\n".join(wrong), pytrace=False)


def _file_of(entry, request, folder):
    """Give the file: one that is there, or one that software writes now."""
    if entry.file:
        path = request.getfixturevalue("specc_data") / entry.file
        assert path.is_file(), f"there is no real file {entry.file}"
    else:
        if missing(entry.software):
            pytest.skip(f"{entry.software} is not installed: pip install -e '.[test,evidence]'")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what other people's software says of itself
            maker = getattr(import_module(f"evidence.{entry.spec}"), entry.maker)
            path = maker(folder)
        assert path.is_file(), f"{entry.maker} wrote no {path}"
    if not entry.named:
        return path
    (folder / "named").mkdir()
    (folder / "named" / entry.named).write_bytes(path.read_bytes())
    return folder / "named" / entry.named


@pytest.mark.parametrize("written", WRITTEN, ids=lambda written: written.spec)
def test_what_is_written_is_understood(bundled, written):
    """No mistake in the text, and nothing said of a product that is not there."""
    assert written.mistakes == []
    assert written.spec in bundled, f"there is no spec {written.spec}"
    products = {one.name for one in bundled[written.spec].products}
    said = {entry.product for entry in written.entries} | written.missing.keys()
    assert said <= products, f"no products: {', '.join(sorted(said - products))}"
    others = {name for entry in written.entries for name in entry.among}
    assert others <= bundled.keys(), f"no specs: {', '.join(sorted(others - bundled.keys()))}"
