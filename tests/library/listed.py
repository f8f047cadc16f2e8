"""What the bundled specs hold, read from their texts alone: names, titles, products, and the tables of suites.

Takes nothing; gives specs in the order of their names. Assumes that they compile, which other tests see to.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from specc.source import Source
from specc.syntax import ast
from specc.syntax.parse import parse

SPECS = Path(__file__).resolve().parents[2] / "specs"
_PRODUCT = re.compile(r'^product (\w+) *: *(\w+) *(?:"([^"]*)")?', re.MULTILINE)
_PROSE = re.compile(r'^spec [^\n]*\n"""\n(.*?)\n"""', re.MULTILINE | re.DOTALL)
_SENTENCE = re.compile(r"(?<=[.!?])\s|\n\s*\n")


@dataclass(frozen=True, slots=True)
class Listed:
    """One spec: its name, its title, its products, each with its format."""

    name: str
    title: str
    products: dict[str, str]

    @property
    def suite(self) -> str:
        """Give the suite that it is of."""
        return self.name.partition(".")[0]

    @property
    def link(self) -> str:
        """Give a link to its text, from the folder of specs."""
        return f"[{self.name}]({self.name.replace('.', '/')}.specc)"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a suite's table: spec and name of each product."""

    title: str
    doc: str
    products: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The table of a suite."""

    suite: str
    title: str
    rows: tuple[Row, ...]


def specs() -> list[Listed]:
    """Give every spec, those that only hold a table left out."""
    return [_listed(path) for path in sorted(SPECS.glob("*/*.specc")) if not _is_summary(path)]


def tables() -> list[Table]:
    """Give the tables of all suites."""
    return [_table(path) for path in sorted(SPECS.glob("*/*.specc")) if _is_summary(path)]


def _is_summary(path: Path) -> bool:
    return re.search(r"^summary ", path.read_text(encoding="utf-8"), re.MULTILINE) is not None


def _listed(path: Path) -> Listed:
    text = path.read_text(encoding="utf-8")
    prose = _PROSE.search(text)
    sentence = " ".join(_SENTENCE.split(prose[1], maxsplit=1)[0].split()).rstrip(".") if prose else ""
    title = sentence.partition(": ")[0]  # as on the pages
    return Listed(f"{path.parent.name}.{path.stem}", title, {one[1]: one[2] for one in _PRODUCT.finditer(text)})


def _table(path: Path) -> Table:
    source = Source(f"{path.parent.name}/{path.name}", path.read_text(encoding="utf-8"))
    tree, problems = parse(source)
    assert tree is not None, problems
    assert not problems, problems
    [summary] = [one for one in tree.declarations if isinstance(one, ast.Summary)]
    homes = {}
    for one in tree.imports:
        homes |= dict.fromkeys((one.name.text, one.name.text.rpartition(".")[2]), one.name.text)
        homes |= {member.text: one.name.text for member in one.members}
    rows = tuple(
        Row(row.title.text, row.doc.text if row.doc else "", tuple(_named(name.text, homes) for name in row.products))
        for row in summary.rows
    )
    return Table(path.parent.name, summary.title.text, rows)


def _named(name: str, homes: dict[str, str]) -> tuple[str, str]:
    module, _, short = name.rpartition(".")
    return homes[module or short], short
