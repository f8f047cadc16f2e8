"""Record-valued keywords: what may be said of them and of their fields."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from specc.model.spec import Facts

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.model.drafts import ItemDraft
    from specc.model.spec import Keyword
    from specc.model.types import ValueType
    from specc.syntax import ast

_NUMBERS = {"int", "float"}


def is_record(types: tuple[ValueType, ...]) -> bool:
    """Say whether a keyword is declared as a record."""
    return any(one.kind == "record" for one in types)


def declares_record(item: ast.Item) -> bool:
    """Say whether a declaration says `record`, before types are settled."""
    return item.type is not None and any(term.name.text == "record" for term in item.type.terms)


def check_record(draft: ItemDraft, facts: Facts, column: ItemDraft | None, problems: Problems) -> None:
    """Report a record among the keywords of a column, one without fields, and facts that are of single values."""
    said = ""
    if column is not None:
        said = "a keyword of a column is no record"
    elif len(facts.types) > 1:
        said = "a record is nothing else besides"
    elif not draft.keywords:
        said = "a record has fields"
    elif facts != Facts(facts.types, named=facts.named) or draft.also:
        said = "a record has no value of its own"
    if said:
        problems.add(
            "SP235", draft.span, said, help="say it of its fields: `DP[i] : record for i in 1..2 { EXTVER : float }`"
        )


def fields_of(keywords: tuple[Keyword, ...], drafts: list[ItemDraft], problems: Problems) -> tuple[Keyword, ...]:
    """Give the fields of a record: numbers, of which the index of a family stands behind a dot."""
    made = []
    for one, draft in zip(keywords, drafts, strict=True):
        if {kind.kind for kind in one.facts.types} - _NUMBERS:
            problems.add("SP235", draft.span, "a field of a record is a number", help="write `float` or `int`")
        family = one.family
        if family is not None:
            family = replace(family, pattern=family.pattern.replace(r"\d", r"\.\d", 1))
        made.append(replace(one, family=family))
    return tuple(made)
