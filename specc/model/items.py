"""Items: the drafts of a keyword, a key, or a column become parts of the model.

Takes a draft, the draft of the HDU that it stands in, and the builder of the product. What a format cannot hold of it
is told here.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from specc.diagnostics.record import Problems
from specc.formats.admitted import PICTURES
from specc.formats.fits.check import check_column, check_hierarch, check_keyword_types, check_name, check_null
from specc.formats.fits.column_forms import column_form
from specc.formats.trees.check import check_facts, check_tags, check_types
from specc.model.alternates import check_alternates
from specc.model.commentary import check_commentary, is_commentary
from specc.model.context import Context
from specc.model.descriptions import prose_of, text_of
from specc.model.drafts import HIERARCH
from specc.model.families import pattern_of, variables
from specc.model.guards import true_of
from specc.model.lengths import forms_of, shape_of
from specc.model.lives import item_life
from specc.model.orders import check_keyword_order
from specc.model.presence import presence
from specc.model.records import check_record, fields_of, is_record
from specc.model.spec import Column, Family, Keyword
from specc.model.storage_facts import check_elsewhere, check_storage
from specc.model.text_tables import check_cells
from specc.model.trees.values import check_series, says_null, single, value_of
from specc.model.value_types import Settled
from specc.model.vocabularies import with_term

if TYPE_CHECKING:
    from specc.model import expressions as typed
    from specc.model.build import Builder
    from specc.model.context import Mode
    from specc.model.drafts import HduDraft, ItemDraft


def _context(builder: Builder, draft: ItemDraft, hdu: HduDraft, mode: Mode) -> tuple[Context, tuple[typed.Expr, ...]]:
    """Give the context of an item's facts, and its conditions."""
    known = frozenset({f"{hdu.label}/{draft.name}", f"{hdu.label}/column {draft.name}"})
    context = Context(draft.scope, hdu, mode, lenient=True, known=known, conditions=draft.conditions, group=draft.group)
    if not draft.conditions:  # most have none, and there are thousands
        return context, ()
    conditions = builder.conditions(draft.conditions, replace(context, mode="hdu", known=frozenset()))
    return replace(context, known=known.union(*(true_of(one) for one in conditions))), conditions


def _family(builder: Builder, draft: ItemDraft, context: Context) -> Family | None:
    """Give the family that a draft declares."""
    if draft.kind == "plain":
        return None
    loops = variables(
        draft.card_name,
        draft.declaration.loop,
        lambda end: builder.typing.expression(end, context),
        builder.problems,
        draft.span,
    )
    return Family(draft.card_name, loops, draft.pattern)


def keyword_of(builder: Builder, draft: ItemDraft, hdu: HduDraft, *, column: ItemDraft | None = None) -> Keyword:
    """Give a keyword, of a header or in the braces of a column."""
    context, conditions = _context(builder, draft, hdu, "hdu")
    context = context if column is None else replace(context, column=column)
    node = draft.declaration
    facts = builder.facts.read(draft.types, node.facts, draft.narrowings, context)
    facts = replace(facts, named=builder.facts.type_key(draft.named, draft.says_type)) if draft.named else facts
    facts = replace(facts, nullable=True) if says_null(draft) else facts
    hierarch = draft.quoted and draft.name.startswith(HIERARCH)
    name = draft.card_name
    family = _family(builder, draft, context)
    formed = name if column is None else column_form(name)
    if formed != name and family is not None:
        template = pattern_of(formed, node.loop).replace("n", r"\d+")
        family = replace(family, template=formed, pattern=template)
    found = Problems()
    if hierarch:
        check_hierarch(re.sub(r"\[[a-z]+(:\d+)?\]", "1", name), draft.span, found)
    elif is_commentary(facts.types) and not hdu.is_object:
        check_commentary(draft, name, facts, column, builder.problems)
    elif formed == name and not hdu.is_object:
        check_name(name, draft.span, of_column=column is not None, problems=found)
    if hdu.is_object:
        form = builder.draft.declaration.format.text
        if form not in PICTURES:  # what their texts can hold is asked of the whole block
            check_types(single(draft, facts), draft.span, form, found)
        check_facts(node.facts, builder.problems)
        check_tags(node.facts, form, builder.problems)
        check_series(draft, hdu, builder.problems)
    else:
        check_keyword_types(facts.types, draft.span, found)
        check_elsewhere(node.facts, "this is a keyword", facts.types, builder.problems)
    _enter(builder, found, draft)
    fields: tuple[Keyword, ...] = ()
    if is_record(facts.types):
        check_record(draft, facts, column, builder.problems)
        fields = fields_of(
            tuple(keyword_of(builder, one, hdu) for one in draft.keywords), draft.keywords, builder.problems
        )
    if facts.like is not None and column is not None:
        what = f"a keyword of the column {column.name}"
        builder.problems.add("SP234", draft.span, f"{what} is not made of parts", help="write `matches`")
    if not hdu.is_object:
        check_alternates(draft, builder.problems, column_of=column.name if column else "", keyword=True)
    if not hdu.is_object:
        check_keyword_order(draft, builder.problems)
    levels = presence(
        builder.typing,
        node.facts,
        draft.narrowings,
        context if draft.says_levels is draft.scope else replace(context, scope=draft.says_levels),
        optional=draft.optional or draft.group is not None,
    )
    return Keyword(
        formed,
        family,
        hierarch,
        facts,
        levels,
        conditions,
        draft.section,
        _doc(draft),
        prose_of(node.prose),
        draft.span.place,
        builder.facts.vocabulary_key(draft.vocabulary, draft.says_levels, draft.name) if draft.vocabulary else "",
        draft.also,
        item_life(builder.typing, draft, hdu, context, builder.view),
        fields=fields,
        value=value_of(builder, draft, context),
    )


