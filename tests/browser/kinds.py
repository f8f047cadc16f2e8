"""Which pages of a site are looked at for what: all of them, or some that stand for all.

All pages are opened once, in the narrowest window that pages are made for (`test_every_page`), and all their links are
followed without a browser (`test_links`). What depends on how a page is written and styled, and not on what it says, is
asked of representatives (`test_each_kind`): of each kind of page, which is each template, the largest and the smallest,
and then whatever more it takes until every part (see `survey`) that any page shows has been looked at. Styles and
templates know nothing finer than parts, so what is right there is right wherever the part is shown. The rule takes in
by itself what somebody adds: a page of a new kind, or one with a part that no other has.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path, PurePosixPath

from browser.survey import survey

PRODUCT = "jwst/imaging/cal.html"  # for what is tried by hand: images of FITS, a long header, flags
SHARDS = 8  # parts into which tests over many pages are divided, so that workers share them
SHARD = tuple(range(SHARDS))


def kind(path: str) -> tuple[int, str, int, str]:
    """Tell which template made a page, by how deep it lies and how it is called.

    In the folder of a spec pages are called by what they describe, and what follows the first dot tells the kind:
    `cal.html`, `cal.rules.html`, `index.source.html`. Above there are pages of one kind each, but for those that share
    their first name: `rules.html` is one, `rules.f01.html` and `rules.f02.html` are another.
    """
    page = PurePosixPath(path)
    name, *endings = page.name.split(".")
    top = len(page.parts) == 1
    return (
        len(page.parts),
        name if top or name == "index" else "",
        len(endings),
        "" if top else ".".join(endings),
    )


def by_kind(site: Path) -> list[list[str]]:
    """Give the pages of each kind, small ones first."""
    kinds: dict[tuple[int, str, int, str], list[str]] = {}
    pages = survey(site)
    for path in sorted(pages, key=lambda one: (pages[one].size, one)):
        kinds.setdefault(kind(path), []).append(path)
    return list(kinds.values())


def smallest(site: Path) -> list[str]:
    """Give the smallest page of each kind."""
    return [some[0] for some in by_kind(site)]


@lru_cache(maxsize=4)
def representatives(site: Path) -> list[str]:
    """Give pages that stand for all: the largest and smallest of each kind, and more until every part is shown."""
    pages = survey(site)
    chosen = dict.fromkeys(path for some in by_kind(site) for path in (some[0], some[-1]))
    left = frozenset().union(*(one.parts for one in pages.values())).difference(*(pages[one].parts for one in chosen))
    while left:
        most = max(pages, key=lambda one: (len(pages[one].parts & left), -pages[one].size, one))
        chosen[most] = None
        left -= pages[most].parts
    return list(chosen)


def part(site: Path, pages: list[str], shard: int) -> list[str]:
    """Give a part of some pages; large and small ones are spread over the parts."""
    held = survey(site)
    return sorted(pages, key=lambda one: (-held[one].size, one))[shard::SHARDS]
