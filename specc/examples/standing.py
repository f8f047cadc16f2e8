"""A FITS file in the making as expressions see it: from an HDU, a row or a pixel of it.

What they ask for is given as `Seen` says; and whoever mends the file learns from the same references where a thing
stands, as a path: `SCI/EXPTIME`, `SCI[2]/EXPTIME` in a repetition, `EVENTS/column TIME.TLMIN` of a column.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from specc.model.expressions import ColumnRef, KeywordRef, PixelsRef
from specc.model.spec import Hdu
from specc.runtime.expressions import Missing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from specc.backends.writer.support.contents import Block, Contents
    from specc.model.expressions import HduRef
    from specc.model.spec import Product, Spec

    Ref = KeywordRef | ColumnRef | PixelsRef

_IN_TEMPLATE = re.compile(r"\[([a-z]+)(?::(\d+))?\]")


@dataclass(slots=True)
class File:
    """The file: what is told of it apart from its HDUs. dimension: of a name, in a repetition of a number."""

    product: Product
    spec: Spec
    contents: Contents
    dimension: Callable[[str, int | None], int]

    @property
    def primary(self) -> Block | None:
        """Give the primary HDU."""
        hdus = (one for one in self.product.hdus if isinstance(one, Hdu))
        label = next((one.label for one in hdus if one.kind == "primary"), "")
        return self.contents.block(label)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an expression stands. index: of the row or pixel at hand; an `index` of None is outside of data.

    element: of a vector in a row, where an aggregate goes over it.
    """

    file: File
    block: Block | None = None
    variables: Mapping[str, int | str] | None = None
    index: tuple[int, ...] | None = None
    element: tuple[int, ...] | None = None
    fixed: tuple[tuple[int, int], ...] = ()  # axes along which an aggregate does not run, and the index that is meant
    of_every: bool = False  # an aggregate over all HDUs of a label is at this one

    @property
    def name(self) -> str:
        """The name of the file."""
        if not self.file.contents.name:
            raise Missing("the file has no name yet")
        return self.file.contents.name

    # Where things are.

    def holder(self, reference: HduRef) -> Block:
        """Give the HDU that a reference means. Raises Missing."""
        contents = self.file.contents
        found: Block | None = None
        match reference.relation:
            case "own":
                found = self.block
            case "primary" | "anywhere":
                found = self.file.primary
            case "near":
                number = self.block.number if self.block is not None else None
                found = contents.block(reference.label, number) or contents.block(reference.label)
            case "file":
                index = reference.index
                found = contents.block(reference.label, self._number(index) if isinstance(index, str) else index)
            case "every" if self.of_every:
                found = self.block
            case _:
                raise Missing(f"{reference.label} is several")
        if found is None:
            raise Missing(f"{reference.label} is missing")
        return found

    def _number(self, variable: str) -> int:
        value = self.variable(variable)
        if not isinstance(value, int):
            raise Missing(f"{variable} is no number")
        return value

    def called(self, template: str, variable: str | None = None) -> str:
        """Give the name of a keyword or column in the file: `SUBSTRT[k]` is SUBSTRT2 where k is 2."""
        if "[" not in template or not self.variables:
            return template
        known = self.variables

        def of(found: re.Match[str]) -> str:
            value = known.get(variable or found[1])
            return found[0] if value is None else str(value).zfill(int(found[2] or 0))

        return _IN_TEMPLATE.sub(of, template)

    def path(self, ref: Ref) -> str:
        """Give the path of a thing, where it is or would be. Raises Missing where its HDU is not there."""
        block = self.holder(ref.hdu)
        if isinstance(ref, PixelsRef):
            return path_of(block)
        if isinstance(ref, ColumnRef):
            return path_in(block, self._column(block, ref), column=True)
        name = self.called(ref.name, ref.variable)
        if ref.column:
            return f"{path_in(block, self.called(ref.column), column=True)}.{name}"
        primary = self.file.primary
        here = next((one for one in (name, *ref.also) if one in block.values), None)
        if here is None and primary is not None and name in primary.values and self._inherits:
            return path_in(primary, name)
        return path_in(block, here or name)

    @property
    def _inherits(self) -> bool:
        return self.file.spec.policy.inherit != "none"

    def _column(self, block: Block, ref: ColumnRef) -> str:
        names = [self.called(one) for one in (ref.name, *ref.also)]
        return next((one for one in names if one in block.columns), names[0])

    # What expressions ask.

    def value(self, ref: Ref) -> Any:  # noqa: ANN401  whatever is there
        """Give a value as the file has it."""
        if not isinstance(ref, KeywordRef):
            return self._cell(ref)
        found = self._keyword(ref)
        if found is None:
            raise Missing(f"{ref.name} is missing")
        return found

    def _keyword(self, ref: KeywordRef) -> Any:  # noqa: ANN401  the value of a card
        block = self.holder(ref.hdu)
        names = [self.called(one, ref.variable) for one in (ref.name, *ref.also)]
        if ref.column:
            column = self.called(ref.column)
            return next(
                (block.column_values[column, one] for one in names if (column, one) in block.column_values), None
            )
        for one in names:
            if block.values.get(one) is not None:
                return block.values[one]
        primary = self.file.primary
        if self._inherits and primary is not None:
            for one in names:
                if primary.values.get(one) is not None:
                    return primary.values[one]
        return of_layout(block, names[0])

    def array(self, ref: ColumnRef | PixelsRef) -> Any:  # noqa: ANN401  an array, or a list of arrays
        """Give all cells of a column, or all pixels. Raises Missing."""
        block = self.holder(ref.hdu)
        if isinstance(ref, PixelsRef):
            if block.pixels is None:
                raise Missing(f"{ref.text} has no pixels")
            return block.pixels[ref.plane - 1] if ref.plane else block.pixels
        name = self._column(block, ref)
        if name not in block.columns:
            raise Missing(f"{name} is missing")
        return block.columns[name]

    def _cell(self, ref: ColumnRef | PixelsRef) -> Any:  # noqa: ANN401  as `value`
        found = self.array(ref)
        if self.index is None:
            raise Missing(f"{ref.text} has many values")
        found = found[self.index] if isinstance(ref, PixelsRef) else found[self.index[0]]
        if self.element is not None and np.ndim(found):
            found = found[self.element]
        return _plain(found)

    def exists(self, ref: KeywordRef | ColumnRef) -> bool:
        """Say whether a thing is there with a value."""
        try:
            if isinstance(ref, ColumnRef):
                block = self.holder(ref.hdu)
                return self._column(block, ref) in block.columns
            if ref.every:
                block = self.holder(ref.hdu)
                return any(re.fullmatch(ref.every, one) for one in block.values)
            if ref.storage == "record":
                head = f"{self.called(ref.name, ref.variable)}."
                return any(one.startswith(head) for one in self.holder(ref.hdu).values)
            return self._keyword(replace(ref, default=None)) is not None
        except Missing:
            return False

    def is_null(self, ref: Ref) -> bool:
        """Say whether a thing is there without a value."""
        if isinstance(ref, KeywordRef):
            block, name = self.holder(ref.hdu), self.called(ref.name, ref.variable)
            return name in block.values and block.values[name] is None
        held = self.array(ref)
        if self.index is None:
            raise Missing(f"{ref.text} has many values")
        found = held[self.index] if isinstance(ref, PixelsRef) else held[self.index[0]]
        if self.element is not None and np.ndim(found):
            found = found[self.element]
        return is_nothing(found)

    def items(self, refs: Sequence[ColumnRef | PixelsRef | KeywordRef]) -> Iterator[Standing]:
        """Give what an aggregate goes over: rows, pixels, elements, HDUs of a label, keywords of a family."""
        every = next((one.hdu for one in refs if one.hdu.relation == "every"), None)
        if every is not None and not self.of_every:
            for block in self.file.contents.blocks:
                if block.label == every.label:
                    at = replace(self, block=block, of_every=True, index=None)
                    yield from at.items(refs) if any(not isinstance(one, KeywordRef) for one in refs) else (at,)
            return
        family = next((one for one in refs if isinstance(one, KeywordRef) and one.every), None)
        if family is not None:
            yield from self._of_family(family)
            return
        data = [one for one in refs if not isinstance(one, KeywordRef)]
        arrays = [self.array(one) for one in data]
        if self.index is not None:
            yield from self._elements(arrays)
            return
        pixels = isinstance(data[0], PixelsRef)
        indices = np.ndindex(np.shape(arrays[0])) if pixels else ((one,) for one in range(len(arrays[0])))
        for index in indices:
            if any(index[axis] != wanted for axis, wanted in self.fixed):
                continue
            at = replace(self, index=tuple(index))
            if not pixels and any(np.ndim(one[index[0]]) for one in arrays):
                yield from at._elements(arrays)  # noqa: SLF001  of the same class
            else:
                yield at

    def _elements(self, arrays: Sequence[Any]) -> Iterator[Standing]:
        assert self.index is not None  # noqa: S101  only rows have elements
        shape = next((np.shape(one[self.index[0]]) for one in arrays if np.ndim(one[self.index[0]])), ())
        for element in np.ndindex(shape):
            yield replace(self, element=tuple(element))

    def _of_family(self, ref: KeywordRef) -> Iterator[Standing]:
        block = self.holder(ref.hdu)
        letters = _IN_TEMPLATE.findall(ref.name)
        pattern = _IN_TEMPLATE.sub(r"\0", ref.name)
        expression = "(.+)".join(re.escape(one) for one in pattern.split("\0"))
        for name in block.values:
            found = re.fullmatch(expression, name) if re.fullmatch(ref.every, name) else None
            if found is not None:
                known = {
                    letter: int(one) if one.isdigit() else one
                    for (letter, _), one in zip(letters, found.groups(), strict=True)
                }
                yield replace(self, variables={**(self.variables or {}), **known})

    def dimension(self, name: str) -> int:
        """Give the size of a dimension."""
        return self.file.dimension(name, self.block.number if self.block is not None else None)

    def variable(self, name: str) -> Any:  # noqa: ANN401  a number or a text
        """Give the value of a variable of a loop or a repeat."""
        if self.variables and name in self.variables:
            return self.variables[name]
        if self.block is not None and self.block.number is not None:
            return self.block.number
        raise Missing(f"{name} is unknown")

    def own(self, what: str) -> str:
        """Give nothing: only objects of trees have keys and tags."""
        raise Missing(f"an HDU has no {what}")

    def count(self, label: str) -> int:
        """Give how many HDUs of a label there are; `extensions` are all but the primary."""
        blocks = self.file.contents.blocks
        if label == "extensions":
            return sum("." not in one.label for one in blocks) - 1
        return sum(one.label == label for one in blocks)

    def rows(self, table: str) -> Sequence[Sequence[Sequence[object]]]:
        """Give the rows of a table of combinations."""
        return tuple(row.cells for one in self.file.spec.combos if one.key == table for row in one.rows)


