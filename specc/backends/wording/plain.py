"""Pieces of pages as plain text of one line, for tables that programs and spreadsheets read.

Takes safe markup; gives its text, with the addresses of links to elsewhere behind their words. Blocks follow each other
after a blank. Only markup that is safe may come in: that its tags are closed and its attributes escaped is relied on.
"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from specc.backends.wording.prose import printable

if TYPE_CHECKING:
    from markupsafe import Markup

_BREAK = re.compile(r"<(?:/?(?:p|li|[uo]l|blockquote|pre|t[rdh]|table|h[1-6])|br|hr)\b[^>]*>")
_ELSEWHERE = re.compile(r'<a href="(https?://[^"]*)"[^>]*>(.*?)</a>', re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_UNSEEN = re.compile("[\x80-\x9f]")  # control characters that HTML bears, and YAML does not


def plain(markup: Markup) -> str:
    """Give the text of a piece of a page."""
    text = _ELSEWHERE.sub(_with_address, str(markup))
    return one_line(unescape(_TAG.sub("", _BREAK.sub("\n", text))))


def one_line(text: str) -> str:
    """Give a text in one line, without blanks around it and without what no table may hold."""
    cleaned = _UNSEEN.sub("�", printable(text))
    return " ".join(one for one in (line.strip() for line in cleaned.splitlines()) if one)


def _with_address(found: re.Match[str]) -> str:
    address, text = found.groups()
    return text if _TAG.sub("", text) == address else f"{text} ({address})"
