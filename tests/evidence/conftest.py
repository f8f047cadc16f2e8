"""All bundled specs at once, ready to judge: a file is found among everything that comes with specc."""

from __future__ import annotations

import pytest

from specc.backends.validator import load
from specc.bundled import specs_folder
from specc.catalogue import Catalogue


@pytest.fixture(scope="session")
def bundled():
    """Give the validators of all bundled specs by name; a spec that does not compile fails what asks."""
    _, every = Catalogue([specs_folder()]).first_root()
    wrong = [
        f"{one.name}: {found.span.place}: {found.message}"
        for one in every
        if not one.right
        for found in one.diagnostics
    ]
    assert wrong == []
    return {one.name: load(one.plan).SPEC for one in every}
