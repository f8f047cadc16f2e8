"""The files of many specs, made by as many processes as there are cores.

Takes compiled specs; gives what backends make of each, in their order. The processes are forked from the one that
compiled the specs, so that nothing is compiled twice; where a system cannot fork safely, one makes them all. Samples
that a process makes for pages come back with the files, and are kept by the one that began.
"""

from __future__ import annotations

import os
import sys
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from typing import TYPE_CHECKING

from specc.compile import emit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from concurrent.futures import Future

    from specc.backends import Artefact
    from specc.compile import Compiled
    from specc.diagnostics.record import Diagnostic
    from specc.examples.samples import KeptSamples
    from specc.kept import Answer

    Emitted = tuple[tuple[Artefact, ...], tuple[Diagnostic, ...]]

_FEWEST = 12  # specs of which another process is worth it


class Emitting:
    """Makes the files of specs. specs: names of all that are built. samples: who makes and keeps those of pages."""

    def __init__(self, compiled: Sequence[Compiled], specs: tuple[str, ...], samples: KeptSamples) -> None:
        self._compiled = compiled
        self._specs = specs
        self._samples = samples

    @contextmanager
    def begun(self) -> Iterator[Iterator[Emitted]]:
        """Let the processes begin, and give what they make of each spec; meanwhile other things can be done."""
        jobs = os.cpu_count() or 1
        if jobs == 1 or len(self._compiled) < _FEWEST or sys.platform != "linux":
            yield map(self._one, range(len(self._compiled)))
            return
        global _emitting  # noqa: PLW0603  what a process finds that is forked
        _emitting = self
        try:
            with ProcessPoolExecutor(jobs, mp_context=get_context("fork")) as pool:
                heaviest = sorted(range(len(self._compiled)), key=self._weight)
                made = {number: pool.submit(_apart, number) for number in heaviest}
                yield (self._taken(made.pop(number)) for number in range(len(self._compiled)))
        finally:
            _emitting = None

    def _weight(self, number: int) -> int:
        """Give how early a spec is to be begun: that with the most rules first."""
        plan = self._compiled[number].plan
        return 0 if plan is None else -len(plan.rules)

    def _one(self, number: int) -> Emitted:
        return emit(self._compiled[number], self._specs, self._samples)

    def _taken(self, made: Future[tuple[Emitted, dict[str, Answer]]]) -> Emitted:
        emitted, answers = made.result()
        self._samples.take(answers)
        return emitted

    def apart(self, number: int) -> tuple[Emitted, dict[str, Answer]]:
        """Give the files of a spec, and what is to be kept of the samples made for it."""
        emitted = self._one(number)
        return emitted, self._samples.given_away()


_emitting: Emitting | None = None


def _apart(number: int) -> tuple[Emitted, dict[str, Answer]]:
    if _emitting is None:
        raise RuntimeError("a process was not forked from the one that compiled the specs")
    return _emitting.apart(number)
