"""Combinations: several values side by side, and the rows of values that they may be together.

Takes `(A, B) in Table`, `(A, B) in {(1, 2), (3, 4)}` and `(A, B) == (1, 2)` as written; gives typed questions, or
diagnostics about rows that can never be met. A row is a cell for each value: the values it may be, or none for `any`.
"""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Literal

from specc.diagnostics.record import Label
from specc.diagnostics.suggest import did_you_mean
from specc.model import comparing
from specc.model import expressions as typed
from specc.model.closed_values import closed_of, literal
from specc.model.constants import scalars_of, shown
from specc.model.kinds import WORDS
from specc.syntax import ast
from specc.syntax import expressions as written

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from specc.diagnostics.record import Problems
    from specc.model.context import Context
    from specc.model.infer import Typing
    from specc.model.spec import Scalar
    from specc.source import Span

Cells = tuple[tuple["Scalar", ...], ...]


def membership(typing: Typing, node: written.InDomain, tuple_: written.TupleOf, context: Context) -> typed.Expr | None:
    """Give whether values are together a row of a table."""
    items = [typing.expression(one, context) for one in tuple_.items]
    if any(one is None for one in items):
        return None
    known = [one for one in items if one is not None]
    table, rows = _rows(typing, node, context)
    if rows is None:
        return None
    if table is not None and len(table.columns) != len(known):
        typing.problems.add(
            "SP330",
            tuple_.span,
            f"`{table.name.text}` has {len(table.columns)} columns, and these are {len(known)} values",
            others=(Label(table.name.span, "declared here"),),
            help=f"its columns are {', '.join(one.text for one in table.columns)}",
        )
        return None
    wrong = [row for row in rows if len(row.cells) != len(known)]
    for row in wrong:
        typing.problems.add(
            "SP330", row.span, f"this row has {len(row.cells)} cells, and what it is about has {len(known)} values"
        )
    columns = [] if wrong else list(zip(*(row.cells for row in rows), strict=True))
    told = [
        _may_hold(typing, item, one.span, cells)
        for item, one, cells in zip(known, tuple_.items, columns, strict=not wrong)
    ]
    if wrong or not all(told):
        return None
    folded = tuple(closed_of(typing, item)[1] for item in known)
    key, cells = None, tuple(cells_of(row) for row in rows)
    if table is not None and node.name is not None:
        key, cells = typing.table_key(table, _dotted(node.name)), ()
    elif len(cells) > 1:
        repeated(cells, [row.span for row in rows], typing.problems)
    return typed.InTable("bool", None, *typing.head(node), tuple(known), key, cells, folded, node.negated)


def _rows(
    typing: Typing, node: written.InDomain, context: Context
) -> tuple[ast.Combos | None, list[written.RowOf] | None]:
    """Give the rows after `in`, and the table that has them if it has a name."""
    if node.kind == "set":
        rows = [one for one in node.values if isinstance(one, written.RowOf)]
        for one in node.values:
            if not isinstance(one, written.RowOf):
                typing.problems.add(
                    "SP330",
                    one.span,
                    "this is one value where a row of them is meant",
                    help="a row has as many values as are asked: `(2048, 32)`",
                )
        return None, rows if len(rows) == len(node.values) else None
    if node.kind != "name" or node.name is None:
        typing.problems.add(
            "SP332",
            node.item.span,
            "several values lie in no interval",
            help="list what they may be: `in {(1, 2), (3, 4)}`",
        )
        return None, None
    dotted = _dotted(node.name)
    found = context.scope.find(dotted)
    if found is None or not isinstance(found[0], ast.Combos):
        typing.problems.add(
            "SP201",
            node.name.span,
            f"no table of combinations is called `{dotted}`",
            help=did_you_mean(dotted, context.scope.names(ast.Combos))
            or f'declare it: `combos {dotted} (A, B) {{ ("x", "y") }}`',
        )
        return None, None
    # What is wrong with the table itself is told where it is declared.
    width = len(found[0].columns)
    return found[0], [one.row for one in found[0].rows if len(one.row.cells) == width]


def _dotted(name: written.Ref) -> str:
    return ".".join(part.name for part in name.parts)


def cells_of(row: written.RowOf) -> Cells:
    """Give the values of the cells of a row; of `any`, none."""
    return tuple(scalars_of(cell.values) for cell in row.cells)


def _may_hold(typing: Typing, item: typed.Expr, span: Span, cells: Sequence[written.Cell]) -> bool:
    """Report a column of another kind than its item, else each value in it that the item is never."""
    values = [
        (one, constant) for cell in cells for one in cell.values if (constant := literal(typing, one)) is not None
    ]
    if item.kind != "any" and values and all(constant.kind != item.kind for _, constant in values):
        typing.problems.add(
            "SP330",
            span,
            f"`{item.text}` is {WORDS[item.kind]}, and the rows have {WORDS[values[0][1].kind]} here",
            others=(Label(values[0][0].span, "for example"),),
        )
        return False
    told = [_may_be(typing, item, constant, one.span) for one, constant in values]
    return all(told)


