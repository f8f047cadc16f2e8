# SPDX-License-Identifier: BSD-3-Clause
"""What a function of a generated module asks of keywords, known for headers that are alike.

Takes a function that calls `h.keyword` with constants only, and a header whose like was read before; gives the calls
that have to be judged: those about cards that differ and are not plainly right, and those that never were.
"""

from __future__ import annotations

from ..patterns import pattern_of
from ..rules import KeywordRule
from .cards import CARD, read_card
from .forms import is_own
from .keywords import judge

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeAlias

    from ..spec import Policy
    from .familiar import CardCheck, Familiar, Recalled
    from .header import Header

    Call: TypeAlias = tuple[str, str, dict[str, Any]]

_PLAIN_KINDS = frozenset(("string", "float", "int", "bool"))
_LIMITS = ("above", "at_least", "below", "at_most")
_NOT_OF_RULES = ("open_enum", "hierarch")
_OF_NUMBERS = frozenset((*_LIMITS, "unit"))


class Asked:
    """The calls of one function for headers of one kind.

    names: keywords that it declares. always: calls to be judged for each header. absent: calls about keywords that the
    header does not have; missed: those of them that it should have. checks: place of a card -> what says that it is
    plainly right, and the call to be judged if it is not.
    """

    __slots__ = ("absent", "always", "checked", "checks", "missed", "names")

    def __init__(self, calls: list[Call], like: Familiar, policy: Policy) -> None:
        names = [name for name, _, _ in calls]
        self.names = frozenset(names)
        self.always: list[Call] = []
        self.absent: list[Call] = []
        self.checks: dict[int, tuple[CardCheck, Call]] = {}
        once: set[str] = set()
        twice: set[str] = set()
        for name in names:
            (twice if name in once else once).add(name)
        long_names = b"HIERARCH" in like.raw
        for call in calls:
            name, types, facts = call
            at = like.first.get(name.ljust(8))
            if name in twice or (at is None and long_names) or "dimension" in facts:
                self.always.append(call)
                continue
            if at is None:
                # What must not be there, or no longer, is right.
                if facts.get("level") not in ("forbidden", "deprecated"):
                    self.absent.append(call)
                continue
            place = at // CARD
            if place in like.long and not _any_will_do(types, facts, like.cards[place]):
                self.always.append(call)
                continue
            check = _check(name, types, facts, policy, like.cards[place])
            if not check(like.cards[place]):
                self.always.append(call)
            elif not _any_will_do(types, facts, like.cards[place]):
                self.checks[place] = (check, call)
        self.checked = frozenset(self.checks)
        self.missed = [call for call in self.absent if call[2].get("level", "required") in ("required", "recommended")]

    def due(self, recalled: Recalled) -> list[Call]:
        """Calls about keywords that are there which have to be judged."""
        doubtful = [
            self.checks[place][1]
            for place in recalled.changed & self.checked
            if not self.checks[place][0](recalled.cards[place])
        ]
        return self.always + doubtful if doubtful else self.always


def due(
    ask: Callable[[Any], None], recalled: Recalled, policy: Policy, primary: Header | None
) -> tuple[Asked, list[Call]]:
    """What a function asks of a header, and its calls that have to be judged.

    primary: the header from which keywords are inherited, if they are.
    """
    known: Asked | None = recalled.like.kept.get(ask)
    if known is None:
        listener = _Listener()
        ask(listener)
        known = recalled.like.kept[ask] = Asked(listener.calls, recalled.like, policy)
    calls = known.due(recalled)
    if not known.absent:
        return known, calls
    if primary is None:
        return known, calls + known.missed
    if primary.recalled is None:
        return known, calls + known.absent
    like = primary.recalled.like
    inherited: Asked | None = like.kept.get((known, like))
    if inherited is None:
        heirs = [call for call in known.absent if not is_own(call[0])]
        inherited = like.kept[known, like] = Asked(heirs, like, policy)
        inherited.always += inherited.missed + [call for call in known.missed if is_own(call[0])]
    return known, calls + inherited.due(primary.recalled)


class _Listener:
    """Stands for an HDU while a function says what it asks."""

    def __init__(self) -> None:
        self.calls: list[Call] = []

    def keyword(self, name: str, types: str, **facts: Any) -> bool:  # noqa: ANN401  # as `HduCheck.keyword`
        self.calls.append((name, types, facts))
        return True


def _any_will_do(types: str, facts: dict[str, Any], card: bytes) -> bool:
    """Whether every plainly written card of the type of a known one is right: nothing is said but its type."""
    if types not in _PLAIN_KINDS or facts.keys() - {"level", "item", "nonempty", "nullable"}:
        return False
    # An empty string and an empty value are not plain, so that none comes here for `nonempty` and `nullable`.
    return card[8:10] == b"= " and (types != "string" or card[10:11] == b"'")


