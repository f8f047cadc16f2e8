"""The whole site of some plans, what is in a page of it, and which of its links lead nowhere."""

from __future__ import annotations

import posixpath
import re
from functools import lru_cache
from html.parser import HTMLParser
from urllib.parse import unquote

from specc.backends import Settings
from specc.backends.docs import DocsBackend
from specc.backends.samples import Unmade


class Page(HTMLParser):
    """What is in a page: ids, links, tags with attributes, and text."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        held = dict(attrs)
        self.tags.append((tag, held))
        if "id" in held:
            self.ids.append(held["id"])
        for name in ("href", "src"):
            if name in held:
                self.links.append(held[name])

    def handle_data(self, data):
        self.texts.append(data)

    @property
    def text(self) -> str:
        return " ".join(self.texts)


def site(*plans, samples=None) -> dict[str, str]:
    """Give every file of the site of some plans by its path below `docs/`."""
    backend = DocsBackend()
    settings = Settings(tuple(one.spec.name for one in plans), samples)
    made = [*backend.emit_shared(), *backend.emit_front(plans)]
    made += [one for plan in plans for one in backend.emit(plan, settings)]
    assert len({one.path for one in made}) == len(made)
    return {one.path.removeprefix("docs/"): one.text for one in made}


class Given:
    """Samples of products by their names."""

    def __init__(self, **samples) -> None:
        self._samples = samples

    def sample(self, plan, product):
        return self._samples.get(product, Unmade("none is given"))


def html_pages(files: dict[str, str]) -> dict[str, Page]:
    """Give the pages among the files of a site."""
    return {path: _parsed(text) for path, text in files.items() if path.endswith(".html")}


@lru_cache(maxsize=512)
def _parsed(text: str) -> Page:
    """Most pages of a site are the same in the next one."""
    return Page(text)


def unresolved(files: dict[str, str]) -> list[tuple[str, str]]:
    """Give the links that lead to no file of the site, or to no anchor on its page: page and link."""
    pages = html_pages(files)
    ids = {path: set(page.ids) for path, page in pages.items()}
    lost = []
    for path, page in pages.items():
        for link in page.links:
            if re.match(r"https?://", link):
                continue
            file, _, anchor = link.partition("#")
            target = posixpath.normpath(posixpath.join(posixpath.dirname(path), file)) if file else path
            if target.startswith("../"):
                continue  # to what else a build makes
            if target not in files or (anchor and unquote(anchor) not in ids.get(target, ())):
                lost.append((path, link))
    return lost
