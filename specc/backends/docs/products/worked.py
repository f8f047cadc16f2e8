"""Worked examples of file names: the name of a sample, taken to pieces by the template that it fits.

Takes templates and fields of a product and names that files of it have; gives pieces. A name that fits no template, by
the matcher of the validator itself, is shown nowhere.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from specc.runtime.names import NameTemplate as Judged

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from specc.model.spec import NameField, NamePart, NameTemplate, Product

LONGEST = 300  # characters of a name that pages take to pieces


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a name: its text, and the field whose text it is, or "".

    mark: of a piece that could be left out or be another, what is said of that; `spot` tells such places apart.
    """

    text: str
    field: str
    mark: str = ""
    spot: int = 0


@dataclass(frozen=True, slots=True)
class Worked:
    """A name in pieces, with what the template would let it have and it does not; `fuller` is one that has it."""

    name: str
    pieces: tuple[Piece, ...]
    fields: dict[str, str]
    absent: tuple[str, ...]
    fuller: tuple[Piece, ...] = ()


def worked(product: Product, template: NameTemplate, names: Iterable[str]) -> Worked | None:
    """Give the first of some names that is made as a template says."""
    judged = Judged(template.pattern, template.template, _excluded(product.fields) or None)
    every = [one for one in (_worked(judged, template, name) for name in names) if one is not None]
    if not every:
        return None
    fuller = next((one.pieces for one in every if set(one.absent) < set(every[0].absent)), ())
    return replace(every[0], fuller=fuller)


def _worked(judged: Judged, template: NameTemplate, name: str) -> Worked | None:
    fields = judged.fields(name) if len(name) <= LONGEST else None
    pieces = None if fields is None else _Splitting(name, fields).pieces(template.parts)
    if fields is None or pieces is None:
        return None
    return Worked(name, pieces, fields, tuple(_absent(template.parts, pieces)))


def written(parts: Sequence[NamePart]) -> str:
    """Give pieces of a template as a spec writes them."""
    return "".join(_written(part) for part in parts)


def _written(part: NamePart) -> str:
    inside = "|".join(written(one) for one in part.parts)
    return {"text": part.text, "field": f"{{{part.text}}}", "optional": f"[{inside}]"}.get(part.kind, f"({inside})")


def _excluded(fields: Iterable[NameField]) -> dict[str, str]:
    """Give for fields that may not be some things a pattern of those."""
    return {one.name: "|".join(f"(?:{each})" for each in one.excluded) for one in fields if one.excluded}


def _absent(parts: Sequence[NamePart], pieces: Iterable[Piece]) -> list[str]:
    """Give the optional parts of a template that a name does not have, those within what it has not among them."""
    there = {one.spot for one in pieces if one.mark}
    return [_written(part) for spot, part in enumerate(parts, 1) if part.kind == "optional" and spot not in there]


class _Splitting:
    """One name and the texts of its fields; what stands where is found from left to right.

    Of each place in the name that a part of the template may end at, one way there is kept, so that a template of many
    choices takes no longer than its length times that of the name.
    """

    def __init__(self, name: str, fields: Mapping[str, str]) -> None:
        self._name = name
        self._fields = fields

    def pieces(self, parts: Sequence[NamePart]) -> tuple[Piece, ...] | None:
        ways: dict[int, tuple[Piece, ...]] = {0: ()}
        for spot, part in enumerate(parts, 1):
            ways = self._on(part, ways, spot)
        return ways.get(len(self._name))

    def _on(self, part: NamePart, ways: dict[int, tuple[Piece, ...]], spot: int) -> dict[int, tuple[Piece, ...]]:
        found: dict[int, tuple[Piece, ...]] = {}
        for at, before in ways.items():
            for end, pieces in self._ends(part, at, spot).items():
                found.setdefault(end, before + pieces)
        return found

    def _ends(self, part: NamePart, at: int, spot: int) -> dict[int, tuple[Piece, ...]]:
        match part.kind:
            case "text":
                there = self._name.startswith(part.text, at)
                return {at + len(part.text): (Piece(part.text, ""),)} if there else {}
            case "field":
                text = self._fields.get(part.text)
                there = text is not None and self._name.startswith(text, at)
                return {at + len(text): (Piece(text, part.text),)} if there and text is not None else {}
        found: dict[int, tuple[Piece, ...]] = {}
        for number, inner in enumerate(part.parts):
            ways: dict[int, tuple[Piece, ...]] = {at: ()}
            for one in inner:
                ways = self._on(one, ways, spot)
            mark = _mark(part, number)
            for end, pieces in ways.items():
                found.setdefault(end, tuple(Piece(one.text, one.field, mark, spot) for one in pieces))
        if part.kind == "optional":
            found.setdefault(at, ())
        return found


def _mark(part: NamePart, chosen: int) -> str:
    """Give what is said of a part that is there: that it may be missing, and what could stand in its place."""
    others = [written(one) or "nothing" for number, one in enumerate(part.parts) if number != chosen]
    said = ["optional"] if part.kind == "optional" else []
    return ", ".join([*said, *([f"or {' or '.join(others)}"] if others else [])])
