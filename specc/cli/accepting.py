"""What `specc validate` does with accepted findings: reads them, lays them over reports, and says what they left over.

Takes the options; gives an object through which reports pass on their way to tally and sinks. What a person got wrong
raises Unusable.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from specc.cli import FAILED, complain
from specc.roots import Unusable, project_accepted

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterable, Iterator

    from specc.accepted.applying import Acceptances
    from specc.accepted.baseline import Baseline, Said
    from specc.accepted.entries import AcceptedFile
    from specc.diagnostics.record import Diagnostic
    from specc.runtime.findings import FileReport

_OF_BASELINE = ("owner", "reason", "expires")


def add_accepted(parser: ArgumentParser) -> None:
    """Give a command the options about accepted findings."""
    group = parser.add_argument_group("accepted findings (see specc/accepted/README.md)")
    group.add_argument(
        "--accepted",
        metavar="FILE",
        action="append",
        type=Path,
        help="findings that make no run fail; may be given several times; else [tool.specc] accepted of pyproject.toml",
    )
    group.add_argument(
        "--strict-accepted", action="store_true", help="exit 1 when an entry has expired or does nothing"
    )
    group.add_argument("--write-baseline", metavar="FILE", type=Path, help="write what is found as accepted findings")
    group.add_argument("--per-file", action="store_true", help="with --write-baseline: an entry for each file")
    group.add_argument("--reason", metavar="TEXT", help="with --write-baseline: why the findings are accepted")
    group.add_argument("--owner", metavar="NAME", help="with --write-baseline: who sees to them")
    group.add_argument("--expires", metavar="YYYY-MM-DD", help="with --write-baseline: the last day that it holds")


@dataclass(slots=True)
class Accepting:
    """Accepted findings of one run, and the baseline that it writes."""

    acceptances: Acceptances | None
    told: tuple[Diagnostic, ...]  # of the files, before the run
    strict: bool
    baseline: Baseline | None = None
    said: Said | None = None
    target: Path | None = None
    before: AcceptedFile | None = None

    def settled(self, reports: Iterable[FileReport]) -> Iterator[FileReport]:
        """Pass reports on, in which what is accepted says so."""
        if self.acceptances is not None:
            reports = self.acceptances.applied(reports)
        if self.baseline is not None:
            reports = self.baseline.seen(reports)
        yield from reports

    def finish(self, code: int) -> int:
        """Say what was left over, and write the baseline; gives the exit code that the run then has."""
        left = [*self.told, *(self.acceptances.left_over(strict=self.strict) if self.acceptances is not None else ())]
        _show(left)
        if self.strict and left and not code:
            code = FAILED
        if self.baseline is None or self.said is None or self.target is None:
            return code
        from specc.files import write_file

        write_file(self.target, self.baseline.text(self.said, self.before).encode())
        count = len(self.baseline)
        together = " (too many for an entry a file: put together by product)" if self.baseline.put_together else ""
        complain(f"{count:,} {'entry' if count == 1 else 'entries'} written to {self.target}{together}")
        return 0 if code == FAILED else code


def accepting_of(options: Namespace) -> Accepting:
    """Read what the options, or the project, say of accepted findings. Raises Unusable."""
    target: Path | None = options.write_baseline
    said = _said(options)
    paths = options.accepted if options.accepted is not None else project_accepted(Path.cwd())
    if target is not None:
        paths = [path for path in paths if path.absolute() != target.absolute()]
    if not paths and target is None:
        if options.strict_accepted and options.accepted is None:
            raise Unusable("--strict-accepted asks for accepted findings; name their file with --accepted")
        return Accepting(None, (), strict=False)
    from specc.accepted.applying import Acceptances
    from specc.accepted.files import read_files

    today = datetime.now(UTC).date()
    files = read_files(paths, today)
    if not files.right:
        _show(files.diagnostics)
        raise Unusable("the accepted findings are wrong; no file was judged")
    acceptances = Acceptances(files.files, today) if files.files else None
    made = Accepting(acceptances, files.diagnostics, options.strict_accepted)
    if target is not None:
        from specc.accepted.baseline import Baseline

        made.baseline = Baseline(per_file=options.per_file)
        made.said, made.target, made.before = said, target, _before(target, today)
    return made


def _said(options: Namespace) -> Said | None:
    """Give what a person says of what a baseline accepts. Raises Unusable where that is not all."""
    given = [name for name in _OF_BASELINE if getattr(options, name)]
    if options.write_baseline is None:
        if given or options.per_file:
            name = given[0] if given else "per-file"
            raise Unusable(f"--{name} says something of --write-baseline FILE; give both")
        return None
    lacking = [f"--{name}" for name in _OF_BASELINE if name not in given]
    if lacking:
        raise Unusable(f"--write-baseline accepts what is found: say with {', '.join(lacking)} who does, why, how long")
    from specc.accepted.baseline import Said

    try:
        expires = date.fromisoformat(options.expires)
    except ValueError:
        raise Unusable(f"--expires {options.expires}: write a day as YYYY-MM-DD") from None
    if expires < datetime.now(UTC).date():
        raise Unusable(f"--expires {options.expires}: that day is over, and the baseline would accept nothing")
    return Said(options.reason, options.owner, expires)


def _before(target: Path, today: date) -> AcceptedFile | None:
    """Give the baseline that is written anew. Raises Unusable where the file is something else."""
    if not target.exists():
        return None
    from dataclasses import replace

    from specc.accepted.files import read_files

    (file,) = read_files([target], today).files
    if not file.baseline:
        raise Unusable(f"{target} is there and is no baseline (`baseline: true`); give --write-baseline another name")
    return replace(file, entries=tuple(entry for entry in file.entries if entry.holds(today)))


def _show(diagnostics: Iterable[Diagnostic]) -> None:
    from specc.catalogue import Catalogue
    from specc.cli.terminal import show

    show([*diagnostics], Catalogue(), sys.stderr)
