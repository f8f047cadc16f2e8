"""What the record of a run comes to, counted: by rule, product, spec, verdict, folder, date, or a keyword it collected.

Takes a `Record`; gives tables, all counted by SQLite, so that a record of any length takes little memory. Findings that
were accepted are counted by themselves and nowhere else.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from specc.runtime.findings import VERDICTS
from specc.runtime.wanted import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.runs.store import Record

    Cell = str | int

KINDS = ("rule", "product", "spec", "verdict", "folder", "date", "changed")
_FAULT = "fault"
_UNKNOWN = "unknown"
_DAY = len("2026-01-31")

# What files are grouped by. `date` is the day on which they were judged, `changed` that of their last change (UTC).
_KEYS = {
    "product": f"iif(product IS NULL, '{_UNKNOWN}', spec || ':' || product)",
    "spec": f"iif(spec IS NULL, '{_UNKNOWN}', spec || ' ' || version)",
    "verdict": f"coalesce(verdict, '{_FAULT}')",
    "date": "date(judged_at, 'unixepoch')",
    "changed": f"coalesce(date(mtime_ns / 1000000000, 'unixepoch'), '{_UNKNOWN}')",
    "folder": "folder_of(path)",
}


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under named columns; those called `files`, `findings`... are numbers, everything else is text."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def table(record: Record, by: str) -> Table:
    """Count by one of KINDS, or by a keyword that the run collected. Raises UsageError when it collected none such."""
    if by == "rule":
        return by_rule(record)
    if by in _KEYS:
        record.connection.create_function("folder_of", 1, _folder, deterministic=True)
        return _by(record, by, f"SELECT number, {_KEYS[by]} AS key FROM file")  # noqa: S608  our own words
    known = [name for (name,) in record.connection.execute("SELECT DISTINCT keyword FROM keyword ORDER BY 1")]
    if by not in known:
        also = f", or a keyword that the run collected: {', '.join(known)}" if known else ""
        remedy = also or "; a run keeps keywords with --collect KEYWORD,..."
        raise UsageError(f"--by {by}: say one of {', '.join(KINDS)}{remedy}")
    record.connection.create_function("shown", 1, _shown, deterministic=True)
    # A file without the keyword is counted, too.
    values = f"""SELECT f.number, coalesce((SELECT shown(k.value) FROM keyword k WHERE k.file = f.number
                 AND k.keyword = ? LIMIT 1), '{_UNKNOWN}') AS key FROM file f"""  # noqa: S608  as above
    return _by(record, by, values, (by,))


def by_rule(record: Record) -> Table:
    """Count findings by rule and level: those that most files have first."""
    rows = record.connection.execute(
        """SELECT rule, level, sum(files), sum(places), sum(accepted), min(first) FROM (
             SELECT rule, level, file AS first, max(accepted IS NULL) AS files,
                    sum(iif(accepted IS NULL, CAST(count AS INTEGER), 0)) AS places,
                    max(accepted IS NOT NULL) AS accepted
             FROM finding GROUP BY rule, level, file)
           GROUP BY rule, level ORDER BY 3 DESC, 1, 2"""
    ).fetchall()
    firsts = {number: _path(record, number) for *_, number in rows}
    columns = ("rule", "level", "files", "places", "accepted in", "first file")
    return Table(columns, tuple((*cells, firsts[number]) for *cells, number in rows))


def totals(record: Record) -> dict[str, int]:
    """Give the summary that the report of the run ends with."""
    counts = dict(record.connection.execute(f"SELECT {_KEYS['verdict']}, count(*) FROM file GROUP BY 1"))  # noqa: S608
    levels = dict(
        record.connection.execute("SELECT level, count(*) FROM finding WHERE accepted IS NULL GROUP BY level")
    )
    (accepted,) = record.connection.execute("SELECT count(*) FROM finding WHERE accepted IS NOT NULL").fetchone()
    verdicts = {verdict: counts.get(verdict, 0) for verdict in VERDICTS}
    return {
        "files": sum(verdicts.values()),
        **verdicts,
        "errors": levels.get("error", 0),
        "warnings": levels.get("warning", 0),
        "accepted": accepted,
        **({"faults": counts[_FAULT]} if _FAULT in counts else {}),
    }


def _by(record: Record, name: str, keys: str, given: Sequence[str] = ()) -> Table:
    """Count files and findings by a key. keys: gives the number and the key of each file."""
    verdicts = ", ".join(f"sum(f.verdict IS '{verdict}')" for verdict in VERDICTS)
    question = f"""WITH keys AS ({keys}), found AS (
        SELECT file, sum(level = 'error') AS errors, sum(level = 'warning') AS warnings
        FROM finding WHERE accepted IS NULL GROUP BY file)
      SELECT keys.key, count(*), {verdicts}, sum(f.fault IS NOT NULL),
             coalesce(sum(found.errors), 0), coalesce(sum(found.warnings), 0)
      FROM keys JOIN file f ON f.number = keys.number LEFT JOIN found ON found.file = f.number
      GROUP BY keys.key ORDER BY keys.key"""  # noqa: S608  our own words
    rows = record.connection.execute(question, given).fetchall()
    return Table((name, "files", *VERDICTS, "faults", "errors", "warnings"), tuple(rows))


def _path(record: Record, number: int) -> str:
    (path,) = record.connection.execute("SELECT path FROM file WHERE number = ?", (number,)).fetchone()
    return os.fsdecode(path)


def _folder(path: bytes) -> str:
    head, slash, _ = path.rpartition(b"/")
    return os.fsdecode(head or (b"/" if slash else b".")).encode("utf-8", "backslashreplace").decode()


def _shown(value: str) -> str:
    """A value as a key of a table: of an instant its day."""
    plain = json.loads(value)
    text = plain if isinstance(plain, str) else json.dumps(plain)
    dated = len(text) > _DAY and text[4:5] == text[7:8] == "-" and text[_DAY] == "T"
    return text[:_DAY] if dated else text


def rows_as_data(made: Table) -> Iterator[dict[str, Cell]]:
    """Give the rows of a table as plain data."""
    names = [name.replace(" ", "_") for name in made.columns]
    return (dict(zip(names, row, strict=True)) for row in made.rows)
