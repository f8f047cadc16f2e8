"""Facts: what a declaration says of a value becomes `specc.model.spec.Facts`, narrowed by the includes that say more.

Takes the facts as written; gives them settled. Values fit the type (`fitting`), something can satisfy them all
(`satisfiable`), a narrowing narrows, the order is the usual one.
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
from specc.model.fitting import as_declared, bound_fits, check_fits, check_null_fits
from specc.model.lives import with_lives
from specc.model.narrowing import narrow, narrow_type
from specc.model.regular import is_regular
from specc.model.satisfiable import satisfiable
from specc.model.scope import enum_named
from specc.model.spec import Facts, Limit
from specc.model.unit_facts import unit_of
from specc.model.value_facts import constant, contains, no_example, one_unit
from specc.syntax import ast
from specc.syntax.fact_order import in_order, rank

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from specc.diagnostics.record import Problems
    from specc.model.context import Context
    from specc.model.infer import Typing
    from specc.model.lives import View
    from specc.model.scope import Scope
    from specc.model.types import ValueType
    from specc.syntax.expressions import Expr


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
        possible = satisfiable(self.typing, made, facts, self.problems)
        made = self.with_example(made, facts)
        for narrowing, scope in narrowings:
            inner = replace(context, scope=scope)
            self.check_order(narrowing.facts)
            made = narrow_type(self, made, narrowing, scope)
            for fact in narrowing.facts:
                made = narrow(self, made, fact, inner)
            possible = possible and satisfiable(self.typing, made, narrowing.facts, self.problems)
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
                check_null_fits(facts, number, fact.span, self.problems)
                return replace(facts, null=number, nullable=True)
            case ast.WordFact():
                return self.word(facts, fact.word)
            case ast.FixedFact():
                return replace(facts, fixed=self.value(facts, fact.value, context))
            case ast.WithinFact():
                return replace(facts, tolerance=self.tolerance(facts, fact))
            case ast.TaggedFact():
                return replace(facts, tags=tuple(one.text for one in fact.tags))
            case ast.DefaultFact():
                literal = literal_of(self.typing, fact.value)
                if literal is not None:
                    check_fits(facts, literal, fact.value.span, self.problems)
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
            case ast.FileFact():
                return replace(facts, files=fact.products)
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
            check_fits(facts, made, written.span, self.problems)
            return as_declared(facts, made)
        unit = one_unit(facts.unit)
        if unit and made.unit is not None:
            return self.typing.units.convert(made, unit, written.span)
        return made

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
        if literal is not None and not bound_fits(
            facts, literal, fact.bound.span, self.typing.units.units, self.problems
        ):
            return facts
        if literal is None and (unit := one_unit(facts.unit)) and bound.unit:
            converted = self.typing.units.convert(bound, unit, fact.bound.span)
            if converted is None:
                return facts
            bound = converted
        made = Limit(operator, literal if literal is not None else bound, fact.span.place)
        return replace(facts, limits=(*facts.limits, made))

    def domain(self, facts: Facts, fact: ast.InFact, context: Context) -> Facts:
        """Give the facts with `in ...`."""
        domain = fact.domain
        if domain.kind == "set":
            literals = [literal_of(self.typing, value) for value in domain.values]
            for literal, written in zip(literals, domain.values, strict=True):
                if literal is not None:
                    check_fits(replace(facts, values=()), literal, written.span, self.problems)
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

    def with_example(self, facts: Facts, written: Iterable[ast.Fact]) -> Facts:
        """Report an example that is none: a file with this value would not conform. What narrows may leave one out."""
        for fact in written:
            if not isinstance(fact, ast.ExampleFact):
                continue
            literal = literal_of(self.typing, fact.value)
            if literal is not None:
                check_fits(facts, literal, fact.value.span, self.problems)
                if why := no_example(facts, literal.value):
                    self.problems.add(
                        "SP306", fact.value.span, f"{literal.text} {why}", help="give a value that a file may have"
                    )
        left_out = facts.example is not None and (
            no_example(facts, facts.example) or (facts.values and not contains(facts, facts.example))
        )
        return replace(facts, example=None) if left_out else facts


def with_values(facts: Facts, enum: ast.Enum) -> Facts:
    """Give the facts with the values of an enum."""
    return replace(facts, values=enum_values(enum), values_open=enum.open, values_ignore_case=enum.ignore_case)


def short(text: str) -> str:
    """Give the beginning of a fact, for a message."""
    words = text.split()
    return words[0] if words else text
