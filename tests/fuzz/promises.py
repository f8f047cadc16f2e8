"""What must hold of any report on any file: what `oracle.py`, `documents.py` and `deliveries.py` ask for alike.

Raises `PromiseError` where it does not.
"""

from __future__ import annotations

import json
import os
import time
from contextlib import contextmanager

from specc.runtime.codes import rules
from specc.runtime.findings import LEVELS, MOST_KEPT, VERDICTS, Report
from specc.runtime.report import text

MOST_GROWN = 60 << 20  # bytes of memory above what was ever held before
SECONDS, SECONDS_A_MEBIBYTE = 3, 20  # of this process alone, many times what it takes
_CONTROLS = frozenset(map(chr, (*range(32), *range(127, 160))))


class PromiseError(AssertionError):
    """A promise that was not kept."""


class Watch:
    """Time and memory of one thing after the other, by the size of what it is given."""

    def __init__(self):
        self._warm = False  # the first loads what is needed

    @contextmanager
    def over(self, name, size):
        """Raise when what is done inside takes more than its size allows."""
        before, begun = _most_held(), time.process_time()
        yield
        took = time.process_time() - begun
        most = SECONDS + SECONDS_A_MEBIBYTE * size / (1 << 20)
        if took > most:
            raise PromiseError(f"{name} took {took:.1f} s for {size} bytes")
        grown = _most_held() - before
        if self._warm and grown > MOST_GROWN:
            raise PromiseError(f"{name} took {grown >> 20} MiB for {size} bytes")
        self._warm = True


def well_formed(report, spec, *, registered=None, written=True):
    """What holds of every finding. written: look at text and JSON as well, which take as long as to judge the file.

    registered: rules of structure that a file of this format can break.
    """
    if report.verdict not in VERDICTS:
        raise PromiseError(f"there is no verdict {report.verdict!r}")
    if len(report.findings) > MOST_KEPT + len(rules()) + 1000:
        raise PromiseError(f"{len(report.findings)} findings")
    registered = rules() if registered is None else registered
    for finding in report.findings:
        if finding.rule != "unmatched" and not (
            finding.rule in registered if finding.structural else spec.rule(finding.rule)
        ):
            raise PromiseError(f"the rule {finding.rule} is not known")
        if finding.level not in LEVELS:
            raise PromiseError(f"{finding.rule} is of level {finding.level!r}")
        if not finding.message or not _CONTROLS.isdisjoint(finding.message):
            raise PromiseError(f"{finding.rule} says {finding.message!r}")
        if finding.count < 1:
            raise PromiseError(f"{finding.rule} counts {finding.count}")
    if written:
        _can_be_written(Report([report]))


def _can_be_written(said):
    if not _CONTROLS.isdisjoint(text(said).replace("\n", "")):
        raise PromiseError("the text holds control characters")
    if json.loads(json.dumps(said.to_json(), allow_nan=False)) != said.to_json():
        raise PromiseError("the JSON says something else than the report")


def seen(report):
    """What two reports that are alike have in common."""
    return [
        (one.rule, one.level, one.message, one.count, one.index, one.card, one.path, one.line, one.row, one.pixel)
        for one in report.findings
    ]


def differing(one, other):
    """A few findings that two reports do not share; none when they are alike."""
    return [] if one == other else sorted(set(one) ^ set(other), key=str)[:4] or ["the order"]


def _most_held():
    """Most bytes of memory that this process ever held."""
    try:
        status = os.open("/proc/self/status", os.O_RDONLY)
    except OSError:
        return 0
    try:
        return int(os.read(status, 4096).partition(b"VmHWM:")[2].split()[0]) << 10
    finally:
        os.close(status)
