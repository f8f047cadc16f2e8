"""A report as one page of HTML that asks for nothing else: no address is fetched, and it works without scripts.

Takes reports as any sink does; keeps what `collected` keeps, and writes the page when the run ends. Colours are those
of the documents. Its policy names its one style and its one script by their hashes, so that nothing that came out of a
file could run even if it were markup.
"""

from __future__ import annotations

import base64
import hashlib
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from specc.backends.docs.assets import style
from specc.reports import collected
from specc.reports.collected import Collected
from specc.runtime.findings import LEVELS, VERDICTS
from specc.runtime.pages import located
from specc.runtime.report import summary_text

if TYPE_CHECKING:
    from typing import TextIO

    from specc.reports.collected import OfRule
    from specc.runtime.findings import FileReport
    from specc.runtime.tally import Tally

_STATIC = Path(__file__).with_name("static")
_ORDER = {level: number for number, level in enumerate((*LEVELS, "accepted"))}


@dataclass(frozen=True, slots=True)
class Page:
    """All that the template prints. docs: before the addresses of pages, or nothing; made: the day and hour."""

    run: Collected
    rules: list[OfRule]
    summary: dict[str, int]
    line: str
    docs: str
    made: str
    version: str


class HtmlSink:
    """Writes the page at the end of a run. docs: what stands before the addresses of pages. version: of specc."""

    def __init__(self, stream: TextIO, *, docs: str = "", version: str = "") -> None:
        self._stream = stream
        self._docs = located(docs) if docs else ""
        self._version = version
        self._run = Collected()

    def file(self, report: FileReport) -> None:
        """Take in a file, or a delivery."""
        self._run.add(report)

    def fault(self, path: str, message: str) -> None:
        """Take in a file that was not judged."""
        self._run.fault(path, message)

    def finish(self, tally: Tally) -> None:
        """Write the page."""
        rules = sorted(self._run.rules.values(), key=lambda one: (_ORDER[one.level], -one.files, one.rule))
        page = Page(
            self._run,
            rules,
            tally.summary,
            summary_text(tally.summary).rstrip("\n"),
            self._docs,
            _now(),
            self._version,
        )
        for piece in _environment().get_template("report.html").generate(page=page):
            self._stream.write(piece)


def _now() -> str:
    """Give the time in UTC; that of SOURCE_DATE_EPOCH where pages are to be the same again."""
    told = os.environ.get("SOURCE_DATE_EPOCH", "")
    when = datetime.fromtimestamp(int(told), UTC) if told.isdigit() else datetime.now(UTC)
    return when.strftime("%Y-%m-%d %H:%M UTC")


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("specc.reports"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    css = style("tokens") + (_STATIC / "report.css").read_text(encoding="utf-8")
    script = (_STATIC / "report.js").read_text(encoding="utf-8")
    environment.globals.update(
        css=Markup(css),  # noqa: S704  ours, out of files of this package
        script=Markup(script),  # noqa: S704  as the styles
        policy=f"default-src 'none'; style-src {_hash(css)}; script-src {_hash(script)}; base-uri 'none'; "
        "form-action 'none'",
        verdicts=VERDICTS,
        limits=collected,
    )
    environment.filters["number"] = _number
    return environment


def _hash(text: str) -> str:
    digest = base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
    return f"'sha256-{digest}'"


def _number(count: int, noun: str = "", many: str = "") -> str:
    """Give a number with its thousands apart, and the noun that agrees with it."""
    if not noun:
        return f"{count:,}"
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {many or noun + 's'}"
