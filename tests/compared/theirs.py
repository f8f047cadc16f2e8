"""The layout of a data model of stdatamodels, read from its schema.

Takes the name of a model (`ImageModel`); gives a `Layout`. Only what goes into FITS is read: entries of the schema with
`fits_keyword` or `fits_hdu`.
"""

from __future__ import annotations

import warnings
from functools import cache
from typing import TYPE_CHECKING, Any

from compared.layout import PRIMARY, Item, Layout

if TYPE_CHECKING:
    from collections.abc import Iterator

# Reference files need not say which model they are; these are the models that read them.
OF_REFERENCE_FILES = {
    "mask": ("MaskModel",),
    "dark": ("DarkModel", "DarkNirspecModel"),
    "dark_miri": ("DarkMIRIModel",),
    "flat": ("FlatModel",),
    "gain": ("GainModel",),
    "readnoise": ("ReadnoiseModel",),
    "ipc": ("IPCModel",),
    "ipc_pixels": ("IPCModel",),
    "saturation": ("SaturationModel",),
    "superbias": ("SuperBiasModel",),
    "linearity": ("LinearityModel",),
    "persat": ("PersistenceSatModel",),
    "trapdensity": ("TrapDensityModel",),
    "reset": ("ResetModel",),
    "area": ("PixelAreaModel",),
    "area_nirspec": ("NirspecSlitAreaModel", "NirspecMosAreaModel", "NirspecIfuAreaModel"),
    "photom": (
        *("FgsImgPhotomModel", "MirImgPhotomModel", "MirLrsPhotomModel", "NisImgPhotomModel", "NisSossPhotomModel"),
        *("NisWfssPhotomModel", "NrcImgPhotomModel", "NrcWfssPhotomModel", "NrsFsPhotomModel", "NrsMosPhotomModel"),
    ),
}
_KINDS = {"string": "string", "number": "float", "integer": "int", "boolean": "bool"}
_TYPES = {"bool8": "bool", "complex64": "complex64", "complex128": "complex128"}


@cache
def schema_of(model: str) -> dict[str, Any]:
    """Give the schema of a data model, with all that it refers to."""
    from stdatamodels.jwst import datamodels

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        schema: dict[str, Any] = getattr(datamodels, model)().schema
    return schema


def exists(model: str) -> bool:
    """Say whether stdatamodels has such a model."""
    from stdatamodels.jwst import datamodels

    return hasattr(datamodels, model)


def layout_of(models: tuple[str, ...]) -> Layout:
    """Give what the schemas of several models say together."""
    layout = Layout()
    for model in models:
        for entry in _entries(schema_of(model)):
            _add(layout, entry)
    return layout


def _add(layout: Layout, entry: dict[str, Any]) -> None:
    name = entry.get("fits_hdu", PRIMARY).upper()
    if "fits_keyword" in entry:
        kinds = frozenset(_KINDS[one] for one in _types(entry) if one in _KINDS)
        layout.at(name).add(entry["fits_keyword"].upper(), Item(kinds, frozenset(entry.get("enum", ()))))
        return
    extension = layout.at(name)
    stored = entry.get("datatype")
    if isinstance(stored, list) and stored and isinstance(stored[0], dict):
        for column in stored:
            extension.add(column["name"].upper(), Item(frozenset({_storage(column["datatype"])})), column=True)
    elif stored is not None:
        extension.pixels |= {_storage(stored)}
        extension.axes = entry.get("ndim", extension.axes)


def _types(entry: dict[str, Any]) -> list[str]:
    types = entry.get("type", [])
    return [types] if isinstance(types, str) else types


def _storage(stored: object) -> str:
    if isinstance(stored, list):  # ["ascii", 16]
        return "string"
    return _TYPES.get(str(stored), str(stored))


def _entries(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Give the entries of a schema that go into FITS."""
    for combined in ("allOf", "anyOf", "oneOf"):
        for one in schema.get(combined, ()):
            yield from _entries(one)
    if "fits_keyword" in schema or "fits_hdu" in schema:
        yield schema
    for one in schema.get("properties", {}).values():
        yield from _entries(one)
    items = schema.get("items")
    if isinstance(items, dict):
        yield from _entries(items)
