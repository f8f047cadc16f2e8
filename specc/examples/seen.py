"""What expressions ask of contents: the one who is asked, whatever the format of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.model.expressions import ColumnRef, KeywordRef, PixelsRef


class Seen(Protocol):
    """What expressions ask of contents, from where they stand. What is not there raises `Missing`."""

    @property
    def name(self) -> str:
        """The name of the file."""

    def value(self, ref: KeywordRef | ColumnRef | PixelsRef) -> Any:  # noqa: ANN401  whatever is there
        """Give a value as the file has it: of a keyword or key, of a cell or pixel of the item at hand."""

    def exists(self, ref: KeywordRef | ColumnRef) -> bool:
        """Say whether a thing is there with a value."""

    def is_null(self, ref: KeywordRef | ColumnRef | PixelsRef) -> bool:
        """Say whether a thing is there without a value."""

    def items(self, refs: Sequence[ColumnRef | PixelsRef | KeywordRef]) -> Iterator[Seen]:
        """Give what an aggregate goes over: each row, pixel, element or HDU as one that is asked."""

    def dimension(self, name: str) -> int:
        """Give the size of a dimension."""

    def variable(self, name: str) -> Any:  # noqa: ANN401  a number or a text
        """Give the value of a variable of a loop or a repeat."""

    def own(self, what: str) -> str:
        """Give the key of the object at hand in its map, or its tag."""

    def count(self, label: str) -> int:
        """Give how many HDUs of a label there are."""

    def rows(self, table: str) -> Sequence[Sequence[Sequence[object]]]:
        """Give the rows of a table of combinations: for each of its columns the values that it may be, () for any."""
