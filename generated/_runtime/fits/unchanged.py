# SPDX-License-Identifier: BSD-3-Clause
"""HDUs that are like one which the same function of a generated module judged before.

While a function judges the first of such HDUs, it is noted which cards each of its rules reads, and which cards it
reads on the way to them: those that conditions ask for, and all that says what the HDU is. Where the cards on the way
are the same bytes, the function takes the same way again: it asks for the same keywords, comes by the same rules, gives
the same lengths to dimensions, and finds again what it found on the way. Then keywords are asked for as ever (`asked`),
of the rules those are judged that read a card which differs, that found something or looked beyond these cards, and
nothing else is done. What is judged is judged by the same functions as ever: the rules of a function are bound to the
object that it was given, which here is one that stands for the HDU at hand (`_Twin`).

What is asked of data is asked each time: data are never the same because a header is.
"""

from __future__ import annotations

from .check import HduCheck

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeAlias

    from .familiar import Familiar, Recalled
    from .watching import Noted, Watcher

    # The header of the primary, where it is asked; places of cards of the HDU, and of the primary, that are read on a
    # way; whether the place of the HDU in the file counts.
    Shape: TypeAlias = tuple[Familiar | None, tuple[int, ...], tuple[int, ...], bool]
    Ask: TypeAlias = Callable[[HduCheck], None]

_MOST_WAYS = 200  # of one function through headers of one kind


class _Atom:
    """One call of a verb that judges: the places of the cards it reads, and whether it is made whatever they are."""

    __slots__ = ("always", "arguments", "facts", "of_primary", "own", "primary", "verb")

    def __init__(self, verb: Callable[..., object], arguments: tuple[Any, ...], facts: dict[str, Any]) -> None:
        self.verb = verb
        self.arguments = arguments
        self.facts = facts
        self.own: frozenset[int] = frozenset()
        self.primary: frozenset[int] = frozenset()
        self.of_primary = False
        self.always = True

    def learn(self, noted: Noted, *, found: bool) -> None:
        """Note what the call did."""
        self.own = frozenset(noted.own)
        self.primary = frozenset(noted.primary)
        self.always = found or bool(noted.beyond or noted.numbered or noted.told or noted.lengths)
        self.of_primary = noted.of_primary and not self.always


