# SPDX-License-Identifier: BSD-3-Clause
"""What is said of columns that are missing or undeclared. Loaded when there is something to tell."""

from __future__ import annotations

from ..misspelt import nearest
from ..values import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Protocol

    from .column_rule import ColumnRule

    class HasColumnsToTell(Protocol):
        """A table: columns that are missing, other names of columns, and where findings go."""

        columns_absent: list[ColumnRule]
        also: dict[str, tuple[str, ...]]

        def add(self, item: str | None, aspect: str, message: str, **facts: Any) -> None:  # noqa: ANN401  # facts of a finding
            """Note that a rule is broken."""

        def presence(self, item: str, level: str, message: str, **facts: Any) -> None:  # noqa: ANN401  # facts of a finding
            """Note that something is missing."""


MANY = 8


def report_absent(h: HasColumnsToTell, undeclared: Sequence[str], **where: Any) -> None:  # noqa: ANN401  # facts of a finding
    """Report columns that are missing, each with what is there and may be meant."""
    for column in h.columns_absent:
        near = nearest(column.name, undeclared)
        hint = f"; there is {printable(near)}" if near is not None else ""
        text = f"the column {names_of(h.also, column.name)} missing{hint}"
        h.presence(column.item, column.level, text, column=column.name, **where)


def report_undeclared(
    h: HasColumnsToTell,
    names: Sequence[str],
    level: str,
    gone: Mapping[str, str],
    **where: Any,  # noqa: ANN401  # facts of a finding
) -> None:
    """Report columns that nobody declared, at the level of the policy."""
    message = listed(names, "column", "columns", gone)
    found = list(names[:MANY])
    h.add(None, "undeclared-column", message, default=level, count=len(names), column=names[0], found=found, **where)


def names_of(also: Mapping[str, tuple[str, ...]], name: str) -> str:
    """A name that something is missing by, with its other names, and the verb."""
    others = also.get(name)
    return f"{name}, or {' or '.join(others)}, is" if others else f"{name} is"


def listed(names: Sequence[str], one: str, many: str, gone: Mapping[str, str]) -> str:
    """That names are not declared, the first of them."""
    if len(names) == 1:
        known = f": {gone[names[0]]}" if names[0] in gone else ""
        return f"the {one} {printable(names[0])} is not declared{known}"
    told = [f"{name} ({gone[name]})" if name in gone else name for name in names[:MANY]]
    more = f" and {len(names) - MANY} more" if len(names) > MANY else ""
    return f"{len(names)} {many} are not declared: {', '.join(map(printable, told))}{more}"
