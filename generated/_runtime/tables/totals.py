# SPDX-License-Identifier: BSD-3-Clause
"""Aggregates over the rows of a text table, for `data_rule`: nulls of `skip_null`, or of all columns, are left out."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeAlias

    from ..data.arrays import Block

    BlockRule: TypeAlias = Callable[[Block], Any]
    Skip: TypeAlias = tuple[str, ...] | None


class Totals:
    """The verbs, all made of one."""

    def aggregate(self, what: str, names: tuple[str, ...], of: BlockRule | None, skip_null: Skip) -> Any:  # noqa: ANN401  # a number, a text
        """Compute one number, or text, of the rows."""
        raise NotImplementedError

    def count(self, names: tuple[str, ...], of: BlockRule | None = None, *, skip_null: Skip = None) -> int:
        """How often a condition is true."""
        return int(self.aggregate("count", names, of, skip_null))

    def min(self, names: tuple[str, ...], of: BlockRule | None = None, *, skip_null: Skip = None) -> Any:  # noqa: ANN401
        """Smallest value, nulls left out; `Missing` when there is none."""
        return self.aggregate("min", names, of, skip_null)

    def max(self, names: tuple[str, ...], of: BlockRule | None = None, *, skip_null: Skip = None) -> Any:  # noqa: ANN401
        """Largest value, nulls left out; `Missing` when there is none."""
        return self.aggregate("max", names, of, skip_null)

    def sum(self, names: tuple[str, ...], of: BlockRule | None = None, *, skip_null: Skip = None) -> Any:  # noqa: ANN401
        """Sum of the values, nulls left out."""
        return self.aggregate("sum", names, of, skip_null)

    def first(self, names: tuple[str, ...], of: BlockRule | None = None, *, skip_null: Skip = None) -> Any:  # noqa: ANN401
        """First value that is not null; `Missing` when there is none."""
        return self.aggregate("first", names, of, skip_null)

    def last(self, names: tuple[str, ...], of: BlockRule | None = None, *, skip_null: Skip = None) -> Any:  # noqa: ANN401
        """Last value that is not null; `Missing` when there is none."""
        return self.aggregate("last", names, of, skip_null)

    def all(self, names: tuple[str, ...], of: BlockRule | None = None, *, skip_null: Skip = None) -> bool:
        """Whether a condition is true everywhere, nulls left out."""
        return bool(self.aggregate("all", names, of, skip_null))

    def any(self, names: tuple[str, ...], of: BlockRule | None = None, *, skip_null: Skip = None) -> bool:
        """Whether a condition is true anywhere."""
        return bool(self.aggregate("any", names, of, skip_null))

    def unique(self, names: tuple[str, ...], of: BlockRule | None = None, *, skip_null: Skip = None) -> bool:
        """Whether no value occurs twice, nulls left out."""
        return bool(self.aggregate("unique", names, of, skip_null))
