# SPDX-License-Identifier: BSD-3-Clause
"""Values of a column or an image against what the spec says of each of them: nulls, limits, bits, allowed values.

Takes array after array; keeps the first place of each fault and how often it occurs, and says so in the end. What can
be said is what rules of columns and of images have in common.
"""

from __future__ import annotations

from operator import ge, gt, le, lt

from ..expressions import UNTOLD
from ..patterns import pattern_of
from ..values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Protocol, TypeAlias

    from .arrays import Array, Mask

    Place: TypeAlias = Callable[[int], Mapping[str, Any]]

    class ValueRule(Protocol):
        """What rules of columns and of images say alike."""

        above: Any
        at_least: Any
        below: Any
        at_most: Any
        finite: bool
        ignore_case: bool
        matches: tuple[str, ...] | None
        null: Any
        nullable: bool
        one_of: Any
        bits: Any

    class Told(Protocol):
        """What faults are told to: the HDU, or table, that has the item."""

        def add(self, item: str | None, aspect: str, message: str | Callable[[], str], **facts: Any) -> None:  # noqa: ANN401  # facts of a finding
            """Note that a rule of an item is broken."""


_MANY = 8
LIMITS = (("above", "above"), ("at_least", "at least"), ("below", "below"), ("at_most", "at most"))
_LOWER = ("above", "at least")
BROKEN = {"above": le, "at least": lt, "below": ge, "at most": gt}  # all false of NaN, which breaks no limit


class Fault:
    """First place of one kind of fault, and how often it occurs."""

    __slots__ = ("count", "expected", "found", "place", "text")

    def __init__(self, text: str, place: Mapping[str, Any], expected: object, found: object) -> None:
        self.count = 0
        self.text = text
        self.place = place
        self.expected = expected
        self.found = found


