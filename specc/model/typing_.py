"""Typing: expressions as written become expressions that know what every name is, of what kind and in what unit.

Takes an expression and where it stands; gives its typed form, or None after a diagnostic. What may be absent is used
behind a guard: `exists A and A > 3`, an `if present`, or the condition of a `when`, where an absent item makes the
condition not hold.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from specc.diagnostics.suggest import did_you_mean
from specc.model import expressions as typed
from specc.model.guards import false_of, true_of
from specc.model.instants import is_instant
from specc.model.unit_rules import UnitRules
from specc.syntax import ast
from specc.syntax import expressions as written

if TYPE_CHECKING:
    from collections.abc import Callable

    from specc.diagnostics.record import Problems
    from specc.model.lookup import Context, Found, Lookup
    from specc.model.scope import Scope
    from specc.model.units import Units

_WORDS = {
    "bool": "a condition", "number": "a number", "string": "a text", "instant": "a date or time", "complex": "a complex number",  # noqa: E501  a table
    "any": "a value",
}  # fmt: skip


class Typing:
    """Types the expressions of one product."""

    def __init__(self, lookup: Lookup, units: Units, problems: Problems) -> None:
        """Remember where names and units are looked up."""
        self.lookup = lookup
        self.problems = problems
        self.units = UnitRules(units, problems)
        self.used_optional: list[typed.Expr] = []
        self.makers: dict[type, Callable[[Any, Context], typed.Expr | None]] = {
            written.Const: self.constant,
            written.Ref: self.name,
            written.Operation: self.operation,
            written.Comparison: self.comparison,
            written.InDomain: self.membership,
            written.MatchesPattern: self.matches,
            written.NullTest: self.null_test,
            written.FlagTest: self.flag_test,
            written.ExistsTest: self.exists,
            written.CallFunction: self.call,
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
                f"this is {_WORDS[made.kind]}, not a condition",
                help="compare it with something, or ask `exists`",
            )
            return None
        return made

    @staticmethod
    def head(node: written.Expr) -> tuple[str, Any]:
        """Give the text and the place that every typed node carries."""
        return " ".join(node.span.text.split()), node.span.place

    # -------------------------------------------------------------------------------------------- leaves

    def constant(self, node: written.Const, context: Context) -> typed.Expr | None:
        """Give a constant."""
        del context
        if node.unit is not None and not self.units.known(node.unit, node.span):
            return None
        value = node.value
        kind: typed.ExprKind = "bool" if isinstance(value, bool) else "string" if isinstance(value, str) else "number"
        unit = None if kind != "number" else (node.unit or "")
        return typed.Literal_(kind, unit, *self.head(node), value)

    def name(self, node: written.Ref, context: Context) -> typed.Expr | None:
        """Give what a name means, if it may be used here."""
        found = self.found(node, context)
        if found is None:
            return None
        made = found.node
        if isinstance(made, typed.HdusRef):
            self.problems.add(
                "SP305",
                node.span,
                f"`{made.text}` is an HDU, not a value",
                help=f"name one of its items, or write `count({made.text})`",
            )
            return None
        if isinstance(made, typed.ColumnRef | typed.PixelsRef) and not self.whole_allowed(made, context):
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
        return made

    def found(self, node: written.Ref, context: Context) -> Found | None:
        """Give what a name means; report it when it may be absent and nothing guards it."""
        found = self.lookup.find(node, context)
        if (
            found is None
            or not found.optional
            or found.key in context.known
            or found.key.split("/")[0] in context.known
        ):
            return found
        if context.lenient or self.lookup.free:
            self.used_optional.append(found.node)
            return found
        self.problems.add(
            "SP302",
            node.span,
            f"`{node.span.text}` may be absent",
            help=f"say what then: add `if present`, or write `exists {node.span.text} and ...`",
        )
        return None

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
        made = self.instants(node, left, right)
        if made is not None:
            return made
        for one, source in zip(operands, node.operands, strict=True):
            if (
                one is not None
                and one.kind not in {"number", "any"}
                and not (node.operator == "+" and one.kind == "string")
            ):
                self.problems.add(
                    "SP301",
                    source.span,
                    f"`{node.operator.replace('negate', '-')}` takes numbers; this is {_WORDS[one.kind]}",
                )
                return None
        return self.arithmetic(node, left, right)

    def arithmetic(self, node: written.Operation, left: typed.Expr, right: typed.Expr | None) -> typed.Expr | None:
        """Give arithmetic on numbers, with its unit; `+` joins texts."""
        operator = cast("Any", node.operator)
        if left.kind == "string" or (right is not None and right.kind == "string"):
            if right is None or left.kind != "string" or right.kind != "string":
                self.problems.add("SP301", node.span, "`+` joins two texts or adds two numbers, not one of each")
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

    def instants(self, node: written.Operation, left: typed.Expr, right: typed.Expr | None) -> typed.Expr | None:
        """Give the difference of two instants, in seconds, or an instant moved by a time."""
        if right is None or left.kind != "instant":
            return None
        if node.operator == "-" and right.kind == "instant":
            return typed.Arithmetic("number", "s", *self.head(node), "-", left, right)
        if node.operator in {"+", "-"} and right.kind == "number":
            seconds = self.units.convert(right, "s", node.operands[1].span)
            if seconds is None:
                return None
            return typed.Arithmetic("instant", None, *self.head(node), cast("Any", node.operator), left, seconds)
        return None

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

    def comparison(self, node: written.Comparison, context: Context) -> typed.Expr | None:
        """Give a comparison of two things of one kind."""
        left, right = self.expression(node.left, context), self.expression(node.right, context)
        if left is None or right is None:
            return None
        left, right = self.as_instants(left, right)
        for literal, item, span in ((left, right, node.left.span), (right, left, node.right.span)):
            if isinstance(literal, typed.Literal_) and not self.value_possible(literal, item, span):
                return None
        if left.kind != right.kind and "any" not in {left.kind, right.kind}:
            self.problems.add(
                "SP301",
                node.span,
                f"{_WORDS[left.kind]} is compared with {_WORDS[right.kind]}",
                help=self.kind_help(left, right),
            )
            return None
        if left.kind in {"bool", "complex"} and node.operator not in {"==", "!="}:
            self.problems.add("SP301", node.span, f"`{node.operator}` has no meaning between {_WORDS[left.kind]}s")
            return None
        if left.kind == "number" and right.kind == "number":
            pair = self.units.agree(node, left, right)
            if pair is None:
                return None
            left, right, _ = pair
        tolerance = self.tolerance(node, left)
        if tolerance is None and node.tolerance is not None:
            return None
        self.exactness(node, left, right)
        return typed.Compare(
            "bool", None, *self.head(node), cast("Any", node.operator), left, right, tolerance, node.relative
        )

    @staticmethod
    def kind_help(left: typed.Expr, right: typed.Expr) -> str:
        """Give what helps when kinds differ."""
        kinds = {left.kind, right.kind}
        if kinds == {"number", "string"}:
            return "a number in quotes is a text; `int(X)` and `float(X)` read a number from a text"
        if kinds == {"instant", "string"}:
            return 'a date is written "2004-02-29T12:00:00"'
        return ""

    @staticmethod
    def as_instants(left: typed.Expr, right: typed.Expr) -> tuple[typed.Expr, typed.Expr]:
        """Take a text that is a date, where a date is compared, as the date."""

        def instant(literal: typed.Expr, other: typed.Expr) -> typed.Expr:
            dated = isinstance(literal, typed.Literal_) and isinstance(literal.value, str) and is_instant(literal.value)
            return replace(literal, kind="instant") if dated and other.kind == "instant" else literal

        return instant(left, right), instant(right, left)

    def tolerance(self, node: written.Comparison, left: typed.Expr) -> float | None:
        """Give the tolerance in the unit of the left side (seconds between instants)."""
        if node.tolerance is None or node.tolerance_unit is None:
            return node.tolerance
        if not self.units.known(node.tolerance_unit, node.span):
            return None
        unit = "s" if left.kind == "instant" else left.unit
        if unit is None:
            return node.tolerance
        factor = self.units.units.factor(node.tolerance_unit, unit)
        if factor is None:
            self.problems.add(
                "SP304", node.span, f"a tolerance in {node.tolerance_unit} does not fit values in {unit or 'no unit'}"
            )
            return None
        return node.tolerance * factor

    def exactness(self, node: written.Comparison, left: typed.Expr, right: typed.Expr) -> None:
        """Warn of a computed float that must be exactly something."""
        computed = any(isinstance(one, typed.Arithmetic | typed.Convert) for one in (left, right))
        if (
            node.operator == "=="
            and computed
            and node.tolerance is None
            and left.kind == "number"
            and self.has_float(left, right)
        ):
            self.problems.add(
                "SP309",
                node.span,
                "a computed float is rarely exactly equal",
                help="say how near it must be: `within 1e-6 relative`, or `within 0.01 [s]`",
            )

    def has_float(self, *nodes: typed.Expr | None) -> bool:
        """Say whether a float takes part."""
        for node in nodes:
            if isinstance(node, typed.KeywordRef | typed.ColumnRef) and node.storage.startswith("float"):
                return True
            if isinstance(node, typed.Arithmetic) and (node.operator == "/" or self.has_float(node.left, node.right)):
                return True
            if isinstance(node, typed.Convert):
                return True
        return False

    def value_possible(self, literal: typed.Literal_, item: typed.Expr, span: Any) -> bool:  # noqa: ANN401  any node, or a thing of astropy
        """Report a text that a keyword of closed values can never be."""
        if not isinstance(item, typed.KeywordRef | typed.ColumnRef) or not isinstance(literal.value, str):
            return True
        values = self.values_of(item)
        if values and literal.value not in values:
            texts = [str(value) for value in values]
            self.problems.add(
                "SP306",
                span,
                f'`{item.text}` is never "{literal.value}"',
                help=did_you_mean(literal.value, texts)
                or "its values are " + ", ".join(f'"{one}"' for one in texts[:12]),
            )
            return False
        return True

    def values_of(self, item: typed.Expr) -> tuple[Any, ...]:
        """Give the values of a keyword or column whose values are closed."""
        if not isinstance(item, typed.KeywordRef | typed.ColumnRef):
            return ()
        values: list[Any] = []
        for hdu in self.lookup.product.find(item.hdu.label):
            for draft in (*hdu.keywords, *hdu.columns):
                if draft.name == item.name:
                    closed = self.closed_values(draft)
                    if not closed:  # under one condition at least it may be anything
                        return ()
                    values += closed
        return tuple(dict.fromkeys(values))

    def closed_values(self, draft: Any) -> tuple[Any, ...]:  # noqa: ANN401  any node, or a thing of astropy
        """Give the values that a draft's closed enum or its set of texts names."""
        facts = [*draft.declaration.facts, *(fact for narrowing, _ in draft.narrowings for fact in narrowing.facts)]
        for fact in reversed(facts):  # the narrowest comes last
            if isinstance(fact, ast.InFact) and fact.domain.kind == "set":
                return tuple(v.value for v in fact.domain.values if isinstance(v, written.Const))
            if isinstance(fact, ast.FixedFact) and isinstance(fact.value, written.Const):
                return (fact.value.value,)
        term = draft.declaration.type.terms[0] if draft.declaration.type else None
        found = draft.scope.find(term.name.text) if term is not None else None
        if found and isinstance(found[0], ast.Enum):
            enum = found[0]
            return (
                ()
                if enum.open or enum.ignore_case
                else tuple(v.value.value for v in enum.values if isinstance(v.value, written.Const))
            )
        return ()

    # -------------------------------------------------------------------------------------------- tests

    def membership(self, node: written.InDomain, context: Context) -> typed.Expr | None:
        """Give `a in ...`."""
        item = self.expression(node.item, context)
        if item is None:
            return None
        if node.kind == "set":
            return self.in_values(node, item, node.values)
        if node.kind == "name" and node.name is not None:
            return self.in_enum(node, item, node.name, context.scope)
        ends = [self.expression(end, context) if end is not None else None for end in (node.low, node.high)]
        if any(end is None and source is not None for end, source in zip(ends, (node.low, node.high), strict=True)):
            return None
        converted: list[typed.Expr | None] = []
        for end in ends:
            pair = self.units.agree(node, item, end) if end is not None else None
            if end is not None and pair is None:
                return None
            converted.append(pair[1] if pair else None)
        return typed.Within(
            "bool",
            None,
            *self.head(node),
            item,
            converted[0],
            converted[1],
            node.low_open,
            node.high_open,
            node.negated,
        )

    def in_values(
        self, node: written.InDomain, item: typed.Expr, values: tuple[written.Expr, ...]
    ) -> typed.Expr | None:
        """Give membership in a set of constants."""
        made = []
        for value in values:
            literal = self.literal(value)
            if literal is None:
                return None
            if not self.value_possible(literal, item, value.span):
                return None
            if item.kind not in {literal.kind, "any"}:
                self.problems.add("SP301", value.span, f"{_WORDS[item.kind]} is compared with {_WORDS[literal.kind]}")
                return None
            made.append(literal.value)
        return typed.Membership("bool", None, *self.head(node), item, tuple(made), node.negated, ignore_case=False)

    def literal(self, value: written.Expr) -> typed.Literal_ | None:
        """Give a constant of a set; a minus before a number belongs to it."""
        if isinstance(value, written.Operation) and value.operator == "negate":
            inner = self.literal(value.operands[0])
            if inner is not None and isinstance(inner.value, int | float):
                return replace(inner, value=-inner.value)
        if isinstance(value, written.Const):
            return cast("typed.Literal_", self.constant(value, cast("Any", None)))
        self.problems.add("SP301", value.span, "a set holds constants", help="compare with `==`, or join by `or`")
        return None

    def in_enum(self, node: written.InDomain, item: typed.Expr, name: written.Ref, scope: Scope) -> typed.Expr | None:
        """Give membership in an enum."""
        dotted = ".".join(part.name for part in name.parts)
        found = scope.find(dotted)
        if found is None or not isinstance(found[0], ast.Enum):
            self.problems.add(
                "SP201", name.span, f"no enum is called `{dotted}`", help=did_you_mean(dotted, scope.names(ast.Enum))
            )
            return None
        values = tuple(one.value.value for one in found[0].values if isinstance(one.value, written.Const))
        return typed.Membership("bool", None, *self.head(node), item, values, node.negated, found[0].ignore_case)

    def matches(self, node: written.MatchesPattern, context: Context) -> typed.Expr | None:
        """Give `a matches /re/`."""
        item = self.expression(node.item, context)
        if item is None:
            return None
        if item.kind not in {"string", "any"}:
            self.problems.add("SP301", node.item.span, f"a pattern matches texts; this is {_WORDS[item.kind]}")
            return None
        try:
            re.compile(node.pattern)
        except (re.error, RecursionError, OverflowError) as error:
            self.problems.add("SP310", node.pattern_span, f"this is no regular expression: {error}")
            return None
        return typed.Matches("bool", None, *self.head(node), item, node.pattern)

    def null_test(self, node: written.NullTest, context: Context) -> typed.Expr | None:
        """Give `a is null`."""
        item = self.expression(node.item, context)
        if item is not None and not isinstance(item, typed.KeywordRef | typed.ColumnRef | typed.PixelsRef):
            self.problems.add("SP301", node.item.span, "only a keyword, a cell or a pixel can be null")
            return None
        return item and typed.IsNull("bool", None, *self.head(node), item)

    def flag_test(self, node: written.FlagTest, context: Context) -> typed.Expr | None:
        """Give `a has flag`."""
        item = self.expression(node.item, context)
        if item is None:
            return None
        flags = self.lookup_flags(item)
        if flags is None:
            self.problems.add(
                "SP308", node.item.span, f"`{node.item.span.text}` has no flags", help="declare them on it: `bits NAME`"
            )
            return None
        bit = next((one.bit for one in flags.bits if one.name.text == node.flag), None)
        if bit is None:
            names = [one.name.text for one in flags.bits]
            self.problems.add(
                "SP308",
                node.flag_span,
                f"`{flags.name.text}` has no flag `{node.flag}`",
                help=did_you_mean(node.flag, names) or "its flags are " + ", ".join(names[:12]),
            )
            return None
        return typed.Has("bool", None, *self.head(node), item, node.flag, bit)

    def lookup_flags(self, item: typed.Expr) -> ast.Flags | None:
        """Give the flags that the bits of an item are."""
        if not isinstance(item, typed.KeywordRef | typed.ColumnRef | typed.PixelsRef):
            return None
        for hdu in self.lookup.product.find(item.hdu.label):
            if isinstance(item, typed.PixelsRef):
                facts, scope = hdu.declaration.facts, hdu.scope
                return flags_of(facts, scope)
            for draft in (*hdu.keywords, *hdu.columns):
                if draft.name == item.name and (flags := flags_of(draft.declaration.facts, draft.scope)):
                    return flags
        return None

    def exists(self, node: written.ExistsTest, context: Context) -> typed.Expr | None:
        """Give `exists A`."""
        parts = node.target.parts
        found = None
        if len(parts) == 1 and self.lookup.product.find(parts[0].name):
            found = self.lookup.item(node.target, context)
            label = typed.HdusRef("number", "", node.target.span.text, node.target.span.place, parts[0].name)
            target: typed.Expr = found.node if found is not None else label
        else:
            found = self.lookup.find(node.target, replace(context, aggregate=False))
            if found is None:
                return None
            target = found.node
        if not isinstance(target, typed.KeywordRef | typed.ColumnRef | typed.HdusRef):
            self.problems.add("SP305", node.target.span, "only a keyword, a column or an HDU can exist")
            return None
        return typed.Exists("bool", None, *self.head(node), target)

    def call(self, node: written.CallFunction, context: Context) -> typed.Expr | None:
        """Give a function."""
        from specc.model.functions import call  # noqa: PLC0415  imported when needed: it is slow, or needs this room

        return call(self, node, context)


def flags_of(facts: tuple[ast.Fact, ...], scope: Scope) -> ast.Flags | None:
    """Give the flags that `bits` names among some facts."""
    for fact in facts:
        if isinstance(fact, ast.BitsFact):
            found = scope.find(fact.flags.text)
            return found[0] if found and isinstance(found[0], ast.Flags) else None
    return None
