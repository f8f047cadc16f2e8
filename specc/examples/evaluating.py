"""What an expression of the spec says of contents: a small evaluator, for conditions and for rules.

Takes resolved expressions and somebody who is asked for the values in them (`Seen`): an object of a tree, an element of
a list, a row of a table. Gives plain values, with the functions that generated validators call; what cannot be told
raises one of `UNTOLD`, as there. Nothing in it knows a format.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_never

from specc.model.expressions import (
    Arithmetic,
    Call,
    Choice,
    ColumnRef,
    Compare,
    Convert,
    DimensionRef,
    Exists,
    FileNameRef,
    FileSizeRef,
    Has,
    HdusRef,
    InTable,
    IsNull,
    KeywordRef,
    Literal_,
    Logic,
    Matches,
    MemberRef,
    Membership,
    NodeRef,
    PartRef,
    PixelsRef,
    VariableRef,
    Within,
)
from specc.model.walk import is_aggregate, nodes
from specc.runtime import choices, written
from specc.runtime import expressions as runtime
from specc.runtime.expressions import UNTOLD, Missing
from specc.runtime.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from specc.examples.seen import Seen
    from specc.model.expressions import Expr

_MOST = 1e300  # beyond it powers take for ever, and mean nothing
_AGGREGATES: dict[str, Callable[[Iterable[Any]], Any]] = {
    "min": runtime.minimum,
    "max": runtime.maximum,
    "sum": runtime.total,
    "first": runtime.first,
    "last": runtime.last,
    "unique": runtime.unique,
    "all": all,
    "any": any,
}


def holds(node: Expr, seen: Seen) -> bool | None:
    """Say whether a condition holds; None where that cannot be told."""
    try:
        return bool(evaluate(node, seen))
    except UNTOLD:
        return None


def evaluate(node: Expr, seen: Seen) -> Any:  # noqa: ANN401  one case a kind of node
    """Give the value of an expression; instants are in seconds, digits are numbers."""
    match node:
        case Literal_():
            return _instant(node.value) if node.kind == "instant" else node.value
        case KeywordRef() | ColumnRef():
            return _reckoned(node, _raw(node, seen))
        case PixelsRef():
            return seen.value(node)
        case PartRef():
            return _part_as(node, _part(node, seen))
        case HdusRef():
            return seen.count(node.label)
        case DimensionRef():
            return seen.dimension(node.name)
        case VariableRef():
            return seen.variable(node.name)
        case NodeRef():
            return seen.own(node.what)
        case FileNameRef():
            return seen.name
        case FileSizeRef() | MemberRef():
            raise Missing(f"{node.text} is not known before there is a file")
        case Call():
            return _aggregate(node, seen) if is_aggregate(node) else _call(node, seen)
        case Arithmetic():
            return _arithmetic(node, seen)
        case Convert():
            return evaluate(node.operand, seen) * node.factor
        case Compare():
            return _compare(node, seen)
        case Membership():
            return _is_among(node, seen) != node.negated
        case InTable():
            return _in_table(node, seen) != node.negated
        case Within():
            return _within(node, seen) != node.negated
        case Matches():
            return runtime.matches(text(node.item, seen), node.pattern)
        case IsNull():
            return seen.is_null(node.item)
        case Has():
            return bool(int(evaluate(node.item, seen)) >> node.bit & 1)
        case Exists():
            return _exists(node, seen)
        case Choice():
            there = [tuple(bool(evaluate(part, seen)) for part in member) for member in node.members]
            return getattr(choices, node.function)(*there)
        case Logic():
            return _logic(node, seen)
    assert_never(node)


def text(node: Expr, seen: Seen) -> Any:  # noqa: ANN401  a text, or what is none
    """Give the value of an expression as a file has it: digits and dates are texts."""
    match node:
        case KeywordRef() | ColumnRef():
            return _raw(node, seen)
        case PartRef():
            return _part(node, seen)
        case Literal_():
            return node.value
        case _:
            return evaluate(node, seen)


def _instant(value: object) -> float:
    given = str(value)
    return runtime.instant(given) if "-" in given or "/" in given else runtime.clock(given)


def _raw(node: KeywordRef | ColumnRef, seen: Seen) -> Any:  # noqa: ANN401  whatever is there
    try:
        return seen.value(node)
    except Missing:
        if isinstance(node, KeywordRef) and node.default is not None:
            return node.default
        raise


def _reckoned(node: KeywordRef | ColumnRef, raw: Any) -> Any:  # noqa: ANN401  as evaluate
    if node.kind == "number" and isinstance(raw, str):
        return runtime.number(raw)
    if node.kind == "instant":
        form = getattr(node, "written", None)
        raw = raw if form is None else runtime.iso(raw, form)
        return runtime.clock(raw) if node.storage == "time" else runtime.instant(raw)
    return raw


def _part(node: PartRef, seen: Seen) -> str:
    whole = seen.name if isinstance(node.of, FileNameRef) else text(node.of, seen)
    for pattern in node.patterns:
        fields = Pattern(pattern).fields(str(whole))
        if fields is not None and fields.get(node.name) is not None:
            return str(fields[node.name])
    raise Missing(f"{node.text} is missing")


def _part_as(node: PartRef, found: str) -> Any:  # noqa: ANN401  as evaluate
    if node.kind == "number":
        return runtime.number(found)
    if node.kind == "instant" and node.written is not None:
        seconds = written.read(found, node.written).seconds
        if seconds is None:
            raise Missing(f"{node.text} is no date")
        return seconds
    return found


def _call(node: Call, seen: Seen) -> Any:  # noqa: ANN401  as evaluate
    given = node.arguments
    match node.function:
        case "abs":
            return abs(evaluate(given[0], seen))
        case "int":
            return int(_digits(given[0], seen))
        case "float":
            return float(_digits(given[0], seen))
        case "mjd":
            first = given[0]
            parts = first.arguments if isinstance(first, Call) and first.function == "datetime" else given
            return runtime.mjd(*(_date(part, seen) for part in parts))
        case "datetime":
            return runtime.instant(*(_date(part, seen) for part in given))
        case "lower" | "upper" | "length":
            return getattr(runtime, node.function)(text(given[0], seen))
        case _:
            raise Missing(f"{node.text} cannot be told")


def _digits(node: Expr, seen: Seen) -> Any:  # noqa: ANN401  a number or a text of one
    digits = isinstance(node, KeywordRef | ColumnRef) and node.storage == "digits"
    return runtime.number(text(node, seen)) if digits else text(node, seen)


def _date(node: Expr, seen: Seen) -> Any:  # noqa: ANN401  a text
    raw = text(node, seen)
    form = getattr(node, "written", None)
    return raw if form is None else runtime.iso(raw, form)


def many(node: Call) -> list[ColumnRef | PixelsRef | KeywordRef]:
    """Give what an aggregate goes over: columns, pixels, paths through lists, keywords of all HDUs of a label."""
    return [
        part
        for argument in node.arguments
        for part in nodes(argument)
        if isinstance(part, ColumnRef | PixelsRef)
        or (isinstance(part, KeywordRef) and (part.every or part.hdu.relation == "every"))
    ]


def _aggregate(node: Call, seen: Seen) -> Any:  # noqa: ANN401  as evaluate
    if node.over:
        raise Missing(f"{node.text} cannot be told")
    only = node.arguments[0]
    if isinstance(only, HdusRef):
        return seen.count(only.label)
    refs = many(node)
    if not refs:
        found = [evaluate(one, seen) for one in node.arguments]
        return sum(map(bool, found)) if node.function == "count" else _AGGREGATES[node.function](found)
    if node.function == "count" and isinstance(only, KeywordRef | ColumnRef):
        return sum(1 for item in seen.items(refs) if item.exists(only))
    values = list(_told(only, seen.items(refs)))
    if node.function == "count":
        return sum(1 for one in values if one is not False)
    return _AGGREGATES[node.function](values)


def _told(node: Expr, items: Iterable[Seen]) -> Iterator[Any]:
    for item in items:
        try:
            value = evaluate(node, item)
        except UNTOLD:
            continue
        if isinstance(value, list) or value == value:  # noqa: PLR0124  NaN is not itself
            yield value


def _arithmetic(node: Arithmetic, seen: Seen) -> Any:  # noqa: ANN401  one case an operator
    if node.right is None:
        return -evaluate(node.left, seen)
    if node.kind == "string":
        return f"{text(node.left, seen)}{text(node.right, seen)}"
    left, right = evaluate(node.left, seen), evaluate(node.right, seen)
    match node.operator:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left * right
        case "/":
            return left / right
        case "%":
            return left % right
        case _:
            found = float(left) ** float(right)
            if not isinstance(found, float) or abs(found) > _MOST:
                raise Missing(f"{node.text} is no number")
            return found


def _compare(node: Compare, seen: Seen) -> bool:
    if node.operator in {"==", "!="}:
        return _equal(node, seen) == (node.operator == "==")
    left, right = evaluate(node.left, seen), evaluate(node.right, seen)
    if node.tolerance is not None:
        slack = node.tolerance * abs(right) if node.relative else node.tolerance
        right = right + slack if node.operator in {"<", "<="} else right - slack
    match node.operator:
        case "<":
            return bool(left < right)
        case "<=":
            return bool(left <= right)
        case ">":
            return bool(left > right)
        case _:
            return bool(left >= right)


def _equal(node: Compare, seen: Seen) -> bool:
    if node.tolerance is None:
        for one, other in ((node.left, node.right), (node.right, node.left)):
            if isinstance(one, KeywordRef) and one.written is not None and other.kind == "instant":
                return runtime.says(text(one, seen), one.written, evaluate(other, seen))
        return bool(evaluate(node.left, seen) == evaluate(node.right, seen))
    left, right = evaluate(node.left, seen), evaluate(node.right, seen)
    return bool(runtime.close_to(left, right, node.tolerance, relative=node.relative))


def _is_among(node: Membership, seen: Seen) -> bool:
    if node.item.kind == "instant":
        return any(evaluate(node.item, seen) == _instant(one) for one in node.values)
    texts = all(isinstance(one, str) for one in node.values)
    item = text(node.item, seen) if texts else evaluate(node.item, seen)
    if texts and node.ignore_case:
        return runtime.lower(item) in {str(one).lower() for one in node.values}
    return item in node.values


def _in_table(node: InTable, seen: Seen) -> bool:
    return any(
        all(
            not cell or _in_cell(item, cell, seen, ignore_case=fold)
            for item, cell, fold in zip(node.items, row, node.ignore_case, strict=True)
        )
        for row in (node.rows if node.table is None else seen.rows(node.table))
    )


def _in_cell(item: Expr, cell: Sequence[object], seen: Seen, *, ignore_case: bool) -> bool:
    if not all(isinstance(one, str) for one in cell):
        return evaluate(item, seen) in cell
    found = text(item, seen)
    return runtime.lower(found) in {str(one).lower() for one in cell} if ignore_case else found in cell


def _within(node: Within, seen: Seen) -> bool:
    item = evaluate(node.item, seen)
    if node.low is not None:
        low = evaluate(node.low, seen)
        if not (item > low if node.low_open else item >= low):
            return False
    if node.high is None:
        return True
    high = evaluate(node.high, seen)
    return bool(item < high if node.high_open else item <= high)


def _exists(node: Exists, seen: Seen) -> bool:
    target = node.target
    match target:
        case HdusRef():
            return seen.count(target.label) > 0
        case PartRef():
            try:
                return bool(_part(target, seen))
            except UNTOLD:
                return False
        case MemberRef():
            raise Missing(f"{node.text} is not known before there is a delivery")
        case _:
            return seen.exists(target)


def _logic(node: Logic, seen: Seen) -> bool:
    left = bool(evaluate(node.left, seen))
    if node.right is None:
        return not left
    match node.operator:
        case "and":
            return left and bool(evaluate(node.right, seen))
        case "or":
            return left or bool(evaluate(node.right, seen))
        case _:
            return not left or bool(evaluate(node.right, seen))
