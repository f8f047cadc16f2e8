# SPDX-License-Identifier: BSD-3-Clause
"""Values that a file may give in another unit than the spec names, as long as the two convert.

Takes the unit in a file and the one that the spec has its numbers in; gives the factor between them, and what the
spec says of the values in the unit of the file. Loaded only for specs that say `unit like`.
"""

from __future__ import annotations

from ..unit_sizes import factor, rounded, size_of
from ..values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..fits.images import ImageRule
    from ..rules import KeywordRule
    from ..spec import Policy
    from .column_rule import ColumnRule

_NUMBERS = ("above", "at_least", "below", "at_most", "equals", "within")


def factor_between(policy: Policy, source: str, target: str) -> float | None:
    """What a number in `source` is multiplied by to be in `target`; None when they do not convert."""
    one = size_of(source, policy.unit_aliases, policy.unit_sizes)
    other = size_of(target, policy.unit_aliases, policy.unit_sizes)
    return None if one is None or other is None else factor(one, other)


def in_unit_of_file(policy: Policy, rule: ColumnRule | ImageRule | KeywordRule, written: str) -> bool:
    """Bring what a rule says of values into the unit that is written; False when that does not convert.

    Then nobody knows what the numbers mean, and none but 0 is held against the values.
    """
    wanted = rule.unit_like
    if wanted is None or written == wanted:
        return True
    by = factor_between(policy, wanted, written)
    if by != 1:
        for name in _NUMBERS:
            if hasattr(rule, name):
                setattr(rule, name, _scaled(getattr(rule, name), by))
        if rule.one_of is not None:
            rule.one_of = None if by is None else tuple(_scaled(one, by) for one in rule.one_of)  # type: ignore[attr-defined]  # what a spec lists can be listed
    return by is not None


def copied(rule: KeywordRule) -> KeywordRule:
    """A rule like another."""
    made: KeywordRule = object.__new__(type(rule))
    for name in rule.__slots__:
        setattr(made, name, getattr(rule, name))
    return made


def does_not_convert(keyword: str, written: str | None, wanted: str) -> str:
    """What to say of such a unit."""
    if written is None or written == "":
        return f"{keyword} is missing; it must say a unit that converts to {shown(wanted)}"
    return f"{keyword} is {shown(written)}, which does not convert to {shown(wanted)}"


def _scaled(value: Any, by: float | None) -> Any:  # noqa: ANN401  # a number, what computes it, or nothing
    if by is None:
        return None if value else value
    if callable(value):
        compute: Callable[[], Any] = value
        return lambda: _scaled(compute(), by)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        made = rounded(value * by)
        return int(made) if isinstance(value, int) and made.is_integer() else made
    return value
