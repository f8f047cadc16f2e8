"""Filling: a fragment is copied with arguments in the place of its parameters.

Takes the items of a fragment and what stands for each parameter; gives the same items with constants, names and units
put in, and every span marked with what was put in and by which include, so that messages and texts show it.
"""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any

from specc.model.scope import BUILT_IN_TYPES
from specc.source import Given, Span
from specc.syntax import ast
from specc.syntax.expressions import Comparison, Const, Ref, RefPart

if TYPE_CHECKING:
    from collections.abc import Mapping

# Where a name stands that can be nothing else.
_ONLY_NAMES = frozenset({"name", "target", "subject", "reference"})
_SYMBOL = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_FACTOR = re.compile(r"[A-Za-z0-9)][^\[]*\Z")  # something of the same unit stands before
_PLAIN_UNIT = re.compile(r"[A-Za-z]+|")


def filled(fragment: ast.Fragment, arguments: Mapping[str, ast.Argument], call: Span, says: str) -> Filled:
    """Give the items of a fragment with arguments in them. `says`: what was given; empty when nothing really was."""
    items, kinds = fragment.items, {one.name.text: one.kind.text for one in fragment.parameters}
    looking = _Filling(arguments, kinds, None)
    looking.node(items)
    pieces = tuple((start, end, text) for (start, end), text in sorted(looking.pieces.items()))
    mark = Given(pieces if says else tuple((start, end, None) for start, end, _ in pieces), call, says)
    return Filled(_Filling(arguments, kinds, mark).node(items), frozenset(looking.spoken_of))


class Filled:
    """Items with arguments in them, and the names of the parameters that they spoke of."""

    __slots__ = ("items", "spoken_of")

    def __init__(self, items: tuple[ast.Node, ...], spoken_of: frozenset[str]) -> None:
        """Hold both."""
        self.items = items
        self.spoken_of = spoken_of


