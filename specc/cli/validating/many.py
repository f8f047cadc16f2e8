"""Runs that a person asks for: by several processes, from a list of names, in archives, with a record to go on with.

Takes the options of `specc validate`; gives the reports of a run in the order of its files. Where none of these is
asked for, `specc validate` judges in its own process and loads nothing of this but the options.
"""

from __future__ import annotations

import os
from argparse import ArgumentTypeError
from pathlib import Path
from typing import TYPE_CHECKING, Any

from specc.runtime.wanted import UsageError

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable, Iterator

    from specc.judges import Judges
    from specc.runs.engine import Question
    from specc.runs.sources import Sources
    from specc.runs.store import Store
    from specc.runtime.findings import FileReport

    OnFault = Callable[[str, str], None]

# What decides about the verdicts of a run, and is kept in its record.
_ASKED = (
    "files",
    "files_from",
    "null",
    "archives",
    "spec",
    "roots",
    "product",
    "profile",
    "headers_only",
    "collect",
    "dataset",
)
_ANEW = ("accepted", "strict_accepted")  # kept, too; whoever goes on may say something else, as no file says them
_OPTIONS = ("jobs", "batch", "record", "resume", "files_from", "archives", "collect", "engine", "scheduler")
_ENGINES = ("local", "dask")
_AUTO = ("auto", "0")


def add_many(parser: ArgumentParser) -> None:
    """Give a command the options of runs over many files."""
    group = parser.add_argument_group("many files")
    group.add_argument(
        "--jobs", metavar="N", type=_jobs, help="judge in N processes; auto: as many as there are cores for this one"
    )
    group.add_argument(
        "--engine", choices=_ENGINES, help="who judges: processes of this machine, or a Dask cluster of N workers"
    )
    group.add_argument(
        "--scheduler", metavar="ADDRESS", help="judge on the workers of a Dask scheduler that runs: tcp://host:8786"
    )
    group.add_argument("--batch", metavar="N", type=_batch, help="files that a process takes at a time; else as fits")
    group.add_argument(
        "--files-from",
        metavar="LIST",
        help="judge the files whose names are in a file, one a line, or - for standard input",
    )
    group.add_argument(
        "--null", action="store_true", help="in such a list a NUL ends each name, as find -print0 writes"
    )
    group.add_argument("--archives", action="store_true", help="look into tar archives that lie in the folders, too")
    group.add_argument("--record", metavar="RUN.sqlite", help="keep the run in a file, for --resume and specc report")
    group.add_argument(
        "--resume", metavar="RUN.sqlite", help="go on with a run that was stopped, and judge no file twice"
    )
    group.add_argument(
        "--collect",
        metavar="KEYWORD,...",
        help="keep these values of each file in the record, for specc report --catalogue",
    )


def wants_run(options: Namespace) -> bool:
    """Say whether a person asks for more than files judged one after the other in this process."""
    if any(getattr(options, name) for name in _OPTIONS):
        return True
    perhaps = [file for file in options.files if "::" in file or "://" in file or ".t" in file.lower()]
    if not perhaps:  # as nearly always, and then nothing more is loaded
        return False
    from specc.remote import is_address
    from specc.runs.members import is_archive, split

    return any(is_address(file) or is_archive(file) or split(file) is not None for file in perhaps)


def wrongly_asked(options: Namespace) -> str:
    """Say what of the options of a run does not go together; nothing when all does."""
    if options.record and options.resume:
        return "--record begins a new record, --resume goes on with one: name one or the other"
    if options.null and not options.files_from and not options.resume:
        return "--null says how names end in a list: name the list with --files-from"
    if options.collect and not (options.record or options.resume):
        return "--collect keeps values in the record of a run: name it with --record"
    if options.names is not None and wants_run(options):
        return "--names judges a listing in this process: leave out --jobs, --record and what else is of many files"
    if options.scheduler and options.engine == "local":
        return "--scheduler is of Dask: leave out --engine local"
    if options.scheduler and options.jobs:
        return "--scheduler has as many workers as it has: leave out --jobs"
    return ""


