# SPDX-License-Identifier: BSD-3-Clause
"""Judging one keyword against what the spec says of it.

Takes a card (or its absence) that the quick look of `HduCheck.keyword` did not find right, and the whole rule; puts
every finding with its text into the findings. Only this module knows why a keyword is wrong.
"""

from __future__ import annotations

from ..dimensions import Unbound
from ..expressions import UNTOLD
from ..patterns import pattern_of
from ..rules import deprecated
from ..unit_text import comment_unit, is_unit, same_unit
from ..values import digits_number, read_date, read_datetime, read_instant, read_time, shown
from .misspelt import nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..rules import KeywordRule
    from .cards import Card
    from .check import HduCheck

_MANY = 8
_SETTLED = ("null", "value")  # aspects that say which value there must be
_LONG = 400  # characters of a value in a report; CONTINUE makes texts of any length
_TYPES = {
    "string": "a string",
    "bool": "T or F",
    "int": "an integer",
    "float": "a number",
    "complex": "a complex number",
    "date": "a date, CCYY-MM-DD",
    "datetime": "a date and time, CCYY-MM-DDThh:mm:ss",
    "time": "a time, hh:mm:ss",
    "digits": "digits in quotes",
}
_STORED = {
    "string": ("string",),
    "bool": ("bool",),
    "int": ("int",),
    "float": ("float", "int"),
    "complex": ("complex", "float", "int"),
    "date": ("string",),
    "datetime": ("string",),
    "time": ("string",),
    "digits": ("string",),
    "any": ("string", "bool", "int", "float", "complex"),
}
# Cards hold digits, of which any number fits; what is said to be of a width must fit into it all the same.
_WHOLE = {
    f"{'' if low else 'u'}int{bits}": (low * 2 ** (bits - 1), 2 ** (bits + low) - 1)
    for bits in (8, 16, 32, 64)
    for low in (0, -1)
}


def judge(h: HduCheck, card: Card | None, rule: KeywordRule) -> bool:
    """Judge a keyword; True when it is there with a value of the right type."""
    if card is None:
        if rule.level in ("required", "recommended"):
            h.absent.append(rule)
        return False
    return _Judge(h, card, rule).judge()


