"""A run: files go in, their reports come out in the same order, whoever judges them and however often it was stopped.

Takes a question, the files and an engine; gives reports one after the other and keeps none. With a record every task
is kept, and what the record has is given again without being judged again. It may be
stopped at any time: tasks at work are finished and given, and the record says where to go on.

A task is kept after its reports were given, with whatever was accepted of them on the way.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from specc.runs.engine import EngineError
from specc.runs.store import DONE, INTERRUPTED, RUNNING, CannotRecord
from specc.runs.tasks import Tasks
from specc.runtime.report import file_data, report_of
from specc.runtime.wanted import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator

    from specc.runs.engine import Done, Engine, Judged, Question
    from specc.runs.store import Store
    from specc.runtime.findings import FileReport

    OnFault = Callable[[str, str], None]


class CheckFault(Exception):  # noqa: N818  it says whose
    """A check broke, or the process that it ran in died; the text names the file and is meant for its developers."""


class Whole(Protocol):
    """What many files are together: deliveries."""

    def take(self, report: FileReport) -> None:
        """Take the report of a file, in its order."""

    def reports(self) -> Iterator[FileReport]:
        """Give the reports, after the last file was taken."""


class Run:
    """One run, to be iterated once.

    batch: files of a task, where somebody says so. store: the record, new or to be gone on with. on_fault: called
    with the path of a file that could not be judged by a fault of ours, and a line that says why; the file is then
    left out. Without it `CheckFault` is raised. whole: what makes reports of many files together, after all others.
    """

    def __init__(
        self,
        question: Question,
        files: Iterable[str],
        engine: Engine,
        *,
        batch: int | None = None,
        store: Store | None = None,
        on_fault: OnFault | None = None,
        whole: Whole | None = None,
    ) -> None:
        """Raises UsageError when a record is gone on with, and its files are not the first of these."""
        self._question = question
        self._engine = engine
        self._store = store
        self._on_fault = on_fault
        self._whole = whole
        self._files = iter(files)
        self.known = 0 if store is None else _same(store, self._files)  # files that are judged already
        self.stopped = False
        self._tasks = Tasks(self._files, engine.workers, first=self.known, batch=batch)

    def stop(self) -> None:
        """Begin no more tasks; those at work are finished."""
        self.stopped = True
        self._tasks.stop()

    def reports(self) -> Generator[FileReport, None, None]:
        """Give the reports. Raises what engine and store raise, after all that came before was given."""
        if self._store is None:
            yield from self._new()
            yield from self._together()
            return
        yield from self._kept(self._store)
        if self._store.about["state"] == DONE:
            yield from (report_of(one) for one in self._store.deliveries())
            return
        self._store.state(RUNNING)
        try:
            yield from self._new()
            yield from self._together()
        except BaseException:
            self.stopped = True
            with suppress(CannotRecord):  # what keeps the record from being written is on its way already
                self._store.state(INTERRUPTED)
            raise
        self._store.state(INTERRUPTED if self.stopped else DONE)

    def _kept(self, store: Store) -> Iterator[FileReport]:
        for one in store.judged():
            report = self._report(one)
            if report is not None:
                _asked_anew(report)
                yield report

    def _new(self) -> Iterator[FileReport]:
        for done in self._in_order():
            self._tasks.learn(done)
            kept = []
            for one in done.reports:
                report = self._report(one)
                if report is not None:
                    yield report
                accepted = report is not None and report.accepted
                kept.append(one._replace(data=file_data(report)) if report is not None and accepted else one)
            if self._store is not None:
                self._store.add(done.task, kept)

    def _together(self) -> Iterator[FileReport]:
        """Give the reports of many files together, once there are all."""
        if self._whole is None or self.stopped:
            return
        for number, report in enumerate(self._whole.reports()):
            yield report
            if self._store is not None:
                self._store.add_delivery(number, file_data(report))

    def _report(self, one: Judged) -> FileReport | None:
        if one.data is None:
            fault = one.fault or "nothing is known of it"
            if self._on_fault is None:
                raise CheckFault(f"{one.path}: {fault}")
            self._on_fault(one.path, fault)
            return None
        report = report_of(one.data)
        if self._whole is not None:
            self._whole.take(report)
        return report

    def _in_order(self) -> Iterator[Done]:
        """Give tasks in the order of their files."""
        early: dict[int, Done] = {}
        wanted = 0
        for done in self._engine.judged(self._question, self._tasks):
            early[done.task.number] = done
            while wanted in early:
                yield early.pop(wanted)
                wanted += 1
        if wanted != self._tasks.count:
            raise EngineError(f"{self._tasks.count - wanted} tasks were given to an engine and never came back")


def _asked_anew(report: FileReport) -> None:
    """Let what was accepted be asked again, as it may have changed."""
    for finding in report.findings:
        finding.accepted = None
    report.settle()


def _same(store: Store, files: Iterator[str]) -> int:
    """Step over the files that a record has; gives their number. Raises UsageError where the list has changed."""
    number = 0
    for number, known in enumerate(store.paths(), 1):
        now = next(files, None)
        if now != known:
            became = "there is no such file any more" if now is None else f"it is {now} now"
            raise UsageError(
                f"the list of files is not that of {store.path}: file {number:,} was {known}, {became}; "
                "begin a new record with --record"
            )
    if store.about["state"] == DONE:
        more = next(files, None)
        if more is not None:
            raise UsageError(f"{store.path} is the record of a run that is done, without {more}; judge that by itself")
    return number
