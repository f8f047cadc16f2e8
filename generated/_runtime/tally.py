# SPDX-License-Identifier: BSD-3-Clause
"""What a run comes to: how many files of which verdict, how many findings of which level, and the exit code.

Takes reports one after the other and keeps none of them, so that a run over many files takes no more memory than one
over few.
"""

from __future__ import annotations

from .findings import VERDICTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from .findings import FileReport

FAULT = 3


class Tally:
    """Running totals of a run."""

    __slots__ = ("_accepted", "_deliveries", "_errors", "_failed", "_faults", "_verdicts", "_warnings", "_whole")

    def __init__(self, reports: Iterable[FileReport] = ()) -> None:
        self._verdicts = dict.fromkeys(VERDICTS, 0)
        self._errors = self._warnings = self._accepted = self._faults = 0
        self._failed = False
        self._deliveries: int | None = None  # None as long as nobody judged any
        self._whole = 0
        for one in reports:
            self.add(one)

    def add(self, report: FileReport) -> None:
        """Count a file, or a delivery."""
        self._errors += report.count("error")
        self._warnings += report.count("warning")
        self._accepted += report.accepted
        self._failed = self._failed or report.fails
        if report.dataset is None:
            self._verdicts[report.verdict] += 1
            return
        self._deliveries = self._deliveries or 0
        if report.more["key"] is not None:  # else it is what belongs to none
            self._deliveries += 1
            self._whole += report.conforms

    def fault(self) -> None:
        """Count a file that was not judged by a fault of ours."""
        self._faults += 1

    @property
    def exit_code(self) -> int:
        """0 when every file and every delivery conforms but for what is accepted, 3 after a fault of ours, else 1."""
        return FAULT if self._faults else int(self._failed)

    @property
    def summary(self) -> dict[str, int]:
        """How many files, of which verdict, with how many errors and warnings (findings, not places).

        Those that are accepted are counted as such alone.
        Where a file was not judged by a fault of ours, how many `faults` there are, and of them no more is known.
        Where deliveries were judged, how many of those there are, and how many of them are whole: `whole_datasets`.
        """
        counts = {"files": sum(self._verdicts.values()), **self._verdicts}
        counts["errors"] = self._errors
        counts["warnings"] = self._warnings
        counts["accepted"] = self._accepted
        if self._faults:
            counts["faults"] = self._faults
        if self._deliveries is not None:
            counts["datasets"] = self._deliveries
            counts["whole_datasets"] = self._whole
        return counts
