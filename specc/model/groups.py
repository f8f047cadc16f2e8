"""Groups: what `include X?` brings is there as a whole or not at all.

Takes drafts; gives the condition that says a group is there, and the rule that its required items come together.
"""

from __future__ import annotations

from dataclasses import replace
from functools import reduce
from typing import TYPE_CHECKING, Literal, cast

from specc.model import expressions as typed
from specc.model.context import Context
from specc.model.families import members_of
from specc.model.spec import Rule
from specc.syntax.expressions import Ref, RefPart

if TYPE_CHECKING:
    from specc.model.drafts import HduDraft, ItemDraft
    from specc.model.lookup import Lookup
    from specc.source import Span


def there(lookup: Lookup, hdu: HduDraft, group: Span) -> typed.Expr | None:
    """Give the condition that a group is there: one of its required items is, or one of any if none is required."""
    items = [one for one in (*hdu.keywords, *hdu.columns) if one.group == group and _counts(one, hdu)]
    required = [one for one in items if _always(one)]
    exist = _exist(lookup, hdu, required or items, group)
    return _joined("or", exist, group) if exist else None


def all_or_none(lookup: Lookup, hdu: HduDraft) -> list[Rule]:
    """Give the rules of an HDU's groups: with any of its items, all that it requires are there."""
    groups: dict[Span, list[ItemDraft]] = {}
    for one in (*hdu.keywords, *hdu.columns):
        if one.group is not None and _counts(one, hdu):
            groups.setdefault(one.group, []).append(one)
    rules = []
    for group, members in groups.items():
        required = [one for one in members if _always(one)]
        if not required or (len(members) == 1 and members[0].kind == "plain"):  # one alone is simply optional
            continue
        text = _text(group)
        any_there = _joined("or", _exist(lookup, hdu, members, group), group)
        all_there = _joined("and", _exist(lookup, hdu, required, group), group)
        none = typed.Logic("bool", None, text, group.place, "not", any_there, None)
        either = typed.Logic("bool", None, text, group.place, "or", all_there, none)
        message = _message([one.name for one in members], [one.name for one in required])
        rules.append(Rule("error", either, (), "hdu", (), (), reads_data=False, message=message, place=group.place))
    return rules


def _message(members: list[str], required: list[str]) -> str:
    if members == required:
        return ", ".join(required) + " come together or not at all"
    others = [name for name in dict.fromkeys(members) if name not in required]
    verb = "come" if len(others) > 1 else "comes"
    return f"{', '.join(others)} {verb} only with {', '.join(required)}" + (
        ", which come together or not at all" if len(required) > 1 else ""
    )


def _always(item: ItemDraft) -> bool:
    """Say whether an item is required wherever its group is."""
    return not item.optional and not item.conditions


def _counts(item: ItemDraft, hdu: HduDraft) -> bool:
    """Say whether an item shows that its group is there: any single one, and a short family of keywords."""
    if item.kind == "plain":
        return True
    return any(item is one for one in hdu.keywords) and bool(members_of(item))


def _text(group: Span) -> str:
    return " ".join(group.text.split("{")[0].split())


def _exist(lookup: Lookup, hdu: HduDraft, items: list[ItemDraft], group: Span) -> list[typed.Expr]:
    """Give `exists` of each item."""
    own, found = typed.HduRef("own", hdu.label), []
    for one in items:
        context = Context(hdu.scope, hdu, "hdu", several=one.kind == "family")
        made = lookup.item_node(_ref_to(one), one, hdu, own, context)
        node = cast("typed.KeywordRef", made.node) if made is not None else None
        if node is not None and one.kind == "family":
            found += [replace(node, text=name, name=name, every="", spans=()) for name in members_of(one)]
        elif node is not None:
            found.append(node)
    return [typed.Exists("bool", None, f"exists {node.text}", group.place, node) for node in found]


def _joined(operator: Literal["and", "or"], parts: list[typed.Expr], group: Span) -> typed.Expr:
    """Give expressions joined by `and` or `or`."""

    def join(left: typed.Expr, right: typed.Expr) -> typed.Expr:
        return typed.Logic("bool", None, f"{left.text} {operator} {right.text}", group.place, operator, left, right)

    return reduce(join, parts)


def _ref_to(draft: ItemDraft) -> Ref:
    """Give a name as an expression would have it."""
    return Ref((RefPart(draft.name, None, draft.quoted, draft.span),), None, draft.span)


def column_there(lookup: Lookup, hdu: HduDraft, column: ItemDraft) -> typed.Expr:
    """Give the condition that a column is there, in whose braces something is asked."""
    return _exist(lookup, hdu, [column], column.span)[0]
