"""What must hold of a FITS file in the making: the rules of the spec, each where it is to be judged.

Takes an invention; gives conditions with the places that they stand at. Rules over rows and pixels come once for each
row or pixel; where one of these is null, and nothing asks about that, nothing is demanded there.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from specc.examples.evaluating import holds
from specc.examples.standing import Standing, item_in, rows_of
from specc.examples.wanting import bound
from specc.model import expressions as ex
from specc.model.spec import Column, Hdu, Keyword, Repeat
from specc.model.walk import nodes
from specc.plan.walk import constant
from specc.runtime.expressions import UNTOLD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.examples.fits import Invention
    from specc.model.expressions import Expr
    from specc.model.spec import Facts, Rule
    from specc.source import Place

_MOST = 4_096  # rows or pixels of which a rule is asked


@dataclass(frozen=True, slots=True)
class Demand:
    """A condition, where it stands, and the line of the spec that says so."""

    node: Expr
    at: Standing
    place: Place
    text: str


def demands(made: Invention) -> Iterator[Demand]:
    """Give what must hold, in the order of the spec."""
    product, file = made.product, made.at()
    if product.identify is not None:
        yield Demand(product.identify, file, product.place, f"identify {product.identify.text}")
    for hdu in _hdus(made):
        for block in made.contents.blocks:
            if block.label == hdu.label:
                yield from _of_hdu(hdu, made.at(block))
    if product.anywhere is not None:
        for rule in product.anywhere.rules:
            yield from _of_rule(rule, made.at(file.file.primary))
    yield from _of_items(made)
    for rule in product.rules:
        yield from _of_rule(rule, file)


def _hdus(made: Invention) -> Iterator[Hdu]:
    for part in made.product.hdus:
        yield from part.members if isinstance(part, Repeat) else (part,)


def _of_hdu(hdu: Hdu, at: Standing) -> Iterator[Demand]:
    if hdu.finder.where is not None:
        yield Demand(hdu.finder.where, at, hdu.place, f"where {hdu.finder.where.text}")
    for rule in hdu.rules:
        yield from _of_rule(rule, at)


def _of_rule(rule: Rule, at: Standing) -> Iterator[Demand]:
    for known in bound(rule.loop, at) if rule.loop else ({},):
        inside = replace(at, variables={**(at.variables or {}), **known})
        for one in _cells(rule.expression, rule.scope, inside):
            if any(not holds(condition, one) for condition in rule.conditions):
                continue
            if all(_is_there(each, one) for each in rule.if_present):
                for node, place in _along(rule.expression, one):
                    yield Demand(node, place, rule.place, rule.message or rule.expression.text)


def _along(node: Expr, at: Standing) -> Iterator[tuple[Expr, Standing]]:
    """Give a rule over aggregates along some axes once for each index of the others."""
    along = next((one for one in nodes(node) if isinstance(one, ex.Call) and one.over), None)
    pixels = next((one for one in nodes(along) if isinstance(one, ex.PixelsRef)), None) if along is not None else None
    if along is None or pixels is None:
        yield node, at
        return
    try:
        shape = np.shape(at.array(pixels))
    except UNTOLD:
        return
    over = {one % len(shape) for one in along.over}
    others = [axis for axis in range(len(shape)) if axis not in over]
    for index in np.ndindex(*(shape[axis] for axis in others)):
        yield _whole(node), replace(at, fixed=tuple(zip(others, index, strict=True)))


def _whole(node: Any) -> Any:  # noqa: ANN401  an expression of whatever kind
    """Give an expression whose aggregates run over all that they are given."""
    if isinstance(node, ex.Call):
        return replace(node, over=(), arguments=tuple(_whole(one) for one in node.arguments))
    changed = {name: getattr(node, name, None) for name in ("left", "right", "operand", "item", "low", "high")}
    inner = {name: _whole(one) for name, one in changed.items() if isinstance(one, ex.Node)}
    return replace(node, **inner) if inner else node


def _is_there(node: Expr, at: Standing) -> bool:
    if isinstance(node, ex.KeywordRef | ex.ColumnRef):
        return at.exists(node)
    return holds(node, at) is not None


def _cells(node: Expr, scope: str, at: Standing) -> Iterator[Standing]:
    """Give the places at which a rule is asked: the HDU, or each of its rows or pixels."""
    if scope not in {"row", "pixel"}:
        yield at
        return
    refs = [one for one in nodes(node) if isinstance(one, ex.ColumnRef | ex.PixelsRef)]
    asked = {one.item for one in nodes(node) if isinstance(one, ex.IsNull)}
    try:
        arrays = [at.array(one) for one in refs]
    except UNTOLD:
        return
    if scope == "row":
        count = len(arrays[0]) if arrays else rows_of(at.block) if at.block is not None else 0
        indices = [(one,) for one in range(count)]
    else:
        indices = list(np.ndindex(np.shape(arrays[0]))) if arrays else []
    for index in indices[:_MOST]:
        inside = replace(at, index=tuple(index))
        if not any(_null(one, inside) for one in refs if one not in asked):
            yield inside


def _null(ref: ex.ColumnRef | ex.PixelsRef, at: Standing) -> bool:
    try:
        return at.is_null(ref)
    except (*UNTOLD, IndexError):
        return False


def _of_items(made: Invention) -> Iterator[Demand]:
    """Give the limits and values of items that hang on what else the file holds."""
    for path, (one, at) in list(made.declared.items()):
        if isinstance(one, Keyword):
            for node in _sides(one.facts, _keyword(one, path)):
                yield Demand(node, at, one.place, node.text)
        elif isinstance(one, Column):
            own = _column(one, path)
            for node in (*_sides(one.facts, own), *_legal(one, own)):
                for cell in _cells(node, "row", at):
                    yield Demand(node, cell, one.place, node.text)
        elif one.image is not None:
            pixels = ex.PixelsRef("number", None, one.label, one.place, ex.HduRef("own", one.label))
            for node in _sides(one.image, pixels):
                for cell in _cells(node, "pixel", at):
                    yield Demand(node, cell, one.place, node.text)


def _keyword(one: Keyword, path: str) -> ex.KeywordRef:
    name = item_in(path)
    column, dot, inner = name.rpartition(".")
    of_column = bool(dot) and not name.startswith(one.name)
    return ex.KeywordRef(
        _kind(one.facts), None, name, one.place, ex.HduRef("own"), inner if of_column else name, _storage(one.facts),
        column=column if of_column else "", written=one.facts.written,
    )  # fmt: skip


def _column(one: Column, path: str) -> ex.ColumnRef:
    name = item_in(path)
    own = ex.HduRef("own")
    return ex.ColumnRef(_kind(one.facts), None, name, one.place, own, name, _storage(one.facts), bool(one.shape))


def _kind(facts: Facts) -> ex.ExprKind:
    kinds = {one.kind for one in facts.types}
    if kinds & {"date", "datetime", "time"}:
        return "instant"
    return "number" if kinds & {"int", "float", "digits"} else "bool" if "bool" in kinds else "string"


def _storage(facts: Facts) -> str:
    return facts.types[0].storage if facts.types else "any"


def _legal(column: Column, own: ex.ColumnRef) -> Iterator[ex.Compare]:
    """Give that cells lie between TLMINn and TLMAXn, where the column declares them."""
    for keyword in column.keywords:
        if keyword.name in {"TLMIN", "TLMAX"}:
            bound = _keyword(keyword, f"/{own.name}.{keyword.name}")
            operator: Literal["<=", ">="] = ">=" if keyword.name == "TLMIN" else "<="
            text = f"{own.text} {operator} {bound.text}"
            yield ex.Compare("bool", None, text, keyword.place, operator, own, bound, None, relative=False)


def _sides(facts: Facts, own: ex.KeywordRef | ex.ColumnRef | ex.PixelsRef) -> Iterator[ex.Compare]:
    """Give what an item is held against: limits and values that are no constants. What is computed is not asked."""
    for limit in facts.limits:
        if constant(limit.bound) is None:
            text = f"{own.text} {limit.operator} {limit.bound.text}"
            yield ex.Compare("bool", None, text, limit.place, limit.operator, own, limit.bound, None, relative=False)
    if facts.fixed is not None and constant(facts.fixed) is None and not isinstance(own, ex.KeywordRef):
        number, relative = facts.tolerance or (None, False)
        text = f"{own.text} == {facts.fixed.text}"
        yield ex.Compare("bool", None, text, own.place, "==", own, facts.fixed, number, relative=relative)
