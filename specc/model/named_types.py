"""Named types spelled out: `type Acid : string matches /.../` becomes the type it is made of, and what it says.

Takes a type as written and the scope it stands in; gives the type in words of the language and enums, with the facts
that come with it, each with the scope that knows its names. What a declaration says beside a named type narrows it,
and is proved to by the same code that proves the braces of an include.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from specc.diagnostics.record import Label
from specc.model.circles import DEEPEST, Step, tell_circle, tell_depth
from specc.syntax import ast

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.model.scope import Scope
    from specc.source import Span

_Facts = tuple[tuple[ast.Fact, ...], "Scope"]
Declared = TypeVar("Declared", ast.Item, ast.Hdu)
# Words that say how pixels may be stored, which stand among the alternatives of a type.
STORED = frozenset({"constant", "compressed"})
_Way = tuple[tuple[ast.NamedType, Step], ...]


@dataclass(frozen=True, slots=True)
class Spelled:
    """A type without names of types. `facts`: those of each type on the way, the innermost first.

    `name`: the type as it was named, and `doc` what it says of itself; empty when no name was spelled out.
    """

    type: ast.Type
    scope: Scope
    facts: tuple[_Facts, ...] = ()
    name: str = ""
    doc: ast.Text | None = None


def spelled(written: ast.Type, scope: Scope, problems: Problems, way: _Way = ()) -> Spelled:
    """Give a type as written without names of types."""
    named = [_named(term, scope) for term in written.terms]
    if not any(named):
        return Spelled(written, scope)
    if sum(term.name.text not in STORED for term in written.terms) == 1:
        index = next(index for index, one in enumerate(named) if one is not None)
        term, alone = written.terms[index], cast("ast.NamedType", named[index])
        inner = _inside(alone, term, scope, problems, way)
        terms = tuple(_with_dims(one, term, problems) for one in inner.type.terms)
        terms = (*written.terms[:index], *terms, *written.terms[index + 1 :])
        made = replace(inner.type, terms=terms, span=written.span)
        return replace(inner, type=made, name=term.name.text, doc=alone.doc or inner.doc)
    terms = ()
    bound: dict[str, tuple[Scope, str]] = {}
    spelled_out: dict[int, Spelled] = {}
    for term, one in zip(written.terms, named, strict=True):
        if one is None:
            terms += (term,)
            continue
        if id(one) not in spelled_out:
            spelled_out[id(one)] = _inside(one, term, scope, problems, way)
        inner = spelled_out[id(one)]
        if any(facts for facts, _ in inner.facts):
            problems.add(
                "SP223",
                term.span,
                f"`{term.name.text}` says more than a type, so it is no alternative",
                others=(Label(one.name.span, "declared here"),),
                help="let it stand alone, or name a type that holds both",
            )
        for each in inner.type.terms:
            # Its names are those of another spec, and stay so here.
            known = inner.scope.find(each.name.text) is not None
            text = f"{inner.scope.tree.name.text}.{each.name.text}" if known else each.name.text
            bound |= {text: (inner.scope, each.name.text)} if known else {}
            terms += (_with_dims(replace(each, name=replace(each.name, text=text)), term, problems),)
    different = {(one.name.text, one.dims): one for one in reversed(terms)}  # what two of them hold is one
    return Spelled(replace(written, terms=tuple(reversed(different.values()))), scope.with_bound(bound))


def spelled_within(written: ast.Type, scope: Scope, problems: Problems) -> Spelled:
    """Give a type without names of types; of a structure that holds values of one named type, what these are."""
    only = written.terms[0].structure if len(written.terms) == 1 else None
    if not isinstance(only, ast.ListType | ast.MapType):
        return spelled(written, scope, problems)
    inner = spelled_within(only.of, scope, problems)
    if inner.type is only.of:
        return Spelled(written, scope)
    term = replace(written.terms[0], structure=replace(only, of=inner.type))
    return replace(inner, type=replace(written, terms=(term,)))


@dataclass(frozen=True, slots=True)
class Plain(Generic[Declared]):
    """A declaration whose type is spelled out: what the innermost type says of it, and what narrows that."""

    declared: Declared
    scope: Scope
    narrowings: tuple[tuple[ast.Item, Scope], ...] = ()
    named: str = ""


def plainly(declared: Declared, scope: Scope, problems: Problems) -> Plain[Declared]:
    """Give a declaration of an item or an HDU without names of types; its levels stay where they are."""
    if declared.type is None:
        return Plain(declared, scope)
    made: Spelled = spelled_within(declared.type, scope, problems)
    if made.type is declared.type:
        return Plain(declared, scope)
    if not made.facts:
        return Plain(replace(declared, type=made.type), made.scope)
    levels: tuple[ast.Fact, ...] = tuple(fact for fact in declared.facts if isinstance(fact, ast.LevelFact))
    values: tuple[ast.Fact, ...] = tuple(fact for fact in declared.facts if not isinstance(fact, ast.LevelFact))
    first: tuple[ast.Fact, ...] = made.facts[0][0]
    more: list[_Facts] = [*made.facts[1:], (values, scope)]
    plain = replace(declared, type=made.type, facts=(*first, *levels), doc=declared.doc or made.doc)
    narrowings = tuple((_narrowing(facts), known) for facts, known in more if facts)
    return Plain(plain, made.scope, narrowings, made.name)


def narrowings_of(item: ast.Item, scope: Scope, problems: Problems) -> tuple[tuple[ast.Item, Scope], ...]:
    """Give what stands in the braces of an include without names of types."""
    if item.type is None:
        return ((item, scope),)
    made = spelled(item.type, scope, problems)
    if made.type is item.type:
        return ((item, scope),)
    typed = ast.Item((), made.type, (), None, None, None, (), item.span)
    inner = tuple((_narrowing(facts), known) for facts, known in made.facts if facts)
    return ((typed, made.scope), *inner, (replace(item, type=None), scope))


def _narrowing(facts: tuple[ast.Fact, ...]) -> ast.Item:
    return ast.Item((), None, facts, None, None, None, (), facts[0].span)


def _named(term: ast.TypeTerm, scope: Scope) -> ast.NamedType | None:
    found = scope.find(term.name.text)
    return found[0] if found is not None and isinstance(found[0], ast.NamedType) else None


def _inside(one: ast.NamedType, term: ast.TypeTerm, scope: Scope, problems: Problems, way: _Way) -> Spelled:
    """Give a named type spelled out, with all that it says."""
    span = term.name.span
    if any(one is passed for passed, _ in way):
        first = next(index for index, (passed, _) in enumerate(way) if passed is one)
        tell_circle(
            "SP221",
            [step for _, step in way[first:]],
            "is made of",
            "make one of them of a type of the language",
            problems,
        )
        return Spelled(anything(span), scope)
    if len(way) >= DEEPEST:
        tell_depth(way[0][0].name.text, way[0][0].name.span, "is made of", problems)
        return Spelled(anything(span), scope)
    home = scope.home(term.name.text)
    inner_name = one.type.terms[0].name.span
    inner = spelled(one.type, home, problems, (*way, (one, Step(one.name.text, inner_name))))
    return replace(inner, facts=(*inner.facts, (_no_levels(one, problems), home)))


def anything(span: Span) -> ast.Type:
    """Give the type that everything is of, for what has its diagnostic already."""
    return ast.Type((ast.TypeTerm(ast.Name("any", span), None, span),), span)


def _no_levels(one: ast.NamedType, problems: Problems) -> tuple[ast.Fact, ...]:
    """Give the facts of a named type but levels: whether an item is there is said of the item."""
    for fact in one.facts:
        if isinstance(fact, ast.LevelFact):
            problems.add(
                "SP223",
                fact.span,
                "a type says what a value is, not whether it is there",
                help="say it of the items that have this type",
            )
    return tuple(fact for fact in one.facts if not isinstance(fact, ast.LevelFact))


def _with_dims(inner: ast.TypeTerm, outer: ast.TypeTerm, problems: Problems) -> ast.TypeTerm:
    """Give a type with the brackets of its name, where it was used."""
    if outer.dims is None:
        return inner
    if inner.dims is not None:
        problems.add(
            "SP223",
            outer.span,
            f"`{outer.name.text}` has brackets already",
            others=(Label(inner.span, "here"),),
            help="leave them out in one of the two places",
        )
        return inner
    return replace(inner, dims=outer.dims)
