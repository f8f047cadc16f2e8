"""A page for each rule of the structure of files: why it is there, a file that breaks it, and one that does not.

Takes a code, gives its page in Markdown. `pages/F0411.md` holds the prose and the examples, which are fenced blocks
```` ```fits failing ```` and ```` ```json passing ````, each a whole file of that format in the notation that README.md
beside this module tells; the heading comes from the register. Codes behind the kind are of rules that the example
cannot but break as well.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from specc.runtime.codes import GROUPS_OF, rules

_FOLDER = Path(__file__).parent / "pages"
_BLOCK = re.compile(
    rf"^```(fits|{'|'.join(GROUPS_OF)}) (failing|passing)((?: [A-Z]\d{{4}})*)\n(.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
_ENDINGS = {"jpeg": "jpg"}  # of names of files, where they are not the name of the format
_FILE = re.compile(r"# file: (\S+)\n")
_NEEDS = {"file": "the file as a whole", "header": "headers", "data": "headers and data"}


@dataclass(frozen=True, slots=True)
class Example:
    """A file on a page: its format and name, its text in the notation, and rules it breaks beside the page's own."""

    format: str
    kind: Literal["failing", "passing"]
    name: str
    also: frozenset[str]
    text: str


def text(code: str) -> str:
    """Give the page of a rule. Raises KeyError when there is no such rule."""
    rule = rules()[code]
    level = "off unless a policy asks for it" if rule.level == "off" else rule.level
    return f"# {code}: {rule.holds}\n\n{level} · {rule.source} · reads {_NEEDS[rule.needs]}\n\n{body(code)}"


def body(code: str) -> str:
    """Give what the page says under its heading. Raises FileNotFoundError when nobody wrote it."""
    return (_FOLDER / f"{code}.md").read_text(encoding="utf-8")


def written() -> list[str]:
    """Give the codes that have a page, in order."""
    return sorted(path.stem for path in _FOLDER.glob("*.md"))


def examples(page: str) -> list[Example]:
    """Give the examples of a page in their order."""
    found = []
    for form, kind, also, example in _BLOCK.findall(page):
        named = _FILE.match(example)
        found.append(
            Example(
                form,
                "failing" if kind == "failing" else "passing",
                named[1] if named else f"example.{_ENDINGS.get(form, form)}",
                frozenset(also.split()),
                example[named.end() :] if named else example,
            )
        )
    return found
