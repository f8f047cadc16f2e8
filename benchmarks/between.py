"""Text between two markers of a page, written anew by a script.

Takes a page with the lines `<!-- NAME -->` and `<!-- end of NAME -->`; what stands between them is replaced.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def rewrite(page: Path, name: str, lines: list[str]) -> None:
    """Replace what stands between the markers. Raises ValueError when the page lacks one of them."""
    text = page.read_text(encoding="utf-8")
    begin, end = f"<!-- {name} -->\n", f"<!-- end of {name} -->"
    if text.count(begin) != 1 or text.count(end) != 1:
        raise ValueError(f"{page} must hold {begin.strip()} and {end} once each")
    head, rest = text.split(begin)
    body = "\n".join(lines)
    page.write_text(f"{head}{begin}{body}\n{end}{rest.split(end)[1]}", encoding="utf-8")
