# SPDX-License-Identifier: BSD-3-Clause
"""The verbs of generated code for the rows of a text table: what can be demanded of its columns and of all rows.

A generated function gets a `TableCheck` and calls its verbs, which are named as those of `HduCheck` where they mean the
same. What hangs on the rows is noted and judged in one pass, in `finish`. Nothing raises for what a file holds.
"""

from __future__ import annotations

from ..asking import Asks
from ..dimensions import Place
from ..expressions import Missing, told
from ..patterns import pattern_of
from ..rules import RowRule, broken, deprecated, in_force
from ..values import Moment, printable
from .row_pass import Watches, pass_over
from .totals import Totals

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import Any, TypeAlias

    from ..data.aggregates import Fold
    from ..data.arrays import Array, Block, Mask
    from ..data.column_rule import ColumnRule
    from ..data.references import HasColumns, Reference
    from ..documents.check import DocumentCheck
    from ..rules import Holds, Shown
    from .table import Reads, TextTable

    BlockRule: TypeAlias = Callable[[Block], Any]
    Skip: TypeAlias = tuple[str, ...] | None
    Count: TypeAlias = tuple[int | None, int | None] | str | Callable[[], object] | None


_FORMER = {"note": "info", "fault": "error"}  # levels of former names


class TableCheck(Totals, Asks):
    """The rows of one file, and what can be demanded of them.

    kinds: place of each column that was declared and is there, and how its cells are read. watched: rules of these;
    row_rules: of rows.
    """

    def __init__(self, document: DocumentCheck, label: str, table: TextTable) -> None:
        self.product = document
        self.label = label
        self.table_text = table
        self.kinds: dict[str, tuple[int, Reads]] = {}
        self.watched: list[ColumnRule] = []
        self.also: dict[str, tuple[str, ...]] = {}  # other names of columns
        self.columns_declared: list[str] = []
        self.columns_absent: list[ColumnRule] = []
        self.folds: dict[object, Fold] = {}
        self.dated: set[str] = set()
        self._watches = Watches(self)
        self.row_rules: list[RowRule] = []
        self._references: list[Reference] = []
        self._rows: Count = None
        self._in_order = False
        self._untold = False
        self._rule = f"{document.product.name}/{label}"

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401  # as other blocks
        raise Missing(f"{name} is no single value")

    @property
    def file(self) -> DocumentCheck:
        """The whole file."""
        return self.product

    def below(self, label: str) -> Iterable[TableCheck]:  # noqa: ARG002  # nothing lies inside rows
        """The checks of the blocks inside this one: there are none."""
        return ()

    def near(self, label: str) -> Any:  # noqa: ANN401  # a block of the same file
        """The block of a label of this file."""
        return self if label == self.label else self.product.hdu(label)

    def dimension(self, name: str) -> int:
        """Value of a symbolic dimension; `Missing` when nothing told it."""
        return self.product.dimension(name)

    def exists(self, name: str) -> bool:
        """Whether there is a column."""
        return self.has_column(name)

    def has_column(self, name: str) -> bool:
        """Whether there is a column."""
        return name in self.table_text.by_name

    # Findings.

    def add(self, item: str | None, aspect: str, message: str | Callable[[], str], **facts: Any) -> None:  # noqa: ANN401  # facts of a finding
        """Note that a rule of the rows, or of a column, is broken."""
        self.fault(f"{self._rule}:{aspect}" if item is None else f"{self._rule}/{item}:{aspect}", message, **facts)

    def fault(self, rule: str, message: str | Callable[[], str], **facts: Any) -> None:  # noqa: ANN401  # facts of a finding
        """Note that a rule, by its whole id, is broken."""
        self.product.findings.add(rule, message, hdu=self.label, **facts)

    def fault_about(self, rule: str, message: str, names: list[str], **facts: Any) -> None:  # noqa: ANN401  # facts of a finding
        """Note that a rule is broken which is about some columns, at the first of them that is there."""
        column = next((name for name in names if self.has_column(name)), None)
        self.fault(rule, message, column=column, line=self.table_text.text.names_line, **facts)

    def names(self) -> list[str]:
        """Names of the columns."""
        return list(self.table_text.by_name)

    def presence(self, item: str, level: str, message: str | Callable[[], str], **facts: Any) -> None:  # noqa: ANN401  # facts of a finding
        """Note that a column is missing that should be there, or the reverse, at the level in force."""
        rule = f"{self._rule}/{item}:presence"
        self.fault(rule, message, level=in_force(self.product.findings, rule, level), **facts)

    def id_of(self, rule: str) -> str:
        """Whole id of a rule that the spec numbers or names: `x` is of the rows, `ITEM:x` of a column."""
        return f"{self._rule}/{rule}" if ":" in rule else f"{self._rule}:{rule}"

    def later(self, judge: Callable[[], object]) -> None:
        """Judge again after the last block, when all dimensions are known."""
        self.product.later(judge)

    # Columns.

    def table(self, *, rows: Count = None, in_order: bool = False) -> None:
        """Say how many rows there are: least and most, a dimension, or a function.

        in_order: the columns come in the order of the spec.
        """
        self._rows = rows
        self._in_order = in_order

    def column(self, name: str, types: str, *, level: str = "required", **facts: Any) -> bool:  # noqa: ANN401  # see `ColumnRule`
        """Demand a column; True when it is there. What else can be said of it is what `ColumnRule` takes."""
        from ..data.column_rule import ColumnRule

        self.columns_declared.append(name)
        rule = ColumnRule(name, types, level=level, **facts)
        place = self.table_text.by_name.get(name)
        where: dict[str, Any] = {"column": name, "line": self.table_text.text.names_line}
        if place is None:
            if level in ("required", "recommended"):
                self.columns_absent.append(rule)
            return False
        if level == "forbidden":
            self.presence(rule.item, level, f"the column {name} must not be there", **where)
            return False
        if level == "deprecated":
            self.presence(rule.item, level, f"the column {name} {deprecated(rule.instead)}", **where)
        if not self.table_text.judge_column(self, rule):
            return False
        if types in ("date", "datetime"):
            self.dated.add(name)
        self.kinds[name] = place, self.table_text.cell_type(rule, self.product.policy.datetimes_allow)
        self.watched.append(rule)
        # Columns that are the same by several names are read in the same way.
        for names in ((one, *others) for one, others in self.also.items() if name in (one, *others)):
            for one in names:
                if one in self.table_text.by_name:
                    self.kinds.setdefault(one, (self.table_text.by_name[one], self.kinds[name][1]))
        return True

    def read_as_now(self, formers: tuple[tuple[str, str, str, str, str], ...]) -> None:
        """Read columns that have a name of an older version under that of now, and say what they should be called.

        formers: `column`, the name, the former one, before which version it was, and how it is found: accepted, note or
        fault.
        """
        by_name = self.table_text.by_name
        for _, name, old, before, found in formers:
            if name in by_name or old not in by_name:
                continue
            self.table_text.rename(old, name)
            since = f"since {before}" if before or found != "note" else "by now"
            level = _FORMER.get(found)
            if level is not None:
                text = f"{printable(old)} is called {name} {since}"
                self.fault(
                    self.id_of(f"{name}:name"), text, level=level, column=old, line=self.table_text.text.names_line
                )

    def when(
        self,
        condition: Holds,
        *,
        declares: tuple[str, ...] | None = None,
        columns: tuple[str, ...] = (),
        matching: tuple[str, ...] = (),  # noqa: ARG002  # patterns of keywords, which rows have not
    ) -> bool | None:
        """Whether a condition holds; None when it cannot be told, and then what hangs on it is not judged.

        columns: those that hang on it, which are then declared all the same. Without `declares`, nothing is reported as
        undeclared once a condition is untold.
        """
        holds = told(condition)
        if holds is None:
            self._untold = self._untold or declares is None
            self.columns_declared.extend(columns)
        return holds

    def matching_columns(self, pattern: str) -> list[str]:
        """Names of columns that match a pattern wholly; those declared by name before are left out."""
        suits = pattern_of(pattern)
        return [name for name in self.table_text.by_name if name not in self.columns_declared and suits(name)]

    def unit_of(self, label: str, power: int = 1) -> str | None:
        """Unit that the file says of a column, to a power; None when it says none."""
        unit = self.table_text.unit_of(label)
        return unit if unit is None or power == 1 else f"({unit})**{power}"

    def unit_factor(
        self, item: str | None, wanted: str, *, keyword: bool = False, named_by: str | None = None
    ) -> float:
        """What values of a column are multiplied by to be in a unit of the spec; `Missing` if its own does not fit."""
        written = None if item is None or keyword or named_by is not None else self.table_text.unit_of(item)
        if written is None:
            raise Missing(f"the unit of {item or self.label} is missing")
        if written == wanted:
            return 1.0
        from ..data.unit_like import factor_between

        by = factor_between(self.product.policy, written, wanted)
        if by is None:
            raise Missing(f"{written} does not convert to {wanted}")
        return by

    def undeclared(
        self,
        keywords: str = "allowed",  # noqa: ARG002  # rows have none
        *,
        columns: str | None = None,
        gone: Mapping[str, str] | None = None,
    ) -> None:
        """Judge columns that nobody declared; the last verb of all. gone: what is said of names of other versions."""
        if self._untold or columns in (None, "allowed"):
            return
        declared = set(self.columns_declared)
        left = [name for name in self.table_text.by_name if name not in declared]
        if left:
            from ..data.columns_told import report_undeclared

            line = self.table_text.text.names_line
            report_undeclared(self, left, str(columns), gone or {}, line=line)

    # Rules.

    def each_row(
        self,
        rule: str,
        columns: tuple[str, ...],
        holds: BlockRule,
        *,
        skip_null: Skip = None,
        message: str | None = None,
    ) -> None:
        """Demand that an expression over columns holds in every row.

        skip_null: rows with a null in one of these columns are passed over; all columns, if not said.
        """
        self.row_rules.append(RowRule(rule, columns, holds, columns if skip_null is None else skip_null, message))

    def refers_to(self, column: str, other: str, said: str, where: Callable[[], Iterable[HasColumns]]) -> None:
        """Demand that each value of a column is one of another, of the blocks that `where` gives, and called `said`."""
        self._refer("refers", column, other, said, where)

    def same_as(self, column: str, other: str, said: str, where: Callable[[], Iterable[HasColumns]]) -> None:
        """Demand that a column has in each row the value of another."""
        self._refer("same", column, other, said, where)

    def _refer(self, how: str, column: str, other: str, said: str, where: Callable[[], Iterable[HasColumns]]) -> None:
        if column in self.kinds:
            from ..data.references import Reference

            self._references.append(Reference(how, column, other, said, where))

    def broke(self, rule: str, message: str | None, show: Shown | None, hint: Callable[[], str] | None) -> None:
        """Report a rule that does not hold."""
        text, values = broken(rule, message, show, hint)
        self.fault(self.id_of(rule), text, expected=message, found=values)

    def data_rule(self, rule: str, holds: Holds, **facts: Any) -> None:  # noqa: ANN401  # as `rule`
        """As `rule`, over the rows; not asked when no rows are read."""
        if not self.product.headers_only:
            self.rule(rule, holds, **facts)

    # What aggregates go over.

    def _blocks(self, names: tuple[str, ...]) -> Iterator[Block]:
        for name in names:
            if name not in self.kinds:
                raise Missing(f"the column {name} is missing")
        for some in self._watches.rows():
            yield some.block

    def aggregate(self, what: str, names: tuple[str, ...], of: BlockRule | None, skip_null: Skip) -> Any:  # noqa: ANN401  # a number, a text
        """Compute one number, or text, of the rows."""
        if self.product.headers_only:
            raise Missing("no rows are read")
        from ..data.aggregates import aggregate

        value = aggregate(self.folds, self._blocks(names), what, names, of, skip_null)
        # A single date is shown as one.
        dated = of is None and isinstance(value, float) and names[0] in self.dated
        return Moment(value) if dated else value

    def rows(self) -> int:
        """Number of rows."""
        text = self.table_text.text
        if text.total is None:
            if self.product.headers_only:
                raise Missing("no rows are read")
            for _ in self._watches.rows():
                pass
        return text.total or 0

    def column_blocks(self, name: str) -> Iterator[tuple[Array, Mask | None]]:
        """Values and nulls of a column, stretch by stretch; `Missing` when it cannot be read."""
        if self.product.headers_only:
            raise Missing("no rows are read")
        for block in self._blocks((name,)):
            yield block.stored(name)

    def finish(self) -> None:
        """Do what the verbs have put off: what is missing, order of columns, rows."""
        if self.columns_absent:
            from ..data.columns_told import report_absent

            declared = set(self.columns_declared)
            left = [name for name in self.table_text.by_name if name not in declared]
            report_absent(self, left, line=self.table_text.text.names_line)
        if self._in_order:
            self._check_order()
        if self.product.headers_only:
            return
        from ..data.references import ReferenceWatch

        references = [ReferenceWatch(self, one) for one in self._references]
        pass_over(self._watches, references)
        if self._rows is not None:
            self._check_rows(self._rows)

    def _check_order(self) -> None:
        """Columns lie in the order of the spec."""
        before: tuple[str, int] | None = None
        for rule in self.watched:
            place = self.kinds[rule.name][0]
            if before is not None and place < before[1]:
                text = f"column {rule.name} ({place + 1}) comes before {before[0]} ({before[1] + 1})"
                self.add(None, "order", text, column=rule.name, line=self.table_text.text.names_line)
                return
            before = rule.name, place

    def _check_rows(self, rows: Any) -> None:  # noqa: ANN401  # as `table` takes it
        have = self.rows()
        if isinstance(rows, str):
            place = Place(have, f"{self.label} (rows)", f"{self._rule}:rows", hdu=self.label)
            self.product.dimensions.bind(rows, place)
            return
        from ..data.row_count import other_count

        wanted = other_count(have, rows, lambda: self.later(lambda: self._check_rows(rows)))
        if wanted is None:
            return
        text = f"it has {have} row{'s' * (have != 1)}, not {wanted}"
        self.add(None, "rows", text, expected=wanted, found=have)
