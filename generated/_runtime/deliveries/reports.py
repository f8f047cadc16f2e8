# SPDX-License-Identifier: BSD-3-Clause
"""What is said of one delivery: a report like that of a file, with its key in place of a product."""

from __future__ import annotations

from ..findings import FileReport
from ..spec import Spec

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from ..findings import Finding


class DatasetReport(FileReport):
    """One delivery, or without a key what belongs to none. files: how many are of it."""

    __slots__ = ("dataset", "file_count", "key")

    dataset: str

    def __init__(
        self, spec: Spec, dataset: str, key: Mapping[str, str] | None, findings: Iterable[Finding], files: int
    ) -> None:
        shown = "files of no delivery" if key is None else " ".join(f"{name}={text}" for name, text in key.items())
        super().__init__(shown, findings, spec=spec.name, version=spec.version, profile=spec.profile or None)
        self.dataset = dataset
        self.key = key
        self.file_count = files

    @property
    def more(self) -> dict[str, object]:
        """The dataset, the key (null of what belongs to no delivery), and how many files are of it."""
        return {
            "dataset": self.dataset,
            "key": None if self.key is None else dict(self.key),
            "file_count": self.file_count,
        }


def delivery_of(data: Mapping[str, Any], findings: Iterable[Finding]) -> DatasetReport:
    """The report that plain data came from, as `report.report_of` gives that of a file."""
    spec = Spec(data["spec"], data["version"], profile=data["profile"] or "")
    return DatasetReport(spec, data["dataset"], data["key"], findings, data["file_count"])
