"""Building: the draft of a product becomes its model.

Takes a draft, and the readers that settle types, facts and expressions; gives the frozen `Product`. What cannot be
settled has its diagnostic by then and is left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import reduce
from typing import TYPE_CHECKING, Any

from specc.diagnostics.record import Problems
from specc.formats.fits.check import (
    check_column,
    check_hierarch,
    check_image,
    check_keyword_types,
    check_name,
    check_null,
)
from specc.formats.fits.column_forms import column_form
from specc.formats.trees.check import check_facts, check_tags, check_types
from specc.model import expressions as typed
from specc.model.alternates import check_alternates
from specc.model.anywhere import check_anywhere
from specc.model.closed_values import ignores_case, value_possible
from specc.model.closed_values import literal as literal_of
from specc.model.commentary import check_commentary, is_commentary
from specc.model.descriptions import prose_of, text_of
from specc.model.drafts import HIERARCH, RepeatDraft
from specc.model.families import pattern_of, variables
from specc.model.format_version import format_version
from specc.model.groups import all_or_none
from specc.model.guards import true_of
from specc.model.lengths import check_circles, forms_of, shape_of
from specc.model.lives import hdu_life, item_life, life
from specc.model.lookup import Context
from specc.model.orders import check_image_order, check_keyword_order
from specc.model.pictures import check_picture
from specc.model.planes import planes_of
from specc.model.presence import presence
from specc.model.records import check_record, fields_of, is_record
from specc.model.repetitions import repetition
from specc.model.row_counts import row_count
from specc.model.rules import rule as build_rule
from specc.model.spec import (
    Column,
    Family,
    Finder,
    Hdu,
    Keyword,
    Policy,
    Product,
    Rule,
    Structured,
    Undeclared,
)
from specc.model.storage_facts import check_elsewhere, check_scaled, check_storage
from specc.model.switches import check_switches
from specc.model.text_tables import check_cells, dialect_of
from specc.model.trees.mirrors import mirrored
from specc.model.trees.tags import of_tags
from specc.model.trees.values import says_null, single, value_of
from specc.model.value_types import Settled, TypeReader
from specc.model.vocabularies import with_term
from specc.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.model.drafts import Condition, HduDraft, ItemDraft, ProductDraft
    from specc.model.facts import FactReader
    from specc.model.file_names import FileNames
    from specc.model.infer import Typing
    from specc.model.lives import View
    from specc.model.lookup import Mode


@dataclass(slots=True)
class Builder:
    """Builds one product."""

    draft: ProductDraft
    policy: Policy
    types: TypeReader
    typing: Typing
    facts: FactReader
    names: FileNames
    problems: Problems
    view: View
    shapes: dict[int, Settled]
    group_dimensions: dict[int, tuple[str, ...]]
    conditions_made: dict[tuple[Any, ...], typed.Expr | None] = field(default_factory=dict)

    def product(self) -> Product:
        """Give the product."""
        draft = self.draft
        declaration = draft.declaration
        whole = Context(draft.scope, None, "file", lenient=True)
        check_switches(draft, self.typing, self.problems)
        identify = None
        for one in draft.identify:
            made = self.typing.condition(one.condition, whole)
            if made is not None and identify is not None:
                made = typed.Logic("bool", None, f"{identify.text} and {made.text}", made.place, "and", identify, made)
            identify = made or identify
        templates, fields = self.names.read(draft, replace(whole, mode="name"))
        self.typing.lookup.file_name = Structured(templates, fields) if templates else None
        check_anywhere(draft, self.problems)
        hdus = tuple(repetition(self, one) if isinstance(one, RepeatDraft) else self.hdu(one) for one in draft.order)
        strict = replace(whole, lenient=False)
        built = [build_rule(self, one, replace(strict, scope=one.scope)) for one in draft.rules]
        rules = tuple(one for one in built if one is not None)
        in_groups = {name for names in self.group_dimensions.values() for name in names}
        dimensions = tuple(name for name in self.typing.lookup.dimensions.names if name not in in_groups)
        return Product(
            declaration.name.text,
            declaration.format.text,
            text_of(declaration.doc),
            prose_of(declaration.prose),
            identify,
            templates,
            fields,
            hdus,
            rules,
            tuple(sorted(dimensions)),
            draft.undeclared.get("hdus", self.policy.undeclared_hdus),
            draft.hdu_order or self.policy.hdu_order,
            declaration.name.span.place,
            format_version(self.typing, self.draft, whole),
            self.hdu(draft.anywhere) if draft.anywhere is not None else None,
            dialect_of(draft, self.problems),
        )

    # -------------------------------------------------------------------------------------------- conditions

    def conditions(self, written: tuple[Condition, ...], context: Context) -> tuple[typed.Expr, ...]:
        """Give the typed conditions under which a thing stands; each is typed once for its HDU."""
        made = []
        for one in written:
            key = (id(one.expression), one.negated, one.arm, id(context.hdu), context.mode)
            if key not in self.conditions_made:
                self.conditions_made[key] = self.condition(one, context)
            if (condition := self.conditions_made[key]) is not None:
                made.append(condition)
        return tuple(made)

    def condition(self, one: Condition, context: Context) -> typed.Expr | None:
        """Give one condition: of a `when`, or of an arm of a switch."""
        inner = replace(context, scope=one.scope, lenient=True)
        if one.values is None:
            made = self.typing.condition(one.expression, inner)
            if made is None or not one.negated:
                return made
            return typed.Logic("bool", None, f"not ({made.text})", made.place, "not", made, None)
        item = self.typing.expression(one.expression, inner)
        if item is None or not one.values:
            return None
        if isinstance(item, typed.NodeRef) and item.what == "tag":
            return of_tags(self.typing, item, one.values, negated=one.negated)
        values = []
        for value in one.values:
            literal = literal_of(self.typing, value)
            if literal is None or not value_possible(self.typing, literal, item, value.span):
                continue
            values.append(literal.value)
        text = f"{item.text} {'not ' if one.negated else ''}in {{{', '.join(v.span.text for v in one.values)}}}"
        place = item.place if one.negated else one.values[0].span.place
        fold = ignores_case(self.typing, item)
        return typed.Membership("bool", None, text, place, item, tuple(values), one.negated, ignore_case=fold)

    # -------------------------------------------------------------------------------------------- HDUs

    def hdu(self, draft: HduDraft) -> Hdu:
        """Give an HDU."""
        node = draft.declaration
        outside = Context(draft.scope, None, "file", lenient=True)
        inside = Context(draft.scope, draft, "hdu", lenient=True)
        settled = self.shapes.get(id(node), Settled())
        image = None
        check_picture(self.draft, draft, settled, self.problems)
        if draft.kind == "picture":
            image = self.facts.read(settled.types, (), [], replace(inside, mode="pixel", scope=draft.says_type))
        elif node.type is not None and not draft.is_object:
            pixels = replace(inside, mode="pixel", scope=draft.says_type)
            narrowings = [(replace(one, facts=levels_out(one.facts)), scope) for one, scope in draft.narrowings]
            image = self.facts.read(settled.types, levels_out(node.facts), narrowings, pixels)
            if draft.named:
                image = replace(image, named=self.facts.type_key(draft.named, draft.scope))
            span = node.type.span
            check_image(settled.types, span, self.problems)
            check_image_order(node.facts, settled.shape, self.problems)
            check_null(settled.types, image.null, span, self.problems)
            check_elsewhere(node.facts, "these are pixels", image.types, self.problems)
            if image.storage is not None:
                check_scaled(image, span, self.problems)
        rules: list[Rule] = []
        for one in draft.rules:
            mode: Mode = "hdu" if one.where == "file" else one.where
            context = Context(one.scope, draft, mode, conditions=one.conditions, group=one.group)
            if (built := build_rule(self, one, context)) is not None:
                rules.append(built)
        rules += all_or_none(self.typing.lookup, draft)
        keys = next((one.undeclared["keys"] for one in outwards(draft) if "keys" in one.undeclared), None)
        levels: dict[str, Undeclared] = {
            "keywords": self.policy.undeclared_keywords,
            "keys": self.policy.undeclared_keys,
            "columns": self.policy.undeclared_columns,
            **self.draft.undeclared,
            **draft.undeclared,
            **({"keys": keys} if keys is not None else {}),
        }
        columns = tuple(self.column(one, draft) for one in draft.columns)
        check_circles(columns, draft.columns, self.problems)
        return Hdu(
            draft.label,
            node.kind,
            self.finder(draft, inside),
            presence(self.typing, node.facts, draft.narrowings, outside, optional=node.name.optional),
            self.conditions(draft.conditions, outside),
            image,
            shape_of(self.typing, settled, inside, image=True) if image is not None else settled.shape,
            settled.or_constant,
            settled.or_compressed,
            tuple(self.keyword(one, draft) for one in draft.keywords),
            columns,
            draft.in_order,
            draft.open_columns,
            row_count(self, draft, inside),
            tuple(rules),
            levels["keys"] if draft.is_object else levels["keywords"],
            "allowed" if draft.open_columns else levels["columns"],
            text_of(node.doc),
            prose_of(node.prose),
            node.name.span.place,
            node.groups,
            forms_of(self.typing, settled, inside, image=True),
            planes_of(self.facts, draft, image, settled.shape, replace(inside, mode="pixel")),
            hdu_life(draft, self.draft.hdus, self.view, self.problems),
            root=self.keyword(draft.root, draft) if draft.root is not None else None,
            named=draft.fragment is not None,
            undeclared_when=self.undeclared_when(draft, inside),
            mirrors=mirrored(draft, self.draft, self.problems),
        )

    def undeclared_when(self, draft: HduDraft, context: Context) -> tuple[tuple[Undeclared, typed.Expr], ...]:
        """Give what it is to find a key that nobody declared, under conditions."""
        made = []
        for level, written in draft.undeclared_when:
            conditions = self.conditions(written, context)
            if conditions:
                made.append((level, reduce(both, conditions)))
        return tuple(made)

    def finder(self, draft: HduDraft, context: Context) -> Finder:
        """Give how the HDU is found."""
        locator = draft.declaration.locator
        if draft.declaration.kind in {"primary", "anywhere"}:
            return Finder("primary")
        if locator is None:
            formers = [str(one.name) for one in life(draft.declaration, self.view).formers]
            return Finder("names", (draft.label, *formers)) if formers else Finder("name", (draft.label,))
        if locator.kind == "where" and locator.condition is not None:
            return Finder("where", where=self.typing.condition(locator.condition, context))
        if locator.kind == "at":
            return Finder("index", index=locator.index)
        pattern = "|".join(f"(?:{one.text})" for one in locator.patterns) or None
        return Finder("names", tuple(one.text for one in locator.names), pattern)

    # -------------------------------------------------------------------------------------------- items

    def item_context(self, draft: ItemDraft, hdu: HduDraft, mode: Mode) -> tuple[Context, tuple[typed.Expr, ...]]:
        """Give the context of an item's facts, and its conditions."""
        known = frozenset({f"{hdu.label}/{draft.name}", f"{hdu.label}/column {draft.name}"})
        context = Context(
            draft.scope, hdu, mode, lenient=True, known=known, conditions=draft.conditions, group=draft.group
        )
        if not draft.conditions:  # most have none, and there are thousands
            return context, ()
        conditions = self.conditions(draft.conditions, replace(context, mode="hdu", known=frozenset()))
        return replace(context, known=known.union(*(true_of(one) for one in conditions))), conditions

    def family(self, draft: ItemDraft, context: Context) -> Family | None:
        """Give the family that a draft declares."""
        if draft.kind == "plain":
            return None
        loops = variables(
            draft.card_name,
            draft.declaration.loop,
            lambda end: self.typing.expression(end, context),
            self.problems,
            draft.span,
        )
        return Family(draft.card_name, loops, draft.pattern)

    def keyword(self, draft: ItemDraft, hdu: HduDraft, *, column: ItemDraft | None = None) -> Keyword:
        """Give a keyword, of a header or in the braces of a column."""
        context, conditions = self.item_context(draft, hdu, "hdu")
        context = context if column is None else replace(context, column=column)
        node = draft.declaration
        facts = self.facts.read(draft.types, node.facts, draft.narrowings, context)
        facts = replace(facts, named=self.facts.type_key(draft.named, draft.says_type)) if draft.named else facts
        facts = replace(facts, nullable=True) if says_null(draft) else facts
        hierarch = draft.quoted and draft.name.startswith(HIERARCH)
        name = draft.card_name
        family = self.family(draft, context)
        formed = name if column is None else column_form(name)
        if formed != name and family is not None:
            template = pattern_of(formed, node.loop).replace("n", r"\d+")
            family = replace(family, template=formed, pattern=template)
        found = Problems()
        if hierarch:
            check_hierarch(re.sub(r"\[[a-z]+(:\d+)?\]", "1", name), draft.span, found)
        elif is_commentary(facts.types):
            check_commentary(draft, name, facts, column, self.problems)
        elif formed == name and not hdu.is_object:
            check_name(name, draft.span, of_column=column is not None, problems=found)
        if hdu.is_object:
            form = self.draft.declaration.format.text
            check_types(single(draft, facts), draft.span, form, found)
            check_facts(node.facts, self.problems)
            check_tags(node.facts, form, self.problems)
        else:
            check_keyword_types(facts.types, draft.span, found)
            check_elsewhere(node.facts, "this is a keyword", facts.types, self.problems)
        self.enter(found, draft)
        fields: tuple[Keyword, ...] = ()
        if is_record(facts.types):
            check_record(draft, facts, column, self.problems)
            fields = fields_of(tuple(self.keyword(one, hdu) for one in draft.keywords), draft.keywords, self.problems)
        if facts.like is not None and column is not None:
            what = f"a keyword of the column {column.name}"
            self.problems.add("SP234", draft.span, f"{what} is not made of parts", help="write `matches`")
        if not hdu.is_object:
            check_alternates(draft, self.problems, column_of=column.name if column else "", keyword=True)
        if not hdu.is_object:
            check_keyword_order(draft, self.problems)
        levels = presence(
            self.typing,
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
            self.doc(draft),
            prose_of(node.prose),
            draft.span.place,
            self.facts.vocabulary_key(draft.vocabulary, draft.says_levels, draft.name) if draft.vocabulary else "",
            draft.also,
            item_life(self.typing, draft, hdu, context, self.view),
            fields=fields,
            value=value_of(self, draft, context),
        )

    def column(self, draft: ItemDraft, hdu: HduDraft) -> Column:
        """Give a column."""
        context, conditions = self.item_context(draft, hdu, "row")
        node = draft.declaration
        settled = self.shapes.get(id(draft), Settled())
        shape = shape_of(self.typing, settled, context)
        facts = self.facts.read(draft.types, node.facts, draft.narrowings, context)
        check_storage(facts, shape, draft, hdu, self.problems)
        facts = replace(facts, named=self.facts.type_key(draft.named, draft.says_type)) if draft.named else facts
        check_alternates(draft, self.problems, keyword=False)
        if facts.like is not None and hdu.kind != "rows":
            self.problems.add(
                "SP234", draft.span, "the texts of a column are not made of parts", help="write `matches`"
            )
        ascii_table = hdu.declaration.kind == "asciitable"
        found = Problems()
        vector = bool(settled.shape)
        if hdu.kind == "rows":
            form = self.draft.declaration.format.text
            check_cells(draft, facts.types, form, self.problems, vector=vector)
        else:
            check_column(facts.types, draft.span, ascii_table=ascii_table, vector=vector, problems=found)
        self.enter(found, draft)
        check_null(facts.types, facts.null, draft.span, self.problems)
        levels = presence(
            self.typing,
            node.facts,
            draft.narrowings,
            replace(context, scope=draft.says_levels, mode="hdu"),
            optional=draft.optional or draft.group is not None,
        )
        keywords = tuple(self.keyword(one, hdu, column=draft) for one in draft.keywords)
        return Column(
            draft.name,
            self.family(draft, context),
            facts,
            shape,
            levels,
            conditions,
            keywords,
            self.doc(draft),
            prose_of(node.prose),
            draft.span.place,
            self.facts.vocabulary_key(draft.vocabulary, draft.says_levels, draft.name) if draft.vocabulary else "",
            draft.also,
            item_life(self.typing, draft, hdu, context, self.view),
            forms_of(self.typing, settled, context),
            draft.part_of,
        )

    def enter(self, found: Problems, draft: ItemDraft) -> None:
        """Report what FITS cannot hold of an item; of a term with the place where it is declared."""
        if draft.vocabulary and draft.written is not None:
            with_term(found, draft.written, draft.name, self.problems)
        else:
            self.problems.extend(found.found)

    @staticmethod
    def doc(draft: ItemDraft) -> str:
        """Give the description: that of the last include that says more, or the item's own."""
        for narrowing, _ in reversed(draft.narrowings):
            if narrowing.doc is not None:
                return narrowing.doc.text
        return text_of(draft.declaration.doc)


def both(one: typed.Expr, other: typed.Expr) -> typed.Expr:
    """Give the condition that two conditions hold."""
    return typed.Logic("bool", None, f"{one.text} and {other.text}", one.place, "and", one, other)


def outwards(draft: HduDraft) -> Iterator[HduDraft]:
    """Give an object, and those around it."""
    one: HduDraft | None = draft
    while one is not None:
        yield one
        one = one.parent


def levels_out(facts: tuple[ast.Fact, ...]) -> tuple[ast.Fact, ...]:
    """Give the facts that are about values."""
    about_versions = ast.LevelFact | ast.SinceFact | ast.UntilFact | ast.FormerlyFact
    return tuple(fact for fact in facts if not isinstance(fact, about_versions))