class _Twin(HduCheck):
    """Stands for one HDU after the other while their rules are judged.

    learning: who notes what is asked, while the first of them is judged; real: that first one; atoms: the verbs that
    were called then. Within a verb that is an atom, no other is one.
    """

    __slots__ = ("_within", "atoms", "learning", "real")

    def __init__(self, h: HduCheck, watcher: Any) -> None:  # noqa: ANN401  # it stands for a file
        super().__init__(watcher, h.label, h.hdu, watcher.dimensions, h.repetition, right_kind=h.right_kind)
        self.learning: Watcher | None = watcher
        self.real = h
        self.atoms: list[_Atom] = []
        self._within = False

    def point(self, h: HduCheck) -> None:
        """Stand for another HDU."""
        self._place((h.product, h.hdu, h.header, h.dimensions, h.repetition))
        self.absent = []
        self.asked = []
        self.units_due = h.units_due
        self.folds = h.folds
        self.looked = None

    def _place(self, place: Any) -> None:  # noqa: ANN401  # what differs from HDU to HDU
        self.product, self.hdu, self.header, self.dimensions, self.repetition = place

    def later(self, judge: Callable[[], object]) -> None:
        """As there; by then this may stand for another HDU."""
        place = (self.product, self.hdu, self.header, self.dimensions, self.repetition)

        def again() -> None:
            self._place(place)
            judge()

        self.product.later(again)

    # Verbs that judge.

    def keywords(self, ask: Ask) -> None:
        """As there; noted while the first HDU is judged."""
        self._judged(super().keywords, (ask,), {}, always=True)

    def keyword(self, name: str, types: str, **facts: Any) -> bool:  # noqa: ANN401  # as there
        """As there; noted while the first HDU is judged."""
        return bool(self._judged(super().keyword, (name, types), facts))

    def rule(self, rule: str, holds: Any, **facts: Any) -> None:  # noqa: ANN401  # as there
        """As there; noted while the first HDU is judged."""
        self._judged(super().rule, (rule, holds), facts)

    def bind_length(self, *arguments: Any, **facts: Any) -> None:  # noqa: ANN401  # as there
        """As there; noted while the first HDU is judged."""
        if self.learning is None:
            super().bind_length(*arguments, **facts)
            return
        self.learning.listening.lengths.append((arguments, facts))
        with self.learning.deaf():
            super().bind_length(*arguments, **facts)

    def _judged(
        self, verb: Callable[..., object], arguments: tuple[Any, ...], facts: dict[str, Any], *, always: bool = False
    ) -> object:
        learning = self.learning
        if learning is None or self._within:
            return verb(*arguments, **facts)
        atom = _Atom(verb, arguments, facts)
        self.atoms.append(atom)
        absent = len(self.absent)
        self._within = True
        try:
            with learning.deaf() as noted:
                return verb(*arguments, **facts)
        finally:
            self._within = False
            atom.learn(noted, found=always or len(self.absent) > absent)

    # Verbs that read data.

    def image(self, types: str, **facts: Any) -> None:  # noqa: ANN401  # as there
        """As there; pixels are looked at each time."""
        self._read(super().image, (types,), facts)

    def tree(self, label: str, check: Any, **facts: Any) -> None:  # noqa: ANN401  # as there
        """As there; the tree is looked at each time."""
        self._read(super().tree, (label, check), facts)

    def plane(self, number: int, name: str, **facts: Any) -> None:  # noqa: ANN401  # as there
        """As there; pixels are looked at each time."""
        self._read(super().plane, (number, name), facts)

    def each_pixel(self, rule: str, labels: tuple[str, ...], holds: Any, **facts: Any) -> None:  # noqa: ANN401  # as there
        """As there; pixels are looked at each time."""
        self._read(super().each_pixel, (rule, labels, holds), facts)

    def data_rule(self, rule: str, holds: Any, **facts: Any) -> None:  # noqa: ANN401  # as there
        """As there; data are looked at each time."""
        self._read(super().data_rule, (rule, holds), facts)

    def finish_rows(self) -> None:
        """As there; rows are looked at each time."""
        self._read(super().finish_rows, (), {})

    def _aggregate(self, *arguments: Any, **facts: Any) -> Any:  # noqa: ANN401  # as there
        if self.learning is not None:
            self.learning.listening.beyond = True
        return self._really(super()._aggregate, arguments, facts)

    def column_blocks(self, name: str) -> Any:  # noqa: ANN401  # as there
        """As there."""
        if self.learning is not None:
            self.learning.listening.beyond = True
        return self._really(super().column_blocks, (name,), {})

    def along(self, *arguments: Any, **facts: Any) -> Any:  # noqa: ANN401  # as there
        """As there."""
        if self.learning is not None:
            self.learning.listening.beyond = True
        return self._really(super().along, arguments, facts)

    def _read(self, verb: Callable[..., object], arguments: tuple[Any, ...], facts: dict[str, Any]) -> None:
        if self.learning is None or self._within or self.learning.headers_only:
            verb(*arguments, **facts)
            return
        self.atoms.append(_Atom(verb, arguments, facts))
        self._really(verb, arguments, facts)

    def _really(self, verb: Callable[..., Any], arguments: tuple[Any, ...], facts: dict[str, Any]) -> Any:  # noqa: ANN401
        """Ask of the HDU itself, and not of what stands for it while it is watched."""
        learning = self.learning
        if learning is None:
            return verb(*arguments, **facts)
        real = self.real
        stand_ins = (self.product, self.hdu, self.header, self.dimensions, self.repetition)
        watched = real.hdu.header
        self._place((real.product, real.hdu, real.header, real.dimensions, real.repetition))
        real.hdu.header = real.header
        self.learning = None
        try:
            return verb(*arguments, **facts)
        finally:
            self.learning = learning
            real.hdu.header = watched
            self._place(stand_ins)


class _Way:
    """The way of a function through headers of one kind. told: what it found on the way."""

    __slots__ = ("_atoms", "_lengths", "_told", "_twin", "of_primary")

    def __init__(self, twin: _Twin, noted: Noted) -> None:
        self._twin = twin
        self._atoms = twin.atoms
        self._told = noted.told
        self._lengths = noted.lengths
        self.of_primary = any(atom.of_primary for atom in twin.atoms)  # whether the primary must be a known one

    def again(self, h: HduCheck, recalled: Recalled, primary: Recalled) -> None:
        """Judge an HDU by what may find something in it."""
        twin = self._twin
        twin.point(h)
        h.settled = True
        h.watched, h.counted = twin.watched, twin.counted
        for arguments, facts in self._lengths:
            twin.bind_length(*arguments, **facts)
        changed, of_primary = recalled.changed, primary.changed
        for atom in self._atoms:
            if atom.always or not changed.isdisjoint(atom.own) or not of_primary.isdisjoint(atom.primary):
                atom.verb(*atom.arguments, **atom.facts)
        findings = h.product.findings
        for told, where in self._told:
            findings.add(*told, **where)
        if twin.absent:
            from .undeclared import report_absent

            report_absent(twin)
        h.looked = twin.looked


