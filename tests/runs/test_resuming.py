"""A run that was stopped and gone on with comes to the same as one that was left alone."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from factories.running import QUESTION, data_of
from hypothesis import given, settings
from hypothesis import strategies as st

from specc.runs.engine import Keyword, Task
from specc.runs.judging import judge
from specc.runs.local import Here
from specc.runs.run import Run
from specc.runs.store import DONE, INTERRUPTED, RUNNING, CannotRecord, Record, Store
from specc.runtime.findings import Acceptance
from specc.runtime.report import file_data
from specc.runtime.wanted import UsageError


class Killed(BaseException):
    """The end of a process that had no chance to say a word."""


class Dying:
    """An engine that gives tasks in a random order, notes what it judged, and dies after so many."""

    workers = 3

    def __init__(self, after, order, judged):
        self._after = after
        self._order = random.Random(order)  # noqa: S311  any order will do
        self._judged = judged

    def judged(self, question, tasks):
        waiting = []
        given = 0
        tasks = iter(tasks)
        while True:
            waiting += [task for _, task in zip(range(3 - len(waiting)), tasks, strict=False)]
            if not waiting:
                return
            if given == self._after:
                raise Killed
            task = waiting.pop(self._order.randrange(len(waiting)))
            given += 1
            self._judged.extend(task.files)
            yield judge(question, task)

    def close(self):
        pass


def begun(path):
    return Store.create(str(path), [], {}, "1")


@settings(max_examples=15, deadline=None)
@given(deaths=st.lists(st.integers(0, 8), max_size=5), batch=st.integers(1, 9), order=st.integers(0, 99))
def test_however_often_a_run_dies(tmp_path_factory, deaths, batch, order):
    from factories.running import some_files

    folder = tmp_path_factory.mktemp("run")
    files = some_files(folder / "files")
    record = folder / "run.sqlite"
    store = begun(record)
    for death in [*deaths, None]:
        judged: list[str] = []
        known = list(store.paths())
        assert known == files[: len(known)]
        try:
            found = data_of(files, Dying(death, order, judged), batch=batch, store=store)
        except Killed:
            store._connection.close()  # as the system does it
        assert len(judged) == len(set(judged))
        assert not set(judged) & set(known)
        store = Store.resume(str(record))
        assert store.about["state"] == (DONE if death is None else store.about["state"])
        if store.about["state"] == DONE:
            break
    store.close()
    assert found == data_of(files, Here())
    assert [one.data for one in Record(str(record)).judged()] == found


KILLED = """
import sys, time
from specc.runs.store import Store
from specc.runs.local import Local
from specc.runs.run import Run
sys.path.insert(0, {tests!r})
from factories.running import QUESTION
files = open({listed!r}, encoding="utf-8", errors="surrogateescape").read().split("\\0")
store = Store.create({record!r}, [], {{}}, "1")
for _ in Run(QUESTION, files, Local(2), batch=2, store=store).reports():
    time.sleep(0.02)
