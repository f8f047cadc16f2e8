"""What the columns of a dictionary hold: a line for people, and a UCD for programs of the Virtual Observatory."""

from __future__ import annotations

from typing import NamedTuple

from specc.backends.docs.dictionaries.entries import NAMES


class Described(NamedTuple):
    """One column."""

    name: str
    description: str
    ucd: str


_SAID = {
    "spec": ("name of the specification", "meta.id.parent"),
    "version": ("version of the specification", "meta.version"),
    "product": ("product that the row is of", "meta.id.parent"),
    "block": ("HDU, object of a tree, or other part of the file that the row is of", "meta.id.parent"),
    "kind": ("hdu, object, part; keyword, key, field, column; or column keyword, one of a column", "meta.code.class"),
    "name": ("name in the file; empty where the row is of the block itself", "meta.id;meta.main"),
    "names": ("names that a family stands for, or other names that it may go by", "meta.id"),
    "section": ("heading under which the specification has it", "meta.title"),
    "level": ("whether it must be there", "meta.code"),
    "level_changes": ("other levels, and when they hold instead, in words", "meta.note"),
    "level_changes_expression": ("the same, as the specification writes it", "meta.note"),
    "condition": ("when it is declared at all, in words; empty is always", "meta.note"),
    "condition_expression": ("the same, as the specification writes it", "meta.note"),
    "type": ("type of the value, of a cell, or of pixels", "meta.code"),
    "form": ("how the format spells the type: BITPIX, TFORM with TDIM and TZERO, or HIERARCH", "meta.code"),
    "shape": ("shape of the array, slowest axis first, as numpy has it", "meta.number"),
    "fits_shape": ("shape of the array, fastest axis first, as NAXISn and TDIMn have it", "meta.number"),
    "unit": ("unit of the value", "meta.unit"),
    "values": ("values that it may have, as a list in JSON", "meta.code"),
    "enum": ("set of values that these are", "meta.id"),
    "flags": ("set of flags that its bits are", "meta.id"),
    "default": ("what holds where it is not there, in JSON", "meta.code"),
    "constraints": ("what the value may be, in words", "meta.note"),
    "ucd": ("kind of quantity, as a UCD", "meta.ucd"),
    "since": ("version that brought it, where that is not the first", "meta.version"),
    "deprecated": ("version since which it is not to be written any more", "meta.version"),
    "replacement": ("what is to be written instead", "meta.id"),
    "formerly": ("names that it had in earlier versions", "meta.id"),
    "description": ("what it means", "meta.note"),
    "id": ("with which the ids of its rules begin", "meta.id"),
    "page": ("where it is described, from the folder of this file", "meta.ref.url"),
    "source": ("file and line of the specification", "meta.ref"),
}  # fmt: skip

COLUMNS = tuple(Described(name, *_SAID[name]) for name in NAMES)
