# SPDX-License-Identifier: BSD-3-Clause
"""Rules of a spec while they are judged.

What it says of a keyword, what of a row, the text of a rule that does not hold, and where what it asks for is null.
"""

from __future__ import annotations

from .expressions import UNTOLD
from .values import shown

_MOST_VALUES = 6  # that a finding shows beside what is missing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Container, Mapping
    from typing import Any, TypeAlias

    from .data.arrays import Block, Mask
    from .findings import Findings
    from .fits.check import HduCheck
    from .fits.view import BlockRule

    Holds: TypeAlias = Callable[[], object]
    Shown: TypeAlias = Mapping[str, Callable[[], object]]


class KeywordRule:
    """All that a spec can say of one keyword; see `HduCheck.keyword`."""

    __slots__ = (
        "above",
        "at_least",
        "at_most",
        "below",
        "digits",
        "dimension",
        "equals",
        "ignore_case",
        "instead",
        "item",
        "level",
        "matches",
        "name",
        "nonempty",
        "nullable",
        "one_of",
        "relative",
        "types",
        "unit",
        "unit_like",
        "unit_said",
        "unit_text",
        "width",
        "within",
        "written",
    )

    def __init__(
        self,
        name: str,
        types: str,
        *,
        item: str | None = None,
        level: str = "required",
        equals: object = None,
        one_of: Container[Any] | None = None,
        ignore_case: bool = False,
        matches: str | tuple[str, ...] | None = None,
        above: Any = None,  # noqa: ANN401  # as the values of the keyword
        at_least: Any = None,  # noqa: ANN401
        below: Any = None,  # noqa: ANN401
        at_most: Any = None,  # noqa: ANN401
        unit: str | tuple[str, ...] | None = None,
        unit_text: str | None = None,
        unit_like: str | None = None,
        unit_said: bool = False,
        dimension: str | None = None,
        nullable: bool = False,
        nonempty: bool = False,
        width: int | None = None,
        digits: tuple[int, int | None] | None = None,
        within: float | None = None,
        relative: float | None = None,
        written: str | None = None,
        instead: str = "",
    ) -> None:
        self.name = name
        self.types = types
        self.written = written
        self.item = name if item is None else item
        self.level = level
        self.equals = equals
        self.one_of = one_of
        self.ignore_case = ignore_case
        self.matches = matches
        self.above = above
        self.at_least = at_least
        self.below = below
        self.at_most = at_most
        self.unit = unit
        self.unit_text = unit_text
        self.unit_like = unit_like
        self.unit_said = unit_said
        self.dimension = dimension
        self.nullable = nullable
        self.nonempty = nonempty
        self.width = width
        self.digits = digits
        self.within = within
        self.relative = relative
        self.instead = instead


class RowRule:
    """An expression over columns that must hold in every row."""

    __slots__ = ("columns", "holds", "message", "rule", "skip_null")

    def __init__(
        self, rule: str, columns: tuple[str, ...], holds: BlockRule, skip_null: tuple[str, ...], message: str | None
    ) -> None:
        self.rule = rule
        self.columns = tuple(dict.fromkeys((*columns, *skip_null)))
        self.holds = holds
        self.skip_null = skip_null
        self.message = message


def deprecated(instead: str) -> str:
    """What is said of a thing that is deprecated; `instead`: since when, and what is written now."""
    return f"is deprecated: {instead}" if instead else "is deprecated"


def broken(
    rule: str, message: str | None, show: Shown | None, hint: Callable[[], str] | None = None
) -> tuple[str, str | None]:
    """Text of a rule that does not hold, and the values in it."""
    parts, missing = [], []
    for name, value in (show or {}).items():
        try:
            parts.append(f"{name} is {shown(value())}")
        except UNTOLD:
            missing.append(f"{name} is missing")
    # Of a long list it is the gaps that explain: those that are there are why the rule was asked.
    told = missing if missing and len(parts) > _MOST_VALUES else parts + missing
    values = ", ".join(told) or None
    text = f"not so: {message}" if message else f"the rule {rule} does not hold"
    nearest = hint() if hint is not None and not missing else ""
    return (f"{text} ({values})" if values else text) + (f"; {nearest}" if nearest else ""), values


def report_broken(
    h: HduCheck, rule: str, message: str | None, show: Shown | None, hint: Callable[[], str] | None
) -> None:
    """Report a rule of an HDU that does not hold: at the card that it is about, or where that is inherited from."""
    text, values = broken(rule, message, show, hint)
    item, colon, _ = rule.partition(":")
    card = h.card(item) if colon else None
    if card is not None and rule.endswith(":value"):
        h.settles(card, h.id_of(rule))
    inherited = h.inherits(item) if card else bool(show) and all(map(h.inherits, show or ()))
    (h.fault_of_primary if inherited else h.fault)(
        h.id_of(rule),
        text,
        keyword=item if card else None,
        card=card.number if card else None,
        expected=message,
        found=values,
    )


def is_null(c: Block, name: str) -> Mask:
    """Where a column or image is null: NaN, TNULL or BLANK, an empty string."""
    import numpy as np

    nulls = c.null(name)
    if nulls is not None:
        return nulls
    values: Any = c[name]
    return values.each(np.zeros_like, np.bool_) if hasattr(values, "counts") else np.zeros(values.shape, np.bool_)


_IN_FORCE = {"recommended": "warning", "deprecated": "info"}
_RANK = {"error": 0, "warning": 1, "info": 2, "off": 3}


def in_force(findings: Findings, rule: str, level: str) -> str | None:
    """Level of a finding about presence: the spec knows the worst under any condition, and this one may be milder."""
    milder = _IN_FORCE.get(level)
    known = findings.spec.rule(rule) if milder is not None and findings.spec is not None else None
    if milder is not None and known is not None and _RANK[known[0]] > _RANK[milder]:
        return None
    return milder
