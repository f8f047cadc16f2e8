"""Fixtures of the tests of the FITS runtime."""

from __future__ import annotations

import pytest
from runtime.fits.pieces import SPEC, WHOLE, said

from specc.runtime.main import run


@pytest.fixture
def path(tmp_path):
    """Where a test writes its file."""
    return tmp_path / "file.fits"


@pytest.fixture
def plain(tmp_path):
    """What is said of WHOLE as a plain file."""
    path = tmp_path / "plain.fit"
    path.write_bytes(WHOLE)
    return said(run([str(path)], [SPEC]).files[0])
