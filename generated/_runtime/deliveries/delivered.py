# SPDX-License-Identifier: BSD-3-Clause
"""One file of a delivery: where it lies, what its name says, and what it holds when a rule asks for that.

Of a listing there are names alone: whatever needs the file then raises `Unread`, and the delivery notes that
something could not be judged.
"""

from __future__ import annotations

from ..expressions import Missing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .declared import MemberProduct
    from .opening import Opening


class Unread(Missing):
    """There is only the name of a file, and nobody can say what it holds."""


class DeliveredFile:
    """A file as one product: `m.field("segment")`, `m.file.primary["EXPTIME"]`, `m.measured.dimension("ny")`."""

    __slots__ = ("_fields", "name", "opening", "path", "product")

    def __init__(self, path: str, name: str, product: MemberProduct, opening: Opening | None) -> None:
        self.path = path
        self.name = name
        self.product = product
        self.opening = opening
        self._fields: dict[str, str] | None = None

    @property
    def fields(self) -> dict[str, str]:
        """The fields of its name, read when they are first asked for."""
        if self._fields is None:
            self._fields = self.product.fields(self.name) or {}
        return self._fields

    def field(self, name: str) -> str:
        """The text of a field of its name."""
        if name not in self.fields:
            raise Missing(f"{name} is not in the name {self.name}")
        return self.fields[name]

    @property
    def file(self) -> Any:  # noqa: ANN401  # each format has a class of its own
        """What it holds, as the rules of its product see it."""
        return self._opened(measured=False)

    @property
    def measured(self) -> Any:  # noqa: ANN401
        """The same, with its dimensions measured."""
        return self._opened(measured=True)

    def _opened(self, *, measured: bool) -> Any:  # noqa: ANN401
        if self.opening is None:
            raise Unread("there is only the name of the file")
        return self.opening.seen(self.path, self.product.product, measured=measured)


def said(file: Any, block: str, name: str) -> list[Any]:  # noqa: ANN401  # each format has a class of its own
    """What all blocks of a label say, as far as they do: the names in a list of objects."""
    return [one[name] for one in file.every(block) if one.exists(name)]
