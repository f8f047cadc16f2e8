"""What the validator finds in bytes: the judge of mutants, in this process.

Takes the validator of a Plan in memory and the name of a product; gives how often each rule is broken. Files are
written one after the other into one folder, in memory where the system has such a place, because names are judged, too.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Self

from specc.runtime.main import check_file
from specc.runtime.wanted import find_products

if TYPE_CHECKING:
    from types import ModuleType

    from specc.runtime.findings import FileReport

_IN_MEMORY = Path("/dev/shm")  # noqa: S108  the folder below it is made by tempfile
UNREADABLE = "unreadable"


class Judge:
    """The validator of one product. Use it in a `with`: the folder it judges in is gone then."""

    def __init__(self, validator: ModuleType, product: str) -> None:
        self._products = find_products([validator.SPEC], product)
        place = _IN_MEMORY if _IN_MEMORY.is_dir() else None
        self._folder = tempfile.TemporaryDirectory(prefix="specc-mutants-", dir=place, ignore_cleanup_errors=True)
        self.judged_as = self._products[0]
        self.judged = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._folder.cleanup()

    def report(self, name: str, content: bytes) -> FileReport:
        """Judge bytes under the name of a file."""
        path = Path(self._folder.name, name)
        path.write_bytes(content)
        self.judged += 1
        try:
            return check_file(str(path), self._products, forced=True)
        finally:
            path.unlink()

    def broken(self, name: str, content: bytes) -> Counter[str]:
        """Give how many findings there are of each rule."""
        report = self.report(name, content)
        return Counter(one.rule for one in report.findings)