"""


def test_a_run_that_is_really_killed(files, tmp_path):
    record = tmp_path / "run.sqlite"
    (tmp_path / "list").write_bytes(b"\0".join(map(os.fsencode, files)))
    code = KILLED.format(tests=str(Path(__file__).parents[1]), listed=str(tmp_path / "list"), record=str(record))
    process = subprocess.Popen([sys.executable, "-c", code])
    kept = 0
    for _ in range(400):
        time.sleep(0.05)
        if record.exists() and record.stat().st_size and (kept := _kept(record)) >= 6:
            break
    process.kill()
    assert process.wait() == -signal.SIGKILL
    assert 6 <= kept < len(files)
    store = Store.resume(str(record))
    assert store.about["state"] == RUNNING
    assert data_of(files, Here(), store=store) == data_of(files, Here())
    assert store.about["state"] == DONE
    store.close()
    assert not list(tmp_path.glob("run.sqlite-*"))


def _kept(record):
    try:
        with closing(sqlite3.connect(record)) as connection:  # one that stays open keeps its files beside the record
            return connection.execute("SELECT count(*) FROM file").fetchone()[0]
    except sqlite3.OperationalError:
        return 0  # its tables are being made


def test_a_run_that_is_stopped_gives_what_was_at_work(files, tmp_path):
    store = begun(tmp_path / "run.sqlite")
    run = Run(QUESTION, files, Here(), batch=4, store=store)
    given = []
    for report in run.reports():
        given.append(file_data(report))
        if len(given) == 6:
            run.stop()
    assert len(given) == 8
    assert store.about["state"] == INTERRUPTED
    assert data_of(files, Here(), store=store)[:8] == given


def test_a_run_that_is_done_is_given_again_and_judges_nothing(files, tmp_path):
    store = begun(tmp_path / "run.sqlite")
    found = data_of(files, Here(), store=store)
    assert data_of(files, Dying(0, 0, []), store=store) == found


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda files: files[1:], r"file 1 was .*00\.json, it is .*01\.json now"),
        (lambda files: files[:3], r"file 4 was .*03\.json, there is no such file any more"),
        (lambda files: [*files, "more.json"], r"of a run that is done, without more\.json"),
    ],
)
def test_a_list_that_changed_is_told(files, tmp_path, change, says):
    store = begun(tmp_path / "run.sqlite")
    data_of(files, Here(), store=store)
    with pytest.raises(UsageError, match=says):
        Run(QUESTION, change(files), Here(), store=store)


def test_what_is_accepted_is_kept_and_asked_anew(files, tmp_path):
    store = begun(tmp_path / "run.sqlite")
    for report in Run(QUESTION, files, Here(), store=store).reports():
        for finding in report.findings:
            finding.accepted = Acceptance(reason="known", entry="a.yaml:1")
    store.close()
    said = [one["accepted"] for each in Record(str(store.path)).judged() for one in each.data["findings"]]
    assert said
    assert all(one["reason"] == "known" for one in said)
    again = Store.resume(str(store.path))
    assert data_of(files, Here(), store=again) == data_of(files, Here())
    again.close()


def test_all_that_is_known_of_a_file_comes_back(files, tmp_path):
    store = begun(tmp_path / "run.sqlite")
    task = Task(0, 0, tuple(files))
    found = [
        one._replace(keywords=(Keyword(0, "EXPTIME", 1.5), Keyword(1, "A", None)))
        for one in judge(QUESTION, task).reports
    ]
    found[2] = found[2]._replace(data=None, fault="a fault of the validator")
    finding = found[3].data["findings"][0]
    finding |= {"message": "odd \udcff", "count": 1 << 70, "found": ["\udcff"]}
    finding["where"] |= {"path": "\udcff/x", "pixel": [1, 2], "row": 1 << 70, "column": "C"}
    store.add(task, found)
    store.close()
    assert list(Record(store.path).judged()) == found


def test_a_full_disk_is_told_and_the_run_can_be_gone_on_with(files, tmp_path):
    store = begun(tmp_path / "run.sqlite")
    pages = store._connection.execute("PRAGMA page_count").fetchone()[0]
    store._connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(CannotRecord, match=r"run\.sqlite: database or disk is full; [\d,]+ files are kept, go on with"):
        data_of(files * 20, Here(), batch=5, store=store)
    store._connection.execute("PRAGMA max_page_count = 100000")
    assert data_of(files * 20, Here(), store=store) == data_of(files * 20, Here())


def test_two_runs_do_not_write_one_record(files, tmp_path):
    first = begun(tmp_path / "run.sqlite")
    second = Store.resume(str(tmp_path / "run.sqlite"))
    others = Run(QUESTION, files, Here(), batch=4, store=first).reports()
    for _ in range(6):
        next(others)
    run = Run(QUESTION, files, Here(), batch=4, store=second)
    next(others)
    next(others)
    next(others)
    with pytest.raises(CannotRecord, match="another run writes to this record"):
        list(run.reports())


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\0" + bytes(4000)])
def test_a_file_that_is_no_record(tmp_path, content):
    path = tmp_path / "other.sqlite"
    path.write_bytes(content)
    for opened in (Record, Store.resume):
        with pytest.raises(CannotRecord):
            opened(str(path))
    with pytest.raises(CannotRecord, match="there is such a file already"):
        begun(path)
    assert path.read_bytes() == content


def test_a_record_that_cannot_be_made(tmp_path):
    with pytest.raises(CannotRecord, match="No such file or directory"):
        begun(tmp_path / "none/run.sqlite")
    with pytest.raises(CannotRecord, match="there is no record of a run"):
        Store.resume(str(tmp_path / "run.sqlite"))