class _Ways:
    """The ways of a function through headers of one kind, each by the cards that are read on it."""

    __slots__ = ("count", "shapes")

    def __init__(self) -> None:
        self.count = 0
        self.shapes: dict[Shape, dict[object, _Way | None]] = {}

    def find(self, h: HduCheck, recalled: Recalled, primary: Recalled) -> tuple[_Way | None, bool]:
        """The way that a function takes; None, and whether that is because it is none that can be taken again."""
        for shape, ways in self.shapes.items():
            if shape[0] is not None and shape[0] is not primary.like:
                continue
            key = _bytes_of(shape, h, recalled, primary)
            if key in ways:
                return ways[key], True
        return None, False

    def add(self, noted: Noted, h: HduCheck, recalled: Recalled, primary: Recalled, way: _Way | None) -> None:
        """Keep a way."""
        self.count += 1
        inherits = noted.of_primary or way is None or way.of_primary
        shape = (
            primary.like if inherits else None,
            tuple(sorted(noted.own)),
            tuple(sorted(noted.primary)),
            bool(noted.numbered or noted.told),
        )
        self.shapes.setdefault(shape, {})[_bytes_of(shape, h, recalled, primary)] = way


def _bytes_of(shape: Shape, h: HduCheck, recalled: Recalled, primary: Recalled) -> object:
    _, own, of_primary, placed = shape
    changed, cards = recalled.changed, recalled.cards
    differing = None if changed.isdisjoint(own) else tuple([cards[place] for place in own])
    read = primary.cards
    before = None if primary.changed.isdisjoint(of_primary) else tuple([read[place] for place in of_primary])
    where = (h.hdu.index, h.hdu.version, None if h.repetition is None else h.repetition.number) if placed else None
    return differing, before, where


def judge_hdu(h: HduCheck, check: Ask) -> None:
    """Judge an HDU by the function of its rules, as far as it is not known what that comes to."""
    recalled, primary = h.header.recalled, h.product.primary.header.recalled
    if recalled is None or primary is None:
        check(h)
        h.finish()
        return
    kept = recalled.like.kept
    hdu, product = h.hdu, h.product
    key = (
        *(check, product.findings.spec, product.product, product.headers_only),
        *(h.label, h.right_kind, hdu.kind, hdu.compressed, hdu.complete),
    )
    ways: _Ways | None = kept.get(key)
    if ways is None:
        ways = kept[key] = _Ways()
    way, known = ways.find(h, recalled, primary)
    if way is not None:
        way.again(h, recalled, primary)
    elif known or ways.count >= _MOST_WAYS:
        check(h)
        h.finish()
    else:
        _learn(h, check, ways, recalled, primary)


def _learn(h: HduCheck, check: Ask, ways: _Ways, recalled: Recalled, primary: Recalled) -> None:
    """Judge an HDU, and note what one that is alike comes to."""
    from .watching import Noted, Watch, WatchedHdu, WatchedHeader, WatchedRepetition, Watcher

    watcher = Watcher(h)
    twin = _Twin(h, watcher)
    watched: Any = WatchedHeader(h.header, recalled, watcher, primary=False)
    twin.header = watched
    twin.hdu = WatchedHdu(h.hdu, watched, watcher, primary=False)  # type: ignore[assignment]  # as below
    if h.repetition is not None:
        twin.repetition = WatchedRepetition(h.repetition, watcher)  # type: ignore[assignment]  # stands for it
    if h is h.product.primary:
        watcher.primary = twin
    else:
        watcher.primary = _primary(h.product.primary, primary, watcher)
    noted = watcher.listening
    with Watch(h, watched):
        check(twin)
        absent, twin.absent = twin.absent, []
        twin.finish()
    h.settled = True
    watcher.listening = Noted()  # what is judged later is not on the way
    if absent:
        twin.absent = absent
        from .undeclared import report_absent

        report_absent(twin)
    twin.learning = None
    h.watched, h.counted, h.looked = twin.watched, twin.counted, twin.looked
    h.units_due |= twin.units_due
    told = bool(noted.told) and any(card.told for card in h.header.known_cards())
    odd = twin.units_due or twin.counted or twin.columns_absent or h.hdu.table_faulty
    ways.add(noted, h, recalled, primary, None if noted.beyond or told or odd else _Way(twin, noted))


def _primary(before: HduCheck, recalled: Recalled, watcher: Any) -> HduCheck:  # noqa: ANN401  # it stands for a file
    """What stands for the primary HDU while another is judged."""
    from .watching import WatchedDimensions, WatchedHdu, WatchedHeader

    header: Any = WatchedHeader(before.header, recalled, watcher, primary=True)
    dimensions: Any = WatchedDimensions(before.dimensions, watcher)
    hdu: Any = WatchedHdu(before.hdu, header, watcher, primary=True)
    stands = HduCheck(watcher, before.label, hdu, dimensions)
    stands.header = header
    return stands
