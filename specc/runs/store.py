"""What a run keeps, in one file of SQLite: what was asked, and what became of every file so far.

Takes tasks that are done, in order; each is committed whole with its files and findings, so that whatever happens to
the run, its record says of the first so many files all there is to say, and of the others nothing. Only the run itself
writes; anyone may read meanwhile. Gives the files back in order, as they were taken, for `--resume` and `specc report`.

Tables: `run` (one row), `task`, `file`, `finding`, `keyword`, `delivery`; README.md says what is in their columns.
"""

from __future__ import annotations

import json
import os
import sqlite3
import time
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from specc.runs.engine import Judged, Keyword
from specc.runtime.values import printable
from specc.runtime.wanted import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from specc.runs.engine import Task

FORM = 1  # of the tables; a higher number when something changes its meaning
APPLICATION = 0x53504543  # `SPEC`: by which a file is known to be a record of a run
RUNNING, INTERRUPTED, DONE = "running", "interrupted", "done"

_PLACE = ("hdu", "extver", "index", "keyword", "card", "column", "row", "pixel", "path", "line")
_TABLES = f"""
CREATE TABLE run (specc TEXT NOT NULL, specs TEXT NOT NULL, asked TEXT NOT NULL, started REAL NOT NULL, ended REAL,
                  state TEXT NOT NULL);
CREATE TABLE task (number INTEGER PRIMARY KEY, first INTEGER NOT NULL, count INTEGER NOT NULL);
CREATE TABLE file (number INTEGER PRIMARY KEY, path BLOB NOT NULL, spec TEXT, version TEXT, product TEXT, profile TEXT,
                   as_of TEXT, verdict TEXT, size INTEGER, mtime_ns INTEGER, seconds REAL NOT NULL,
                   judged_at REAL NOT NULL, fault TEXT);
CREATE TABLE finding (file INTEGER NOT NULL, number INTEGER NOT NULL, rule TEXT NOT NULL, level TEXT NOT NULL,
                      count INTEGER NOT NULL, message TEXT NOT NULL, {", ".join(f'"{name}"' for name in _PLACE)},
                      data TEXT NOT NULL, accepted TEXT, PRIMARY KEY (file, number)) WITHOUT ROWID;
CREATE TABLE keyword (file INTEGER NOT NULL, number INTEGER NOT NULL, hdu INTEGER NOT NULL, keyword TEXT NOT NULL,
                      value TEXT, PRIMARY KEY (file, number)) WITHOUT ROWID;
CREATE TABLE delivery (number INTEGER PRIMARY KEY, data TEXT NOT NULL);
"""
_ADD_FILE = "INSERT INTO file VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_ADD_FINDING = "INSERT INTO finding VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_FILES = (
    "SELECT number, path, spec, version, product, profile, as_of, verdict, size, mtime_ns, seconds, fault FROM file"
)
_FINDINGS = f"""SELECT file, rule, level, count, message, data, accepted, {", ".join(f'"{name}"' for name in _PLACE)}
FROM finding"""  # noqa: S608  names of our own columns
_DATA = 6 + len(_PLACE)  # where the JSON stands in the row of a finding
_MAX = 1 << 63  # SQLite's integers; a larger one, of a damaged file, is kept as text


class CannotRecord(UsageError):  # noqa: N818  as `specc.files.CannotWrite`
    """The record cannot be written or read; the text says why and what to do. What was committed stays."""


