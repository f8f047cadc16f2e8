"""What units do to expressions: both sides of a comparison or a sum must agree, and are brought to one unit.

Takes typed nodes; gives them with a `Convert` where they convert but differ. A number without a unit fits a value
with one only when it is 0; an unknown unit is not checked.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from specc.diagnostics.record import Fix, Label
from specc.diagnostics.suggest import did_you_mean
from specc.model.expressions import Arithmetic, Convert, Expr, KeywordRef, Literal_
from specc.model.judged_units import dimensions, size_of_dimension
from specc.model.unit_words import meant
from specc.model.units import composed
from specc.model.walk import nodes
from specc.syntax import expressions as written

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.model.units import Units
    from specc.source import Place, Span


class UnitRules:
    """Checks and converts units in the expressions of one product."""

    def __init__(self, units: Units, problems: Problems) -> None:
        """Remember which units there are."""
        self.units = units
        self.problems = problems
        self.declared: dict[Expr, Place] = {}  # where the items are declared that expressions name

    def known(self, unit: str, span: Span) -> bool:
        """Say whether a text is a unit; report it when it is none."""
        if self.units.known(unit):
            self.out_of_use(unit, span)
            return True
        policy = 'if files write it, the policy says what it means: `units fits { "' + unit + '" = ... }`'
        near = meant(unit, self.units)
        fix = Fix(span, span.text.replace(unit, near.only), safe=False) if near.only else None
        self.problems.add("SP303", span, f"`{unit}` is not a unit", help=f"{near} {policy}".strip(), fix=fix)
        return False

    def of_dimension(self, name: str, span: Span) -> str:
        """Give the unit of SI of a physical quantity; report a name that is none."""
        size = size_of_dimension(name)
        if size is not None and size[1]:
            return composed(size[1])
        known = dimensions()
        help_ = "write `unit none`" if size is not None else did_you_mean(name, known)
        self.problems.add(
            "SP303",
            span,
            f"`{name}` has no unit" if size is not None else f"`{name}` is no physical quantity",
            help=help_ or "name a unit: `unit like nm` is any unit of length",
        )
        return ""

    def convertible(self, texts: tuple[str, ...]) -> bool:
        """Say whether units are several that convert to the first, and not all the same."""
        factors = [self.units.factor(other, texts[0]) for other in texts[1:]]
        return None not in factors and any(factor != 1 for factor in factors)

    def out_of_use(self, unit: str, span: Span) -> None:
        """Warn of a unit that the IAU advises against; of each once, and in the spec whose policy may allow it."""
        if self.units.home is not None and span.source is not self.units.home:
            return
        for symbol in self.units.obsolete(unit):
            if symbol not in self.units.told:
                self.units.told.add(symbol)
                self.problems.add(
                    "SP351",
                    span,
                    f"`{symbol}` is out of use by the IAU",
                    notes=("the FITS Standard tolerates it (4.3, Table 4)",),
                    help=f"write a unit of SI, or allow it: `policy {{ units fits, allow {symbol} }}`",
                )

    def convert(self, node: Expr, unit: str, span: Span) -> Expr | None:
        """Give a number in another unit."""
        if node.unit is None or node.unit == unit:
            return node
        if is_zero(node):
            return node
        factor = self.units.factor(node.unit, unit)
        if factor is None and not self.units.known(node.unit):  # which is told where it stands
            return node
        if factor is None:
            self.problems.add(
                "SP304", span, f"this is {in_unit(node.unit)}, not in {unit}", help=f"write `... [{unit}]`"
            )
            return None
        return node if factor == 1.0 else Convert("number", unit, node.text, node.place, node, factor)

    def agree(
        self, node: written.Operation | written.Comparison | written.InDomain, left: Expr, right: Expr
    ) -> tuple[Expr, Expr, str | None] | None:
        """Give both sides in one unit, that of the left; report them when they cannot be."""
        left, right = brought(left, right.unit), brought(right, left.unit)
        if left.unit is None or right.unit is None or left.kind != "number" or right.kind != "number":
            return left, right, left.unit if left.unit is not None else right.unit
        if left.unit == right.unit:
            return left, right, left.unit
        if is_zero(right):
            return left, right, left.unit
        if is_zero(left):
            return left, right, right.unit
        factor = self.units.factor(right.unit, left.unit)
        if factor is None:
            if not (self.units.known(left.unit) and self.units.known(right.unit)):  # which is told where it stands
                return left, right, None
            self.disagree(node, left, right)
            return None
        if factor == 1.0:
            return left, right, left.unit
        return left, Convert("number", left.unit, right.text, right.place, right, factor), left.unit

    def disagree(
        self, node: written.Operation | written.Comparison | written.InDomain, left: Expr, right: Expr
    ) -> None:
        """Report two units that do not convert."""
        spans = sides(node)
        bare, unit = (right, left.unit) if not right.unit else (left, right.unit)
        help_, fix = "compare things of one dimension", None
        if not bare.unit:
            number = f"{bare.text} [{unit}]" if isinstance(bare, Literal_) else f"{bare.text} * 1 [{unit}]"
            help_ = f"say which unit the number is in: `{number}`"
            fix = Fix(spans[0] if bare is left else spans[1], number, safe=False)
        self.problems.add(
            "SP304",
            spans[0],
            "these units do not agree",
            label=f"this {in_unit_of(left)}",
            others=(Label(spans[1], f"this {in_unit_of(right)}"),),
            notes=self.declarations(spans[0], left, right),
            help=help_,
            fix=fix,
        )

    def declarations(self, here: Span, *sides: Expr) -> tuple[str, ...]:
        """Say of the items of two sides where their units are declared, as far as that is not beside them."""
        found: dict[str, None] = {}
        for node in (part for side in sides for part in nodes(side)):
            place = self.declared.get(node)
            if place is not None and node.unit and (place.path, place.line) != (here.place.path, here.place.line):
                found[f"`{node.text}` is declared with the unit {node.unit} at {place.path}:{place.line}"] = None
        return tuple(found)


def brought(node: Expr, unit: str | None) -> Expr:
    """Give a keyword whose unit another keyword of the file names, in the unit of what it is held against."""
    if isinstance(node, KeywordRef) and node.unit_from and node.unit is None and unit:
        return replace(node, unit=unit, converts=True)
    return node


def sides(node: written.Operation | written.Comparison | written.InDomain) -> tuple[Span, Span]:
    """Give the places of the two sides."""
    match node:
        case written.Operation(operands=(left, right, *_)):
            return left.span, right.span
        case written.Comparison(left=left, right=right):
            return left.span, right.span
        case written.InDomain(item=item, low=low, high=high):
            end = low if low is not None else high
            return item.span, end.span if end is not None else node.span
    return node.span, node.span


def is_zero(node: Expr) -> bool:
    """Say whether a node is the number 0, which fits every unit."""
    if isinstance(node, Arithmetic) and node.operator == "negate":
        return is_zero(node.left)
    return isinstance(node, Literal_) and node.value == 0 and not isinstance(node.value, bool)


def in_unit(unit: str | None) -> str:
    """Give `in s`, or `without a unit`."""
    return f"in {unit}" if unit else "without a unit"


def in_unit_of(node: Expr) -> str:
    """Give `is in s`, or `has no unit`."""
    return f"is in {node.unit}" if node.unit else "has no unit"
