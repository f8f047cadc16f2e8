# SPDX-License-Identifier: BSD-3-Clause
"""All that a spec can say of one keyword, kept together while it is judged."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container
    from typing import Any


class KeywordRule:
    """All that a spec can say of one keyword; see `HduCheck.keyword`."""

    __slots__ = (
        "above",
        "at_least",
        "at_most",
        "below",
        "digits",
        "equals",
        "ignore_case",
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
        "unit_text",
        "width",
        "within",
    )

    def __init__(
        self,
        name: str,
        types: str,
        *,
        item: str,
        level: str,
        equals: object,
        one_of: Container[Any] | None,
        ignore_case: bool,
        matches: str | tuple[str, ...] | None,
        above: Any,  # noqa: ANN401  # as the values of the keyword
        at_least: Any,  # noqa: ANN401
        below: Any,  # noqa: ANN401
        at_most: Any,  # noqa: ANN401
        unit: str | tuple[str, ...] | None,
        unit_text: str | None,
        nullable: bool,
        nonempty: bool,
        width: int | None,
        digits: tuple[int, int | None] | None,
        within: float | None,
        relative: float | None,
    ) -> None:
        self.name = name
        self.types = types
        self.item = item
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
        self.nullable = nullable
        self.nonempty = nonempty
        self.width = width
        self.digits = digits
        self.within = within
        self.relative = relative
