"""Rows of the tables of keywords and columns.

Takes items of the model and gives rows in groups: by section, and within it by the conditions under which they hold.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING

from markupsafe import Markup

from specc.backends.docs.links import anchor_of
from specc.backends.docs.pages import Axis, Condition, Item, ItemGroup, ItemSection, LevelView, Origin
from specc.backends.docs.products.lives import notes
from specc.backends.wording.allowed import allowed, href, unit_text
from specc.backends.wording.families import family_names
from specc.backends.wording.prose import line, paragraphs
from specc.backends.wording.storage import length_text, tform
from specc.backends.wording.words import in_words
from specc.model.types import DimensionName, Length, ValueType
from specc.plan.identity import item_of
from specc.plan.words import together

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from specc.model.expressions import Expr
    from specc.model.spec import Column, Facts, Keyword, Presence
    from specc.source import Place

HUES = 6  # colours of the design


@dataclass(slots=True)
class Context:
    """What the rows of one page share: anchors that are taken, hues of dimensions, names of enums and flags."""

    product: str
    names: Mapping[str, str]
    dimensions: dict[str, int] = field(default_factory=dict)
    taken: dict[str, int] = field(default_factory=dict)
    formers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # ids that parts had, by those they have

    def anchor(self, text: str) -> str:
        """Give an anchor that no other element of the page has."""
        wanted = anchor_of(text)
        self.taken[wanted] = self.taken.get(wanted, 0) + 1
        return wanted if self.taken[wanted] == 1 else f"{wanted}~{self.taken[wanted]}"

    def former(self, text: str) -> tuple[str, ...]:
        """Give the anchors that a part had under other names, but those that something else has."""
        wanted = dict.fromkeys(anchor_of(one) for one in self.formers.get(text, ()))
        return tuple(self.anchor(one) for one in wanted if one not in self.taken)

    def axes(self, shape: tuple[Length, ...]) -> tuple[Axis, ...]:
        """Give a shape whose named dimensions have hues, each its own as long as there are any."""
        return tuple(Axis(length_text(one), self._hue(one)) for one in shape)

    def _hue(self, length: Length) -> int:
        if not isinstance(length, DimensionName):
            return 0
        return self.dimensions.setdefault(length.name, len(self.dimensions) % HUES + 1)


def origin(place: Place) -> Origin:
    """Give where the spec says a thing."""
    return Origin(f"{place.path.rpartition('/')[2]}:{place.line}", f"{place.path}:{place.line}")


def condition(expression: Expr) -> Condition:
    """Give an expression in words and as it is written."""
    return Condition(in_words(expression), expression.text)


def conditions(expressions: Iterable[Expr]) -> tuple[Condition, ...]:
    """Give conditions that hold together."""
    return tuple(condition(one) for one in expressions)


def level(presence: Presence, *, conditional: bool) -> LevelView:
    """Give a level with its sign; an item under a condition is conditional whatever it is there."""
    variants = tuple((word, condition(when)) for word, when in presence.when)
    glyph = "conditional" if conditional or variants else presence.level
    return LevelView(presence.level, glyph, variants)


def keyword_sections(
    keywords: tuple[Keyword, ...], scope: str, context: Context, row: Callable[[Keyword, str, Context], Item]
) -> tuple[ItemSection, ...]:
    """Give the keywords of a header under its headings, in the order of the spec; `row` makes that of one."""
    sections = []
    for title, members in groupby(keywords, key=lambda one: one.section):
        anchor = context.anchor(f"{scope}/section-{title.lower()}") if title else ""
        groups = tuple(
            ItemGroup(conditions(shared), tuple(row(one, scope, context) for one in same))
            for shared, same in groupby(members, key=lambda one: one.conditions)
        )
        sections.append(ItemSection(anchor, title, groups))
    return tuple(sections)


def column_groups(
    columns: tuple[Column, ...], scope: str, context: Context, named: str = "fits"
) -> tuple[ItemGroup, ...]:
    """Give the columns of a table of the format of that name, in the order of the spec."""
    return tuple(
        ItemGroup(conditions(shared), tuple(column_row(one, scope, context, named) for one in same))
        for shared, same in groupby(columns, key=lambda one: one.conditions)
    )


def other_names(item: Keyword | Column) -> str:
    """Give what a family stands for, or the other names of an item."""
    return f"also {', '.join(item.also)}" if item.also else family_names(item.family)


def keyword_row(keyword: Keyword, scope: str, context: Context, column: str = "") -> Item:
    """Give the row of one keyword, of a header or of a column."""
    named = f"{scope}/{column}{'.' if column else ''}{item_of(keyword)}"
    return Item(
        anchor=context.anchor(named),
        former=context.former(named),
        name=item_of(keyword),
        names=other_names(keyword),
        level=level(keyword.presence, conditional=bool(keyword.conditions)),
        types=tuple(one.text for one in keyword.facts.types),
        shape=(),
        form="HIERARCH" if keyword.hierarch else "",
        unit=unit_text(keyword.facts.unit),
        allowed=(
            *allowed(keyword.facts, context.names, stored="keyword"),
            *notes(keyword.life, keyword.facts, since=False),
        ),
        since=keyword.life.since or "",
        doc=line(keyword.doc),
        description=paragraphs(keyword.description),
        origin=origin(keyword.place),
        children=tuple(keyword_row(one, scope, context, item_of(keyword)) for one in keyword.fields),
        term=_term(keyword),
        named=_named(keyword.facts),
    )


def form_of(column: Column) -> str:
    """Give TFORM of a column: of all its forms, of what is stored where values are scaled, or as the spec has it."""
    storage = column.facts.storage
    if storage is not None and storage.written:
        return storage.written
    if column.forms:
        return " or ".join(tform((one.type,), one.shape) for one in column.forms)
    types = column.facts.types
    if storage is not None and storage.scaled:
        types = (storage.stored or ValueType("int"),)
        return f"{tform(types, column.shape)}, TSCAL, TZERO"
    return tform(types, column.shape)


def column_row(column: Column, scope: str, context: Context, named: str = "fits") -> Item:
    """Give the row of one column, with its own keywords below it."""
    anchor = context.anchor(f"{scope}/{item_of(column)}")
    return Item(
        anchor=anchor,
        former=context.former(f"{scope}/{item_of(column)}"),
        name=item_of(column),
        names=other_names(column),
        level=level(column.presence, conditional=bool(column.conditions)),
        types=tuple(one.text for one in column.facts.types),
        shape=context.axes(column.shape),
        form=form_of(column) if named == "fits" else "",
        unit=unit_text(column.facts.unit),
        allowed=(
            *((Markup.escape(together(column.part_of)),) if column.part_of is not None else ()),
            *allowed(column.facts, context.names, stored="column" if named == "fits" else "cell"),
            *notes(column.life, column.facts, since=False),
        ),
        since=column.life.since or "",
        doc=line(column.doc),
        description=paragraphs(column.description),
        origin=origin(column.place),
        term=_term(column),
        named=_named(column.facts),
        children=tuple(keyword_row(one, scope, context, item_of(column)) for one in column.keywords),
    )


def _term(item: Keyword | Column) -> tuple[str, str] | None:
    """Give the vocabulary that an item is a term of, and the link to what is said of the term."""
    if not item.vocabulary:
        return None
    term = item.family.template if item.family is not None else item.name
    return item.vocabulary, "index.html" + href(anchor_of(f"vocabulary/{item.vocabulary}/{term}"))


def _named(facts: Facts) -> tuple[str, str] | None:
    """Give the named type of an item, and the link to what is said of it."""
    return (facts.named, "index.html" + href(anchor_of(f"type/{facts.named}"))) if facts.named else None
