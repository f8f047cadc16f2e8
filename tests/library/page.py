"""The generated part of `specs/README.md`: specs with their products, and the proof of each row of each suite's table.

Takes what the texts of specs and evidence say; gives Markdown. The class of a product is that of its strongest
evidence; what is missing is what the evidence says is, and else follows from the class.
"""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

from tests.evidence.entries import all_written
from tests.evidence.software import CLASSES, MISSION, OTHERS, OURS, REAL
from tests.library.listed import SPECS, Listed, Row, Table, specs, tables

if TYPE_CHECKING:
    from collections.abc import Iterator

README = SPECS / "README.md"
BEGIN = "<!-- Written by `python -m tests.library --write`: change specs and evidence, not this. -->"
END = "<!-- The end of what is written by it. -->"
_INTRODUCTION = """A **real file** is one that somebody published. Where none is at hand, software that others wrote
makes one: the **mission's software**, or **others' software**. A product that is **ours only** is held against nothing
but its own examples. Each file, and each finding that is due, stands in [tests/evidence](../tests/evidence/README.md).
"""
_FIRST = ("jwst", "mast")  # the two bodies of practice that are told whole
_LACKS = {
    REAL: "",
    MISSION: "a real file",
    OTHERS: "a real file, or one of the mission's own software",
    OURS: "any file that others wrote",
}


def current() -> str:
    """Give the text of the page with what is generated written anew."""
    before, _, rest = README.read_text(encoding="utf-8").partition(BEGIN)
    return f"{before}{BEGIN}\n\n{generated()}\n{END}{rest.partition(END)[2]}"


def generated() -> str:
    """Give the generated part."""
    every = specs()
    proofs = _Proofs()
    holding, shared = [one for one in every if one.products], [one for one in every if not one.products]
    told = {suite: list(same) for suite, same in groupby(holding, key=lambda one: one.suite)}
    given = {one.suite: one for one in tables()}
    parts = [
        "## Products, and what proves them\n",
        _INTRODUCTION,
        *_counts(given, proofs),
        *(
            line
            for suite, members in sorted(told.items(), key=lambda one: (one[0] not in _FIRST, one[0]))
            for line in _suite(given.get(suite) or _by_spec(suite, members), proofs)
        ),
        "## Specs\n",
        "| spec | products | what they are |",
        "|---|---|---|",
        *(f"| {one.link} | {', '.join(f'`{name}`' for name in one.products)} | {one.title} |" for one in holding),
        "",
        "What they are made of, and what other specs may import:\n",
        "| spec | what it holds |",
        "|---|---|",
        *(f"| {one.link} | {one.title} |" for one in shared),
        "",
    ]
    return "\n".join(parts)


def _by_spec(suite: str, members: list[Listed]) -> Table:
    """Give the table of a suite that publishes none: a row a spec."""
    rows = tuple(Row(one.title, "", tuple((one.name, name) for name in one.products)) for one in members)
    return Table(suite, suite.upper(), rows)


class _Proofs:
    """The evidence of all products."""

    def __init__(self) -> None:
        written = all_written()
        self.missing = {(one.spec, product): text for one in written for product, text in one.missing.items()}
        self.entries: dict[tuple[str, str], list] = {}
        for one in written:
            for entry in one.entries:
                self.entries.setdefault((entry.spec, entry.product), []).append(entry)

    def kind(self, product: tuple[str, str]) -> str:
        """Give the class of a product."""
        return min((one.kind for one in self.entries.get(product, ())), key=CLASSES.index, default=OURS)

    def shown(self, product: tuple[str, str]) -> str:
        """Give its class, with the files or the software of that class, and then what else there is."""
        by_kind: dict[str, dict[str, None]] = {}
        for entry in self.entries.get(product, ()):
            source = f"`{entry.source}`" if entry.file else entry.source
            by_kind.setdefault(entry.kind, {}).setdefault(f"{source}{' (told what it is)' if entry.forced else ''}")
        ordered = sorted(by_kind, key=CLASSES.index)
        return "; ".join(f"{kind}: {', '.join(by_kind[kind])}" for kind in ordered) or OURS

    def lacks(self, product: tuple[str, str]) -> str:
        """Give what is missing of it."""
        return self.missing.get(product) or _LACKS[self.kind(product)]


def _suite(table: Table, proofs: _Proofs) -> Iterator[str]:
    yield f"### {table.title}\n"
    yield "| product type | product | evidence | what is missing |"
    yield "|---|---|---|---|"
    for row in table.rows:
        for number, product in enumerate(row.products):
            title = row.title if number == 0 else ""
            spec, name = product
            link = f"[{spec}]({spec.replace('.', '/')}.specc):`{name}`"
            yield f"| {title} | {link} | {proofs.shown(product)} | {proofs.lacks(product)} |"
    yield ""


def _counts(given: dict[str, Table], proofs: _Proofs) -> Iterator[str]:
    """Give how many rows and products each table has, and how many products are of each class."""
    yield f"| table | rows | products | {' | '.join(CLASSES)} |"
    yield f"|---|---|---|{'---|' * len(CLASSES)}"
    for _, table in sorted(given.items(), key=lambda one: (one[0] not in _FIRST, one[0])):
        products = {product for row in table.rows for product in row.products}
        kinds = Counter(proofs.kind(one) for one in products)
        told = " | ".join(str(kinds[one]) for one in CLASSES)
        yield f"| {table.title} | {len(table.rows)} | {len(products)} | {told} |"
    yield ""
