# SPDX-License-Identifier: BSD-3-Clause
"""A report as text for people and as JSON for programs.

Takes what `findings` holds; gives text. In text a rule goes without the name of its spec, which the file's first line
tells; in JSON it carries it. Nothing from a file reaches a terminal as a control character.
"""

from __future__ import annotations

from .findings import VERDICTS
from .pages import located, page_of_rule
from .values import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from .findings import Acceptance, FileReport, Finding, Report

    Painter = Callable[[str, str], str]

FORMAT = "1"  # of the JSON; a higher number when something changes its meaning
_COLOURS = {
    "pass": "32",
    "warn": "33",
    "fail": "31",
    "unmatched": "31",
    "unreadable": "31",
    "error": "31",
    "warning": "33",
    "info": "36",
}
_BOLD, _FAINT = "1", "2"
_LEVEL_WIDTH = len("warning")
_SOURCE_COLUMN = 70  # where the lines of the spec stand, unless the message is longer


def text(report: Report, *, colour: bool = False, docs: str = "") -> str:
    """The whole report for people, ending with a line that sums it up.

    colour: with ANSI sequences. docs: what stands before the addresses of pages, for findings to link to.
    """
    files = "".join(file_text(file, colour=colour, docs=docs) for file in (*report.files, *report.datasets))
    return files + summary_text(report.summary)


def file_text(file: FileReport, *, colour: bool = False, docs: str = "") -> str:
    """One file: what it is, then its findings, HDU by HDU. Every line ends in a newline.

    Of findings that are accepted there is no more than their number.
    """
    start = located(docs) if docs and colour else docs
    paint = _paint if colour else _plain
    judged = f"{f' as of {file.as_of}' if file.as_of else ''}{f', profile {file.profile}' if file.profile else ''}"
    what = file.dataset if file.product is None else file.product
    known = f"{what} ({file.spec} {file.version}{judged})" if what is not None else ""
    verdict = paint(file.verdict, _COLOURS[file.verdict])
    told = [finding for finding in file.findings if finding.accepted is None]
    hidden = len(file.findings) - len(told)
    accepted = paint(f"  {hidden:,} accepted", _FAINT) if hidden else ""
    lines = [f"{paint(printable(file.path), _BOLD)}  {verdict}  {known}".rstrip() + accepted]
    whole = "file" if file.dataset is None else "delivery"
    labels = [_label(finding) or whole for finding in told]
    width = max(map(len, labels), default=0)
    previous = None
    for finding, label in zip(told, labels, strict=True):
        shown_label = "" if label == previous else label
        previous = label
        level = paint(finding.level, _COLOURS[finding.level]) + " " * (_LEVEL_WIDTH - len(finding.level))
        rule = printable(finding.rule)
        linked = _linked(rule, start + page_of(finding, file)) if start and colour else rule
        lines.append(f"  {shown_label:{width}}  {level}  {linked}")
        lines.append(" " * (width + 4) + _explained(finding, paint))
        if start and not colour:
            lines.append(f"{' ' * (width + 4)}see {printable(start)}{page_of(finding, file)}")
    return "\n".join(lines) + "\n"


def summary_text(summary: dict[str, int]) -> str:
    """One line: `3 files: 2 pass, 1 fail; 4 errors, 1 warning`."""
    verdicts = [f"{summary[verdict]:,} {verdict}" for verdict in VERDICTS if summary[verdict]]
    line = _counted(summary["files"], "file")
    if verdicts:
        line += ": " + ", ".join(verdicts)
    if "datasets" in summary:
        many = "delivery" if summary["datasets"] == 1 else "deliveries"
        line += f"; {summary['datasets']:,} {many}: {summary['whole_datasets']:,} whole"
    accepted = f"; {summary['accepted']:,} accepted" if summary["accepted"] else ""
    faults = f"; {summary['faults']:,} not judged" if "faults" in summary else ""
    found = f"{_counted(summary['errors'], 'error')}, {_counted(summary['warnings'], 'warning')}"
    return f"{line}; {found}{accepted}{faults}\n"