def restore(options: Namespace) -> None:
    """Ask again what the run was asked that is gone on with. Raises UsageError where something else is asked."""
    from specc.runs.store import Record

    record = Record(options.resume)
    asked = record.about["asked"]
    record.close()
    if asked["folder"] != os.getcwd():  # noqa: PTH109  as the record has it
        raise UsageError(f"{options.resume} is of a run in {asked['folder']}: go on with it there")
    for name, before in asked.items():
        now = _plain(getattr(options, name, None))
        if name == "folder" or now == before:
            continue
        if now and name in _ANEW:
            continue
        if now:
            said = name.replace("_", "-")
            raise UsageError(f"{options.resume} is of a run with other {said}: leave it out, or begin a new --record")
        setattr(options, name, before)
    options.roots = [Path(root) for root in options.roots]
    options.accepted = None if options.accepted is None else [Path(file) for file in options.accepted]


def reports_of_run(options: Namespace, judges: Judges, on_fault: OnFault) -> Iterator[FileReport]:
    """Give the reports of the run that is asked for; what is asked wrongly raises before the first.

    Ends by KeyboardInterrupt where somebody stops it, after all reports of tasks that were at work.
    """
    from specc.cli.validating.stopping import stoppable
    from specc.runs.asking import dask_engine_of, engine_of, question_of, suffixes_for
    from specc.runs.assembly import Assembly
    from specc.runs.collecting import keywords_in
    from specc.runs.run import Run

    question = question_of(
        judges,
        options.spec,
        headers_only=options.headers_only,
        product=options.product,
        profile=options.profile,
        beside=options.dataset is not None,
        collect=keywords_in(options.collect or ""),
    )
    whole = None
    if options.dataset is not None:
        whole = Assembly(options.files, judges.specs, options.dataset, options.profile)
        files = whole.judged()
    else:
        files = _sources(options).listed(suffixes_for(judges, options.product))
    store = _store(options, question, judges)
    dask = options.scheduler or options.engine == "dask"
    engine = dask_engine_of(options.jobs, options.scheduler) if dask else engine_of(options.jobs or 1)
    run = Run(question, files, engine, batch=options.batch, store=store, on_fault=on_fault, whole=whole)
    return stoppable(run, store)


def listed_again(options: Namespace, judges: Judges) -> Iterator[str]:
    """List the files of a run a second time, for counting them; none where that cannot be."""
    from specc.runs.asking import suffixes_for

    yield from _sources(options).listed(suffixes_for(judges, options.product))


def can_be_counted(options: Namespace) -> bool:
    """Say whether the files of a run can be listed a second time, at no cost to others."""
    if options.dataset is not None or not wants_run(options) or any("://" in file for file in options.files):
        return False
    return _sources(options).again


def _sources(options: Namespace) -> Sources:
    from specc.runs.sources import Sources

    return Sources(tuple(options.files), options.files_from, null=options.null, archives=options.archives)


def _store(options: Namespace, question: Question, judges: Judges) -> Store | None:
    """Begin a record, or go on with one whose specs are still the same."""
    if not (options.record or options.resume):
        return None
    import specc
    from specc.runs.store import Store

    own = str(specc.__version__)
    versions = {spec.name: spec.version for spec in judges.specs}
    digests = dict(question.specs)
    specs = [{"name": name, "version": versions[name], "digest": digests.get(name, "")} for name in versions]
    if options.record:
        asked = {name: _plain(getattr(options, name)) for name in (*_ASKED, *_ANEW)}
        folder = os.getcwd()  # noqa: PTH109  names of files may be relative to it
        return Store.create(options.record, specs, {**asked, "folder": folder}, own)
    store = Store.resume(options.resume)
    about = store.about
    if about["specc"] != own:
        raise UsageError(f"{options.resume} is of a run of specc {about['specc']}, and this is {own}")
    changed = sorted({one["name"] for one in [*about["specs"], *specs] if (one in about["specs"]) != (one in specs)})
    if changed:
        raise UsageError(
            f"{options.resume} is of a run by other specs: {', '.join(changed)} changed since; begin a new --record"
        )
    return store


def _plain(value: Any) -> Any:  # noqa: ANN401  whatever an option is
    """Give an option as JSON has it."""
    return [os.fspath(one) for one in value] if isinstance(value, list) else value


def _jobs(text: str) -> int:
    if text in _AUTO:
        from specc.runs.engine import available_cores

        return available_cores()
    if not text.isdecimal():
        raise ArgumentTypeError(f"{text!r} is no number of processes: say 4, or auto for all cores")
    return int(text)


def _batch(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise ArgumentTypeError(f"{text!r} is no number of files: say 100")
    return int(text)
