"""Judges on the machines of a Dask cluster: `dask.distributed`, which observatories run already.

A cluster of this machine unless a scheduler is named. Placing tasks, starting dead workers again and trying elsewhere
what they had is Dask's; here it is said what is asked of the workers, how many tasks are at work at a time, and what
becomes of a task that took its workers with it.

Dask counts such deaths (`distributed.scheduler.allowed-failures`) and then gives the task up, with whatever else its
worker had. Its files are then judged one after the other with nothing else at work, so that no file is blamed for the
deeds of another.
"""

from __future__ import annotations

import logging
import os
import pickle
import signal
import zlib
from collections import deque
from concurrent.futures import CancelledError
from contextlib import ExitStack, suppress
from pydoc import locate
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import dask
from distributed import Client, LocalCluster
from distributed.scheduler import KilledWorker

import specc
from specc.remote import is_address
from specc.runs.engine import Done, EngineError, Judged, Question, Task
from specc.runs.judging import judge, products_of
from specc.runtime.wanted import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from distributed import Future

_AT_WORK = 2  # tasks of a worker: one at work, one to come
_AHEAD = 16  # tasks a worker that may be done before the oldest is
_PATIENCE = 60.0  # seconds without any worker until the run is given up
_LOOK = 2.0  # seconds between two looks at whether there are workers
_CONNECT = 10  # seconds until a scheduler must have answered
_OURS = {  # settings of a cluster of our own
    "distributed.scheduler.allowed-failures": 1,  # deaths that a task survives: the second one tells
    "distributed.deploy.lost-worker-timeout": "1h",  # a busy machine takes longer than 15 s to start one anew
}


class Dask:
    """Judges as tasks of `dask.distributed`.

    workers: processes of a cluster on this machine. scheduler: address of one that runs already, `tcp://host:8786`, in
    place of it; its workers then say how many there are.
    """

    def __init__(self, workers: int, scheduler: str | None = None) -> None:
        """Raises EngineError when nobody answers there, or its workers have no specc or another one."""
        self._cluster: LocalCluster | None = None
        self._settings = ExitStack()
        try:
            self._client = self._local(workers) if scheduler is None else _connected(scheduler)
        except BaseException:
            self.close()
            raise
        self._where = scheduler or "this machine"
        if scheduler is not None:
            _hold_to_version(self._client, scheduler)

    def _local(self, workers: int) -> Client:
        self._settings.enter_context(dask.config.set(_OURS))  # some are asked for whenever a worker dies
        self._cluster = cluster = LocalCluster(
            n_workers=workers,
            threads_per_worker=1,
            dashboard_address=None,
            silence_logs=logging.CRITICAL,  # of workers that die; the run tells what became of their files
        )
        client = Client(cluster, set_as_default=False)
        client.register_worker_callbacks(_leave_interrupts)
        return client

    @property
    def workers(self) -> int:
        """How many tasks are done at a time: threads of all workers."""
        threads: dict[str, int] = self._client.nthreads()
        return max(1, sum(threads.values()))

    def judged(self, question: Question, tasks: Iterable[Task]) -> Iterator[Done]:
        """Give each task as soon as it is done. Raises EngineError when no worker is left, UsageError as `judge`."""
        products_of(question)
        shift = _Shift(self, question, iter(tasks))
        try:
            yield from shift.done()
        finally:
            shift.cancel()

    def close(self) -> None:
        """Leave the cluster, and end it where it is ours, however far it came; Dask asserts that it came up."""
        with suppress(Exception):
            self._client.close()
        if self._cluster is not None:
            with suppress(Exception):
                self._cluster.close()
        self._settings.close()

    def ask(self, question: Future, task: Task, key: str) -> Future:
        """Hand over a task."""
        return self._client.submit(_judged, question, task, key=key, pure=False)

    def hand_out(self, question: Question) -> Future:
        """Hand over what is asked of every file, once. As a task of its own it comes back when its holders are lost."""
        packed = zlib.compress(pickle.dumps(question), 1)
        return self._client.submit(_unpacked, packed, key=f"specc-question-{uuid4().hex}", pure=False)

    def has_workers(self) -> bool:
        """Say whether any worker is there. Raises EngineError when the scheduler is gone."""
        try:
            return bool(self._client.scheduler_info(n_workers=1).get("n_workers", 0))
        except (OSError, TimeoutError) as error:
            raise EngineError(self.gone()) from error

    def gone(self) -> str:
        """What is said when nobody is there to judge."""
        remedy = "start it again, and go on with --resume if there is a --record"
        return f"the Dask cluster of {self._where} is gone: {remedy}"


