"""Lowering of trees and text tables: types that hold others, the root of a tree, how a table is written.

Takes their trees; gives the nodes of `specc.syntax.ast.trees`, and blocks as HDUs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast

from specc.source import Span
from specc.syntax import ast
from specc.syntax.lower_expressions import Branch, branches, regex_text, tokens

if TYPE_CHECKING:
    from collections.abc import Callable

    from specc.syntax.lower import Lowering
    from specc.syntax.lower_facts import FactLowering

_WORDS = {"list_type": "list", "map_type": "map", "tuple_type": "tuple", "array_type": "array", "null_type": "null"}


def structured_term(lowering: FactLowering, tree: Branch) -> ast.TypeTerm:
    """Give an alternative of a type that holds other values."""
    span = lowering.span(tree)
    if tree.data == "call_type":
        argument = ast.CallType(lowering.word(tokens(tree)[0]), span)
        return ast.TypeTerm(lowering.qname(branches(tree)[0]), None, span, argument)
    word = _WORDS[str(tree.data)]
    name = ast.Name(word, Span(span.source, span.start, span.start + len(word)))
    return ast.TypeTerm(name, None, span, _structure(lowering, tree))


def _structure(lowering: FactLowering, tree: Branch) -> ast.Structure:
    span = lowering.span(tree)
    match str(tree.data):
        case "list_type":
            *count, held = tree.children
            dim = lowering.dim(count[0]) if count else None
            return ast.ListType(dim, _inner(lowering, cast("Branch", held)), span)
        case "map_type":
            names = [lowering.qname(one) for one in branches(tree) if one.data == "qname"]
            patterns = [ast.Text(regex_text(one), lowering.span(one)) for one in tokens(tree)]
            of = _inner(lowering, branches(tree)[-1])
            return ast.MapType(names[0] if names else None, patterns[0] if patterns else None, of, span)
        case "tuple_type":
            return ast.TupleType(tuple(map(lowering.item, branches(tree))), span)
        case "array_type":
            holder = lowering.only(tree, "hdu_name")
            inner = branches(holder)
            token = tokens(inner[0])[0] if inner else tokens(holder)[0]
            return ast.ArrayOfType(lowering.word(token), span)
        case _:
            return ast.NullType(span)


def _inner(lowering: FactLowering, tree: Branch) -> ast.Type:
    """Give what a list or a map holds: one type, or several in parentheses."""
    only = branches(tree)[0]
    return lowering.type(only) if only.data == "type" else ast.Type((lowering.term(only),), lowering.span(tree))


def tree_makers(lowering: Lowering) -> dict[str, Callable[[Branch], ast.Node]]:
    """Give the makers of what stands in a product, by the rules of the grammar."""

    def block(word: str) -> Callable[[Branch], ast.Node]:
        def make(tree: Branch) -> ast.Node:
            start = lowering.span(tree)
            span = Span(start.source, start.start, start.start + len(word))
            name = ast.ItemName(word, "plain", optional=False, quoted=False, span=span)
            return lowering.hdu_of("object", name, tree)

        return make

    def dialect(word: Literal["delimiter", "comments", "nulls"]) -> Callable[[Branch], ast.Node]:
        return lambda tree: ast.Dialect(word, tuple(map(lowering.text, tokens(tree))), lowering.span(tree))

    return {
        "tree": block("tree"),
        "meta": block("meta"),
        "delimiter": dialect("delimiter"),
        "comment_mark": dialect("comments"),
        "nulls": dialect("nulls"),
        "mirror": lambda tree: ast.Mirror(tuple(map(lowering.word, tokens(tree))), lowering.span(tree)),
    }


def tagged(lowering: FactLowering, tree: Branch) -> ast.TaggedFact:
    """Give the tags that a node may have."""
    return ast.TaggedFact(tuple(map(lowering.text, tokens(tree))), lowering.span(tree))
