# SPDX-License-Identifier: BSD-3-Clause
"""Products that are ECSV, which astropy writes."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from ..contents import Block, Contents
from ..trees.plain import How
from .astropy_table import cells_of, table_of
from .ecsv_reading import ecsv_blocks
from .product import FORMAT, TableProduct

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ..values import TableLike
    from .columns import Column
    from .product import TableView


class EcsvProduct(TableProduct):
    """One file of ECSV to be. delimiter: a blank or a comma."""

    delimiter: ClassVar[str] = " "
    typed: ClassVar[bool] = True

    def table(self) -> Any:  # noqa: ANN401  a Table of astropy, which has no types
        """Give the rows as astropy reads them from the file: a Table, in which SkyCoord and Time are such."""
        from astropy.table import Table  # noqa: PLC0415  loaded when it is needed

        text = io.StringIO()
        view = self._view({}, "")
        table_of(view.columns, view.values).write(text, format="ascii.ecsv")
        return Table.read(text.getvalue(), format="ascii.ecsv")

    def _how(self) -> How:
        # What astropy has objects for, as a Quantity, stays one: its YAML writes and reads them.
        return How(type(self).__name__, foreign=lambda value: value)

    def _save(self, view: TableView, draft: Path) -> None:
        from yaml import YAMLError  # noqa: PLC0415  astropy loads it as well

        _check_first(view.columns, self.delimiter)
        made = table_of(view.columns, view.values)
        try:
            made.write(draft, format="ascii.ecsv", delimiter=self.delimiter, overwrite=True)
        except (TypeError, YAMLError) as fault:
            raise TypeError(f"{type(self).__name__}: astropy does not write it as ECSV: {fault}") from fault

    @classmethod
    def _given(cls, block: Block) -> TableLike:
        from astropy.table import Table  # noqa: PLC0415  loaded when it is needed

        made = Table()
        for name, values in block.columns.items():
            made[name] = cells_of(values, block.units.get(name))
            told = block.column_values.get((name, FORMAT))
            if told is not None:
                made[name].meta["format"] = told
        return made  # type: ignore[no-any-return]  # astropy has no types

    @classmethod
    def _load(cls, path: Path) -> Contents:
        _, described = cls._rows()
        return Contents(ecsv_blocks(path, described), path.name, cls._fields_in(path.name))


def _check_first(columns: Sequence[Column], delimiter: str) -> None:
    """Refuse what a reader takes for a comment: astropy quotes a cell only if there is a delimiter in it."""
    for one in columns[:1]:
        if not isinstance(one.values, np.ndarray) or one.values.dtype.kind != "U" or one.values.ndim > 1:
            continue
        for row, text in enumerate(np.ma.getdata(one.values).tolist(), 1):
            if text.startswith("#") and not {delimiter, '"', "\n"}.intersection(text):
                said = "begins with #, which makes its row a comment of ECSV; let another column come first"
                raise ValueError(f"{one.name}: row {row}, {text!r}, {said}")
