"""The rules of one keyword, of one key of a tree, and of one column.

Takes a subject and the item of the model; states what validators can report of it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from specc.model.commentary import is_commentary
from specc.model.records import is_record
from specc.plan import trees, words
from specc.plan.identity import item_of
from specc.plan.stored import about_storage, references, says_limits
from specc.plan.values import (
    is_never,
    state_also,
    state_former_names,
    state_former_values,
    state_nulls,
    state_presence,
    state_sequence,
    state_type,
    state_values,
)

if TYPE_CHECKING:
    from specc.model.spec import Column, Keyword
    from specc.plan.stating import Subject


def state_keyword(subject: Subject, keyword: Keyword) -> None:
    """State the rules of a keyword, or of a key with a single value."""
    facts = keyword.facts
    if is_never(keyword.presence):
        state_presence(subject, keyword.presence, words.presence(subject.name, keyword.presence, keyword.conditions))
        return
    if facts.like is not None:
        subject.must("like", f"{subject.name} is written {' or '.join(one.template for one in facts.like.templates)}")
        if any(one.equals is not None for one in facts.like.fields):
            subject.must("parts", f"the parts of {subject.name} are what the file says elsewhere")
    state_also(subject, keyword.also, "header")
    state_presence(subject, keyword.presence, words.presence(subject.name, keyword.presence, keyword.conditions))
    state_former_names(subject, keyword.life)
    state_former_values(subject, facts)
    if is_record(facts.types):
        subject.must("record", f"each card of {subject.name} is a field of a record, once")
        for one in keyword.fields:
            state_keyword(subject.part(item_of(one), one, keyword), one)
        return
    if is_commentary(facts.types):
        if facts.nonempty:
            subject.must("nonempty", f"a line of {subject.name} says something")
        if facts.matches:
            subject.must("matches", f"a line of {words.matches(subject.name, facts.matches)}")
        return
    state_type(subject, facts)
    if not facts.nullable:
        subject.must("null", f"{subject.name} has a value")
    state_values(subject, facts, "header")
    if keyword.family is not None:
        state_sequence(subject, facts, along="keyword", each="keywords", needs="header")
    for aspect, message, needs in references(subject.name, facts):
        subject.must(aspect, message, needs)


def state_key(subject: Subject, key: Keyword, form: str) -> None:
    """State the rules of a key: those of a keyword, and those of what it holds."""
    has_unit = trees.holds_arrays(key.value) or trees.is_measured(key.facts, form)
    facts = key.facts if has_unit else replace(key.facts, unit=None)
    if is_never(key.presence):
        state_presence(subject, key.presence, words.presence(subject.name, key.presence, key.conditions))
        return
    if key.value is None:
        state_keyword(subject, replace(key, facts=facts))
    else:
        state_presence(subject, key.presence, words.presence(subject.name, key.presence, key.conditions))
        state_former_names(subject, key.life)
        for aspect, message, needs in trees.structural(subject.name, key.value, facts):
            subject.must(aspect, message, needs)
        if not facts.nullable and trees.holds_nulls(key.value):
            subject.must("null", f"{subject.name} is not null")
        state_former_values(subject, facts)
        state_values(subject, facts, "header")
    if key.family is None:
        state_sequence(subject, facts, along="element", each="elements", needs="header")
    if facts.tags:
        subject.must("tag", f"{subject.name} is tagged {' or '.join(facts.tags)}")


def state_column(subject: Subject, column: Column, *, in_file: bool) -> None:
    """State the rules of a column. in_file: the file says shapes and units of its columns."""
    facts = column.facts if in_file else replace(column.facts, unit=None)
    if subject.about.block is not None and subject.about.block.kind != "rows":
        facts = replace(facts, nonempty=False)  # a blank cell of FITS is null, and the rule of nulls tells it
    if is_never(column.presence):
        state_presence(subject, column.presence, words.presence(subject.name, column.presence, column.conditions))
        return
    if (part := column.part_of) is not None:
        path = f"{subject.path.rpartition('/')[0]}/{part.name}"
        whole = replace(subject, path=path, name=part.name)
        whole.must("together", words.together(part))
    state_also(subject, column.also, "data")
    state_presence(subject, column.presence, words.presence(subject.name, column.presence, column.conditions))
    state_former_names(subject, column.life)
    state_type(subject, facts)
    if in_file:
        subject.must("shape", words.shapes(subject.name, column.shape, column.forms))
    state_nulls(subject, facts)
    state_values(subject, facts, "data")
    state_sequence(subject, facts, along="row", each="rows")
    for aspect, message, needs in about_storage(subject.name, facts):
        subject.must(aspect, message, needs)
    if says_limits(column):
        subject.must("limit", f"{subject.name} lies within TLMINn and TLMAXn, where they are", "data")
    for keyword in column.keywords:
        state_keyword(subject.part(item_of(keyword), keyword, column), keyword)
