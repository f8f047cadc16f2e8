"""What the specs of JWST and stdatamodels say differently has a reason, which is of use; the page is current."""

from __future__ import annotations

from importlib.metadata import version

import pytest
from compared.report import PAGE, compared, page

WRITTEN_WITH = "6.0.0"

pytestmark = [
    pytest.mark.laws,
    pytest.mark.skipif(
        version("stdatamodels") != WRITTEN_WITH, reason=f"the page is of the schemas of stdatamodels {WRITTEN_WITH}"
    ),
]


def test_every_difference_has_a_reason_each_explains_something_and_the_page_is_current():
    done = compared()
    assert done.unexplained == []
    assert [one.why for one in done.idle] == []
    assert PAGE.read_text(encoding="utf-8") == page(done), "run `python -m tests.compared --write`"
