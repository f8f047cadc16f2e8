"""What a page says of a run: all of a small one, and of a large one as much as somebody would read.

Takes reports one by one; keeps totals by product and by rule, and the first files that have something to say. What is
left out is counted, so that the page can say so, and memory does not grow with the run.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from specc.runtime.findings import LEVELS, VERDICTS
from specc.runtime.report import full_id, page_of, told_alone
from specc.runtime.values import printable

if TYPE_CHECKING:
    from specc.runtime.findings import FileReport, Finding

MOST_FILES = 500  # with their findings
MOST_FINDINGS = 50  # of one file
MOST_RULES = 1_000
MOST_EXAMPLES = 5  # files of a rule
MOST_FAULTS = 100


@dataclass(frozen=True, slots=True)
class Told:
    """A finding, ready to be shown. page: where the documents say what it is about."""

    rule: str
    level: str
    words: str
    page: str
    stated: str
    accepted: str | None


@dataclass(frozen=True, slots=True)
class ToldFile:
    """A file that has something to say. more: how many findings are not told."""

    number: int
    path: str
    verdict: str
    product: str
    findings: tuple[Told, ...]
    more: int


@dataclass(slots=True)
class OfRule:
    """How often a rule was broken. examples: paths and words of its first files."""

    rule: str
    page: str
    stated: str
    levels: dict[str, int] = field(default_factory=lambda: dict.fromkeys(LEVELS, 0))
    accepted: int = 0
    files: int = 0
    places: int = 0
    examples: list[tuple[str, str]] = field(default_factory=list)

    @property
    def level(self) -> str:
        """The gravest level that it was found at, of what is not accepted."""
        return next((level for level in LEVELS if self.levels[level]), "accepted")


@dataclass(slots=True)
class OfProduct:
    """How many files there are of a product, by verdict."""

    name: str
    verdicts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(VERDICTS, 0))


@dataclass(slots=True)
class Collected:
    """What was kept of a run, and of what else there was how much."""

    files: list[ToldFile] = field(default_factory=list)
    more_files: int = 0
    rules: dict[str, OfRule] = field(default_factory=dict)
    more_findings: int = 0  # of rules for which there was no room
    products: dict[str, OfProduct] = field(default_factory=dict)
    faults: list[tuple[str, str]] = field(default_factory=list)

    def add(self, report: FileReport) -> None:
        """Take in a file, or a delivery."""
        product = product_of(report)
        of_product = self.products.get(product)
        if of_product is None:
            of_product = self.products[product] = OfProduct(product)
        of_product.verdicts[report.verdict] += 1
        if not report.findings and report.verdict == "pass":
            return
        self._count(report)
        if len(self.files) >= MOST_FILES:
            self.more_files += 1
            return
        told = tuple(_told(one, report) for one in report.findings[:MOST_FINDINGS])
        more = len(report.findings) - len(told)
        self.files.append(ToldFile(len(self.files) + 1, printable(report.path), report.verdict, product, told, more))

    def fault(self, path: str, message: str) -> None:
        """Take in a file that was not judged."""
        if len(self.faults) < MOST_FAULTS:
            self.faults.append((printable(path), printable(message)))

    def _count(self, report: FileReport) -> None:
        seen: set[str] = set()
        for finding in report.findings:
            rule = printable(full_id(finding, report))
            known = self.rules.get(rule)
            if known is None:
                if len(self.rules) >= MOST_RULES:
                    self.more_findings += 1
                    continue
                known = self.rules[rule] = OfRule(rule, printable(page_of(finding, report)), _stated(finding))
            if finding.accepted is None:
                known.levels[finding.level] += 1
            else:
                known.accepted += 1
            known.places += finding.count
            if rule in seen:
                continue
            seen.add(rule)
            known.files += 1
            if len(known.examples) < MOST_EXAMPLES:
                known.examples.append((printable(report.path), told_alone(finding)))


def product_of(report: FileReport) -> str:
    """Give the product of a file with its spec; of a file of no product, why it has none."""
    what = report.dataset if report.product is None else report.product
    return f"{report.spec}:{what}" if report.spec is not None and what is not None else f"({report.verdict})"


def _told(finding: Finding, report: FileReport) -> Told:
    accepted = finding.accepted
    return Told(
        rule=printable(full_id(finding, report)),
        level=finding.level,
        words=told_alone(finding),
        page=printable(page_of(finding, report)),
        stated=_stated(finding),
        accepted=None if accepted is None else printable(accepted.reason or "no reason given"),
    )


def _stated(finding: Finding) -> str:
    return "" if finding.spec_path is None else printable(f"{finding.spec_path}:{finding.spec_line}")
