"""Styles and scripts that all pages share, each put together from the rooms in `static/`.

They lie beside the pages, since a policy without `unsafe-inline` is then enough and a browser keeps them from page to
page. Nothing in them comes from a spec.
"""

from __future__ import annotations

from pathlib import Path

from specc.backends import Artefact
from specc.backends.docs.links import STATIC

# In this order: what comes later may refine what came before.
STYLES = (
    *("tokens", "frame", "text", "tables", "structure", "names", "drawings", "samples", "rules", "lists", "vocab"),
    *("search", "hand", "narrow", "print"),
)
# `theme` runs before anything is drawn, `page` when the page is there, `search` when somebody first wants it.
SCRIPTS = {
    "theme.js": ("theme",),
    "page.js": ("elements", "colours", "copy", "places", "levels", "contents", "find", "keys", "origins", "sideways"),
    "search.js": ("search/index", "search/matching", "search/results", "search/hand"),
}


def assets() -> tuple[Artefact, ...]:
    """Give the files that every page loads, and what keeps a host from hiding the folder they lie in."""
    files = {"site.css": "".join(style(one) for one in STYLES)}
    files |= {name: _script(parts) for name, parts in SCRIPTS.items()}
    shared = tuple(Artefact(f"docs/{STATIC}/{name}", text) for name, text in files.items())
    return (*shared, Artefact("docs/.nojekyll", ""))  # else GitHub Pages leaves out what begins with `_`


def style(room: str) -> str:
    """Give the styles of one room, `tokens` for the colours and letters of all pages."""
    return _text(f"style/{room}.css")


def _script(parts: tuple[str, ...]) -> str:
    """Give a script of rooms that share their names with each other, and none of them with the page."""
    return '(() => {\n"use strict";\n' + "".join(_text(f"script/{one}.js") for one in parts) + "})();\n"


def _text(path: str) -> str:
    return (Path(__file__).with_name("static") / path).read_text(encoding="utf-8")
