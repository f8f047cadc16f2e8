"""Tell what a run over many files came to, from the record that it kept."""

from __future__ import annotations

import csv
import os
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from specc.cli import FAILED, FAULT, OK, complain
from specc.cli.terminal import add_docs, add_roots, docs_of, number, wants_colour, write_json
from specc.runs.store import Record
from specc.runs.tables import KINDS, Table, rows_as_data, table, totals
from specc.runtime.values import printable
from specc.runtime.wanted import UsageError

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator
    from typing import TextIO

    from specc.runs.project import Meaning

_TABLES = ("text", "json", "csv")
_SHOWN = 20  # rows of a table in the overview
_WIDEST = 100  # characters of a cell


def configure(parser: ArgumentParser) -> None:
    """Say which options there are."""
    from specc.reports import FORMS

    parser.add_argument("record", metavar="RUN", help="the record of a run: what `specc validate --record RUN` wrote")
    parser.add_argument(
        "--by",
        metavar="WHAT",
        help=f"count by {', '.join(KINDS)}, or a keyword that the run collected (default: rule, product and date)",
    )
    forms = tuple(dict.fromkeys((*_TABLES, *FORMS)))
    parser.add_argument("--format", choices=forms, default="text", help="how to report (default: text)")
    parser.add_argument("--full", action="store_true", help="write the whole report again, with all files")
    parser.add_argument(
        "--report",
        dest="reports",
        metavar="FORM=FILE",
        action="append",
        default=[],
        help="write the whole report into a file, in a form of specc validate; may be given several times",
    )
    parser.add_argument(
        "--catalogue",
        metavar="KEYWORDS",
        help="make the catalogue of a project: these keywords of every file, separated by commas; `all` that were kept",
    )
    parser.add_argument("-o", "--output", metavar="FILE", help="where the catalogue goes: .ecsv or .parquet")
    parser.add_argument("--parquet", metavar="DIR", help="write files, findings and keywords as Parquet into a folder")
    add_docs(parser)
    add_roots(parser)


def run(options: Namespace) -> int:
    """Tell; the exit code is that of the run: 1 where files do not conform, 3 where checks broke."""
    record = Record(options.record)
    try:
        if options.catalogue is not None:
            return _catalogue(record, options)
        if options.output is not None:
            return complain("-o is where --catalogue goes; a report goes to standard output")
        if options.parquet is not None:
            return _parquet(record, options)
        counts = totals(record)
        code = FAULT if "faults" in counts else OK if _conforms(counts) else FAILED
        if options.full or options.reports or options.format not in _TABLES:
            if options.by is not None:
                return complain(f"--by makes a table, as {', '.join(_TABLES)}; a whole report has none")
            return max(code, _full(record, options))
        if options.by is None:
            _overview(record, counts, options.format)
        else:
            _write(table(record, options.by), options.format)
        return code
    finally:
        record.close()


def _conforms(counts: dict[str, int]) -> bool:
    return not (counts["errors"] or counts["fail"] or counts["unmatched"] or counts["unreadable"])


def _full(record: Record, options: Namespace) -> int:
    """Write the report of the run as it was written, or in another form."""
    from specc.reports import FORMS, sink
    from specc.runtime.report import report_of
    from specc.runtime.reports.outputs import Outputs
    from specc.runtime.reports.targets import targets_of
    from specc.runtime.tally import Tally

    if options.format == "csv":
        return complain("--full is a report of files; csv is the form of a table, as --by rule makes it")
    targets = targets_of(options.reports, FORMS)
    tally = Tally()
    colour = wants_colour(sys.stdout)
    with Outputs(options.format, sys.stdout, targets, colour=colour, docs=docs_of(options), make=sink) as written:
        for judged in record.judged():
            if judged.data is None:
                fault = judged.fault or "nothing is known of it"
                complain(f"{judged.path}: {fault}", FAULT)
                tally.fault()
                written.fault(judged.path, fault)
                continue
            report = report_of(judged.data)
            tally.add(report)
            written.file(report)
        for data in record.deliveries():
            report = report_of(data)
            tally.add(report)
            written.file(report)
        written.finish(tally)
    return tally.exit_code


def _overview(record: Record, counts: dict[str, int], form: str) -> None:
    tables = {name: table(record, name) for name in ("rule", "product", "date")}
    if form == "json":
        every = {name: list(rows_as_data(one)) for name, one in tables.items()}
        write_json({"run": _about(record), "summary": counts, **every})
        return
    if form == "csv":
        raise UsageError("csv holds one table: say which with --by rule, --by product, ...")
    from specc.runtime.report import summary_text

    about = _about(record)
    sys.stdout.write(f"{printable(record.path)}: {about['said']}\n{summary_text(counts)}")
    for name, one in tables.items():
        sys.stdout.write("\n")
        _write_text(Table(one.columns, one.rows[:_SHOWN]), sys.stdout)
        if len(one.rows) > _SHOWN:
            sys.stdout.write(f"... and {len(one.rows) - _SHOWN:,} more; specc report RUN --by {name} has them all\n")


