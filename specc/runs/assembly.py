"""Deliveries of a run: its files are judged by any number of processes, and put together here.

Takes what is named, and specs with datasets; gives the files that are judged by themselves, takes their reports, and
gives those of the deliveries. Names of all files are kept, since a delivery is known when the last of them is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.runtime.deliveries.running import Deliveries, product_of
from specc.runtime.wanted import find_files

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from specc.runtime.findings import FileReport
    from specc.runtime.spec import Spec


class Assembly:
    """The deliveries of one run. Raises UsageError as `specc.runtime.deliveries.running.check_folders` does."""

    def __init__(self, paths: Iterable[str], specs: Sequence[Spec], name: str, profile: str | None) -> None:
        self._deliveries = Deliveries(specs, name, profile)
        self._files = find_files(paths, ("",))
        self._products: dict[str, str] = {}

    def judged(self) -> Iterator[str]:
        """Give the files that are judged by themselves, in order."""
        return (path for path in self._files if self._deliveries.judges(path))

    def take(self, report: FileReport) -> None:
        """Take the report of a file."""
        product = product_of(report)
        if product:
            self._products[report.path] = product

    def reports(self) -> Iterator[FileReport]:
        """Give the reports of the deliveries."""
        for path in self._files:
            self._deliveries.take(path, self._products.get(path, ""))
        yield from self._deliveries.reports()
