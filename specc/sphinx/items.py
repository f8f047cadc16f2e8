"""Tables of keywords, columns and keys, as a manual shows them.

Takes groups of items as the pages have them; gives a table for each group that holds under the same conditions, with
the conditions before it, since no table of a manual can say them in a row of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from specc.sphinx.grids import grid, said
from specc.sphinx.markup import blocks, inline
from specc.sphinx.showing import link

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specc.backends.docs.pages import Condition, Item, ItemGroup, LevelView
    from specc.backends.docs.products.block_views import HduView
    from specc.sphinx.showing import Showing
    from specc.sphinx.things import Shown, Thing

_WIDTHS = {
    "name": 15, "level": 12, "type": 14, "unit": 10, "values": 22, "since": 8, "description": 30, "spec": 16,
}  # fmt: skip
_HEADS = {
    "level": "Level", "type": "Type", "unit": "Unit", "values": "Values", "since": "Since",
    "description": "Description", "spec": "Spec",
}  # fmt: skip
COLUMNS = tuple(_WIDTHS)
USUAL = ("name", "level", "type", "unit", "values", "since", "description")


class Items:
    """Makes tables of items of one product. `spared`: columns of which no item has anything are left out."""

    def __init__(
        self, directive: Showing, shown: Shown, columns: tuple[str, ...], conditions: str, *, spared: bool
    ) -> None:
        self._directive = directive
        self._shown = shown
        self._columns = columns
        self._conditions = conditions
        self._spared = spared

    def links(self, href: str, inner: list[nodes.Node]) -> nodes.Node:
        """Give the node of a link: to elsewhere, or to what the pages of the product link to."""
        if href.startswith(("http://", "https://")):
            return nodes.reference("", "", *inner, refuri=href, internal=False)
        return link(*self._shown.behind(href), inner)

    def tables(self, hdu: HduView, groups: Sequence[ItemGroup], noun: str, title: str) -> list[nodes.Node]:
        """Give the tables of the items of one heading."""
        made: list[nodes.Node] = []
        for group in groups:
            if self._conditions != "none":
                for number, one in enumerate(group.conditions):
                    made += self.condition(one, "And when " if number else "When ", ":")
            rows = []
            for item in group.items:
                rows.append(self._row(self._shown.item(hdu, item), item))
                rows += [
                    self._row(self._shown.item(hdu, one, item.name), one, f"{item.name} ") for one in item.children
                ]
            heads = [noun if one == "name" else _HEADS[one] for one in self._columns]
            made.append(spare(heads, rows, [_WIDTHS[one] for one in self._columns], title, spared=self._spared))
        return made

    def level(self, level: LevelView) -> list[nodes.Node]:
        """Give a level, and when another holds instead."""
        made: list[nodes.Node] = [said(level.word)] if level.word else []
        for word, when in level.variants if self._conditions != "none" else ():
            made += self.condition(when, f"{word} when ")
        return made

    def condition(self, condition: Condition, before: str = "", behind: str = "") -> list[nodes.Node]:
        """Give an expression in words, as it is written, or both, as the manual wants it."""
        made = nodes.paragraph("", before)
        if self._conditions != "expressions":
            made += inline(condition.words, self.links)
        if self._conditions == "both":
            made += nodes.Text(" ")
        if self._conditions in {"both", "expressions"}:
            made += [nodes.Text("("), nodes.literal("", condition.text), nodes.Text(")")]
        made += nodes.Text(behind)
        return [made]

    def code(self, text: str) -> list[nodes.Node]:
        """Give a text as code; nothing where there is none."""
        return [nodes.paragraph("", "", nodes.literal("", text))] if text else []

    def _row(self, thing: Thing, item: Item, before: str = "") -> list[list[nodes.Node]]:
        return [self._cell(one, thing, item, before) for one in self._columns]

    def _cell(self, column: str, thing: Thing, item: Item, before: str) -> list[nodes.Node]:
        match column:
            case "name":
                made: list[nodes.Node] = [
                    nodes.paragraph("", "", nodes.Text(before), *self._directive.named(thing, item.name))
                ]
                return [*made, said(item.names)] if item.names else made
            case "level":
                return self.level(item.level)
            case "type":
                return self._type(item)
            case "unit":
                return [said(item.unit)] if item.unit else []
            case "values":
                return [nodes.paragraph("", "", *inline(one, self.links)) for one in item.allowed]
            case "since":
                return [said(item.since)] if item.since else []
            case "spec":
                return self.code(item.origin.short)
            case _:
                doc: list[nodes.Node] = [nodes.paragraph("", "", *inline(item.doc, self.links))] if item.doc else []
                return [*doc, *blocks(item.description, self.links)]

    def _type(self, item: Item) -> list[nodes.Node]:
        if item.kind is not None:
            made: list[nodes.Node] = [nodes.paragraph("", "", *inline(item.kind, self.links))]
        else:
            axes = f" [{', '.join(one.text for one in item.shape)}]" if item.shape else ""
            made = [said(" or ".join(item.types) + axes)]
        return [*made, said(item.form)] if item.form else made


def spare(
    heads: Sequence[str],
    rows: Sequence[Sequence[list[nodes.Node]]],
    widths: Sequence[int],
    title: str = "",
    *,
    spared: bool = True,
) -> nodes.table:
    """Give a table, without columns that are empty unless these were asked for."""
    kept = [number for number in range(len(heads)) if not spared or any(row[number] for row in rows)]
    return grid(
        [said(heads[number]) for number in kept],
        [[row[number] for number in kept] for row in rows],
        [widths[number] for number in kept],
        [nodes.Text(title)] if title else [],
    )
