"""Fixtures of the tests of the FITS runtime."""

from __future__ import annotations

import pytest


@pytest.fixture
def path(tmp_path):
    """Where a test writes its file."""
    return tmp_path / "file.fits"
