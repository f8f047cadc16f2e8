# SPDX-License-Identifier: BSD-3-Clause
"""Products that are ECSV, which astropy writes."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, ClassVar

from ..contents import Block, Contents
from .astropy_table import cells_of, table_of
from .ecsv_reading import ecsv_blocks
from .product import FORMAT, TableProduct

if TYPE_CHECKING:
    from pathlib import Path

    from ..values import TableLike
    from .product import TableView


class EcsvProduct(TableProduct):
    """One file of ECSV to be. delimiter: a blank or a comma."""

    delimiter: ClassVar[str] = " "
    typed: ClassVar[bool] = True

    def table(self) -> Any:  # noqa: ANN401  a Table of astropy, which has no types
        """Give the rows as astropy reads them from the file: a QTable, with units, SkyCoord and Time as such."""
        from astropy.table import QTable  # noqa: PLC0415  loaded when it is needed

        text = io.StringIO()
        view = self._view({}, "")
        table_of(view.columns, view.values).write(text, format="ascii.ecsv")
        return QTable.read(text.getvalue(), format="ascii.ecsv")

    def _save(self, view: TableView, draft: Path) -> None:
        made = table_of(view.columns, view.values)
        made.write(draft, format="ascii.ecsv", delimiter=self.delimiter, overwrite=True)

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
