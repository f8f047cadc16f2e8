# SPDX-License-Identifier: BSD-3-Clause
"""Products that are CSV, which Python's csv writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..contents import Block, Contents
from ..described import items_of
from ..trees.product import TREE
from .columns import Form
from .fields import Comments
from .product import ROWS, TableProduct
from .reading import csv_columns
from .texts import Dialect, write

if TYPE_CHECKING:
    from pathlib import Path

    from .product import TableView

COMMENTS = "comments"


class CsvProduct(TableProduct):
    """One file of CSV to be. delimiter: between cells. sign: with which lines of comment begin, if there may be any.

    Rows are written as they are needed, so that their texts are never in memory together.
    """

    sign: ClassVar[str] = ""
    nulls: ClassVar[tuple[str, ...]] = ("",)

    def __init_subclass__(cls, *, sign: str | None = None, **said: Any) -> None:  # noqa: ANN401  of the class above
        super().__init_subclass__(**said)
        cls.sign = cls.sign if sign is None else sign

    @classmethod
    def _dialect(cls) -> Dialect:
        return Dialect(cls.delimiter, cls.sign, cls.nulls)

    def _comments(self) -> list[str]:
        """Give the lines of comment without their sign."""
        for field, item in items_of(self):
            if isinstance(item, Comments):
                given = getattr(self, field.name)
                return [line for text in ([given] if isinstance(given, str) else given) for line in text.split("\n")]
        return []

    def contents(self) -> Contents:
        """Give what the file will hold; lines of comment stand in a tree of their own, as `comments`."""
        found = super().contents()
        lines = self._comments()
        if lines:
            found.blocks.append(Block(TREE, values={COMMENTS: lines}))
        return found

    @classmethod
    def of(cls, contents: Contents) -> Any:  # noqa: ANN401  of this class
        """Make the product of what a file holds. Raises ValueError that names what the class has no place for."""
        tree = contents.block(TREE)
        values = {} if tree is None else tree.values
        others = [name for name in values if name != COMMENTS or not cls.sign]
        if others:
            raise ValueError(f"{cls.__name__} has no place for {', '.join(others)}")
        blocks = [one for one in contents.blocks if one.label != TREE]
        made = super().of(Contents(blocks, contents.name, contents.fields))
        for field, item in items_of(cls):
            if isinstance(item, Comments):
                made.__dict__[field.name] = tuple(values.get(COMMENTS, ()))
        return made

    def _save(self, view: TableView, draft: Path) -> None:
        with draft.open("w", encoding="utf-8", newline="") as file:
            write(file, view.columns, view.rows, self._comments(), self._dialect())

    @classmethod
    def _load(cls, path: Path) -> Contents:
        _, described = cls._rows()
        columns, lines = csv_columns(path, described, cls._dialect(), Form(typed=False, nulls=cls.nulls, aliases={}))
        block = Block(ROWS, columns={one.name: one.values for one in columns})
        blocks = [block, Block(TREE, values={COMMENTS: lines})] if lines else [block]
        return Contents(blocks, path.name, cls._fields_in(path.name))
