"""Texts made of parts: names of files by their templates, and texts that a spec says are made as names are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.examples import instants, texts
from specc.examples.drawing import Undrawn
from specc.runtime.names import NameTemplate as Judged

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from specc.examples.drawing import Draw
    from specc.model.spec import NameField, NamePart, NameTemplate, Product

_TRIES = 200


def fields(product: Product, draw: Draw) -> dict[str, str]:
    """Give a text for each field of a product's file names that nothing in the file tells."""
    used = [name for one in product.templates for name in names_in(one.parts)]
    free = {one.name: one for one in product.fields if one.equals is None}
    return {name: field(free[name], draw) for name in dict.fromkeys(used) if name in free}


def names_in(parts: Sequence[NamePart]) -> list[str]:
    """Give the fields of a template, in order."""
    found: list[str] = []
    for part in parts:
        found += [part.text] if part.kind == "field" else []
        found += [name for inner in part.parts for name in names_in(inner)]
    return found


def field(one: NameField, draw: Draw) -> str:
    """Give the text of one field. Raises Undrawn where none conforms."""
    if one.written is not None:
        return instants.text_of(float(draw.rng.randint(*_DAYS) * 86_400), "datetime", one.written)
    for _ in range(_TRIES):
        text = texts.matching(one.pattern, draw)
        if text and not any(texts.fits(barred, text) for barred in one.excluded):
            return text
    raise Undrawn(f"no text was found for {{{one.name}}} in the name of the file")


_DAYS = (8766, 9496)  # since 2000-01-01: 2024 and 2025


def structured(
    templates: Sequence[NameTemplate],
    known: Sequence[NameField],
    draw: Draw,
    given: Mapping[str, str] | None = None,
) -> str:
    """Give a text of one of some templates, that reads as the fields that it was made of. Raises Undrawn."""
    by_name = {one.name: one for one in known}
    for _ in range(_TRIES):
        template = draw.rng.choice(templates) if draw.kind == "random" else templates[0]
        made = _Making(by_name, draw, dict(given or {}))
        text = made.text(template.parts)
        read = Judged(template.pattern, template.template, excluded(known)).fields(text)
        if read == made.used:
            return text
    raise Undrawn(f"no text was found that is made as {templates[0].template}")


def excluded(known: Sequence[NameField]) -> dict[str, str]:
    """Give for fields that may not be some things a pattern of those."""
    return {one.name: "|".join(f"(?:{each})" for each in one.excluded) for one in known if one.excluded}


class _Making:
    """One text in the making: the fields that are known, and those that it holds."""

    def __init__(self, known: Mapping[str, NameField], draw: Draw, given: dict[str, str]) -> None:
        self.known = known
        self.draw = draw
        self.given = given
        self.used: dict[str, str] = {}

    def text(self, parts: Sequence[NamePart]) -> str:
        """Give the text of pieces."""
        return "".join(map(self._piece, parts))

    def _piece(self, part: NamePart) -> str:
        if part.kind == "text":
            return part.text
        if part.kind == "field":
            if part.text not in self.used:
                self.used[part.text] = self.given.get(part.text) or field(self.known[part.text], self.draw)
            return self.used[part.text]
        if part.kind == "optional":
            return "".join(map(self.text, part.parts)) if self.draw.takes() else ""
        return self.text(self.draw.rng.choice(part.parts))
