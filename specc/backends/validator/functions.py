"""Functions of the language as Python: of single values, and aggregates over data, over HDUs and within a row.

Takes `Call` nodes, and how their arguments are printed; gives code. An aggregate asks one thing: rows or pixels of
one HDU (`h.max(("TIME",))`), all HDUs of a label (`unique(each["SLTNAME"] for each in p.every("SCI"))`), the elements
of a vector in each row (`all_in_row(...)`), or its own arguments (`minimum((h["A"], h["B"]))`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from specc.backends.validator import code, deliveries, texts
from specc.backends.validator.code import Code, Group, Line, call, named, row
from specc.backends.validator.pieces import AND, EACH, ONE, OR, VECTOR, Piece, applied, joined, literal, negated
from specc.backends.validator.scope import (
    Inexpressible,
    Scope,
    cell,
    cell_name,
    count_of_hdus,
    hdu,
    is_of_tree,
    keyword,
    label_of,
    standard,
)
from specc.model.expressions import (
    Call,
    ColumnRef,
    Exists,
    Expr,
    HduRef,
    HdusRef,
    IsNull,
    KeywordRef,
    Literal_,
    PixelsRef,
)
from specc.model.walk import children, free, is_aggregate, nodes
from specc.plan.walk import constant

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

Express = Callable[[Expr, Scope], Piece]

# What the runtime calls aggregates over Python's iterables; `all` and `any` are Python's own.
_OVER_ITEMS = {
    "min": "minimum",
    "max": "maximum",
    "sum": "total",
    "count": "count",
    "first": "first",
    "last": "last",
    "unique": "unique",
}
# What may be made of the results of single HDUs, as the largest of all is the largest of the largest.
_OF_RESULTS = {"min": "minimum", "max": "maximum", "sum": "total", "count": "total", "all": "all", "any": "any"}
_OF_SOME = frozenset({"min", "max", "first", "last"})  # which tell nothing of no elements
_KNOWS_NAN = frozenset({"min", "max", "sum", "unique"})
_OF_CONDITIONS = frozenset({"all", "any", "count"})
_OF_INSTANTS = frozenset({"instant", "mjd"})
_OF_ARRAYS = {"instant": "instants", "lower": "lowered", "upper": "uppered", "length": "lengths", "mjd": "mjds"}


def called(node: Call, scope: Scope, express: Express) -> Piece:
    """Give a call of a function of the language."""
    return _aggregate(node, scope, express) if is_aggregate(node) else _scalar(node, scope, express)


def _scalar(node: Call, scope: Scope, express: Express) -> Piece:
    match node.function:
        case "abs":
            return applied("abs", express(node.arguments[0], scope))
        case "datetime":
            return _of_texts("instant", node.arguments, scope, express)
        case "mjd":
            moment = node.arguments[0]
            parts = moment.arguments if isinstance(moment, Call) and moment.function == "datetime" else node.arguments
            return _of_texts("mjd", parts, scope, express)
        case "lower" | "upper" | "length":
            return _of_texts(node.function, node.arguments, scope, express)
        case "int" | "float":
            return _number(node, scope, express)
        case _:
            raise Inexpressible(node, f"`{node.function}` is no function of single values")


def _of_texts(name: str, arguments: Sequence[Expr], scope: Scope, express: Express) -> Piece:
    pieces = [written(argument, scope, express) for argument in arguments]
    if name in _OF_INSTANTS:
        pieces = [
            replace(piece, code=standard(argument, piece.code)) if isinstance(argument, KeywordRef) else piece
            for argument, piece in zip(arguments, pieces, strict=True)
        ]
    single = all(piece.shape == ONE for piece in pieces)
    if not single and len(pieces) > 1:
        raise Inexpressible(arguments[0], "a date and a time in two columns cannot be put together")
    return applied(name if single else _OF_ARRAYS[name], *pieces)


def written(node: Expr, scope: Scope, express: Express) -> Piece:
    """Give a text: digits and dates as the file has them; anything else as `express` prints it."""
    match node:
        case KeywordRef():
            return keyword(node, scope, written=True)
        case ColumnRef():
            return cell(node, scope, written=True)
        case Literal_():
            return literal(node.value)
        case _:
            return express(node, scope)


def _number(node: Call, scope: Scope, express: Express) -> Piece:
    argument = node.arguments[0]
    if isinstance(argument, KeywordRef | ColumnRef) and argument.storage == "digits":
        item = express(replace(argument, kind="number"), scope)
        return item if node.function == "int" or item.shape != ONE else applied("float", item)
    item = written(argument, scope, express)
    if item.shape != ONE:
        raise Inexpressible(node, f"`{node.function}` cannot be asked of a column")
    return Piece(call(node.function, item.code))


def _aggregate(node: Call, scope: Scope, express: Express) -> Piece:
    only = node.arguments[0] if len(node.arguments) == 1 else None
    if isinstance(only, HdusRef) and node.function == "count":
        return count_of_hdus(only.label, scope)
    if deliveries.is_over_files(node):
        return deliveries.over_files(node, _over_items(node), scope, express)
    parts = [part for argument in node.arguments for part in free(argument)]
    hdus = [part.hdu for part in parts if isinstance(part, KeywordRef | ColumnRef | PixelsRef)]
    every = next((reference for reference in hdus if reference.relation == "every"), None)
    cells = [part for part in parts if isinstance(part, ColumnRef | PixelsRef)]
    families = [part for part in parts if isinstance(part, KeywordRef) and part.every]
    if families:
        if every is not None or cells or only is None:
            raise Inexpressible(node, f"`{node.function}` of a family of keywords asks one header")
        return _over_names(node, families, scope, express)
    if every is None and not cells:
        items = [express(argument, scope).code for argument in node.arguments]
        return Piece(call(_over_items(node), code.tuple_(items)))
    if only is None:
        raise Inexpressible(node, f"`{node.function}` of columns, pixels or HDUs takes one expression")
    if every is not None and node.over:
        raise Inexpressible(node, "along axes it can be asked of one image")
    if every is not None:
        return _over_hdus(node, every, cells, scope, express)
    paths = [part for part in cells if isinstance(part, ColumnRef) and is_of_tree(part, scope)]
    if paths:
        return _over_tree(node, paths, scope, express)
    return _in_row(node, scope, express) if scope.cells else _over_data(node, cells, scope, express)


def _over_items(node: Call) -> str:
    if node.function in {"all", "any"}:
        return node.function
    if node.function == "count" and node.arguments[0].kind == "bool":
        return "count_true"
    return _OVER_ITEMS[node.function]


def _over_hdus(
    node: Call, every: HduRef, cells: Sequence[ColumnRef | PixelsRef], scope: Scope, express: Express
) -> Piece:
    """Give an aggregate over all HDUs of a label; of their data, it is made of the results of each."""
    if cells:
        reader = _OF_RESULTS.get(node.function)
        if reader is None:
            raise Inexpressible(
                node, f"`{node.function}` over the data of several HDUs would have to remember them all"
            )
        item = _over_data(node, cells, scope, express)
    else:
        item = express(node.arguments[0], scope)
        reader = _over_items(node)
    source = call(row(scope.whole(), ".every"), texts.quoted(every.label))
    return Piece(call(reader, Group(row(item.code, Line(" "), "for each in ", source))))


def _over_names(node: Call, families: Sequence[KeywordRef], scope: Scope, express: Express) -> Piece:
    """Give an aggregate over the keywords of a family: those that have a value, or all when it is asked which exist."""
    first = families[0]
    if any((one.name, one.hdu) != (first.name, first.hdu) for one in families):
        raise Inexpressible(node, f"`{node.function}` goes through one family; use `for` for what goes together")
    asks = any(isinstance(part, Exists) for part in nodes(node.arguments[0]))
    if asks and first.spans:
        spans = [
            code.tuple_([_span_end(least, scope, express), _span_end(most, scope, express), str(pad)])
            for least, most, pad in first.spans
        ]
        source = call("spelled", texts.quoted(first.name), *spans)
    else:
        source = call("present", hdu(first.hdu, scope), texts.pattern(first.every))
    item = express(node.arguments[0], replace(scope, variables={**scope.variables, first.name: "name"}))
    return Piece(call(_over_items(node), Group(row(item.code, Line(" "), "for name in ", source))))


def _span_end(bound: Expr, scope: Scope, express: Express) -> Code:
    value = constant(bound)
    return str(value) if isinstance(value, int) else express(bound, scope).function(scope.bound())


def _over_data(node: Call, cells: Sequence[ColumnRef | PixelsRef], scope: Scope, express: Express) -> Piece:
    """Give an aggregate over rows of a table, or over pixels of images that lie together."""
    holders = list(dict.fromkeys(part.hdu for part in cells))
    columns = [part for part in cells if isinstance(part, ColumnRef)]
    if columns and (len(holders) > 1 or len(columns) < len(cells)):
        raise Inexpressible(node, f"`{node.function}` can be asked of columns of one table")
    place = holders[0] if len(holders) == 1 else HduRef("own")
    if scope.file and place.relation == "own":
        raise Inexpressible(node, "what is asked of pixels of several HDUs must stand in the block of one of them")
    argument = node.arguments[0]
    inside = replace(scope, cells=True)
    item = express(argument, inside)
    arguments: list[Code] = [code.tuple_(list(dict.fromkeys(cell_name(part, scope) for part in cells)))]
    if node.function == "count" and argument.kind != "bool":
        present = negated(item.become(call("is_null", "c", cell_name(cells[0], scope))))
        arguments += [present.function(scope.bound("c")), named("skip_null", "()")]
    elif not isinstance(argument, ColumnRef | PixelsRef) or argument.converts:
        arguments += [item.function(scope.bound("c")), skipping([argument], scope)]
    holder = hdu(place, scope)
    if any(_key(part, scope) in scope.varying for part in columns):
        holder = row(holder, ".counting()")
    if node.over:
        axes = code.tuple_([str(axis) for axis in node.over])
        piece = Piece(call(row(holder, ".along"), texts.quoted(node.function), axes, *arguments), shape=EACH)
        return everywhere(piece) if node.kind == "bool" else piece
    return Piece(call(row(holder, f".{node.function}"), *arguments))


def _over_tree(node: Call, paths: Sequence[ColumnRef], scope: Scope, express: Express) -> Piece:
    """Give an aggregate over the items that paths of a tree lead to; each is asked as a single value is."""
    holders = list(dict.fromkeys(part.hdu for part in paths))
    if len(holders) > 1:
        raise Inexpressible(node, f"`{node.function}` goes through the lists of one object")
    if scope.cells:
        raise Inexpressible(node, f"`{node.function}` cannot be asked within another")
    argument = node.arguments[0]
    arguments: list[Code] = [code.tuple_(list(dict.fromkeys(cell_name(part, scope) for part in paths)))]
    inside = replace(scope, cells=True)
    item = express(argument, inside)
    plain = isinstance(argument, ColumnRef) and item.code == written(argument, inside, express).code
    as_it_is = plain or (isinstance(argument, ColumnRef) and node.function == "count")
    if not as_it_is:
        arguments.append(item.function(scope.bound("c")))
    return Piece(call(row(hdu(holders[0], scope), f".{node.function}"), *arguments))


def everywhere(piece: Piece) -> Piece:
    """Give that a condition holds for each index of the axes that an aggregate does not run along."""
    return Piece(call("everywhere", piece.code))


def _in_row(node: Call, scope: Scope, express: Express) -> Piece:
    """Give an aggregate over the elements of a vector, row by row."""
    argument = node.arguments[0]
    parts = list(nodes(argument))
    if any(isinstance(part, PixelsRef) for part in parts):
        raise Inexpressible(
            node, f"`{node.function}` needs many values, and a pixel is one; outside of `each pixel` it sees the image"
        )
    if any(isinstance(part, ColumnRef) and label_of(part.hdu, scope) != scope.label for part in parts):
        raise Inexpressible(node, f"`{node.function}` in a row sees the columns of its own table alone")
    item = express(argument, scope)
    if item.shape != VECTOR:
        raise Inexpressible(
            node, f"`{node.function}` in a row needs a vector; outside of `each row` it sees the column"
        )
    if node.function == "count" and argument.kind != "bool":
        if not isinstance(argument, ColumnRef):
            raise Inexpressible(node, "`count` in a row needs a condition or a column")
        item = negated(item.become(call("is_null", "c", cell_name(argument, scope))))
    elif node.function in _OF_CONDITIONS:
        # A comparison with NaN has a result; null elements are to count neither for nor against.
        nulls = [item.become(call("is_null", "c", name)) for name in _null_elements(node, scope)]
        some = node.function != "all"
        item = joined(AND, [item, *map(negated, nulls)]) if some else joined(OR, [item, *nulls])
    elif names := _to_leave_out(node, scope):
        nulls = [item.become(call("is_null", "c", name)) for name in names]
        item = applied("not_null", item, joined(OR, nulls))
    return Piece(call(f"{node.function}_in_row", item.code), shape=EACH)


def nothing_in_row(expression: Expr, scope: Scope) -> list[Piece]:
    """Give for each smallest and largest element in a row whether there is none, because all are null or none is."""
    asked = _asked(list(nodes(expression)), scope)
    found: list[Piece] = []
    for node in nodes(expression):
        if not (isinstance(node, Call) and node.function in _OF_SOME):
            continue
        names = list(dict.fromkeys([*_null_elements(node, scope, asked), *_varying(node, scope)]))
        if names:
            nulls = [Piece(call("is_null", "c", name), shape=VECTOR) for name in names]
            found.append(Piece(call("all_in_row", joined(OR, nulls).code), shape=EACH))
    return list(dict.fromkeys(found))


def skipping(expressions: Sequence[Expr], scope: Scope) -> Code:
    """Give the argument that names what is passed over where it is null: what may be, and is not asked about it."""
    asked = _asked([part for one in expressions for part in nodes(one)], scope)
    cells = [part for one in expressions for part in _judged_by_row(one, scope)]
    kept = [part for part in cells if _key(part, scope) in scope.nullable and _key(part, scope) not in asked]
    return named("skip_null", code.tuple_(list(dict.fromkeys(cell_name(part, scope) for part in kept))))


def _judged_by_row(expression: Expr, scope: Scope) -> Iterator[ColumnRef | PixelsRef]:
    """Give the cells in an expression, without vectors whose null elements an aggregate leaves out itself."""
    vectors_too = not is_aggregate(expression)
    if isinstance(expression, ColumnRef | PixelsRef):
        yield expression
    for part in children(expression):
        for cell_ in _judged_by_row(part, scope):
            if vectors_too or isinstance(cell_, PixelsRef) or not cell_.vector:
                yield cell_


def _to_leave_out(node: Call, scope: Scope) -> list[Code]:
    """Give the vectors whose null elements an aggregate must be kept from: what is made of NaN is NaN by itself."""
    vectors = [part for part in nodes(node) if isinstance(part, ColumnRef) and part.vector]
    known = node.function in _KNOWS_NAN
    nullable = [part for part in vectors if _key(part, scope) in scope.nullable]
    if known and all(part.storage.startswith("float") for part in nullable):
        return []
    return _null_elements(node, scope)


def _varying(node: Call, scope: Scope) -> list[Code]:
    """Give the names of columns in an aggregate whose cells may be empty."""
    vectors = [part for part in nodes(node) if isinstance(part, ColumnRef)]
    return [cell_name(part, scope) for part in vectors if _key(part, scope) in scope.varying]


def _null_elements(node: Call, scope: Scope, asked: Container[tuple[str, str]] = ()) -> list[Code]:
    """Give the names of vectors in an aggregate whose elements may be null, and that it does not ask about that."""
    parts = list(nodes(node))
    known = _asked(parts, scope)
    vectors = [part for part in parts if isinstance(part, ColumnRef) and part.vector]
    names = {_key(part, scope): cell_name(part, scope) for part in vectors}
    return [name for key, name in names.items() if key in scope.nullable and key not in known and key not in asked]


def _asked(parts: Sequence[Expr], scope: Scope) -> set[tuple[str, str]]:
    """Give the keys of what is asked whether it is null."""
    return {_key(part.item, scope) for part in parts if isinstance(part, IsNull)}


def _key(part: KeywordRef | ColumnRef | PixelsRef, scope: Scope) -> tuple[str, str]:
    if isinstance(part, PixelsRef):
        return label_of(part.hdu, scope), f"plane {part.plane}" if part.plane else ""
    return label_of(part.hdu, scope), part.name
