"""Contents of a FITS file that conforms, as far as it can be told from the spec alone.

Takes a product; gives HDUs, keywords, columns, pixels. What is there hangs on what other things are: so the file is
gone over until nothing changes, and what was drawn for a thing stays as long as it is there.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any

from specc.backends.writer.support.contents import Block, Contents
from specc.examples import cards, data, names, values
from specc.examples.drawing import Undrawn
from specc.examples.evaluating import evaluate, holds
from specc.examples.lengths import Sizes, bounded, lengths_first
from specc.examples.moments import moment
from specc.examples.naming import name_of
from specc.examples.opaque import extname, opaque
from specc.examples.parts import field_told, of_parts, parts_agree, sure
from specc.examples.pins import PRESENT, Pins
from specc.examples.standing import File, Standing, item_in, path_in, path_of
from specc.examples.usual import belongs, usual
from specc.examples.wanting import Wanting
from specc.model.commentary import is_commentary
from specc.model.expressions import KeywordRef
from specc.model.records import is_record
from specc.model.spec import Hdu, Repeat
from specc.model.types import AnyAxes, AnyLength, LengthRange
from specc.plan.walk import constant
from specc.runtime.expressions import UNTOLD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from specc.examples.drawing import Draw
    from specc.model.spec import Column, Facts, Keyword, Product
    from specc.model.types import Length

_ROUNDS = 8
_MOST_TIMES = 1_000  # HDUs of one declaration: what the spec itself wants to be more is no example
_BEGUN = (757_382_400, 820_454_400)  # seconds since 2000: 2024 and 2025
_OBJECTS = frozenset({"object", "tuple"})
_TABLES = frozenset({"table", "asciitable"})


def contents(product: Product, draw: Draw) -> Contents:
    """Give what a file of a product may hold, in one attempt. Raises Undrawn."""
    return Invention(product, draw).settle()


class Invention:
    """One file in the making. pins: what is settled; what is drawn besides stays the same from round to round.

    beside: what the file holds that is made elsewhere. declared: by its path what is said of each thing that is there,
    and where that stands.
    """

    def __init__(self, product: Product, draw: Draw, pins: Pins | None = None, beside: Sequence[Block] = ()) -> None:
        self.product = product
        self.beside = beside
        self.draw = draw
        self.pins = pins if pins is not None else Pins()
        self.wanting = Wanting(draw, self.pins)
        self.sizes = Sizes(draw, self.pins.sizes)
        self.repeated: dict[int, Sizes] = {}
        self.contents = Contents()
        self.file = File(product, draw.spec, self.contents, self.dimension)
        self.declared: dict[str, tuple[Keyword | Column | Hdu, Standing]] = {}
        self.drawn: dict[tuple[object, ...], Any] = {}
        self.changed = False
        self._version()

    def _version(self) -> None:
        """Let a file say under which version it is written, where files that say nothing are of an older one."""
        version = self.product.version
        if version is None or not isinstance(version.keyword, KeywordRef):
            return
        primary = next((one.label for one in self.product.hdus if isinstance(one, Hdu) and one.kind == "primary"), "")
        path = f"{version.keyword.hdu.label or primary}/{version.keyword.name}"
        self.pins.values.setdefault(path, self.draw.spec.version)
        if version.default:
            self.pins.presence.setdefault(path, PRESENT)

    def dimension(self, name: str, number: int | None) -> int:
        """Give the size of a dimension, in a repetition of a number."""
        sizes = self.repeated.get(number) if number is not None else None
        return (sizes or self.sizes).dimension(name)

    def at(self, block: Block | None = None) -> Standing:
        """Give where expressions of an HDU stand, or those of the file."""
        return Standing(self.file, block)

    def settle(self) -> Contents:
        """Go over the file until it stays as it is. Raises Undrawn."""
        for _ in range(_ROUNDS):
            self.changed = False
            self._go_over()
            if not self.changed:
                break
        return self.contents

    def once(self, key: tuple[object, ...], make: Any) -> Any:  # noqa: ANN401  whatever is drawn
        """Give what was drawn for a thing, or draw it."""
        if key not in self.drawn:
            self.drawn[key] = make()
        return self.drawn[key]

    def forget(self, path: str) -> None:
        """Draw a thing anew the next time."""
        for key in [one for one in self.drawn if one[0] == path]:
            del self.drawn[key]

    # HDUs.

    def _go_over(self) -> None:
        self.declared.clear()
        order: list[Block] = list(self.beside)
        for hdu, number, sizes in self._wanted():
            block = self.contents.block(hdu.label, number)
            if block is None:
                block = Block(hdu.label, number)
                self.contents.blocks.append(block)
                self.changed = True
            order.append(block)
            self._fill(hdu, block, sizes)
        if order != self.contents.blocks:
            self.contents.blocks[:] = order
            self.changed = True
        self._name()

    def _wanted(self) -> Iterator[tuple[Hdu, int | None, Sizes]]:
        """Give the HDUs that are there, and the sizes that hold in each."""
        for part in self.product.hdus:
            if isinstance(part, Repeat):
                if any(not holds(one, self.at()) for one in part.conditions):
                    continue
                for number in range(1, self._times(part) + 1):
                    if number not in self.repeated:
                        self.repeated[number] = self.sizes.inside(part.dimensions)
                    for one in part.members:
                        block = self.contents.block(one.label, number) or Block(one.label, number)
                        if self.wanting.takes(one.presence, one.conditions, path_of(block), self.at(block)):
                            yield one, number, self.repeated[number]
            elif part.kind not in _OBJECTS and part.kind != "anywhere":
                block = self.contents.block(part.label) or Block(part.label)
                if self.wanting.takes(part.presence, part.conditions, part.label, self.at(block)):
                    yield part, None, self.sizes

    def _times(self, part: Repeat) -> int:
        """Give how often HDUs come."""
        label = part.members[0].label
        if label in self.pins.lengths:
            return self.pins.lengths[label]
        try:
            least = int(evaluate(part.least, self.at()))
            most = least + 2 if part.most is None else int(evaluate(part.most, self.at()))
        except UNTOLD:
            return 0
        if least > _MOST_TIMES:
            raise Undrawn(f"{label} comes {least} times: too often for an example")
        few = max(least, min(most, 2))
        times = {"minimal": least, "maximal": few}.get(self.draw.kind)
        return times if times is not None else self.once((label, "times"), lambda: self.draw.rng.randint(least, few))

    def _fill(self, hdu: Hdu, block: Block, sizes: Sizes) -> None:
        at, path = self.at(block), path_of(block)
        self.declared[path] = (hdu, at)
        if hdu.kind in {"any", "asdf"}:
            if block.opaque is None and not self._is_made(hdu):
                block.opaque = opaque(hdu, self.draw)
            if hdu.kind == "any":
                return
        self._cards(hdu, block, at)
        if hdu.image is not None:
            self._pixels(hdu, hdu.image, block, sizes, at)
        if hdu.kind in _TABLES:
            self._columns(hdu, block, sizes, at)

    def _is_made(self, hdu: Hdu) -> bool:
        """Say whether the writer makes a tree by itself, of the headers that it mirrors and of other HDUs."""
        root = next(
            (one for one in self.product.hdus if isinstance(one, Hdu) and one.label == f"{hdu.label}.tree"), None
        )
        return hdu.kind == "asdf" and root is not None and bool(root.mirrors or root.keywords)

    # Keywords.

    def _cards(self, hdu: Hdu, block: Block, at: Standing) -> None:
        path = path_in(block, "")
        every = hdu.keywords
        if hdu.kind == "primary" and self.product.anywhere is not None:
            every = (*every, *self.product.anywhere.keywords)
        made: dict[str, Any] = {}
        for one, name, inside in self.wanting.there(every, path, at):
            wanted = one.presence.level != "optional" or self.pins.presence.get(f"{path}{name}") == PRESENT
            if one.family is not None and not wanted and not belongs(name, block.values):
                continue
            self.declared[f"{path}{name}"] = (one, inside)
            made.update(self.held(one, name, f"{path}{name}", inside))
        self._unit(hdu, block, made)
        self._extname(hdu, block, made)
        if list(made.items()) != list(block.values.items()):
            block.values.clear()
            block.values.update(made)
            self.changed = True

    def held(self, one: Keyword, name: str, path: str, at: Standing) -> Iterator[tuple[str, Any]]:
        """Give the cards of a keyword: one, those of the fields of a record, none where only the writer knows it."""
        if is_record(one.facts.types):
            yield from self._record(one, name, path.removesuffix(name), at)
            return
        value = self.value(one, path, at)
        if value is not UNKNOWN:
            yield name, value

    def value(self, one: Keyword, path: str, at: Standing) -> Any:  # noqa: ANN401  the value of a card
        """Give the value of a keyword: what others make it, what is settled, or what is drawn; else UNKNOWN."""
        facts = one.facts
        if facts.fixed is not None and constant(facts.fixed) is None:
            try:
                return cards.derived(facts.fixed, facts, at)
            except UNTOLD:
                return UNKNOWN
        told = of_parts(facts, at)
        pinned = self.pins.values.get(path, UNKNOWN)
        if pinned is not UNKNOWN and (not told or parts_agree(str(pinned), facts, told)):
            return pinned
        if told and facts.like is not None:
            like = facts.like
            return self.once(
                (path, *told.items()), lambda: names.structured(like.templates, like.fields, self.draw, told)
            )
        known = None if is_commentary(facts.types) else self._usual(path, facts)
        return self.once((path, id(one)), lambda: self._draw(one.facts, path)) if known is None else known

    def _draw(self, facts: Facts, path: str) -> Any:  # noqa: ANN401  the value of a card
        if is_commentary(facts.types):
            return [values.value(facts, self.draw) for _ in range(1 + self.draw.takes())]
        try:
            return values.value(facts, self.draw)
        except Undrawn as fault:
            raise Undrawn(f"{path}: {fault}") from fault

    def _usual(self, path: str, facts: Facts) -> Any:  # noqa: ANN401  the value of a card
        """Give what a keyword of this name usually holds; None where nothing is usual."""
        name = item_in(path)
        begun = self.once(("begun",), lambda: float(self.draw.rng.randint(*_BEGUN)))
        told = moment(name, facts, begun)
        return usual(name, facts, self.draw, self._beside(path)) if told is None else told

    def _beside(self, path: str) -> dict[str, Any]:
        """Give what the header of a keyword holds so far."""
        whole = path.partition("/")[0]
        return next((one.values for one in self.contents.blocks if path_of(one) == whole), {})

    def _record(self, one: Keyword, name: str, path: str, at: Standing) -> Iterator[tuple[str, Any]]:
        for field, called, inside in self.wanting.there(one.fields, f"{path}{name}.", at):
            whole = f"{name}.{re.sub(r'(?<=[A-Z])(?=[0-9])', '.', called) if field.family is not None else called}"
            self.declared[f"{path}{whole}"] = (field, inside)
            value = self.value(field, f"{path}{whole}", inside)
            if value is not UNKNOWN:
                yield whole, value if isinstance(value, int) else float(value)

    def _unit(self, hdu: Hdu, block: Block, made: dict[str, Any]) -> None:
        """Say the unit of the pixels, unless nothing is to be said of it."""
        unit = hdu.image.unit if hdu.image is not None else None
        if unit is None:
            return
        key = (f"{path_of(block)}/BUNIT", "unit")
        of = ""
        if unit.mode == "of":
            other = self.contents.block(unit.reference, block.number) or self.contents.block(unit.reference)
            of = str(other.values.get("BUNIT", "")) if other is not None else ""
            text = data.unit_text(unit, self.draw, of)
        else:
            text = self.once(key, lambda: data.unit_text(unit, self.draw))
        declared = next((one for one in hdu.keywords if one.name == "BUNIT"), None)
        if text is not None and (declared is None or "BUNIT" in made):
            made["BUNIT"] = text
        elif declared is None:
            made.pop("BUNIT", None)

    def _extname(self, hdu: Hdu, block: Block, made: dict[str, Any]) -> None:
        """Say the name of an HDU, where it may have several or the spec declares the keyword."""
        if hdu.finder.pattern is not None or len(hdu.finder.names) > 1 or "EXTNAME" in made:
            name = self.once((path_of(block), "name"), lambda: extname(hdu, self.draw))
            if name is not None:
                made["EXTNAME"] = name

    # Data.

    def _pixels(self, hdu: Hdu, facts: Facts, block: Block, sizes: Sizes, at: Standing) -> None:
        path = path_of(block)
        lengths, kind = self.once((path, "form"), lambda: data.form_of(hdu, facts, self.draw))
        shape = self._shape(path, lengths, sizes, at)
        if hdu.planes and shape:
            shape = (len(hdu.planes), *shape[1:])
        held = self.pins.values.get(path)
        if held is None or held.shape != shape:
            held = self.once((path, shape), lambda: data.pixels(hdu, shape, kind, self.draw))
        self.changed |= block.pixels is not held
        block.pixels = held

    def _shape(self, path: str, lengths: Sequence[Length], sizes: Sizes, at: Standing) -> tuple[int, ...]:
        """Give a shape; an axis whose length nothing says stays as it was."""
        made = []
        for number, one in enumerate(lengths):
            if isinstance(one, AnyAxes):
                continue
            if isinstance(one, AnyLength | LengthRange):
                made.append(self.once((path, "axis", number), lambda one=one: sizes.length(one)))
            else:
                made.append(sizes.length(one, lambda node: data.told(node, at)))
        return bounded(tuple(made))

    def _columns(self, hdu: Hdu, block: Block, sizes: Sizes, at: Standing) -> None:
        path = path_in(block, "", column=True)
        rows = self._rows(hdu, block, sizes, at)
        before = list(block.columns)
        made: dict[str, Any] = {}
        own: dict[tuple[str, str], Any] = {}
        units: dict[str, str] = {}
        there = list(self.wanting.columns(hdu.columns, path, at))
        for one, name, inside in lengths_first(there):
            self.declared[f"{path}{name}"] = (one, inside)
            made[name] = block.columns[name] = self._column(one, f"{path}{name}", rows, sizes, inside)
            unit = self.once((f"{path}{name}", "unit"), lambda one=one: data.unit_text(one.facts.unit, self.draw))
            if unit is not None:
                units[name] = unit
            for keyword, called, within in self.wanting.there(one.keywords, f"{path}{name}.", inside):
                self.declared[f"{path}{name}.{called}"] = (keyword, within)
                value = self.value(keyword, f"{path}{name}.{called}", within)
                if value is not UNKNOWN:
                    own[name, called] = value
        made = {name: made[name] for _, name, _ in there}
        self.changed |= list(made) != before or own != block.column_values
        block.columns, block.column_values, block.units = made, own, units

    def _rows(self, hdu: Hdu, block: Block, sizes: Sizes, at: Standing) -> int:
        path, rows = path_of(block), hdu.rows
        if rows is not None and (rows.dimension is not None or rows.equals is not None):
            return sizes.rows(rows, lambda node: data.told(node, at))
        if path in self.pins.lengths:
            return self.pins.lengths[path]
        return int(self.once((path, "rows"), lambda: sizes.rows(rows)))

    def _column(self, one: Column, path: str, rows: int, sizes: Sizes, at: Standing) -> Any:  # noqa: ANN401  cells
        try:
            lengths, kind = self.once((path, "form", id(one)), lambda: data.form_of(one, one.facts, self.draw))
            make: Callable[[], Any]
            if data.is_ragged(lengths):
                cells = self._cells(path, lengths[0], rows, at)
                make = partial(data.ragged, one, cells, kind, self.draw)
            else:
                cells = bounded((rows, *self._shape(path, lengths, sizes, at)))
                make = partial(data.column, one, cells, kind, self.draw)
            pinned = self.pins.values.get(path)
            if pinned is not None and data.has_shape(pinned, cells):
                return pinned
            key = (path, id(one), cells)
            self.changed |= key not in self.drawn
            other = data.from_others(one, rows, at, self.draw) if key not in self.drawn else None
            return self.once(key, make if other is None else lambda: other)
        except Undrawn as fault:
            raise Undrawn(f"{path}: {fault}") from fault

    def _cells(self, path: str, length: Length, rows: int, at: Standing) -> tuple[int, ...]:
        """Give how long the cell of each row is; of lengths that nothing says all in a row are alike, as most are."""
        if isinstance(length, AnyLength):
            table, _, _ = path.rpartition("/")
            return tuple(self.once((table, "lengths", rows), lambda: data.lengths(length, rows, at, self.draw)))
        return data.lengths(length, rows, at, self.draw)

    # The name of the file.

    def _name(self) -> None:
        at = self.at()
        told = [(one.name, field_told(one, at)) for one in self.product.fields if one.equals is not None]
        there = [(one.name, holds(one.present, at)) for one in self.product.fields if one.present is not None]
        name, fields = self.once(("name", *told, *there), lambda: self._called(at))
        self.changed |= name != self.contents.name
        self.contents.name = name
        free = {one.name for one in self.product.fields if one.equals is None}
        self.contents.fields = {key: text for key, text in fields.items() if key in free}

    def _called(self, at: Standing) -> tuple[str, dict[str, str]]:
        free = [one for one in self.product.fields if one.equals is None and one.name not in self.pins.fields]
        kept: dict[str, str | None] = dict(self.pins.fields)
        in_all = (
            set.intersection(*(sure(one.parts) for one in self.product.templates)) if self.product.templates else set()
        )
        for one in free:
            if one.name in in_all:
                kept[one.name] = self.once((f"name/{one.name}", "field"), lambda one=one: names.field(one, self.draw))
        return name_of(self.product, at, self.draw, kept)


class _Unknown:
    """Stands for a value that only the writer knows."""


UNKNOWN = _Unknown()
