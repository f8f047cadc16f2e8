"""What programs call: `specc.compile` and `specc.validate`.

Takes paths or names as a person would give them on the command line; gives compiled specs, or a report on a file.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from specc.accepted.files import acceptances_of
from specc.catalogue import Catalogue, all_diagnostics
from specc.diagnostics.render import as_text
from specc.judges import runtime_specs
from specc.runtime.findings import FileReport, Report
from specc.runtime.main import check_files
from specc.runtime.wanted import UsageError, under

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator

    from specc.compile import Compiled
    from specc.diagnostics.record import Diagnostic
    from specc.judges import Judges
    from specc.model.spec import Spec
    from specc.runtime.stream import Reader

PathLike = str | os.PathLike[str]


@dataclass(frozen=True, slots=True)
class CompiledSpecs:
    """Specs that compiled, in the order asked for, with the warnings there were."""

    compiled: tuple[Compiled, ...]
    diagnostics: tuple[Diagnostic, ...]

    @property
    def specs(self) -> tuple[Spec, ...]:
        """Give the resolved models."""
        return tuple(one.spec for one in self.compiled if one.spec is not None)


class SpecError(ValueError):
    """A spec does not compile. `diagnostics` has every mistake; the text shows them as the command line does."""

    def __init__(self, text: str, diagnostics: tuple[Diagnostic, ...]) -> None:
        """Keep the diagnostics beside their text."""
        super().__init__(text)
        self.diagnostics = diagnostics


def compile_specs(
    paths: PathLike | Iterable[PathLike], *, roots: Iterable[Path] = ()
) -> CompiledSpecs | tuple[Diagnostic, ...]:
    """Compile specs, given by path or dotted name.

    Gives CompiledSpecs, or every diagnostic when one of them has an error. Raises `specc.roots.Unusable` when there is
    no such spec.
    """
    compiled = Catalogue(roots).named(_texts(paths))
    diagnostics = tuple(all_diagnostics(compiled))
    return CompiledSpecs(tuple(compiled), diagnostics) if all(one.right for one in compiled) else diagnostics


def validate_datasets(
    path: PathLike | Iterable[PathLike],
    spec: PathLike | None = None,
    *,
    dataset: str = "",
    headers_only: bool = False,
    profile: str | None = None,
) -> Report:
    """Judge the files of folders as `validate` does, and whether the deliveries that they are are whole.

    dataset: the one that is meant, `NAME` or `SPEC:NAME`; else all that the specs describe. The report has the files in
    `files`, the deliveries in `datasets`. Raises as `validate` does.
    """
    from specc.runtime.deliveries.running import check_folders  # noqa: PLC0415  only deliveries need it

    judges = _judges(spec, deliveries=True)
    return Report(check_folders(_texts(path), judges.specs, dataset, headers_only=headers_only, profile=profile))


def validate(
    path: PathLike | Reader | Iterable[PathLike | Reader],
    spec: PathLike | None = None,
    *,
    product: str | None = None,
    headers_only: bool = False,
    profile: str | None = None,
    accepted: PathLike | Iterable[PathLike] = (),
) -> Report:
    """Judge a file, a folder or a pattern, or several, by one spec, or by all that can be seen from here.

    In place of a path stands anything that has `read(count)` and gives bytes, packed or not: it is read forwards from
    where it stands, is not closed, and is judged without a file name. `-` is standard input.

    product: what every file is, whatever it says: `NAME`, or `SPEC:NAME` where several specs have it. profile: under
    which files are judged, by those of the specs that have it. accepted: files of accepted findings, which then count
    for no verdict; `finding.accepted` says who accepts one.

    What a file holds never raises: it is in the report. Raises SpecError when a spec does not compile,
    `specc.accepted.files.AcceptedError` when a file of accepted findings is wrong, `specc.roots.Unusable` when there is
    no such spec or file of accepted findings, `specc.runtime.wanted.UsageError` when there is no such file, product or
    profile.
    """
    acceptances = acceptances_of(Path(one) for one in _texts(accepted))
    judges = _judges(spec)
    reports = check_files(
        _paths_and_readers(path), judges.specs, headers_only=headers_only, product=product, profile=profile
    )
    return Report(reports if acceptances is None else acceptances.applied(reports))


def validate_many(
    paths: PathLike | Iterable[PathLike],
    spec: PathLike | None = None,
    *,
    jobs: int = 1,
    headers_only: bool = False,
    product: str | None = None,
    profile: str | None = None,
    accepted: PathLike | Iterable[PathLike] = (),
    on_fault: Callable[[str, str], None] | None = None,
) -> Generator[FileReport, None, None]:
    """Judge any number of files, and give the report of each as soon as it and those before it are there.

    paths: files, folders, patterns, tar archives and `ARCHIVE::MEMBER`, taken one after the other as they are needed;
    each file is judged once. A file that is not there is reported as unreadable. Reports come in the order of the
    files, and neither files nor reports are kept.

    jobs: how many processes judge; 1 is this one, 0 as many as there are cores for it. They end with the iteration;
    who does not iterate to the end calls `close()`, or uses `contextlib.closing`.

    on_fault: called with a path and a line of text when a check breaks, or its process dies of the file, which is then
    left out; without it `specc.runs.run.CheckFault` is raised.

    spec, headers_only, profile, accepted: as for `validate`, which says what is raised. product: that every file is,
    `NAME` or `SPEC:NAME`.
    """
    from specc.runs.asking import engine_of, question_of, suffixes_for  # noqa: PLC0415  one file needs none of this
    from specc.runs.engine import available_cores  # noqa: PLC0415  as above
    from specc.runs.run import Run  # noqa: PLC0415  as above
    from specc.runs.sources import listed_late  # noqa: PLC0415  as above

    if jobs < 0:
        raise UsageError(f"{jobs} is no number of processes")
    acceptances = acceptances_of(Path(one) for one in _texts(accepted))
    named = None if spec is None else os.fspath(spec)
    judges = _judges(named)
    question = question_of(judges, named, headers_only=headers_only, product=product, profile=profile)
    if profile is not None:
        under(judges.specs, profile)  # what is asked wrongly is told here, not when the first report is asked for
    one = isinstance(paths, str | os.PathLike)
    several = cast("Iterable[PathLike]", [paths] if one else paths)
    texts = (os.fspath(each) for each in several)
    files = listed_late(texts, suffixes_for(judges, product))
    run = Run(question, files, engine_of(jobs or available_cores()), on_fault=on_fault)
    reports = run.reports()
    return reports if acceptances is None else _each(acceptances.applied(reports))


def _judges(spec: PathLike | None, *, deliveries: bool = False) -> Judges:
    """Give the validators that are asked for. Raises as `validate` does for its spec."""
    catalogue = Catalogue()
    judges = runtime_specs(catalogue, None if spec is None else os.fspath(spec), deliveries=deliveries)
    if not judges.specs:
        text = "\n\n".join(as_text(one, catalogue.file_of) for one in judges.diagnostics)
        raise SpecError(text, judges.diagnostics)
    return judges


def _each(reports: Iterator[FileReport]) -> Generator[FileReport, None, None]:
    yield from reports


def _paths_and_readers(given: PathLike | Reader | Iterable[PathLike | Reader]) -> list[str | Reader]:
    # A file that is open is an Iterable too, of its lines.
    one = isinstance(given, str | os.PathLike) or hasattr(given, "read")
    several = cast("list[PathLike | Reader]", [given] if one else given)
    return [os.fspath(each) if isinstance(each, str | os.PathLike) else each for each in several]


def _texts(paths: PathLike | Iterable[PathLike]) -> list[str]:
    return [os.fspath(path) for path in ([paths] if isinstance(paths, str | os.PathLike) else paths)]
