# SPDX-License-Identifier: BSD-3-Clause
"""Names of files, made from the templates of a spec.

A field is given, or else told by the file; an optional part is there when its fields are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from .instants import in_form, text_of
from .told import Untold, told

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["choice", "field", "optional", "template"]


class Nameless(Untold, ValueError):  # noqa: N818  as Untold
    """The name of a file that nobody has told, or that would be read as another than is meant."""


class FileToBe(Protocol):
    """What expressions of the spec ask of a file that is not written yet; each format has its own."""

    @property
    def name(self) -> str:
        """Name of the file without its folder."""
        ...


class Called:
    """What is called by what it holds: the name is made when it is first asked for, and again each time."""

    def __init__(self, name: Callable[[Any], str]) -> None:
        self._name = name
        self._naming = False

    @property
    def name(self) -> str:
        """Name of the file without its folder."""
        if self._naming:
            raise Untold("the name of the file cannot depend on itself")
        self._naming = True
        try:
            return self._name(self)
        finally:
            self._naming = False


@dataclass(frozen=True, slots=True)
class Field:
    """A field; `equals`: what the spec says it is; `width`: of padded digits; `written`: the form of a date."""

    name: str
    equals: Callable[[Any], object] | None
    width: int
    written: str


@dataclass(frozen=True, slots=True)
class Optional:
    """Pieces that may be left out."""

    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """Alternatives, one of which is there."""

    alternatives: tuple[tuple[Piece, ...], ...]


Piece = str | Field | Optional | Choice


def template(*pieces: Piece) -> tuple[Piece, ...]:
    """Give a template of pieces."""
    return pieces


def field(name: str, equals: Callable[[Any], object] | None = None, *, width: int = 0, written: str = "") -> Field:
    """Give a field of a template."""
    return Field(name, equals, width, written)


def optional(*pieces: Piece) -> Optional:
    """Give a part that may be left out."""
    return Optional(pieces)


def choice(*alternatives: tuple[Piece, ...]) -> Choice:
    """Give alternatives."""
    return Choice(alternatives)


@dataclass(frozen=True, slots=True)
class Name:
    """A name that was made, and the text of each field in it."""

    text: str
    fields: Mapping[str, str]


def name_of(
    templates: tuple[tuple[Piece, ...], ...],
    file: FileToBe,
    given: Mapping[str, object],
    remembered: Mapping[str, str] | None = None,
) -> Name:
    """Give the name by the first template whose fields are all known. Raises Nameless, which says what is not.

    given: fields that count, whatever the file tells. remembered: those of the name that the file had before.
    """
    lacking: list[str] = []
    for one in templates:
        making = _Making(file, given, remembered or {})
        text = making.text(one)
        if not making.missing:
            return Name(text, making.used)
        lacking = lacking or making.missing
    said = f"its template needs {', '.join(dict.fromkeys(lacking))}" if lacking else "the spec has no template for it"
    raise Nameless(f"the name of the file is not known: {said}; give that to write(), or the whole name as `name`")


class _Making:
    """One attempt to make a name: the fields used so far, and those that nobody knows."""

    def __init__(self, file: FileToBe, given: Mapping[str, object], remembered: Mapping[str, str]) -> None:
        self.file = file
        self.given = given
        self.remembered = remembered
        self.used: dict[str, str] = {}
        self.missing: list[str] = []

    def text(self, pieces: tuple[Piece, ...]) -> str:
        """Give the text of pieces, as far as it is known."""
        return "".join(map(self._piece, pieces))

    def _inside(self, pieces: tuple[Piece, ...]) -> str | None:
        """Give the text of pieces that may be left out; None when they are."""
        inner = _Making(self.file, self.given, self.remembered)
        text = inner.text(pieces)
        if inner.missing:
            return None
        self.used.update(inner.used)
        return text

    def _piece(self, piece: Piece) -> str:
        match piece:
            case str():
                return piece
            case Field():
                return self._field(piece)
            case Optional():
                if not any(isinstance(one, Field) for one in piece.pieces):
                    return ""
                return self._inside(piece.pieces) or ""
            case Choice():
                before = dict(self.used)
                texts = [text for one in piece.alternatives if (text := self._inside(one)) is not None]
                if len(texts) != 1:
                    self.used = before
                    self.missing.append("a choice between alternatives")
                    return ""
                return texts[0]

    def _field(self, field: Field) -> str:
        value = self.given.get(field.name)
        if value is None and field.equals is not None:
            value = told(field.equals, self.file)
        if value is None:
            value = self.remembered.get(field.name)
        if value is None:
            self.missing.append(f"`{field.name}`")
            return ""
        text = str(text_of(value))
        if field.written:
            text = in_form(text, field.written)
        self.used[field.name] = text.zfill(field.width) if text.isdigit() else text
        return self.used[field.name]
