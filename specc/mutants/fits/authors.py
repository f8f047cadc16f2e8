"""Edits for rules of authors: other values of what an expression names, until the rule breaks.

Takes the rule and a file; gives edits of one item after the other: its card or cell or pixel gets values that conform
to what is said of it alone, those of the other items in the expression, and some that are near to them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import numpy as np

from specc.examples.drawing import Undrawn, draw_of
from specc.examples.values import others
from specc.model.expressions import ColumnRef, Exists, Has, HdusRef, KeywordRef, Literal_, PixelsRef
from specc.model.spec import Hdu, Keyword, Repeat
from specc.model.walk import nodes
from specc.mutants.fits.cards import literal
from specc.mutants.fits.layout import of_hdu
from specc.mutants.fits.opened import with_card
from specc.mutants.fits.pixels import image_of
from specc.mutants.fits.slots import Spot, column_is
from specc.mutants.fits.tables import Cell, rows_of, table_of
from specc.mutants.values import shown
from specc.plan.stating import About

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.model.expressions import Expr, HduRef
    from specc.model.spec import Column, Facts
    from specc.mutants.fits.opened import Opened, Site
    from specc.mutants.mutant import Edit

_DRAWN = 12  # values that conform to what is said of an item alone
_STEPS = (1, -1, 0.001, -0.001, 100, -100)


@dataclass(frozen=True, slots=True)
class Item:
    """An item that an expression names: where it is looked for, and what is said of it alone."""

    ref: KeywordRef | ColumnRef | PixelsRef
    block: Hdu
    facts: Facts | None


def of_author(opened: Opened, abouts: Sequence[About]) -> Iterator[Edit]:
    """Give edits that might break a rule of an author."""
    for about in abouts:
        if about.rule is None:
            continue
        expression = about.rule.expression
        items = items_in(opened, about)
        literals = [one.value for one in nodes(expression) if isinstance(one, Literal_)]
        literals += [1 << one.bit for one in nodes(expression) if isinstance(one, Has)]
        values = [*literals, *_now(opened, items)]
        exists = any(isinstance(one, Exists) for one in nodes(expression))
        yield from _all_alike(opened, items, literals)
        if exists:
            yield from _there_or_not(opened, items)
        for item in items:
            yield from _other_values(opened, item, values)
        yield from _all_gone(opened, items)
        for one in nodes(expression):
            if isinstance(one, HdusRef):
                yield from _other_hdus(opened, one.label)
        if not exists:
            yield from _there_or_not(opened, items)


def items_in(opened: Opened, about: About) -> list[Item]:
    """Give the items that a rule of an author names, each once."""
    rule = about.rule
    return [] if rule is None else items_of(opened, about, [rule.expression, *rule.conditions])


def items_of(opened: Opened, about: About, expressions: Sequence[Expr]) -> list[Item]:
    """Give the items that expressions name which stand where a rule is."""
    found: dict[tuple[str, str], Item] = {}
    for ref in (one for each in expressions for one in nodes(each)):
        if isinstance(ref, KeywordRef | ColumnRef | PixelsRef):
            for block in _blocks(opened, about, ref.hdu):
                name = "" if isinstance(ref, PixelsRef) else ref.name
                found.setdefault((block.label, name), Item(ref, block, _facts(block, ref)))
    return list(found.values())


def _blocks(opened: Opened, about: About, ref: HduRef) -> list[Hdu]:
    """Give the blocks of the spec that a name means."""
    product = opened.setting.product
    every = [one for part in product.hdus for one in (part.members if isinstance(part, Repeat) else (part,))]
    if ref.relation == "own" and about.block is not None:
        return [about.block]
    if ref.relation == "anywhere" and product.anywhere is not None:
        return [product.anywhere]
    if ref.relation == "primary":
        return [one for one in every if one.kind == "primary"]
    return [one for one in every if one.label == ref.label]


def _facts(block: Hdu, ref: KeywordRef | ColumnRef | PixelsRef) -> Facts | None:
    if isinstance(ref, PixelsRef):
        return block.image
    several: Sequence[Keyword | Column] = block.keywords if isinstance(ref, KeywordRef) else block.columns
    for one in several:
        if one.name == ref.name or (one.family is not None and one.family.template == ref.name):
            return one.facts
    return None


def _now(opened: Opened, items: Sequence[Item]) -> list[Any]:
    """Give what the items are now."""
    found = []
    for item in items:
        if isinstance(item.ref, KeywordRef):
            found += [slot.value for slot in slots_of(opened, item) if slot.there]
        elif isinstance(item.ref, ColumnRef):
            found += [cell.value for site in opened.sites(item.block.label) for cell in _cells(site, item)]
        else:
            for site in opened.sites(item.block.label):
                image = image_of(site)
                if image is not None and image.stored.size:
                    found.append(image.value((0,) * image.stored.ndim))
    return [one for one in dict.fromkeys(found) if one is not None]


def slots_of(opened: Opened, item: Item) -> list[Spot]:
    """Give where a keyword stands that an expression names, and where it could."""
    ref = item.ref
    if not isinstance(ref, KeywordRef):
        return []
    return [Spot(opened, site, name) for site in opened.sites_of(item.block) for name in _names(site, ref)]


def _names(site: Site, ref: KeywordRef) -> list[str]:
    if ref.column:
        columns = [one.name for one in site.columns if one.name in {ref.column, *ref.also}]
        return [site.seen.of_column(name, ref.name) for name in columns]
    if ref.every:
        return [name for name in site.seen.header.names() if re.fullmatch(ref.every, name)]
    if ref.variable is not None:
        suits = re.compile(re.sub(r"\\\[\w+(?:\\?:\d+)?\\\]", r"\\d+", re.escape(ref.name)))
        return [name for name in site.seen.header.names() if suits.fullmatch(name)]
    return [ref.name, *ref.also]


def _cells(site: Site, item: Item) -> Iterator[Cell]:
    table = table_of(site)
    ref = item.ref
    if table is None or not isinstance(ref, ColumnRef):
        return
    for place, one in enumerate(table.columns):
        if one.name in {ref.name, *ref.also} or any(
            column_is(one.name, each) for each in item.block.columns if each.facts is item.facts
        ):
            for row in rows_of(table):
                cell = Cell(table, place, row)
                if cell.there:
                    yield cell


def _there_or_not(opened: Opened, items: Sequence[Item]) -> Iterator[Edit]:
    """Give edits that take items out, and put those in that are not there."""
    for item in items:
        for slot in slots_of(opened, item):
            if slot.there:
                yield slot.write(f"{slot.name} is not there", None)
    for item in items:
        for slot in slots_of(opened, item):
            if not slot.there:
                for value in drawn(opened, item.facts, 3):
                    yield slot.put(f"{slot.name} is there, as {shown(value)},", value)
    for item in items:
        if isinstance(item.ref, ColumnRef):
            for site in opened.sites(item.block.label):
                for cell in list(_cells(site, item))[:1]:
                    kept = [one for place, one in enumerate(cell.table.columns) if place != cell.place]
                    if kept:
                        hdu = cell.table.with_columns(kept).together()
                        yield opened.with_hdu(f"the column {item.ref.name} is not there", site, hdu)


def _all_alike(opened: Opened, items: Sequence[Item], literals: Sequence[Any]) -> Iterator[Edit]:
    """Give edits by which all items of a rule have one value, or all cells and pixels of one item."""
    spots = [spot for item in items for spot in slots_of(opened, item) if spot.there]
    for value in dict.fromkeys(literals):
        if len(spots) > 1:
            draft = opened.draft
            for spot in spots:
                index = spot.site.index
                draft = draft.with_hdu(index, with_card(draft.hdus[index], spot.name, literal(value)))
            yield opened.edit(f"{', '.join(one.name for one in spots)} are {shown(value)}", draft)
    for item in items:
        for site in opened.sites(item.block.label):
            for cell in list(_cells(site, item))[:1]:
                yield from _whole_column(opened, site, cell, literals)


def _whole_column(opened: Opened, site: Site, cell: Cell, literals: Sequence[Any]) -> Iterator[Edit]:
    """Give edits by which all cells of a column are those of another one, or hold one value."""
    column = cell.table.columns[cell.place]
    for other in cell.table.columns:
        if other is not column and other.seen.code == column.seen.code and other.seen.width == column.seen.width:
            changed = cell.table.with_column(cell.place, replace(column, cells=other.cells))
            yield opened.with_hdu(f"{column.name} is {other.name} in {site.seen.label}", site, changed.together())
    for value in (*dict.fromkeys(literals), 0, 1, float("nan")):
        stored = cell.stored(value)
        if stored is not None and column.seen.descriptor is None:
            times = column.seen.width // len(stored) if stored else 0
            row = np.frombuffer(stored * times, np.uint8)
            if len(row) == column.seen.width:
                cells = np.broadcast_to(row, column.cells.shape)
                changed = cell.table.with_column(cell.place, replace(column, cells=cells))
                how = f"all of {column.name} in {site.seen.label} is {shown(value)}"
                yield opened.with_hdu(how, site, changed.together())


def _all_gone(opened: Opened, items: Sequence[Item]) -> Iterator[Edit]:
    """Give the edit that takes all keywords of a rule out, and those that are inherited as well."""
    draft = opened.draft
    names = set()
    for item in items:
        for spot in slots_of(opened, item):
            for index in dict.fromkeys((spot.site.index, 0)):
                if draft.hdus[index].find(spot.name) is not None:
                    draft = draft.with_hdu(index, with_card(draft.hdus[index], spot.name, None))
                    names.add(spot.name)
    if names:
        yield opened.edit(f"{', '.join(sorted(names))} are nowhere", draft)


def _other_hdus(opened: Opened, label: str) -> Iterator[Edit]:
    product = opened.setting.product
    for part in product.hdus:
        for one in part.members if isinstance(part, Repeat) else (part,):
            if one.label == label:
                about = About(product, one, repeat=part if isinstance(part, Repeat) else None)
                for aspect in ("presence", "count", "match"):
                    yield from of_hdu(opened, aspect, [about])


def drawn(opened: Opened, facts: Facts | None, count: int) -> list[Any]:
    """Give some values that conform to what is said of an item alone; the same each time."""
    if facts is None:
        return [1, "X", 2.5]
    found: list[Any] = []
    draw = draw_of(opened.setting.plan.spec, "random", 0)
    try:
        for one in others(facts, draw):
            found.append(one)
            if len(found) >= count:
                break
    except Undrawn:
        pass
    return found


def _other_values(opened: Opened, item: Item, values: Sequence[Any]) -> Iterator[Edit]:
    """Give edits by which an item has another value."""
    if isinstance(item.ref, KeywordRef):
        for slot in slots_of(opened, item):
            if slot.there:
                for value in candidates(opened, item.facts, slot.value, values):
                    if not isinstance(value, str) or (value.isascii() and value.isprintable()):
                        yield slot.put(f"{slot.name} is {shown(value)}", value)
    elif isinstance(item.ref, ColumnRef):
        for site in opened.sites(item.block.label):
            for cell in _cells(site, item):
                yield from _other_cells(opened, site, cell, item, values)
    else:
        yield from _other_pixels(opened, item, values)


def _other_cells(opened: Opened, site: Site, cell: Cell, item: Item, values: Sequence[Any]) -> Iterator[Edit]:
    name = cell.table.columns[cell.place].name
    where = f"in row {cell.row + 1} of {site.seen.label}"
    for value in (*candidates(opened, item.facts, cell.value, values), float("nan")):
        hdu = cell.with_value(value)
        if hdu is not None:
            yield opened.with_hdu(f"{name} is {shown(value)} {where}", site, hdu)


def _other_pixels(opened: Opened, item: Item, values: Sequence[Any]) -> Iterator[Edit]:
    for site in opened.sites(item.block.label):
        image = image_of(site)
        if image is None:
            continue
        plane = item.ref.plane if isinstance(item.ref, PixelsRef) else 0
        shape = image.stored.shape
        for place in dict.fromkeys(
            [(0,) * len(shape), tuple(one - 1 for one in shape), tuple(one // 2 for one in shape)]
        ):
            at = (plane - 1, *place[1:]) if plane else place
            for value in (*candidates(opened, item.facts, image.value(at), values), float("nan"), 0, 1):
                hdu = image.with_value(at, value) if isinstance(value, int | float) else None
                if hdu is not None:
                    pixel = ", ".join(str(one + 1) for one in at[::-1])
                    yield opened.with_hdu(f"pixel {pixel} of {site.seen.label} is {shown(value)}", site, hdu)


def candidates(opened: Opened, facts: Facts | None, now: Any, values: Sequence[Any]) -> list[Any]:  # noqa: ANN401
    """Give values that an item might have instead of the one it has, each once."""
    found: list[Any] = []
    number = isinstance(now, int | float) and not isinstance(now, bool)
    for one in (now, *values):
        if isinstance(one, str) != isinstance(now, str) or one is None:
            continue
        if isinstance(one, str):
            found += [one, *_near_text(one)]
        elif number and not isinstance(one, bool) and isinstance(one, int | float):
            near = [one, *(one + step for step in _STEPS), one * 2, one / 2, -one]
            found += [type(now)(each) for each in near if each == each]  # noqa: PLR0124  NaN
        elif isinstance(now, bool):
            found.append(not now)
    found = [*drawn(opened, facts, _DRAWN)[:4], *found, *drawn(opened, facts, _DRAWN)]
    known: dict[tuple[type, Any], Any] = {(type(one), one): one for one in found if one != now}
    return list(known.values())


def _near_text(text: str) -> Iterator[str]:
    """Give texts near to one: instants before and after it, other digits, other letters."""
    for step in (timedelta(days=1), timedelta(seconds=1), timedelta(days=400)):
        for sign in (1, -1):
            try:
                if "T" in text or " " in text:
                    moved = (datetime.fromisoformat(text) + sign * step).isoformat(
                        sep="T" if "T" in text else " ", timespec="milliseconds" if "." in text else "auto"
                    )
                elif len(text) == len("2020-01-01"):
                    moved = (date.fromisoformat(text) + sign * step).isoformat()
                elif ":" in text:
                    moved = (datetime.fromisoformat(f"2020-06-15T{text}") + sign * step).isoformat()[11:]
                else:
                    break
            except (ValueError, OverflowError):
                break
            yield moved
    for place in range(len(text) - 1, -1, -1):
        if text[place].isdigit():
            yield text[:place] + str((int(text[place]) + 1) % 10) + text[place + 1 :]
    if text:
        yield text + "X"
        yield text[:-1]
