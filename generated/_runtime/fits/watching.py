# SPDX-License-Identifier: BSD-3-Clause
"""Stand-ins for what a generated function asks of one HDU, which note what it asks.

Takes an HDU of a file whose headers are known (`familiar`); while they stand in its place, what is asked is noted in
the `Noted` that is listening. They answer as what they stand for does.
"""

from __future__ import annotations

from .cards import CARD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from ..dimensions import Dimensions, Place
    from ..findings import Finding, Findings
    from .cards import Card, Value
    from .check import HduCheck
    from .familiar import Recalled
    from .header import Header
    from .match import Repetition
    from .structure import Hdu


# Of an HDU, what no heap has a part in.
_OF_SHAPE = frozenset(("axes", "bitpix", "row_bytes", "rows", "stored_axes", "table_of"))


class Noted:
    """What was asked while it was listening.

    own, primary: places of cards that were read of the HDU and of the primary; of_primary: whether it was asked for
    anything. beyond: something else was asked for. numbered: the number of the repetition was. told: findings, as
    `Findings.add` takes them. lengths: what was given to dimensions, as `HduView.bind_length` takes it.
    """

    __slots__ = ("beyond", "lengths", "numbered", "of_primary", "own", "primary", "told")

    def __init__(self) -> None:
        self.own: set[int] = set()
        self.primary: set[int] = set()
        self.of_primary = False
        self.beyond = False
        self.numbered = False
        self.told: list[tuple[tuple[Any, ...], dict[str, Any]]] = []
        self.lengths: list[tuple[tuple[Any, ...], dict[str, Any]]] = []


class Watcher:
    """Stands for a file. listening: whoever notes what is asked at the moment."""

    def __init__(self, h: HduCheck) -> None:
        product = h.product
        self._product = product
        self.product = product.product
        self.policy = product.policy
        self.headers_only = product.headers_only
        self.file = product.file  # asked for what data would be read from
        self.findings = WatchedFindings(product.findings, self)
        self.dimensions = WatchedDimensions(h.dimensions, self)
        self.listening = Noted()
        self.primary: HduCheck = product.primary  # until `watch` says what stands for it

    def deaf(self) -> Listening:
        """A time in which somebody else listens."""
        return Listening(self)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # as the file has it
        self.listening.beyond = True
        return getattr(self._product, name)


class Listening:
    """The time in which what is asked is noted apart."""

    __slots__ = ("_before", "_watcher")

    def __init__(self, watcher: Watcher) -> None:
        self._watcher = watcher

    def __enter__(self) -> Noted:
        self._before = self._watcher.listening
        self._watcher.listening = Noted()
        return self._watcher.listening

    def __exit__(self, *_: object) -> None:
        self._watcher.listening = self._before