def path_of(block: Block) -> str:
    """Give the path of an HDU."""
    return block.label if block.number is None else f"{block.label}[{block.number}]"


def path_in(block: Block, name: str, *, column: bool = False) -> str:
    """Give the path of a keyword or a column of an HDU: a header and its table may have things of one name."""
    return f"{path_of(block)}/{_COLUMN if column else ''}{name}"


def item_in(path: str) -> str:
    """Give the name of a keyword or a column by its path."""
    return path.partition("/")[2].removeprefix(_COLUMN)


_COLUMN = "column "


def rows_of(block: Block) -> int:
    """Give how many rows a table has."""
    return max((len(one) for one in block.columns.values()), default=0)


def of_layout(block: Block, name: str) -> Any:  # noqa: ANN401  the value of a card
    """Give the value of a card that the layout of the data implies; None where it implies none."""
    shape = np.shape(block.pixels) if block.pixels is not None else ()
    match name:
        case "NAXIS":
            return 2 if block.columns else len(shape)
        case "NAXIS2" if block.columns:
            return rows_of(block)
        case "TFIELDS" if block.columns:
            return len(block.columns)
        case "EXTVER":
            return block.number or 1
        case "EXTNAME":
            return block.label
        case "PCOUNT" | "GCOUNT":
            return int(name == "GCOUNT")
    if name.startswith("NAXIS") and name[5:].isdigit() and 0 < int(name[5:]) <= len(shape):
        return int(shape[-int(name[5:])])
    return None


def is_nothing(found: Any) -> bool:  # noqa: ANN401  a cell or pixel
    """Say whether a cell or pixel is null: masked, NaN, an empty text."""
    if found is np.ma.masked:
        return True
    if isinstance(found, str):
        return not found
    return bool(np.ndim(found) == 0 and found != found)  # noqa: PLR0124  NaN alone differs from itself


def _plain(found: Any) -> Any:  # noqa: ANN401  as `value`
    if found is np.ma.masked:
        raise Missing("the cell is null")
    if isinstance(found, np.ndarray):
        return found.tolist()
    return found.item() if isinstance(found, np.generic) else found
