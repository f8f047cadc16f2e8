"""The tree put right: facts in their order, quotes and brackets in one form, commas where they belong.

Takes the tree of a text and the `ast.Spec` that was made of it; changes the tree in place. Nothing that it changes has
a meaning: what is parsed from the result differs in places and in the order of facts alone.
"""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from specc.source import Source, Span
from specc.syntax.fact_order import ORDER, rank
from specc.syntax.fmt.spacing import SETS
from specc.syntax.grammar import words
from specc.syntax.lower_expressions import unquote
from specc.syntax.trivia import Leaf, Node

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.syntax import ast

_KEPT = frozenset({"REGEX", "LONG_STRING", "BACKQUOTED"})
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*")
_BEFORE_A_COLON = frozenset({"item_name"})
# Parts of a declaration that stand apart as facts do, and are none.
_APART = frozenset({"loop", "as_"})
_NAMES = frozenset({"name", "hdu_name"})
# Facts that read as one phrase with the type before them: `int >= 1`, `string = "JWST"`.
_PHRASES = frozenset({"EQUALS", "COMPARE", "_IN", "_MATCHES"})


def put_right(tree: Node, spec: ast.Spec, *, ordered: bool) -> None:
    """Put a tree right; `ordered`: its facts, too."""
    ranks = {fact.span.start: rank(fact) for fact in facts_of(spec)}
    for node in list(tree.nodes()):
        if ordered:
            _order_facts(node, ranks)
        _drop_last_comma(node)
    for leaf in tree.leaves():
        leaf.text = _normal(leaf)
    for before, after in pairwise(tree.leaves()):
        _move_behind_comma(before, after)
    for node in tree.nodes():
        _set_apart(node, ranks)


# ------------------------------------------------------------------------------------------------ facts


def facts_of(spec: ast.Spec) -> Iterator[ast.Fact]:
    """Give every fact of a spec."""
    waiting: list[object] = [spec.declarations]
    while waiting:
        one = waiting.pop()
        if isinstance(one, ORDER):
            yield one
        elif isinstance(one, tuple):
            waiting.extend(one)
        elif is_dataclass(one) and not isinstance(one, Span | Source):
            waiting.extend(getattr(one, field.name) for field in fields(one))


def out_of_order(spec: ast.Spec) -> bool:
    """Say whether there may be facts that do not stand in their order: of neighbours a later one ranks before."""
    ranks = [rank(fact) for fact in sorted(facts_of(spec), key=lambda fact: fact.span.start)]
    return any(later < before for before, later in pairwise(ranks))


def _order_facts(node: Node, ranks: dict[int, float]) -> None:
    """Put the facts of one declaration in their order, unless a comment stands among them."""
    places = [index for index, child in enumerate(node.children) if _is_fact(child, ranks)]
    facts = [node.children[index] for index in places]
    ordered = sorted(facts, key=lambda fact: ranks[_start(fact)])
    if ordered == facts or any(_has_comment(leaf) for fact in facts for leaf in _leaves(fact)):
        return
    for index, fact in zip(places, ordered, strict=True):
        node.children[index] = fact


def _is_fact(child: Node | Leaf, ranks: dict[int, float]) -> bool:
    return isinstance(child, Node) and child.parent is not None and _start(child) in ranks


def _start(child: Node | Leaf) -> int:
    return child.start if isinstance(child, Leaf) else child.first_leaf().start


def _leaves(child: Node | Leaf) -> Iterator[Leaf]:
    return iter((child,)) if isinstance(child, Leaf) else child.leaves()


def _has_comment(leaf: Leaf) -> bool:
    return bool(leaf.trailing or leaf.leading)


def _set_apart(node: Node, ranks: dict[int, float]) -> None:
    """Set two blanks before what is a fact of its own, so that the eye finds it."""
    for before, child in pairwise(node.children):
        first = child if isinstance(child, Leaf) else child.first_leaf()
        after_colon = isinstance(before, Leaf) and before.type == "COLON"
        if isinstance(child, Leaf):
            if child.type == "IF_PRESENT":
                child.gap = 2
        elif child.data in _APART:
            first.gap = 2
        elif child.data == "within" and node.data == "compare":
            first.gap = 2 if _is_statement(node.parent) else None
        elif _is_fact(child, ranks) and not after_colon:
            phrase = first.type in _PHRASES and isinstance(before, Node) and before.data == "type"
            first.gap = 1 if phrase or _is_part(node) else 2


def _is_part(node: Node) -> bool:
    """Say whether a declaration stands within parentheses, as a place of a tuple."""
    return node.parent is not None and node.parent.data == "tuple_type"


def _is_statement(node: Node | None) -> bool:
    """Say whether a node is a rule of the spec, and no expression inside one."""
    first = node.children[0] if node is not None else None
    return isinstance(first, Leaf) and first.text.isalpha() and first.text != "not"


# ------------------------------------------------------------------------------------------------ tokens


def _normal(leaf: Leaf) -> str:
    """Give a token in its one form."""
    match leaf.type:
        case "STRING":
            return quoted(unquote(leaf.text))
        case "BRACKETED":
            return f"[{leaf.text[1:-1].strip()}]"
        case "BACKQUOTED":
            return _without_quotes(leaf)
    return leaf.text if leaf.type in _KEPT else " ".join(leaf.text.split())


def quoted(text: str) -> str:
    """Give a text as the language quotes it."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _without_quotes(leaf: Leaf) -> str:
    """Take the backquotes off a declared name that needs none."""
    name = leaf.text[1:-1]
    plain = _NAME.fullmatch(name) is not None
    if plain and (leaf.of in _BEFORE_A_COLON or (leaf.of in _NAMES and name not in words().values())):
        return name
    return leaf.text


def _move_behind_comma(before: Leaf, after: Leaf) -> None:
    """Move a comment that stands between a value and its comma behind the comma."""
    if after.type == "COMMA" and before.trailing and not _has_comment(after):
        before.trailing, after.trailing = "", before.trailing


def _drop_last_comma(node: Node) -> None:
    """Take the last comma out of a set; what stood beside it stays."""
    if node.data not in SETS or len(node.children) < 3:  # noqa: PLR2004  brace, comma, brace
        return
    comma, brace = node.children[-2:]
    if not (isinstance(comma, Leaf) and comma.type == "COMMA" and isinstance(brace, Leaf)):
        return
    before = list(node.leaves())[-3]
    if _has_comment(comma) and (before.trailing or comma.leading):
        return
    before.trailing = comma.trailing
    del node.children[-2]
