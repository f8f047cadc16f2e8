"""Links and anchors as the browser follows them: each leads to something that can be seen, below the bar."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

import pytest
from browser.kinds import PRODUCT, SHARD, SHARDS, kinds
from browser.visits import PHONE

# Where every link leads, as the browser spells it; and the ids of a page.
LINKS = "() => [...document.links].map((one) => one.href)"
IDS = "() => [...document.querySelectorAll('[id]')].map((one) => one.id)"


@pytest.mark.parametrize("shard", SHARD)
def test_every_link_leads_somewhere(site, visits, shard):
    visit = visits.open(site)
    pages = {path: set(visit.go(path).ask(LINKS)) for path in kinds(site)[shard::SHARDS]}
    ids: dict[str, set[str]] = {}
    lost = []
    for path, links in pages.items():
        for link in sorted(links):
            file, _, anchor = link.partition("#")
            if urlsplit(link).scheme in {"http", "https"}:
                continue
            if not Path(url2pathname(urlsplit(file).path)).is_file():  # some lead to what else a build wrote
                lost.append((path, link))
            elif anchor and file.startswith(visit.root):
                if file not in ids:
                    visit.page.goto(file)
                    ids[file] = set(visit.ask(IDS))
                if unquote(anchor) not in ids[file]:
                    lost.append((path, link))
    assert lost == []


@pytest.mark.parametrize("shard", SHARD)
def test_what_is_linked_to_is_not_under_the_bar(site, visits, shard):
    visit = visits.open(site)
    lost = {path: visit.go(path).answer("lost_anchors") for path in kinds(site)[shard::SHARDS]}
    assert {path: found[:5] for path, found in lost.items() if found} == {}


def test_nor_on_a_phone(site, visits):
    visit = visits.open(site, width=PHONE)
    lost = {path: visit.go(path).answer("lost_anchors") for path in kinds(site)}
    assert {path: found[:5] for path, found in lost.items() if found} == {}


def test_an_address_with_an_anchor_opens_there(site, visits):
    visit = visits.open(site, reduced_motion="reduce")
    lost = {path: visit.go(path).answer("lost_addresses", 60) for path in kinds(site)}
    assert {path: found[:5] for path, found in lost.items() if found} == {}


def test_a_page_opened_at_an_anchor(site, visits):
    """As a finding of a validator links to it: the page is loaded there, and not only scrolled."""
    visit = visits.open(site).go(PRODUCT, "cal/PRIMARY/TELESCOP")
    box = visit.page.locator("[id='cal/PRIMARY/TELESCOP']").bounding_box()
    bar = visit.page.locator(".bar").bounding_box()
    assert bar["height"] <= box["y"] < 450
