"""The directives that show an enum with its values, or flags with their bits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from specc.sphinx.grids import grid, said
from specc.sphinx.markup import blocks, inline
from specc.sphinx.showing import Showing, link

if TYPE_CHECKING:
    from specc.sphinx.specs import Specs


class EnumDirective(Showing):
    """`.. specc-enum:: SPEC:NAME`: the values of an enum and what they mean."""

    def shown(self, specs: Specs, spec: str, name: str) -> list[nodes.Node]:
        """Give the nodes. Raises Wrong."""
        thing, view = specs.enum(spec, name)
        caption = [*self.named(thing, view.name), nodes.Text(f" ({view.remarks})")]
        rows = [
            [[nodes.paragraph("", "", nodes.literal("", value))], [nodes.paragraph("", "", *inline(doc, _links))]]
            for value, doc in view.values
        ]
        return [*blocks(view.doc, _links), grid([said("Value"), said("Meaning")], rows, (30, 70), caption)]


class FlagsDirective(Showing):
    """`.. specc-flags:: SPEC:NAME`: the bits of flags and what they mean."""

    def shown(self, specs: Specs, spec: str, name: str) -> list[nodes.Node]:
        """Give the nodes. Raises Wrong."""
        thing, view = specs.flags(spec, name)
        caption = [*self.named(thing, view.name), nodes.Text(f" ({view.type})")]
        rows = [
            [
                [said(str(one.bit))],
                [said(str(one.value))],
                [nodes.paragraph("", "", nodes.literal("", one.name))],
                [nodes.paragraph("", "", *inline(one.doc, _links))],
            ]
            for one in view.bits
        ]
        heads = [said(one) for one in ("Bit", "Value", "Name", "Meaning")]
        return [*blocks(view.doc, _links), grid(heads, rows, (8, 16, 26, 50), caption)]


def _links(href: str, inner: list[nodes.Node]) -> nodes.Node:
    if href.startswith(("http://", "https://")):
        return nodes.reference("", "", *inner, refuri=href, internal=False)
    return link("", "", inner)
