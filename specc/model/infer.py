"""Typing: expressions as written become expressions that know what every name is, of what kind and in what unit.

Takes an expression and where it stands; gives its typed form, or None after a diagnostic. What may be absent is used
behind a guard: `exists A and A > 3`, an `if present`, or the condition of a `when`, where an absent item makes the
condition not hold.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from math import isinf
from typing import TYPE_CHECKING, Any, cast

from specc.model import choices, combos, comparing, functions, questions, structured
from specc.model import expressions as typed
from specc.model.families import spans_of
from specc.model.file_sizes import BYTE, SIZES
from specc.model.found import Found
from specc.model.guards import false_of, true_of
from specc.model.kinds import WORDS
from specc.model.statements import Statements
from specc.model.unit_rules import UnitRules
from specc.syntax import expressions as written

if TYPE_CHECKING:
    from collections.abc import Callable

    from specc.diagnostics.record import Fix, Problems
    from specc.model.context import Context
    from specc.model.lookup import Lookup
    from specc.model.units import Units
    from specc.model.value_types import TypeReader
    from specc.source import Place
    from specc.syntax import ast


class Typing:
    """Types the expressions of one product."""

    def __init__(
        self,
        lookup: Lookup,
        units: Units,
        problems: Problems,
        *,
        table_key: Callable[[ast.Combos, str], str],
        types: TypeReader | None = None,
        statements: Statements | None = None,
    ) -> None:
        """Remember where names and units are looked up, and which choices the product states."""
        self.table_key = table_key
        self.types = types
        self.lookup = lookup
        self.problems = problems
        self.units = UnitRules(units, problems)
        self.used_optional: list[typed.Expr] = []
        self.guard: Fix | None = None  # what guards the rule that is being typed
        self.statements = statements or Statements(self)
        self.makers: dict[type, Callable[[Any, Context], typed.Expr | None]] = {
            written.Const: lambda node, _: self.constant(node),
            written.Ref: self.name,
            written.Operation: self.operation,
            written.Comparison: self.comparison,
            written.InDomain: partial(questions.membership, self),
            written.MatchesPattern: partial(questions.matches, self),
            written.NullTest: partial(questions.null_test, self),
            written.FlagTest: partial(questions.flag_test, self),
            written.ExistsTest: partial(questions.exists, self),
            written.CallFunction: partial(functions.call, self),
            written.Choice: partial(choices.choice, self),
            written.TupleOf: self.stray,
            written.RowOf: self.stray,
        }

    def expression(self, node: written.Expr, context: Context) -> typed.Expr | None:
        """Give the typed form of an expression."""
        return self.makers[type(node)](node, context)

    def condition(self, node: written.Expr, context: Context) -> typed.Expr | None:
        """Give the typed form of something that must be true or false."""
        made = self.expression(node, context)
        if made is not None and made.kind not in {"bool", "any"}:
            self.problems.add(
                "SP301",
                node.span,
                f"this is {WORDS[made.kind]}, not a condition",
                help="compare it with something, or ask `exists`",
            )
            return None
        return made

    @staticmethod
    def head(node: written.Expr) -> tuple[str, Place]:
        """Give the text and the place that every typed node carries."""
        return " ".join(node.span.text.split()), node.span.place

    def stray(self, node: written.TupleOf | written.RowOf, _: Context) -> None:
        """Report several values where one is meant."""
        self.problems.add(
            "SP332",
            node.span,
            "several values stand where one is meant",
            help="compare them as a whole: `(A, B) == (1, 2)`, or ask `(A, B) in Table`",
        )

    # -------------------------------------------------------------------------------------------- leaves

    def constant(self, node: written.Const) -> typed.Literal_ | None:
        """Give a constant."""
        if (size := self.size(node)) is not None:
            return size
        if node.unit is not None and not self.units.known(node.unit, node.span):
            return None
        value = node.value
        if isinstance(value, float) and isinf(value):
            self.problems.add(
                "SP306", node.span, "this number is larger than a float can be", help="the largest is about 1.8e308"
            )
            return None
        kind: typed.ExprKind = "bool" if isinstance(value, bool) else "string" if isinstance(value, str) else "number"
        unit = None if kind != "number" else (node.unit or "")
        return typed.Literal_(kind, unit, *self.head(node), value)

    def size(self, node: written.Const) -> typed.Literal_ | None:
        """Give the size of a file in bytes, `500 [kB]`; None for what is none."""
        times = SIZES.get(node.unit or "")
        if times is None or not isinstance(node.value, int | float) or node.unit in self.units.units.defined:
            return None
        return typed.Literal_("number", BYTE, *self.head(node), node.value * times)

    def name(self, node: written.Ref, context: Context) -> typed.Expr | None:
        """Give what a name means, if it may be used here."""
        found = self.found(node, context)
        if found is None:
            return None
        made = found.node
        if found.draft is not None:
            self.units.declared[made] = found.draft.span.place
        if isinstance(made, typed.HdusRef):
            self.problems.add(
                "SP305",
                node.span,
                f"`{made.text}` is {'an HDU, not a value' if self.lookup.is_fits else 'no value by itself'}",
                help=f"name one of its items, or write `count({made.text})`",
            )
            return None
        if isinstance(made, typed.ColumnRef | typed.PixelsRef) and not self.whole_allowed(made, context):
            if any(one.is_object for one in self.lookup.product.find(made.hdu.label)):
                self.problems.add(
                    "SP305",
                    node.span,
                    f"`{made.text}` is many values, since it is an array, or leads through a list or a map",
                    help=f"say what of them is meant: `max({made.text})`, `all({made.text} > 0)`, `count({made.text})`",
                )
                return None
            what, each = ("column", "row") if isinstance(made, typed.ColumnRef) else ("image", "pixel")
            self.problems.add(
                "SP305",
                node.span,
                f"`{made.text}` is a whole {what} here",
                help=f"put the rule into `each {each} {{ }}`, or say what of it is meant: `max({made.text})`",
            )
            return None
        if isinstance(made, typed.KeywordRef) and made.hdu.relation == "every" and not context.aggregate:
            self.problems.add(
                "SP305",
                node.span,
                f"`{made.text}` is several values",
                help=f"say what of them is meant: `max({made.text})`",
            )
            return None
        if isinstance(made, typed.KeywordRef) and made.storage == "record":
            self.problems.add(
                "SP235",
                node.span,
                f"`{made.text}` is a record, and no value",
                help="say of its fields, where they are declared, what holds for them",
            )
            return None
        if isinstance(made, typed.KeywordRef) and made.storage == "commentary":
            self.problems.add(
                "SP236",
                node.span,
                f"`{made.text}` is commentary, of many lines and no value",
                help=f"ask `exists {made.text}`, or say `matches` where it is declared",
            )
            return None
        if context.texts and isinstance(made, typed.KeywordRef) and made.storage == "digits":
            return replace(made, kind="string", unit=None)
        return made

    def found(self, node: written.Ref, context: Context) -> Found | None:
        """Give what a name means; report it when it may be absent and nothing guards it."""
        told = structured.part(self, node, context)
        found = Found(told[0], key=told[1], optional=told[2]) if told is not None else None
        found = found or self.spanned(self.lookup.find(node, context), context)
        if (
            found is None
            or not found.optional
            or found.key in context.known
            or found.key.split("/")[0] in context.known
            or self.statements.prove(found.key, context)
            or self.statements.prove(found.key.split("/")[0], context)
        ):
            return found
        if context.lenient or self.lookup.free:
            self.used_optional.append(found.node)
            return found
        self.problems.add(
            "SP302",
            node.span,
            f"`{node.span.text}` may be absent",
            help=f"say what then: add `if present`, or write `exists {found.absent or node.span.text} and ...`",
            fix=self.guard,
        )
        return None

    def spanned(self, found: Found | None, context: Context) -> Found | None:
        """Give what a name means; of a whole family, with the numbers that its names run over."""
        if found is None or not isinstance(found.node, typed.KeywordRef) or not found.node.every:
            return found
        if found.draft is not None:
            single = replace(context, aggregate=False, several=False, lenient=True)
            spans = spans_of(found.draft, lambda end: self.expression(end, single))
            found.node = replace(found.node, spans=spans)
        return found

    @staticmethod
    def whole_allowed(made: typed.ColumnRef | typed.PixelsRef, context: Context) -> bool:
        """Say whether a column or an image may stand here by itself."""
        if context.aggregate:
            return True
        return context.mode == ("row" if isinstance(made, typed.ColumnRef) else "pixel")

    # -------------------------------------------------------------------------------------------- operators

    def operation(self, node: written.Operation, context: Context) -> typed.Expr | None:
        """Give arithmetic or logic."""
        if node.operator in {"and", "or", "not", "implies"}:
            return self.logic(node, context)
        operands = [self.expression(one, context) for one in node.operands]
        if any(one is None for one in operands):
            return None
        left, *rest = cast("list[typed.Expr]", operands)
        right = rest[0] if rest else None
        if left.kind == "instant" and right is not None and right.kind in {"instant", "number"}:
            return self.instants(node, left, right)
        for one, source in zip(operands, node.operands, strict=True):
            if (
                one is not None
                and one.kind not in {"number", "any"}
                and not (node.operator == "+" and one.kind == "string")
            ):
                self.problems.add(
                    "SP301",
                    source.span,
                    f"`{node.operator.replace('negate', '-')}` takes numbers; this is {WORDS[one.kind]}",
                    help="`int(X)` and `float(X)` read a number from a text, `mjd(X)` from a date",
                )
                return None
        return self.arithmetic(node, left, right)

    def arithmetic(self, node: written.Operation, left: typed.Expr, right: typed.Expr | None) -> typed.Expr | None:
        """Give arithmetic on numbers, with its unit; `+` joins texts."""
        operator = cast("Any", node.operator)
        if left.kind == "string" or (right is not None and right.kind == "string"):
            if right is None or left.kind != "string" or right.kind != "string":
                self.problems.add(
                    "SP301",
                    node.span,
                    "`+` joins two texts or adds two numbers, not one of each",
                    help="`int(X)` and `float(X)` read a number from a text",
                )
                return None
            return typed.Arithmetic("string", None, *self.head(node), operator, left, right)
        unit: str | None
        if node.operator in {"+", "-", "%"} and right is not None:
            pair = self.units.agree(node, left, right)
            if pair is None:
                return None
            left, right, unit = pair
        elif node.operator == "negate" or right is None:
            unit = left.unit
        elif node.operator == "**":
            exponent = right.value if isinstance(right, typed.Literal_) and isinstance(right.value, int) else 1
            unit = self.units.units.power(left.unit, exponent)
        else:
            unit = self.units.units.product(left.unit, right.unit, -1 if node.operator == "/" else 1)
        return typed.Arithmetic("number", unit, *self.head(node), operator, left, right)

    def instants(self, node: written.Operation, left: typed.Expr, right: typed.Expr) -> typed.Expr | None:
        """Give the difference of two instants, in seconds, or an instant moved by a time."""
        if node.operator == "-" and right.kind == "instant":
            return typed.Arithmetic("number", "s", *self.head(node), "-", left, right)
        if node.operator in {"+", "-"} and right.kind == "number":
            seconds = self.units.convert(right, "s", node.operands[1].span)
            if seconds is None:
                return None
            return typed.Arithmetic("instant", None, *self.head(node), cast("Any", node.operator), left, seconds)
        self.problems.add(
            "SP301",
            node.span,
            f"`{node.operator}` has no meaning for dates and times",
            help="`A - B` is the time between two dates, `A + 5 [s]` a later one, `datetime(A, B)` a day with its time",
        )
        return None

    def comparison(self, node: written.Comparison, context: Context) -> typed.Expr | None:
        """Give a comparison of single values, or of several with as many."""
        several = any(isinstance(one, written.TupleOf) for one in (node.left, node.right))
        return (combos.comparison if several else comparing.pair)(self, node, context)

    def logic(self, node: written.Operation, context: Context) -> typed.Expr | None:
        """Give logic; what the left side proves to be there, the right side may use."""
        left = self.condition(node.operands[0], context)
        if len(node.operands) == 1:
            return left and typed.Logic("bool", None, *self.head(node), "not", left, None)
        proves = false_of if node.operator == "or" else true_of
        known = context.known | proves(left) if left is not None else context.known
        right = self.condition(node.operands[1], replace(context, known=known))
        if left is None or right is None:
            return None
        return typed.Logic("bool", None, *self.head(node), cast("Any", node.operator), left, right)
