"""Examples of text tables: CSV and ECSV.

Takes a product and the chances of one attempt; gives contents. Rows are drawn and solved as those of a table of FITS.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from specc.backends.writer.support.contents import Block, Contents
from specc.examples.beside import as_asked, tree_beside
from specc.examples.fits import Invention
from specc.examples.naming import fields_in, plain_name
from specc.examples.solving import solve
from specc.model.spec import Hdu, Rows
from specc.model.types import ValueType

if TYPE_CHECKING:
    from specc.examples.drawing import Draw
    from specc.model.spec import Column, Product

META, TABLE = "meta", "table"


def contents(product: Product, draw: Draw) -> Contents:
    """Give what a file may hold. Raises Undrawn where nothing can be drawn."""
    meta = tree_beside(product, draw, META)
    made = Invention(_as_table(product, draw), draw, beside=[as_asked(meta, META)])
    solve(made)
    found = made.contents.block(TABLE) or Block(TABLE)
    block = replace(found, label="rows", units=_units(product, found) if product.format == "ecsv" else {})
    blocks = [block, Block("tree", values=meta)] if meta else [block]
    name = made.contents.name or plain_name(product)
    return Contents(blocks, name, fields_in(product, name))


def _as_table(product: Product, draw: Draw) -> Product:
    """Give the product as if its rows were a table of FITS, with a row at least: of none nobody learns anything."""
    return replace(product, hdus=tuple(_rows(one, draw) for one in product.hdus if isinstance(one, Hdu)))


def _rows(hdu: Hdu, draw: Draw) -> Hdu:
    if hdu.kind != "rows":
        return hdu
    rows = hdu.rows if hdu.rows is not None else Rows(None, 0, None, hdu.place)
    if rows.dimension is None and rows.equals is None:
        least = max(rows.least or 0, 0 if rows.most == 0 else 1)
        most = least if draw.kind == "minimal" else rows.most
        rows = replace(rows, least=least, most=most)
    return replace(hdu, kind="table", rows=rows, columns=tuple(map(_column, hdu.columns)))


def _column(one: Column) -> Column:
    """Give a column as it is drawn: instants of a time scale may be numbers or texts, and are drawn as texts."""
    if one.part_of is None or one.part_of.kind != "time":
        return one
    return replace(one, facts=replace(one.facts, types=(ValueType("datetime"),)))


def _units(product: Product, block: Block) -> dict[str, str]:
    """Give the units of columns, of those in the unit of another that one."""
    units = dict(block.units)
    for one in _columns(product):
        unit = one.facts.unit
        if unit is not None and unit.mode == "of" and one.name in block.columns and unit.reference in units:
            of = units[unit.reference]
            units[one.name] = of if unit.power == 1 else f"({of})**{unit.power}"
    return units


def _columns(product: Product) -> list[Column]:
    return [column for hdu in product.hdus if isinstance(hdu, Hdu) for column in hdu.columns]
