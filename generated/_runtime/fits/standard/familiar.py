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


class _Form:
    """An HDU as its twin has it: what the cards of its form say is asked of these cards."""

    __slots__ = ("_hdu", "_twin", "compressed", "index", "kind")

    def __init__(self, twin: FamiliarHdu, hdu: Hdu) -> None:
        self._twin = twin
        self._hdu = hdu
        self.index = hdu.index
        self.kind = hdu.kind  # known headers are known for HDUs of one kind
        self.compressed = hdu.compressed

    @property
    def name(self) -> str | None:
        self._twin.read("EXTNAME")
        return self._hdu.name

    @property
    def version(self) -> int:
        self._twin.read("EXTVER")
        return self._hdu.version

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # as the HDU has it
        if name == "header":
            return self._twin.header
        self._twin.form_asked = True
        return getattr(self._hdu, name)


class FamiliarHdu(StandardHdu):
    """Stands for every HDU of which the header is alike, one at a time."""

    __slots__ = (
        "_form",
        "_gathered",
        "_now",
        "_real",
        "_some",
        "anything",
        "faulted",
        "file_asked",
        "form_asked",
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
        self._cards = None
        self._first = None
        self._some: dict[str, Card | None] = {}  # cards that were asked for by keyword
        self.renew(now, recalled)
        self.note()

    def renew(self, now: StandardHdu, recalled: Recalled) -> None:
        """Stand for another HDU."""
        self._now = now
        self._form: Any = _Form(self, now.hdu)
        self.recalled = recalled
        self.label = now.label
        self.findings = now.findings
        self.policy = now.policy
        self._told = {}
        self._more = {}
        self._real: dict[int, Card] = {}

    def note(self) -> None:
        """Begin to note what is read."""
        self.reads: set[int] = set()
        self.anything = False
        self.file_asked = False
        self.table_asked = False
        self.form_asked = False
        self.faulted = False

    def read(self, keyword: str) -> None:
        """Note that the card of a keyword is read, if there is one."""
        at = self.like.first.get(keyword.ljust(8))
        if at is not None:
            self.reads.update(self.long.get(at // CARD, (at // CARD,)))

    def real(self, place: int) -> Card:
        """Card at a place, from 0, of the header at hand."""
        card = self._real.get(place)
        if card is None:
            card = self._real[place] = self._now.header.card_at(place * CARD)
        return card

    @property
    def cards(self) -> list[Card]:
        """Every card before END, in order."""
        if self._cards is None:
            every = self._now.header.every()
            self._cards = [FamiliarCard(self, place, card) for place, card in enumerate(every)]
        return self._cards

    @property
    def first(self) -> dict[str, Card]:
        """The first card of each keyword."""
        if self._first is None:
            self._first = {}
            for card in self.cards:
                self._first.setdefault(card.keyword, card)
        return self._first

    def card(self, keyword: str) -> Card | None:
        """First card of a keyword; of many HDUs none but these are asked for."""
        if self._first is not None:
            return self._first.get(keyword)
        if keyword not in self._some:
            card = self._now.header.card(keyword)
            self._some[keyword] = None if card is None else FamiliarCard(self, card.at // CARD, card)
        return self._some[keyword]

    def gathered(self, gather: Callable[[StandardHdu], Gathered]) -> Gathered:
        """As there; it is the same for all headers that are alike."""
        key = (gather, self._now.hdu.kind)
        if key not in self._gathered:
            self._gathered[key] = gather(self)
        found: Gathered = self._gathered[key]
        return found

    @property
    def hdu(self) -> Hdu:  # type: ignore[override]
        """The HDU at hand, of which is noted what is asked."""
        hdu: Hdu = self._form
        return hdu

    @property
    def table(self) -> Table | None:
        """As `hdu`. What is found while columns are read has to be found each time."""
        self.table_asked = self.form_asked = True
        table = self._now.table
        self.faulted = self.faulted or self._now.hdu.table_faulty
        return table

    @property
    def stored_table(self) -> Table | None:
        """As `table`."""
        self.table_asked = self.form_asked = True
        table = self._now.stored_table
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
    """What is known of one topic.

    reads: places of the cards that it reads, those of the form of the HDU among them if it asks what these say. always:
    it is run whatever they are.
    """

    __slots__ = ("always", "judge", "reads")

    def __init__(self, judge: HeaderRules, reads: frozenset[int], *, always: bool) -> None:
        self.judge = judge
        self.reads = reads
        self.always = always


class _Known:
    """Topics that concern a header and its like, under one spec, of HDUs of one kind."""

    __slots__ = ("judged", "twin")

    def __init__(self, twin: FamiliarHdu) -> None:
        self.twin = twin
        self.judged: list[_Judged] = []


def judge_familiar(h: StandardHdu, recalled: Recalled, topics: tuple[Topic, ...]) -> None:
    """Judge a header, of which the like may have been judged before, by those topics that might find something."""
    like = recalled.like
    key = (judge_familiar, h.findings.spec, h.hdu.kind, h.hdu.compressed)
    known: _Known | None = like.kept.get(key)
    changed = recalled.changed
    if known is None:
        if changed:
            judge_all(h, topics)
        else:
            like.kept[key] = _learn(h, recalled, topics)
        return
    due = [each.judge for each in known.judged if each.always or not each.reads.isdisjoint(changed)]
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
    beginnings = twin.beginnings
    for topic in topics:
        if not topic.concerns(twin, beginnings):
            continue
        judge = topic.judge()
        twin.note()
        judge(twin)
        always = twin.faulted or twin.file_asked
        reads = everything if twin.anything else frozenset(twin.reads)
        if twin.form_asked:
            reads |= like.form
        if topic.of_plain_cards:
            reads = frozenset()
        if always or reads:
            known.judged.append(_Judged(judge, reads, always=always))
    twin.finish()
    return known


class _Together:
    """What is known of files whose headers are alike, one by one: the cards that rules over all of them read.

    kinds: of the HDUs. read: index of the HDU and place, cards: what stood there. always: rules that are run whatever
    stands there.
    """

    __slots__ = ("always", "cards", "kinds", "read")

    def __init__(self, hdus: list[StandardHdu]) -> None:
        self.kinds = [(h.hdu.kind, h.hdu.compressed) for h in hdus]
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
        if known is None and key in kept:
            kept[key] = _learn_together(file, hdus, recalled, findings, rules)
            return
        if known is None:
            kept[key] = None  # seen once: most sequences of HDUs are never seen again
            for rule in rules:
                rule()(file, hdus, findings)
            return
        same = [recalled[index].cards[place] for index, place in known.read] == known.cards
        same = same and [(h.hdu.kind, h.hdu.compressed) for h in hdus] == known.kinds
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
    known = _Together(hdus)
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
            known.read += [(index, place) for place in (twin.reads | twin.like.form if twin.form_asked else twin.reads)]
    known.cards = [recalled[index].cards[place] for index, place in known.read]
    for twin in twins:
        twin.finish()
    return known
