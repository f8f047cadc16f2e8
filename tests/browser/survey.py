"""What the pages of a site hold, read without a browser: ids, links, and the parts that each of them shows.

A part is an element within its parent, each by its tag and its classes, which is what templates write and styles
choose by: `td.key > a.n`. Parsed as a browser does (HTML 5), so what is said here is what Chromium has, too.
"""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from selectolax.lexbor import LexborNode

Part = tuple[str, str]


@dataclass(frozen=True)
class Held:
    """What one page holds; `size` in bytes, links as they are spelled, ids in the order of the page."""

    size: int
    ids: tuple[str, ...]
    links: frozenset[str]
    parts: frozenset[Part]


@lru_cache(maxsize=4)
def survey(site: Path) -> dict[str, Held]:
    """Read every page of a site, by its path in it."""
    pages = {one.relative_to(site).as_posix(): held(one.read_bytes()) for one in sorted(site.rglob("*.html"))}
    assert pages, f"there are no pages in {site}"
    return pages


def held(page: bytes) -> Held:
    """Read one page."""
    from selectolax.lexbor import LexborHTMLParser

    ids: list[str] = []
    links: set[str] = set()
    parts: set[Part] = set()
    for one in LexborHTMLParser(page).root.traverse():
        attributes = one.attributes
        if "id" in attributes:
            ids.append(attributes["id"] or "")
        links.update(attributes[name] or "" for name in ("href", "src") if name in attributes)
        parts.add((_name(one.parent), _name(one)))
    return Held(len(page), tuple(ids), frozenset(links), frozenset(parts))


def _name(one: LexborNode | None) -> str:
    return "" if one is None else ".".join([one.tag or "", *sorted((one.attributes.get("class") or "").split())])


def lost_links(site: Path) -> Iterator[str]:
    """Say which links of which pages lead to no file, or to an id that their page does not have.

    Some lead out of the folder, to what else a build writes; the web is not asked.
    """
    pages = survey(site)
    ids = {path: set(one.ids) for path, one in pages.items()}
    exists = lru_cache(maxsize=None)(lambda path: (site / path).is_file())
    for path, one in pages.items():
        folder = posixpath.dirname(path)
        for link in sorted(one.links):
            if urlsplit(link).scheme in {"http", "https"}:
                continue
            file, _, anchor = link.partition("#")
            target = posixpath.normpath(posixpath.join(folder, unquote(file))) if file else path
            if not exists(target) or (anchor and target in ids and unquote(anchor) not in ids[target]):
                yield f"{path}: {link}"


def ids_twice(site: Path) -> list[str]:
    """Say which pages have an id more than once."""
    return [path for path, one in survey(site).items() if len(one.ids) != len(set(one.ids))]