class _Judge:
    def __init__(self, h: HduCheck, card: Card, rule: KeywordRule) -> None:
        self.h = h
        self.card = card
        self.rule = rule
        self.name = rule.name
        self.type = ""
        self.number: Any = None  # what limits compare: the value, or the number or instant that it writes

    def add(
        self,
        aspect: str,
        message: str,
        *,
        expected: object = None,
        fix: str | None = None,
    ) -> None:
        rule = self.h.id_of(f"{self.rule.item}:{aspect}")
        if aspect in _SETTLED:
            self.h.settles(self.card, rule)
        self.note(rule, message, expected=expected, found=_found(self.card), fix=fix)

    def note(self, rule: str, message: str, **facts: Any) -> None:  # noqa: ANN401  # facts of a finding
        """Note what is wrong with the card, where it stands."""
        inherited = self.h.inherits(self.name)
        (self.h.fault_of_primary if inherited else self.h.fault)(
            rule, message, keyword=self.name, card=self.card.number, **facts
        )

    def presence(self, message: str) -> None:
        card = self.card
        self.h.presence(
            self.rule.item, self.rule.level, message, keyword=self.name, card=card.number, found=_found(card)
        )

    def judge(self) -> bool:
        card, rule = self.card, self.rule
        if rule.level == "forbidden":
            self.presence(f"{self.name} must not be there")
            return True
        if rule.level == "deprecated":
            self.presence(f"{self.name} {deprecated(rule.instead)}")
        if card.fault is not None and not card.told:
            card.told = True
            self.note(card.fault[0], f"{self.name}: {card.fault[1]}")
        if card.value is None:
            return self.without_value()
        if not self.right_type():
            return False
        self.constraints()
        return True

    def without_value(self) -> bool:
        card = self.card
        if card.kind == "commentary":
            if "commentary" in self.rule.types or self.rule.types == "any":
                return True
            text = f"{self.name}: bytes 9 and 10 of its card are not '= ', so it has no value"
            if card.fault is None:
                self.note("F0207", text)
            self.unread(*(card.fault or ("F0207", text)))
        elif card.kind == "broken" and card.fault is not None:
            self.unread(*card.fault)
        elif card.kind == "undefined" and not self.rule.nullable:
            self.add("null", f"{self.name} has no value")
        return False

    def unread(self, code: str, reason: str) -> None:
        """Say that a value cannot be judged, where a policy made less than an error of the rule that says it."""
        if self.h.product.findings.settled(code) not in (None, "error"):
            self.add("type", f"{self.name} cannot be read: {reason}", expected=self.rule.types)

    def right_type(self) -> bool:
        """Find which of the types the value has; a finding when it has none."""
        card = self.card
        reasons = []
        for kind in self.rule.types.split("|"):
            if card.kind not in _STORED.get("int" if kind in _WHOLE else kind, ()):
                continue
            reason, fix = self.reads_as(kind)
            if reason is None:
                self.type = kind
                return True
            reasons.append((reason, fix))
        card.told = True
        if reasons:
            self.add("type", f"{self.name}: {reasons[0][0]}", expected=self.rule.types, fix=reasons[0][1])
            return False
        kinds = ["int" if kind in _WHOLE else kind for kind in self.rule.types.split("|")]
        wanted = " or ".join(_TYPES.get(kind, kind) for kind in dict.fromkeys(kinds))
        hint = ""
        if card.kind == "string" and ("int" in self.rule.types or "float" in self.rule.types):
            hint = "; numbers are written without quotes" if _is_number(card.value) else ""
        elif card.kind in ("int", "float") and self.rule.types == "string":
            hint = "; put it in quotes"
        value = card.written if card.kind in ("int", "float") else shown(card.value)
        self.add("type", f"{self.name} is {value}, not {wanted}{hint}", expected=self.rule.types)
        return False

    def reads_as(self, kind: str) -> tuple[str | None, str | None]:
        """Why a value of the right storage is not of this type, and the right text when that is certain."""
        value = self.number = self.card.value
        if kind == "digits":
            self.number = digits_number(value)
            if self.number is None:
                return f"{shown(value)} is not all digits", None
            return None, None
        if kind in _WHOLE:
            least, most = _WHOLE[kind]
            return (None if least <= value <= most else f"{value} does not fit into {kind}"), None
        if kind in ("date", "datetime", "time"):
            if self.rule.written is not None:
                from ..written import read

                reading = read(value, self.rule.written)
            elif kind == "date":
                reading = read_date(value)
            elif kind == "time":
                reading = read_time(value)
            else:
                reading = read_instant(value, self.h.product.policy.datetimes_allow)
            self.number = reading.seconds
            return reading.problem, reading.fix
        return None, None

    def constraints(self) -> None:
        self.units()  # first: the numbers of the rule may be in another unit than the value
        rule, value = self.rule, self.card.value
        if rule.nonempty and value == "":
            self.add("nonempty", f"{self.name} is an empty string")
        if rule.equals is not None:
            self.equality(rule.equals)
        if rule.one_of is not None:
            self.membership(rule.one_of)
        for pattern in (rule.matches,) if isinstance(rule.matches, str) else rule.matches or ():
            if not pattern_of(pattern)(str(value)):
                text = f"{self.name} is {shown(value)}, which does not match {pattern}"
                self.add("matches", text, expected=pattern)
                break
        if rule.width is not None and isinstance(value, str) and len(value) > rule.width:
            text = f"{self.name} holds {len(value)} characters, more than {rule.width}"
            self.add("type", text, expected=rule.width)
        if rule.digits is not None and self.type == "digits":
            self.digits(*rule.digits)
        self.limits()
        if rule.dimension is not None and isinstance(self.number, int):
            from .shapes import bind

            bind(self.h, rule.dimension, self.number, self.name, None, aspect=f"{rule.item}:value", keyword=self.name)

    def equality(self, equals: object) -> None:
        if callable(equals):
            try:
                equals = equals()
            except Unbound:
                self.h.later(lambda: self.equality(self.rule.equals))
                return
            except UNTOLD:
                return
        if not self.same(equals):
            self.add("value", f"{self.name} is {shown(self.card.value)}, not {shown(equals)}", expected=equals)

    def same(self, wanted: Any) -> bool:  # noqa: ANN401  # as the value of the keyword
        value = self.card.value
        if isinstance(wanted, (int, float)) and not isinstance(wanted, bool):
            value = self.number
        if value == wanted and isinstance(value, bool) == isinstance(wanted, bool):
            return True
        if isinstance(value, str) and isinstance(wanted, str):
            return self.same_instant(wanted) or (self.rule.ignore_case and value.casefold() == wanted.casefold())
        try:
            apart = abs(value - wanted)
            if self.rule.within is not None:
                return bool(apart <= self.rule.within)
            return self.rule.relative is not None and bool(apart <= self.rule.relative * abs(wanted))
        except UNTOLD:
            return False

    def same_instant(self, wanted: str) -> bool:
        """Whether a date of the spec is this one, however much of its time each of them writes."""
        if self.type not in ("date", "datetime", "time") or self.number is None:
            return False
        reading = read_time(wanted) if self.type == "time" else read_instant(wanted, ("Z", "blank"))
        return bool(reading.seconds == self.number)

    def membership(self, allowed: Any) -> None:  # noqa: ANN401  # a tuple or set of values
        value = self.card.value
        if value in allowed or (self.type == "digits" and self.number in allowed):
            return
        texts = [one for one in allowed if isinstance(one, str)]
        if self.rule.ignore_case and isinstance(value, str) and value.casefold() in {one.casefold() for one in texts}:
            return
        if any(map(self.same_instant, texts)):
            return
        near = nearest(value, texts) if isinstance(value, str) else None
        wanted = [shown(one) for one in allowed]
        if not isinstance(allowed, (tuple, list, dict)):
            wanted.sort()
        listed = ", ".join(wanted[:_MANY]) + (f" or {len(wanted) - _MANY} more" if len(wanted) > _MANY else "")
        meant = f"; {shown(near)} is meant?" if near is not None and len(wanted) > 1 else ""
        one_of = "one of " if len(wanted) > 1 else ""
        self.add("in", f"{self.name} is {shown(value)}, not {one_of}{listed}{meant}", expected=list(allowed))

    def digits(self, least: int, most: int | None) -> None:
        count = len(self.card.value)
        if count < least or (most is not None and count > most):
            wanted = f"{least}" if most == least else f"at least {least}" if most is None else f"{least} to {most}"
            message = f"{self.name} is {shown(self.card.value)}, of {count} digits, not {wanted}"
            self.add("limit", message, expected=wanted)

    def limits(self) -> None:
        rule = self.rule
        for word, limit, holds in (
            ("above", rule.above, _above),
            ("at least", rule.at_least, _at_least),
            ("below", rule.below, _below),
            ("at most", rule.at_most, _at_most),
        ):
            if limit is None:
                continue
            number = self.number
            try:
                bound = limit() if callable(limit) else limit
                if isinstance(bound, str) and not isinstance(number, str):
                    bound = (read_time if self.type == "time" else read_datetime)(bound).seconds
                right = holds(number, bound)
            except UNTOLD:
                continue
            if not right:
                said = f"{word} {shown(limit() if callable(limit) else limit)}"
                self.add("limit", f"{self.name} is {shown(self.card.value)}, not {said}", expected=said)
                return

    def units(self) -> None:
        rule = self.rule
        if rule.unit is None and rule.unit_text is None and rule.unit_like is None:
            return
        written = comment_unit(self.card.comment)
        policy = self.h.product.policy
        aliases = policy.unit_aliases
        units = (rule.unit,) if isinstance(rule.unit, str) else rule.unit or (rule.unit_text or rule.unit_like or "",)
        if written is None or (rule.unit_text is None and not is_unit(written, aliases)):
            if rule.unit_said and any(units):
                wanted = " or ".join(units)
                said = f"the comment of {self.name} begins with no unit; it must say [{wanted}]"
                self.note(self.h.id_of(f"{rule.item}:unit"), said, expected=wanted, found=self.card.comment)
            return
        wanted = " or ".join(units)
        if rule.unit_text is not None:
            right = written == rule.unit_text
        else:
            right = rule.unit is None or same_unit(written, units, aliases)
        if right and rule.unit_like is not None:
            from .unit_like import copied, in_unit_of_file

            self.rule = copied(rule)  # which may be asked of other headers, too
            right = in_unit_of_file(policy, self.rule, written)
            wanted = f"one that converts to {rule.unit_like}"
        if not right:
            said = f"the comment of {self.name} says [{written}], and its unit is {wanted or 'none'}"
            self.note(self.h.id_of(f"{rule.item}:unit"), said, expected=wanted, found=written)


def _found(card: Card) -> object:
    """What a report quotes: the value, long texts cut."""
    if card.value is None:
        return card.written or None
    return card.value[:_LONG] if isinstance(card.value, str) else card.value


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _above(value: Any, limit: Any) -> bool:  # noqa: ANN401  # numbers or texts
    return bool(value > limit)


def _at_least(value: Any, limit: Any) -> bool:  # noqa: ANN401
    return bool(value >= limit)


def _below(value: Any, limit: Any) -> bool:  # noqa: ANN401
    return bool(value < limit)


def _at_most(value: Any, limit: Any) -> bool:  # noqa: ANN401
    return bool(value <= limit)


def span(first: int | Callable[[], object], last: int | Callable[[], object], most: int = 999) -> range:
    """Indices of an indexed keyword; none when a bound cannot be told or is absurd."""
    try:
        bounds = [bound() if callable(bound) else bound for bound in (first, last)]
    except UNTOLD:
        return range(0)
    least, greatest = (bound if isinstance(bound, int) and 0 <= bound <= most else None for bound in bounds)
    return range(0) if least is None or greatest is None else range(least, greatest + 1)
