# SPDX-License-Identifier: BSD-3-Clause
"""The verbs of generated code: what can be demanded of one HDU and of a whole file.

A generated validator has one function for each HDU, which gets an `HduCheck` and calls its verbs; each verb looks at
the file at once or notes what the pass over the data has to look at, and puts findings into `Findings`. Nothing raises
for what a file holds.
"""

from __future__ import annotations

from ..asking import Asks
from ..expressions import told
from ..patterns import pattern_of
from ..rules import KeywordRule, RowRule, report_broken
from ..unit_text import comment_unit
from .forms import beyond_form
from .keywords import judge
from .view import HduView

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Mapping
    from typing import Any

    from ..data.column_rule import ColumnRule
    from ..data.references import Reference
    from ..dimensions import Dimensions
    from ..rules import Holds, Shown
    from ..trees.check import TreeCheck
    from .asked import Asked
    from .match import Repetition
    from .product import ProductCheck
    from .structure import Hdu
    from .view import BlockRule, Units

_MAY_BE = frozenset(("required", "recommended", "optional"))


class HduCheck(HduView, Asks):
    """One HDU of a file, and what can be demanded of it.

    `declared` are the keywords that were spoken of, `absent` what is said of those that are missing.
    """

    __slots__ = (
        "_image_declared",
        "_in_order",
        "_references",
        "_row_rules",
        "_untold",
        "absent",
        "also",
        "asked",
        "columns_absent",
        "columns_declared",
        "declared",
    )

    def __init__(
        self,
        product: ProductCheck,
        label: str,
        hdu: Hdu,
        dimensions: Dimensions,
        repetition: Repetition | None = None,
        *,
        right_kind: bool = True,
    ) -> None:
        super().__init__(product, label, hdu, dimensions, repetition, right_kind=right_kind)
        self.declared: set[str] = set()
        self.asked: list[Asked] = []
        self.also: dict[str, tuple[str, ...]] = {}  # other names of keywords and columns
        self.columns_declared: list[str] = []
        self._untold = False
        self._image_declared = False
        self._in_order = False
        self._row_rules: list[RowRule] = []
        self._references: list[Reference] = []
        self.absent: list[KeywordRule] = []
        self.columns_absent: list[ColumnRule] = []

    # Keywords.

    def keywords(self, ask: Callable[[HduCheck], None]) -> None:
        """Demand all the keywords that a function asks for, with nothing but constants.

        For a header like one that was judged before, only those calls are made that might find something.
        """
        recalled = self.header.recalled
        if recalled is None:
            ask(self)
            return
        from .asked import due

        product = self.product
        inherits = self.hdu.index > 0 and self._inherits()
        known, calls = due(ask, recalled, product.policy, product.primary.header if inherits else None)
        self.asked.append(known)
        for name, types, facts in calls:
            self.keyword(name, types, **facts)

    def keyword(
        self,
        name: str,
        types: str,
        *,
        level: str = "required",
        item: str | None = None,
        equals: Any = None,  # noqa: ANN401  # a value of the type, or what computes it
        one_of: Container[Any] | None = None,
        open_enum: bool = False,  # noqa: ARG002  # the level of an unknown value is in the rules
        ignore_case: bool = False,
        matches: str | tuple[str, ...] | None = None,
        above: Any = None,  # noqa: ANN401
        at_least: Any = None,  # noqa: ANN401
        below: Any = None,  # noqa: ANN401
        at_most: Any = None,  # noqa: ANN401
        unit: Units = None,
        unit_text: str | None = None,
        unit_like: str | None = None,
        unit_said: bool = False,
        dimension: str | None = None,
        nullable: bool = False,
        nonempty: bool = False,
        width: int | None = None,
        digits: tuple[int, int | None] | None = None,
        hierarch: bool = False,  # noqa: ARG002  # the header finds both kinds by name
        within: float | None = None,
        relative: float | None = None,
        written: str | None = None,
        instead: str = "",
    ) -> bool:
        """Demand a keyword; True when it is there with a value of its type.

        types: string bool int float complex date datetime time digits any, several joined by `|`. equals: value or
        function. Limits are in the keyword's own unit. unit: what a `[unit]` that opens the comment must agree with;
        unit_like: what it must convert to, limits being in this one; unit_said: it must be there. dimension: the one
        that it says. within, relative: tolerance of `equals`. written: the form of a date that is not the Standard's.
        instead: what is said of one that is deprecated.
        """
        self.declared.add(name)
        card = self.header.card(name)
        # What must not be there is asked of the own header: no HDU can help what it inherits.
        if card is None and self.hdu.index and level in _MAY_BE:
            card = self.card(name)
        # The quick look may only ever say "right"; whatever it doubts is judged with care.
        if (
            card is not None
            and (card.kind == types or (types == "float" and card.kind == "int"))
            and card.fault is None
            and level in _MAY_BE
        ):
            value = card.value
            try:
                if (
                    (equals is None or value == equals)
                    and (one_of is None or value in one_of)
                    and (above is None or value > above)
                    and (at_least is None or value >= at_least)
                    and (below is None or value < below)
                    and (at_most is None or value <= at_most)
                    and (unit is None or "[" not in card.text or comment_unit(card.comment) == unit)
                    and (matches is None or (isinstance(matches, str) and pattern_of(matches)(value)))
                    and (width is None or len(value) <= width)
                    and unit_text is None
                    and unit_like is None
                    and not unit_said
                    and dimension is None
                    and not (nonempty and value == "")
                ):
                    return True
            except TypeError:
                pass
        elif card is None and level == "optional":
            return False
        rule = KeywordRule(
            name,
            types,
            item=item or name,
            level=level,
            equals=equals,
            one_of=one_of,
            ignore_case=ignore_case,
            matches=matches,
            above=above,
            at_least=at_least,
            below=below,
            at_most=at_most,
            unit=unit,
            unit_text=unit_text,
            unit_like=unit_like,
            unit_said=unit_said,
            dimension=dimension,
            nullable=nullable,
            nonempty=nonempty,
            width=width,
            digits=digits,
            within=within,
            relative=relative,
            written=written,
            instead=instead,
        )
        return judge(self, card, rule)

    def outdated(self, name: str, values: Mapping[Any, str]) -> None:
        """Tell of a value that is deprecated; `values` says what to write instead."""
        from .former import report_outdated

        report_outdated(self, name, values)

    def column_keyword(self, column: str, pattern: str, types: str, *, item: str | None = None, **facts: Any) -> bool:  # noqa: ANN401  # as `keyword`
        """Demand a keyword of a column, `TLMIN` or `1CRV4P`; its number goes where FITS wants it."""
        table = self.hdu.table_of(self.product.findings)
        if table is None or column not in table.by_name:
            return False
        name = self.of_column(column, pattern)
        return self.keyword(name, types, item=item or f"{column}.{pattern}", **facts)

    def when(
        self,
        condition: Holds,
        *,
        declares: tuple[str, ...] | None = None,
        columns: tuple[str, ...] = (),
        matching: tuple[str, ...] = (),
    ) -> bool | None:
        """Whether a condition holds; None when it cannot be told, and then what hangs on it is not judged.

        declares, columns, matching: keywords, columns and patterns of keywords that hang on it, which are then declared
        all the same. Without `declares`, nothing in this HDU is reported as undeclared once a condition is untold.
        """
        holds = told(condition)
        if holds is None:
            self._untold = self._untold or declares is None
            self.declared.update(declares or ())
            self.columns_declared.extend(columns)
            for pattern in matching:
                self.declared.update(self.matching(pattern))
        return holds

    def matching(self, pattern: str) -> list[str]:
        """Names of keywords in this header that match a pattern wholly; those declared by name before are left out."""
        suits = pattern_of(pattern)
        declared = self._all_declared()
        return [name for name in self.header.names() if name not in declared and suits(name)]

    def matching_columns(self, pattern: str) -> list[str]:
        """Names of columns of this table that match a pattern wholly; those declared by name before are left out."""
        table = self.hdu.table_of(self.product.findings)
        suits = pattern_of(pattern)
        names = [] if table is None else list(table.by_name)
        return [name for name in names if name not in self.columns_declared and suits(name)]

    def undeclared(self, keywords: str, *, columns: str | None = None, gone: Mapping[str, str] | None = None) -> None:
        """Judge what nobody declared; the last verb of every HDU. gone: what is said of names of other versions."""
        if self._untold:
            return
        if columns is not None and columns != "allowed" and self.right_kind:
            table = self.hdu.table_of(self.product.findings)
            declared = set(self.columns_declared)
            left = [] if table is None else [column.name for column in table.columns if column.name not in declared]
            if left:
                from ..data.columns_told import report_undeclared

                report_undeclared(self, left, columns, gone or {})
        if keywords != "allowed" and (left := self.undeclared_names()):
            from .undeclared import report_keywords

            report_keywords(self, left, keywords, gone or {})

    def undeclared_names(self) -> list[str]:
        """Names of the keywords that nobody declared, so far, and that are not of the form of this HDU."""
        if self.product.policy.inherit == "keyword":
            self.declared.add("INHERIT")
        recalled = self.header.recalled
        if recalled is None or not recalled.same_form:
            return self._undeclared()
        kept = recalled.like.kept
        key = (*self.asked, frozenset(self.declared), self._image_declared, self.product.product.anywhere)
        if key not in kept:
            kept[key] = self._undeclared()
        return list(kept[key])

    def _undeclared(self) -> list[str]:
        declared = self._all_declared()
        left = [name for name in self.header.names() if name not in declared]
        if self.product.product.anywhere is not None:
            left = self.product.product.anywhere.left(left)
        return beyond_form(left, self.hdu, pixels=self._image_declared)

    def _all_declared(self) -> set[str]:
        return self.declared.union(*(asked.names for asked in self.asked))

    # Rules.

    def broke(self, rule: str, message: str | None, show: Shown | None, hint: Callable[[], str] | None) -> None:
        """Report a rule that does not hold: at the card that it is about."""
        report_broken(self, rule, message, show, hint)

    def data_rule(self, rule: str, holds: Holds, **facts: Any) -> None:  # noqa: ANN401  # as `rule`
        """As `rule`, over data; not asked when only headers are checked."""
        if self.data_readable():
            self.rule(rule, holds, **facts)

    # Tables.

    def table(
        self, *, rows: tuple[int | None, int | None] | str | Callable[[], object] | None = None, in_order: bool = False
    ) -> None:
        """Say how many rows a table has: least and most, a dimension, or a function.

        in_order: its columns come in the order of the spec.
        """
        from .column_check import check_rows

        if self.right_kind:
            check_rows(self, rows)
            self._in_order = in_order

    def column(self, name: str, types: str, *, level: str = "required", **facts: Any) -> bool:  # noqa: ANN401  # see `ColumnRule`
        """Demand a column; True when it is there. What else can be said of it is what `ColumnRule` takes."""
        if not self.right_kind:
            return False
        from .column_check import judged_column

        self.columns_declared.append(name)
        rule, column = judged_column(self, name, types, level, facts)
        if column is not None:
            self.watched.append((column, rule))
            if rule.counted is not None:
                self.counted[name] = rule
        return column is not None

    def each_row(
        self,
        rule: str,
        columns: tuple[str, ...],
        holds: BlockRule,
        *,
        skip_null: tuple[str, ...] | None = None,
        message: str | None = None,
    ) -> None:
        """Demand that an expression over columns holds in every row.

        skip_null: rows with a null in one of these columns are passed over; all columns, if not said.
        """
        if self.right_kind:
            self._row_rules.append(RowRule(rule, columns, holds, columns if skip_null is None else skip_null, message))

    def refers_to(self, column: str, other: str, said: str, where: Callable[[], Iterable[HduView]]) -> None:
        """Demand that each value of a column is one of another, of the HDUs that `where` gives, and called `said`."""
        self._refer("refers", column, other, said, where)

    def same_as(self, column: str, other: str, said: str, where: Callable[[], Iterable[HduView]]) -> None:
        """Demand that a column has in each row the value of another."""
        self._refer("same", column, other, said, where)

    def _refer(self, how: str, column: str, other: str, said: str, where: Callable[[], Iterable[HduView]]) -> None:
        if self.right_kind and self.has_column(column):
            from ..data.references import Reference

            self._references.append(Reference(how, column, other, said, where))

    # Images.

    def image(self, types: str, **facts: Any) -> None:  # noqa: ANN401  # see `ImageRule`
        """Demand pixels of a type. What else can be said of them is what `ImageRule` takes."""
        self._image_declared = True
        if self.hdu.kind in ("image", "groups"):
            from .images import ImageRule, check_image

            check_image(self, ImageRule(types, **facts))

    def tree(
        self, label: str, check: Callable[[TreeCheck], None], *, mirrors: tuple[tuple[str, str, str], ...] = ()
    ) -> None:
        """Demand of the tree of ASDF in this HDU what a function asks; `mirrors`: HDU, keyword and path of terms."""
        if self.data_readable():
            from .trees import check_tree

            check_tree(self, label, check, mirrors)

    def planes(self, names: tuple[str, ...]) -> None:
        """Demand that there are as many planes along the slowest axis as have names."""
        if self.hdu.kind == "image":
            from .planes import check_planes

            check_planes(self, names)

    def plane(self, number: int, name: str, **facts: Any) -> None:  # noqa: ANN401  # see `ImageRule`
        """Say of the pixels of one plane, counted from 1, what can be said of those of an image."""
        if self.hdu.kind == "image" and self.data_readable() and not self.hdu.compressed:
            from .planes import check_plane

            check_plane(self, number, name, facts)

    def groups(self) -> None:
        """Demand random groups (FITS 6); what they hold is not looked at."""
        if self.hdu.kind != "groups":
            from .shapes import report_no_groups

            report_no_groups(self)

    def no_data(self) -> None:
        """Demand that there are no data: NAXIS is 0, or the length of an axis (4.4.1.1)."""
        if self.hdu.kind == "groups" or (self.hdu.axes and all(self.hdu.axes)):
            from .shapes import report_data

            report_data(self)

    def each_pixel(
        self,
        rule: str,
        labels: tuple[str, ...],
        holds: BlockRule,
        *,
        skip_null: tuple[str, ...] | None = None,
        message: str | None = None,
    ) -> None:
        """Demand that an expression over images holds in every pixel.

        labels: HDUs of the same repetition or of the file. skip_null: as in `each_row`.
        """
        if self.data_readable():
            from .pixel_pass import check_each_pixel

            skip = labels if skip_null is None else skip_null
            check_each_pixel(self, rule, labels, holds, skip_null=skip, message=message)

    def finish(self) -> None:
        """Do what the verbs have put off: what is missing, order of columns, rows."""
        self.settled = True
        if self.absent or self.columns_absent:
            from .undeclared import report_absent

            report_absent(self)
        if self._in_order:
            from .column_check import check_order

            check_order(self, self.watched)
        self.finish_rows()

    def finish_rows(self) -> None:
        """Pass over the rows of a table, if anything is said of them."""
        if (self.watched or self._row_rules) and self.data_readable():
            from .table_pass import pass_over

            pass_over(self, self.watched, self._row_rules, self._references)
