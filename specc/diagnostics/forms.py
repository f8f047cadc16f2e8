"""Mistakes in specs in the forms that people's tools read: those in which the runtime reports what it finds in files.

Takes diagnostics, the specs that were looked at, and a stream; writes one form. `where` says how a source's path is
shown. Regions have lines and columns from 1, in code points, their ends not included.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from specc.diagnostics.codes import CODES
from specc.diagnostics.render import as_data, as_text, counted
from specc.runtime.pages import DIAGNOSTICS, fragment, located
from specc.runtime.reports.github import Annotations
from specc.runtime.reports.junit import Suites
from specc.runtime.reports.sarif import SarifLog, artifact, fingerprint, location
from specc.runtime.values import printable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TextIO

    from specc.diagnostics.record import Diagnostic
    from specc.diagnostics.render import Where
    from specc.source import Span

FORMS = ("jsonl", "sarif", "junit", "github")
_FORMAT = "1"  # of the lines; a higher number when something changes its meaning


@dataclass(frozen=True, slots=True)
class Checked:
    """What was looked at. paths: of the specs, as they are shown. docs: before the addresses of pages, or nothing."""

    paths: Sequence[str]
    diagnostics: Sequence[Diagnostic]
    where: Where
    docs: str
    version: str
    exit_code: int


def write(form: str, checked: Checked, stream: TextIO) -> None:
    """Write one of `FORMS`."""
    {"jsonl": _json_lines, "sarif": _sarif, "junit": _junit, "github": _github}[form](checked, stream)


def _json_lines(checked: Checked, stream: TextIO) -> None:
    """Write a line a diagnostic between the one that names the form and the one that sums up."""
    errors, warnings, notes = counted(checked.diagnostics)
    lines = [
        {"specc": _FORMAT},
        *(as_data(one, checked.where) for one in checked.diagnostics),
        {"summary": {"specs": len(checked.paths), "errors": errors, "warnings": warnings, "infos": notes}},
    ]
    stream.writelines(json.dumps(line, allow_nan=False) + "\n" for line in lines)


def _sarif(checked: Checked, stream: TextIO) -> None:
    """Write a result a diagnostic, with what mends it."""
    log = SarifLog(stream, docs=located(checked.docs) if checked.docs else "", version=checked.version)
    seen: dict[tuple[str, ...], int] = {}
    for one in checked.diagnostics:
        if not log.knows(one.code):
            known = CODES[one.code]
            log.describe(
                one.code,
                short=known.title,
                full=known.title,
                remedy=f"specc explain {one.code} says why, with an example",
                level=known.severity,
                page=DIAGNOSTICS + fragment(one.code),
            )
        path = checked.where(one.span.source)
        about = (one.code, path, one.message)
        seen[about] = seen.get(about, 0) + 1
        more: dict[str, object] = {
            "locations": [_place(one.span, checked.where)],
            "partialFingerprints": fingerprint(about, seen[about]),
        }
        if one.others:
            more["relatedLocations"] = [
                {"id": number, **_place(other.span, checked.where), "message": {"text": printable(other.text)}}
                for number, other in enumerate(one.others, 1)
            ]
        if one.fix is not None:
            change = {
                "artifactLocation": artifact(checked.where(one.fix.span.source)),
                "replacements": [
                    {"deletedRegion": _region(one.fix.span), "insertedContent": {"text": one.fix.replacement}}
                ],
            }
            sure = "safe" if one.fix.safe else "look at it before applying it"
            more["fixes"] = [{"description": {"text": sure}, "artifactChanges": [change]}]
        log.result(one.code, one.severity, _words(one), more)
    log.finish(checked.exit_code)


def _junit(checked: Checked, stream: TextIO) -> None:
    """Write a case a spec: errors are its failure, warnings its output."""
    suites = Suites(stream)
    by_path: dict[str, list[Diagnostic]] = {path: [] for path in checked.paths}
    for one in checked.diagnostics:
        by_path.setdefault(checked.where(one.span.source), []).append(one)
    for path, found in by_path.items():
        errors = [one for one in found if one.severity == "error"]
        others = "\n\n".join(as_text(one, checked.where) for one in found if one.severity != "error")
        failure = None
        if errors:
            more = f" (and {len(errors) - 1:,} more)" if len(errors) > 1 else ""
            text = "\n\n".join(as_text(one, checked.where) for one in errors)
            failure = (errors[0].code, errors[0].message + more, text)
        suites.case("specc check", path, failure=failure, out=others)
    suites.finish()


def _github(checked: Checked, stream: TextIO) -> None:
    """Write an annotation a diagnostic, at its line and column."""
    annotations = Annotations(stream)
    for one in checked.diagnostics:
        place = _region(one.span)
        region = {"line": place["startLine"], "endLine": place["endLine"]}
        if place["startLine"] == place["endLine"]:  # GitHub wants columns of one line only
            region |= {"col": place["startColumn"], "endColumn": place["endColumn"]}
        title = f"{one.code}: {CODES[one.code].title}"
        path = checked.where(one.span.source)
        annotations.annotate(one.severity, _words(one), title=title, path=path, region=region)
    annotations.finish()
    errors, warnings, _ = counted(checked.diagnostics)
    annotations.plain(f"specs: {len(checked.paths):,}; errors: {errors:,}, warnings: {warnings:,}")


def _words(one: Diagnostic) -> str:
    """Give message, notes and help, a line each."""
    said = [one.message, *one.notes, *([f"help: {one.help}"] if one.help else [])]
    return "\n".join(printable(line) for text in said for line in text.splitlines())


def _place(span: Span, where: Where) -> dict[str, object]:
    return location(where(span.source), _region(span))


def _region(span: Span) -> dict[str, int]:
    line, column = span.source.position(span.start)
    end_line, end_column = span.source.position(span.end)
    return {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}
