"""What a parsed spec says, without where it says it: two texts that mean the same have one shape."""

from __future__ import annotations

from dataclasses import fields, is_dataclass

from specc.source import Source, Span
from specc.syntax import ast
from specc.syntax.fact_order import ORDER, in_order


def shape(node):
    """Give a syntax tree as plain tuples: no places, facts in their order, backquotes that change nothing left out."""
    if isinstance(node, tuple | frozenset):
        parts = list(node)
        if parts and all(isinstance(part, ORDER) for part in parts):
            parts = in_order(parts)
        return tuple(shape(part) for part in parts)
    if not is_dataclass(node):
        return (type(node).__name__, node)
    plain = not isinstance(node, ast.ItemName) or " " not in node.text
    return (
        type(node).__name__,
        *(
            (field.name, shape(getattr(node, field.name)))
            for field in fields(node)
            if not isinstance(getattr(node, field.name), Span | Source) and not (field.name == "quoted" and plain)
        ),
    )
