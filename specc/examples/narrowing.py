"""A product of which more is said than its spec says: what a file must be that is delivered with others.

Takes a product, and what is known of the file; gives a product that admits no other, so that whoever draws files need
not know of deliveries.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from specc.examples import values
from specc.examples.names import names_in
from specc.model.expressions import Compare, Literal_
from specc.model.spec import Hdu, Repeat, Rule

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from specc.model.expressions import Expr
    from specc.model.spec import Keyword, NameField, NamePart, NameTemplate, Product
    from specc.source import Place


@dataclass(slots=True)
class Known:
    """What is known of a file before it is drawn.

    fields: of its name, None is one that is left out. rules: what must hold besides. values: those that an item may
    have, by the label of its block and its name; likely: those that it rather has than others.
    """

    fields: dict[str, str | None] = field(default_factory=dict)
    rules: list[Expr] = field(default_factory=list)
    values: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    likely: dict[tuple[str, str], Any] = field(default_factory=dict)


def narrowed(product: Product, known: Known) -> Product:
    """Give the product that only such files are of."""
    place = product.place
    told = [_is(one, known.fields[one.name]) for one in product.fields if one.name in known.fields]
    rules = [_rule(one, place) for one in (*known.rules, *(one for one in told if one is not None))]
    return replace(
        product,
        templates=tuple(one for each in product.templates if (one := _template(each, known.fields)) is not None),
        fields=tuple(_field(one, known.fields) for one in product.fields),
        hdus=tuple(_part(one, known) for one in product.hdus),
        rules=(*product.rules, *rules),
    )


def _rule(expression: Expr, place: Place) -> Rule:
    return Rule("error", expression, (), "file", (), (), reads_data=False, message="", place=place)


# Names.


def _field(one: NameField, fields: Mapping[str, str | None]) -> NameField:
    text = fields.get(one.name)
    return one if text is None else replace(one, pattern=re.escape(text), excluded=())


def _is(one: NameField, text: str | None) -> Expr | None:
    """Give that what a field of the name says is what it has to say."""
    equals = one.equals
    if equals is None or text is None or one.written is not None:
        return None
    number = equals.kind == "number"
    literal = Literal_("number" if number else "string", None, text, one.place, int(text) if number else text)
    return Compare("bool", None, f"{equals.text} == {text}", one.place, "==", equals, literal, None, relative=False)


def _template(one: NameTemplate, fields: Mapping[str, str | None]) -> NameTemplate | None:
    """Give a template in which what is left out is out, and what is there must be; None where it cannot be so."""
    parts = _parts(one.parts, fields)
    inside = set(names_in(parts))
    if any(text is not None and name not in inside for name, text in fields.items()):
        return None
    return replace(one, parts=parts)


def _parts(parts: Sequence[NamePart], fields: Mapping[str, str | None]) -> tuple[NamePart, ...]:
    found: list[NamePart] = []
    for one in parts:
        inside = [fields[name] for inner in one.parts for name in names_in(inner) if name in fields]
        if one.kind != "optional" or not inside:
            found.append(one)
        elif None not in inside:
            found += [piece for inner in one.parts for piece in _parts(inner, fields)]
    return tuple(found)


# Values.


def _part(one: Hdu | Repeat, known: Known) -> Hdu | Repeat:
    if isinstance(one, Repeat):
        return replace(one, members=tuple(_hdu(each, known) for each in one.members))
    return _hdu(one, known)


def _hdu(one: Hdu, known: Known) -> Hdu:
    asked = {name for label, name in (*known.values, *known.likely) if label == one.label}
    if not asked:
        return one
    return replace(
        one, keywords=tuple(_keyword(each, one.label, known) if each.name in asked else each for each in one.keywords)
    )


def _keyword(one: Keyword, label: str, known: Known) -> Keyword:
    facts = one.facts
    listed = known.values.get((label, one.name))
    if listed is not None:
        facts = replace(facts, values=listed, values_open=False, matches=(), files=(), like=None, example=None)
        return replace(one, facts=facts, presence=replace(one.presence, level="required", when=()))
    likely = known.likely.get((label, one.name))
    single = isinstance(likely, bool | int | float | str) and one.value is None and one.family is None
    if not single or facts.fixed is not None or not values.conforms(likely, facts):
        return one
    return replace(one, facts=replace(facts, example=likely))
