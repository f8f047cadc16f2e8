"""Conditions and rules as schemas of the object that they stand in.

Takes expressions of the model; gives for each a schema that holds when it is true, or one that holds when it is false.
A value that is missing or null makes neither hold, as it makes neither hold in a validator. What compares two values
of a file, or computes, raises `Unsayable`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from specc.model.expressions import (
    Call,
    Choice,
    ColumnRef,
    Compare,
    Exists,
    IsNull,
    KeywordRef,
    Literal_,
    Logic,
    Matches,
    Membership,
    Within,
)
from specc.model.types import INSTANTS
from specc.model.walk import is_aggregate, nodes
from specc.plan.walk import constant

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from specc.model.expressions import Expr
    from specc.model.spec import Scalar

    Schema = dict[str, Any]
    Spellings = Callable[[str, Scalar], list[Scalar]]

_PART = re.compile(r"`[^`]*`|[^.]+")
_NOT_NULL: Schema = {"not": {"type": "null"}}
_ORDER = {
    "<": ("exclusiveMaximum", "minimum"),
    "<=": ("maximum", "exclusiveMinimum"),
    ">": ("exclusiveMinimum", "maximum"),
    ">=": ("minimum", "exclusiveMaximum"),
}
_TURNED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!="}


class Unsayable(Exception):  # noqa: N818  # no error of the program: what JSON Schema has no words for
    """An expression that no schema can say."""


def all_of(*schemas: Schema) -> Schema:
    """Give what holds when all of some schemas do."""
    return schemas[0] if len(schemas) == 1 else {"allOf": list(schemas)}


def any_of(*schemas: Schema) -> Schema:
    """Give what holds when any of some schemas does."""
    return schemas[0] if len(schemas) == 1 else {"anyOf": list(schemas)}


def negated(schema: Schema) -> Schema:
    """Give what holds when a schema does not."""
    return schema["not"] if set(schema) == {"not"} else {"not": schema}


def whole(pattern: str) -> str:
    """Give a pattern that must fit a whole text."""
    return f"^(?:{pattern})$"


def whatever_case(values: list[str]) -> str:
    """Give the pattern of texts in whatever case."""
    return whole("|".join("".join(map(_either_case, value)) for value in values))


def _either_case(letter: str) -> str:
    if letter.lower() == letter.upper():
        return re.escape(letter)
    if not letter.isascii():
        raise Unsayable
    return f"[{letter.upper()}{letter.lower()}]"


class Conditions:
    """Conditions in one object. spellings: what else a value of a path may be written as."""

    def __init__(self, spellings: Spellings) -> None:
        self._spellings = spellings

    def holds(self, node: Expr, *, true: bool = True) -> Schema:
        """Give the schema that holds when an expression is true; or when it is false."""
        match node:
            case Logic():
                return self._logic(node, true=true)
            case Compare():
                return self._compare(node, true=true)
            case Membership(ignore_case=ignore_case):
                values = [one for value in node.values for one in self._spelt(node.item, value)]
                if ignore_case:
                    test: Schema = {"type": "string", "pattern": whatever_case([str(one) for one in values])}
                else:
                    test = {"enum": values}
                return self._at(node.item, test, true=true is not node.negated)
            case Within():
                return self._within(node, true=true)
            case Matches():
                return self._at(node.item, {"type": "string", "pattern": whole(node.pattern)}, true=true)
            case Exists(target=KeywordRef() | ColumnRef() as target):
                there = self._path(target, _NOT_NULL)
                return there if true else negated(there)
            case IsNull():
                return self._path(node.item, {"type": "null"} if true else _NOT_NULL)
            case KeywordRef(kind="bool"):
                return self._path(node, {"const": true})
            case Literal_(value=bool() as value):
                return {} if value is true else {"not": {}}
            case Choice():
                chosen = self.choice(node)
                return chosen if true else negated(chosen)
            case Call() if is_aggregate(node):
                return self._each(node, true=true)
            case _:
                raise Unsayable

    def _logic(self, node: Logic, *, true: bool) -> Schema:
        if node.operator == "not" or node.right is None:
            return self.holds(node.left, true=not true)
        left = self.holds(node.left, true=true is not (node.operator == "implies"))
        right = self.holds(node.right, true=true)
        together = (node.operator == "and") is true
        return all_of(left, right) if together else any_of(left, right)

    def _spelt(self, item: Expr, value: Scalar) -> list[Scalar]:
        return self._spellings(item.name, value) if isinstance(item, KeywordRef | ColumnRef) else [value]

    def _compare(self, node: Compare, *, true: bool) -> Schema:
        item, value = node.left, constant(node.right)
        operator: str = node.operator
        if value is None:
            item, operator, value = node.right, _TURNED[node.operator], constant(node.left)
        if isinstance(item, Call) and item.function == "count" and isinstance(value, int) and node.tolerance is None:
            return self._count(item, operator, value, true=true)
        if value is None or node.tolerance is not None or node.kind == "instant":
            raise Unsayable
        if operator in {"==", "!="}:
            spelt = self._spelt(item, value)
            test: Schema = {"const": value} if len(spelt) == 1 else {"enum": spelt}
            return self._at(item, test, true=(operator == "==") is true)
        if isinstance(value, bool | str):
            raise Unsayable
        return self._at(item, {"type": "number", _ORDER[operator][0 if true else 1]: value}, true=True)

    def _within(self, node: Within, *, true: bool) -> Schema:
        low, high = (None if one is None else constant(one) for one in (node.low, node.high))
        if (low is None) is not (node.low is None) or (high is None) is not (node.high is None):
            raise Unsayable
        test: Schema = {"type": "number"}
        for bound, word in (
            (low, "exclusiveMinimum" if node.low_open else "minimum"),
            (high, "exclusiveMaximum" if node.high_open else "maximum"),
        ):
            if isinstance(bound, bool | str):
                raise Unsayable
            if bound is not None:
                test[word] = bound
        return self._at(node.item, test, true=true is not node.negated)

    def _at(self, item: Expr, test: Schema, *, true: bool) -> Schema:
        """Give that the value of an item passes a test, or fails it."""
        if not isinstance(item, KeywordRef | ColumnRef):
            raise Unsayable
        if item.kind == "instant" or item.storage in INSTANTS or (item.storage == "digits" and item.kind == "number"):
            raise Unsayable
        return self._path(item, test if true else all_of({"not": test}, _NOT_NULL))

    def _path(self, item: Expr, test: Schema) -> Schema:
        if not isinstance(item, KeywordRef | ColumnRef) or item.hdu.relation != "own" or item.also:
            raise Unsayable
        if isinstance(item, KeywordRef) and (item.default is not None or item.variable or item.every):
            raise Unsayable
        return at_path([part.strip("`") for part in _PART.findall(item.name)], test)

    def choice(self, node: Choice) -> Schema:
        """Give that as many of some things are there as a choice wants."""
        members = [all_of(*(self.holds(part) for part in member)) for member in node.members]
        parts = [self.holds(part) for member in node.members for part in member]
        match node.function:
            case "exactly_one":
                return {"oneOf": members}
            case "at_least_one":
                return any_of(*members)
            case "at_most_one":
                return any_of(*[negated(any_of(*members)), {"oneOf": members}])
            case "all_or_none":
                return any_of(all_of(*parts), negated(any_of(*parts)))
            case "requires":
                return any_of(negated(members[0]), all_of(*members[1:]))

    def wholes(self, node: Choice) -> list[Schema]:
        """Give that each group of a choice is there whole or not at all."""
        groups = [[self.holds(part) for part in member] for member in node.members if len(member) > 1]
        if node.function in {"requires", "all_or_none"}:
            return []
        return [any_of(all_of(*group), negated(any_of(*group))) for group in groups]

    # Of the elements of one list.

    def _each(self, node: Call, *, true: bool) -> Schema:
        match node.function:
            case "all":
                name, item = self._items(node)
                wrong = item.holds(node.arguments[0], true=False)
                every = {"properties": {name: {"items": {"not": wrong}}}}
                return every if true else {"properties": {name: {"contains": wrong}}, "required": [name]}
            case "any":
                name, item = self._items(node)
                some = {"properties": {name: {"contains": item.holds(node.arguments[0])}}, "required": [name]}
                return some if true else negated(some)
            case _:
                raise Unsayable

    def _count(self, node: Call, operator: str, value: int, *, true: bool) -> Schema:
        argument = node.arguments[0]
        if len(node.arguments) != 1 or argument.kind != "bool":
            raise Unsayable
        name, item = self._items(node)
        test = item.holds(argument)
        least, most = {
            ">=": (value, None),
            ">": (value + 1, None),
            "<=": (None, value),
            "<": (None, value - 1),
            "==": (value, value),
            "!=": (value, value),
        }[operator]
        limits: Schema = {"minContains": max(least or 0, 0)}
        if most is not None:
            limits["maxContains"] = max(most, 0)
        counted: Schema = {"properties": {name: {"contains": test, **limits}}}
        if least is not None and least > 0:
            counted["required"] = [name]
        if most is not None and most < 0:
            counted = {"not": {}}
        return counted if (operator != "!=") is true else negated(counted)

    def _items(self, node: Call) -> tuple[str, _Items]:
        """Give the one list that an aggregate goes over, and conditions in its elements."""
        paths = {part.name for part in nodes(node) if isinstance(part, ColumnRef)}
        other = any(isinstance(part, KeywordRef) for part in nodes(node))
        split = [_PART.findall(path) for path in paths]
        if other or not split or any(len(parts) < 2 or parts[0] != split[0][0] for parts in split):  # noqa: PLR2004  list and key
            raise Unsayable
        return split[0][0].strip("`"), _Items(self._spellings, f"{split[0][0]}.")


class _Items(Conditions):
    """Conditions in the elements of a list."""

    def __init__(self, spellings: Spellings, prefix: str) -> None:
        super().__init__(spellings)
        self._prefix = prefix

    def _path(self, item: Expr, test: Schema) -> Schema:
        if not isinstance(item, ColumnRef) or item.hdu.relation != "own" or item.also:
            raise Unsayable
        parts = [part.strip("`") for part in _PART.findall(item.name.removeprefix(self._prefix))]
        return at_path(parts, test)


def at_path(parts: list[str], test: Schema) -> Schema:
    """Give that there is something at a path of keys, and passes a test."""
    for name in reversed(parts):
        test = {"type": "object", "properties": {name: test}, "required": [name]}
    return test


def known_spellings(values: Mapping[str, Mapping[Scalar, list[Scalar]]]) -> Spellings:
    """Give how values of paths may be spelt, of what is known of the keys."""
    return lambda path, value: [value, *values.get(path, {}).get(value, [])]
