"""One item: whether any value is all that is said of it, once types, enums, includes and narrowings have spoken.

Takes a product; tells of items that no value satisfies, of defaults that are not allowed, and of flags that the type
has no bits for. What is wrong in one declaration alone was told when its facts were settled.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from specc.model.constants import shown
from specc.model.spec import Repeat
from specc.model.value_facts import constant
from specc.proofs.domains import NONE, fits, value_of
from specc.proofs.formulas import AllOf, AnyOf
from specc.proofs.known import comparable, hdus_of, is_whole, parts_of
from specc.proofs.literals import Among, Bound, Fits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.model.spec import Facts, Flags, Hdu, Rows, Scalar, Spec
    from specc.proofs.formulas import Formula
    from specc.proofs.literals import Piece
    from specc.proofs.told import Telling
    from specc.source import Place

_KEY = ("item",)


def tell_items(spec: Spec, telling: Telling) -> None:
    """Tell of the items of a spec that cannot be as they are declared."""
    flags = {one.key: one for one in spec.flags}
    done: set[tuple[Place, str]] = set()
    for product in spec.products:
        for part in product.hdus:
            if isinstance(part, Repeat):
                _repeat(part, telling)
        for hdu, _ in hdus_of(product):
            for name, facts, place, column in items_of(hdu):
                if (place, name) in done:
                    continue
                at = len(telling.found)
                _item(name, facts, place, telling, column=column)
                _flags(facts, place, flags, telling)
                if len(telling.found) > at:
                    done.add((place, name))
            if hdu.rows is not None:
                _rows(hdu.rows, telling)


def items_of(hdu: Hdu) -> Iterator[tuple[str, Facts, Place, bool]]:
    """Give what an HDU declares values of: name, facts, place, and whether they are cells or pixels."""
    if hdu.image is not None:
        yield hdu.label, hdu.image, hdu.place, True
    for item in hdu.keywords:
        yield item.name, item.facts, item.place, False
    for column in hdu.columns:
        yield column.name, column.facts, column.place, True
        for item in column.keywords:
            yield item.name, item.facts, item.place, False


def _item(name: str, facts: Facts, place: Place, telling: Telling, *, column: bool) -> None:
    """Tell of an item that no value satisfies, and which two of its facts exclude each other."""
    said = list(parts_of(_KEY, facts, column=column))
    whole = is_whole(facts.types)
    pieces = _pieces([formula for _, formula in said])
    if pieces is not None and value_of(pieces, whole=whole) is NONE:
        pairs = (
            (one, other)
            for (one, first), (other, second) in combinations(said, 2)
            if (both := _pieces([first, second])) is not None and value_of(both, whole=whole) is NONE
        )
        one, other = next(pairs, ("", ""))
        telling.tell(
            "SP307",
            telling.narrowed(name) or telling.span(place, name),
            f"{name} cannot be both `{one}` and `{other}`" if one else f"{name} cannot be all that is said of it",
            others=(telling.label(place, name, "declared here"),) if telling.narrowed(name) else (),
            help="mend one or the other",
        )
        return
    default = None if facts.default is None else comparable(facts.default, facts)
    if default is not None and pieces is not None:
        wrong = next((what for what, formula in said if _excludes(formula, default)), "")
        if wrong:
            telling.tell(
                "SP307",
                telling.span(place, name),
                f"the default {shown(facts.default or default)} of {name} is not `{wrong}`",
                help="mend the default, or what is allowed",
            )


def _excludes(formula: Formula, value: Scalar) -> bool:
    """Say whether a value is surely not what a formula says."""
    if isinstance(formula, AllOf):
        return any(_excludes(one, value) for one in formula.parts)
    return isinstance(formula, Among | Bound | Fits) and fits(value, formula) is False


def _pieces(formulas: list[Formula]) -> list[Piece] | None:
    """Give the pieces of formulas; None when one of them is a choice."""
    made: list[Piece] = []
    for one in formulas:
        if isinstance(one, AnyOf):
            return None
        if isinstance(one, AllOf):
            inner = _pieces(list(one.parts))
            if inner is None:
                return None
            made += inner
        else:
            made.append(one)
    return made


def _flags(facts: Facts, place: Place, flags: dict[str, Flags], telling: Telling) -> None:
    """Tell of flags that lie beyond the bits of the type."""
    widths = [one.bits for one in facts.types if one.kind == "int" and one.bits is not None]
    if facts.bits is None or facts.bits not in flags or len(widths) < len(facts.types):
        return
    high = [one for one in flags[facts.bits].bits if one.bit >= max(widths)]
    if high:
        telling.tell(
            "SP306",
            telling.span(place, f"bits {facts.bits}"),
            f"{facts.types[0].text} has no bit {high[0].bit}, `{high[0].name}` of {facts.bits}",
            help=f"take the type of the flags, {flags[facts.bits].type.text}",
        )


def _repeat(repeat: Repeat, telling: Telling) -> None:
    """Tell of repetitions that no number of times can be."""
    least, most = constant(repeat.least), None if repeat.most is None else constant(repeat.most)
    if least is None or most is None or isinstance(least.value, str) or isinstance(most.value, str):
        return
    if telling.own(repeat.place) and (least.value > most.value or most.value < 1):
        telling.tell(
            "SP307",
            telling.span(repeat.place, f"..{most.text}"),
            f"this never comes: it ends at {most.text}",
            help="mend the range, or leave the HDUs out",
        )


def _rows(rows: Rows, telling: Telling) -> None:
    if rows.least is not None and rows.most is not None and rows.least > rows.most and telling.own(rows.place):
        telling.tell(
            "SP307",
            telling.span(rows.place, ""),
            f"no number of rows lies between {rows.least} and {rows.most}",
            help="exchange or mend the limits",
        )