def as_json(report: Report, docs: str = "") -> str:
    """The report as one JSON text, in ASCII, without a newline at its end."""
    return json_text(as_data(report, docs))


def json_text(data: object) -> str:
    """Plain data as JSON in ASCII, so that no terminal and no pipe can stumble over it."""
    import json

    return json.dumps(data, indent=2, allow_nan=False)


def as_data(report: Report, docs: str = "") -> dict[str, object]:
    """The report as dicts, lists, texts and numbers that JSON can hold. docs: what stands before each `page`."""
    files = [file_data(file) for file in report.files]
    datasets = {"datasets": [file_data(one) for one in report.datasets]} if report.datasets else {}
    known = {"docs": docs} if docs else {}
    return {"specc": FORMAT, **known, "files": files, **datasets, "summary": report.summary}


def file_data(file: FileReport) -> dict[str, object]:
    """One file, or one delivery, as plain data."""
    return {
        "path": file.path,
        "spec": file.spec,
        "version": file.version,
        "product": file.product,
        "profile": file.profile,
        "as_of": file.as_of,
        "verdict": file.verdict,
        **file.more,
        "findings": [_finding_data(finding, file) for finding in file.findings],
    }


def report_of(data: Mapping[str, Any]) -> FileReport:
    """The report that plain data came from: `file_data(report_of(data)) == data`, and as text it is the same."""
    from .findings import FileReport

    spec = data["spec"]
    findings = [_finding_of(one, spec) for one in data["findings"]]
    if "dataset" in data:
        from .deliveries.reports import delivery_of

        return delivery_of(data, findings)
    return FileReport(
        data["path"],
        findings,
        spec=spec,
        version=data["version"],
        product=data["product"],
        profile=data["profile"],
        as_of=data["as_of"],
        verdict=data["verdict"],
    )


def _finding_of(data: Mapping[str, Any], spec: str | None) -> Finding:
    from .findings import Acceptance, Finding

    place, source = dict(data["where"]), data["spec"]
    if place["pixel"] is not None:
        place["pixel"] = tuple(place["pixel"])
    rule: str = data["rule"]
    made = Finding(
        rule if spec is None else rule.removeprefix(f"{spec}:"),
        data["level"],
        data["message"],
        count=data["count"],
        expected=data["expected"],
        found=data["found"],
        fix=data["fix"],
        spec_path=None if source is None else source["path"],
        spec_line=None if source is None else source["line"],
        **place,
    )
    accepted = data["accepted"]
    made.accepted = None if accepted is None else Acceptance(**accepted)
    return made


def _finding_data(finding: Finding, file: FileReport) -> dict[str, object]:
    source = None
    if finding.spec_path is not None:
        source = {"path": finding.spec_path, "line": finding.spec_line}
    return {
        "rule": full_id(finding, file),
        "level": finding.level,
        "message": finding.message,
        "where": {
            "hdu": finding.hdu,
            "extver": finding.extver,
            "index": finding.index,
            "keyword": finding.keyword,
            "card": finding.card,
            "column": finding.column,
            "row": _number(finding.row),
            "pixel": None if finding.pixel is None else [int(axis) for axis in finding.pixel],
            "path": finding.path,
            "line": finding.line,
        },
        "count": _number(finding.count),
        "expected": plain_value(finding.expected),
        "found": plain_value(finding.found),
        "spec": source,
        "fix": finding.fix,
        "page": page_of(finding, file),
        "accepted": None if finding.accepted is None else _acceptance_data(finding.accepted),
    }


def _acceptance_data(accepted: Acceptance) -> dict[str, object]:
    return {
        "reason": accepted.reason,
        "owner": accepted.owner,
        "expires": accepted.expires,
        "entry": accepted.entry,
    }


