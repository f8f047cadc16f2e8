# SPDX-License-Identifier: BSD-3-Clause
"""One HDU of a file as expressions see it: keywords, dimensions, units, the HDUs beside it, aggregates over its data.

Takes an HDU and the file it is in; gives values, or raises `Missing` when something is not there. Findings go through
it as well, since it knows what the HDU is called in the spec.
"""

from __future__ import annotations

from ..dimensions import Place
from ..expressions import UNTOLD, Missing
from ..rules import in_force
from .forms import is_own

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Any, TypeAlias

    from ..data.aggregates import Fold
    from ..data.arrays import Array, Block, Mask
    from ..data.column_rule import ColumnRule
    from ..dimensions import Dimensions
    from .cards import Card
    from .check import HduCheck
    from .columns import Column
    from .match import Repetition
    from .product import ProductCheck
    from .structure import Hdu
    from .table_pass import Watches

    Units: TypeAlias = str | tuple[str, ...] | None
    BlockRule: TypeAlias = Callable[[Block], Any]
    Skip: TypeAlias = tuple[str, ...] | None


class HduView:
    """One HDU of a file, under its name in the spec.

    `h["NAME"]` is the value of a keyword: str without trailing blanks, int, float, bool or complex; it raises `Missing`
    when there is none.
    """

    __slots__ = (
        "_rule",
        "counted",
        "dimensions",
        "folds",
        "hdu",
        "header",
        "label",
        "looked",
        "product",
        "repetition",
        "right_kind",
        "settled",
        "units_due",
        "watched",
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
        self.product = product
        self.label = label
        self.hdu = hdu
        self.header = hdu.header
        self.dimensions = dimensions
        self.repetition = repetition
        self.right_kind = right_kind
        self.settled = False  # whether all that the spec says of this HDU has been heard
        # Units that a column, or the image (None), should have and has not.
        self.units_due: dict[str | None, Units] = {}
        self.watched: list[tuple[Column, ColumnRule]] = []
        self.counted: dict[str, ColumnRule] = {}  # columns of which a row says how many elements count
        # What is known of the data after a pass for an aggregate: what else it computed, and columns it looked at.
        self.folds: dict[object, Fold] = {}
        self.looked: Watches | None = None
        self._rule = f"{product.product.name}/{label}"

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401  # what the card says
        recalled = self.header.recalled
        if recalled is not None:
            value = recalled.value(name)
            if value is not None:
                return value
        card = self.card(name)
        if card is None:
            raise Missing(f"{name} is missing")
        if card.value is None:
            raise Missing(f"{name} has no value")
        return card.value

    def card(self, name: str) -> Card | None:
        """Card of a keyword; that of the primary where the policy says that it is inherited."""
        card = self.header.card(name)
        if card is None and self.hdu.index > 0 and self._inherits():
            if is_own(name):
                return None
            return self.product.primary.header.card(name)
        return card

    def names(self) -> list[str]:
        """The keywords of the header, in order of the file."""
        return self.header.names()

    def inherits(self, name: str) -> bool:
        """Whether a keyword is there only because the primary has it."""
        return self.header.card(name) is None and self.card(name) is not None

    def _inherits(self) -> bool:
        policy = self.product.policy.inherit
        if policy == "keyword":
            card = self.header.card("INHERIT")
            return card is not None and card.value is True
        return policy == "primary"

    @property
    def file(self) -> ProductCheck:
        """The whole file."""
        return self.product

    @property
    def primary(self) -> HduCheck:
        """The primary HDU."""
        return self.product.primary

    @property
    def variable(self) -> int:
        """Number of the repetition that this HDU is in."""
        if self.repetition is None:
            raise Missing(f"{self.label} is not repeated")
        return self.repetition.number

    @property
    def extver(self) -> int | None:
        """EXTVER as findings show it."""
        return self.hdu.version if self.hdu.index > 0 else None

    def near(self, label: str) -> HduView:
        """HDU of the same repetition; outside of one, or for another group, the only HDU of that label."""
        if label == self.label:
            return self
        if self.repetition is not None:
            hdu = self.repetition.hdus.get(label)
            if hdu is not None:
                return self.product.of(hdu)
            if any(entry.label == label for entry in self.repetition.group.entries):
                raise Missing(f"{label} is missing")
        return self.product.hdu(label)

    def exists(self, name: str) -> bool:
        """Whether a keyword is there with a value."""
        if self.header.holds(name):
            return True
        if self.hdu.index == 0 or not self._inherits() or is_own(name) or name in self.header:
            return False
        return self.product.primary.header.holds(name)

    def is_null(self, name: str) -> bool:
        """Whether a keyword is there and has no value; `Missing` when it is not there."""
        card = self.card(name)
        if card is None:
            raise Missing(f"{name} is missing")
        return card.value is None

    def has_column(self, name: str) -> bool:
        """Whether a table has a column."""
        table = self.hdu.table_of(self.product.findings)
        return table is not None and name in table.by_name

    def column_blocks(self, name: str) -> Iterator[tuple[Array, Mask | None]]:
        """Values and nulls of a column with one value a row, block by block; `Missing` when it cannot be read."""
        from .rows import rows_of

        hdu = self.hdu
        table = hdu.table_of(self.product.findings)
        if table is None or not table.readable or not hdu.complete or name not in table.by_name:
            raise Missing(f"the rows of {self.label} cannot be read")
        for rows in rows_of(self.product.file.source, hdu, table):
            values, nulls = rows.block.stored(name)
            if values.size != rows.count:
                raise Missing(f"{name} has several values in a row")
            yield values.reshape(-1), None if nulls is None else nulls.reshape(-1)

    def of_column(self, column: str, pattern: str) -> str:
        """Keyword of a column, `TLMIN` as `TLMIN3`; when the column is not there, one that no header has."""
        from .columns import numbered

        table = self.hdu.table_of(self.product.findings)
        if table is None or column not in table.by_name:
            return f"{column}.{pattern}"
        return numbered(pattern, table.by_name[column].number)

    def legal(self, column: str) -> tuple[float | None, float | None]:
        """What TLMINn and TLMAXn say that values of a column lie between; nothing, where the two are exchanged."""
        cards = [self.header.card(self.of_column(column, stem)) for stem in ("TLMIN", "TLMAX")]
        least, most = (card.value if card is not None and card.kind in ("int", "float") else None for card in cards)
        return (None, None) if least is not None and most is not None and least > most else (least, most)

    def counting(self) -> HduView:
        """This HDU, when it is known which elements of its cells count; until then, whoever asks is asked again."""
        if not self.settled:
            from ..dimensions import Unbound

            raise Unbound(f"what counts in {self.label} is not known")
        return self

    def dimension(self, name: str) -> int:
        """Value of a symbolic dimension; `Missing` when nothing told it."""
        return self.dimensions.value(name)

    def bind_length(  # what, how long, where
        self, name: str, length: int, axis: str, item: str | None, *, aspect: str, keyword: str | None
    ) -> None:
        """Note that a dimension has a length here; axis: where the header tells it, item: the column that it is of."""
        version = f",{self.repetition.number}" if self.repetition is not None else ""
        label = f"{self.label}{version}" if item is None else f"{self.label}{version}.{item}"
        place = Place(
            length,
            f"{label} ({axis})",
            self.id_of(aspect if item is None else f"{item}:{aspect}"),
            hdu=self.label,
            index=self.hdu.index,
            extver=self.extver,
            column=item,
            keyword=keyword,
        )
        self.dimensions.bind(name, place)

    def unit_of(self, label: str, power: int = 1) -> Units:
        """Unit of a column of this table, or else of the HDU of that label, to a power; None when it cannot be told.

        One that it may not have was reported there; then it is any of those that it may have, so that what is right
        otherwise is not reported as well.
        """
        from ..unit_text import canonical

        table = self.hdu.table_of(self.product.findings)
        units: Units
        if table is not None and label in table.by_name:
            written: object = table.by_name[label].unit
            units = self.units_due.get(label)
        else:
            try:
                one = self.near(label)
                written = one["BUNIT"]
            except UNTOLD:
                return None
            units = one.units_due.get(None)
        if not isinstance(written, str):
            return None
        if units is None:
            units = written
        if power == 1:
            return units
        aliases = self.product.policy.unit_aliases
        powers = [f"({canonical(unit, aliases)})**{power}" for unit in ((units,) if isinstance(units, str) else units)]
        return tuple(powers) if len(powers) > 1 else powers[0]

    def unit_factor(
        self, item: str | None, wanted: str, *, keyword: bool = False, named_by: str | None = None
    ) -> float:
        """What values of an item that the file may give in another unit are multiplied by to be in this one."""
        from .unit_like import unit_factor

        return unit_factor(self, item, wanted, keyword=keyword, named_by=named_by)

    # Findings.

    def add(self, item: str | None, aspect: str, message: str | Callable[[], str], **facts: Any) -> None:  # noqa: ANN401  # facts of a finding
        """Note that a rule of this HDU, or of an item in it, is broken."""
        rule = f"{self._rule}:{aspect}" if item is None else f"{self._rule}/{item}:{aspect}"
        self.fault(rule, message, **facts)

    def fault(self, rule: str, message: str | Callable[[], str], **facts: Any) -> None:  # noqa: ANN401  # facts of a finding
        """Note that a rule, by its whole id, is broken in this HDU."""
        hdu = self.hdu
        self.product.findings.add(rule, message, hdu=self.label, index=hdu.index, extver=self.extver, **facts)

    def fault_of_primary(self, rule: str, message: str, *, keyword: str | None, **facts: Any) -> None:  # noqa: ANN401  # facts of a finding
        """Note that what this HDU inherits breaks a rule: where it stands, and once for all who inherit it."""
        product = self.product
        if (keyword, message) in product.inherited:
            return
        product.inherited.add((keyword, message))
        known = product.findings
        if any(each.index == 0 and each.keyword == keyword and each.message == message for each in known):
            return
        text = f"{message}; {self.label} inherits it"
        known.add(rule, text, hdu=product.primary.label, index=0, keyword=keyword, **facts)

    def fault_about(self, rule: str, message: str, names: Sequence[str], **facts: Any) -> None:  # noqa: ANN401  # facts of a finding
        """Note that a rule is broken at the last of these keywords that has a card, or at the HDU."""
        keyword, card = None, None
        for name in reversed(names):
            card = self.card(name)
            if card is not None:
                keyword = name
                break
        inherited = keyword is not None and self.inherits(keyword)
        (self.fault_of_primary if inherited else self.fault)(
            rule, message, keyword=keyword, card=card.number if card is not None else None, **facts
        )

    def settles(self, card: Card, rule: str) -> None:
        """Note that a finding says which value a card must have, so that the Standard need not say it of this one.

        A finding that a policy made less than an error hides nothing of the Standard.
        """
        if self.product.findings.settled(rule) in (None, "error"):
            card.told = True

    def presence(self, item: str, level: str, message: str | Callable[[], str], **facts: Any) -> None:  # noqa: ANN401  # facts of a finding
        """Note that something is missing that should be there, or the reverse, at the level in force."""
        rule = f"{self._rule}/{item}:presence"
        self.fault(rule, message, level=in_force(self.product.findings, rule, level), **facts)

    def id_of(self, rule: str) -> str:
        """Whole id of a rule that the spec numbers or names: `x` is of the HDU, `ITEM:x` of an item."""
        return f"{self._rule}/{rule}" if ":" in rule else f"{self._rule}:{rule}"

    def later(self, judge: Callable[[], object]) -> None:
        """Judge again after the last HDU, when all dimensions are known."""
        self.product.later(judge)

    def data_readable(self) -> bool:
        """Whether the data are wanted and can be read."""
        return not self.product.headers_only and self.hdu.complete and self.right_kind

    # Aggregates over data: for `data_rule`. Names are columns of this table or labels of images; nulls of `skip_null`,
    # of all of them if not said, are left out.

    def _aggregate(self, what: str, names: tuple[str, ...], of: BlockRule | None, skip_null: Skip) -> Any:  # noqa: ANN401  # a number, a text
        if self.product.headers_only:
            raise Missing("no data are read")
        from ..data.aggregates import aggregate
        from .aggregates import blocks

        return aggregate(self.folds, blocks(self, names), what, names, of, skip_null)

    def count(self, names: tuple[str, ...], of: BlockRule | None = None, *, skip_null: Skip = None) -> int:
        """How often a condition is true."""
        return int(self._aggregate("count", names, of, skip_null))

    def min(self, names: tuple[str, ...], of: BlockRule | None = None, *, skip_null: Skip = None) -> Any:  # noqa: ANN401
        """Smallest value, nulls left out; `Missing` when there is none."""
        return self._aggregate("min", names, of, skip_null)

    def max(self, names: tuple[str, ...], of: BlockRule | None = None, *, skip_null: Skip = None) -> Any:  # noqa: ANN401
        """Largest value, nulls left out; `Missing` when there is none."""
        return self._aggregate("max", names, of, skip_null)

    def sum(self, names: tuple[str, ...], of: BlockRule | None = None, *, skip_null: Skip = None) -> Any:  # noqa: ANN401
        """Sum of the values, nulls left out."""
        return self._aggregate("sum", names, of, skip_null)

    def first(self, names: tuple[str, ...], of: BlockRule | None = None, *, skip_null: Skip = None) -> Any:  # noqa: ANN401
        """First value that is not null; `Missing` when there is none."""
        return self._aggregate("first", names, of, skip_null)

    def last(self, names: tuple[str, ...], of: BlockRule | None = None, *, skip_null: Skip = None) -> Any:  # noqa: ANN401
        """Last value that is not null; `Missing` when there is none."""
        return self._aggregate("last", names, of, skip_null)

    def all(self, names: tuple[str, ...], of: BlockRule | None = None, *, skip_null: Skip = None) -> bool:
        """Whether a condition is true everywhere, nulls left out."""
        return bool(self._aggregate("all", names, of, skip_null))

    def any(self, names: tuple[str, ...], of: BlockRule | None = None, *, skip_null: Skip = None) -> bool:
        """Whether a condition is true anywhere."""
        return bool(self._aggregate("any", names, of, skip_null))

    def unique(self, names: tuple[str, ...], of: BlockRule | None = None, *, skip_null: Skip = None) -> bool:
        """Whether no value occurs twice, nulls left out."""
        return bool(self._aggregate("unique", names, of, skip_null))

    def along(
        self,
        what: str,
        axes: tuple[int, ...],
        names: tuple[str, ...],
        of: BlockRule | None = None,
        *,
        skip_null: Skip = None,
    ) -> Any:  # noqa: ANN401  # an array
        """One number for each index of the axes that are not named; of those, -1 is the fastest."""
        if self.product.headers_only:
            raise Missing("no data are read")
        from .axes import along

        return along(self, what, axes, names, of, names if skip_null is None else skip_null)

    def rows(self) -> int:
        """Number of rows of a table."""
        if self.hdu.kind not in ("table", "asciitable"):
            raise Missing(f"{self.label} is no table")
        return self.hdu.rows
