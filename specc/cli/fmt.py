"""Write specs in the one canonical form: columns aligned, facts in their order, comments where they stood."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from specc.cli import FAILED, OK, USAGE, complain
from specc.cli.terminal import (
    add_format,
    diagnostics_as_data,
    difference,
    mistakes,
    number,
    show,
    show_difference,
    write_json,
)
from specc.files import decoded, read_spec, rewrite_spec
from specc.found import SUFFIX
from specc.roots import shown
from specc.runtime.values import printable

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterable, Iterator

    from specc.diagnostics.record import Diagnostic
    from specc.source import Source

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True)
class _Formatted:
    """One text and its canonical form; none where it does not parse. path: the file, None for standard input."""

    source: Source
    path: Path | None
    form: str | None
    changed: bool
    diagnostics: tuple[Diagnostic, ...]


def configure(parser: ArgumentParser) -> None:
    """Say which options there are."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="a spec, a folder to search for some, or -")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when a spec has another form")
    parser.add_argument("--diff", action="store_true", help="as --check, and show the difference")
    add_format(parser)


def run(options: Namespace) -> int:
    """Format the specs; 1 when --check finds another form, 2 when one does not parse (the others are formatted)."""
    done = []
    for path in _paths(options.files):
        if path is None:
            return complain(f"there is no file {printable(_missing(options.files))}")
        one = _format(path)
        done.append(one)
        if one.changed and one.path is not None and one.form is not None and not (options.check or options.diff):
            rewrite_spec(one.path, one.form, one.source.text)
    _report(done, options)
    if any(one.form is None for one in done):
        return USAGE
    return FAILED if (options.check or options.diff) and any(one.changed for one in done) else OK


def _paths(files: Iterable[str]) -> Iterator[Path | str | None]:
    """Give the files meant, each once; None for one that is not there."""
    if any(file != STANDARD_INPUT and not os.path.lexists(file) for file in files):
        yield None
        return
    seen: set[str] = set()
    for file in files:
        for path in _below(file):
            real = path if file == STANDARD_INPUT else os.path.realpath(path)
            if real not in seen:
                seen.add(real)
                yield path if file == STANDARD_INPUT else Path(path)


def _missing(files: Iterable[str]) -> str:
    return next(file for file in files if file != STANDARD_INPUT and not os.path.lexists(file))


def _below(file: str) -> Iterator[str]:
    """Give a file, or the specs in a folder; what begins with a dot is passed over."""
    if file == STANDARD_INPUT or not Path(file).is_dir():
        yield file
        return
    for folder, folders, names in os.walk(file):
        folders[:] = sorted(one for one in folders if not one.startswith("."))
        for name in sorted(names):
            if name.endswith(SUFFIX) and not name.startswith("."):
                yield str(Path(folder, name))


def _format(path: Path | str) -> _Formatted:
    """Read a text and give its canonical form."""
    from specc.syntax.fmt import formatted

    if isinstance(path, str):
        content = sys.stdin.buffer.read()
        reading = decoded(content, "<stdin>")
    else:
        reading = read_spec(path, shown(Path(os.path.abspath(path))))  # noqa: PTH100  a link keeps its name
        content = b"" if reading.problem else path.read_bytes()
    file = None if isinstance(path, str) else path
    if reading.problem is not None:
        return _Formatted(reading.source, file, None, changed=False, diagnostics=(reading.problem,))
    form, diagnostics = formatted(reading.source)
    changed = form is not None and form.encode("utf-8") != content
    return _Formatted(reading.source, file, form, changed, tuple(diagnostics))


# ------------------------------------------------------------------------------------------------ reporting


def _report(done: list[_Formatted], options: Namespace) -> None:
    from specc.catalogue import Catalogue

    diagnostics = [one for each in done for one in each.diagnostics]
    writes = not (options.check or options.diff)
    if options.format == "json":
        write_json(
            {
                "files": [
                    {
                        "path": one.source.path,
                        "parses": one.form is not None,
                        "changed": one.changed,
                        "written": one.changed and writes and one.path is not None,
                        "text": one.form if one.path is None else None,
                    }
                    for one in done
                ],
                "diagnostics": diagnostics_as_data(diagnostics, Catalogue()),
                "summary": {"files": len(done), "changed": sum(one.changed for one in done)},
            }
        )
        return
    piped = [one for one in done if one.path is None]
    show(diagnostics, Catalogue(), sys.stderr if piped else sys.stdout)
    for one in done:
        if options.diff and one.form is not None:
            show_difference(difference(one.source.path, one.source.text, one.form))
    if piped:
        for one in piped:
            sys.stdout.write("" if one.form is None or not writes else one.form)
        return
    for one in done:
        if one.changed and not options.diff:
            sys.stdout.write(
                f"{'formatted' if writes else 'not in the canonical form'}: {printable(one.source.path)}\n"
            )
    sys.stdout.write(_summary(done, diagnostics, writes=writes))


def _summary(done: list[_Formatted], diagnostics: list[Diagnostic], *, writes: bool) -> str:
    changed = sum(one.changed for one in done)
    unread = sum(one.form is None for one in done)
    words = f"{number(len(done), 'spec')}: {changed} {'formatted' if writes else 'to be formatted'}"
    return f"{words}{f', {unread} left as it was ({mistakes(diagnostics)})' if unread else ''}\n"