class ValueChecks:
    """Checks of the values of one item, called `name` in messages.

    found: faults by aspect. lower: words and numbers of limits that values must not be below. forbidden_bits: those of
    integers that mean nothing, however wide; None when all may be set.
    """

    __slots__ = (
        "_allowed",
        "_limits",
        "_null_allowed",
        "_rule",
        "forbidden_bits",
        "found",
        "lower",
        "name",
        "needed",
    )

    def __init__(self, name: str, rule: ValueRule, *, can_be_null: bool) -> None:
        self.name = name
        self._rule = rule
        self.found: dict[str, Fault] = {}
        self._limits = [(said, bound) for key, said in LIMITS if (bound := bound_of(getattr(rule, key))) is not None]
        legal = getattr(rule, "legal", None)
        if legal is not None:
            ends = zip(("at least", "at most"), legal(), strict=True)
            self._limits += [(said, bound) for said, bound in ends if bound is not None]
        self.lower = [(said, bound) for said, bound in self._limits if said in _LOWER]
        self._null_allowed = rule.nullable or rule.null is not None
        self.forbidden_bits = None if rule.bits is None else ~sum(1 << bit for bit in rule.bits if 0 <= bit < 64)  # noqa: PLR2004  # the widest integer
        self._allowed = None if rule.one_of is None else list(rule.one_of)
        self.needed = bool(
            (can_be_null and not self._null_allowed)
            or rule.finite
            or self._limits
            or self.forbidden_bits is not None
            or self._allowed is not None
            or rule.matches is not None
        )

    def asks_more(self, *, null: bool) -> bool:
        """Whether more than lower limits and bits is asked of numbers. null: some of them can be null."""
        rule = self._rule
        return (
            (null and not self._null_allowed)
            or rule.finite
            or len(self._limits) > len(self.lower)
            or self._allowed is not None
            or rule.matches is not None
        )

    def note(
        self, aspect: str, bad: Mask, place: Place, text: Callable[[int], tuple[str, object]], expected: object
    ) -> None:
        """Count what is bad, and keep place and text of the first; `text` gives message and value of an element."""
        import numpy as np

        count = int(np.count_nonzero(bad))
        if count == 0:
            return
        fault = self.found.get(aspect)
        if fault is None:
            index = int(bad.argmax())
            message, found = text(index)
            fault = self.found[aspect] = Fault(message, place(index), expected, found)
        fault.count += count

    def look(self, values: Array, nulls: Mask | None, place: Place) -> None:
        """Check an array; `place` gives where its element (counted flat) is."""
        import numpy as np

        flat = values.reshape(-1)
        absent = None if nulls is None else nulls.reshape(-1)
        if absent is not None and not absent.any():
            absent = None
        with np.errstate(all="ignore"):
            if absent is not None and not self._null_allowed:
                self.note("null", absent, place, lambda index: self._null_text(flat, index), None)
            if self._rule.finite and flat.dtype.kind in "fc":
                self.note("finite", np.isinf(flat), place, self._says(flat), "finite")
            if flat.dtype.kind in "iuf":
                self._look_limits(flat, absent, place)
            if self.forbidden_bits is not None and flat.dtype.kind in "iu":
                self._look_bits(flat, absent, place)
            if self._allowed is not None:
                self._look_allowed(flat, absent, place)
            if self._rule.matches is not None and flat.dtype.kind == "U":
                for pattern in self._rule.matches:
                    self._look_pattern(pattern, flat, absent, place)

    def _says(self, values: Array, rest: str = "") -> Callable[[int], tuple[str, object]]:
        return lambda index: (f"{self.name} is {shown(values[index])}{rest}", values[index].item())

    def _null_text(self, values: Array, index: int) -> tuple[str, object]:
        if values.dtype.kind == "U":
            return f"{self.name} is blank", ""
        if values.dtype.kind in "fc":
            return f"{self.name} is NaN", None
        return f"{self.name} is null", values[index].item()

    def _look_limits(self, values: Array, absent: Mask | None, place: Place) -> None:
        import numpy as np

        if not len(values):
            return
        for said, bound in self._limits:
            broken = BROKEN[said]
            outermost = np.fmin if said in _LOWER else np.fmax
            # Of an array, so that numbers are compared as those of all values are.
            if not broken(outermost.reduce(values, keepdims=True), bound)[0]:
                continue
            bad = broken(values, bound)
            if absent is not None:
                bad &= ~absent
            rest = f", not {said} {shown(bound)}"
            self.note(
                "limit",
                bad,
                place,
                self._says(values, rest),
                f"{said} {shown(bound)}",
            )

    def _look_bits(self, values: Array, absent: Mask | None, place: Place) -> None:
        import numpy as np

        width = values.dtype.itemsize * 8
        unsigned = values.view(f"u{values.dtype.itemsize}")
        forbidden = unsigned.dtype.type((self.forbidden_bits or 0) & ((1 << width) - 1))
        wrong = unsigned & forbidden
        if not np.bitwise_or.reduce(wrong, initial=0):
            return
        bad = wrong != 0
        if absent is not None:
            bad &= ~absent

        def text(index: int) -> tuple[str, object]:
            extra = int(wrong[index])
            bits = [bit for bit in range(width) if extra >> bit & 1]
            said = ", ".join(map(str, bits[:_MANY])) + (f" and {len(bits) - _MANY} more" if len(bits) > _MANY else "")
            means = f"bit {said} means" if len(bits) == 1 else f"bits {said} mean"
            return f"{self.name} is {values[index]}: {means} nothing", values[index].item()

        self.note("bits", bad, place, text, sorted(self._rule.bits or ()))

    def _look_allowed(self, values: Array, absent: Mask | None, place: Place) -> None:
        import numpy as np

        allowed = self._allowed or []
        if values.dtype.kind == "U":
            texts = [one for one in allowed if isinstance(one, str)]
            folded = np.char.lower(values) if self._rule.ignore_case else values
            bad = ~np.isin(folded, np.array([one.lower() for one in texts] if self._rule.ignore_case else texts, "U"))
        else:
            numbers = [one for one in allowed if isinstance(one, (int, float))]
            bad = ~np.isin(values, np.array(numbers))
        if absent is not None:
            bad &= ~absent
        listed = ", ".join(shown(one) for one in allowed[:_MANY]) + (
            f" or {len(allowed) - _MANY} more" if len(allowed) > _MANY else ""
        )
        rest = f", not {'one of ' if len(allowed) > 1 else ''}{listed}"
        self.note("in", bad, place, self._says(values, rest), allowed)

    def _look_pattern(self, pattern: str, values: Array, absent: Mask | None, place: Place) -> None:
        import numpy as np

        suits = pattern_of(pattern)
        different, which = np.unique(values, return_inverse=True)
        unfit = np.array([not suits(text) for text in different.tolist()], np.bool_)
        bad = unfit[which.reshape(-1)]
        if absent is not None:
            bad &= ~absent
        rest = f", which does not match {pattern}"
        self.note("matches", bad, place, self._says(values, rest), pattern)

    def report(self, h: Told, item: str | None, **where: object) -> None:
        """Put what was found into the findings."""
        for aspect, fault in self.found.items():
            h.add(
                item,
                aspect,
                fault.text,
                count=fault.count,
                expected=fault.expected,
                found=fault.found,
                **where,
                **fault.place,
            )


def bound_of(limit: object) -> Any:  # noqa: ANN401  # a number
    """The number that a limit is, or is made to be; None when it cannot be told."""
    if callable(limit):
        try:
            limit = limit()
        except UNTOLD:
            return None
    return limit if isinstance(limit, (int, float)) and not isinstance(limit, bool) else None
