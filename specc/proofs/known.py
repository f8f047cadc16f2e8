"""What a product says of its quantities, for those who ask which conditions can hold in its files.

Takes a product of the model, the HDU and the conditions under which a question stands; gives `Known` by key. Facts of
a declaration under a condition count where that condition may hold together with those of the question.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from specc.model.constants import shown
from specc.model.spec import Hdu, Repeat
from specc.model.value_facts import constant
from specc.proofs.conditions import Known, can_hold
from specc.proofs.formulas import AllOf, Formula, all_of, any_of
from specc.proofs.linear import ROUGH
from specc.proofs.literals import Among, Bound, Fits
from specc.runtime.values import digits_number, read_datetime, read_time

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specc.model.expressions import Expr
    from specc.model.spec import Column, Facts, Keyword, Presence, Product, Scalar
    from specc.model.types import ValueType
    from specc.proofs.literals import Key
    from specc.source import Place

_INSTANTS = frozenset({"date", "datetime", "time"})
_MOST_SHOWN = 4
_MANY_DIGITS = 19
_PARTS = 6  # of the key of a keyword of a header, or of a column
_WHOLE = frozenset({"int", "digits"})


def hdus_of(product: Product) -> Iterator[tuple[Hdu, Repeat | None]]:
    """Give every HDU of a product, with the repetition it belongs to."""
    for one in product.hdus:
        if isinstance(one, Repeat):
            yield from ((member, one) for member in one.members)
        else:
            yield one, None


@dataclass(frozen=True, slots=True)
class _Declared:
    """One declaration of a key."""

    facts: Facts
    presence: Presence
    conditions: tuple[Expr, ...]
    family: bool
    hdu: Hdu
    column: bool
    name: str
    place: Place


@dataclass(slots=True)
class Declarations:
    """All declarations of a product by key, found once."""

    items: dict[Key, list[_Declared]] = field(default_factory=dict)
    hdus: dict[Key, list[tuple[Hdu, Repeat | None]]] = field(default_factory=dict)

    @classmethod
    def of(cls, product: Product) -> Declarations:
        """Give the declarations of a product."""
        made = cls()
        for hdu, repeat in hdus_of(product):
            made.hdus.setdefault(("hdus", hdu.label), []).append((hdu, repeat))
            for item in hdu.keywords:
                made.enter("keyword", item, hdu)
            for column in hdu.columns:
                made.enter("column", column, hdu)
        return made

    def enter(self, kind: str, item: Keyword | Column, hdu: Hdu) -> None:
        """Take in one keyword or column."""
        key = (kind, hdu.label, "", None, item.name, None)
        declared = _Declared(
            item.facts,
            item.presence,
            item.conditions,
            item.family is not None,
            hdu,
            kind == "column",
            item.name,
            item.place,
        )
        self.items.setdefault(key, []).append(declared)


@dataclass(slots=True)
class Knowledge:
    """What is known where a question stands: in the HDU `here` (or in the file), under `conditions`.

    It is asked like a mapping, by key, and answers when asked: a question touches few of a product's quantities.
    """

    declared: Declarations
    here: str | None = None
    conditions: tuple[Expr, ...] = ()
    found: dict[Key, Known | None] = field(default_factory=dict)

    def get(self, key: Key) -> Known | None:
        """Give what is known of a key."""
        if key not in self.found:
            self.found[key] = None  # what is asked on the way does not come back to this
            self.found[key] = self._known(key)
        return self.found[key]

    def declarations(self, key: Key) -> list[tuple[Place, str, str]]:
        """Give where a keyword or column is declared: place, name, and what is said of its value."""
        if key[0] not in {"keyword", "column"} or len(key) != _PARTS:
            return []
        _, label, reach, _, name, _ = key
        declared = [] if reach else self.declared.items.get((key[0], label, "", None, name, None), [])
        return [
            (one.place, one.name, ", ".join(words for words, _ in parts_of(key, one.facts, column=one.column)))
            for one in declared
        ]

    def _known(self, key: Key) -> Known | None:
        if key[0] == "hdus":
            return self._hdu(key)
        if key[0] not in {"keyword", "column"} or len(key) != _PARTS:
            return None
        _, label, reach, _, name, _ = key
        declared = self.declared.items.get((key[0], label, "", None, name, None), [])
        if not declared or reach:
            return None
        possible = [one for one in declared if self._possible(one)]
        if not possible:
            return Known(there=False)
        alternatives = [says(key, one.facts, column=one.column) for one in possible]
        return Known(
            (any_of(*alternatives),),
            self._there(possible),
            null=any(one.facts.nullable for one in possible),
            whole=all(is_whole(one.facts.types) for one in possible),
        )

    def _possible(self, one: _Declared) -> bool:
        """Say whether a declaration may be in force here."""
        if one.presence.level == "forbidden" and not one.presence.when:
            return False
        conditions = (*one.conditions, *one.hdu.conditions)
        return not conditions or can_hold((*conditions, *self.conditions), self)

    def _there(self, possible: list[_Declared]) -> bool | None:
        one = possible[0]
        sure = (
            len(possible) == 1
            and one.presence.level == "required"
            and not one.presence.when
            and not one.facts.nullable
            and not one.family
            and set(one.conditions) <= set(self.conditions)
        )
        return True if sure and (one.hdu.label == self.here or self._hdu_there(one.hdu)) else None

    def _hdu(self, key: Key) -> Known | None:
        hdus = self.declared.hdus.get(key, [])
        if hdus and all(one.presence.level == "forbidden" and not one.presence.when for one, _ in hdus):
            return Known(there=False)
        sure = len(hdus) == 1 and hdus[0][1] is None and (key[1] == self.here or self._hdu_there(hdus[0][0]))
        return Known(there=True) if sure else None

    def _hdu_there(self, hdu: Hdu) -> bool:
        return (
            hdu.presence.level == "required"
            and not hdu.presence.when
            and set(hdu.conditions) <= set(self.conditions)
            and (hdu.kind == "primary" or len(self.declared.hdus["hdus", hdu.label]) == 1)
        )


def facts_of(product: Product) -> Knowledge:
    """Give what a product says of its quantities, asked from no HDU in particular."""
    return Knowledge(Declarations.of(product))


def says(key: Key, facts: Facts, *, column: bool = False) -> Formula:
    """Give what holds of a value of which these facts are said, whenever it is there."""
    return all_of(*(formula for _, formula in parts_of(key, facts, column=column)))


def parts_of(key: Key, facts: Facts, *, column: bool = False) -> Iterator[tuple[str, Formula]]:
    """Give what each fact says of a value, with its words: `> 3`."""
    kinds = {one.kind for one in facts.types}
    if facts.values and not facts.values_open:
        texts = ", ".join(shown(value) for value in facts.values[:_MOST_SHOWN])
        more = ", ..." if len(facts.values) > _MOST_SHOWN else ""
        yield f"in {{{texts}{more}}}", _among(key, facts.values, facts, column=column)
    fixed = constant(facts.fixed) if facts.fixed is not None else None
    if fixed is not None and facts.tolerance is None:
        yield f"= {fixed.text}", _among(key, (fixed.value,), facts, column=column)
    for limit in facts.limits:
        literal = constant(limit.bound)
        number = None if literal is None else comparable(literal.value, facts)
        if literal is not None and number is not None and not isinstance(number, str):
            yield f"{limit.operator} {literal.text}", _limit(key, limit.operator, number, facts, column=column)
    for pattern in facts.matches if kinds == {"string"} else ():
        yield f"matches /{pattern}/", Fits(key, pattern, positive=True)
    ranges = [span for one in facts.types if (span := number_range(one)) is not None]
    if ranges and len(ranges) == len(facts.types):
        least, most = min(low for low, _ in ranges), max(high for _, high in ranges)
        yield facts.types[0].text, AllOf((Bound(key, ">=", least), Bound(key, "<=", most)))
    if kinds == {"bool"}:
        yield "bool", Among(key, frozenset({True, False}), positive=True, fold=False)
    if facts.nonempty and kinds == {"string"}:
        yield "nonempty", Among(key, frozenset({""}), positive=False, fold=False)


def _limit(key: Key, operator: Literal["<", "<=", ">", ">="], number: float, facts: Facts, *, column: bool) -> Formula:
    slack = ROUGH * abs(number) if column and is_rough(facts) else 0
    if not slack:
        return Bound(key, operator, number)
    return Bound(key, ">=", number - slack) if operator[0] == ">" else Bound(key, "<=", number + slack)


def _among(key: Key, values: Iterable[Scalar], facts: Facts, *, column: bool) -> Formula:
    made = [comparable(value, facts) for value in values]
    kept = frozenset(value for value in made if value is not None)
    if len(kept) < len(set(made)):
        return AllOf(())
    if column and is_rough(facts):
        numbers = [value for value in kept if not isinstance(value, str)]
        return any_of(
            *(
                AllOf((Bound(key, ">=", one - ROUGH * abs(one)), Bound(key, "<=", one + ROUGH * abs(one))))
                for one in numbers
            )
        )
    return Among(key, kept, positive=True, fold=facts.values_ignore_case)


def comparable(value: Scalar, facts: Facts) -> Scalar | None:
    """Give a value as conditions compare it: instants in seconds, digits as numbers; None when it is none of these."""
    kinds = {one.kind for one in facts.types}
    if not isinstance(value, str):
        return value
    if kinds <= _INSTANTS:
        reading = read_time(value) if kinds == {"time"} else read_datetime(value, ("Z", "blank"))
        return reading.seconds
    return digits_number(value) if "digits" in kinds else value


def number_range(one: ValueType) -> tuple[int, int] | None:
    """Give the least and the largest number that a sized integer, or so many digits, can be."""
    if one.kind == "digits" and one.most is not None and one.most < _MANY_DIGITS:
        return 0, 10**one.most - 1
    if one.kind != "int" or one.bits is None:
        return None
    return (-(2 ** (one.bits - 1)), 2 ** (one.bits - 1) - 1) if one.signed else (0, 2**one.bits - 1)


def is_rough(facts: Facts) -> bool:
    """Say whether a cell may keep a number in fewer bits than it is written with."""
    return any(one.kind in {"float", "complex", "any"} and one.bits != 64 for one in facts.types)  # noqa: PLR2004


def is_whole(types: Iterable[ValueType]) -> bool:
    """Say whether values are integers."""
    return {one.kind for one in types} <= _WHOLE
