"""Paths: what `members.exptype` means in an object, and how an expression gets there from where it stands.

Takes a name as written and the object it stands in; gives the key that it names. A path through a list or a map is many
values, as a column is. Names that the object has not are looked for in those around it, the nearest first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from specc.model.absence import may_be_absent
from specc.model.defaults import default_of
from specc.model.expressions import ColumnRef, ExprKind, HduRef, KeywordRef
from specc.model.families import draft_named, meant
from specc.model.kinds import KINDS
from specc.model.written import form_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.model.context import Context
    from specc.model.drafts import HduDraft, ItemDraft
    from specc.model.trees.drafting import ValueDraft
    from specc.syntax.expressions import Ref, RefPart


@dataclass(frozen=True, slots=True)
class Way:
    """A key that was reached: its draft and block, the path to it, and whether there may be many of it.

    `optional`: parts of the path, as keys that guards know, without which it is not there. `variable`: what stands for
    that of a family. `whole`: all keys of a family are meant.
    """

    draft: ItemDraft
    block: HduDraft
    path: str
    many: bool
    optional: tuple[str, ...]
    variable: str | None = None
    whole: bool = False


def around(block: HduDraft) -> Iterator[tuple[int, HduDraft]]:
    """Give an object and those around it, with how far out each is."""
    level, one = 0, block
    while True:
        yield level, one
        if one.parent is None or not one.parent.is_object:
            return
        level, one = level + 1, one.parent


def lies_in_list(block: HduDraft) -> bool:
    """Say whether an object lies in a list or a map, beside others; of a named tree nobody knows."""
    if block.fragment is not None:
        return True
    held = list(block.holder.value.blocks) if block.holder is not None and block.holder.value is not None else []
    if any(one is block and many for one, many in held):
        return True
    return block.parent is not None and block.parent.is_object and lies_in_list(block.parent)


def in_map(block: HduDraft) -> bool:
    """Say whether an object stands under a key of a map; of a named tree nobody knows."""
    return block.fragment is not None or (block.holder is not None and _mapped(block.holder.value, block))


def _mapped(value: ValueDraft | None, block: HduDraft) -> bool:
    if value is None:
        return False
    if value.kind == "map" and any(inner is block for inner, _ in value.blocks):
        return True
    return any(_mapped(one, block) for one in value.of)


def way(parts: Sequence[RefPart], start: HduDraft, context: Context) -> Way | None:
    """Give where a path leads from an object; None when it has no such key."""
    block, path, many, optional = start, "", False, []
    for index, part in enumerate(parts):
        subscript = part.subscript if part.subscript != "*" else None
        drafts = [*block.keywords]
        draft = draft_named(part.name, drafts, subscript)
        if draft is None:
            return None
        name, variable, whole = meant(part.name, subscript, draft, context.loops)
        path += ("." if path else "") + (f"`{name}`" if "." in name or "`" in name else name)
        # What an element of a list lacks is passed over, as null in a column is.
        if not many and not whole and may_be_absent(draft, block, context):
            optional.append(f"{start.label}/{path}")
        if index == len(parts) - 1:
            several = draft.value is not None and draft.value.is_many
            return Way(draft, block, path, many or several, tuple(optional), variable, whole)
        held = list(draft.value.blocks) if draft.value is not None else []
        after = parts[index + 1]
        further = after.subscript if after.subscript != "*" else None
        following = [one for one in held if draft_named(after.name, one[0].keywords, further)]
        if not following:
            return None
        block, through = following[0]
        many = many or through
    return None


def node_of(
    ref: Ref, found: Way, relation: HduRef, unit: str | None, context: Context
) -> tuple[KeywordRef | ColumnRef, str, bool]:
    """Give the node of a key, the name under which guards know it, and whether it may be absent.

    unit: that of the key, should it be a number.
    """
    draft = found.draft
    kinds: set[ExprKind] = {KINDS[one.kind] for one in draft.types}
    structured = draft.value is not None and any(True for _ in draft.value.blocks)
    kind: ExprKind = next(iter(kinds)) if len(kinds) == 1 and not structured else "any"
    storage = draft.types[0].storage if draft.types else "any"
    head = (kind, unit if kind == "number" else None, ref.span.text, ref.span.place)
    left = [one for one in found.optional if not {one, one.replace("/", "/column ", 1)} & context.known]
    if found.many:
        path = found.path
        key = left[0] if left else f"{relation.label}/column {path}"
        return ColumnRef(*head, relation, path, storage, vector=False), key, bool(left)
    assumed = default_of(draft)
    node = KeywordRef(
        *head,
        relation,
        found.path,
        storage,
        found.variable,
        written=form_of(draft),
        every=draft.pattern if found.whole else "",
        default=assumed,
    )
    key = left[0] if left else f"{relation.label}/{found.path}"
    return node, key, bool(left) and assumed is None