def _may_be(typing: Typing, item: typed.Expr, constant: typed.Literal_, span: Span) -> bool:
    """Report a value that an item is never."""
    if item.kind not in {constant.kind, "any"}:
        typing.problems.add("SP330", span, f"`{item.text}` is {WORDS[item.kind]}, and this is {WORDS[constant.kind]}")
        return False
    closed, folded = closed_of(typing, item)
    known = {_folded(one) if folded else one for one in closed}
    if not closed or (_folded(constant.value) if folded else constant.value) in known:
        return True
    typing.problems.add(
        "SP330",
        span,
        f"`{item.text}` is never {shown(constant.value)}, so this is never met",
        help=did_you_mean(str(constant.value), [str(value) for value in closed])
        or "its values are " + ", ".join(shown(value) for value in closed[:12]),
    )
    return False


def _folded(value: Scalar) -> Scalar:
    return value.lower() if isinstance(value, str) else value


# ------------------------------------------------------------------------------------------ tables by themselves


def check_table(table: ast.Combos, problems: Problems) -> None:
    """Report what is wrong in a table whoever uses it: rows of another length, and rows that say nothing new."""
    width = len(table.columns)
    right = []
    for one in table.rows:
        if len(one.row.cells) == width:
            right.append(one.row)
            continue
        problems.add(
            "SP330",
            one.row.span,
            f"this row has {len(one.row.cells)} cells, and the table {width} column{'s' if width > 1 else ''}",
            others=(Label(table.name.span, ", ".join(name.text for name in table.columns)),),
        )
    if not table.rows:
        problems.add(
            "SP330", table.name.span, f"`{table.name.text}` has no rows, so nothing is in it", help="write its rows"
        )
    repeated([cells_of(one) for one in right], [one.span for one in right], problems)


def repeated(rows: Sequence[Cells], spans: Sequence[Span], problems: Problems) -> None:
    """Report rows of which an earlier or a wider one says all, and values that a cell lists twice."""
    width = len(rows[0]) if rows else 0
    holding = [_Column(rows, column) for column in range(width)]
    for number, (row, span) in enumerate(zip(rows, spans, strict=True)):
        if any(len({_typed(value) for value in cell}) < len(cell) for cell in row):
            problems.add("SP331", span, "a cell of this row lists a value twice", help="leave one out")
        covering = reduce(int.__and__, (one.covering(cell) for one, cell in zip(holding, row, strict=True)))
        others = covering & ~(1 << number)
        earlier = others & ((1 << number) - 1)
        # Of two equal rows the later is told of, of a narrow and a wide one the narrow, wherever it stands.
        other = (earlier or others).bit_length() - 1
        if other < 0 or (not earlier and rows[other] == row):
            continue
        same = rows[other] == row
        problems.add(
            "SP331",
            span,
            "this row is listed twice" if same else "another row allows all that this one does",
            others=(Label(spans[other], "first here" if same else "this one"),),
            help="leave it out",
        )


class _Column:
    """Which rows allow a value in one column, as bits of a number."""

    def __init__(self, rows: Iterable[Cells], column: int) -> None:
        self.any = 0
        self.by_value: dict[tuple[str, Scalar], int] = {}
        for number, row in enumerate(rows):
            if not row[column]:
                self.any |= 1 << number
            for value in row[column]:
                self.by_value[_typed(value)] = self.by_value.get(_typed(value), 0) | 1 << number

    def covering(self, cell: tuple[Scalar, ...]) -> int:
        """Give the rows whose cell allows all that a cell does."""
        if not cell:
            return self.any
        return reduce(int.__and__, (self.by_value[_typed(value)] | self.any for value in cell))


def _typed(value: Scalar) -> tuple[str, Scalar]:
    # 1, 1.0 and True are equal in Python, and not in a spec.
    return ("bool" if isinstance(value, bool) else "text" if isinstance(value, str) else "number", value)


# ------------------------------------------------------------------------------------------ comparisons


def comparison(typing: Typing, node: written.Comparison, context: Context) -> typed.Expr | None:
    """Give the comparison of several values with as many: element by element, never by the first that differs."""
    left, right = node.left, node.right
    if not isinstance(left, written.TupleOf) or not isinstance(right, written.TupleOf):
        one = right if isinstance(left, written.TupleOf) else left
        typing.problems.add(
            "SP332", one.span, "several values are compared with one", help="compare with as many: `(A, B) == (1, 2)`"
        )
        return None
    if len(left.items) != len(right.items):
        typing.problems.add("SP332", node.span, f"{len(left.items)} values are compared with {len(right.items)}")
        return None
    made = []
    for one, other in zip(left.items, right.items, strict=True):
        pair = written.Comparison(
            node.operator,
            one,
            other,
            node.tolerance,
            node.tolerance_unit,
            node.relative,
            node.tolerance_span,
            node.span,
        )
        made.append(comparing.pair(typing, pair, context))
    if any(one is None for one in made):
        return None
    joined: Literal["and", "or"] = "or" if node.operator == "!=" else "and"
    pairs = [one for one in made if one is not None]
    return reduce(lambda before, after: typed.Logic("bool", None, *typing.head(node), joined, before, after), pairs)
