"""What every engine of a run is asked and gives: the types that cross from one process to another.

All of it is picklable and stands for itself: a worker elsewhere has none of the user's specs, so a `Question` carries
text and code of the validators. What comes back is plain data (`specc.runtime.report.file_data`), of which
`specc.runtime.report.report_of` makes a report again.

An engine gives each task that it takes once, in any order; the run puts them in order. It takes tasks as it has room
for them, so that a listing of any length streams through, and it never runs further ahead of the oldest task that it
has not given than a bounded number of tasks.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specc.ready import Ready


class Task(NamedTuple):
    """What one process does at a time.

    number: from 0, in the order of the files. first: number of its first file, over all files of the run.
    files: paths (bytes that are no UTF-8 as surrogates, PEP 383), addresses, or `TAR::MEMBER`.
    """

    number: int
    first: int
    files: tuple[str, ...]


@dataclass(frozen=True)
class Question:
    """What is asked of every file.

    ready: the validators. structures: formats whose structure alone is judged, in place of validators. product: that
    every file is, `NAME` or `SPEC:NAME`. profile: under which specs that have it judge; beside: others judge, too, as
    they are. collect: keywords whose values
    are wanted, `KEYWORD` (of the first HDU that has it) or `HDU.KEYWORD`.
    """

    ready: tuple[Ready, ...] = ()
    structures: tuple[str, ...] = ()
    headers_only: bool = False
    product: str | None = None
    profile: str | None = None
    beside: bool = False
    collect: tuple[str, ...] = ()

    @cached_property
    def digest(self) -> str:
        """What tells it from every other question: equal ones have equal verdicts on equal files."""
        asked = hashlib.sha256(repr(self.specs).encode())
        options = (self.structures, self.headers_only, self.product, self.profile, self.beside, self.collect)
        asked.update(repr(options).encode("utf-8", "backslashreplace"))
        return asked.hexdigest()

    @property
    def specs(self) -> tuple[tuple[str, str], ...]:
        """The validators by name, each with a digest of all texts that took part in it."""
        return tuple((one.spec, hashlib.sha256(repr(sorted(one.texts)).encode()).hexdigest()) for one in self.ready)


class Keyword(NamedTuple):
    """One value that was asked for: index of the HDU, keyword, value as JSON has it."""

    hdu: int
    keyword: str
    value: Any


class Judged(NamedTuple):
    """What became of one file. Either data or a fault is there.

    data: as `file_data` gives it. fault: one line, without the path, about a check that broke, or a process that died
    of the file.
    seconds: that the check took. size in bytes and mtime_ns as they were before it; None where nobody can tell.
    """

    path: str
    data: dict[str, Any] | None
    fault: str | None = None
    seconds: float = 0.0
    size: int | None = None
    mtime_ns: int | None = None
    keywords: tuple[Keyword, ...] = ()


class Done(NamedTuple):
    """A task and what became of each of its files, in their order."""

    task: Task
    reports: tuple[Judged, ...]


class EngineError(Exception):
    """Nobody is there to judge, or no longer: the text says why, and what to do. The run can be resumed."""


class Engine(Protocol):
    """Who judges the files of a run."""

    @property
    def workers(self) -> int:
        """How many tasks are done at a time."""

    def judged(self, question: Question, tasks: Iterable[Task]) -> Iterator[Done]:
        """Give each task once, in any order, with one `Judged` a file in the order of its files.

        A task whose process was killed is tried again, file by file; a file with which it is killed again is told as
        a fault. Raises `EngineError`, and `specc.runtime.wanted.UsageError` for what the caller asked wrongly.
        """

    def close(self) -> None:
        """Let go of all processes, whatever they do."""


def available_cores() -> int:
    """How many cores this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity is not None else os.cpu_count() or 1
