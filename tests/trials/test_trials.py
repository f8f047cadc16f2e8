"""Every gap that the trials showed is closed: their products compile in the language as it is."""

from __future__ import annotations

import pytest
from trials.tags import HERE, JUDGING, answered, crds_rows, left_out, tagged

from specc.backends.validator import load
from specc.catalogue import Catalogue
from specc.diagnostics.render import as_text

SPECS = [*sorted(HERE.rglob("*.specc")), *sorted(JUDGING.rglob("*.specc"))]


@pytest.fixture(scope="module")
def design(repository):
    """Folder of the design, which lies beside the checkout as the real files do."""
    folder = repository.parent / "shared" / "design"
    if not folder.is_dir():
        pytest.skip(f"no design in {folder}: the trials are there")
    return folder


@pytest.mark.parametrize("path", SPECS, ids=[path.stem for path in SPECS])
def test_a_trial_compiles_and_its_validator_runs(path, tmp_path):
    [made] = Catalogue([HERE, JUDGING]).named([str(path)])
    assert made.right, "\n".join(as_text(one) for one in made.diagnostics)
    assert not made.diagnostics, "\n".join(as_text(one) for one in made.diagnostics)
    empty = tmp_path / "empty.fits"
    empty.write_bytes(b"")
    if made.spec.products:
        [report] = load(made.plan).validate(str(empty)).files
        assert report.verdict == "unreadable"


def test_every_tagged_line_is_answered_or_left_out_with_a_reason(design):
    open_ = [f"{line}: {text}" for line, text in tagged(design).items() if line not in answered() | left_out()]
    assert not open_, "\n".join(open_)


def test_what_is_answered_or_left_out_is_a_line_of_the_trials(design):
    known = {*tagged(design), *crds_rows(design)}
    assert not set(answered()) - known
    assert not set(left_out()) - known
    assert not set(left_out()) & set(answered())
    assert all(reason.strip() for reason in left_out().values())
