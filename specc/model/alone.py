"""Declarations that are judged by themselves, whoever uses them: fragments, named types, vocabularies.

Takes one of them and a function that makes a product's model; puts it into the smallest product that has it. What FITS
cannot hold is no fault of a type or a term, which may be meant for another format: it is told where they are used.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from specc.diagnostics.record import Problems
from specc.model import together
from specc.model.descriptions import prose_of
from specc.model.registry import Registry
from specc.model.spec import FormatName, NamedType, Term, Vocabulary
from specc.model.vocabularies import FORMATS, check_vocabulary
from specc.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Callable

    from specc.model.scope import Scope
    from specc.model.spec import Column, Product
    from specc.source import Span

    Judge = Callable[[ast.Product, Scope, Registry, Problems], Product | None]

# What FITS cannot hold, and what a column cannot: a type or a term may be meant for a keyword.
_OF_FITS = ("SP4", "SP234", "SP622")
_NO_FACTS: tuple[ast.Fact, ...] = ()


def _hdu(kind: ast.HduKind, label: str, items: tuple[ast.Node, ...], span: Span) -> ast.Hdu:
    name = ast.ItemName(label, "plain", optional=False, quoted=False, span=span)
    return ast.Hdu(kind, name, None, None, _NO_FACTS, None, None, items, span)


def _product(name: ast.Name, items: tuple[ast.Node, ...], form: str = "fits") -> ast.Product:
    return ast.Product(name, ast.Name(form, name.span), None, None, items, name.span)


def _columns(items: tuple[ast.Node, ...], span: Span) -> ast.Hdu:
    return _hdu("table", "TABLE", (ast.Columns(in_order=False, open=False, items=items, span=span),), span)


def fragment_alone(fragment: ast.Fragment, scope: Scope, judge: Judge, problems: Problems) -> None:
    """Report what is wrong in a fragment whoever includes it; names it leaves free are settled there."""
    span = fragment.name.span
    include = ast.Include(fragment.name, (), optional=False, narrowings=(), span=span)
    items: tuple[ast.Node, ...] = (_hdu("primary", "PRIMARY", (), span),)
    form = "asdf" if fragment.kind == "tree" else "fits"  # of all formats that have trees, ASDF holds most
    if fragment.kind == "header":
        items = (*items, _hdu("table", "TABLE", (include,), span))
    elif fragment.kind == "columns" and together.is_in(fragment.items):
        form = "ecsv"  # which alone says what fields are together
        items = (ast.Columns(in_order=False, open=False, items=(include,), span=span),)
    elif fragment.kind == "columns":
        items = (*items, _columns((include,), span))
    elif fragment.kind == "hdus":
        items = (include,)
    elif fragment.kind == "tree":
        items = (_hdu("object", "tree", (include,), span),)
    found = Problems()
    judge(_product(fragment.name, items, form), scope, Registry(), found)
    if fragment.kind == "columns" and form != "ecsv" and any(one.severity == "error" for one in found.found):
        # It may be meant for text tables, of which ECSV holds most: dates are no columns of FITS.
        rows = ast.Columns(in_order=False, open=False, items=(include,), span=span)
        of_text = Problems()
        judge(_product(fragment.name, (rows,), "ecsv"), scope, Registry(), of_text)
        if not any(one.severity == "error" for one in of_text.found):
            found = of_text
    # Of flags that are given nothing is known yet, not even their names.
    open_flags = any(one.kind.text == "flags" for one in fragment.parameters)
    # Whether the objects that include a tree lie in a list, and an order has a meaning there, is known of them alone.
    unknown = {code for code, so in (("SP308", open_flags), ("SP328", fragment.kind == "tree")) if so}
    problems.extend(one for one in found.found if one.code not in unknown)


@dataclass(frozen=True, slots=True)
class Alone:
    """Makes the models of named types and vocabularies."""

    judge: Judge
    registry: Registry
    problems: Problems

    def named_type(self, key: str, one: ast.NamedType, scope: Scope) -> NamedType | None:
        """Give a named type: what a column of it would be."""
        term = ast.TypeTerm(one.name, None, one.name.span)
        type_ = ast.Type((term,), one.name.span)
        name = ast.ItemName(one.name.text, "plain", optional=False, quoted=False, span=one.name.span)
        item = ast.Item((name,), type_, (), None, None, None, (), one.name.span)
        columns = self.columns(one.name, (item,), scope)
        if not columns:
            return None
        (column,) = columns
        return NamedType(
            one.name.text, key, column.facts, column.shape, column.doc, prose_of(one.prose), one.name.span.place
        )

    def vocabulary(self, key: str, one: ast.Vocabulary, scope: Scope, only: set[str] | None) -> Vocabulary | None:
        """Give a vocabulary: what columns of its terms would be. `only`: the terms that are meant; None for all."""
        formats = {name.text: term.formats for term in one.terms for name in term.item.names}
        sections: dict[str, str] = {}
        title = ""
        for item in one.items:
            if isinstance(item, ast.Section):
                title = item.title.text
            else:
                sections |= {name.text: title for name in item.item.names}
        names = tuple(replace(name, optional=False) for term in one.terms for name in term.item.names)
        names = tuple({name.text: name for name in names if only is None or name.text in only}.values())
        use = ast.Use(one.name, names, (), one.name.span)
        columns = self.columns(one.name, (use,) if names else (), scope)
        if columns is None:
            return None
        terms = tuple(_term(column, formats.get(column.name, ()), sections.get(column.name, "")) for column in columns)
        return Vocabulary(one.name.text, key, scope.tree.name.text, terms, prose_of(one.prose), one.name.span.place)

    def columns(self, name: ast.Name, items: tuple[ast.Node, ...], scope: Scope) -> tuple[Column, ...] | None:
        """Give the columns of a table that has these; None when they have mistakes."""
        found = Problems()
        product = _product(name, (_hdu("primary", "PRIMARY", (), name.span), _columns(items, name.span)))
        made = self.judge(product, scope, self.registry, found)
        told = {"SP229"} if any(one.code == "SP229" for one in self.problems.found) else set()
        meant = [each for each in found.found if not each.code.startswith(_OF_FITS)]
        refused = [one.span for one in self.problems.found if one.code == "SP224"]
        new = [each for each in meant if not any(_inside(each.span, span) for span in refused)]
        self.problems.extend(each for each in new if each.code not in told)
        if made is None or any(each.severity == "error" for each in meant):
            return None
        return tuple(column for hdu in made.hdus if hasattr(hdu, "columns") for column in hdu.columns)

    def settled(self, tree: ast.Spec, scope: Scope) -> tuple[tuple[NamedType, ...], tuple[Vocabulary, ...]]:
        """Give the types and vocabularies that a spec declares, and those that its products use."""
        for one in tree.declarations:
            if isinstance(one, ast.NamedType) and scope.own.get(one.name.text) is one:
                self.registry.type_key(one.name.text, scope)
            elif isinstance(one, ast.Vocabulary) and scope.own.get(one.name.text) is one:
                check_vocabulary(one, self.problems)
                self.registry.vocabulary_key(one.name.text, scope)
        used = {key: set(names) for key, names in self.registry.used.items()}
        vocabularies = [
            self.vocabulary(
                key,
                one,
                self.registry.homes[f"vocabulary {key}"],
                None if any(one is own for own in scope.own.values()) else used[key],
            )
            for key, one in list(self.registry.vocabularies.items())
        ]
        types: dict[str, NamedType | None] = {}
        while waiting := [key for key in self.registry.types if key not in types]:
            for key in waiting:
                one = self.registry.types[key]
                types[key] = self.named_type(key, one, self.registry.homes[f"type {key}"])
        return (
            tuple(one for one in types.values() if one is not None),
            tuple(one for one in vocabularies if one is not None),
        )


def _inside(one: Span, other: Span) -> bool:
    """Say whether a piece of text is part of another: what is said of it, then, was said of the whole."""
    return one.source is other.source and other.start <= one.start and one.end <= other.end


def _term(column: Column, formats: tuple[ast.FormatName, ...], section: str) -> Term:
    return Term(
        column.name,
        column.family,
        column.facts,
        column.shape,
        tuple(FormatName(known, one.path.text) for one in formats for known in FORMATS if one.format.text == known),
        section,
        column.doc,
        column.description,
        column.place,
    )
