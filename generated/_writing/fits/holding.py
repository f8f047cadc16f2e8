# SPDX-License-Identifier: BSD-3-Clause
"""What an HDU will hold once it is written, as a `Block`: what is given, what is derived, in the units of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..contents import Block
from ..described import items_of
from .cards import card_value, lines_of
from .classes import OfPixels, TableHdu
from .embedded import AsdfHdu
from .fields import Commentary, Keyword, Opaque
from .implied import COMMENTARY

if TYPE_CHECKING:
    import dataclasses

    from .views import HduView


def block_of(view: HduView) -> Block:
    """Give the block of an HDU."""
    hdu = view.hdu
    if isinstance(hdu, AsdfHdu) and hdu.whole is None:
        return Block(f"{hdu.label}.tree", view.repetition, hdu.values(view))
    block = Block(hdu.label, view.repetition)
    if isinstance(hdu, OfPixels):
        found = hdu.raster(view)
        block.pixels = None if found is None else found.pixels
        if found is not None and found.factor is not None:
            block.values |= {"BSCALE": found.factor.scale, "BZERO": found.factor.zero}
        if hdu.packed() is not None:
            block.values["ZCMPTYPE"] = hdu.packed()
    elif isinstance(hdu, TableHdu):
        for one in hdu.stored(view):
            block.columns[one.name] = one.values
            if one.unit:
                block.units[one.name] = one.unit
            if one.factor is not None:
                block.column_values |= {
                    (one.name, "TSCAL"): one.factor.scale,
                    (one.name, "TZERO"): one.factor.zero,
                }
    for field, item in items_of(hdu):
        if isinstance(item, Opaque):
            block.opaque = getattr(hdu, field.name)
        elif isinstance(item, Commentary):
            lines = lines_of(item.name, getattr(hdu, field.name))
            if lines:
                block.values[item.name] = lines
        elif isinstance(item, Keyword):
            _keyword(block, view, field, item)
    for name, value in hdu.undeclared.items():
        if isinstance(name, tuple):
            block.column_values[name] = card_value(Keyword(name[1], "any"), value)
        elif name in COMMENTARY:
            block.values[name] = lines_of(name, value)
        else:
            block.values[name] = card_value(Keyword(name, "any"), value)
    return block


def _keyword(block: Block, view: HduView, field: dataclasses.Field[Any], item: Keyword) -> None:
    if item.pattern is not None:
        given = getattr(view.hdu, field.name) or {}
        values = {name: card_value(item, value) for name, value in given.items()}
        if item.column is None:
            block.values |= values
        elif item.column in block.columns:
            block.column_values |= {(item.column, name): value for name, value in values.items()}
        return
    value = view.value(field.name, item)
    if value is None and not view.hdu.undefined(field, item):
        return
    if item.column is None:
        block.values[item.name] = value
    elif item.column in block.columns:
        block.column_values[item.column, item.name] = value
