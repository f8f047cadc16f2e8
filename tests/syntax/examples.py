"""The examples of grammar/README.md, each made into a whole spec."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specc.bundled import grammar_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

_FENCE = re.compile(r"^```specc ?(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_HEAD = "specc 1\nspec demo.example 1.0.0\n"
_KNOWN = 'enum Mission : string { "Kepler", "TESS" }\nflags Quality : int32 { bit 0 attitude_tweak  bit 1 safe_mode }\n'
_AROUND = {
    "": ("", ""),
    "top": (_HEAD, ""),
    "product": (_HEAD + _KNOWN + 'product p : fits "p" {\n', "}\n"),
    "header": (_HEAD + 'product p : fits "p" { primary {\n', "} }\n"),
    "table": (_HEAD + _KNOWN + 'product p : fits "p" { table T {\n', "} }\n"),
}


def examples() -> Iterator[tuple[str, str]]:
    """Give each example with a name: its line in the page and where it stands."""
    page = (grammar_folder() / "README.md").read_text(encoding="utf-8")
    for match in _FENCE.finditer(page):
        line = page.count("\n", 0, match.start()) + 1
        before, after = _AROUND[match[1]]
        yield f"line {line} {match[1]}".strip(), before + match[2] + after
