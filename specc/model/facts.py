"""Facts: what a declaration says of a value becomes `specc.model.spec.Facts`, narrowed by the includes that say more.

Takes the facts as written; gives them settled and checked: values fit the type, limits leave room, a narrowing
narrows, the order is the usual one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from specc.diagnostics.record import Fix
from specc.diagnostics.suggest import did_you_mean
from specc.model import expressions as typed
from specc.model import storage_facts, structured
from specc.model.closed_values import literal as literal_of
from specc.model.constants import enum_values
from specc.model.lives import with_lives
from specc.model.narrowing import narrow, narrow_type
from specc.model.regular import is_regular
from specc.model.scope import enum_named
from specc.model.spec import Facts, Limit
from specc.model.unit_facts import check_units, unit_of
from specc.model.value_facts import constant, contains, no_example, one_unit, within_limits
from specc.model.written import check_form
from specc.syntax import ast
from specc.syntax.fact_order import in_order, rank

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from specc.diagnostics.record import Problems
    from specc.model.infer import Typing
    from specc.model.lives import View
    from specc.model.lookup import Context
    from specc.model.scope import Scope
    from specc.model.spec import Scalar
    from specc.model.types import ValueType
    from specc.source import Span
    from specc.syntax.expressions import Expr

_TEXTS = {"string", "digits", "date", "datetime", "time", "commentary", "any"}
_ORDERED = {"int", "float", "digits", "date", "datetime", "time", "any"}


@dataclass(slots=True)
class FactReader:
    """Settles the facts of the items of one product."""

    typing: Typing
    problems: Problems
    flags_key: Callable[[ast.Flags, str], str]
    enum_of: Callable[[str], ast.Enum | None]
    type_key: Callable[[str, Scope], str]
    vocabulary_key: Callable[[str, Scope, str], str]
    view: View

    def read(
        self,
        types: tuple[ValueType, ...],
        facts: tuple[ast.Fact, ...],
        narrowings: list[tuple[ast.Item, Scope]],
        context: Context,
    ) -> Facts:
        """Give the settled facts of one item."""
        made = self.with_enum(Facts(types))
        self.check_order(facts)
        for fact in facts:
            made = self.apply(made, fact, context)
        possible = self.check(made, facts)
        made = self.with_example(made, facts)
        for narrowing, scope in narrowings:
            inner = replace(context, scope=scope)
            self.check_order(narrowing.facts)
            made = narrow_type(self, made, narrowing, scope)
            for fact in narrowing.facts:
                made = narrow(self, made, fact, inner)
            possible = possible and self.check(made, narrowing.facts)
        return self.of_now(self.with_example(made, (fact for one, _ in narrowings for fact in one.facts)), context)

    @staticmethod
    def of_now(facts: Facts, context: Context) -> Facts:
        """Give the facts without what was said of values that they leave out.

        Cells are not read under another spelling: in a column, both are values while the old one is in use.
        """
        if not facts.respelt and not facts.outdated:
            return facts
        respelt = tuple(one for one in facts.respelt if contains(facts, one.value))
        outdated = tuple(one for one in facts.outdated if contains(facts, one.value))
        values = facts.values
        if context.mode in {"row", "pixel"}:
            values += tuple(one.former.name for one in respelt if one.former.found != "fault")
        return replace(facts, values=values, respelt=respelt, outdated=outdated)

    def with_enum(self, facts: Facts) -> Facts:
        """Give the values that an enum's type brings."""
        for one in facts.types:
            if one.enum is not None and len(facts.types) == 1 and (enum := self.enum_of(one.enum)):
                return with_lives(with_values(facts, enum), enum, self.view)
        return facts

    def check_order(self, facts: tuple[ast.Fact, ...]) -> None:
        """Warn when facts stand in another order than they are read in."""
        for before, fact in pairwise(facts):
            if rank(fact) < rank(before):
                whole = facts[0].span.to(facts[-1].span)
                text = "  ".join(one.span.text for one in in_order(facts))
                self.problems.add(
                    "SP104",
                    fact.span,
                    f"`{short(fact.span.text)}` reads before `{short(before.span.text)}`",
                    help="the order is: storage, bits, unit, null, value, limits, order, references, level",
                    fix=None if "#" in whole.text or "\n" in whole.text else Fix(whole, text, safe=True),
                )
                return

    # -------------------------------------------------------------------------------------------- one fact

    def apply(self, facts: Facts, fact: ast.Fact, context: Context) -> Facts:
        """Give the facts with one more."""
        match fact:
            case ast.UnitFact():
                return replace(facts, unit=unit_of(self.typing, fact, context))
            case ast.BitsFact():
                return replace(facts, bits=self.bits(fact, context.scope))
            case ast.NullFact():
                literal = literal_of(self.typing, fact.value)
                number = literal.value if literal is not None and isinstance(literal.value, int) else None
                self.null_fits(facts, number, fact.span)
                return replace(facts, null=number, nullable=True)
            case ast.WordFact():
                return self.word(facts, fact.word)
            case ast.FixedFact():
                return replace(facts, fixed=self.value(facts, fact.value, context))
            case ast.WithinFact():
                return replace(facts, tolerance=self.tolerance(facts, fact))
            case ast.DefaultFact():
                literal = literal_of(self.typing, fact.value)
                if literal is not None:
                    self.fits(facts, literal, fact.value.span)
                return replace(facts, default=literal.value if literal is not None else None)
            case ast.ExampleFact():
                literal = literal_of(self.typing, fact.value)
                return replace(facts, example=literal.value if literal is not None else None)
            case ast.LimitFact():
                return self.limit(facts, fact, context)
            case ast.InFact():
                return self.domain(facts, fact, context)
            case ast.MatchesFact():
                return self.pattern(facts, fact)
            case ast.LikeFact():
                return replace(facts, like=structured.read(self.typing, fact, facts.types, context))
            case ast.PaddedFact() | ast.ScaledFact() | ast.WrittenFact() | ast.UcdFact() | ast.RelatedFact():
                return storage_facts.apply(self, facts, fact, context)
        return facts

    @staticmethod
    def word(facts: Facts, word: ast.FactWord) -> Facts:
        """Give the facts with a word's meaning."""
        match word:
            case "increasing" | "nondecreasing":
                return replace(facts, order=word)
            case "nullable":
                return replace(facts, nullable=True)
            case "unique":
                return replace(facts, unique=True)
            case "finite":
                return replace(facts, finite=True)
            case "nonempty":
                return replace(facts, nonempty=True)

    def bits(self, fact: ast.BitsFact, scope: Scope) -> str | None:
        """Give the key of the flags that `bits` names."""
        found = scope.find(fact.flags.text)
        if found is None or not isinstance(found[0], ast.Flags):
            self.problems.add(
                "SP201",
                fact.flags.span,
                f"no flags are called `{fact.flags.text}`",
                help=did_you_mean(fact.flags.text, scope.names(ast.Flags))
                or "declare it, or import the spec that does",
            )
            return None
        return self.flags_key(found[0], scope.called(fact.flags.text))

    def value(self, facts: Facts, written: Expr, context: Context) -> typed.Expr | None:
        """Give the value after `=`, in the item's unit."""
        texts = bool(facts.types) and all(one.kind == "string" for one in facts.types)
        made = self.typing.expression(written, replace(context, lenient=True, texts=texts))
        if made is None:
            return None
        if isinstance(made, typed.Literal_):
            self.fits(facts, made, written.span)
            return self.as_declared(facts, made)
        unit = one_unit(facts.unit)
        if unit and made.unit is not None:
            return self.typing.units.convert(made, unit, written.span)
        return made

    @staticmethod
    def as_declared(facts: Facts, literal: typed.Literal_) -> typed.Literal_:
        """Give a whole number as the float it is declared to be."""
        only_float = {one.kind for one in facts.types} == {"float"}
        whole = isinstance(literal.value, int) and not isinstance(literal.value, bool)
        return replace(literal, value=float(literal.value)) if only_float and whole else literal

    def fits(self, facts: Facts, literal: typed.Literal_, span: Span) -> None:
        """Report a value that the type can never hold."""
        kinds = {
            "number": {"int", "float", "digits", "complex"},
            "string": {"string", "date", "datetime", "time", "digits"},
            "bool": {"bool", "bit"},
        }
        wanted = {one.kind for one in facts.types}
        allowed = kinds.get(literal.kind, set()) | {"any"}
        if wanted == {"int"} and isinstance(literal.value, float):
            allowed = set()
        if wanted and not wanted & allowed:
            names = " or ".join(one.text for one in facts.types)
            self.problems.add("SP306", span, f"{literal.text} is no {names}", help=_value_help(literal, names))
        elif facts.values and not facts.values_open and not span.unknown and not contains(facts, literal.value):
            texts = [str(value) for value in facts.values]
            self.problems.add(
                "SP306",
                span,
                f"{literal.text} is none of the allowed values",
                help=did_you_mean(str(literal.value), texts) or "they are " + ", ".join(texts[:12]),
            )

    def null_fits(self, facts: Facts, number: int | None, span: Span) -> None:
        """Report a null that the integers of the type cannot be."""
        for one in facts.types:
            if number is None or span.unknown or one.kind != "int" or one.bits is None:
                continue
            low = -(2 ** (one.bits - 1)) if one.signed else 0
            high = 2 ** (one.bits - 1) - 1 if one.signed else 2**one.bits - 1
            if not low <= number <= high:
                self.problems.add(
                    "SP306",
                    span,
                    f"{number} is no {one.text}: it goes from {low} to {high}",
                    help="choose a number between, or a wider type",
                )

    def tolerance(self, facts: Facts, fact: ast.WithinFact) -> tuple[float, bool]:
        """Give a tolerance in the item's own unit."""
        if fact.unit is None or fact.relative or not self.typing.units.known(fact.unit.text, fact.unit.span):
            return fact.number, fact.relative
        unit = one_unit(facts.unit)
        if unit is None:
            return fact.number, False
        factor = self.typing.units.units.factor(fact.unit.text, unit)
        if factor is None:
            self.problems.add(
                "SP304",
                fact.unit.span,
                f"a tolerance in {fact.unit.text} does not fit values in {unit}",
                help=f"say it in {unit}, or as `within 1e-6 relative`",
            )
            return fact.number, False
        return fact.number * factor, False

    def limit(self, facts: Facts, fact: ast.LimitFact, context: Context) -> Facts:
        """Give the facts with a limit; its number is in the item's own unit."""
        operator = fact.operator
        if operator not in ("<", "<=", ">", ">="):
            self.problems.add(
                "SP208", fact.span, f"`{fact.operator}` is no limit", help="`=` fixes a value; `in {...}` lists values"
            )
            return facts
        bound = self.typing.expression(fact.bound, replace(context, lenient=True))
        if bound is None:
            return facts
        literal = constant(bound)
        if literal is not None and not self.bound_fits(facts, literal, fact.bound.span):
            return facts
        if literal is None and (unit := one_unit(facts.unit)) and bound.unit:
            converted = self.typing.units.convert(bound, unit, fact.bound.span)
            if converted is None:
                return facts
            bound = converted
        made = Limit(operator, literal if literal is not None else bound, fact.span.place)
        return replace(facts, limits=(*facts.limits, made))

    def bound_fits(self, facts: Facts, literal: typed.Literal_, span: Span) -> bool:
        """Say whether a limit can be one of the type's values, and is in the item's own unit."""
        dated = any(one.kind in {"date", "datetime", "time"} for one in facts.types)
        if literal.kind != ("string" if dated else "number"):
            names = " or ".join(one.text for one in facts.types)
            self.problems.add(
                "SP301",
                span,
                f"{literal.text} is no limit of {names}",
                help=f"a limit is {'a date in quotes' if dated else 'a number, without quotes'}",
            )
            return False
        unit = one_unit(facts.unit)
        if literal.unit and (unit is None or not self.typing.units.units.same(literal.unit, unit)):
            self.problems.add(
                "SP304",
                span,
                f"a limit is in the item's own unit{f', {unit}' if unit else ''}",
                help="write the number alone, in that unit",
            )
            return False
        return True

    def domain(self, facts: Facts, fact: ast.InFact, context: Context) -> Facts:
        """Give the facts with `in ...`."""
        domain = fact.domain
        if domain.kind == "set":
            literals = [literal_of(self.typing, value) for value in domain.values]
            for literal, written in zip(literals, domain.values, strict=True):
                if literal is not None:
                    self.fits(replace(facts, values=()), literal, written.span)
            values = tuple(literal.value for literal in literals if literal is not None)
            return replace(facts, values=values, values_open=False)
        if domain.kind == "name" and domain.name is not None:
            enum = enum_named(domain.name.dotted, context.scope, domain.span, self.problems)
            return with_lives(with_values(facts, enum), enum, self.view) if enum is not None else facts
        if domain.low is not None:
            low = ast.LimitFact(">" if domain.low_open else ">=", domain.low, fact.span)
            facts = self.limit(facts, low, context)
        if domain.high is not None:
            high = ast.LimitFact("<" if domain.high_open else "<=", domain.high, fact.span)
            facts = self.limit(facts, high, context)
        return facts

    def pattern(self, facts: Facts, fact: ast.MatchesFact) -> Facts:
        """Give the facts with a pattern."""
        if not is_regular(fact.pattern.text, fact.pattern.span, self.problems):
            return facts
        return replace(facts, matches=(*facts.matches, fact.pattern.text))

    # -------------------------------------------------------------------------------------------- checks

    def with_example(self, facts: Facts, written: Iterable[ast.Fact]) -> Facts:
        """Report an example that is none: a file with this value would not conform. What narrows may leave one out."""
        for fact in written:
            if not isinstance(fact, ast.ExampleFact):
                continue
            literal = literal_of(self.typing, fact.value)
            if literal is not None:
                self.fits(facts, literal, fact.value.span)
                if why := no_example(facts, literal.value):
                    self.problems.add(
                        "SP306", fact.value.span, f"{literal.text} {why}", help="give a value that a file may have"
                    )
        left_out = facts.example is not None and (
            no_example(facts, facts.example) or (facts.values and not contains(facts, facts.example))
        )
        return replace(facts, example=None) if left_out else facts

    def check(self, facts: Facts, written: tuple[ast.Fact, ...]) -> bool:
        """Say whether a value can satisfy the facts, and report when none can or the type makes them meaningless."""
        if not written:
            return True
        span = written[0].span.to(written[-1].span)
        check_units(self.typing, facts, written)
        possible = self.check_limits(facts, span) and self.check_values(facts, span)
        kinds = {one.kind for one in facts.types}
        for present, wanted, what in (
            (bool(facts.matches), _TEXTS, "patterns are for texts"),
            (bool(facts.limits), _ORDERED, "limits are for numbers and dates"),
            (facts.order is not None, _ORDERED, "an order is for numbers and dates"),
            (facts.nonempty, _TEXTS, "only a text can be empty"),
            (facts.finite, {"float", "complex", "any"}, "only floats can be infinite"),
            (facts.bits is not None, {"int", "any"}, "flags are the bits of an integer"),
        ):
            if present and kinds and not kinds & wanted:
                article = "an" if facts.types[0].text[0] in "aeiou" else "a"
                message = f"{what}; this is {article} {facts.types[0].text}"
                self.problems.add("SP301", span, message, help="leave it out, or change the type")
                possible = False
        return possible

    def check_limits(self, facts: Facts, span: Span) -> bool:
        """Say whether constant limits leave room between them; report those that do not."""
        ends = [(one.operator, end) for one in facts.limits if (end := constant(one.bound)) is not None]
        for above, low in ends:
            for below, high in ends:
                if above[0] != ">" or below[0] != "<":
                    continue
                meet = low.value == high.value and (above, below) != (">=", "<=")
                if meet or crossed(low.value, high.value):
                    self.problems.add(
                        "SP307",
                        span,
                        f"no value lies between {low.text} and {high.text}",
                        help="exchange or mend the limits",
                    )
                    return False
        return True

    def check_values(self, facts: Facts, span: Span) -> bool:
        """Say whether the limits leave a value; report a fixed value or a set of values that they leave out."""
        fixed = facts.fixed
        if facts.written is not None:
            check_form(facts, span, self.problems)
        elif isinstance(fixed, typed.Literal_) and not within_limits(facts, fixed.value):
            self.problems.add("SP307", span, f"{fixed.text} is outside the limits", help="mend the value or the limits")
            return False
        if facts.values and not facts.values_open and not any(within_limits(facts, one) for one in facts.values):
            self.problems.add("SP307", span, "none of the values is within the limits", help="mend one or the other")
            return False
        return True


def with_values(facts: Facts, enum: ast.Enum) -> Facts:
    """Give the facts with the values of an enum."""
    return replace(facts, values=enum_values(enum), values_open=enum.open, values_ignore_case=enum.ignore_case)


def crossed(low: Scalar, high: Scalar) -> bool:
    """Say whether a lower limit lies above an upper one; dates are compared as far as both are written."""
    if isinstance(low, str) or isinstance(high, str):
        length = min(len(str(low)), len(str(high)))
        return str(low)[:length] > str(high)[:length]
    return low > high


def _value_help(literal: typed.Literal_, names: str) -> str:
    """Give what helps where a value is of another kind than its type."""
    if literal.kind == "string" and names in {"int", "float", "bool"}:
        return "write it without quotes, or change the type"
    if literal.kind != "string" and names == "string":
        return f'write it in quotes: `"{literal.text}"`, or change the type'
    return "mend the value, or change the type"


def short(text: str) -> str:
    """Give the beginning of a fact, for a message."""
    words = text.split()
    return words[0] if words else text
