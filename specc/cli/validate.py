"""Judge files by specs. What product a file is, is found by what it holds; its name breaks ties and is then checked."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from specc.catalogue import Catalogue
from specc.cli import FAULT, complain
from specc.cli.accepting import accepting_of, add_accepted
from specc.cli.terminal import (
    add_docs,
    add_format,
    add_roots,
    diagnostics_as_data,
    docs_of,
    mistakes,
    show,
    wants_colour,
    write_json,
)
from specc.cli.validating.many import (
    add_many,
    can_be_counted,
    listed_again,
    reports_of_run,
    restore,
    wants_run,
    wrongly_asked,
)
from specc.cli.validating.progress import watched
from specc.judges import runtime_specs
from specc.reports import FORMS
from specc.runtime.formats import format_names
from specc.runtime.reports.targets import targets_of

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable, Iterator

    from specc.cli.accepting import Accepting
    from specc.judges import Judges
    from specc.runtime.findings import FileReport


def configure(parser: ArgumentParser) -> None:
    """Say which options there are."""
    parser.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help="a file, a folder to search, a pattern, an address (s3://, https://, gs://), or - for standard input",
    )
    parser.add_argument(
        "--spec",
        metavar="SPEC",
        help=f"judge by this spec only: path or dotted name; or by the structure alone: {', '.join(format_names())}",
    )
    parser.add_argument("--product", metavar="NAME", help="the product that every file is, whatever it says")
    parser.add_argument("--headers-only", action="store_true", help="read no data")
    parser.add_argument("--profile", metavar="P", help="judge by what this profile of the specs asks besides")
    parser.add_argument(
        "--dataset",
        nargs="?",
        const="",
        metavar="NAME",
        help="judge the deliveries in the folders, too: of this dataset, or of all that the specs describe",
    )
    parser.add_argument(
        "--names",
        metavar="LISTING",
        help="judge deliveries by the names in a file, one a line, or - for standard input",
    )
    add_accepted(parser)
    add_many(parser)
    add_docs(parser)
    add_roots(parser)
    add_format(parser, FORMS)
    parser.add_argument(
        "--report",
        dest="reports",
        metavar="FORM=FILE",
        action="append",
        default=[],
        help="write a report into a file, too, in a form of --format, which the ending of FILE may tell; "
        "may be given several times",
    )


def run(options: Namespace) -> int:
    """Validate the files; the exit code is that of the report, 2 when a spec does not compile."""
    wrong = wrongly_asked(options)
    if wrong:
        return complain(wrong)
    if options.resume:
        restore(options)
    wrong = _combined(options)
    if wrong:
        return complain(wrong)
    accepting = accepting_of(options)
    targets = targets_of(options.reports, FORMS)
    deliveries = options.dataset is not None or options.names is not None
    catalogue = Catalogue(options.roots)
    judges = runtime_specs(catalogue, options.spec, deliveries=deliveries)
    if not judges.specs:
        if options.format == "json":
            write_json({"diagnostics": diagnostics_as_data(judges.diagnostics, catalogue)})
        else:
            show(judges.diagnostics, catalogue, sys.stderr)
        return complain(f"{mistakes(judges.diagnostics)}; no file was judged")
    for name in judges.skipped:
        complain(f"{name}, of an installed package, does not compile and is left out; see specc check {name}")
    return _judge(options, judges, accepting, docs_of(options), targets)


def _combined(options: Namespace) -> str:
    """Say what of the options does not go together; nothing when all does."""
    if options.names is not None:
        odd = [name for name in ("product", "profile") if getattr(options, name)]
        odd += ["headers-only"] if options.headers_only else []
        if options.files:
            return "--names judges a listing in place of files; name one or the other"
        return f"--{odd[0]} asks for files, and --names has none" if odd else ""
    if options.files_from and options.dataset is not None:
        return "--dataset is of folders, --files-from of single files"
    if not options.files and not options.files_from:
        return "name at least one FILE, or a listing with --names"
    return "--product is of single files, --dataset of many" if options.dataset is not None and options.product else ""


def _reports(options: Namespace, judges: Judges, told: Callable[[str, str], None]) -> Iterator[FileReport]:
    """Give the reports that were asked for, one after the other. told: of a file, and of a fault of ours with it."""
    from specc.runtime.main import check_files, fault_text

    specs = judges.specs

    def on_fault(path: str, error: Exception) -> None:
        told(path, fault_text("", error))

    if options.names is not None:
        from specc.runtime.deliveries.running import check_listing

        return check_listing(options.names, specs, options.dataset or "")
    if wants_run(options):
        return reports_of_run(options, judges, told)
    if options.dataset is not None:
        from specc.runtime.deliveries.running import check_folders

        return check_folders(
            options.files,
            specs,
            options.dataset,
            headers_only=options.headers_only,
            profile=options.profile,
            on_fault=on_fault,
        )
    return check_files(
        options.files,
        specs,
        headers_only=options.headers_only,
        product=options.product,
        profile=options.profile,
        on_fault=on_fault,
    )


def _judge(options: Namespace, judges: Judges, accepting: Accepting, docs: str, targets: list[tuple[str, str]]) -> int:
    from specc.reports import sink
    from specc.runtime.reports.outputs import Outputs
    from specc.runtime.tally import Tally

    def told(path: str, fault: str) -> None:
        complain(f"{path}: {fault}", FAULT)
        tally.fault()
        written.fault(path, fault)

    reports = _reports(options, judges, told)  # what the caller got wrong is told before a report begins
    tally = Tally()
    colour = wants_colour(sys.stdout)
    files = listed_again(options, judges) if can_be_counted(options) else None
    with Outputs(options.format, sys.stdout, targets, colour=colour, docs=docs, make=sink) as written:
        for report in watched(accepting.settled(reports), files):
            tally.add(report)
            written.file(report)
        written.finish(tally)
    sys.stdout.flush()  # before what is said of entries
    return accepting.finish(tally.exit_code)