class Store:
    """The record of a run, open for writing."""

    def __init__(self, path: str, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection
        self.files = int(self._one("SELECT count(*) FROM file"))
        self._tasks = int(self._one("SELECT count(*) FROM task"))

    @classmethod
    def create(cls, path: str, specs: Sequence[Mapping[str, Any]], asked: Mapping[str, Any], specc: str) -> Store:
        """Begin a record. Raises CannotRecord when there is something of that name, or it cannot be written."""
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
        except FileExistsError:
            remedy = f"go on with it by --resume {path}, or name another"
            raise CannotRecord(f"--record {path}: there is such a file already; {remedy}") from None
        except OSError as error:
            raise CannotRecord(f"--record {path}: {error.strerror or error}") from error
        with _told(path):
            connection = _connected(path, "rw")
            connection.executescript(f"PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {FORM};{_TABLES}")
            connection.execute("BEGIN IMMEDIATE")
            row = (specc, json.dumps(list(specs)), json.dumps(dict(asked)), time.time(), None, RUNNING)
            connection.execute("INSERT INTO run VALUES (?, ?, ?, ?, ?, ?)", row)
            connection.execute("COMMIT")
            return cls(path, connection)

    @classmethod
    def resume(cls, path: str) -> Store:
        """Go on with a record. Raises CannotRecord when it is none, or cannot be written."""
        return cls(path, _existing(path, "rw"))

    @property
    def about(self) -> dict[str, Any]:
        """What the run was asked: `specc` (version), `specs`, `asked`, `started`, `ended`, `state`."""
        return _about(self._connection)

    def paths(self) -> Iterator[str]:
        """Give the paths of all files that are done, in order."""
        for (path,) in self._connection.execute("SELECT path FROM file ORDER BY number"):
            yield os.fsdecode(path)

    def judged(self) -> Iterator[Judged]:
        """Give all files that are done, in order."""
        return _judged(self._connection)

    def add(self, task: Task, judged: Sequence[Judged]) -> None:
        """Keep a task that is done: the next after those that are kept. Raises CannotRecord when that cannot be."""
        now = time.time()
        with _told(self.path, self.files):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                self._connection.execute("INSERT INTO task VALUES (?, ?, ?)", (self._tasks, task.first, len(judged)))
                self._connection.executemany(
                    _ADD_FILE, (_file_row(task.first + at, one, now) for at, one in enumerate(judged))
                )
                for at, one in enumerate(judged):
                    if one.data is not None and one.data["findings"]:
                        rows = (_finding_row(task.first + at, *each) for each in enumerate(one.data["findings"]))
                        self._connection.executemany(_ADD_FINDING, rows)
                    if one.keywords:
                        said = enumerate(one.keywords)
                        self._connection.executemany(
                            "INSERT INTO keyword VALUES (?, ?, ?, ?, ?)",
                            (
                                (task.first + at, number, key.hdu, key.keyword, json.dumps(key.value))
                                for number, key in said
                            ),
                        )
                self._connection.execute("COMMIT")
            except BaseException:
                _undone(self._connection)
                raise
        self.files += len(judged)
        self._tasks += 1

    def add_delivery(self, number: int, delivery: Mapping[str, Any]) -> None:
        """Keep a delivery, in place of what an earlier attempt kept."""
        with _told(self.path, self.files):
            self._connection.execute("INSERT OR REPLACE INTO delivery VALUES (?, ?)", (number, json.dumps(delivery)))

    def deliveries(self) -> Iterator[dict[str, Any]]:
        """Give the deliveries as plain data, in order."""
        return _deliveries(self._connection)

    def state(self, state: str) -> None:
        """Note how the run stands."""
        with _told(self.path, self.files):
            ended = None if state == RUNNING else time.time()
            self._connection.execute("UPDATE run SET state = ?, ended = ?", (state, ended))

    def close(self) -> None:
        """Let go of the file; nothing beside it is left, and it can be read where nobody may write."""
        with suppress(sqlite3.Error):  # somebody reads it: it stays as it is
            self._connection.execute("PRAGMA journal_mode = DELETE")
        with _told(self.path, self.files):
            self._connection.close()

    def _one(self, question: str) -> Any:  # noqa: ANN401  what SQLite gives
        with _told(self.path):
            return self._connection.execute(question).fetchone()[0]


class Record:
    """The record of a run, for reading, whether the run is at work or not."""

    def __init__(self, path: str) -> None:
        """Raises CannotRecord when there is no such record."""
        self.path = path
        self.connection = _existing(path, "ro")
        self.about = _about(self.connection)

    def judged(self) -> Iterator[Judged]:
        """Give all files that are done, in order."""
        return _judged(self.connection)

    def deliveries(self) -> Iterator[dict[str, Any]]:
        """Give the deliveries as plain data, in order."""
        return _deliveries(self.connection)

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()


def _deliveries(connection: sqlite3.Connection) -> Iterator[dict[str, Any]]:
    for (data,) in connection.execute("SELECT data FROM delivery ORDER BY number"):
        yield json.loads(data)


def _existing(path: str, mode: str) -> sqlite3.Connection:
    if not os.path.isfile(path):  # noqa: PTH113  as it was given
        raise CannotRecord(f"{path}: there is no record of a run; --record FILE makes one")
    with _told(path):
        with closing(_connected(path, "ro")) as connection:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            (form,) = connection.execute("PRAGMA user_version").fetchone()
        if application != APPLICATION:
            raise CannotRecord(f"{path} is no record of a run")
        if form != FORM:
            raise CannotRecord(f"{path} is the record of another version of specc (form {form}, not {FORM})")
        return _connected(path, mode)


def _connected(path: str, mode: str) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{Path(path).absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None)
    if mode == "rw":
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
    return connection


def _about(connection: sqlite3.Connection) -> dict[str, Any]:
    found = connection.execute("SELECT specc, specs, asked, started, ended, state FROM run").fetchone()
    specc, specs, asked, started, ended, state = found
    return {
        "specc": specc,
        "specs": json.loads(specs),
        "asked": json.loads(asked),
        "started": started,
        "ended": ended,
        "state": state,
    }


@contextmanager
def _told(path: str, kept: int | None = None) -> Iterator[None]:
    """Say to people what SQLite says."""
    try:
        yield
    except sqlite3.IntegrityError as error:
        raise CannotRecord(f"{path}: another run writes to this record at the same time") from error
    except sqlite3.Error as error:
        known = f"; {kept:,} files are kept, go on with --resume {path} when that is mended" if kept is not None else ""
        raise CannotRecord(f"{path}: {error}{known}") from error


def _undone(connection: sqlite3.Connection) -> None:
    if connection.in_transaction:
        connection.execute("ROLLBACK")


def _file_row(number: int, one: Judged, now: float) -> tuple[object, ...]:
    data = one.data or dict.fromkeys(("spec", "version", "product", "profile", "as_of", "verdict"))
    return (
        number,
        os.fsencode(one.path),
        data["spec"],
        data["version"],
        data["product"],
        data["profile"],
        data["as_of"],
        data["verdict"],
        one.size,
        one.mtime_ns,
        one.seconds,
        now,
        None if one.fault is None else printable(one.fault),
    )


def _finding_row(file: int, number: int, finding: Mapping[str, Any]) -> tuple[object, ...]:
    rest = {key: finding[key] for key in ("expected", "found", "spec", "fix", "page")}
    accepted = finding["accepted"]
    row = (
        file,
        number,
        finding["rule"],
        finding["level"],
        _number(finding["count"]),
        finding["message"],
        *(_place(finding["where"][name]) for name in _PLACE),
        json.dumps(rest),
        None if accepted is None else json.dumps(accepted),
    )
    if all(not isinstance(value, str) or value.isascii() or _is_unicode(value) for value in row):
        return row
    # A text with bytes of a file name that are no UTF-8: columns show it, the JSON has it.
    shown = [value.encode("utf-8", "backslashreplace").decode() if isinstance(value, str) else value for value in row]
    shown[_DATA] = json.dumps({**rest, **{key: finding[key] for key in ("rule", "message", "where")}})
    return tuple(shown)


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _number(value: int) -> int | str:
    return value if -_MAX <= value < _MAX else str(value)


def _place(value: object) -> object:
    """A place as SQLite has it: the axes of a pixel as JSON."""
    if isinstance(value, list):
        return json.dumps(value)
    return _number(value) if isinstance(value, int) else value


def _judged(connection: sqlite3.Connection) -> Iterator[Judged]:
    """Give files with what belongs to each, from cursors that go on side by side."""
    findings = _Beside(connection.execute(f"{_FINDINGS} ORDER BY file, number"))
    keywords = _Beside(connection.execute("SELECT file, hdu, keyword, value FROM keyword ORDER BY file, number"))
    for number, path, *told, size, mtime_ns, seconds, fault in connection.execute(f"{_FILES} ORDER BY number"):
        name = os.fsdecode(path)
        data: dict[str, Any] | None = None
        found = [_finding(row) for row in findings.of(number)]
        if fault is None:
            spec, version, product, profile, as_of, verdict = told
            data = {"path": name, "spec": spec, "version": version, "product": product, "profile": profile}
            data |= {"as_of": as_of, "verdict": verdict, "findings": found}
        said = tuple(Keyword(hdu, keyword, json.loads(value)) for hdu, keyword, value in keywords.of(number))
        yield Judged(name, data, fault, seconds, size, mtime_ns, said)


class _Beside:
    """Rows by the number of the file that they begin with, asked for in that order."""

    def __init__(self, rows: Iterator[tuple[Any, ...]]) -> None:
        self._rows = rows
        self._next = next(rows, None)

    def of(self, file: int) -> Iterator[tuple[Any, ...]]:
        while self._next is not None and self._next[0] == file:
            yield self._next[1:]
            self._next = next(self._rows, None)


def _finding(row: tuple[Any, ...]) -> dict[str, Any]:
    rule, level, count, message, data, accepted, *place = row
    where = dict(zip(_PLACE, place, strict=True))
    if where["pixel"] is not None:
        where["pixel"] = json.loads(where["pixel"])
    made = {"rule": rule, "level": level, "message": message, "where": where, "count": int(count), **json.loads(data)}
    made["accepted"] = None if accepted is None else json.loads(accepted)
    return made
