"""The site of all bundled specs, as it is committed: no link of any page leads nowhere, and no anchor stands twice."""

from __future__ import annotations

import posixpath
import re
from html import unescape
from pathlib import Path
from urllib.parse import unquote

import pytest
from factories.site import Page

DOCS = Path(__file__).parents[3] / "generated" / "docs"
# Enough of HTML where templates write the tags and escape quotes in all texts; reading 70 MB as HTML takes long.
ATTRIBUTES = re.compile(r'<[a-z][^<>]*?\s(?:id|href|src)="[^<>]*>')
ONE = re.compile(r'\s(id|href|src)="([^"]*)"')


def pointed(text: str) -> tuple[list[str], list[str]]:
    """Give the ids of a page and where its links lead."""
    found = [(kind, unescape(value)) for tag in ATTRIBUTES.findall(text) for kind, value in ONE.findall(tag)]
    return [value for kind, value in found if kind == "id"], [value for kind, value in found if kind != "id"]


def test_links_and_anchors_are_read_as_a_parser_reads_them():
    for name in ("index.html", "mast/lightcurve/index.html", "std/fits/index.html"):
        text = (DOCS / name).read_text(encoding="utf-8")
        read = Page(text)
        assert pointed(text) == (read.ids, read.links)
        assert len(read.links) > 10


@pytest.mark.laws
def test_every_link_of_every_page_leads_somewhere():
    there = {one.relative_to(DOCS).as_posix() for one in DOCS.rglob("*") if one.is_file()}
    assert len(there) > 100
    pages = {path: pointed((DOCS / path).read_text(encoding="utf-8")) for path in there if path.endswith(".html")}
    ids = {path: set(held) for path, (held, _) in pages.items()}
    assert {path for path, (held, _) in pages.items() if len(held) != len(ids[path])} == set()
    lost = []
    for path, (_, links) in pages.items():
        for link in {one for one in links if not re.match(r"https?://", one)}:
            file, _, anchor = link.partition("#")
            target = posixpath.normpath(posixpath.join(posixpath.dirname(path), file)) if file else path
            if target.startswith("../"):
                continue  # to what else a build makes
            if target not in there or (anchor and unquote(anchor) not in ids.get(target, ())):
                lost.append((path, link))
    assert lost == []
