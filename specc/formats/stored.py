"""What of a type any format asks: the model hands its own types over, which this part of the compiler does not know."""

from __future__ import annotations

from typing import Protocol


class Stored(Protocol):
    """What is asked of a type."""

    @property
    def kind(self) -> str:
        """Give `int`, `float`, `string`, ..."""

    @property
    def bits(self) -> int | None:
        """Give the width of a sized number."""

    @property
    def text(self) -> str:
        """Give the spelling of the language."""
