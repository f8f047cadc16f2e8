"""Names of files that agree with what is in them: fields that the contents tell, and by chance those that they do not.

Takes a product, and contents that are asked; gives the fields and the name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.backends.writer.support.instants import in_form, text_of
from specc.examples import names, texts
from specc.examples.drawing import Undrawn
from specc.examples.evaluating import holds, text
from specc.runtime.expressions import UNTOLD
from specc.runtime.names import NameTemplate as Judged

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from specc.examples.drawing import Draw
    from specc.examples.seen import Seen
    from specc.model.spec import NameField, NamePart, Product

_TRIES = 100
_SUFFIXES = {"jpeg": "jpg"}


def name_of(product: Product, seen: Seen, draw: Draw, pinned: Mapping[str, str | None]) -> tuple[str, dict[str, str]]:
    """Give the name of a file and the fields in it. pinned: fields that are settled. Raises Undrawn."""
    if not product.templates:
        return plain_name(product), {}
    making = _Making(product, seen, draw, pinned)
    for _ in range(_TRIES):
        made = making.made()
        if made is not None:
            return made
    raise Undrawn(f"no name was found that is made as {product.templates[0].template}")


def plain_name(product: Product) -> str:
    """Give a name for a product of which the spec does not say how it is called."""
    return f"{product.name}.{_SUFFIXES.get(product.format, product.format)}"


def fields_in(product: Product, name: str) -> dict[str, str]:
    """Give the fields that a name has."""
    barred = names.excluded(product.fields)
    for one in product.templates:
        read = Judged(one.pattern, one.template, barred).fields(name)
        if read is not None:
            return read
    return {}


class _Making:
    """The fields of a name: those that are settled, those that the contents tell, and those that they should tell."""

    def __init__(self, product: Product, seen: Seen, draw: Draw, pinned: Mapping[str, str | None]) -> None:
        self.product = product
        self.seen = seen
        self.draw = draw
        self.fields = {one.name: one for one in product.fields}
        self.out = {name for name, one in pinned.items() if one is None}
        self.told: dict[str, str] = {}
        for one in product.fields:
            told = _told(one, seen) if one.equals is not None else None
            if told is not None and _fits(told, one):
                self.told[one.name] = told
            elif one.equals is not None:
                self.out.add(one.name)
        self.told.update({name: one for name, one in pinned.items() if one is not None})
        self.out -= {name for name, one in pinned.items() if one is not None}
        self.used: dict[str, str] = {}

    def made(self) -> tuple[str, dict[str, str]] | None:
        """Give a name, None where it would be read as another than is meant."""
        self.used = {}
        templates = self.product.templates
        template = self.draw.rng.choice(templates) if self.draw.kind == "random" else templates[0]
        name = self._text(template.parts)
        read = Judged(template.pattern, template.template, names.excluded(self.product.fields)).fields(name)
        if read is None or read != self.used:
            return None
        return name, self.used

    def _text(self, parts: Sequence[NamePart]) -> str:
        return "".join(map(self._piece, parts))

    def _piece(self, part: NamePart) -> str:
        match part.kind:
            case "text":
                return part.text
            case "field":
                return self._field(part.text)
            case "optional":
                return "".join(map(self._text, part.parts)) if self._takes(part) else ""
            case _:
                able = [one for one in part.parts if not self.out.intersection(names.names_in(one))]
                known = [one for one in able if set(names.names_in(one)) <= set(self.told)]
                return self._text(self.draw.rng.choice(known or able or part.parts))

    def _field(self, name: str) -> str:
        if name not in self.used:
            self.used[name] = self.told[name] if name in self.told else names.field(self.fields[name], self.draw)
        return self.used[name]

    def _takes(self, part: NamePart) -> bool:
        inside = [name for inner in part.parts for name in names.names_in(inner)]
        if self.out.intersection(inside):
            return False
        present = [self.fields[name].present for name in inside]
        if any(one is not None for one in present):
            return all(holds(one, self.seen) for one in present if one is not None)
        return bool(set(inside) & set(self.told)) or self.draw.takes()


def _told(field: NameField, seen: Seen) -> str | None:
    """Give a field as the contents tell it, in the way that a name has it."""
    if field.equals is None:
        return None
    try:
        value = text(field.equals, seen)
    except UNTOLD:
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    made = str(text_of(value))
    if field.written:
        made = in_form(made, field.written)
    return made.zfill(field.width or 0) if made.isdigit() else made


def _fits(told: str, field: NameField) -> bool:
    return texts.fits(field.pattern, told) and not any(texts.fits(one, told) for one in field.excluded)
