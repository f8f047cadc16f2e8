"""Files put together to tasks: as many as keep a process busy for a while, few where few are left.

Takes paths one after the other; gives tasks, when they are asked for. How long files take is learned on the way, so
that many small files are a task and one large file is one, too.
"""

from __future__ import annotations

from collections import deque
from itertools import islice
from typing import TYPE_CHECKING

from specc.runs.engine import Task

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specc.runs.engine import Done

_FIRST = 4  # files of a task while nobody knows how long they take
_MOST = 512
_SECONDS = 0.4  # that a task should take: long against what it costs to hand it over, short for whoever interrupts
_NAME_BYTES = 1 << 15  # of all names of a task, so that handing it over waits for nobody
_WEIGHT = 0.5  # of what was learned last


class Tasks:
    """The tasks of a run. Iterate once; `learn` from each that is done, `stop` to have no more.

    first: number of the first file. workers: how many share them. batch: files of a task, where somebody says so.
    """

    def __init__(self, files: Iterable[str], workers: int, *, first: int = 0, batch: int | None = None) -> None:
        self._files = iter(files)
        self._ahead: deque[str] = deque()
        self._workers = workers
        self._batch = batch
        self._size = float(_FIRST)
        self._given = first
        self.count = 0  # tasks that were given
        self._stopped = False

    def __iter__(self) -> Iterator[Task]:
        """Give tasks until there are no more files, or somebody stops."""
        while not self._stopped:
            files = self._take(self._next_size())
            if not files:
                return
            task = Task(self.count, self._given, files)
            self.count += 1
            self._given += len(files)
            yield task

    def stop(self) -> None:
        """Give no more tasks."""
        self._stopped = True

    def learn(self, done: Done) -> None:
        """Know how long a task took."""
        seconds = sum(one.seconds for one in done.reports) / max(len(done.reports), 1)
        wanted = min(max(_SECONDS / max(seconds, 1e-6), 1.0), float(_MOST))
        # Twice as many at most: the files that come next may take longer than those that came first.
        self._size = min(2 * self._size, (1 - _WEIGHT) * self._size + _WEIGHT * wanted)

    def _next_size(self) -> int:
        if self._batch is not None:
            return self._batch
        size = max(int(self._size), 1)
        shared = 2 * self._workers * size
        self._ahead.extend(islice(self._files, shared - len(self._ahead)) if len(self._ahead) < shared else ())
        # Near the end each process gets its part of what is left, in two halves.
        return min(size, max(-(-len(self._ahead) // (2 * self._workers)), 1))

    def _take(self, size: int) -> tuple[str, ...]:
        taken: list[str] = []
        length = 0
        while len(taken) < size:
            if not self._ahead:
                self._ahead.extend(islice(self._files, size - len(taken)))
                if not self._ahead:
                    break
            length += len(self._ahead[0])
            if taken and length > _NAME_BYTES:
                break
            taken.append(self._ahead.popleft())
        return tuple(taken)
