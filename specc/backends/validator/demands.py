"""Rules of authors, and derived values and limits, as calls of `rule`, `data_rule`, `each_row`, `each_pixel`.

Takes rules of the model and a scope; gives statements. Conditions that speak of cells become part of the expression: a
row in which they do not hold is not judged.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from specc.backends.validator import code, texts
from specc.backends.validator.blocks import Entry, loops_over
from specc.backends.validator.code import Code, Statement, call, named, row
from specc.backends.validator.expressions import as_written, expression, items_of, members_of
from specc.backends.validator.functions import nothing_in_row, skipping
from specc.backends.validator.pieces import ONE, OR, Piece, joined
from specc.backends.validator.scope import (
    Inexpressible,
    as_a_whole,
    cell_name,
    is_of_tree,
    keyword_name,
    label_of,
    name_of,
)
from specc.model.expressions import (
    Choice,
    ColumnRef,
    DimensionRef,
    Exists,
    FileNameRef,
    FileSizeRef,
    HdusRef,
    InTable,
    KeywordRef,
    Logic,
    MemberRef,
    NodeRef,
    PixelsRef,
    VariableRef,
)
from specc.model.walk import children, is_aggregate, nodes
from specc.plan import words
from specc.plan.walk import reads_cells

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.backends.validator.book import Book
    from specc.backends.validator.scope import Scope
    from specc.model.expressions import Expr
    from specc.model.spec import Rule

_LONGEST = 60  # characters of a part of a rule that a finding shows the value of


def demand(rule: Rule, name: str, scope: Scope, book: Book) -> Entry:
    """Give the entry of a `require` or `recommend`."""
    outside = tuple(
        condition for condition in rule.conditions if scope.in_tree or not _of_cells(condition, rule, scope)
    )
    holds = rule.expression
    for condition in reversed(rule.conditions):
        if condition not in outside:
            holds = Logic("bool", None, holds.text, holds.place, "implies", condition, holds)
    message = rule.message or rule.expression.text

    def write(within: Scope) -> Sequence[Statement]:
        comment = book.comment(rule.place)
        if isinstance(holds, Choice) and not rule.if_present and not rule.reads_data:
            return [chosen(holds, name, rule.message, within, comment)]
        if rule.scope in {"row", "pixel"} and (_of_cells(holds, rule, scope) or _of_own(rule.expression, rule, scope)):
            return [over_cells(f"each_{rule.scope}", name, holds, message, within, comment)]
        return [over_file(name, holds, rule.if_present, message, within, comment, data=rule.reads_data)]

    try:
        loops = loops_over(rule.loop, scope, holds)
    except Inexpressible as error:
        book.refuse(error)
        return Entry((), (), lambda _: ())
    return Entry(outside, loops, write)


def chosen(choice: Choice, name: str, message: str, scope: Scope, comment: str) -> Statement:
    """Give the call that demands a choice; findings name what there is and what is missing."""
    titles = code.tuple_([code.tuple_([_thing(part, scope) for part in member]) for member in choice.members])
    there = Piece(code.tuple_(members_of(choice, scope))).function(scope.bound())
    arguments: list[Code] = [scope.here, texts.quoted(name), choice.function, titles, there]
    if message:
        arguments.append(_message(message))
    return Statement(call("choose", *arguments), comment)


def _thing(part: Expr, scope: Scope) -> Code:
    target = part.target if isinstance(part, Exists) else part
    named_here = isinstance(target, KeywordRef) and "[" in target.name
    return _title(target, scope) if named_here else texts.quoted(words.thing(part))


def _of_cells(node: Expr, rule: Rule, scope: Scope) -> bool:
    """Say whether an expression has a value for each row or pixel: it names cells, or is made of those of a vector."""
    return reads_cells(node) or any(
        isinstance(part, ColumnRef) and part.vector for part in _own_cells(node, rule, scope)
    )


def _of_own(node: Expr, rule: Rule, scope: Scope) -> bool:
    """Say whether an expression names own cells at all, be it where they have no meaning, which is refused."""
    return any(True for _ in _own_cells(node, rule, scope))


def _own_cells(node: Expr, rule: Rule, scope: Scope) -> Iterator[ColumnRef | PixelsRef]:
    """Give the columns of the rows that a rule goes through, or the images of its pixels."""
    for part in nodes(node):
        match part:
            case ColumnRef() if rule.scope == "row" and label_of(part.hdu, scope) == scope.label:
                yield part
            case PixelsRef() if rule.scope == "pixel" and part.hdu.relation != "every":
                yield part
            case _:
                pass


def of_item(  # noqa: PLR0917  as `over_file`
    own: Expr, identity: str, holds: Expr, message: str, scope: Scope, comment: str
) -> Statement:
    """Give the rule that a derived value or limit of an item is; without the item nothing is judged."""
    if isinstance(own, ColumnRef | PixelsRef):
        verb = "each_row" if isinstance(own, ColumnRef) else "each_pixel"
        return over_cells(verb, identity, holds, message, scope, comment)
    data = any(isinstance(node, ColumnRef | PixelsRef) for node in nodes(holds))
    return over_file(identity, holds, (own,), message, scope, comment, data=data)


def over_file(  # noqa: PLR0917  what a rule is made of, in the order of the call
    name: str, holds: Expr, if_present: Sequence[Expr], message: str, scope: Scope, comment: str, *, data: bool
) -> Statement:
    """Give a rule over single values of an HDU or of the file."""
    arguments: list[Code] = [texts.quoted(name), expression(holds, scope).function(scope.bound())]
    needed = list(_needed(if_present, scope))
    if needed:
        arguments.append(named("if_present", code.tuple_(needed)))
    shown = {_title(part, scope): _value(part, scope).function(scope.bound()) for part in _parts(holds)}
    if shown:
        arguments.append(named("show", code.dict_(list(shown.items()))))
    table = _asked_table(holds)
    if table is not None:
        arguments.append(named("hint", _nearest(table, scope)))
    arguments.append(_message(message))
    return Statement(call(f"{scope.here}.{'data_rule' if data else 'rule'}", *arguments), comment)


def _asked_table(holds: Expr) -> InTable | None:
    """Give the table that values must be in for a rule to hold, if it is that alone or under a condition."""
    match holds:
        case InTable(negated=False):
            return holds
        case Logic(operator="implies", right=right) if right is not None:
            return _asked_table(right)
        case _:
            return None


def _nearest(node: InTable, scope: Scope) -> Code:
    titles = code.tuple_([_title(item, scope) for item in node.items])
    values = Piece(code.tuple_([piece.code for piece in items_of(node, scope)])).function(scope.bound())
    return Piece(call(f"{scope.constants.table(node)}.nearest", titles, values)).function(scope.bound())


def _value(part: Expr, scope: Scope) -> Piece:
    """Give the value of a part of a rule; of many, the least and the greatest."""
    piece = as_written(part, scope)
    return piece if piece.shape == ONE else Piece(call("extent", piece.code))


def over_cells(verb: str, name: str, holds: Expr, message: str, scope: Scope, comment: str) -> Statement:  # noqa: PLR0917
    """Give a rule over every row or pixel."""
    cells = [node for node in nodes(holds) if isinstance(node, ColumnRef | PixelsRef)]
    arguments: list[Code] = [
        texts.quoted(name),
        code.tuple_(list(dict.fromkeys(cell_name(cell, scope) for cell in cells))),
        _of_each(holds, replace(scope, cells=True)).function(scope.bound("c")),
        skipping([holds], scope),
        _message(message),
    ]
    return Statement(call(f"{scope.here}.{verb}", *arguments), comment)


def _of_each(holds: Expr, scope: Scope) -> Piece:
    """Give whether a rule holds in each row; where a smallest or largest element is of none, it is not judged."""
    return joined(OR, [expression(holds, scope), *nothing_in_row(holds, scope)])


def _title(part: Expr, scope: Scope) -> Code:
    """Give what a finding calls a part of a rule: its text, the beginning of a long one; of a family, the one name."""
    if isinstance(part, KeywordRef) and part.hdu.relation == "own" and not scope.file and "[" in part.name:
        return name_of(part.name, scope, part.variable)
    text = texts.printable(part.text)
    return texts.quoted(text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}...")


def _message(message: str) -> Code:
    return named("message", texts.quoted(texts.printable(message)))


def _needed(references: Sequence[Expr], scope: Scope) -> Iterator[Code]:
    """Give what must be there for a rule to be judged: names of own keywords, and conditions for all else."""
    given: set[str] = set()
    for reference in references:
        one = _there(reference, scope)
        key = "" if one is None else code.render(one)
        if one is not None and key not in given:
            given.add(key)
            yield one


def _there(reference: Expr, scope: Scope) -> Code | None:
    match reference:
        case KeywordRef() if reference.hdu.relation == "own" and not scope.file and not reference.column:
            return keyword_name(reference, scope)
        case KeywordRef() | ColumnRef() if reference.hdu.relation == "every":
            each = expression(Exists("bool", None, reference.text, reference.place, reference), scope)
            source = call(row(scope.whole(), ".every"), texts.quoted(reference.hdu.label))
            return Piece(call("all", code.Group(row(each.code, code.Line(" "), "for each in ", source)))).function()
        case ColumnRef() if is_of_tree(reference, scope):
            whole = as_a_whole(reference, scope)
            exists = Exists("bool", None, reference.text, reference.place, whole)
            return expression(exists, scope).function(scope.bound())
        case KeywordRef() | ColumnRef() | HdusRef() | MemberRef():
            exists = Exists("bool", None, reference.text, reference.place, reference)
            return expression(exists, scope).function(scope.bound())
        case PixelsRef() if reference.hdu.relation != "own":
            hdus = HdusRef("number", "", reference.text, reference.place, label_of(reference.hdu, scope))
            return expression(Exists("bool", None, reference.text, reference.place, hdus), scope).function(
                scope.bound()
            )
        case _:
            return None


def _parts(node: Expr) -> Iterator[Expr]:
    """Give the parts of a rule whose values explain why it does not hold."""
    match node:
        case (
            KeywordRef()
            | DimensionRef()
            | HdusRef()
            | FileNameRef()
            | FileSizeRef()
            | NodeRef()
            | MemberRef()
            | VariableRef()
        ):
            yield node
        case Exists(target=KeywordRef() as keyword):
            yield keyword  # the finding says that it is missing
        case Exists():
            pass
        case _ if is_aggregate(node):
            yield node
        case _:
            for part in children(node):
                yield from _parts(part)
