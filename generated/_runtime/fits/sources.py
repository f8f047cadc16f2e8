# SPDX-License-Identifier: BSD-3-Clause
"""Arrays of an ASDF tree whose values are the data of an HDU: whether the two are of one shape and type.

Takes an array as the tree describes it, and the HDU that it names; gives what differs, as text. Readers take the values
from the HDU, whatever the tree says of them.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..asdf.datatype import Datatype
    from ..asdf.ndarray import Ndarray
    from .columns import Column, Table
    from .file import FitsFile
    from .structure import Hdu

_MANY = 6


def difference(array: Ndarray, hdu: Hdu, file: FitsFile) -> tuple[str, object, object] | None:
    """What differs, what the HDU has and what the tree says; None when nothing does, or it cannot be told."""
    if array.shape is None or array.datatype is None:
        return None
    if hdu.kind == "image":
        return _of_image(array, array.shape, array.datatype, hdu, file)
    if hdu.kind == "table":
        table = hdu.table_of(file.findings)
        if table is not None and table.readable:
            return _of_table(array.shape, array.datatype, hdu, table)
        return None
    if hdu.kind == "asciitable":
        return None
    return f"{hdu.label} holds no array", hdu.kind, None


def _of_image(
    array: Ndarray, shape: tuple[int, ...], datatype: Datatype, hdu: Hdu, file: FitsFile
) -> tuple[str, object, object] | None:
    from .images import Pixels

    pixels = Pixels(hdu, file.source)
    if pixels.shape != shape:
        return f"shape is {_listed(shape)}, and that of {hdu.label} {_listed(pixels.shape)}", pixels.shape, shape
    types = (pixels.type,) if not pixels.scaled else ("float32", "float64", pixels.type)
    if datatype.name not in types:
        return f"datatype is {datatype}, and that of {hdu.label} {types[0]}", types[0], str(datatype)
    if array.order != "big":
        return f"byteorder is little, and {hdu.label} is stored in big, as all of FITS", "big", "little"
    return None


def _of_table(shape: tuple[int, ...], datatype: Datatype, hdu: Hdu, table: Table) -> tuple[str, object, object] | None:
    if shape != (hdu.rows,):
        return f"shape is {_listed(shape)}, and {hdu.label} has {hdu.rows} rows", (hdu.rows,), shape
    have = [column.name for column in table.columns]
    said = [name for name, _, _, _ in datatype.fields]
    if said != have:
        text = f"the fields of datatype are {_named(said)}, and {hdu.label} has the columns {_named(have)}"
        return text, have[:_MANY], said[:_MANY]
    for column, (name, inner, _, lengths) in zip(table.columns, datatype.fields, strict=True):
        if not _is_type(column, inner):
            text = f"datatype of {name} is {inner}, and the column of {hdu.label} {column.type} ({column.form})"
            return text, column.type, str(inner)
        if column.descriptor is None and column.type != "string" and _count(lengths) != _count(column.shape):
            text = (
                f"shape of {name} is {_listed(lengths)}, and that of the cells of {hdu.label} {_listed(column.shape)}"
            )
            return text, column.shape, lengths
    return None


def _is_type(column: Column, said: Datatype) -> bool:
    if column.type in (None, "bit") or column.descriptor is not None or column.scaled or said.fields:
        return True
    return said.words == column.type


def _count(shape: tuple[int, ...]) -> int:
    count = 1
    for length in shape:
        count *= length
    return count


def _listed(shape: tuple[int, ...]) -> str:
    return "[" + ", ".join("*" if length < 0 else str(length) for length in shape) + "]"


def _named(names: list[str]) -> str:
    shown = ", ".join(name[:20] or "without name" for name in names[:_MANY])
    return f"{shown} and {len(names) - _MANY} more" if len(names) > _MANY else shown or "none"
