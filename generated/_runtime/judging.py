# SPDX-License-Identifier: BSD-3-Clause
"""Judging one value against what a spec says of it, be it in a card, in a cell of text or in a tree.

Takes the value as its format reads it and the whole rule; what is wrong goes through `add`, which each format has its
own way of. A `Judge` knows why a value is wrong, and nothing of where it stands.
"""

from __future__ import annotations

from .dimensions import Unbound
from .expressions import UNTOLD
from .misspelt import nearest
from .patterns import pattern_of
from .values import digits_number, read_date, read_datetime, read_instant, read_time, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .rules import KeywordRule

_MANY = 8
# Digits in a text make any number; what is said to be of a width must fit into it all the same.
WHOLE = {
    f"{'' if low else 'u'}int{bits}": (low * 2 ** (bits - 1), 2 ** (bits + low) - 1)
    for bits in (8, 16, 32, 64)
    for low in (0, -1)
}


class Judge:
    """One value and its rule. value: as the format reads it; type: that of the types of the rule which it has."""

    datetimes_allow: tuple[str, ...] = ()
    said = staticmethod(shown)

    def __init__(self, rule: KeywordRule, name: str, value: Any) -> None:  # noqa: ANN401  # of whatever type
        self.rule = rule
        self.name = name
        self.value = value
        self.type = ""
        self.number: Any = None  # what limits compare: the value, or the number or instant that it writes

    # What each format does in its own way.

    def add(self, aspect: str, message: str, *, expected: object = None, fix: str | None = None) -> None:
        """Note that an aspect of the rule is broken."""
        raise NotImplementedError

    def later(self, judge: Callable[[], object]) -> None:
        """Judge again when all dimensions are known."""
        raise NotImplementedError

    def bind(self, dimension: str, number: int) -> None:
        """Note that the value says a dimension."""
        raise NotImplementedError

    def units(self) -> None:
        """Judge the unit, where the format writes one; it may bring the numbers of the rule into another."""

    # What is the same for all.

    def reads_as(self, kind: str) -> tuple[str | None, str | None]:
        """Why a value of the right storage is not of this type, and the right text when that is certain."""
        value = self.number = self.value
        if kind == "digits":
            self.number = digits_number(value)
            if self.number is None:
                return f"{self.said(value)} is not all digits", None
            return None, None
        if kind in WHOLE:
            least, most = WHOLE[kind]
            return (None if least <= value <= most else f"{value} does not fit into {kind}"), None
        if kind in ("date", "datetime", "time"):
            if self.rule.written is not None:
                from .written import read

                reading = read(value, self.rule.written)
            elif kind == "date":
                reading = read_date(value)
            elif kind == "time":
                reading = read_time(value)
            else:
                reading = read_instant(value, self.datetimes_allow)
            self.number = reading.seconds
            return reading.problem, reading.fix
        return None, None

    def constraints(self) -> None:
        """Judge a value of the right type."""
        self.units()  # first: the numbers of the rule may be in another unit than the value
        rule, value = self.rule, self.value
        if rule.nonempty and value == "":
            self.add("nonempty", f"{self.name} is an empty string")
        if rule.equals is not None:
            self.equality(rule.equals)
        if rule.one_of is not None:
            self.membership(rule.one_of)
        for pattern in (rule.matches,) if isinstance(rule.matches, str) else rule.matches or ():
            if not pattern_of(pattern)(str(value)):
                text = f"{self.name} is {self.said(value)}, which does not match {pattern}"
                self.add("matches", text, expected=pattern)
                break
        if rule.width is not None and isinstance(value, str) and len(value) > rule.width:
            text = f"{self.name} holds {len(value)} characters, more than {rule.width}"
            self.add("type", text, expected=rule.width)
        if rule.digits is not None and self.type == "digits":
            self.digits(*rule.digits)
        self.limits()
        if rule.dimension is not None and isinstance(self.number, int):
            self.bind(rule.dimension, self.number)

    def equality(self, equals: object) -> None:
        """Judge whether it is what it must be."""
        if callable(equals):
            try:
                equals = equals()
            except Unbound:
                self.later(lambda: self.equality(self.rule.equals))
                return
            except UNTOLD:
                return
        if not self.same(equals):
            self.add("value", f"{self.name} is {self.said(self.value)}, not {self.said(equals)}", expected=equals)

    def same(self, wanted: Any) -> bool:  # noqa: ANN401  # as the value of the keyword
        """Whether the value is this one, within the tolerance."""
        value = self.value
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
        """Judge whether it is one of those that it may be."""
        value = self.value
        if value in allowed or (self.type == "digits" and self.number in allowed):
            return
        texts = [one for one in allowed if isinstance(one, str)]
        if self.rule.ignore_case and isinstance(value, str) and value.casefold() in {one.casefold() for one in texts}:
            return
        if any(map(self.same_instant, texts)):
            return
        near = nearest(value, texts) if isinstance(value, str) else None
        wanted = [self.said(one) for one in allowed]
        if not isinstance(allowed, (tuple, list, dict)):
            wanted.sort()
        listed = ", ".join(wanted[:_MANY]) + (f" or {len(wanted) - _MANY} more" if len(wanted) > _MANY else "")
        meant = f"; {self.said(near)} is meant?" if near is not None and len(wanted) > 1 else ""
        one_of = "one of " if len(wanted) > 1 else ""
        self.add("in", f"{self.name} is {self.said(value)}, not {one_of}{listed}{meant}", expected=list(allowed))

    def digits(self, least: int, most: int | None) -> None:
        """Judge how many digits there are."""
        count = len(self.value)
        if count < least or (most is not None and count > most):
            wanted = f"{least}" if most == least else f"at least {least}" if most is None else f"{least} to {most}"
            message = f"{self.name} is {self.said(self.value)}, of {count} digits, not {wanted}"
            self.add("limit", message, expected=wanted)

    def limits(self) -> None:
        """Judge whether it lies within its limits."""
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
                said = f"{word} {self.said(limit() if callable(limit) else limit)}"
                self.add("limit", f"{self.name} is {self.said(self.value)}, not {said}", expected=said)
                return


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
