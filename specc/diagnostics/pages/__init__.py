"""A page for each code: why it is a mistake, a spec that has it, and the same spec without it.

Takes a code, gives its page in Markdown. `SPnnn.md` beside this module begins with `# SPnnn: title`; its examples are
fenced blocks ```` ```specc failing ```` and ```` ```specc passing ````, each a whole spec, or ```` ```yaml failing ````
and the like, each a file of accepted findings. A first line
`# file: a/b.specc` names the file; several blocks of one kind belong together, and the last is the one to compile.
A word behind the kind says how the file is written: `latin-1`, or `directory` for a folder in its place.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

_BLOCK = re.compile(r"^```(specc|yaml) (failing|passing)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ACCEPTED = "accepted.yaml"  # a file of accepted findings on a page
_FILE = re.compile(r"# file: (\S+)\n")
_DECLARED = re.compile(r"^spec\s+(\S+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Example:
    """A spec on a page: the path under its root, how it is written, and its text."""

    kind: Literal["failing", "passing"]
    path: str
    form: str
    text: str


def text(code: str) -> str:
    """Give the page of a code. Raises FileNotFoundError when it has none."""
    return (Path(__file__).parent / f"{code}.md").read_text(encoding="utf-8")


def examples(page: str) -> list[Example]:
    """Give the examples of a page in their order."""
    found = []
    for language, kind, form, body in _BLOCK.findall(page):
        named = _FILE.match(body)
        declared = _DECLARED.search(body)
        name = f"{declared[1].replace('.', '/') if declared else 'example'}.specc"
        if language == "yaml":
            name = ACCEPTED
        name = named[1] if named else name
        found.append(Example("failing" if kind == "failing" else "passing", name, form, body))
    return found
