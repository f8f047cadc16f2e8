"""Small files to run over."""

from __future__ import annotations

import pytest
from factories.running import some_files


@pytest.fixture
def files(tmp_path):
    return some_files(tmp_path / "files")
