"""Deliveries as Python: what the rules over several files name, and what the runtime is told of a dataset.

Takes references of resolved expressions and datasets of the model; gives code. Knows `d`, a delivery as the runtime
hands it to a rule, and `m`, one of its files: `d.the("cal")` is the one of a member, `d.each("cal", ...)` asks all.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from specc.backends.validator import texts
from specc.backends.validator.code import call
from specc.backends.validator.pieces import COMPARISON, Piece, literal, operation
from specc.backends.validator.scope import Inexpressible
from specc.model.expressions import DimensionRef, Exists, KeywordRef, MemberRef
from specc.model.walk import free

if TYPE_CHECKING:
    from collections.abc import Callable

    from specc.backends.validator.scope import Scope
    from specc.model.expressions import Call, Expr

    Express = Callable[[Expr, Scope], Piece]

_FILE = "file of a member"  # how a scope knows the file that an aggregate is at


def value(node: MemberRef, scope: Scope, express: Express) -> Piece:
    """Give what a reference of a delivery means."""
    if not node.member:
        return _read(Piece(call(f"{scope.here}.key", texts.quoted(node.field))), node)
    if not node.field and node.value is None:
        return Piece(call(f"{scope.here}.count", texts.quoted(node.member)))
    at = scope.variables.get(f"{_FILE} {node.member}")
    if at is None and node.several:
        raise Inexpressible(node, "it is of several files; say which is meant with min, max, all, ...")
    return _of_file(node, at or f"{scope.here}.the({texts.quoted(node.member)})", scope, express)


def _of_file(node: MemberRef, at: str, scope: Scope, express: Express) -> Piece:
    if node.value is None:
        return _read(Piece(call(f"{at}.field", texts.quoted(node.field))), node)
    if isinstance(node.value, KeywordRef) and node.value.hdu.relation == "every":
        block, name = texts.quoted(node.value.hdu.label), texts.quoted(node.value.name)
        return Piece(call("said", f"{at}.file", block, name))
    room = "measured" if isinstance(node.value, DimensionRef) else "file"
    return express(node.value, replace(scope, here=f"{at}.{room}", file=True))


def _read(piece: Piece, node: MemberRef) -> Piece:
    return Piece(call("number", piece.code)) if node.compare == "number" else piece


def there(node: MemberRef, scope: Scope, express: Express) -> Piece:
    """Give whether files, or what one of them says, are there."""
    count = call(f"{scope.here}.count", texts.quoted(node.member))
    if not node.field and node.value is None:
        return operation(Piece(count), ">", literal(0), COMPARISON)
    at = scope.variables.get(f"{_FILE} {node.member}")
    said = _is_said(node, scope, express).function("m")
    if at is None:
        return Piece(call(f"{scope.here}.any_has", texts.quoted(node.member), said))
    return Piece(call("has", said, at))


def _is_said(node: MemberRef, scope: Scope, express: Express) -> Piece:
    """Give what tells whether a file, `m`, says something: a question for keywords, and else the thing itself."""
    value = node.value
    if not isinstance(value, KeywordRef):
        return _of_file(node, "m", scope, express)
    asked = Exists("bool", None, node.text, node.place, value)
    return express(asked, replace(scope, here="m.file", file=True))


def over_files(node: Call, reader: str, scope: Scope, express: Express) -> Piece:
    """Give an aggregate over the files of one member."""
    argument = node.arguments[0]
    member = next(one.member for one in free(argument) if isinstance(one, MemberRef) and one.several)
    if isinstance(argument, MemberRef) and not argument.field and argument.value is None:
        return Piece(call(f"{scope.here}.count", texts.quoted(member)))
    inner = replace(scope, variables={**scope.variables, f"{_FILE} {member}": "m"})
    source = call(f"{scope.here}.each", texts.quoted(member), express(argument, inner).function("m"))
    return Piece(call(reader, source))


def each_of(node: Expr, scope: Scope, express: Express) -> Piece:
    """Give what each file of a member says, as a list."""
    if not isinstance(node, MemberRef):
        raise Inexpressible(node, "it is nothing that a file of one member holds")
    inner = replace(scope, variables={**scope.variables, f"{_FILE} {node.member}": "m"})
    return Piece(call(f"{scope.here}.each", texts.quoted(node.member), express(node, inner).function("m")))


def is_over_files(node: Call) -> bool:
    """Say whether an aggregate goes over files."""
    return any(isinstance(one, MemberRef) and one.several for argument in node.arguments for one in free(argument))
