"""Types as written become `ValueType`s and shapes.

Takes the type of a declaration and the scope it stands in; gives alternatives of scalar types, the shape behind the
brackets, and whether the pixels may be constant or compressed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, cast

from specc.diagnostics.suggest import did_you_mean
from specc.model.constants import scalar_of
from specc.model.scope import BUILT_IN_TYPES
from specc.model.types import AnyAxes, AnyLength, DimensionName, Length, LengthRange, ValueType
from specc.syntax import ast
from specc.syntax.expressions import Const, Expr, Ref

if TYPE_CHECKING:
    from collections.abc import Callable

    from specc.diagnostics.record import Problems
    from specc.model.scope import Scope
    from specc.model.types import Kind
    from specc.source import Source

_SIZED = re.compile(r"(u?)(int|float|complex)(8|16|32|64|128)")
_TREES = "trees are the products of json, yaml and asdf, the `meta` of ecsv, and what an `asdf` HDU holds"
_LONGEST_AXIS = 2**63 - 1


@dataclass(slots=True)
class Settled:
    """What a type says."""

    types: tuple[ValueType, ...] = ()
    shape: tuple[Length, ...] = ()
    or_constant: bool = False
    or_compressed: bool = False
    dimensions: list[ast.Name] = field(default_factory=list)
    computed: dict[int, Expr] = field(default_factory=dict)  # lengths, by axis, that are not settled yet
    forms: tuple[Settled, ...] = ()  # one for each alternative, when their shapes differ


def is_stored_integer(name: str) -> bool:
    """Say whether a word names an integer that FITS stores without an offset."""
    return name in {"byte", "uint8", "int16", "int32", "int64"}


def built_in(name: str) -> ValueType:
    """Give the type that a word of the language names."""
    if name == "byte":
        return ValueType("int", 8, signed=False)
    if match := _SIZED.fullmatch(name):
        return ValueType(cast('Literal["int", "float", "complex"]', match[2]), int(match[3]), signed=not match[1])
    return ValueType(cast("Kind", name))


def dimension_named(ref: Ref, home: Source) -> str:
    """Give the name under which a product knows a dimension: in fragments of other specs with the spec in front."""
    name = ref.parts[0].name
    source = ref.parts[0].span.source
    return name if source is home else f"{source.path.rpartition('/')[2].removesuffix('.specc')}.{name}"


class TypeReader:
    """Reads the types of one product; `enum_key` gives the key under which the model lists an enum."""

    def __init__(
        self, problems: Problems, enum_key: Callable[[ast.Enum, str], str], home: Source, *, trees: bool = False
    ) -> None:
        """Remember where mistakes go, in which text the product stands, and whether its files hold trees."""
        self.home = home
        self.trees = trees
        self.problems = problems
        self.enum_key = enum_key

    def read(self, written: ast.Type, scope: Scope, *, image: bool = False, column: bool = False) -> Settled:
        """Give what a type says; alternatives that are wrong are left out after a diagnostic.

        Lengths that are computed, or said by other columns, are settled when all names are known.
        """
        settled = Settled()
        for term in written.terms:
            word = term.name.text
            if image and word in {"constant", "compressed"}:
                settled.or_constant |= word == "constant"
                settled.or_compressed |= word == "compressed"
                continue
            one = self.term(term, scope)
            if one is None:
                continue
            settled.types += (one,)
            settled.forms += (self.form(term, one, column=column),)
        return one_shape(settled, column=column)

    def form(self, term: ast.TypeTerm, one: ValueType, *, column: bool) -> Settled:
        """Give the shape of one alternative."""
        form = Settled((one,))
        dims = term.dims or ()
        if one.kind == "string":
            dims = dims[:-1]  # the last are the characters
        elif one.kind == "digits":
            dims = ()
        form.shape = tuple(self.axis(dim, form) for dim in dims)
        # In a column a bare name may be another column; anywhere else it is a dimension.
        form.computed = {
            axis: dim.least
            for axis, dim in enumerate(dims)
            if dim.kind == "expression"
            and dim.least is not None
            and not isinstance(dim.least, Const)
            and (column or not isinstance(form.shape[axis], DimensionName))
        }
        return form

    def term(self, term: ast.TypeTerm, scope: Scope) -> ValueType | None:
        """Give one alternative."""
        name = term.name.text
        found = scope.find(name)
        if found is not None and isinstance(found[0], ast.Enum):
            base = built_in(found[0].base.text) if found[0].base.text in BUILT_IN_TYPES else ValueType("string")
            return ValueType(base.kind, base.bits, base.signed, enum=self.enum_key(found[0], scope.called(name)))
        if isinstance(term.structure, ast.CallType):
            help_ = "declare each field by itself, with its unit"
            self.problems.add("SP403", term.span, f"`{name}` is a type of columns of ECSV", help=help_)
            return None
        if term.structure is not None or name == "object" or (isinstance(found and found[0], ast.Fragment)):
            self.problems.add("SP403", term.span, f"`{name}` is a type of trees", help=_TREES)
            return None
        if name not in BUILT_IN_TYPES:
            trees = scope.names(ast.Fragment) if self.trees else []
            what = (
                "are flags: give the type of the integer, and `bits`"
                if found and isinstance(found[0], ast.Flags)
                else ""
            )
            self.problems.add(
                "SP201",
                term.name.span,
                f"no type is called `{name}`",
                help=what
                or did_you_mean(name, [*BUILT_IN_TYPES, *scope.names(ast.Enum), *scope.names(ast.NamedType), *trees])
                or "declare an enum of this name, or import the spec that does",
            )
            return None
        base = built_in(name)
        if base.kind == "digits" and term.dims:
            return self.digits(term.dims[0])
        if base.kind == "string" and term.dims:
            width = constant(term.dims[-1])
            return ValueType("string", width=width) if width else base
        return base

    def digits(self, dim: ast.Dim) -> ValueType:
        """Give `digits[5]`, `digits[1..5]`."""
        if dim.kind == "range":
            least = whole(dim.least)
            return ValueType("digits", least=least if least is not None else 1, most=whole(dim.most))
        exact = constant(dim)
        return ValueType("digits", least=exact, most=exact)

    def axis(self, dim: ast.Dim, settled: Settled) -> Length:
        """Give the length of one axis."""
        if dim.kind == "any":
            return AnyLength()
        if dim.kind == "axes":
            return AnyAxes()
        if dim.kind == "range":
            return LengthRange(whole(dim.least) or 0, whole(dim.most))
        if (number := constant(dim)) is not None and 0 <= number <= _LONGEST_AXIS:
            return number
        if isinstance(dim.least, Ref) and len(dim.least.parts) == 1 and dim.least.parts[0].subscript is None:
            name = dimension_named(dim.least, self.home)
            settled.dimensions.append(ast.Name(name, dim.span))
            return DimensionName(name)
        if not isinstance(dim.least, Const):
            return AnyLength()  # computed, once all names are known
        self.problems.add(
            "SP208", dim.span, "an axis has at least no elements", help="write a whole number, a name, `*` or a range"
        )
        return AnyLength()


def one_shape(settled: Settled, *, column: bool = False) -> Settled:
    """Give a type with the shape of its alternatives; these are forms of their own only where shapes differ."""
    forms = settled.forms
    settled.dimensions = [name for form in forms for name in form.dimensions]
    if forms:
        settled.shape, settled.computed = forms[0].shape, forms[0].computed
    # A scalar beside a shape is of that shape: `float32[ny, nx] | int16` says the type twice and the shape once.
    shaped = [form for form in forms if form.shape]
    # But `float64 | float64[*]` would be one alternative twice: a column that says so holds one number, or many.
    alone = column and any(form.types == one.types for one in shaped for form in forms if not form.shape)
    if shaped and not alone and len({(form.shape, *map(_text, form.computed.values())) for form in shaped}) == 1:
        settled.shape, settled.computed = shaped[0].shape, shaped[0].computed
        settled.forms = ()
    elif not shaped:
        settled.forms = ()
    elif alone:
        settled.shape, settled.computed = shaped[0].shape, shaped[0].computed  # many, as far as rules can know
    return settled


def _text(expression: Expr) -> str:
    return expression.span.text


def constant(dim: ast.Dim) -> int | None:
    """Give the whole number that an axis is, if it is one."""
    return whole(dim.least) if dim.kind == "expression" else None


def whole(expression: Expr | None) -> int | None:
    """Give the whole number that an expression is, if it is one."""
    value = scalar_of(expression)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
