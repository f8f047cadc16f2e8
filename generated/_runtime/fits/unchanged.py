# SPDX-License-Identifier: BSD-3-Clause
"""HDUs that are like one which the same function of a generated module judged before, and found clean.

While a function judges the first of such HDUs, it is noted which cards of its header it reads. If it found nothing and
looked at nothing beyond its own HDU, it finds nothing in another of the same form in which none of these cards differ,
but for the keywords that it asks for all at once (`asked`), which are judged as ever. What is left of it are the
lengths that it gave to dimensions, which other HDUs have to agree with. Only headers are judged so: data are never the
same because a header is.
"""

from __future__ import annotations

from .cards import CARD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any, TypeAlias

    from ..dimensions import Dimensions, Place
    from ..findings import Finding, Findings
    from .asked import Asked
    from .cards import Card, Value
    from .check import HduCheck
    from .familiar import Recalled
    from .header import Header
    from .match import Repetition
    from .product import ProductCheck

    Lengths: TypeAlias = list[tuple[str, Place]]


class _Clean:
    """What is known of a function and headers that are alike.

    reads: places of the cards that it reads. asked: keywords that it asks for. lengths: what it gives to dimensions.
    of: the place in the file that this hangs on, or None if it does not.
    """

    __slots__ = ("asked", "lengths", "of", "reads")

    def __init__(self, reads: frozenset[int], asked: list[Asked], lengths: Lengths, of: object) -> None:
        self.reads = reads
        self.asked = asked
        self.lengths = lengths
        self.of = of

    def covers(self, h: HduCheck, recalled: Recalled) -> bool:
        """Whether the function does nothing else for an HDU."""
        return self.reads.isdisjoint(recalled.changed) and self.of in (None, _where(h))


def judge_hdu(h: HduCheck, check: Callable[[HduCheck], None]) -> None:
    """Judge an HDU by the function of its rules, as far as it is not known what that comes to."""
    recalled = h.header.recalled
    if recalled is not None and recalled.same_form and h.product.headers_only:
        kept = recalled.like.kept
        key = (check, h.product.findings.spec, h.label, h.right_kind)
        known: _Clean | None = kept.get(key)
        if known is not None and known.covers(h, recalled):
            _again(h, recalled, known)
            return
        if key not in kept and not recalled.changed:
            kept[key] = _watched(h, recalled, check)
            return
    check(h)
    h.finish()


def _again(h: HduCheck, recalled: Recalled, known: _Clean) -> None:
    for asked in known.asked:
        for name, types, facts in asked.due(recalled):
            h.keyword(name, types, **facts)
    h.finish()
    for name, place in known.lengths:
        h.dimensions.bind(name, place)


def _where(h: HduCheck) -> tuple[int, int, int | None]:
    return h.hdu.index, h.hdu.version, None if h.repetition is None else h.repetition.number


def _watched(h: HduCheck, recalled: Recalled, check: Callable[[HduCheck], None]) -> _Clean | None:
    """Judge an HDU; gives what one that is alike comes to, None when that is not certain."""
    hdu, header, product, dimensions, repetition = h.hdu, h.header, h.product, h.dimensions, h.repetition
    watcher: Any = _Watcher(product, dimensions)
    header_watched: Any = _Header(header, recalled, watcher)
    h.product, h.dimensions, h.header, hdu.header = watcher, watcher.dimensions, header_watched, header_watched
    if repetition is not None:
        h.repetition = _Repetition(repetition, watcher)  # type: ignore[assignment]  # stands for it
    try:
        check(h)
        h.finish()
    finally:
        h.product, h.dimensions, h.header, hdu.header = product, dimensions, header, header
        h.repetition = repetition
    if watcher.doubtful or h.units_due:
        return None
    lengths = watcher.dimensions.lengths
    return _Clean(frozenset(watcher.reads), h.asked, lengths, _where(h) if lengths or watcher.numbered else None)


class _Watcher:
    """Stands for a file, and notes whether it is asked for anything that another file may answer otherwise.

    reads: places of the cards of the HDU that are read. numbered: the number of its repetition is.
    """

    def __init__(self, product: ProductCheck, dimensions: Dimensions) -> None:
        self._product = product
        self.product = product.product
        self.policy = product.policy
        self.headers_only = product.headers_only
        self.file = product.file  # asked for what data would be read from
        self.findings = _Findings(product.findings, self)
        self.dimensions = _Dimensions(dimensions, self)
        self.doubtful = False
        self.numbered = False
        self.reads: set[int] = set()

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # as the file has it
        self.doubtful = True
        return getattr(self._product, name)


class _Header:
    """A header of which is noted what is read: names and types of cards are the same in all that are alike."""

    def __init__(self, header: Header, recalled: Recalled, watcher: _Watcher) -> None:
        self._header = header
        self._watcher = watcher
        self._like = recalled.like
        self.recalled = _Recalled(recalled, self)
        self.holds = header.holds
        self.names = header.names

    def __contains__(self, name: str) -> bool:
        return name in self._header

    def note(self, name: str) -> None:
        """Note that the card of a keyword is read."""
        at = self._like.first.get(name.ljust(8))
        if at is None:
            self._watcher.doubtful = self._watcher.doubtful or name in self._header  # a long name
        else:
            self._watcher.reads.update(self._like.long.get(at // CARD, (at // CARD,)))

    def card(self, name: str) -> Card | None:
        self.note(name)
        return self._header.card(name)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # as the header has it
        self._watcher.doubtful = True
        return getattr(self._header, name)


class _Recalled:
    """What is known of a header; who asks it for a value reads a card."""

    def __init__(self, recalled: Recalled, header: _Header) -> None:
        self._recalled = recalled
        self._header = header

    def value(self, name: str) -> Value:
        self._header.note(name)
        return self._recalled.value(name)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # as it has it
        return getattr(self._recalled, name)


class _Repetition:
    """A repetition of a group, of which is noted that its number is asked for."""

    def __init__(self, repetition: Repetition, watcher: _Watcher) -> None:
        self._repetition = repetition
        self._watcher = watcher
        self.group = repetition.group
        self.hdus = repetition.hdus

    @property
    def number(self) -> int:
        self._watcher.numbered = True
        return self._repetition.number


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
