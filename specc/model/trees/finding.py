"""What a name means where there are trees: a key of the object at hand or around it, a path from its root, a tag.

Takes a name as written and where it stands; gives what was found, or the object at which a path ends too soon.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from specc.model.expressions import HduRef, NodeRef
from specc.model.families import draft_named
from specc.model.found import Found
from specc.model.item_units import of_item
from specc.model.trees.paths import around, in_map, node_of, way

if TYPE_CHECKING:
    from specc.model.context import Context
    from specc.model.drafts import HduDraft
    from specc.model.lookup import Lookup
    from specc.model.trees.paths import Way
    from specc.syntax.expressions import Ref


def in_tree(lookup: Lookup, ref: Ref, context: Context) -> Found | None:
    """Give a key of the object at hand, of one around it, or of a tree that the name begins with."""
    if context.hdu is not None and context.hdu.is_object:
        for level, block in around(context.hdu):
            if (found := way(ref.parts, block, context)) is not None:
                relation = HduRef("outer", block.label, level) if level else HduRef("own", block.label)
                return _key(lookup, ref, found, relation, context)
        word = ref.parts[0].name
        if len(ref.parts) == 1 and (word == "tag" or (word == "key" and in_map(context.hdu))):
            what: Literal["key", "tag"] = "tag" if word == "tag" else "key"
            return Found(NodeRef("string", None, ref.span.text, ref.span.place, what))
    if len(ref.parts) < 2 or ref.parts[0].quoted:  # noqa: PLR2004  `tree.KEY`
        return None
    for block in lookup.product.hdus:
        name = block.label.removesuffix(".tree") if block.parent is not None else block.label
        if block.is_object and block.holder is None and block.fragment is None and name == ref.parts[0].name:
            found = way(ref.parts[1:], block, context)
            if found is not None:
                return _key(lookup, ref, found, HduRef("file", block.label), context)
    return None


def leads_nowhere(lookup: Lookup, ref: Ref, context: Context) -> HduDraft | None:
    """Give the object at which a path that begins in a tree ends too soon."""
    if lookup.free or len(ref.parts) < 2:  # noqa: PLR2004  a path
        return None
    if context.hdu is not None and context.hdu.is_object:
        for _, block in around(context.hdu):
            if draft_named(ref.parts[0].name, block.keywords, None) is not None:
                return block
    roots = [one for one in lookup.product.hdus if one.is_object and one.parent is None and one.fragment is None]
    return next((one for one in roots if one.label == ref.parts[0].name), None)


def _key(lookup: Lookup, ref: Ref, found: Way, relation: HduRef, context: Context) -> Found | None:
    """Give the node for a key of a tree; none where it is a family of which no aggregate can be asked from here."""
    if found.whole and (found.many or "." in found.path):
        where = found.path.rpartition(".")[0]
        help_ = f"say it in the braces of `{where}`" if where else f"say which: `{found.path}` with a number"
        lookup.problems.add("SP305", ref.span, f"`{ref.span.text}` is a family of another object", help=help_)
        return None
    if found.whole and not context.several:
        lookup.several(ref, found.draft)
    unit = of_item(found.draft, found.block, lookup.product, lookup.units).text
    node, key, optional = node_of(ref, found, relation, unit, context)
    text = ref.span.text
    way_to = key.partition("/")[2].removeprefix("column ")
    before = text[: len(text) - len(found.path)] if text.endswith(found.path) else ""
    optional = optional and not found.whole
    return Found(node, found.draft, key, optional, f"{before}{way_to}" if optional else "")
