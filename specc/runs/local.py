"""Judges in processes of this machine, each with a socket of its own.

`concurrent.futures` gives up all its processes and all that they do when one of them is killed, without saying which
task killed it, and starts them by importing the caller's main module again. Here a process is a plain Python that
imports the judging alone, so that any program may ask; one that dies is known by the end of its socket, and with it
the task that it had.

A process has one task at work and one that waits, so that it never waits for the parent.
"""

from __future__ import annotations

import pickle
import socket
import subprocess
import sys
from collections import deque
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING

from specc.runs.engine import Done, EngineError, Judged, Task
from specc.runs.judging import judge, products_of
from specc.runs.worker import READY
from specc.runtime.wanted import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specc.runs.engine import Question

_WAITING = 2  # tasks of a process: one at work, one to come
_AHEAD = 16  # tasks a process that may be done before the oldest is
_DEATHS = 2  # of a file alone, until it is told as a fault
_BAD_STARTS = 3  # processes that end before they begin, one after the other
_CODE = "import sys; sys.path[:] = {path!r}; from specc.runs.worker import work; work({handle})"


class Here:
    """Judges in this process, one task after the other."""

    workers = 1

    def judged(self, question: Question, tasks: Iterable[Task]) -> Iterator[Done]:
        """Give each task, in their order."""
        products_of(question)
        for task in tasks:
            yield judge(question, task)

    def close(self) -> None:
        """There is nothing to let go of."""


class Local:
    """Judges in as many processes as are asked for; they are started with the first task and serve one question."""

    def __init__(self, workers: int) -> None:
        self.workers = workers
        self._processes: list[_Process] = []

    def judged(self, question: Question, tasks: Iterable[Task]) -> Iterator[Done]:
        """Give each task as soon as it is done. Raises EngineError when no process comes up, UsageError as `judge`."""
        try:
            yield from _Shift(question, iter(tasks), self.workers, self._processes).done()
        finally:
            self.close()

    def close(self) -> None:
        """End all processes, whatever they do."""
        for process in self._processes:
            process.end()
        self._processes.clear()


class _Process:
    """One process, and the tasks that it has."""

    def __init__(self) -> None:
        ours, theirs = socket.socketpair()
        with theirs:
            code = _CODE.format(path=sys.path, handle=theirs.fileno())
            self._popen = subprocess.Popen(  # noqa: S603  our own interpreter and module
                [sys.executable, "-c", code],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,  # a report is written there
                pass_fds=[theirs.fileno()],
                process_group=0,  # Ctrl-C is heard by the parent alone
            )
        self.socket = Connection(ours.detach())
        self.tasks: deque[Task] = deque()
        self.began = False

    def ask(self, question: bytes) -> None:
        """Hand over what is asked of every file, pickled."""
        with suppress(OSError):  # one that has ended already is found by the end of its socket
            self.socket.send_bytes(question)

    def give(self, task: Task) -> None:
        """Hand over a task."""
        self.tasks.append(task)
        with suppress(OSError):  # as above
            self.socket.send(task)

    def end(self) -> None:
        """End it, and wait until it has."""
        self.socket.close()
        self._popen.kill()
        self._popen.wait()

    @property
    def end_said(self) -> str:
        """How it ended, in words."""
        code = self._popen.wait()
        return f"was killed by signal {-code}" if code < 0 else f"ended with code {code}"


