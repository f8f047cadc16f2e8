"""Expressions of the spec as Python: what stands in the lambdas of a generated validator.

Takes resolved expressions and a `Scope` that says where they stand; gives code with its precedence. Cells of `each
row`, pixels of `each pixel` and what aggregates look at are numpy arrays: there `and` is `&`, comparisons stand in
parentheses, and functions are those of arrays. What cannot be said that way raises `Inexpressible`, which the backend
turns into a refusal before it emits.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal, assert_never

from specc.backends.validator import code, deliveries, texts
from specc.backends.validator.code import Code, call, named, row
from specc.backends.validator.functions import called, everywhere, written
from specc.backends.validator.pieces import (
    AND,
    COMPARISON,
    ONE,
    OR,
    PRODUCT,
    SUM,
    Piece,
    applied,
    between,
    has_bit,
    joined,
    literal,
    minus,
    negated,
    operation,
    power,
)
from specc.backends.validator.scope import (
    Inexpressible,
    Scope,
    as_a_whole,
    cell,
    cell_name,
    column_name,
    count_of_hdus,
    hdu,
    is_of_tree,
    items_of_tree,
    keyword,
    keyword_name,
    part,
    whole_path,
)
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
from specc.model.walk import nodes
from specc.plan.walk import constant, nesting, whole_divisor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specc.model.expressions import Expr

_DEEPEST = 60  # Python itself reads no more than some 200 brackets in one another
_LEVELS = {"+": SUM, "-": SUM, "*": PRODUCT, "/": PRODUCT, "%": PRODUCT}


def expression(node: Expr, scope: Scope) -> Piece:
    """Give an expression as Python."""
    if nesting(node) > _DEEPEST:
        raise Inexpressible(node, "it nests too deeply; split it into several rules")
    return _expression(node, scope)


def _expression(node: Expr, scope: Scope) -> Piece:
    folded = None if isinstance(node, Literal_) else constant(node)
    if folded is not None:
        return literal(folded)
    match node:
        case Literal_():
            return _instant(node) if node.kind == "instant" else literal(node.value)
        case KeywordRef():
            return keyword(node, scope)
        case PartRef():
            return part(node, scope)
        case ColumnRef() | PixelsRef():
            return cell(node, scope)
        case HdusRef():
            return count_of_hdus(node.label, scope)
        case DimensionRef():
            return Piece(call(f"{scope.here}.dimension", texts.quoted(node.name)))
        case VariableRef():
            return Piece(scope.variables.get(node.name, node.name) if node.loop else f"{scope.here}.variable")
        case NodeRef():
            return Piece(f"{scope.here}.own_{node.what}")
        case FileNameRef():
            return Piece(row(scope.whole(), ".name"))
        case MemberRef():
            return deliveries.value(node, scope, _expression)
        case FileSizeRef():
            return Piece(row(scope.whole(), ".size"))
        case Call():
            return called(node, scope, _expression)
        case Arithmetic():
            return _arithmetic(node, scope)
        case Convert():
            return _convert(node, scope)
        case Compare():
            return _of_all(_compare(node, scope), scope)
        case Membership():
            return _of_all(_membership(node, scope), scope)
        case InTable():
            return _in_table(node, scope)
        case Within():
            return _of_all(_within(node, scope), scope)
        case Matches():
            item = as_written(node.item, scope)
            reader = "matches" if item.shape == ONE else "matching"
            return applied(reader, item, more=[texts.pattern(node.pattern)])
        case IsNull():
            return _is_null(node, scope)
        case Has():
            return has_bit(_expression(node.item, scope), node.bit)
        case Exists():
            return _exists(node, scope)
        case Choice():
            return Piece(call(node.function, *members_of(node, scope)))
        case Logic():
            return _logic(node, scope)
    assert_never(node)


def _of_all(piece: Piece, scope: Scope) -> Piece:
    """Give a comparison; outside of rows and pixels, many values are those of an aggregate along some axes."""
    return piece if scope.cells or piece.shape == ONE else everywhere(piece)


def all_of(nodes: Sequence[Expr], scope: Scope) -> Piece:
    """Give the conjunction of conditions."""
    return joined(AND, [expression(node, scope) for node in nodes])


def as_written(node: Expr, scope: Scope) -> Piece:
    """Give a text: digits and dates as the file has them."""
    return written(node, scope, _expression)


def _instant(node: Literal_) -> Piece:
    text = str(node.value)
    reader = "instant" if "-" in text or "/" in text else "clock"
    return Piece(call(reader, texts.quoted(text)))


def _arithmetic(node: Arithmetic, scope: Scope) -> Piece:
    left = _expression(node.left, scope)
    if node.right is None:
        return minus(left)
    right = _expression(node.right, scope)
    if node.operator == "**":
        return power(left, right)
    return operation(left, node.operator, right, _LEVELS[node.operator])


def _convert(node: Convert, scope: Scope) -> Piece:
    operand = _expression(node.operand, scope)
    if node.factor == 1:
        return operand
    divisor = whole_divisor(node.factor)
    if divisor is not None:
        return operation(operand, "/", literal(divisor), PRODUCT)
    whole = node.factor.is_integer() and abs(node.factor) < 2**53
    return operation(operand, "*", literal(int(node.factor) if whole else node.factor), PRODUCT)


def _compare(node: Compare, scope: Scope) -> Piece:
    if node.operator in {"==", "!="}:
        return _equality(node, scope)
    left, right = _expression(node.left, scope), _expression(node.right, scope)
    if node.tolerance is not None:
        slack = literal(node.tolerance)
        if node.relative:
            slack = operation(slack, "*", applied("abs", right), PRODUCT)
        right = operation(right, "+" if node.operator in {"<", "<="} else "-", slack, SUM)
    return operation(left, node.operator, right, COMPARISON)


def _equality(node: Compare, scope: Scope) -> Piece:
    equal = node.operator == "=="
    if node.tolerance is None:
        for one, other in ((node.left, node.right), (node.right, node.left)):
            if isinstance(one, Literal_) and isinstance(one.value, bool) and other.kind == "bool":
                piece = _expression(other, scope)
                return piece if one.value == equal else negated(piece)
        for one, other in ((node.left, node.right), (node.right, node.left)):
            if isinstance(one, KeywordRef) and one.written is not None and other.kind == "instant":
                return _says(one, other, scope) if equal else negated(_says(one, other, scope))
        return operation(_expression(node.left, scope), node.operator, _expression(node.right, scope), COMPARISON)
    left, right = _expression(node.left, scope), _expression(node.right, scope)
    relative = [named("relative", "True")] if node.relative else []
    close = applied("close_to", left, right, more=[texts.literal(node.tolerance), *relative])
    return close if equal else negated(close)


def _says(one: KeywordRef, moment: Expr, scope: Scope) -> Piece:
    """Give whether a date of a form of its own says a moment, as far as the form goes."""
    form = texts.quoted(one.written or "")
    return Piece(call("says", as_written(one, scope).code, form, _expression(moment, scope).code))


def _membership(node: Membership, scope: Scope) -> Piece:
    if node.item.kind == "instant":
        return _among_instants(node, scope)
    texts_only = all(isinstance(value, str) for value in node.values)
    item = as_written(node.item, scope) if texts_only else _expression(node.item, scope)
    values = node.values
    if node.ignore_case and texts_only:
        values = tuple(str(value).lower() for value in values)
        item = applied("lower" if item.shape == ONE else "lowered", item)
    if len(values) == 1:
        return operation(item, "!=" if node.negated else "==", literal(values[0]), COMPARISON)
    listed: Code = scope.constants.find(values) or code.tuple_([texts.literal(value) for value in values])
    if item.shape != ONE:
        among = applied("is_in", item, more=[listed])
        return negated(among) if node.negated else among
    return operation(item, "not in" if node.negated else "in", Piece(listed), COMPARISON)


def _in_table(node: InTable, scope: Scope) -> Piece:
    table = scope.constants.table(node)
    pieces = items_of(node, scope)
    several = next((piece for piece in pieces if piece.shape != ONE), None)
    if several is None:
        allowed = Piece(call(f"{table}.allow", *(piece.code for piece in pieces)))
    else:
        allowed = several.become(call("each_allowed", table, *(piece.code for piece in pieces)))
    return negated(allowed) if node.negated else allowed


def items_of(node: InTable, scope: Scope) -> list[Piece]:
    """Give the values that a table is asked of; texts as the file has them."""
    rows = scope.constants.rows_of(node)
    pieces = []
    for column, item in enumerate(node.items):
        texts_only = all(isinstance(value, str) for row_ in rows for value in row_[column])
        pieces.append(as_written(item, scope) if texts_only else _expression(item, scope))
    return pieces


def _among_instants(node: Membership, scope: Scope) -> Piece:
    """Give whether an instant is one of several dates, which are equal to it however they are written."""
    tests: list[Expr] = []
    for value in node.values:
        date = Literal_("instant", None, str(value), node.place, value)
        operator: Literal["==", "!="] = "!=" if node.negated else "=="
        tests.append(Compare("bool", None, node.text, node.place, operator, node.item, date, None, relative=False))
    return joined(AND if node.negated else OR, [_expression(one, scope) for one in tests])


def _within(node: Within, scope: Scope) -> Piece:
    item = _expression(node.item, scope)
    low = None if node.low is None else _expression(node.low, scope)
    high = None if node.high is None else _expression(node.high, scope)
    pieces = [piece for piece in (low, item, high) if piece is not None]
    if low is not None and high is not None and max(piece.shape for piece in pieces) == ONE:
        lies = between(low, "<" if node.low_open else "<=", item, "<" if node.high_open else "<=", high)
    else:
        tests = []
        if low is not None:
            tests.append(operation(item, ">" if node.low_open else ">=", low, COMPARISON))
        if high is not None:
            tests.append(operation(item, "<" if node.high_open else "<=", high, COMPARISON))
        lies = joined(AND, tests) if tests else literal(value=True)
    return negated(lies) if node.negated else lies


def _is_null(node: IsNull, scope: Scope) -> Piece:
    item = node.item
    if isinstance(item, KeywordRef):
        return Piece(call(row(hdu(item.hdu, scope), ".is_null"), keyword_name(item, scope)))
    if isinstance(item, ColumnRef) and is_of_tree(item, scope):
        return Piece(call(row(items_of_tree(item, scope), ".is_null"), column_name(item, scope)))
    return cell(item, scope).become(call("is_null", "c", cell_name(item, scope)))


def _exists(node: Exists, scope: Scope) -> Piece:
    target = node.target
    if isinstance(target, HdusRef):
        return operation(count_of_hdus(target.label, scope), ">", literal(0), COMPARISON)
    if isinstance(target, PartRef):
        whole = target.of
        if isinstance(whole, FileNameRef):
            name = row(scope.whole(), ".name")
            return Piece(call("name_has", name, texts.quoted(target.name), *map(texts.pattern, target.patterns)))
        given = [hdu(whole.hdu, scope), keyword_name(whole, scope), texts.quoted(target.name)]
        return Piece(call("has_part", *given, *map(texts.pattern, target.patterns)))
    if isinstance(target, MemberRef):
        return deliveries.there(target, scope, _expression)
    place = hdu(target.hdu, scope)
    if isinstance(target, KeywordRef) and target.storage == "commentary":
        return Piece(call("has_commentary", place, texts.quoted(target.name)))
    if isinstance(target, KeywordRef):
        return Piece(call(row(place, ".exists"), keyword_name(target, scope)))
    if is_of_tree(target, scope):
        if not scope.cells and as_a_whole(target, scope) != target:  # any in the list
            path = column_name(target, scope)
            return operation(Piece(call(row(place, ".count"), code.tuple_([path]))), ">", literal(0), COMPARISON)
        path = column_name(target, scope) if scope.cells else whole_path(target, scope)
        return Piece(call(row(items_of_tree(target, scope), ".exists"), path))
    return Piece(call(row(place, ".has_column"), column_name(target, scope)))


def members_of(node: Choice, scope: Scope) -> list[Code]:
    """Give a tuple for each member of a choice: whether its things are there."""
    members: list[Code] = []
    for member in node.members:
        pieces = [_expression(part, scope) for part in member]
        if any(piece.shape != ONE for piece in pieces):
            raise Inexpressible(node, "what there is a choice between is of the whole file, not of each row or pixel")
        members.append(code.tuple_([piece.code for piece in pieces]))
    return members


def _logic(node: Logic, scope: Scope) -> Piece:
    if node.operator == "not":
        return _not(node.left, scope)
    if node.right is None:
        raise Inexpressible(node, f"`{node.operator}` lacks its right side")
    left = _not(node.left, scope) if node.operator == "implies" else _expression(node.left, scope)
    return joined(AND if node.operator == "and" else OR, [left, _expression(node.right, scope)])


def _not(node: Expr, scope: Scope) -> Piece:
    """Give the opposite, as a person would say it where Python has a word for that."""
    match node:
        case Membership() | Within() | Compare() if any(isinstance(part, Call) and part.over for part in nodes(node)):
            return negated(_expression(node, scope))
        case Membership():
            return _expression(replace(node, negated=not node.negated), scope)
        case Within() | InTable():
            return _expression(replace(node, negated=not node.negated), scope)
        case Compare(operator="=="):
            return _expression(replace(node, operator="!="), scope)
        case Compare(operator="!="):
            return _expression(replace(node, operator="=="), scope)
        case Has():
            return has_bit(_expression(node.item, scope), node.bit, unset=True)
        case Logic(operator="not"):
            return _expression(node.left, scope)
        case _:
            return negated(_expression(node, scope))
