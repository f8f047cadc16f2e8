"""The engine of Dask: the same reports as in this process, whatever becomes of workers."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from factories.running import QUESTION, data_of

from specc.runs import dask_engine
from specc.runs.dask_engine import Dask
from specc.runs.engine import EngineError, Question
from specc.runs.local import Here
from specc.runs.run import Run
from specc.runtime.wanted import UsageError

pytestmark = pytest.mark.cluster


def _poison(worker=None):
    """Let names of files kill the worker that judges them."""
    from specc.runs import judging

    judged = judging._judged

    def poisoned(path, *more):
        if ".once" in path and Path(path).exists():
            Path(path).unlink()
            os.kill(os.getpid(), signal.SIGKILL)
        if ".kill" in path:
            os.kill(os.getpid(), signal.SIGKILL)
        return judged(path, *more)

    if not hasattr(judging, "poisoned"):
        judging.poisoned = True
        judging._judged = poisoned


@pytest.fixture(scope="module")
def cluster():
    made = Dask(2)
    made._client.register_worker_callbacks(_poison)
    yield made
    made.close()


@pytest.mark.parametrize("batch", [None, 7])
def test_reports_are_those_of_one_process(files, cluster, batch):
    assert data_of(files, cluster, batch=batch) == data_of(files, Here())


def test_names_relative_to_a_folder(files, cluster, monkeypatch):
    monkeypatch.chdir(Path(files[0]).parent)
    names = [Path(one).name for one in files]
    assert data_of(names, cluster) == data_of(names, Here())


def test_what_is_asked_wrongly(files, cluster):
    with pytest.raises(UsageError, match="there is no product nothing"):
        list(Run(Question(structures=("json",), product="nothing"), files, cluster).reports())


def test_files_that_kill_are_told_and_all_others_are_judged(files, tmp_path, cluster):
    told = {}
    deadly = [str(tmp_path / "a.kill"), str(tmp_path / "b.kill")]
    given = [*files[:5], deadly[0], *files[5:20], deadly[1], *files[20:]]
    assert data_of(given, cluster, batch=8, on_fault=told.__setitem__) == data_of(files, Here())
    assert told == dict.fromkeys(deadly, "the workers that judged it died, one after the other")


def test_a_worker_that_is_killed_loses_nothing(files, tmp_path, cluster):
    chance = Path(files[3] + ".once.json")
    chance.write_text("{}", encoding="utf-8")
    found = data_of([*files[:5], str(chance), *files[5:]], cluster, batch=3)
    assert [one["path"] for one in found] == [*files[:5], str(chance), *files[5:]]


def test_all_workers_are_killed(files, cluster):
    reports = Run(QUESTION, files, cluster, batch=1).reports()
    first = next(reports)
    for process in cluster._client.run(os.getpid).values():
        os.kill(process, signal.SIGKILL)
    found = [first, *reports]
    assert [one.path for one in found] == files


@pytest.fixture
def scheduler(tmp_path):
    """A scheduler and a worker that are not of this process; the worker runs in a folder of its own."""
    file = tmp_path / "scheduler.json"
    processes = [
        subprocess.Popen(
            [sys.executable, "-m", "dask", *command, "--scheduler-file", str(file), "--no-dashboard"],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            stderr=subprocess.DEVNULL,
        )
        for command in (
            ["scheduler", "--port", "0", "--host", "127.0.0.1"],
            ["worker", "--nthreads", "1", "--no-nanny", "--host", "127.0.0.1"],
        )
    ]
    from distributed import Client

    with Client(scheduler_file=str(file), set_as_default=False, timeout=60) as client:
        client.wait_for_workers(1, timeout=60)
        yield client.scheduler.address, processes
    for process in processes:
        process.kill()
        process.wait()


def test_a_scheduler_that_runs_already(files, scheduler, monkeypatch):
    address, (_, worker) = scheduler
    monkeypatch.chdir(Path(files[0]).parent)
    names = [Path(one).name for one in files]
    engine = Dask(1, address)
    assert engine.workers == 1
    assert data_of(names, engine) == data_of(names, Here())
    monkeypatch.setattr(dask_engine.specc, "__version__", "0.0.7", raising=False)
    with pytest.raises(EngineError, match=r"and this is specc 0.0.7: pip install 'specc\[dask\]==0.0.7'"):
        Dask(1, address)
    monkeypatch.setattr(dask_engine, "_PATIENCE", 0.2)
    monkeypatch.setattr(dask_engine, "_LOOK", 0.1)
    worker.kill()
    worker.wait()
    with pytest.raises(EngineError, match="is gone: start it again, and go on with --resume"):
        data_of(names, engine)
    with pytest.raises(EngineError, match="has no workers"):
        Dask(1, address)
    engine.close()


def test_nobody_answers(monkeypatch):
    monkeypatch.setattr(dask_engine, "_CONNECT", 1)
    with pytest.raises(EngineError, match=r"tcp://127\.0\.0\.1:9: no Dask scheduler answers there"):
        Dask(1, "tcp://127.0.0.1:9")


def test_workers_leave_an_interrupt_to_the_command(files, cluster):
    reports = Run(QUESTION, files, cluster, batch=1).reports()
    first = next(reports)
    for process in cluster._client.run(os.getpid).values():
        os.kill(process, signal.SIGINT)
    assert [one.path for one in [first, *reports]] == files
    assert len(cluster._client.run(os.getpid)) == 2
