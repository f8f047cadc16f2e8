# SPDX-License-Identifier: BSD-3-Clause
"""HDUs of which the header is the same bytes as one that was judged before by the same function of a generated module.

A function that found nothing then, and looked at nothing beyond its own header, would find nothing again. All that
remains of it are the lengths that it gave to dimensions, which other HDUs have to agree with. Only headers are judged
so: data are never the same because a header is.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any, TypeAlias

    from ..findings import Finding, Findings
    from .check import HduCheck
    from .dimensions import Dimensions, Place
    from .product import ProductCheck

    Lengths: TypeAlias = list[tuple[str, Place]]


def judge_hdu(h: HduCheck, check: Callable[[HduCheck], None]) -> None:
    """Judge an HDU by the function of its rules, unless it is known what that comes to."""
    recalled = h.header.recalled
    if recalled is None or recalled.changed or not h.product.headers_only:
        check(h)
        h.finish()
        return
    kept = recalled.like.kept
    number = None if h.repetition is None else h.repetition.number
    key = (check, h.product.findings.spec, h.label, h.hdu.index, h.hdu.version, number, h.right_kind)
    if key not in kept:
        kept[key] = _watched(h, check)
        return
    lengths: Lengths | None = kept[key]
    if lengths is None:
        check(h)
        h.finish()
        return
    for name, place in lengths:
        h.dimensions.bind(name, place)


def _watched(h: HduCheck, check: Callable[[HduCheck], None]) -> Lengths | None:
    """Judge an HDU; gives what a header that is the same comes to, None when that is not certain."""
    product, dimensions = h.product, h.dimensions
    watcher: Any = _Watcher(product, dimensions)
    h.product, h.dimensions = watcher, watcher.dimensions
    try:
        check(h)
        h.finish()
    finally:
        h.product, h.dimensions = product, dimensions
    return None if watcher.doubtful or h.units_due else watcher.dimensions.lengths


class _Watcher:
    """Stands for a file, and notes whether it is asked for anything that another file may answer otherwise."""

    def __init__(self, product: ProductCheck, dimensions: Dimensions) -> None:
        self._product = product
        self.product = product.product
        self.policy = product.policy
        self.headers_only = product.headers_only
        self.file = product.file  # asked for what data would be read from
        self.findings = _Findings(product.findings, self)
        self.dimensions = _Dimensions(dimensions, self)
        self.doubtful = False

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # as the file has it
        self.doubtful = True
        return getattr(self._product, name)


class _Findings:
    """Findings of which is noted that something was found."""

    def __init__(self, findings: Findings, watcher: _Watcher) -> None:
        self._findings = findings
        self._watcher = watcher
        self.spec = findings.spec
        self.settled = findings.settled

    def __len__(self) -> int:
        return len(self._findings)

    def __iter__(self) -> Iterator[Finding]:
        return iter(self._findings)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # as findings have it
        self._watcher.doubtful = True
        return getattr(self._findings, name)


class _Dimensions:
    """Dimensions of which is noted what they are given."""

    def __init__(self, dimensions: Dimensions, watcher: _Watcher) -> None:
        self._dimensions = dimensions
        self._watcher = watcher
        self.lengths: Lengths = []

    def bind(self, name: str, place: Place) -> None:
        self.lengths.append((name, place))
        self._dimensions.bind(name, place)

    def value(self, name: str) -> int:
        self._watcher.doubtful = True
        return self._dimensions.value(name)
