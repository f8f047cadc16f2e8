"""What a person sees of a long run on standard error: files so far, rate, what is left, and how many fail.

Takes reports on their way to be written; gives them on. On a terminal one line is drawn over and over, through rich;
elsewhere a plain line is written a minute, for logs. Runs of a second say nothing.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from specc.cli.terminal import number

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.progress import Progress

    from specc.runtime.findings import FileReport

_QUIET = 1.0  # seconds: what is quick needs no telling
_DRAWN = 0.2
_LOGGED = 60.0
_COUNTING = 0.03  # of the time of a run, that counting its files ahead may take
_MINUTE, _HOUR = 60, 3600


class Ahead:
    """How many files there are to be, counted bit by bit beside the run; None until the last was counted."""

    def __init__(self, files: Iterable[str] | None) -> None:
        self._files = None if files is None else iter(files)
        self._count = 0
        self.total: int | None = None

    def look(self, seconds: float) -> None:
        """Count for so long."""
        if self._files is None:
            return
        until = time.monotonic() + seconds
        for _ in self._files:
            self._count += 1
            if time.monotonic() > until:
                return
        self.total, self._files = self._count, None


def watched(reports: Iterable[FileReport], files: Iterable[str] | None = None) -> Iterator[FileReport]:
    """Pass reports on, and tell of them while that takes long. files: the same files, to be counted."""
    drawn = sys.stderr.isatty()
    if drawn and sys.stdout.isatty():  # the report itself moves there
        yield from reports
        return
    ahead = Ahead(files)
    began = told = time.monotonic()
    due = began + (_QUIET if drawn else _LOGGED)
    bar: Progress | None = None
    failing = 0
    try:
        for count, report in enumerate(reports, 1):
            failing += report.fails
            yield report
            now = time.monotonic()
            if now < due:
                continue
            ahead.look(_COUNTING * (now - told))
            told = now
            line = said(count, now - began, failing, ahead.total)
            if drawn:
                bar = bar or _bar()
                bar.update(bar.task_ids[0], description=line, refresh=True)
            else:
                sys.stderr.write(f"specc: {line}\n")
                sys.stderr.flush()
            due = time.monotonic() + (_DRAWN if drawn else _LOGGED)
    finally:
        if bar is not None:
            bar.stop()


def said(count: int, seconds: float, failing: int, total: int | None) -> str:
    """How far a run is, in words."""
    rate = count / max(seconds, 1e-9)
    line = f"{number(count, 'file')}, {rate:,.0f} a second" if rate >= 1 else f"{number(count, 'file')}"
    if total is not None and total >= count:
        line += f", {total - count:,} to go in about {_duration((total - count) / rate)}"
    return f"{line}; {failing:,} fail"


def _duration(seconds: float) -> str:
    if seconds < _MINUTE:
        return f"{seconds:.0f} s"
    if seconds < _HOUR:
        return f"{seconds / _MINUTE:.0f} min"
    return f"{seconds / _HOUR:.1f} h"


def _bar() -> Progress:
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn

    bar = Progress(
        SpinnerColumn(),
        TextColumn("{task.description}", markup=False),
        console=Console(file=sys.stderr),
        auto_refresh=False,  # no thread beside us, and nothing is drawn while nothing happens
        transient=True,
    )
    bar.add_task("")
    bar.start()
    return bar
