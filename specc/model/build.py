"""Building: the draft of a product becomes its model.

Takes a draft, and the readers that settle types, facts and expressions; gives the frozen `Product`. What cannot be
settled has its diagnostic by then and is left out.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import reduce
from typing import TYPE_CHECKING, Any

from specc.formats.fits.check import check_image, check_null
from specc.model import expressions as typed
from specc.model.anywhere import check_anywhere
from specc.model.closed_values import ignores_case, value_possible
from specc.model.closed_values import literal as literal_of
from specc.model.context import Context
from specc.model.descriptions import prose_of, text_of
from specc.model.drafts import RepeatDraft
from specc.model.format_version import format_version
from specc.model.groups import all_or_none
from specc.model.items import column_of, keyword_of
from specc.model.lengths import check_circles, forms_of, shape_of
from specc.model.lives import hdu_life, life
from specc.model.orders import check_image_order
from specc.model.pictures import check_picture
from specc.model.planes import planes_of
from specc.model.presence import presence
from specc.model.repetitions import repetition
from specc.model.row_counts import row_count
from specc.model.rules import rule as build_rule
from specc.model.spec import Finder, Hdu, Policy, Product, Rule, Structured, Undeclared
from specc.model.storage_facts import check_elsewhere, check_scaled
from specc.model.switches import check_switches
from specc.model.text_tables import dialect_of
from specc.model.trees.mirrors import mirrored
from specc.model.trees.tags import of_tags
from specc.model.value_types import Settled, TypeReader
from specc.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.diagnostics.record import Problems
    from specc.model.context import Mode
    from specc.model.drafts import Condition, HduDraft, ProductDraft
    from specc.model.facts import FactReader
    from specc.model.file_names import FileNames
    from specc.model.infer import Typing
    from specc.model.lives import View


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
        columns = tuple(column_of(self, one, draft) for one in draft.columns)
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
            tuple(keyword_of(self, one, draft) for one in draft.keywords),
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
            root=keyword_of(self, draft.root, draft) if draft.root is not None else None,
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
