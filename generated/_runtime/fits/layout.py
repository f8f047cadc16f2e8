# SPDX-License-Identifier: BSD-3-Clause
"""The HDUs of a product as a generated module lists them, alone and in groups that are repeated.

`hdu` and `group` make the entries of a layout; which HDU of a file is which of them is the business of `match`.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeAlias

    from .check import HduCheck
    from .product import ProductCheck
    from .structure import Hdu

    Condition: TypeAlias = Callable[[ProductCheck], object]
    Bound: TypeAlias = int | Callable[[ProductCheck], object] | None


class HduEntry:
    """One HDU of a spec. `check` is the generated function of its rules, None for an opaque HDU."""

    __slots__ = (
        "at",
        "check",
        "formers",
        "instead",
        "kind",
        "label",
        "level",
        "levels",
        "names",
        "pattern",
        "when",
        "where",
    )

    def __init__(
        self,
        label: str,
        kind: str,
        check: Callable[[HduCheck], None] | None,
        *,
        level: str,
        levels: tuple[tuple[str, Condition], ...],
        when: Condition | None,
        where: Callable[[HduCheck], object] | None,
        names: tuple[str, ...],
        pattern: str | None,
        at: int | None,
        formers: tuple[Any, ...],
        instead: str,
    ) -> None:
        self.label = label
        self.kind = kind
        self.check = check
        self.level = level
        self.levels = levels
        self.when = when
        self.where = where
        self.names = names
        self.pattern = pattern
        self.at = at
        self.formers = formers
        self.instead = instead

    def fits(self, hdu: Hdu) -> bool:
        """Whether an HDU is of the kind that is wanted."""
        if self.kind == "any":
            return True
        if self.kind == "primary":
            return hdu.index == 0
        if self.kind == "asdf":
            return hdu.kind in ("image", "table", "other")
        return hdu.index > 0 and hdu.kind == self.kind


class Group:
    """HDUs that come together any number of times; `variable` is None where EXTVER does not number them."""

    __slots__ = ("dimensions", "entries", "least", "most", "variable", "when")

    def __init__(
        self,
        variable: str | None,
        entries: tuple[HduEntry, ...],
        *,
        least: Bound,
        most: Bound,
        when: Condition | None,
        dimensions: tuple[str, ...],
    ) -> None:
        self.variable = variable
        self.entries = entries
        self.least = least
        self.most = most
        self.when = when
        self.dimensions = dimensions


def hdu(
    label: str,
    kind: str,
    check: Callable[[HduCheck], None] | None,
    *,
    level: str = "required",
    levels: tuple[tuple[str, Condition], ...] = (),
    when: Condition | None = None,
    where: Callable[[HduCheck], object] | None = None,
    names: tuple[str, ...] = (),
    pattern: str | None = None,
    at: int | None = None,
    formers: tuple[Any, ...] = (),
    instead: str = "",
) -> HduEntry:
    """An HDU of a layout; kind is one of primary, image, table, asciitable, asdf, any.

    formers: names that the HDU and what is in it had before, see `former`. instead: what of a deprecated one is said.
    """
    return HduEntry(
        label,
        kind,
        check,
        level=level,
        levels=levels,
        when=when,
        where=where,
        names=names,
        pattern=pattern,
        at=at,
        formers=formers,
        instead=instead,
    )


def group(
    variable: str | None,
    least: Bound,
    most: Bound,
    *entries: HduEntry,
    when: Condition | None = None,
    dimensions: tuple[str, ...] = (),
) -> Group:
    """HDUs that are repeated together, from `least` to `most` times; `dimensions` are those of one repetition."""
    return Group(variable, entries, least=least, most=most, when=when, dimensions=dimensions)