class WatchedHeader:
    """A header of which is noted what is read: names and types of cards are the same in all that are alike."""

    def __init__(self, header: Header, recalled: Recalled, watcher: Watcher, *, primary: bool) -> None:
        self._header = header
        self._watcher = watcher
        self._like = recalled.like
        self._primary = primary
        self.form = recalled.like.form
        heap = recalled.like.first.get("PCOUNT  ")
        self.shape = self.form if heap is None else self.form - {heap // CARD}
        self.recalled = _Recalled(recalled, self)

    def holds(self, name: str) -> bool:
        """As a header has it."""
        self._watcher.listening.of_primary |= self._primary
        return self._header.holds(name)

    def names(self) -> list[str]:
        """As a header has it."""
        self._watcher.listening.of_primary |= self._primary
        return self._header.names()

    def __contains__(self, name: str) -> bool:
        self._watcher.listening.of_primary |= self._primary
        return name in self._header

    def note(self, name: str) -> None:
        """Note that the card of a keyword is read."""
        noted = self._watcher.listening
        noted.of_primary |= self._primary
        at = self._like.first.get(name.ljust(8))
        if at is None:
            noted.beyond = noted.beyond or name in self._header  # a long name
        else:
            places = noted.primary if self._primary else noted.own
            places.update(self._like.long.get(at // CARD, (at // CARD,)))

    def card(self, name: str) -> Card | None:
        """As a header has it."""
        self.note(name)
        return self._header.card(name)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # as the header has it
        self._watcher.listening.beyond = True
        return getattr(self._header, name)


class WatchedHdu:
    """An HDU of which is noted what is asked: all that the cards of its form say of it is read of these cards."""

    def __init__(self, hdu: Hdu, header: WatchedHeader, watcher: Watcher, *, primary: bool) -> None:
        self._hdu = hdu
        self._watcher = watcher
        self._primary = primary
        self.header = header
        self.index = hdu.index
        self.kind = hdu.kind  # whoever keeps what was noted keeps it for this kind
        self.compressed = hdu.compressed

    @property
    def name(self) -> str | None:
        """As an HDU has it."""
        self.header.note("EXTNAME")
        return self._hdu.name

    @property
    def version(self) -> int:
        """As an HDU has it."""
        self.header.note("EXTVER")
        return self._hdu.version

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # as the HDU has it
        noted = self._watcher.listening
        if self._primary:
            noted.beyond = True
        else:
            noted.own |= self.header.shape if name in _OF_SHAPE else self.header.form
        return getattr(self._hdu, name)


class _Recalled:
    """What is known of a header; who asks it for a value reads a card."""

    def __init__(self, recalled: Recalled, header: WatchedHeader) -> None:
        self._recalled = recalled
        self._header = header

    def value(self, name: str) -> Value:
        self._header.note(name)
        return self._recalled.value(name)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # as it has it
        return getattr(self._recalled, name)


class WatchedRepetition:
    """A repetition of a group, of which is noted that its number is asked for."""

    def __init__(self, repetition: Repetition, watcher: Watcher) -> None:
        self._repetition = repetition
        self._watcher = watcher
        self.group = repetition.group
        self.hdus = repetition.hdus

    @property
    def number(self) -> int:
        """Its number."""
        self._watcher.listening.numbered = True
        return self._repetition.number


class WatchedFindings:
    """Findings of which is noted what is found."""

    def __init__(self, findings: Findings, watcher: Watcher) -> None:
        self._findings = findings
        self._watcher = watcher
        self.spec = findings.spec
        self.settled = findings.settled

    def __len__(self) -> int:
        return len(self._findings)

    def __iter__(self) -> Iterator[Finding]:
        self._watcher.listening.beyond = True
        return iter(self._findings)

    def add(self, rule: str, message: Any, **facts: Any) -> None:  # noqa: ANN401  # as there
        """As findings have it."""
        said = message if isinstance(message, str) else message()
        self._watcher.listening.told.append(((rule, said), facts))
        self._findings.add(rule, said, **facts)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # as findings have it
        self._watcher.listening.beyond = True
        return getattr(self._findings, name)


class WatchedDimensions:
    """Dimensions of which is noted what they are given."""

    def __init__(self, dimensions: Dimensions, watcher: Watcher) -> None:
        self._dimensions = dimensions
        self._watcher = watcher

    def bind(self, name: str, place: Place) -> None:
        """As dimensions have it; what `HduView.bind_length` binds is noted there."""
        self._dimensions.bind(name, place)

    def value(self, name: str) -> int:
        """As dimensions have it."""
        self._watcher.listening.beyond = True
        return self._dimensions.value(name)


class Watch:
    """The time in which a header is watched; the HDU has its own header again behind it."""

    __slots__ = ("_hdu", "_header", "_watched")

    def __init__(self, h: HduCheck, watched: WatchedHeader) -> None:
        self._hdu = h.hdu
        self._header = h.hdu.header
        self._watched: Any = watched

    def __enter__(self) -> None:
        self._hdu.header = self._watched

    def __exit__(self, *_: object) -> None:
        self._hdu.header = self._header