def _check(name: str, types: str, facts: dict[str, Any], policy: Policy, known: bytes) -> CardCheck:
    """What says of a card as plainly written as a known one that a call would find nothing."""
    rest = facts.keys() - {"level", "item", "nonempty", "open_enum"}
    if facts.get("level") not in ("forbidden", "deprecated"):
        if types == "string" and rest and rest <= {"equals", "one_of"}:
            return _one_of(facts)
        if types in ("float", "int") and rest and rest <= _OF_NUMBERS and _judged(name, types, facts, policy)(known):
            return _within(types, facts, known.partition(b"/")[2])
    judged = _judged(name, types, facts, policy)
    plain = _plain_text(types, rest, facts, policy)
    if plain is not None and judged(known):
        return lambda card: plain(card) or judged(card)
    return judged


def _plain_text(types: str, rest: set[str], facts: dict[str, Any], policy: Policy) -> CardCheck | None:
    """What says of most texts that they are right: dates, digits, those that match a pattern."""
    if types in _INSTANTS and not rest:
        return _instant(types, policy.datetimes_allow)
    if types == "digits" and rest == {"digits"}:
        least, most = facts["digits"]
        return _quoted(rb"\d{%d,%s}" % (least, b"" if most is None else b"%d" % most))
    if types == "string" and rest == {"matches"} and isinstance(facts["matches"], str):
        suits = pattern_of(facts["matches"])
        return lambda card: card[8:11] == b"= '" and suits(_text_of(card).decode("latin-1"))
    return None


def _one_of(facts: dict[str, Any]) -> CardCheck:
    options = set(facts["one_of"] if facts.get("one_of") is not None else (facts["equals"],))
    if facts.get("equals") is not None:
        options &= {facts["equals"]}
    written = frozenset(option.encode("latin-1", "replace") for option in options if isinstance(option, str))

    def check(card: bytes) -> bool:
        if card[8:11] != b"= '":
            return False
        return _text_of(card) in written

    return check


def _text_of(card: bytes) -> bytes:
    """What stands in quotes that begin where strings do."""
    return card[11 : card.find(b"'", 11)].rstrip(b" ")


def _within(types: str, facts: dict[str, Any], known: bytes) -> CardCheck:
    """Numbers between limits; known: a comment of which the unit is right."""
    above, at_least, below, at_most = (facts.get(limit) for limit in _LIMITS)

    def check(card: bytes) -> bool:
        try:
            text, _, comment = card[10:].partition(b"/")
            number = int(text) if types == "int" else float(text)
        except ValueError:
            return False
        return (
            card[8:10] == b"= "
            and (comment == known or b"[" not in comment)
            and (above is None or number > above)
            and (at_least is None or number >= at_least)
            and (below is None or number < below)
            and (at_most is None or number <= at_most)
        )

    return check


_DATE = (
    rb"\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))"
)
_TIME = rb"(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?"
_INSTANTS = ("date", "datetime", "time")


def _instant(kind: str, allow: tuple[str, ...]) -> CardCheck:
    """Dates and times of which no calendar has to be asked."""
    separator = rb"[T ]" if "blank" in allow else rb"T"
    return _quoted({"date": _DATE, "time": _TIME, "datetime": _DATE + separator + _TIME}[kind])


def _quoted(text: bytes) -> CardCheck:
    import re

    return re.compile(rb".{8}= '" + text + rb" *'.*").match


class _Doubted(Exception):  # noqa: N818  # no error: what is doubted is judged again
    """Something would be found."""


class _Doubter:
    """Stands for an HDU while a card is judged only to know whether there is anything to find."""

    def __init__(self, policy: Policy) -> None:
        self.product = self
        self.policy = policy

    def inherits(self, name: str) -> bool:  # noqa: ARG002  # as `HduView`
        return False

    def id_of(self, rule: str) -> str:
        return rule

    def fault(self, *_: object, **__: object) -> None:
        raise _Doubted

    presence = fault_of_primary = later = fault


def _judged(name: str, types: str, facts: dict[str, Any], policy: Policy) -> CardCheck:
    rule = KeywordRule(name, types, **{key: fact for key, fact in facts.items() if key not in _NOT_OF_RULES})
    doubter: Any = _Doubter(policy)

    def check(card: bytes) -> bool:
        text = card.decode("latin-1")
        if not (text.isascii() and text.isprintable()):
            return False  # a header tells of such a string, and a card alone does not
        try:
            return judge(doubter, read_card(text, 0, name), rule)
        except (_Doubted, AttributeError):
            return False

    return check