def full_id(finding: Finding, file: FileReport) -> str:
    """Id of a rule with the name of its spec before it, as programs know it: `jwst.imaging:cal/SCI/BUNIT:unit`."""
    return f"{file.spec}:{finding.rule}" if file.spec is not None and not finding.structural else finding.rule


def told_alone(finding: Finding) -> str:
    """A finding in one line that needs no other: place in the file, message, how often."""
    label, place = _label(finding), _place(finding)
    said = f"{label}{', ' if place else ': '}" if label else ""
    often = f" (first of {finding.count:,})" if finding.count > 1 else ""
    return f"{said}{place}{printable(finding.message)}{often}"


def page_of(finding: Finding, file: FileReport) -> str:
    """Where the documents say what a finding is about, within the folder of the pages."""
    return page_of_rule(finding.rule, file.spec, delivery=file.dataset is not None)


def _number(value: int | None) -> int | None:
    return None if value is None else int(value)  # an integer of numpy among them


def plain_value(value: object) -> object:
    """A value as JSON has it: containers become lists, what it cannot hold (NaN, complex numbers) becomes text."""
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, float):
        return float(value) if abs(value) < float("inf") else str(float(value))
    if isinstance(value, (list, tuple)):
        return [plain_value(item) for item in value]
    if isinstance(value, (set, frozenset)):
        return [plain_value(item) for item in sorted(value, key=str)]
    if isinstance(value, dict):
        return {str(key): plain_value(item) for key, item in value.items()}
    item = getattr(value, "item", None)  # a number of numpy
    plain = item() if callable(item) else None
    return plain_value(plain) if isinstance(plain, (bool, int, float, str)) else str(value)


def _explained(finding: Finding, paint: Painter) -> str:
    """Second line of a finding: place, message, how often, and where the spec says so."""
    said = f"{_place(finding)}{printable(finding.message)}"
    if finding.count > 1:
        said += f" (first of {finding.count:,})"
    behind = []
    if finding.spec_path is not None:
        behind.append(f"{finding.spec_path}:{finding.spec_line}")
    if finding.fix is not None:
        behind.append("fixable")
    if not behind:
        return said
    return f"{said:{_SOURCE_COLUMN}}  {paint('  '.join(behind), _FAINT)}"


def _label(finding: Finding) -> str:
    """The HDU, as people call it: EXTVER is 1 unless something else is said (Standard 4.4.2.6). Empty for a file."""
    if finding.hdu is not None:
        name = printable(finding.hdu)
        return name if finding.extver in (None, 1) else f"{name},{finding.extver}"
    return "" if finding.index is None else f"HDU {finding.index}"


def _place(finding: Finding) -> str:
    """The place within the HDU, with the colon that the message follows; or nothing."""
    if finding.pixel is not None:
        return "pixel (" + ", ".join(str(axis) for axis in finding.pixel) + "): "
    if finding.row is not None:
        line = f"line {finding.line}, " if finding.line is not None else ""
        return f"{line}row {finding.row}: "
    if finding.card is not None:
        # A rule of a spec names its keyword; one of the standard does so in its message, or not at all.
        unsaid = finding.structural and finding.keyword is not None and finding.keyword not in finding.message
        return f"card {finding.card}, {printable(str(finding.keyword))}: " if unsaid else f"card {finding.card}: "
    if finding.path is not None:
        place = printable(finding.path)
        return f"{place}: " if finding.line is None else f"{place}, line {finding.line}: "
    if finding.line is None:
        return ""
    # What is said of a text begins with the column, where it knows one.
    return f"line {finding.line}{', ' if finding.message.startswith('column ') else ': '}"


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _linked(words: str, address: str) -> str:
    """Words that lead somewhere, in a terminal that knows links (OSC 8); others show the words alone."""
    return f"\x1b]8;;{address}\x1b\\{words}\x1b]8;;\x1b\\"


def _paint(words: str, code: str) -> str:
    return f"\x1b[{code}m{words}\x1b[0m"


def _plain(words: str, _code: str) -> str:
    return words
