"""All bundled specs at once, ready to judge: a file is found among everything that comes with specc."""

from __future__ import annotations

import pytest

from specc.bundled import specs_folder
from specc.catalogue import Catalogue
from specc.judges import runtime_specs


@pytest.fixture(scope="session")
def bundled():
    """Give the validators of all bundled specs by name; a spec that does not compile fails what asks."""
    judges = runtime_specs(Catalogue([specs_folder()]), None)
    assert judges.specs, [f"{one.span.place}: {one.message}" for one in judges.diagnostics]
    return {one.name: one for one in judges.specs}
