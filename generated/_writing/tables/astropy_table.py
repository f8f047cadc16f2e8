# SPDX-License-Identifier: BSD-3-Clause
"""Tables of astropy, of columns as an ECSV file has them: with units, descriptions, and what several are together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..trees.plain import How, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from .columns import Column
    from .fields import PartOf

SERIALIZED = "__serialized_columns__"  # where a header tells what several columns are together
_SOME_DAY = 50000.0


def table_of(columns: Sequence[Column], meta: Mapping[str, Any]) -> Any:  # noqa: ANN401  astropy has no types
    """Give a Table that astropy writes as ECSV."""
    from astropy.table import Table  # noqa: PLC0415  loaded when it is needed

    made = Table()
    for one in columns:
        made[one.name] = cells_of(one.values, one.unit, " ".join(one.item.doc.split()))
    made.meta.update(meta)
    together = _together(columns)
    if together:
        made.meta[SERIALIZED] = together
    return made


def cells_of(values: Any, unit: str | None, doc: str = "") -> Any:  # noqa: ANN401  array-like; a column of astropy
    """Give a column of astropy."""
    from astropy.table import Column, MaskedColumn  # noqa: PLC0415  loaded when it is needed

    if isinstance(values, list) or values.dtype.kind == "O":
        values = _objects(values)
    kind = MaskedColumn if isinstance(values, np.ma.MaskedArray) else Column
    return kind(values, unit=None if unit is None else _unit(unit), description=doc or None)


def _objects(values: Iterable[Any]) -> Any:  # noqa: ANN401  an array
    """Give an array of objects: of arrays, or of what JSON holds."""
    held = list(values)
    made = np.empty(len(held), object)
    for number, one in enumerate(held):
        made[number] = one if isinstance(one, np.ndarray) else plain(one, How(f"row {number + 1}"))
    return made


def _unit(text: str) -> Any:  # noqa: ANN401  units of astropy have no types
    """Give a unit that is written as this very text."""
    from astropy import units  # noqa: PLC0415  loaded when it is needed

    unit = units.Unit(text, parse_strict="silent")
    return unit if unit.to_string() == text else units.UnrecognizedUnit(text)


def _together(columns: Sequence[Column]) -> dict[str, Any]:
    """Give what the header tells of columns that are one thing together, as astropy tells it of its own objects."""
    from astropy.table import Table, represent_mixins_as_columns  # noqa: PLC0415  loaded when it is needed
    from astropy.utils.data_info import serialize_context_as  # noqa: PLC0415  as above

    objects = Table()
    for one in columns:
        part = one.item.part_of
        if part is not None and part.name not in objects.colnames:
            objects[part.name] = _instant(one, part) if part.kind == "time" else _place(columns, part)
    if not objects.colnames:
        return {}
    with serialize_context_as("ecsv"):
        told: dict[str, Any] = represent_mixins_as_columns(objects).meta[SERIALIZED]
    return told


def _place(columns: Sequence[Column], part: PartOf) -> Any:  # noqa: ANN401  a SkyCoord
    from astropy.coordinates import SkyCoord  # noqa: PLC0415  loaded when it is needed

    fields = [one.item.part_of.attribute for one in columns if one.item.part_of and one.item.part_of.name == part.name]
    return SkyCoord(**{one: [0.0] for one in fields}, unit="deg", frame=part.told)


def _instant(column: Column, part: PartOf) -> Any:  # noqa: ANN401  a Time
    from astropy.time import Time  # noqa: PLC0415  loaded when it is needed

    if np.ma.getdata(column.values).dtype.kind != "U":
        return Time(np.array([_SOME_DAY]), format="mjd", scale=part.told).replicate(format=column.told or "mjd")
    text = next((one for one in np.ma.getdata(column.values).tolist() if one), "")
    form = "yday" if text[4:5] == ":" else "isot" if "T" in text else "iso"
    return Time(np.array([_SOME_DAY]), format="mjd", scale=part.told).replicate(format=form)
