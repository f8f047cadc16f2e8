"""Lowering of expressions: Lark's trees become the nodes of `specc.syntax.expressions`.

Takes trees of the grammar's expression rules; gives frozen nodes with spans. Decides nothing about meaning.
"""

from __future__ import annotations

import re
from functools import reduce
from typing import TYPE_CHECKING, Literal, cast

from lark import Token, Tree

from specc.source import Source, Span
from specc.syntax.expressions import (
    CallFunction,
    Cell,
    Choice,
    Comparison,
    Const,
    ExistsTest,
    Expr,
    FlagTest,
    InDomain,
    MatchesPattern,
    NullTest,
    Operation,
    Ref,
    RefPart,
    RowOf,
    TupleOf,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from specc.syntax.expressions import ChoiceWord

Branch = Tree[Token]
DomainParts = tuple[
    Literal["set", "interval", "range", "name"], tuple[Expr, ...], Expr | None, Expr | None, bool, bool, Ref | None
]

_ESCAPE = re.compile(r"\\(.)")


def unquote(token: str) -> str:
    """Give the text between quotes; a backslash keeps the character after it."""
    return _ESCAPE.sub(r"\1", token[1:-1])


class ExpressionLowering:
    """Makes nodes from the trees of one source."""

    def __init__(self, source: Source) -> None:
        """Remember whose text it is."""
        self.source = source
        self.makers: dict[str, Callable[[Branch], Expr]] = {
            "string": self.constant,
            "int": self.constant,
            "float": self.constant,
            "true": self.constant,
            "false": self.constant,
            "negative_int": self.constant,
            "quantity": self.quantity,
            "ref": self.ref,
            "given": self.given,
            "call": self.call,
            "implies": lambda tree: self.operation("implies", tree),
            "either": lambda tree: self.operation("or", tree),
            "both": lambda tree: self.operation("and", tree),
            "negation": lambda tree: self.operation("not", tree),
            "negative": lambda tree: self.operation("negate", tree),
            "power": self.power,
            "sum": self.infix,
            "product_": self.infix,
            "compare": self.compare,
            "membership": lambda tree: self.membership(tree, negated=False),
            "non_membership": lambda tree: self.membership(tree, negated=True),
            "matches": self.matches,
            "is_null": lambda tree: NullTest(self.expression(tree.children[0]), self.span(tree)),
            "has": self.has,
            "exists": self.exists,
            "choice": self.choice,
            "tuple_": lambda tree: TupleOf(self.all_of(tree), self.span(tree)),
            "set_row": self.row_of,
        }

    def span(self, node: Branch | Token) -> Span:
        """Give the stretch of a tree or a token, as far as it is in the text: of an open block, the end is not."""
        where = node if isinstance(node, Token) else node.meta
        start, end = getattr(where, "start_pos", None), getattr(where, "end_pos", None)
        there = len(self.source.text)
        start = min(start or 0, there)
        return Span(self.source, start, start if end is None else min(end, there))

    def expression(self, node: Branch | Token) -> Expr:
        """Give the node of any expression tree."""
        tree = cast("Branch", node)
        return self.makers[str(tree.data)](tree)

    def all_of(self, tree: Branch) -> tuple[Expr, ...]:
        """Give the nodes of every branch."""
        return tuple(self.expression(branch) for branch in branches(tree))

    def constant(self, tree: Branch) -> Const:
        """Give a text, a number or a truth value."""
        kind, span = str(tree.data), self.span(tree)
        if kind in {"true", "false"}:
            return Const(kind == "true", None, span)
        text = str(tree.children[-1])
        if kind == "string":
            return Const(unquote(text), None, span)
        if kind == "negative_int":
            return Const(-int(text), None, span)
        return Const(float(text) if kind == "float" else int(text), None, span)

    def number(self, tree: Branch) -> tuple[int | float, Span]:
        """Give a number and its place; a `negative` branch is minus what it holds."""
        if tree.data == "negative":
            value, _ = self.number(branches(tree)[0])
            return -value, self.span(tree)
        constant = self.constant(tree)
        return cast("int | float", constant.value), constant.span

    def quantity(self, tree: Branch) -> Const:
        """Give `5 [s]`."""
        number, unit = tree.children
        value, _ = self.number(cast("Branch", number))
        return Const(value, str(unit)[1:-1].strip(), self.span(tree))

    def ref(self, tree: Branch) -> Ref:
        """Give a dotted name."""
        qualifier: Literal["keyword", "column"] | None = None
        for token in tokens(tree):
            if token.type in {"KEYWORD_REF", "COLUMN_REF"}:
                qualifier = "keyword" if token.type == "KEYWORD_REF" else "column"
        parts = tuple(self.ref_part(part) for part in branches(tree) if part.data == "ref_part")
        return Ref(parts, qualifier, self.span(tree))

    def given(self, tree: Branch) -> Ref:
        """Give a name that stands for a constant: a parameter, or one of the letters that a loop runs over."""
        word = tokens(tree)[0]
        return Ref((RefPart(str(word), None, quoted=False, span=self.span(word)),), None, self.span(tree))

    def ref_part(self, tree: Branch) -> RefPart:
        """Give one part and its subscript."""
        word = tokens(tree)[0]
        quoted = word.type == "BACKQUOTED"
        subscript: int | str | None = None
        for branch in branches(tree):
            token = tokens(branch)[0]
            subscript = int(token) if token.type == "INT" else str(token)
        return RefPart(str(word)[1:-1] if quoted else str(word), subscript, quoted, self.span(tree))

    def call(self, tree: Branch) -> CallFunction:
        """Give a function and its arguments."""
        name = tokens(tree)[0]
        return CallFunction(str(name), self.all_of(tree), self.span(name), self.span(tree))

    def choice(self, tree: Branch) -> Choice:
        """Give `exactly_one(A, (B, C))`."""
        word = tokens(tree)[0]
        return Choice(cast("ChoiceWord", str(word)), self.all_of(tree), self.span(word), self.span(tree))

    def exists(self, tree: Branch) -> Expr:
        """Give `exists A`; of `exists (A, B)`, that each of them does."""
        tests: list[Expr] = [ExistsTest(self.ref(branch), self.span(branch)) for branch in branches(tree)]
        if len(tests) == 1:
            return ExistsTest(self.ref(branches(tree)[0]), self.span(tree))
        return reduce(lambda left, right: Operation("and", (left, right), self.span(tree)), tests)

    def row_of(self, tree: Branch) -> RowOf:
        """Give a row of values."""
        cells = tuple(Cell(self.all_of(branch), self.span(branch)) for branch in branches(tree))
        return RowOf(cells, self.span(tree))

    def operation(self, operator: str, tree: Branch) -> Operation:
        """Give an operator whose operands are the branches."""
        return Operation(operator, self.all_of(tree), self.span(tree))

    def infix(self, tree: Branch) -> Operation:
        """Give `a + b`: the operator is the token between."""
        return Operation(str(tokens(tree)[0]), self.all_of(tree), self.span(tree))

    def power(self, tree: Branch) -> Operation:
        """Give `a ** 2`."""
        exponent = tokens(tree)[-1]
        right = Const(int(exponent), None, self.span(exponent))
        return Operation("**", (*self.all_of(tree), right), self.span(tree))

    def compare(self, tree: Branch) -> Comparison:
        """Give a comparison and its tolerance."""
        left, operator, right, *rest = branches(tree)
        tolerance, unit, relative, place = None, None, False, None
        if rest:
            tolerance, unit_token, relative = self.within(rest[0])
            unit = str(unit_token)[1:-1].strip() if unit_token is not None else None
            place = self.span(rest[0] if unit_token is None else unit_token)
        return Comparison(
            str(tokens(operator)[0]),
            self.expression(left),
            self.expression(right),
            tolerance,
            unit,
            relative,
            place,
            self.span(tree),
        )

    def within(self, tree: Branch) -> tuple[float, Token | None, bool]:
        """Give the number of a tolerance, its unit, and whether it is relative."""
        value, _ = self.number(branches(tree)[0])
        unit = next((token for token in tokens(tree) if token.type == "BRACKETED"), None)
        relative = any(token.type == "RELATIVE" for token in tokens(tree))
        return float(value), unit, relative

    def membership(self, tree: Branch, *, negated: bool) -> InDomain:
        """Give `a in ...`."""
        item, domain = branches(tree)
        return InDomain(self.expression(item), *self.domain_parts(domain), negated, self.span(tree))

    def domain_parts(self, tree: Branch) -> DomainParts:
        """Give what follows `in`: kind, values, low, high, low open, high open, name."""
        inner = branches(tree)[0] if tree.data == "domain" else tree
        if inner.data == "set":
            return "set", self.all_of(inner), None, None, False, False, None
        if inner.data == "interval":
            low, high = self.all_of(inner)
            brackets = tokens(inner)
            return "interval", (), low, high, brackets[0].type == "LPAR", brackets[-1].type == "RPAR", None
        if inner.data == "range":
            ends = self.all_of(inner)
            return "range", (), ends[0], ends[1] if len(ends) > 1 else None, False, False, None
        return "name", (), None, None, False, False, self.ref(inner)

    def matches(self, tree: Branch) -> MatchesPattern:
        """Give `a matches /re/`."""
        pattern = tokens(tree)[-1]
        item = self.expression(branches(tree)[0])
        return MatchesPattern(item, regex_text(pattern), self.span(pattern), self.span(tree))

    def has(self, tree: Branch) -> FlagTest:
        """Give `a has flag`."""
        flag = tokens(tree)[-1]
        return FlagTest(self.expression(branches(tree)[0]), str(flag), self.span(flag), self.span(tree))


def regex_text(token: str) -> str:
    """Give a regular expression without its slashes."""
    return str(token)[1:-1].replace("\\/", "/")


def branches(tree: Branch) -> list[Branch]:
    """Give the children that are trees."""
    return [child for child in tree.children if isinstance(child, Tree)]


def tokens(tree: Branch) -> list[Token]:
    """Give the children that are tokens."""
    return [child for child in tree.children if isinstance(child, Token)]
