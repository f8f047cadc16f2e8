# SPDX-License-Identifier: BSD-3-Clause
"""All that a run is reported in: one form on standard output, others into files beside it, as if they were one sink.

A file that cannot be written any further, since the disk is full, does not end a run of hours: the other reports go on,
and at the end it is said.
"""

from __future__ import annotations

from ..wanted import UsageError
from . import sink

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import TracebackType
    from typing import Self, TextIO

    from ..findings import FileReport
    from ..tally import Tally
    from . import MakesSinks, Sink
    from .targets import WholeFile


class Outputs:
    """Writes to several sinks. Use it with `with`: files are kept once `finish` has written all, and else taken away.

    targets: form and path of each file, as `targets_of` gives them. colour, docs: as for `sink`; `make` may be
    one that knows more forms. Raises UsageError for a file that cannot be made.
    """

    def __init__(
        self,
        form: str,
        stream: TextIO,
        targets: Iterable[tuple[str, str]] = (),
        *,
        colour: bool = False,
        docs: str = "",
        make: MakesSinks = sink,
    ) -> None:
        self._files: list[_Beside] = []
        self._lost: list[str] = []
        try:
            for other, path in targets:
                from .targets import WholeFile  # a cold validator that writes no file waits for nothing

                file = WholeFile(path)
                self._files.append(_Beside(file, make(other, file.stream, colour=False, docs=docs)))
        except BaseException:
            self._discard()
            raise
        self._first = make(form, stream, colour=colour, docs=docs)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._discard()

    def file(self, report: FileReport) -> None:
        """Write what there is to say of a file, or of a delivery."""
        self._first.file(report)
        self._each(lambda one: one.sink.file(report))

    def fault(self, path: str, message: str) -> None:
        """Write that a file could not be judged."""
        self._first.fault(path, message)
        self._each(lambda one: one.sink.fault(path, message))

    def finish(self, tally: Tally) -> None:
        """Write what ends each report, and keep the files. Raises UsageError for those that could not be written."""
        self._first.finish(tally)

        def whole(one: _Beside) -> None:
            one.sink.finish(tally)
            one.file.keep()

        self._each(whole)
        self._discard()
        if self._lost:
            raise UsageError("; ".join(self._lost))

    def _each(self, write: Callable[[_Beside], None]) -> None:
        for one in list(self._files):
            try:
                write(one)
            except OSError as error:
                self._files.remove(one)
                one.file.discard()
                self._lost.append(f"cannot write {one.file.path}: {(error.strerror or str(error)).lower()}")

    def _discard(self) -> None:
        for one in self._files:
            one.file.discard()
        self._files = []


class _Beside:
    """A file, and what writes into it."""

    __slots__ = ("file", "sink")

    def __init__(self, file: WholeFile, sink: Sink) -> None:
        self.file = file
        self.sink = sink
