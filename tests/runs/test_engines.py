"""Engines: the same reports in the same order, whoever judges and whoever is killed meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest
from factories.running import QUESTION, data_of

from specc.runs import local
from specc.runs.engine import EngineError, Question
from specc.runs.local import Here, Local
from specc.runs.run import CheckFault, Run
from specc.runtime.wanted import UsageError

# Imported by a process before it judges: names of files say what they do to it.
POISON = """
import os, signal
from specc.runs import judging
judged = judging._judged
def poisoned(path, *more):
    if ".kill" in path or (".once" in path and os.path.exists(path)):
        if ".once" in path:
            os.unlink(path)
        os.kill(os.getpid(), signal.SIGKILL)
    return judged(path, *more)
judging._judged = poisoned
"""


@pytest.fixture(params=[Here, lambda: Local(2)], ids=["here", "local"])
def engine(request):
    made = request.param()
    yield made
    made.close()


@pytest.fixture
def poison(tmp_path, monkeypatch):
    """Let names of files kill the processes that judge them."""
    (tmp_path / "poison.py").write_text(POISON, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(local, "_CODE", local._CODE.replace("; from", "; import poison; from", 1))


@pytest.mark.parametrize("batch", [None, 7])
def test_reports_come_in_the_order_of_the_files(files, engine, batch):
    found = data_of(files, engine, batch=batch)
    assert [one["path"] for one in found] == files
    assert {one["verdict"] for one in found} == {"pass", "unreadable"}
    assert found == data_of(files, Here())


def test_no_files(engine):
    assert data_of([], engine) == []


def test_a_question_that_no_engine_can_answer(files, engine):
    with pytest.raises(UsageError, match="there is no product nothing"):
        list(Run(Question(structures=("json",), product="nothing"), files, engine).reports())


def test_files_that_kill_are_told_and_all_others_are_judged(files, tmp_path, poison):
    told = {}
    deadly = [str(tmp_path / "a.kill"), str(tmp_path / "b.kill")]
    given = [*files[:5], deadly[0], *files[5:20], deadly[1], *files[20:]]
    found = data_of(given, Local(2), batch=8, on_fault=told.__setitem__)
    assert found == data_of(files, Here())
    assert told == dict.fromkeys(deadly, "the process that judged it was killed by signal 9, 2 times over")


def test_without_anybody_to_tell_a_fault_ends_the_run(tmp_path, poison):
    with pytest.raises(CheckFault, match=r"a\.kill: the process that judged it was killed"):
        data_of([str(tmp_path / "a.kill")], Local(1))


def test_a_process_that_was_killed_by_chance_loses_nothing(files, tmp_path, poison):
    chance = Path(files[3] + ".once.json")
    chance.write_text("{}", encoding="utf-8")
    found = data_of([*files[:5], str(chance), *files[5:]], Local(2), batch=8)
    assert [one["path"] for one in found] == [*files[:5], str(chance), *files[5:]]


def test_processes_that_do_not_start_end_the_run(files, monkeypatch):
    monkeypatch.setattr(local, "_CODE", "import sys; sys.exit(7) # {path} {handle}")
    with pytest.raises(EngineError, match="no process can be started to judge files: the last ended with code 7"):
        data_of(files, Local(2))


def test_no_process_is_left(files):
    engine = Local(2)
    reports = Run(QUESTION, files, engine, batch=1).reports()
    next(reports)
    processes = [process._popen for process in engine._processes]
    assert [process.poll() for process in processes] == [None, None]
    reports.close()
    assert [process.poll() for process in processes] == [-9, -9]
