"""Rules over the files of a delivery as rules over one file: what the others hold is known by then.

Takes an expression of a dataset, the files that are made, and the member of which one is to be made; gives the
expression that a file of it has to make true, or raises `Missing` where it speaks of what is not made yet.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any

from specc.examples.evaluating import evaluate
from specc.examples.standing import File, Standing
from specc.model.expressions import Call, Exists, Expr, KeywordRef, Literal_, MemberRef, Node
from specc.model.spec import Repeat
from specc.model.types import DimensionName
from specc.model.walk import is_aggregate, nodes
from specc.runtime.expressions import UNTOLD, Missing
from specc.runtime.trees.paths import parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from specc.backends.writer.support.contents import Contents
    from specc.model.expressions import ExprKind
    from specc.model.spec import Product, Spec


@dataclass(frozen=True, slots=True)
class Made:
    """A file of a delivery. fields: of its name."""

    member: str
    path: Path
    product: Product
    spec: Spec
    contents: Contents
    fields: Mapping[str, str]


@dataclass(slots=True)
class Together:
    """The files of a delivery so far. key: the fields that all share; counts: how many each member will have."""

    key: dict[str, str] = field(default_factory=dict)
    files: list[Made] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)

    def of(self, member: str) -> list[Made]:
        """Give the files of a member."""
        return [one for one in self.files if one.member == member]


def rule_for(node: Expr, member: str, together: Together, own: Mapping[str, str | None]) -> Expr:
    """Give what an expression of a delivery asks of a file of a member; `own`: fields of its name that are known."""
    return _Asking(member, together, own).of(node)


def told(node: Expr, together: Together, member: str = "", own: Mapping[str, str | None] | None = None) -> Any:  # noqa: ANN401  as evaluate
    """Give what an expression says of files that are made, and of the name of one that is not. Raises one of UNTOLD."""
    return evaluate(rule_for(node, member, together, own or {}), _NOTHING)


def speaks_of(node: Expr, member: str) -> bool:
    """Say whether an expression names files of a member."""
    return any(isinstance(one, MemberRef) and one.member == member for one in nodes(node))


class _Asking:
    def __init__(self, member: str, together: Together, own: Mapping[str, str | None]) -> None:
        self.member = member
        self.together = together
        self.own = own

    def of(self, node: Expr) -> Expr:
        """Give an expression with everything in it that is known."""
        if isinstance(node, MemberRef):
            return self._single(node)
        if isinstance(node, Exists) and isinstance(node.target, MemberRef):
            return self._exists(node, node.target)
        if isinstance(node, Call) and is_aggregate(node):
            over = {one.member for one in nodes(node.arguments[0]) if isinstance(one, MemberRef) and one.several}
            if over:
                return self._aggregate(node, over.pop())
        return _rebuilt(node, self.of)

    def _single(self, node: MemberRef) -> Expr:
        if not node.member:
            return _literal(node, self.together.key[node.field])
        if node.member == self.member:
            return self._own(node)
        found = self.together.of(node.member)
        if not found:
            raise Missing(f"there is no {node.member} yet")
        return _literal(node, value_in(node, found[0]))

    def _own(self, node: MemberRef) -> Expr:
        if node.value is not None:
            return node.value
        text = self.own.get(node.field)
        if text is None:
            raise Missing(f"{node.text} is not known yet")
        return _literal(node, text)

    def _exists(self, node: Exists, target: MemberRef) -> Expr:
        if target.member == self.member and target.value is not None:
            return replace(node, target=target.value) if isinstance(target.value, KeywordRef) else node
        if target.member == self.member:
            there = not target.field or self.own.get(target.field) is not None
        else:
            there = any(_has(target, one) for one in self.together.of(target.member))
        return Literal_("bool", None, node.text, node.place, there)

    def _aggregate(self, node: Call, member: str) -> Expr:
        only = node.arguments[0]
        if isinstance(only, MemberRef) and not only.field and only.value is None:
            count = self.together.counts.get(member, len(self.together.of(member)))
            return Literal_("number", "", node.text, node.place, count)
        if member == self.member:
            if node.function in {"count", "sum", "unique"}:
                raise Missing(f"{node.text} is of more than one file")
            return self.of(_alone(only))
        found = []
        for one in self.together.of(member):
            single = Together(self.together.key, [one], self.together.counts)
            try:
                found.append(evaluate(_Asking("", single, {}).of(_alone(only)), _NOTHING))
            except UNTOLD:
                continue
        return _literal(node, _over(node.function, found))


def _alone(node: Expr) -> Expr:
    """Give an expression over several files as one over each of them."""
    if isinstance(node, MemberRef):
        return replace(node, several=False)
    return _rebuilt(node, _alone)


def _over(function: str, found: list[Any]) -> Any:  # noqa: ANN401  a value
    match function:
        case "all":
            return all(found)
        case "any":
            return any(found)
        case "count":
            return sum(1 for one in found if one is not False)
        case "sum":
            return sum(found)
        case "unique":
            return len(set(found)) == len(found)
        case _ if not found:
            raise Missing("there are no values")
        case "min":
            return min(found)
        case "max":
            return max(found)
        case _:
            return found[0 if function == "first" else -1]


def _rebuilt(node: Expr, change: Any) -> Expr:  # noqa: ANN401  from expressions to expressions
    made = {one.name: _inside(getattr(node, one.name), change) for one in fields(node)}
    return replace(node, **made)


def _inside(value: Any, change: Any) -> Any:  # noqa: ANN401  a field of an expression
    if isinstance(value, Node):
        return change(value)
    if isinstance(value, tuple):
        return tuple(_inside(one, change) for one in value)
    return value


def _literal(node: MemberRef | Call, value: Any) -> Literal_:  # noqa: ANN401  of any type
    kind: ExprKind = node.kind
    if kind == "number" and isinstance(value, str):
        value = int(value)
    if kind == "any":
        kind = "string" if isinstance(value, str) else "bool" if isinstance(value, bool) else "number"
    if not isinstance(value, bool | int | float | str):
        raise Missing(f"{node.text} is no single value")
    if kind == "instant" and not isinstance(value, str):
        kind = "number"  # of an aggregate, in seconds already
    return Literal_(kind, node.unit, str(value), node.place, value)


# What a file holds.


def _has(target: MemberRef, one: Made) -> bool:
    try:
        return value_in(target, one) is not None
    except UNTOLD:
        return False


def value_in(node: MemberRef, one: Made) -> Any:  # noqa: ANN401  whatever is there
    """Give what a file says: a field of its name, or a value in it. Raises one of UNTOLD."""
    if node.field:
        if node.field not in one.fields:
            raise Missing(f"{node.text} is left out")
        return one.fields[node.field]
    if node.value is None:
        return True
    tree = one.contents.block("tree")
    if isinstance(node.value, KeywordRef) and tree is not None and one.product.format != "fits":
        found = list(texts_in(tree.values, node.value))
        if not found:
            raise Missing(f"{node.text} is missing")
        return found if node.value.hdu.relation == "every" else found[0]
    seen = Standing(File(one.product, one.spec, one.contents, lambda name, _: size_in(name, one)))
    return seen.value(node.value) if isinstance(node.value, KeywordRef) else evaluate(node.value, seen)


def texts_in(held: Any, ref: KeywordRef) -> Iterator[Any]:  # noqa: ANN401  a tree
    """Give the values of a key, through all lists on the way."""
    label = ref.hdu.label.partition(".")[2]
    yield from _at(held, [*(parts(label) if label else ()), *parts(ref.name)])


def _at(held: Any, keys: list[str]) -> Iterator[Any]:  # noqa: ANN401  a tree
    held = getattr(held, "value", held) if hasattr(held, "tag") else held
    if isinstance(held, list):
        for one in held:
            yield from _at(one, keys)
    elif not keys:
        if held is not None:
            yield held
    elif isinstance(held, dict) and keys[0] in held:
        yield from _at(held[keys[0]], keys[1:])


def size_in(name: str, one: Made) -> int:
    """Give the size of a dimension of a file. Raises Missing."""
    for part in one.product.hdus:
        for hdu in part.members if isinstance(part, Repeat) else (part,):
            block = one.contents.block(hdu.label)
            pixels = None if block is None else block.pixels
            for axis, length in enumerate(hdu.shape):
                if isinstance(length, DimensionName) and length.name == name and pixels is not None:
                    return int(pixels.shape[axis])
    raise Missing(f"{name} is not known")


class _Nothing:
    """Contents of which nothing is known: everything in an expression is a literal by then."""

    name = ""

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  whatever is asked
        raise Missing(f"{name} is asked of no file")


_NOTHING: Any = _Nothing()
