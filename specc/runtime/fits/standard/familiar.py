# SPDX-License-Identifier: BSD-3-Clause
"""The rules of the Standard over a header that is like one which they judged before.

While topics judge the first of such headers, it is noted of which cards each of them reads the value. A topic that
found nothing then and reads the same bytes now would do the same steps again and find nothing again, so it is not run.
What has to be run reads the cards of the header at hand, one by one, when it asks for them.
"""

from __future__ import annotations

from ..cards import CARD, Card
from .hdu import StandardHdu
from .order import judge_all

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from ...findings import Findings
    from ..cards import Value
    from ..columns import Table
    from ..familiar import Recalled
    from ..file import FitsFile
    from ..header import Header
    from ..structure import Hdu
    from .hdu import Gathered
    from .order import FileRules, HeaderRules, Topic


class FamiliarCard(Card):
    """The card at one place of all headers that are alike; its value is that of the header at hand.

    Keyword, place and type are the same in all of them. Who asks for anything else is noted.
    """

    __slots__ = ("_is_plain", "_place", "_places", "_twin")

    def __init__(self, twin: FamiliarHdu, place: int, card: Card) -> None:
        self._twin = twin
        self._place = place
        self._places = twin.long.get(place, (place,))
        self._is_plain = twin.like.readers[place] is not None
        self.at = card.at
        self.keyword = card.keyword
        self.kind = card.kind

    @property
    def told(self) -> bool:
        """Whether a finding already tells what is wrong with the value; in the next header none may."""
        told = self._twin.real(self._place).told
        self._twin.faulted = self._twin.faulted or told
        return told

    @told.setter
    def told(self, told: bool) -> None:
        self._twin.real(self._place).told = told

    def _read(self) -> Card:
        self._twin.reads.update(self._places)
        return self._twin.real(self._place)

    def _value(self) -> Value:
        twin = self._twin
        twin.reads.update(self._places)
        return twin.recalled.value_at(self._place) if self._is_plain else twin.real(self._place).value

    value: Any = property(_value)
    value_end: Any = property(lambda self: self._read().value_end)
    fault: Any = property(lambda self: self._read().fault)
    text: Any = property(lambda self: self._read().text)


class FamiliarHdu(StandardHdu):
    """Stands for every HDU of which the header is alike, one at a time."""

    __slots__ = (
        "_gathered",
        "_now",
        "_real",
        "anything",
        "faulted",
        "file_asked",
        "like",
        "long",
        "reads",
        "recalled",
        "table_asked",
    )

    def __init__(self, now: StandardHdu, recalled: Recalled) -> None:  # it has other state than an HDU at hand
        self.like = like = recalled.like
        self.long = like.long
        self._indexed = None
        self._gathered: dict[object, Any] = {}
        self._cards = [FamiliarCard(self, place, card) for place, card in enumerate(now.header.every())]
        self._first = {}
        for card in self._cards:
            self._first.setdefault(card.keyword, card)
        self.renew(now, recalled)
        self.note()

    def renew(self, now: StandardHdu, recalled: Recalled) -> None:
        """Stand for another HDU."""
        self._now = now
        self.recalled = recalled
        self.label = now.label
        self.findings = now.findings
        self.policy = now.policy
        self._told = {}
        self._more = {}
        self._real: list[Card | None] = [None] * len(self._cards or ())

    def note(self) -> None:
        """Begin to note what is read."""
        self.reads: set[int] = set()
        self.anything = False
        self.file_asked = False
        self.table_asked = False
        self.faulted = False

    def real(self, place: int) -> Card:
        """Card at a place, from 0, of the header at hand."""
        card = self._real[place]
        if card is None:
            card = self._real[place] = self._now.header.card_at(place * CARD)
        return card

    def gathered(self, gather: Callable[[StandardHdu], Gathered]) -> Gathered:
        """As there; it is the same for all headers that are alike."""
        key = (gather, self._now.hdu.kind)
        if key not in self._gathered:
            self._gathered[key] = gather(self)
        found: Gathered = self._gathered[key]
        return found

    @property
    def hdu(self) -> Hdu:  # type: ignore[override]
        """The HDU at hand; what it is hangs on the cards of the form, which are always looked at."""
        return self._now.hdu

    @property
    def table(self) -> Table | None:
        """As `hdu`. What is found while columns are read has to be found each time."""
        self.table_asked = True
        table = self._now.table
        self.faulted = self.faulted or self._now.hdu.table_faulty
        return table

    @property
    def header(self) -> Header:  # type: ignore[override]
        """The header at hand; whoever asks for it may read anything in it."""
        self.anything = True
        self._now.header.every()  # some of what it says is known only then
        return self._now.header

    @property
    def file(self) -> FitsFile:  # type: ignore[override]
        """The file at hand, of which anything may be new."""
        self.file_asked = True
        return self._now.file

    def fault(self, code: str, *arguments: Any, **facts: Any) -> None:  # noqa: ANN401  # as there
        """Tell that a rule is broken, and note it."""
        if self.wanted(code):
            self.faulted = True
            super().fault(code, *arguments, **facts)


