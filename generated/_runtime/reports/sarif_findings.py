# SPDX-License-Identifier: BSD-3-Clause
"""Findings as results of SARIF: what code scanning, editors and dashboards read."""

from __future__ import annotations

from ..pages import located, page_of_rule
from ..report import full_id, told_alone
from ..values import printable
from .addresses import uri_of
from .sarif import SarifLog, fingerprint, location

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

    from ..findings import FileReport, Finding
    from ..tally import Tally
    from .sarif import Data


class SarifSink:
    """Writes a log of SARIF. docs: what stands before the addresses of pages."""

    def __init__(self, stream: TextIO, *, docs: str = "", version: str = "") -> None:
        self._log = SarifLog(stream, docs=located(docs) if docs else "", version=version)

    def file(self, report: FileReport) -> None:
        """Write a result a finding; of a file without any SARIF has nothing to say."""
        seen: dict[tuple[str, ...], int] = {}
        for finding in report.findings:
            rule = printable(full_id(finding, report))
            if not self._log.knows(rule):
                _describe(self._log, rule, finding, report)
            about = _about(rule, finding, report)
            again = seen[about] = seen.get(about, 0) + 1
            more = {"locations": [_location(finding, report)], "partialFingerprints": fingerprint(about, again)}
            self._log.result(rule, finding.level, told_alone(finding), {**more, **_rest(finding, report)})

    def fault(self, path: str, message: str) -> None:
        """Note that a file was not judged."""
        self._log.notify(path, printable(message))

    def finish(self, tally: Tally) -> None:
        """Write rules, notes, and the exit code."""
        self._log.finish(tally.exit_code)


def _describe(log: SarifLog, rule: str, finding: Finding, report: FileReport) -> None:
    """Say what a rule is about: what must hold, of a rule of a standard; of one of a spec, where it is stated."""
    level, enabled = finding.level, True
    if finding.structural:
        from ..codes import rules

        known = rules().get(finding.rule)
        short = known.holds if known is not None else f"{finding.rule} file"
        full = f"{short} ({known.source})" if known is not None else short
        if known is not None:
            level, enabled = (known.level, True) if known.level != "off" else (level, False)
    else:
        place, _, aspect = finding.rule.rpartition(":")
        short = printable(f"{aspect} of {place}")
        where = f", as {finding.spec_path}:{finding.spec_line} says" if finding.spec_path is not None else ""
        full = printable(f"{short}, {report.spec} {report.version}{where}")
    log.describe(
        rule,
        short=short,
        full=full,
        remedy=f"specc explain {rule} says why this is demanded",
        level=level,
        enabled=enabled,
        page=page_of_rule(finding.rule, report.spec, delivery=report.dataset is not None),
    )


def _location(finding: Finding, report: FileReport) -> Data:
    """The place: file and line where the file is text, and names of what lies in it (3.28)."""
    of_text = finding.line is not None and finding.hdu is None and finding.index is None
    place = location(report.path, {"startLine": finding.line} if of_text and finding.line is not None else None)
    logical = _logical(finding)
    if logical:
        place["logicalLocations"] = logical
    return place


def _logical(finding: Finding) -> list[Data]:
    """Names of the parts, from the whole to the smallest (3.33): `SCI,2`, `SCI,2/BUNIT`, or a path in a tree."""
    hdu = _hdu(finding)
    parts: list[Data] = []
    if hdu:
        parts.append({"name": hdu, "fullyQualifiedName": hdu, "kind": "hdu"})
    for kind, name in (("keyword", finding.keyword), ("column", finding.column), ("member", finding.path)):
        if name:
            shown = printable(name)
            parts.append({"name": shown, "fullyQualifiedName": f"{hdu}/{shown}" if hdu else shown, "kind": kind})
    before = str(parts[-1]["fullyQualifiedName"]) if parts else ""
    if finding.row is not None:
        parts.append({"name": str(finding.row), "fullyQualifiedName": f"{before}[{finding.row}]", "kind": "row"})
    if finding.pixel is not None:
        pixel = ",".join(str(int(axis)) for axis in finding.pixel)
        parts.append({"name": pixel, "fullyQualifiedName": f"{before}[{pixel}]", "kind": "pixel"})
    return parts


def _hdu(finding: Finding) -> str:
    if finding.hdu is not None:
        name = printable(finding.hdu)
        return name if finding.extver in (None, 1) else f"{name},{finding.extver}"
    return "" if finding.index is None else f"HDU {finding.index}"


def _about(rule: str, finding: Finding, report: FileReport) -> tuple[str, ...]:
    """What a finding is about, in words that other changes of the file leave alone: no number of a line or card."""
    names = (finding.keyword, finding.column, finding.path)
    return (rule, uri_of(report.path), _hdu(finding), *(name or "" for name in names))


def _rest(finding: Finding, report: FileReport) -> Data:
    """What accepts it, the line of the spec, and what only our own readers know."""
    # 3.27.23: when any result of a run has suppressions, all have; an empty list says that there are none.
    rest: Data = {"suppressions": []}
    if finding.accepted is not None:
        said = [f"{finding.accepted.reason or 'no reason given'}"]
        said += [f"owner: {finding.accepted.owner}"] if finding.accepted.owner else []
        said += [f"until {finding.accepted.expires}"] if finding.accepted.expires else []
        words = printable("; ".join(said))
        rest["suppressions"] = [{"kind": "external", "status": "accepted", "justification": words}]
    if finding.spec_path is not None and finding.spec_line is not None:
        stated = location(finding.spec_path, {"startLine": finding.spec_line}, spec=True)
        rest["relatedLocations"] = [{"id": 1, **stated, "message": {"text": "the spec says so here"}}]
    known = {"product": report.product, "dataset": report.dataset, "card": finding.card, "row": finding.row}
    properties: Data = {name: value if isinstance(value, str) else int(value) for name, value in known.items() if value}
    rest["properties"] = {**properties, "verdict": report.verdict}
    if finding.count > 1:
        rest["occurrenceCount"] = int(finding.count)
    return rest
