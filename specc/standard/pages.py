"""A page for each rule of the Standard: why it is there, a file that breaks it, and one that does not.

Takes a code, gives its page in Markdown. `pages/F0411.md` holds the prose and the examples, which are fenced blocks
```` ```fits failing ```` and ```` ```fits passing ````, each a whole file in the notation that README.md beside this
module tells; the heading comes from the register. Codes behind the kind are of rules that the example cannot but break
as well.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from specc.runtime.fits.standard.register import rules

_FOLDER = Path(__file__).parent / "pages"
_BLOCK = re.compile(r"^```fits (failing|passing)([ F\d]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_FILE = re.compile(r"# file: (\S+)\n")
_NEEDS = {"file": "the file as a whole", "header": "headers", "data": "headers and data"}


@dataclass(frozen=True, slots=True)
class Example:
    """A file on a page: its name, its text in the notation, and rules that it breaks beside the page's own."""

    kind: Literal["failing", "passing"]
    name: str
    also: frozenset[str]
    text: str


def text(code: str) -> str:
    """Give the page of a rule. Raises KeyError when there is no such rule."""
    rule = rules()[code]
    section = f"FITS Standard 4.0, {rule.section}" if rule.section[:1].isdigit() else rule.section
    level = "off unless a policy asks for it" if rule.level == "off" else rule.level
    return f"# {code}: {rule.holds}\n\n{level} · {section} · reads {_NEEDS[rule.needs]}\n\n{body(code)}"


def body(code: str) -> str:
    """Give what the page says under its heading. Raises FileNotFoundError when nobody wrote it."""
    return (_FOLDER / f"{code}.md").read_text(encoding="utf-8")


def written() -> list[str]:
    """Give the codes that have a page, in order."""
    return sorted(path.stem for path in _FOLDER.glob("F*.md"))


def examples(page: str) -> list[Example]:
    """Give the examples of a page in their order."""
    found = []
    for kind, also, example in _BLOCK.findall(page):
        named = _FILE.match(example)
        found.append(
            Example(
                "failing" if kind == "failing" else "passing",
                named[1] if named else "example.fits",
                frozenset(also.split()),
                example[named.end() :] if named else example,
            )
        )
    return found