class _Judged:
    """What is known of one topic: the places of the cards that it reads, and whether it is run whatever they are."""

    __slots__ = ("always", "judge", "reads")

    def __init__(self, judge: HeaderRules, reads: frozenset[int], *, always: bool) -> None:
        self.judge = judge
        self.reads = reads
        self.always = always

    def due(self, changed: frozenset[int]) -> bool:
        """Whether the topic might find something in a header in which these cards are new."""
        return self.always or not self.reads.isdisjoint(changed)


class _Known:
    """Topics that concern a header and its like, under one spec. clean: those of plain cards that found nothing."""

    __slots__ = ("beginnings", "clean", "judged", "twin")

    def __init__(self, twin: FamiliarHdu) -> None:
        self.twin = twin
        self.beginnings = twin.beginnings
        self.judged: list[_Judged] = []
        self.clean: list[Topic] = []


def judge_familiar(h: StandardHdu, recalled: Recalled, topics: tuple[Topic, ...]) -> None:
    """Judge a header, of which the like may have been judged before, by those topics that might find something."""
    like = recalled.like
    key = (judge_familiar, h.findings.spec)
    known: _Known | None = like.kept.get(key)
    changed = recalled.changed
    if known is None:
        if changed:
            judge_all(h, topics)
        else:
            like.kept[key] = _learn(h, recalled, topics)
        return
    if recalled.same_form:
        due = [each.judge for each in known.judged if each.due(changed)]
    else:
        due = [topic.judge() for topic in topics if topic not in known.clean and topic.concerns(h, known.beginnings)]
    if due:
        twin = known.twin
        twin.renew(h, recalled)
        for judge in due:
            judge(twin)
        twin.finish()


def _learn(h: StandardHdu, recalled: Recalled, topics: tuple[Topic, ...]) -> _Known:
    """Judge a header by all topics, and note what they read."""
    like = recalled.like
    twin = FamiliarHdu(h, recalled)
    known = _Known(twin)
    everything = frozenset(range(len(like.cards)))
    for topic in topics:
        if not topic.concerns(twin, known.beginnings):
            continue
        judge = topic.judge()
        twin.note()
        judge(twin)
        always = twin.faulted or twin.file_asked
        reads = everything if twin.anything else frozenset(twin.reads)
        if topic.of_plain_cards:
            reads = frozenset()
            if not always:
                known.clean.append(topic)
        if always or reads:
            known.judged.append(_Judged(judge, reads, always=always))
    twin.finish()
    return known


class _Together:
    """What is known of files whose headers are alike, one by one: the cards that rules over all of them read.

    read: index of the HDU and place, cards: what stood there. always: rules that are run whatever stands there.
    """

    __slots__ = ("always", "cards", "read")

    def __init__(self) -> None:
        self.read: list[tuple[int, int]] = []
        self.cards: list[bytes] = []
        self.always: list[FileRules] = []


class _File:
    """Stands for a file, and notes who asks for more than its HDUs."""

    def __init__(self, file: FitsFile) -> None:
        self._file = file
        self.hdus = file.hdus
        self.asked = False

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # as the file has it
        self.asked = True
        return getattr(self._file, name)


def judge_together(
    file: FitsFile, hdus: list[StandardHdu], findings: Findings, rules: tuple[Callable[[], FileRules], ...]
) -> None:
    """Judge all HDUs of a file by those rules over a file that might find something."""
    recalled = [each for h in hdus if (each := h.header.recalled) is not None and h.hdu.size is not None]
    due: Iterable[FileRules]
    if len(recalled) < len(hdus):
        due = [rule() for rule in rules]
    else:
        kept = recalled[0].like.kept
        key = (judge_together, findings.spec, tuple([each.like for each in recalled]))
        known: _Together | None = kept.get(key)
        if known is None:
            kept[key] = _learn_together(file, hdus, recalled, findings, rules)
            return
        same = [recalled[index].cards[place] for index, place in known.read] == known.cards
        due = known.always if same else [rule() for rule in rules]
    for judge in due:
        judge(file, hdus, findings)


def _learn_together(
    file: FitsFile,
    hdus: list[StandardHdu],
    recalled: list[Recalled],
    findings: Findings,
    rules: tuple[Callable[[], FileRules], ...],
) -> _Together:
    """Judge all HDUs of a file by all rules over a file, and note what they read."""
    known = _Together()
    twins = [FamiliarHdu(h, each) for h, each in zip(hdus, recalled, strict=True)]
    for rule in rules:
        judge = rule()
        watched: Any = _File(file)
        for twin in twins:
            twin.note()
        judge(watched, list(twins), findings)
        if watched.asked or any(twin.faulted or twin.file_asked or twin.anything or twin.table_asked for twin in twins):
            known.always.append(judge)
        for index, twin in enumerate(twins):
            known.read += [(index, place) for place in twin.reads]
    known.cards = [recalled[index].cards[place] for index, place in known.read]
    for twin in twins:
        twin.finish()
    return known