def column_of(builder: Builder, draft: ItemDraft, hdu: HduDraft) -> Column:
    """Give a column."""
    context, conditions = _context(builder, draft, hdu, "row")
    node = draft.declaration
    settled = builder.shapes.get(id(draft), Settled())
    shape = shape_of(builder.typing, settled, context)
    facts = builder.facts.read(draft.types, node.facts, draft.narrowings, context)
    check_storage(facts, shape, draft, hdu, builder.problems)
    facts = replace(facts, named=builder.facts.type_key(draft.named, draft.says_type)) if draft.named else facts
    check_alternates(draft, builder.problems, keyword=False)
    if facts.like is not None and hdu.kind != "rows":
        builder.problems.add("SP234", draft.span, "the texts of a column are not made of parts", help="write `matches`")
    ascii_table = hdu.declaration.kind == "asciitable"
    found = Problems()
    vector = bool(settled.shape)
    if hdu.kind == "rows":
        form = builder.draft.declaration.format.text
        check_cells(draft, facts.types, form, builder.problems, vector=vector)
    else:
        check_column(facts.types, draft.span, ascii_table=ascii_table, vector=vector, problems=found)
    _enter(builder, found, draft)
    check_null(facts.types, facts.null, draft.span, builder.problems)
    levels = presence(
        builder.typing,
        node.facts,
        draft.narrowings,
        replace(context, scope=draft.says_levels, mode="hdu"),
        optional=draft.optional or draft.group is not None,
    )
    keywords = tuple(keyword_of(builder, one, hdu, column=draft) for one in draft.keywords)
    return Column(
        draft.name,
        _family(builder, draft, context),
        facts,
        shape,
        levels,
        conditions,
        keywords,
        _doc(draft),
        prose_of(node.prose),
        draft.span.place,
        builder.facts.vocabulary_key(draft.vocabulary, draft.says_levels, draft.name) if draft.vocabulary else "",
        draft.also,
        item_life(builder.typing, draft, hdu, context, builder.view),
        forms_of(builder.typing, settled, context),
        draft.part_of,
    )


def _enter(builder: Builder, found: Problems, draft: ItemDraft) -> None:
    """Report what FITS cannot hold of an item; of a term with the place where it is declared."""
    if draft.vocabulary and draft.written is not None:
        with_term(found, draft.written, draft.name, builder.problems)
    else:
        builder.problems.extend(found.found)


def _doc(draft: ItemDraft) -> str:
    """Give the description: that of the last include that says more, or the item's own."""
    for narrowing, _ in reversed(draft.narrowings):
        if narrowing.doc is not None:
            return narrowing.doc.text
    return text_of(draft.declaration.doc)