def _about(record: Record) -> dict[str, object]:
    """Give what a record says of its run as plain data, and in words."""
    about = record.about
    ended = about["ended"]
    state = about["state"]
    words = [{"done": "done"}.get(state, f"{state}; go on with specc validate --resume {record.path}")]
    words.append(f"begun {_instant(about['started'])}")
    words += [f"ended {_instant(ended)}"] if ended is not None else []
    words.append(f"specc {about['specc']}")
    return {**about, "said": ", ".join(words)}


def _instant(seconds: float) -> str:
    return time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime(seconds))


def _write(made: Table, form: str) -> None:
    if form == "json":
        write_json({"rows": list(rows_as_data(made))})
    elif form == "csv":
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(made.columns)
        writer.writerows([_cell(cell) for cell in row] for row in made.rows)
    else:
        _write_text(made, sys.stdout)


def _write_text(made: Table, stream: TextIO) -> None:
    """Write a table in columns: texts to the left, numbers to the right."""
    if not made.rows:
        stream.write(f"nothing to count by {made.columns[0]}\n")
        return
    shown = [[_short(cell) for cell in row] for row in made.rows]
    numbers = [all(isinstance(row[at], int) for row in made.rows) for at in range(len(made.columns))]
    # Of the many kinds of verdict a run has few; a column of nothing but noughts says nothing.
    kept = [
        at
        for at in range(len(made.columns))
        if not numbers[at] or at < 2 or any(row[at] for row in made.rows)  # noqa: PLR2004
    ]
    widths = {at: max(len(made.columns[at]), *(len(row[at]) for row in shown)) for at in kept}
    for row in ([*made.columns], *shown):
        cells = (f"{row[at]:>{widths[at]}}" if numbers[at] else f"{row[at]:<{widths[at]}}" for at in kept)
        stream.write("  ".join(cells).rstrip() + "\n")


def _short(cell: str | int) -> str:
    if isinstance(cell, int):
        return f"{cell:,}"
    text = _cell(cell)
    return text if len(text) <= _WIDEST else f"...{text[-_WIDEST:]}"


def _cell(cell: str | int) -> str:
    return printable(str(cell))


def _catalogue(record: Record, options: Namespace) -> int:
    from specc.runs.collecting import keywords_in
    from specc.runs.project import collected_by, columns, rows, write_ecsv

    if options.output is None:
        return complain("--catalogue needs -o FILE.ecsv or -o FILE.parquet")
    path = Path(options.output)
    if path.suffix not in {".ecsv", ".parquet"}:
        return complain(f"-o {options.output}: a catalogue is .ecsv or .parquet")
    given = list(keywords_in(options.catalogue))
    keywords = list(collected_by(record)) if given == ["all"] else given
    made = columns(record, keywords, _meanings(record, keywords, options.roots))
    meta = {"title": "Catalogue of files", "specc": str(record.about["specc"])}
    if path.suffix == ".parquet":
        from specc.runs.parquet import write_catalogue

        count = write_catalogue(path, made, rows(record, keywords, made), meta)
    else:
        with _landing(path) as stream:
            count = write_ecsv(stream, made, rows(record, keywords, made), meta)
    sys.stdout.write(f"{printable(options.output)}: {number(count, 'file')}, {number(len(made), 'column')}\n")
    return OK


def _meanings(record: Record, keywords: list[str], roots: list[Path]) -> dict[str, Meaning]:
    """Give what the specs of the run say of keywords, as far as they are here; a catalogue does without, too."""
    from specc.catalogue import Catalogue
    from specc.roots import Unusable
    from specc.runs.meanings import meanings

    products = record.connection.execute("SELECT DISTINCT spec, product FROM file WHERE product IS NOT NULL").fetchall()
    found = []
    catalogue = Catalogue(roots)
    for name in sorted({spec for spec, _ in products}):
        try:
            found += [one.spec for one in catalogue.named([name]) if one.spec is not None]
        except Unusable:
            continue
    return meanings(found, products, keywords)


def _parquet(record: Record, options: Namespace) -> int:
    from specc.runs.parquet import export

    for path in export(record, Path(options.parquet)):
        sys.stdout.write(f"{printable(os.fspath(path))}\n")
    return OK


@contextmanager
def _landing(path: Path) -> Iterator[TextIO]:
    """Give a stream to a file that gets its name when all is written."""
    from specc.runtime.reports.targets import WholeFile

    file = WholeFile(str(path))
    try:
        yield file.stream
        file.keep()
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error.strerror or error}") from error
    finally:
        file.discard()
