# SPDX-License-Identifier: BSD-3-Clause
"""Judging one keyword against what the spec says of it.

Takes a card (or its absence) that the quick look of `HduCheck.keyword` did not find right, and the whole rule; puts
every finding with its text into the findings. Only this module knows why a keyword is wrong.
"""

from __future__ import annotations

from ..judging import WHOLE, Judge
from ..rules import deprecated
from ..unit_text import comment_unit, is_unit, same_unit
from ..values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..rules import KeywordRule
    from .cards import Card
    from .check import HduCheck

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


def judge(h: HduCheck, card: Card | None, rule: KeywordRule) -> bool:
    """Judge a keyword; True when it is there with a value of the right type."""
    if card is None:
        if rule.level in ("required", "recommended"):
            h.absent.append(rule)
        return False
    return _Judge(h, card, rule).judge()


class _Judge(Judge):
    def __init__(self, h: HduCheck, card: Card, rule: KeywordRule) -> None:
        super().__init__(rule, rule.name, card.value)
        self.h = h
        self.card = card
        self.datetimes_allow = h.product.policy.datetimes_allow

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
            if card.kind not in _STORED.get("int" if kind in WHOLE else kind, ()):
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
        kinds = ["int" if kind in WHOLE else kind for kind in self.rule.types.split("|")]
        wanted = " or ".join(_TYPES.get(kind, kind) for kind in dict.fromkeys(kinds))
        hint = ""
        if card.kind == "string" and ("int" in self.rule.types or "float" in self.rule.types):
            hint = "; numbers are written without quotes" if _is_number(card.value) else ""
        elif card.kind in ("int", "float") and self.rule.types == "string":
            hint = "; put it in quotes"
        value = card.written if card.kind in ("int", "float") else shown(card.value)
        self.add("type", f"{self.name} is {value}, not {wanted}{hint}", expected=self.rule.types)
        return False

    def later(self, judge: Callable[[], object]) -> None:
        self.h.later(judge)

    def bind(self, dimension: str, number: int) -> None:
        from .shapes import bind

        bind(self.h, dimension, number, self.name, None, aspect=f"{self.rule.item}:value", keyword=self.name)

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
            from ..data.unit_like import copied, in_unit_of_file

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