def _leave_interrupts() -> None:
    """Have a worker go on when somebody presses Ctrl-C: this process hears it, and decides."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _judged(question: Question, task: Task) -> Done | str:
    """Judge a task on a worker; a text says what is asked wrongly."""
    try:
        return judge(question, task)
    except UsageError as error:
        return str(error)


def _unpacked(packed: bytes) -> Question:
    made = pickle.loads(zlib.decompress(packed))  # noqa: S301  what `hand_out` packed
    return made if isinstance(made, Question) else Question()


def _connected(scheduler: str) -> Client:
    try:
        return Client(scheduler, timeout=_CONNECT, set_as_default=False)
    except (OSError, TimeoutError, ValueError, TypeError) as error:
        raise EngineError(
            f"{scheduler}: no Dask scheduler answers there: start one with dask scheduler, and workers with "
            f"dask worker {scheduler} --nthreads 1 --nworkers auto"
        ) from error


def _hold_to_version(client: Client, scheduler: str) -> None:
    """Raise EngineError when workers would judge otherwise than this process does, or not at all."""
    found: dict[str, Any] = client.run(locate, "specc.__version__", on_error="return")
    if not found:
        raise EngineError(f"{scheduler} has no workers: start some with dask worker {scheduler} --nthreads 1")
    for worker, version in sorted(found.items()):
        if version != specc.__version__:
            has = f"specc {version}" if isinstance(version, str) else "no specc"
            raise EngineError(
                f"{scheduler}: worker {worker} has {has}, and this is specc {specc.__version__}: "
                f"pip install 'specc[dask]=={specc.__version__}' where it runs"
            )


class _Shift:
    """The tasks of one question, from hand to hand."""

    def __init__(self, dask_engine: Dask, question: Question, tasks: Iterator[Task]) -> None:
        self._engine = dask_engine
        self._tasks = tasks
        self._name = f"specc-{uuid4().hex}"
        self._asks = question
        self._question = dask_engine.hand_out(question)
        self._finished: SimpleQueue[Future] = SimpleQueue()
        self._at_work: dict[Future, Task] = {}
        self._suspects: deque[Task] = deque()
        self._folder = os.getcwd()  # noqa: PTH109  workers may be elsewhere
        self._asked = 0
        self._alone = 0.0  # seconds without any worker

    def done(self) -> Iterator[Done]:
        """Give tasks as they are done."""
        while True:
            if not self._suspects:
                self._fill()
            if self._at_work:
                done = self._take()
                if done is not None:
                    yield done
            elif self._suspects:
                yield self._one_by_one(self._suspects.popleft())
            else:
                return

    def cancel(self) -> None:
        """Take back what is not done."""
        with suppress(OSError, TimeoutError, RuntimeError):
            for future in [*self._at_work, self._question]:
                future.cancel()

    def _fill(self) -> None:
        workers = self._engine.workers
        while len(self._at_work) < _AT_WORK * workers:
            oldest = min((task.number for task in self._at_work.values()), default=None)
            if oldest is not None and self._asked - oldest > _AHEAD * workers:
                return
            task = next(self._tasks, None)
            if task is None:
                return
            self._asked = task.number
            self._ask(task)

    def _ask(self, task: Task) -> None:
        there = task._replace(files=tuple(self._there(path) for path in task.files))
        future = self._engine.ask(self._question, there, f"{self._name}-{uuid4().hex}")
        self._at_work[future] = task
        future.add_done_callback(self._finished.put)

    def _there(self, path: str) -> str:
        return path if is_address(path) else os.path.join(self._folder, path)  # noqa: PTH118  bytes may be no text

    def _take(self) -> Done | None:
        """Wait for one; a task that took its workers with it becomes a suspect."""
        future = self._next()
        task = self._at_work.pop(future)
        given = self._given(future)
        if given is None:
            self._suspects.append(task)
            return None
        return self._as_asked(given, task)

    def _next(self) -> Future:
        while True:
            try:
                future = self._finished.get(timeout=_LOOK)
            except Empty:
                self._alone = 0.0 if self._engine.has_workers() else self._alone + _LOOK
                if self._alone >= _PATIENCE:
                    raise EngineError(self._engine.gone()) from None
            else:
                self._alone = 0.0
                if future in self._at_work:
                    return future

    def _given(self, future: Future) -> Done | None:
        """What a task gave; None when it took its workers with it. Raises EngineError and UsageError."""
        try:
            given: Done | str = future.result(timeout=_PATIENCE)  # it waits where the holder of a result is lost
        except KilledWorker as error:
            if error.task == self._question.key:  # which kills nobody: it was there when others did
                self._question = self._engine.hand_out(self._asks)
            return None
        except (CancelledError, TimeoutError) as error:
            raise EngineError(self._engine.gone()) from error
        except Exception as error:
            said = f"{type(error).__name__}: {error}"
            raise EngineError(f"a worker of the Dask cluster cannot judge: {said}") from error
        future.release()
        if isinstance(given, str):
            raise UsageError(given)
        return given

    def _one_by_one(self, task: Task) -> Done:
        """Judge the files of a task with nothing else at work, and tell of those that take their workers with them."""
        reports = []
        for path in task.files:
            alone = task._replace(files=(path,))
            self._ask(alone)
            future = self._next()
            del self._at_work[future]
            given = self._given(future)
            if given is None:
                reports.append(Judged(path, None, "the workers that judged it died, one after the other"))
            else:
                reports += self._as_asked(given, alone).reports
        return Done(task, tuple(reports))

    @staticmethod
    def _as_asked(done: Done, task: Task) -> Done:
        """Give files the names under which they were asked for."""
        reports = []
        for there, path, one in zip(done.task.files, task.files, done.reports, strict=True):
            data = one.data
            if data is not None and data["path"] == there:
                data = {**data, "path": path}
            reports.append(one._replace(path=path, data=data))
        return Done(task, tuple(reports))
