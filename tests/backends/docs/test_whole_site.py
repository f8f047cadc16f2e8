"""The site of all bundled specs, as it is committed: no link of any page leads nowhere, and no anchor stands twice."""

from __future__ import annotations

from pathlib import Path

import pytest
from factories.site import html_pages, unresolved

DOCS = Path(__file__).parents[3] / "generated" / "docs"


@pytest.mark.laws
def test_every_link_of_every_page_leads_somewhere():
    files = {one.relative_to(DOCS).as_posix(): one.read_text() for one in DOCS.rglob("*") if one.is_file()}
    assert len(files) > 100
    assert unresolved(files) == []
    twice = {path for path, page in html_pages(files).items() if len(page.ids) != len(set(page.ids))}
    assert twice == set()
