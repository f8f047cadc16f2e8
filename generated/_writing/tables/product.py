# SPDX-License-Identifier: BSD-3-Clause
"""Products that are text tables: their rows, and beside them lines of comment (CSV) or a tree of meta (ECSV)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, Self, dataclass_transform

from ..contents import Block, Contents
from ..described import items_of
from ..trees import key, keys, more_keys, whole
from ..trees.derived import TreeFile
from ..trees.product import TREE, TreeProduct
from .columns import Column, Form, column
from .fields import Rows, comments, rows
from .given import Given, check_lengths, columns_of, missing_of, others_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ..values import TableLike

# What Contents calls them; what the spec calls meta and rows.
ROWS, FORMAT = "rows", "format"
META, TABLE = "meta", "table"


class TableView(TreeFile):
    """The file to be: `f.hdu("meta")["date"]` of its tree, and its columns as they will be written."""

    given: Sequence[Given] = ()
    columns: Sequence[Column] = ()
    rows = 0

    def every(self, label: str) -> Iterator[Any]:
        """All objects of a label of the tree."""
        return super().every(label.replace(META, TREE, 1) if label.split(".", maxsplit=1)[0] == META else label)

    def hdu(self, label: str, number: int | None = None) -> Any:  # noqa: ANN401  as of a tree
        """Give the object of a label, or the rows, of which expressions ask for the names of their columns."""
        return _Named({one.name for one in self.columns}) if label == TABLE else super().hdu(label, number)


class _Named:
    """Rows, of which nothing is told but the names of their columns."""

    def __init__(self, names: set[str]) -> None:
        self._names = names

    def exists(self, name: str) -> bool:
        """Whether there is a column."""
        return name in self._names

    has_column = exists


@dataclass_transform(
    kw_only_default=True, field_specifiers=(rows, comments, key, keys, more_keys, whole), eq_default=False
)
class TableProduct(TreeProduct):
    """One text table to be. nulls: texts that stand for no value."""

    delimiter: ClassVar[str] = ","
    nulls: ClassVar[tuple[str, ...]] = ()
    typed: ClassVar[bool] = False

    def __init_subclass__(
        cls,
        *,
        delimiter: str | None = None,
        nulls: tuple[str, ...] | None = None,
        **said: Any,  # noqa: ANN401  of Product
    ) -> None:
        super().__init_subclass__(**said)
        cls.delimiter = cls.delimiter if delimiter is None else delimiter
        cls.nulls = cls.nulls if nulls is None else nulls

    @classmethod
    def of(cls, contents: Contents) -> Self:
        """Make the product of what a file holds. Raises ValueError that names what the class has no place for."""
        block = contents.block(ROWS)
        others = [one.label for one in contents.blocks if one.label not in {ROWS, TREE}]
        if block is None or others:
            raise ValueError(f"{cls.__name__} has rows, and not {', '.join(others) or 'nothing'}")
        tree = contents.block(TREE)
        made = cls.from_plain({} if tree is None else tree.values, cls.__name__)
        made._remember(contents.name, contents.fields)  # noqa: SLF001  its own kind
        attribute, described = cls._rows()
        made.__dict__[attribute] = given = cls._given(block)
        wrong = others_of(columns_of(given, described), described)
        if wrong:
            raise ValueError(f"{cls.__name__} has no place for the column{'s' * (len(wrong) > 1)} {', '.join(wrong)}")
        made._derive_again()  # noqa: SLF001  its own kind
        return made

    @classmethod
    def _given(cls, block: Block) -> TableLike:
        """Give the columns of a block as a person has them."""
        return dict(block.columns)

    def contents(self) -> Contents:
        """Give what the file will hold, derived values included."""
        view = self._view({}, None)
        held = Block(ROWS)
        for one in view.columns:
            held.columns[one.name] = one.values
            if one.unit is not None:
                held.units[one.name] = one.unit
            if one.told:
                held.column_values[one.name, FORMAT] = one.told
        blocks = [held, Block(TREE, values=view.values)] if view.values else [held]
        return Contents(blocks, view.name_or_none() or self._known_name, self._known_fields)

    def _columns(self, given: Sequence[Given]) -> list[Column]:
        """Give the columns as the file has them; of those in the unit of another, this one before."""
        made: dict[str, Column] = {}
        form = Form(self.typed, ("", *self.nulls) if self.typed else self.nulls, self.aliases)
        for one in sorted(given, key=lambda one: bool(one.item.unit_of)):
            of = made.get(one.item.unit_of)
            made[one.name] = column(one.name, one.item, one.values, form, None if of is None else of.unit)
        return [made[one.name] for one in given]

    @classmethod
    def _rows(cls) -> tuple[str, Rows]:
        return next((field.name, item) for field, item in items_of(cls) if isinstance(item, Rows))

    def _view(self, fields: Mapping[str, object], name: str | None) -> TableView:
        view = TableView(lambda file: name if name is not None else self._name(file, fields), self.product)
        attribute, described = self._rows()
        view.given = columns_of(getattr(self, attribute), described)
        view.columns = self._columns(view.given)
        view.rows = check_lengths({one.name: len(one.values) for one in view.columns}, type(self).__name__)
        view.tell(self.plain(replace(self._how(), labels=view.labels, missing=view.missing)))
        return view

    def _check(self, view: TableView) -> None:  # type: ignore[override]  # its own view
        _, described = self._rows()
        where = type(self).__name__
        missing = [*view.missing, *(f"{where}: {one}" for one in missing_of(view.given, described))]
        if missing:
            raise TypeError("\n".join(missing))
        others = others_of(view.given, described)
        if others:
            raise ValueError(f"{where} has no column{'s' * (len(others) > 1)} {', '.join(others)}")