class _Shift:
    """One question, all its tasks, and the processes that do them."""

    def __init__(self, question: Question, tasks: Iterator[Task], workers: int, processes: list[_Process]) -> None:
        self._question = pickle.dumps(question)
        self._tasks = tasks
        self._workers = workers
        self._processes = processes
        self._no_more = False
        self._oldest = 0  # number of the oldest task that is not done
        self._done: set[int] = set()  # those after it that are
        self._again: deque[Task] = deque()  # single files of tasks that a process died of
        self._mended: dict[int, _Mended] = {}
        self._bad_starts = 0

    def done(self) -> Iterator[Done]:
        """Give tasks until all are done."""
        while True:
            self._hand_out()
            busy = [process.socket for process in self._processes if process.tasks or not process.began]
            if not any(process.tasks for process in self._processes) and not self._again and self._no_more:
                return
            ready = set(wait(busy))
            for process in [one for one in self._processes if one.socket in ready]:
                yield from self._heard(process)

    def _hand_out(self) -> None:
        """Give each process what it has room for; start processes as long as there are tasks for them."""
        for process in self._processes:
            self._fill(process)
        started: list[tuple[_Process, Task]] = []
        while len(self._processes) < self._workers:
            first = self._next()
            if first is None:
                break
            started.append((_Process(), first))
            self._processes.append(started[-1][0])
        for process, first in started:  # only now, so that none waits until another has loaded what it needs
            process.ask(self._question)
            process.give(first)

    def _fill(self, process: _Process) -> None:
        while len(process.tasks) < _WAITING:
            if process.tasks and (self._again or process.tasks[0].number in self._mended):
                return  # a file that may kill is alone with its process
            following = self._next()
            if following is None:
                return
            process.give(following)

    def _next(self) -> Task | None:
        if self._again:
            return self._again.popleft()
        if self._no_more:
            return None
        if self._done and max(self._done) - self._oldest > _AHEAD * self._workers:
            return None
        task = next(self._tasks, None)
        if task is None:
            self._no_more = True
        return task

    def _heard(self, process: _Process) -> Iterator[Done]:
        """Take what a process says: that it began, a task that is done, or by its end that it died."""
        try:
            said = process.socket.recv()
        except (EOFError, OSError):
            yield from self._died(process)
            return
        if said == READY:
            process.began = True
            self._bad_starts = 0
        elif isinstance(said, Done):
            process.tasks.popleft()
            yield from self._one_done(said)
        else:
            raise UsageError(str(said))

    def _one_done(self, done: Done) -> Iterator[Done]:
        mended = self._mended.get(done.task.number)
        if mended is not None:
            whole = mended.with_file(done)
            if whole is None:
                return
            del self._mended[done.task.number]
            done = whole
        self._done.add(done.task.number)
        while self._oldest in self._done:
            self._done.remove(self._oldest)
            self._oldest += 1
        yield done

    def _died(self, process: _Process) -> Iterator[Done]:
        """Give back the tasks of a process that died; the first is what it died of."""
        self._processes.remove(process)
        process.end()
        if not process.began:
            self._bad_starts += 1
            if self._bad_starts >= _BAD_STARTS:
                raise EngineError(f"no process can be started to judge files: the last {process.end_said}")
            self._again.extend(process.tasks)
            return
        suspect, *innocent = process.tasks
        mended = self._mended.get(suspect.number)
        if mended is None:
            mended = self._mended[suspect.number] = _Mended(suspect)
            self._again.extend(mended.files())
        elif mended.died(suspect) < _DEATHS:
            self._again.append(suspect)
        else:
            fault = f"the process that judged it {process.end_said}, {_DEATHS} times over"
            yield from self._one_done(Done(suspect, (Judged(suspect.files[0], None, fault),)))
        self._again.extend(innocent)


class _Mended:
    """A task that a process died of, put together again of its files."""

    def __init__(self, task: Task) -> None:
        self._task = task
        self._judged: dict[int, Judged] = {}
        self._deaths: dict[int, int] = {}

    def files(self) -> Iterator[Task]:
        """Give each file as a task of its own."""
        for at, path in enumerate(self._task.files):
            yield Task(self._task.number, self._task.first + at, (path,))

    def died(self, task: Task) -> int:
        """Count a process that died of one file alone."""
        self._deaths[task.first] = self._deaths.get(task.first, 0) + 1
        return self._deaths[task.first]

    def with_file(self, done: Done) -> Done | None:
        """Take what became of one file; give the whole task with the last of them."""
        self._judged[done.task.first] = done.reports[0]
        if len(self._judged) < len(self._task.files):
            return None
        first = self._task.first
        return Done(self._task, tuple(self._judged[first + at] for at in range(len(self._task.files))))
