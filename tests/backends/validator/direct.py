"""Expressions evaluated from their nodes, without any code in between: what printed expressions are held against.

`value(node, world)` asks a `World` for what keywords, columns and HDUs hold; a cell is what it is in the row at hand.
"""

from __future__ import annotations

import math
import operator
import re
from dataclasses import dataclass, field

from specc.model import expressions as ex
from specc.runtime import expressions as runtime

OPERATORS = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "%": operator.mod,
    "**": operator.pow,
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


@dataclass
class World:
    """What there is: keywords by HDU, cells of the row at hand, HDUs by label."""

    keywords: dict = field(default_factory=dict)  # (relation, label, index, name) or name -> value
    cells: dict = field(default_factory=dict)
    every: dict = field(default_factory=dict)  # label -> list of {name: value}
    here: dict | None = None  # the HDU of `every` at hand

    def keyword(self, node):
        if node.hdu.relation == "every":
            return self.here[node.name]
        return self.keywords[node.hdu.relation, node.hdu.label, node.name]


def value(node, world):
    match node:
        case ex.Literal_():
            return runtime.instant(node.value) if node.kind == "instant" else node.value
        case ex.KeywordRef():
            found = world.keyword(node)
            if node.storage == "digits" and node.kind == "number":
                return int(found)
            return runtime.instant(found) if node.kind == "instant" else found
        case ex.ColumnRef():
            return world.cells[node.name]
        case ex.HdusRef():
            return len(world.every[node.label])
        case ex.Arithmetic(right=None):
            return -value(node.left, world)
        case ex.Arithmetic() | ex.Compare(tolerance=None):
            return OPERATORS[node.operator](value(node.left, world), value(node.right, world))
        case ex.Compare():
            return within(node, value(node.left, world), value(node.right, world))
        case ex.Convert():
            return converted(value(node.operand, world), node.factor)
        case ex.Membership():
            return (written(node.item, node.values, world) in node.values) != node.negated
        case ex.Within():
            return between(node, world) != node.negated
        case ex.Matches():
            return re.fullmatch(node.pattern, written(node.item, ("",), world)) is not None
        case ex.IsNull():
            found = world.cells[node.item.name]
            return isinstance(found, float) and math.isnan(found)
        case ex.Has():
            return bool(value(node.item, world) >> node.bit & 1)
        case ex.Exists():
            return (node.target.hdu.relation, node.target.hdu.label, node.target.name) in world.keywords
        case ex.Logic():
            return logic(node, world)
        case ex.Call():
            return call(node, world)
    raise NotImplementedError(node)


def logic(node, world):
    left = value(node.left, world)
    match node.operator:
        case "not":
            return not left
        case "and":
            return left and value(node.right, world)
        case "or":
            return left or value(node.right, world)
        case "implies":
            return not left or value(node.right, world)


def written(node, values, world):
    """A text stays one, also where its digits would be a number."""
    if isinstance(node, ex.KeywordRef) and all(isinstance(one, str) for one in values):
        return world.keyword(node)
    return value(node, world)


def between(node, world):
    item = value(node.item, world)
    low = None if node.low is None else value(node.low, world)
    if low is not None and not (item > low if node.low_open else item >= low):
        return False  # as with `and`, what is no longer asked need not be told
    high = None if node.high is None else value(node.high, world)
    return high is None or (item < high if node.high_open else item <= high)


def within(node, left, right):
    tolerance = node.tolerance
    if node.operator in {"==", "!="}:
        close = runtime.close_to(left, right, tolerance, relative=node.relative)
        return close == (node.operator == "==")
    slack = tolerance * abs(right) if node.relative else tolerance
    return OPERATORS[node.operator](left, right + slack if "<" in node.operator else right - slack)


def converted(number, factor):
    if factor.is_integer():
        return number * int(factor)
    divisor = round(1 / factor) if 0 < abs(factor) < 1 else 0
    return number / divisor if divisor and 1 / divisor == factor else number * factor


def call(node, world):
    argument = node.arguments[0]
    if node.function in {"min", "max", "sum", "all", "any", "count", "unique", "first", "last"}:
        return aggregate(node.function, items(argument, world))
    match node.function:
        case "abs":
            return abs(value(argument, world))
        case "lower":
            return written(argument, ("",), world).lower()
        case "upper":
            return written(argument, ("",), world).upper()
        case "length":
            return len(written(argument, ("",), world))
        case "int":
            return int(written(argument, ("",), world))
        case "float":
            return float(written(argument, ("",), world))
    raise NotImplementedError(node.function)


def items(argument, world):
    """The value of an argument in each HDU that it speaks of."""
    if isinstance(argument, ex.HdusRef):
        return world.every[argument.label]
    label = next(iter(world.every))
    return [value(argument, World(world.keywords, world.cells, world.every, here)) for here in world.every[label]]


def aggregate(function, values):
    found = list(values)
    match function:
        case "min":
            return runtime.minimum(found)
        case "max":
            return runtime.maximum(found)
        case "sum":
            return sum(found)
        case "count":
            return sum(found) if found and all(isinstance(one, bool) for one in found) else len(found)
        case "all":
            return all(found)
        case "any":
            return any(found)
        case "unique":
            return len(set(found)) == len(found)
        case "first":
            return found[0]
        case "last":
            return found[-1]
