"""The structure of a product at a glance: its parts in order or in each other, and what their arrays look like.

Takes a product and what its page says of each part; gives rows for one table, with the rails that hold them together,
and a drawing for each shape. Values that stand alone are not shown, else the glance would be a reading. Where there are
hundreds of parts, those that follow each other and are alike share a row.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from specc.backends.docs.drawings.figures import Figure, figures_of
from specc.backends.docs.drawings.glyphs import symbols
from specc.backends.docs.drawings.nodes import Node, nodes_of
from specc.backends.docs.drawings.rails import Stand, passing
from specc.backends.docs.drawings.rows import Row, row_of, short
from specc.backends.docs.drawings.turns import folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markupsafe import Markup

    from specc.backends.docs.products.block_views import Block, RepeatView
    from specc.backends.docs.products.items import Context
    from specc.model.spec import Product

_MANY = 60  # rows, from which on those that are alike share one
_OTHERS = {"warning": "a warning", "info": "noted", "allowed": "allowed"}
_ORDERS = {"csv": "kept", "ecsv": "kept", "png": "free", "jpeg": "free"}  # of the parts of other formats than FITS


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that follow each other, and what repeats them."""

    repeat: RepeatView | None
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Structure:
    """The rows in groups, the signs they use, the drawings of shapes, and what else may stand in a file.

    order: of the outermost rows, `kept` as here, `free`, or none. passing: the rail beside a line between them. others:
    what HDUs are that are not declared, unless they are an error. dense: there are many rows.
    """

    groups: tuple[Group, ...]
    signs: Markup
    figures: tuple[Figure, ...]
    more_figures: int
    order: str
    passing: Markup
    others: str
    dense: bool

    @property
    def rows(self) -> tuple[Row, ...]:
        """Give all rows."""
        return tuple(one for group in self.groups for one in group.rows)

    @property
    def repeated(self) -> bool:
        """Say whether anything comes several times."""
        return any(one.repeat is not None for one in self.groups)

    @property
    def shaped(self) -> bool:
        """Say whether anything has axes, or rows and columns."""
        return any(one.shapes or one.size for one in self.rows)

    @property
    def united(self) -> bool:
        """Say whether anything has a unit."""
        return any(one.unit for one in self.rows)

    @property
    def numbered(self) -> bool:
        """Say whether the number of any HDU is certain, beside that of the first."""
        return sum(bool(one.number) for one in self.rows) > 1


def structure_of(product: Product, blocks: Sequence[Block], context: Context) -> Structure:
    """Give the structure of a product whose page is made with this context."""
    nodes = nodes_of(product, blocks)
    placed = list(_placed(product, nodes))
    numbers = _numbers(product, nodes)
    rows = [(node, replace(row_of(node, stand, context), number=numbers.get(id(node), ""))) for node, stand in placed]
    dense = len(rows) > _MANY
    told = folded if dense else tuple
    runs = [list(run) for _, run in groupby(rows, key=lambda one: id(one[0].repeat))]
    figures, more = figures_of([node for node, _ in placed], context, pixels=product.format in {"png", "jpeg"})
    return Structure(
        groups=tuple(Group(_repeat(run[0][0]), told([row for _, row in run])) for run in runs),
        signs=symbols((row.sign for _, row in rows), (row.glyph for _, row in rows if row.glyph)),
        figures=figures,
        more_figures=more,
        order=_order(product, nodes),
        passing=passing(_order(product, nodes)),
        others=_OTHERS.get(product.undeclared_hdus, "") if product.format == "fits" else "",
        dense=dense,
    )


def _repeat(node: Node) -> RepeatView | None:
    """Give what repeats a node."""
    if node.block is None or node.block.repeat is None or node.repeat is None:
        return None
    return replace(node.block.repeat, doc=short(node.repeat.doc))


def _order(product: Product, nodes: Sequence[Node]) -> str:
    """Give how the outermost parts follow each other."""
    if len(nodes) < 2:  # noqa: PLR2004  alone, nothing follows
        return ""
    if product.format == "fits":
        return "kept" if product.hdu_order == "fixed" else "free"
    return _ORDERS.get(product.format, "")


def _placed(product: Product, nodes: Sequence[Node]) -> Iterator[tuple[Node, Stand]]:
    """Give all nodes, each followed by those in it, and where it stands."""
    order = _order(product, nodes)
    closed = product.format == "fits" and product.undeclared_hdus == "error" and bool(order)
    chain = [one for one in nodes if one.hdu.kind != "anywhere"]
    for place, node in enumerate(chain):
        last = place == len(chain) - 1
        bar = closed and last and not node.inner
        stand = Stand(0, (last,), holds=bool(node.inner), spine=order, first=not place, closed=bar)
        yield node, stand
        yield from _inner(node, stand)
    yield from ((one, Stand(0, (True,))) for one in nodes if one.hdu.kind == "anywhere")


def _inner(node: Node, stand: Stand) -> Iterator[tuple[Node, Stand]]:
    for place, one in enumerate(node.inner):
        one.outer, one.repeat, one.block = node, node.repeat, node.block
        ends = (*stand.ends, place == len(node.inner) - 1)
        within = Stand(stand.depth + 1, ends, holds=bool(one.inner), spine=stand.spine)
        yield one, within
        yield from _inner(one, within)


def _numbers(product: Product, nodes: Sequence[Node]) -> dict[int, str]:
    """Give the numbers of HDUs, the primary being 0, as far as what stands before them leaves no doubt."""
    if product.format != "fits" or product.hdu_order != "fixed" or product.undeclared_hdus != "error":
        return {}
    found = {}
    for place, node in enumerate(nodes, any(one.hdu.kind != "primary" for one in nodes[:1])):
        if node.repeat is not None or node.hdu.kind == "anywhere":
            break
        found[id(node)] = str(place)
        if node.hdu.presence.level != "required" or node.hdu.presence.when or node.hdu.conditions:
            break
    return found
