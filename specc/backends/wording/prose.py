"""Prose of specs as HTML: Markdown with everything left out that could reach beyond the page.

Takes Markdown out of a spec and gives safe markup. HTML in it is shown as text, images are links, links go to http and
https only, and headings stand below those of the page.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt
from markupsafe import Markup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token

_LINK = re.compile(r"https?://[^\s<>\"'\\]*", re.IGNORECASE)
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_LOWEST_HEADING = 6


def paragraphs(text: str) -> Markup:
    """Give a description of several lines."""
    return Markup(_markdown().render(_CONTROL.sub("�", text)))  # noqa: S704  HTML in specs is off, see above


def line(text: str) -> Markup:
    """Give a description of one line, without the paragraph around it."""
    return Markup(_markdown().renderInline(_CONTROL.sub("�", text)))  # noqa: S704  HTML in specs is off, see above


def printable(text: str) -> str:
    """Give a text without the characters that HTML does not allow."""
    return _CONTROL.sub("�", text)


@cache
def _markdown() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False}).enable("table").disable("image")
    parser.validateLink = lambda url: _LINK.fullmatch(url) is not None  # type: ignore[method-assign]
    parser.core.ruler.push("below_the_page", lambda state: _settle(state.tokens))
    return parser


def _settle(tokens: Sequence[Token]) -> None:
    """Bring headings below those of the page, and let links tell the other side nothing."""
    for token in tokens:
        if token.type in {"heading_open", "heading_close"}:
            token.tag = f"h{min(int(token.tag[1:]) + 3, _LOWEST_HEADING)}"
        if token.type == "link_open":
            token.attrSet("rel", "noopener noreferrer")
        _settle(token.children or ())
