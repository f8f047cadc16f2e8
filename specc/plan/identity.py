"""The ids of rules: `product/HDU/ITEM:aspect`, stable, shared by findings, pages and suppressions.

Takes the model; gives the texts. The runtime makes the same ids from what the validator tells it, so a change here is
a change there.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specc.model.expressions import (
    Call,
    Choice,
    ColumnRef,
    DimensionRef,
    Exists,
    FileNameRef,
    FileSizeRef,
    HdusRef,
    KeywordRef,
    MemberRef,
    NodeRef,
    PixelsRef,
)
from specc.model.walk import is_aggregate, nodes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specc.model.expressions import Expr
    from specc.model.spec import Column, Keyword, Rule

# What a rule of an author may not be called, because rules of the language are.
ASPECTS = frozenset(
    {
        "presence",
        "also",
        "agree",
        "like",
        "parts",
        "record",
        "kind",
        "type",
        "shape",
        "unit",
        "null",
        "value",
        "in",
        "matches",
        "limit",
        "bits",
        "finite",
        "order",
        "unique",
        "nonempty",
        "rows",
        "count",
        "match",
        "mirror",
        "name",
        "newer",
        "outdated",
        "spelling",
        "version",
        "undeclared-keyword",
        "undeclared-column",
        "undeclared-hdu",
        "undeclared-file",
        "twice",
        "unread",
        "refers",
        "same",
        "ucd",
    }
)


def item_of(item: Keyword | Column) -> str:
    """Give the ITEM of a keyword or column: its name, or the template of its family."""
    return item.family.template if item.family is not None else item.name


def rule_names(rules: Iterable[Rule]) -> tuple[str, ...]:
    """Give each rule of one HDU, or of one product, a name of its own, made of what it speaks of.

    `require DATE-END >= DATE-OBS` is DATE-END-DATE-OBS, `require unique(SCI[*].SLTNAME)` is unique-SLTNAME. A second
    one of the same words has `-2` behind it. Names do not follow the messages, which people improve.
    """
    taken: set[str] = set(ASPECTS)
    names = []
    for rule in rules:
        name = stem = "-".join(dict.fromkeys(_words(rule.expression))) or "rule"
        if rule.profile:  # so that the spec's own keep their names
            name = stem = f"{rule.profile}.{stem}"
        number = 1
        while name in taken:
            number += 1
            name = f"{stem}-{number}"
        taken.add(name)
        names.append(name)
    return tuple(names)


def _words(expression: Expr) -> Iterable[str]:
    """Give the names in an expression, aggregates among them, with nothing that an id does not bear."""
    chosen = any(isinstance(node, Choice) for node in nodes(expression))
    for node in nodes(expression):
        match node:
            case Choice():
                yield node.function
            case KeywordRef() | ColumnRef() | DimensionRef():
                yield _safe(node.name)
            case PixelsRef() if node.plane:
                yield _safe(node.text.rpartition(".")[2])
            case PixelsRef():
                yield _safe(node.hdu.label) or "pixels"
            case HdusRef():
                yield _safe(node.label)
            case MemberRef():
                yield _safe(node.text)
            case NodeRef():
                yield node.what
            case FileNameRef():
                yield "filename"
            case FileSizeRef():
                yield "filesize"
            case Exists() if not chosen:  # a choice is about what exists anyway
                yield "exists"
            case Call() if is_aggregate(node):
                yield node.function
            case _:
                pass


def _safe(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9_.\[\]-]+", "_", name)
