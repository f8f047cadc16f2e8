"""Lays accepted findings over reports, one after the other, and knows at the end which entries did nothing.

Takes files of entries and reports in their order; marks findings, and settles verdicts anew. What it keeps grows with
the entries and not with the run.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from specc.accepted.patterns import is_pattern, last_name, named, parts_of, path_globbed
from specc.diagnostics.record import Problems
from specc.runtime.findings import Acceptance

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from specc.accepted.entries import AcceptedFile, Entry
    from specc.diagnostics.record import Diagnostic
    from specc.runtime.findings import FileReport, Finding

_UNJUDGED = ("unmatched", "unreadable")
_COLUMNS = ("hdu", "keyword", "column")


class _Judged(NamedTuple):
    """What a file was judged as, or a delivery."""

    spec: str | None
    name: str | None  # of the product, or of the dataset
    profile: str | None


class _Use:
    """An entry in a run: what it means, how much it accepted, and what was too much for it."""

    __slots__ = (
        "_globs", "_product", "_profile", "_rule", "_things", "acceptance", "beyond", "entry", "exact", "met", "most",
        "names", "number", "taken", "written",
    )  # fmt: skip

    def __init__(self, entry: Entry, number: int, *, written: bool) -> None:
        scope = entry.scope
        self.entry = entry
        self.number = number
        self.written = written  # by a run, in a baseline
        self.exact = not is_pattern(entry.rule)
        self._rule = named(entry.rule)
        self._product = None if scope.product is None else (named(scope.product), ":" in scope.product)
        self._profile = scope.profile
        self._globs = [path_globbed(glob) for glob in scope.paths]
        self._things = [(name, named(said)) for name in _COLUMNS if (said := getattr(scope, name)) is not None]
        names = [last_name(glob) for glob in scope.paths]
        self.names = None if None in names or not names else frozenset(name for name in names if name is not None)
        self.met = False  # a report in the scope was there
        self.taken = self.beyond = 0
        self.most = 0  # places of a finding that had too many
        place = entry.span.place
        self.acceptance = Acceptance(
            reason=entry.reason,
            owner=entry.owner,
            expires=None if entry.expires is None else entry.expires.isoformat(),
            entry=f"{place.path}:{place.line}",
        )

    def reaches(self, judged: _Judged, path: Sequence[str]) -> bool:
        """Say whether a file, or a delivery, lies in the scope."""
        if self._profile is not None and self._profile != judged.profile:
            return False
        if self._product is not None:
            matches, whole = self._product
            if judged.name is None or not matches(f"{judged.spec}:{judged.name}" if whole else judged.name):
                return False
        return not self._globs or any(glob(path) for glob in self._globs)

    def concerns(self, judged: _Judged) -> bool:
        """Say whether the rule could be broken by what was judged as this: a rule of a spec is of one product."""
        spec, colon, own = self.entry.rule.partition(":")
        if not colon or is_pattern(spec):
            return True
        product = re.split("[/:]", own, maxsplit=1)[0]
        return spec == judged.spec and (is_pattern(product) or product == judged.name)

    def means(self, rule: str, finding: Finding) -> bool:
        """Say whether a finding is what the entry speaks of."""
        return self._rule(rule) and all(
            value is not None and matches(value)
            for name, matches in self._things
            for value in (_called(finding, name),)
        )

    def takes(self, finding: Finding) -> bool:
        """Accept a finding; False when it is more than the entry accepts."""
        entry = self.entry
        if entry.places is not None and finding.count > entry.places:
            self.most = max(self.most, int(finding.count))
            return False
        if entry.findings is not None and self.taken >= entry.findings:
            self.beyond += 1
            return False
        self.taken += 1
        return True


class _Index:
    """Entries by the name of the file of which they speak, so that of thousands only some are asked of each file."""

    def __init__(self) -> None:
        self._by_name: dict[str, list[_Use]] = {}
        self._others: list[_Use] = []

    def add(self, use: _Use) -> None:
        for name in use.names or ():
            self._by_name.setdefault(name, []).append(use)
        if use.names is None:
            self._others.append(use)

    def of(self, name: str) -> list[_Use]:
        return [*self._by_name.get(name, ()), *self._others]


class Acceptances:
    """All entries of one run. Those that have expired by `today` accept nothing."""

    def __init__(self, files: Iterable[AcceptedFile], today: date) -> None:
        """Take the entries of all files; they may speak of the same findings."""
        entries = [(entry, file.baseline) for file in files for entry in file.entries if entry.holds(today)]
        self._uses = [_Use(entry, number, written=written) for number, (entry, written) in enumerate(entries)]
        self._by_rule: dict[str, _Index] = {}
        self._patterns = _Index()
        for use in self._uses:
            (self._by_rule.setdefault(use.entry.rule, _Index()) if use.exact else self._patterns).add(use)
        self._unmet = _Index()
        for use in self._uses:
            if use.entry.scope.paths:
                self._unmet.add(use)
        self._judged: set[_Judged] = set()

    def applied(self, reports: Iterable[FileReport]) -> Iterator[FileReport]:
        """Pass reports on, with what is accepted marked and the verdict settled."""
        for report in reports:
            self.apply(report)
            yield report

    def apply(self, report: FileReport) -> None:
        """Mark the findings of a report that are accepted."""
        path = parts_of(report.path)
        judged = _Judged(report.spec, report.dataset or report.product, report.profile)
        self._judged.add(judged)
        for use in self._unmet.of(path[-1]):
            use.met = use.met or (use.concerns(judged) and use.reaches(judged, path))
        some = False
        for finding in report.findings:
            if finding.accepted is None and (found := self._acceptance(finding, report, judged, path)) is not None:
                finding.accepted = found
                some = True
        if some:
            report.settle()

    def _acceptance(
        self, finding: Finding, report: FileReport, judged: _Judged, path: Sequence[str]
    ) -> Acceptance | None:
        rule = full_rule(finding, report)
        exact = self._by_rule.get(rule)
        uses = exact.of(path[-1]) if exact is not None else []
        if report.verdict not in _UNJUDGED:  # whoever accepts that has to name the rule
            uses += self._patterns.of(path[-1])
        for use in sorted(uses, key=_rank):
            if use.means(rule, finding) and use.reaches(judged, path) and use.takes(finding):
                return use.acceptance
        return None

    def left_over(self, *, strict: bool = False) -> list[Diagnostic]:
        """Say which entries accepted nothing, though what they speak of was judged, and which were not enough.

        What a run wrote speaks of all files that there were, and is written anew: of such entries it is told that they
        accept nothing only when `strict`, as in a run over all files.
        """
        problems = Problems()
        for use in self._uses:
            entry = use.entry
            if use.beyond:
                text = f"{use.taken + use.beyond:,} findings were there, where {entry.findings:,} may be"
                problems.add("SP809", entry.span, text, help="the others are new; see the report")
            elif use.most:
                text = f"{use.most:,} places were in one HDU or file, where {entry.places:,} may be"
                problems.add("SP809", entry.span, text, help="a finding of so many places is new; see the report")
            elif not use.taken and (strict or not use.written) and self._was_met(use):
                remedy = "remove the entry, unless it is misspelt"
                problems.add("SP808", entry.span, "this accepts nothing that was found", help=remedy)
        return problems.in_order()

    def _was_met(self, use: _Use) -> bool:
        if use.entry.scope.paths:
            return use.met
        return any(use.concerns(judged) and use.reaches(judged, ()) for judged in self._judged)


def full_rule(finding: Finding, report: FileReport) -> str:
    """Give the rule of a finding as the JSON report does: with its spec, where it is of one."""
    return finding.rule if finding.structural or report.spec is None else f"{report.spec}:{finding.rule}"


def _called(finding: Finding, name: str) -> str | None:
    """Give what a place of a finding is called; an HDU without a name is called by its number."""
    said: str | None = getattr(finding, name)
    if name == "hdu" and said is None and finding.index is not None:
        return str(finding.index)
    return said


def _rank(use: _Use) -> tuple[int, bool, int]:
    """Give the order in which entries are asked: what is narrower first, then a rule before a pattern."""
    return -use.entry.scope.narrowness, not use.exact, use.number