class _Filling:
    """One walk over a fragment: without a mark it only finds the places of the parameters."""

    def __init__(self, arguments: Mapping[str, ast.Argument], kinds: Mapping[str, str], mark: Given | None) -> None:
        self.arguments = arguments
        self.kinds = kinds
        self.mark = mark
        self.pieces: dict[tuple[int, int], str] = {}
        self.spoken_of: set[str] = set()

    def node(self, node: Any) -> Any:  # noqa: ANN401  every node of the tree, and what it holds
        """Give a node with the arguments in it."""
        match node:
            case Span():
                return replace(node, given=self.mark)
            case tuple():
                return tuple(self.node(one) for one in node if not self.is_unknown_unit(one))
            case ast.Argument(value=Ref() as value) if (given := self.given_for(value)) is not None:
                return replace(given, span=self.node(node.span))
            case Ref() if (given := self.given_for(node)) is not None and not isinstance(given.value, ast.Text):
                return replace(given.value, span=self.node(node.span))
            case RefPart(subscript=str() as name) if isinstance(number := self.constant(name), int):
                self.spoken_of.add(name)
                return replace(node, subscript=number, span=self.node(node.span))
            case ast.TypeTerm():
                return self.type_term(node)
            case ast.UnitFact():
                texts = tuple(ast.Text(self.unit(one.text, one.span), self.node(one.span)) for one in node.texts)
                return replace(node, texts=texts, reference=self.node(node.reference), span=self.node(node.span))
            case ast.WithinFact(unit=ast.Text() as unit):
                text = self.unit(unit.text, unit.span)
                return replace(
                    node, unit=ast.Text(text, self.node(unit.span)) if text else None, span=self.node(node.span)
                )
            case Const(unit=str() as unit):
                return replace(node, unit=self.unit(unit, node.span), span=self.node(node.span))
            case Comparison(tolerance_unit=str() as unit):
                text = self.unit(unit, node.span)
                return replace(self.parts(node), tolerance_unit=text or None)
            case ast.BitsFact():
                self.spoken_of.add(node.flags.text)
            case ast.FieldType(enum=ast.Name() as enum) if enum.text in self.arguments:
                self.note(enum.text, enum.span)
        return self.parts(node)

    def parts(self, node: Any) -> Any:  # noqa: ANN401  as above
        """Give a node whose parts have the arguments in them; where only a name can stand, one stays."""
        if not is_dataclass(node) or isinstance(node, type):
            return node
        made = {}
        for one in fields(node):
            value = getattr(node, one.name)
            bare = isinstance(value, Ref) and one.name in _ONLY_NAMES
            made[one.name] = self.parts(value) if bare else self.node(value)
            if bare and value.parts[0].name in self.arguments:
                self.note(value.parts[0].name, value.span)
        return replace(node, **made)

    def given_for(self, ref: Ref) -> ast.Argument | None:
        """Give what stands for a parameter, if a name is one; a name that the scope knows stays."""
        part = ref.parts[0]
        if len(ref.parts) > 1 or part.subscript is not None or part.quoted or ref.qualifier is not None:
            return None
        given = self.arguments.get(part.name)
        if part.name in self.arguments:
            self.note(part.name, ref.span)
        if given is None or (isinstance(given.value, Ref) and self.kinds[part.name] != "dimension"):
            return None
        return given

    def note(self, name: str, span: Span) -> None:
        """Remember the place of a parameter."""
        self.spoken_of.add(name)
        self.pieces[span.start, span.end] = self.arguments[name].span.text

    def constant(self, name: str) -> object:
        """Give the constant that stands for a parameter."""
        given = self.arguments.get(name)
        return given.value.value if given is not None and isinstance(given.value, Const) else None

    def type_term(self, node: ast.TypeTerm) -> ast.TypeTerm:
        """Give a type; a type of the language is put in by its word, others are found by the name of the parameter."""
        given = self.arguments.get(node.name.text)
        name = node.name
        if given is not None:
            self.note(name.text, name.span)
            if isinstance(given.value, Ref) and given.value.span.text in BUILT_IN_TYPES:
                name = replace(name, text=given.value.span.text)
            elif isinstance(given.value, Ref) and given.value.parts[0].name == "any":
                name = replace(name, text="any")
        name = replace(name, span=self.node(name.span))
        return ast.TypeTerm(name, self.node(node.dims), self.node(node.span), self.node(node.structure))

    def unit(self, text: str, span: Span) -> str:
        """Give a unit with units in the place of parameters; its stretch, or the last brackets in it."""
        raw = span.source.text[span.start : span.end]
        whole = _SYMBOL.fullmatch(text) is not None
        for match in _SYMBOL.finditer(raw, raw.rfind("[") + 1):
            put = self.unit_for(match, whole=whole)
            if put is not None:
                self.spoken_of.add(match.group())
                self.pieces[span.start + match.start(), span.start + match.end()] = put

        def put_in(match: re.Match[str]) -> str:
            return self.unit_for(match, whole=whole) or (
                "" if whole and match.group() in self.arguments else match.group()
            )

        return _SYMBOL.sub(put_in, text)

    def unit_for(self, symbol: re.Match[str], *, whole: bool) -> str | None:
        """Give the unit that stands for a parameter, in parentheses where it would not be one thing without."""
        given = self.arguments.get(symbol.group())
        if given is None or not isinstance(given.value, ast.Text):
            return None
        text = given.value.text
        leads = not _FACTOR.search(symbol.string[: symbol.start()]) and symbol.string[symbol.end() :][:1] not in {
            "*",
            "^",
        }
        return text if whole or leads or _PLAIN_UNIT.fullmatch(text) else f"({text})"

    def is_unknown_unit(self, node: object) -> bool:
        """Say whether a fact gives a unit of which nothing is known yet."""
        unknown = {
            name for name, one in self.arguments.items() if isinstance(one.value, ast.Text) and not one.value.text
        }
        if not isinstance(node, ast.UnitFact) or not unknown:
            return False
        symbols = {symbol for text in node.texts for symbol in _SYMBOL.findall(text.text)}
        self.spoken_of |= symbols & unknown
        return bool(symbols & unknown)
